# What was hit by an act. Hand-written for Concord.
frame hit
pat sv.hit.passive  <target~TARGET> *5 TRIGGER[pos=v]
+ {target:En lagerlokal} i Malmö sattes i brand.
pat sv.hit.noun.on  TRIGGER[pos=n] (mot|på|i|vid|av) <target~TARGET>
+ Sabotaget mot {target:järnvägen} utreds.
pat sv.hit.noun.on.any  TRIGGER[pos=n] mot <target>
+ Attacken var en överbelastningsattack mot {target:Skatteverket}.
pat sv.hit.active  TRIGGER[pos=v,obj] <target>
+ De saboterade {target:en signalanläggning}.
