# legal.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
pat cs.legal.arrest [stage=arrest]  (zatkl*|zadržel*) *5 CUE:people
+ Policie zatkla dva muže.
pat cs.legal.arrest.inv [stage=arrest]  CUE:people **10 (zatkl*|zadržel*|zatčen*|zadržen*)
+ Jednoho z informátorů zatkli v Rumunsku.
pat cs.legal.charge [stage=charged]  (obvinil*|obžaloval*) *4 CUE:people
+ Policie obvinila dva muže.
pat cs.legal.sentenced [stage=convicted]  (odsoudil*|odsouzen*)
+ Soud ho odsoudil na osm let.
