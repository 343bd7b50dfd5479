# Legal steps, by the legal stage of the record model. Hand-written for Concord. weak=1: the words only
# mention a step, which counts where nothing firmer is told.
# about=case: only behind a word for a case in this sentence or the one before. court=1: only where a court, a
# prison or a judgment is spoken of.
frame legal

def CASE = investigation|investigations|probe|probes|inquiry|inquiries|enquiry|enquiries
def PERSON = man|men|woman|women|person|persons|people|suspect|suspects|citizen|citizens|national|nationals|teenager|teenagers|brothers|couple|member|members|pair|youths|students|officer|officers|official|officials|diver|ringleader|organiser|accomplice|accomplices|him|her|them

# ---- investigation
pat en.legal.open [stage=investigation]  (open|opens|opened|opening|launch|launches|launched|launching|begin|begins|began|begun|start|starts|started|starting|initiate|initiated|initiates|institute|instituted|set up|ordered) (up)? *4 (CASE|proceedings|case|cases|file|investigation)
+ Swedish police opened a sabotage inquiry.
+ The public prosecutor has opened a file on the fire.
- The minister opened the border.
pat en.legal.opened.passive [stage=investigation]  (CASE|proceedings|case) (has|have|was|were|had|is|are)? *1 (been)? (opened|launched|started|initiated|instituted|under way|underway|pending|ongoing|continuing|proceeding|continues|continue)
+ Criminal proceedings have been opened.
pat en.legal.goeson [stage=investigation]  (CASE|proceedings) **9 ((is|are|was|were|has been|being|goes|go|remains|remain) *1 (under way|underway|on|pending|ongoing|in progress|in hand|carried|conducted|continuing|directed|led|coordinated)|continues|continue|continued)
+ Criminal proceedings over both fires are under way.
+ The criminal investigation against persons unknown goes on.
pat en.legal.takeup [stage=investigation]  (take|takes|took|taken|taking) (up|over|on|charge of) *4 (CASE|case|cases|matter|file)
+ The Federal Prosecutor has taken over the case.
+ Her office had taken charge of the case.
- The Commission took that matter to the trade body.
pat en.legal.tookcase [stage=investigation]  (prosecutors|prosecutor|detectives|investigators|police|service|office|unit) *1 (take|takes|took|taken) (the|this|both) (case|cases)
+ Federal prosecutors took the case and closed it a year later.
- The lawyer took the case on Monday.
pat en.legal.handcase [stage=investigation]  (give|gives|gave|given|hand|hands|handed|pass|passes|passed|transfer|transfers|transferred|assign|assigned|entrust|entrusted|refer|referred) *2 (CASE|case) (over)? to *4 (counter-terrorism|counterterrorism|anti-terrorism|command|detectives|police|prosecutors|prosecutor|unit|branch|service|agency|squad)
+ The police gave the inquiry to its counter-terrorism command.
- The court handed the case to another judge.
pat en.legal.takeon [stage=investigation]  (take|takes|took|taken|taking) *3 (matter|case|file) (on|over|up)
+ Military police have taken the matter on.
pat en.legal.investigate [stage=investigation]  (investigate|investigates|investigated|investigating|probes|probing|(police|prosecutors|prosecutor|authorities|investigators|detectives) *1 probed)
+ State security police are investigating.
- Servers for the count were probed and attacked thousands of times.
pat en.legal.lookinto [stage=investigation]  (look|looks|looked|looking) into
+ Military police are looking into both cases.
pat en.legal.examine [stage=investigation]  (police|prosecutors|prosecutor|detectives|officers|investigators|authorities|services) (is|are|were|was) *1 (examining|checking|studying|treating|seeking (witnesses|information|a man|two men|the)|questioning|following|searching|combing)
+ The prime minister said that the police were examining the circumstances.
- Prosecutors are seeking a sentence of ten years.
pat en.legal.treat [stage=investigation]  (treat|treats|treating|treated|handling|handled) *7 as *2 (suspected|possible|sabotage|arson|suspicious|terrorism|terrorist|attempted|criminal|crime|deliberate|espionage)
+ Police are treating the case as possible sabotage.
pat en.legal.conduct [stage=investigation]  (carry|carried|carries|carrying|conduct|conducts|conducting|conducted|lead|leads|leading|led|head|heads|heading|handle|handles|handling|handled) (out)? *3 (CASE)
+ Prosecutors in Vilnius are conducting a pre-trial investigation.
pat en.legal.searched [stage=investigation]  (homes|flats|premises|apartments|offices|houses|home|flat|apartment|addresses|properties) *7 (searched|raided)
+ Their homes have been searched.
pat en.legal.search [stage=investigation]  (search|searches|searched|searching|raid|raids|raided|raiding) *3 (homes|flats|premises|apartments|offices|houses|home|flat|apartment|addresses|properties)
+ Officers raided six addresses.
pat en.legal.searches [stage=investigation]  (carried out|carry out|made|conducted|carrying out) *2 (search|searches|raids)
+ The agency carried out searches in Warsaw.
pat en.legal.question [stage=investigation]  (was|were|been|being) (questioned|interrogated|interviewed)
+ Three men were questioned at the time.
pat en.legal.lookfor [stage=investigation]  (look|looking|hunting|hunt|searching|search) for *3 (doers|perpetrators|suspects|suspect|culprits|culprit|attackers|those|arsonists|driver)
+ The prosecutor is still looking for the doers.
pat en.legal.yet [stage=investigation]  investigators *2 (yet|trying|still)
+ Investigators have yet to say who released them.
pat en.legal.wanted [stage=investigation]  (arrest|european arrest|search) (warrant|warrants) *5 (issued|out for|pending)
+ A European arrest warrant was issued.
pat en.legal.noun [stage=investigation weak=1]  (CASE) (into|of|over|against|by|on|surrounding)
+ The inquiry into the rupture turned to a ship.
pat en.legal.noun.bare [stage=investigation weak=1]  (criminal|police|preliminary|pre-trial|pretrial|judicial|ongoing|sabotage|terrorism|murder|arson|espionage|federal|joint|security) (CASE|proceedings)
+ A joint investigation has established how the parcels were sent.

# ---- arrest
pat en.legal.arrested [stage=arrest]  (arrested|arrests|arresting|detained|detains|detaining|apprehended|nabbed|nicked|remanded)
+ Two people have been detained in Warsaw.
pat en.legal.caught [stage=arrest]  (PERSON|they|he|she|both|all|one|two|three|four|five|six|who|others) *5 (was|were|been|being|is|are|be) *1 (caught|captured|rounded up|picked up|taken into custody|led away|stopped and held|tracked down|hauled in|brought in)
+ Both had been caught in Italy in February.
pat en.legal.held [stage=arrest]  (PERSON|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens) held (in|over|on|after|for|by)
+ Two held in Poland over hammer attack.
pat en.legal.areheld [stage=arrest]  (PERSON|they|he|she|couple) *3 (is|are|was|were|being) *1 (held|kept)
+ A Moldovan couple was held at the time.
pat en.legal.custody [stage=arrest]  (in|into) *1 (custody|pre-trial detention|pretrial detention|detention|remand|jail) 
+ Three of them are in custody in Lithuania.
pat en.legal.behind [stage=arrest]  (behind bars|under arrest|under house arrest|in police custody|in their cells|in a cell)
+ Two suspects are behind bars.
pat en.legal.arrest.of [stage=arrest]  (arrest|arrests|detention|detentions) (yesterday|today|earlier|here)? (of|in|on|over|was|were|came|follow|follows|followed)
+ The minister announced the arrest of eleven nationals.
- An arrest warrant was out for a fourth man.
pat en.legal.arrests [stage=arrest]  (made|make|makes|making|announced|announces|reported|two|three|four|five|six|seven|eight|several) *2 (arrest|arrests)
+ Police made three arrests.
pat en.legal.pick [stage=arrest]  (pick|picks|picked|rounded|rounds) up *3 (PERSON)
+ Detectives picked up two men in Malmö.
pat en.legal.seizedmen [stage=arrest]  (caught|seized|captured|hold|holds|holding|nab|nabs|detain|arrest) *3 (man|men|woman|women|suspect|suspects|teenager|teenagers|citizen|citizens)
+ Border guards caught two men with a drone.
- Police could detain the ship.

# ---- charges
pat en.legal.charged [stage=charged]  (charged|indicted|prosecuted) (with|over|in|for|on|under|by|him|her|them|two|three|four|five|six|seven|eight|nine|ten|a|an|with|several|(the|both|one|another) *3 PERSON)
+ Two Romanians were charged with wounding.
pat en.legal.charged.passive [stage=charged]  (was|were|been|being|is|are|have|has|had) *2 (charged|indicted|prosecuted|arraigned)
+ Two Polish drivers have been charged.
pat en.legal.investigatedcharged [stage=charged]  (charged|indicted) *2 (people|suspects|PERSON)
+ Authorities have investigated and charged people.
pat en.legal.bring [stage=charged]  (bring|brings|brought|bringing|present|presents|presented|press|pressed|file|filed|files|filing|lay|laid|raise|raised|level|levelled|prefer|preferred|publish|published|unsealed|issued|announced) *3 (charges|charge|indictment|indictments)
+ The prosecutor brought charges against two men.
pat en.legal.brought [stage=charged]  (charges|indictment|indictments|charge) *4 (brought|filed|laid|pressed|raised|published|unsealed|issued|announced|submitted|presented|read out|put to|read to)
+ Charges have been brought against fifteen persons.
pat en.legal.thecharge [stage=charged]  the (charge|charges|accusation|indictment) (is|are|was|were|reads|includes|include|cover|covers) *3 (espionage|spying|sabotage|arson|treason|terrorism|interference|attempted|conspiracy|murder|vandalism|damage|aiding|assisting|preparing|offences)
+ The charge is state interference.
- The charge was laid under the mast.
pat en.legal.formal [stage=charged]  (placed|put|place|places|puts) *4 under *1 (formal|judicial) (investigation|examination|supervision)
+ A crewman has been placed under formal investigation.
- The bridge was put under formal protection.
pat en.legal.faces [stage=charged]  (face|faces|facing|faced) *3 (charge|charges|prosecution)
+ The master faces a criminal-damage charge in Hong Kong.
pat en.legal.sendcase [stage=charged]  (send|sends|sent|sending|refer|refers|referred|forward|forwarded|submit|submitted|hand|handed) **14 to *1 (court|trial)
+ The office sent the case of a student to court.
pat en.legal.indictment [stage=charged]  (by|to|in) the (indictment|charge sheet|charges)
+ By the indictment, a Russian service placed the order.
pat en.legal.accusedof [stage=charged]  prosecutors *4 (charged|indicted|accuse|accused)
+ Prosecutors in Karlsruhe indicted a dual national.
pat en.legal.notice [stage=charged]  (served|issued|notified) *3 ((notice|notices) of suspicion|of suspicion)
+ Fifteen persons were served with notices of suspicion.
pat en.legal.notices [stage=charged]  (notice|notices) of suspicion *2 (have|has|was|were|been|issued|handed)
+ Notices of suspicion have been issued to four people.

# ---- trial
pat en.legal.trial [stage=on_trial]  (stand|stands|standing|stood|go|goes|went|going|gone|put|came|comes|come|is|are) (on|to)? trial
+ Three men went on trial in Frankfurt.
pat en.legal.trialof [stage=on_trial]  (trial|hearing|hearings) **12 (opened|opens|began|begins|started|starts|continues|continued|resumes|resumed|is under way|in the trial)
+ The trial of the three opened on Monday.
pat en.legal.daytrial [stage=on_trial]  day *1 (in|of) the trial
+ Day 14 in the trial of three men.
pat en.legal.brought.court [stage=on_trial]  (brought|appear|appears|appeared|appearing) (in|before) *4 (court|judge|judges|magistrates|old bailey)
+ Three men have been brought before the court.
pat en.legal.dock [stage=on_trial]  in the dock
+ Three of the men were in the dock.
pat en.legal.tried [stage=on_trial]  (is|are|was|were|being) *1 tried (for|in|on|over)
+ The fourth was tried in his absence.

# ---- judgments
pat en.legal.convicted [stage=convicted]  (convicted|sentenced|jailed|jails|jail|imprisoned|sentences)
+ The court convicted a man of espionage.
pat en.legal.guilty [stage=convicted]  (found|finds|find|finding|pleaded|pleads|pleading) *4 guilty
+ He was found guilty on Wednesday.
pat en.legal.gets [stage=convicted court=1]  ((get|gets|got|give|given|gives|gave|handed|hands|receive|receives|received|receiving) **16 (years|(a|one) year|months|life|life sentence|sentence|sentences|prison term|term|terms)|(with|passed|imposed) **16 (years|months|life sentence|sentence|sentences|prison term|term|terms)) *1 (in|behind|for|and|of|at|over|prison|jail|from|imprisonment)?
+ The ringleader got 23 years at the Old Bailey.
+ The young woman received a suspended sentence of nine months.
- The ship passed over both spots when a link failed last year and was found near a prison.
pat en.legal.prison [stage=convicted]  (years|year|months|life|term) *2 (in|behind) (prison|jail|bars|custody)
+ It was eight years in prison for the courier.
pat en.legal.toprison [stage=convicted]  (send|sends|sent|sending|goes|went|packed off|packed) **8 to *1 (prison|jail|life)
+ The court sent the gunman to prison for life.
pat en.legal.yearsfor [stage=convicted court=1]  (years|life|months) for (a|an|the|two|three|four|former|ex-soldier|helper|PERSON|spy|courier|ringleader)
+ Five years for helper in Berlin abduction.
pat en.legal.plea [stage=convicted]  (accepted|approved|accepts|approves) *2 (plea|guilt) *1 (agreement|deal|bargain)
+ The court accepted a plea agreement.
pat en.legal.convictionof [stage=convicted]  (conviction|convictions) (of|for|over|came|follows)
+ The conviction of the two came on Friday.
pat en.legal.upheld [stage=convicted]  (uphold|upholds|upheld|upholding|confirmed|confirms) *3 (sentence|sentences|conviction|convictions|verdict|verdicts)
+ The appeal court upheld the sentence of six years.
- The court upheld the ban.
pat en.legal.upheld.passive [stage=convicted]  (sentence|sentences|conviction|convictions|verdict|verdicts) *4 (upheld|confirmed)
+ The conviction was upheld in May.
- The sentence was long.
pat en.legal.passing [stage=convicted]  passing sentence
+ Passing sentence on Friday, the judge named the service.
pat en.legal.acquit [stage=acquitted]  (acquitted|acquits|acquit|acquitting|exonerated|acquittal of)
+ The jury acquitted the third man.
pat en.legal.quash [stage=acquitted]  (overturn|overturns|overturned|overturning|quash|quashes|quashed|quashing|annulled|set aside) *3 (sentence|sentences|conviction|convictions|verdict|verdicts)
+ The court quashed the verdict.
- The court annulled the election.
pat en.legal.free [stage=acquitted court=1]  (walk|walks|walked|walking) free
+ Three suspects walked free from court.
- He walked freely.
pat en.legal.cleared [stage=acquitted]  (was|were|been|jury|court|judge|judges) *2 (cleared|clears) *5 (of|by)
+ A seventh defendant was cleared of the arson.
pat en.legal.notguilty [stage=acquitted]  (found|finds) *2 not guilty
+ He was found not guilty.
pat en.legal.dismiss [stage=dismissed]  (dismiss|dismisses|dismissed|dismissing|threw|throw|throws|thrown|drop|drops|dropped|quash|quashed|withdrew|reject|rejected) (out)? *3 (case|charges|charge|indictment|proceedings|prosecution)
+ The District Court dismissed all charges.
pat en.legal.dismissed [stage=dismissed]  (case|charges|charge|indictment|proceedings|prosecution) *5 (dismissed|thrown out|dropped|quashed|withdrawn)
+ Eagle S case thrown out.
pat en.legal.jurisdiction [stage=dismissed weak=1]  (lack|lacked|no|lacks|without) jurisdiction
+ The court held that it had no jurisdiction.

# ---- ends
pat en.legal.suspend [stage=suspended]  (suspend|suspends|suspended|pause|paused|stay|stayed) *3 (CASE|proceedings|trial|case)
+ The prosecutor suspended the investigation.
pat en.legal.suspended [stage=suspended]  (CASE|proceedings|trial|case) *4 (suspended|paused|stayed|put on hold)
+ The case was suspended in May.
pat en.legal.close [stage=closed]  (close|closes|closed|closing|discontinue|discontinued|discontinues|shelve|shelved|shelves|end|ended|wind up|wound up|abandoned|drop|drops|dropped) *2 (CASE|case|file|preliminary investigation)
+ Prosecutors closed the case a year later.
pat en.legal.closed [stage=closed]  (CASE|case|file|proceedings) **8 (closed|discontinued|shelved|dropped|abandoned|wound up)
+ The inquiry into the water has been closed.
pat en.legal.closed.it [stage=closed about=case]  ((it|they|which) *2 (been|was|were) (closed|shelved|discontinued|dropped)|and (closed|shelved|dropped|discontinued) it)
+ The inquiry was short: it was closed in May.
