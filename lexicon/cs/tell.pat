# Acts told by what was seen, done, found or left behind, in Czech. Hand-written for Concord, under the licence of the project.
# Attributes as in act.pat; weak=1 marks a wording that counts only in company.
frame act
def LIQUID = benzin* | hořlavin* | nafto* | ředidl* | petrolej*
def THING = sklad | skladu | sklady | hala | hal | halu | haly | obchod | obchodu | prodejn* | továrn* | závod | závodu | restaurac* | kancelář* | budov* | centrum | centra | tržnic* | garáž* | autobus* | vozovn* | kamion* | nákladní* | auto | auta | aut | automobil* | vůz | vozy | dodáv* | vlak* | vagon* | lokomotiv* | stožár* | vysílač* | dům | domu | kostel* | mešit* | synagog* | muzeum | muzea | kontejner* | kino | kina | depo | depa | šatn*
def DOER = pachatel* | útoční* | mladí* | muž | muži | neznám* | sabotér* | agent | agenti | podezřel* | obžalovan* | kdosi | někdo | maskovan* | cizin* | dvojice | žhář* | skupina
def RAIL = kolej* | trať | trati | tratě | tratí | pražc* | výhybk* | trolej* | trakční* | železnič* most* | železnici | železnice
def OBJECT = panel* | kámen | kameny | kamení | pražec | beton* | závor* | řetěz* | kovov* | svork* | trám* | pneumatik* | klád* | předmět* | nálož* | podložk*
def PUT = položil* | položen* | umístil* | umístěn* | připevnil* | připevněn* | nastražil* | nastražen* | naskládal* | nechal* | našl* | nalezen* | nalezl* | objevil* | ležel*
def WORKS = elektrár* | teplár* | vodár* | přehrad* | čistírn* | větrn* park* | větrn* farm* | solární* | fotovolta* | rozvodn* | čerpadl* | ventil* | turbín* | stavidl* | řídicí* systém* | úpravn* vody | jez | jezu
def AIRFIELD = letišt* | vzdušn* prostor* | lety | letů | odlety | přílety | provoz letišt* | letov* provoz* | letecký provoz | leteckého provozu | letadla přistávat | letadla | přistávat | ranvej* | dráh*
def DRONE = dron | dronu | dronem | drony | dronů | dronech | dronům | bezpilotn* | bezpiloťák* | létající* objekt* | neidentifikovan* objekt*
def STOPPED = zavřel* | zavřen* | uzavřel* | uzavřen* | přerušil* | přerušen* | zastavil* | zastaven* | ochromil* | ochromen* | odklonil* | odkloněn* | zrušil* | zrušen* | zrušit | zavřít | přerušit | uzavřít | zastavit | omezil* | zdržel* | nemohl* | nesměl*
def WRONG = falešn* | podvržen* | zfalšovan* | vymyšlen* | smyšlen* | zmanipulovan* | vygenerovan* | nepravdiv* | lživ* | padělan* | sfalšovan* | upraven*
def FILM = video* | nahrávk* | snímek | snímky | fotk* | fotografi* | zpráv* | článek | články | článk* | depeš* | dopis* | prohlášení | příspěv* | reportáž* | leták* | plakát* | citát* | obálk*
def PIECE = informac* | účt* | profil* | stránk* | web | weby | webů | dokument*
def MAILS = schrán* | pošt* | e-mail* | mail* | účt* | síť | sítě | sítí | sítích | server* | systém* | databáz* | počítač* | telefon* | router* | kamer*
def SECRET = informac* | dokument* | dat | data | údaj* | plán* | fotografi* | fotk* | tajemství | souřadnic* | materiál* | zpráv*
def WHOM = gru | fsb | svr | kgb | rusk* rozvědk* | rusk* tajn* | rusk* zpravodaj* | rusk* služb* | rusku | moskv* | kreml* | bělorusk* kgb | bělorusk* (rozvědk*|služb*|tajn*) | čínsk* (rozvědk*|tajn*|zpravodaj*) | čín* | cizí* moc* | cizí* (rozvědk*|služb*|zpravodaj*) | íránsk* (rozvědk*|služb*)
def MILITARY = vojensk* | kasár* | základn* | muniční* | kritick* infrastruktur* | transport* (zbraní|vojen*|munice) | konvoj* | letiště | strategick* objekt* | radar* | rafineri* | železničn*
# Fire
pat cs.tell.poured [type=arson method=accelerant pos=v]  (polil* | polit* | polév* | rozlil* | nalil* | vylil* | postříkal*) *6 (LIQUID)
+ Někdo polil autobusy hořlavinou.
- Řidič nalil kávu do hrnku.
pat cs.tell.poured.inv [type=arson method=accelerant pos=v]  (LIQUID) *3 (polil* | polit* | rozlil* | vylil*)
+ Hořlavinou polil kdosi dveře.
pat cs.tell.set [type=arson pos=v]  (založil* | založen* | zakládal*) *3 (požár* | oheň | ohně)
+ Oheň byl založen: kdosi založil požár na třech místech.
pat cs.tell.set.inv [type=arson pos=v]  (požár* | oheň) *3 (založil* | založen* | úmysln* založen*)
+ Požár byl úmyslně založen.
pat cs.tell.threw [type=arson method=incendiary_device pos=v]  (hodil* | vhodil* | házel* | prohodil* | vrhl*) *6 (zápaln* | molotov* | benzin* | hořící* | hořlavin*)
+ Mladíci hodili zápalnou láhev do okna.
- Hráč hodil míč do branky.
pat cs.tell.ignite [type=arson pos=v weak=1]  (zapálil* | zapálen* | podpálil* | podpálen* | vypálil* | vypálen*) *4 (THING)
+ Byly zapáleny dva vozy.
pat cs.tell.ignite.inv [type=arson pos=v]  (THING) *4 (zapálen* | podpálen* | vypálen* | zapálil* | podpálil*)
+ Sklad zapálil najatý cizinec.
pat cs.tell.burnt [type=arson pos=v weak=1]  (THING) *5 (shořel* | vyhořel* | lehl* popelem | v plamenech | vzplál* | začal* hořet | zachvátil*)
+ Obchodní centrum lehlo popelem.
- Autobus odjel.
pat cs.tell.traces [type=arson method=accelerant pos=n weak=1]  (stop* | zbytk* | kanystr* | lahv* | láhv*) *3 (LIQUID)
+ Hasiči našli kanystr s benzinem.
pat cs.tell.incendiary [type=arson method=incendiary_device pos=n]  (zápaln* | časovan*) *1 (zařízení | láhv* | lahv* | nálož* | látk* | balí* | zásil* | systém*)
+ V balících byla zápalná zařízení.
pat cs.tell.parcel.fire [type=arson method=parcel_bomb pos=v]  (zásil* | balík* | balíč* | balík) *8 (vzplan* | vzplál* | vznítil* | začal* hořet | vybuch* | explodoval* | chytl* | zahořel*)
+ Zásilka vzplanula v překladišti.
pat cs.tell.parcel.inv [type=arson method=parcel_bomb pos=v]  (vzplan* | vzplál* | vznítil* | vybuch* | explodoval* | zahořel*) *3 (zásil* | balík* | balíč*)
+ V Lipsku vzplanula zásilka.
pat cs.tell.burn.order [type=arson stage=planned pos=v]  (měl | měla | měli | dostal* | najal* | najat* | zaplatil* | nabídl* | úkol* | chtěl* | plánoval* | naverbovan* | objednal* | pověřen*) *6 (zapálit | podpálit | vypálit | zapálení | podpálení | založit požár)
+ Dostal zaplaceno, aby podpálil sklad: měl zapálit kino.
pat cs.tell.hired.fire [type=arson pos=v]  (za peníze | za úplatu | za odměnu | najat* | na objednávku) *8 (zapálil* | podpálil* | zapálení | podpálení)
+ Za peníze zapálil autobusy.
# Rails, wires, machines
pat cs.tell.rail.gap [type=sabotage pos=v]  (vyšroubov* | odšroubov* | povolil* | povolen* | uvolnil* | uvolněn* | vyřízl* | odstranil* | odstraněn* | rozebral* | ohnul* | přeřezal* | přeřezán* | demontoval*) *5 (RAIL)
+ Kdosi odšrouboval kolejnice.
pat cs.tell.rail.gap.inv [type=sabotage pos=v]  (RAIL) *4 (vyšroubov* | odšroubov* | povolil* | povolen* | uvolnil* | vyříznut* | rozebran* | přeřezan*)
+ Na trati byly koleje odšroubovány.
pat cs.tell.rail.blast [type=explosion method=explosive pos=v]  (výbuch* | nálož* | explo* | výbušnin* | odpálil* | odpálen*) *5 (poškodil* | zničil* | roztrhl* | rozerval* | pod | narušil*) *3 (RAIL)
+ Nálož poškodila trať.
- Výbuch smíchu zněl sálem.
pat cs.tell.rail.damage [type=sabotage pos=v]  (poškodil* | poškozen* | zničil* | přerušil* | zablokoval*) *3 (kolej* | trať | trati | výhybk* | trolej* | zabezpeč* zařízení | železnici | železniční*)
+ Někdo poškodil koleje.
- Vichřice zničila úrodu.
pat cs.tell.rail.damage.noun [type=sabotage pos=n]  (poškození | poškozování | narušení | ničení) *2 (kolej* | trati | tratě | výhybk* | trolej* | železnic* | železnič* | zabezpeč*)
+ Policie vyšetřuje poškození trati.
pat cs.tell.rail.object [type=sabotage pos=v]  (na | přes | mezi) *2 (RAIL) *6 (PUT) *4 (OBJECT)
+ Na koleje kdosi položil betonový panel.
pat cs.tell.rail.object.inv [type=sabotage pos=v]  (PUT) *4 (OBJECT) *3 (na | přes | mezi) *2 (RAIL)
+ Neznámý muž položil kámen na koleje.
- Ležel na kolejích opilý muž.
pat cs.tell.rail.bolts [type=sabotage pos=v]  (chyb* | scházel* | zmizel* | odmontov* | vyšroubov*) *3 (šroub* | upevň* | svork* | matic*) *4 (kolej* | trati | trať | kolejnic* | pražc*)
+ U Přerova chyběly šrouby kolejnic.
pat cs.tell.rail.rope [type=sabotage pos=v]  (na | přes | nad) *1 (RAIL) *6 (navlekl* | natáhl* | uvázal* | přivázal*) *3 (lan* | drát* | řetěz* | kabel*)
+ Na trať někdo navlekl lano.
pat cs.tell.rail.found [type=sabotage pos=v]  (PUT) *3 (na | přes | mezi) *2 (RAIL) *4 (OBJECT)
+ Železničáři našli na kolejích betonové panely.
pat cs.tell.grid [type=sabotage pos=v]  (poškodil* | zničil* | podpálil* | napadl* | vyřadil* | sabotoval*) *2 (trafostanic* | rozvodn* | transformátor* | vysílač* | stožár* | vodovod* | vodár* | čerpac*)
+ Někdo úmyslně poškodil trafostanici.
pat cs.tell.derail [type=sabotage pos=v]  (pokus* | chtěl* | měl* | plán* | snažil*) *6 (vykolejit | vykolejení)
+ Pokusili se vykolejit vlaky.
- Vlak vykolejil kvůli vedru.
pat cs.tell.wires [type=sabotage pos=v]  (přeřezal* | přeřezán* | přeřízl* | přestřihl* | přestřižen* | přeťal* | přerušil* | spálil* | podpálil*) *3 (zabezpečov* kabel* | signální* kabel* | kabel* | kabely | vedení | optick* vlák*) *5 (železnic* | trati | kolej* | nádraží | metra | vysílač* | stožár*)
+ Kdosi přeřezal kabely u železnice.
pat cs.tell.rail.kabel [type=sabotage pos=v]  (přeřezal* | přeřízl* | přestřihl* | přeťal* | spálil* | podpálil*) *2 (zabezpečov* | signální* | traťov* | napájecí*) *1 kabel*
+ Kdosi přeřezal zabezpečovací kabely.
pat cs.tell.engine [type=sabotage pos=v]  (nasypal* | nasypán* | nalil* | dostal* se | objevil* se | našl* | nalezen* | vsypal*) *5 (pilin* | písek | písku | cukr* | štěrk* | šroub*)
+ Do nádrže kdosi nasypal písek.
pat cs.tell.engine.inv [type=sabotage pos=v]  (motor* | převodov* | nádrž* | strojovn* | palub*) *10 (piliny | pilin | štěrk* | písek)
+ V motoru fregaty byly kovové piliny.
pat cs.tell.doer.thing [type=sabotage pos=v weak=1]  (DOER) *4 (poškodil* | zničil* | přeřezal* | přeřízl* | vypnul* | odpojil* | odstranil* | vyřadil* | prorazil* | navrtal* | přestřihl*) *4 <target~TARGET>
+ Neznámý pachatel vypnul {target:čerpadla vodárny}.
pat cs.tell.attempt.on [type=sabotage stage=attempted pos=n]  (pokus* | pokusil*) *3 (poškodit | poškození | zničit | zničení | vyřadit | přerušit | otrávit | narušit) *4 <target~TARGET>
+ Selhal pokus o poškození {target:vodovodu}.
pat cs.tell.on.target [type=sabotage pos=n weak=1]  (útok* | poškození | zničení | atak*) (na|proti)? *2 <target~TARGET>
+ Útok na {target:rozvodnu} trval minutu.
# Drones and other things in the air
pat cs.tell.drone.stops [type=drone_incursion method=drone pos=v]  (DRONE) *8 (STOPPED) *6 (AIRFIELD)
+ Drony ochromily provoz letiště.
- Drony doručují balíky.
pat cs.tell.airport.drone [type=drone_incursion method=drone pos=v]  (AIRFIELD) *8 (STOPPED) *8 (DRONE)
+ Letiště přerušilo provoz kvůli dronům.
pat cs.tell.airport.because [type=drone_incursion method=drone pos=v]  (AIRFIELD) *4 (kvůli | vinou) *3 (DRONE) *5 (STOPPED)
+ Letiště muselo kvůli dronům zrušit lety.
pat cs.tell.stops.airport [type=drone_incursion method=drone pos=v]  (kvůli | po) *3 (DRONE) *6 (STOPPED) *6 (AIRFIELD)
+ Kvůli dronům uzavřeli letiště.
pat cs.tell.drone.over [type=drone_incursion method=drone pos=v]  (DRONE) *3 nad *3 (letišt* | základn* | elektrár* | kasár* | rafineri* | přístav* | závod* | územím | loděnic* | vojensk* | muniční*)
+ Drony nad letištěm zastavily starty.
- Drony nad městem rozsvítily oblohu.
pat cs.tell.drone.seen [type=drone_incursion method=drone pos=v]  nad *6 (spatřen* | spatřil* | zpozorov* | zaznamenal* | zaznamen* | kroužil* | létal* | přelet* | objevil* | viděl* | pozorov*) *4 (DRONE)
+ Nad základnou bylo spatřeno patnáct dronů.
pat cs.tell.seen.drone [type=drone_incursion method=drone pos=v]  (spatřen* | spatřil* | zpozorov* | zaznamenal* | objevil* | viděl* | pozorov*) *4 (DRONE) *6 nad
+ Policie zaznamenala drony v noci nad přístavem.
pat cs.tell.drone.wreck [type=drone_incursion method=drone pos=n]  (trosky | trosek | úlomk* | zbytk* | části) *2 (dron | dronu | dronů | bezpilotn*)
+ Rolník našel trosky dronu.
pat cs.tell.drone.fell [type=drone_incursion method=drone pos=v]  (DRONE) *6 (spadl* | dopadl* | zřítil* | vybuch* | explodoval* | havaroval* | přistál* | narazil*) *6 (pol* | dům | domu | území | hranic* | obec | obce | les* | střech* | litv* | lotyšsk* | rumunsk* | estonsk* | moldavsk*)
+ Dron dopadl na pole u hranic.
pat cs.tell.fell.drone [type=drone_incursion method=drone pos=v]  (spadl* | dopadl* | zřítil* | vybuchl* | explodoval* | havaroval*) *6 (DRONE)
+ U hranic se zřítil na pole vojenský dron.
pat cs.tell.drone.shot [type=drone_incursion method=drone pos=v weak=1]  (sestřelil* | sestřelen* | zneškodnil* | zachytil*) *3 (DRONE)
+ Stíhačky sestřelily tři drony.
pat cs.tell.drone.entered [type=airspace_violation method=drone pos=v]  (dron | dronu | drony | dronů | bezpilotn* | raketa | raketu | rakety | střela | střely) *6 (vlétl* | vletěl* | pronikl* | narušil* | narušen* | překročil* | vnikl* | přeletěl*) *5 (prostor* | území | polsk* | litv* | lotyšsk* | estonsk* | rumunsk* | moldavsk* | hranic*)
+ Devatenáct dronů vlétlo do polského vzdušného prostoru.
- Dron vletěl do okna skladu.
pat cs.tell.entered.drone [type=airspace_violation method=drone pos=v]  (vlétl* | vletěl* | pronikl* | narušil* | vnikl* | překročil*) *6 (dron | drony | dronů | bezpilotn* | raket* | balon*)
+ Do polského prostoru proniklo devatenáct dronů.
pat cs.tell.over.territory [type=airspace_violation method=drone pos=v]  nad *2 (území* | polskem | rumunskem | estonskem | litvou | lotyšskem | moldavskem) *5 (rusk* | bělorusk*) *1 (dron | dronu | drony | dronů | bezpilotn* | stíhač* | vrtulník* | raket*)
+ Nad jeho územím se pohyboval ruský dron.
pat cs.tell.jet.stay [type=airspace_violation method=aircraft pos=v]  (stíhač* | mig-31 | migy | su-* | bombardér* | rusk* letoun* | rusk* letadl* | rusk* vrtulník* | bělorusk* vrtulník*) *8 (vlétl* | vletěl* | pronikl* | narušil* | setrval* | vnikl* | překročil* | letěl*) *6 (prostor* | území | estonsk* | litv* | lotyšsk* | polsk* | finsk* | švédsk* | bez povolení | bez svolení)
+ Tři stíhačky setrvaly dvanáct minut nad Estonskem bez povolení.
- Stíhačky letěly nad průvodem.
pat cs.tell.airspace.noun [type=airspace_violation pos=n]  (narušení | porušení) *4 (vzdušn* prostor*)
+ Ministr odsoudil narušení vzdušného prostoru.
pat cs.tell.airspace.verb [type=airspace_violation pos=v]  (narušil* | porušil* | narušen*) *4 vzdušn* prostor*
+ Letoun narušil litevský vzdušný prostor.
pat cs.tell.balloon [type=airspace_violation method=balloon pos=v]  (balon | balony | balonů | balonech | balonům | balóny | balónů) *8 (vlétl* | přiletěl* | narušil* | pašov* | bělorusk* | zavřel* | uzavřel* | zastavil* | letišt*)
+ Balony s cigaretami přiletěly z Běloruska.
pat cs.tell.balloon.inv [type=airspace_violation method=balloon pos=v]  (zavřel* | uzavřel* | zastavil* | přerušil* | omezil* | vlétl*) *6 (balon | balony | balonů | balonům | balónů)
+ Letiště uzavřeli kvůli desítkám balonů.
# Satellite navigation
pat cs.tell.gnss [type=gnss_interference method=jamming pos=n]  (přišl* o | výpad* | ztrát* | rušení | rušen* | ruší | rušil* | poruch* | problém* | zmatení | falešn* | narušení | narušen*) *4 (gps | gnss | satelitní* | navigac* | navigační* | polohov*)
+ Piloti hlásí výpadky GPS.
- Ztrátu peněženky nahlásil turista.
pat cs.tell.gnss.inv [type=gnss_interference method=jamming pos=v]  (gps | gnss | satelitní* navigac* | navigační* signál*) *5 (rušen* | rušil* | ruší | výpad* | vypadl* | nefungoval* | přestal* | ztratil* | selhal* | zmizel*)
+ Nad mořem přestala GPS fungovat: signál GPS vypadl.
# At sea
pat cs.tell.cable.lost [type=undersea_infrastructure pos=v]  (podmořsk* *2 kabel* | datov* kabel* | estlink* | c-lion* | plynovod* | balticconnector* | potrubí | podmořsk* veden*) *6 (přerušen* | poškozen* | poškodil* | přetržen* | přetrhl* | přestal* | vypadl* | nefungoval* | mimo provoz | porušen* | uniká | unikal* | tlak*)
+ Podmořský kabel přestal fungovat.
pat cs.tell.lost.cable [type=undersea_infrastructure pos=v]  (přerušil* | přerušen* | poškodil* | poškozen* | přetrhl* | přetržen* | přeťal* | přestal* fungovat | vypadl* | uniká | unikal* | zničil* | zpřetrhal*) *4 (podmořsk* | datov* kabel* | plynovod* | balticconnector* | estlink* | c-lion* | kabel* na dně | elektrick* kabel* | optick* kabel* | telekomunikační* kabel* | kabel* estlink*)
+ Loď přetrhla dva datové kabely.
pat cs.tell.cable.noun [type=undersea_infrastructure pos=n]  (poškození | přerušení | přetržení | porucha | poruchy | poruše | výpadek | výpadku | únik* | sabotáž*) *3 (podmořsk* | kabel* | c-lion* | estlink* | balticconnector* | nord stream* | plynovod* na dně)
+ Operátor ohlásil výpadek podmořského kabelu.
pat cs.tell.cable.ruined [type=undersea_infrastructure pos=v]  (zničen* | poškozen* | přetržen* | přerušen*) *1 (kabel* | podmořsk*) *3 (estlink* | c-lion* | záliv* | moř* | balt* | dně)
+ Vyšetřují zničený kabel v Baltském moři.
pat cs.tell.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (táhl* | táhnout | vlekl* | vláčel*) *4 kotv*
+ Tanker táhl po dně kotvu.
pat cs.tell.anchor.did [type=undersea_infrastructure method=anchor_drag pos=v]  (prorazil* | poškodil* | přetrhl* | roztrhl* | zničil*) *1 kotv*
+ Plynovod prorazila kotva.
pat cs.tell.anchor.cut [type=undersea_infrastructure method=anchor_drag pos=v]  kotv* *6 (přetrhl* | poškodil* | přerušil* | zachytil* | roztrhl*)
+ Kotva lodi zachytila o kabel a kotva jej přetrhla.
pat cs.tell.shadow [type=maritime_incident pos=v]  (loď | lodi | lodě | plavidl* | tanker* | ponork* | trauler*) *6 (kroužil* | kroužila | manévroval* | zdržoval* | pohybov* | zpomalil* | vypnul* | bloumal* | přiblížil*) *6 (kabel* | plynovod* | plošin* | větrn* | pobřeží | břeh* | transpondér* | ostrov* | terminál*)
+ Ruská loď kroužila nad kabely.
pat cs.tell.lowpass [type=maritime_incident pos=v]  (stíhač* | letoun* | vrtulník*) *8 (přelet* | přeletěl* | prolet*) *6 (plošin* | fregat* | loď | lodi | lodí)
+ Stíhačky přeletěly nízko nad plošinou.
pat cs.tell.ship.act [type=maritime_incident pos=v]  (rusk* | íránsk* | čínsk*) *4 (ostřelov* | ostřelal* | vystřelil* | narazil* | zadržel* | zaměřil* | mířil* | oslnil* | posvítil*) *5 (loď | lodi | lodě | člun* | fregat* | vrtulník* | tanker* | pilot*)
+ Ruská korveta vystřelila na člun.
# Networks and machines
pat cs.tell.ransom [type=cyber_disruption pos=v]  (vyděračsk* | ransomware | virus* | malware | škodliv* software | škodliv* kód* | hacke* | wiper*) *5 (zašifroval* | ochromil* | zablokoval* | smazal* | vyřadil* | nakazil* | napadl* | zničil*) *4 (server* | systém* | síť | sítě | počítač* | dat* | soubor* | web* | nemocnic* | úřad*)
+ Vyděračský virus zašifroval data nemocnice.
pat cs.tell.encrypted [type=cyber_disruption pos=v]  (zašifrovan* | zašifrov* | smazan* | ochromen*) *3 (server* | systém* | síť | sítě | počítač* | dat* | soubor*)
+ Útočníci měli zašifrované servery úřadu.
pat cs.tell.site.down [type=cyber_disruption pos=v weak=1]  (web | weby | webů | webov* | stránk* | portál* | server* | aplikac* | internetov* bankovnictví) *6 (nefungoval* | nefungují | nefunguje | nedostupn* | mimo provoz | spadl* | vypadl* | zahltil* | zahlcen* | nejsou dostupn* | přetížil* | přetížen*)
+ Stránky úřadu nefungovaly.
pat cs.tell.down.site [type=cyber_disruption pos=v]  (vyřadil* | ochromil* | zahltil* | napadl* | shodil* | přetížil* | zablokoval*) *3 (web | weby | webů | webov* | stránk* | portál* | server* | počítačov* systém*)
+ Hackeři shodili weby ministerstev.
pat cs.tell.site.victim [type=cyber_disruption pos=v]  (web | weby | stránk* | portál* | server*) *6 (vyřadil* z provozu | vyřazen* | ochromil* | zahltil* | napadl* | terč* | shodil* | zahlcen*)
+ Weby bank vyřadil z provozu útok.
- Weby bank mají nový vzhled.
pat cs.tell.flood [type=cyber_disruption method=ddos pos=n]  (milion* | tisíc* | zaplav* | příval*) *3 (dotaz* | požadavk* | paket*)
+ Servery zahltily miliony dotazů.
pat cs.tell.ot [type=cyber_sabotage pos=v]  (hacke* | kyberútok* | kybernetick* útok* | hackersk* útok* | hacktiv*) *8 (WORKS)
+ Hackeři otevřeli ventil přehrady.
- Hackeři soutěžili v hale.
pat cs.tell.ot.inv [type=cyber_sabotage pos=v]  (WORKS) *8 (hacke* | kyberútok* | nabour* | kybernetick*)
+ Vodárnu napadli hackeři.
pat cs.tell.ot.lost [type=cyber_sabotage pos=v]  (WORKS) *6 (ztratil*) *2 (spojení | kontakt* | kontrol*)
+ Větrné parky ztratily spojení s dispečinkem.
pat cs.tell.settings [type=cyber_sabotage pos=v]  (změnil* | přenastavil* | manipuloval* | otevřel* | vypnul*) *3 (na dálku | vzdáleně | tlak* | nastavení | parametr* | ventil* | čerpadl* | dávkov*)
+ Kdosi na dálku změnil tlak vody.
pat cs.tell.intrusion [type=cyber_espionage pos=v]  (nabour* | pronikl* | pronikn* | hackl* | hacknul* | napíchl* | vykradl* | prolomil* | ukradl* data | získal* přístup | průnik* | dostal* se) *4 (MAILS)
+ Hackeři se nabourali do schránek diplomatů.
- Zloději se nabourali do vitríny.
pat cs.tell.intrusion.inv [type=cyber_espionage pos=v]  (schrán* | e-mail* | síť | sítě | sítích | server*) *5 (nabour* | napaden* | kompromitov* | hacknut* | prolomen* | ukraden* | čten*)
+ Schránky ministerstva byly kompromitovány.
pat cs.tell.read [type=cyber_espionage pos=v]  (hacke* | útoční* | špion* | skupina) *6 (četl* | čte | sledoval* | stahoval* | kopíroval*) *3 (MAILS | komunikac*)
+ Hackeři četli e-maily úředníků.
pat cs.tell.took.over [type=cyber_espionage pos=v]  (ovládl* | ovládli | převzal* kontrolu | získal* kontrolu | zmocnil* se) *3 (kamer* | router* | účt* | počítač*)
+ Hackeři ovládli kamery u hranic.
pat cs.tell.hackers.in [type=cyber_espionage pos=n]  (průnik* | nabourání | útok*) *2 (hacke* | hackersk*)
+ Diplomacie čelila průniku čínských hackerů.
pat cs.tell.phish [type=cyber_espionage method=phishing pos=v]  (phishing* | podvodn* e-mail* | podvodn* zpráv* | podvodn* mail* | falešn* e-mail* | škodliv* odkaz* | škodliv* přílo*) *6 (úřední* | politi* | voják* | diplomat* | novinář* | ministerstv* | poslan*)
+ Rozesílali podvodné e-maily úředníkům.
pat cs.tell.leak [type=hack_and_leak pos=v]  (zveřejnil* | zveřejněn* | publikoval* | vypustil*) *4 (ukraden* | odcizen* | hacknut* | uniklé) *3 (mail* | e-mail* | dokument* | korespondenc* | dat*)
+ Skupina zveřejnila ukradené e-maily.
# Information
pat cs.tell.fake [type=FIMI pos=n]  (WRONG) *2 (FILM)
+ Šířilo se podvržené video o kandidátovi.
- Falešné bankovky kolují v Praze.
pat cs.tell.fake.weak [type=FIMI pos=n weak=1]  (WRONG) *2 (PIECE)
+ Falešné profily působily v létě.
pat cs.tell.fake.inv [type=FIMI pos=v]  (video* | nahrávk* | snímek | snímky | fotografi* | článek | články) *5 (podvržen* | zfalšovan* | zmanipulovan* | vygenerovan* | falešn*)
+ Nahrávka byla podvržená.
pat cs.tell.spread [type=FIMI pos=v]  (šířil* | šíří | šířen* | rozšířil* | rozšiř* | publikoval* | rozšiřoval* | propagoval* | tlačil* | sdílel* | opakuj* | opakoval* | roznášel*) *5 (lež | lži | lží | dezinform* | propagand* | narativ* | konspir* | fám* | smyšlenk* | nepravd* | hoax* | vymyšlen*)
+ Účty šířily prokremelské narativy.
pat cs.tell.accounts [type=FIMI method=inauthentic_accounts pos=v]  (stovky | tisíce | síť | sítě | desítky | armáda) *3 (účt* | bot* | trol* | profil* | web* | stránek) *8 (šířil* | šíří | podporov* | tlačil* | publikov* | propagov* | vydávaj* | sdílel*)
+ Stovky anonymních účtů šířily lži.
pat cs.tell.planted [type=FIMI pos=v]  (umístil* | vložil* | vyšl* | publikov* | objevil* se) *4 (falešn* | smyšlen* | podvržen* | vymyšlen* | nepravdiv*) *1 (zpráv* | člán* | text*)
+ Hackeři umístili na web falešnou zprávu.
pat cs.tell.clone [type=FIMI method=cloned_site pos=v]  (napodobov* | napodobil* | vydával* se za | klon* | naklonov* | kopírov* | falešn* verz*) *4 (média | médií | web* | deník* | noviny | novin | televiz* | časopis* | redakc* | ministerstv* | zpravodaj*)
+ Stránky napodobovaly německé noviny.
pat cs.tell.election [type=election_interference pos=v]  (zasahov* | zasáhl* | vměšov* | vměšuj* | manipul*) *4 (volby | voleb | volbách | volbám | volební* | referend*)
+ Rusko zasahovalo do voleb.
- Vláda zasahovala na trhu.
pat cs.tell.election.weak [type=election_interference pos=v weak=1]  (ovlivnit | ovlivnil* | ovlivňov* | ovlivnění) *4 (volby | voleb | volbách | volební* | referend*)
+ Síť se snažila ovlivnit volby.
# Marks, threats, violence
pat cs.tell.daub [type=vandalism method=graffiti pos=v]  (pomazal* | potřísnil* | nasprej* | posprej* | počmáral* | pomaloval* | namaloval* | polil* | polit* | popsal*) *6 (hvězd* | nápis* | pomník* | památník* | synagog* | hřbitov* | mešit* | barvou | symbol* | hákov* | hesl*)
+ Kdosi nasprejoval hvězdy na domy.
- Děti namalovaly sluníčko.
pat cs.tell.daub.inv [type=vandalism method=graffiti pos=v]  (pomník* | památník* | synagog* | hřbitov* | mešit*) *6 (nasprej* | posprej* | počmár* | poniče* | poničil* | polil* | polit* | znesvě* | zhanob* | poškodil*)
+ Pomník kdosi polil barvou.
pat cs.tell.bombmail [type=intimidation pos=v]  (e-mail* | mail* | telefon* | výhrů* | vzkaz* | oznámení) *5 (bomba | bomby | bombou | bombě | bombách | výbušnin* | bombov*)
+ Školám přišly e-maily o bombách.
pat cs.tell.bombthreat [type=intimidation pos=n]  bombov* (výhrů* | hrozb* | poplach*) *6 (škol* | soud* | letišt* | nádraží | evakuov* | úřad* | nemocnic*)
+ Kvůli bombovým výhrůžkám museli evakuovat školy.
pat cs.tell.threat [type=intimidation pos=v weak=1]  (vyhrož* | zastraš* | pronásled*) *4 (disident* | novinář* | aktivist* | opozič* | smrtí)
+ Disidentovi vyhrožovali smrtí.
pat cs.tell.beaten [type=assault method=blade_or_blunt pos=v]  (napadl* | zaútočil* | zbil* | zbit* | pobodal* | pobodán* | udeřil* | napaden* | zmlátil*) *7 (kladiv* | nožem | obušk* | tyčí | palic*)
+ Útočník ho napadl kladivem.
pat cs.tell.shot [type=assassination method=firearm pos=v]  (zastřel* | zavraždil* | zavražděn* | otrávil* | otráven* | zabil* | zlikvidoval* | postřelil*) *4 (pilot* | disident* | opozi* | přeběhl* | přeběhlík* | velitel* | novinář* | aktivist* | politik* | podnikatel* | agent*)
+ Byl zastřelen ruský pilot.
- Ve filmu zabili draka.
pat cs.tell.shot.inv [type=assassination method=firearm pos=v]  (pilot* | disident* | přeběhlík* | velitel* | novinář* | aktivist* | opozičník*) *5 (zastřel* | prostřelen* | zavraždil* | zavražděn* | otrávil* | otráven*)
+ Přeběhlíka zastřelili v garáži.
pat cs.tell.attempt.life [type=assassination stage=attempted pos=n]  (atentát* | pokus* o (vraždu|atentát|otravu) | úkladn* vražd* | vražd*) *2 (na)? *1 (šéf* | ředitel* | prezident* | premiér* | ministr* | novinář* | politik* | disident*)
+ Atentát na šéfa zbrojovky nevyšel: připravoval atentát na ředitele.
pat cs.tell.abduct [type=kidnapping pos=v]  (unesl* | uneslo | unesen* | zavlekl* | zavlečen* | odvlekl* | odvlečen*) *5 (důstojník* | disident* | novinář* | aktivist* | policist* | opozič* | podnikatel* | estonsk* | přes hranic*)
+ Agenti unesli estonského důstojníka.
pat cs.tell.abduct.inv [type=kidnapping pos=v]  (důstojník* | disident* | novinář* | aktivist* | policist* | opozič* | podnikatel*) *3 (unesl* | unesen* | zavlekl* | zavlečen* | odvlekl* | odvlečen*)
+ Estonského policistu odvlekla tajná služba.
pat cs.tell.staged [type=provocation method=staged_object pos=v]  (rakev | rakve | rakví | prasečí* hlav* | kostliv* | kostry) *6 (nechal* | položil* | umístil* | postavil* | objevil* | našl* | nápis*)
+ Rakve tam nechal neznámý muž.
pat cs.tell.staged.inv [type=provocation method=staged_object pos=v]  (nechal* | položil* | umístil* | postavil* | objevil* se | našl* | ležel* | visel*) *4 (rakev | rakve | rakví | prasečí* hlav* | kostliv* | kostry)
+ U věže někdo nechal pět rakví.
# Spying
pat cs.tell.photographed [type=espionage method=reconnaissance pos=v]  (fotil* | fotografoval* | natáčel* | filmoval* | sledoval* | mapoval* | pozoroval* | zaznamenával* | fotograf*) *4 (MILITARY)
+ Agenti fotili vojenské objekty.
- Turisté fotili hrad.
pat cs.tell.cameras [type=espionage method=reconnaissance pos=v]  (instaloval* | nainstaloval* | umisťoval* | umístil* | montoval* | schoval*) *4 (kamer* | sledovac* | lokátor*) *6 (trat* | železnic* | kolej* | základn* | letišt* | přístav* | hranic* | tras*)
+ Instalovali kamery podél tratí.
pat cs.tell.passed [type=espionage pos=v]  (předával* | předal* | vyzrazoval* | vyzradil* | prozradil* | sbíral* | shromažďoval* | prodával* | prodal* | dodával* | poskytoval* | získával* | vynášel*) *6 (SECRET) *6 (WHOM)
+ Sbíral informace o letišti pro ruskou rozvědku.
- Sbíral známky.
pat cs.tell.passed.inv [type=espionage pos=v]  (předával* | předal* | vyzrazoval* | vyzradil* | prozradil* | sbíral* | shromažďoval* | prodával* | dodával* | poskytoval*) *3 (WHOM) *4 (SECRET)
+ Předával KGB informace.
pat cs.tell.work.for [type=espionage pos=v]  (práce | práci | prací | pracoval* | spolupracoval* | pracov* | spolupráce | spolupráci | činnost* | špeh* | vyzvídal*) *2 (pro | s | se | ve prospěch) *1 (gru | fsb | kgb | svr | rusk* rozvědk* | rusk* tajn* | rusk* zpravodaj* | rusk* služb* | bělorusk* (kgb|rozvědk*|tajn*) | čínsk* (rozvědk*|tajn*|zpravodaj*) | cizí* moc*)
+ Pracoval pro ruskou rozvědku.
- Pracoval pro českou tajnou službu.
pat cs.tell.spy [type=espionage pos=n]  (špion* | vyzvědač* | agent* (gru|fsb|kgb) | síť* (agent*|špion*|vyzvěd*)) *6 (zadržel* | zatkl* | zatčen* | odsoudil* | odsouzen* | odhalil* | odhalen* | vyhostil* | obvinil* | rozbil*)
+ Špiona odsoudil soud.
pat cs.tell.spy.inv [type=espionage pos=n]  (zadržel* | zatkl* | zatčen* | odsoudil* | odsouzen* | odhalil* | odhalen* | rozbil* | obvinil* | obviněn* | podezřel* | obžalovan*) *5 (špion* | vyzvědač* | síť* agent* | síť* *1 (agent*|špion*))
+ Služba odhalila síť agentů.
# Plots
pat cs.tell.foiled [type=plot stage=foiled pos=v]  (zmařil* | zmařen* | překazil* | překažen* | zabránil* | odvrátil* | předešl*) *4 (plán* | atentát* | útok* na | vražd* | sabotáž* | únos* | výbuch* | žhářsk* | pokus* | spiknutí)
+ Policie zmařila plán na vraždu.
- Brankář zmařil útok hostů.
pat cs.tell.planned [type=plot stage=planned pos=v]  (plánoval* | plánovan* | chystal* | připravoval* | objednal* | zadal*) *4 (atentát* | sabotáž* | žhářsk* | zapálení | vražd* | výbuch* | únos* | vyhodit | vykolejen* | bombov* | teroristick*)
+ Chystali sabotáže na objednávku Moskvy.
pat cs.tell.blowup [type=bombing stage=planned pos=v]  (plán* | chtěl* | měl* | chystal* | pokus* | pokusil*) *3 (vyhodit | odpálit) *2 (do povětří | do vzduchu | nálož* | bomb* | výbušnin*)
+ Chtěli vyhodit do povětří most.
pat cs.tell.blownup [type=explosion method=explosive pos=v]  (vyhodil* do (povětří|vzduchu) | odpálil* *2 nálož* | nastražil* *3 (výbušnin*|nálož*|bomb*))
+ Agenti vyhodili do povětří sklad.
pat cs.tell.depot.blast [type=explosion method=explosive pos=n weak=1]  (výbuch* | explo*) *3 (muniční* | sklad* munice | zbrojov* | trati | plynovod* | továrn*)
+ Výbuch muničního skladu způsobili agenti.
pat cs.tell.cache [type=plot stage=foiled pos=v]  (u | při prohlídce | v bytě | v autě) *4 (zadržen* | podezřel* | zatčen*) *5 (našl* | nalezl* | objevil* | zajistil*) *4 (výbušnin* | nálož* | bomb* | granát* | zbran* | detonátor* | rozbušk*)
+ U zadrženého našli výbušniny.
pat cs.tell.sabotage.inf [type=sabotage stage=planned pos=v]  (měl | měli | měla | plánoval* | chtěl* | pokus* | pokusil* | úkol*) *3 (poškodit | přerušit | vykolejit | vyřadit | otrávit | ochromit) *4 <target~TARGET>
+ Měli poškodit {target:železniční trať}.
# Borders, money, pressure
pat cs.tell.migrants [type=instrumentalised_migration method=migrants pos=v]  (bělorus* | rusk* | rusové | lukašenk* | minsk | moskv* | režim*) *5 (posíl* | naváž* | vozí | vozil* | tlač* | pouští | instru* | pomáh* | vyzbroj*) *5 (migrant* | běžen* | uprchlík*)
+ Bělorusko posílá na hranici migranty.
pat cs.tell.migrants.force [type=instrumentalised_migration method=migrants pos=v]  (migrant*) *8 (prorazil* | pokusil* | zaútočil* | házel* | prolomil* | šturm*) *6 (hranic* | plot* | zátaras* | voják* | pohraničník* | polsk* | hlídk*)
+ Migranti se pokusili prorazit hranici.
pat cs.tell.border.cross [type=border_provocation pos=v]  (bělorus* | rus* | maskovan* | ozbrojen*) *5 (překročil* | vnikl* | vstoupil* | narušil* | vlétl*) *5 (hranic* | území)
+ Ozbrojení muži překročili hranici.
pat cs.tell.buoys [type=border_provocation pos=v]  (odstranil* | odnesl* | vytáhl* | sebral* | posunul*) *5 (bóje | bójí | bójk* | hraniční* kámen | hraniční* sloup*)
+ Pohraničníci odstranili bóje.
pat cs.tell.cash [type=malign_finance pos=v]  (peníze | peněz | hotovost* | platil* | financov* | úplat*) *6 (stran* | politik* | poslan* | kampaň | kampan* | europoslan*) *8 (moskv* | rusk* | kreml* | čín* | zahranič*)
+ Peníze pro politiky tekly z Moskvy.
pat cs.tell.cash.from [type=malign_finance pos=v]  (peníze | peněz | hotovost* | statisíce eur | miliony) *4 (moskv* | rusk* | kreml* | čín*) *6 (politik* | stran* | poslan* | europoslan* | kampa*)
+ Posílal peníze z Moskvy evropským politikům.
pat cs.tell.paid.politicians [type=malign_finance pos=v]  (platil* | vyplácel* | financoval* | podplácel* | uplácel*) *3 (politik* | europoslan* | poslan*)
+ Portál platil politikům.
