# What an act is said to be for. Hand-written for Concord.
frame aim
pat en.aim.noun  (aim|goal|purpose|objective|intention|intent|motive|point) *5 (is|was|be|been|being) to
+ Officials suggest the aim could be to sow discord.
- The aim of the match was victory.
pat en.aim.verb  (aimed|intended|designed|meant|calculated) (at|to)
pat en.aim.seek  <actor:ACTOR> *3 (seeks|sought|seeking|wants|wanted|tries|trying|aims|intends|hopes|hoped) to
