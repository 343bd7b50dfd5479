# Words and phrases that name or tell of a hybrid act, by activity type. Hand-written for Concord.
#
# pos=n names the act, pos=v tells it; obj=1 marks transitive verbs whose object, or passive subject, is
# the thing hit. weak=1 marks everyday words (fire, blast, outage) that open a hypothesis only with a
# deliberate or hybrid signal in reach. plural=1: the form itself says there were several.
# Patterns with a gap ("set ... on fire") are not here.

# ---------------------------------------------------------------- arson
[TRIGGER arson pos=n]
arson
arson attack
arson attacks % plural=1
(suspected|alleged|deliberate|attempted|planned|coordinated) arson
(suspected|alleged|attempted|planned|coordinated) arson attack
(suspected|alleged|attempted|planned|coordinated) arson attacks % plural=1
(attempted arsons|arsons|acts of arson|arson cases|arson incidents|arson fires|arson plots) % plural=1
act of arson
arson (attempt|bid) % stage=attempted
arson attempts % stage=attempted plural=1
(failed|unsuccessful|botched) arson (attack|attempt) % stage=attempted
(foiled|thwarted|prevented) arson (attack|attempt) % stage=foiled
arson plot % stage=planned
arson (case|incident|fire|job|raid)
aggravated arson
fire-raising
wilful fire-raising
(willful|wilful|malicious) burning
fire-bombing
firebombing
(firebombings|fire-bombings) % plural=1
(firebomb|fire-bomb|fire bomb|petrol-bomb|petrol bomb|molotov|molotov cocktail) attack
(firebomb|fire-bomb|fire bomb|petrol-bomb|petrol bomb|molotov|molotov cocktail) attacks % plural=1
incendiary attack % method=incendiary_device
incendiary attacks % method=incendiary_device plural=1
(deliberately|intentionally|purposely|maliciously)(-| )(set|lit|started|ignited) (fire|blaze)
(deliberately|intentionally|purposely|maliciously)(-| )(set|lit|started|ignited) (fires|blazes) % plural=1
(deliberate|intentional|suspicious) (fire|blaze)
(deliberate|intentional|suspicious) (fires|blazes) % plural=1
(string|series|spate|wave|rash) of (fires|blazes) % plural=1
act of fire-raising
torching
torchings % plural=1
fire attack
fire attacks % plural=1
(fire|blaze|inferno|conflagration) % weak=1
(fires|blazes|infernos) % weak=1 plural=1
(major|massive|huge|large|big|devastating|serious|overnight|mysterious|unexplained) (fire|blaze) % weak=1
(major|massive|huge|large|devastating|serious|mysterious|unexplained) fires % weak=1 plural=1
incendiary parcel % method=parcel_bomb
incendiary parcels % method=parcel_bomb plural=1
incendiary (package|shipment) % method=parcel_bomb
incendiary packages % method=parcel_bomb plural=1

[TRIGGER arson pos=v obj=1]
torch(es|ed)
torch % weak=1
(set|sets|setting) (fire|light) to
(set|sets|setting) (alight|ablaze|aflame|afire)
(set|sets|setting) on fire
(was|were|been|being) (set on fire|set alight|set ablaze|set aflame|lit)
put to the torch
(fire-bomb|firebomb|fire bomb|petrol-bomb|petrol bomb)(|s|ed)
(fire bomb|petrol-bomb|petrol bomb)ing
(ignite|ignites|ignited|igniting) % weak=1
(burn|burns|burned|burnt|burning) down % weak=1
(burn|burns|burned|burnt|burning) to the ground % weak=1
(deliberately|intentionally) (burned|burnt|ignited|torched|set alight|set ablaze|set on fire)
(douse|douses|doused|dousing) (with|in) (petrol|gasoline|fuel|accelerant|diesel|kerosene|paraffin|inflammable liquid|flammable liquid) % method=accelerant
(pour|pours|poured|pouring) (petrol|gasoline|fuel|accelerant|diesel|kerosene|a flammable liquid|flammable liquid|inflammable liquid) (on|over|onto|into|through|around) % method=accelerant
(hurl|hurls|hurled|hurling|throw|throws|threw|thrown|throwing|toss|tossed|tossing|lob|lobbed|lobbing) (molotov cocktails|petrol bombs|firebombs|fire bombs) (at|into|through) % method=incendiary_device
(hurl|hurls|hurled|hurling|throw|throws|threw|thrown|throwing|toss|tossed|tossing|lob|lobbed|lobbing) (a|one) (molotov cocktail|petrol bomb|firebomb|fire bomb|burning bottle) (at|into|through) % method=incendiary_device

[TRIGGER arson pos=v]
(flames|fire) (tore|ripped|swept|raced) through % weak=1
(want|wants|wanted|mean|meant|intend|intended|agreed|offered) to (burn|torch|set fire to|burn down) % stage=planned
(start|starts|started|starting) (a|the) fire
(start|starts|started|starting) fires % plural=1
(light|lights|lit|lighting) (a|the) fire
(caught|catch|catches|catching) fire % weak=1
(burst|bursts|bursting) into flames % weak=1 method=incendiary_device
went up in flames % weak=1
(broke|breaks|broken|breaking) out in flames % weak=1
(gutted|engulfed|destroyed|ravaged|razed|consumed) by (fire|flames|a fire|a blaze|the fire|the blaze) % weak=1
(commit|commits|committed|committing) arson
(carry|carries|carried|carrying) out (an arson attack|arson attacks|arson|the arson|the arson attack)
(plan|plans|planned|planning) to (torch|burn|burn down|set fire to|set alight) % stage=planned
(try|tries|tried|trying|attempt|attempts|attempted|attempting) to (torch|burn|burn down|set fire to|set alight) % stage=attempted
failed to ignite % stage=attempted method=incendiary_device

# ---------------------------------------------------------------- explosion (cause open) and bombing (deliberate device)
[TRIGGER explosion pos=n weak=1]
explosion
explosions % plural=1
blast
blasts % plural=1
detonation
detonations % plural=1
(powerful|loud|large|huge|massive|deadly|mysterious|underwater|undersea|subsea) (explosion|blast)
(powerful|loud|large|huge|massive|deadly|mysterious|underwater|undersea|subsea) (explosions|blasts) % plural=1
(gas|parcel|package|car) (explosion|blast)
(ammunition|munitions|arms|ammo) (depot|dump|warehouse|store|storehouse) (explosion|blast|blasts|explosions)

[TRIGGER explosion pos=v]
(charge|charges|device|bomb) (blew|went off|goes off|exploded|detonated) % method=explosive
(explode|explodes|exploded|exploding) % weak=1
(went|go|goes|going|gone) off % weak=1
(detonate|detonates|detonated|detonating) % obj=1
(blow|blows|blew|blown|blowing) up % obj=1
(was|were|been) (blown up|blown apart|ripped apart by an explosion|rocked by an explosion|rocked by explosions|damaged in an explosion|damaged by an explosion|damaged by a blast|ripped open by an explosion)
(ruptured by|shattered by) (an explosion|a blast|explosions|blasts)

[TRIGGER explosion pos=n]
act of sabotage by explosives
explosion on the (railway|rail line|rail tracks|tracks|line)
sabotage explosion
sabotage explosions % plural=1

[TRIGGER bombing pos=n]
bombing
bombings % plural=1
bomb attack
bomb attacks % plural=1
(bomb|explosive) plot % stage=planned
bomb plots % stage=planned plural=1
(parcel|letter|mail|package|post)(-| )bombing % method=parcel_bomb
(parcel|letter|mail|package|post)(-| )bombings % method=parcel_bomb plural=1
(parcel|letter|mail|package|post)(-| )bomb % method=parcel_bomb
(parcel|letter|mail|package|post)(-| )bombs % method=parcel_bomb plural=1
(parcel|letter|mail|package|post)(-| )bomb (attack|plot|campaign) % method=parcel_bomb
(car|pipe|nail|roadside|home-made|homemade|improvised|limpet|time)(-| )bomb % method=explosive
(car|pipe|nail|roadside|home-made|homemade|improvised|limpet|time)(-| )bombs % method=explosive plural=1
(car|truck|suicide|roadside)(-| )bombing % method=explosive
(grenade|explosives|dynamite|explosive) attack % method=explosive
(grenade|explosives|dynamite|explosive) attacks % method=explosive plural=1
(bomb|explosives|explosive device) (attempt|bid) % stage=attempted
failed (bombing|bomb attack) % stage=attempted
explosive device % method=explosive weak=1
explosive devices % method=explosive weak=1 plural=1
(booby|booby-) trap
booby-trap
booby-traps % plural=1
exploding (parcel|package) % method=parcel_bomb
exploding (parcels|packages) % method=parcel_bomb plural=1
explosive (parcel|package|shipment|letter) % method=parcel_bomb
explosive (parcels|packages|shipments|letters) % method=parcel_bomb plural=1
(bomb threat|bomb scare|bomb hoax) % weak=1

[TRIGGER bombing pos=v obj=1]
(bomb|bombed) % weak=1
(plant|plants|planted|planting) (a bomb|the bomb|bombs|explosives|an explosive device|explosive devices|explosive charges|an explosive charge|charges|a device) % method=explosive
(place|places|placed|placing|lay|laid|laying|hide|hid|hidden|hiding) (a bomb|the bomb|bombs|explosives|an explosive device|explosive devices|explosive charges|an explosive charge) % method=explosive
(set|sets|setting) off (a bomb|bombs|explosives|an explosive device|an explosive charge|a device|an explosion|explosions|a charge) % method=explosive
(attach|attached|attaching) (limpet mines|a limpet mine|mines|a mine|explosives|a bomb) % method=explosive
(detonate|detonates|detonated|detonating) (a bomb|bombs|explosives|an explosive device|explosive devices|a device|an explosive charge|a charge) % method=explosive
(throw|throws|threw|thrown|throwing|toss|tossed|tossing|hurl|hurled|hurling|lob|lobbed) (a grenade|grenades|a hand grenade|hand grenades|explosives|an explosive device|explosive devices) (at|into|through|over) % method=explosive
(post|posted|posting|mail|mailed|mailing|send|sent|sending) (explosive parcels|parcel bombs|letter bombs|incendiary parcels|explosive devices|incendiary devices|exploding parcels) % method=parcel_bomb
(posted|posting|mailed|mailing|send|sent|sending) bombs % method=parcel_bomb
(derail|derails|derailed|derailing) % weak=1

# ---------------------------------------------------------------- sabotage
[TRIGGER sabotage pos=n]
sabotage
act of sabotage
(acts|cases|incidents|instances|attempts) of sabotage % plural=1
(suspected|alleged|possible|apparent|attempted|deliberate|coordinated|russian|state-sponsored|state-backed|railway|rail|cable|industrial|physical|hybrid|infrastructure) sabotage
sabotage (attack|act|incident|operation|mission|case|raid|strike)
sabotage (attacks|acts|incidents|operations|missions|cases|raids|strikes) % plural=1
(suspected|attempted|alleged|foiled|thwarted) sabotage (attack|act|operation)
sabotage (plot|plan|scheme) % stage=planned
sabotage (plots|plans|schemes) % stage=planned plural=1
sabotage (campaign|spree|wave) % plural=1
sabotage (attempt|bid|effort) % stage=attempted
sabotage (attempts|efforts) % stage=attempted plural=1
sabotage (network|cell|ring|group)
sabotage and (diversion|subversion|espionage|arson|vandalism)
(espionage|arson|subversion|diversion|vandalism) and sabotage
diversionary (attack|act|operation|activity)
diversionary (attacks|acts|operations|activities) % plural=1
act of diversion
acts of diversion % plural=1
subversive (act|attack|activity|activities|operation|operations)
(kinetic|hybrid) attack % weak=1
(kinetic|hybrid) attacks % weak=1 plural=1
(attack|strike|assault) on (critical|key|vital|national|energy|power|rail|railway|transport|telecoms|telecom|water) infrastructure
(attacks|strikes|assaults) on (critical|key|vital|national|energy|power|rail|railway|transport|telecoms|telecom|water) infrastructure % plural=1
(malicious|deliberate|wilful|intentional|criminal) (damage|destruction|interference)
(property damage|aggravated criminal damage|aggravated sabotage|aggravated criminal mischief|criminal mischief)
tampering
(deliberate|malicious) act
deliberate (derailment|attack|cut|cutting|disruption|blockage)
attempted derailment % stage=attempted
derailment % weak=1
derailments % weak=1 plural=1
(outside|external|third-party|human) interference % weak=1
(power|telecoms|internet|phone|signal) (cut|outage|failure|blackout) % weak=1
(blackout|outage|leak|leakage|contamination|disruption|breakdown|malfunction) % weak=1
(blackouts|outages|leaks|disruptions) % weak=1 plural=1
(break-in|intrusion|trespass) % weak=1
(break-ins|intrusions) % weak=1 plural=1
(attack|incident) % weak=1
(attacks|incidents) % weak=1 plural=1
water (contamination|poisoning|tampering)
(contaminated|poisoned|tainted) (water|drinking water|tap water|water supply|water supplies)
(vandalised|cut|severed|burned|burnt|burning|damaged|torched) (power|fibre-optic|fiber-optic|fibre optic|fiber optic|signal|signalling|electricity|overhead) (cable|cables|line|lines)
cable fire % weak=1
cable fires % weak=1 plural=1

[TRIGGER sabotage pos=v obj=1]
sabotag(es|ed|ing)
tamper(|s|ed|ing) with
(interfere|interferes|interfered|interfering) with (the signalling|the signals|signalling|signals|equipment|the equipment|the tracks|railway|the railway|systems|operations)
(cripple|cripples|crippled|crippling) % weak=1
(wreck|wrecks|wrecked|wrecking) % weak=1
(disable|disables|disabled|disabling|incapacitated) % weak=1
(attacked|attacking|targeted|targeting) % weak=1
(damage|damages|damaged|damaging|destroy|destroys|destroyed|destroying) % weak=1
(deliberately|intentionally|purposely|wilfully|maliciously) (damage|damaged|damaging|cut|cutting|severed|destroyed|destroying|disabled|broken|derail|derailed|loosened|blocked|contaminated|poisoned|disrupted)
(poison|poisons|poisoned|poisoning|contaminate|contaminates|contaminated|contaminating) (the|a|drinking|its|their|tap) (water supply|water supplies|well|wells|reservoir|drinking water)
(poison|poisons|poisoning|contaminate|contaminates|contaminating) (the|a|drinking|its|their|tap) water
(poisoned|contaminated) (the|a|its|their) water
(cut|cuts|cutting|sever|severed|severing|slashed|slashing|burned|burnt|burning) (power|electricity|fibre-optic|fiber-optic|fibre optic|fiber optic|telecommunications|telecoms|phone|signal|signalling|overhead|railway|train radio) wires
(cuts|cutting|sever|severing|slashed|slashing) (power|electricity|fibre-optic|fiber-optic|fibre optic|fiber optic|telecommunications|telecoms|phone|signal|signalling|overhead|railway|train radio) (cable|cables|line|lines)
(cut|severed|burned|burnt|burning) (telecommunications|telecoms|phone|railway|train radio) (cable|cables|line|lines)
(pull|pulled|pulling) the emergency (brake|brakes)
(loosen|loosened|loosening|unscrew|unscrewed|unscrewing|remove|removed|removing) (bolts|rail bolts|the bolts|screws|rail fastenings|fastenings)
(place|placed|placing|put) (a metal clamp|a steel clamp|a clamp|clamps|metal clamps) on (the|a) (track|tracks|rail|rails|line|railway)
(putting|fixed|fixing|attached|attaching) (a metal clamp|a steel clamp|a clamp|clamps|metal clamps) on (the|a) (track|tracks|rail|rails|line|railway)
(place|placed|placing|put) (steel plates|obstacles|an obstacle|concrete slabs|concrete blocks|metal objects) on (the|a) (track|tracks|rail|rails|line|railway)
(putting|fixed|fixing|attached|attaching) (steel plates|obstacles|an obstacle|concrete slabs|concrete blocks|metal objects) on (the|a) (track|tracks|rail|rails|line|railway)
(plan|plans|planned|planning|plot|plots|plotted|plotting|prepare|prepares|prepared|preparing) (to sabotage|sabotage|acts of sabotage|an act of sabotage|sabotage attacks|sabotage acts) % stage=planned
(commit|commits|committed|committing|perpetrate|perpetrated|carry out|carries out|carried out|carrying out|conduct|conducted|conducting) (sabotage|acts of sabotage|an act of sabotage|sabotage attacks|a sabotage attack|sabotage operations|the sabotage)
(derail|derails|derailed|derailing) (a|the) (train|freight train|passenger train)
(derail|derailing) trains % plural=1

# ---------------------------------------------------------------- vandalism and provocation by staged objects
[TRIGGER vandalism pos=n]
vandalism
(act|acts|case|cases|incident|incidents) of vandalism
(desecration|defilement|profanation)
desecrations % plural=1
defacement
defacements % plural=1
graffiti % method=graffiti
(antisemitic|anti-semitic|racist|nazi|hate|pro-russian|anti-ukrainian|anti-nato|islamophobic|xenophobic) graffiti % method=graffiti
(toppling|destruction|defacing|desecrating|smearing) of (a|the|several|soviet|war|jewish) (monument|monuments|memorial|memorials|statue|statues|grave|graves|gravestones|headstones)
(paint|red paint|green paint|red-paint|paint-bomb) attack % method=graffiti
(paint|red paint|green paint|paint-bomb) attacks % method=graffiti plural=1
(red|bloody|blood-red)(-| )(hands|handprints|hand prints) % method=graffiti
(red|painted) hands tags % method=graffiti
(stencilled|stenciled|spray-painted|painted) (stars of david|blue stars|star of david|swastikas|swastika|coffins|slogans|red hands) % method=graffiti
(blue stars of david|stars of david|star of david graffiti|swastikas) % method=graffiti weak=1
(pigs'|pig|pig's|severed pig|severed pigs') (head|heads) % method=staged_object
(smashed|broken|shattered) (windows|car windows|windscreens|windscreen|windshield|window) % weak=1
window-smashing
slashed tyres
slashed tires

[TRIGGER vandalism pos=v obj=1]
(broke|breaks|breaking|break|shattering) (the windows|car windows|the car windows|a window|the window|windows|the windscreen) % weak=1
shattered (the windows|the car windows|a window|the window|the windscreen) % weak=1
(windows|window|windscreen|windscreens|panes) (broken|smashed|shattered|were broken|were smashed|was smashed|was broken|were shattered|found broken|found smashed) % weak=1
(block|blocks|blocked|blocking|plugged|clogged) (the|) (exhausts|exhaust pipes|exhaust|tailpipes)
(exhausts|exhaust pipes|tailpipes) (were|had been|was|been) (blocked|plugged|clogged|filled|stuffed)
vandali(se|ses|sed|sing|ze|zes|zed|zing)
(deface|defaces|defaced|defacing)
(desecrate|desecrates|desecrated|desecrating)
(daub|daubs|daubed|daubing) % method=graffiti
(spray-paint|spray-paints|spray-painted|spray-painting|spray paint|spray painted|spray painting|spraypainted) % method=graffiti
(graffitied|tagged with graffiti|covered in graffiti|covered with graffiti) % method=graffiti
(stencil|stencils|stencilled|stenciled|stencilling|stenciling) % method=graffiti
(smear|smears|smeared|smearing) (with|in) (paint|red paint|green paint|faeces|tar|blood|excrement)
(splatter|splash|douse|cover|spray|spatter)(|ed) (with|in) (paint|red paint|green paint|blue paint|blood|fake blood) % method=graffiti
(splashed|doused|covered|splattered|spattered|daubed|sprayed) (with|in) (yellow|black) paint % method=graffiti
(doused|daubed) (with|in) (red|green|blue) paint % method=graffiti
(throw|throws|threw|thrown|throwing|hurl|hurled) (red paint|green paint|paint|paint bombs|paint bottles) (at|on|over|onto) % method=graffiti
(smash|smashes|smashing) (the windows|windows|car windows|the car windows|a window|the window|windscreens|shop windows)
smashed (the windows|the car windows|a window|the window|shop windows)
(slash|slashes|slashing) (the tyres|tyres|tires|the tires)
slashed (the tyres|the tires)
(scrawl|scrawls|scrawled|scrawling) % method=graffiti weak=1
(topple|topples|toppled|toppling|knock over|knocked over|overturned) (headstones|gravestones|graves|tombstones|the monument|the statue|the memorial|a monument|a statue|a memorial)
(was|were|been) (vandalised|vandalized|defaced|desecrated|daubed|graffitied|spray-painted)

[TRIGGER provocation pos=n]
provocation % weak=1
provocations % weak=1 plural=1
(russian|belarusian|deliberate|hybrid|staged|blatant|open|brazen|reckless|serious|military|dangerous|targeted) provocation
(russian|belarusian|deliberate|hybrid|staged|repeated|reckless|military|dangerous) provocations % plural=1
provocative (act|action|stunt|manoeuvre|maneuver|incident|gesture)
provocative (acts|actions|stunts|manoeuvres|maneuvers|incidents) % plural=1
(staged|macabre) (protest|stunt|incident|scene|display|coffins)
publicity stunt % weak=1
(coffins|five coffins|fake coffins|mock coffins|empty coffins) % method=staged_object weak=1
(concrete|fake|plastic) skeletons % method=staged_object
(pigs'|pig|pig's|severed pig|severed pigs') (head|heads) % method=staged_object
(red|bloody|blood-red)(-| )(hands|handprints|hand prints) % method=graffiti
(blue stars of david|stars of david) % method=graffiti weak=1
(destabilisation|destabilization) (operation|attempt|campaign)
(destabilisation|destabilization) (operations|attempts) % plural=1

[TRIGGER provocation pos=v]
(stage|stages|staged|staging) (a|the|another) provocation
(stage|stages|staging) provocations % plural=1
(left|placed|deposited|dumped|laid|laying|placing|leaving) (coffins|five coffins|fake coffins|pigs' heads|pig heads|pig's heads|severed pigs' heads|severed pig heads|skeletons|concrete skeletons|a coffin|a pig's head|funeral wreaths|a funeral wreath) % method=staged_object
(stir|stirs|stirred|stirring) up (tension|tensions|hatred|division|divisions|unrest)
(sow|sows|sowed|sown|sowing) (discord|division|divisions|panic|confusion|fear|distrust|mistrust|chaos) % weak=1
(put|stuffed|squirted|sprayed|injected) (foam|construction foam|building foam|expanding foam|expandable foam|silicone) into (exhausts|exhaust pipes|car exhausts|the exhaust pipes|the exhausts)

# ---------------------------------------------------------------- attacks on people
[TRIGGER assault pos=n]
assault % weak=1
assaults % weak=1 plural=1
(physical|violent|brutal|vicious|knife|acid|hammer|axe|machete|baton|tear-gas|tear gas|pepper-spray|pepper spray|street) (attack|assault)
(physical|violent|brutal|knife|acid|hammer) (attacks|assaults) % plural=1
beating
beatings % plural=1
stabbing % method=blade_or_blunt
stabbings % method=blade_or_blunt plural=1
grievous bodily harm
actual bodily harm
bodily injury % weak=1
mugging % weak=1

[TRIGGER assault pos=v obj=1]
assault(ed|ing)
(beat|beats|beaten|beating) up
(beaten|bludgeoned|clubbed|battered) (with|by) (a hammer|hammers|batons|a baton|sticks|a metal bar|bats|a bat|masked men|unknown assailants|unknown men) % method=blade_or_blunt
(was|were|been) (beaten|assaulted|attacked with a hammer|attacked with a knife|stabbed|ambushed|roughed up|attacked outside his home|attacked outside her home|attacked near his home)
(hit|struck|attacked) (him|her|the man|the politician|the journalist) with (a hammer|hammers|a bat|a metal bar|a baton)
(stab|stabs|stabbed) % method=blade_or_blunt
(slash|slashes|slashed) (him|her|his face|her face) % method=blade_or_blunt
(attack|attacked|attacking) with (a hammer|a meat tenderiser|a meat hammer|a mallet|a knife|an axe|tear gas|pepper spray|acid) % method=blade_or_blunt
(sprayed|spraying) (tear gas|pepper spray|acid) (at|in|into|on)
(rough|roughed) up
(ambush|ambushes|ambushed|ambushing) % weak=1
(manhandle|manhandled|manhandling) % weak=1

[TRIGGER assassination pos=n]
assassination
assassinations % plural=1
assassination (attempt|bid) % stage=attempted
assassination attempts % stage=attempted plural=1
attempted (assassination|murder) % stage=attempted
(assassination|murder|murder-for-hire) plot % stage=planned
(assassination|murder) plots % stage=planned plural=1
(planned|foiled|plotted|thwarted) (assassination|murder|killing|hit) % stage=planned
attempt on (his|her|the) life % stage=attempted
(plot|plan|conspiracy) to (kill|murder|assassinate|poison|shoot) % stage=planned
(plots|plans) to (kill|murder|assassinate) % stage=planned plural=1
(contract|targeted|gangland|gangland-style|state-ordered|politically motivated|political) (killing|murder|hit)
(contract|targeted|political) (killings|murders) % plural=1
(murder|killing|shooting|poisoning) % weak=1
(murders|killings|shootings|poisonings) % weak=1 plural=1
(novichok|nerve-agent|nerve agent|polonium) (poisoning|attack)
fatal shooting % method=firearm
murder for hire
hit squad % weak=1

[TRIGGER assassination pos=v obj=1]
assassinat(e|es|ed|ing)
(kill|kills|killed) % weak=1
(murdered|murdering) % weak=1
(shot dead|gunned down) % method=firearm
(shoot|shooting) dead % method=firearm
shot and killed % method=firearm
(was|were|been) (poisoned|murdered|gunned down|shot dead|assassinated|found shot|found dead with gunshot wounds)
(shot|stabbed) to death
(poison|poisoned) % weak=1
(plotted|plotting|planned|planning|conspire|conspired|conspiring) to (kill|murder|assassinate|poison|shoot|eliminate) % stage=planned
(plot|plan) to eliminate % stage=planned
(plots|plans) to (poison|shoot|eliminate) % stage=planned
(try|tries|tried|trying|attempt|attempts|attempted|attempting) to (kill|murder|assassinate|poison) % stage=attempted

[TRIGGER kidnapping pos=n]
kidnap(|ping|pings)
(abduction|abductions)
(kidnap|kidnapping|abduction) (plot|plan) % stage=planned
(kidnap|kidnapping|abduction) attempt % stage=attempted
attempted (kidnap|kidnapping|abduction) % stage=attempted
(plot|plan|plans) to (kidnap|abduct) % stage=planned
(forced disappearance|enforced disappearance|hostage-taking|hostage taking)

[TRIGGER kidnapping pos=v obj=1]
(want|wanted|plotted|meant) to (kidnap|abduct|snatch) % stage=planned
kidnapped
(abduct|abducts|abducted|abducting)
(snatch|snatched|snatching) (from|off) (the street|his home|her home|outside) % weak=1
(seized|taken) across the border
(planned|planning|plotting|conspired) to (kidnap|abduct|seize) % stage=planned
plotted to seize % stage=planned
(plan|plot) to seize % stage=planned

[TRIGGER intimidation pos=n]
intimidation
(acts|act|campaign|campaigns) of intimidation
(intimidation|harassment|threat) campaign
transnational repression
(death|bomb) threats % plural=1
death threat
(threatening|menacing) (letter|message|email|e-mail|call|phone call)
(threatening|menacing) (letters|messages|emails|e-mails|calls|phone calls) % plural=1
(harassment|stalking|doxing|doxxing|surveillance of dissidents|bullet in the post)
(hoax|fake|false) bomb (threat|alert)
(hoax|fake|false) bomb (threats|alerts) % plural=1
(bomb hoax|bomb hoaxes|swatting)
bloody parcels
bloody packages

[TRIGGER intimidation pos=v obj=1]
intimidat(e|es|ed|ing)
(harass|harasses|harassed|harassing)
(threaten|threatened|threatening) to (kill|harm|burn|blow up|rape|expose)
(stalk|stalks|stalked) % weak=1
(received|receiving|sent|sending) (death threats|threatening letters|threatening messages|threatening emails|threatening e-mails|bomb threats)

# ---------------------------------------------------------------- plots
[TRIGGER plot pos=n stage=planned]
plot
plots % plural=1
(alleged|foiled|suspected|thwarted|failed|uncovered) plot
(foiled|suspected|thwarted|uncovered) plots % plural=1
(attack|terror|terrorist|coup|sabotage) (plot|plan|plans)
(planned|planning of|preparation of|preparations for) (attack|an attack|attacks|sabotage|an arson attack|arson attacks|acts of sabotage)
(conspiracy|conspiracies) % weak=1
(preparatory acts|preparatory conduct|preparation for sabotage|preparing an attack|preparing attacks|preparing sabotage)
(explosives|weapons|arms|incendiary) cache % weak=1
(cache|stash) of (explosives|weapons|arms|incendiary devices|drones)
(coup|putsch) attempt % stage=attempted
attempted (coup|putsch) % stage=attempted

[TRIGGER plot pos=v stage=planned]
(plotted|plotting) % weak=1
(plot|plots|plotted|plotting) (to|against)
(plan|plans|planning) (an attack|attacks|to attack|to blow up|to bomb|to derail|to burn|to damage|to destroy|to poison|to kidnap|to sabotage|acts of|an arson|bombings|bomb attacks|arson attacks|sabotage attacks|explosions)
planned (to attack|to blow up|to bomb|to derail|to burn|to damage|to destroy|to poison|to kidnap|to sabotage|acts of|an arson|bombings|bomb attacks|sabotage attacks|explosions)
(prepare|prepares|prepared) (an attack|attacks|to attack|to blow up|to bomb|to derail|to burn|to sabotage|acts of sabotage|bomb attacks|arson attacks|a terrorist attack|terrorist attacks|for attacks|for sabotage)
preparing (to attack|to blow up|to bomb|to derail|to burn|to sabotage|acts of sabotage|bomb attacks|arson attacks|a terrorist attack|terrorist attacks|for attacks|for sabotage)
(conspire|conspires|conspired|conspiring) (to|with)
(discuss|discussed|discussing) (possible attacks|carrying out attacks|explosive and arson attacks|bomb and arson attacks|operations)
(scout|scouts|scouted|scouting) (out|for) (targets|potential targets|possible targets|locations) % method=reconnaissance
(recruit|recruits|recruited|recruiting) (saboteurs|arsonists|people|locals|perpetrators|migrants|refugees|teenagers|criminals) (to|for)

# ---------------------------------------------------------------- espionage
[TRIGGER espionage pos=n]
intelligence (work|activity|activities|operation) % weak=1
espionage
(act|acts|case|cases) of espionage
(suspected|alleged|military|industrial|economic|russian|chinese|iranian|belarusian) espionage
espionage (case|operation|affair|network|ring|cell|plot)
espionage (cases|operations) % plural=1
spying
(suspected|alleged) spying
(spy|spying) (ring|cell|network|operation|plot|case|scandal)
intelligence (ring|cell|network|plot|case|scandal)
(spy|spying) (rings|networks|operations|cases) % plural=1
(spy ship|spy ships|spy vessel) % weak=1
(intelligence|information)(-| )gathering % weak=1
(secret agent|secret service) activity
(agent|agency) activity % weak=1
treason
high treason
(treasonous|treasonable) activity
(hostile|covert|illegal|clandestine) (surveillance|reconnaissance|intelligence activity|intelligence activities) % method=reconnaissance
surveillance of (military|critical|rail|railway|nato|aid) % method=reconnaissance
(honey|honey-) trap
honeytrap
(leak|transfer|handover) of (classified|secret|confidential|sensitive) (information|documents|material|files|data)
(assisting|aiding|assistance to) a (foreign|hostile) intelligence service
(collaboration|cooperation|co-operation|collaborating|cooperating) with (a foreign|russian|belarusian|chinese|foreign|the russian) (intelligence|intelligence service|intelligence services|secret service|secret services|special services)
working for (russia|russian intelligence|the russian intelligence services|the gru|the fsb|the svr|belarus|china|beijing|chinese intelligence|iran|iranian intelligence|moscow|the kgb|a foreign power|a foreign intelligence service) % weak=1
spying for (russia|russian intelligence|the russian intelligence services|the gru|the fsb|the svr|belarus|china|beijing|chinese intelligence|iran|iranian intelligence|moscow|the kgb|a foreign power|a foreign intelligence service)
(hidden|covert|secret) (cameras|camera) % method=reconnaissance weak=1
listening devices % weak=1
(mole|moles) % weak=1

[TRIGGER espionage pos=v]
(chart|charts|charted|charting) (cables|pipelines|the seabed|wind farms|undersea) % method=reconnaissance
(spy|spies|spied|spying) (on|for)
(spied|spies)
(passed|passing|handed|handing|sold|selling|supplied|supplying|transmitted|transmitting|leaked|leaking|sent) (information|secrets|state secrets|military secrets|classified information|sensitive information|secret information|confidential information) (to|about|on)
(passed|passing|handed|handing|sold|selling|supplied|supplying|transmitted|transmitting|leaked|leaking|sent) (classified documents|secret documents|classified material|military information|documents|photos|photographs|coordinates) (to|about|on)
(sending|gave|giving|provided|providing|offered|offering|forwarded|forwarding|pass|sell|provide|transmit) (information|secrets|state secrets|military secrets|classified information|sensitive information|secret information|confidential information) (to|about|on)
(sending|gave|giving|provided|providing|offered|offering|forwarded|forwarding|pass|sell|provide|transmit) (classified documents|secret documents|classified material|military information|documents|photos|photographs|coordinates) (to|about|on)
(photographed|photographing|filmed|filming) (military|a military|nato|critical|rail|railway|power|army|sensitive|defence|strategic) (site|sites|base|bases|facility|facilities) % method=reconnaissance
(photographed|photographing|filmed|filming) (military|a military|nato|critical|rail|railway|power|army|sensitive|defence|strategic) (installations|infrastructure|objects|equipment|convoys|lines|transports) % method=reconnaissance
(surveil|surveilled|surveilling|monitor|monitored|monitoring) (military|rail|railway|aid|arms|weapons) (sites|bases|transports|shipments|convoys|deliveries|installations|traffic) % method=reconnaissance
(install|installs|installed|installing) (hidden cameras|secret cameras|cameras|surveillance cameras|covert cameras) % method=reconnaissance
(map|mapped|mapping) (critical infrastructure|undersea cables|cables|pipelines|wind farms|offshore wind farms|underwater infrastructure|undersea infrastructure) % method=reconnaissance
(gather|gathers|gathered|gathering|collect|collects|collected|collecting) (intelligence|information|data) (on|about|for|relating)
(recruit|recruits|recruited|recruiting) (by|as an agent|as a spy|as agents|as spies|an informant|informants)
(work|works|worked) for (the gru|the fsb|the svr|russian intelligence|russian military intelligence|the russian secret service|russian secret services|russian special services|belarusian intelligence|the belarusian kgb|chinese intelligence|a foreign intelligence service|iranian intelligence)
working for (russian military intelligence|the russian secret service|russian secret services|russian special services|belarusian intelligence|the belarusian kgb)
(act|acts|acted|acting) as (a spy|an agent|a foreign agent|agents|spies)
(smuggle|smuggled|smuggling) out (documents|secrets|data)
(betray|betrayed|betraying) (state secrets|military secrets|secrets|his country|her country)

# ---------------------------------------------------------------- undersea cables and pipelines
[TRIGGER undersea_infrastructure pos=n]
(cable|pipeline)(-| )(cut|cutting|sabotage|severing|damage|rupture|breach|attack|break|incident)
(cable|pipeline)(-| )(cuts|cuttings|ruptures|attacks|breaks|breaches|incidents) % plural=1
(cable|pipeline) (fault|failure|leak|disruption|outage|malfunction) % weak=1
(cable|pipeline) (faults|failures|leaks|disruptions|outages) % weak=1 plural=1
(undersea|subsea|submarine|underwater|seabed|sub-sea|sea)(-| )cable (break|breaks|breakage|breakages|cut|cuts|damage|sabotage|incident|rupture|severing|disruption|attack|fault|failure|outage)
(undersea|subsea|submarine|underwater|seabed|sub-sea|sea)(-| )cable (incidents|faults|failures|attacks|ruptures|disruptions) % plural=1
(undersea|subsea|submarine|underwater|seabed)(-| )(sabotage|attack|incident)
(undersea|subsea|submarine|underwater|seabed)(-| )(attacks|incidents) % plural=1
(broken|severed|damaged|ruptured|cut|sabotaged) (undersea|subsea|submarine|underwater|data|telecoms|telecom|telecommunications|communications|fibre-optic|fibre optic|internet|power|electricity|baltic) (cable|link|interconnector)
(broken|severed|damaged|ruptured|cut|sabotaged) (undersea|subsea|submarine|underwater|data|telecoms|telecom|telecommunications|communications|fibre-optic|fibre optic|internet|power|baltic) (cables|links) % plural=1
(broken|severed|damaged|ruptured|sabotaged) (pipeline|gas pipeline|gas pipe|gas link|undersea pipeline|pipelines|gas pipelines)
(damage|break|breach|rupture|sabotage) (to|in|of) (the|an|a|) (undersea|subsea|submarine) (cable|cables)
(damage|break|breach|rupture|sabotage) (to|in|of) (the|an|a|) (underwater|data|telecoms) (cable|cables)
(damage|break|breach|rupture|sabotage) (to|in|of) (the|a|) (undersea|subsea|underwater|gas) (pipeline|pipelines)
(damage|attacks|attack) (to|on) (undersea|subsea|underwater|submarine|seabed) infrastructure
(nord stream|balticconnector|estlink 2|estlink|c-lion1|bcs east-west) (damage|sabotage|attack|attacks|blasts|explosions|leaks|rupture|incident|outage|break|fault|explosion|leak)
(gas|methane) leaks (in|from) the baltic
drag marks % method=anchor_drag weak=1
(anchor|dragging) (trail|track|marks|mark) % method=anchor_drag
drag (trail|track|mark) % method=anchor_drag
(anchor|anchor-dragging|anchor dragging) (incident|damage|drag|strike) % method=anchor_drag

[TRIGGER undersea_infrastructure pos=v]
(drag|drags|dragged|dragging) (its|an|the|her|their) (anchor|anchors|anchor chain|port anchor|starboard anchor) % method=anchor_drag
(dragging|dragged) anchor % method=anchor_drag
(drop|dropped|lost|losing) (its|an|the|her) anchor % method=anchor_drag weak=1
(sever|severs|severed|severing) % weak=1 obj=1
(rupture|ruptures|ruptured|rupturing) % weak=1 obj=1
(snap|snapped) % weak=1 obj=1
(cut|cuts|cutting|sever|severed|severing|damage|damaged) (the|a|an|two|several|both) (cable|cables|pipeline|pipelines|link|power link|data link)
(damaging|break|broke|breaking|rupture|ruptured|rupturing|tore) (the|a|an|two|several|both) (cable|cables|pipeline|pipelines|link|power link|data link)
(cut|cutting|severed|severing|damaged|damaging|broke|ruptured) (the|an|a|two|several) (undersea|subsea|submarine|underwater|telecom) (cable|cables)
(cut|cutting|severed|severing|damaged|damaging|broke|ruptured) (the|an|a|two|several) (telecoms|data|power|communications|internet|fibre-optic) (cable|cables)
(cutting|severing|damaging|broke) (undersea|subsea|submarine|underwater|telecom|telecoms|data|power|communications|internet|fibre-optic) (cable|cables)
(damage|damaged|damaging|rupture|ruptured|rupturing|breached) (the|a|two) (gas|undersea|subsea|baltic|submarine) (pipeline|pipelines)
(damage|damaging|rupture|rupturing|breached) (gas|undersea|subsea|baltic|submarine) (pipeline|pipelines)
(damaged|ruptured) (subsea|baltic|submarine) (pipeline|pipelines)
(damaged|ruptured) undersea pipelines
(out of service|taken out of service|lost pressure|sudden drop in pressure|stopped working|went offline|went dark) % weak=1

# ---------------------------------------------------------------- satellite navigation
[TRIGGER gnss_interference pos=n]
(gps|gnss|satellite navigation|satellite-navigation|satnav|sat-nav|navigation|galileo|satellite|ais|gps signal|satellite signal)(-| )(jamming|jam) % method=jamming
(gps|gnss|satellite navigation|satellite-navigation|satnav|sat-nav|navigation|galileo|ais|gps signal)(-| )spoofing % method=spoofing
(gps|gnss|satellite navigation|satellite-navigation|satnav|sat-nav|navigation|galileo|gps signal|satellite signal|navigation signal)(-| )(interference|disruption|disturbance|outage|loss|failure|blackout)
(gps|gnss|satellite navigation|satnav|navigation|gps signal) (disruptions|disturbances|outages|problems|issues) % plural=1
(jamming|spoofing) (attack|incident|campaign) % method=jamming
(jamming|spoofing) (attacks|incidents) % method=jamming plural=1
(jamming|disruption|loss|interference|disturbance|blocking) (of|to|with|in) (the|) (gps|gnss|satellite navigation|satellite signals|navigation signals|gps signals)
(jamming|disruption|loss|interference|disturbance|blocking) (of|to|with|in) (the|) (gps signal|navigation systems|satellite navigation systems|satellite positioning|aircraft navigation|navigation)
spoofing of (gps|gnss|ais|satellite|navigation|aircraft) % method=spoofing
(radio|radio-frequency|satellite|signal|electronic|electromagnetic|radio navigation) interference % weak=1
(jamming|spoofing) % weak=1 method=jamming
signal jamming % method=jamming
(ais manipulation|false ais positions|fake gps signals|false gps signals|false positions) % method=spoofing

[TRIGGER gnss_interference pos=v]
(jam|jams|jammed) % weak=1 obj=1 method=jamming
(spoof|spoofs|spoofed) % weak=1 obj=1 method=spoofing
(jam|jams|jammed|jamming) (gps|gnss|satellite|the gps|the signal|navigation|signals|gps signals|satellite signals|the aircraft's) % method=jamming
(lost|lose|loses|losing) (gps|gnss|the gps signal|gps signal|gps signals|its gps|its gps signal|their gps|satellite navigation|satellite signal|satellite reception|gps reception|gps connection|navigation signals)
(disrupt|disrupts|disrupted|disrupting|interfere with|interferes with|interfered with|interfering with|block|blocked|blocking|scramble|scrambled|scrambling) (gps|gnss|the gps|satellite navigation|satellite signals|gps signals|navigation signals|navigation systems|satellite navigation systems)
(turned back|diverted|forced to turn back|unable to land) (because of|due to|over|after|amid) (gps|gnss|satellite navigation|loss of gps|navigation|jamming)
(was|were|been) jammed % method=jamming
(gps|gnss|satellite) (signal|signals) (was|were|had been) (jammed|disrupted|lost|blocked|spoofed|interfered with) % method=jamming

# ---------------------------------------------------------------- drones
[TRIGGER drone_incursion pos=n]
(drone|drones|uav|uas|unmanned aircraft)(-| )(sighting|incursion|overflight|flyover|flight|activity|alert|alarm|intrusion|observation|disruption|scare|incident|flyovers|swarm|presence|attack|violation) % method=drone
(drone|uav|uas|unmanned aircraft)(-| )(sightings|incursions|overflights|flights|intrusions|observations|disruptions|incidents|alerts|swarms|attacks|scares) % method=drone plural=1
(unidentified|unknown|unauthorised|unauthorized|mysterious|mystery|suspicious|suspected|illegal|large|hostile|rogue|foreign|russian|spy|surveillance|professional|military|several|multiple) drone % method=drone
(unidentified|unknown|unauthorised|unauthorized|mysterious|mystery|suspicious|suspected|illegal|large|hostile|rogue|foreign|russian|spy|surveillance|professional|military|several|multiple|swarm of|swarms of) drones % method=drone plural=1
(drones|drone) (over|above|near|in the vicinity of|close to|around|at) (the|) (airport|airports|base|military base|air base|airbase|bases|military bases|barracks|military sites|military site|military installations|military facilities|critical infrastructure) % method=drone
(drones|drone) (over|above|near|in the vicinity of|close to|around|at) (the|) (power plant|nuclear plant|nuclear plants|port|naval base|shipyard|parliament|arms factory|training area|airfield|nuclear power plant|refinery|city|town) % method=drone
(sighting|sightings|incursion|overflight|overflights|observation|observations|report|reports) (of|by) (a drone|drones|unidentified drones|unknown drones|suspected drones|suspicious drones|several drones|unidentified aircraft|unidentified flying objects|drone activity) % method=drone
(drone|drones) % weak=1 method=drone
(shahed|gerbera|geran|gerbera-type|shahed-type|geran-2|orlan|lancet|decoy)(-| )drone % method=drone
(shahed|gerbera|geran|gerbera-type|shahed-type|geran-2|orlan|lancet|decoy)(-| )drones % method=drone plural=1
(quadcopter|quadcopters|unmanned aerial vehicle|unmanned aerial vehicles|unmanned aircraft|unmanned aerial system|unmanned aerial systems|remotely piloted aircraft) % weak=1 method=drone
(unidentified|unknown|suspicious) (flying|aerial) (object|objects) % method=drone
(drone|uav) (crash|wreckage|debris|fragments|remains|parts) % method=drone

[TRIGGER drone_incursion pos=v]
(drone|drones|uavs|uav) (was|were|had been|have been|has been|are being|being) (spotted|seen|sighted|observed|detected|reported|flown|flying|shot down|intercepted|found|tracked|registered|picked up|recovered) % method=drone
(drone|drones|uavs) (spotted|seen|sighted|observed|detected|reported|flew|flying|hovered|hovering|circled|circling|entered|crossed|crashed|violated|forced|closed|shut|shuttered|halted|disrupted|grounded|strayed|landed|fell|overflew|buzzed|paralysed|paralyzed|penetrated|breached) % method=drone
(shut|shuts|closed|closes|halted) (after|by|due to|because of|following|over) (drones|a drone|drone sighting|a drone sighting|drone sightings|drone activity|drone alert|unidentified drones|suspected drones|a suspected drone) % method=drone
(suspended|disrupted|grounded|reopened|reopens|diverted) (after|by|due to|because of|following|over) (drones|a drone|drone sighting|a drone sighting|drone sightings|drone activity|drone alert|unidentified drones|suspected drones|a suspected drone) % method=drone
(overfly|overflies|overflew|overflown|overflying) % weak=1 obj=1
(shoot|shot|shooting) down (a|the|several|three|four|some|multiple|russian) (drone|drones|uav|uavs|russian drone|russian drones) % method=drone
(fly|flew|flown|flying) (a drone|drones|a quadcopter) (over|above|near|around|close to) % method=drone

# ---------------------------------------------------------------- airspace
[TRIGGER airspace_violation pos=n]
airspace (violation|incursion|breach|intrusion|incident|infringement)
airspace (violations|incursions|breaches|intrusions|incidents|infringements) % plural=1
(violation|incursion|breach|intrusion|infringement) (of|into) (airspace|the airspace|lithuanian airspace|estonian airspace|latvian airspace|polish airspace|finnish airspace|swedish airspace|danish airspace|norwegian airspace|romanian airspace|bulgarian airspace|german airspace|moldovan airspace|nato airspace|allied airspace|national airspace|our airspace|its airspace|their airspace|eu airspace)
(violations|incursions|intrusions|breaches) (of|into) (the|) (airspace|lithuanian airspace|estonian airspace|latvian airspace|polish airspace|finnish airspace|swedish airspace|danish airspace|norwegian airspace|romanian airspace|nato airspace|allied airspace|our airspace|its airspace) % plural=1
(smuggling|smugglers'|smuggler|smugglers|meteorological|weather|helium|contraband|cigarette|hot-air|hot air|hybrid) balloon % method=balloon
(smuggling|smugglers'|smuggler|smugglers|meteorological|weather|helium|contraband|cigarette|hot-air|hot air|hybrid) balloons % method=balloon plural=1
balloon (incursion|sighting|alert|flight|attack|incident|launch|activity) % method=balloon
balloon (incursions|sightings|flights|attacks|incidents|launches) % method=balloon plural=1
(spy|surveillance) balloon % method=balloon
balloons % weak=1 method=balloon plural=1
balloons from belarus % method=balloon plural=1
(scrambling|scramble) of (fighters|fighter jets|jets|aircraft)
(low|low-altitude|dangerous|close|unsafe|provocative) (pass|overflight|flyover|flyby|fly-by|fly-past) % method=aircraft
(near-miss|near miss) (with|involving) (a russian|an unidentified) % method=aircraft

[TRIGGER airspace_violation pos=v]
(drone|drones|balloon|balloons|aircraft|jets|fighters|helicopter|helicopters|planes) (crossed into|crossed over into|entered|violated|penetrated|strayed into|flew into|intruded into|breached)
crossed into (nato|allied|polish|lithuanian|latvian|estonian|finnish|romanian|poland|lithuania|latvia|estonia|finland|romania|moldova|norway) % weak=1
(violat(e|es|ed|ing)|breach(es|ed|ing)|enter(s|ed|ing|)|penetrat(ed|ing)|infring(ed|ing)|crossed into|strayed into|intruded into|flew into|flying into) (airspace|the airspace|lithuanian airspace|lithuania's airspace|estonian airspace|estonia's airspace|latvian airspace|latvia's airspace|polish airspace|poland's airspace|finnish airspace|finland's airspace|swedish airspace|danish airspace|norwegian airspace)
(violat(e|es|ed|ing)|breach(es|ed|ing)|enter(s|ed|ing|)|penetrat(ed|ing)|infring(ed|ing)|crossed into|strayed into|intruded into|flew into|flying into) (norway's airspace|romanian airspace|romania's airspace|bulgarian airspace|moldovan airspace|german airspace|nato airspace|nato's airspace|allied airspace|national airspace|its airspace|their airspace|our airspace|the country's airspace|eu airspace)
(scramble|scrambled|scrambling) (fighters|fighter jets|jets|aircraft|f-16s|f-35s|gripens|eurofighters|typhoons|two f-16s|two f-35s|warplanes|helicopters) % method=aircraft weak=1
(jets|fighters|fighter jets|f-16s|f-35s|warplanes|eurofighters|typhoons|gripens) (scrambled|were scrambled) % method=aircraft weak=1
(flew|flying|flown) (without|with its|with their) (a flight plan|flight plans|filing a flight plan|transponder off|transponders off|transponder switched off|transponders switched off) % method=aircraft
(switched|turned) off (its transponder|their transponders|transponders) % weak=1
(buzz|buzzed|buzzing) (a|the) (warship|ship|frigate|destroyer|platform|rig|vessel) % method=aircraft
(intercept|intercepts|intercepted|intercepting) (a|two|three|the|several) (russian|unidentified|belarusian) (aircraft|jets|planes|fighters|bombers) % method=aircraft
(intercept|intercepts|intercepted|intercepting) (a|two|three|the|several) (russian|unidentified|belarusian) (plane|jet|spy plane|reconnaissance aircraft|military aircraft) % method=aircraft
(closed|shut|suspended|halted|closes|shuts) (after|by|due to|because of|following|over|amid) (balloons|balloon|smuggling balloons|weather balloons|balloon sightings|smuggler balloons|the balloons|helium balloons) % method=balloon

# ---------------------------------------------------------------- maritime
[TRIGGER maritime_incident pos=n]
shadow(-| )fleet (incident|boarding|encounter|standoff|stand-off)
(maritime|naval|sea) (incident|confrontation|standoff|stand-off|provocation) % weak=1
(maritime|naval) (incidents|provocations) % weak=1 plural=1
(dangerous|aggressive|unsafe|reckless|risky|provocative|threatening) (manoeuvre|maneuver|manoeuvring|maneuvering|approach)
(dangerous|aggressive|unsafe|reckless|risky|provocative|threatening) (manoeuvres|maneuvers|approaches) % plural=1
collision course
(near-collision|near collision|near-collisions)
(boarding|inspection|detention|seizure|interception) of (the|a|an|) (tanker|oil tanker|ship|vessel|shadow-fleet tanker|shadow fleet tanker|cargo ship|freighter) % weak=1
(suspicious|unusual|irregular|loitering) (vessel|ship|tanker) (movements|movement|activity|behaviour|behavior|traffic)
warning shots (at|towards|near) (a|the) (ship|vessel|helicopter|patrol boat|drone) % weak=1
(territorial|internal)(-| )waters (violation|incursion|breach)
violation of (territorial waters|its territorial waters|swedish territorial waters|finnish territorial waters|estonian territorial waters)

[TRIGGER maritime_incident pos=v]
(fired|firing|fire|fires|shot|launched|aimed|pointed) (flares|signal flares|distress flares|a flare|emergency flares|warning shots|signal rockets|a laser|lasers|its fire-control radar|fire-control radar) (at|towards|toward|near)
(point|pointed|pointing|shone|shine|shining|aim|aimed|aiming) (a laser|lasers|laser|weapons|its weapons|guns|its guns) on % weak=1
(point|pointing|shone|shine|shining|aim|aiming) (a laser|lasers|laser|weapons|its weapons|guns|its guns) at % weak=1
(pointed|aimed) (laser|weapons|its weapons|guns|its guns) at % weak=1
(ram|rams|rammed|ramming) % weak=1 obj=1
(loiter|loiters|loitered|loitering) (over|near|above|around|in) % weak=1
(board|boards|boarded|boarding) (the|a|an) (tanker|ship|vessel|oil tanker|cargo ship|freighter|shadow-fleet tanker|shadow fleet tanker|bulk carrier)
(refused|refuses|refusing) (to stop|to be boarded|to be inspected|boarding)
(violate|violated|violating|enter|entered|entering) (the|) (territorial waters|estonian waters|finnish waters|swedish waters|lithuanian waters|polish waters|danish waters|latvian waters|german waters|british waters|its territorial waters|estonian territorial waters|finnish territorial waters|swedish territorial waters)
(escorted|escorting) (the|a) (tanker|shadow-fleet tanker|shadow fleet tanker) % weak=1
(manoeuvred|maneuvered|manoeuvring|maneuvering) dangerously

# ---------------------------------------------------------------- cyber
[TRIGGER cyber_espionage pos=n]
(intruder|intruders) % weak=1
(cyber|digital|internet|online|state-sponsored cyber)(-| )(espionage|spying)
cyberespionage
(cyber-espionage|cyberespionage|cyber espionage|hacking|phishing|spear-phishing|spearphishing|spear phishing|intrusion|credential-harvesting|credential harvesting) (campaign|operation|attack)
(cyber-espionage|cyberespionage|cyber espionage|hacking|phishing|spear-phishing|spearphishing|spear phishing|intrusion|credential-harvesting) (campaigns|operations|attacks) % plural=1
(phishing|spear-phishing|spearphishing|spear phishing) % method=phishing weak=1
(network|system|it|computer|digital|cyber|server|email|e-mail|mailbox)(-| )(intrusion|compromise|breach|infiltration)
(network|system|cyber|email|e-mail)(-| )(intrusions|compromises|breaches) % plural=1
(security|data) breach % weak=1
(security|data) breaches % weak=1 plural=1
(hack|hacking) (of|into) (the|a|an|its|government|parliament|party|email|e-mail|mail)
hack % weak=1
hacks % weak=1 plural=1
hacking % weak=1
(theft|exfiltration) of (data|emails|e-mails|personal data|sensitive data|credentials|documents|police data|contact details)
(data|credential|password|information|email) (theft|exfiltration|harvesting) % weak=1
(compromise|compromising) of (email|e-mail|mail|accounts|mailboxes|routers|networks|systems|servers|the party's)
(unauthorised|unauthorized|illegal) access to (the|its|) (network|networks|systems|system|data|servers|accounts|emails|email accounts|mailboxes|it systems)
account (takeover|takeovers|hijacking) % method=valid_accounts
(signal|whatsapp|messenger)(-| )account (hijacking|hijackings|takeover|takeovers|phishing) % method=phishing
(spyware|backdoor|backdoors|trojan|infostealer|keylogger|rootkit|implant) % weak=1
(password|credential)(-| )(spraying|stuffing) % method=valid_accounts
brute-force attacks % method=valid_accounts plural=1

[TRIGGER cyber_espionage pos=v obj=1]
(got|get|gets|getting) hold of (data|emails|e-mails|documents|the data|contact|personal|the contact|the work-related|files|passwords)
hacked
hacking into
hack(|s|ed) into
(break|breaks|broke|broken|breaking) into (the|its|a|) (network|networks|systems|servers|server|mailboxes|email accounts|e-mail accounts|computers|computer systems|it systems|accounts|mail server|mail servers|emails)
(breach|breaches|breached|breaching) (the|its|) (network|networks|system|systems|server|servers|database|security|accounts|email|defences|firewall|it systems|computer systems)
(infiltrate|infiltrates|infiltrated|infiltrating) (the|its|) (network|networks|system|systems|server|servers|computers|it systems|email|accounts|government networks)
(gain|gains|gained|gaining|obtained|obtaining) (unauthorised|unauthorized|illegal|) access to (the|its|) (network|networks|systems|system)
(gain|gains|gained|gaining|obtained|obtaining) (unauthorised|unauthorized|illegal|) access to (the|its|) (data|servers|server|emails)
(gain|gains|gained|gaining|obtained|obtaining) (unauthorised|unauthorized|illegal|) access to (the|its|) (email accounts|mailboxes|accounts|messages)
(gain|gains|gained|gaining|obtained|obtaining) (unauthorised|unauthorized|illegal|) access to (the|its|) (computers|it systems|cameras|routers)
(compromise|compromises|compromised|compromising) % weak=1
(was|were|been) (hacked|phished|breached|compromised by hackers|infected with malware|infected with spyware)
(exfiltrat(e|es|ed|ing)|siphon(|s|ed|ing) off) % weak=1
(steal|steals|stole|stolen|stealing) (data|emails|e-mails|documents|credentials|passwords|personal data|contact details|sensitive data|files|information|login credentials)
(hijack|hijacks|hijacked|hijacking) (accounts|email accounts|routers|signal accounts|whatsapp accounts|servers|cameras|devices|ip cameras)
(exploit|exploits|exploited|exploiting) (a|the|an|vulnerabilities|flaws|zero-day|unpatched|weaknesses|known|security) (vulnerability|flaw|weakness|zero-day|in|routers) % method=exploited_vulnerability
(exploit|exploits|exploited|exploiting) (a|the|an|vulnerabilities|flaws|zero-day|unpatched|weaknesses|known|security) (outlook|bug|security flaw|security hole|vulnerabilities|unknown vulnerability|previously unknown) % method=exploited_vulnerability
(penetrate|penetrated|penetrating) (the|its|) (network|networks|systems|servers|it systems)
(eavesdrop|eavesdropped|eavesdropping|intercept|intercepted|intercepting) (on|) (communications|conversations|emails|messages|phone calls|a conversation|the conversation|a call)
(install|installed|installing|plant|planted|planting|deploy|deployed|deploying) (spyware|malware|a backdoor|backdoors|implants|keyloggers)

[TRIGGER cyber_sabotage pos=n]
(cyber|digital)(-| )sabotage
cybersabotage
(destructive|disruptive and destructive|data-destroying|data-wiping|sabotage) (cyber-attack|cyberattack|cyber attack|malware|attack)
destructive (cyber-attacks|cyberattacks|cyber attacks|attacks) % plural=1
(wiper|wiper malware|data wiper|disk-wiping|dynowiper|lazywiper|hermeticwiper|whispergate|acidrain|industroyer|industroyer2|notpetya|caddywiper|acidpour|pathwiper|zerolot|sting) (attack|malware|attacks|infection|incident) % method=malware_wiper
data-wiping (attacks|infection|incident) % method=malware_wiper
(wiper|wipers|dynowiper|lazywiper|hermeticwiper|whispergate|acidrain|industroyer|industroyer2|notpetya|caddywiper|acidpour) % method=malware_wiper
(attack|intrusion|hack|attacks) (on|of|into|against) (the|a|an|) (control system|control systems|industrial control system|industrial control systems|ot systems|scada system|scada systems)
(attack|intrusion|hack|attacks) (on|of|into|against) (the|a|an|) (dam|water plant|waterworks|water utility|water treatment plant|hydropower plant|pumping station)
(cyber-attack|cyberattack|cyber attack) (on|of|against) (the|a|an|its|) (dam|water utility|waterworks|water plant|power grid|energy sector|power plant|energy infrastructure)
(cyber-attack|cyberattack|cyber attack) (on|of|against) (the|a|an|its|) (grid|heating plant|wind farms|industrial control systems|electricity grid|water supply|water facility|water treatment plant|combined heat and power plant)
hack (on|of|against) its (dam|water utility|waterworks|water plant|power grid|energy sector|power plant|energy infrastructure|grid|heating plant|wind farms|industrial control systems|electricity grid|water supply|water facility|water treatment plant|combined heat and power plant)
hack (on|of|against) (the|a|an|) (energy sector|power plant|energy infrastructure|grid|water supply|water facility|combined heat and power plant)
(remote|unauthorised|unauthorized) (manipulation|opening|control|access) (of|to) (valves|the valve|a valve|the dam|pumps|the pumps|the control system|control systems|industrial control systems|the control panel|the operating system|floodgates|the floodgate|a floodgate)
(manipulation|tampering) (of|with) (the|) (water pressure|water level|chlorine|control system|control systems|pumps|valves|industrial control systems|pressure)
(ransomware|ransomware attack|ransomware incident) % weak=1
ransomware attacks % weak=1 plural=1

[TRIGGER cyber_sabotage pos=v]
(open|opens|opened|opening) (a|the|) (valve|valves|floodgate|floodgates|sluice|sluice gate|dam|dam valve|dam gate|dam gates|floodgate of|gates of) % weak=1
(take|takes|took|taken|taking|seized|gain|gained|gaining) control (of|over) (the|a|its|) (dam|pumps|valves|control system|control systems|water pumps)
(take|takes|took|taken) control (of|over) (the|a|its|) (operating system|operating systems|industrial control systems|control panel|water utility|waterworks|pressure)
(taking|seized|gain|gained|gaining) control (of|over) (the|a|its|) (operating system|operating systems|industrial control systems|control panel|water utility|waterworks|pressure)
(manipulate|manipulated|manipulating|change|changed|changing|alter|altered|altering|tamper|tampered) (with|) (the|) (water pressure|pressure|settings|pump settings|control settings|chlorine levels|water levels|pumps|valves|parameters)
tampering (the|) (water pressure|pressure|settings|pump settings|control settings|chlorine levels|water levels|pumps|valves|parameters)
tampering with (the|) (settings|pump settings|control settings|chlorine levels|water levels|parameters)
(wipe|wipes|wiped|wiping|destroy|destroyed|destroying|erase|erased|erasing|delete|deleted|deleting) (data|servers|computers|hard drives|the data|systems|firmware|files|devices|modems|disks|its servers|databases) % method=malware_wiper
(brick|bricked|bricking) % method=malware_wiper
(encrypt|encrypted|encrypting) (servers|data|files|systems|its systems) % weak=1
(shut|shuts|shutting) down (the|) (power grid|power plant|turbines|pumps|wind turbines|control systems) remotely

[TRIGGER cyber_disruption pos=n]
(ddos|denial-of-service|denial of service|distributed denial-of-service|distributed denial of service|dos|overload) (attack|campaign|assault|incident|wave) % method=ddos
(ddos|denial-of-service|denial of service|distributed denial-of-service|distributed denial of service|dos|overload) (attacks|campaigns|assaults|incidents|waves) % method=ddos plural=1
(ddos|denial-of-service|denial of service|distributed denial of service|distributed denial-of-service) % method=ddos
(cyber-attack|cyberattack|cyber attack|cyber-assault|cyberassault|cyber assault|cyber strike|cyber-incident|cyber incident|cyberincident|hacker attack|hacking attack|computer attack|it attack|digital attack|online attack)
(cyber-attacks|cyberattacks|cyber attacks|cyber-assaults|cyber assaults|cyber strikes|cyber-incidents|cyber incidents|hacker attacks|hacking attacks|computer attacks|digital attacks|online attacks) % plural=1
(website|web site|internet|server|it|system|network|online service) (outage|disruption|crash|failure) % weak=1
(website|internet|server|it|system|network) (outages|disruptions|failures) % weak=1 plural=1
(website|web site|web) defacement % method=defacement
(website|web site|web) defacements % method=defacement plural=1
hacktivist (attack|campaign|operation|activity)
hacktivist (attacks|campaigns|operations) % plural=1

[TRIGGER cyber_disruption pos=v]
(swamped|inundated|overwhelmed|bombarded) (with|by) (requests|traffic|queries|data|bogus requests|page requests) % method=ddos
(knock|knocks|knocked|knocking|take|takes|took|taken|taking|force|forced|forcing|push|pushed) (offline|the website offline|websites offline|the site offline|sites offline|its website offline|their websites offline|the websites offline)
(bring|brought|bringing|take|took|taken|taking) down (the|its|several|government|) (website|websites|site|sites|portal|portals|web pages|servers|server)
(paralyse|paralysed|paralysing|paralyze|paralyzed|cripple|crippled) (the|its|several|government|) (website|websites|site|sites|servers|server|portal|portals|systems|it systems) % method=ddos
(crippling|overload|overloaded|overloading|flood|flooded|flooding) (the|its|several|government|) (website|websites|site|sites|servers|server|portal|portals|systems|it systems) % method=ddos
(flood|flooded|flooding|bombard|bombarding) (with|by) (traffic|requests|bogus traffic|junk traffic|queries|fake traffic) % method=ddos
bombarded (with|by) (bogus traffic|junk traffic|fake traffic) % method=ddos
(website|websites|web pages|sites|portal|portals|site) (was|were|went|are|had been|have been) (down|offline|inaccessible|unavailable|unreachable|overloaded) % weak=1
(website|websites|web pages|sites|portal|portals|site) (was|were|went|are|had been|have been) (paralysed|knocked offline|knocked out|temporarily unavailable|attacked|defaced|hit by) % weak=1
(suffer|suffered|suffering) (a|an|) (outage|outages|disruption|cyber-attack|cyberattack|cyber attack|ddos attack|hacker attack)

[TRIGGER hack_and_leak pos=n]
(hack-and-leak|hack and leak|hack-and-dump)
(hack-and-leak|hack and leak|hack-and-leak style) (operation|campaign|attack|effort)
(hack-and-leak|hack and leak) (operations|campaigns|attacks) % plural=1
(leak|leaking|publication|release|dump|dumping) of (hacked|stolen|private|intercepted|internal) (emails|e-mails|documents|data|messages|files|conversations|correspondence|material)
(leaked|stolen|hacked) (emails|e-mails|documents|correspondence|messages|audio|conversation|recording|call) % weak=1
(hacked|stolen) (material|data|trade documents)

[TRIGGER hack_and_leak pos=v]
(leak|leaks|leaked|leaking|publish|publishes|published) (stolen|hacked|intercepted|private|the stolen|the hacked) (emails|e-mails|documents|data|messages|files|correspondence|material|conversations)
(publishing|release|released|releasing|dump|dumped|dumping|posted) (stolen|hacked|intercepted|private|the stolen|the hacked) (emails|e-mails|documents|data|messages|files|correspondence|material|conversations)
(stolen|hacked|obtained) and (leaked|published|released)
(steal|stole|stealing) and (leak|leaked|leaking|publish|published)
hack and (leaked|leaking|publish|published)
hacked and (leak|leaking|publish)

# ---------------------------------------------------------------- information
[TRIGGER FIMI pos=n]
(disinformation|misinformation|propaganda|influence|fake-news|fake news|information|manipulation|smear|destabilisation|destabilization|psychological) (campaign|operation|effort|offensive|attack|network)
(disinformation|misinformation|propaganda|influence|fake-news|fake news|information|manipulation|smear|psychological) (campaigns|operations|efforts|attacks|networks) % plural=1
(foreign information manipulation|foreign information manipulation and interference|information manipulation|manipulation of information|information interference|foreign digital interference|digital interference|opinion manipulation)
(foreign|hostile|malign|malicious|russian|kremlin|covert|online|chinese|iranian) (influence|interference|disinformation|propaganda|information manipulation) (operation|operations|campaign|campaigns|effort|efforts|activity|activities|network|networks)
disinformation % weak=1
(misinformation|propaganda|fake news) % weak=1
(fake|fabricated|doctored|manipulated|forged|staged|false|bogus|ai-generated|deepfake|deepfaked|faked) (video|clip|story|article|website|report|letter|document|image|recording|dispatch|news story|news report|news article|statement|press release|photo|audio|footage|news site|post|claim|order|poster|interview)
(fake|fabricated|doctored|manipulated|forged|staged|false|bogus|ai-generated|deepfake|deepfaked|faked) (videos|clips|stories|articles|websites|reports|letters|documents|images|recordings|dispatches|news stories|news reports|news articles|statements|photos|news sites|posts|claims|posters) % plural=1
(deepfake|deepfakes|deep fake|deep fakes) % method=deepfake weak=1
(cloned|spoofed|copycat|lookalike|look-alike|typosquatted|doppelganger|counterfeit|impostor) (news site|website|site|news website|media site|page|news outlet) % method=cloned_site
fake (site|news website|media site|page|news outlet) % method=cloned_site
(cloned|spoofed|copycat|lookalike|look-alike|typosquatted|counterfeit|impostor) (news sites|websites|sites|news websites|media sites|pages|news outlets|domains) % method=cloned_site plural=1
fake (sites|news websites|media sites|pages|news outlets|domains) % method=cloned_site plural=1
(bot|troll|sock-puppet|sockpuppet|sock puppet|fake account|fake-account|inauthentic) (network|farm|army|campaign|operation|activity) % method=inauthentic_accounts
(bot|troll|sock-puppet|sockpuppet|fake account) (networks|farms|armies|campaigns|operations) % method=inauthentic_accounts plural=1
(coordinated inauthentic behaviour|coordinated inauthentic behavior|inauthentic behaviour|inauthentic accounts|fake accounts|bot accounts|sock-puppet accounts|troll accounts) % method=inauthentic_accounts
(llm grooming|information laundering|narrative laundering|astroturfing|brandjacking|typosquatting)
(hoax|hoaxes) % weak=1
(impersonation|spoofing) of (media|news|western media|the media|media outlets|news outlets|legitimate media)

[TRIGGER FIMI pos=v]
(copied|copying|copies|copy) the (pages|websites|sites|look|design|logos|logo) of % method=cloned_site
(made|designed|built) to look like (a|an|the|genuine|real|news) % weak=1 method=cloned_site
(network|set) of (websites|sites|portals) (spreading|that spread|which spread|carrying|that carry|which carry|relaying) % method=cloned_site
(spread|spreads|spreading|disseminated|disseminating|peddled|peddling|push|pushed|pushing|promoted|promoting|circulated|circulating|amplified|amplifying|distributed|distributing|disseminate|amplify) (disinformation|misinformation|propaganda|fake news|false claims|false information|false narratives|fake videos|pro-russian narratives|pro-kremlin narratives|pro-russian propaganda|russian propaganda|kremlin propaganda)
(spread|spreads|spreading|disseminated|disseminating|peddled|peddling|push|pushed|pushing|promoted|promoting|circulated|circulating|amplified|amplifying|distributed|distributing|disseminate|amplify) (fabricated stories|fake stories|conspiracy theories|deepfakes|fabricated videos|pro-russian content|pro-kremlin content|false stories|anti-ukrainian narratives|manipulated videos|false rumours|russian narratives|kremlin narratives)
(impersonate|impersonates|impersonated|impersonating|mimic|mimics|mimicked|mimicking|imitate|imitated|imitating|clone|cloned|cloning|spoofed) (the|a) (media|news|website|websites|legitimate|western|news sites|news outlets|media outlets) % method=cloned_site
(impersonate|impersonates|impersonated|impersonating|mimic|mimics|mimicked|mimicking|imitate|imitated|imitating|clone|cloned|cloning|spoofed) (the|a) (real|genuine|logo|logos|well-known|established|french|german|british|government) % method=cloned_site
(impersonate|impersonates|impersonated|impersonating|mimic|mimics|mimicked|mimicking|imitate|imitated|imitating|clone|cloning) (media|news|website|websites|legitimate|western|news sites|news outlets|media outlets|real|genuine|logo|logos|well-known|established|french|german|british|government) % method=cloned_site
(cloned|spoofed) (media|news|legitimate|western|media outlets|real|genuine|logo|logos|well-known|established|french|german|british|government) % method=cloned_site
(manipulate|manipulated|manipulating|sway|swayed|swaying|influence|influenced|influencing|shape|shaping) (public opinion|public debate|opinion|the public debate|online debate|the information space|public discourse|the debate)
(undermine|undermines|undermined|undermining) (support for ukraine|trust|confidence|public trust|western support|support|public confidence) % weak=1
(discredit|discredits|discredited|discrediting) (the president|the prime minister|ukraine|the government|politicians|the chancellor|candidates|the election|democratic|ukrainian|western) % weak=1
(fabricate|fabricated|fabricating) % weak=1

[TRIGGER election_interference pos=n]
(election|electoral|vote|voting|referendum) (interference|meddling|manipulation|tampering|subversion)
(interference|meddling|manipulation) (in|of|with) (the|its|our|) (election|elections|vote|referendum|electoral process|presidential election|parliamentary election|parliamentary elections|presidential elections|democratic process)
(interference|meddling|manipulation) (in|of|with) (the|its|our|) (democratic processes|general election|european elections|polls|ballot|federal election|bundestag election|campaign|electoral campaign|election campaign)
(foreign|russian|kremlin|hostile|outside|chinese) (interference|meddling) % weak=1
(attempt|attempts|effort|efforts) to (influence|sway|interfere in|meddle in|manipulate|disrupt|subvert) (the|its|) (election|elections|vote|referendum)
(attempt|attempts|effort|efforts) to (influence|sway|interfere in|meddle in|manipulate|disrupt|subvert) (the|its|) (campaign|presidential election|parliamentary election|parliamentary elections|electoral process)
(vote-rigging|vote rigging|ballot-stuffing|ballot stuffing) % weak=1

[TRIGGER election_interference pos=v]
(influence|influenced|influencing) (and|or) (destabilise|influence|manipulate|disrupt|undermine|destabilising) (the|) (election|elections|federal election|vote|presidential election|european elections)
(destabilise|destabilised|destabilising|destabilize) (and|or) (destabilise|influence|manipulate) (the|) (election|elections|federal election|vote|presidential election|european elections)
(destabilise|destabilised|destabilising|destabilize) (and|or) (disrupt|undermine|destabilising) (the|) (election|elections|federal election|vote|presidential election|european elections)
(interfere|interferes|interfered|interfering|meddled) (in|with) (the|its|our|) (election|elections|vote|referendum|campaign|presidential election)
(interfere|interferes|interfered|interfering|meddled) (in|with) (the|its|our|) (presidential elections|parliamentary election|parliamentary elections|electoral process|democratic process|democratic processes|polls)
meddling (in|with) a (election|elections|vote|referendum|democracy|campaign|presidential election|parliamentary election|parliamentary elections|electoral process|democratic process|democratic processes|politics|domestic politics|internal affairs|polls)
meddling (in|with) (the|its|our|) (democracy|politics|domestic politics|internal affairs)
(meddle|meddles|meddled|meddling) % weak=1
(influence|influenced|influencing|sway|swayed|swaying|manipulate|manipulated|manipulating) (the|its|) (election|elections|vote|outcome of the election|referendum|presidential election|parliamentary election|parliamentary elections|electoral process|election campaign|european elections|voting)
(rig|rigged|rigging|disrupt|disrupted|disrupting|undermine|undermined|undermining) (the|its|) (election|elections|vote|outcome of the election|referendum|presidential election|parliamentary election|parliamentary elections|electoral process|election campaign|european elections|voting)

[TRIGGER false_flag pos=n]
false(-| )flag
false(-| )flag (operation|attack|action|provocation|campaign|incident|act)
false(-| )flag (operations|attacks|actions|provocations|incidents|acts) % plural=1
(under|in) a false flag

[TRIGGER false_flag pos=v]
(pin|pinned|pinning|shift|shifted|shifting|lay|laid|laying|cast|casting) the blame (on|onto|for)
(frame|framed|framing) (ukraine|ukrainians|climate activists|activists|the greens|muslims|climate protesters|a green)
(pose|posed|posing) as (ukrainians|climate activists|activists|nationalists|anti-fascists|a ukrainian|far-right|islamists)
(made|make|making) (it|them) (look|appear) (as if|like|as though) % weak=1

# ---------------------------------------------------------------- borders and migration
[TRIGGER instrumentalised_migration pos=n]
(instrumentali|weaponi)(s|z)(ed|ation of) (migration|migrants|illegal migration|irregular migration|asylum seekers|asylum-seekers) % method=migrants
(instrumentali|weaponi)(s|z)ing (migration|migrants|refugees|asylum seekers) % method=migrants
(hybrid|artificial|engineered|orchestrated|state-organised|state-organized|state-sponsored|organised|manufactured) (migration|migrant|migratory) (attack|crisis|flow|flows|pressure|operation|route) % method=migrants
(migration|migrants|migrant flows) as (a weapon|weapons|a hybrid weapon|a tool|an instrument|a political weapon) % method=migrants
(migrant|migration|refugee|border) crisis % weak=1 method=migrants
(influx|surge|arrival|arrivals|flow) of (migrants|asylum seekers|asylum-seekers|undocumented migrants|irregular migrants|people without documents|third-country nationals) % weak=1 method=migrants
(illegal|irregular) (border crossings|border-crossings|crossings|crossing attempts|border crossing attempts) % weak=1 method=migrants plural=1
(forced|attempted) border crossings % weak=1 method=migrants plural=1
(underground|border|smuggling) (tunnel|tunnels) (under|beneath|from) % method=migrants

[TRIGGER instrumentalised_migration pos=v]
(instrumentali|weaponi)(s|z)(e|es) (migration|migrants|migrant flows|asylum seekers|illegal migration|people|refugees|human beings) % method=migrants
(instrumentali|weaponi)(s|z)ed (migrant flows|people|refugees|human beings) % method=migrants
(instrumentali|weaponi)(s|z)ing (migrant flows|illegal migration|people|human beings) % method=migrants
(push|pushed|pushing|send|sends|sent|sending|funnel) (migrants|asylum seekers|asylum-seekers|third-country nationals|undocumented migrants) (to|towards|across|over|into|from) % method=migrants
(funnelled|funneled|funnelling|steer|steered|steering|direct|directed|directing) (migrants|asylum seekers|asylum-seekers|third-country nationals|undocumented migrants) (to|towards|across|over|into|from) % method=migrants
(ushered|drive|drove|driven|driving|herded|channelled|ferried) (migrants|asylum seekers|asylum-seekers|third-country nationals|undocumented migrants) (to|towards|across|over|into|from) % method=migrants
(ferrying|allowed|allowing|bring|brought|bringing|transport|transported|transporting) (migrants|asylum seekers|asylum-seekers|third-country nationals|undocumented migrants) (to|towards|across|over|into|from) % method=migrants
(storm|stormed|storming) (the border|the border fence|the fence) % weak=1

[TRIGGER border_provocation pos=n]
(border|frontier) (incident|provocation|violation|incursion|clash|skirmish|standoff|stand-off)
(border|frontier) (incidents|provocations|violations|incursions|clashes) % plural=1
(removal|removing|theft|lifting|seizure) of (the|) (buoys|border markers|light buoys|navigation buoys|border buoys|border signs|border posts|marker buoys)
(shots|gunfire|gunshots|stones|stone-throwing) (from|across|over) (the|) (border|belarus|russia|belarusian side|russian side)
(unmarked|armed) (soldiers|men|troops) (near|at|on|across) the border
(violation|violations|breach) of (the state border|the border|the national border|the land border|state border)
(airship|blimp|surveillance balloon|z symbol|propaganda) (over|across) (the river|the border|narva|the narva river) % weak=1

[TRIGGER border_provocation pos=v]
(remove|removes|removed|removing|take|took|taken|taking|lift|lifted|lifting|stole|stolen|stealing|seize|seized) (the|24|) (buoys|border buoys|navigation buoys|light buoys|marker buoys|border markers|border posts|border signs|border stones)
(fire|fired|firing|shot|shoot|shooting) (across|over) the (border|frontier)
(cross|crossed|crossing) the (border|frontier) (illegally|without permission|unlawfully|armed|in uniform) % weak=1
(damage|damaged|damaging|cut|cutting|destroy|destroyed|destroying|break|broke|breaking) (the|through the|) (border fence|border barrier|border fences)
(throw|threw|thrown|throwing|hurl|hurled|hurling) (stones|rocks|branches|objects|bottles) at (border guards|soldiers|the border guards|guards|polish soldiers|polish border guards|patrols)
(blind|blinded|blinding|dazzle|dazzled) (border guards|soldiers|patrols) with (lasers|strobe lights|laser beams|a laser|spotlights)

# ---------------------------------------------------------------- money, economy, diplomacy
[TRIGGER malign_finance pos=n]
(vote-buying|vote buying|votes buying|electoral bribery|electoral corruption) % method=bribery
(vote-buying|vote buying) (scheme|network|operation|campaign|schemes|networks) % method=bribery
(covert|illicit|secret|illegal|hidden|undeclared|russian|opaque) (financing|funding|funds|payments|payment|party financing|campaign financing|political financing|party funding|campaign funding|cash|money|donations) % weak=1 method=bribery
(illegal|covert|illicit|foreign|russian) (financing|funding) of (political parties|parties|a party|a political party|the party|the campaign|campaigns|the election campaign|candidates|protests) % method=bribery
(cash|money) for (influence|votes|protests) % method=bribery
(bribery|bribes) (of|to|for|from) (politicians|voters|members of|meps|officials|lawmakers|a member|mps|statements) % method=bribery
(bribery|bribe|bribes|kickbacks) % weak=1 method=bribery
(paid|bribed) (protesters|politicians|influencers|demonstrators) % method=bribery
(sanctions evasion|sanctions-evasion|sanctions busting|sanctions-busting|evasion of sanctions|circumvention of sanctions|sanctions circumvention) % weak=1 method=front_company
(money laundering|money-laundering) % weak=1

[TRIGGER malign_finance pos=v]
(buy|buys|bought|buying) (votes|voters|influence|political influence) % method=bribery
(bribed|bribing) % obj=1 method=bribery
(fund|funds|funded|funding|finance|finances|financed|financing|bankroll|bankrolls|bankrolled|bankrolling) (political parties|a political party|pro-russian|anti-government|protests|politicians|pro-kremlin|the party|parties|a pro-russian|extremist|far-right) % weak=1 method=bribery
(channel|channelled|channeled|channelling|funnel|funnelled) (money|cash|funds|millions|payments|rubles|roubles|cryptocurrency) (to|into|through|via|from) % weak=1 method=bribery
(funneled|funnelling|smuggle|smuggled|smuggling|transfer|transferred) (money|cash|funds|millions|payments|rubles|roubles|cryptocurrency) (to|into|through|via|from) % weak=1 method=bribery
(accept|accepted|accepting|take|took|taking|receive|received|receiving) (bribes|payments|money|cash|covert payments|russian money|secret payments) (from|for|in) % weak=1 method=bribery

[TRIGGER economic_coercion pos=n]
(economic|trade|energy) (coercion|blackmail|warfare|pressure|weapon|weaponisation|weaponization)
(trade|import|export|food) (embargo|boycott|blockade|ban|bans) % weak=1
(gas|oil|fuel) (cut-off|cutoff|embargo|blackmail|shut-off|squeeze) % weak=1
energy (cut-off|cutoff|embargo|shut-off|squeeze) % weak=1
(halt|suspension|stoppage|cut) (of|in|to) (gas|oil|energy|fuel|electricity) (supplies|deliveries|flows|exports|supply) % weak=1
(weaponisation|weaponization|weaponising|weaponizing) of (energy|trade|gas|food|grain|dependencies)
(stranded|seized|trapped|held) (lorries|trucks) % weak=1
(customs|transit) (blockade|restrictions|retaliation) % weak=1
trade (restrictions|retaliation) % weak=1

[TRIGGER economic_coercion pos=v]
(cut|cuts|cutting|turn|turned|turning|shut|shutting) off (gas|oil|energy|electricity|the gas|gas supplies|oil supplies|supplies|the taps|the tap|gas exports)
(halt|halts|halted|halting|suspend|suspends|suspended|suspending|stop|stops|stopped|stopping|cut|cutting) (gas|oil|energy|electricity|fuel) (supplies|deliveries|exports|flows|supply|shipments)
(weaponise|weaponised|weaponising|weaponize|weaponized|weaponizing) (energy|trade|gas|food|grain|dependence|rare earths)
(impose|imposed|imposing) (a trade embargo|an import ban|a trade ban|a ban on imports|trade restrictions|import bans) % weak=1

[TRIGGER diplomatic_incident pos=n]
(diplomatic|consular) (incident|row|spat|crisis|standoff|stand-off|dispute|scandal)
diplomatic (incidents|rows|spats) % plural=1
(attack|attacks|assault) (on|against|at|outside) (the|its|an|a|) (embassy|embassies|consulate|consulates|ambassador|diplomats|diplomat)

[TRIGGER diplomatic_incident pos=v]
(attack|attacked|attacking|storm|stormed|storming|vandalise|vandalised|firebombed|pelt|pelted|pelting) the (embassy|consulate|ambassador|ambassador's residence)
(detain|detained|detaining|arrested) (a|the|two|three) (diplomat|diplomats|consul|embassy employee|consular officer)

[TRIGGER accident pos=n weak=1]
(accident|mishap)
(accidents|mishaps) % plural=1
(train|rail|railway|plane|aircraft|helicopter|cargo plane|road|car|tanker|air|traffic|industrial|ship) (crash|accident|collision|derailment|disaster)
(train|rail|plane|aircraft|industrial|traffic) (crashes|accidents|collisions|derailments) % plural=1
(crash|collision|crash-landing|crash landing|derailment|grounding)
(technical|human|operator|operational) (fault|failure|error|malfunction|defect)
(electrical|equipment|mechanical|pump|engine|transformer|software) (fault|failure|malfunction)
(short circuit|short-circuit|gas leak|landslide|mudslide|embankment slide)

[TRIGGER accident pos=v weak=1]
(crash|crashes|crashed|crashing) (in|into|near|on|short of|at|after|while|during)
(collide|collides|collided|colliding)
(ran|run|running) aground
(derail|derails|derailed)
(was|were|been) (caused by|the result of) (an accident|a technical fault|human error|a technical failure|an electrical fault|a short circuit|a landslide|negligence)

[TRIGGER other pos=n]
hybrid (incident|operation|act)
hybrid (incidents|operations|acts) % plural=1
(hostile|malign|malicious|hybrid|subversive) activity % weak=1
(hostile|malign|malicious|hybrid|subversive) activities % weak=1 plural=1
(weapons|arms|explosives|drone|ammunition) smuggling % weak=1
