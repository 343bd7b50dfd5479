# measure.pat: patterns of Estonian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
def WDIPL = diplomaa* | saatkonnatöötaj* | atašee* | töötaja*
def WENVOY = suursaadik* | asjur* | saadik* | diplomaa*
def WCLOSE = sulges | sulgeb | sulgesid | suletakse | suleti | suletud
def WSHIP = laev* | tanker* | alus | aluse
pat et.measure.expel [type=expulsion_png]  (saadab|saatis|saadeti|saata) *2 DATE? *3 (WDIPL) *2 DATE? *3 välja
+ Eesti saadab kaks Vene diplomaati riigist välja.
- Kohtunik saatis mängija puhkama.
pat et.measure.expel.inv [type=expulsion_png]  (väljasaatmi*|väljasaade*|saadab välja|saatis välja) *2 DATE? *3 (WDIPL)
+ Eesti saatis välja kaks diplomaati.
pat et.measure.png [type=expulsion_png]  persona non grata*
+ Diplomaat kuulutati persona non grataks.
pat et.measure.consulate [type=consulate_closure verb=1]  (WCLOSE) *3 DATE? *3 (konsulaa*)
+ Poola sulges Vene konsulaadi Gdanskis.
pat et.measure.summon [type=ambassador_summoned]  (kutsus|kutsub|kutsuti) *3 (WENVOY) *2 DATE? *3 (ministeeriumi*|välisministeeriumi*|välja)?
+ Välisministeerium kutsus välja Venemaa suursaadiku.
pat et.measure.summoned [type=ambassador_summoned passive=1]  (WENVOY) *3 (kutsuti|kutsutakse)
+ Venemaa ajutine asjur kutsuti välisministeeriumisse.
pat et.measure.recall [type=ambassador_recalled]  (kutsus|kutsub) *3 (suursaadik*) *3 tagasi
+ Poola kutsus suursaadiku Minskist tagasi.
pat et.measure.move [type=movement_restriction]  (piiras|piirab|piirata) *2 DATE? *3 (liikumi*) *2 DATE? *3 (diplomaa*)?
+ Tšehhi piiras diplomaatide liikumist.
pat et.measure.sanctions [type=sanctions_listing explicit=1]  (kehtestas|lisas|võttis|laiendas) *3 DATE? *3 (sanktsioon*)
+ EL kehtestas uued sanktsioonid seitsmele inimesele.
pat et.measure.border [type=border_closure verb=1]  (WCLOSE) *2 DATE? *3 (piir*|piiripunkt*)
+ Valitsus sulges piiripunktid.
- Valitsus sulges kooli.
- Kohvik suleti remondiks.
pat et.measure.border.passive [type=border_closure passive=1]  (piir|piiripunkt*|piir*) *2 DATE? *3 (suleti|suletud|suletakse)
+ Piir Venemaaga suleti.
pat et.measure.vessel [type=vessel_seizure]  (pidas|peeti|arestis|konfiskeeris) *2 (WSHIP) *3 (kinni)?
+ Soome arestis tankeri.
pat et.measure.vessel.passive [type=vessel_seizure passive=1]  (WSHIP) *3 (arestiti|arestitud|konfiskeeriti|kinni)
+ Tanker arestiti ranniku lähedal.
pat et.measure.article4 [type=nato_article4]  (artikli|artikkel|artiklit|artiklile) (4|neli|nelja)
+ Valitsus otsustas taotleda NATO artikli 4 järgseid konsultatsioone.
pat et.measure.article4.inv [type=nato_article4]  (4|neljanda) .? (artikli*|artikkel)
+ Valitsus taotleb konsultatsioone 4. artikli alusel.
pat et.measure.deploy [type=protective_deployment explicit=1]  (saadab|saatis|saatsid|paigutab|paigutas) *3 DATE? *3 (sõdur*|sõja*|fregat*|laev*|hävitaja*|üksus*)
+ Poola saadab sõdurid raudteed valvama.
pat et.measure.sentry [type=protective_deployment issuer=NATO]  (baltic|eastern) sentry
+ Algas missioon Baltic Sentry.
pat et.measure.annul [type=election_annulled]  (tühista*|tühistas) *3 (valimis*)
+ Kohus tühistas presidendi valimised.
pat et.measure.ban [type=entry_ban]  sissesõidukeel*
+ Mehele kehtestati sissesõidukeeld.
