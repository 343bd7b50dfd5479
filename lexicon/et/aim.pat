# aim.pat: patterns of Estonian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat et.aim.noun  (eesmärk|eesmärgiks|siht) *4 (on|oli)
+ Eesmärk oli külvata hirmu.
pat et.aim.purpose  eesmärgil
+ Seda tehti inimeste hirmutamise eesmärgil.
pat et.aim.inorder [soft=1]  (et|selleks) *1 <v:CUE:aim_verb>
+ Nad teevad seda, et {v:külvata} hirmu.
pat et.aim.want [soft=1]  (tahab|tahavad|tahtis|püüab|soovib|üritab) *1 <v:CUE:aim_verb>
+ Ta tahab {v:külvata} hirmu.
- Ta tahab teha süüa.
