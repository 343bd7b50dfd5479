# Time expressions of Polish. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def TO = na|do|a|i|oraz|po | -
def YR = roku|rok|r
def BR = br

pat pl.time.nightrange   (w|we)? (noc|nocy) (z|ze|między|pomiędzy)? <d1:DAY> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>? (YR)? .?
+ W nocy z {d1:8} na {d2:9} {m2:maja} {y:2024} r. wybuchł pożar.
pat pl.time.nightrange.my   (w|we)? (noc|nocy) (z|ze|między)? <d1:DAY> <m1:MONTH> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ w nocy z {d1:30} {m1:kwietnia} na {d2:1} {m2:maja} {y:2025} roku
pat pl.time.night.wd   (w|we)? (noc|nocy) (z|ze) <w1:WEEKDAY> na <w2:WEEKDAY>
+ Paliło się w nocy z {w1:soboty} na {w2:niedzielę}.
pat pl.time.nightto.wd   (w|we)? (noc|nocy) na <w2:WEEKDAY>
+ W nocy na {w2:piątek} widziano drony.
pat pl.time.nighton.dm   (w nocy|nocą) <d1:DAY> <m1:MONTH> ,? <y:YEAR>?
+ W nocy {d1:10} {m1:stycznia} dwóch mężczyzn weszło do magazynu.
pat pl.time.range.dm   (od|między|pomiędzy|z|w dniach)? <d1:DAY> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ Między {d1:19} a {d2:21} {m2:lipca} {y:2024} roku zapaliły się trzy paczki.
pat pl.time.range.dmdm   (od|między|pomiędzy|z)? <d1:DAY> <m1:MONTH> ,? <y1:YEAR>? (YR)? .? TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ Od {d1:29} {m1:grudnia} {y1:2024} roku do {d2:3} {m2:stycznia} {y:2025} roku strona nie działała.
pat pl.time.range.mm   (od|między|pomiędzy) <m1:MONTH> ,? <y1:YEAR>? (YR)? .? TO <m2:MONTH> ,? <y:YEAR>?
+ Od {m1:czerwca} do {m2:grudnia} {y:2023} roku grupa filmowała pociągi.
pat pl.time.range.yy   (od|między|pomiędzy|w latach|w) <y1:YEAR> (a|do|i|-) <y:YEAR>
+ W latach {y1:2022} - {y:2024} wysyłała pieniądze.
pat pl.time.feast   <f:FEAST> ,? <y:YEAR>?
+ W {f:Boże Narodzenie} {y:2024} roku kabel zamilkł.
pat pl.time.dm.rel   <d1:DAY> <m1:MONTH> ,? <rel:DEIXIS> roku
+ {d1:17} {m1:listopada} {rel:ubiegłego} roku przerwano kabel.
pat pl.time.month.rel   <m1:MONTH> <rel:DEIXIS> roku
+ Paliło się w {m1:październiku} {rel:zeszłego} roku.
pat pl.time.dm   (dn|dnia)? .? <d1:DAY> <m1:MONTH> ,? <y:YEAR>? (YR|BR)? .?
+ Doszło do tego {d1:12} {m1:maja} {y:2024} r. w Warszawie.
+ Doszło do tego {d1:17} {m1:stycznia}.
pat pl.time.month   <m1:MONTH> <y:YEAR>
+ W {m1:październiku} {y:2023} roku namalowano gwiazdy.
pat pl.time.month.bare   (w|we|od|do|podczas|koniec|końcu|początku|połowie|początkiem|po|przed|ubiegłym|zeszłym) <m1:MONTH>
+ W {m1:marcu} prokurator tak powiedział.
pat pl.time.season   (w|od|na)? <s:SEASON> <y:YEAR>
+ {s:Latem} {y:2024} roku wybuchły pożary.
pat pl.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ Znaleziono to {rel:ubiegłej} {s:wiosny}.
pat pl.time.year   (w|od|do|po|przed|z|początku|koniec|końcu|końca|połowie) <y:YEAR>
+ Kabel przecięto w {y:2023} roku.
pat pl.time.ago   <n:COUNT> <u:UNIT> (temu|wcześniej)
+ Jakieś {n:dwa} {u:tygodnie} temu uszkodzono kabel.
pat pl.time.later   (po)? <n:COUNT> <u:UNIT> (później|potem)
+ {n:Dwa} {u:tygodnie} później stało się to w Turku.
pat pl.time.later.one   <u:UNIT> później
+ Druga zapaliła się {u:dzień} później.
pat pl.time.sameday   (tego|tej) samego? samej? (<u:UNIT>|<part:DAYPART>)
+ Tego samego {u:dnia} przyleciały dwa myśliwce.
pat pl.time.nextday   (następnego|kolejnego) <u:UNIT>
+ Ugaszono go następnego {u:dnia}.
pat pl.time.unit   (w)? <rel:DEIXIS> <u:UNIT>
+ W {rel:ubiegłym} {u:miesiącu} Polska to powiedziała.
pat pl.time.weekday.rel   (w|we)? <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Paliło się w {rel:ubiegły} {w1:poniedziałek}.
pat pl.time.weekday   (w|we)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Paliło się we {w1:wtorek} {part:wieczorem}.
pat pl.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Paliło się {x:wczoraj}.
pat pl.time.iso   <iso:ISODATE>
+ Zapisano {iso:2024-05-12} przez operatora.
