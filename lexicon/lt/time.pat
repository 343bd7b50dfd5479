# Time expressions of Lithuanian. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def YR = (m|metų|metais|metus) .?
def DD = (d|dieną|dienos|dienai|dienomis) .?
def NIGHT = naktį | nakties | nakčia

# A month with its year comes first, as days without a year follow the last date that has one.
pat lt.first.time.month   <y:YEAR> YR? <m1:MONTH[bare]>
+ {y:2022} m. {m1:birželį} buvo apribotas tranzitas.
- 2022 m. birželio 27 d. neveikė svetainė.
pat lt.time.nightrange.md   (<y:YEAR> YR)? (NIGHT) (iš|nuo|tarp) <m1:MONTH> <d1:DAY> (DD)? (į|ir|iki) <m2:MONTH>? <d2:DAY> (DD)?
+ {y:2024} m. naktį iš {m1:gegužės} {d1:8} į {d2:9} d. kilo gaisras.
+ Naktį iš {m1:spalio} {d1:26-osios} į {d2:27-ąją} atskrido balionai.
pat lt.time.nightrange.my   <y:YEAR> YR <m1:MONTH> <d1:DAY> (DD)? (į|-) <m2:MONTH>? <d2:DAY> (DD)? (NIGHT)
+ {y:2025} m. {m1:balandžio} {d1:30} - {m2:gegužės} {d2:1} d. naktį kilo gaisras.
pat lt.time.night.wd   (NIGHT) (iš|nuo) <w1:WEEKDAY> į <w2:WEEKDAY>
+ Degė naktį iš {w1:šeštadienio} į {w2:sekmadienį}.
pat lt.time.nightto.dm   (<y:YEAR> YR)? (NIGHT) į (WEEKDAY ,?)? <m2:MONTH> <d2:DAY> (DD)?
+ Naktį į {m2:rugsėjo} {d2:17-ąją} degė sandėlis.
+ {y:2024} m. naktį į {m2:gegužės} {d2:23} d. dingo plūdurai.
pat lt.time.nightto.wd   (NIGHT) į <w2:WEEKDAY>
+ Naktį į {w2:penktadienį} matyti dronai.
pat lt.time.nighton.md   (<y:YEAR> YR)? <m1:MONTH> <d1:DAY> (DD)? (NIGHT)
+ {y:2025} m. {m1:sausio} {d1:10} d. naktį du vyrai pateko į sandėlį.
pat lt.time.range.md   (<y:YEAR> YR)? (nuo|tarp)? <m1:MONTH> <d1:DAY> (DD)? (iki|ir|-|–) <m2:MONTH>? <d2:DAY> (DD)?
+ {y:2024} m. {m1:liepos} {d1:19} - {d2:21} dienomis užsidegė trys siuntos.
+ Nuo {m1:liepos} {d1:19} d. iki {m2:rugpjūčio} {d2:2} d. svetainė neveikė.
pat lt.time.range.dmdm   (nuo|tarp) <y1:YEAR> YR <m1:MONTH> <d1:DAY> (DD)? (iki|ir) <y:YEAR> YR <m2:MONTH> <d2:DAY> (DD)?
+ Nuo {y1:2024} m. {m1:gruodžio} {d1:29} d. iki {y:2025} m. {m2:sausio} {d2:3} d. svetainė neveikė.
pat lt.time.range.mm   (<y:YEAR> YR)? (nuo|tarp) (<y:YEAR> YR)? <m1:MONTH> (iki|ir|-|–) <m2:MONTH>
+ Nuo {y:2023} m. birželio iki gruodžio grupė filmavo traukinius.
pat lt.time.range.yy   (nuo|tarp)? <y1:YEAR> (YR)? (iki|ir|-|–) <y:YEAR> (YR)
+ {y1:2022} - {y:2024} metais ji siuntė pinigus.
pat lt.time.feast   (<y:YEAR> YR)? (per|prieš)? <f:FEAST>
+ {y:2024} m. per {f:Kalėdas} kabelis nutilo.
pat lt.time.md.rel   <rel:DEIXIS> metų <m1:MONTH> <d1:DAY> (DD)?
+ {rel:Praėjusių} metų {m1:lapkričio} {d1:17} d. nutrūko kabelis.
pat lt.time.month.rel   <rel:DEIXIS> metų? <m1:MONTH>
+ Degė {rel:praėjusių} metų {m1:spalį}.
pat lt.time.md   (<y:YEAR> YR)? <m1:MONTH> <d1:DAY> (DD)?
+ Tai įvyko {y:2024} m. {m1:gegužės} {d1:12} d. Varšuvoje.
+ Tai įvyko {m1:sausio} {d1:17-ąją}.
pat lt.time.month   <y:YEAR> YR? <m1:MONTH>
+ {y:2023} m. {m1:spalį} buvo nupieštos žvaigždės.
pat lt.time.month.bare   <m1:MONTH[bare]>
+ Prokuroras tai pasakė {m1:spalį}.
- Seimas stiprina kovą su vagimis.
pat lt.time.season   (<y:YEAR> YR) <s:SEASON>
+ {y:2024} m. {s:vasarą} kilo gaisrai.
pat lt.time.season.rel   <rel:DEIXIS> metų? <s:SEASON>
+ Tai rado {rel:praėjusią} {s:vasarą}.
pat lt.time.year   <y:YEAR> YR
+ Kabelis nutrauktas {y:2023} m. Baltijos jūroje.
+ Kabelis nutrauktas {y:2023} metais.
pat lt.time.ago   prieš (maždaug|beveik)? <n:COUNT> <u:UNIT>
+ Prieš {n:dvi} {u:savaites} pažeistas kabelis.
pat lt.time.later   po <n:COUNT> <u:UNIT>
+ Po {n:dviejų} {u:savaičių} tai įvyko Turku.
pat lt.time.later.one   po <u:UNIT>
+ Antra užsidegė po {u:dienos}.
pat lt.time.sameday   (tą|to|tos) (pačią|patį|pačios|paties) (<u:UNIT>|<part:DAYPART>)
+ Tą pačią {u:dieną} atskrido du naikintuvai.
pat lt.time.nextday   (kitą|sekančią) <u:UNIT>
+ Gaisras užgesintas kitą {u:dieną}.
pat lt.time.unit   <rel:DEIXIS> <u:UNIT>
+ Tai Lenkija pasakė {rel:praėjusį} {u:mėnesį}.
pat lt.time.weekday.rel   <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Degė {rel:praėjusį} {w1:pirmadienį}.
pat lt.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ Degė {w1:antradienio} {part:naktį}.
pat lt.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Degė {x:vakar}.
pat lt.time.iso   <iso:ISODATE>
+ Įrašyta {iso:2024-05-12} operatoriaus.
