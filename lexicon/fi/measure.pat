# measure.pat: patterns of Finnish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
def WDIPL = diplomaat* | lähetystövirkailij* | lähetystön | sotilasasiamie*
def WENVOY = suurlähettilä* | suurlähettilään | asiainhoitaj*
def WSHIP = alus | aluksen | alusta | tankkeri* | säiliöalu* | laiva* | rahtialu*
pat fi.measure.expel [type=expulsion_png]  (karkot*|karkott*|poistaa maasta) *3 DATE? *3 (WDIPL)
+ Suomi karkottaa kaksi venäläistä diplomaattia.
- Tuomari ajoi pelaajan ulos.
pat fi.measure.expelled [type=expulsion_png passive=1]  (WDIPL) *3 DATE? *3 (karkot*|karkott*)
+ Kaksi diplomaattia karkotettiin.
pat fi.measure.png [type=expulsion_png]  persona non grata*
+ Diplomaatti julistettiin persona non grataksi.
pat fi.measure.consulate [type=consulate_closure]  (sulkee|sulki|suljetaan|suljettiin|sulkea) *3 DATE? *3 (konsulaat*|pääkonsulaat*)
+ Suomi sulki Venäjän konsulaatin Turussa.
pat fi.measure.summon [type=ambassador_summoned]  (kutsui|kutsuu|kutsuttiin|kutsunut) *3 DATE? *3 (WENVOY) *2 DATE? *3 (puhutteluun|ulkoministeriöön)?
+ Ulkoministeriö kutsui Venäjän suurlähettilään puhutteluun.
pat fi.measure.summoned [type=ambassador_summoned passive=1]  (WENVOY) *3 (kutsuttiin|kutsutaan) *3 (puhutteluun|ulkoministeriöön)
+ Venäjän suurlähettiläs kutsuttiin ulkoministeriöön.
pat fi.measure.recall [type=ambassador_recalled]  (kutsui|kutsuu|veti) *3 (suurlähettilä*) *3 (kotiin|takaisin|pois)
+ Puola kutsui suurlähettiläänsä kotiin.
pat fi.measure.move [type=movement_restriction]  (rajoit*|rajoitti|rajoittaa) *2 DATE? *3 (liikkumi*) *3 (diplomaat*)?
+ Tšekki rajoitti diplomaattien liikkumista.
pat fi.measure.sanctions [type=sanctions_listing explicit=1]  (asetti|asettaa|hyväksyi|laajensi|lisäsi) *3 DATE? *3 (pakot*)
+ EU asetti uusia pakotteita seitsemälle henkilölle.
pat fi.measure.border [type=border_closure]  (sulkee|sulki|suljetaan|suljettiin|sulkea|sulkeminen) *3 DATE? *4 (raja*|rajan|rajanylityspaik*|raja-asem*|itärajan|itäraja)
+ Hallitus päätti sulkea viimeisenkin rajanylityspaikan.
- Hallitus päätti sulkea koulun.
- Kahvila suljettiin remontin ajaksi.
pat fi.measure.border.passive [type=border_closure passive=1]  (raja|itäraja|rajanylityspaik*|raja-asem*) *3 DATE? *3 (suljetaan|suljettiin|suljettu|kiinni)
+ Koko itäraja suljetaan kahdeksi viikoksi.
pat fi.measure.vessel [type=vessel_seizure]  (takavarikoi|takavarikoitiin|pysäytti) *3 (WSHIP)
+ Suomi takavarikoi tankkerin rannikolla.
pat fi.measure.vessel.held [type=vessel_seizure passive=1]  (WSHIP) **5 DATE? **6 (haltuun|takavarikoitiin|takavarikoitu)
+ Alus otettiin haltuun tapaninpäivänä.
pat fi.measure.vessel.taken [type=vessel_seizure passive=1]  (otettiin|otti|ottanut|ottivat) *2 (haltuun|haltuunsa)
+ Se ohjattiin aluevesille ja otettiin poliisin haltuun.
pat fi.measure.article4 [type=nato_article4]  (artikla*|artiklan|artiklaa) (4|neljä*)
+ Viro haki neuvotteluja Naton artiklan 4 nojalla.
pat fi.measure.article4.inv [type=nato_article4]  (4|neljännen) .? artikla*
+ Viro haki neuvotteluja Naton 4. artiklan nojalla.
pat fi.measure.deploy [type=protective_deployment explicit=1]  (lähettää|lähetti|siirtää|siirsi|sijoittaa|sijoitti) *3 DATE? *4 (sotila*|sotilaita|rajavartij*|aluksia|hävittäj*|joukko*|fregat*|laivasto*)
+ Frontex lähettää itärajalle 50 rajavartijaa.
pat fi.measure.sentry [type=protective_deployment issuer=NATO]  (baltic|eastern) sentry
+ Baltic Sentry -operaatio alkoi.
pat fi.measure.annul [type=election_annulled]  (mitätöi|kumosi) *3 (vaali*|vaalit)
+ Oikeus kumosi vaalit.
pat fi.measure.ban [type=entry_ban]  (maahantulokiel*)
+ Miehelle määrättiin maahantulokielto.
pat fi.measure.travel [type=movement_restriction]  matkustuskiel* *3 diplomaat*
+ Hallitus määräsi matkustuskiellon diplomaateille.
