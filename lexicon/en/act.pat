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
pat en.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *4 (went (dead|dark|silent|down) | failed | (was|were|been) *2 (cut|severed|damaged|broken|ruptured))
pat en.act.cable.cut [type=undersea_infrastructure pos=v]  (cut|cuts|cutting|sever|severed|severing|damage|damaged|damaging|break|broke|broken|breaking|rupture|ruptured|rupturing|snapped|sabotage|sabotaged|sabotaging) <target~TARGET[kind=cable]>
+ A tanker is suspected of cutting {target:the undersea power link} in the gulf.
pat en.act.pipe.cut [type=undersea_infrastructure pos=v]  (cut|cuts|cutting|damage|damaged|damaging|break|broke|broken|breaking|rupture|ruptured|rupturing|tore) <target~TARGET[kind=pipeline]>
pat en.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> PP (was|were|been) *2 (ruptured|damaged|broken|severed|torn)
pat en.act.series [type=same pos=n]  (second|third|fourth|fifth|sixth|seventh|another|similar|further) (one | device | package | parcel | letter | envelope | fire | blaze | explosion | blast | attack | case | incident | target)
+ A similar package reached a company in Zaragoza.
pat en.act.series.bare [type=same pos=n]  the (second|third|fourth|fifth|sixth) *2 (was|were|caught|went|exploded|ignited|burst|came|reached|arrived|hit|struck|followed)
+ The second caught fire a day later.
pat en.act.drones [type=drone_incursion method=drone pos=v]  (drones|drone) *6 (over|near|above|around|at|entered|flew|flying|crossed|crashed|sighted|spotted|seen|observed|reported)
+ Several drones were seen over the base.
pat en.act.aircraft [type=airspace_violation method=aircraft pos=v]  (jets|jet|aircraft|plane|planes|helicopter|helicopters|fighters|mig-31) *6 (entered|violated|crossed|penetrated|breached|remained) *4 airspace
+ Three jets entered Estonian airspace.
pat en.act.mail.bombs [type=bombing method=parcel_bomb pos=v]  (letters|envelopes|parcels|packages|letter|envelope|parcel) *4 (containing|with|holding) *4 (explosive|explosives|gunpowder|pyrotechnic|incendiary)
+ Six letters containing explosive material were sent.
