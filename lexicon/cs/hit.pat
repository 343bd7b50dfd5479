# hit.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat cs.hit.active  TRIGGER[pos=v,obj] <target>
+ Neznámí pachatelé zapálili {target:sklad} v Londýně.
pat cs.hit.noun.on  TRIGGER[pos=n] (na|v|ve|proti) <target~TARGET>
+ Výbuch v {target:muničním skladu} zabil dva lidi.
