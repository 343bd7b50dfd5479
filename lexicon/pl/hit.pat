# hit.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat pl.hit.active  TRIGGER[pos=v,obj] <target>
+ Nieznani sprawcy podpalili {target:magazyn} w Londynie.
pat pl.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Wykryto podpalenie {target:centrum handlowego}.
pat pl.hit.noun.on  TRIGGER[pos=n] (na|w|przeciw|przeciwko) <target~TARGET>
+ Dywersja na {target:kolei} trwała.
pat pl.hit.subject  <target~TARGET> *3 TRIGGER[pos=v]
+ {target:Magazyn} spłonął w nocy.
