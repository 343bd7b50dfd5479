# blame.pat: patterns of Finnish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def WDIRECT = järjesti | järjestää | tilasi | tilannut | suunnitteli | toteutti | toteuttanut | ohjasi | ohjaa | johti | johtaa | rahoitti | rahoittaa | värväsi | värvää | värvännyt | lähetti | lähettää | käyttää | käytti | yritti | yrittää | pyrkii | hyökkäsi | häiritsee | häiritsi | levittää | levitti | loukkasi | loukannut | maksoi | maksaa | etsii | käski | organisoi | teki | tehnyt | vakoili | välineellistää
def WPASSIVE = järjestäm* | tilaam* | suunnittelem* | ohjaam* | rahoittam* | värvääm* | lähettäm* | toteuttam* | tukem* | johtam* | organisoim* | masinoim*
def WORDER = toimeksiannosta | toimeksiannon | käskystä | lukuun | hyväksi | tilauksesta | ohjauksessa | ohjeesta | ohjeiden | määräyksestä | rahoilla | palveluksessa | intresseissä | myötävaikutus* | myötävaikutusta
def WHOST = sabotaasi* | terror* | hybridi* | tahalli* | tahallaan | hyökkäy* | isku | iskuksi | tuhotyö* | vakoilu* | kybervakoilu*
def WACTS = isku* | hyökkäyk* | tapau* | tapaukset | palot | paloista | teot | tekoja | tapahtum* | syytö* | syytök* | loukkauk* | kaapeli* | vauriot | tuhopolt*
pat fi.blame.accuse [strength=alleged ally=1 by=subject]  (syytti|syyttää|syyttivät|syyttävät|syyttänyt) *3 <accused:ACTOR>
+ Syyttäjä syytti {accused:Venäjää} tuhopolton järjestämisestä.
- Venäjä syytti Helsinkiä.
pat fi.blame.accuse.object [strength=alleged ally=1 by=subject noun=1]  (syytti|syyttää|syyttivät|syyttävät|syyttänyt) *2 <accused:ACTOR[acc]>
+ Pääministeri syytti {accused:Moskovaa} tahallisesta provokaatiosta.
pat fi.blame.plan [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (suunnitelman|suunnitelma|suunnitelmat|salaliiton)
+ Palvelut estivät {accused:Venäjän} suunnitelman murhata johtaja.
pat fi.blame.accuse.service [strength=alleged ally=1 by=subject]  (syytti|syyttää|syyttivät|syyttävät) *2 <accused:ACTOR[kind=service]>
+ Hallitus syyttää Venäjän {accused:GRU:ta} tietomurrosta.
pat fi.blame.suspect [strength=suspected ally=1 by=subject own=no]  (epäilee|epäili|epäilevät|epäillään) *3 <accused:ACTOR[!kind=vessel]>
+ Poliisi epäilee {accused:Venäjää}.
pat fi.blame.behind [strength=confirmed ally=1]  takana *2 (on|oli|ovat) *2 <accused:ACTOR>
+ Iskun takana on {accused:Venäjä}.
- Talon takana on puutarha.
pat fi.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *2 DATE? *3 takana
+ Ministeri sanoi, että {accused:Venäjä} on iskun takana.
pat fi.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (vastuussa|vastaa|syyllinen|syypää|osallinen)
+ {accused:Venäjä} on vastuussa tuhopoltosta.
pat fi.blame.order [strength=confirmed noun=1]  <accused:ACTOR> *1 (WORDER)
+ Varasto poltettiin {accused:Venäjän sotilastiedustelun} toimeksiannosta.
- Venäjän kansalainen teki kotitöitä.
pat fi.blame.order.nation [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (toimeksiannosta|käskystä|hyväksi|lukuun|tilauksesta|toiminnasta)
+ He valmistelivat sabotaasia {accused:venäläisten} hyväksi.
pat fi.blame.conduct [strength=confirmed noun=1 own=no]  kyse *1 (on|oli) *1 <accused:ACTOR> *2 (toiminnasta|operaatiosta|hyökkäyksestä|vaikuttamisesta|painostuksesta|iskusta)
+ Kyse on {accused:Venäjän} järjestelmällisestä toiminnasta.
pat fi.blame.passive [strength=confirmed noun=1]  <accused:ACTOR> *2 (WPASSIVE)
+ Molemmat olivat {accused:Venäjän tiedustelun} värväämiä.
pat fi.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (WDIRECT)
+ Ministeri sanoi, että {accused:Kreml} suunnitteli tuhopolton.
- Seura järjesti turnauksen.
pat fi.blame.act.actor [strength=confirmed]  (WDIRECT) *1 <accused:ACTOR[kind=service]>
+ Teon järjesti {accused:Venäjän tiedustelu}.
pat fi.blame.campaign [strength=confirmed noun=1]  <accused:ACTOR> TRIGGER[pos=n]
+ Ministeri kutsui sitä {accused:Venäjän} hybridihyökkäykseksi.
+ Tapaus on {accused:Venäjän} hybridihyökkäys.
pat fi.blame.connect [strength=confirmed by=subject]  (yhdist*|liit*|kytke*) *2 <accused:ACTOR[!kind=vessel]> *3 (ryhmään|toimijaan)?
+ Murto on yhdistetty {accused:APT31} ryhmään.
pat fi.blame.lead [strength=suspected]  (jäljet|jälki|johtolangat) *2 (johtavat|johtaa|viittaavat|viittaa) *2 <accused:ACTOR>
+ Jäljet johtavat {accused:Venäjälle}.
pat fi.blame.attribute [strength=confirmed by=subject]  (nimesi|nimennyt|nimeää|pani|lukenut|syyksi) *2 DATE? *3 <accused:ACTOR[!kind=vessel]>
+ Hallitus on nimennyt tekijäksi {accused:Venäjän}.
pat fi.blame.trail.noun [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (jälki|jälkiä|jälkeä|kädenjälki|kädenjälkeä)
+ Syyttäjä näkee {accused:Venäjän} kädenjälkeä.
pat fi.blame.involvement [strength=suspected own=no noun=1]  <accused:ACTOR> *1 (osallisuu*|osuu*|rooli*|sekaantumi*|osuudesta|osallisuudesta)
+ Poliisi puhuu {accused:Venäjän} osallisuudesta.
pat fi.blame.network [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (kampanja*|kampanjan|operaatio*|verkosto*|propagand*|disinformaatio*|järjestelmälli*)
+ Ministeriö paljasti {accused:Venäjän} kampanjan.
pat fi.blame.act.group [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=hacker]>
+ Hyökkäyksen teki {accused:venäjämielinen ryhmä}.
pat fi.blame.service.act [strength=confirmed]  <accused:ACTOR[kind=service]> **6 (WDIRECT)
+ {accused:Venäjän tiedustelu} värväsi Telegramissa teini-ikäisen.
pat fi.blame.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> **4 DATE? **5 TRIGGER:airspace_violation|drone_incursion|border_provocation
+ {accused:Venäläiset hävittäjät} loukkasivat Viron ilmatilaa.
pat fi.blame.spying [strength=confirmed]  <accused:ACTOR> *2 TRIGGER:espionage
+ Hän on {accused:Venäjän} hyväksi vakoillut.
pat fi.blame.spying.inv [strength=confirmed]  TRIGGER:espionage *1 <accused:ACTOR>
+ Hänet tuomittiin vakoilusta {accused:Venäjän} hyväksi.
pat fi.blame.source [strength=confirmed own=no]  (lähtöisin|peräisin|tulee|tulevat) *2 <accused:ACTOR[kind=state]>
+ Häirintä on peräisin {accused:Venäjältä}.
pat fi.blame.vessel [strength=suspected]  (epäil*|vaurio*|katkais*|katkai*|laaha*|ankkuri*|repesi) *3 DATE? *3 <accused:ACTOR[kind=vessel]>
+ Poliisi epäilee, että vaurion aiheutti {accused:Eagle S}.
pat fi.blame.vessel.subject [strength=suspected]  <accused:ACTOR[kind=vessel]> **5 DATE? **5 (ankkur*|ankkuriketju*|vaurioitti|katkaisi|laahasi|ankkurista)
+ Säiliöalus {accused:Eagle S} laahasi ankkuriaan.
pat fi.blame.act.state [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[nom]>
+ Ministeri sanoi, että teon järjesti {accused:Venäjä}.
pat fi.blame.suspect.that [strength=suspected ally=1 by=subject own=no]  (epäilee|epäili|epäilevät|epäillään|uskoo|uskovat|arvioi) **3 DATE? **4 <accused:ACTOR[nom]>
+ Viranomaiset epäilevät, että signaalia häiritsi {accused:Venäjä}.
pat fi.blame.worked [strength=confirmed]  <accused:ACTOR[kind=service]> *1 (työskennel*|työskente*)
+ Kaksi {accused:Venäjän tiedustelulle} työskennellyttä miestä pakeni.
pat fi.blame.forces.air [strength=confirmed]  <accused:ACTOR[sub=forces]> **4 DATE? **6 (loukkasi|loukkasivat|tunkeutui|tunkeutuivat|käväissyt|käväisi|lensi|lensivät|loukannut) **4 (ilmatil*)
+ {accused:Venäläinen valtionkone} oli käväissyt Suomen ilmatilassa.
pat fi.blame.client [strength=confirmed]  (tilaaja*|järjestäjä*) *2 (–|-|on|oli) *2 <accused:ACTOR>
+ Syyttäjä sanoi, että tilaaja oli {accused:Venäjän sotilastiedustelu}.
pat fi.blame.forces.sea [strength=confirmed]  <accused:ACTOR[sub=forces]> **6 (ampui|ampuivat|käski|ylitti|ylittivät|siirsivät|siirsi|uhkasi|esti|estivät|tönivät|ajoi|laukaisi|häiritsi)
+ {accused:Venäjän rajavartijat} siirsivät poijun Suomen puolelle.
- Suomen rajavartijat siirsivät poijun.
def SPYV = kuvasi | kuvannut | kuvanneen | valokuvasi | keräsi | kerännyt | luovutti | luovuttanut | luovuttaneen | välitti | välittänyt | raportoi | myi | myynyt | piirsi | lähetti | kartoitti | mittasi | toimitti
def GOTV = murtautui | murtautuivat | tunkeutui | tunkeutuivat | pääsi | pääsivät | kaappasi | asensi | lukivat | luki | kopioi | vuotanut | kaatoi | tukki | lamautti | hyökkäsi | hyökkäsivät
pat fi.blame.spy.for [strength=confirmed]  <accused:ACTOR[kind=service,!sub=forces]> **7 (SPYV)
+ Hän {accused:Venäjän tiedustelulle} tietoja välitti vuosia.
pat fi.blame.spy.for.inv [strength=confirmed]  (SPYV) **11 <accused:ACTOR[kind=service,!sub=forces]>
+ Mies raportoi {accused:venäläiselle tiedustelulle} aikataulut.
pat fi.blame.group.did [strength=confirmed]  <accused:ACTOR[kind=hacker]> **6 (GOTV)
+ {accused:APT31} murtautui eduskunnan järjestelmiin.
frame ship
pat fi.ship.anchor [strength=confirmed]  (sen|aluksen|laivan|tankkerin) ankkur* *2 (katkaisi|vaurioitti|rikkoi|aiheutti)
+ Poliisi sanoo, että aluksen ankkuri katkaisi kaapelin.
- Aluksen ankkuri nostettiin.
pat fi.ship.did [strength=confirmed]  (tämä|alus|laiva|tankkeri|säiliöalus) *1 (laahasi|raahasi|katkaisi|vaurioitti|rikkoi) *3 (ankkur*|kaapel*|kaasuput*|meriput*)
+ Syytteen mukaan tankkeri laahasi ankkuriaan.
- Laiva katkaisi matkansa.
pat fi.ship.caused [strength=suspected]  (epäilemme|epäilee|epäillään) **8 (tämä|kyseinen) (alus|laiva)
+ Epäilemme, että vaurion on aiheuttanut nimenomaan tämä alus.
frame claim
pat fi.claim.actor  <group:ACTOR[kind=hacker,!described]> **3 DATE? **4 (vastuun|tekijäksi|kehui|kerskui)
+ {group:NoName057}(16) otti vastuun hyökkäyksestä.
pat fi.claim.inv  (vastuun|tekijäksi) **3 DATE? **4 <group:ACTOR[kind=hacker,!described]>
+ Tekijäksi ilmoittautui ryhmä {group:Killnet}.
frame deny
pat fi.deny.body  <denier:BODY:accused_state> **3 DATE? **3 (kiisti|kiistää|kiistänyt|torjui|torjuu|torjunut|kieltää)
+ {denier:Venäjän ulkoministeriö} on kiistänyt väitteet.
pat fi.deny.actor  <denier:ACTOR[kind=state]> *3 DATE? *4 (kiisti|kiistää|kiistänyt|torjui|torjuu|torjunut|kieltää)
+ {denier:Venäjä} on toistuvasti kiistänyt osuutensa.
- Suomi on kiistänyt väitteet.
pat fi.deny.nothing  <denier:BODY:accused_state> **3 DATE? **4 (ettei|ei) *3 (kuulu|liity|osallinen|tekemistä|pidä)
+ {denier:Kremlin tiedottaja} on sanonut, ettei tapaus kuulu Venäjälle millään tavoin.
pat fi.deny.scorn  <denier:BODY:accused_state> **4 DATE? **5 (kutsu*|nimit*|piti|pitää) **3 DATE? **4 CUE:scorn
+ {denier:Venäjän suurlähetystö} kutsui syytöksiä absurdeiksi.
pat fi.deny.scorn.actor  <denier:ACTOR[kind=state]> **3 DATE? **3 (kutsu*|nimit*|piti|pitää) **3 DATE? **3 CUE:scorn
+ {denier:Moskova} kutsui syytöksiä valheiksi.
frame open
pat fi.open.hostile.call [strength=hostile_unattributed by=subject]  (kutsui|kutsunut|luonnehti|luonnehtinut|piti|puhui|pitää) **3 DATE? **4 (WHOST)
+ Ministeri kutsui räjähdystä terroriteoksi.
pat fi.open.series [strength=hostile_unattributed by=subject]  (piti|pitää) **3 osana **4 DATE? **5 (tahalla*|sabotaasi*)
+ Se piti tapausta osana sarjaa, jossa infrastruktuuria vahingoitettiin tahallaan.
pat fi.open.hostile.accident [strength=hostile_unattributed by=subject open=1]  (kukaan|ei|en) *1 usko **9 (vahingossa|sattum*)
+ ”Kukaan ei usko, että kaapelit katkesivat vahingossa”, ministeri sanoi.
pat fi.open.unknown [strength=no_position open=1 by=subject]  (ei|eikä) *1 (tiedetä|tiedossa|selvillä|tiedä) **2 DATE? **3 (kuka|ketkä|mistä|onko)?
+ Vielä ei tiedetä, kuka sen teki, sanoo poliisi.
pat fi.open.early [strength=no_position open=1 by=subject]  liian (aikaista|varhaista)
+ Tekijän tarkoitusperistä on liian varhaista puhua, tutkinnanjohtaja sanoo.
pat fi.open.noinfo [strength=no_position open=1 by=subject]  ei (ollut|ole) *1 (tietoa|selitystä)
+ Hyökkäyksen tekijästä keskuksella ei ollut tietoa.
pat fi.open.whether [strength=no_position open=1 by=subject]  (selvittää|tutkii) , (liittyvätkö|onko|liittyykö)
+ Viron oikeusministeriö selvittää, liittyvätkö tapaukset toisiinsa.
pat fi.open.exclude [strength=no_position open=1 by=subject]  (ei|eikä|emme) *2 (sulje|suljeta|sulkea) *2 pois
+ Poliisi ei sulje pois sabotaasia.
pat fi.open.noevidence [strength=no_evidence open=1 by=subject]  (ettei|ei) *3 (löytänyt|löytynyt|löydetty|ole) **3 (näyttöä|todisteita|viitteitä)
+ Keskusrikospoliisi kertoi, ettei se ollut löytänyt näyttöä valtiollisen toimijan osuudesta.
frame refer
pat fi.refer.both [n=2]  (molemmat|molempien|molempia) *1 (WACTS)
+ Molempien tapausten takana olivat samat miehet.
pat fi.refer.these  (nämä|näiden|näitä|kaikki|kaikkia|tällaiset) *1 (WACTS)
+ Moskova kiistää nämä syytökset.
pat fi.refer.series  (sarja*|sarjaa|aalto) *1 (WACTS)
+ Se on osa sarjaa iskuja.
