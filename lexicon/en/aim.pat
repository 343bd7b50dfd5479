# What an act is said to be for, or why it was done. Hand-written for Concord. soft=1: a purpose clause, which
# is a claim about an act only behind an act or a hostile actor. The slot v is
# the verb of the aim: the claim begins at the word before it. at=N: it begins N words before the end.
frame aim

pat en.aim.noun  (aim|goal|purpose|objective|intention|intent|motive|point|idea) **8 (is|was|be|been|being) to
+ Officials suggest the aim could be to sow discord.
+ The purpose, she said, had been to frighten people.
- The aim of the match was victory.
pat en.aim.object  (aim|motive|purpose|goal) *5 (is|was|been|be) (less|more|a|an|the|revenge|money|purely|probably)
+ The aim was a technology park.
pat en.aim.bid [soft=1]  (in|as) (a|an) *1 (bid|attempt|effort|ploy|move) to <v:CUE:aim_verb>
+ The clips were spread in a bid to influence the vote.
- The crew turned in a bid to keep dry.
pat en.aim.with.view [soft=1]  with a view to <v:CUE:aim_verb>
+ The fires were set with a view to weakening support.
pat en.aim.of  (with|in) the (aim|goal|purpose|intention|intent|hope|hopes) of
+ They were spread with the aim of discrediting candidates.
pat en.aim.inorder [soft=1]  in order to (not)? <v:CUE:aim_verb>
+ They set the plant alight in order to disrupt deliveries of arms.
- The ship turned in order to keep clear of the shallows.
pat en.aim.soasto [soft=1]  so as to <v:CUE:aim_verb>
+ It was done so as to sow panic.
pat en.aim.verb [soft=1]  (aimed|intended|designed|meant|calculated|geared|aiming|aims) (at|to|"|“)? *1 <v:CUE:aim_verb>
+ It was a cyberattack aimed at paralysing the country.
- The meeting was meant to last an hour.
pat en.aim.verb.known [soft=1 at=2]  (aimed|intended|designed|meant|calculated|wants|wanted|want|hoped|hopes|order) to (sow|spread|undermine|weaken|intimidate|polarise|polarize|test|probe|deter|destabilise|destabilize)
+ The raid was meant to test the alliance.
pat en.aim.purpose.known [soft=1 at=2]  to (sow|undermine|weaken|intimidate|polarise|polarize|destabilise|destabilize)
+ The clips were spread to sow discord among allies.
pat en.aim.as [soft=1]  (meant|intended|designed|conceived) as (a|an) *2 (demonstration|warning|message|signal|test|provocation|threat|punishment|show|reminder|distraction)
+ The attack was meant as a public demonstration of power.
pat en.aim.want [soft=1]  (seeks|seek|wants|wanted|want|hopes|hoped|hoping|wished|wishes|wish|intends|intended) to <v:CUE:aim_verb>
+ Moscow wanted to show what it could do.
+ They wanted to spread fear.
pat en.aim.point  <v> (was|were|had been|has been) *1 the (point|aim|purpose|goal|idea|intention|motive|objective)
+ {v:Intimidation} had been the point.
- Jazz was the theme.
pat en.aim.takes [at=3]  (take|takes|took|taking) (revenge|vengeance) (for|on)
+ A group takes revenge for the words of the president.
pat en.aim.operation  (operation|operations|campaign|campaigns|strategy|acts|actions|attacks) to <v:CUE:aim_verb>
+ He suspects foreign operations to divide society.
pat en.aim.purpose [soft=1]  to <v:CUE:aim_verb[strong]>
+ Fake notices were put up to frighten voters.
pat en.aim.outof  out of (anger|revenge|hatred|spite|sympathy|greed|protest|conviction|rage)
+ He acted out of anger at the war.
pat en.aim.obvious  (aim|goal|purpose|objective|intention) *1 (is|was) *3 : to
+ The aim is obvious: to divide society.
pat en.aim.presumably  (presumably|apparently|probably|evidently|possibly|seemingly|ostensibly) to <v:CUE:aim_verb>
+ A clamp had been fixed to the track, presumably to derail a train.
pat en.aim.about [soft=1]  (was|is) about <v:CUE:aim_verb>
+ This was about showing people that they are not safe.
pat en.aim.revenge [soft=1]  (revenge|retaliation|punishment|payback|retribution|reprisal) for
+ Analysts see the attack as punishment for the ban.
pat en.aim.answer [soft=1]  (as|is|was|to be) (an|the) answer to
+ Officials take the move to be an answer to the inspection.
- There would be an answer to the unfriendly step.
pat en.aim.directed [soft=1]  been (directed|aimed|targeted) (at|against)
+ A letter said the fire had been directed at the gas industry.
pat en.aim.prepare  <actor:ACTOR> *3 (preparing|prepares|prepared) for *3 (sabotage|attacks|attack|conflict|war|confrontation)
+ The routes show that Russia is preparing for the possibility of sabotage.
pat en.aim.pressure [soft=1]  (as|a) *2 (means|way|tool|form|instrument) (of|to) *1 <v:CUE:aim_verb>
+ The ministry sees the traffic as a means of pressuring the government.
