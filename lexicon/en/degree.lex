# Words of degree: how sure a statement is. Hand-written for Concord.
[CUE degree strength=almost_certain]
almost certain(|ly)
near(|ly) certain
[CUE degree strength=highly_likely]
(very|highly|most) likely
(very|highly|most) probably
with high (probability|confidence)
[CUE degree strength=probable]
likely
probabl(e|y)
presumably
in all likelihood
(strong|clear) indications
[CUE degree strength=suspected]
(suspected|suspicion) of (planning|preparing|having|working|acting|spying|carrying|plotting|setting|organising|organizing|committing|trying|attempting|sabotage|arson|espionage)
suspect(|s|ed|ing)
suspicion(|s)
may (have|be)
might (have|be)
could (have|be)
possibl(e|y)
believ(e|es|ed)
thought to
appear(|s|ed) to
seem(|s|ed) to
pointing to
point(|s|ed) to
suggest(|s|ed|ing)
(fits|fitted|fit) (a|the) (pattern|strategy|picture)
bears the hallmarks
bore the hallmarks
hallmarks of
[CUE degree strength=alleged]
alleg(e|es|ed|edly|ing|ation|ations)
claim(|s|ed|ing)
accus(e|es|ed|ing|ation|ations)
purported(|ly)
so-called

# What a statement that names nobody says. by=subject: the words are a verb, and its subject says so.
[CUE no_evidence x=1]
no (evidence|indication|indications|sign|signs|proof|trace|hint) (of|that|for|to suggest|whatsoever|at all)
(found|find|finds|seen|have|has|had) no (evidence|indication|indications|sign|signs|proof) % by=subject
nothing to (suggest|indicate|point)
not a single (fact|sign|trace)
(did|do|does) not (find|see|have) (any|evidence|indications) % by=subject
no (link|connection) to (russia|moscow|any|a foreign|the kremlin|foreign)
no (link|connection) (proven|established|found)
[CUE no_position by=subject]
(declined|declines|refused|refuses|declining|refusing) to (say|comment|speculate|attribute|be drawn|blame|assign)
(declined|declines|refused|refuses|declining|refusing) to name (a|any|the|those|who|names|suspects|culprits)
(would|will|could|did|does|do) not (be drawn|comment|speculate|discuss|want to comment|wish to comment|say who|want to speculate|want to name|attribute|blame|guess)
(wouldn't|won't|couldn't|didn't|doesn't|don't) (be drawn|comment|speculate|discuss|want to comment|wish to comment|say who|want to speculate|want to name|attribute|blame)
(gave|gives|made|makes|make|offered) no (comment|statement)
(does|did|do) not want to (say|comment|name|speculate|discuss)
(has|have|had) not (commented|publicly attributed|attributed|blamed|named)
(has|have|had) never (said|named|attributed|blamed)
(has|have|had|with) no (knowledge|information|idea) (of|about|on|who)
[CUE no_position x=1]
(it is|it was|it's|) (too|still too|much too|far too|still) (early|soon) to (say|tell|draw|speculate|talk|speak|judge|point|name)
no (information|knowledge) (on|of|about) who
(not|not yet) (known|clear) who
unclear who
(no suspect|no suspects|nobody|no one|no-one) (has|have|had|was|were) (been |)(identified|named)
(nobody|no one) (knows|can say)
(still|remains|remained|was still) (the subject of|a matter of|under) (inquiries|investigation|the investigation|examination)
no comment
[CUE foreign_state x=1]
foreign (state|power|government|intelligence service|intelligence services|intelligence agency|intelligence|actor|secret service|special service|special services|service|country)
(state|state-sponsored|state-backed|state-linked|nation-state) (actor|actors|hackers|hacking group|group)
(steered|directed|controlled|ordered|run|guided|organised|organized|orchestrated|commissioned) from abroad
foreign (interference|involvement|hand|influence|direction)
[CUE other_cause x=1]
(technical|human|mechanical|electrical|equipment|software|operator|manufacturing|installation|maintenance) (fault|failure|error|defect|malfunction|problem|mistake)
short(-| )circuit
(bad|poor|rough|severe|heavy) (weather|seamanship)
(was|were|been|be) an accident
(an|a tragic|a simple) accident
accidental(|ly)
wear and tear
material fatigue
natural causes
overload(|ed) (line|cable|transformer)
lightning strike
(lone|sole|single) (perpetrator|offender|culprit|attacker)
(drunk|drunken) (man|driver|youths)
[CUE hypothesis x=1]
(outside|foreign|external|third-party|hostile) (interference|involvement|intervention|influence|party|parties)
(intrusion|intrusions|tampering|contamination|foul play|connection|link|hypothesis|drone|drones|explosive|explosives)

# What an accused state says of an accusation. reprisal: it only threatens or regrets.
[CUE scorn x=1]
(absurd|groundless|baseless|unfounded|unsubstantiated|nonsense|fabricated|fabrication|fabrications|hysteria|russophobia|russophobic|fantasy|fantasies|ridiculous|fake|fakes|fiction|invention|invented|slander|provocation|provocative|circus|farce|unproven|far-fetched|delusional|paranoia|myth|hoax|incorrect|untrue|pretext)
(a|mere|pack of|just) (show|spectacle|lies|lie|propaganda)
nothing to do with
(knew|knows|know) nothing (of|about)
(accused|blamed|accuses|blames) (of|for|russia for|russia of|us of) everything
(no|any) (evidence|proof) (had been|has been|was|is) (shown|presented|given|offered|produced)
(followed|complied with|in line with) (the|all) rules
(neutral|international) (waters|airspace)
(brushed|brushes|waved) (aside|off|away)
[CUE reprisal x=1]
(regret|regrets|regretted|in return|retaliate|retaliation|response|reply|respond|mirror|countermeasures|consequences)

# What a statement rests on.
[CUE basis on=investigation]
(investigation|inquiry|probe|investigators) (had|has|have|) (established|found|showed|shown|shows|revealed|concluded|confirmed)
[CUE basis on=intercepted_communications]
intercepted (communications|messages|calls|conversations)
(intercepts|wiretaps)
[CUE basis on=undisclosed_intelligence]
(analysis|findings|information|assessment|assessments) (by|of|from) (the|our|its|their) (intelligence services|intelligence service|services|intelligence agencies)
(intelligence|classified) (findings|information|data|assessment)
[CUE basis on=forensic_technical]
(laboratory|lab|forensic) (results|tests|analysis|examination|evidence)
[CUE basis on=technical]
(logs|measuring stations|measurements|technical analysis|technical data|network data|server data)
[CUE basis on=physical_evidence]
(lifted|recovered|raised) (an|the) anchor
[CUE basis on=joint_investigation]
(joint investigation|joint inquiry|investigation carried out together)
