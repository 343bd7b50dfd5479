# aim.pat: patterns of Finnish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat fi.aim.noun  (tavoite|tavoitteena|tarkoitus|tarkoituksena|päämäärä) *4 (on|oli)
+ Tavoitteena oli kylvää pelkoa.
pat fi.aim.inorder [soft=1]  (jotta|että) *2 <v:CUE:aim_verb>
+ He tekevät niin, jotta voisivat {v:kylvää} pelkoa.
pat fi.aim.form  (vaikuttaakseen|kylvääkseen|pelotellakseen|horjuttaakseen|heikentääkseen|painostaakseen|testatakseen)
+ Venäjä käyttää ihmisiä välineinä vaikuttaakseen Suomen turvallisuuteen.
pat fi.aim.want [soft=1]  (haluaa|haluavat|pyrkii|pyrkivät|yrittää) *1 <v:CUE:aim_verb>
+ Hän haluaa {v:kylvää} pelkoa.
