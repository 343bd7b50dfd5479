# Time expressions of German. Hand-written for Concord. The last part of each id names the rule that resolves
# the slots against the day of publication.
frame time

def TO = auf|zum|bis|und|zu | auf den | bis zum | -
def NIGHT = (in)? (der)? nacht

pat de.time.nightrange   NIGHT (von|vom|zwischen)? (dem)? <d1:DAY> .? TO <d2:DAY> .? <m2:MONTH> <y:YEAR>?
+ In der Nacht vom {d1:8}. auf den {d2:9}. {m2:Mai} {y:2024} brannte es.
pat de.time.nightrange.my   NIGHT (von|vom|zwischen)? (dem)? <d1:DAY> .? <m1:MONTH> TO <d2:DAY> .? <m2:MONTH> <y:YEAR>?
+ In der Nacht vom {d1:30}. {m1:April} auf den {d2:1}. {m2:Mai} {y:2025} brannte es.
pat de.time.night.wd   NIGHT (von|vom) <w1:WEEKDAY> (auf|zu|zum) (den)? <w2:WEEKDAY>
+ Es brannte in der Nacht von {w1:Samstag} auf {w2:Sonntag}.
pat de.time.nightto.wd   NIGHT (auf|zu|zum) (den)? <w2:WEEKDAY>
+ In der Nacht auf {w2:Freitag} wurden Drohnen gesehen.
+ In der Nacht zum {w2:Freitag} wurden Drohnen gesehen.
pat de.time.nightto.dm   NIGHT (auf|zum) (den)? (WEEKDAY ,?)? (den)? <d2:DAY> .? <m2:MONTH> <y:YEAR>?
+ In der Nacht zum {d2:26}. {m2:September} kreisten Drohnen.
pat de.time.nighton.dm   NIGHT (des|vom) <d1:DAY> .? <m1:MONTH> <y:YEAR>?
+ In der Nacht des {d1:10}. {m1:Januar} brachen zwei Männer ein.
pat de.time.range.dm   (zwischen|vom)? (dem)? <d1:DAY> .? TO (dem)? <d2:DAY> .? <m2:MONTH> <y:YEAR>?
+ Zwischen dem {d1:19}. und {d2:21}. {m2:Juli} {y:2024} brannten drei Pakete.
pat de.time.range.dmdm   (zwischen|vom)? (dem)? <d1:DAY> .? <m1:MONTH> <y1:YEAR>? TO (dem)? <d2:DAY> .? <m2:MONTH> <y:YEAR>?
+ Vom {d1:29}. {m1:Dezember} {y1:2024} bis {d2:3}. {m2:Januar} {y:2025} lag die Seite lahm.
pat de.time.range.mm   (zwischen|von) <m1:MONTH> <y1:YEAR>? TO (ende|anfang|mitte)? <m2:MONTH> <y:YEAR>?
+ Zwischen {m1:Juni} und {m2:Dezember} {y:2023} filmte die Gruppe Züge.
pat de.time.range.yy   (zwischen|von) <y1:YEAR> (bis|und|-) <y:YEAR>
+ Zwischen {y1:2022} und {y:2024} floss Geld.
pat de.time.feast   <f:FEAST> <y:YEAR>?
+ An {f:Silvester} {y:2024} wurde das Kabel gekappt.
pat de.time.dm.rel   <d1:DAY> .? <m1:MONTH> <rel:DEIXIS> (jahres|jahr)
+ Am {d1:17}. {m1:November} {rel:vergangenen} Jahres riss das Kabel.
pat de.time.month.rel   <m1:MONTH> <rel:DEIXIS> (jahres|jahr)
+ Im {m1:Oktober} {rel:vergangenen} Jahres brannte es.
pat de.time.dm   <d1:DAY> .? <m1:MONTH> <y:YEAR>?
+ Es geschah am {d1:12}. {m1:Mai} {y:2024}.
+ Es geschah am {d1:17}. {m1:Januar}.
pat de.time.month   <m1:MONTH> (des jahres)? <y:YEAR>
+ Im {m1:Oktober} {y:2023} tauchten Sterne auf.
pat de.time.month.bare   (im|in|seit|bis|ab|von|anfang|ende|mitte|vom|zum|des|vergangenen) <m1:MONTH>
+ Im {m1:März} sagte das der Staatsanwalt.
pat de.time.season   (im|seit|vom)? <s:SEASON> (des jahres)? <y:YEAR>
+ Im {s:Sommer} {y:2024} brannte es.
pat de.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ Er wurde {rel:vergangenen} {s:Sommer} gefunden.
pat de.time.year   (jahr|seit|von|bis|anfang|ende|mitte|jahre|jahres|bereits|schon|noch|erst) <y:YEAR>
+ Im Jahr {y:2023} wurde es gekappt.
pat de.time.ago   vor (rund|etwa|knapp|gut)? <n:COUNT> <u:UNIT>
+ Vor rund {n:zwei} {u:Wochen} riss das Kabel.
pat de.time.later   <n:COUNT> <u:UNIT> (später|danach|darauf)
+ {n:Zwei} {u:Wochen} später geschah es in Turku.
pat de.time.sameday   (am|in|im) (selben|derselben|gleichen) (<u:UNIT>|<part:DAYPART>)
+ Am selben {u:Tag} kamen zwei Kampfflugzeuge.
pat de.time.nextday   (am|in|im) (der)? (nächsten|folgenden|darauffolgenden) <u:UNIT>
+ Am folgenden {u:Tag} war es gelöscht.
pat de.time.unit   <rel:DEIXIS> <u:UNIT>
+ Das sagte Polen {rel:vergangenen} {u:Monat}.
+ Es war in {rel:dieser} {u:Woche}.
pat de.time.weekday.rel   <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Es brannte am {rel:vergangenen} {w1:Montag}.
pat de.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ Es brannte am {w1:Dienstag}.
pat de.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Es brannte {x:gestern}.
pat de.time.iso   <iso:ISODATE>
+ Vermerkt am {iso:2024-05-12} vom Betreiber.
