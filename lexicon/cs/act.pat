# act.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def DRONES = dron* | bezpilotn*
def DRONEV = přelet* | spatřen* | zpozorov* | zaznamen* | létal* | kroužil* | narušil* | spadl* | vletěl*
def AIRPLACE = letišt* | základn* | kasár* | elektrár* | prostor* | hranic*
def HACKERS = hacke* | útoční* | skupin*
def HACKV = dostal* | pronikl* | ukradl* | nabour* | získal*
def DATA = pošt* | schrán* | sít* | síť | systém* | dat* | e-mail* | účt*
def CUT = přeťal* | poškodil* | přetržen* | poškozen* | přerušen*
def PLANV = měl* | chtěl* | plánoval* | chystal*
pat cs.act.charge [type=explosion method=explosive pos=v]  (nálož* | výbušnin* | bomba | bomby | pumu) *3 (explodoval* | vybuchl* | odpálil* | odpálen* | detonoval*)
+ Nálož explodovala pod vlakem.
pat cs.act.charge.inv [type=explosion method=explosive pos=v]  (explodoval* | vybuchl* | odpálil* | detonoval*) *5 (nálož* | výbušnin* | trhavin* | bomba | bomby)
+ Pod vlakem vybuchla nálož.
pat cs.act.drones [type=drone_incursion method=drone pos=v]  (DRONES) *6 (DRONEV) *6 (AIRPLACE)
+ Neznámé drony létaly nad letištěm.
pat cs.act.drones.over [type=drone_incursion method=drone pos=v]  nad *4 (AIRPLACE) *6 (DRONEV) *3 (DRONES)
+ Nad základnou kroužily drony.
pat cs.act.hackers [type=cyber_espionage pos=v]  (HACKERS) *6 (DATA) *6 (HACKV)
+ Útočníci se do pošty diplomatů dostali v roce 2022.
pat cs.act.hackers.inv [type=cyber_espionage pos=v]  (HACKERS) **20 (HACKV) *5 (DATA)
+ Skupina tehdy využila chyby, aby se dostala do schránek institucí.
pat cs.act.cable.cut [type=undersea_infrastructure pos=v]  (CUT) *2 <target~TARGET[kind=cable]>
+ Kotva poškodila {target:podmořský kabel}.
pat cs.act.plan.burn [type=arson stage=planned pos=v]  (PLANV) *4 (zapálit|podpálit)
+ Měl zapálit autobusy.
pat cs.act.plan.kill [type=assassination stage=planned pos=v]  (PLANV) *4 (zabít|zavraždit|otrávit)
+ Měl zavraždit novináře.
pat cs.act.agents [type=espionage pos=v]  řídil* *6 síť *1 agent*
+ Muž řídil v několika zemích síť agentů.
