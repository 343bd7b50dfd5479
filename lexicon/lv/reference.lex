# Words that stand for somebody named before, and the small words that show who acts, in Latvian. Hand-written for Concord, under the licence of the project.
[CUE be]
(tika|tiek|ticis|tikusi|tikuši|bija|ir|būt)
[CUE he]
(viņš|viņa|viņas)
[CUE it]
(viņi|viņu)
[CUE we]
mēs
[CUE who]
(kurš|kura|kuri|kuras|kas)
[CUE whose]
(kuru|kuram)
[CUE in]
(no|pie)
[CUE unnamed]
(anonīmi|anonimitāt*|nevēloties atklāt)
[CUE nationality]
(pilson(is|e|i|u|im)|pilsoņ(i|u|us|iem|a)|iedzīvotāj*|valstspiederīg*)
[CUE open]
(vai|ja)
[CUE finding]
(konstatēj(a|is|usi)|konstatēts|noskaidroj(a|is|usi)|noskaidrots|secināj(a|is|usi))
[BODY intelligence_service ref=1]
(dienest(s|a|am|i|u|iem)) % weak=1
[BODY police]
(izmeklētāj(s|i|u|iem)|kriminālpolicij(a|as)|policist(i|u|s)|likumsarg(i|u))
[BODY spokesperson ref=1]
(pārstāv(is|e|ji|es|i)|preses sekretār(s|e)|preses pārstāv(is|e)|preses dienest(s|ā|a)|runasvīr(s|i))
[BODY accused_state ref=1]
(vēstniecīb(a|as|ā|u)|vēstniek(s|a|u|am)|konsulāt(s|a|ā)|pagaidu pilnvarot(ais|ā|o))
[BODY document ref=1]
(paziņojum(s|ā|a)|ziņojum(s|ā|a)|pārskat(s|ā|a)|dokument(s|ā|a)|vēstul(e|ē|es))
[BODY court ref=1]
(spriedum(s|ā|a|u)|tiesnes(is|e|i))
[BODY prosecutor ref=1]
(apsūdzīb(as|ā) (rakst*|dokument*)|lietas materiāl*)
[CUE definite]
(šis|šī|šie|šīs|šā|šo|tas|tā|tie|tās|to|tos|šos|savu|savs)
[CUE indefinite]
(kāds|kāda|kādā|kādu|viens|viena|vienā)
[CUE another]
(cits|cita|citā|citu|otrs|otra|otrā|otrais|otro|trešais|trešā|trešo|vēl viens|vēl viena|vēl vienu|līdzīgs|līdzīga|līdzīgu|atsevišķs|atsevišķa|nākamais)
[CUE many]
(vairāk(i|as|us|iem|ām|os)|daž(i|as|us)|desmit(i|iem|us|ām)|simt(i|iem|us)|daudz|daudzi|virkne|virkni|sērij(a|u|as)|vilni|vilnis|rinda|rindu)
[CUE also]
(arī|tāpat|vienlaikus|līdztekus)
[CUE negation x=1]
(ne|nav|nebija|bez|neviens|nekad|nekād(u|a|s|i)|nevar)
[CUE certain x=1]
(bez šaubām|nav šaubu|ne tikai|ne vēlāk|ne mazāk|nav nejauš*|bez brīdinājuma|bez atļaujas|bez lidojuma plāna|bez saskaņošanas|bez sakariem)
[CUE doubt]
(šaub(u|as)|jautājum*|noslēpum*)
[CUE characterise x=1]
(nosauc(a|is|usi)|dēvē(ja|)|raksturo(ja|)|vērtē (to|kā)|uzskata (to|par)|runa ir par|kvalific*|klasific*|tā bija|tas bija|runāja par)
