# What was hit by an act. Hand-written for Concord.
frame hit

def BE = ist|sind|war|waren|wurde|wurden|worden|wird|werden

pat de.hit.passive  <target> PP BE *6 TRIGGER[pos=v]
+ {target:Ein Farbenlager} in Riga wurde am Dienstag in Brand gesetzt.
pat de.hit.noun.on  TRIGGER[pos=n] (auf|gegen|an|in|bei|im|am) <target~TARGET>
+ Der Brandanschlag auf {target:ein Einkaufszentrum} ist aufgeklärt.
pat de.hit.noun.on.any  TRIGGER[pos=n] (auf|gegen) <target>
+ Der Cyberangriff auf {target:die Deutsche Flugsicherung} dauerte Tage.
pat de.hit.over  (über|überflogen) <target~TARGET> *10 (drohnen|drohne|drohnenschwärme|gesichtet|schwärme)
+ Über {target:der Kaserne} wurden Drohnen gesichtet.
pat de.hit.active  TRIGGER[pos=v,obj] <target>
+ Zwei Männer sabotierten {target:eine Signalanlage}.
