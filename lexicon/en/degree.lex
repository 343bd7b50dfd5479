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
bears the hallmarks
bore the hallmarks
hallmarks of
[CUE degree strength=alleged]
alleg(e|es|ed|edly|ing|ation|ations)
claim(|s|ed|ing)
accus(e|es|ed|ing|ation|ations)
purported(|ly)
so-called

# What a statement that names nobody says.
[CUE no_evidence x=1]
no (evidence|indication|indications|sign|signs|proof|trace|hint) (of|that|for|to suggest)
(found|find|finds|seen|have|has|had) no (evidence|indication|indications|sign|signs|proof)
nothing to (suggest|indicate|point)
not a single (fact|sign|trace)
did not find (any|evidence)
(there is|there was|there are|there were) nothing
[CUE no_position x=1]
(declined|declines|refused|refuses) to (say|comment|name|speculate|attribute|be drawn|blame)
would not (say|be drawn|comment|speculate|name)
(did|does|do) not (say who|name|say which|want to speculate|want to name|attribute|blame|wish to)
(too|still) early to (say|tell|draw|speculate)
no (information|knowledge) (on|of|about) who
(has|have|had|with) no (knowledge|information) (of|about|on) who
not (known|clear) who
unclear who
(no suspect|no suspects|nobody|no one|no-one) (has|have|had|was|were) (been |)(identified|named)
[CUE foreign_state x=1]
foreign (state|power|government|intelligence service|intelligence services|intelligence agency|intelligence|actor|secret service|special service|special services|service|country)
(state|state-sponsored|state-backed|state-linked|nation-state) (actor|actors|hackers|hacking group|group)
(steered|directed|controlled|ordered|run|guided|organised|organized) from abroad
foreign (interference|involvement|hand|influence|direction)
[CUE other_cause x=1]
(technical|human|mechanical|electrical|equipment|software|operator|manufacturing|installation|maintenance) (fault|failure|error|defect|malfunction|problem|mistake)
short(-| )circuit
(bad|poor|rough|severe) (weather|seamanship)
(was|were|been) an accident
(an|a tragic|a simple) accident
accidental(|ly)
wear and tear
material fatigue
natural causes
overload(|ed) (line|cable|transformer)
lightning strike
(lone|sole|single) (perpetrator|offender|culprit|attacker)
(drunk|drunken) (man|driver|youths)
