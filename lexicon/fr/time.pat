# Time expressions of French. Hand-written for Concord. The last part of each id names the rule that resolves
# the slots against the day of publication.
frame time

def TO = au|à|et|jusqu'au|- | au (WEEKDAY) | à (WEEKDAY) | et le
def NIGHT = (dans|de|durant|pendant)? (la|une)? nuit
def FIRST = er

pat fr.time.nightrange   NIGHT (du|de|entre)? (le)? (WEEKDAY)? <d1:DAY> FIRST? TO (WEEKDAY)? <d2:DAY> FIRST? <m2:MONTH> <y:YEAR>?
+ Dans la nuit du {d1:8} au {d2:9} {m2:mai} {y:2024}, un feu a pris.
+ Dans la nuit de dimanche {d1:8} à lundi {d2:9} {m2:mai}, un feu a pris.
pat fr.time.nightrange.my   NIGHT (du|de|entre)? (le)? (WEEKDAY)? <d1:DAY> FIRST? <m1:MONTH> TO (WEEKDAY)? <d2:DAY> FIRST? <m2:MONTH> <y:YEAR>?
+ Dans la nuit du {d1:30} {m1:avril} au {d2:2} {m2:mai} {y:2025}, un feu a pris.
pat fr.time.night.wd   NIGHT (de|du) <w1:WEEKDAY> (à|au) <w2:WEEKDAY>
+ Le feu a pris dans la nuit de {w1:samedi} à {w2:dimanche}.
pat fr.time.nighton.dm   NIGHT (du|de) (WEEKDAY)? <d1:DAY> <m1:MONTH> <y:YEAR>?
+ La nuit du {d1:10} {m1:janvier}, deux hommes sont entrés.
pat fr.time.range.dm   (entre|du)? (le)? <d1:DAY> FIRST? TO (le)? <d2:DAY> FIRST? <m2:MONTH> <y:YEAR>?
+ Entre le {d1:19} et le {d2:21} {m2:juillet} {y:2024}, trois colis ont brûlé.
pat fr.time.range.dmdm   (entre|du)? (le)? <d1:DAY> FIRST? <m1:MONTH> <y1:YEAR>? TO (le)? <d2:DAY> FIRST? <m2:MONTH> <y:YEAR>?
+ Du {d1:29} {m1:décembre} {y1:2024} au {d2:3} {m2:janvier} {y:2025}, le site est resté muet.
pat fr.time.range.mm   (entre|de|d') (fin|début)? <m1:MONTH> <y1:YEAR>? (à|et|jusqu'en) (fin|début|la fin)? <m2:MONTH> <y:YEAR>?
+ Entre {m1:juin} et {m2:décembre} {y:2023}, le groupe a filmé des trains.
pat fr.time.range.yy   (entre|de) <y1:YEAR> (à|et|-) <y:YEAR>
+ Entre {y1:2022} et {y:2024}, de l'argent a circulé.
pat fr.time.feast   <f:FEAST> <y:YEAR>?
+ Le {f:réveillon de Noël} {y:2024}, un câble a été coupé.
pat fr.time.dm.rel   <d1:DAY> FIRST? <m1:MONTH> <rel:DEIXIS>
+ Le {d1:17} {m1:novembre} {rel:dernier}, le câble a rompu.
pat fr.time.month.rel   <m1:MONTH> <rel:DEIXIS>
+ En {m1:octobre} {rel:dernier}, un feu a pris.
pat fr.time.dm   <d1:DAY> FIRST? <m1:MONTH> <y:YEAR>?
+ Les faits ont eu lieu le {d1:12} {m1:mai} {y:2024}.
pat fr.time.month   <m1:MONTH> (de l'année)? <y:YEAR>
+ En {m1:octobre} {y:2023}, des étoiles sont apparues.
pat fr.time.month.bare   (en|depuis|dès|début|fin|mi|courant|de|jusqu'en|avant|de) <m1:MONTH>
+ Le procureur l'a dit en {m1:mars}.
pat fr.time.season   (à|au|de|depuis|dès|durant|pendant)? <s:SEASON> (de l'année)? <y:YEAR>
+ À {s:l'automne} {y:2023}, un feu a pris.
pat fr.time.season.rel   <s:SEASON> <rel:DEIXIS>
+ Il a été trouvé au {s:printemps} {rel:dernier}.
pat fr.time.year   (en|depuis|dès|fin|début|l'année|jusqu'en|année|mi) <y:YEAR>
+ En {y:2023}, il a été coupé.
pat fr.time.ago   il y a (environ|près de|quelque|presque)? <n:COUNT> <u:UNIT>
+ Il y a environ {n:deux} {u:semaines}, un câble a rompu.
pat fr.time.later   <n:COUNT> <u:UNIT> (plus tard|après)
+ {n:Deux} {u:semaines} plus tard, c'était à Turku.
pat fr.time.sameday   (le|la|cette|ce) même (<u:UNIT>|<part:DAYPART>)
+ Le même {u:jour}, deux avions sont venus.
pat fr.time.nextday   (le|du|au|dès)? <u:UNIT[next=1]>
+ Le {u:lendemain}, le feu était éteint.
pat fr.time.unit   (<u:UNIT> <rel:DEIXIS> | <rel:DEIXIS> <u:UNIT>)
+ La Pologne l'a dit le {u:mois} {rel:dernier}.
+ C'était {rel:cette} {u:semaine}.
pat fr.time.weekday.rel   <w1:WEEKDAY> (<part:DAYPART>)? <rel:DEIXIS>
+ Le feu a pris {w1:lundi} {rel:dernier}.
pat fr.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ Le feu a pris {w1:mardi} {part:soir}.
pat fr.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Le feu a pris {x:hier}.
pat fr.time.iso   <iso:ISODATE>
+ Noté le {iso:2024-05-12} par l'exploitant.
