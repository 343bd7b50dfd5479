# Words that turn a trigger into something else than an act that happened, or that say how it came about:
# negation, guesswork, drills, history, figures of speech, war, plans, causes. Hand-written for Concord.

[CUE negation]
(not|n't|never|nor|neither|cannot)
no
(did|does|do|was|were|is|are|has|have|had|could|would|should|can|will|wo|ca) n't
(didn't|doesn't|don't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|couldn't|wouldn't|shouldn't|can't|won't)
without (any|) (evidence|proof|sign|trace|indication)
(no|not any|not a|lack of|absence of) (evidence|indication|indications|sign|signs|proof|trace|traces|hint|suggestion|grounds|reason to believe|reason to suspect|information|confirmation)
without any (indications|signs|traces|hint|suggestion|grounds|reason to believe|reason to suspect|information|confirmation)
(nothing|little) (to suggest|to indicate|points to|pointed to|suggests|suggested|indicates|indicated|pointing to)
(nobody|no one|none of)
(far from|rather than|instead of|as opposed to)
(fail|fails|failed) to (find|establish|prove|confirm|identify)
(denied|denies|denying) that there (was|were|had been|has been)
no longer
by no means
nowhere

[CUE ruled_out]
(rule|rules|ruled|ruling) out
(was|were|been|be|is|are) (ruled out|excluded|discounted)
(exclude|excludes|excluded|excluding) (sabotage|an attack|a terrorist|terrorism|foul play|arson|that|any|the possibility|deliberate|outside|third-party|external)
(discount|discounts|discounted) (sabotage|the possibility|an attack|terrorism|foul play)
(no|not any) (evidence|indication|indications|sign|signs|proof|suspicion|suspicions|suggestion|trace|traces|hint) of (sabotage|arson|an attack|foul play|deliberate|a deliberate|external|outside|third-party|tampering|intent|a crime)
(no|not any) (evidence|indication|indications|sign|signs|proof|suspicion|suspicions|suggestion|trace|traces|hint) of (criminal|terrorism|hostile|hacking|a cyberattack|a hybrid|interference)
nothing (to suggest|suggests|suggested|indicates|indicated|pointed|points|to indicate) (sabotage|to sabotage|that|an attack|an intentional|deliberate|a deliberate|foul play|to a deliberate|to foul play)
(not|wasn't|was not|isn't|is not|were not|no) (sabotage|arson|an attack|a deliberate act|deliberate|intentional|an act of sabotage|a cyberattack|a cyber-attack|a cyber attack|hybrid attack|a hybrid attack|suspicious|being treated as suspicious|treated as suspicious|caused by sabotage|an act of terrorism|terrorism|terrorism-related|malicious|a hostile act)
(no|without) (foul play|third-party involvement|criminal intent|outside involvement|foreign involvement|external involvement|outside interference|external interference|malicious intent|malicious activity)
(dismiss|dismisses|dismissed|dismissing) (sabotage|the possibility|suggestions|speculation|fears|suspicions|rumours) (of sabotage|of an attack|that|as|of)
(turned out to be|proved to be|proven to be|was in fact|were in fact|later found to be) (an accident|accidental|a false alarm|false|harmless|a hoax|a technical fault|a mistake|stars|aircraft|planes|a hobby drone|unfounded|a drone owned by|natural|a plane|satellites|a star)
false alarm
false alarms
(suspicion|suspicions|fears|theory|allegation) (was|were|proved|proved to be|turned out to be|could not be|was not|were not) (unfounded|dispelled|confirmed|dropped|groundless|substantiated)
(tests|samples|analysis|checks|results|analyses) (were|was|came back|proved) (normal|negative|clear|unremarkable)
(cleared|exonerated) (of|by)
(accident|accidental|negligence|technical) (rather than|and not|not) (sabotage|deliberate|intent|an attack)

[CUE hypothetical]
(could|might|would|should|ought to)
!may
(may|might|could|would) (be|have|have been|not have|well be|well have)
(if|unless|whether|in case|in the event)
(in case of|in the event of|in the face of|risk of|risks of|danger of|threat of|threats of|fear of|fears of|fear that|fears that|fearing|potential for|possibility of|possibility that|prospect of|likelihood of|chance of|vulnerable to|exposed to|at risk of|at risk from|susceptible to|protect against|protection against|protection from|guard against|defend against|defence against|defense against|resilience to|resilience against|safeguard against|prevent future|prevent further|in response to any|preparedness for|prepare for|preparing for|prepares for|prepared for|readiness for|deter|deterring|deterrence)
(potential|possible|future|hypothetical|conceivable|theoretical|eventual|would-be|imminent|looming) (attack|attacks|sabotage|threat|threats|act|acts|incident|incidents|disruption|cyberattack|cyberattacks|escalation|arson)
(warn|warns|warned|warning|warnings) (of|about|against|that)
(what if|were to|was to be|as if|as though|suppose|supposing|assuming|scenario|scenarios|hypothetically|in theory|theoretically)
(capable of|ability to|able to|intent on|capacity to) (carry out|carrying out|attack|attacking|conduct|disrupt|disrupting|sabotage|sabotaging|launch|cut)
(concern|concerns|worry|worries|worried|concerned|speculation|speculated|rumours|rumors) (that|about|over|of)
(can|cannot) be (used|exploited|abused)
(aims|aimed|designed|intended|meant) to (prevent|protect|deter|detect|counter|stop)

[CUE exercise]
(military|naval|fleet) (manoeuvres|maneuvers)
(exercise|exercises|drill|drills|war game|war games|wargame|wargames|military exercise|military exercises|training exercise|field exercise|live-fire exercise)
(simulate|simulates|simulated|simulating|simulation|simulations|rehearse|rehearses|rehearsed|rehearsing|staged drill)
(according to|or so|so) the script
the script (said|says|had it|called for|provides|provided)
(vignette|vignettes|role players|role-players|umpires|exercise director|exercise planners|head of exercises|exercise control)
(fictitious|fictional|imaginary|invented|made-up) (state|nation|island|republic|aggressor|power)
(tabletop|table-top|red team|red-team|red teaming|red-teaming|penetration test|penetration testing|pen test|stress test|cyber range|capture the flag|locked shields|crossed swords|cyber coalition)
(practice|emergency|evacuation|cyber|rescue|fire|crisis) (scenario|scenarios|drill|drills|exercise|exercises|simulation)
training (scenario|scenarios|drill|drills|exercises|simulation)
(as part of|during|in) (an|a|the) (exercise|drill|simulation)
(dummy|fictional|fictitious|imaginary|notional|simulated) (attack|attacks|enemy|bomb|scenario|country|adversary)
(test alarm|siren test|nationwide test|test alert|warning day)

[CUE historical]
(anniversary|centenary|commemorate|commemorates|commemorated|commemorating|in memory of|remembrance|decades ago|a decade ago|half a century ago|a century ago|long ago)
(during|in|since|after|before|of) (the|) (cold war|second world war|first world war|world war ii|world war two|world war i|soviet era|soviet times|soviet occupation|nazi occupation|1940s|1950s|1960s|1970s|1980s|1990s|stalin era|communist era|interwar period|holocaust|great war|napoleonic wars)
(wartime|cold-war-era|cold-war|soviet-era|nazi-era|historic|historical|historically|back then|at that time|in those days|in the past|at the time of)
(a similar|similar|previous|earlier|past|another earlier|an earlier|the previous) (case|cases|incident|incidents|attack|attacks|fire|fires|plot|plots|episode|episodes|damage|sabotage)
(the previous year|previously|in recent years|over the years|in recent months|over the past year|in the past year|over the past two years|since the start of the war|since the full-scale invasion|since february 2022|since russia's invasion)
(following|after|in the wake of|like|recalling|echoing|reminiscent of) (the 2022|the 2023|the 2024|the nord stream|last year's|the earlier|similar|previous|a series of earlier)
(archived|memoir|memoirs)

[CUE metaphor]
sabotag(e|es|ed|ing) (talks|negotiations|the talks|the negotiations|the deal|a deal|the agreement|peace talks|the peace process|peace efforts|the reform|reforms|the plan|efforts|the process|his chances|her chances|the campaign|the coalition|the bill|a bill|the vote|relations|his career|her career|the government's|the summit|the economy|progress|the transition)
sabotage of (the|) (talks|negotiations|deal|agreement|peace process|peace talks|reform|reforms|coalition|process|summit)
(self-sabotage|self-sabotaging|economic sabotage|political sabotage|legislative sabotage|industrial action)
(torpedo|torpedoes|torpedoed|torpedoing) (talks|negotiations|the talks|the deal|a deal|the agreement|the bill|plans|the plan|the reform|efforts)
(wrecking|killer|poison-pill) (amendment|amendments)
(derail|derails|derailed|derailing) (talks|negotiations|the talks|the deal|a deal|plans|the plan|the process|peace talks|the peace process|efforts|his career|her campaign|the campaign|reforms|the reform|the economy|the summit|progress|recovery)
(hijack|hijacks|hijacked|hijacking) (the debate|the agenda|the meeting|the process|the narrative|the discussion|the conversation)
(political|media|verbal|diplomatic|economic|price|market|charm|personal|vicious|scathing) (bombshell|firestorm|explosion|earthquake|attack|attacks|assault|assassination|offensive|storm|war|arson|dynamite|powder keg|minefield)
(media|verbal|diplomatic|price|market|charm|personal|vicious|scathing) sabotage
(character|budget) assassination
(explosive|bombshell|incendiary|inflammatory|fiery) (remarks|comments|speech|rhetoric|report|interview|claims|allegations|revelations|statement|testimony|growth|book|debate)
(fire|firestorm|storm|barrage|hail) of (criticism|protest|questions|complaints|protests)
(under|drew|draws|drawn|come under|came under|drawing|line of) fire (from|for|over)
(add|adds|added|adding|pour|pours|poured|pouring|throw|throwing) (fuel to|fuel on|oil on|petrol on|gasoline on) the (fire|flames)
(playing|play|plays) with fire
(fan|fans|fanned|fanning) the flames
(ignite|ignites|ignited|igniting|spark|sparks|sparked|sparking) (a debate|debate|controversy|outrage|a row|speculation|interest|anger|protests|a backlash|criticism|fears|concern)
(population|demand|cost) explosion
(explosion|explosions) (of|in) (demand|interest|violence|prices|costs|cases|joy|anger|popularity|creativity)
(set|setting) the (world|internet|stage|charts) (alight|on fire|ablaze)
(set|sets|setting) (the|our|their|his|her) (own |)(house|party|coalition|room) (on fire|alight|ablaze)
(talks|negotiations|coalition) (blow|blew|blown|blowing) up
(bomb|bombed|bombs) at the box office
(war|battle|fight) (on|against) (drugs|inflation|poverty|crime|terror|corruption|cancer)
(blast|blasts|blasted|blasting|slam|slammed|slamming) (the government|the minister|the decision|critics|the prime minister|the president|his|her|plans|the plan)
(torched|burned|burnt) (by critics|his bridges|her bridges|bridges|through cash)
(crash|crashes|crashed) (the economy|the market|the party|out of)
(cyber|trade|culture|bidding|turf|tariff) (war|wars)
price wars
(kidnapped|held hostage|held to ransom) by (the|a) (party|politics|minority)
(hacking|hack) (away|sleep|productivity|growth)
(life|growth|travel|productivity|kitchen) (hack|hacks)
(political|legal|economic) (terrorism|arsonist|arsonists|kidnapping)
legal sabotage
(acid|litmus) test

[CUE war]
(front line|front lines|frontline|frontlines|battlefield|battlefields|war zone|combat zone|trenches|counteroffensive|counter-offensive|occupied territories|occupied territory|russian-occupied|occupied crimea|occupied donbas|donbas|donetsk region|luhansk region|bakhmut|avdiivka|pokrovsk|kursk region|belgorod region|kharkiv region|zaporizhzhia region|kherson region|annexed crimea)
(missile|rocket|artillery|glide-bomb|glide bomb|kamikaze drone|shahed) (strike|strikes|attack|attacks|fire|barrage|barrages|salvo)
(air strike|air strikes|airstrike|airstrikes|shelling|bombardment|air raid|air raids|air-raid|overnight barrage|massed attack|massive drone attack|drone and missile attack|drones and missiles)
(ukrainian|ukraine's) (drone|drones|long-range|missile) (strike|strikes|attack|attacks)
(ukrainian|russian) (forces|troops) (said|struck|attacked|shelled|captured|advanced|shot down)
(sabotage|partisans|partisan|sabotage group|reconnaissance group) (behind|in|deep in|deep inside) (enemy lines|occupied|russia|russian territory)
(in|inside|on) (russian territory|the occupied|crimea|mariupol|melitopol|donetsk|luhansk|belgorod|kursk)
(gaza|hamas|hezbollah|houthi|houthis|idf|west bank|red sea shipping)
(killed|wounded|dead) in (a|) (russian|missile|drone|air|rocket) (strike|attack|strikes|attacks)
(power facilities|energy facilities|energy infrastructure) in (ukraine|kharkiv|odesa|kyiv|zaporizhzhia)

[CUE generic]
(is|are) (defined as|when|usually|typically|often|known as|used to|designed to|a type of|a form of|a kind of)
(such|these|this kind of|this type of|that kind of) (attacks|acts|incidents|operations|threats|activity|activities|methods|campaigns|actions)
(typically|usually|generally|commonly|routinely|in general|as a rule|tends to|tend to|frequently|increasingly)
(any|every|all) (attack|attacks|act|acts|incident|incidents|attempt|form) (of|on|against|would|will)
(types|forms|kinds|methods|means|examples|range|spectrum|definition|tools|toolbox) of (hybrid|sabotage|attacks|cyberattacks|threats|attack|interference|warfare|disinformation|influence)
(such as|ranging from) (sabotage|arson|cyberattacks|cyber attacks|espionage|disinformation|assassinations|jamming)
(like|akin to) (sabotage|espionage|arson)
(threat landscape|threat environment|threat picture|threat level|threat assessment|toolkit|playbook|modus operandi)
(white paper|policy paper|report on|resolution on|doctrine|bill on|draft law|legislation|action plan|guidelines|study on|conference on|summit on|debate on|workshop|seminar|panel on|webinar)
(against|combat|combating|counter|countering|tackle|tackling|fight against|fighting) (sabotage|espionage|disinformation|cyberattacks|hybrid threats|hybrid attacks|foreign interference|cyber threats|cybercrime)

[CUE foiled]
(foil|foils|foiled|foiling|thwart|thwarts|thwarted|thwarting|avert|averts|averted|averting)
(prevent|prevents|prevented|preventing) (a|an|the|several|another|two|three|attacks|further attacks|sabotage|arson)
(was|were|been) (prevented|intercepted|defused|stopped in time|neutralised|neutralized|averted|foiled|thwarted|detected in time|discovered in time|spotted in time)
(intercept|intercepts|intercepted|intercepting) (a|the|two|three|several|before)
(stop|stopped) (a|an|the|in time|before|just before)
(plot|plots|plan|plans|cell|ring|network|scheme|attack|attacks) (was|were|been|has been|have been|had been) (disrupted|uncovered)
(disrupt|disrupted|disrupting) (a|an|the|several) (plot|plots|plan|plans|attack|attacks|ring|cell|network|operation)
(break|breaks|broke|breaking) up (a|an|the|two|several) (plot|ring|cell|network|gang|group|spy ring|spy network|sabotage)
(dismantle|dismantles|dismantled|dismantling|bust|busted|uncover|uncovers) (a|an|the|two|several) (plot|ring|cell|network|group|spy|sabotage|bot|russian|operation)
(uncovered|uncovering|neutralise|neutralised|neutralize|neutralized|smash|smashed) (a|an|the|two|several) (plot|ring|cell|network|group|spy|sabotage|bot|russian|operation)
(nipped in the bud|caught in the act|caught red-handed|before it could be|before they could|before he could|before the attack|in time|on time|before any damage|before it went off|before it exploded|before they exploded)
(repel|repels|repelled|repelling|fend off|fended off|fending off|mitigate|mitigated|successfully blocked|was blocked|were blocked|was repelled|were repelled|warded off)
(turned|sent) back (at|to) the border
(seize|seized|confiscate|confiscated) (explosives|weapons|incendiary devices|the explosives|drones|before)

[CUE attempt]
(attempt|attempts|attempted|attempting|try|tries|tried|trying|bid|effort) (to|at)
(attempted|unsuccessful|failed|botched|abortive|aborted|bungled|thwarted|unsuccessfully|in vain)
(fail|fails|failed) to (ignite|explode|detonate|go off|catch fire|spread|derail|cause|take hold|burn|start|penetrate|succeed|gain access|materialise|materialize)
(did|does) not (ignite|explode|detonate|go off|catch fire|succeed|work|cause)
(did n't|didn't) (ignite|explode|detonate|go off|catch fire|succeed|work)
(malfunction|malfunctioned|misfired|fizzled out|came to nothing|went wrong|fell short|was unsuccessful|were unsuccessful|was not successful|were not successful|with no success|without success|quickly extinguished|quickly put out|was extinguished by staff|put out by staff)
(startled|scared off|disturbed|interrupted|surprised) by (passers-by|a passer-by|a guard|security|residents|witnesses|police|guards|locals)

[CUE plan]
(plan|plans|planned|planning|plot|plots|plotted|plotting|prepare|prepares|prepared|preparing|preparation|preparations|intend|intends|intended|intending|conspire|conspired|conspiring|scheme|schemed|scheming) (to|of|for|against|a|an|the|attacks|acts|sabotage|arson)
(tasked|instructed|ordered|assigned|commissioned|hired|recruited|paid|promised|told|asked) (to|with) (set|burn|carry|attack|blow|sabotage|photograph|film|scout|plant|place|kill|destroy)
(tasked|instructed|ordered|assigned|commissioned|hired|recruited|paid|promised|told|asked) (to|with) (damage|derail|commit|conduct|monitor|watch|vandalise|deface|collect|gather|carrying|setting|burning|attacking)
(in preparation|under preparation|at the planning stage|planning stage|planning phase|preparatory phase|preparatory stage|early stages of planning|advanced stages of planning|reconnaissance phase|dry run|trial run|test run|rehearsal for|dress rehearsal)
(suspected|accused|convicted|guilty) of (planning|plotting|preparing|conspiring)
conspiracy to
(intention|intent|aim|goal|purpose) (of|to|was|being)
planned (attack|assassination|operation|act|explosion|bombing)

[CUE hedge]
(allegedly|reportedly|apparently|supposedly|purportedly|presumably|ostensibly|seemingly|probably|possibly|perhaps|maybe|likely|unlikely|presumed|evidently|conceivably|arguably|potentially)
(suspected|alleged|suspect|suspects|suspicion|suspicions|possible|probable|apparent|unconfirmed|unverified|believed|thought|claimed|purported|supposed|so-called)
(is|are|was|were) (believed|thought|understood|said|suspected|alleged|reported|assumed|considered|rumoured|rumored|feared|presumed|claimed|seen) to
(it is|it was) (believed|thought|understood|suspected|alleged|reported|assumed|feared|presumed|possible|likely|not clear|unclear|not yet clear|not known|unknown|not immediately clear|too early)
(may have|might have|could have|may be|might be|could be|appears to|appear to|appeared to|seems to|seem to|seemed to|looks like|looked like|is likely to have|are likely to have|is suspected of)
(suggests|suggest|suggested|indicates|indicate|indicated|indications|points to|point to|pointed to|pointing to|consistent with|bears the hallmarks|bore the hallmarks|hallmarks of|signs of|signs point|hints at|strong indications|evidence suggests)
(according to|in the view of|in the opinion of|as reported by|citing|cites|cited|quoting)
(not|never) (confirmed|verified|been confirmed|been verified|independently verified|independently confirmed|clear|yet clear|been established|proven|been proven|officially confirmed)
(could not|cannot|can not|unable to) (be verified|be confirmed|independently verify|immediately verify|verify|confirm|be independently|say)
(treat|treats|treated|treating|investigated|investigating|handled|probed|regarded) (it|this|them|the case|the incident|the fire|) as (suspicious|arson|sabotage|possible|suspected|a possible)
(treat|treats|treated|treating|investigated|investigating|handled|probed|regarded) (it|this|them|the case|the incident|the fire|) as (a suspected|deliberate|an act|terrorism|a terrorist|potential)
(working|leading|main|one|several|all) (theory|theories|hypothesis|hypotheses|version|versions|line of inquiry|lines of inquiry|assumption)
(not ruling out|not ruled out|not excluded|cannot be ruled out|cannot be excluded|can't be ruled out|could not be ruled out|does not rule out|do not rule out|did not rule out|has not ruled out|have not ruled out|refuses to rule out|not exclude)

[CUE aggregate]
(at least|more than|over|some|around|nearly|a total of) (ten|a dozen|20|30|50|100|150|200) (incidents|attacks|cases|acts|operations)
(wave|waves|string|series|spate|rash|flurry|sequence|chain|slew|surge|rise|increase|uptick|spike|growing number|record number|large number|total|pattern|campaign|litany|catalogue|list|cluster|succession) of (attacks|incidents|fires|arson|arsons|sabotage|acts|cases|suspected|alleged|drone|cyberattacks|cyber|cable|explosions|hybrid|cuts|plots|sightings)
(wave|waves|string|series|spate|rash|flurry|sequence|chain|slew|surge|rise|increase) of (violations|incursions|airspace|operations|events|suspicious|mysterious|similar|disruptions|damage|arson attacks|sabotage attacks|sabotage acts|sabotage incidents|malicious|russian|such|provocations|vandalism|threats)
(uptick|spike|growing number|record number|large number|total|pattern|campaign|litany|catalogue|list|cluster|succession) of (violations|incursions|airspace|operations|events|suspicious|mysterious|similar|disruptions|damage|arson attacks|sabotage attacks|sabotage acts|sabotage incidents|malicious|russian|such|provocations|vandalism|threats)
(wave|string|series|spate|rash|flurry|succession|pattern) of
(dozens|scores|hundreds|thousands|tens|numerous|countless|multiple|many|several|various|a number|a handful|a dozen|a score) (of|) (attacks|incidents|fires|acts|cases|cyberattacks|cyber attacks|operations|sightings|violations|incursions|explosions)
(dozens|scores|hundreds|thousands|tens|numerous|countless|multiple|many|several|various|a number|a handful|a dozen|a score) (of|) (plots|disruptions|arson attacks|arsons|flights|targets|sabotage|drone sightings|websites|companies|organisations|drones)
(across|throughout|all over|around) (europe|the continent|the bloc|the region|the baltic|the country|the eu|nato|several countries|the baltic states|the baltic sea region|western europe)
(attacks|incidents|acts|operations|fires|cases) (across|throughout|all over|in several|in at least|in various) (europe|countries|the continent|european countries|the country|the region|member states|eu)
(year-on-year|per year|per month|annually|each year|every year|every month|every day|every week)
(tally|tallied|database|dataset|recorded|documented|logged|counted|registered|mapped) (of|by|at least|more than|over|some|dozens|hundreds|incidents|cases|attacks|since)
(half|most|majority|two thirds|a third|a quarter|share|number|total number) of (the|all|these|them|incidents|attacks|cases)

[CUE statistics]
(per cent|percent|percentage)
(statistics|statistical|figures show|data show|data shows|survey|surveys|poll|polls|polled|respondents|quadrupled|tripled|doubled|trebled|fourfold|threefold|twofold|tenfold|rose by|rose to|fell by|fell to|increased by|decreased by|jumped by|grew by|up from|down from|compared with|compared to the previous|on average|average of|median|annual report|yearly report|annual review|yearbook|annual threat assessment|quarterly|index|trend|trends|ranking|rankings|a rise in|an increase in|a decline in|a drop in|a fall in|number of attacks|number of incidents|number of cases|in the first half|in the first quarter|in the first six months)
(according to|shows|showed|finds|found|published) (a|the|new) (study|survey|report|analysis|dataset|poll|index)

[CUE accident]
(accident|accidents|accidental|accidentally|by accident|unintentional|unintentionally|inadvertent|inadvertently|mishap|negligence|negligent|carelessness|careless|gross negligence|poor seamanship|human error|operator error|driver error|pilot error|mistake|by mistake|mistakenly|in error|unwittingly)
(technical|mechanical|electrical|equipment|software|system|hardware|component|material|construction|manufacturing|configuration|engine|structural|pump|operational|network|internal) (fault|faults|failure|failures|error|errors|malfunction|malfunctions|defect|defects|problem|problems|issue|issues|glitch|glitches|breakdown|fatigue)
(short circuit|short-circuit|short circuits|faulty|wear and tear|metal fatigue|overheating|overheated|overload|overloaded transformer|corrosion|corroded|spontaneous combustion|self-ignition|self-ignited|gas leak|lithium battery|lithium-ion battery|battery fire|welding work|roofing work|faulty wiring|defective wiring|cigarette butt|discarded cigarette|poor maintenance|lack of maintenance|ageing infrastructure|aging infrastructure|excavator|excavators|digger|construction work|construction works|building work|dredging|software update|faulty update|misconfiguration|power surge|bug in)
(collided|collision|ran aground|run aground|running aground|grounding|grounded) (with|on|near|off|in)
(crew|captain|driver|pilot|operator|employee|worker) (mistake|negligence|fell asleep)
(crew|captain|employee|worker) error
(signal failure|brake failure|bird strike|runway overrun|icing)
(no|without) (intent|intention|criminal intent|malicious intent)

[CUE natural]
(storm|storms|gale|gales|strong winds|high winds|heavy winds|wind gusts|hurricane|lightning|lightning strike|flood|floods|flooding|landslide|landslides|mudslide|heavy rain|rainfall|heavy snow|snowfall|icing|permafrost|heatwave|drought|wildfire|wildfires|forest fire|forest fires|earthquake|earthquakes|seismic activity|tremor|erosion|embankment slide|rockfall|avalanche|sea currents|tidal|bad weather|weather conditions|adverse weather|solar storm|solar storms|solar flare|solar flares|geomagnetic storm|space weather|solar activity|ionospheric|aurora|meteor|meteorite|animal|animals|marten|martens|rodent|rodents|squirrel|beaver|beavers|fallen tree|falling tree|fallen trees|natural causes|natural phenomenon|act of god|volcanic|shark|sharks|whale|venus|jupiter|starlings)

[CUE theft]
(theft|thefts) of (copper|cables|cable|metal|fuel|diesel|cash|goods|equipment|money|jewellery|cars|wire|batteries)
(stole|stolen|stealing) (copper|cables|metal|fuel|diesel|cash|goods|money|jewellery|scrap|wire)
(thief|thieves|burglary|burglaries|burglar|burglars|robbery|robberies|robber|robbers|looting|looted|looters|shoplifting|pickpockets|larceny)
(copper|cable|metal|scrap|scrap metal|catalytic converter|fuel|diesel|lead|overhead wire|railway cable) (thief|thieves)
(for|as) (scrap|scrap metal|resale|its copper|their copper|the copper|personal gain|financial gain)
(insurance fraud|extortion|blackmail for money|debt collectors|gang rivalry|gang war|gangland feud|drug gang|drug gangs|drug trafficking|drug smuggling|cocaine|organised crime turf|protection money|protection racket|family feud|neighbour dispute|domestic dispute|jealousy|love triangle|disgruntled employee|disgruntled former employee|pyromaniac|pyromania|teen prank|prank|pranksters|drunken|mentally ill|mental illness|psychiatric)

[CUE labour]
(strike|strikes) (action|ballot|by|over|called|at|day|days|wave|notice)
(industrial action|walkout|walkouts|walk-out|work stoppage|work stoppages|picket line|picketing|trade union|trade unions|collective bargaining|wage dispute|pay dispute|pay talks|wage talks|go-slow|work-to-rule|on strike|go on strike|went on strike|striking workers|strikers|general strike|warning strike|warning strikes|labour dispute|labor dispute|farmers' protest|farmers' protests|blockade by farmers|tractor blockade|sit-in)

[CUE film]
(a|the|feature|new|hit|horror|action|spy) (film|movie) (about|starring|by|directed|in which|tells|opens|premieres)
(novels|films|movies) (about|by)
(new|debut|spy|crime|graphic) novel
(movie|movies|thriller|thrillers|novelist|screenplay|tv series|television series|drama series|miniseries|mini-series|netflix|hbo|podcast|documentary|documentaries|box office|screenwriter|starring|fictional|bestseller|memoir|author of|book about|video game|videogame|computer game|playstation|xbox|plot twist|storyline|on stage|theatre production|art installation|premiere|premieres|premiered|season finale|concert tour)
(play|plays|played) (a|the) (role|part|character|spy)

[CUE sport]
(goalkeeper|midfielder|penalties|penalty shootout|shoot-out|championship|championships|tournament|tournaments|world cup|quarter-final|semi-final|final score|head coach|team-mate|team-mates|teammate|teammates|season opener|kick-off|half-time|extra time|equaliser|equalizer|hat-trick|grand prix|formula one|medal|medals|athlete|athletes|football|soccer|basketball|ice hockey|hockey|handball|volleyball|tennis|rugby|biathlon|ski jumping|peloton|transfer window|relegation|promotion play-off)

[CUE advisory]
(advisory|advisories|security bulletin|security advisory|security notice|patched|patching|patch tuesday|hotfix|firmware update|software update|security update|security updates|cvss|cve|cves|cwe|severity score|critical severity|proof of concept|proof-of-concept|affected versions|affected products|vulnerable versions|indicators of compromise|iocs|mitre att&ck|yara|yara rules|sigma rules|mitigation|mitigations|mitigation steps|recommendations|recommended actions|users are advised|users should|administrators should|organisations should|organizations should|operators should|best practice|best practices|how to protect|tips for|checklist|faq|whitepaper|vendor advisory|responsible disclosure|bug bounty|disclosure timeline|zero-day flaw in|remote code execution|privilege escalation|denial-of-service vulnerability|denial of service vulnerability|buffer overflow|sql injection)
(urge|urges|urged|advise|advises|advised|call on|calls on|called on) (users|customers|administrators|companies|organisations|organizations|citizens|residents|people|operators|the public|voters) (to|not to)
(be|remain|stay) (vigilant|alert|on guard|cautious)

[CUE deliberate]
(deliberate|deliberately|intentional|intentionally|purposely|purposefully|purposeful|on purpose|wilful|wilfully|willful|willfully|malicious|maliciously|premeditated|planned and coordinated|coordinated|orchestrated|well-planned|carefully planned|professionally|targeted|calculated|criminal intent|with intent|ill intent|hostile intent)
(tampered|tampering|foul play|suspicious circumstances|not an accident|no accident|not accidental|no coincidence|not a coincidence|cannot be a coincidence|not by chance|unlikely to be an accident|unlikely to be accidental|third-party interference|outside interference|external interference|external influence|outside influence|third party involvement|third-party involvement|human interference|human activity|human hand|man-made|manmade)
(accelerant|accelerants|traces of accelerant|petrol bomb|incendiary|explosive residue|traces of explosives|traces of tnt|explosives were found|detonator|timer|ignition device|remote-controlled|forced entry|hole in the fence|cut fence|fence was cut|broken lock|severed with|cut with|cut through|sawn through|loosened bolts|loosened screws)
(treated|treating|investigated|investigating|classified|qualified|handled|regarded) as (sabotage|arson|suspicious|a crime|terrorism|deliberate|an attack|gross sabotage|aggravated sabotage|criminal damage|a criminal act|an act of sabotage|a terrorist act|aggravated criminal mischief)
(act|acts|case|cases) of (sabotage|arson|vandalism|terrorism|terror|aggression|war|diversion|hostility)
(suspected|possible|alleged|apparent|confirmed) (sabotage|arson|attack|foul play|act of sabotage|vandalism)
(saboteur|saboteurs|arsonist|arsonists|perpetrator|perpetrators|attackers|culprit|culprits|offenders|vandals|masked men|unknown assailants|unknown attackers|unknown persons|unknown perpetrators|unidentified men|hooded men)
(suspect|suspects) (was|were|is|are|has|have|had) (arrested|detained|in custody|identified|remanded)
(sabotage|arson) (investigation|probe|inquiry|unit|suspicion|suspicions|suspected|suspect|suspects)

[CUE hybrid]
hybrid (attack|attacks|warfare|war|threat|threats|campaign|campaigns|operation|operations|action|actions|activity|activities|interference|influence|aggression|incident|incidents|means|tactics|method|methods|measures|provocation|provocations|toolbox|pressure|assault|offensive|domain|nature|conflict)
(grey|gray)(-| )zone
(grey|gray)(-| )zone (attack|attacks|warfare|activity|activities|operation|operations|tactics|aggression)
(shadow|secret|undeclared|covert|silent|asymmetric|unconventional|hidden|cognitive|information|psychological|political|irregular|subthreshold|sub-threshold) (war|warfare|conflict)
(below|under) the threshold of (war|armed conflict|article 5|open conflict)
(active measures|malign activity|malign activities|malign influence|malign interference|hostile activity|hostile activities|hostile state activity|hostile state actor|hostile action|hostile actions|state threats|state threat|state-sponsored|state-backed|nation-state|state actor|state actors|foreign interference|foreign influence|foreign power|foreign state|foreign intelligence|destabilise|destabilize|destabilising|destabilizing|destabilisation|destabilization|sow discord|sow fear|sow division|sowing fear|spread fear|undermine support for ukraine|weaken support for ukraine|deter support for ukraine|intimidate the population|polarise society|polarize society|test nato|testing nato|test our resolve|test the alliance|probe defences|probing defences|critical infrastructure|shadow fleet|shadow-fleet|kremlin playbook|russian playbook|proxy|proxies|plausible deniability|low-level agents|disposable agents|single-use agents|telegram recruits|recruited via telegram|recruited over telegram|recruited on telegram|recruited online|hired via telegram|via telegram|over telegram|through telegram|paid in cryptocurrency|payment in cryptocurrency|in cryptocurrency|in bitcoin|in usdt|promised payment|handlers in russia|handler in russia|curator in russia|curators|handlers)
(arms|weapons|military aid|military supplies|military equipment|aid|supplies|deliveries|ammunition) (for|to|bound for|destined for|heading to) ukraine
(support|assistance|solidarity) (for|to|with) ukraine
aid with ukraine

[CUE foreign_link]
(on behalf of|on the orders of|on orders from|on the instructions of|on instructions from|at the behest of|acting for) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(working for|in the service of|in the interests of|in the interest of|in the pay of|under the direction of|directed by) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(on behalf of|on the orders of|on orders from|on the instructions of|on instructions from|at the behest of|acting for) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(working for|in the service of|in the interests of|in the interest of|in the pay of|under the direction of|directed by) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(ordered by|commissioned by|sponsored by|financed by|funded by|paid by|recruited by) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(tasked by|instructed by|organised by|organized by|orchestrated by|coordinated by|steered by) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(ordered by|commissioned by|sponsored by|financed by|funded by|paid by|recruited by) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(tasked by|instructed by|organised by|organized by|orchestrated by|coordinated by|steered by) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(controlled by|backed by|linked to|links to|link to|tied to|ties to) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(traced to|traced back to|connected to|connection to|connections to|attributed to|associated with) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(controlled by|backed by|linked to|links to|link to|tied to|ties to) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(traced to|traced back to|connected to|connection to|connections to|attributed to|associated with) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(affiliated with|cooperating with|cooperated with|collaborating with|collaborated with|collaboration with|contacts with) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(in contact with|at the request of|for the benefit of|in favour of|in favor of|loyal to|behind the) (a|the|) (foreign|russia|russian|moscow|kremlin|gru|fsb|svr|belarus|belarusian|minsk|china|chinese)
(affiliated with|cooperating with|cooperated with|collaborating with|collaborated with|collaboration with|contacts with) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(in contact with|at the request of|for the benefit of|in favour of|in favor of|loyal to|behind the) (a|the|) (beijing|iran|iranian|tehran|hostile|another state|third country|foreign state|foreign power|foreign intelligence|special services|secret services|third state|intelligence)
(foreign|hostile) (state|states|power|powers|actor|actors|intelligence|intelligence service|intelligence services|agent|agents|service|services|country|government|hand|involvement|link|links|interference|influence)
(russian|belarusian|chinese|iranian) (involvement|hand|link|links|connection|trace|traces|footprint|fingerprints|role|direction|orders|interference|responsibility|origin|services|intelligence|special services|handlers|handler|agents|agent)
(kremlin|moscow|russia|belarus|beijing|tehran)-(linked|backed|directed|sponsored|orchestrated|controlled|aligned)
(state|nation-state)-(sponsored|backed|linked|directed|affiliated|aligned)
(points|pointing|pointed|leads|led) to (russia|moscow|the kremlin|a foreign state|belarus|china|iran|russian)
(trail|traces|trace|tracks|evidence) (leads|lead|led|points|point|pointing|leading) to (russia|moscow|the kremlin|belarus|china|iran)

[CUE unexplained]
(cause|causes|reason|reasons|origin|circumstances|motive) (is|are|was|were|remains|remain|remained) (unknown|unclear|not known|not yet known|still unknown|undetermined|unexplained|under investigation)
(cause|causes|reason|reasons|origin|circumstances|motive) (is|are|was|were|remains|remain|remained) (being investigated|being determined|still being investigated|not clear|not yet clear|yet to be established|not been established|a mystery)
(unexplained|mysterious|mystery|unclear|of unknown origin|unknown origin|unknown cause|unidentified|as yet unexplained|inexplicable|puzzling|unaccounted for)
(investigators|police|authorities|officials) (have yet to|are yet to|are still trying to|are trying to|are working to) (determine|establish|identify|clarify)
(too early|premature) to (say|speculate|draw|tell|conclude|comment|determine|speak)
(not yet|not immediately|not) (clear|known|determined|established|identified)
(no|nobody|no one|no group) (has|had|) (claimed|immediately claimed|claimed responsibility|comment on the cause)

[CUE correction]
(correction|corrections|clarification|clarified|corrected|corrects|correcting|an earlier version|earlier version of this|previous version of this|this article has been|this story has been|this report has been|has been updated|has been amended|was amended|updates to|editor's note|retract|retracts|retracted|retraction|misstated|wrongly stated|incorrectly stated|erroneously|erroneous|wrongly reported|incorrectly reported|contrary to earlier reports|contrary to initial reports|initial reports|initially reported|first reported as|earlier reports|initially thought|initially believed|initially suspected|originally thought|at first believed)

# What is so large that other things are dated from it; the year beside it is its own.
[CUE backdrop]
(war|conflict|fighting) in (gaza|ukraine|syria|the donbas)
(invasion|invasions|invaded|invades|invade|invading|annexation|annexed|annexing|attacked ukraine|full-scale war|war in ukraine|war on ukraine|war against ukraine|outbreak of war|outbreak of the war|start of the war|beginning of the war|took office|took power|came to power)

# What parties say before a court, which finds nothing by hearing it.
[CUE pleaded]
(court|courtroom|jury|jurors|judge|judges|tribunal|trial|inquest|hearing) (heard|hears|was told|were told|is told|has heard|had heard|was shown|were shown)

# What is held possible is not said to be so; neither is what was only asked.
[CUE not_excluded]
(not ruling out|not ruled out|not excluded|cannot be ruled out|cannot be excluded|can't be ruled out|could not be ruled out|does not rule out|do not rule out|did not rule out|has not ruled out|have not ruled out|refuses to rule out|not exclude|cannot rule out|cannot exclude|could not rule out|could not exclude|declined to rule out|refused to rule out|won't rule out|would not rule out)
(asked|questioned|quizzed|pressed) (whether|if|about|on)

# Denials of all that somebody is accused of.
[CUE sweeping]
(any|all|such|these|those|the|western|similar|repeated) (accusations|allegations|claims|charges|suggestions|reports|assertions)
any (involvement|role|part|link|links|connection|responsibility|hand)
(accusations|allegations|claims|assertions) (of|that) (involvement|sabotage|hybrid|interference|it|they|moscow|russia|responsibility)
(involvement|role|hand) in (the|such|any|these|those|sabotage|hybrid|attacks|acts|incidents)
(routinely|repeatedly|consistently|regularly|always|usually|in the past|previously) (denied|denies|rejected|rejects|dismissed|dismisses|deny|reject|dismiss)
has (routinely|repeatedly|consistently|regularly|always|previously|long) (denied|rejected|dismissed)
