# Words that name or tell a hostile act, in Czech. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.
[TRIGGER arson pos=n]
(žhářství|žhářstvím|žhářsk* útok*|podpálení|zapálení)
(požár|požáru|požárem) % weak=1
(požáry|požárů) % weak=1 plural=1
[TRIGGER arson pos=v obj=1]
(zapálil|zapálili|zapálila|podpálil|podpálili)
(zapálit|podpálit|zapálili by) % stage=planned
[TRIGGER arson pos=v weak=1]
(shořel*|vzplál*|začal* hořet)
[TRIGGER explosion pos=n weak=1]
(výbuch(|u|em)|explo(ze|zi|zí)|detonac(e|i))
(výbuchy|výbuchů) % plural=1
[TRIGGER explosion pos=v weak=1]
(explodoval*|vybuchl*|vybuchnul*)
[TRIGGER bombing pos=n]
(bombov(ý|ého) útok*|bombov(é) útok*|pumov(ý|ého) útok*)
[TRIGGER sabotage pos=n]
(sabotáž(|e|i|í)|sabotážní* (akc*|útok*|operac*)|diverz(e|i|í)|diverzní* (akc*|operac*))
[TRIGGER sabotage pos=v obj=1 weak=1]
(poškodil*|přeťal*|přeřízl*|přestřihl*|vyřadil*)
[TRIGGER vandalism pos=n]
(vandalismus|vandalismu|vandalství|zhanobení)
[TRIGGER assassination pos=n]
(atentát(|u|y|em)|pokus o vraždu|pokusu o vraždu|nájemn(á|é|ou) vražd*)
(vražd(a|y|u|ou|ě)|otrav(a|y|u)) % weak=1
[TRIGGER assault pos=n weak=1]
(napadení|přepadení)
[TRIGGER kidnapping pos=n weak=1]
(únos(|u|y|em))
[TRIGGER espionage pos=n]
(špionáž(|e|i|í)|vyzvědačství|špehování|špionážní* (síť*|akc*|činnost*)|síť (agentů|špionů)|síť* agentů)
[TRIGGER espionage pos=v]
(špehoval*|vyzvídal*|předával* (utajovan*|tajn*|informac*))
[TRIGGER undersea_infrastructure pos=n]
(poškození|přetržení|přerušení) (podmořsk*|kabel*|plynovod*)
[TRIGGER gnss_interference pos=n]
(rušení|spoofing) (signálu |)(gps|gnss|navigac*|satelitn*) % method=jamming
[TRIGGER drone_incursion pos=n]
(přelet*|vpád|výskyt) (neznám* |rusk* |)(dron*|bezpilotn*) % method=drone
[TRIGGER airspace_violation pos=n]
(narušení|narušením) (|polského |estonského |litevského |rumunského )vzdušného prostoru
[TRIGGER airspace_violation pos=v]
(narušil*) (|polský |estonský |litevský |rumunský )vzdušný prostor
[TRIGGER cyber_espionage pos=n]
(kyberšpionáž*|kybernetick(á|é|ou) špionáž*|průnik* do (sítě|sítí|pošty|schránek|systém*)|kompromitac* (pošty|sítě|schránek))
[TRIGGER cyber_disruption pos=n]
(kyberútok(|u|em)|kybernetick(ý|ého|ém|ým) útok(|u|em)|hackersk(ý|ého|ým) útok(|u|em)|ddos|ddos útok*)
(kyberútoky|kyberútoků|kybernetick(é|ých) útok(y|ů|ech)|hackersk(é|ých) útok(y|ů)) % plural=1
[TRIGGER FIMI pos=n]
(dezinformac*|dezinformační*|vlivov(á|é|ou) (operac*|síť*|kampa*)|informační operac*)
propagand* % weak=1
[TRIGGER FIMI pos=v]
(šířil|šířila|šířili|šířily|šíří) (dezinformac*|lži|propagand*|narativ*|nepravdiv*)
[TRIGGER election_interference pos=n]
(vměšování|zasahování|ovlivňování) (do |)(vol(eb|by)|volební*)
[TRIGGER malign_finance pos=n]
(kupování hlasů|nelegální financování) % method=bribery
[TRIGGER intimidation pos=n]
(bombov(á|é|ou) hrozb*|výhrůž(ky|ek|kami)|zastrašování) % weak=1
[TRIGGER other pos=n]
(hybridní(|ho|m|ch) (útok*|operac*|hrozb*|incident*))
[TRIGGER bombing pos=v obj=1]
(odpálil*|vyhodil* do (povětří|vzduchu)|nastražil* (bomb*|výbušnin*|nálož*)) % method=explosive
[TRIGGER sabotage pos=n]
(poškození|narušení|zničení) (trati|kolejí|železnic*|zabezpečovacího zařízení|infrastruktury|rozvodny|vysílače|vodovodu)
(sabotér*|diverzant*) % weak=1
(útok(|u|em|y|ů) na (infrastruktur*|železnic*|trať|energetik*|rozvodn*|vodár*))
[TRIGGER arson pos=n]
(žhář(|e|i|ů|em)|žhářsk(ý|ého|ému|ým|é|ých) (útok*|akc*|čin*)|úmyslně založen(ý|ého) požár*|zápalný útok|zápalného útoku)
[TRIGGER arson pos=v obj=1]
(zapálen(|a|o|y|i)|podpálen(|a|o|y|i)|zapálilo|zapálily|podpálila|podpálily|založil* požár)
[TRIGGER espionage pos=n]
(vyzvědačsk*|špionážní* (aktivit*|kauz*|skupin*|ring*)|zpravodajsk(á|é|ou) činnost*|(čin|trestný čin|trestného činu) vyzvědačství|agent(|a|i|ů) (cizí moci|rusk* rozvědky|gru|fsb|kgb)|neoprávněná činnost pro cizí moc|neoprávněné činnosti pro cizí moc)
[TRIGGER drone_incursion pos=n]
(roj(|e|ů|em)|přelet(|y|ů|u|em)|pohyb(|u|em)|výskyt(|u|em)|aktivit*) (neznám* |neidentifikovan* |podezřel* |)(dron*|bezpilotn*) % method=drone
(neznám*|neidentifikovan*|záhadn*) (dron*|létajíc* objekt*) % method=drone
[TRIGGER airspace_violation pos=n]
(narušení|porušení) (vzdušn*|hranice) (prostoru|vzduchem)
[TRIGGER cyber_disruption pos=n]
(ransomwar(e|u|em)|vyděračsk(ý|ého|ým) (software|program*|virus*|útok*)|ddos útok(|u|y|ů|em|ech)) 
[TRIGGER cyber_espionage pos=n]
(průnik(|u|y|ů|em) do (síť*|sítě|schrán*|e-mail*|systém*)|nabourání do (schrán*|sítě|systém*)|napíchnut*|hackerská špionáž)
[TRIGGER cyber_sabotage pos=n]
(kybernetick(á|é|ou) sabotáž*|kybersabotáž*|útok* na (řídicí systém*|vodár*|elektrár*|teplár*|větrn*))
[TRIGGER hack_and_leak pos=n]
(hack-and-leak|zveřejnění ukraden*|únik* ukraden*)
[TRIGGER undersea_infrastructure pos=n]
(přeříznutí|přeťetí|přetnutí|poškození|přerušení|přetržení) (kabel*|podmořsk*|plynovod*|datov* kabel*)
[TRIGGER gnss_interference pos=n]
(rušen(í|ím) (gps|gnss|signál*|navigac*|satelitn*)|výpad(ky|ků|kům|ky) (gps|navigace|satelitní*)|spoofing*)
[TRIGGER FIMI pos=n]
(rusk(á|é|ou) (propagand*|dezinformac*|narativ*)|kampa(ň|ně|ní|ň) (dezinformační|proti ukrajin*)|informační vál(ka|ky|ku|kou)|trollí farm*|armád* trol*|deepfake*|vlivov(á|é|ou) (operac*|kampa*|síť*))
[TRIGGER instrumentalised_migration pos=n]
(instrumentalizac* migra*|zneuží(vání|ti) migra*|migra* jako zbra*|uměl* migrační (tlak*|vln*))
[TRIGGER border_provocation pos=n]
(pohraniční incident*|provokac(e|i|í) na hranic*|narušení (státní |)hranic*)
[TRIGGER provocation pos=n weak=1]
(provokac(e|i|í))
[TRIGGER false_flag pos=n]
(operac(e|i|í) pod (falešnou|cizí) vlajkou|pod falešnou vlajkou)
[TRIGGER maritime_incident pos=n]
(incident(|u|y) na moři|nebezpečn* manévr*|podezřel* (loď|lodi|plavidl*))
[TRIGGER plot pos=n stage=planned]
(spiknutí|příprav(a|y|u) (atentátu|útoku|sabotáž*|vraždy|teroristického))
[TRIGGER assault pos=v obj=1 weak=1]
(napadl*|napaden(|a|i|o)|zbil*|zmlátil*|pobodal*|pobodán*)
[TRIGGER assassination pos=v obj=1 weak=1]
(zavraždil*|zavražděn*|zastřelil*|zastřelen*|otrávil*|otráven*|zabil|zabili)
(zavraždit|zastřelit|otrávit|zlikvidovat|zabít) % stage=planned
[TRIGGER kidnapping pos=v obj=1 weak=1]
(unesl*|unesen(|a|i|o))
[TRIGGER vandalism pos=v obj=1]
(zhanobil*|zneuctil*|posprejoval*|nasprejoval*|poničil*|znesvětil*)
[TRIGGER economic_coercion pos=n]
(hospodářsk* nátlak*|ekonomick* nátlak*|energetick* vydírání|plynov* vydírání)
[TRIGGER intimidation pos=n]
(vln(a|y|u) (výhrů*|falešn* oznámení)|bombov(ých|é) výhrů*|anonymn* hrozb* bomb*)
[TRIGGER accident pos=n weak=1]
(nehoda|nehody|nehodu|nehodou|porucha|poruchy|poruchu)
[TRIGGER cyber_sabotage pos=n]
(kyberútok(|u|em|y|ů)|hackersk(ý|ého|ým|é|ých) útok(|u|em|y|ů)|kybernetick(ý|ého|ým|é|ých) útok(|u|em|y|ů)) na (polsk* |česk* |)(energetik*|elektrár*|teplár*|vodár*|přehrad*|čistírn*|rozvodn*|větrn*)
