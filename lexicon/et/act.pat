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
