# Words that tell what a place is to what is told, in Polish. Hand-written for Concord, under the licence of the project.
[CUE locative x=1]
(w|we|na|koło|pod|przy|nad|z|ze|do|od|między|i|przez|wzdłuż|za|nieopodal|niedaleko|obok|wokół|u|w pobliżu|w okolicach|w rejonie|w okolicy)
[CUE origin x=1]
(obywatel(|a|e|i|em|ami|ka|ki|kę|ką)|pochodząc(y|a|ego|ych) z|rodem z)
[CUE route x=1]
(między|łącz(y|ą|ył|ący|ąca|ącego|ącej)|jechał*|jadąc*|lot z|lotu z|pociąg z|pociągu z|rejs|na trasie|wyjecha(ł|ła|li) (do|na)|uciek(ł|li) (do|na)|zbiegł* (do|na)|w drodze do)
[CUE person x=1]
(obywatel(|a|e|i|em|ami|ka|ki|kę|ką)|mężczyzn*|kobiet*|nastolat*|paszport*|dysydent*|emigrant*|uchodź*|migrant*|ambasador*|dyplomat*|premier*|minist(er|ra|rem|rowie)|prezydent*|szef*|rzeczni*)
