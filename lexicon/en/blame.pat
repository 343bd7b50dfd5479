# Who is said to be behind an act. Hand-written for Concord. The strength is what the words commit to
# at most; words of degree and the reporting verb weaken it.
frame blame

def BE = is|are|was|were|be|been|being | (has|have|had) been
def ADV = clearly|directly|probably|likely|allegedly|also|most|almost|certainly|now|widely|ultimately|reportedly|evidently|presumably

pat en.blame.accuse [strength=alleged ally=1]  (accuse|accuses|accused|accusing) *2 <accused:ACTOR> of
+ Prosecutors accused {accused:Russia} of ordering the fire.
- The opposition accused the government of wasting money.
pat en.blame.blame [strength=confirmed ally=1]  (blame|blames|blamed|blaming) *2 <accused:ACTOR>
+ Estonia blamed {accused:Moscow} for the jamming.
pat en.blame.blame.on [strength=confirmed ally=1]  (blame|blames|blamed|blaming|pinned) *6 on <accused:ACTOR>
+ The minister put the blame on {accused:Russia}.
+ The fires were blamed on {accused:Moscow}.
pat en.blame.behind [strength=confirmed ally=1]  <accused:ACTOR> *4 (BE | stood | stands | stand) *3 behind
+ {accused:Russia} was almost certainly behind the attack.
pat en.blame.behind.inverted [strength=confirmed]  behind *8 (BE | stood | stands | lies) *2 <accused:ACTOR>
pat en.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *4 responsible for
+ {accused:Russia} is responsible for the blaze.
pat en.blame.responsibility [strength=confirmed]  responsibility *3 (of|with|on) *2 <accused:ACTOR>
pat en.blame.holds [strength=confirmed ally=1]  (hold|holds|held|holding) *2 <accused:ACTOR> *2 responsible
pat en.blame.attributed [strength=confirmed]  (attributed|attribute|attributes|attributing|traced|trace|ascribed|ascribes|linked|links|link|linking|tied|ties|tie) *8 to *4 <accused:ACTOR>
+ The government attributed the cyberattack to {accused:APT28}.
pat en.blame.behalf [strength=confirmed]  (behalf|behest|orders|order|instructions|instruction|interests|interest|direction|pay|payroll|command|guidance|control|instigation|service) of *3 <accused:ACTOR>
+ He acted on behalf of {accused:Russia}.
pat en.blame.participle [strength=confirmed]  (ordered|orchestrated|directed|commissioned|organised|organized|coordinated|masterminded|carried out|conducted|committed|perpetrated|sponsored|steered|controlled|recruited|hired|tasked|guided|run|staged|launched|planned|prepared|instigated|executed|funded|financed|backed|paid|caused|done|mounted|handled|sent|initiated) *2 by *3 <accused:ACTOR>
+ The attack was ordered by {accused:Russian intelligence}.
pat en.blame.work [strength=confirmed]  (work|handiwork|hand|doing|deed|act|operation|agents|agent|saboteurs|operatives) of *2 <accused:ACTOR>
pat en.blame.working [strength=confirmed]  (working|worked|work|acting|acted|spying|spied|spy|operating) for *4 <accused:ACTOR>
pat en.blame.for.gru [strength=confirmed]  TRIGGER for <accused:ACTOR[kind=service]>
pat en.blame.suspect [strength=suspected]  (suspect|suspects|suspected|suspecting) *2 <accused:ACTOR>
pat en.blame.suspicion [strength=suspected]  (suspicion|suspicions|finger|fingers) *6 (on|at|of|towards) *2 <accused:ACTOR>
pat en.blame.caused [strength=confirmed]  (disruption|interference|jamming|attack|attacks|fire|damage|incident|campaign|sabotage|operation|explosion|spoofing) *2 (BE | has | comes | came | originated | originates | stems) *3 (by|from|in) *2 <accused:ACTOR>
pat en.blame.actor.act [strength=confirmed]  <accused:ACTOR> (has|have|had)? *2 (ordered|orchestrated|directed|commissioned|organised|organized|masterminded|sponsored|recruited|hired|tasked|authorised|authorized|conducted|launched|carried out|mounted|staged|planned|plotted|attacked|targeted|sabotaged|violated|jammed|tried|attempted|sought|sent)
pat en.blame.campaign [strength=confirmed]  <accused:NATION[!linked]> *1 (campaign|operation|sabotage|attack|attacks|plot|disinformation|propaganda|interference|activity|activities|espionage|aggression|provocation|involvement|direction|disruption|cyberattacks|cyberattack)
+ He spoke of a {accused:Russian} campaign of hostile activities.
pat en.blame.campaign.actor [strength=confirmed]  <accused:ACTOR> *1 (campaign|operation|sabotage|attack|attacks|plot|disinformation|propaganda|interference|activity|activities|espionage|aggression|provocation|involvement|direction|disruption|cyberattacks|cyberattack)
+ He spoke of a {accused:GRU} operation.
pat en.blame.linked.group [strength=suspected]  <accused:NATION[linked]> *2 (hackers|hacker|group|groups|hacktivists|actors|actor|network|networks|accounts|media|cluster)
pat en.blame.actor.name [strength=confirmed]  (group|cluster|actor|collective|campaign|network|hackers|unit|operation) (called|known as|named)? <accused:ACTOR[kind=hacker]>
pat en.blame.claimed [strength=confirmed]  <accused:ACTOR> *4 (claimed|claims|claiming) (responsibility|credit)

pat en.blame.vessel [strength=confirmed]  <accused:ACTOR[kind=vessel]> *12 (suspected | dragged | dragging | anchor | damaged | cut | severed | responsible)
pat en.blame.vessel.suspect [strength=confirmed]  (suspect | suspects | suspected | suspicion | investigating | boarded | seized | damaged by | caused by | cut by | severed by | dragged by) *6 <accused:ACTOR[kind=vessel]>

frame deny
pat en.deny.body  <denier:BODY> *6 (denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss)
+ {denier:The Russian foreign ministry} rejected the accusation as groundless.
pat en.deny.actor  <denier:ACTOR> *4 (denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss)
+ {denier:Moscow} has always denied having anything to do with these acts.
pat en.deny.described  <denier:BODY> *3 (called|calls|described|describes|labelled|labeled|branded) *8 (absurd|groundless|baseless|unfounded|nonsense|fabricated|lies|false|hysteria|russophobia|russophobic|fantasy|ridiculous)
+ {denier:The Russian embassy} described the allegations as unfounded and absurd.
pat en.deny.described.actor  <denier:ACTOR> *3 (called|calls|described|describes|labelled|labeled|branded|says|said) *10 (absurd|groundless|baseless|unfounded|nonsense|fabricated|lies|hysteria|russophobia|russophobic|fantasy|ridiculous|nothing to do)
