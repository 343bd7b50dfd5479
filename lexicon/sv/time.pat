# Time expressions of Swedish. Hand-written for Concord. The last part of each id names the rule that resolves
# the slots against the day of publication.
frame time

pat sv.time.nightrange   natten (mellan|från)? (den)? <d1:DAY> (och|till|-) (den)? <d2:DAY> <m2:MONTH> <y:YEAR>?
+ Natten mellan den {d1:8} och {d2:9} {m2:maj} {y:2024} brann det.
pat sv.time.night.wd   natten (mellan|från)? <w1:WEEKDAY> (och|till) <w2:WEEKDAY>
+ Det brann natten mellan {w1:lördag} och {w2:söndag}.
pat sv.time.nightto.wd   natten (till|mot) <w2:WEEKDAY>
+ Natten till {w2:fredag} sågs drönare.
pat sv.time.nightto.dm   natten (till|mot) (WEEKDAY)? (den)? <d2:DAY> <m2:MONTH> <y:YEAR>?
+ Skott avlossades natten till den {d2:17} {m2:maj}.
pat sv.time.nighton.dm   natten den <d1:DAY> <m1:MONTH> <y:YEAR>?
+ Natten den {d1:10} {m1:januari} bröt sig två män in.
pat sv.time.range.dm   (mellan|från)? (den)? <d1:DAY> (och|till|-) (den)? <d2:DAY> <m2:MONTH> <y:YEAR>?
+ Mellan den {d1:19} och {d2:21} {m2:juli} {y:2024} brann tre paket.
pat sv.time.range.dmdm   (mellan|från)? (den)? <d1:DAY> <m1:MONTH> <y1:YEAR>? (och|till|-) (den)? <d2:DAY> <m2:MONTH> <y:YEAR>?
+ Från {d1:29} {m1:december} {y1:2024} till {d2:3} {m2:januari} {y:2025} låg sajten nere.
pat sv.time.range.mm   (mellan|från) <m1:MONTH> <y1:YEAR>? (och|till) <m2:MONTH> <y:YEAR>?
+ Mellan {m1:juni} och {m2:december} {y:2023} filmade gruppen tåg.
pat sv.time.range.yy   (mellan|från) <y1:YEAR> (och|till|-) <y:YEAR>
+ Mellan {y1:2022} och {y:2024} skickades pengar.
pat sv.time.feast   <f:FEAST> <y:YEAR>?
+ På {f:juldagen} {y:2024} slets kabeln av.
pat sv.time.dm.rel   (den)? <d1:DAY> <m1:MONTH> <rel:DEIXIS> år*
+ Den {d1:17} {m1:november} {rel:förra} året slets kabeln av.
pat sv.time.month.rel   <m1:MONTH> <rel:DEIXIS> (år|året)
+ Det brann i {m1:oktober} {rel:förra} året.
pat sv.time.dm   (den)? <d1:DAY> <m1:MONTH> <y:YEAR>?
+ Det hände den {d1:12} {m1:maj} {y:2024}.
+ Det hände den {d1:17} {m1:januari}.
pat sv.time.month   <m1:MONTH> <y:YEAR>
+ I {m1:oktober} {y:2023} målades stjärnor.
pat sv.time.month.bare   (i|sedan|under|till|från|av|sent|tidigt) <m1:MONTH>
+ I {m1:mars} sade åklagaren det.
pat sv.time.season   (under|på|sedan|i)? <s:SEASON> <y:YEAR>
+ Under {s:sommaren} {y:2024} brann det.
pat sv.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ Den hittades {rel:förra} {s:sommaren}.
pat sv.time.year   (år|sedan|under|till|från|hela|av|i) <y:YEAR>
+ Kabeln skadades år {y:2023}.
pat sv.time.ago   (för)? <n:COUNT> <u:UNIT> sedan
+ För {n:två} {u:veckor} sedan gick kabeln av.
pat sv.time.later   <n:COUNT> <u:UNIT> (senare|därefter)
+ {n:Två} {u:veckor} senare hände det i Åbo.
pat sv.time.sameday   samma (<u:UNIT>|<part:DAYPART>)
+ Samma {u:dag} kom två stridsflygplan.
pat sv.time.unit   <rel:DEIXIS> <u:UNIT>
+ {rel:Förra} {u:månaden} sade Polen det.
pat sv.time.weekday.rel   (i <w1:WEEKDAY> <rel:DEIXIS> veckan | <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?)
+ De kom i {w1:fredags} {rel:förra} veckan.
+ Det brann {rel:förra} {w1:måndagen}.
pat sv.time.weekday   (i)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Det brann på {w1:tisdagen}.
+ Det började i {w1:måndags} {part:kväll}.
pat sv.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Det brann {x:i går}.
pat sv.time.iso   <iso:ISODATE>
+ Noterat {iso:2024-05-12} av operatören.
