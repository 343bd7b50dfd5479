# act.pat: patterns of Lithuanian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def FIREV = užsideg* | užsiliepsnoj* | sprog* | susprog* | degė
def PARCEL = siunt* | paket* | pašto
def CUTV = nutrauk* | nutrūk* | pažeist* | pažeid* | perpjaut* | perpjov* | perkirst* | perkirto | sugadin* | apgadin* | nukirp* | nutrauktas
def DRONES = dron* | bepilot* | bepiloč* | gerber* | shahed* | aparat* | skraidykl*
def DRONEV = įskrid* | skraid* | skrid* | pastebė* | matė | matyt* | matyti | užfiksuo* | užfiksav* | aptik* | nukrit* | sudužo | suduž* | įsiverž* | pažeid* | nusileid* | rast* | rado | sklandė | atskrid* | sprogo
def AIRPLACE = uost* | baz* | erdv* | poligon* | sien* | elektrin* | teritorij* | terminal* | objekt* | lietuv* | latvij* | estij* | lenkij* | rumunij* | danij* | vokietij* | norvegij* | belgij* | moldov*
def BALLOONS = balion*
def BALLOONV = atskrid* | įskrid* | skrid* | nusileid* | skridus | užfiksuo* | leidžiam* | pažeid* | sutrikd* | atskrend*
def JETS = naikintuv* | lėktuv* | orlaiv* | sraigtasparn* | bombonešiai | su-30 | mig-31 | su-24
def AIRV = įskrid* | pažeid* | įsiverž* | kirto | pateko
def GPS = gps | gnss | navigacij* | palydov* | signal*
def JAMV = prarad* | trikd* | sutrik* | dingo | neveik* | slopin* | dingus
def SITES = svetain* | portal* | serveri* | tinklalap* | sistem* | tinkl*
def DOWN = neveik* | nepasiek* | sutrik* | sutriko | perkraut* | užvers* | paralyž* | paralyžiavo | lūžo | strigo | nustojo
def HACKERS = programiš* | hakeri* | įsilaužėl* | kibernusikalt* | užpuolik*
def HACKV = pavog* | įsilauž* | pasisavin* | nutekin* | pateko
def RAILCUT = sugadin* | nupjov* | perpjov* | apgadin* | susprogdin* | išardė | išsuk* | atsuk* | nutrauk* | pažeid* | sulaužė
def PLANV = užverbav* | užverbuot* | pasamd* | planą | plano | planus | planav* | ketin* | turėjo | rengė* | ruošė* | norėjo | siekė | pavesta | pavedė | nurodyta | liepė | užsakė | sumanė
def BURNINF = padegti | sudeginti | padegimą | padegimus | uždegti
def KILLINF = nužudyti | nušauti | likviduoti | nunuodyti | nužudymą
def BOMBINF = susprogdinti | sprogdinti | sprogdinimą
def SECRETS = informacij* | duomen* | dokument* | nuotrauk* | planus | paslapt* | žini*
def PASSV = perdav* | perduo* | rinko | rink* | fotograf* | pardav* | filmav* | teik*
def SERVICE = rusijos | baltarusijos | kinijos | irano | gru | fsb | kgb | žvalgyb* | tarnyb* | kuratori* | maskv*
def EXPL = sprogm* | bomb* | užtais* | granat* | įtais*
def EXPLV = sprogo | susprogo | detonav* | rast* | rado | aptik* | padė* | nukenksm* | suveik*
def FAKEACC = paskyr* | bot* | kanal* | svetain* | profil* | puslap* | tinkl*
def SPREAD = skleid* | platin* | skelb*
def LIES = dezinform* | mel* | melag* | propagand* | netikr* | suklastot* | naratyv*
def MIGR = migrant* | pabėgėl*
def MIGV = šturmav* | verž* | kirto | siun* | gabena* | stum* | bandė | atvyk*
def BORDER = sien* | pasien* | baltarus*
def PERSON = opozicij* | perbėg* | disident* | žurnalist* | politik* | aktyvist* | perbėgėl* | pilot* | lakūn* | redaktor* | verslinink*
def ATTACKED = sumušt* | sumuš* | užpult* | užpuol* | nužud*
def KILLED = nušaut* | nušov* | nužudyt* | nužudė | nunuodyt*
def STAGED = karst* | galv* | manekenai | skelet*
def LEFT = palik* | rast* | padė* | pastat* | aptik*
def PRINTS = žvaigžd* | atspaud* | svastik* | užraš* | grafit*
def PRINTV = atsirad* | nupieš* | išpieš* | užpieš* | nupurkš* | rasti
def HOAX = laišk* | žinut* | skambuč* | pranešim* | grasinim*
def HOAXOF = sprogm* | bomb* | užminuo* | užminav*
def BUOYS = plūdur* | bujai | bujų | bujus
def REMOVED = pašalin* | nuėm* | išėm* | paim* | ištrauk* | pavog* | nukelt*

pat lt.act.parcel [type=arson method=parcel_bomb pos=v]  (PARCEL) *3 DATE? *3 (FIREV)
+ Siunta užsidegė logistikos centre.
- Siunta vėlavo tris dienas.
pat lt.act.parcel.inv [type=arson method=parcel_bomb pos=v]  (FIREV) *3 DATE? *4 (siunt*|paketas|paketai)
+ Liepos pabaigoje užsidegė iš Vilniaus išsiųsta siunta.
pat lt.act.device [type=arson method=incendiary_device pos=v]  (padegė|suveikė|užsidegė|palik*) *3 (užtais*|įtais*)
+ Prekybos centre jis padegė laikmačiu valdomą užtaisą.
pat lt.act.bomb.device [type=bombing method=explosive pos=v weak=1]  (EXPL) *3 (EXPLV)
+ Bomba sprogo po tiltu.
- Antrojo pasaulinio karo sviedinys iškeltas iš upės.
- Puolėjas sprogo trečiajame kėlinyje.
pat lt.act.prints [type=vandalism method=graffiti pos=v]  (PRINTS) *3 DATE? *3 (PRINTV)
+ Raudoni atspaudai atsirado ant sienos.
- Ant sienos kabėjo paveikslas.
pat lt.act.prints.inv [type=vandalism method=graffiti pos=v]  (PRINTV) *3 DATE? *3 (PRINTS)
+ Ant sienos nupieštos Dovydo žvaigždės.
pat lt.act.staged [type=provocation method=staged_object pos=v]  (STAGED) *3 DATE? *3 (LEFT)
+ Penki karstai palikti prie bokšto.
pat lt.act.staged.inv [type=provocation method=staged_object pos=v]  (LEFT) *3 DATE? *3 (STAGED)
+ Prie bokšto palikti penki karstai.
pat lt.act.land.cable [type=sabotage pos=v]  (CUTV) *3 (signalizacijos|maitinimo|geležinkelio|optinio|siurblin*|antžemin*) *2 kabel*
+ Ties Kaišiadorimis perpjauti signalizacijos kabeliai.
pat lt.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *3 DATE? *3 (CUTV)
+ {target:Povandeninis kabelis} pažeistas.
- Elektrikas patikrino kabelį namo rūsyje.
pat lt.act.cable.cut [type=undersea_infrastructure pos=v]  (CUTV) *3 <target~TARGET[kind=cable]>
+ Baltijos jūroje nutrauktas {target:ryšio kabelis}.
- Žvejys nutraukė valą.
pat lt.act.pipe.cut [type=undersea_infrastructure pos=v]  (CUTV) *2 DATE? *3 <target~TARGET[kind=pipeline]>
+ Inkaras pažeidė {target:dujotiekį}.
pat lt.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *3 DATE? *3 (CUTV)
+ {target:Dujotiekis} buvo pažeistas inkaro.
pat lt.act.drones [type=drone_incursion method=drone pos=v]  (DRONES) *3 DATE? *4 (DRONEV) *3 DATE? *4 (AIRPLACE)
+ Dronas sudužo Gaižiūnų poligone.
- Dronai filmavo vestuves paplūdimyje.
- Rusijos dronai naktį atakavo Charkivą.
- Per pratybas kariai mokėsi valdyti dronus.
pat lt.act.drones.over [type=drone_incursion method=drone pos=v]  (DRONEV) **3 DATE? **4 (DRONES) *3 DATE? *4 (AIRPLACE)
+ Pastebėti dronai prie oro uosto.
pat lt.act.drones.inv [type=drone_incursion method=drone pos=v]  (virš|prie|netoli|į) *2 DATE? *3 (AIRPLACE) *3 DATE? *3 (DRONEV) *2 DATE? *3 (DRONES)
+ Virš karinės bazės pastebėti nežinomi dronai.
pat lt.act.drones.fell [type=drone_incursion method=drone pos=v weak=1]  (netoli|prie|ties) *2 PLACE *2 (nukrito|sudužo|nukritęs|rastas|aptiktas) *4 DATE? *5 (DRONES)
+ Netoli Vilniaus nukrito iš Baltarusijos atskridęs „Gerbera“ tipo aparatas.
pat lt.act.drones.mid [type=drone_incursion method=drone pos=v]  (DRONEV) *3 DATE? *3 (AIRPLACE) *4 (DRONES)
+ Pastebėta virš bazės penkiolika dronų.
pat lt.act.drones.shut [type=drone_incursion method=drone pos=v]  (uždaryt*|sustabdyt*|uždarė|sustabdė|nutrauk*) **7 DATE? **9 (DRONES)
+ Oro uostas uždarytas, nes virš jo pastebėti dronai.
- Parduotuvė uždaryta dėl remonto.
pat lt.act.drones.shut.inv [type=drone_incursion method=drone pos=v]  dėl *2 (DRONES) *2 DATE? *3 (uždaryt*|sustabdyt*|uždarė|sustabdė) *3 <target~TARGET[kind=airport]>
+ Dėl dronų vakare uždarytas {target:oro uostas}.
pat lt.act.airspace.drones [type=airspace_violation method=drone pos=v]  (erdv*) *3 (įskrid*|įsiverž*|pateko) *2 DATE? *3 (DRONES)
+ Į Lenkijos oro erdvę įskrido devyniolika dronų.
pat lt.act.balloons [type=airspace_violation method=balloon pos=v]  (BALLOONS) *3 DATE? *4 (BALLOONV)
+ Kontrabandiniai balionai atskrido iš Baltarusijos.
pat lt.act.balloons.inv [type=airspace_violation method=balloon pos=v]  (BALLOONV) *3 DATE? *3 (BALLOONS)
+ Iš Baltarusijos atskridus keliasdešimčiai kontrabandinių balionų, sustabdyti skrydžiai.
- Vaikai paleido spalvotus balionus.
pat lt.act.balloons.because [type=airspace_violation method=balloon pos=v]  dėl *2 (BALLOONS) *2 DATE? *3 (nukentė*|uždar*|sustabd*|vėlav*|atšaukt*)
+ Dėl balionų nukentėjo per 170 reisų.
pat lt.act.airport.shut [type=same only=drone_incursion pos=v]  (uždaryt*|sustabdyt*|uždarė) *3 <target~TARGET[kind=airport]>
+ Trims valandoms uždarytas {target:oro uostas}.
pat lt.act.aircraft [type=airspace_violation method=aircraft pos=v]  (JETS) *4 DATE? *5 (AIRV) *3 DATE? *3 (erdv*)
+ Trys naikintuvai pažeidė Estijos oro erdvę.
- Ukrainos naikintuvai apšaudė pozicijas fronte.
pat lt.act.aircraft.inv [type=airspace_violation method=aircraft pos=v]  į *2 PLACE *3 DATE? *4 (įskrido) *2 DATE? *3 (JETS)
+ Į Lietuvą įskrido du Rusijos orlaiviai.
pat lt.act.gnss [type=gnss_interference method=jamming pos=v]  (JAMV) *3 DATE? *4 (GPS)
+ Lėktuvas prarado GPS signalą.
pat lt.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (gps|gnss|navigacij*|palydov*) *2 DATE? *3 (JAMV)
+ GPS signalas dingo pusvalandžiui.
pat lt.act.sites [type=cyber_disruption pos=v weak=1]  (SITES) *3 DATE? *3 (DOWN)
+ Kelių partijų svetainės neveikė.
pat lt.act.sites.ddos [type=cyber_disruption method=ddos pos=v]  (SITES) *3 DATE? *4 (DOWN) *3 (atak*)
+ Saugųjį tinklą kelioms valandoms paralyžiavo paslaugos trikdymo ataka.
pat lt.act.hackers [type=cyber_espionage pos=v]  (HACKERS) *3 DATE? *3 (HACKV)
+ Programišiai pavogė policininkų duomenis.
- Vagys išnešė iš namo televizorių.
pat lt.act.control [type=cyber_sabotage pos=v]  (HACKERS) *3 DATE? *3 (užtvank*|siurbl*|vožtuv*|turbin*|vandent*)
+ Programišiai perėmė užtvankos valdymą.
pat lt.act.rail.cut [type=sabotage pos=v]  (RAILCUT) *3 <target~TARGET[kind=rail]>
+ Nežinomi asmenys sugadino {target:kontaktinį tinklą}.
- Traukinys sustojo dėl mašinistų streiko.
pat lt.act.rail.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *3 (sugadint*|apgadint*|susprogdint*|perpjaut*)
+ {target:Geležinkelio bėgiai} buvo susprogdinti.
pat lt.act.mast.cut [type=sabotage pos=v]  (sugadin*|apgadin*|sabotuo*|sabotav*|nupjov*|nupjaut*|išvesta|susprogdin*) *2 <target~TARGET[kind=mast]>
+ Nežinomi asmenys sugadino {target:ryšio bokštą}.
pat lt.act.grid.cut [type=sabotage pos=v]  (sugadin*|apgadin*|sabotuo*|sabotav*|nupjov*|nupjaut*|išvesta|susprogdin*) *2 <target~TARGET[kind=grid]>
+ Naktį sugadinta {target:pastotė}.
pat lt.act.waterworks.cut [type=sabotage pos=v]  (sugadin*|apgadin*|sabotuo*|sabotav*|nupjov*|nupjaut*|išvesta|susprogdin*) *2 <target~TARGET[kind=waterworks]>
+ Asmenys sugadino {target:siurblinę}.
pat lt.act.plant.cut [type=sabotage pos=v]  (sugadin*|apgadin*|sabotuo*|sabotav*|nupjov*|nupjaut*|išvesta|susprogdin*) *2 <target~TARGET[kind=plant]>
+ Jie apgadino {target:elektrinę}.
pat lt.act.mast.out [type=sabotage pos=v]  <target~TARGET[kind=mast]> *2 (sugadint*|apgadint*|sabotuot*|susprogdint*|nupjaut*)
+ {target:Ryšio bokštas} buvo sugadintas.
pat lt.act.grid.out [type=sabotage pos=v]  <target~TARGET[kind=grid]> *2 (sugadint*|apgadint*|sabotuot*|susprogdint*|nupjaut*)
+ {target:Pastotė} buvo sugadinta.
pat lt.act.plan.burn [type=arson stage=planned pos=v]  (PLANV) *3 (BURNINF)
+ Jie turėjo padegti sandėlį.
- Ji planavo vestuves.
pat lt.act.plan.kill [type=assassination stage=planned pos=v]  (PLANV) *2 DATE? *3 (KILLINF)
+ Jam pavesta nužudyti redaktorių.
pat lt.act.plan.kidnap [type=kidnapping stage=planned pos=v]  (PLANV) *4 (pagrobti|pagrobimą)
+ Jie planavo pagrobti žurnalistą.
pat lt.act.plan.bomb [type=bombing stage=planned pos=v]  (PLANV) *3 (BOMBINF)
+ Jie planavo susprogdinti tiltą.
pat lt.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (FAKEACC) *3 DATE? *4 (SPREAD) *2 DATE? *3 (LIES)
+ Šimtai paskyrų skleidė melą apie rinkimus.
pat lt.act.hoax.schools [type=intimidation pos=v]  (mokykl*|darželi*|ligonin*|teism*|savivaldyb*) *8 (HOAX) *3 apie *3 (HOAXOF)
+ Šimtai mokyklų ir darželių gavo laiškus apie neva padėtus sprogmenis.
pat lt.act.hoax [type=intimidation pos=v]  (HOAX) *3 apie *3 (HOAXOF)
+ Mokyklos gavo laiškus apie neva padėtus sprogmenis.
pat lt.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (MIGR) *3 DATE? *4 (MIGV) *3 DATE? *4 (BORDER)
+ Migrantai šturmavo sieną su Lenkija.
pat lt.act.migrants.inv [type=instrumentalised_migration method=migrants pos=v]  (stum*|siun*|gabena|varo|nukreipia|nukreipė) *3 (MIGR) *2 DATE? *3 (BORDER)
+ Režimas stumia neteisėtus migrantus į Lietuvos sieną.
pat lt.act.killed [type=assassination pos=v weak=1]  (KILLED) *5 (PERSON)
+ Ispanijoje nušautas perbėgęs rusų lakūnas.
pat lt.act.killed.inv [type=assassination pos=v weak=1]  (PERSON) *3 (KILLED)
+ Perbėgėlis buvo nušautas Ispanijoje.
pat lt.act.attacked [type=assault pos=v]  (ATTACKED) *2 DATE? *3 (PERSON)
+ Prie savo namų buvo sumuštas rusų opozicijos politikas.
- Bare sumuštas girtas vyras.
pat lt.act.attacked.inv [type=assault pos=v]  (PERSON) *2 DATE? *3 (ATTACKED)
+ Žurnalistas buvo užpultas prie namų.
pat lt.act.secrets [type=espionage pos=v]  (PASSV) *2 DATE? *3 (SECRETS) *3 DATE? *3 (SERVICE)
+ Jis perdavė informaciją Rusijos žvalgybai.
- Gydytojas surinko informaciją apie pacientus.
pat lt.act.secrets.inv [type=espionage pos=v]  (SERVICE) *3 (PASSV) *2 DATE? *3 (SECRETS)
+ Baltarusijos KGB jis perdavė informaciją apie kariuomenę.
pat lt.act.election [type=election_interference pos=n]  (rinkim*) *3 DATE? *3 (kišim*|įsikišim*)
+ Teismas panaikino rinkimus dėl Rusijos kišimosi.
pat lt.act.buoys [type=border_provocation pos=v]  (REMOVED) *3 DATE? *3 (BUOYS)
+ Pasieniečiai iš upės pašalino plūdurus.
pat lt.act.votes [type=malign_finance method=bribery pos=v]  (pirk*|papirk*|supirk*|nupirk*) *5 (bals*|rinkėj*)
+ Jie supirkinėjo balsus kaimuose.
def BURNT = sudeg* | supleškė* | degė | išdeg* | gaisr* | liepsn* | užsideg* | nusiaub*
def FUEL = benzin* | degal* | degiu* | degaus | žibal* | kanistr*
def BREAKV = sudaužyt* | sudaužė | išdaužyt* | išdaužė | nupjaut* | nuvers* | nugriau* | išpilstyt* | apipilt* | apipylė | nuplėš* | subjaurot* | apmėtyt* | apmėtė | išpaišyt* | užtepliot* | aplietas | aplieta | sulaužyt*
def FAKE = suklastot* | netikr* | išgalvot* | pramanyt* | prasimanyt* | melaging* | klastot*
def STORY = straipsn* | žini* | žinia | naujien* | istorij* | dokument* | vaizdo | pranešim* | laišk* | nuotrauk* | puslap* | paskyr* | citat*
def SPREADV = paskleid* | skleid* | platin* | išplatin* | pasirod* | paskelb* | įkėl* | įdėt* | paleid* | demaskav* | cirkuliav*
def STOLEN = pavogt* | pavogė | nutekin* | nutekė* | įlaužt* | nulaužt*
def LEAKV = paskleid* | paviešin* | paskelb* | nutekin* | išplatin*
def GOTIN = įsiskverb* | įdieg* | skaitė | kopijav* | atvert* | atvėrė | užkrėt* | siuntė | perėmė | įsilauž* | parsisiunt*
def CTRL = valdikli* | sklend* | inverter* | turbin* | siurbli* | jutikli* | valdymo
def WIPEV = ištryn* | sunaikin* | išjung* | atsuk* | sugadin* | perraš* | sustabd*
def DEMO = prezident* | ministr* | premjer* | kariuomen* | rinkim* | nato | ukrain*
def HOME = nam* | dur* | pašto | kiem*
pat lt.act.firebomb [type=arson method=incendiary_device pos=n]  molotovo kokteil*
+ Molotovo kokteilis pataikė į biuro langą.
pat lt.act.fuel [type=arson method=accelerant pos=v]  (BURNT) **14 (FUEL)
+ Supleškėjo trys vilkikai, po kabinomis rasti bakeliai su benzino likučiais.
- Sudegė pietūs ant viryklės.
pat lt.act.doused [type=arson method=accelerant pos=v]  (apipilt*|aplie*|išpyl*|užpilt*) *3 (FUEL)
+ Naktį apipiltos degalais sandėlio durys.
pat lt.act.rail.bolts [type=sabotage pos=v]  (bėgi*) *4 (atsuk*|išsuk*|nuimt*|atlaisvin*)
+ Nežinomi asmenys nuo bėgių atsuko varžtus.
pat lt.act.rail.block [type=sabotage method=staged_object pos=v]  ant *1 bėgi* **6 (blok*|kliūt*|strypas|strypai|akmen*)
+ Ant bėgių vėl aptiktas betoninis blokas.
pat lt.act.memorial [type=vandalism pos=v]  (BREAKV) *5 <target~TARGET[kind=memorial]>
+ Raudonais dažais išpilstytas {target:paminklas}.
pat lt.act.memorial.inv [type=vandalism pos=v]  <target~TARGET[kind=memorial]> *3 (BREAKV)
+ {target:Paminklas} apmėtytas dažais.
pat lt.act.embassy.hurt [type=vandalism pos=v]  (BREAKV) *5 <target~TARGET[kind=embassy]>
+ Vakar apmėtyta {target:ambasada}.
pat lt.act.bullet [type=intimidation pos=v]  (vok*|laišk*|siunt*|pašto|dur*|nam*) **6 (kulk*|šovin*|laidotuvių vainik*)
+ Žurnalistė gavo voką su kulka.
- Sviedinys rastas miške.
pat lt.act.wanted [type=intimidation pos=v]  (rusij*|maskv*|minsk*) **8 (paiešk*|už akių)
+ Rusijos Tyrimų komitetas iškėlė bylas teisėjams ir paskelbė jų paiešką.
pat lt.act.unknown.drones [type=drone_incursion method=drone pos=n]  (nežinom*|nenustatyt*|neatpažint*|neidentifikuot*) *1 (dron*|bepiloč*|bepilot*)
+ Nenustatyti dronai sukiojosi virš poligono.
pat lt.act.drones.more [type=drone_incursion method=drone pos=v]  (virš) *4 (AIRPLACE|gamykl*|bazės|miestel*) **6 (dron*|bepiloč*|bepilot*)
+ Virš Kruonio elektrinės skraidė penki bepiločiai.
pat lt.act.drones.hover [type=drone_incursion method=drone pos=v]  (dron*|bepiloč*|bepilot*) **7 (sukiojosi|kabojo|priartėjo|skraidė|sklandė|suko) **5 (virš|prie)
+ Du bepiločiai naktį kabojo virš gamyklos.
pat lt.act.border.air [type=airspace_violation method=aircraft pos=v]  (JETS) **10 (kirto|pažeidė) *2 sien*
+ Rusijos transporto lėktuvas be skrydžio plano kirto sieną prie Nidos.
pat lt.act.spoof [type=gnss_interference method=spoofing pos=v]  (klaidinan*|suklastot*|netikr*) *2 (gps|signal*|ais)
+ Tarnyba užfiksavo klaidinančius GPS signalus.
pat lt.act.gnss.lost [type=gnss_interference method=jamming pos=v]  (neteko|nutrauk*|dingo) *2 (palydov*|gps)
+ Sraigtasparnis neteko palydovinio signalo.
pat lt.act.warship [type=maritime_incident pos=v]  (korvet*|karo laiv*|tanklaiv*|šešėlin*) **9 (užkirto|neklausė|šovė|apšaudė|nutempė|reikalavo|nepakluso)
+ Rusijos korvetė užkirto kelią laivui.
pat lt.act.borderpost [type=border_provocation pos=v]  (ribožen*|stulpel*|tvor*) *6 (nuvert*|išsivež*|išpjov*|išrov*|pavog*|sulauž*)
+ Asmenys kariškais drabužiais riboženklį nuvertė.
pat lt.act.borderpost.inv [type=border_provocation pos=v]  (nuvert*|išsivež*|išpjov*|išrov*|pavog*) *6 (ribožen*|tvor*)
+ Du pasieniečiai išpjovė skylę tvoroje.
pat lt.act.migrants.push [type=instrumentalised_migration method=migrants pos=v]  (stūmė|stumdė|atgabeno|atvežė|varė|nukreipė) *5 (migrant*|prieglobsč*|irakieč*|sirus|sirų) *6 (BORDER|tvor*|lietuv*)
+ Pareigūnai skydais stūmė migrantų grupę per Lietuvos sieną.
pat lt.act.flooded [type=cyber_disruption method=ddos pos=v]  (užklaus*) *4 (sraut*|siunt*|užvert*|užtvind*)
+ Centras pranešė apie paskirstytą užklausų srautą.
pat lt.act.blocked [type=cyber_disruption pos=v]  (programiš*|grupuot*|killnet|noname057) **7 (užgriuv*|užtvind*|užblok*|blokav*|paralyž*) **5 (svetain*|portal*|sistem*|tinklalap*)
+ Prorusiškos grupuotės keturias valandas blokavo ministerijos svetainę.
pat lt.act.group.in [type=cyber_espionage pos=v]  <actor:ACTOR[kind=hacker]> **8 (GOTIN)
+ {actor:APT29} įdiegė nuotolinės prieigos įrankį.
pat lt.act.spyware [type=cyber_espionage pos=n]  (šnipinėjimo program*|kenksming* (pried*|kod*))
+ Ministerijų tinkluose rastas kenksmingas kodas.
pat lt.act.wiped [type=cyber_sabotage pos=v]  (WIPEV) *5 (CTRL)
+ Programa ištrynė šilumos tiekėjo valdiklių nustatymus.
pat lt.act.leak [type=hack_and_leak pos=v]  (STOLEN) **8 (LEAKV)
+ Pavogtas susirašinėjimas paviešintas Kremliaus kanaluose.
pat lt.act.leak.inv [type=hack_and_leak pos=v]  (LEAKV) **6 (STOLEN)
+ Kanalai paskleidė pavogtus saugumo planus.
pat lt.act.fake [type=FIMI pos=v]  (FAKE) *3 (STORY) **8 (SPREADV|DEMO)
+ Suklastotas „Delfi“ straipsnis pasirodė apie brigados karius.
- Netikri pinigai rasti turguje.
pat lt.act.fake.inv [type=FIMI pos=v]  (SPREADV) *3 (FAKE) *2 (STORY)
+ Portalas skleidė melagingą žinią apie karius.
pat lt.act.sms [type=election_interference pos=v]  (rinkėj*) **6 (sms|žinut*|biuleten*|laišk*) **8 (perkelt*|suklastot*|namie|melag*)
+ Rinkėjai gavo SMS žinutes, kad jų apylinkė perkelta.
pat lt.act.coerce [type=economic_coercion pos=v]  <actor:ACTOR[kind=state]> **8 (sustabd*|nutrauk*|uždraud*|apribo*|sulaikė) *4 (import*|tiekim*|tranzit*|vilkik*|eksport*)
+ Prieš susitikimą {actor:Rusija} sustabdė lietuviško pieno importą.
pat lt.act.pass.wide [type=espionage pos=v]  (SERVICE) **8 (perdav*|rinko|siuntė|pardav*|perduo*) **5 (SECRETS|grafik*|schem*|leidim*|žini*)
+ Mechanikas KGB karininkui perdavė tarnybinius leidimus.
pat lt.act.pass.wide.inv [type=espionage pos=v]  (perdav*|perdavin*|rinko|siuntė|pardav*|fotograf*|filmav*|žvalg*) **6 (SECRETS|grafik*|schem*|baz*|objekt*|naikintuv*|kari*) **8 (SERVICE)
+ Vadovas rinko žinias apie brigadą ir jas siuntė GRU.

# Spying for a service, and blame for it.
def SPYV = filmav* | fotograf* | nufilmav* | rinko | rinkęs | perdavė | perdavęs | perdavinė* | siuntė | žvalgė | pardavė | pardavęs | sekė | matavo | teikė | pateikė
def SPYFOR = fsb | gru | svr | kgb | žvalgyb* | (baltarusių|rusų|baltarusijos|rusijos|kinijos) tarnyb* | specialiosioms | spectarnyboms | kuratori*
pat lt.act.spy.for [type=espionage pos=v]  (SPYFOR) **7 (SPYV)
+ Mechanikas KGB karininkui perdavė schemas.
- Turistai filmavo gamtą ir siuntė atvirukus.
pat lt.act.spy.for.inv [type=espionage pos=v]  (SPYV) **11 (SPYFOR)
+ Mokytoja fotografavo tiltus ir nuotraukas siuntė GRU.
