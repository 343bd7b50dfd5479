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
pat en.act.cable.cut [type=undersea_infrastructure pos=v]  (cut|cuts|cutting|sever|severed|severing|damage|damaged|damaging|break|broke|broken|breaking|rupture|ruptured|rupturing|snapped|sabotage|sabotaged|sabotaging) <target~TARGET[kind=cable]>
+ A tanker is suspected of cutting {target:the undersea power link} in the gulf.
pat en.act.pipe.cut [type=undersea_infrastructure pos=v]  (cut|cuts|cutting|damage|damaged|damaging|break|broke|broken|breaking|rupture|ruptured|rupturing|tore) <target~TARGET[kind=pipeline]>
pat en.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> PP (was|were|been) *2 (ruptured|damaged|broken|severed|torn)
pat en.act.series [type=same pos=n]  (second|third|fourth|fifth|sixth|seventh|another|similar|further) (one | device | package | parcel | letter | envelope | fire | blaze | explosion | blast | attack | case | incident | target)
+ A similar package reached a company in Zaragoza.
pat en.act.series.bare [type=same pos=n]  the (second|third|fourth|fifth|sixth) *2 (was|were|caught|went|exploded|ignited|burst|came|reached|arrived|hit|struck|followed)
+ The second caught fire a day later.
pat en.act.drones [type=drone_incursion method=drone pos=v]  (drones|drone) *5 (over|near|above|around|entered|circling|circled|hovered|hovering|flew|flying|crossed|crashed|sighted|spotted|seen|observed|noticed|detected|reported)
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
pat en.act.intruder [type=cyber_espionage pos=v]  (intruder|intruders|hackers|hacker|attackers|cybercriminals|spies) *6 (got hold | gained access | accessed|stole|copied | broke into | penetrated|compromised|infiltrated|downloaded|read | made off) *6 (data|emails|e-mails|mail|mailboxes|accounts|documents|files|network|networks|systems|server|servers|records|correspondence)
+ An intruder got hold of the contact data of officers.
pat en.act.control [type=cyber_sabotage pos=v]  (control|settings|pressure|valve|valves|pumps|gates|level|levels) *6 (dam|waterworks|plant|facility|utility|turbine|turbines|pumps|pumping|reservoir|heating|boiler|chlorine)
pat en.act.rail.cut [type=sabotage pos=v]  (cut|severed|damaged|removed|loosened|unscrewed|unbolted|blocked|tampered with | sawed through) *2 <target~TARGET[kind=rail]>
pat en.act.rail.cut.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *4 (cut|severed|sawn|loosened|unscrewed|unbolted|tampered)
pat en.act.charge [type=explosion method=explosive pos=v]  (charge|charges|explosive|explosives|bomb|device|blast|explosion) *2 (blew|ripped|tore|damaged|destroyed|derailed|shattered)
+ A charge blew a piece out of the rail.
pat en.act.plan.burn [type=arson stage=planned pos=v]  (meant|intended|wanted|hoped|planned|were|was|aimed|prepared) *1 to *1 (burn | set fire | set alight | be set alight | torch | set on fire | be burned)
+ In 2024 the same group meant to burn a lorry.
pat en.act.plan.kill [type=assassination stage=planned pos=v]  (meant|intended|wanted|hoped|planned|aimed|prepared|hired|ordered) *3 to *1 (kill|murder|assassinate|shoot|poison)
pat en.act.plan.bomb [type=bombing stage=planned pos=v]  (meant|intended|wanted|hoped|planned|aimed|prepared) *1 to *1 (bomb | blow up | detonate)
pat en.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *5 (stopped|shut|closed|suspended|halted|paused|interrupted | was closed | were closed)
pat en.act.airport.shut.passive [type=same only=drone_incursion pos=v]  (traffic|operations|flights|take-offs|landings) *10 (halted|suspended|stopped|grounded|interrupted|diverted)
pat en.act.pass.secrets [type=espionage pos=v]  (handed|passed|gave|given|sold|sent|supplied|forwarded|transmitted|offered|photographed|filmed|copied) *4 (plans|information|names|documents|data|photographs|photos|coordinates|details|secrets|material|intelligence|bases|barracks|depots|installations|convoys|transports|cameras) *10 (russia|russian|gru|fsb|svr|china|chinese|iran|iranian|belarus|belarusian|kgb|handler|handlers|intelligence|service|services|embassy|officer)
+ He had handed over floor plans of the building to a Russian officer.
pat en.act.network [type=FIMI vague=1 pos=v]  <actor:ACTOR[kind=information]> *8 (copied|copies|spread|spreads|spreading|publishes|published|publish|imitates|imitated|imitate|runs|run|pushed|pushes|targets|targeted|clones|cloned|produced|produces|circulated|disseminated|operates|flooded|impersonates|impersonated)
+ The campaign known as {actor:Doppelganger} has copied the pages of several papers.
pat en.act.balloons [type=airspace_violation method=balloon pos=v]  (balloons|balloon) *6 (closed|shut|entered|crossed|drifted|flew|disrupted|grounded|halted|spotted|detected|counted|sighted|landed|wandered|brought)
+ Balloons had already closed the airport.
pat en.act.planes [type=airspace_violation method=aircraft pos=v]  (fighter|fighters|jet|jets|aircraft|plane|planes|helicopter|bomber|su-30|mig-31|il-78) *6 (flew|cut|strayed|went|intruded|entered|crossed) *4 (into|inside|over|across|metres|kilometres) *6 (airspace|border|territory|territorial)
+ A Su-30 fighter and a tanker aircraft flew 700 metres into Lithuanian airspace.
pat en.act.sawn [type=sabotage pos=v]  <target~TARGET> *4 (was|were|been) *2 (sawn|sabotaged|cut|slashed|smashed|unscrewed|severed|disabled | put out of action | pulled out | emptied)
pat en.act.blocked [type=vandalism pos=v]  (exhausts|exhaust|pipes|locks|tyres|tires) *6 (blocked|clogged|glued|slashed|foam|sealed|filled)
+ Dozens of exhausts in the neighbourhood had been blocked.
pat en.act.stabbed [type=assault pos=v weak=1]  (soldier|guard|officer|politician|journalist|activist|man|woman) *6 (stabbed|beaten|attacked|ambushed|assaulted)
pat en.act.water [type=cyber_sabotage pos=v]  (hackers|hacker|attackers|intruders|cyberattack) *6 (cut off | shut off | turn off | switch off | shut down | open | opened) *6 (water|heating|power|supply|valve|valves|dam|floodgate|floodgates)
+ Hackers tried to cut off the water of a large city.
pat en.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (migrants|migrant|refugees) *10 (belarus|russia|belarusian|russian) *6 (fence|border|tunnel|crossed|crawled|crossing)
pat en.act.migrants2 [type=instrumentalised_migration method=migrants pos=v]  (migrants|migrant) *8 (crawled|crossed|tunnel|dug|pushed|driven|forced|led) *8 (belarus|russia|border|fence)
+ About 180 migrants had crawled under the fence from Belarus.
