# Acts told without the usual word for them: what was seen, found or left behind. Hand-written for Concord.
# Attributes as in act.pat; weak=1 marks a wording that counts only in company.
frame act

def THING = shop|store|depot|warehouse|hangar|factory|plant|restaurant|cafe|office|offices|building|centre|center|market|garage|bus|buses|lorry|lorries|truck|trucks|van|vans|car|cars|train|wagon|wagons|locomotive|mast|masts|cabinet|relay|yard|house|church|mosque|synagogue|museum|sawmill|hall
def DOER = man|men|woman|women|youth|youths|teenager|teenagers|pair|couple|duo|trio|gang|group|agents|agent|recruits|recruit|suspects|suspect|accused|defendant|defendants|perpetrators|perpetrator|unknown|intruders|saboteurs|saboteur|attackers|attacker|somebody|someone|strangers|courier|couriers|cell|ring

# Fire
pat en.tell.burnt.out [type=arson pos=v weak=1]  (THING) *4 (burnt out | burned out | gutted | reduced to ashes | reduced to a shell | went up in smoke | went up | charred | incinerated | destroyed by fire | consumed by flames | up in flames)
+ Three vans of the charity were burnt out before dawn.
- The van drove off.
pat en.tell.flames [type=arson pos=n weak=1]  (flames|blaze|fire) *3 (gutted|engulfed|devoured|tore|swept|ripped|raced|destroyed|consumed|reduced|spread|damaged) *3 (THING)
+ Flames engulfed the hall within minutes.
pat en.tell.accelerant [type=arson method=accelerant pos=v]  (doused|drenched|soaked|sprinkled|splashed|poured|tipped|emptied) *5 (petrol|gasoline|diesel|fuel|accelerant|solvent|kerosene|flammable | lighter fluid)
+ Two men drenched the door in petrol.
pat en.tell.accelerant.found [type=arson method=accelerant pos=n weak=1]  (traces|remains|canisters|canister|cans|can|bottles|bottle|jerrycan|jerrycans|smell) of *2 (petrol|gasoline|fuel|accelerant|kerosene|solvent | flammable liquid)
+ Investigators found traces of an accelerant beside the ramp.
pat en.tell.put.match [type=arson pos=v]  (put|held|holding|struck|threw|tossed|dropped) *2 (match|lighter|torch|flare|flares|rag|matches) *1 (to|at|on|into|under|onto) *3 (THING)
+ They put a match to a bus.
pat en.tell.started.fire [type=arson pos=v]  (started|lit|kindled|sparked|caused|ignited|laid|set) *2 (fire|fires|blaze|blazes) *3 (in|at|under|inside|beneath|outside|behind) *4 (THING)
+ The pair started a blaze under a relay.
pat en.tell.bottle.window [type=arson method=incendiary_device pos=v]  (threw|thrown|hurled|lobbed|tossed|flung|pushed|dropped) *6 (bottle|bottles|molotov|firebomb|cocktail|cocktails|device|package) *4 (window|windows|roof|letterbox|door|fence|wall|yard)
+ Someone flung a burning bottle through a window.
pat en.tell.parcel.smoke [type=arson method=parcel_bomb pos=v]  (parcel|parcels|package|packages|shipment|consignment|container) *4 (smouldered|smoldered|smoking|smoked|blazed|ignited|flared|burnt|burned | went off | caught light | began to burn | started to burn)
+ A consignment flared up on the belt.

# Things cut, loosened, blocked on land
pat en.tell.doer.damages [type=sabotage pos=v weak=1]  (DOER) *6 (cut|severed|damaged|wrecked|smashed|destroyed|disabled|loosened|unscrewed|removed|jammed|punctured|drilled|dug|snipped|slashed|burned|burnt|tampered|knocked|opened|pierced|toppled) *5 <target~TARGET>
+ Unknown people snipped {target:a fibre cable}.
pat en.tell.rail.plain [type=sabotage pos=v]  (rail|rails|track|tracks|sleepers|points|switch|switches|catenary|signal|signals|signalling) *5 (missing|loosened|unbolted|blown|bent|shifted|dismantled|obstructed|blocked|wedged|clamped|tampered|sawn|cracked|ripped)
+ A length of rail was missing.
pat en.tell.on.track [type=sabotage pos=v]  (placed|laid|put|left|fixed|clamped|wedged|attached|mounted|dumped|found) *5 (on|across|to|onto|between|beside) *2 (rails|rail|track|tracks|line|lines|sleepers|overhead)
+ A chain had been laid across the tracks.
pat en.tell.stop.call [type=sabotage pos=v]  (stop|stopped|halted|emergency) *3 (signal|signals|radio|call|calls|brake|brakes|broadcast) *8 (trains|train|railway|railways)
+ False stop signals halted twenty trains.
- The brakes worked.
pat en.tell.power.cut [type=sabotage pos=v weak=1]  (power|electricity|heating|water) *4 (cut|knocked|off|without|out) *8 (after|when|because) *6 (cable|cables|pylon|pylons|bridge|substation|line|lines|pipe|mast) *4 (burned|burnt|cut|fire|sawn|attacked|damaged|destroyed|sabotaged|blown)
+ Power was knocked out after cables on a bridge were burned.
pat en.tell.holes [type=sabotage pos=v]  (holes|hole|cuts|sand|gravel|sugar|filings|shavings|glue|acid|foam|bolts|nails) *5 (drilled|bored|poured|found|stuffed|discovered|squirted|put|thrown|tipped) *4 (hull|tank|tanks|engine|engines|gearbox|pipes|cable|cables|locks|exhaust|exhausts|fuel|turbine|machinery|intake)
+ Filings were found in the gearbox.

# Drones and other things in the air
pat en.tell.drone.plain [type=drone_incursion method=drone pos=v]  (drone|drones|uav|uavs|quadcopter|quadcopters) *8 (closed|shut|grounded|halted|stopped|forced|diverted|delayed|paralysed|paralyzed|disrupted|suspended|interrupted|scrambled|alarmed) *5 (airport|airspace|flights|traffic|operations|runway|runways|jets|take-offs|landings|planes|exercise)
+ Drones forced the airport to stop all flights.
pat en.tell.airport.drone [type=drone_incursion method=drone pos=v]  (airport|airspace|runway|runways|flights|traffic|operations) *8 (closed|shut|grounded|halted|stopped|suspended|interrupted|diverted|paused|disrupted) *8 (drone|drones|uav|uavs | unmanned aircraft | flying objects | unidentified objects)
+ Flights were suspended because of drones.
pat en.tell.drone.wreck [type=drone_incursion method=drone pos=n]  (wreckage|debris|remains|fragments|parts|wreck|pieces) of *4 (drone|drones|uav|shahed|gerbera)
+ Farmers found the wreckage of a drone.
pat en.tell.drone.shot [type=drone_incursion method=drone pos=v]  (shot|shoot|downed|brought|intercepted|jammed|neutralised|neutralized) *3 (drone|drones|uav|uavs)
+ The guards jammed a drone.
pat en.tell.air.escorted [type=airspace_violation method=aircraft pos=v]  (scrambled|escorted|intercepted|shadowed) *8 (jet|jets|fighter|fighters|bomber|bombers|aircraft|plane|planes|helicopter) *10 (airspace|border|transponder|transponders)
+ Italian pilots intercepted two jets that had entered the airspace.

# Networks and machines
pat en.tell.offline [type=cyber_disruption pos=v weak=1]  (website|websites|site|sites|portal|portals|services|app|apps|booking|ticketing|payment|payments|check-in|systems|servers|e-services) *8 (offline|unreachable|inaccessible|unavailable|paralysed|paralyzed|crippled|frozen|down|collapsed|slow|stalled|overloaded|swamped|disrupted | out of service | out of action)
+ The booking system was crippled for a day.
pat en.tell.ransom [type=cyber_disruption pos=v]  (ransomware|malware|wiper|virus|worm|trojan | malicious code | malicious software) *8 (hit|struck|spread|encrypted|wiped|locked|froze|infected|paralysed|crippled|disabled|deleted|destroyed|found|discovered|planted|installed|detected|injected)
+ A wiper deleted the records of the court.
pat en.tell.machines.held [type=cyber_disruption pos=v]  (encrypted|locked|wiped|erased|deleted|bricked|scrambled) *4 (files|data|systems|servers|computers|records|backups|machines|network|disks|routers|modems|controllers)
+ The intruders wiped the servers.
pat en.tell.ot [type=cyber_sabotage pos=v]  (hackers|hacker|intruders|intruder|attackers|attacker|hacktivists|group|strangers) *10 (valve|valves|pump|pumps|pressure|gate|gates|floodgate|floodgates|turbine|turbines|controller|controllers|heating|chlorine|dosing|boiler|dam|reservoir|breakers)
+ Hacktivists changed the pressure of the water.
pat en.tell.breach [type=cyber_espionage pos=v]  (hackers|hacker|intruders|intruder|attackers|spies|group|actors|cluster) *8 (read|copied|copy|stole|steal|exfiltrated|harvested|siphoned|collected|downloaded|accessed|entered|penetrated|breached|burrowed|broke into | got into | spied on | logged into) *8 (mail|mails|e-mail|e-mails|email|emails|mailbox|mailboxes|inboxes|account|accounts|network|networks|server|servers|database|databases|files|documents|systems|routers|cameras|data|phones)
+ Spies read the mails of deputies for months.
pat en.tell.cameras [type=cyber_espionage pos=v]  (hacked|hijacked|tapped|compromised | broken into | took over | taken over) *4 (camera|cameras|router|routers|webcams|phones|phone|radio|tv|billboards|screens|station)
+ The service hacked cameras at border crossings.

# Spying
pat en.tell.worked.for [type=espionage pos=v]  (spied|spy|spies|worked|working|collaborated|collaborating|informed|reported|reporting) (for|with|to) *5 (intelligence|service|services|handler|handlers|gru|fsb|svr|kgb|mss)
+ The officer had worked for a foreign intelligence service.
pat en.tell.collects [type=espionage pos=v]  (collected|collecting|gathered|gathering|passed|passing|supplied|supplying|forwarded|forwarding|leaked|leaking|sold|selling|handed|handing|betrayed|betraying|transmitted|transmitting|delivered|procured|obtained) *6 (information|secrets|secret|documents|data|intelligence|plans|files|photographs|photos|pictures|coordinates|details) *8 (base|bases|troops|military|army|convoys|deliveries|weapons|airport|port|railway|soldiers|barracks|embassy|nato|defence|defense|ukraine|ukrainian|russia|russian|belarus|belarusian|china|chinese|moscow|beijing|minsk)
+ She passed documents about the army to a diplomat.
pat en.tell.films [type=espionage method=reconnaissance pos=v]  (filmed|filming|photographed|photographing|sketched|mapped|mapping|scouted|scouting|watched|watching|observed|monitored|monitoring|recorded|counted|reconnoitred|cased) *6 (base|bases|barracks|airfield|airport|port|ports|railway|rail|junction|convoys|trains|depot|depots|installations|facilities|infrastructure|radar|plant|refinery|terminal|cables|synagogue|embassy|ships)
+ He filmed trains at a junction near the border.
pat en.tell.cameras.rail [type=espionage method=reconnaissance pos=v]  (installed|mounted|hid|placed|hung|fixed|set up | put up) *4 (camera|cameras|tracker|trackers|sensor|sensors|webcam) *8 (rail|railway|railways|line|lines|track|tracks|port|base|airport|road|route|crossing)
+ They mounted cameras along the railway.
pat en.tell.agent.recruited [type=espionage pos=v weak=1]  (recruited|hired|enlisted|approached|run|handled|paid|tasked) *2 by *4 (russian|belarusian|chinese|iranian|gru|fsb|svr|kgb|foreign|intelligence|service|services|handler|handlers)
+ He had been recruited by the KGB on a visit.

# What was to happen
pat en.tell.was.to.hit [type=plot stage=planned pos=v]  (was|were|had|should) *1 to (have)? *1 (blow|derail|burn|bomb|kill|murder|attack|damage|destroy|plant|poison|abduct|sabotage|shoot|explode|detonate|disrupt|torch|storm|assassinate)
+ The device was to have been planted at the fair, where it was to explode.
pat en.tell.plans.for [type=plot stage=planned pos=n]  (plan|plans|plot|plots|preparations|scheme|schemes|order|orders|instructions|task|tasks|mission) (to|for) *4 (blow|derail|burn|bomb|bombing|kill|murder|killing|attack|attacks|damage|destroy|destruction|explosion|explosions|poison|abduct|sabotage|assassinate|assassination|arson|torch)
+ Police found plans for an attack on a depot.
pat en.tell.prepared [type=plot stage=foiled pos=v]  (preparing|planning|plotting|readying|rehearsing) *5 (attack|attacks|bombing|bombings|explosion|explosions|arson|sabotage|murder|assassination|killing|abduction|coup|riots|derailment)
+ Three men who were preparing an explosion were taken away.
pat en.tell.cache [type=plot stage=foiled pos=v]  (found|seized|discovered|recovered|secured|uncovered|unearthed|dug) *5 (explosives|detonators|detonator|tnt|grenades|grenade|c4|hexogen|weapons|drones|incendiary|cache|caches | bomb parts | bomb-making)
+ Officers unearthed a cache with detonators in a wood.

# People
pat en.tell.attack.person [type=assault pos=v weak=1]  (beat|beaten|attacked|assaulted|stabbed|shot|rammed|kicked|punched|sprayed|hammered|struck|wounded|injured|knifed) *5 (journalist|activist|politician|dissident|critic|exile|opponent|deputy|mayor|blogger|presenter|editor|diplomat|ambassador|campaigner|volunteer|soldier|guard)
+ Two men beat an exile with a hammer.
pat en.tell.threats.schools [type=intimidation pos=v]  (threats|threat|warnings|hoax|messages|e-mails|emails|calls) *6 (schools|kindergartens|school|airports|airport|courts|court|hospitals|hospital|stations|embassies|embassy|stores|shops) *4 (evacuated|searched|closed|emptied|cleared|received|got)
+ After bomb threats schools were evacuated.
pat en.tell.migrants.push [type=instrumentalised_migration method=migrants pos=v]  (migrants|migrant|people|refugees|foreigners) *8 (escorted|bussed|driven|led|brought|steered|pushed|taken|sent|ferried|transported|equipped|helped|handed) *6 (border|fence|frontier|crossing)
+ Migrants were bussed to the frontier by guards.
pat en.tell.paint [type=vandalism method=graffiti pos=v]  (painted|sprayed|daubed|smeared|scrawled|splashed|doused|covered|defaced|toppled|overturned|knocked|desecrated) *6 (memorial|memorials|monument|monuments|grave|graves|gravestones|tombstones|synagogue|mosque|church|statue|embassy|cemetery|wall|walls|facade|plaque)
+ The plaque of the memorial had been there; somebody smeared the monument.
pat en.tell.votes [type=malign_finance pos=v]  (bought|buying|bribed|bribing|paid|paying|funnelled|funneled|channelled|channeled|smuggled|transferred) *6 (votes|voters|vote|parties|party|politicians|protesters|candidates|campaign|media)
+ The network bribed voters with transfers.

# The act as a noun, or as what happened to a thing
pat en.tell.noun.on [type=sabotage pos=n weak=1]  (attack|attacks|strike|raid|assault|tampering|interference|vandalism|destruction|damage|harm|intrusion|break-in) (on|to|against|with|of|at|into) *2 <target~TARGET>
+ The damage to {target:the substation} was no accident.
pat en.tell.victim [type=sabotage pos=v weak=1]  <target~TARGET> *3 (targeted | under attack | fell victim | fallen victim | fell prey | came under fire | the target of | a target of | was hit | were hit | was struck | were struck | was attacked | were attacked | had been attacked | put out of operation | put out of service | rendered useless | out of order | knocked out | taken out)
+ {target:The relay station} was put out of operation.
pat en.tell.attempt.on [type=sabotage stage=attempted pos=n]  (attempt|attempts|bid|effort) *1 to *1 (damage|destroy|cut|sever|disable|derail|sabotage|wreck|disrupt|break|open|topple|flood|poison|contaminate) *4 <target~TARGET>
+ An attempt to disable {target:the pumps} failed.
pat en.tell.attempt.fire [type=arson stage=attempted pos=n]  (attempt|attempts|bid|effort|tried|attempted|trying|attempting) *1 to *1 (burn|torch|ignite|light | set fire | set alight | set light | burn down) *5 (THING)
+ An attempt to burn down a sawmill failed because of rain.
pat en.tell.attempt.life [type=assassination stage=attempted pos=n]  (attempt|attempts|bid) (on | to take) *2 (life|lives)
+ It was the second attempt on his life.
pat en.tell.device.found [type=bombing method=explosive pos=v]  (device|charge|bomb|explosives|mine|grenade|dynamite|detonator|tnt|semtex) *6 (found|discovered|planted|hidden|placed|attached|defused|disarmed|recovered|left|laid|concealed|exploded|detonated | went off) *5 (under|beneath|near|beside|outside|at|on|inside|in) *4 (bridge|tracks|track|line|railway|car|ship|hull|pipeline|building|station|embassy|office|offices|house|warehouse|depot|monument|pylon|tower|fence|cabinet)
+ A charge was discovered beneath a bridge.
pat en.tell.explosion.at [type=explosion pos=n weak=1]  (explosion|explosions|blast|blasts|detonation|bang) *4 (damaged|tore|ripped|destroyed|shook|rocked|hit|wrecked|killed|injured|derailed|holed|breached) *6 <target~TARGET>
+ A blast damaged {target:the warehouse}.
pat en.tell.explosion.in [type=explosion pos=n weak=1]  (explosion|explosions|blast|blasts|detonation|detonations) (at|in|on|under|near|aboard|inside|beneath) *3 <target~TARGET>
+ There was an explosion at {target:a munitions plant}.

# At sea
pat en.tell.ship.over [type=undersea_infrastructure method=anchor_drag pos=v]  (ship|vessel|tanker|freighter|carrier|coaster|bulker) *10 (dragged|dragging|dropped|lowered|trailed|trailing|towed|hauled|pulled) *3 anchor
+ The freighter trailed its anchor for 180 kilometres.
pat en.tell.ship.over2 [type=undersea_infrastructure pos=v]  (ship|vessel|tanker|freighter|carrier|coaster|bulker|trawler) *8 (passed over | crossed over | sailed over | slowed | slowed down | moved over | above | over) *4 <target~TARGET[kind=cable]> *8 (when|as|at|moment|time)
+ The tanker crossed over {target:the cable} at the moment it failed.
pat en.tell.cable.loss [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *6 (faulty|outage|outages|interrupted|disturbed | stopped transmitting | stopped working | lost | out of action | out of use | out of operation | disconnected | cut through | two places | cut off | broken off | damaged | harmed | fault)
+ {target:The telecoms cable} was out of use from Tuesday on.
pat en.tell.pipe.loss [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *6 (leaking|leaked|leak|pressure|punctured|holed|damaged|shut|ruptured|torn|dented|displaced)
+ {target:The gas pipeline} lost pressure.
pat en.tell.shadow [type=maritime_incident pos=v weak=1]  (frigate|corvette|warship|warships|vessel|vessels|ship|ships|submarine|tug|trawler|tanker) *6 (loitered|anchored|lingered|circled|drifted|hovered|approached|entered|shadowed|harassed|blocked|rammed|collided|switched) *6 (waters|cable|cables|pipeline|platform|coast|zone|transponder|ais|buoy|island|ship|ferry|boat)
+ A tug circled above the platform for days.

# Signals
pat en.tell.signal.places [type=gnss_interference method=jamming pos=n]  (interference|disruption|disturbance|disturbances|disruptions|jamming|spoofing|outage|outages|failure|failures|anomalies|problems|loss) *2 (of|with|to|in|on) *3 (gps|gnss|galileo|positioning|satnav | satellite navigation | satellite signals | satellite signal | navigation signals | navigation systems)
+ Pilots reported problems with satellite navigation.

# Information
pat en.tell.impersonate [type=FIMI method=impersonation pos=v]  (impersonated|impersonating|imitated|imitating|mimicked|mimicking|copied|cloned|posed|posing|faked|forged|spoofed) *4 (newspaper|newspapers|broadcaster|media|outlet|outlets|site|sites|website|websites|logo|ministry|police|agency|journalists|page|pages|magazine|channel|card|voice|letterhead)
+ The pages imitated a broadcaster.
pat en.tell.false.claims [type=FIMI pos=v]  (spread|spreading|circulated|circulating|planted|planting|pushed|pushing|seeded|amplified|published|posted|shared|disseminated|peddled|peddling) *5 (false|fake|fabricated|misleading|invented|doctored|manipulated|disinformation|lies|falsehoods|rumours|rumors|forgery|forgeries|deepfake|deepfakes|propaganda|conspiracy)
+ The channels spread false reports of a mobilisation.
pat en.tell.video.claimed [type=FIMI pos=v]  (video|videos|clip|clips|post|posts|letter|report|story|stories|website|websites|recording) *4 (falsely|wrongly) *2 (claimed|claiming|accused|accusing|alleged|alleging|showed|suggested|reported|attributed)
+ A clip falsely accused the candidate of theft.
pat en.tell.dump [type=hack_and_leak pos=v]  (leaked|dumped|published|posted|released|uploaded) *5 (stolen|hacked|internal|confidential|private) *3 (documents|e-mails|emails|files|mails|correspondence|messages|chats|data|database)
+ The group published stolen mails of the minister.

# Money, borders, pressure
pat en.tell.cash [type=malign_finance pos=v]  (cash|money|payments|funds|rubles|roubles|euros|dollars|crypto|cryptocurrency) *8 (party|parties|voters|votes|politicians|candidate|candidates|campaign|protesters|influencers|media|deputies|lawmakers) *8 (moscow|russia|russian|kremlin|oligarch|beijing|china|foreign|abroad)
+ Cash for the party came from Moscow in suitcases.
pat en.tell.border.cross [type=border_provocation pos=v]  (soldiers|guards|men|officers|agents|servicemen|troops) *4 (masked|armed|uniformed|belarusian|russian)? *4 (crossed|entered|intruded|strayed|walked|drove) *4 (border|territory|estonian|latvian|lithuanian|polish|finnish|norwegian)
+ Armed men crossed the border at night.
pat en.tell.pressure [type=economic_coercion pos=v]  (halted|stopped|blocked|banned|cut|throttled|suspended|turned|embargoed|held) *4 (imports|exports|deliveries|supplies|gas|grain|wine|fruit|goods|transit|trains|lorries) *10 (pressure|retaliation|punish|punishment|retribution|leverage|blackmail|warning|response|coerce|coercion)
+ It stopped imports of wine as punishment.

# Machines that move water, heat and current
pat en.tell.control.remote [type=cyber_sabotage pos=v]  (took|taken|seized|gained|got|had|assumed|lost) *2 (control|command|access) *2 (of|over|to) *8 (dam|plant|waterworks|pumps|pump|turbine|turbines|valves|valve|substation|grid|heating|farm|station|facility|reservoir|spillway|sluice|sluices|panels|inverters|controllers|network)
+ Strangers gained access to the controllers of a sluice.
pat en.tell.settings [type=cyber_sabotage pos=v]  (changed|altered|manipulated|adjusted|switched|turned|reset|raised|lowered|opened|closed|tampered) *6 (settings|values|parameters|levels|setpoints|thresholds|limits|dosing|pressure|temperature|pumps|valves|floodgate|floodgates|sluices|boilers|inverters|breakers) *8 (remotely|online|screen|screens|interface|plant|waterworks|station|dam|utility|village|town|network|internet|facility)
+ They manipulated the values on the screens of a waterworks.
pat en.tell.ot.outage [type=cyber_sabotage pos=v]  (cyberattack|cyber-attack|malware|wiper|hackers|intruders|hack) *10 (blackout|electricity|power|heating|substations|substation|turbines|windfarm|breakers|remote|controllers|rtus | wind farms | solar farms | heat and power)
+ The hackers cut the link to wind farms.

# Plots that were stopped, and what people were hired for
pat en.tell.stopped.plot [type=plot stage=foiled pos=v]  (foiled|thwarted|averted|prevented|disrupted|uncovered|frustrated|stopped|exposed|dismantled | broke up | headed off) *5 (attack|attacks|bombing|bombings|plot|plots|plan|plans|cell|murder|killing|assassination|sabotage|abduction|kidnapping|explosion|arson|operation|conspiracy)
+ The service thwarted a murder.
pat en.tell.conspired [type=plot stage=planned pos=v]  (conspired|conspiring|conspiracy|colluded|agreed|agreeing|volunteered|offered|promised|undertook) to *4 (murder|kill|burn|bomb|attack|damage|abduct|kidnap|sabotage|spy|injure|poison|destroy|explode|assassinate)
+ They conspired to kidnap a journalist.
pat en.tell.hired.for [type=plot stage=planned pos=v]  (hired|recruited|paid|promised|engaged|instructed|ordered|commissioned|contracted|approached|lured) *8 (to|for) *2 (murder|kill|burn|bomb|attack|damage|abduct|kidnap|sabotage|photograph|film|poison|destroy|assassinate|torch|derail|paint|spray|arson|killing|attacks|fires)
+ He was promised money for fires.
