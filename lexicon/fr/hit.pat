# What was hit by an act, in French. Hand-written for Concord.
frame hit
pat fr.hit.active  TRIGGER[pos=v,obj] <target>
+ Des inconnus ont incendié {target:un entrepôt} à Londres.
pat fr.hit.noun  TRIGGER[pos=n] (contre | de | du | des | sur | visant | d') <target~TARGET>
+ L'incendie de {target:ce centre commercial} est élucidé.
pat fr.hit.passive  <target~TARGET> *4 TRIGGER[pos=v]
+ {target:Un entrepôt} a été incendié dans la nuit.
