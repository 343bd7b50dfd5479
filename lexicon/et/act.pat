# act.pat: patterns of Estonian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def FIREV = süttis | süttisid | süttinud | plahvatas | plahvatasid | lahvatas | põles | põlesid
def PARCEL = pakk | pakid | pakki | saadetis* | paki
def CUTV = lõhkus | lõhkusid | lõhuti | lõhutud | katkes | katkesid | katkestas | katkestati | katki | purunes | purunesid | purustas | purustati | kahjustas | kahjustati | kahjustasid | vigastas | vigastati | vigastasid | lõikas | lõigati | rikkis
def DRONES = droon* | mehitamata | gerbera* | shahed*
def DRONEV = lendas | lendasid | lennanud | nähti | nägid | märgati | märgatud | märkas | kukkus | kukkunud | tungis | tungisid | sisenes | sisenesid | tiirles | tiirutas | leiti | tuvastati | rikkus | rikkusid | avastati | plahvatas | kohtas | tabas
def AIRPLACE = lennujaam* | lennubaas* | sõjaväebaas* | õhuväebaas* | väebaas* | mereväebaas* | sadama* | lennuväl* | baas* | õhuruum* | polügoon* | piir* | elektrijaam* | terminal* | objekt* | linnak* | eesti* | läti* | leedu* | poola* | rumeenia* | taani* | saksamaa* | norra* | belgia* | moldova* | sadam* | korst*
def JETS = hävitaja* | lennuk* | kopter* | pommitaja* | õhusõiduk* | mig-31 | su-30 | su-35 | helikopter*
def AIRV = sisenes | sisenesid | rikkus | rikkusid | rikkunud | tungis | tungisid | lendas | lendasid | käis | viibis | viibisid
def GPS = gps | gpsi | gps-i | gnss | satelliitnavigatsioon* | navigatsioon* | gps-signaal* | signaal*
def JAMV = kaotas | kaotasid | kadus | segati | segab | segas | segavad | häiritud | häiriti | häiris | kadunud
def SITES = veebileh* | lehekül* | koduleh* | portaal* | server* | süsteem* | veebi*
def DOWN = maas | kättesaamat* | ligipääsmat* | rivist | ummistus* | ummistati | halvati | halvas | kokku
def HACKERS = häkker* | ründaja* | küberkurjategija* | küberründaja*
def HACKV = varastas | varastasid | varastati | murdis | murdsid | lekitas | ülevõt*
def RAILCUT = lõhkus | lõhkusid | kahjustasid | õhkisid | lõikasid | lõhuti | rikkus | rikuti | lõikas | lõigati | õhkis | õhiti | kahjustas | kahjustati | keeras | keerati | eemaldas | eemaldati
def PLANV = värbas | värvati | palkas | palgati | plaan | plaani | plaanid | pidi | pidid | plaanis | plaanisid | plaaniti | kavatses | kavatsesid | kavandas | kavandasid | käskis | telliti | tellis | tahtis | tahtsid | ülesanne | ülesande | ülesandeks
def BURNINF = süüdata | süütama | põletada | põletama | süütamine | süütamist
def KILLINF = tappa | tapma | mõrvata | mõrvama | mürgitada | likvideerida
def BOMBINF = õhkida | õhkima | plahvatus | pommirünnakut
def SECRETS = info | infot | teavet | teabe | andmeid | andmed | dokument* | foto* | pilte | saladus*
def PASSV = edastas | edastasid | edastanud | kogus | kogusid | kogunud | andis | andnud | müüs | pildistas | filmis | vahendas
def SERVICE = vene | venemaa* | valgevene | hiina | iraani | gru* | fsb* | kgb* | luure* | eriteenistus* | kuraator* | moskva*
def EXPL = pomm* | lõhkekeha* | lõhkeseadeld* | granaat* | lõhkelaeng*
def EXPLV = plahvatas | plahvatasid | detoneeris | leiti | avastati | tehti | paigaldati | visati
def FAKEACC = konto* | bot* | kanal* | lehekül* | profiil* | võrgustik*
def SPREAD = levitas | levitasid | levitab | levitati | jagasid | levitavad
def LIES = desinfo* | valeinfo* | vale* | liba* | propaganda* | võltsitud | narratiiv*
def MIGR = migran* | põgenik* | pagulas*
def MIGV = saatis | saadeti | saabus | saabunud | tungi* | ületa* | suuna* | suunas | suunati | saadab | üritas*
def BORDER = piir* | valgevene* | venemaa*
def PERSON = opositsion* | opositsioonipol* | dissident* | ajakirjanik* | poliitik* | aktivist* | ülejooksik* | piloot* | piloodi | peatoimetaja*
def ATTACKED = peksti | pekstud | peksis | rünnati | ründas
def KILLED = tapeti | mõrvati | mürgitati | tulistati | maha
def CARPERSON = ministri | siseministri | peaministri | peatoimetaja | ajakirjaniku | toimetaja | prokuröri
def CAR = auto* | maastur* | sõiduk*
def SMASH = lõhuti | lõhkus | lõhkusid | purustati | peksti | lõhkunud | sama
def STAGED = kirstu* | seapea* | mannekeen* | luukere*
def LEFT = jäeti | leiti | pandi | asetati | toodi
def PRINTS = käejälje* | haakrist* | täht* | tähed | grafit* | loosung* | sodi*
def PRINTV = ilmus* | joonistati | maaliti | kirjutati | pritsiti | soditi
def HOAX = e-kir* | kir* | kõne* | ähvardus* | teate* | teade
def HOAXOF = pomm* | lõhkekeha*
def BUOYS = poi* | ujuvmär*
def REMOVED = eemaldas* | eemaldati | tõstsid | tõsteti | võtsid | võeti | tõstis

pat et.act.parcel [type=arson method=parcel_bomb pos=v]  (PARCEL) *3 DATE? *3 (FIREV)
+ Pakk süttis logistikakeskuses.
- Pakk hilines kolm päeva.
pat et.act.parcel.inv [type=arson method=parcel_bomb pos=v]  (FIREV) **4 DATE? **4 (PARCEL)
+ Juulis süttis Vilniusest saadetud pakk.
pat et.act.bomb.device [type=bombing method=explosive pos=v weak=1]  (EXPL) *3 (EXPLV)
+ Pomm plahvatas silla all.
- Granaatõun kukkus maha.
- Ründaja lõi kolmandal perioodil värava.
pat et.act.paint [type=vandalism method=graffiti pos=v]  (valati|valasid|valas|kaeti|määriti) *3 DATE? *4 värviga
+ Eri paigus valati mälestusmärke värviga üle.
pat et.act.memorial [type=vandalism pos=v]  (lõhuti|rüvetati|lõhkusid|rüvetasid|rikuti) *3 DATE? *3 <target~TARGET[kind=memorial]>
+ Sinimägedes lõhuti {target:monumente}.
pat et.act.memorial.inv [type=vandalism pos=v]  <target~TARGET[kind=memorial]> *2 DATE? *3 (lõhuti|rüvetati|rüvetatud|rikuti)
+ {target:Mälestusmärk} rüvetati öösel.
pat et.act.car [type=vandalism pos=v]  (SMASH) *3 DATE? *4 (CARPERSON) *3 (CAR)
+ Öösel lõhuti siseministri isikliku maasturi aknad.
- Lõhuti pargitud auto aknad.
pat et.act.car.inv [type=vandalism pos=v]  (CARPERSON) *3 (CAR) *2 DATE? *3 (SMASH)
+ Peatoimetaja auto aknad lõhuti.
pat et.act.fate [type=same pos=v]  (sama|samasugune) saatus
+ Paar päeva hiljem tabas sama saatus teist autot.
pat et.act.prints [type=vandalism method=graffiti pos=v]  (PRINTS) *3 DATE? *3 (PRINTV)
+ Punased käejäljed ilmusid seinale.
- Seinal rippus maal.
pat et.act.prints.inv [type=vandalism method=graffiti pos=v]  (PRINTV) *3 DATE? *3 (PRINTS)
+ Seinale joonistati Taaveti tähed.
pat et.act.staged [type=provocation method=staged_object pos=v]  (STAGED) *3 DATE? *3 (LEFT)
+ Viis kirstu jäeti torni juurde.
pat et.act.staged.inv [type=provocation method=staged_object pos=v]  (LEFT) *3 DATE? *3 (STAGED)
+ Torni juurde jäeti viis kirstu.
pat et.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *3 DATE? *3 (CUTV)
+ {target:Merekaabel} katkes öösel.
- Elektrik kontrollis keldris kaablit.
pat et.act.cable.cut [type=undersea_infrastructure pos=v]  (CUTV) *3 <target~TARGET[kind=cable]>
+ Läänemeres lõhuti {target:sidekaabel}.
- Kalamees katkestas õngenööri.
pat et.act.cable.hurt [type=undersea_infrastructure pos=v]  (sai|said|saanud) *3 (kannatada|viga) **3 DATE? **4 <target~TARGET[kind=cable]>
+ Oktoobris sai Läänemeres kannatada {target:sidekaabel}.
pat et.act.cable.hurt.inv [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *3 DATE? *3 (kannatada|viga)
+ {target:Sidekaabel} sai öösel viga.
pat et.act.pipe.cut [type=undersea_infrastructure pos=v]  (CUTV) *2 DATE? *3 <target~TARGET[kind=pipeline]>
+ Ankur lõhkus {target:gaasitoru}.
pat et.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *3 DATE? *3 (CUTV)
+ {target:Gaasitoru} lõhuti öösel.
pat et.act.drones [type=drone_incursion method=drone pos=v]  (DRONES) *3 DATE? *4 (DRONEV) *3 DATE? *4 (AIRPLACE)
+ Droon kukkus Eesti territooriumile.
- Droonid filmisid pulma rannas.
- Vene droonid ründasid öösel Harkivi.
- Õppusel õpiti droone juhtima.
pat et.act.drones.place [type=drone_incursion method=drone pos=v]  (AIRPLACE) *3 DATE? *4 (DRONEV) *2 DATE? *3 (DRONES)
+ Lennujaama kohal nähti droone.
pat et.act.drones.last [type=drone_incursion method=drone pos=v]  (DRONES) *2 DATE? *3 (AIRPLACE) *2 DATE? *3 (DRONEV)
+ Droon Eesti õhuruumis leiti hommikul.
pat et.act.drones.over [type=drone_incursion method=drone pos=v]  (DRONEV) *2 DATE? *3 (DRONES) *3 DATE? *3 (AIRPLACE)
+ Öösel nähti droone lennubaasi kohal.
pat et.act.drones.mid [type=drone_incursion method=drone pos=v]  (DRONEV) *3 DATE? *3 (AIRPLACE) *4 (DRONES)
+ Nähti lennubaasi kohal viisteist drooni.
pat et.act.drones.shut [type=drone_incursion method=drone pos=v]  (suleti|sulges|peatati|suletud) **7 DATE? **9 (DRONES)
+ Lennujaam suleti, sest selle kohal nähti droone.
- Pood suleti remondi tõttu.
pat et.act.drones.shut.inv [type=drone_incursion method=drone pos=v]  (DRONES) *2 tõttu *3 (suleti|peatati|suletud)
+ Droonide tõttu suleti lennujaam.
pat et.act.airspace.drones [type=airspace_violation method=drone pos=v]  (tungi*|sisene*|lenda*|rikku*) *3 (õhuruum*) *2 DATE? *3 (DRONES)
+ Öösel tungis Poola õhuruumi üheksateist drooni.
pat et.act.aircraft.inv [type=airspace_violation method=aircraft pos=v]  (rikkus|rikkusid|sisenes|sisenesid|tungis|tungisid) *3 (JETS) **5 DATE? **5 (õhuruum*|õhupiir*)
+ Reedel rikkusid kolm Vene hävitajat Eesti õhuruumi.
pat et.act.airport.shut [type=same only=drone_incursion pos=v]  (suleti|sulges|peatati) *3 <target~TARGET[kind=airport]>
+ Kolmeks tunniks suleti {target:lennujaam}.
pat et.act.aircraft [type=airspace_violation method=aircraft pos=v]  (JETS) *4 DATE? *5 (AIRV) *3 DATE? *4 (õhuruum*|õhupiir*)
+ Kolm hävitajat sisenesid Eesti õhuruumi.
- Hävitajad lendasid paraadil.
- Ukraina hävitajad tulistasid positsioone rindel.
pat et.act.aircraft.border [type=airspace_violation method=aircraft pos=v]  (JETS) *3 DATE? *3 piiri *3 (rikkus|rikkusid|rikkunud)
+ Tänavu on Vene õhusõidukid Eesti piiri rikkunud veel neljal korral.
pat et.act.gnss [type=gnss_interference method=jamming pos=v]  (JAMV) *5 DATE? *5 (GPS)
+ Lennuk kaotas GPS-signaali.
pat et.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (gps|gpsi|gps-signaal*|satelliitnavigatsioon*) *2 DATE? *3 (JAMV)
+ GPS-signaal kadus pooleks tunniks.
pat et.act.turnback [type=gnss_interference method=jamming pos=v weak=1]  (lennuk|lend) *4 DATE? *5 (tagasi|ringi) *2 DATE? *3 (pöörduma|pöördus|keerama|pöördunud|pöörata)
+ Lennuk pidi Tartu kohal otsa ringi keerama.
pat et.act.again [type=same only=gnss_interference pos=v]  kordus sama
+ Reede õhtul kordus sama Tartus.
pat et.act.ship.refused [type=maritime_incident pos=v]  keeldus *2 DATE? *3 (tanker|laev|alus) **4 DATE? **4 (täitmast|allumast|peatumast)
+ Mais keeldus lipuriigita tanker mereväe korraldusi täitmast.
pat et.act.sites [type=cyber_disruption pos=v weak=1]  (SITES) *2 DATE? *3 (DOWN)
+ Mitme erakonna kodulehed olid maas.
pat et.act.hackers [type=cyber_espionage pos=v]  (HACKERS) *3 DATE? *3 (HACKV)
+ Häkkerid varastasid politseinike andmed.
- Vargad viisid majast teleri.
pat et.act.access [type=cyber_espionage pos=v]  (HACKERS) *2 DATE? *3 (ligipääs*|juurdepääs*)
+ Häkkerid said ligipääsu ministri postkastile.
pat et.act.control [type=cyber_sabotage pos=v]  (HACKERS) *3 DATE? *3 (tammi*|pump*|klapi|klapp|turbiin*|veevär*)
+ Häkkerid said kontrolli tammi klapi üle.
pat et.act.rail.cut [type=sabotage pos=v]  (RAILCUT) *3 <target~TARGET[kind=rail]>
+ Tundmatud lõhkusid {target:kontaktvõrgu}.
- Rong seisis streigi tõttu.
pat et.act.rail.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *3 (õhiti|lõhuti|kahjustati|rikuti)
+ {target:Raudtee} õhiti öösel.
pat et.act.mast.cut [type=sabotage pos=v]  (lõhkusid|lõhkus|lõhuti|rikkusid|kahjustasid|kahjustati|kahjustas|saboteeri*|õhkis|õhkisid|õhiti) *2 <target~TARGET[kind=mast]>
+ Tundmatud lõhkusid {target:sidemasti}.
pat et.act.grid.cut [type=sabotage pos=v]  (lõhkusid|lõhkus|lõhuti|rikkusid|kahjustasid|kahjustati|kahjustas|saboteeri*|õhkis|õhkisid|õhiti) *2 <target~TARGET[kind=grid]>
+ Öösel kahjustati {target:alajaama}.
pat et.act.waterworks.cut [type=sabotage pos=v]  (lõhkusid|lõhkus|lõhuti|rikkusid|kahjustasid|kahjustati|kahjustas|saboteeri*|õhkis|õhkisid|õhiti) *2 <target~TARGET[kind=waterworks]>
+ Nad lõhkusid {target:pumbajaama}.
pat et.act.plant.cut [type=sabotage pos=v]  (lõhkusid|lõhkus|lõhuti|rikkusid|kahjustasid|kahjustati|kahjustas|saboteeri*|õhkis|õhkisid|õhiti) *2 <target~TARGET[kind=plant]>
+ Nad kahjustasid {target:elektrijaama}.
pat et.act.mast.out [type=sabotage pos=v]  <target~TARGET[kind=mast]> *2 (lõhuti|kahjustati|saboteeriti|õhiti|rikuti)
+ {target:Sidemast} lõhuti öösel.
pat et.act.grid.out [type=sabotage pos=v]  <target~TARGET[kind=grid]> *2 (lõhuti|kahjustati|saboteeriti|õhiti|rikuti)
+ {target:Alajaam} kahjustati öösel.
pat et.act.plan.burn [type=arson stage=planned pos=v]  (PLANV) *2 DATE? *3 (BURNINF)
+ Nad pidid lao süütama.
- Ta plaanis pulmi.
pat et.act.plan.kill [type=assassination stage=planned pos=v]  (PLANV) *2 DATE? *3 (KILLINF)
+ Ta pidi toimetaja tapma.
pat et.act.plan.kidnap [type=kidnapping stage=planned pos=v]  (PLANV) *4 (röövida|röövima|inimröövi)
+ Nad kavatsesid röövida ajakirjaniku.
pat et.act.plan.bomb [type=bombing stage=planned pos=v]  (PLANV) *2 DATE? *3 (BOMBINF)
+ Nad kavatsesid silla õhkida.
pat et.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (FAKEACC) *3 DATE? *4 (SPREAD) *2 DATE? *3 (LIES)
+ Sajad kontod levitasid valesid valimiste kohta.
pat et.act.hoax [type=intimidation pos=v weak=1]  (koolid|koolidele|lasteaiad|kool*) *2 DATE? *3 (HOAX) *2 DATE? *3 (HOAXOF)
+ Koolid said kirju pommide kohta.
pat et.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (MIGR) *3 DATE? *4 (MIGV) *3 DATE? *4 (BORDER)
+ Migrante suunati Narva piiripunkti.
pat et.act.migrants.inv [type=instrumentalised_migration method=migrants pos=v]  (venemaa|valgevene|moskva|minsk) *3 (MIGV) *2 DATE? *3 (MIGR)
+ Venemaa suunas piirile migrante.
pat et.act.killed [type=assassination pos=v weak=1]  (KILLED) *5 (PERSON)
+ Hispaanias lasti maha üle jooksnud piloot.
pat et.act.killed.inv [type=assassination pos=v weak=1]  (PERSON) *3 (KILLED)
+ Ülejooksik mõrvati Hispaanias.
pat et.act.attacked [type=assault pos=v]  (ATTACKED) *2 DATE? *3 (PERSON)
+ Kodu juures peksti opositsioonipoliitikut.
- Baaris peksti joobes meest.
pat et.act.attacked.inv [type=assault pos=v]  (PERSON) *2 DATE? *3 (ATTACKED)
+ Ajakirjanikku rünnati kodu juures.
pat et.act.secrets [type=espionage pos=v]  (PASSV) *3 DATE? *3 (SECRETS) *3 DATE? *3 (SERVICE)
+ Ta edastas teavet Vene luurele.
- Arst luges patsiendi andmeid.
pat et.act.secrets.inv [type=espionage pos=v]  (SERVICE) *2 DATE? *3 (PASSV) *2 DATE? *3 (SECRETS)
+ FSB heaks kogus ta infot.
pat et.act.election [type=election_interference pos=n]  (valimis*) *3 DATE? *3 (sekkumi*)
+ Kohus tühistas valimised Venemaa sekkumise tõttu.
pat et.act.buoys [type=border_provocation pos=v]  (REMOVED) *3 DATE? *4 (BUOYS)
+ Piirivalvurid tõstsid jõest välja 24 ujuvmärki.
pat et.act.votes [type=malign_finance method=bribery pos=v]  (ost*) *2 (hääli|häälte|valija*)
+ Nad ostsid külades hääli.

# Acts told in other words: wide patterns over one sentence.
def BURNT = süüdati | süütas | süütasid | süüdatud | põles | põlesid | põletati | põletas | põlema | tulekahju* | põleng* | tuli | süttis | süttisid
def FUEL = bensiin* | petrool* | kanist* | süütevedelik* | kiirendi* | diislik*
def BREAKV = lõhuti | lõhkus | lõhkusid | määriti | soditi | sodis | loobiti | pilluti | lükati | lükatud | kallati | valati | purustati | rüüstati | raiuti | maha | üle
def FAKE = võltsitud | võltsi* | vale | väljamõeldud | libauudis* | võlts* | kloonitud | lavastatud
def STORY = uudis* | lugu | loo | artikkel | artikli | leht | lehe* | lehte | video* | dokument* | korraldus* | kiri | kirja* | foto* | tsitaat* | esikülg | kontod | kontot | intervjuu*
def SPREADV = levitas | levitasid | levitati | levis | levisid | avaldas | avaldati | avaldasid | ilmus | ilmusid | jagati | jagasid | pandi | paljastas | riputati | tabas
def STOLEN = varastatud | varastati | lekkinud | häkitud | sissemurdmisel
def LEAKV = lekitas | lekitasid | lekitati | avaldas | avaldati | riputati | riputas | üles | avalikustas* | levitas*
def GOTIN = murdis | murdsid | nakatas | nakatasid | paigaldas | paigaldasid | luges | lugesid | tungis | tungisid | tungisid | kopeeris* | häkkis | häkkisid | kuulas | sisse
def CTRL = kontroller* | inverter* | turbiin* | pump* | andur* | püsivara | juhtseadme* | tööstussüsteem*
def WIPEV = kustutas* | kustutati | tühjendas* | hävitas* | lülitas* | lülitati | kirjutas* | rikkus | rikkusid
pat et.act.firebomb [type=arson method=incendiary_device pos=n]  (molotovi kokteil*|süütepudel*|süütepomm*)
+ Molotovi kokteil lendas läbi kooli akna.
pat et.act.setfire [type=arson pos=v]  (pandi|pani|panid|pisteti|pistis|pistsid) **7 (põlema|tule otsa)
+ Rail Balticu objektil pisteti põlema kolm ekskavaatorit.
- Pärast tööd pandi kohv keema.
pat et.act.fuel [type=arson method=accelerant pos=v]  (BURNT) **14 (FUEL)
+ Ladu põles maha, ukse kõrvalt leiti bensiinikanister.
- Põles ainult tanklas olnud prügikast.
pat et.act.doused [type=arson method=accelerant pos=v]  (valati|kallati|valas|kallas|valasid) *4 (FUEL)
+ Aken lõhuti ja valati sisse bensiini.
pat et.act.burnt.van [type=arson pos=v]  (süüdati|süütas|süütasid|süüdatud) *4 (veok*|kaubik*|buss*|auto*|ladu|lao|laod|kauplus*|poe|pood|restoran*|kontor*|kooli|kool)
+ Lasnamäel süüdati kaks kaubikut.
pat et.act.burner [type=arson pos=n]  (restorani|lao|poe|kaupluse|kontori|veokite|kooli|tehase|mõisa|saatkonna|kaubiku|sidemasti|bussi) *2 (süütamise|süütamises|süütamine|süütamist|põletamise|põletamises|põletamine)
+ Kohus mõistis mehe restorani süütamise eest vangi.
- Küünla süütamine on kombeks.
pat et.act.land.cable [type=sabotage pos=v]  (sidekaab*|toitekaab*|raudteekaab*|signaalkaab*|fiiberkaab*) **5 (läbi|pooleks|lõigati|saeti|lõikasid)
+ Masti toitekaabel saeti pooleks.
pat et.act.land.cable.inv [type=sabotage pos=v]  (lõikasid|lõikas|saagisid|lõigati|raiusid) *8 läbi *2 (raudtee|sidekaab*|toitekaab*|juhtme*|side)
+ Tundmatud lõikasid Rakvere ja Kadrina vahel läbi raudtee sidekaabli.
pat et.act.wires [type=sabotage pos=v]  (juhtmed|trossid|voolikud|kaablid) *3 tahtlikult *2 (läbi|lõigatud|lõigati|katki)
+ Alajaama juhtmed olid tahtlikult läbi lõigatud.
pat et.act.rail.bolts [type=sabotage pos=v]  (rööba*|rööp*|raudteel*) *5 (lahti|kruvi*|eemaldat*|laotud|laoti|liiprid)
+ Rööbaste küljest olid lahti kruvitud kinnitused.
- Rongi uksed läksid lahti.
pat et.act.memorial.wide [type=vandalism pos=v]  (BREAKV) *5 <target~TARGET[kind=memorial]>
+ Öösel kallati värviga üle {target:monument}.
pat et.act.memorial.wide.inv [type=vandalism pos=v]  <target~TARGET[kind=memorial]> *3 (soditi|kallati|valati|määriti|loobiti)
+ {target:Monument} valati värviga üle.
pat et.act.smeared [type=vandalism method=graffiti pos=v]  (määriti|kallati|loobiti|pilluti) *4 (värvi*|värviga) *4 (rist|kivi|silt|sein*|fassaad*|monument*|samba*|hauakiv*|auto*|ukse*)
+ Kalmistul määriti punase värviga metsavendade rist.
pat et.act.projected [type=provocation pos=v]  (projitseeriti|projitseerisid) *6 (täht|sirp|lipp|loosung*|hakenkreuz)
+ Raekoja seinale projitseeriti punane täht.
pat et.act.blown [type=bombing method=explosive pos=v]  (lasti|lasid) *4 õhku
+ Mälestuskivi lasti öösel õhku.
- Õhku lasti kümme õhupalli.
pat et.act.blast.car [type=bombing method=explosive pos=v]  (auto*|maastur*|saatkon*|ukse*) *5 (lõhkeseadeld*|laeng|pomm) *4 (lõhkes|plahvatas|lõhkesid)
+ Direktor hukkus, kui tema auto alla pandud laeng lõhkes.
pat et.act.parcel.burst [type=arson method=parcel_bomb pos=v]  (lõhkes|lõhkesid) *5 (PARCEL)
+ Pakiautomaadis lõhkes Leedust saadetud pakk.
pat et.act.bomb.burst [type=bombing method=explosive pos=v weak=1]  (EXPL) *4 (lõhkes|lõhkesid)
+ Ukse taha jäetud pomm lõhkes hommikul.
pat et.act.bullet [type=intimidation pos=v]  (kir*|ümbrik*|saadetis*|postkast*|ukse*|koju) **7 (kuuliga|kuul|kuuli|padrun*|matusepär*|püssikuul*)
+ Prokurörile postitati kiri kuuliga.
- Mürsk leiti metsast.
pat et.act.wanted [type=intimidation pos=v]  (vene|venemaa|moskva|minsk) **9 (tagaotsitava*|tagaselja)
+ Venemaa kuulutas Eesti peaministri tagaotsitavaks.
pat et.act.unknown.drones [type=drone_incursion method=drone pos=n]  (tundmatu*|tuvastamata) *1 (droon*|mehitamata)
+ Stardiraja kohal tiirutas kolm tundmatut drooni.
pat et.act.drones.above [type=drone_incursion method=drone pos=v]  kohal *4 (hõljus|hõljusid|tiirutas|tiirutasid|tiirles|lendas|lendasid|nähti|lendles) *6 (droon*|mehitamata)
+ Tapa linnaku kohal tiirutas kolmandat ööd järjest droone.
pat et.act.drones.hover [type=drone_incursion method=drone pos=v]  (droon*|mehitamata) **7 (hõljus|tiirutas|tiirutasid|tiirles|filmis|põikas|maandus) **5 (kohal|kohale|juures|üle|piiri*)
+ Öösel hõljus droon, mis tiirutas kaua kasarmute kohal.
pat et.act.border.air [type=airspace_violation method=aircraft pos=v]  (JETS) **10 (põikas|lõikas|lendas|tegi) *5 (üle|kontrolljoon*|piiri|õhuruum*|poolel)
+ Vene hävitajad põikasid korraks sisse ja üks hävitaja lendas üle piiri.
pat et.act.balloons [type=airspace_violation method=balloon pos=v]  (valgevene*|vene*) *6 (õhupall*|kuumaõhupall*|salasigaretipall*|sigaretipall*)
+ Valgevenest lendas üle piiri kolm kuumaõhupalli.
pat et.act.spoof [type=gnss_interference method=spoofing pos=v]  (võltsitud|eksitav*|vale) *1 (gnss*|gps*|signaal*|ais*)
+ Võltsitud GNSS-signaal näitas kaatri asukohaks lennujaama.
pat et.act.gnss.jammer [type=gnss_interference method=jamming pos=v]  (segaja|segajad|segamise|segamine|summutas|segatud) *6 (GPS|positsioon*)
+ Vene segaja summutas neljapäeval satelliitnavigatsiooni.
pat et.act.warship [type=maritime_incident pos=v]  (korvett|korvetid|sõjalaev*|varilaev*|tanker*|fregatt) **9 (allunud|keeldus|suunas|sihtis|tulistas|asus|blokeeris|nõudis|ankru) *5 (korraldus*|radar*|ette|lahkumi*|kaabli*|end|tee|peatu*)
+ Varilaev heitis ankru kaablialale.
pat et.act.detained.ship [type=maritime_incident pos=v]  (venemaa|vene) *4 (pidas|pidasid|peeti) *4 kinni *4 (tanker*|laeva|kalalaev*)
+ Venemaa pidas kinni Sillamäelt väljunud tankeri.
pat et.act.borderpost [type=border_provocation pos=v]  (piiripost*|piiritähis*|piiritara|tara) *6 (saagisid|saeti|lõhuti|eemaldat*|varastati|maha)
+ Piiripostid lõhuti öösel.
pat et.act.borderpost.inv [type=border_provocation pos=v]  (saagisid|saagis|lõikasid|varastasid|eemaldasid|lõhkusid) *3 (piiripost*|piiritähis*|piiritara|tara)
+ Tundmatud saagisid maha piiriposti.
pat et.act.guards.over [type=border_provocation pos=v]  (vene piirivalvur*|vene sõjaväelas*|relvastatud|vene sõdur*) **7 (ületas|ületasid|seisis|tulistas|tulistasid|viibis) *6 (piir*|eesti|läti|tee|embleemi*)
+ Kolm Vene piirivalvurit ületas hõljukiga Eesti piiri.
pat et.act.migrants.push [type=instrumentalised_migration method=migrants pos=v]  (surusid|suunas|suunasid|saatis|saadeti|lasksid|toimetasid|tõid) **6 (süürla*|somaal*|irakla*|irakila*|jeemenla*|afgaan*|migran*|varjupaigataotle*|inimest)
+ Novembris lasksid Vene piirivalvurid Narva sillale 75 süürlast.
pat et.act.flooded [type=cyber_disruption method=ddos pos=v]  (ummistusrün*|ddos*|teenusetõkestus*|päringulain*|hajutatud ründ*)
+ Killneti ummistusrünne võttis lehed maha.
pat et.act.requests [type=cyber_disruption method=ddos pos=v]  (server*|veebi*|koduleh*|lehe*) *4 (koormat*|koormas*|ummist*) *6 (päringu*|kinni)
+ Serverit koormati miljardi päringuga.
pat et.act.sites.down [type=cyber_disruption pos=v]  (koduleht|kodulehed|veebileht|veebilehed|internetipank|veeb|tabloo|leht) **6 (kukkus|kukkusid|pimedaks|häiritud|maha) **8 (häkker*|ründ*|küber*|botivõr*|aktivist*)
+ Koduleht kukkus hääletuse ajal maha, kremlimeelsed häkkerid rõõmustasid.
pat et.act.group.hit [type=cyber_disruption pos=v]  (ründas|ründasid|halvas|halvasid) **6 (veebileh*|koduleh*|server*|portaal*|pangad|panku)
+ Rühmitus ründas teisipäeval ministeeriumi veebilehti.
pat et.act.group.in [type=cyber_espionage pos=v]  <group:ACTOR[kind=hacker]> **9 (GOTIN)
+ {group:APT29} paigaldas nõuniku arvutisse tagaukse.
pat et.act.spyware [type=cyber_espionage pos=n]  (nuhkvara*|tagauks|tagaukse|tagaust|spioonitarkvara*)
+ Ministeeriumi võrgust leiti nuhkvara.
pat et.act.intruded [type=cyber_espionage pos=v]  (murdis|murdsid|tungis|tungisid|häkkis|häkkisid) *6 (serveri*|süsteemi*|võrku|võrkudesse|postkasti*|sülearvuti*)
+ Häkkerid murdsid ministeeriumi serveritesse.
pat et.act.wiped [type=cyber_sabotage pos=v]  (pahavara|ründajad|häkkerid|rühmitus) **4 (WIPEV) **6 (CTRL)
+ Pahavara tühjendas katlamaja kontrollerid.
pat et.act.leak [type=hack_and_leak pos=v]  (STOLEN) **8 (LEAKV)
+ Varastatud kirjad riputati Venemaa kanalites üles.
- Varastatud ratas anti omanikule tagasi.
pat et.act.leak.inv [type=hack_and_leak pos=v]  (lekitas|lekitasid|lekitati|avaldasid|avaldas|avaldati) **8 (STOLEN)
+ Aktivistid lekitasid telefonist varastatud vestlused.
pat et.act.fake [type=FIMI pos=v]  (FAKE) *3 (STORY) **8 (SPREADV)
+ Võltsitud Postimehe esikülg pandi liikuma.
- Võltsitud retsept paljastas varga.
pat et.act.fake.inv [type=FIMI pos=v]  (levitas|levitasid|levitati|levis|avaldas|avaldati|ilmus|lavastas) **6 (FAKE) *3 (STORY)
+ Lehel avaldati väljamõeldud lugu vangidest.
pat et.act.deepfake [type=FIMI method=deepfake pos=n]  (süvavõltsing*|deepfake*|võltsuudis*|libakont*|võltshääl*|võltskir*)
+ Süvavõltsing levis Narvas.
pat et.act.sms [type=election_interference pos=v]  (valija*|valimis*|e-hääl*|valimist*) **8 (sõnum*|võltshääl*|libakont*|libauudis*|võltsitud|häkker*|süvavõltsing*)
+ Valijatele saadeti sõnum, et valimisjaoskond on suletud, sõnumi saatja oli võltsitud.
pat et.act.coerce [type=economic_coercion pos=v]  <actor:ACTOR[kind=state]> **8 (keelas|peatas|piiras|sulges|lõpetas|tühistas) *6 (import*|impordi*|eksport*|ekspordi*|transii*|konserv*|piima*|tarne*|toot*|veoauto*|gaasi*)
+ {actor:Hiina} peatas Eesti piima impordisertifikaadid.
pat et.act.coerce.inv [type=economic_coercion pos=v]  (keelas|peatas|piiras|sulges|lõpetas) *2 <actor:ACTOR[kind=state]> *8 (import*|impordi*|transii*|konserv*|piima*|tarne*|gaasi*|toiduaine*)
+ Pärast pronksiööd peatas {actor:Moskva} raudteevedude transiidi.
pat et.act.pass.wide [type=espionage pos=v]  (gru|gru-le|fsb-le|kgb-le|fsb|hiina|SERVICE) **8 (andis|edastas|edastanud|pildistas|kogus|kogumise|müüs|saatis|filmis|rääkida|kaardistas|jälgis|mõõtis) *8 (SECRETS|paber*|andme*|kaamera*|numbre*|graafik*|ülevaate*|pildid|vangi|päringu*)
+ Ohvitser andis GRU-le pabereid ja ka GRU-le andis ta andmeid.
- Ta andis Hiina köögi kohta andmeid.
pat et.act.pass.wide.inv [type=espionage pos=v]  (andis|edastas|pildistas|kogus|müüs|saatis|filmis|kaardistas|jälgis) **8 (gru-le|fsb-le|kgb-le|luurele|eriteenistusele|julgeolekuteenistusele|kuraatorile)
+ Tolliametnik müüs aastaid päringuid Vene julgeolekuteenistusele.
pat et.act.abducted [type=kidnapping pos=v]  (rööviti|röövisid|lohistati|lohistatud|sunniti) **8 (ametnik*|töötaja*|ohvitser*|aktivist*|kaubikusse|ajakirjanik*|autosse)
+ Luhamaa lähistel rööviti kaitsepolitsei töötaja.
pat et.act.funded [type=malign_finance pos=v]  (venemaal*|moskva*|pravfond*|kreml*|fsb) **8 (rahastas|maksis|eurot|sularaha) *6 (valimisliit*|kandidaa*|erakon*|kaitsja*|korralda*|ühing*|eurot)
+ Pravfond maksis kaitsjale 26 000 eurot.
pat et.act.diplomat [type=diplomatic_incident pos=v]  (konsul*|suursaadik*|saatkon*|diplomaa*) **6 (ründas|rünnati|kinni|piiras|hiigelplakat*|sildistas)
+ Peterburis ründas rahvahulk Eesti konsulit, keda hoiti kinni.

# Spying for a service, and blame for it.
def SPYV = filmis | filmisid | pildistas | pildistasid | kogus | kogusid | kogunud | andis | andnud | edastas | edastasid | edastanud | müüs | müünud | saatis | jälgis | mõõtis | kaardistas | teavitas
def SPYFOR = gru | gru-le | grule | fsb | fsb-le | fsble | kgb | kgb-le | luurele | sõjaväeluurele | eriteenistusele | julgeolekuteenistusele | kuraatorile | kuraatoritele
pat et.act.spy.for [type=espionage pos=v]  (SPYFOR) **7 (SPYV)
+ Ohvitser FSB-le andmeid aastaid edastas.
- Turist filmis loodust ja saatis kaardi.
pat et.act.spy.for.inv [type=espionage pos=v]  (SPYV) **11 (SPYFOR)
+ Taksojuht pildistas autosid ja saatis pildid FSB-le.
