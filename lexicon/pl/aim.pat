# aim.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
pat pl.aim.inorder [soft=1]  (żeby|aby|by) <v:CUE:aim_verb>
+ Robią to, żeby {v:zasiać} strach.
pat pl.aim.want [soft=1]  (chc*|chcie*|próbuj*|usiłuj*) *1 <v:CUE:aim_verb>
+ Oni chcą {v:zasiać} strach.
pat pl.aim.noun  (cel | celem | intencj* | zamiar* | motyw* | zamysł*) *6 (jest | był* | było | ma być | to) *2 (wywoł* | zasia* | sian* | osłab* | zastrasz* | destabil* | podziel* | sprawdz* | test* | zniechęc* | znisz* | sparaliż* | podważ* | wpłyn*)
+ Celem jest wywołanie paniki.
pat pl.aim.in.order  (w celu | celem | z zamiarem) *1 (wywoł* | zasia* | sian* | osłab* | zastrasz* | destabil* | podziel* | sprawdz* | test* | zniechęc* | sparaliż* | podważ* | wpłyn*)
+ Działano w celu zastraszenia ludności.
pat pl.aim.calculated [soft=1]  (obliczon* | nastawion* | skierowan* | wymierzon*) *1 (na | w | przeciw*) *2 (wywoł* | zasia* | sian* | osłab* | zastrasz* | destabil* | podział* | podziel* | zniechęc* | sparaliż* | podważ*)
+ Akcja była obliczona na zastraszenie Ukraińców.
pat pl.aim.about [soft=1]  chodzi* *2 (o | żeby | aby) *2 (wywoł* | zasia* | sian* | osłab* | zastrasz* | destabil* | podziel* | sprawdz* | test* | zniechęc* | sparaliż* | podważ*)
+ Chodzi o wywołanie chaosu.
pat pl.aim.revenge [soft=1]  (w odwecie za | z zemsty za | jako (kara|kary|odwet|zemsta) za | karą za)
+ To odwet, w odwecie za pomoc dla Ukrainy.
