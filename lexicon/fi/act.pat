# act.pat: patterns of Finnish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def FIREV = syttyi | syttyivät | syttynyt | räjähti | räjähtivät | paloi | leimahti
def PARCEL = paketti | paketit | paketin | lähetys | lähetykset | postipaketti
def CUTV = katkaisi | katkaisivat | katkaistiin | katkaistu | katkesi | katkesivat | katkennut | vaurioitti | vaurioitui | vaurioituivat | vaurioitunut | vaurioittanut | vahingoitti | vahingoittui | repesi | rikkoi | rikottiin | rikkoutui | mykistyi | poikki | repeytyi | hajosi
def FAULT = vian | vika | vaurio | vaurion | häiriö | häiriön | katkos | katko
def DRONES = droon* | lennokk* | lennok* | miehittämät* | gerbera* | shahed*
def DRONEV = havaittiin | nähtiin | lensi | lensivät | lentänyt | lenteli | nähtiin | näki | näkivät | havaitsi | havaittiin | havaittu | putosi | putosivat | pudonnut | tunkeutui | tunkeutuivat | saapui | kierteli | löydettiin | löytyi | loukkasi | todettiin | räjähti | ylitti | harhautui
def AIRPLACE = lentoasem* | lentokent* | tukikohd* | tukikoht* | lentotukikohd* | lentotukikoht* | ilmatil* | varuskun* | raja* | rajan | voimala* | voimalan | ydinvoimala* | alueel* | satama* | kohtee* | suome* | viro* | latvia* | liettua* | puola* | romania* | tanska* | saksa* | norja* | belgia* | moldova* | ruots*
def JETS = hävittäj* | lentokone* | kone | koneet | konetta | helikopter* | pommikone* | ilma-alu* | mig-31 | su-30 | su-35 | il-96 | valtionkone*
def AIRV = loukkasi | loukkasivat | loukannut | loukanneen | tunkeutui | tunkeutuivat | lensi | lensivät | kävi | käväisi | käväissyt | saapui | viipyi
def GPS = gps | gps-signaali* | gps-signaal* | gnss | satelliittipaikannu* | satelliittinav* | paikannu* | navigoin* | signaali*
def JAMV = menetti | menettivät | katosi | häirittiin | häiritsi | häiritsee | häirinnyt | hävisi | katkesi
def SITES = verkkosivu* | sivusto* | sivut | palvelin* | palvelim* | verkkopalvelu* | järjestelmä*
def DOWN = nurin | kaatui | kaatuivat | alhaalla | tavoittamattomi* | saavuttamattomi* | lamaant* | lamautti | lamautettiin | jumissa | tukkeutui* | ruuhkautui*
def HACKERS = hakkeri* | hyökkääj* | verkkorikolli* | murtautuj* | ryhmä
def HACKV = varasti | varastivat | murtautui | murtautuivat | pääsi | pääsivät | kaappasi* | vuoti | vuosi | tunkeutui
def RAILCUT = katkaisi | katkaisivat | katkaistiin | vahingoitti | vahingoittivat | vahingoitettiin | rikkoi | rikottiin | räjäytti | räjäytettiin | irrotti | irrotettiin | sabotoi*
def PLANV = värväsi | värvättiin | värvätty | palkkasi | palkattiin | suunnitelma | suunnitelman | suunnitelmat | suunnitelmia | piti | suunnitteli | suunnittelivat | suunniteltiin | aikoi | aikoivat | tarkoitus | tarkoituksena | tehtävänä | käskettiin | tilattiin | tilasi | halusi | halusivat | valmisteli
def BURNINF = polttamaan | sytyttämään | polttaa | sytyttää | tuhopolttoa
def KILLINF = tappamaan | murhaamaan | ampumaan | tappaa | murhata | salamurhata | ampua | myrkyttää
def BOMBINF = räjäyttämään | räjäyttää | räjäytystä | pommi-iskua
def SECRETS = tietoja | tietoa | asiakirjoj* | valokuv* | kuvia | salaisuuk* | materiaali*
def PASSV = luovutti | luovuttivat | luovuttanut | keräsi | keräsivät | kerännyt | antoi | antanut | myi | valokuvasi | kuvasi | välitti | toimitti
def SERVICE = venäjän | valko-venäjän | kiinan | iranin | gru* | fsb* | kgb* | tiedustelu* | tiedustelupalvelu* | venäläi*
def EXPL = pommi* | räjähde | räjähteen | räjähdyslait* | kranaat* | räjähdyspano*
def EXPLV = räjähti | räjähtivät | detonoi | löydettiin | löytyi | purettiin | asetettiin | heitettiin | laukesi
def FAKEACC = tili* | botti* | botit | kanava* | sivusto* | profiil* | verkosto*
def SPREAD = levitti | levittivät | levittää | levitettiin | levittävät | jakoi* | jakoivat
def LIES = disinfo* | valeuuti* | valhe* | väär* | väärenn* | propaganda* | narratiiv*
def MIGR = turvapaikanhakij* | siirtolai* | maahantulij* | henkilöä | henkilöitä | ihmisiä | maahanpyrkij*
def MIGV = saapunut | saapui | saapuneet | saapuivat | ohjasi | ohjattiin | ohjaa | lähetti | kuljetettu | kuljetettiin | päästi* | työnsi
def BORDER = raja* | itäraja* | rajalle | rajanylitys*
def PERSON = oppositio* | toisinajat* | toimittaj* | poliitik* | aktivist* | loikkari* | lentäjä* | päätoimittaj* | liikemies* | kansanedustaj*
def ATTACKED = pahoinpideltiin | pahoinpidelty | pahoinpiteli | hakattiin | hyökättiin
def KILLED = ammuttiin | murhattiin | tapettiin | myrkytettiin
def STAGED = arkku* | arkut | sianpä* | mallinuk* | luuranko*
def LEFT = jätettiin | löydettiin | asetettiin | jätetty | tuotiin
def PRINTS = kädenjälk* | hakaristi* | tähti* | tähdet | tähtiä | iskulaus* | töhry*
def PRINTV = ilmestyi* | maalattiin | piirrettiin | töhrittiin | maalattu | sprei*
def HOAXOF = pomm* | räjäht* | räjähd*
def HOAX = uhkau* | viest* | sähköposti* | soitto*
def BUOYS = poiju* | merimerk* | rajapoiju*
def REMOVED = poisti | poistivat | poistettiin | vei | veivät | vietiin | nosti | nostivat | nostettiin

pat fi.act.parcel [type=arson method=parcel_bomb pos=v]  (PARCEL) *3 DATE? *3 (FIREV)
+ Paketti syttyi logistiikkakeskuksessa.
- Paketti myöhästyi kolme päivää.
pat fi.act.parcel.inv [type=arson method=parcel_bomb pos=v]  (FIREV) **4 DATE? **4 (PARCEL)
+ Heinäkuussa syttyi Vilnasta lähetetty paketti.
pat fi.act.bomb.device [type=bombing method=explosive pos=v weak=1]  (EXPL) *3 (EXPLV)
+ Pommi räjähti sillan alla.
- Uutispommi yllätti katsojat.
- Hyökkääjä teki maalin kolmannessa erässä.
pat fi.act.memorial [type=vandalism pos=v]  (häpäistiin|töhrittiin|sotkettiin|tahrittiin|rikottiin) *2 DATE? *3 <target~TARGET[kind=memorial]>
+ Yöllä töhrittiin {target:muistomerkki}.
pat fi.act.memorial.inv [type=vandalism pos=v]  <target~TARGET[kind=memorial]> *2 DATE? *3 (häpäistiin|töhrittiin|sotkettiin|tahrittiin|rikottiin)
+ {target:Muistomerkki} töhrittiin yöllä.
pat fi.act.car [type=vandalism pos=v]  (ministerin|sisäministerin|pääministerin|päätoimittajan|toimittajan|syyttäjän) *2 auto* *2 DATE? *3 (rikottiin|särjettiin|ikkun*)
+ Sisäministerin auton ikkunat rikottiin.
- Naapurin auton ikkunat rikottiin.
pat fi.act.paint [type=vandalism method=graffiti pos=v]  (heitettiin|heitti|heittivät|valeltiin) *2 maalia *3 <target:TARGET>
+ Yöllä heitettiin maalia {target:suurlähetystön} seinään.
- Lapset sekoittivat maalia.
pat fi.act.prints [type=vandalism method=graffiti pos=v]  (PRINTS) *3 DATE? *3 (PRINTV)
+ Punaisia kädenjälkiä ilmestyi seinään.
- Seinällä riippui taulu.
pat fi.act.prints.inv [type=vandalism method=graffiti pos=v]  (PRINTV) *3 DATE? *5 (PRINTS)
+ Seinään maalattiin Daavidin tähtiä.
pat fi.act.staged [type=provocation method=staged_object pos=v]  (STAGED) *3 DATE? *3 (LEFT)
+ Viisi arkkua jätettiin tornin juurelle.
pat fi.act.staged.inv [type=provocation method=staged_object pos=v]  (LEFT) *3 DATE? *3 (STAGED)
+ Tornin juurelle jätettiin viisi arkkua.
pat fi.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *3 DATE? *3 (CUTV)
+ {target:Merikaapeli} katkesi yöllä.
- Sähkömies tarkasti kaapelin kellarissa.
pat fi.act.cable.cut [type=undersea_infrastructure pos=v]  (CUTV) *3 DATE? *4 <target~TARGET[kind=cable]>
+ Alus katkaisi {target:merikaapelin}.
- Kalastaja katkaisi siiman.
pat fi.act.cable.total [type=undersea_infrastructure pos=v vague=1]  (vaurioitunut|katkennut|vahingoittunut|rikkoutunut) *3 (useita|tusina|tusinan|kymmenen|toistakymmentä) *2 <target~TARGET[kind=cable]>
+ Itämerellä on vaurioitunut ainakin tusina {target:kaapelia}.
pat fi.act.cable.fault [type=undersea_infrastructure pos=v]  (huomasi|havaitsi|havaittiin|ilmeni|huomattiin) *2 (FAULT) *4 DATE? *5 <target:TARGET[kind=cable]>
+ Elisa huomasi vian Helsingin ja Tallinnan välisessä {target:datakaapelissaan}.
pat fi.act.cable.fault.inv [type=undersea_infrastructure pos=v]  <target:TARGET[kind=cable]> *3 (havaittiin|ilmeni|huomattiin|havaittu) *2 (FAULT)
+ {target:Kaapelissa} havaittiin vika sunnuntaina.
pat fi.act.pipe.cut [type=undersea_infrastructure pos=v]  (CUTV) *2 DATE? *3 <target~TARGET[kind=pipeline]>
+ Ankkuri katkaisi {target:kaasuputken}.
pat fi.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *3 DATE? *3 (CUTV)
+ {target:Kaasuputki} repesi yöllä.
pat fi.act.drones [type=drone_incursion method=drone pos=v]  (DRONES) *3 DATE? *4 (DRONEV) *3 DATE? *4 (AIRPLACE)
+ Drooneja nähtiin lentoaseman yllä.
- Drooni kuvasi häitä rannalla.
- Venäläiset droonit iskivät yöllä Harkovaan.
- Harjoituksessa opeteltiin ohjaamaan drooneja.
pat fi.act.drones.place [type=drone_incursion method=drone pos=v]  (AIRPLACE) *3 DATE? *4 (DRONEV) *2 DATE? *3 (DRONES)
+ Lentoasemalla havaittiin drooneja.
pat fi.act.drones.over [type=drone_incursion method=drone pos=v]  (DRONEV) *2 DATE? *3 (DRONES) *3 DATE? *3 (AIRPLACE)
+ Yöllä nähtiin drooneja tukikohdan yllä.
pat fi.act.drones.mid [type=drone_incursion method=drone pos=v]  (DRONEV) *3 DATE? *3 (AIRPLACE) *4 (DRONES)
+ Nähtiin tukikohdan yllä viisitoista droonia.
pat fi.act.drones.shut [type=drone_incursion method=drone pos=v]  (suljettiin|sulki|suljettu|pysäytettiin|keskeytettiin) **7 DATE? **9 (DRONES)
+ Lentoasema suljettiin, koska sen yllä nähtiin drooneja.
- Kauppa suljettiin remontin vuoksi.
pat fi.act.drones.shut.inv [type=drone_incursion method=drone pos=v]  (DRONES) *2 (takia|vuoksi) *3 (suljettiin|pysäytettiin|keskeytettiin)
+ Droonien takia suljettiin lentoasema.
pat fi.act.airport.shut [type=same only=drone_incursion pos=v]  (suljettiin|sulki|pysäytettiin) *3 <target~TARGET[kind=airport]>
+ Kolmeksi tunniksi suljettiin {target:lentoasema}.
pat fi.act.airport.shut.inv [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *3 (suljettiin|sulki|pysäytettiin)
+ {target:Lentoasema} suljettiin kolmeksi tunniksi.
pat fi.act.aircraft [type=airspace_violation method=aircraft pos=v]  (JETS) **4 DATE? **5 (AIRV) *3 DATE? *3 ilmatil*
+ Kolme hävittäjää loukkasi Viron ilmatilaa.
- Hävittäjät lensivät paraatissa.
- Ukrainan hävittäjät tulittivat asemia rintamalla.
pat fi.act.gnss [type=gnss_interference method=jamming pos=v]  (JAMV) *4 DATE? *5 (GPS)
+ Kone menetti GPS-signaalin.
pat fi.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (gps|gps-signaal*|satelliittipaikannu*) *2 DATE? *3 (JAMV)
+ GPS-signaali katosi puoleksi tunniksi.
pat fi.act.sites [type=cyber_disruption pos=v weak=1]  (SITES) *2 DATE? *3 (DOWN)
+ Usean puolueen verkkosivut kaatuivat.
pat fi.act.hackers [type=cyber_espionage pos=v]  (hakkeri*|hyökkääj*|verkkorikolli*|murtautuj*) *3 DATE? *3 (HACKV)
+ Hakkerit varastivat poliisien tietoja.
- Varkaat veivät talosta television.
pat fi.act.breach [type=cyber_espionage pos=v]  (järjestelmiin|järjestelmään|tietojärjestelmiin|tietojärjestelmään|verkkoon|sähköposteihin) **4 DATE? **5 (murto|tietomurto|murtauduttiin|tunkeuduttiin|tunkeutui|tunkeutuivat|murtautui|murtautuivat)
+ Eduskunnan tietojärjestelmiin tehty murto on selvitetty.
pat fi.act.breach.of [type=cyber_espionage pos=n]  (eduskunnan|ministeriön|ulkoministeriön|puolueen|viraston) (tietomurto|tietomurron|tietomurrosta)
+ Poliisi tutkii eduskunnan tietomurtoa, ja eduskunnan tietomurron jäljet johtavat ulkomaille.
pat fi.act.control [type=cyber_sabotage pos=v]  (hakkeri*|hyökkääj*) *3 DATE? *3 (padon|pato*|pumpu*|venttiil*|turbiini*|vesilaito*)
+ Hakkerit saivat haltuunsa padon venttiilin.
pat fi.act.rail.cut [type=sabotage pos=v]  (RAILCUT) *3 <target~TARGET[kind=rail]>
+ Tuntemattomat katkaisivat {target:ajojohtimen}.
- Juna seisoi lakon vuoksi.
pat fi.act.rail.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *3 (räjäytettiin|katkaistiin|vahingoitettiin|sabotoitiin)
+ {target:Rautatie} räjäytettiin yöllä.
pat fi.act.mast.cut [type=sabotage pos=v]  (vahingoitti|vahingoittivat|vahingoitettiin|vaurioitti|vaurioittivat|vaurioitettiin|sabotoi*|rikkoivat|räjäytti|räjäyttivät|räjäytettiin) *2 <target~TARGET[kind=mast]>
+ Tuntemattomat vaurioittivat {target:linkkimastoa}.
pat fi.act.grid.cut [type=sabotage pos=v]  (vahingoitti|vahingoittivat|vahingoitettiin|vaurioitti|vaurioittivat|vaurioitettiin|sabotoi*|rikkoivat|räjäytti|räjäyttivät|räjäytettiin) *2 <target~TARGET[kind=grid]>
+ Yöllä vaurioitettiin {target:sähköasemaa}.
pat fi.act.waterworks.cut [type=sabotage pos=v]  (vahingoitti|vahingoittivat|vahingoitettiin|vaurioitti|vaurioittivat|vaurioitettiin|sabotoi*|rikkoivat|räjäytti|räjäyttivät|räjäytettiin) *2 <target~TARGET[kind=waterworks]>
+ He vahingoittivat {target:vesilaitosta}.
pat fi.act.plant.cut [type=sabotage pos=v]  (vahingoitti|vahingoittivat|vahingoitettiin|vaurioitti|vaurioittivat|vaurioitettiin|sabotoi*|rikkoivat|räjäytti|räjäyttivät|räjäytettiin) *2 <target~TARGET[kind=plant]>
+ He vahingoittivat {target:voimalaa}.
pat fi.act.mast.out [type=sabotage pos=v]  <target~TARGET[kind=mast]> *2 (vahingoitettiin|vaurioitettiin|sabotoitiin|räjäytettiin|katkaistiin)
+ {target:Linkkimasto} vaurioitettiin yöllä.
pat fi.act.grid.out [type=sabotage pos=v]  <target~TARGET[kind=grid]> *2 (vahingoitettiin|vaurioitettiin|sabotoitiin|räjäytettiin|katkaistiin)
+ {target:Muuntaja} räjäytettiin yöllä.
pat fi.act.waterworks.out [type=sabotage pos=v]  <target~TARGET[kind=waterworks]> *2 (vahingoitettiin|vaurioitettiin|sabotoitiin|räjäytettiin|katkaistiin)
+ {target:Vesilaitosta} sabotoitiin yöllä.
pat fi.act.plan.burn [type=arson stage=planned pos=v]  (PLANV) *2 DATE? *3 (BURNINF)
+ Heidän piti polttaa varasto.
- Hän suunnitteli häitä.
pat fi.act.plan.kill [type=assassination stage=planned pos=v]  (PLANV) *2 DATE? *3 (KILLINF)
+ Hänen piti tappaa päätoimittaja.
pat fi.act.plan.kidnap [type=kidnapping stage=planned pos=v]  (PLANV) *4 (siepata|sieppaami*|sieppausta|kidnapata)
+ He suunnittelivat siepata toimittajan.
pat fi.act.plan.bomb [type=bombing stage=planned pos=v]  (PLANV) *2 DATE? *3 (BOMBINF)
+ He aikoivat räjäyttää sillan.
pat fi.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (FAKEACC) *3 DATE? *4 (SPREAD) *2 DATE? *3 (LIES)
+ Sadat tilit levittivät valheita vaaleista.
pat fi.act.hoax [type=intimidation pos=v weak=1]  (koulu*|päiväko*|virasto*) *3 DATE? *3 (HOAX) *2 DATE? *3 (HOAXOF)
+ Koulut saivat viestejä pommeista.
pat fi.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (rajalle|itärajalle|raja-asemalle|rajanylityspaikoille) *3 (MIGV) *2 DATE? *3 (MIGR)
+ Marraskuussa itärajalle on saapunut noin 900 henkilöä.
- Kirjastoon on saapunut noin 900 henkilöä.
pat fi.act.migrants.sent [type=instrumentalised_migration method=migrants pos=v]  (venäjä|valko-venäjä|venäjän *1 rajaviranomaiset|moskova) *2 DATE? *3 (MIGV) *3 DATE? *3 (MIGR|rajalle|itärajalle)
+ Venäjä ohjasi turvapaikanhakijoita rajalle.
pat fi.act.migrants.tool [type=instrumentalised_migration method=migrants pos=v]  käyttää *1 (ihmisiä|siirtolaisia|maahantulijoita|turvapaikanhakijoita) *1 (välineinä|välineenä|aseena)
+ Venäjä käyttää ihmisiä välineinä rajalla.
pat fi.act.migrants.inv [type=instrumentalised_migration method=migrants pos=v]  (ohjasi|ohjaa|ohjannut|lähetti|lähettää) *3 DATE? *3 (turvapaikanhakij*|siirtolai*|maahantulij*) *2 DATE? *3 (BORDER)
+ Venäjä ohjasi satoja turvapaikanhakijoita itärajalle.
pat fi.act.killed [type=assassination pos=v weak=1]  (KILLED) *5 (PERSON)
+ Espanjassa ammuttiin loikannut lentäjä.
pat fi.act.killed.inv [type=assassination pos=v weak=1]  (PERSON) *3 (KILLED)
+ Loikkari murhattiin Espanjassa.
pat fi.act.attacked [type=assault pos=v]  (ATTACKED) *2 DATE? *3 (PERSON)
+ Kotinsa edessä pahoinpideltiin oppositiopoliitikko.
- Baarissa pahoinpideltiin humalainen mies.
pat fi.act.attacked.inv [type=assault pos=v]  (PERSON) *2 DATE? *3 (ATTACKED)
+ Toimittaja pahoinpideltiin kotinsa edessä.
pat fi.act.secrets [type=espionage pos=v]  (PASSV) *3 DATE? *3 (SECRETS) *3 DATE? *3 (SERVICE)
+ Hän luovutti tietoja Venäjän tiedustelulle.
- Lääkäri luki potilaan tietoja.
pat fi.act.secrets.inv [type=espionage pos=v]  (PASSV) *2 DATE? *3 (SERVICE) *2 DATE? *3 (SECRETS)
+ Hän luovutti Venäjän tiedustelulle tietoja.
pat fi.act.election [type=election_interference pos=n]  (vaali*|vaaleihin|vaaleja) *3 DATE? *3 (vaikuttami*|sekaantumi*|puuttumi*)
+ Oikeus mitätöi vaalit Venäjän sekaantumisen vuoksi.
pat fi.act.buoys [type=border_provocation pos=v]  (REMOVED) **4 DATE? **5 (BUOYS)
+ Rajavartijat poistivat joesta poijuja.
pat fi.act.votes [type=malign_finance method=bribery pos=v]  (ostaa|osti|ostivat|ostettiin) *2 (ääniä|äänestäjiä)
+ He ostivat kylissä ääniä.

# Acts told in other words: wide patterns over one sentence.
def BURNT = paloi | paloivat | syttyi | sytytettiin | sytytti | sytyttivät | tuhopol* | tulipalo* | poltettiin | poltti | roihusi | tuhoutui
def FUEL = bensiini* | bensa* | sytytysneste* | kanisteri* | paloöljy* | polttopullo* | petroli*
def BREAKV = töhrittiin | sotkettiin | suihkutettiin | kaadettiin | hakattiin | lyötiin | rikottiin | valeltiin | häpäistiin | heitettiin | viillettiin
def FAKE = väärenn* | tekaist* | valheelli* | vale | lavaste* | keksit* | sepit* | syväväärenn* | kloona*
def STORY = juttu | jutun | juttuja | tarina* | tarinaa | uutis* | artikkeli* | video* | kirje* | asiakirja* | väite | sivusto* | sivun | sivu | haastattelu* | kuva* | tekstiviest*
def SPREADV = levisi | levitti | levittivät | levitettiin | julkaisi | julkaistiin | jaettiin | jakoi | kiersi | keräsi | näytti | paljasti | ilmestyi
def STOLEN = varastet* | kaapat* | vietiin | kaapatusta | anastet*
def LEAKV = julkaistiin | julkaisi | julkaisivat | vuodettiin | vuoti | ilmestyivät | levitettiin | päätyivät | päätyi
def GOTIN = murtautui | murtautuivat | tunkeutui | tunkeutuivat | pääsi | pääsivät | lukivat | luki | kaappasi | asensi | asennettiin | kopioi | murtautuneet | soluttautui
def CTRL = ohjain | ohjaimet | ohjaimia | turbiin* | pumppaam* | invertter* | venttiil* | anturi* | automaatio*
def WIPEV = pyyhki | pyyhkivät | pyyhittiin | tuhosi | tuhosivat | sammutti | sammuttivat | ajettiin | turmeli | turmeltiin
pat fi.act.firebomb [type=arson method=incendiary_device pos=n]  (polttopullo|polttopullon|polttopulloja|bensapullo|palopommi|palopommin|polttopulloiskun)
+ Polttopullo lensi ikkunasta sisään keskukseen.
pat fi.act.setfire [type=arson pos=v]  (tuikattiin|tuikkasi|tuikkasivat|pistettiin) *3 (tuleen|palamaan)
+ Vastaanottokeskuksen terassi tuikattiin tuleen yöllä.
- Tupakka tuikattiin tuhkakuppiin.
pat fi.act.fuel [type=arson method=accelerant pos=v]  (BURNT) **14 (FUEL)
+ Ambulanssit tuhoutuivat, sillä auto syttyi ja alta löydettiin sytytysnestettä.
- Paloi vain roskakori vanhan talon pihalla.
pat fi.act.burnt.down [type=arson pos=v]  (rekat|rekka|pakettiauto*|kuorma-auto*|kaivinkone*|partioauto|bussi|varasto|ravintola|toimisto) *2 (paloivat|paloi) *2 (karrelle|maan tasalle)
+ Pakettiautot paloivat karrelle pihassa.
pat fi.act.arsonist [type=arson pos=n]  (tuhopolttaja*|tuhopoltto|tuhopolton|tuhopolttoa|tuhopolttoja|tuhopoltosta)
+ Tuhopolttaja kävi takaovella kahtena yönä.
pat fi.act.burnt.for [type=arson pos=v]  (poltattanut|sytyttäneen|sytyttäneet|sytytti|sytyttivät|sytyttänyt|polttaneen|polttaneet|polttivat) *5 (rekat|rekan|varaston|hallin|ravintolan|toimiston|auton|autot|koulun|kaupan|halliin|ajoneuvo*|rekkoja)
+ Kaksi miestä sytyttivät drooniyhtiön varaston.
- He sytyttivät kynttilän illalla.
pat fi.act.set.on.fire [type=arson pos=v]  tahallaan *2 (sytytetty|sytytettiin|syttynyt|poltettu)
+ Palo releasemalla oli tahallaan sytytetty.
pat fi.act.land.cable [type=sabotage pos=v]  (turvalaitekaapel*|ohjauskaapel*|valokuidun|valokuitu*|harusvaijer*|signaalikaapel*|ratakaapel*) *5 (katkottiin|katkaistiin|katkaisseensa|leikattu|leikattiin|sahattu|sahattiin|poikki)
+ Turvalaitekaapeleita katkottiin Riihimäellä.
pat fi.act.land.cable.inv [type=sabotage pos=v]  (katkottiin|katkaisseensa|leikattiin|sahattiin|katkaisivat|katkoi) *3 (turvalaitekaapel*|valokuidun|kaapelit|kaapeleita|ohjauskaapel*|harusvaijer*)
+ Radan varrella katkottiin turvalaitekaapeleita.
pat fi.act.rail.bolts [type=sabotage pos=v]  (radalta|radan|rautatien|rataosuud*|kiskonkiinn*|kiskoista|kiskoilta) *6 (irrotettu|irrotettiin|irrotti|irrottivat|löysättiin|ruuvattiin)
+ Radalta oli irrotettu kiinnittimiä.
pat fi.act.tampered [type=sabotage pos=v]  (tahallaan|tahallista|tarkoituksella|sabotaasia|sabotaasista) **8 (rikottu|katkaistiin|sahattu|poikki|leikattu|irti|kajottu|avattu|hapolla)
+ Vaijerit oli tarkoituksella sahattu poikki.
pat fi.act.tampered.inv [type=sabotage pos=v]  (murtauduttiin|katkaistiin|sahattu|leikattu|kajottu|avattu|kytketty|ujutettu|kaadettu) **16 (tahallista|tahallisesta|sabotaasia|sabotaasista|törkeää tuhotyötä|tuhotyönä|valtion tilaama)
+ Vesitorniin murtauduttiin ja poliisi epäilee sabotaasia.
pat fi.act.memorial.wide [type=vandalism pos=v]  (BREAKV) *5 <target~TARGET[kind=memorial]>
+ Yöllä töhrittiin {target:muistomerkki}.
pat fi.act.memorial.wide.inv [type=vandalism pos=v]  <target~TARGET[kind=memorial]> *4 (valeltiin|kaadettiin|hakattiin|suihkutettiin|töhrittiin|sotkettiin)
+ {target:Muistomerkki} valeltiin maalilla.
pat fi.act.embassy.hurt [type=vandalism pos=v]  <target~TARGET[kind=embassy]> *6 (suihkutettiin|töhrittiin|sotkettiin|valeltiin|heitettiin|heiteltiin)
+ {target:Suurlähetystö} töhrittiin yöllä.
pat fi.act.smeared [type=vandalism pos=v]  (suihkutettiin|sotkettiin|töhrittiin|viillettiin|valeltiin) **4 (maalilla|maalia|Z|veistä|veitsellä|z-kirjain*|punaisella|iskulauseita)
+ Panelit viillettiin veitsellä ja sotkettiin punaisella maalilla.
pat fi.act.graves [type=vandalism pos=v]  (hautausmaa*|hautakiv*|moskeij*|synagog*) *4 (kaadettiin|töhrittiin|hakattiin|sotkettiin|häpäistiin|töhriminen)
+ Juutalaisen hautausmaan kiviä kaadettiin Turussa.
pat fi.act.staged.flag [type=provocation pos=v]  (levitti|levittivät|näytti) *3 (wagnerin|venäjän) lipun
+ Kaksi miestä levitti Wagnerin lipun hautausmaalla.
pat fi.act.carbomb [type=bombing method=explosive pos=n]  (autopommi|autopommissa|autopommin|autopommi-isku*)
+ Toimitusjohtaja kuoli autopommissa.
pat fi.act.charge [type=bombing method=explosive pos=v]  (panos|panokset|räjähde) *4 (räjähti|räjähtivät|laukesi|vei)
+ Meriputken venttiilikaivossa räjähde laukesi.
pat fi.act.charge.inv [type=bombing method=explosive pos=v]  (räjähti|laukaisi) *3 (panos|panoksen|pommin)
+ Putken venttiilikaivossa räjähti pieni panos.
pat fi.act.bomb.built [type=bombing method=explosive pos=v]  (rakensi|rakensivat) **4 pommin *4 (laukaisi|laukaisivat)
+ Kaksikko rakensi nauloilla täytetyn pommin ja laukaisi sen.
pat fi.act.parcel.burst [type=arson method=parcel_bomb pos=v]  (PARCEL) *4 (räjähti|leimahti|syttyi)
+ Noutopisteen paketti räjähti Lahdessa.
pat fi.act.shot [type=assassination pos=v]  (ammuttiin) **6 (toisinajat*|rahoittaja|oppositio*|loikkari*|toimittaja)
+ Espoossa ammuttiin kadulle venäläinen rahoittaja.
pat fi.act.shot.inv [type=assassination pos=v]  (toisinajattelija*|loikkari*|oppositio*) *2 ammuttiin
+ Valkovenäläistä toisinajattelijaa ammuttiin kahdesti rintaan.
pat fi.act.beaten [type=assault pos=v]  (pahoinpiteli|pahoinpitelivät|potki|potkivat|hakkasi|hakkasivat|kyynelkaasua) **7 (bloggaaj*|puheenjohtaj*|kansanedustaj*|toimittaj*|aktivist*|toisinajat*|järjestö*)
+ Kolme miestä potki kansalaisjärjestön puheenjohtajaa.
pat fi.act.beaten.n [type=assault pos=n]  (kansanedustajan|toimittajan|aktivistin|toisinajattelijan|poliitikon) pahoinpitel*
+ Oikeus tuomitsi kaksi miestä kansanedustajan pahoinpitelystä.
pat fi.act.bullet [type=intimidation pos=v]  (postilaatik*|kotiove*|kirje|kuori|kirjekuor*) **6 (patruun*|luoti|luodin|ammus*|hautajaisseppel*)
+ Kansanedustajan postilaatikkoon jätettiin haulikon patruuna.
- Ammus löytyi metsästä.
pat fi.act.threats [type=intimidation pos=v]  (koulu*|peruskoul*|päiväko*) **9 (uhattiin|uhataan|uhkasivat) *3 (räjäyttää|pommi*)
+ Kouluihin tuli viestejä, joissa uhattiin räjäyttää luokat.
pat fi.act.wanted [type=intimidation pos=v]  (venäjä|venäjän|moskova|minsk) **8 (etsintäkuulut*)
+ Venäjän tutkintakomitea etsintäkuulutti kaksi tuomaria.
pat fi.act.unknown.drones [type=drone_incursion method=drone pos=n]  (tunnistamattom*|tuntemattom*|luvaton) *1 (droon*|lennok*|miehittämät*|alus*|nelikopter*)
+ Tunnistamattoman droonin nähtiin kiertelevän.
- Tuntematon mies juoksi karkuun.
pat fi.act.drones.over.place [type=drone_incursion method=drone pos=v]  (droon*|lennok*|miehittämät*|nelikopter*) **8 (lenteli|kierteli|leijui|kuvasi|ajautunut|harhautunut|kierteli|lensi) **5 (yllä|päällä|puolelle|ylitse|yli)
+ Lennokkeja lenteli laivastotukikohdan päällä.
pat fi.act.drones.fell [type=drone_incursion method=drone pos=v]  (droon*|lennok*|gerber*|shahed*|miehittämät*) **7 (putosi|pudonnut|ajautunut|ammuttiin|ampui|räjähti|löytynyt|löydettiin|laskeutui)
+ Ukrainaan tarkoitettu lennokki putosi peltoon.
- Lennokki lensi mökin pihalle lapsen kädestä.
pat fi.act.drones.down [type=drone_incursion method=drone pos=v]  (ampui|ampuivat|sai) *6 (alas) *3 (nelikopter*|droon*|lennok*|laitteen)
+ Vartiosto ampui verkolla alas nelikopterin.
pat fi.act.border.air [type=airspace_violation method=aircraft pos=v]  (hävittäj*|JETS|kuljetuskone|valvontakone|kopteri|helikopteri*|il-76*|su-27*|il-76-kuljetuskone|mi-8-helikopter*) **10 (leikkasi|lentäneen|lensi|loukkasi|kävi|oli|ylitti) *6 (ilmatila*|puolella|rajan|luvatta)
+ Kuljetuskone leikkasi ilmatilan rajan.
pat fi.act.balloons [type=airspace_violation method=balloon pos=v]  (ilmapallo*|kuumailmapallo*|lämpöilmapallo*|salakuljetuspallo*) **9 (venäjältä|valko-venäjältä)
+ Kolme kuumailmapalloa ajelehti Venäjältä taajaman ylle.
pat fi.act.spoof [type=gnss_interference method=spoofing pos=v]  (väärenne*|harhau*|valheelli*) *1 (gps*|gnss*|signaali*|paikannus*|ais*)
+ Laivan plotteri näytti väärennetyn signaalin takia Pietarin lentokenttää.
pat fi.act.jammer [type=gnss_interference method=jamming pos=v]  (häirintä|häirintää|häiritsi|tukittiin|sokaisi|häirintälähetin*) **7 (gps*|navigointi*|merenkulku*|satelliit*|paikannu*)
+ Kuolan niemimaalta lähetetty häirintä sokaisi siviilikoneiden GPS-laitteet.
pat fi.act.warship [type=maritime_incident pos=v]  (sotalaiva|sota-alus|korvet*|varjolaivast*|tankkeri|hinaaja) **8 (kieltäytyi|ampui|käski|pakeni|kiihdytti|häikäis*|uhkasi|ajoi) **7 (pysähty*|poistu*|lähtemä*|valaisuammu*|editse|talousvyöhyk*|kalastus*|käskyst*)
+ Varjolaivaston tankkeri kieltäytyi pysähtymästä.
pat fi.act.laser [type=maritime_incident pos=v]  (häikäistiin|häikäisi) *2 laserilla
+ Partioalusta häikäistiin laserilla tankkerista.
pat fi.act.borderpost [type=border_provocation pos=v]  (siirsivät|siirsi|sahasivat|kaatoivat|varastivat|katkaisivat|ampuivat|rikkoivat) *4 (poiju*|rajapyl*|rajaait*|raja-ait*|rajapaalu*)
+ Venäjän rajavartijat siirsivät poijun Suomen puolelle.
pat fi.act.borderpost.inv [type=border_provocation pos=v]  (poiju*|rajapyl*|raja-aid*|raja-ait*|rajavyöhyk*|rajapaalu*) *5 (ammuttiin|ammuttu|siirrettiin|sahattiin|kaadettiin|hakattu)
+ Raja-aidan anturi ammuttiin rikki.
pat fi.act.guards.over [type=border_provocation pos=v]  (aseist*|maastopuku*|venäläi*|venäjän) **6 (ylitti|ylittivät|laukaisi|laukaisivat|heitteli*|ampui|ampuivat) **5 (rajalin*|rajan|rajaa|linjan|valorak*|kivi*|raja-asem*)
+ Kaksi aseistettua miestä ylitti rajalinjan Kuhmossa.
pat fi.act.flooded [type=cyber_disruption method=ddos pos=v]  (palvelunest*|ddos*|hajautet* (hyökkäy*|isku*)|liikennetulv*|pyynnöillä|pyyntöjä)
+ Verkkosivuja pommitettiin pyynnöillä.
- Yritys pyysi pyyntöihin aikaa.
pat fi.act.sites.down [type=cyber_disruption pos=v]  (sivut|sivusto|palvelut|verkkosivut|verkkopankki*|lipunmyynni*|lippusovell*) **6 (jumittui*|nurin|alhaalla|pimeään|pimeässä|kaatui*|tukkivat|poissa) **8 (hyökkäy*|hakkeri*|haktivist*|venäjämielinen|puheen|ddos*|pyyntö*)
+ Sivusto oli tunnin nurin hyökkäyksen takia.
pat fi.act.sites.blocked [type=cyber_disruption pos=v]  (hakkeri*|ryhmä|haktivisti*|venäläishakkeri*) **4 (tukki|tukkivat|kaatoi|kaatoivat|lamautti|jätti) **5 (palvelun|sivut|sivuston|lipunmyynnin|verkkosivut|asiointipalvelun)
+ Venäläishakkerit tukkivat kaupungin asiointipalvelun tunneiksi.
pat fi.act.group.in [type=cyber_espionage pos=v]  <group:ACTOR[kind=hacker]> **9 (GOTIN)
+ {group:APT31} murtautui eduskunnan järjestelmiin.
pat fi.act.spyware [type=cyber_espionage pos=n]  (vakoiluohjelm*|takaov*|turla-haittaohjelma|pegasus-vakoiluohjelma) 
+ Puhelimiin asennettiin vakoiluohjelma.
- Puhelimeen asennettiin sovellus.
pat fi.act.spied.mail [type=cyber_espionage pos=v]  (murtautuj*|hakkeri*) **2 (lukivat|luki|kopioivat|seurasivat|kopioi) **4 (posti*|sähköpost*|viestej*|salasano*|liikennettä)
+ GRU:n murtautujat lukivat alihankkijan postia.
pat fi.act.wiped [type=cyber_sabotage pos=v]  (WIPEV) *5 (CTRL)
+ Hyökkääjät pyyhkivät pumppaamon ohjaimet tyhjiksi.
- Sade pyyhki kuvan pois.
pat fi.act.wiped.inv [type=cyber_sabotage pos=v]  (CTRL) *3 (ajettiin|pyyhittiin|sammutettiin|turmeltiin) *3 (alas|tyhjiksi|etäh*|turmeltiin)
+ Tuulipuiston turbiinit ajettiin alas.
pat fi.act.leak [type=hack_and_leak pos=v]  (STOLEN) **8 (LEAKV)
+ Alihankkijalta varastetut sopimukset ilmestyivät venäläiselle kanavalle.
- Varastettu pyörä löytyi Pietarista.
pat fi.act.fake [type=FIMI pos=v]  (FAKE) *3 (STORY) **7 (SPREADV)
+ Verkosto tekaistua tarinaa ydinaseista levitti.
pat fi.act.fake.inv [type=FIMI pos=v]  (SPREADV|levittivät) *4 (FAKE) *2 (STORY)
+ Valetilit levittivät samaa tekaistua tarinaa.
- Teatteri julkaisi valheellisen lipun.
pat fi.act.deepfake [type=FIMI method=deepfake pos=n]  (syväväärenn*|valeuutis*|valetil*|trollitil*|robottitil*)
+ Syväväärennös luopui joukoista.
pat fi.act.sms [type=election_interference pos=v]  (äänestäj*|äänest*|vaal*) **8 (tekstiviest*|väärenn*|robottitil*|valetil*|hakkeri*)
+ Äänestäjät saivat valheellisia tekstiviestejä.
pat fi.act.coerce [type=economic_coercion pos=v]  <actor:ACTOR[kind=state]> **6 (katkaisi|sulki|lopetti|keskeytti|kielsi|rajoitti|esti) *6 (tuonni*|viennin|kaasun|rajan|luvat|toimituks*|kauttakulku*|tuotteilta|sähköntuonn*)
+ {actor:Venäjä} sulki rajan Valion tuotteilta.
pat fi.act.pass.wide [type=espionage pos=v]  (SERVICE|gru:lle|fsb:lle|kgb:lle) **6 (raportoi|myi|välitti|kuvasi|luovutti|luetteli|piirsi|lähetti|luetelleensa) **8 (SECRETS|aikataul*|kuvia|piirust*|teknolog*|kart*|tuki|konttien|rakennust*)
+ Mies toimitti Venäjän tiedustelulle ja myi kuvia porteista.
pat fi.act.pass.wide.inv [type=espionage pos=v]  (myi|raportoi|välitti|kuvasi|piirsi|luovutti|kuvannut|välittänyt|lähetti) **5 (gru:lle|fsb:lle|kgb:lle|tiedustelulle|tiedusteluupseerille|tiedustelupalvelulle|asevoimille|konsulille)
+ Mies raportoi venäläiselle tiedustelulle aikataulut.
pat fi.act.spied [type=espionage pos=n]  (vakoilusta|vakoiluun|vakoilun|vakoilija|vakooja) *4 (tuomittiin|tuomio|syyte|syytettiin|pidätet*|jäi kiinni)
+ Entinen upseeri oli vakoilija ja tuomittiin.
pat fi.act.funded [type=malign_finance pos=v]  (pravfond*|oligarkki|moskova|kreml*|venäläisrah*|peiteyhtiö*) **7 (maksoi|rahoitti|rahoittanut) **5 (aktivist*|puolue*|kuluja|kiinteistö*|valeuutis*|ehdok*|yhdisty*|oikeudenkäynti*|mainokset|kampanj*)
+ Pravfond maksoi aktivistin oikeudenkäyntikuluja.
pat fi.act.diplomat [type=diplomatic_incident pos=v]  (konsul*|pääkonsul*|lähetyst*|suurlähet*) **6 (ajettiin|tönittiin|uhattiin|jäädytettiin|heijasti|pidätettiin|estettiin) *5 (takaa|ojaan|tilit|seinälle|autoa|rakennukseensa|pankkitili*)
+ Pääkonsulaatin autoa ajettiin takaa Venäjällä.
pat fi.act.abducted [type=kidnapping pos=v]  (vietiin|nappasivat|sieppasi|siepattiin|houkuteltiin|houkuttelemi*) **3 (väkisin|pakettiaut*|marjanpoimij*|venäjälle|loikkari|karkuri*|toimittaja*)
+ Mies vietiin väkisin pakettiautoon.

# Spying for a service, and blame for it.
def SPYV = kuvasi | kuvannut | kuvanneen | valokuvasi | keräsi | kerännyt | luovutti | luovuttanut | luovuttaneen | välitti | välittänyt | raportoi | myi | myynyt | piirsi | lähetti | kartoitti | mittasi | toimitti
def SPYFOR = fsb:n | fsb:lle | fsb | gru:n | gru:lle | gru | svr:n | svr:lle | kgb:n | kgb:lle | tiedustelulle | tiedustelupalvelulle | tiedustelupalvelun | käskyttäj* | asevoimille | yhdyshenkilö*
pat fi.act.spy.for [type=espionage pos=v]  (SPYFOR) **7 (SPYV)
+ Mies Kiinan tiedustelulle karttaa satamista piirsi.
- Matkailija kuvasi satamaa ja lähetti kortin.
pat fi.act.spy.for.inv [type=espionage pos=v]  (SPYV) **11 (SPYFOR)
+ Kaksoiskansalainen kuvasi FSB:n tilauksesta kenttää.
pat fi.act.spy.service [type=espionage pos=v]  <actor:ACTOR[kind=service,!sub=forces]> **6 (SPYV)
+ Mies {actor:Kiinan tiedustelulle} karttaa satamista piirsi.
pat fi.act.spy.service.inv [type=espionage pos=v]  (SPYV) **9 <actor:ACTOR[kind=service,!sub=forces]>
+ Kaksoiskansalainen kuvasi {actor:Venäjän tiedustelulle} kenttää.
- Supo keräsi tietoa ilmastosta.
pat fi.act.secrets.state [type=espionage pos=v]  (valtiosalaisuu*|turvallisuussalaisuu*|salaisia|salassa pidettäv*|luottamukselli*) **5 (välittänyt|välitti|luovutti|luovuttanut|myi|myynyt|vuotanut|toimitti)
+ Valtiosalaisuuksia Venäjälle välittänyt upseeri tuomittiin.
- Salaisia toiveita hän ei kertonut.
