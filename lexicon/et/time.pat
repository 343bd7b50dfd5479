# Time expressions of Estonian. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def AASTA = aasta | aastal | a

# A month with its year comes first, as days without a year follow the last date that has one.
pat et.first.time.month   <y:YEAR> .? (aasta|aastal) <m1:MONTH[bare]>
+ {y:2022}. aasta {m1:juunis} piirati transiiti.
- 2022. aasta 27. juunil leht ei töötanud.
pat et.time.nightrange   (<y:YEAR> .? AASTA)? (ööl|öösel) <d1:DAY> .? (vastu|kuni|-|–) <d2:DAY> .? <m2:MONTH> (<y:YEAR> .? AASTA?)?
+ Ööl {d1:8}. vastu {d2:9}. {m2:maid} {y:2024} süttis ladu.
pat et.time.night.wd   (ööl|öösel)? <w1:WEEKDAY> (ööl|öösel)? vastu <w2:WEEKDAY>
+ Põles ööl {w1:laupäevast} vastu {w2:pühapäeva}.
pat et.time.nightto.dm   (<y:YEAR> .? AASTA)? (ööl|öösel) vastu (WEEKDAY ,?)? <d2:DAY> .? <m2:MONTH> (<y:YEAR> .? AASTA?)?
+ Ööl vastu {d2:8}. {m2:detsembrit} {y:2023} lõhuti aknad.
pat et.time.nightto.wd   (ööl|öösel) vastu <w2:WEEKDAY>
+ Ööl vastu {w2:reedet} nähti droone.
pat et.time.nighton.dm   (<y:YEAR> .? AASTA)? <d1:DAY> .? <m1:MONTH> (öösel|ööl) (<y:YEAR> .? AASTA?)?
+ {d1:10}. {m1:jaanuari} öösel tungisid kaks meest lattu.
pat et.time.range.dm   (<y:YEAR> .? AASTA)? (ajavahemikus)? <d1:DAY> .? (kuni|ja|-|–) <d2:DAY> .? <m2:MONTH> (vahel)? (<y:YEAR> .? AASTA?)?
+ {d1:19}. ja {d2:21}. {m2:juuli} vahel {y:2024} süttis kolm pakki.
pat et.time.range.dmdm   (<y1:YEAR> .? AASTA)? <d1:DAY> .? <m1:MONTH> (<y1:YEAR> .?)? (kuni|ja|-|–)? <d2:DAY> .? <m2:MONTH> (<y:YEAR> .? AASTA?)?
+ {d1:29}. {m1:detsembrist} {y1:2024} kuni {d2:3}. {m2:jaanuarini} {y:2025} leht ei töötanud.
pat et.time.range.mm   (<y:YEAR> .? (aasta|aastal))? <m1:MONTH> (kuni|ja|-|–)? <m2:MONTH> (<y:YEAR>)?
+ {y:2023}. aasta {m1:juunist} {m2:detsembrini} filmis rühm ronge.
+ {m1:Augustist} {m2:märtsini} registreeriti häireid.
pat et.time.range.yy   (aastatel|aastail)? <y1:YEAR> .? (kuni|ja|-|–) <y:YEAR> .? (aastani|aasta|aastal|aastatel)?
+ Aastatel {y1:2022}–{y:2024} saatis ta raha.
pat et.time.feast   (<y:YEAR> .? AASTA)? <f:FEAST> (<y:YEAR>)?
+ {y:2024}. aasta {f:jõululaupäeval} vaikis kaabel.
pat et.time.dm.rel   <rel:DEIXIS> aasta <d1:DAY> .? <m1:MONTH>
+ {rel:Eelmise} aasta {d1:17}. {m1:novembril} katkes kaabel.
pat et.time.month.rel   <rel:DEIXIS> (aasta)? <m1:MONTH>
+ Põles {rel:eelmise} aasta {m1:oktoobris}.
pat et.time.dm   (<y:YEAR> .? AASTA)? <d1:DAY> .? <m1:MONTH> (<part:DAYPART>)? (<y:YEAR> .? AASTA?)?
+ See juhtus {d1:12}. {m1:mail} {y:2024} Varssavis.
+ See juhtus {y:2024}. aasta {d1:17}. {m1:jaanuaril}.
pat et.time.month   (<y:YEAR> .? (aasta|aastal)? <m1:MONTH> | <m1:MONTH> <y:YEAR> .?)
+ {y:2023}. aasta {m1:oktoobris} joonistati tähed.
+ See oli {m1:oktoobris} {y:2023}.
pat et.time.month.bare   (<m1:MONTH[bare]> | (alates|kuni|juba) <m1:MONTH>)
+ Prokurör ütles seda {m1:märtsis}.
pat et.time.season   (<y:YEAR> .? (aasta|aastal)? <s:SEASON> | <s:SEASON> <y:YEAR> .?)
+ {y:2024}. aasta {s:suvel} süttisid tulekahjud.
pat et.time.season.rel   <rel:DEIXIS> (aasta)? <s:SEASON>
+ See leiti {rel:eelmisel} {s:suvel}.
pat et.time.year   (<y:YEAR> .? (aasta|aastal|aastast|aastani) | (aastal|alates|aastast) <y:YEAR> .?)
+ Kaabel lõigati läbi {y:2023}. aastal.
pat et.time.ago   <n:COUNT> <u:UNIT> (tagasi|eest)
+ {n:Kaks} {u:nädalat} tagasi viga sai kaabel.
pat et.time.later   <n:COUNT> <u:UNIT> hiljem
+ {n:Kaks} {u:nädalat} hiljem juhtus see Turus.
pat et.time.later.one   <u:UNIT> hiljem
+ Teine süttis {u:päev} hiljem.
pat et.time.sameday   (samal|sel samal) (<u:UNIT>|<part:DAYPART>)
+ Samal {u:päeval} saabus kaks hävitajat.
pat et.time.nextday   (järgmisel|järgneval) <u:UNIT>
+ Tuli kustutati järgmisel {u:päeval}.
pat et.time.unit   <rel:DEIXIS> <u:UNIT>
+ Poola ütles seda {rel:eelmisel} {u:kuul}.
pat et.time.weekday.rel   <rel:DEIXIS> (nädala)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Põles {rel:möödunud} {w1:esmaspäeval}.
pat et.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ Põles {w1:teisipäeva} {part:õhtul}.
pat et.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Põles {x:eile}.
pat et.time.iso   <iso:ISODATE>
+ Kirjas {iso:2024-05-12} operaatori logis.
