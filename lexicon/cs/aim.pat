# aim.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat cs.aim.inorder [soft=1]  (aby|s cílem) *2 <v:CUE:aim_verb>
+ Jednali s cílem {v:zastrašit} lidi.
pat cs.aim.want [soft=1]  (chc*|chtěl*|snaž*|pokouš*) *2 <v:CUE:aim_verb>
+ Rusko chce {v:zastrašit} Evropu.
pat cs.aim.noun  (cíl* | účel* | smysl* | motiv* | záměr*) *5 (je | byl* | bylo | má být) *3 (vyvol* | rozděl* | zastraš* | oslab* | destabil* | zasít | ochrom* | odrad* | podkop* | ovlivn* | otest* | prověř* | zlomit)
+ Cílem je vyvolat paniku.
pat cs.aim.noun.of  (s cílem | za účelem) *1 (vyvol* | rozděl* | zastraš* | oslab* | destabil* | zasít | ochrom* | odrad* | podkop* | ovlivn*)
+ Útok měl za cíl škodit, šlo o akci s cílem vyvolat strach.
pat cs.aim.about [soft=1]  (jde | šlo | jde jim | šlo jim) *2 o *2 (vyvol* | rozděl* | zastraš* | oslab* | destabil* | chaos | paniku | strach)
+ Jde jim o vyvolání chaosu.
pat cs.aim.revenge [soft=1]  (pomsta za | odplat* za | v odvetě za | trest za)
+ Je to pomsta za pomoc Ukrajině.
