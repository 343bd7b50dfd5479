# act.pat: patterns of Latvian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def FIREV = aizdeg* | uzliesmo* | eksplod* | uzsprāg* | dega
def PARCEL = sūtījum* | paka | pakas | paku | paciņ*
def CUTV = pārrāv* | pārraut* | pārtrūk* | bojāt* | bojāj* | sabojā* | pārgriez* | pārcirst* | pārtrauk*
def DRONES = dron* | bezpilot* | gerber* | shahed* | lidaparāt*
def DRONEV = ielido* | lido* | pamanīt* | pamanīj* | manīt* | redzēt* | redzēj* | fiksēt* | novērot* | nokrita | nokritis | avarēj* | iekļuv* | pārkāp* | atrast* | riņķoj* | ielauz* | eksplodē* | atklāt*
def AIRPLACE = lidost* | bāz* | telp* | poligon* | robež* | elektrostacij* | teritorij* | terminā* | objekt* | latvij* | lietuv* | igaunij* | polij* | rumānij* | dānij* | vācij* | norvēģij* | beļģij* | moldov* | latgal* | novad*
def BALLOONS = balon*
def BALLOONV = ielido* | lido* | atlido* | fiksēt* | traucē* | pārkāp* | nolaid*
def JETS = iznīcinātāj* | lidmašīn* | helikopter* | bumbvedēj* | su-30 | mig-31 | su-24 | lidaparāt*
def AIRV = ielido* | pārkāp* | iekļuv* | ielauz* | šķērsoj*
def GPS = gps | gnss | navigācij* | satelīt* | signāl*
def JAMV = zaudē* | traucē* | pazuda | pazudis | nedarboj* | slāpē* | zudis
def SITES = vietn* | mājaslap* | tīmekļvietn* | portāl* | server* | sistēm* | tīkl*
def DOWN = nedarboj* | nebija | nesasniedz* | nav | pārslog* | paralizē* | nepieejam* | pārstāja
def HACKERS = hakeri | hakeru | uzbrucēj* | kibernoziedznie*
def HACKV = nozag* | ielauz* | pārņēm* | ieguv* | nopludinā* | piekļuv* | tikuši
def RAILCUT = sabojā* | bojāj* | pārgriez* | uzspridzin* | atskrūvē* | iznīcinā* | pārrāv* | izjauc* | demontē*
def PLANV = savervē* | nolīg* | plānu | plāns | plānus | plāno* | iecer* | vajadzēja | gatavo* | gribēja | paredzēt* | uzdot* | uzdeva | lika | pasūtī* | grasījās
def BURNINF = aizdedzināt | nodedzināt | dedzināšan* | sadedzināt
def KILLINF = nogalināt | noslepkavot | nošaut | likvidēt | noindēt
def BOMBINF = uzspridzināt | spridzināt | saspridzināt
def SECRETS = informāc* | dat* | dokument* | fotogrāfij* | plān* | noslēpum* | ziņas | ziņu
def PASSV = nodev* | vāc* | vāk* | fotografē* | pārdev* | filmē* | sniedz* | nodod*
def SERVICE = krievijas | baltkrievijas | ķīnas | irānas | gru | fsb | vdk | izlūk* | specdienest* | kurator* | maskav*
def EXPL = spridzek* | bumb* | granāt* | sprāgst*
def EXPLV = eksplod* | uzsprāg* | detonē* | atrast* | atrada | atrasts | neitralizē* | nolikt* | novietot* | nostrādā*
def FAKEACC = kont* | bot* | kanāl* | vietn* | profil* | tīkl*
def SPREAD = izplat* | publicē* | tiražē*
def LIES = dezinform* | mel* | viltus | propagand* | nepaties* | naratīv*
def MIGR = migrant* | bēgļ*
def MIGV = šturmē* | lauz* | šķērso* | sūt* | ved* | virz* | mēģin* | ierad*
def BORDER = robež* | pierobež* | baltkriev*
def PERSON = opozīc* | disident* | žurnālist* | politiķ* | aktīvist* | pārbēdzēj* | pilot* | redaktor* | uzņēmēj*
def ATTACKED = piekaut* | piekāv* | uzbruk*
def KILLED = nošaut* | nošāv* | nogalināt* | nogalinā* | noindēt* | noslepkavo*
def STAGED = zārk* | galvas | galvu | manekeni | skelet*
def LEFT = atstāt* | atrast* | nolikt* | novietot* | atrada
def PRINTS = zvaigzn* | nospied* | svastik* | uzrakst* | grafiti
def PRINTV = parādīj* | uzkrāsot* | uzzīmēt* | krāsot* | atrasti
def HOAX = vēstul* | e-past* | zvan* | ziņ* | draud*
def HOAXOF = spridzek* | bumb* | spridzināš* | mīnēt*
def BUOYS = bojas | boju | bojām
def REMOVED = noņēm* | noņemt* | izņēm* | izņemt* | aizvāc* | izcēl*

pat lv.act.parcel [type=arson method=parcel_bomb pos=v]  (PARCEL) *3 DATE? *3 (FIREV)
+ Sūtījums aizdegās loģistikas centrā.
- Sūtījums kavējās trīs dienas.
pat lv.act.parcel.inv [type=arson method=parcel_bomb pos=v]  (FIREV) *3 DATE? *4 (PARCEL)
+ Jūlijā aizdegās no Viļņas nosūtīts sūtījums.
pat lv.act.bomb.device [type=bombing method=explosive pos=v weak=1]  (EXPL) *3 (EXPLV)
+ Bumba eksplodēja zem tilta.
- Granātābols nokrita zemē.
- Uzbrucējs guva vārtus trešajā periodā.
pat lv.act.prints [type=vandalism method=graffiti pos=v]  (PRINTS) *3 DATE? *3 (PRINTV)
+ Sarkani nospiedumi parādījās uz sienas.
- Pie sienas karājās glezna.
pat lv.act.prints.inv [type=vandalism method=graffiti pos=v]  (PRINTV) *3 DATE? *3 (PRINTS)
+ Uz sienas uzkrāsotas Dāvida zvaigznes.
pat lv.act.staged [type=provocation method=staged_object pos=v]  (STAGED) *3 DATE? *3 (LEFT)
+ Pieci zārki atstāti pie torņa.
pat lv.act.staged.inv [type=provocation method=staged_object pos=v]  (LEFT) *3 DATE? *3 (STAGED)
+ Pie torņa atstāti pieci zārki.
pat lv.act.land.cable [type=sabotage pos=v]  (CUTV) *2 (barošanas|signalizācijas|dzelzceļa|strāvas) *1 kabe*
+ Kāds pārgriezis barošanas kabeli diviem torņiem.
pat lv.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *3 DATE? *3 (CUTV)
+ {target:Zemūdens kabelis} ir bojāts.
- Elektriķis pārbaudīja kabeli pagrabā.
pat lv.act.cable.cut [type=undersea_infrastructure pos=v]  (CUTV) *3 <target~TARGET[kind=cable]>
+ Baltijas jūrā pārrauts {target:sakaru kabelis}.
- Makšķernieks pārrāva auklu.
pat lv.act.cable.wide [type=undersea_infrastructure pos=v]  pārrāv* **5 DATE? **5 <target~TARGET[kind=cable]>
+ Kuģis ar enkuru pārrāva Latvijas Valsts radio un {target:televīzijas centra zemūdens optisko kabeli}.
pat lv.act.pipe.cut [type=undersea_infrastructure pos=v]  (CUTV) *2 DATE? *3 <target~TARGET[kind=pipeline]>
+ Enkurs sabojāja {target:gāzesvadu}.
pat lv.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *3 DATE? *3 (CUTV)
+ {target:Gāzesvads} tika bojāts naktī.
pat lv.act.drones [type=drone_incursion method=drone pos=v]  (DRONES) *3 DATE? *4 (DRONEV) *3 DATE? *4 (AIRPLACE)
+ Drons ielidoja Latvijas gaisa telpā.
- Droni filmēja kāzas pludmalē.
- Krievijas droni naktī uzbruka Harkivai.
- Mācībās karavīri mācījās vadīt dronus.
pat lv.act.drones.over [type=drone_incursion method=drone pos=v]  (DRONEV) *3 DATE? *3 (DRONES) *3 DATE? *4 (AIRPLACE)
+ Pamanīti droni pie lidostas.
pat lv.act.drones.inv [type=drone_incursion method=drone pos=v]  (virs|pie) *2 DATE? *3 (AIRPLACE) *3 DATE? *3 (DRONEV) *2 DATE? *3 (DRONES)
+ Virs militārās bāzes pamanīti nezināmi droni.
pat lv.act.drones.fell [type=drone_incursion method=drone pos=v]  PLACE **3 DATE? **3 (nokrita|avarēja|nokritis) *3 DATE? *3 (DRONES)
+ Latvijā, Rēzeknes novadā, nokrita Krievijas drons.
pat lv.act.drones.mid [type=drone_incursion method=drone pos=v]  (DRONEV) *3 DATE? *3 (AIRPLACE) *4 (DRONES)
+ Pamanīti virs bāzes piecpadsmit droni.
pat lv.act.drones.shut [type=drone_incursion method=drone pos=v]  (slēgta|slēdza|slēgt*|apturēt*|apturēja) **7 DATE? **9 (DRONES)
+ Lidosta bija slēgta, jo virs tās pamanīti droni.
- Veikals slēgts remonta dēļ.
pat lv.act.drones.shut.inv [type=drone_incursion method=drone pos=v]  (DRONES) *2 dēļ *3 (slēgta|slēdza|slēgt*|apturēt*) *3 <target~TARGET[kind=airport]>
+ Dronu dēļ vakarā slēgta {target:lidosta}.
pat lv.act.airspace.drones [type=airspace_violation method=drone pos=v]  (telp*) *3 (ielido*|ielauz*|iekļuv*) *2 DATE? *3 (DRONES)
+ Polijas gaisa telpā ielidoja deviņpadsmit droni.
pat lv.act.balloons [type=airspace_violation method=balloon pos=v]  (BALLOONS) *3 DATE? *4 (BALLOONV)
+ Kontrabandas baloni ielidoja no Baltkrievijas.
pat lv.act.balloons.inv [type=airspace_violation method=balloon pos=v]  (BALLOONV) *3 DATE? *3 (BALLOONS)
+ No Baltkrievijas ielidoja desmitiem balonu.
- Bērni palaida gaisā krāsainus balonus.
pat lv.act.airport.shut [type=same only=drone_incursion pos=v]  (slēgt*|slēdza|apturēt*) *3 <target~TARGET[kind=airport]>
+ Uz trim stundām slēgta {target:lidosta}.
pat lv.act.aircraft [type=airspace_violation method=aircraft pos=v]  (JETS) *4 DATE? *5 (AIRV) *3 DATE? *3 (telp*)
+ Trīs iznīcinātāji ielidoja Igaunijas gaisa telpā.
- Ukrainas iznīcinātāji apšaudīja pozīcijas frontē.
pat lv.act.gnss [type=gnss_interference method=jamming pos=v]  (JAMV) *3 DATE? *4 (GPS)
+ Lidmašīna zaudēja GPS signālu.
pat lv.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (gps|gnss|satelīt*|navigācij*) *2 DATE? *3 (JAMV)
+ GPS signāls pazuda uz pusstundu.
pat lv.act.sites [type=cyber_disruption pos=v weak=1]  (SITES) *3 (nedarboj*|paralizē*|nepieejam*|pārslog* | nebija (sasniedzam*|pieejam*))
+ Vairāku partiju vietnes nedarbojās.
- Skolas sistēma nebija silta.
pat lv.act.sites.down [type=cyber_disruption method=ddos pos=v]  (tīmekļvietn*|vietn*|mājaslap*) *2 (nebija|nav) (sasniedzam*|pieejam*)
+ Parlamenta tīmekļvietne nebija sasniedzama līdz vakaram.
pat lv.act.stream [type=cyber_disruption pos=v]  (uzbrucēj*|hakeri) *3 (tikuši|tika|piekļuv*) *2 DATE? *3 (server*|satur*|sistēm*)
+ Uzbrucēji bija tikuši pie satura piegādātāja servera.
pat lv.act.hackers [type=cyber_espionage pos=v]  (HACKERS) *3 DATE? *3 (nozag*|ielauz*|ieguv*|nopludinā*)
+ Hakeri nozaguši policistu datus.
- Zagļi iznesa no mājas televizoru.
pat lv.act.control [type=cyber_sabotage pos=v]  (HACKERS) *3 DATE? *3 (aizsprost*|sūkņ*|vārst*|turbīn*|ūdensapg*)
+ Hakeri pārņēma aizsprosta vadību.
pat lv.act.rail.cut [type=sabotage pos=v]  (RAILCUT) *3 <target~TARGET[kind=rail]>
+ Nezināmas personas sabojāja {target:kontakttīklu}.
- Vilciens apstājās mašīnistu streika dēļ.
pat lv.act.rail.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *3 (sabojāt*|uzspridzināt*|pārgriezt*|bojāt*)
+ {target:Dzelzceļa sliedes} tika uzspridzinātas.
pat lv.act.mast.cut [type=sabotage pos=v]  (sabojā*|bojāj*|sabotē*|pārgriez*|iznīcinā*|uzspridzin*) *2 <target~TARGET[kind=mast]>
+ Nezināmas personas sabojāja {target:sakaru mastu}.
pat lv.act.grid.cut [type=sabotage pos=v]  (sabojā*|bojāj*|sabotē*|pārgriez*|iznīcinā*|uzspridzin*) *2 <target~TARGET[kind=grid]>
+ Naktī sabojāta {target:apakšstacija}.
pat lv.act.waterworks.cut [type=sabotage pos=v]  (sabojā*|bojāj*|sabotē*|pārgriez*|iznīcinā*|uzspridzin*) *2 <target~TARGET[kind=waterworks]>
+ Viņi sabojāja {target:sūkņu staciju}.
pat lv.act.plant.cut [type=sabotage pos=v]  (sabojā*|bojāj*|sabotē*|pārgriez*|iznīcinā*|uzspridzin*) *2 <target~TARGET[kind=plant]>
+ Viņi sabojāja {target:elektrostaciju}.
pat lv.act.mast.out [type=sabotage pos=v]  <target~TARGET[kind=mast]> *2 (sabojāt*|bojāt*|sabotēt*|uzspridzināt*|pārgriezt*)
+ {target:Sakaru masts} tika sabojāts.
pat lv.act.grid.out [type=sabotage pos=v]  <target~TARGET[kind=grid]> *2 (sabojāt*|bojāt*|sabotēt*|uzspridzināt*|pārgriezt*)
+ {target:Apakšstacija} tika sabojāta.
pat lv.act.plan.burn [type=arson stage=planned pos=v]  (PLANV) *3 (BURNINF)
+ Viņiem vajadzēja aizdedzināt noliktavu.
- Viņa plānoja kāzas.
pat lv.act.plan.truck [type=plot stage=planned pos=v]  (iecerēt*|plānot*) *2 (ķerties|vērsties) *2 <target~TARGET>
+ Nākamajā gadā iecerēts ķerties pie {target:kravas auto}.
pat lv.act.plan.kill [type=assassination stage=planned pos=v]  (PLANV) *2 DATE? *3 (KILLINF)
+ Viņam uzdots nogalināt redaktoru.
pat lv.act.plan.kidnap [type=kidnapping stage=planned pos=v]  (PLANV) *4 (nolaupīt|nolaupīšan*)
+ Viņi plānoja nolaupīt žurnālistu.
pat lv.act.plan.bomb [type=bombing stage=planned pos=v]  (PLANV) *3 (BOMBINF)
+ Viņi plānoja uzspridzināt tiltu.
pat lv.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (FAKEACC) *3 DATE? *4 (SPREAD) *2 DATE? *3 (LIES)
+ Simtiem kontu izplatīja melus par vēlēšanām.
pat lv.act.hoax.schools [type=intimidation pos=v]  (skol*|bērnudārz*|slimnīc*|pašvaldīb*) *8 (HOAX) *3 par *3 (HOAXOF)
+ Simtiem skolu un bērnudārzu saņēma e-pastus par it kā novietotiem spridzekļiem.
pat lv.act.hoax [type=intimidation pos=v]  (HOAX) *3 par *3 (HOAXOF)
+ Skolas saņēma e-pastus par it kā novietotiem spridzekļiem.
pat lv.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (MIGR) *3 DATE? *4 (MIGV) *3 DATE? *4 (BORDER)
+ Migranti šturmēja robežu ar Poliju.
pat lv.act.migrants.inv [type=instrumentalised_migration method=migrants pos=v]  (sūta|sūtīj*|virza|ved|stumj|grūž) *3 (MIGR) *2 DATE? *3 (BORDER)
+ Režīms sūta nelegālos migrantus uz Latvijas robežu.
pat lv.act.killed [type=assassination pos=v weak=1]  (KILLED) *5 (PERSON)
+ Spānijā nošauts pārbēgušais pilots.
pat lv.act.killed.inv [type=assassination pos=v weak=1]  (PERSON) *3 (KILLED)
+ Pārbēdzējs tika nošauts Spānijā.
pat lv.act.attacked [type=assault pos=v]  (ATTACKED) *2 DATE? *3 (PERSON)
+ Pie mājām tika piekauts opozīcijas politiķis.
- Bārā piekauts iereibis vīrietis.
pat lv.act.attacked.inv [type=assault pos=v]  (PERSON) *2 DATE? *3 (ATTACKED)
+ Žurnālists tika piekauts pie mājām.
pat lv.act.secrets [type=espionage pos=v]  (PASSV) *2 DATE? *3 (SECRETS) *3 DATE? *3 (SERVICE)
+ Viņš nodeva informāciju Krievijas izlūkdienestam.
- Ārsts apkopoja informāciju par pacientiem.
pat lv.act.secrets.inv [type=espionage pos=v]  (SERVICE) *3 (PASSV) *2 DATE? *3 (SECRETS)
+ Baltkrievijas VDK viņš nodeva informāciju par armiju.
pat lv.act.election [type=election_interference pos=n]  (vēlēšan*) *3 DATE? *3 iejaukšan*
+ Tiesa atcēla vēlēšanas Krievijas iejaukšanās dēļ.
pat lv.act.election.inv [type=election_interference pos=n]  iejaukšan* *3 (vēlēšan*)
+ Ministrs runāja par Krievijas iejaukšanos vēlēšanās.
pat lv.act.buoys [type=border_provocation pos=v]  (REMOVED) *3 DATE? *3 (BUOYS)
+ Robežsargi no upes izņēma bojas.
pat lv.act.votes [type=malign_finance method=bribery pos=v]  (pirk*|uzpirk*|nopirk*) *5 (balsis|balsu|vēlētāj*)
+ Viņi pirka balsis laukos.
def BURNT = sadeg* | nodeg* | dega | izdeg* | ugunsgrēk* | liesm* | aizdeg*
def FUEL = benzīn* | petrolej* | degviel* | kanna* | degmaisīj* | uzliesmoj*
def BREAKV = apliet* | aplēj* | nolauzt* | nolauz* | apgānīt* | uzkrāsot* | apmētāt* | apmētāj* | sadauzīt* | sadauzīj* | nogāzt* | pārkrāsot* | izsita | izsist* | aptriept*
def FAKE = viltot* | viltus | izdomāt* | safabricēt* | melīg* | nepaties*
def STORY = ziņ* | rakst* | rīkojum* | sižet* | stāst* | lapa | lapas | video | dokument* | vēstul* | īsziņ* | profil* | ekspert* | žurnālist*
def SPREADV = publicē* | izplat* | parādīj* | apgalvo* | radīja | atmasko* | pārpublicē* | demonstrē*
def STOLEN = nozagt* | nozag* | uzlauzt* | noplūdinā* | izzagt*
def LEAKV = publisko* | publicē* | noplūdinā* | izplat*
def GOTIN = ielauz* | kopē* | lasī* | lasīt | ieguv* | piekļuv* | inficē* | iesūt*
def CTRL = inverto* | vārst* | slūž* | turbīn* | kontrolier* | sūkņ* | vadības
def WIPEV = dzēs* | izdzēs* | izslēdz* | iznīcinā* | atvēr* | sabojā* | pārrakst*
def DEMO = prezident* | ministr* | premjer* | armij* | vēlēšan* | nato | ukrain*
pat lv.act.firebomb [type=arson method=incendiary_device pos=n]  (molotova kokteil* | degpudel* | degmaisījuma meš*)
+ Degpudele ielidoja kafejnīcas logā.
pat lv.act.fuel [type=arson method=accelerant pos=v]  (BURNT) **14 (FUEL)
+ Sadegusi noliktava, uz jumta atrastas trīs petrolejas kannas.
- Sadega pusdienas uz plīts.
pat lv.act.setfire [type=arson pos=v]  (piededzinā* | uguns *5 pielikta | pielika uguni)
+ Uguns kultūras centra pagrabā pielikta ar nodomu.
pat lv.act.rail.bolts [type=sabotage pos=v]  (slie*) *4 (atskrūv*|izskrūv*|noņemt*|atbrīvot*|bloķ*|bluķ*)
+ Nezināmi cilvēki sliedēm izskrūvēja skrūves.
pat lv.act.memorial [type=vandalism pos=v]  (BREAKV) *4 <target~TARGET[kind=memorial]>
+ Ar sarkanu krāsu apliets {target:piemineklis}.
pat lv.act.memorial.inv [type=vandalism pos=v]  <target~TARGET[kind=memorial]> *3 (BREAKV)
+ {target:Piemineklis} apliets ar krāsu.
pat lv.act.embassy.hurt [type=vandalism pos=v]  <target:TARGET[kind=embassy]> *5 (BREAKV)
+ Naktī {target:vēstniecības} fasāde apmētāta ar olām.
pat lv.act.bullet [type=intimidation pos=v]  (pastkast*|durv*|vēstul*|māj*|sūtījum*) **6 (patron*|lode|lodi|zārks|zārku)
+ Žurnālistes pastkastē atrasta patrona.
- Mežā atrasta patrona.
pat lv.act.threat.schools [type=intimidation pos=v]  (skol*|izglītības iestād*|bērnudārz*) **10 (uzspridzinā*|spridzinā*|bumb*)
+ Skolas saņēma vēstules ar draudiem uzspridzināt ēkas.
pat lv.act.wanted [type=intimidation pos=v]  (maskav*|krievij*) **8 (aizmugurisk*|meklēšanā)
+ Maskavas tiesa aizmuguriski arestēja Latvijas tiesnešus.
pat lv.act.unknown.drones [type=drone_incursion method=drone pos=n]  (nezinām*|neidentificēt*|nereģistrēt*) *1 (dron*|bezpilot*)
+ Virs ministrijas lidoja nereģistrēts drons.
pat lv.act.drones.more [type=drone_incursion method=drone pos=v]  (dron*|bezpilot*) **8 (nogāz*|pārlido*|riņķo*|lidin*|avarē*|pavadīj*) **5 (PLACE|AIRPLACE|virs)
+ Bezpilota lidaparāts pārlidoja skrejceļam virs lidostas.
pat lv.act.drones.seen [type=drone_incursion method=drone pos=v]  (pār|virs) **6 (redzēt*|manīt*|lido*) **4 (dron*|bezpilot*)
+ Pār dambi divas naktis redzēti lieli droni.
pat lv.act.border.air [type=airspace_violation pos=v]  (JETS|mērķ*|bezpilot*) **8 (šķērso*|pārkāp*) *2 robež*
+ Kara lidmašīna bez pieteikuma šķērsoja robežu.
pat lv.act.border.air.inv [type=airspace_violation pos=v]  robežu šķērso* *3 (bezpilot*|lidmašīn*|helikopter*|mērķis)
+ Naktī robežu šķērsoja bezpilota mērķis.
pat lv.act.spoof [type=gnss_interference method=spoofing pos=v]  (viltot*|viltus) *2 (gps|signāl*)
+ Viltota GPS signāla dēļ kuģis novirzījās.
pat lv.act.gnss.more [type=gnss_interference method=jamming pos=n]  (satelītnavigācij*|gps) *1 traucēj*
+ Direkcija fiksēja spēcīgus satelītnavigācijas traucējumus.
pat lv.act.jammer [type=gnss_interference method=jamming pos=v]  (ieslēg*|jaudīg*|darbinā*) *2 slāpētāj*
+ Baltkrievijas pusē ieslēgts jaudīgs slāpētājs.
pat lv.act.warship [type=maritime_incident pos=v]  (karakuģ*|korvet*|ēnu flot*|flotes) **9 (mainīt kursu|nepakļāv*|šāva|šaušan*|atteicās|piespieda)
+ Krievijas korvete piespieda prāmi griezties atpakaļ.
pat lv.act.borderpost [type=border_provocation pos=v]  (robežzīm*|robežstab*|žog*|novērošanas kamer*) *6 (izrāv*|aizved*|sita|sašaut*|bojā*|sagriez*)
+ Nezināmi cilvēki formās robežzīmi izrāva.
pat lv.act.borderpost.inv [type=border_provocation pos=v]  (izrāv*|aizved*|sita|sašaut*|sagriez*) *5 (robežzīm*|žog*|novērošanas kamer*)
+ Cilvēki ar laivu izrāva un aizveda robežzīmi.
pat lv.act.migrants.push [type=instrumentalised_migration method=migrants pos=v]  (piespied*|iespied*|atved*|atveda|dzina) *5 (migrant*|sīrieš*|irākieš*|cilvēk*) *7 (BORDER|žog*|latvij*|joslā)
+ Karavīri piespieda 40 sīriešus līst pa caurumu žogā.
pat lv.act.flooded [type=cyber_disruption method=ddos pos=v]  (pieprasījum*) *4 (sūtīj*|aizbēr*|pārplūd*|gāz*)
+ Pieprasījumus sūtīja tūkstošiem inficētu kameru.
pat lv.act.blocked [type=cyber_disruption pos=v]  (mājaslap*|portāl*|datubāz*|vietn*|sistēm*) **6 (nepieejam*|pārstāja|paralizē*|nestrādā*)
+ Lidostas mājaslapas piektdien kļuva nepieejamas.
pat lv.act.blocked.inv [type=cyber_disruption pos=v]  (hakeri|hakeru|grupējum*) **6 (paralizē*|bloķē*|nogāz*) **5 (mājaslap*|portāl*|vietn*|sistēm*)
+ Krievu hakeri paralizēja deklarēšanās sistēmu.
pat lv.act.group.in [type=cyber_espionage pos=v]  <actor:ACTOR[kind=hacker]> **8 (GOTIN)
+ “{actor:Gamaredon}” ielauzās vēstniecības tīklā.
pat lv.act.read.mail [type=cyber_espionage pos=v]  (hakeri|hakeriem|uzbrucēj*) **8 (kopē*|lasīt|lasīja|ieguv*) **5 (sarakst*|saziņ*|dat*|e-past*|dokument*)
+ FSB hakeri no pastkastēm kopējuši saraksti.
pat lv.act.wiped [type=cyber_sabotage pos=v]  (WIPEV) *4 (CTRL)
+ Hakeri attālināti izslēdza saules parka invertorus.
pat lv.act.leak [type=hack_and_leak pos=v]  (STOLEN) **6 (LEAKV)
+ Nozagta sarakste publiskota kanālos.
pat lv.act.leak.inv [type=hack_and_leak pos=v]  (LEAKV) **8 (nozagt*|e-pastus|saraksti)
+ Anonīmi hakeri noplūdināja partijas e-pastus.
pat lv.act.fake [type=FIMI pos=v]  (FAKE) *2 (STORY) **8 (SPREADV|DEMO)
+ Viltota lapa publicēja paziņojumu par karavīriem.
- Viltota nauda atrasta tirgū.
pat lv.act.fake.inv [type=FIMI pos=v]  (SPREADV) *3 (FAKE) *2 (STORY)
+ Tīkls izplatīja izdomātu ziņu par noguldījumiem.
pat lv.act.deepfake [type=FIMI method=deepfake pos=v]  dziļviltojum* **8 (DEMO)
+ Dziļviltojumā prezidents it kā paziņo par mobilizāciju.
pat lv.act.sms [type=election_interference pos=v]  (īsziņ*|ziņ*) **5 (vēlēšan*|vēlētāj*) **8 (sūtīt*|nepareiz*|krievij*)
+ Īsziņas ar nepareizu vēlēšanu datumu sūtītas no Krievijas.
pat lv.act.bots.vote [type=election_interference pos=v]  vēlēšan* **8 (robotprofil*|bot*|viltus profil*)
+ Pirms vēlēšanām simtiem robotprofilu slavēja sarakstu.
pat lv.act.coerce [type=economic_coercion pos=v]  <actor:ACTOR[kind=state]> **8 (apturē*|pārtrauc*|aizlie*|ierobežo*) *5 (import*|piegād*|tranzīt*|sertifikāt*|naft*|jēlnaft*)
+ Pērn {actor:Maskava} pārtrauca naftas piegādes.
pat lv.act.pass.wide [type=espionage pos=v]  (SERVICE) **8 (nodev*|pārdev*|vāca|sūtīja|rakstīj*) **5 (SECRETS|grafik*|atskait*|ziņas)
+ Darbinieks Baltkrievijas VDK pārdevis robežsargu grafikus.
pat lv.act.pass.wide.inv [type=espionage pos=v]  (nodev*|pārdev*|vāca|sūtīja|fotografē*|filmē*|skaitīj*|pētīj*) **6 (SECRETS|grafik*|kolonn*|radar*|objekt*|maršrut*) **8 (SERVICE|nodev*)
+ Vīrietis skaitīja kolonnas un ziņas nodeva kuratoram.

# Spying for a service, and blame for it.
def SPYV = filmē* | fotografē* | nofilmē* | nofotografē* | vāca | vākusi | vācis | ievāca | pētīja | skaitīja | nodeva | nodevis | nodevusi | pārdevis | pārdeva | pārdevusi | ziņoja | sūtīja | nosūtīja | kartēja | pārsūtīja
def SPYFOR = fsb | gru | svr | vdk | specdienest* | izlūkdienest* | kurator*
pat lv.act.spy.for [type=espionage pos=v]  (SPYFOR) **7 (SPYV)
+ Dzelzceļnieks, kurš FSB nodeva ziņas par vilcieniem.
- Policija filmēja satiksmi un sūtīja sodus.
pat lv.act.spy.for.inv [type=espionage pos=v]  (SPYV) **11 (SPYFOR)
+ Taksists filmēja lidlauku un materiālu nosūtīja GRU.
