# Months, weekdays, units, seasons, parts of the day, number words of French. Hand-written for Concord. Monday = 1.

[MONTH 1]
(janvier|janv)
[MONTH 2]
(février|fevrier|févr)
[MONTH 3]
mars
[MONTH 4]
(avril|d'avril)
[MONTH 5]
mai
[MONTH 6]
juin
[MONTH 7]
(juillet|juil)
[MONTH 8]
(août|aout|d'août|l'août)
[MONTH 9]
(septembre|sept)
[MONTH 10]
(octobre|d'octobre)
[MONTH 11]
novembre
[MONTH 12]
(décembre|decembre)

[WEEKDAY 1]
(lundi|lundis)
[WEEKDAY 2]
(mardi|mardis)
[WEEKDAY 3]
(mercredi|mercredis)
[WEEKDAY 4]
(jeudi|jeudis)
[WEEKDAY 5]
(vendredi|vendredis)
[WEEKDAY 6]
(samedi|samedis)
[WEEKDAY 7]
(dimanche|dimanches)

[DEICTIC 0]
(aujourd'hui|d'aujourd'hui|ce jour)
ce (matin|midi|soir)
cet après-midi
cette nuit % night=1
[DEICTIC -1]
(hier|d'hier)
hier (matin|midi|soir|après-midi)
(la nuit dernière|la nuit passée) % night=1
[DEICTIC -2]
avant-hier
[DEICTIC 1]
demain
demain (matin|soir|après-midi)
[DEICTIC 2]
après-demain

[DEIXIS -1]
(dernier|dernière|derniers|dernières|passé|passée|écoulé|écoulée|précédent|précédente)
[DEIXIS 0]
(ce|cet|cette|courant|en cours)
[DEIXIS 1]
(prochain|prochaine|prochains|prochaines|à venir)

[UNIT hour]
(heure|heures|d'heures)
[UNIT day]
(jour|jours|journée)
lendemain % next=1
[UNIT night]
(nuit|nuits)
[UNIT week]
(semaine|semaines)
[UNIT weekend]
(week-end|week-ends|weekend)
[UNIT month]
mois
[UNIT quarter]
(trimestre|trimestres)
[UNIT year]
(an|ans|année|années|l'année|l'an|d'années)
[UNIT decade]
(décennie|décennies)

[SEASON spring]
(printemps)
[SEASON summer]
(été|l'été|d'été)
[SEASON autumn]
(automne|l'automne|d'automne)
[SEASON winter]
(hiver|l'hiver|d'hiver)

[DAYPART night]
(nuit|minuit)
[DAYPART morning]
(matin|matinée|aube|l'aube|petit matin)
[DAYPART noon]
midi
[DAYPART afternoon]
(après-midi|l'après-midi)
[DAYPART evening]
(soir|soirée)

[FEAST 12-24]
(réveillon de noël|veille de noël)
[FEAST 12-25]
(jour de noël|à noël)
[FEAST 12-31]
(saint-sylvestre|réveillon du nouvel an|réveillon de la saint-sylvestre)
[FEAST 07-14]
(fête nationale française)

[NUMBER 1]
(un|une|premier|1er)
[NUMBER 2]
deux
[NUMBER 3]
trois
[NUMBER 4]
quatre
[NUMBER 5]
cinq
[NUMBER 6]
six
[NUMBER 7]
sept
[NUMBER 8]
huit
[NUMBER 9]
neuf
[NUMBER 10]
(dix|dizaine)
[NUMBER 11]
onze
[NUMBER 12]
(douze|douzaine)
[NUMBER 13]
treize
[NUMBER 14]
quatorze
[NUMBER 15]
(quinze|quinzaine)
[NUMBER 16]
seize
[NUMBER 17]
dix-sept
[NUMBER 18]
dix-huit
[NUMBER 19]
dix-neuf
[NUMBER 20]
(vingt|vingtaine)
[NUMBER 30]
(trente|trentaine)
[NUMBER 40]
(quarante|quarantaine)
[NUMBER 50]
(cinquante|cinquantaine)
[NUMBER 60]
(soixante|soixantaine)
[NUMBER 100]
(cent|centaine)
[NUMBER 1000]
(mille|millier)

[CUE future]
(sera|seront|devrait|devraient|doit|doivent|va|vont|entrera|entreront|à compter)
[UNIT minute]
(minute|minutes|seconde|secondes)
