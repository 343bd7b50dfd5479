# aim.pat: patterns of Lithuanian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat lt.aim.noun  (tikslas|tikslo|tikslą) *4 (–|-|yra|buvo)
+ Tikslas – pasėti baimę.
pat lt.aim.seeking  (siekdam*|siekiant)
+ Tai padaryta, siekiant įbauginti žmones.
pat lt.aim.inorder [soft=1]  (kad) *2 <v:CUE:aim_verb>
+ Jie tai daro, kad {v:pasėtų} baimę.
pat lt.aim.want [soft=1]  (nor*|siek*|mėgin*|band*) *1 <v:CUE:aim_verb>
+ Jie nori {v:pasėti} baimę.
