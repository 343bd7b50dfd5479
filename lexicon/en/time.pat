# Time expressions. Hand-written for Concord. The last part of each id names the rule that resolves
# the slots against the day of publication.
frame time

def NIGHTWORD = night | evening | overnight
def TO = to|and|until|till | -
def HOURS = (early|small) hours (of)? | morning of | afternoon of | evening of | night of | (shortly|just)? (before|after) midnight (on)?

pat en.time.nightrange   (the)? night (of|from|between)? <d1:DAY> TO <d2:DAY> (of)? <m2:MONTH> ,? <y:YEAR>?
+ A device went off on the night of {d1:8} to {d2:9} {m2:May} {y:2024}.
+ In the night of {d1:13} to {d2:14} {m2:May} {y:2024} some prints appeared.
pat en.time.nightrange.my   (the)? night (of|from|between)? <d1:DAY> (of)? <m1:MONTH> TO <d2:DAY> (of)? <m2:MONTH> ,? <y:YEAR>?
+ during the night of {d1:30} {m1:April} to {d2:1} {m2:May} {y:2025}
pat en.time.nightrange.md   (the)? night (of|from|between)? <m1:MONTH> <d1:DAY> TO <m2:MONTH>? <d2:DAY> ,? <y:YEAR>?
+ on the night of {m1:May} {d1:8} to {d2:9}, {y:2024}
pat en.time.night.wd   (overnight|(the)? night) (from|between|of)? <w1:WEEKDAY> (to|and|into|-) <w2:WEEKDAY>
+ It burned in the night from {w1:Saturday} to {w2:Sunday}.
pat en.time.nightto.wd   (overnight|(the)? night) (to|into|before) <w2:WEEKDAY>
+ Drones were seen overnight into {w2:Friday}.
pat en.time.nightto.dm   (overnight|(the)? night) (to|into|before) <d2:DAY> (of)? <m2:MONTH> ,? <y:YEAR>?
+ It burned in the night to {d2:9} {m2:May} {y:2024}.
pat en.time.nighton.dm   (the)? night (of|on) <d1:DAY> (of)? <m1:MONTH> ,? <y:YEAR>?
+ On the night of {d1:10} {m1:January} two men broke in.
pat en.time.nighton.md   (the)? night (of|on) <m1:MONTH> <d1:DAY> ,? <y:YEAR>?
+ On the night of {m1:January} {d1:10} two men broke in.
pat en.time.range.dm   (from|between)? (the)? <d1:DAY> TO (the)? <d2:DAY> (of)? <m2:MONTH> ,? <y:YEAR>?
+ Between {d1:19} and {d2:21} {m2:July} {y:2024} three parcels caught fire.
pat en.time.range.dmdm   (from|between)? <d1:DAY> (of)? <m1:MONTH> ,? <y1:YEAR>? TO <d2:DAY> (of)? <m2:MONTH> ,? <y:YEAR>?
+ From {d1:29} {m1:December} {y1:2024} to {d2:3} {m2:January} {y:2025} the site was down.
pat en.time.range.md   (from|between)? <m1:MONTH> <d1:DAY> TO <m2:MONTH>? <d2:DAY> ,? <y:YEAR>?
+ Between {m1:July} {d1:19} and {d2:21}, {y:2024}, three parcels caught fire.
pat en.time.range.mm   (from|between) <m1:MONTH> ,? <y1:YEAR>? TO <m2:MONTH> ,? <y:YEAR>?
+ Between {m1:June} and {m2:December} {y:2023} the group filmed trains.
pat en.time.range.yy   (from|between) <y1:YEAR> (to|and|until|-) <y:YEAR>
+ Between {y1:2022} and {y:2024} it sent money.
pat en.time.feast   <f:FEAST> ,? <y:YEAR>?
+ On {f:Christmas Day} {y:2024} the cable went dead.
pat en.time.dm.rel   (the)? <d1:DAY> (of)? <m1:MONTH> ,? (of)? <rel:DEIXIS> year
+ On {d1:17} {m1:November} {rel:this} year the cable was severed.
pat en.time.md.rel   <m1:MONTH> (the)? <d1:DAY> ,? (of)? <rel:DEIXIS> year
+ On {m1:November} {d1:17} {rel:last} year the cable was severed.
pat en.time.month.rel   <m1:MONTH> (of)? <rel:DEIXIS> year
+ It burned in {m1:October} {rel:last} year.
pat en.time.dm   (the)? <d1:DAY> (of)? <m1:MONTH> ,? <y:YEAR>?
+ It happened on {d1:12} {m1:May} {y:2024}.
+ It happened on {d1:17} {m1:January}.
pat en.time.md   <m1:MONTH> (the)? <d1:DAY> ,? <y:YEAR>?
+ It happened on {m1:May} {d1:12}, {y:2024}.
pat en.time.month   <m1:MONTH> (of)? <y:YEAR>
+ In {m1:October} {y:2023} stars were painted.
pat en.time.month.bare   (in|since|during|until|of|by|from|late|early|mid|last|this|next) <m1:MONTH>
+ In {m1:March} the prosecutor said so.
pat en.time.season   (in|during|since|late|early)? (the)? <s:SEASON> (of)? <y:YEAR>
+ In the {s:summer} of {y:2024} fires broke out.
pat en.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ It was found {rel:last} {s:summer}.
pat en.time.year   (in|since|during|of|by|from|until|early|late|mid) <y:YEAR>
+ It was cut in {y:2023}.
pat en.time.ago   <n:COUNT> <u:UNIT> (ago|earlier|before)
+ Some {n:two} {u:weeks} ago the cable broke.
pat en.time.later   <n:COUNT> <u:UNIT> (later|afterwards)
+ {n:Two} {u:weeks} later it happened in Turku.
pat en.time.later.one   (a|one) <u:UNIT> later
+ The second caught fire a {u:day} later.
pat en.time.sameday   (the|that) (same|very) (<u:UNIT>|<part:DAYPART>)
+ On the same {u:day} two fighters came.
+ It happened later the same {u:month}.
pat en.time.nextday   the (next|following) <u:UNIT>
+ It was out by the next {u:day}.
pat en.time.weekend   (over|at|during) the weekend
+ Somebody blew up a line over the weekend.
pat en.time.unit   (earlier|later|late|early)? <rel:DEIXIS> <u:UNIT>
+ {rel:Last} {u:month} Poland said so.
+ It was earlier {rel:this} {u:week}.
pat en.time.weekday.rel   <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ It burned {rel:last} {w1:Monday}.
pat en.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ It burned on {w1:Tuesday} {part:night}.
pat en.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ It burned {x:yesterday}.
pat en.time.iso   <iso:ISODATE>
+ Logged on {iso:2024-05-12} by the operator.
