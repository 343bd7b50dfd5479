# aim.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat pl.aim.inorder [soft=1]  (żeby|aby|by) <v:CUE:aim_verb>
+ Robią to, żeby {v:zasiać} strach.
pat pl.aim.want [soft=1]  (chc*|chcie*|próbuj*|usiłuj*) *1 <v:CUE:aim_verb>
+ Oni chcą {v:zasiać} strach.
