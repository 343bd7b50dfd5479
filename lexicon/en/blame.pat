# Who is said to be behind an act. Hand-written for Concord. The strength is what the words commit to
# at most; words of degree and the reporting verb weaken it. by=subject: the subject of the first word
# makes the statement. own=no: the report's own voice accuses nobody with these words. ally=1: holds of
# states as well that are seldom the accused. noun=1: the accused is named by an adjective. open=1: the words
# hold a negation themselves. n: how many acts are meant.
frame blame

def BE = is|are|was|were|be|been|being | (has|have|had) been
def ADV = clearly|directly|probably|likely|allegedly|also|most|almost|certainly|now|widely|ultimately|reportedly|evidently|presumably

# ---------------------------------------------------------------- verbs of accusing
pat en.blame.accuse [strength=alleged ally=1 by=subject]  (accuse|accuses|accused|accusing) *2 <accused:ACTOR> **4 of
+ Prosecutors accused {accused:Russia} of ordering the fire.
- The opposition accused the government of wasting money.
pat en.blame.suspect.of [strength=suspected ally=1 by=subject]  (suspect|suspects|suspected) *2 <accused:ACTOR> **4 of
+ The prosecutor said that her office suspected {accused:Russian military intelligence}, the GRU, of having directed both attempts.
- Police suspected the driver of fraud.
pat en.blame.suspects [strength=suspected by=subject own=no]  (suspects|suspect) <accused:ACTOR[!kind=vessel]>
+ European security officials suspect {accused:Russian military intelligence}.
pat en.blame.blame [strength=confirmed ally=1 by=subject]  (blame|blames|blamed|blaming) *1 <accused:ACTOR>
+ Estonia blamed {accused:Moscow} for the jamming.
- The driver blamed the weather.
pat en.blame.blame.on [strength=confirmed ally=1 by=subject]  (blame|blames|blamed|blaming|pin|pins|pinned|pinning|put|puts|lay|lays|laid|place|places|placed) *6 (on|with|at) *3 <accused:ACTOR>
+ The minister put the blame on {accused:Russia}.
+ The fires were blamed on {accused:Moscow}.
- They put on a show in Riga.
pat en.blame.finger [strength=suspected ally=1 by=subject]  (point|points|pointed|pointing) *3 (finger|fingers) *2 (at|towards) *2 <accused:ACTOR>
+ The prime minister pointed the finger at {accused:Moscow}.
pat en.blame.holds [strength=confirmed ally=1 by=subject]  (hold|holds|held|holding) **7 <accused:ACTOR> **4 (responsible|accountable|answerable)
+ It holds a second group, {accused:NoName057}(16), responsible for the overload attack.
+ The government holds {accused:Russia} responsible for the drones.
- The court held the operator responsible.
pat en.blame.see.behind [strength=confirmed ally=1 by=subject]  (see|sees|saw|seen|seeing|suspect|suspects|suspected|identify|identified) *2 <accused:ACTOR> **10 (behind|at work|as the author|as the authors|as the source|as the culprit)
+ The interior minister sees {accused:Russia} behind the attack.
+ Officials saw the {accused:GRU} at work.
pat en.blame.identify [strength=confirmed by=subject]  (identify|identifies|identified|identifying|name|names|named|naming|designated|singled out) *2 <accused:ACTOR> *2 as *4 (responsible|author|authors|culprit|perpetrator|perpetrators|source|organiser|organisers|sender|client|mastermind|attacker|attackers)
+ The government has today identified {accused:China} as responsible for the breach.
+ The government named {accused:Russian special services} as the authors of the blaze.
pat en.blame.named [strength=confirmed by=subject own=no]  (named|names|naming) (the)? (group|cluster|service|unit)? <accused:ACTOR[!kind=information,!kind=vessel]>
+ The foreign minister named the {accused:GRU}.
+ The service names the group {accused:Z-Pentest}.
pat en.blame.name.to [strength=confirmed by=subject own=no]  (put|puts) *2 name to *3 : *4 <accused:ACTOR>
+ The centre has put a name to it: the pro-Russian group {accused:NoName057}(16).
pat en.blame.attribute [strength=confirmed by=subject]  (attributed|attribute|attributes|attributing|ascribed|ascribes|ascribe|assigns|assigned) *14 to *6 <accused:ACTOR>
+ The government attributed the cyberattack to {accused:APT28}.
+ Researchers ascribe the cloned page to the network known as {accused:Storm-1516}.
pat en.blame.traced [strength=confirmed by=subject]  (traced|trace|traces|linked|links|link|linking|tied|connected|connects) *8 (to|with) *3 <accused:ACTOR[!kind=vessel]>
+ Investigators linked the fire to the {accused:GRU}.
- The cable links Sweden to Lithuania.
pat en.blame.doubt [strength=confirmed by=subject]  (no|without|beyond|little|any) *1 (doubt|question) *4 <accused:ACTOR> *3 (behind|responsible|ordered|did|was|is|were)
+ The chancellor leaves no doubt that {accused:Russia} was behind it.

# ---------------------------------------------------------------- who was behind it
pat en.blame.behind [strength=confirmed ally=1]  <accused:ACTOR> ,? *5 (BE | stood | stands | stand) *3 behind
+ {accused:Russia} was almost certainly behind the attack.
+ The Federal Security Service, the {accused:FSB}, is behind a sustained effort to interfere.
- Russia was the first to send help. The rest lagged behind.
pat en.blame.behind.inverted [strength=confirmed]  behind *8 (BE | stood | stands | lies) *2 <accused:ACTOR>
+ Behind the operation stood the {accused:GRU}.
pat en.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> ,? (BE|bears|bear|bore|carries)? *3 (responsible|responsibility) for
+ {accused:Russia} is responsible for the blaze.
pat en.blame.fingerprints [strength=suspected by=subject]  (fingerprints|fingerprint|handwriting|hallmarks|hallmark|signature|stamp|imprint|trademarks) of *4 <accused:ACTOR[!kind=vessel]>
+ The attack had the hallmarks of {accused:Russian intelligence}, the minister said.
- The hallmarks of the style are arches.
pat en.blame.fingerprints.own [strength=suspected]  <accused:ACTOR[kind=state,!sub=forces]> 's *1 (fingerprints|fingerprint|handwriting|handiwork)
+ The minister saw {accused:Moscow}'s fingerprints on the plot.
- Moscow's new airport was closed.
pat en.blame.responsibility [strength=confirmed]  (responsibility|complicity) *3 (of|with|on) *2 <accused:ACTOR>
+ The responsibility of {accused:Russia’s military intelligence} can be established.
+ Responsibility lies with {accused:Moscow}.
pat en.blame.author [strength=confirmed]  <accused:ACTOR> (BE) *2 (the|an|a) *2 (sender|author|authors|culprit|culprits|mastermind|perpetrator|perpetrators|organiser|organisers|client|source|originator|attacker|attackers|instigator)
+ Lithuanian prosecutors say the {accused:GRU} was the sender.
pat en.blame.answers [strength=confirmed own=no]  <accused:ACTOR> *1 (answers|answer|is to blame|are to blame|was to blame|bears the blame|bears the responsibility)
+ Minsk lets them fly, so {accused:Minsk} answers for them.
pat en.blame.it.was [strength=confirmed own=no]  it was *3 <accused:ACTOR> (who|which|that)
+ It was the {accused:GRU} who sent them.
pat en.blame.this.was [strength=confirmed own=no]  (this|it) was <accused:ACTOR[kind=state]>
+ The ministry was blunter: this was {accused:Russia}, as on every other day.
pat en.blame.are.cause [strength=confirmed noun=1]  <accused:NATION> (transmitters|transmitter|equipment|jammers|jammer|stations|signals|botnets|servers) *8 (BE) *1 (the cause|the source|behind|to blame|responsible)
+ The regulator says that {accused:Russian} transmitters at ten sites are the cause.
pat en.blame.from.nation [strength=confirmed noun=1]  (comes|came|come|stems|stemmed|originated|originates) *8 (from|to) *1 <accused:NATION>
+ The ministry said the jamming most probably came from {accused:Russian} equipment.
pat en.blame.traced.nation [strength=confirmed noun=1 by=subject]  (traced|traces|attributed|ascribed|linked) *8 to *1 <accused:NATION>
+ The agency traced the bulk of the traffic to {accused:Russian-controlled} botnets.
pat en.blame.was.thing [strength=confirmed noun=1 own=no]  (it|they|drone|drones|aircraft|machine|machines|object|objects|missile|jet|jets) *2 (was|were|is|are) (a|an)? <accused:NATION[!linked]>
+ According to the armed forces, it was a {accused:Russian} Gerbera.
pat en.blame.was.adjective [strength=confirmed noun=1 own=no]  (was|were|is|are|being) (of)? <accused:NATION[!linked]> (origin|made)?
+ He said it was {accused:Russian}.
pat en.blame.likelihood [strength=confirmed own=no]  : *6 <accused:ACTOR[kind=state]> (for|.)
+ They have a word for it: in all likelihood {accused:Russia} for the closure.

# ---------------------------------------------------------------- done, ordered, paid by
pat en.blame.behalf [strength=confirmed]  (behalf|behest|orders|order|instructions|instruction|interests|interest|direction|directions|pay|payroll|command|guidance|control|instigation|service|request|commission|tasking|supervision|coordination|leadership) (of|from|by) *4 <accused:ACTOR>
+ He acted on behalf of {accused:Russia}.
+ The service says that both were made on orders from {accused:Moscow}.
- He took orders from a customer.
pat en.blame.participle [strength=confirmed]  (ordered|orchestrated|directed|commissioned|organised|organized|coordinated|masterminded|carried|conducted|committed|perpetrated|sponsored|steered|controlled|recruited|hired|tasked|guided|run|drawn|staged|launched|planned|prepared|instigated|executed|funded|financed|backed|paid|caused|done|mounted|handled|sent|initiated|given|supported|flown|issued|used|managed|arranged|devised|plotted|assigned|engineered|operated|overseen|supervised|set|deployed|spread|created|produced|made) (out|up|off)? *2 by *5 <accused:ACTOR>
+ The attack was ordered by {accused:Russian intelligence}.
+ The work of the fire-setters had been directed by a person staying in {accused:Russia}.
+ The disruption is caused by {accused:Russia}.
- The parcel was sent by a shop in Riga.
pat en.blame.from [strength=confirmed]  (steered|paid|directed|controlled|financed|funded|run|commissioned|ordered|organised|organized|coordinated|orchestrated|guided|managed|launched|came|comes|come|coming|stemmed|stems|originated|originates|originating|led|lead|leads|emanated) *3 (from|back to|to) *4 <accused:ACTOR[!kind=vessel]>
+ The group was steered and paid from {accused:Moscow}.
+ In his words the operation came from the {accused:GRU}.
+ The traces lead to {accused:Moscow}.
- They came from Kaunas and left for Riga.
pat en.blame.for.state [strength=confirmed]  (carried out|committed|done|performed|acted|act|acting|acts|working|worked|works|work|spying|spied|spy|operating|operated|spies|gathered|collected) *4 (for|with) *4 <accused:ACTOR>
+ The fire had been carried out for {accused:the Russian state}.
+ The two men had been working with {accused:Russian services}.
- He worked for a firm in Berlin.
pat en.blame.spying [strength=confirmed]  TRIGGER:espionage (for|on behalf of) <accused:ACTOR>
+ He was found guilty of espionage for {accused:Russia}.
pat en.blame.for.gru [strength=confirmed]  TRIGGER for the? <accused:ACTOR[kind=service]>
+ They committed arson for the {accused:GRU}.
pat en.blame.passing [strength=confirmed]  (passing|passed|handing|handed|giving|gave|sold|selling|supplied|supplying) *6 to *3 <accused:ACTOR[kind=service]>
+ He is accused of passing secrets to the {accused:KGB}.
pat en.blame.noun.by [strength=confirmed]  (act|acts|attack|attacks|violation|violations|incursion|incursions|operation|operations|activity|activities|campaign|campaigns|provocation|provocations|intrusion|intrusions|aggression|attempt|attempts|interference|jamming|spoofing|sabotage|arson|espionage|effort|efforts|plot|plots|work|handiwork|hand|doing|deed|crime|terrorism|preparations) (by|of|from) *3 <accused:ACTOR[!kind=vessel]>
+ The government called it a brazen violation by {accused:Russia}.
+ The explosion was the work of {accused:Russian intelligence}.
- The attack of Monday hit a depot in Riga.
pat en.blame.assisted [strength=confirmed]  (assisted|assisting|helped|helping|serving|served) *6 (service|agency|intelligence) **5 <accused:ACTOR[kind=state]>
+ They assisted a foreign intelligence service, namely that of {accused:Iran}.
- They helped a service in Riga.
pat en.blame.gave.order [strength=confirmed]  <accused:ACTOR> *1 (has|have|had)? (gave|given|gives|issued|placed) *2 (order|orders|task|tasks|instruction|instructions)
+ There is a suspicion that {accused:Russian state} bodies gave the order.
pat en.blame.subordinate [strength=confirmed]  (subordinate|belongs|belong|belonged|answers|reports|part|arm|unit|front|tool|instrument|agents|agent|proxies|proxy|saboteurs|operatives) (to|of|for) *5 <accused:ACTOR[!kind=vessel]>
+ The group is almost certainly subordinate to {accused:Centre 18} of the FSB.
- The town belongs to the county.
pat en.blame.caused [strength=confirmed]  (disruption|interference|jamming|attack|attacks|fire|damage|incident|campaign|sabotage|operation|explosion|spoofing|signal|signals) *2 (BE | has | comes | came | originated | originates | stems)? *3 (by|from|in) *2 <accused:ACTOR[!kind=vessel]>
+ The jamming comes from {accused:Russia}.
pat en.blame.put.down [strength=confirmed by=subject]  (put|puts) *4 down to *8 by *2 <accused:ACTOR>
+ The armed forces put the intrusion down to a drill flown by {accused:Russia}.

# ---------------------------------------------------------------- suspicion
pat en.blame.suspicion [strength=suspected]  (suspicion|suspicions|evidence|indications|hints|clues|trail|tracks|traces|trace|signs) *6 (on|at|of|to|towards|against) *2 <accused:ACTOR[!kind=vessel]>
+ The suspicion fell on {accused:Moscow}.
+ The trail led to {accused:Russian intelligence}.
pat en.blame.suspect.acted [strength=suspected by=subject]  (believe|believes|believed|think|thinks|suspect|suspects|suspected|assume|assumes|assumed|convinced|certain) (that)? *1 <accused:ACTOR> (BE|has|have|had|may|might|could|,|wanted|ordered|used|uses|did|does|sent)
+ Investigators believe that the {accused:GRU} ordered the fire.
pat en.blame.points.to [strength=suspected]  (everything|evidence|all|clues|facts|signs|things|indications|much|this|it|traces) *4 (point|points|pointed|pointing) *1 (to|towards|at|(in|into) the direction of) *2 <accused:ACTOR[!kind=vessel]>
+ Everything points to {accused:Moscow}, said the defence minister.
+ There are things that could point in the direction of {accused:Iran}, he said.
- This road points to Riga.
pat en.blame.strings [strength=confirmed own=no]  <accused:ACTOR[!kind=vessel]> *4 (pulling|pulls|pulled|pull) the strings
+ The government is convinced that {accused:Moscow} is pulling the strings.
- The puppeteer was pulling the strings.
pat en.blame.involvement [strength=suspected own=no]  (involvement|participation|role|hand|complicity) *1 (of|by) <accused:ACTOR>
+ Security circles suspect the involvement of {accused:Russian special services}.
pat en.blame.involved [strength=confirmed own=no]  <accused:ACTOR> (BE|has been|have been)? *2 (involved|implicated) in
+ The ministry said the {accused:GRU} was involved in the plot.

# ---------------------------------------------------------------- the accused as the subject
pat en.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> (, *8 ,)? (has|have|had|will have|may have|might have|could have)? *2 (ordered|orchestrated|directed|commissioned|organised|organized|masterminded|sponsored|recruited|hired|tasked|authorised|authorized|conducted|launched|carried out|mounted|staged|planned|plotted|attacked|targeted|sabotaged|violated|jammed|tried|attempted|sought|sent|done|drew|hacked|breached|infiltrated|interfered|meddled|paid|financed|funded|instigated|prepared|caused|disrupted|penetrated|pushed|spread|amplified|created|trained|promised|set)
+ The ministry said the {accused:GRU} had recruited them.
+ {accused:Russia}, through the campaign known as Storm-1516, sought to influence the election.
- Poland ordered new trains.
pat en.blame.actor.trigger [strength=confirmed]  <accused:ACTOR[!kind=vessel]> (has|have|had|was|were|is|are)? *1 TRIGGER[pos=v]
+ {accused:Russian saboteurs} had torched the depot.
pat en.blame.actor.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> *6 TRIGGER:airspace_violation|drone_incursion|maritime_incident|gnss_interference
+ Three {accused:Russian drones} had crossed into Romanian airspace.
pat en.blame.own.ship [strength=confirmed]  <accused:ACTOR[kind=vessel,of]> (, *12 ,)? (has|had|have)? *2 TRIGGER:maritime_incident|espionage|airspace_violation
+ The ship {accused:Yantar} had rammed a patrol boat.
pat en.blame.backed [strength=confirmed noun=1 own=no]  <accused:NATION[linked]> *1 (plots|plot|attacks|attack|operations|operation|sabotage|campaign|campaigns)
+ The service has spoken of 20 {accused:Iran-backed} plots.
pat en.blame.wants [strength=confirmed own=no]  <accused:ACTOR[kind=state]> (wants|wanted|is trying|was trying|tries|lets|let|uses|used|is testing|was testing|keeps) (to)?
+ The minister said {accused:Moscow} wants to frighten people.
pat en.blame.activity [strength=confirmed]  (organised|organized|hostile|deliberate|hybrid|targeted|coordinated|state) *1 (activity|action|attack|operation|campaign|act|provocation) *1 (by|of|from) <accused:ACTOR>
+ This is an organised activity by {accused:Russia}.
pat en.blame.campaign [strength=confirmed noun=1]  <accused:NATION[!linked]> *2 (campaign|operation|sabotage|attack|attacks|plot|plots|disinformation|propaganda|interference|provocation|involvement|direction|cyberattacks|cyberattack|cyber-attack|hack|arson|assassination|spy network)
+ He spoke of a {accused:Russian} campaign of hostile activities.
- The Russian embassy and the police spoke of an attack.
pat en.blame.behaviour [strength=confirmed noun=1 own=no]  <accused:NATION[!linked]> *1 (behaviour|behavior|aggression|activity|activities|recklessness|provocations|espionage|incursion|incursions|violation|violations|drone|drones|jet|jets|aircraft)
+ A spokesman spoke of reckless {accused:Russian} behaviour.
pat en.blame.campaign.actor [strength=confirmed noun=1]  <accused:ACTOR[!kind=vessel,!sub=forces]> ('s)? *1 (campaign|operation|sabotage|attack|attacks|plot|plots|disinformation|interference|provocation|involvement|direction|cyberattacks|cyberattack)
+ He spoke of a {accused:GRU} operation.
pat en.blame.actor.name [strength=confirmed own=no]  (group|cluster|actor|collective|hackers|unit) (called|known as|named|the)? <accused:ACTOR[kind=hacker]> *3 (responsible|attacked|carried|claimed|hit|behind|did)
+ The agency said the group {accused:NoName057}(16) carried it out.

# ---------------------------------------------------------------- vessels
pat en.blame.vessel.act [strength=confirmed]  <accused:ACTOR[kind=vessel]> (, *10 ,)? (has|had|have)? *2 (dragged|damaged|cut|severed|broke|broken|ruptured|caused|tore|hit)
+ {accused:The tanker Eagle S} had dragged its anchor along the bottom.
- The tanker Eagle S was still at anchor.
pat en.blame.vessel.as [strength=confirmed by=subject]  (named|names|identified|identifies|singled) *6 <accused:ACTOR[kind=vessel]> as
+ Finnish police named the container ship {accused:NewNew Polar Bear} as the vessel that had dragged it.
pat en.blame.vessel.interest [strength=confirmed]  <accused:ACTOR[kind=vessel]> BE *2 (suspected|the vessel of interest|of interest|the suspect|a suspect|under suspicion|linked|the main suspect)
+ Police opened an inquiry in which the bulk carrier {accused:Yi Peng 3} is the vessel of interest.
pat en.blame.vessel.linked [strength=confirmed]  <accused:ACTOR[kind=vessel]> ,? (which|that)? *3 (linked|tied|connected|traced) *2 to *3 (rupture|ruptures|damage|break|breaks|cut|cuts|incident|incidents|failure|failures|outage)
+ The crew of {accused:the tanker Eagle S}, which they linked to the ruptures, was questioned.
- The tanker Eagle S was linked to the quay by a gangway.
pat en.blame.vessel.by [strength=confirmed]  (damaged|caused|cut|severed|dragged|broken|ruptured|suspects|suspect|suspected|suspecting|torn) *2 (by|that)? *4 <accused:ACTOR[kind=vessel]>
+ The cable was cut by the anchor of {accused:the tanker Eagle S}.
pat en.blame.vessel.anchor [strength=confirmed]  by the (anchor|anchors|chain) of **14 <accused:ACTOR[kind=vessel]>
+ The pipe was torn open by the anchor of a container carrier under the flag of Hong Kong, the {accused:NewNew Polar Bear}.
- The quay was hit by the anchor of a yacht.

# A ship that is not named here: "the tanker", "its anchor". Which one it is, the text around tells.
frame ship
def SHIP = ship|vessel|tanker|freighter|carrier|boat|trawler|yacht
def HARM = cutting|damaging|breaking|severing|rupturing|dragging|destroying
pat en.ship.suspected [strength=confirmed]  (SHIP) (BE)? *1 suspected of (HARM)
+ Finnish police have seized an oil tanker suspected of cutting the power link.
- The driver of the ship is suspected of theft.
pat en.ship.anchor [strength=confirmed]  (its|her | (the|this) (SHIP) 's) anchor *2 (did|caused|is the|was the|cut|damaged|broke|severed|had cut|had damaged|had caused)
+ The police say its anchor is the likely cause of the damage.
+ Helsinki police are now in no doubt that the ship's anchor did the damage.
- The ship's anchor was lifted.
pat en.ship.did [strength=confirmed]  (the|this) *1 (SHIP) (has|had|have)? *1 (dragged|cut|damaged|broke|severed|ruptured|caused|parted)
+ Prosecutors had told the bench that the tanker dragged its anchor for 90 kilometres.
- The ship had left.

frame claim
def OWN = claimed|claims|claim|claiming|took|takes|taking|taken|admitted|acknowledged|assumed
pat en.claim.actor  <group:ACTOR[kind=hacker]> **4 (which|who|that)? *3 (OWN) *1 (responsibility|credit|the attack|the fire|the attacks|it|authorship)
+ {group:NoName057}(16) claimed responsibility for the attack.
- The ministry claimed credit for the reform.
pat en.claim.boast  <group:ACTOR[kind=hacker]> **4 (which|who|that)? (has|had|have)? *1 (boasted|bragged|boasts|announced|posted)
+ The pro-Russian group {group:NoName057}(16), which had bragged about it on Telegram.
pat en.claim.did [own=no]  <group:ACTOR[kind=hacker]> **7 (said|says|announced|wrote|declared|posted|boasted) *6 (had done|did|was behind|were behind|was responsible|it had|had attacked|had hit|carried out)
+ {group:NoName057}(16) said on Telegram that it had done it.
pat en.claim.groups  <group> (has|have|had)? (claimed|claim|claims) (responsibility|credit|the (acts|attacks|attack|fire|fires)|it|both)
+ {group:Two anarchist groups} claimed the acts at Tanneron.
pat en.claim.by  (claimed|admitted) **7 by *1 <group>
+ That fire was claimed in an anonymous text, by “{group:some anarchists}”, and the aim was a park.
pat en.claim.calls  (group|cell|collective|organisation|network|band) *3 (itself|themselves|named|called|name) *1 <group> *3 (OWN)
+ A group that calls itself {group:Kommando Angry Birds} claimed the fire in a letter.
pat en.claim.signed  (letter|statement|message|post|text|confession|claim|group|cell|collective) *1 (signed|signing|under the name) *1 (as)? <group>
+ A letter signed “{group:Some Anarchists}” took credit and named arms firms.

frame deny
pat en.deny.body  <denier:BODY:accused_state> *6 (denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss)
+ {denier:The Russian foreign ministry} rejected the accusation as groundless.
pat en.deny.actor  <denier:ACTOR[kind=state]> *4 (denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss)
+ {denier:Moscow} has always denied having anything to do with these acts.
pat en.deny.scorn  <denier:BODY:accused_state> *6 (call|calls|called|describe|describes|described|label|labelled|labels|brand|branded|brands|dismissed|dismisses|spoke of|speaks of|denounced|denounces|says|said|considers|regards|treats|termed) *8 CUE:scorn
+ {denier:The Russian embassy} described the allegations as unfounded and absurd.
- The Russian embassy is next to the park.
pat en.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (call|calls|called|describe|describes|described|label|labelled|labels|brand|branded|brands|dismissed|dismisses|spoke of|speaks of|denounced|denounces|says|said|considers|regards|treats|termed) *8 CUE:scorn
+ {denier:The Kremlin}, for its part, called the whole affair an invention.

# ---------------------------------------------------------------- statements that name nobody
frame open
pat en.open.hostile.call [strength=hostile_unattributed by=subject]  (call|calls|called|calling|describe|describes|described|label|labels|labelled|term|terms|termed|denounced|denounces|regards|regarded|considers|considered|sees|classified|treats) *12 (sabotage|terrorism|terror|deliberate|hybrid attack|hybrid warfare|spying|crime|attack|act of war|attack on)
+ The minister called the explosion an act of terrorism.
+ The prime minister called the case the most serious attack on critical infrastructure so far.
- The minister asked for calm after the attack.
pat en.open.hostile.pattern [strength=hostile_unattributed by=subject]  (latest|another|part|one) *2 (in|of) (a|the) *1 (string|series|wave|pattern|campaign|spate|chain) of *2 (suspected|sabotage|hostile|deliberate|hybrid|malicious|attacks|coordinated)
+ The commissioner said that the episode was the latest in a string of suspected attacks.
- It was the latest in a string of defeats.
pat en.open.hostile.spoke [strength=hostile_unattributed by=subject]  (spoke|speaks|spoken|speaking|talked|talks) of *6 (sabotage|terrorism|terror|attack|attacks|deliberate|foreigners|professionals|perpetrators|hybrid)
+ The transport minister spoke of terrorism.
pat en.open.hostile.accident [strength=hostile_unattributed open=1]  (no accident|no coincidence|not an accident|not a coincidence|not accidental|nobody believed *6 by chance|not by chance|out of the question)
+ It was no accident, the service writes.
+ The minister said that nobody believed the cables had been cut by chance.
pat en.open.hostile.purpose [strength=hostile_unattributed]  (done|damaged|cut|set|sent|severed|flown) *1 on purpose
+ It was done on purpose, the minister said.
pat en.open.hostile.theory [strength=hostile_unattributed by=subject]  (working|work) on the (theory|assumption|basis) that *3 (sabotage|deliberate|attack|arson)
+ We are working on the theory that it is sabotage.
pat en.open.hostile.deliberate [strength=hostile_unattributed]  (BE|was|were) *1 (deliberate|deliberately|intentional|intentionally|sabotage|sabotaged|targeted|a targeted|an act of sabotage|an attack|a hybrid attack|a deliberate)
+ The fire was deliberate, the minister said.
pat en.open.hostile.treated [strength=hostile_unattributed by=subject]  (treat|treats|treated|treating|handled|handling) *4 as (deliberate|intentional|sabotage|a sabotage|an act of|an attack|a hostile|a deliberate|a hybrid)
+ The police said the fire was being treated as deliberate.
- The wound was treated as an emergency.
pat en.open.hostile.deliberate.verb [strength=hostile_unattributed]  (deliberately|intentionally|purposely|wilfully) (set|cut|severed|damaged|destroyed|started|removed|blocked|placed|caused|sabotaged)
+ The cable had been deliberately cut, the ministry said.
pat en.open.hostile.actor [strength=hostile_unattributed]  ((professional|hostile|skilled|capable) *1 (actor|actors|hand|perpetrators|saboteurs|operators)|professionals *1 (at work|behind))
+ The minister said it was the work of a professional actor.
pat en.open.tracks [strength=technical_report]  (accounts|account|servers|server|transmitters|transmitter|addresses|domains|signals|signal|infrastructure|traffic|source|sources|network|websites|payments|stations) *5 (tied|linked|traced|traces|located|point|points|pointed|pointing|lead|leads|led|based|registered) *2 (to|in|at) *4 (ACTOR|PLACE|east|transmitters|border)
+ Its measuring stations point to transmitters to the east of the border, the regulator says.
+ The agency noticed that accounts tied to Russia spread the pictures.
pat en.open.foreign.series [strength=foreign_state_unnamed by=subject]  (suspect|suspects|suspected|believes|considers) *3 (of|to|that)? *4 (foreign operations|foreign operation|foreign interference|from abroad)
+ It is a series which the prosecutor suspects of being foreign operations.
pat en.open.unknown [strength=no_position open=1 by=subject]  (not|never|cannot|can't|n't|don't|doesn't|didn't|won't|nobody|yet to|refused to|refuses to|declined to) (know|knows|knew|known|say|said|says|tell) *2 (who|whose|where|whom|whether)
+ We do not know who flew them, a police spokesperson said.
+ We do not know whose they were, the general staff said.
- She did not say which one.
pat en.open.refused [strength=no_position open=1 by=subject]  (refuse|refuses|refused|decline|declines|declined|unwilling|not (want|wish|going|prepared|willing)) to *1 (speculate|guess|comment on who|comment on the origin|(name|point|assign|apportion|attribute|draw) *4 (conclusion|conclusions|country|state|blame|finger|fingers|culprit|culprits|suspect|suspects|perpetrator|perpetrators|actor|responsible|power|government))
+ He did not wish to name a country, the minister said.
+ The chief of police declined to speculate about the motive.
- The firm refused to name a price.
pat en.open.short [strength=no_position open=1 by=subject]  (stop|stops|stopped|stopping) short of (blaming|naming|accusing|pointing|attributing|assigning|saying|confirming|calling|linking)
+ The minister stopped short of blaming Moscow.
- The train stopped short of the station.
pat en.open.ruled.nothing [strength=no_position open=1 by=subject]  (rule|rules|ruled|ruling|excluded|excludes|exclude) (nothing|no possibility|no hypothesis|no scenario) (out)?
+ Investigators have ruled nothing out, a spokeswoman said.
pat en.open.nocomment [strength=no_position open=1 by=subject]  ((had|has|have|made|makes|make|gave|offered|offers) no *1 comment|(decline|declines|declined|refuse|refuses|refused) to comment)
+ The interior ministry had no comment.
- The column drew no comment.
pat en.open.nameless [strength=no_position open=1 by=subject]  ((name|names|named|naming|blamed|blames|accused|accuses) (nobody|no one|no (culprit|suspect|perpetrator|country|state|actor|culprits|suspects|perpetrators|names))|not (ready|prepared|in a position|able) to (blame|accuse|attribute|say who|name (a|the|any) (culprit|country|state|actor)))
+ The security service named no culprit.
+ The country is not ready to blame anyone, the foreign minister said.
- The author named no sources.
pat en.open.commit [strength=no_position open=1 by=subject]  (would|will|could|did|does|do) not (be drawn|commit (itself|themselves|himself|herself) (.|,|;|:|on who|as to)|speculate|be pinned down|go further|assign blame|point (a|the|any) (finger|fingers))
+ The service would not commit itself.
- The club would not commit itself to the transfer.
pat en.open.early [strength=no_position open=1 by=subject]  (too early|too soon|premature) *4 (to|for) *3 (say|tell|draw|speculate|conclude|attribute|name|blame|comment|judge|point|speak|talk|determine|know)
+ It is too early to say who was behind it, the police said.
- It is too early to plant beets.
pat en.open.mind [strength=no_position open=1 by=subject]  (keep|keeps|keeping|kept|with) an open mind
+ Detectives said they were keeping an open mind about the motive.
pat en.open.lines [strength=no_position open=1 by=subject]  (all|every|various|several|different|multiple) (avenues|avenue|lines of (inquiry|enquiry|investigation)|line of (inquiry|enquiry)|hypotheses|hypothesis|scenarios|possibilities|versions|options|leads|theories) *2 (open|on the table|considered|examined|checked|explored|pursued|looked|investigated|followed|possible|remain)
+ Prosecutors say that all avenues are open.
pat en.open.lines.verb [strength=no_position open=1 by=subject]  (explore|explores|exploring|examine|examining|consider|considering|pursue|pursuing|check|checking|follow|following|look|looking) (at|into)? (all|every|various|several|different|multiple) *1 (avenues|lines|line|hypotheses|hypothesis|scenarios|possibilities|versions|leads|theories|motives)
+ Investigators were following several lines of inquiry, the prosecutor said.
pat en.open.looked [strength=no_position open=1]  (whether|who|how|why) **14 (is|was|are|remains|remained|being|be) **9 (looked into|being investigated|being examined|to be settled|to be established|to be clarified|to be seen|unclear|unknown|not known|an open question)
+ Whether it had been sent on purpose or had strayed is, the prosecutors say, still being looked into.
pat en.open.know [strength=no_position open=1]  (we|i|nobody|they) (don't|do not|cannot|can't|could not|knows|did not|didn't) *1 (know|say|tell)? (yet|,|.|at this (stage|point)|at present|for (certain|sure))
+ We don't know, a police spokesman said.
- We don't say hello, the girl said.
pat en.open.view [strength=no_position open=1 by=subject]  (take|takes|took|have|has|had|hold) no (view|position|information|knowledge|opinion|idea) (on|about|of)? *2 (who|origin|the origin)
+ As the operating company we take no view on who may have been at the controls.
pat en.open.excluded [strength=no_position open=1]  (sabotage|attack|arson|hypothesis|nothing|involvement|act|anything|deliberate) *3 (cannot|can|could|is|was|be|not|being) *2 (excluded|ruled out|discarded|discounted)
+ The justice minister said that sabotage could not be excluded.
+ The head of government has said that no hypothesis is being discarded.
pat en.open.exclude [strength=no_position open=1 by=subject]  (not|cannot|can't|nor) (exclude|rule out|ruling out|excluding|ruled out|excluded)
+ The police did not rule out sabotage.
pat en.open.cause [strength=no_position open=1 by=subject]  (not|yet to|still) *2 (settled|determined|established|clear|known|determine|establish|identified|examining|investigating|looking into|looked into) *2 (the cause|cause|who|whether|how|the origin|the causes)
+ The police have not settled the cause.
+ Prosecutors say it has yet to be established who commissioned the crime.
pat en.open.maybe [strength=no_position open=1]  it (may|might|could) have been *6 (and|or) *1 it (may|might|could)
+ It may have been a ship and it may have been the sea, says the inquiry leader.
pat en.open.nothing [strength=no_position open=1 by=subject]  (say|says|said|saying|comment|comments|comment|reveal|reveals) nothing
+ Federal prosecutors are investigating and say nothing.
pat en.open.no.answer [strength=no_position open=1 by=subject]  (has|have|had|with|made|make|makes) *3 no *1 (answer|statement|finding|conclusion|explanation)
+ On the question of who stood behind him the service has to date no answer.
pat en.open.left [strength=no_position open=1 by=subject]  (left|leave|leaves|leaving) (open|it open)
+ The president has left open whether the ship had to do with it.
pat en.open.idea [strength=no_position open=1]  no *1 (person|state|group|suspect) *4 (identified|named) *3 (responsible|as|so far|yet)
+ No person or State has been identified as responsible.
pat en.open.examining [strength=no_position open=1 by=subject]  (examining|checking|investigating|examine|check) *2 (circumstances|whether|background|cause|origin)
+ The prime minister said that the police were examining the circumstances.
pat en.open.put.down [strength=other_cause by=subject]  (put|puts|putting|blamed|blames) *5 (down to|on) *2 (poor|bad|storm|weather|technical|fault|failure|mistake|negligence|crew|accident|signal|lightning|thieves|vandals)
+ The transport minister put the episode down to poor signal quality.
+ Beijing has put the rupture down to a storm.
pat en.open.spoke.accident [strength=other_cause by=subject]  (spoke|speaks|spoken) of *3 (accident|storm|fault|error|far left|ultra-left|far-left)
+ China later spoke of an accident in a storm.
pat en.open.methods [strength=other_cause]  (methods|handwriting|signature|style) *4 (of|on) the *1 (ultra-left|far left|far-left|extreme left|far right|far-right)
+ The interior minister said that the methods were those of the ultra-left.
pat en.open.slipped [strength=other_cause by=subject]  (found|finds|concluded|established) **6 that *4 (slipped|broke|failed|collapsed|gave way|rusted|overheated)
+ The investigators found a year on that the embankment had slipped.
pat en.open.alone [strength=other_cause]  (acted|act|acting|worked) (alone|on his own|on her own|by himself)
+ He acted alone, the judges hold.
pat en.open.link [strength=no_evidence open=1]  no (link|connection|trace|sign|evidence|indication|indications|signs) *3 (to|of|with|for|that) *8 (BE|has been|have been|could be|were|had been|found|seen)
+ No link to any group was to be seen, the investigators said.
pat en.open.question [strength=ruled_out open=1]  no question of *2 (sabotage|intent|foul play|an attack|attack|arson|deliberate|crime|hostile)
+ There was no question of sabotage, the prosecutor found.
- There is no question of an early vote.
pat en.open.suspicious [strength=ruled_out open=1]  (no longer|not) *2 (treat|treated|treating|regarded|regarding|considered|considering|seen|handled|believed|thought) *4 (suspicious|sabotage|deliberate|criminal|arson|hostile|a crime|an attack)
+ The police said that the fire was no longer being treated as suspicious.
pat en.open.found.nothing [strength=ruled_out open=1]  (found|finds|find) nothing (at all|suspicious|unusual|amiss|of concern)
+ The check found nothing at all, NATO said.

# ---------------------------------------------------------------- several acts at once
frame refer
def ACTS = acts|attacks|fires|blazes|incidents|cases|jobs|tasks|operations|explosions|plots|fakes|videos|cables|flights|sites|violations|attempts|incursions|parcels|sightings|drones|bombs|devices|letters|packages|arsons|actions|balloons|pages|posts|episodes|break-ins|breaches|intrusions|allegations|accusations|charges|claims
pat en.refer.both [n=2]  both *1 (ACTS)
+ Both acts were carried out by two men.
- Both countries summoned the envoy.
pat en.refer.both.noun [n=2]  (directed|ordered|behind|organised|for|linked|of) both
+ Iran was probably behind both.
pat en.refer.both.were [n=2]  (that|,|^) both (were|had been|are)
+ The service says that both were made on orders from Moscow.
pat en.refer.these  (these|those|the|all|such|any|several) *1 (ACTS)
+ Moscow has denied having anything to do with these acts.
- The attack was the first one.
pat en.refer.series  (series|string|spate|wave|chain) of *2 (ACTS|which|nine|ten|eight|seven|six|five|four)
+ The case belongs to a series of nine which the prosecutor suspects.
