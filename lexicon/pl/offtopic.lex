# Cues that a whole report is about something else, in Polish. Hand-written for Concord, under the licence of the project.
[CUE film x=1]
(serial|serialu|thriller*|reżyser*|premier(a|y|ę) (filmu|serialu)|w roli głównej|scenariusz* filmu)
[CUE relic x=1]
(niewybuch*|niewypał*|bomb(a|y|ę) lotnicz(a|ej|ą)|z czasów (ii|drugiej) wojny (światowej|)|ii wojny światowej|drugiej wojny światowej|rocznic*)
[CUE natural x=1]
(burz* (słoneczn*|magnetyczn*)|rozbłysk* słoneczn*|zorz* polarn*)
[CUE maintenance x=1]
(planow(y|e|ych|ego) (remont*|prac*|przerw*)|prac(e|) (konserwacyjn*|serwisow*)|konserwacj*)
[CUE hobby x=1]
(dron* zabawk*|amatorsk(i|iego|ie|ich) dron*|operator* drona amator*|właściciel* drona|stracił kontrolę nad dronem)
