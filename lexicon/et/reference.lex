# Words that stand for somebody named before, and the small words that show who acts, in Estonian. Hand-written for Concord, under the licence of the project.
[CUE he]
(ta|tema)
[CUE it]
(nad|nemad)
[CUE we]
(me|meie)
[CUE who]
(kes|mis)
[CUE whose]
(kelle|mille)
[CUE unnamed]
(anonüümselt|anonüümsust|anonüümsuse tingimusel)
[CUE nationality]
(kodanik*|kodani|kodaniku*|elanik*)
[CUE open]
(kas|kui)
[CUE finding]
(tuvastas|tuvastati|tuvastanud|leidis|tunnistas|järeldas|selgitas välja)
[BODY intelligence_service ref=1]
(teenistus|teenistuse|teenistused|teenistuste) % weak=1
[BODY police]
(uurija|uurijad|uurijate|kriminaalpolitsei|politseinikud|politseinik)
[BODY spokesperson ref=1]
(pressiesindaja|kõneisik|esindaja|kommunikatsioonijuht|pressiesindaja sõnul)
[BODY accused_state ref=1]
(saatkond|saatkonna|saatkonda|suursaadik|suursaadiku|konsulaat|ajutine asjur|ajutise asjuri|asjur)
[BODY document ref=1]
(avaldus|avalduses|teade|teates|aruanne|aruandes|dokument|dokumendis|kiri|kirjas|aastaraamat|aastaraamatus)
[BODY court ref=1]
(kohtuotsus|kohtuotsuse|kohtuotsuses|otsuses|kohtunik|kohtuniku)
[BODY prosecutor ref=1]
(süüdistusakt|süüdistusakti|süüdistusaktis|süüdistuse)
[CUE definite]
(see|selle|seda|need|nende|neid|sama|samal|oma)
[CUE indefinite]
(mingi|üks|ühe|ühes|ühel)
[CUE another]
(teine|teise|teist|teises|kolmas|kolmanda|järgmine|järgmise|veel üks|veel ühe|sarnane|sarnase|samasugune|eraldi|sama)
[CUE many]
(mitu|mitme|mitmed|mitmes|mitut|mõned|kümned|kümneid|sajad|sadu|palju|rida|seeria|seeriat|laine|terve rida)
[CUE also]
(ka|samuti|ühtlasi|samal ajal)
[CUE negation x=1]
(ei|mitte|pole|polnud|ega|ilma|keegi ei|mitte keegi|puudub|puuduvad)
[CUE certain x=1]
(kahtlemata|pole kahtlust|mitte ainult|mitte hiljem|mitte vähem|pole juhus|hoiatamata|ilma loata|loata|ilma lennuplaanita|lennuplaanita)
[CUE doubt]
(kahtlus|kahtluse|kahtlust|kahtlused|küsimus|saladus)
[CUE characterise x=1]
(nimetas|nimetavad|nimetanud|nimetatud|kirjeldas|tegu on|tegu oli|on tegu|käsitleb|käsitletakse|liigitas|kvalifitseeriti|kvalifitseeritud|peab seda|pidas seda|rääkis)
