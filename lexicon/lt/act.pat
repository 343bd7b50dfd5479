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
