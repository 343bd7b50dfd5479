# Who speaks or decides, in Lithuanian. Hand-written for Concord, under the licence of the project.
[BODY court]
teism(as|o|ui|ai|e) % weak=1
(apygardos teism(as|o|e|ui)|(vilniaus|kauno|klaipėdos|šiaulių|panevėžio) (apygardos|apylinkės) teism(as|o|e|ui)|apylinkės teism(as|o|e)|apeliacinis teismas|apeliacinio teismo|aukščiausi(asis|ojo) teism(as|o)|konstitucinis teismas|teisėjų kolegija)
[BODY prosecutor]
(prokuror(as|ė|o|ai|ų|ams)|prokuratūr(a|os|ai|ą|oje)|generalin(ė|ės|ei|ę) prokuratūr(a|os|ai|ą)|generalin(is|ė|io) prokuror(as|ė|o)|generalinės prokuratūros organizuotų nusikaltimų (ir korupcijos |)(tyrimo |)(departament*|skyri*))
generalinės prokuratūros organizuotų nusikaltimų skyriaus vadovas
[BODY police]
(policij(a|os|ai|ą)|policijos departament(as|o)|kriminalin(ė|ės) policij(a|os)|policijos generalinis komisaras|apskrities (vyriausiasis |)policij*|komisariato atstov(as|ė))
[BODY intelligence_service]
(vsd|valstybės saugumo departament(as|o|ui)|aotd|antrasis operatyvinių tarnybų departamentas|antrojo operatyvinių tarnybų departamento) % country=LT
(karin(ė|ės) žvalgyb(a|os)|kontržvalgyb(a|os)|žvalgybos tarnyb(os|ų)|saugumo departament(as|o))
(kapo) % country=EE
(supo) % country=FI
(säpo|sapo) % country=SE
(bnd) % country=DE
(mi5|mi6) % country=GB
(vsd|saugumo departamento|žvalgybos) (direktori(us|aus)|vadov(as|o|ė))
[BODY military]
(kariuomen(ė|ės|ei)|gynybos štab(as|o)|karinės oro pajėgos|karinių oro pajėgų|karinės jūrų pajėgos|kariuomenės vad(as|o))
[BODY cert]
(nksc|nacionalin(is|io) kibernetinio saugumo centr(as|o|ui)|cert-lt) % country=LT
(cert)
[BODY state_agency]
(vsat|valstybės sienos apsaugos tarnyb(a|os)|nacionalinis krizių valdymo centras|nacionalinio krizių valdymo centro|nkvc|vrk) % country=LT
(pasieniečiai|pasieniečių|oro navigacija|ryšių reguliavimo tarnyb(a|os)|rrt|vyriausi(oji|osios) rinkimų komisij(a|os)|muitin(ė|ės)|priešgaisrinė gelbėjimo tarnyba|transporto saugos administracija)
[BODY head_of_state]
(prezident(as|o|ui|ė|ės)|prezidentūr(a|os|oje)|šalies vadov(as|o|ui))
(gitanas nausėda|g nausėda|nausėda|nausėdos) % country=LT
[BODY head_of_government]
(premjer(as|ė|o|ės|ui|ei)|ministr(as|ė|ei|ui|o|ės) pirminink(as|ė|o|ės|ui|ei)|vyriausybės vadov(as|ė))
[BODY government]
(valdžia|valdžios|valdžios institucijos|institucijos)
(vyriausyb(ė|ės|ei|ę)|ministrų kabinet(as|o))
[BODY minister]
(krašto apsaugos|užsienio reikalų|vidaus reikalų|susisiekimo|teisingumo|energetikos|gynybos|kultūros) ministr(as|ė|o|ės|ui|ei)
ministr(as|ė|o|ės) % weak=1
(diplomatijos vadov(as|ė|o)|kam vadov(as|ė))
[BODY ministry]
(krašto apsaugos|užsienio reikalų|vidaus reikalų|susisiekimo|teisingumo|energetikos|gynybos) ministerij(a|os|ai|oje|ą)
(urm|vrm|kam|ministerij(a|os|ai))
[BODY eu country=EU]
(europos sąjung(a|os|ai)|es|europos komisij(a|os|ai)|briuselis|europos parlament(as|o)|es taryba)
[BODY nato country=NATO]
(nato|aljans(as|o|ui)|nato generalinis sekretorius)
[BODY research_body]
(tyrinėtoj(ai|ų)|ekspert(ai|ų|as)|analitik(ai|ų|as)|mokslinink(ai|ų)|saugumo ekspertas)
[BODY operator]
(operatori(us|aus)|aviakompanij(a|os)|bendrov(ė|ės) „|lietuvos oro uost(ai|ų)|ltg|„ltg|„litgrid|litgrid|telia lietuva|„telia lietuva)
[BODY accused_state country=RU]
(kremli(us|aus)|kremliaus atstov(as|o)|rusijos (užsienio reikalų|gynybos) ministerij(a|os)|rusijos ambasad(a|os)|rusijos ambasadori(us|aus)|rusijos urm|rusijos pus(ė|ės)|rusijos užsienio reikalų ministr(as|o)|peskovas|maskvos pareigūnai|maskvos gynybos ministerija)
[BODY accused_state country=BY]
(baltarusijos (užsienio reikalų|gynybos) ministerij(a|os)|baltarusijos ambasad(a|os)|baltarusijos urm|baltarusijos pasieniečiai)
[BODY accused_state country=CN]
(kinijos ambasad(a|os)|kinijos užsienio reikalų ministerij(a|os)|kinijos urm)
[BODY accused_state country=IR]
(irano ambasad(a|os)|irano užsienio reikalų ministerij(a|os))
