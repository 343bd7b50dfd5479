# Words of justice, in Lithuanian. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(tyrim(as|o|ą|ai|ui)|ikiteisminis tyrimas|ikiteisminį tyrimą|ikiteisminio tyrimo|krat(os|ų|as))
[LEGAL arrest pos=v]
(sulaik(ė|ytas|yta|yti|ytos|yto|ius)|suimt(as|a|i|os)|suėm(ė|ę)|areštav(o|ę)|areštuot(as|a|i)|įkalin(o|tas))
[LEGAL arrest pos=n]
(sulaikym(as|o|ą)|suėmim(as|o|ą)|areštas|areštą)
[LEGAL charged pos=n]
(kaltinamasis aktas|kaltinamąjį aktą|kaltinimai pareikšti)
[LEGAL charged pos=v]
(pareikšti kaltinimai|kaltinimai pareikšti|kaltinimai teroro aktu pareikšti|pareikšti|pareikšta|pareiškė įtarimus|pareiškė kaltinimus)
(kaltinam(i|as|a|iems)|pareikšt(i|as|a) (kaltinim*|įtarim*)|pareiškė (kaltinim*|įtarim*))
[LEGAL on_trial pos=v]
(perdav(ė|ę|usi) teismui|perduot(a|as|i) teismui|teisiam(as|i|a)|stojo prieš teismą)
[LEGAL on_trial pos=n]
(teismo procesas|teismo proceso|teismo posėdis)
[LEGAL convicted pos=v]
(nuteis(ė|tas|ta|ti)|nuteistas|pripažin(o|tas|ti|ta) kalt*|įkalin(o|tas|ti))
[LEGAL convicted pos=n]
(nuosprendis|nuosprendžio|nuosprendį|bausm(ė|ės|ę))
[LEGAL acquitted pos=v]
(išteisin(o|tas|ti))
[LEGAL closed pos=v]
(nutraukė (tyrimą|bylą)|tyrimas nutrauktas|byla nutraukta|tyrimas baigtas be)
[CUE no_step x=1]
(žurnalistinis tyrimas|žurnalistų tyrimas|vidinis tyrimas|parlamentinis tyrimas)
[CUE unproven x=1]
(gresia|grėstų|gali|galėtų|prašo|reikalauja|jei|jeigu|bus|prašys)
[CUE case_word x=1]
(byl(a|os|oje|ą|ai)|tyrim(as|o|e))
[CUE court_word x=1]
(teism(as|o|e|ui)|teisėj*|nuosprend*|kalėjim*|laisvės atėmim*|nuteist*|kalt(u|ais|as|i)|teisiam*)
[CUE court_level first=1]
(apygardos teism(as|o|e)|apylinkės teism(as|o|e))
[CUE court_level appeal=1]
(apeliacin(is|io|į|iame|iam) teism(as|o|ą|e|ui)|apeliacij*)
[CUE court_level supreme=1]
(aukščiausi(asis|ojo|ąjį|ajame|ajam) teism(as|o|ą|e|ui)|konstitucinis teismas)
[CUE charge_prep x=1]
(dėl|už|pagal)
[CUE people x=1]
(vyr(as|ą|ai|us|o|ui|ams|ų)|moter(is|į|ys)|asm(uo|ens|enys|enims|enis|enų)|žmog(us|ų)|žmon(ės|es|ėms)|piliet(is|į)|pilieč(iai|ius|iams|iui)|įtariam(asis|ieji|uosius|ųjų|ąjį)|paaugl(ys|į|iai|ius)|du|trys|tris|penki|šeši|šešiems|užpuolik(as|ai|us))
[CUE no_date x=1]
(iki|nuo|prieš)
