# What was hit by an act. Hand-written for Concord.
frame hit

def BE = is|are|was|were|been|being|be | (has|have|had) been
def ADV = deliberately|intentionally|allegedly|reportedly|partly|partially|badly|severely|completely|also|later|apparently|repeatedly|seriously|slightly|heavily|once|twice

pat en.hit.fire.between  (set|sets|setting) <target> (on fire | alight | ablaze | aflame)
+ They set {target:two lorries} on fire.
pat en.hit.passive  <target> PP BE ADV? TRIGGER[pos=v]
+ {target:A paint depot} in Riga was torched on Tuesday.
+ {target:Two delivery vans} had been torched by masked men.
- The minister torched the proposal.
pat en.hit.active  TRIGGER[pos=v,obj] <target>
+ Two men torched {target:a warehouse of a Ukrainian company} in London.
+ They sabotaged {target:railway signalling equipment} near the border.
pat en.hit.noun.on  TRIGGER[pos=n] (on|against|at|of|targeting|to|inside|in) <target~TARGET>
+ The arson attack on {target:a shopping centre} was solved.
+ An act of sabotage against {target:a railway line} was found.
pat en.hit.noun.on.any  TRIGGER[pos=n] (on|against|targeting) <target>
+ The cyberattack on {target:the Bundestag} lasted for days.
pat en.hit.noun.that  TRIGGER[pos=n] (that|which) (hit|struck|destroyed|gutted|damaged|crippled|targeted|paralysed|paralyzed|disrupted) <target>
+ The fire that destroyed {target:the shopping centre} was arson.
pat en.hit.subject.verb  <target~TARGET> PP TRIGGER[pos=v,!obj]
+ {target:The warehouse} burst into flames.

# The passive that the lexicon holds as one phrase ("was set on fire"); after the active, which has an object.
pat en.hit.passive.phrase  <target~TARGET> PP TRIGGER[pos=v,obj]
+ {target:A depot} on the edge of the old town was set on fire.
