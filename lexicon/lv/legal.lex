# Words of justice, in Latvian. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(izmeklēšan(a|as|u|ā|ai)|kriminālproces(s|a|u|ā)|krimināllieta(|s)|krimināllietu|pārbaud(e|es|i)|kratīšan(a|as|u))
[LEGAL arrest pos=v]
(aizturēj(a|is|usi|uši)|aizturēt(s|a|i|as|ie)|apcietināj(a|is)|apcietināt(s|a|i|as)|arestēt(s|a|i))
[LEGAL arrest pos=n]
(aizturēšan(a|as|u)|apcietinājum(s|ā|u)|arest(s|u))
[LEGAL charged pos=v]
(sākt kriminālvajāšanu|sākta kriminālvajāšana|apsūdzības uzrādītas|uzrādītas apsūdzības|lūdzis prokuratūru sākt kriminālvajāšanu|lūdz sākt kriminālvajāšanu)
(apsūdzēt(s|a|i|as)|uzrādīj(a|is|usi) (apsūdzīb*)|uzrādīt(a|as) (apsūdzīb*)|celt(a|as) (apsūdzīb*)|cēla apsūdzību)
[LEGAL charged pos=n]
(apsūdzības uzrādīšana|kriminālvajāšan(a|as|u)|apsūdzības raksts)
[LEGAL on_trial pos=v]
(nodev(a|is|usi) tiesai|nodot(a|s|i) tiesai|tiesā (vīriet*|vīrieš*|pilson*)|stājas tiesas priekšā)
[LEGAL on_trial pos=n]
(tiesas proces(s|a|u|ā)|tiesas prāv(a|as|u))
[LEGAL convicted pos=v]
(notiesāj(a|is|usi)|notiesāt(s|a|i|as|ie)|atzin(a|is|usi) par vainīg*|piesprie(da|dis|sts|sta))
[LEGAL convicted pos=n]
(spriedum(s|a|u|ā)|cietumsod(s|u|a))
[LEGAL acquitted pos=v]
(attaisnoj(a|is|usi)|attaisnot(s|a|i))
[LEGAL closed pos=v]
(izbeidz(a|is|usi) (izmeklēšan*|kriminālproces*|liet*)|kriminālprocess izbeigts|lieta izbeigta|izmeklēšana izbeigta)
[CUE no_step x=1]
(žurnālistu izmeklēšana|žurnālistikas pētījums|iekšēja izmeklēšana|parlamentāra izmeklēšana)
[CUE unproven x=1]
(draud|var|varētu|prasa|pieprasa|ja|tiks|lūdz)
[CUE case_word x=1]
(liet(a|as|u|ā|ai)|izmeklēšan(a|as|ā|u)|kriminālproces(s|a|u|ā))
[CUE court_word x=1]
(ties(a|as|ai|ā|u)|tiesnes*|spriedum*|cietum*|brīvības atņemšan*|notiesāt*|vainīg*|tiesājam*|apsūdzētaj*)
[CUE court_level first=1]
(rajona tiesa|rajona tiesas|pilsētas tiesa|pilsētas tiesas|rajona tiesā)
[CUE court_level appeal=1]
(apgabaltiesa|apgabaltiesas|apgabaltiesā|apelācij*)
[CUE court_level supreme=1]
(augstākā tiesa|augstākās tiesas|senāts|senāta|satversmes tiesa)
[CUE charge_prep x=1]
(par|saistībā ar)
[CUE people x=1]
(vīriet(is|i)|vīrieš(i|us|iem|u)|vīr(i|us|u)|sieviet(e|i|es)|person(a|u|as|ām)|cilvēk(s|i|us|u|iem)|pilson(is|i)|pilsoņ(i|us|iem|u)|aizdomās turēt(ais|ie|o|os|ajiem)|apsūdzēt(ais|ie|o|ajiem)|pusaudz(is|i)|pusaudž(i|us)|divi|divus|trīs|trim|četr(i|us|iem)|visi četri|abus|vainīgie)
[CUE no_date x=1]
(līdz|kopš|pirms)
