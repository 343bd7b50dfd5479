# blame.pat: patterns of Estonian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def WDIRECT = korraldasid | korraldas | korraldab | tellis | tellinud | plaanis | kavandas | viis | teostas | juhtis | juhib | rahastas | värbab | värbas | värvanud | saatis | saadab | suunas | suunab | kasutab | kasutas | üritas | üritab | püüab | püüdis | ründas | ründab | segab | segas | häirib | häiris | levitab | levitas | rikkus | rikkusid | rikub | maksis | otsib | käskis | seisab | põhjustas | põhjustab | õhutas | tõstsid
def WPASSIVE = korraldatud | tellitud | kavandatud | juhitud | rahastatud | värvatud | suunatud | toetatud | kontrollitud | koordineeritud | organiseeritud | läbiviidud | saadetud | loodud
def WORDER = ülesandel | ülesandeid | ülesannet | ülesande | tellimusel | huvides | käsul | korraldusel | juhtimisel | juhendamisel | heaks | kasuks | palgal | juhisel | juhiste | rahaga | initsiatiivil | käsilas* | käepikend*
def WHOST = sabotaaž* | diversioon* | terror* | hübriid* | tahtlik* | teadlik* | rünnak* | rünne
def WACTS = rünnak* | süütami* | juhtum* | intsiden* | tulekahju* | plahvatus* | süüdistus* | rikkumi* | kuri* | teod | tegu* | häir*
pat et.blame.accuse [strength=alleged ally=1 by=subject]  (süüdistas|süüdistab|süüdistasid|süüdistavad|süüdistanud) *3 <accused:ACTOR>
+ Prokuratuur süüdistas {accused:Venemaad} süütamise korraldamises.
- Venemaa süüdistas Tallinna.
pat et.blame.accuse.inv [strength=alleged ally=1 by=subject]  <accused:ACTOR> *3 (süüdistati|süüdistanud|süüdistatakse)
+ Valitsus on {accused:Venemaad} süüdistanud.
pat et.blame.accuse.object [strength=alleged ally=1 by=subject noun=1]  (süüdistas|süüdistab|süüdistasid|süüdistavad|süüdistanud) *2 <accused:ACTOR[acc]>
+ Peaminister süüdistas {accused:Moskvat} tahtlikus provokatsioonis.
pat et.blame.plan [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (plaani|plaan|plaanid|vandenõu)
+ Teenistused nurjasid {accused:Venemaa} plaani tappa juht.
pat et.blame.accuse.service [strength=alleged ally=1 by=subject]  (süüdistas|süüdistab|süüdistasid|süüdistavad) *2 <accused:ACTOR[kind=service]>
+ Valitsus süüdistab {accused:Vene luuret} sissemurdmises.
pat et.blame.suspect [strength=suspected ally=1 by=subject own=no]  (kahtlustab|kahtlustas|kahtlustatakse) *3 <accused:ACTOR[!kind=vessel]>
+ Politsei kahtlustab {accused:Venemaad}.
pat et.blame.behind [strength=confirmed ally=1]  <accused:ACTOR> *2 DATE? *3 taga
+ Minister ütles, et {accused:Venemaa} seisab rünnaku taga.
pat et.blame.behind.inv [strength=confirmed ally=1]  taga *2 (on|oli|seisab|seisis|peitub) *2 <accused:ACTOR>
+ Rünnaku taga on {accused:Venemaa}.
- Maja taga on aed.
pat et.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (vastutab|vastutav|süüdi|seotud)
+ {accused:Venemaa} vastutab süütamise eest.
pat et.blame.order [strength=confirmed noun=1]  <accused:ACTOR> *1 (WORDER)
+ Ladu süüdati {accused:Vene sõjaväeluure GRU} ülesandel.
- Venemaa kodanik täitis koduseid töid.
pat et.blame.order.nation [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (ülesandel|tellimusel|huvides|käsul|kasuks|heaks)
+ Nad valmistasid ette diversioone {accused:venelaste} tellimusel.
pat et.blame.passive [strength=confirmed noun=1]  <accused:ACTOR> *2 (WPASSIVE)
+ Mõlemad olid {accused:Vene luure} värvatud.
pat et.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (WDIRECT)
+ Minister ütles, et {accused:Kreml} kavandas süütamise.
- Klubi korraldas turniiri.
pat et.blame.act.actor [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=service]>
+ Kuriteo korraldas {accused:Vene sõjaväeluure}.
pat et.blame.operation [strength=confirmed noun=1]  (tegu|tegemist) *1 <accused:ACTOR> *1 (hübriid*|operatsioon*|rünnak*|rünne*|ründe*|diversioon*|aktsioon*)
+ Sõnul oli tegu {accused:Vene eriteenistuse} operatsiooniga.
pat et.blame.operation.b [strength=confirmed noun=1]  (tegu|tegemist) (on|oli|olevat) *1 <accused:ACTOR> *1 (hübriid*|operatsioon*|rünnak*|rünne*|ründe*|diversioon*|aktsioon*)
+ Tegu oli {accused:Vene eriteenistuse} hübriidoperatsiooniga.
pat et.blame.campaign [strength=confirmed noun=1]  <accused:ACTOR> TRIGGER[pos=n]
+ Minister nimetas seda {accused:Venemaa} hübriidrünnakuks.
pat et.blame.attribute [strength=confirmed by=subject]  (omistas|omistab|omistati|omistanud) **7 DATE? **8 <accused:ACTOR[!kind=vessel]>
+ Valitsus omistas küberrünnaku {accused:GRUle}.
pat et.blame.attribute.inv [strength=confirmed by=subject]  <accused:ACTOR[!kind=vessel]> *2 DATE? *3 (omistas|omistab|omistati|omistanud|omistatud)
+ Valitsus on {accused:GRUle} omistanud mitu küberrünnakut.
pat et.blame.trail [strength=suspected]  (jäljed|jälg|niidid) *2 (viivad|viib|osutavad|osutab) *2 <accused:ACTOR>
+ Jäljed viivad {accused:Moskva} poole.
pat et.blame.trail.noun [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (jälg|jälge|jäljed|käekiri)
+ Prokuratuur näeb {accused:Vene} jälge.
pat et.blame.involvement [strength=suspected own=no noun=1]  <accused:ACTOR> *1 (osalus*|roll*|seotus*|sekkumi*|käsi|kätt)
+ Amet räägib {accused:Venemaa} osalusest.
pat et.blame.example [strength=confirmed noun=1]  (näide|näiteks|osa|näidet) *1 <accused:ACTOR> *1 (hoolimatust|vastutustundetust|agressiivsest|käitumisest|hübriid*)
+ Pressiesindaja nimetas juhtunut näiteks {accused:Venemaa} hoolimatust käitumisest.
pat et.blame.network [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (kampaani*|operatsioon*|võrgustik*|propaganda*|desinformatsioon*|agressioon*)
+ Ministeerium paljastas {accused:Venemaa} kampaania.
pat et.blame.act.group [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=hacker]>
+ Rünnaku korraldasid {accused:venemeelsed häkkerid}.
pat et.blame.service.act [strength=confirmed]  <accused:ACTOR[kind=service]> **6 (WDIRECT)
+ {accused:Vene luure} värbas Telegramis teismelise.
pat et.blame.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> **3 DATE? **4 TRIGGER:airspace_violation|drone_incursion|border_provocation
+ {accused:Vene hävitajad} rikkusid Eesti õhuruumi.
pat et.blame.spying [strength=confirmed]  <accused:ACTOR> *2 TRIGGER:espionage
+ Ta on {accused:Venemaa} heaks spioneerinud.
pat et.blame.from [strength=confirmed own=no]  (lähtub|tuleb|tulevad|tulid|pärineb|pärinevad|pärines) *3 <accused:ACTOR[kind=state]>
+ Häired pärinevad {accused:Venemaalt}.
pat et.blame.vessel [strength=suspected]  (lõhkus|lõhkumises|vigastas|kahjustas|ankru*|keeldus) *3 DATE? *3 <accused:ACTOR[kind=vessel]>
+ Mail keeldus lipuriigita {accused:tanker Jaguar} korraldusi täitmast.
pat et.blame.vessel.subject [strength=suspected]  <accused:ACTOR[kind=vessel]> **4 DATE? **5 (ankru*|lõhkus|vigastas|kahjustas|keeldus)
+ {accused:Tanker Eagle S} lohistas ankrut.
pat et.blame.behind.end [strength=confirmed ally=1]  (on|oli|seisab|seisis) *3 taga *1 <accused:ACTOR>
+ Teenistuse hinnangul on rünnaku taga {accused:Venemaa}.
pat et.blame.suspect.that [strength=suspected ally=1 by=subject own=no]  (kahtlustab|kahtlustas|kahtlustavad|usub|usuvad|oletab|oletavad) **3 DATE? **4 <accused:ACTOR[!kind=vessel]>
+ Võimud usuvad, et signaali segas {accused:Venemaa}.
pat et.blame.act.state [strength=confirmed]  (segas|segab|tellis|korraldas|häiris|ründas|saatis|suunas) *2 <accused:ACTOR[kind=state]>
+ Minister ütles, et signaali segas {accused:Venemaa}.
pat et.blame.forces.inv [strength=confirmed]  (rikkusid|eemaldasid|võtsid|tõstsid|tungisid|sisenesid|rikkus|sisenes|lendas|tungis) *3 <accused:ACTOR[sub=forces]>
+ Öösel eemaldasid {accused:Vene piirivalvurid} poid.
pat et.blame.worked [strength=confirmed]  <accused:ACTOR[kind=service]> heaks *1 (tööta*|tegutse*)
+ Kaks {accused:Vene luure} heaks töötanud meest põgenesid.
pat et.blame.forces.air [strength=confirmed]  <accused:ACTOR[sub=forces]> **4 DATE? **5 (sisenes|sisenesid|rikkus|rikkusid|rikkunud|tungis|tungisid|käis|lendas|lendasid) **5 (õhuruum*|õhupiir*|piiri)
+ {accused:Vene hävitajad} sisenesid reedel Eesti õhuruumi.
pat et.blame.forces.border [strength=confirmed]  <accused:ACTOR[sub=forces]> **6 (õhuruum*|õhupiir*|piiri) *3 (rikkunud|rikkus|rikkusid)
+ Tänavu on {accused:Vene õhusõidukid} Eesti piiri rikkunud.
pat et.blame.client [strength=confirmed]  (tellija*|korraldaja*) *2 (–|-|on|oli) *2 <accused:ACTOR>
+ Prokurör ütles, et tellija oli {accused:Vene sõjaväeluure}.
pat et.blame.forces.sea [strength=confirmed]  <accused:ACTOR[sub=forces]> **6 (sihtis|suunas|blokeeris|ähvardasid|ähvardas|tulistas|tulistasid|asus|pidas kinni|segas|nõudis|takistas|ületas|ületasid)
+ {accused:Vene sõjalaev} suunas Eesti uurimislaevale radari.
- Soome sõjalaev suunas abi.
def SPYV = filmis | filmisid | pildistas | pildistasid | kogus | kogusid | kogunud | andis | andnud | edastas | edastasid | edastanud | müüs | müünud | saatis | jälgis | mõõtis | kaardistas | teavitas
def GOTV = murdis | murdsid | nakatas | nakatasid | paigaldas | paigaldasid | tungis | tungisid | häkkis | häkkisid | kopeeris | lekitas | ründas | ründasid | halvas | püüdis nakatada | varastas
pat et.blame.spy.for [strength=confirmed]  <accused:ACTOR[kind=service,!sub=forces]> **7 (SPYV)
+ Ta {accused:GRU} ülesandeid täites andmeid edastas.
pat et.blame.spy.for.inv [strength=confirmed]  (SPYV) **11 <accused:ACTOR[kind=service,!sub=forces]>
+ Taksojuht pildistas autosid, pildid said {accused:FSB} ja kapo.
pat et.blame.group.did [strength=confirmed]  <accused:ACTOR[kind=hacker]> **6 (GOTV)
+ {accused:APT29} murdis ministeeriumi võrku.
frame ship
pat et.ship.anchor [strength=confirmed]  (selle|laeva|tankeri|aluse) ank* *2 (lõhkus|katkestas|vigastas|kahjustas|purustas)
+ Politsei ütleb, et laeva ankur lõhkus kaabli.
- Laeva ankur tõsteti üles.
pat et.ship.did [strength=confirmed]  (see|laev|tanker|alus) *1 (lohistas|vedas|lõhkus|katkestas|kahjustas) *3 (ankru*|kaab*|gaasitoru*)
+ Prokurörid väitsid, et tanker lohistas ankrut.
- Laev vedas reisijaid.
frame claim
pat et.claim.actor  <group:ACTOR[kind=hacker,!described]> **3 DATE? **4 (vastutuse|omaks|kiitles)
+ {group:NoName057}(16) võttis rünnaku eest vastutuse.
pat et.claim.inv  vastutuse **3 DATE? **4 <group:ACTOR[kind=hacker,!described]>
+ Rünnaku eest võttis vastutuse rühmitus {group:Killnet}.
frame deny
pat et.deny.body  <denier:BODY:accused_state> **3 DATE? **4 (eitas|eitab|eitanud|tagasi)
+ {denier:Vene saatkond} eitas süüdistusi.
pat et.deny.actor  <denier:ACTOR[kind=state]> **3 DATE? **4 (eitas|eitab|eitanud|tagasi)
+ {denier:Moskva} eitab osalust.
- Tallinn eitab osalust.
pat et.deny.scorn  <denier:BODY:accused_state> **3 DATE? **4 (nimeta*|kutsu*) **3 DATE? **4 CUE:scorn
+ {denier:Vene saatkond} nimetas süüdistusi absurdseteks.
pat et.deny.scorn.actor  <denier:ACTOR[kind=state]> **2 DATE? **3 (nimeta*|kutsu*) **2 DATE? **3 CUE:scorn
+ {denier:Moskva} on neid nimetanud väljamõeldisteks.
pat et.deny.claims  <denier:BODY:accused_state> (väidab|väitis|kinnitas|kinnitab) **6 DATE? **7 (ega|ei|pole)
+ {denier:Moskva kaitseministeerium} väidab, et lennukid ei kaldunud rajalt kõrvale.
frame open
pat et.open.hostile.call [strength=hostile_unattributed by=subject]  (nimetas|nimetavad|nimetanud|rääkis|käsitleb) **3 DATE? **3 (WHOST)
+ Minister nimetas plahvatust terroriaktiks.
pat et.open.hostile.accident [strength=hostile_unattributed by=subject open=1]  (keegi|ei) *1 usu **9 (juhuslik*|kogemata)
+ „Keegi ei usu, et kaablid katkesid juhuslikult,“ sõnas minister.
pat et.open.unknown [strength=no_position open=1 by=subject]  (pole|ei) *1 (teada|selge|tea) **3 (kes|kust|kas)
+ Pole teada, kes seda tegi, ütles politsei esindaja.
pat et.open.declines [strength=no_position open=1 by=subject]  CUE:no_position
+ Finnair ise spekuleerima ei hakanud.
pat et.open.exclude [strength=no_position open=1 by=subject]  (ei välista|ei saa välistada|pole välistatud)
+ Politsei ei välista sabotaaži.
pat et.open.technical [strength=technical_report by=subject]  (mõõtnud|mõõtis|mõõdeti|registreeris) *3 DATE? *4 (häir*|segami*)
+ Amet mõõtis rannikul häireid.
pat et.open.technical.inv [strength=technical_report by=subject]  (häir*|segami*) *3 (mõõtnud|mõõtis|mõõdetud)
+ Amet on sagenenud häireid mõõtnud rannikul.
frame refer
pat et.refer.both [n=2]  (mõlemad|mõlema|mõlemat) *1 (WACTS)
+ Mõlema süütamise taga olid samad mehed.
pat et.refer.these  (need|nende|neid|kõik|kõiki|sellised) *1 (WACTS)
+ Moskva eitab neid süüdistusi.
pat et.refer.series  (seeria*|laine|rida) *1 (WACTS)
+ See on osa seeriast rünnakutest.
