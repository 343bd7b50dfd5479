# Legal steps, by the legal stage of the record model. Hand-written for Concord. pos=v tells the step, pos=n
# names it. Charges, trials and verdicts belong to a person or company; dates beside them are not event dates.

[LEGAL investigation pos=v]
(open|opens|opened|opening|launch|launches|launched|launching|begin|began|begun|start|started|starting|initiated|initiating|ordered) (an|a|) (investigation|investigations|probe|inquiry|inquest)
(open|opened|opening|launch) (a|an|) (criminal|pre-trial|preliminary) (investigation|investigations|probe|inquiry|proceedings|case)
(open|opened|opening|launch) (a|an|) (judicial|formal|internal|joint) (investigation|investigations|probe|inquiry|proceedings|case)
(launched|launching|began|started|initiated) (a|an|) (criminal|pre-trial|preliminary) (investigation|investigations|probe|inquiry|proceedings|case)
(launched|launching|began|started|initiated) (a|an|) (judicial|formal|internal|joint) (investigation|investigations|probe|inquiry|proceedings|case)
(open|opened|opening|launch) (a|an|) (terrorism|terror|espionage) (investigation|investigations|probe|inquiry|proceedings|case)
(open|opened|opening|launch) (a|an|) (sabotage|arson|murder|parliamentary) (investigation|investigations|probe|inquiry|proceedings|case)
(launched|launching|began|started|initiated) (a|an|) (terrorism|terror|espionage) (investigation|investigations|probe|inquiry|proceedings|case)
(launched|launching|began|started|initiated) (a|an|) (sabotage|arson|murder|parliamentary) (investigation|investigations|probe|inquiry|proceedings|case)
(open|opened|opening|launched|started|initiated|instituted|bring|brought) (proceedings|criminal cases|a case)
(instituted|bring|brought) criminal proceedings
investigat(e|es|ed|ing)
(probed|probing)
(look|looks|looked|looking) into
(is|are|was|were|being|been) (investigated|under investigation|probed|looked into|being investigated)
(questioned|questioning|interrogated|interrogating) % weak=1
(appeal|appeals|appealed|appealing) for (witnesses|information)
(raided|raiding)
(search|searches|searched|searching) (homes|apartments|flats|premises|the homes|the home|properties|a flat|an apartment|houses|offices|the premises|the vessel|the ship|several|addresses|the apartment)
(take|takes|took|taken|taking) over the (case|investigation|inquiry|probe)
(issue|issues|issued|issuing) (a|an|two|three|european|international) (wanted notice|warrant|arrest warrant|arrest warrants|red notice|warrants|european arrest warrant|european arrest warrants|international arrest warrant)
(put|placed) on (a|the|an) (wanted list|international wanted list|most wanted list)
(is|are|was|were) wanted (by|for|on)
joint investigation team (was|has been) (set up|established)

[LEGAL investigation pos=n]
(investigation|investigations|probe|probes|inquiry|inquiries|enquiry|enquiries)
(criminal|preliminary|pre-trial|pretrial|judicial|police|ongoing|joint|terror|terrorism|counter-terrorism|sabotage|espionage|arson|murder|parliamentary|internal|formal|forensic|technical|safety|accident|international|federal) (investigation|investigations|probe|probes|inquiry|inquiries)
(criminal|legal|judicial|investigative) proceedings
criminal case
(arrest|european arrest|international arrest|search) (warrant|warrants)
(house|home|property) (search|searches)
(police|dawn|coordinated|) (raid|raids)
(manhunt|wanted list|interrogation|interrogations|forensic examination)

[LEGAL arrest pos=v]
(arrested|arresting)
to arrest
(detain|detains|detained|detaining)
(apprehend|apprehends|apprehended|apprehending)
(nab|nabbed|nabs)
captur(e|ed|ing) (the suspect|a suspect|two suspects|the suspects|the perpetrators|the men|two men)
(take|takes|took|taken|taking) into custody
(remand|remands|remanded|remanding)
(place|placed|placing|put|hold|held|holding|keep|kept|order|ordered) in (custody|pre-trial detention|pretrial detention|detention|remand|preventive detention|temporary arrest|provisional detention)
(is|are|was|were|being|been) (held|in custody|in pre-trial detention|in detention|behind bars|held in custody|held on suspicion|under arrest|under house arrest|caught|picked up by police)
(extradite|extradites|extradited|extraditing|hand over|handed over) % weak=1
(in custody|behind bars|under arrest|under house arrest)
(round|rounded|rounding) up
(release|released|releasing) (on bail|from custody|without charge|pending|under investigation|from detention|from prison)
bailed
(is|are|was|were|been|being) (arrested|detained|apprehended|extradited)
(barred|banned|prohibited) from leaving the country
travel bans on (crew|members|the crew|five|eight|nine)

[LEGAL arrest pos=n]
(arrest|arrests)
(detention|detentions|apprehension|extradition|pre-trial detention|pretrial detention|house arrest|custody|detainee|detainees)

[LEGAL charged pos=v]
(charge|charges|charged|charging) (with|over|him|her|them|two|three|four|five|six|a|the|in)
(was|were|been|being|is|are) (charged|indicted|formally charged|prosecuted|placed under formal investigation|put under formal investigation|accused in court|arraigned|committed for trial|sent for trial)
(indict|indicts|indicted|indicting)
prosecut(e|es|ed|ing)
(bring|brings|brought|bringing|press|pressed|pressing|file|filed|filing|lay|laid|raise|raised|prefer|preferred|level|levelled) (charges|criminal charges|formal charges|terrorism charges|espionage charges|an indictment|the indictment|the charges|a charge|indictments)
(present|presented|presenting) (charges|with charges|him with charges|the charges)
(send|sends|sent) (the|a|an|) (case|indictment|bill of indictment|act of indictment) to (court|the court|trial|the regional court|the district court|the)
(sending|refer|referred) (the|a|an|) (case|indictment|bill of indictment|act of indictment) to (court|the court|trial|the regional court|the district court|the)
(referring|submit|submitted) (the|a|an|) (case|indictment|bill of indictment|act of indictment) to (court|the court|trial|the regional court|the district court|the)
(submitting|forward|forwarded) (the|a|an|) (case|indictment|bill of indictment|act of indictment) to (court|the court|trial|the regional court|the district court|the)
notif(y|ied|ies) of suspicion
(face|faces|faced|facing) (charges|charge|a charge|prosecution|up to|life in prison|life imprisonment|a maximum|terrorism charges|espionage charges|criminal charges|trial on charges|extradition|imprisonment|a sentence)
(mis en examen|placed under judicial supervision|placed under investigation|under formal investigation)
(is|are|was|were) suspected of (aiding|committing|espionage|sabotage|arson|terrorism|working|treason|having|being|carrying|planning|preparing|participating|involvement)
accused (of|in) (aiding|committing|espionage|sabotage|arson|terrorism|spying|treason|planning|setting|plotting|photographing)

[LEGAL charged pos=n]
(indictment|indictments|arraignment|arraignments|prosecution of)
(terrorism|terror|espionage|spying|sabotage|arson|criminal|formal|preliminary|treason|murder|vandalism|conspiracy|national security act) (charge|charges)
(bill of indictment|act of indictment|charge sheet|criminal complaint|notice of suspicion)
charges % weak=1
(defendant|defendants|the accused)

[LEGAL on_trial pos=v]
(go|goes|went|gone|going|stand|stands|stood|standing|put|putting|come|came) (on|to|) trial
(is|are|was|were) (on trial|being tried|tried|facing trial|in the dock|to stand trial|due to stand trial)
(appear|appears|appeared|appearing) (in|before) (court|the court|a court|a judge|magistrates|the judge|an investigating judge|westminster magistrates|the old bailey|the district court|the regional court)
(begin|begins|began|start|starts|started|opened|opens|open) (in|at) the (old bailey|district court|regional court|court)
(trial|hearing|proceedings|court case) (began|begins|starts|started|opened|opens|is under way|is underway|resumed|continues|will begin|is due to begin|got under way)
(tried|being tried) (for|on|in absentia|at)
(heard|hears) (by the court|in court|behind closed doors)

[LEGAL on_trial pos=n]
trial
trials % weak=1
(court|criminal|terror|spy|espionage|sabotage|public|closed) (trial|hearing|case)
(court hearings|court proceedings|plea hearing|in the dock|preliminary hearing|closing arguments|opening statements|custody hearing|main hearing)

[LEGAL convicted pos=v]
(receive|receives|received|receiving|given|handed|got) (a|an) (suspended|prison|jail|custodial|life) (sentence|term)
(given|handed|received|got) (a|an|) (two-year|three-year|four-year|five-year|six-year|seven-year|eight-year|nine-year|ten-year|10-year|11-year|12-year|15-year|17-year|20-year)
(given|handed|receives|received) (life|suspended sentences|prison terms|prison sentences|jail terms)
(convicted|convicting)
(find|finds|found|finding) guilty
(was|were|been|is|are) (convicted|sentenced|jailed|found guilty|imprisoned|fined)
sentenced
(jails|jailed|jailing)
(imprison|imprisons|imprisoned)
sent to (prison|jail)
(hand|hands|handed|handing) (down|out|him|her|them|a|an|two|three) % weak=1
(plead|pleads|pleaded|pleading|pled) guilty
serv(e|es|ed|ing) (a|an|his|her|their|time|life|two) (sentence|sentences|years|prison|year|term|month|months)
serv(e|es|ed|ing) (three|four|five|six|seven|eight|nine|ten) (sentence|sentences|years|prison|year|term|month|months)
(uphold|upholds|upheld|upholding) (the|a|his|her|their|) (conviction|convictions|sentence|sentences|verdict|ruling|judgment)
(confess|confessed) and (was|were) sentenced
(ordered to pay|ordered to serve)
(admitted|admits|admitting) (aggravated|arson|preparing|assisting|a charge|the charge|the charges|charges|offences|espionage|spying|two|one|guilt|the offence|sabotage|conspiring)

[LEGAL convicted pos=n]
(conviction|convictions|sentence|sentences|sentencing|verdict|verdicts|guilty verdict|guilty plea|guilty pleas|life sentence|life imprisonment|life in prison|prison sentence|prison sentences|prison term|prison terms|jail sentence|jail sentences|jail term|jail terms|suspended sentence|suspended sentences|custodial sentence|imprisonment|years in prison|year in prison|years in jail|years behind bars|months in prison|months in jail|plea bargain|plea deal|plea agreement)
(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|10|11|12|13|14|15|16|17|18|20|three-and-a-half|two-and-a-half|four-and-a-half)(-| )year (sentence|prison sentence|jail term|jail sentence|prison term|term|suspended sentence)
(judgment|judgement|court ruling|ruling of the court) % weak=1

[LEGAL acquitted pos=v]
(acquit|acquits|acquitted|acquitting)
(clear|clears|cleared|clearing) (of|him|her|them) (all|) (charges|wrongdoing|of|the charges|any|espionage|sabotage|arson|spying|treason|terrorism)
(find|finds|found|finding) not guilty
exonerat(e|es|ed|ing)
(was|were|been) (acquitted|cleared|found not guilty|exonerated)
(overturn|overturns|overturned|overturning|quash|quashes|quashed|quashing) (the|his|her|their|a|) (conviction|convictions|sentence|sentences|verdict)

[LEGAL acquitted pos=n]
(acquittal|acquittals|not guilty verdict|not-guilty verdict)

[LEGAL dismissed pos=v]
(dismiss|dismisses|dismissed|dismissing) (out|) (the|a|all|) (case|charges|charge|indictment|claim|lawsuit|proceedings|cases)
(throw|threw|thrown|throwing) (out|) (the|a|all|) (case|charges|charge|indictment|claim|lawsuit|proceedings|cases)
(drop|drops|dropped|dropping|withdraw|withdrew|withdrawn|withdrawing) (the|all|its|) (charges|charge|case|prosecution|proceedings|indictment)
(charges|case|indictment|claim|lawsuit|proceedings) (was|were|has been|have been|had been) (dismissed|dropped|thrown out|withdrawn)
(lack|lacks|lacked|lacking) jurisdiction
(has|had|have) no jurisdiction
(decline|declined|declining|decided not|refuse|refused) to (prosecute|press charges|open an investigation|file charges|bring charges)

[LEGAL dismissed pos=n]
dismissal of (the|) (case|charges|charge)
lack of jurisdiction

[LEGAL suspended pos=v]
(suspend|suspends|suspended|suspending|pause|paused|halt|halted|stay|stayed) (the|its|an|) (investigation|probe|inquiry|proceedings|case|trial|pre-trial investigation)
(investigation|probe|inquiry|proceedings|trial|case) (was|were|has been|have been|is) (suspended|paused|stayed|put on hold|adjourned)

[LEGAL closed pos=v]
(close|closes|closed|closing|discontinue|discontinues|discontinued|discontinuing|shelve|shelved) (the|its|an|their|) (investigation|investigations|probe|inquiry|case|preliminary investigation|criminal investigation|pre-trial investigation|criminal case|proceedings)
(shelving|end|ended|terminate|terminated|terminating|wrap up|wrapped up|conclude|concluded) (the|its|an|their|) (investigation|investigations|probe|inquiry|case|preliminary investigation|criminal investigation|pre-trial investigation|criminal case|proceedings)
(investigation|probe|inquiry|case|proceedings|preliminary investigation) (was|were|has been|have been|had been|is|are) (closed|discontinued|shelved|ended|terminated|completed|concluded|wrapped up)
(investigation|probe|inquiry|case) (ended|concluded|closed) without

[LEGAL closed pos=n]
(closure|discontinuation|termination|conclusion) of the (investigation|case|probe|inquiry)
case closed
