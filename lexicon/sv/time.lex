# Months, weekdays, units, seasons, parts of the day, number words of Swedish. Hand-written for Concord. Monday = 1.

[MONTH 1]
(januari|jan)
[MONTH 2]
(februari|feb|febr)
[MONTH 3]
mars
[MONTH 4]
(april|apr)
[MONTH 5]
maj
[MONTH 6]
juni
[MONTH 7]
juli
[MONTH 8]
(augusti|aug)
[MONTH 9]
(september|sept|sep)
[MONTH 10]
(oktober|okt)
[MONTH 11]
(november|nov)
[MONTH 12]
(december|dec)
[WEEKDAY 1]
måndag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[WEEKDAY 2]
tisdag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[WEEKDAY 3]
onsdag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[WEEKDAY 4]
torsdag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[WEEKDAY 5]
fredag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[WEEKDAY 6]
lördag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[WEEKDAY 7]
söndag(|en|ens|s|skvällen|smorgonen|snatten|seftermiddagen|skväll)
[DEICTIC 0]
(i dag|idag|i kväll|ikväll|i morse)
i natt % night=1
[DEICTIC -1]
(i går|igår|i går kväll|i går morse|igår kväll)
(natten till i dag|i går natt) % night=1
[DEICTIC -2]
(i förrgår|förrgår)
[DEICTIC 1]
(i morgon|imorgon)
[DEICTIC 2]
i övermorgon
[DEIXIS -1]
(förra|förrförra|föregående)
[DEIXIS 0]
(denna|detta|den här|det här)
[DEIXIS 1]
(nästa|kommande)
[UNIT hour]
timm(e|ar|en|arna)
[UNIT day]
(dag|dagar|dagen|dagarna|dygn|dygnet)
[UNIT night]
(natt|natten|nätter)
[UNIT week]
(vecka|veckor|veckan|veckas|veckorna)
[UNIT weekend]
(helg|helgen|helger)
[UNIT month]
månad(|er|en|erna)
[UNIT quarter]
kvartal(|et)
[UNIT year]
(år|året|åren|års)
[UNIT decade]
(decennium|decennier)
[SEASON spring]
(våren|vår|våras)
[SEASON summer]
(sommaren|sommar|somras)
[SEASON autumn]
(hösten|höst|höstas)
[SEASON winter]
(vintern|vinter|vintras)
[DAYPART night]
(natt|natten|nattetid|midnatt)
[DAYPART morning]
(morgon|morgonen|förmiddag|förmiddagen|gryningen)
[DAYPART noon]
(lunchtid|mitt på dagen)
[DAYPART afternoon]
(eftermiddag|eftermiddagen)
[DAYPART evening]
(kväll|kvällen)
[FEAST 12-24]
julafton
[FEAST 12-25]
juldagen
[FEAST 12-26]
annandag jul
[FEAST 12-31]
nyårsafton
[NUMBER 1]
(en|ett)
[NUMBER 2]
(två|båda)
[NUMBER 3]
tre
[NUMBER 4]
fyra
[NUMBER 5]
fem
[NUMBER 6]
sex
[NUMBER 7]
sju
[NUMBER 8]
åtta
[NUMBER 9]
nio
[NUMBER 10]
tio
[NUMBER 11]
elva
[NUMBER 12]
tolv
[NUMBER 13]
tretton
[NUMBER 14]
fjorton
[NUMBER 15]
femton
[NUMBER 16]
sexton
[NUMBER 17]
sjutton
[NUMBER 18]
arton
[NUMBER 19]
nitton
[NUMBER 20]
tjugo
[NUMBER 30]
trettio
[NUMBER 40]
fyrtio
[NUMBER 50]
femtio
[NUMBER 100]
hundra
[NUMBER 1000]
tusen
[CUE future]
(ska|skall|kommer att)
[UNIT minute]
(minut|minuter|minuten|sekund*)
