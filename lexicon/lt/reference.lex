# Words that stand for somebody named before, and the small words that show who acts, in Lithuanian. Hand-written for Concord, under the licence of the project.
[CUE be]
(buvo|yra|būti|buvęs|bus)
[CUE he]
(jis|ji|jo|jos)
[CUE it]
(jie|jų)
[CUE we]
mes
[CUE who]
(kuris|kuri|kurie|kurios)
[CUE whose]
(kurio|kurios|kurių)
[CUE in]
(iš|prie)
[CUE unnamed]
(anonimiškai|su sąlyga|prašę neskelbti|nenorėję viešinti)
[CUE nationality]
(pilie(tis|tė|tį)|pilieč(iai|ių|iams|ius|io)|gyventoj(as|ai|ų))
[CUE open]
(ar|jei|jeigu)
[CUE finding]
(nustat(ė|yta)|konstatav(o|usi)|konstatuota|nusprendė)
[BODY intelligence_service ref=1]
(tarnyb(a|os|ai)|departament(as|o|ui)|žvalgyb(a|os)) % weak=1
[BODY police]
(tyrėj(as|ai|ų)|kriminalist(ai|ų)|pareigūn(ai|ų|as)|komisariat(o|as))
[BODY spokesperson ref=1]
(atstov(as|ė|ai|ės|o)|atstov(as|ė) spaudai|spaudos tarnyb(a|os)|spaudos atstov(as|ė))
[BODY accused_state ref=1]
(ambasad(a|os|oje|ą)|ambasador(ius|ė|iaus|ių)|konsulat(as|o)|laikin(asis|ojo|ąjį) reikalų patikėtin(is|io|į))
[BODY document ref=1]
(pareiškim(as|e|o)|pranešim(as|e|o)|ataskait(a|oje|os)|vertinim(as|e|o)|dokument(as|e)|laišk(as|e))
[BODY court ref=1]
(nuosprend(is|yje)|nuosprendž(io|iu)|nutart(is|yje)|teisėj(as|a|ai|ų))
[BODY prosecutor ref=1]
(kaltinam(asis|ajame|ojo) akt(as|e|o)|bylos medžiag(oje|a))
[CUE definite]
(šis|ši|šie|šios|šio|šią|šį|tas|ta|tie|tos|to|tą|savo|šiuos|šias|šių)
[CUE indefinite]
(kažkoks|kažkokia|vienas|viena|viename|vienoje|tam tikras)
[CUE another]
(kit(as|a|ą|o|os|oje|ame)|antr(as|a|ą|asis|oji)|treči(as|a|ąją|asis|oji)|dar vien(as|a|ą)|panaš(us|i|ų|ią)|atskir(as|a|ą)|toks pat|tokia pat)
[CUE many]
(kel(i|ios|ių|is|ias)|kelet(as|ą)|keliolika|keliasdešimt|dešimt(ys|is)|šimt(ai|us)|daug|daugyb(ė|ę)|serij(a|ą|os)|bang(a|ą|os)|eil(ė|ę|ės))
[CUE also]
(taip pat|irgi|kartu|tuo pat metu|lygiai taip pat)
[CUE negation x=1]
(ne|nei|nė|be|nėra|nebuvo|niekas|niekada|jokių|jokio|jokia|jokios)
[CUE certain x=1]
(be abejo|neabejo*|nėra abejonių|ne tik|ne vėliau|ne mažiau|neatsitiktin*|be įspėjimo|be leidimo|be skrydžio plano|be skrydžio planų|be ryšio)
[CUE doubt]
(abejon*|klausim*|paslapt*)
[CUE characterise x=1]
(pavadin(o|a|ęs|usi)|vadina|apibūdin(o|a)|vertin(a|o) (tai|kaip)|laik(o|ė) (tai|tokį)|tai, pasak|kvalifikuo*|traktuo*|tai buvo|tai yra|kalb(a|ėjo) apie)
