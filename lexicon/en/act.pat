# Acts that words with a gap tell. Hand-written for Concord. type is the activity type; weak=1 marks a
# wording that counts only in company.
frame act

def LIQUID = petrol|gasoline|fuel|diesel|kerosene|accelerant|paraffin
def FIREBOMB = molotov|cocktail|cocktails|firebomb|firebombs|canister|bottle|bottles

pat en.act.arson.pour [type=arson method=accelerant pos=v]  (pour|poured|pouring|douse|doused|dousing|splashed|spread|sprayed|threw|throwing|thrown|throw|emptied) *6 LIQUID
+ He broke a window, poured fuel inside and lit it.
+ He threw in a canister of petrol.
pat en.act.arson.set [type=arson pos=v obj=1]  (set|setting|sets) <target> (on fire | alight | ablaze | aflame)
+ They set {target:two lorries} on fire.
pat en.act.arson.lit [type=arson pos=v weak=1]  (lit|lighting) (it|them|the) (fuel|petrol)?
+ He poured fuel inside and lit it.
pat en.act.arson.device [type=arson method=incendiary_device pos=v]  (timed|incendiary|homemade|home-made|improvised) (device|devices|package|parcel|parcels) *3 (went|goes|ignited|burst|caught|exploded|detonated|activated)
+ A timed device went off in a store in Vilnius.
pat en.act.arson.parcel [type=arson method=parcel_bomb pos=v]  (parcel|parcels|package|packages|shipment|shipments) *5 (caught fire | burst into flames | ignited | went up in flames | burned)
+ A parcel caught fire at the logistics centre.
pat en.act.bomb.device [type=bombing method=explosive pos=v]  (explosive|bomb|bombs|explosives|grenade|device) *4 (went off | exploded | detonated | found | discovered | defused)
+ A bomb went off under the bridge.
pat en.act.prints [type=vandalism method=graffiti pos=v]  (prints|handprints|swastikas|stars|slogans|graffiti|inscriptions) *6 (appeared|appear|daubed|painted|sprayed|stencilled|stenciled|left)
+ Some 35 prints appeared on the wall.
pat en.act.staged [type=provocation method=staged_object pos=v]  (coffins|coffin|pig|pigs|heads|skeletons|mannequins|dummies) *8 (left|placed|laid|set|deposited|found|dumped|discovered)
+ Five coffins bearing words were set down at the foot of the tower.
pat en.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> PP (went (dead|dark|silent|down) | failed | stopped (working | carrying) | broke | lost (contact|connection) | (was|were) found damaged | (was|were|been) *2 (cut|severed|damaged|broken|ruptured))
+ {target:The cable} was severed.
pat en.act.cable.cut [type=undersea_infrastructure pos=v]  (cut|cuts|cutting|sever|severed|severing|damage|damaged|damaging|break|broke|broken|breaking|rupture|ruptured|rupturing|snapped|sabotage|sabotaged|sabotaging) <target~TARGET[kind=cable]>
+ A tanker is suspected of cutting {target:the undersea power link} in the gulf.
pat en.act.pipe.cut [type=undersea_infrastructure pos=v]  (cut|cuts|cutting|damage|damaged|damaging|break|broke|broken|breaking|rupture|ruptured|rupturing|tore) <target~TARGET[kind=pipeline]>
+ The anchor damaged {target:the gas pipeline} at night.
pat en.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> PP (was|were|been) *2 (ruptured|damaged|broken|severed|torn)
+ {target:The gas pipeline} was ruptured.
pat en.act.series [type=same pos=n]  (second|third|fourth|fifth|sixth|seventh|another|similar|further) (one | device | package | parcel | letter | envelope | fire | blaze | explosion | blast | attack | case | incident | target)
+ A similar package reached a company in Zaragoza.
pat en.act.series.bare [type=same pos=n]  the (second|third|fourth|fifth|sixth) *2 (was|were|caught|went|exploded|ignited|burst|came|reached|arrived|hit|struck|followed)
+ The second caught fire a day later.
pat en.act.drones [type=drone_incursion method=drone pos=v]  (drones|drone|gerbera|shahed|uav|uavs|geran|quadcopter|quadcopters) *5 (over|near|above|around|entered|circling|circled|hovered|hovering|flew|flying|crossed|crashed|sighted|spotted|seen|observed|noticed|detected|reported|landed|fell | came down | went down)
+ Several drones were seen over the base.
pat en.act.aircraft [type=airspace_violation method=aircraft pos=v]  (jets|jet|aircraft|plane|planes|helicopter|helicopters|fighters|mig-31) *6 (entered|violated|crossed|penetrated|breached|remained) *4 airspace
+ Three jets entered Estonian airspace.
pat en.act.mail.bombs [type=bombing method=parcel_bomb pos=v]  (letters|envelopes|parcels|packages|letter|envelope|parcel) *4 (containing|with|holding) *4 (explosive|explosives|gunpowder|pyrotechnic|incendiary)
+ Six letters containing explosive material were sent.
pat en.act.burned [type=arson pos=v weak=1]  <target~TARGET> *3 (burned|burnt|burning)
+ {target:A parked train} burned in Latvia.
pat en.act.fire.at [type=arson pos=n weak=1]  (fire|blaze|flames) *4 (damaged|destroyed|gutted|broke out | tore through | swept through | ripped through | at | in) *1 <target~TARGET>
+ A fire broke out at {target:a warehouse} in Gdynia.
pat en.act.sites.swamped [type=cyber_disruption method=ddos pos=v]  (website|websites|site|sites|portal|portals|pages|servers|services) *12 (swamped|flooded|overloaded|overwhelmed|bombarded|unreachable|inaccessible|unavailable|offline | hard to reach | went down | were down | was down | out of reach)
+ The websites of several parties were swamped with requests.
pat en.act.intruder [type=cyber_espionage pos=v]  (intruder|intruders|hackers|hacker|attackers|cybercriminals|spies) *6 (got hold | gained access | accessed|stole|stolen|took|taken|copied | broke into | penetrated|compromised|infiltrated|downloaded|read | made off) *6 (data|emails|e-mails|mail|mailboxes|accounts|documents|files|network|networks|systems|server|servers|records|correspondence)
+ An intruder got hold of the contact data of officers.
pat en.act.control [type=cyber_sabotage pos=v]  (control|settings|pressure|valve|valves|pumps|gates|level|levels) *6 (dam|waterworks|plant|facility|utility|turbine|turbines|pumps|pumping|reservoir|heating|boiler|chlorine)
+ Strangers took control of the valve of a dam.
pat en.act.rail.cut [type=sabotage pos=v]  (cut|severed|damaged|removed|loosened|unscrewed|unbolted|blocked|tampered with | sawed through) *2 <target~TARGET[kind=rail]>
+ Somebody cut {target:railway cables} near the station.
pat en.act.rail.cut.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *4 (cut|severed|sawn|loosened|unscrewed|unbolted|tampered)
+ {target:The overhead line} had been cut.
pat en.act.charge [type=explosion method=explosive pos=v]  (charge|charges|explosive|explosives|bomb|device|blast|explosion) *2 (blew|ripped|tore|damaged|destroyed|derailed|shattered)
+ A charge blew a piece out of the rail.
pat en.act.plan.burn [type=arson stage=planned pos=v]  (meant|intended|wanted|hoped|planned|were|was|aimed|prepared) *1 to *1 (burn | set fire | set alight | be set alight | torch | set on fire | be burned)
+ In 2024 the same group meant to burn a lorry.
pat en.act.plan.kill [type=assassination stage=planned pos=v]  (meant|intended|wanted|hoped|planned|aimed|prepared|hired|ordered) *3 to *1 (kill|murder|assassinate|shoot|poison)
+ He was hired to kill the editor.
pat en.act.plan.bomb [type=bombing stage=planned pos=v]  (meant|intended|wanted|hoped|planned|aimed|prepared) *1 to *1 (bomb | blow up | detonate)
+ They planned to blow up a bridge.
pat en.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *5 (stopped|shut|closed|suspended|halted|paused|interrupted | was closed | were closed)
+ {target:The airport} suspended all flights.
pat en.act.airport.shut.passive [type=same only=drone_incursion pos=v]  (traffic|operations|flights|take-offs|landings) *10 (halted|suspended|stopped|grounded|interrupted|diverted)
+ Air traffic was halted for three hours.
pat en.act.pass.secrets [type=espionage pos=v]  (handed|passed|gave|given|sold|sent|supplied|forwarded|transmitted|offered|photographed|filmed|copied) *4 (plans|information|names|documents|data|photographs|photos|coordinates|details|secrets|material|intelligence|bases|barracks|depots|installations|convoys|transports|cameras) *10 (russia|russian|gru|fsb|svr|china|chinese|iran|iranian|belarus|belarusian|kgb|handler|handlers|intelligence|service|services|embassy|officer)
+ He had handed over floor plans of the building to a Russian officer.
pat en.act.network [type=FIMI vague=1 pos=v]  <actor:ACTOR[kind=information]> *8 (copied|copies|spread|spreads|spreading|publishes|published|publish|imitates|imitated|imitate|runs|run|pushed|pushes|targets|targeted|clones|cloned|produced|produces|circulated|disseminated|operates|flooded|impersonates|impersonated)
+ The campaign known as {actor:Doppelganger} has copied the pages of several papers.
pat en.act.balloons [type=airspace_violation method=balloon pos=v]  (balloons|balloon) *6 (closed|shut|entered|crossed|drifted|flew|disrupted|grounded|halted|spotted|detected|counted|sighted|landed|wandered|brought)
+ Balloons had already closed the airport.
pat en.act.planes [type=airspace_violation method=aircraft pos=v]  (fighter|fighters|jet|jets|aircraft|plane|planes|helicopter|bomber|su-30|mig-31|il-78) *6 (flew|cut|strayed|went|intruded|entered|crossed) *4 (into|inside|over|across|metres|kilometres) *6 (airspace|border|territory|territorial)
+ A Su-30 fighter and a tanker aircraft flew 700 metres into Lithuanian airspace.
pat en.act.sawn [type=sabotage pos=v]  <target~TARGET> *4 (was|were|been) *2 (sawn|sabotaged|cut|slashed|smashed|unscrewed|severed|disabled | put out of action | pulled out | emptied)
+ {target:A mast} had been sawn.
pat en.act.blocked [type=vandalism pos=v]  (exhausts|exhaust|pipes|locks|tyres|tires) *6 (blocked|clogged|glued|slashed|foam|sealed|filled)
+ Dozens of exhausts in the neighbourhood had been blocked.
pat en.act.stabbed [type=assault pos=v weak=1]  (soldier|guard|officer|politician|journalist|activist|man|woman) *6 (stabbed|beaten|attacked|ambushed|assaulted)
+ A soldier was stabbed through the fence.
pat en.act.water [type=cyber_sabotage pos=v]  (hackers|hacker|attackers|intruders|cyberattack) *6 (cut off | shut off | turn off | switch off | shut down | open | opened) *6 (water|heating|power|supply|valve|valves|dam|floodgate|floodgates)
+ Hackers tried to cut off the water of a large city.
pat en.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (migrants|migrant|refugees) *10 (belarus|russia|belarusian|russian) *6 (fence|border|tunnel|crossed|crawled|crossing)
+ The migrants came from Belarus and crossed at the fence.
pat en.act.migrants2 [type=instrumentalised_migration method=migrants pos=v]  (migrants|migrant) *8 (crawled|crossed|tunnel|dug|pushed|driven|forced|led) *8 (belarus|russia|border|fence)
+ About 180 migrants had crawled under the fence from Belarus.

# Satellite navigation
pat en.act.gnss.lost [type=gnss_interference method=jamming pos=v]  (lost|lose|loses|losing|without|disrupted|jammed|blocked|disturbed|degraded) *4 (gps|gnss|satnav | satellite navigation | satellite signal | satellite signals | satellite positioning | satellite-navigation | navigation signal | navigation signals)
+ The plane lost reliable satellite navigation on approach.
pat en.act.gnss.gone [type=gnss_interference method=jamming pos=v]  (gps|gnss|satnav | satellite navigation | satellite signal | satellite signals | satellite positioning | navigation signal | navigation signals) *8 (jammed|lost|disrupted|spoofed|unusable|unreliable|failed|dropped|vanished|degraded|disturbed | cut out | went down | not usable | disappeared)
+ The satellite signal of a jet was jammed for half an hour.

# Cables, pipes, ships
pat en.act.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  anchor *4 (ripped|tore|cut|severed|damaged|broke|snagged|caught|struck|hit|ploughed|dragged) *8 (cable|cables|pipe|pipeline|seabed|link|line)
+ Its anchor ripped through the gas pipe.
pat en.act.ship.orders [type=maritime_incident pos=v]  (ignored|refused|disregarded|defied) *4 (orders|order|calls|hails|instructions|requests) to (stop|halt|heave | turn back | be boarded)
+ The tanker ignored repeated orders to stop.
pat en.act.ship.aim [type=maritime_incident pos=v]  (aimed|pointed|trained|directed|fired|shone) *6 (radar|radars|laser|lasers|flares|guns|weapons|cannon) *3 (at|towards|on)
+ The crew aimed their fire-control radars at helicopters.
pat en.act.ship.steer [type=maritime_incident pos=v]  (steered|sailed|headed|moved|manoeuvred|maneuvered) *5 (towards|at|toward|close) *8 (collision|ship|vessel|frigate|warship|boat|ferry)
+ The warship steered towards a Danish frigate.
pat en.act.ship.survey [type=espionage method=reconnaissance pos=v]  (ship|vessel|ships|vessels|yacht|trawler) *10 (mapped|mapping|charted|chart|surveyed|surveying|circled|loitered|loitering|lingered) *8 (cable|cables|pipeline|pipelines|wind|platform|platforms|infrastructure)
+ The ship mapped the cables on the sea bed.

# People
pat en.act.shot [type=assassination method=firearm pos=v]  (was|were|been) *2 shot (dead|there|in|on|at|by|outside|while|as|near|from)
+ The pilot was shot there on 13 February.
pat en.act.fired.at [type=assassination method=firearm pos=v]  (fired|shot|opened fire) *5 (at|into|on) *4 (man|woman|politician|activist|journalist|dissident|leader|officer|car|head|face|back|businessman|veteran|citizen|editor|lawyer)
+ A pillion rider fired into the face of a veteran politician.
pat en.act.killed.person [type=assassination pos=v]  (killed|murdered|executed) *2 (a|an|the|two) *3 (man|woman|citizen|politician|activist|journalist|dissident|defector|commander|officer|exile|opponent|critic|pilot|businessman|general)
+ The gunman killed a Georgian citizen.
pat en.act.stabbed.person [type=assault method=blade_or_blunt pos=v]  (was|were|been) *2 (stabbed|slashed|beaten|bludgeoned|clubbed | attacked with)
+ A presenter was stabbed in the leg outside his house.
pat en.act.bomb.mail [type=intimidation pos=v]  (e-mails|emails|e-mail|email|calls|call|messages|message|letters|letter) *6 (bomb|bombs|explosives|explosive)
+ E-mails announced bombs in polling stations.
pat en.act.abduct [type=kidnapping pos=v]  (abducted|kidnapped|snatched|seized|dragged|bundled|lured|taken) *6 (car|van|border|belarus|russia|boot|street|across)
+ He was abducted and driven across the border.

# Plots
pat en.act.were.to [type=plot stage=planned pos=v]  (were|was) *1 to (stage|organise|organize|carry|set|plant|provoke|incite|derail|attack|blow|place|send|post|commit|execute|disrupt)
+ They were to stage mass riots around election day.
pat en.act.told.to.burn [type=arson stage=planned pos=v]  (told|ordered|asked|instructed|paid|hired|recruited|tasked|supposed|directed|offered|commissioned|sent) *3 to *1 (burn|torch | set fire | set alight | set on fire)
+ The same group was told in 2024 to burn a lorry.
pat en.act.told.to.kill [type=assassination stage=planned pos=v]  (told|ordered|asked|instructed|paid|hired|recruited|tasked|commissioned|sent) *3 to *1 (kill|murder|shoot|assassinate|poison|eliminate)
+ He was paid to kill the editor.
pat en.act.told.to.sabotage [type=sabotage stage=planned pos=v]  (told|ordered|asked|instructed|paid|hired|recruited|tasked|tried|attempted|attempting|trying|commissioned|prepared) *3 to *1 (sabotage|derail|damage|disable | blow up | cut)
+ A group tried to sabotage the operating system of a public facility.
pat en.act.caught.with [type=plot stage=foiled pos=v]  (caught|arrested|stopped|detained|intercepted) *6 (with|carrying|before|as|while) *8 (explosives|explosive|detonators|bomb|petrol|incendiary|parcels|weapons|drones|plans)
+ They were stopped with explosives in the car.

# Cyber
pat en.act.data.taken [type=cyber_espionage pos=v]  (data|details|records|documents|files|emails|e-mails|correspondence|credentials|passwords) *10 (taken|stolen|copied|siphoned|exfiltrated|extracted|downloaded|harvested|compromised) *3 (from|by|in)
+ The contact details of every officer were taken from the systems of the police.
pat en.act.gain.access [type=cyber_espionage pos=v]  (gain|gains|gained|gaining|got|obtained|obtaining|secured|had) *2 access to *8 (account|accounts|network|networks|system|systems|mailboxes|mailbox|server|servers|e-mail|email|emails|computers|data|files|database)
+ It was responsible for gaining access to the e-mail accounts of a television station.
pat en.act.infected [type=cyber_espionage pos=v]  (computer|computers|laptop|laptops|network|networks|system|systems|phones|phone|servers) *6 (infected|hacked|compromised|penetrated|infiltrated|breached|bugged|tapped)
+ The computer of one of them was infected.
pat en.act.phished [type=cyber_espionage method=phishing pos=v]  (sent|send|received|targeted|lured|tricked) *6 (phishing|spear-phishing | malicious link | malicious links | malicious attachments | fake login)
+ The group sent spear-phishing mails.
pat en.act.site.down [type=cyber_disruption pos=v]  (website|websites|web | home page | homepage|portal|portals|servers) *8 (went dark | went down | knocked out | taken down | crashed|collapsed|paralysed|paralyzed|blocked|failed | stopped responding | out of action | not available | brought down | inaccessible)
+ The websites of three parties went dark for most of the morning.
pat en.act.requests [type=cyber_disruption method=ddos pos=v]  (millions|thousands|flood|wave|barrage|storm) of *3 (requests|queries|hits|connections|packets)
+ The servers took in millions of bogus requests.
pat en.act.systems.encrypted [type=cyber_disruption pos=v]  (systems|servers|computers|network|files|data) *4 (encrypted|wiped|deleted|erased|destroyed|bricked)
+ The servers were wiped.

# Information
pat en.act.fake.circulated [type=FIMI pos=v]  (clip|clips|video|videos|footage|recording|recordings|image|images|article|articles|story|stories|post|posts|claims|rumour|rumours|photograph|photographs) *8 (fake|faked|fabricated|forged|doctored|manipulated|false|invented|staged|deepfake|ai-generated|bogus)
+ A video went round that was faked from start to end.
pat en.act.fake.noun [type=FIMI pos=n]  (fake|faked|fabricated|forged|doctored|false|bogus|invented|ai-generated) *2 (clip|clips|video|videos|footage|recording|image|images|article|articles|story|stories|post|posts|documents|document|letter|statement|bulletin|broadcast|report|reports|leaflet|leaflets|quote|quotes|screenshot|press|website|websites|page|profile|profiles|accounts|account|poster|posters)
+ A forged letter went round.
pat en.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (accounts|profiles|bots|channels|pages) *8 (pushed|pushing|spread|spreading|shared|sharing|amplified|amplifying|boosted|boosting|promoted|promoting|flooded|posted|posting|repeated|carried)
+ Hundreds of anonymous accounts were pushing the same claims.
pat en.act.made.to.look [type=FIMI method=cloned_site pos=v]  (page|pages|site|sites|website|websites|cover|covers|article|video|account) *4 (made|designed|built|dressed) *2 (to|up) *1 (look|resemble|imitate|pass|as)
+ A page made to look like a magazine accused the president.

# Borders and things taken
pat en.act.buoys [type=border_provocation pos=v]  (lifted|removed|took|taken|carried|stole|stolen|hauled|cut|moved|seized) *6 (buoys|buoy|markers|marker|signs|posts|fence)
+ Its crew lifted 24 of the light buoys out.
pat en.act.crossed.river [type=border_provocation pos=v]  (soldiers|guards|men|troops|patrol|officers|helicopter) *6 (crossed|entered|walked|stepped|strayed|landed) *4 (border|territory|soil|river|frontier)
+ Two soldiers crossed the border.

# Things broken
pat en.act.opened.cut [type=sabotage pos=v]  (opened|forced|smashed|broke|broken|prised|pried|unscrewed|sawed|sawn|cut|slashed|ripped|pulled|drained|drilled|jammed|disconnected) *1 <target~TARGET>
+ A person opened {target:a transformer} at night.
pat en.act.sawed.through [type=sabotage pos=v]  (sawed|sawn|cut|hacked|burned|burnt|melted) (through|off) *4 (cable|cables|fibre|fibres|fiber|mast|pylon|pylons|legs|rail|rails|line|lines|wire|wires|pipe|hose)
+ Somebody opened two ducts and sawed through the fibres.
pat en.act.pylon.fell [type=sabotage pos=v]  (pylon|pylons|mast|masts|tower|towers|transformer|substation) *6 (fell|collapsed|toppled | came down | brought down | knocked over | blown up | sawn|felled)
+ A pylon came down because three of its legs had been sawn.
pat en.act.poured.into [type=sabotage pos=v]  (poured|put|placed|threw|thrown|dropped|injected|mixed|added) *6 (into|in) *4 (fuel|tank|tanks|engine|water|reservoir|system|gears|gearbox|boilers|pipes|exhaust|exhausts)
+ Somebody put sand into the fuel.
pat en.act.ship.damage [type=sabotage pos=v]  (frigate|corvette|warship|minesweeper|submarine|boat|ship) *10 (gravel|shavings|filings|tampered|sabotaged|sand|debris) *6 (engine|engines|gearbox|gear|tank|tanks|system|systems)
+ The corvette had metal shavings in its engine.
pat en.act.intrusion [type=cyber_espionage pos=n]  (intrusion|intrusions | break-in | breach|hack|hacking|penetration|compromise) *2 (into|of|at) *6 (network|networks|system|systems|server|servers|e-mail|email|emails|computers|database|accounts|mailboxes)
+ The intrusion into the networks of the county offices came to light.
pat en.act.broken.into [type=cyber_espionage pos=v]  (account|accounts|mailbox|mailboxes|network|networks|server|servers|system|systems|computers) *10 (broken into | hacked|compromised|breached|penetrated|infiltrated)
+ A number of e-mail accounts of members were broken into.
pat en.act.surveil [type=espionage method=reconnaissance pos=v]  (carried out | conducted|undertook|did) *1 (surveillance|reconnaissance)
+ They carried out surveillance on journalists.
pat en.act.surveil.2 [type=espionage method=reconnaissance pos=v]  (watched|shadowed|followed|scouted|observed|photographed|filmed) *5 (journalist|journalists|dissident|dissidents|base|bases|barracks|airfield|port|railway|embassy|politician|synagogue|institution)
+ He filmed military barracks.

# Navigation: what crews and receivers lost, and what they did about it
pat en.act.gnss.fix [type=gnss_interference method=jamming pos=v]  (false|missing|no|wrong|erratic|faulty|lost|lose|losing|without) *3 (gps|gnss|satnav | satellite-based | satellite) *1 (fix|fixes|position|positions|reception|coverage|guidance|data|reading|readings)
+ More than a thousand aircraft ran into false or missing GPS fixes in June.
- The firm sells satellite images of fields.
pat en.act.gnss.signal [type=gnss_interference method=jamming pos=v]  (plane|jet|aircraft|flight|airliner|helicopter|falcon|ship|ships|vessel|vessels|ferry|crew|pilots) *9 (its|their|the|all) *1 (signal|signals|bearings|position|positioning|fix|navigation) *1 (blocked|jammed|scrambled|disturbed|lost|corrupted|falsified|spoofed)
+ The jet had its signal blocked for half an hour.
- The ship has its position painted on the hull.
pat en.act.gnss.cases [type=gnss_interference plural=1 pos=n]  (cases|instances|incidents|reports|occurrences) of *3 (interference | jamming | spoofing | signal loss) *6 (aircraft|flights|planes|ships|vessels|pilots|crews|receivers)
+ The country logged more than 800 cases of satellite signal interference affecting aircraft.
pat en.act.gnss.instruments [type=gnss_interference method=jamming pos=v weak=1]  (pilot|pilots|crew|crews|captain|captains|plane|jet|flight|flights|aircraft|helmsman) *6 (by|on|to) *2 (paper charts | paper maps | ground-based aids | inertial navigation | dead reckoning | radio beacons | ground beacons | visual landmarks)
+ The crew fell back on paper charts.
pat en.act.gnss.turned [type=gnss_interference pos=v weak=1]  (plane|jet|flight|flights|aircraft|airliner|finnair|airline|pilot|pilots) *5 (turned|turn) *3 (back|round|around)
+ The airline turned two flights round.
- The pilot turned the key.
pat en.act.gnss.transponder [type=gnss_interference method=spoofing pos=v]  (ships|ship|vessels|vessel|tankers|tanker|ferries|trawlers|aircraft|planes) *8 (on land | inland | at an airport | in circles) *5 (maps|map|screens|screen|trackers|ais|transponders|transponder|gps)
+ Ships appeared to be sailing on land on the maps of their crews.
pat en.act.gnss.masked [type=gnss_interference method=jamming pos=v]  (jam|jams|jamming|jammed|spoof|spoofs|spoofing|spoofed|disrupt|disrupts|disturbs|disturb|disturbing|scramble|scrambles|scrambling|scrambled|garble|garbled) *3 (satellite|gps|gnss|galileo|satnav|navigation|positioning)
+ Someone scrambled satellite navigation over the bay.

# Cables and pipes that fail, give way, go dead, are found in two
pat en.act.link.failed [type=undersea_infrastructure pos=v weak=1]  (link|line|cable|connection|interconnector|pipeline|connector) *7 (failed | went dead | went dark | gave way | fell silent | dropped out | tripped | broke off | went out of service | was out of service | lost pressure | torn apart | parted)
+ A link between Lithuania and Sweden failed on 17 November.
- The line of the party is clear.
pat en.act.cable.apart [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *6 (torn|ripped|parted|snapped|crushed|sheared|chopped|yanked|mangled|frayed|sliced|chewed)
+ {target:The undersea cable} between Helsinki and Rostock was torn apart.
pat en.act.cable.two [type=undersea_infrastructure pos=v]  (parted|snapped|slice|sliced|slicing|sheared|shear|tore|tear|torn|tearing|rip|ripped|ripping|crush|crushed|chop|chopped|yanked|mangled|snagged|snag|snagging|harmed) *1 <target~TARGET[kind=cable]>
+ The anchor of the freighter parted {target:an undersea cable}.
pat en.act.cable.fault [type=undersea_infrastructure pos=n weak=1]  (fault|faults|failure|break|breaks|damage|breach|rupture|interruption|outage|disruption|defect|loss of connection) *1 (in|on|to|of|at) *1 <target~TARGET[kind=cable]>
+ The operator noticed a fault on {target:the undersea cable}.
pat en.act.pipe.fault [type=undersea_infrastructure pos=n weak=1]  (leak|leaks|damage|breach|rupture|hole | drop in pressure | pressure drop | loss of pressure) *1 (in|on|to|of|at) *1 <target~TARGET[kind=pipeline]>
+ A drop in pressure in {target:the gas pipeline} was noticed at two.

# Ships that shadow, loiter, point things, refuse
pat en.act.ship.point [type=maritime_incident pos=v]  (pointed|point|pointing|aimed|aiming|trained|training|shone|shining|shine|flashed|directed|beamed) *1 (a|the|its|their|her)? *1 (laser|lasers|searchlight|searchlights|radar|radars|gun|guns|cannon|weapon|weapons) *2 (at|towards|on|onto|into) *4 (pilot|pilots|plane|planes|crew|crews|helicopter|helicopters|aircraft|frigate|patrol|boat|boats|ship|ships|warship|vessel)
+ From the deck they pointed lasers at the pilots.
- He pointed a laser at the map.
pat en.act.ship.refuse [type=maritime_incident pos=v]  (crew|captain|tanker|vessel|ship|freighter|master|helmsman|skipper) *5 (ignored|refused|disregarded|defied|disobeyed | would not | did not) *4 (order|orders|call|calls|hails|instructions|requests|demand|demands|respond|comply|obey)
+ The crew ignored all orders.
- The crew refused to work overtime and the vessel did not stop.
pat en.act.ship.detain [type=maritime_incident pos=v]  ACTOR[kind=state] *3 (detained|seized|boarded|impounded|stopped|rammed|shelled | fired on | fired at) *4 (tanker|vessel|ship|freighter|trawler|ferry|boat|yacht|cutter)
+ Russia has detained a Liberian-flagged tanker.
- Germany sold the tanker.
pat en.act.ship.loiter [type=maritime_incident pos=v]  (ship|ships|vessel|vessels|tanker|freighter|trawler|trawlers|yantar|submarine|submarines) *7 (loitered|loitering|loiters|lingered|lingering|circled|circling|hovered|dawdled|zigzagged|shadowed|shadowing|tailed|tailing|buzzed|harassed) *6 (cable|cables|pipeline|pipelines|platform|platforms|frigate|corvette|warship|farm|farms|rig|coast|waters)
+ The Russian vessel loitered for days above the cables.
- Seals lingered near the coast.
pat en.act.ship.along [type=espionage method=reconnaissance pos=v]  (ACTOR | NATION) *3 (ship|ships|vessel|vessels|trawler|submarine) *3 (sailed|cruised|steamed|passed|moved|crept|crawled) *2 (along|over|above|past|around|between) *4 (wind|cable|cables|pipeline|pipelines|platform|platforms|farms)
+ A Russian vessel sailed along offshore wind farms.

# Aircraft, drones, balloons: how they come, and what they make others do
pat en.act.air.seconds [type=airspace_violation method=aircraft pos=v]  (jet|jets|fighter|fighters|plane|planes|aircraft|bomber|bombers|helicopter|helicopters|pair|tanker) *8 (metres|meters|kilometres|kilometers|km|miles|minutes|seconds) *2 (into|inside|over|deep) *3 (airspace|territory|waters|estonia|lithuania|latvia|poland|finland|norway|sweden|romania|denmark|germany)
+ A fighter and a tanker aircraft flew 700 metres into Lithuania.
- The plane flew for ten minutes over the lake.
pat en.act.air.stray [type=airspace_violation method=aircraft pos=v]  NATION *3 (jet|jets|fighter|fighters|plane|planes|aircraft|bomber|bombers|helicopter|helicopters|mig-31s|mig-31|su-35|su-27) *6 (strayed|intruded|crossed|entered|violated|penetrated|buzzed|overflew|skimmed|clipped|cut) *6 (border|airspace|platform|frigate|warship|territory|boundary)
+ Two Russian jets buzzed a Polish oil platform.
pat en.act.air.object [type=airspace_violation pos=v]  (object|objects | flying object | flying objects) *7 (entered|crossed|drifted|violated|flew) *5 (airspace|border|territory)
+ An unidentified object entered the airspace from Belarus.
pat en.act.balloon.drift [type=airspace_violation method=balloon pos=v]  balloons *12 (drifted|drifting|drift|floated|floating|wandered|blown|blew|upset|forced|delayed|stranded|paralysed)
+ Dozens of balloons filled with helium drifted in on Sunday night.
- A weather balloon of the institute was released at noon.
pat en.act.balloon.cargo [type=airspace_violation method=balloon pos=v]  filled with helium **8 (drifted|floated|flew|crossed|came|arrived|landed|entered)
+ Dozens of them, filled with helium, drifted in.
pat en.act.drone.verbs [type=drone_incursion method=drone pos=v]  (drones|drone|uav|uavs|quadcopter|quadcopters|unmanned aircraft) *6 (crossing|cross|buzzed|buzzing|loitered|loitering|circle|strayed|straying|intruded|swarmed|swarming|appeared|turned up|showed up|shadowed|followed|tracked|chased|plunged|slammed|ploughed) *6 (approach|runway|runways|base|airport|airfield|plant|port|barracks|depot|site|sites|ship|frigate|border|airspace|field|house|reactor|terminal|garrison|village|area)
+ Two or three large drones were crossing the approach.
pat en.act.drone.fired [type=drone_incursion method=drone pos=v]  (fired|shot|shooting|firing|shoot|opened fire) *1 (at|down|on) *4 (drone|drones|uav|uavs)
+ Guards at the base fired at drones from the ground.
pat en.act.drone.lights [type=drone_incursion method=drone pos=v weak=1]  (lights|objects|object|light) *6 (over|above|near) *4 (base|airport|airfield|plant|reactor|barracks|depot|port|terminal|garrison)
+ Soldiers noticed lights over the air base.

# Explosions
pat en.act.blew.up [type=explosion method=explosive pos=v]  <target~TARGET> *4 (blew up | blown up | exploded | detonated | blew apart | blown apart | torn open)
+ {target:The ammunition depot} blew up on 16 October.
pat en.act.building.blew [type=explosion method=explosive pos=v]  (building|warehouse|depot|plant|store|bunker|factory|hall|magazine) **5 (blew up | blown up | exploded | was torn apart | was ripped apart)
+ On 16 October 2014 the second building blew up with 50 tonnes in it.
pat en.act.bang [type=explosion pos=n weak=1]  (woken|heard|felt|shaken|rattled|rocked|startled) *3 (bang|bangs|blast|boom|booms|explosion|explosions|detonation|detonations)
+ Villagers were woken by a bang soon after two.
pat en.act.bangs.felt [type=explosion pos=n weak=1]  (bang|bangs|boom|booms|detonations) *3 (heard|felt|shook|rattled|rocked|woke|startled|tore)
+ Two bangs were felt in the night.
pat en.act.grenade.off [type=bombing method=explosive pos=v]  (grenade|grenades|bomb|bombs|charge|charges|mine|mines|explosives) *4 (went off | exploded | detonated | blew | thrown | hurled | lobbed | planted | fixed | attached | laid)
+ The grenades went off at 3.20 in the morning.
pat en.act.fixed.charge [type=sabotage method=explosive pos=v]  (fixed|attached|stuck|strapped|clamped|fastened|glued|taped|planted|laid) *3 (charge|charges|mine|mines|explosives|bomb|bombs|device|devices) *2 (to|on|onto|under|beneath|at|against|inside) *4 (hull|plates|ship|tanker|tracks|track|rails|rail|line|bridge|pylon|pipeline|car|keel|vessel|mast|fence)
+ Somebody fixed two charges to the plates of the tanker.

# People
pat en.act.shots.at [type=assault method=firearm pos=v]  (shots|gunfire|bullets|bullet|rounds) *4 (fired|struck|hit|rang out|aimed|close|near|outside) *3 (at|near|into|towards|close|outside|the) *3 <target~TARGET[kind=embassy]>
+ Shots had been fired at {target:the Israeli embassy} in Stockholm.
pat en.act.fired.pistol [type=assassination method=firearm pos=v]  (fired|shot) *4 (times|twice|shots|rounds) *5 (pistol|silencer|revolver|rifle|gun|back|head|chest|close range)
+ A cyclist came up from behind and fired three times with a pistol.
pat en.act.ambush [type=assault pos=v]  (man|victim|activist|politician|journalist|exile|dissident|editor|critic|aide|leader|blogger|presenter) *4 (ambushed|attacked|battered|bludgeoned|clubbed | beaten up | set upon | kicked | knifed | sprayed | punched | jumped | doused | rammed)
+ The victim was ambushed in his car.
pat en.act.knife.soldier [type=assault method=blade_or_blunt pos=v]  (reached|lunged|thrust|jabbed|stabbed|slashed|struck|pushed|poked) *4 (with|the|a) *1 (knife|spear|machete|spike|shard)
+ Someone reached through the bars with a knife tied to a stick.
- He pushed the blade of the turbine aside.
pat en.act.bars.stab [type=assault method=blade_or_blunt pos=v]  (soldier|soldiers|guard|guards|officer) *6 (stabbed|knifed|pelted|speared|stoned|wounded|slashed) *8 (fence|border|barrier|bars|frontier)
+ A soldier was stabbed through the bars of the border fence.
pat en.act.found.dead [type=assassination pos=v weak=1]  (defector|exile|dissident|oligarch|businessman|activist|journalist|critic|officer|pilot|spy|manager|banker) *5 (found dead | found hanged | found shot | fell | plunged | collapsed | taken ill | poisoned | murdered | killed | shot)
+ The exile was found dead in his flat.
pat en.act.poison.person [type=assassination pos=v]  (poisoned|poisoning|poison) *2 (of|a|an|the) *3 (man|woman|manufacturer|dealer|agent|politician|activist|journalist|dissident|defector|officer|exile|critic|businessman|editor|spy|daughter|couple)
+ The poisoning of a Bulgarian arms manufacturer in Sofia was taken up again.
pat en.act.abduct.plan [type=kidnapping stage=planned pos=v]  (take|carry|smuggle|whisk|fly|spirit|bundle|snatch|abduct|kidnap|seize) *1 (him|her|them|owner|boss|man|woman|journalist|activist) *1 (away | off | abroad | to moscow | to russia | to iran | to tehran | to minsk | out of the country)
+ They wanted to take him away.
pat en.act.threat.life [type=intimidation pos=v]  (threatened|threatening|threats|warned|harassed|stalked|followed|tailed|hounded|shadowed) *4 (exile|exiles|dissident|dissidents|journalist|journalists|relatives|family|families|activist|activists|diaspora|critic|critics|deputies|councillors)
+ Strangers had followed the journalists and threatened their families.
pat en.act.gnss.count [type=gnss_interference plural=1 pos=v]  (aircraft|flights|planes|ships|vessels|pilots|crews) *2 (suffered|met|experienced|faced|encountered|reported | ran into | were hit by | affected by) *4 (interference|jamming|spoofing|gps|gnss|satnav)
+ Thirteen states counted almost 123,000 flights that suffered interference.
pat en.act.gnss.logged [type=gnss_interference plural=1 pos=v]  (logged|recorded|registered|counted|noted) *5 (cases|instances|incidents|reports|occurrences) of *3 (interference|jamming|spoofing)
+ The regulator logged 1,022 cases of interference in June.

# Cyber
pat en.act.net.found [type=cyber_espionage pos=v]  (malware|spyware|trojan|implant|implants|backdoor|backdoors|rootkit | remote access | remote-access | remote-control program | remote control program | malicious code | malicious program | malicious software) *5 (found|discovered|detected|planted|installed|hidden|turned up|uncovered|placed|surfaced|sat) *6 (network|networks|system|systems|computer|computers|server|servers|phone|phones|ship|ferry|router|routers|devices|laptop)
+ A remote-control program was discovered in the computer network of a passenger ferry.
- Malware was discussed at the conference.
pat en.act.net.hit [type=cyber_espionage pos=v]  (intrusion|breach|hack|break-in|attackers|intruders|hackers|spies) *3 (hit|reached|affected|struck|penetrated|burrowed|entrenched|lurked|sat|nested|roamed) *6 (it|network|networks|system|systems|server|servers|ministry|administration|mail|mailboxes|parliament)
+ The intrusion hit the administrative IT of the air traffic service.
- Hackers reached an agreement.
pat en.act.net.siphon [type=cyber_espionage pos=v]  (siphoned|siphoning|exfiltrated|exfiltrating|exfiltrate|harvested|harvesting|hoovered|plundered) *2 (off|out|up)? *5 (mail|mails|emails|e-mails|mailbox|mailboxes|credentials|passwords|correspondence|data|records|files|messages|secrets)
+ They siphoned off the mails of several ministers.
- Scientists sent a probe to read the data of the comet.
pat en.act.net.leaked [type=hack_and_leak pos=v]  (stolen|hacked|purloined|pilfered|intercepted) *3 (documents|emails|e-mails|mails|files|correspondence|data|messages|records) *6 (published|leaked|posted|released|circulated|surfaced|dumped|appeared)
+ The stolen documents were published on the web.
pat en.act.net.into [type=hack_and_leak pos=v]  (hacked | broken into | breached | penetrated) *6 (documents|emails|e-mails|mails|files|correspondence|data|messages|papers) *3 (published|leaked|posted|released|dumped)
+ The think tank was broken into and its documents were published.
pat en.act.net.locked [type=cyber_disruption pos=v]  (hackers|attackers|criminals|gang|ransomware|malware|group|cyberattack|cyber-attack) *6 (locked|encrypted|scrambled|wiped|crippled|froze|paralysed|paralyzed|bricked|disabled|erased|disrupted|hobbled) *6 (system|systems|files|computers|servers|data|network|networks|hospital|hospitals|register|registers|airport|airports|port|ports|website|websites|site|sites)
+ Hackers locked the computers of a hospital chain.
pat en.act.net.knocked [type=cyber_disruption method=ddos pos=v]  (knocked|knock|forced|took|taken|pushed|brought|bring|swept|shot) *2 (over|offline|out|down) *3 (the|of|several|many|some|some) *2 (website|websites|site|sites|portal|portals|pages|servers|services)
+ The group knocked over the websites of Danish municipalities.
pat en.act.net.pages.dark [type=cyber_disruption pos=v]  (page|pages|website|websites|site|sites|portal|portals|servers|homepages) *9 (went dark | went offline | went down | dropped off | fell over | buckled | collapsed | were flooded | were swamped | unreachable | could not be reached | could not be opened | would not load | stopped loading | out of reach)
+ The pages of three parties went dark for most of the morning.
pat en.act.net.probed [type=cyber_disruption plural=1 pos=v]  (servers|systems|networks|server|network) *9 (probed|attacked|targeted|scanned|bombarded) *3 (thousands|hundreds|tens|repeatedly|times)
+ Servers used for the count were probed and attacked thousands of times.
pat en.act.net.text [type=FIMI pos=v weak=1]  (people|residents|users|subscribers|phones|customers|citizens|voters|owners) *5 (got|received|flooded|sent) *3 (text message | text messages | text | texts | sms)
+ Some 15,000 people got a text message on their phones.
pat en.act.control.plant [type=cyber_sabotage pos=v]  (intruders|hackers|hacker|attackers|strangers|crew|saboteurs|group) *6 (reached|seized|hijacked|took over|took control|manipulated|altered|changed|operated|opened|closed|switched|tried to) *5 (control interface | control system | control systems | controls | valve | valves | pumps | pump | pressure | turbines | floodgates | sluices | water | heating | scada | operating system)
+ Intruders reached the control interface of the waterworks.
- Hackers reached the summit of the mountain.

# Information
pat en.act.info.page [type=FIMI method=cloned_site pos=v]  (page|pages|site|sites|website|websites|portal|portals|outlet|outlets|domain|domains|broadsheet|channel|channels) *5 (imitated|imitating|mimicked|mimicking|aped|aping|impersonated|impersonating|copied|copying|posed as|posing as|masqueraded|passing itself off|passed off|dressed up|pretended|pretending)
+ The site imitated a well-known German weekly.
pat en.act.info.bots [type=FIMI method=inauthentic_accounts pos=v]  (accounts|bots|trolls|profiles|posts|personas|sockpuppets) *8 (woke|praised|smeared|boosted|pumped|seeded|told|claimed|alleged|blamed|accused|echoed|parroted|reposted|churned) *6 (ukraine|ukrainian|refugees|candidate|president|government|nato|minister|vote|election|elections|outsider|kremlin|party|parties|army|eu)
+ Thousands of posts told Poles that Ukraine had sent the drones.
- The pages of the novel praised the president.
pat en.act.info.clip [type=FIMI pos=v]  (clip|clips|video|videos|recording|recordings|footage|reel|reels) *8 (purported|purporting|purportedly|supposedly|allegedly|pretended|seemingly|ballots|shredder|lookalike|actors|actor|generated|doctored|manipulated|deepfaked)
+ Clips went round in which ballots were put through a shredder.
pat en.act.info.campaign [type=FIMI pos=n]  (covert|clandestine|orchestrated|coordinated|russian|kremlin|pro-russian|hostile|chinese|iranian|inauthentic|foreign) *1 (campaign|operation|effort|network|machine) *2 (on|across|over|in|through) *2 (tiktok|telegram|facebook|youtube|instagram|x|twitter | social media | social networks)
+ It was a covert operation on TikTok.
pat en.act.info.campaign2 [type=FIMI pos=n]  coordinated campaign *5 (tiktok|telegram|facebook|youtube | social media)
+ It was a coordinated campaign by a state actor on TikTok.
pat en.act.info.launder [type=FIMI pos=v]  (spread|spreads|spreading|sowed|sowing|seeded|pushed|pushes|pushing|peddled|peddling|circulated|circulating|planted|planting|disseminated|disseminating|laundered|amplified|amplifying|broadcast) *3 (falsehood|falsehoods|lies|hoax|hoaxes|disinformation|narratives|narrative|propaganda|fabrications|smears|fakes|deepfakes | talking points)
+ The network seeded falsehoods about refugees before the vote.
pat en.act.info.posed [type=false_flag pos=v]  (sticker|stickers|leaflet|leaflets|note|notes|letter|slogan|slogans|flag) *5 (blame|smear|pin|incriminate|frame|point|suggest|suggesting|implicate) *4 (on|at|ukraine|ukrainians|greens|green|activists|migrants|muslims|party|left)
+ The stickers were to pin the blame on climate activists.

# Votes and money
pat en.act.money.votes [type=malign_finance method=bribery pos=v]  (buy|buying|bought|buys|purchase|purchasing|paid for|pay for|paying for|bribe|bribed|bribing) *3 (vote|votes|voter|voters|ballots|deputies|lawmakers|mep|meps|politicians|protesters|demonstrators)
+ The network has been buying votes with money from Moscow.
pat en.act.money.funnel [type=malign_finance pos=v]  (funnelled|funneled|channelled|channeled|laundered|smuggled|wired|transferred|slipped|routed|poured) *5 (money|cash|funds|euros|dollars|roubles|rubles|payments|crypto|cryptocurrency|million|millions) *8 (party|parties|politician|politicians|campaign|campaigns|candidate|movement|voters|protesters|oligarch|deputies|influencers|mep|meps)
+ They funnelled millions of euros to a party.
- The farmer paid money for the party tent.

# Spies
pat en.act.spy.handed [type=espionage pos=v]  (handed|passed|gave|fed|sold|slipped|leaked|delivered|betrayed|relayed|supplied) *2 (him|her|over|them|on)? *4 (papers|lists|list|plans|plates|names|files|documents|secrets|blueprints|drawings|coordinates|rosters|schedules|manuals|reports|information|intelligence|details) *8 (flights|freight|passengers|sensitive|classified|secret|security|staff|troops|convoys|deliveries|weapons|handler|handlers|embassy|contacts|units|bases|routines|agent|intelligence)
+ A colleague passed him lists of flights, freight and passengers.
- The waiter handed him the menu.
pat en.act.spy.sniff [type=espionage method=reconnaissance pos=v]  (walked|strolled|drove|cycled|driven|loitered|prowled|wandered) *1 (past|around|by|near|outside) **10 (device|sniffer|scanner|antenna|camera|cameras|receiver|dashcam | imsi catcher)
+ They walked past the embassy in The Hague with a device that sniffs out wireless networks.
pat en.act.spy.op [type=espionage pos=n]  (operation|operations) *1 by *5 ACTOR[kind=service]
+ An operation by the GRU was disrupted in April.
pat en.act.spy.scout [type=espionage method=reconnaissance pos=v]  (scouted|scouting|reconnoitred|reconnoitring|cased|casing|photographed|photographing|filmed|filming|mapped|mapping|spied|observed|observing|monitored|monitoring) *5 (convoy|convoys|deliveries|shipments|depot|depots|barracks|base|bases|port|ports|railway|trains|airfield|airport|range|training|garrison|installation|installations|plant|pipeline|substation|bridge|bridges|radar)
+ The pair had filmed military trains near the port.
pat en.act.spy.asset [type=espionage pos=v]  (recruited|hired|cultivated|groomed|approached|run|turned|enlisted|signed up) *5 (informant|informants|source|sources|agent|agents|spy|spies|mole|asset|assets|courier|couriers)
+ The attaché had recruited an official as a source.

# Migrants as a tool, pressure by trade
pat en.act.migr.push [type=instrumentalised_migration method=migrants pos=v]  (pushing|pushed|push|driving|drove|driven|herding|herded|steering|steered|ferrying|ferried|flying|bussing|bringing|luring|lured|escorting|escorted|let|letting) *5 (migrants|migrant|people|refugees|asylum | asylum seekers | asylum-seekers | third-country nationals) *6 (fence|border|frontier|crossing|crossings|barrier|checkpoint|checkpoints)
+ He blamed Belarus for pushing people towards the fence.
- The police sent people away from the bridge; the border of the park was near.
pat en.act.migr.group [type=instrumentalised_migration method=migrants pos=v]  (group|groups|migrants|somalis|syrians|afghans|iraqis|yemenis|eritreans | asylum seekers | asylum-seekers) **6 (sent|steered|brought|driven|pushed|ferried|bussed|led|escorted|herded) *4 (border|bridge|crossing|crossings|fence|frontier|checkpoint)
+ A smaller group, mostly Somalis, was sent towards the bridge.
pat en.act.econ.ban [type=economic_coercion pos=v]  (banned|barred|forbade|blocked|halted|stopped|suspended|restricted|cut|throttled|boycotted|embargoed|curbed|refused) *5 (imports|import|exports|export|lorries|trucks|goods|shipments|deliveries|supplies|components|rare earths | gas supplies | transit) *4 (lithuanian|estonian|latvian|polish|czech|german|finnish|norwegian|moldovan|european|swedish|danish|lithuania|latvia|estonia|poland|moldova|germany)
+ Belarus banned the transit of goods from Lithuania.
pat en.act.econ.lorries [type=economic_coercion pos=v]  (belarus|russia|china|beijing|moscow|minsk) *2 (banned|barred|forbade|blocked|halted|stopped|suspended|restricted|throttled|boycotted|embargoed|curbed) *6 (lorries|trucks|imports|exports|goods|shipments|trade|flights|transit|deliveries|gas|wine|fish)
+ Belarus forbade lorries with Lithuanian plates to use its roads.
pat en.act.econ.customs [type=economic_coercion pos=v]  (exports|goods|shipments|products|parts|containers) *4 (disappeared|vanished|deleted|struck|erased|held up|stuck|removed|dropped|turned away) *5 (customs|register|ports|port|system|border|list)
+ Lithuanian exports disappeared from the Chinese customs system.

# Plots and things found in cars
pat en.act.plot.stopped [type=plot stage=foiled pos=v]  (stopped|caught|arrested|detained|seized|intercepted) *5 (with|carrying) *1 (pistols|pistol|guns|machetes|axes|knives|grenades|weapons|detonators|explosives|rifles|ammunition|incendiaries)
+ They were stopped on 8 December with pistols, machetes and cash in their cars.
pat en.act.plot.riots [type=plot stage=planned pos=v]  (trained|training|train|prepared|preparing|recruited|recruiting|hired|paid|bussed|instructed|planned|planning) *6 (riot|riots|unrest|disturbances|provocations|clashes|putsch|coup|uprising|saboteurs|arsonists)
+ Dozens of men had been trained for riots in a camp abroad.
pat en.act.plot.snatch [type=kidnapping stage=planned pos=v]  (wanted|meant|planned|hoped|were|was|plotting|discussing|discussed) *8 (snatch|abducted|abduct|kidnap|kidnapped | take him away | take her away)
+ They wanted to burn the place down and snatch the boss.
pat en.act.plot.prepare [type=arson stage=planned pos=v]  (preparing|prepared|planning|plotting|about|discussing) *3 (to|how to) *1 (burn|torch|ignite|firebomb | set fire | set light)
+ The group was discussing how to burn down both of his businesses.
pat en.act.arson.tip [type=arson method=accelerant pos=v]  (tipped|tipping|sloshed|slopped|squirted|spilt|spilled|trickled|slung|tossed) *1 LIQUID
+ The man broke a pane, tipped petrol in and lit it.
- The lorry tipped over and fuel was lost.

# Things damaged, daubed, left
pat en.act.vand.put [type=vandalism pos=v]  (cars|vehicles|buses|lorries|tailpipes|monuments|memorials|memorial|monument|graves|synagogue|mosque|windows|embassy|kindergarten|office|offices|facade) *8 (daubed|smeared|sprayed|splashed|spattered|defaced|blocked|smashed|plugged|disabled | put out of action | painted over | pelted | tarred)
+ War memorials in several parts of the country had been daubed with paint.
pat en.act.hoax [type=intimidation pos=v]  (hoax|bogus|false|anonymous|identical|mass) *3 (bomb|bombs|explosives|explosive) *2 (threat|threats|call|calls|mail|mails|e-mails|emails|alert|alerts|warning|warnings|alarm|alarms)
+ Hundreds of identical bomb threats reached schools.
pat en.act.evacuated [type=intimidation pos=v weak=1]  (schools|kindergartens|courts|stations|hospitals|malls|embassies) *4 (evacuated|emptied|cleared) *8 (threat|threats|mail|mails|e-mails|emails|calls|bomb|bombs)
+ Schools were evacuated after e-mails about bombs.

# Everyday ways to tell it: things blunted, burned, set on people
def HURT = hit|struck|beaten|battered|kicked|punched|clubbed|knifed|stabbed|doused|sprayed|attacked|ambushed|bludgeoned|slashed|pummelled
def FOE = exile|exiles|dissident|dissidents|journalist|journalists|editor|blogger|activist|activists|politician|defector|ex-officer|critic|presenter|opponent|deserter|rabbi|reporter
pat en.act.hurt.foe [type=assault pos=v]  FOE *6 HURT *4 (with|over|outside|on|near)
+ The editor was hit over the head with a hammer.
- The editor was hit by a wave of calls.
pat en.act.hurt.set [type=assault pos=v]  (set about | set upon | laid into | pounced on | lunged at | beat | ran over | ran down | rammed | knocked down) *3 FOE
+ Masked men set about the exile with clubs.
- A cat jumped on the politician.
pat en.act.kill.bullets [type=assassination method=firearm pos=v]  (found|killed|riddled|fell|died) *2 (with|by) *2 (bullet|bullets|shots|gunshot) *3 (body|head|chest|back|wound|wounds)
+ An officer who had defected was found with eight bullets in his body.
pat en.act.kill.ill [type=assassination pos=v weak=1]  (collapsed | fell ill | taken ill | fell violently ill | fell from | fell out of | plunged from | found hanged | found dead) *3 (after|window|balcony|tea|meal|drinking|his|her|roof|stairs|flat|garage|hotel)
+ He collapsed after drinking tea with two visitors.
pat en.act.kidnap.plane [type=kidnapping pos=v]  FOE *4 (dragged|hauled|pulled|taken|removed|bundled|snatched) *3 (from|off|into|across) *2 (plane|car|van|flat|boat|border|embassy|street|hotel)
+ The blogger was dragged from a plane.
pat en.act.plane.forced [type=airspace_violation pos=v]  (forced|force|diverted|compelled|ordered|brought) *3 (down | to land) *4 (plane|jet|airliner|flight|minsk|aircraft|pilots)
+ The regime forced down a passenger plane on its way to Vilnius.
pat en.act.tracker [type=espionage method=reconnaissance pos=v]  (tracker|trackers|bug|bugs | tracking device | tracking devices | listening device | listening devices | hidden camera | hidden cameras | gps tracker) *3 (under|in|on|behind|inside|beneath|along) *2 (car|cars|flat|office|wall|railway|socket|room|line|bonnet|embassy|vehicle)
+ A journalist found a tracker under her car.
pat en.act.cameras [type=espionage method=reconnaissance pos=v]  (leave|left|mount|mounted|hang|hung|fix|fixed|place|placed|install|installed|hide|hid|set up|put up|plant|planted) *3 (camera|cameras) *2 (along|near|at|by|on|beside|around|overlooking) *3 (railway|line|lines|track|tracks|port|border|base|road|routes|crossing|station|airfield|depot)
+ He was paid to leave cameras along the railway.
pat en.act.minutes [type=espionage pos=v]  (passed on | handed over | offered | sold | gave away | turned over | copied | took home | smuggled out | betrayed | leaked | slipped) *4 (minutes|plans|secrets|papers|documents|files|drawings|positions|names|codes|details|photographs|lists) *3 (of|about|on) *4 (meetings|barracks|troops|units|bases|weapons|service|ministry|staff|colleagues|army|air|defences|agents|exercises|submarine|radar)
+ An employee of the ministry passed on the minutes of confidential meetings.
pat en.act.minutes.to [type=espionage pos=v]  (offered|offering|passed|sold|gave) *2 (plans|secrets|papers|documents|files|information|services|details) *5 to *2 (consulate|embassy|foreign|russian|chinese|iranian|belarusian|moscow|beijing|tehran|minsk)
+ A soldier offered plans of his barracks to the consulate.
pat en.act.watch.foe [type=espionage method=reconnaissance pos=v]  (watched|tailed|shadowed|spied|followed | kept an eye | kept watch | kept tabs | informed | reported) *2 (on)? *2 FOE
+ The pair had kept an eye on a journalist for months.
pat en.act.illegals [type=espionage pos=v]  (posing|posed|lived|living|passed|passing|masqueraded|masquerading) *4 (as|on|under) *4 (false papers | false passports | false name | false names | false identity | false identities | forged papers | deep cover | argentines | brazilian | brazilians | illegals)
+ A couple had lived in Ljubljana on false papers.
pat en.act.watch.port [type=espionage stage=planned method=reconnaissance pos=v]  (told|tasked|paid|hired|ordered|instructed|asked) *2 to *1 (watch|observe|film|photograph|count|scout|spy|map|monitor|report) *4 (port|ports|trains|railway|base|bases|convoys|ships|airfield|airport|depot|station|barracks|aid|shipments|synagogue)
+ Three men had been told to watch the port.

# Networks again
pat en.act.it.locked [type=cyber_disruption pos=v]  (computers|servers|systems|network|files|phones|screens|terminals|records) *6 (locked|frozen|encrypted|scrambled|wiped|erased|bricked | knocked out | out of action | put out)
+ The computers of the town hall have been locked since Monday.
pat en.act.it.register [type=cyber_sabotage pos=v]  (register|registers|database|registry|backups|modems|routers|controllers) *3 (wiped|erased|bricked|overwritten)
+ The country's electricity register was wiped in one night.
- The archive was destroyed in the flood.
pat en.act.it.raided [type=cyber_espionage pos=v]  (database|databases|server|servers|mailbox|mailboxes|mail|register|network|networks|archive|router|routers) *4 (raided|plundered|looted|ransacked|emptied|tapped|rifled|infiltrated | open to | broken into | laid bare)
+ Passports were offered for sale after the airline's database was raided.
pat en.act.it.wave [type=cyber_disruption method=ddos pos=v]  (wave|waves|flood|surge|storm|avalanche|torrent) of *2 (traffic|hits|packets|pings)
+ The app broke down after a wave of traffic.
- A wave of requests reached the ministry after the reform.
pat en.act.it.sluice [type=cyber_sabotage pos=v]  (channel|group|hackers|hacktivists|intruders|strangers|attackers) *6 (opened|turned|switched|changed|raised|set|manipulated) *3 (sluice|sluices|valve|valves|dam|floodgate|floodgates|pump|pumps|boiler|boilers|chlorine|turbine|turbines|pressure|temperature)
+ A hacker channel boasted that it had opened the sluice of a dam.

# Information again
pat en.act.logo [type=FIMI pos=v]  (clip|clips|video|videos|recording|report|article|cover|leaflet|letter|graphic|poster) *1 (with|bearing|under|carrying|using|in) *2 (logo|logos|branding|letterhead|masthead|seal) of
+ A video with the logo of the broadcaster claimed that the president owned a villa.
- The article under the name of the author is long.
pat en.act.voice [type=FIMI method=deepfake pos=v]  (cloned|faked|synthetic|imitated|generated|computer-generated|ai-made|artificial) *1 (voice|voices|face|anchor|newsreader|presenter|likeness|avatar)
+ A cloned voice of the candidate was heard.
pat en.act.machine [type=FIMI method=inauthentic_accounts pos=v]  (comments|posts|replies|profiles|reviews|tweets|messages) *8 (same machine | by machine | by machines | by bots | by a bot | by robots | one source | word for word | identical wording | written by ai | copy-pasted)
+ Hundreds of comments had been written by the same machine.
pat en.act.prank [type=FIMI pos=v]  (prankster|pranksters|caller|callers|impostor|impostors|impersonator) *2 (posing|posed|pretending|passing|claiming|impersonating) *4 (as|to be|president|minister|chairman|leader|mayor)
+ A prankster posing as a president got the minister on the phone.
pat en.act.planted.text [type=FIMI method=defacement pos=v]  (text|dispatch|report|item|bulletin|notice|story|headline) *5 (page|agency|wire|ticker|website|site|channel) *2 (announced|claimed|said|told|declared|reported) *8 (nobody | no one | never | false | untrue | invented)
+ A text on the page of the agency announced a mobilisation that nobody had ordered.

# Streets and monuments
pat en.act.paint.thrown [type=vandalism method=graffiti pos=v]  paint *2 (thrown|hurled|poured|splashed|sprayed|smeared|tipped|emptied|flung) *1 (at|on|over|onto|across|against)
+ Red paint was thrown at the monument of the soldier.
pat en.act.flag.hung [type=provocation pos=v]  (hung|hoisted|raised|unfurled|planted|ran up|projected|flew) *3 (russian|soviet|wagner|separatist|chinese|iranian|z|belarusian) *1 (flag|flags|banner|symbol|symbols|letter) *2 (from|on|over|at|above|in|onto)
+ Someone hung a Russian flag from the town hall tower.

# Fires and rails
pat en.act.package.smoke [type=arson method=parcel_bomb pos=v]  (package|parcel|packet|consignment|shipment|container) *3 (smoke|smoked|smoking|smouldered|smouldering|ignite|flared|blaze|burning|burn)
+ A device in a package began to smoke on board a plane.
pat en.act.ashes [type=arson pos=v weak=1]  (reduced to ashes | burned to a shell | burnt to a shell | burned out | burnt out | burned to the ground | went up in smoke | up in flames)
+ A bus garage with new electric buses was reduced to ashes.
pat en.act.cables.burned [type=sabotage pos=v]  (cable|cables|cabling|cabinet|cabinets|duct|ducts|box|boxes|signals|signalling|wiring|lines|relay) *4 (been|were|was) *2 (burned|burnt|torched|cut|severed|slashed|doused|charred|sawn|hacked)
+ The signalling cables had been burned in a cable duct.
- The box office burned with shame.
pat en.act.radio.stop [type=sabotage pos=v]  (stop|brake|halt|emergency) *1 (signal|signals) *3 (sent|broadcast|transmitted|emitted|triggered|given|faked)
+ Stop signals were sent over the radio and twenty trains halted.
pat en.act.rail.put [type=sabotage pos=v]  (plate|plates|clamp|clamps|bar|bars|chain|block|blocks|log|logs|beam|stones|obstacle|obstacles|object|objects|shoe) *3 (clamped|fixed|laid|placed|put|left|bolted|welded|dumped|found|fastened) *2 (rail|rails|track|tracks|line|points|switch)
+ A metal plate was clamped to the rail.
pat en.act.rail.screws [type=sabotage pos=v]  (screws|bolts|fastenings|clips|nuts|sleepers|rails|spikes) *3 (taken|removed|loosened|undone|missing|stolen|unscrewed|pulled|unfastened) *4 (track|tracks|rail|rails|line|railway|pylon|pylons|mast|bridge)
+ Screws had been taken out of the track over ten metres.
pat en.act.fence [type=sabotage pos=v weak=1]  (fence|lock|locks|padlock|gate|hatch|manhole|perimeter) *3 (cut|forced|opened|broken|sawn|breached|prised) *8 (water|waterworks|reservoir|barracks|base|plant|depot|substation|transformer|airfield|works)
+ The fence was cut and somebody was in the waterworks.
pat en.act.filings [type=sabotage pos=v]  (filings|shavings|sand|gravel|sugar|nails|swarf|water|grit|salt) *3 (found|put|poured|dumped|discovered|tipped|got) *2 (in|into|inside) *4 (engine|engines|gearbox|tank|tanks|turbine|turbines|gear|fuel|machinery|drive)
+ Iron filings were found in the engine of a new corvette.

# Borders, air, sea
pat en.act.guards.stones [type=border_provocation pos=v]  (guards|guard|soldiers|men|officers|troops|migrants) *7 (threw|hurled|pelted|fired|shone|blinded|dazzled|aimed|pointed|lobbed|slung) *2 (stones|flares|lasers|laser|rocks|strobe|bricks|branches|grenades|soldiers|guards|blanks)
+ Guards from the other side threw stones and blinded the soldiers.
pat en.act.markers [type=border_provocation pos=v]  (buoys|buoy|markers|marker | border posts | border signs | border post) *5 (removed|lifted|taken|vanished|disappeared|missing|moved|uprooted|stolen|shifted|hauled)
+ Border markers in the river were removed overnight.
pat en.act.jet.close [type=airspace_violation method=aircraft pos=v]  (fighter|fighters|jet|jets|su-35|su-30|su-27|mig-31|helicopter|bomber|plane) *5 (passed|came|flew|released|fired|swooped|dived|dropped|buzzed|cut) *3 (metres|meters|flares|nose|low|across|front|masts) *4 (plane|jet|aircraft|frigate|ship|platform|patrol|drone|nose|crew|deck)
+ A Su-35 released flares in front of an allied jet.
pat en.act.jet.buzzed [type=airspace_violation method=aircraft pos=v]  (buzzed|harassed|overflown|circled|shadowed|intercepted) *2 by *3 (jet|jets|fighter|fighters|helicopter|helicopters|bomber|bombers|drones|drone|plane|planes)
+ An oil platform was buzzed by two jets.
pat en.act.debris [type=airspace_violation pos=v]  (wreckage|wreck|debris|remains|fragments|parts) of *3 (missile|drone|rocket|uav|balloon|decoy|gerbera|shahed) *5 (found|picked|discovered|recovered|lay|fell|turned up|landed|scattered|washed)
+ Debris of a missile was picked up in a forest.
pat en.act.lights.ship [type=drone_incursion pos=v weak=1]  (lights|objects|aircraft|something) *5 (following|followed|circled|circling|hovered|hovering|shadowing) *4 (ship|frigate|base|plant|airport|airfield|port|reactor|train|convoy|vessel|refinery)
+ Sailors saw lights following their ship.
pat en.act.runway.sky [type=drone_incursion pos=v weak=1]  (runway|airport|airspace|terminal|airfield) *2 (closed|shut|evacuated|cleared|blocked) *10 (something|object|objects|lights|sighting|sightings|drone|drones|alert|alarm)
+ The runway was closed for an hour after a controller noticed something in the sky.
pat en.act.position.jump [type=gnss_interference method=spoofing pos=v]  (position|positions|location|track|tracks|receiver|receivers|receivers|instruments|displays|clocks|phones) *4 (jump|jumped|jumping|leapt|drifted|wandered|nonsense|mad|haywire|crazy|wrong|frozen|false|astray|adrift|moscow) *1 (time|to|on|place|positions|for|in|across)?
+ Captains saw their position jump to an airport in the desert.
pat en.act.cable.anchor [type=undersea_infrastructure method=anchor_drag pos=v weak=1]  (dropped|lowered|let go|trailed|dragging|dragged|missing|lost|without) *2 (anchor|anchors | anchor chain)
+ A Chinese ship dropped anchor where three cables cross.
pat en.act.cable.ship [type=undersea_infrastructure pos=v]  (carrier|freighter|ship|vessel|tanker|trawler|gear) *6 (zigzagged|slowed|criss-crossed|crossed|passed|ripped|sailed|trawled) *4 <target~TARGET[kind=cable]> *4 (before|when|as|at the time|shortly) *5 (lights|failed|out|dark|dead|broke|fault|cut|stopped)
+ The freighter passed over {target:the undersea cable} before it failed.

# Threats, votes, trade
pat en.act.bomb.classes [type=intimidation pos=v]  (schools|classes|lessons|courts|polling stations|flights|hospitals|kindergartens|malls) *4 (cancelled|evacuated|closed|emptied|cleared|received|suspended) *4 (threat|threats|hoax|warnings)
+ Classes were cancelled after threats sent from abroad.
pat en.act.pay.moscow [type=malign_finance pos=v]  (took|take|accepted|received|got|pocketed|taking) *2 (money|payments|cash|bribes|funds|euros|sums|roubles) *3 (for|from) *6 (moscow|kremlin|russia|russian|beijing|chinese|iran|iranian|belarus|oligarch|azerbaijan|azerbaijani|qatar)
+ A member of parliament took money for speeches in favour of Moscow.
pat en.act.trade.stop [type=economic_coercion pos=v]  (beijing|moscow|minsk|china|russia|belarus|gazprom|kremlin) *2 (stopped|ceased|cut|closed|halted|suspended|slashed|throttled|squeezed|turned off|refused|froze|banned) *3 (buying|imports|the tap|tap|taps|gas|supplies|deliveries|purchases|exports|orders|visas|flights|transit)
+ Beijing stopped buying Lithuanian beef.
- Russia stopped the train.
pat en.act.plot.map [type=plot stage=foiled pos=v weak=1]  (police|officers|investigators|agents|guards) *3 (found|seized|discovered) *2 (petrol|gloves|timers|detonators|explosives|maps|map|weapons|balaclavas|accelerant|canisters|wires|jerrycans) **10 (flat|car|boot|house|garage|bag|room|hideout|cellar)
+ Police found petrol, gloves and a map of the depot in the flat of the suspect.
pat en.act.orders.telegram [type=plot stage=planned pos=v]  (orders|order|instructions|tasks|assignments|jobs|offer|offers|missions) *2 (over|via|through|on|by|in) *1 (telegram|signal|whatsapp|viber|discord|snapchat) *2 to *1 (burn|torch|film|photograph|set|place|plant|damage|attack|smash|paint|spray|kill|beat|sabotage)
+ A teenager had taken orders over Telegram to burn trucks.

# More ways to tell it
pat en.act.dazzle [type=maritime_incident pos=v]  (dazzled|blinded|targeted|lit|illuminated) *2 (by|with) *3 (beam|laser|lasers|searchlight | fire-control radar | targeting radar) *2 (from|of|aboard|on) *3 (trawler|ship|vessel|tanker|boat|deck|warship|yacht)
+ Workers on a drilling rig were dazzled by a green beam from a trawler.
pat en.act.dark.ship [type=maritime_incident pos=v]  (tracker|transponder|ais|lights | tracking system) *1 (switched off | turned off | off | dark) *6 (above|over|near|beside|along|off) *2 (cable|cables|pipeline|pipelines|platform|platforms|rig|farm|coast|island)
+ A tug with its tracker switched off stayed for two days above the pipeline.
pat en.act.escorted.out [type=maritime_incident pos=v]  (spy|intelligence|reconnaissance|research|survey|surveillance|russian|chinese) *1 (ship|vessel|trawler|submarine) *3 (escorted|shepherded|chased|driven|followed|shadowed|ushered) *4 (out|away|from|off|waters|zone|through)
+ The intelligence ship was escorted out of the economic zone.
pat en.act.island.link [type=undersea_infrastructure pos=v]  (link|connection|line|cable) *1 (to|between|under|with) *4 (island|islands|archipelago|strait|mainland|sea|gulf|seabed) *4 (damaged|interrupted|cut|severed|broken|failed|lost|disrupted)
+ Traffic was rerouted after the link to the archipelago was damaged.
- The ferry line to the islands had a good summer.
pat en.act.open.fire [type=assassination method=firearm pos=v]  (opened fire | open fire | shot | fired) *1 (on|at|into) *3 (deputy|minister|mayor|politician|activist|journalist|dissident|exile|defector|editor|commander|banker|lawyer|officer|opponent)
+ Gunmen opened fire on a former deputy in his car.
pat en.act.shot.thing [type=sabotage method=firearm pos=v]  (shot|shots|fired|bullets|gunfire) *3 (at|hit|into|by|pierced|struck) *2 (transformer|transformers|substation|train|trains|tank|tanks|pipeline|mast|insulators|aircraft|pump|radar)
+ Someone shot at a transformer with a rifle.
pat en.act.car.bomb [type=assassination method=explosive pos=v]  (bomb|device|charge|explosives|mine) *6 (car|seat|scooter|door|bonnet|flat) *3 (killed|wounded|injured|maimed|blinded|tore)
+ A bomb under the seat of a car killed a blogger.
pat en.act.thrown.out [type=assassination pos=v weak=1]  (thrown|pushed|hurled|shoved) *1 (out|from|off) *3 (window|balcony|roof|train|bridge)
+ A businessman was thrown out of a window.
pat en.act.lure [type=kidnapping stage=attempted pos=v]  (lure|lured|luring|entice|enticed) *2 FOE *2 to
+ Agents tried to lure the dissident to Turkey.
pat en.act.axe [type=assault method=blade_or_blunt pos=v]  (man|men|attacker|attackers|assailant|assailants|stranger|strangers) with *2 (axe|knife|hammer|machete|bat|iron|acid|bar|crowbar) *5 FOE
+ A man with an axe was waiting for the journalist.
pat en.act.foiled.attack [type=plot stage=foiled pos=v]  (foiled|thwarted|averted|prevented|stopped|disrupted) *3 (attack|attacks|bombing|ambush|assault|raid) *1 (on|against|in|at) <target>
+ Police foiled an attack on {target:a synagogue}.
pat en.act.bought.detonators [type=plot stage=planned pos=v weak=1]  (bought|acquired|obtained|ordered|collected|stockpiled|buried|stored|hid|assembled) *4 (detonators|explosives|explosive|grenades|thermite|incendiaries|timers|tnt|semtex|hexogen)
+ The suspects had bought detonators.
pat en.act.stickers [type=provocation method=leaflet pos=v weak=1]  (paid|hired|recruited|told|asked|instructed) *4 (stickers|posters|leaflets|placards|banners|graffiti|slogans|flyers)
+ Two women were paid to put stickers on posters of the army.
pat en.act.tapped [type=cyber_espionage pos=v]  (cameras|camera|phones|phone|webcams|webcam|messages|chats|line|lines|calls|intercoms) *7 (tapped|hacked|hijacked|eavesdropped|overheard|infiltrated|intercepted | listened in | read by) *5 (hackers|spies|outsiders|strangers|intelligence|service|services|agents|foreign)
+ Cameras along the aid route had been tapped by foreign hackers.
pat en.act.links [type=cyber_espionage method=phishing pos=v]  (officers|officials|deputies|staff|soldiers|ministers|employees|politicians|lawmakers|scientists|journalists) *2 (sent|received|got|clicked|opened|fooled|tricked) *3 (link|links|attachment|attachments | qr code | qr codes | login page) *8 (account|accounts|password|passwords|mailbox|strangers|malware|credentials|code|codes)
+ Officers were sent links that opened their accounts to strangers.
- The officers received an invitation to open an account.
pat en.act.leak.chats [type=hack_and_leak pos=v]  (leaked|stolen|hacked|intercepted) *1 (chats|chat|recordings|recording|mails|e-mails|emails|call|conversation|messages|documents|papers|files) *6 (appeared|surfaced|published|broadcast|posted|aired|released)
+ Leaked chats of the delegation appeared on a Telegram channel.
pat en.act.recording.aired [type=hack_and_leak pos=v]  (recording|recordings|tape|tapes|transcript|conversation|call) *8 (broadcast|aired|published|released|posted|leaked) *2 (by|on) *4 (russian|state|rt|telegram|kremlin|iranian|chinese|margarita)
+ A recording of generals was broadcast by a Russian state channel.
pat en.act.fakes.more [type=FIMI pos=n]  (fake|faked|forged|bogus|sham|phoney|phony|invented|fabricated|counterfeit|deepfaked) *1 (survey|surveys|poll|polls|ballot|ballots|fatwa|decree|summons|alert|alerts|magazine|outlet|outlets|cover|covers|advert|adverts|call-up|expert|experts|speech|interview|audio|voice|mail|mails|tweet|tweets|sites)
+ A fake survey said that most soldiers would desert.
- A fake order of pizzas reached the school.
pat en.act.ai.clip [type=FIMI method=deepfake pos=n]  (ai | a.i. | artificial intelligence) *1 (clip|clips|video|videos|image|images|song|songs|anchor|anchors|photo|photos|avatar|recording) *4 (showed|shows|shown|showing|showed|portrayed|depicted|claimed|purported|circulated|spread|told)
+ An AI clip showed the chancellor announcing his resignation.
- The AI video tool is popular with students.
pat en.act.outlet.nobody [type=FIMI pos=v]  (outlet|site|website|newspaper|blog|magazine|portal|channel) *4 (nobody | no one | never existed | does not exist | did not exist | created days | registered days | set up days | hours old | days old | weeks old) *8 (printed|ran|published|reported|carried|told|claimed|story|spread)
+ An outlet nobody had heard of printed the tale of a villa.
pat en.act.paid.abroad [type=provocation pos=v]  (burned|burnt|chanted|marched|protested|demonstrated|daubed|smashed|posed|waved) *6 paid *3 (abroad|moscow|russia|kremlin|telegram|tehran|handler|handlers|strangers)
+ Flags were burned by men paid from abroad.
pat en.act.took.millions [type=malign_finance pos=v weak=1]  (took|received|got|accepted|pocketed|collected|taken) *2 (million|millions|thousands|roubles|euros|dollars|loan|loans|donation|donations|funding) *3 (from|of) *4 (kremlin|russian|moscow|chinese|oligarch|beijing|gazprom|iranian|azerbaijani)
+ A foundation took in millions from a Kremlin fund.
pat en.act.gas.cancel [type=economic_coercion pos=v]  (moscow|russia|gazprom|beijing|china|minsk|kremlin|belarus) *2 (cancelled | tore up | revoked | cut off | turned off | shut off | withheld) *3 (gas|contract|contracts|oil|supplies|tariffs|licences|electricity|deliveries|permits)
+ Moscow cancelled the gas contract a week before the vote.
pat en.act.pelted [type=vandalism pos=v]  <target~TARGET[kind=embassy]> *3 (pelted|splashed|daubed|smeared|doused|attacked|stoned|egged|vandalised)
+ {target:The consulate} was pelted with eggs and paint.
pat en.act.envoy.splashed [type=assault pos=v]  (ambassador|envoy|consul|diplomat|diplomats) *2 (splashed|doused|pelted|attacked|shoved|jostled|sprayed)
+ The ambassador was splashed with red liquid.
pat en.act.migr.bus [type=instrumentalised_migration method=migrants pos=v]  (brought|bussed|drove|flew|flown|led|ferried|helped|pushed) *5 (minsk|belarus|belarusian|moscow|russia|russian|soldiers|wire|frontier|border) *6 (climb|fence|border|frontier|wire|cross|barrier)
+ Buses brought men from Minsk to the frontier and told them to climb over.
pat en.act.migr.tools [type=instrumentalised_migration method=migrants pos=v]  (ladders|cutters|stones|lasers|tools|slingshots|shears) *3 (handed|given|supplied|distributed|passed) *3 (migrants|people|refugees|crowd|men)
+ Ladders and cutters were handed to the migrants by soldiers.
pat en.act.migr.wire [type=instrumentalised_migration method=migrants pos=v]  (belarusian|russian) *2 (soldiers|guards|troops|officers|services) *6 (pushed|herded|forced|drove|led|let|shoved|escorted|helped) *3 (women|men|people|migrants|families|children|them|groups|foreigners)
+ Belarusian soldiers cut the wire and pushed women through.
pat en.act.overflights [type=drone_incursion pos=n]  (overflight|overflights|fly-over|fly-overs|flyover|flyovers) *4 (base|plant|shipyard|site|weeks|days|nights|night|week|drones|drone|barracks|depot|works|in|of|over)
+ The shipyard counted eight overflights in two weeks.
pat en.act.scrambled [type=airspace_violation pos=v weak=1]  (jets|fighters|f-16s|f-35s|eurofighters|gripens|rafales|typhoons|planes) *2 (scrambled | were sent up | sent up)
+ Fighters scrambled when an unknown object crossed the border.
pat en.act.drone.down [type=drone_incursion method=drone pos=v]  (drone|drones|unmanned aircraft|uav|uavs | unmanned aircraft) *2 (came down | fell | hit | struck | plunged | crashed | landed | smashed) *4 (roof|house|field|lake|forest|block|garden|road|building|farm|flats|beach|chimney|yard)
+ An unmanned aircraft came down on the roof of a house.
pat en.act.receivers.blind [type=gnss_interference method=jamming pos=v]  (receiver|receivers|satnav|satnavs|gps | navigation systems | navigation equipment) *6 (went blind | went dead | went mad | went haywire | played up | cut out | lost track | froze | failed | dropped out)
+ Receivers on ferries went blind between the islands.
pat en.act.feed.hijack [type=cyber_disruption pos=v]  (satellite|satellites|feed|feeds|broadcast|broadcasts|transmission|loudspeakers|sirens) *3 (hijacked | taken over | overridden | overlaid | commandeered | highjacked)
+ Viewers saw a parade when the satellite feed was hijacked.
- The channel was taken over by a media group.
pat en.act.false.alarm [type=cyber_disruption pos=v]  (loudspeakers|sirens|phones|radio|radios|app|displays|screens|television) *3 (broadcast|played|showed|sounded|sent|carried|aired) *3 (false|fake|foreign|bogus|russian|hostile) *2 (alarm|alert|anthem|warning|message|speech|song|siren|raid)
+ Loudspeakers of the town broadcast a false air-raid alarm.
pat en.act.cabinet.opened [type=sabotage pos=v]  (opened|forced|broke|smashed|prised|pried) *1 (a|an|the|several|two|three|into|open) *3 (cabinet|cabinets|duct|ducts|hatch|hatches|manhole|manholes|switchboard|box|boxes|housing|container|locker) *6 (pulled|cut|severed|yanked|switched|disconnected|sawed|waterworks|masts|railway|cables|fibres|pump|pumps|lead)
+ A person opened an electrical cabinet at the waterworks and pulled out a lead.
- She opened a box of letters.
pat en.act.pipe.ripped [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *5 (ripped|torn|parted|split|crushed|snagged|dented|cracked|pierced|bent|dragged)
+ {target:The gas pipeline} between the two was ripped open by an anchor.
