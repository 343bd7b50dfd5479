# Words of degree and doubt in Latvian. Hand-written for Concord, under the licence of the project.
[CUE degree strength=almost_certain]
(gandrīz noteikti|gandrīz droši|praktiski droši)
[CUE degree strength=highly_likely]
(visticamāk|ļoti iespējams|ar lielu varbūtību|augsta ticamība|ar augstu ticamību)
[CUE degree strength=probable]
(ticams|droši vien|acīmredzot|iespējamība)
[CUE degree strength=suspected]
(iespējam(s|i|ais|ā)|aizdom(as|u|ās|ām)|tur aizdomās|pieļauj|domājams)
[CUE degree strength=alleged]
(it kā|apsūdz(ēja|ēts|ēti|ēta|)|pēc izmeklētāju versijas|izmeklēšanas versij*)
[CUE no_evidence x=1]
(nav|bez|nekād(u|i)|nekonstatēj*|neatrada) (pierādījum*|pazīm*|liecīb*|norāžu|informācijas)
[CUE no_position by=subject]
(atteic(ās|ies|as)|atsak(ās|ās)) (komentēt|nosaukt|runāt|spekulēt)
(nekomentē(ja|)|nenosauc(a|is|)|neprecizē(ja|)|neatbildēja|nespekulē(ja|))
[CUE no_position x=1]
(ir |)par agru (spriest|runāt|teikt|apgalvot|vainot|secināt|)
(pāragri) (spriest|runāt|teikt|apgalvot)
[CUE foreign_state x=1]
(cita valsts|citas valsts|ārvalst(u|s) (izlūk*|special*|dienest*|valst*|)|naidīg* valst*|sveš* valst*)
[CUE other_cause x=1]
(nodilu* (pārmij*|detaļ*)|pārkars(is|uša|ušas|ušu|ēj*)|pārkaršan*|nolaidīb(as|a) (dēļ|nevis)|(vētras|vētru) (dēļ|un nolaidīb*)|metināšanas (darb*|laikā|dzirksteļ*)|bojāt(a|as|u) (diska|kabeļa|iekārtas|detaļas|serveru) dēļ|īsslēgum*|(bijis|izrādījās) (folija |meteoroloģ* |)(balon*|zond*)|beidzies sertifikāt*)
(tehnisk* (bojājum*|kļūm*|iemesl*|kļūd*|problēm*)|cilvēk(a|isk*) (kļūd*|faktor*)|īssavienojum*|slikt(a|as) apkop(e|es)|apkalpes kļūd*)
[CUE hypothesis x=1]
(ārēj*|ārvalst*|trešo personu) (iejaukšan*|ietekm*)
[CUE scorn x=1]
(absurd*|nepamatot*|izdom*|melīg*|mel(i|iem|us)|histērij*|rusofob*|provokācij*|apmelo*|nomelno*|muļķīb*|murg(i|us)|pasak(as|ām))
[CUE reprisal x=1]
(nožēlo*|atbild(ēs|e|es) (pasākum*|)|sek(as|ām))
[CUE basis on=investigation]
(izmeklēšan(a|ā|as) (noskaidrots|noskaidroj*|konstatē*|atklāj*|laikā)|izmeklēšanā)
[CUE basis on=undisclosed_intelligence]
(izlūkdat(i|u|iem)|izlūkošanas (dat*|informāc*)|pēc izlūkdienest*)
[CUE basis on=forensic_technical]
(ekspertīz(e|ē|es))
[CUE basis on=technical]
(tehnisk(ā|ie|o) (analīz*|dat*)|mērījum*)
[CUE basis on=joint_investigation]
(kopīg(ā|ās|u|ajā) izmeklēšan*|kopēj(ā|ās|ajā) izmeklēšan*|starptautisk* izmeklēšanas grup*)
[CUE basis on=intercepted_communications]
(pārtvert(ās|as|i|o) (sarun*|sarakst*|ziņ*))
