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
