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
pat en.act.opened.cut [type=sabotage pos=v]  (opened|forced|smashed|broke|broken|prised|pried|unscrewed|sawed|sawn|cut|slashed|ripped|pulled|emptied|drained|drilled|jammed|disconnected) *4 <target~TARGET>
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
