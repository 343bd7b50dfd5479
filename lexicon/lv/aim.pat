# aim.pat: patterns of Latvian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat lv.aim.noun  (mērķis|mērķi|nolūks) *4 (–|-|ir|bija|bijis)
+ Mērķis bija sēt bailes.
pat lv.aim.of  (ar mērķi | nolūkā)
+ Tas darīts ar mērķi iebiedēt cilvēkus.
pat lv.aim.want [soft=1]  (grib*|vēlas|cenšas|mēģina) *1 <v:CUE:aim_verb>
+ Viņi grib {v:sēt} bailes.
