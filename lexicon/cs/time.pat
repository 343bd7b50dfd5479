# Time expressions of Czech. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def TO = na|do|až|a | -

pat cs.time.nightrange   v noci (z|ze)? <d1:DAY> . na <d2:DAY> . <m2:MONTH> <y:YEAR>?
+ V noci z {d1:8}. na {d2:9}. {m2:května} {y:2024} hořelo.
pat cs.time.night.wd   v noci (z|ze) <w1:WEEKDAY> na <w2:WEEKDAY>
+ Hořelo v noci ze {w1:soboty} na {w2:neděli}.
pat cs.time.nightto.wd   v noci na <w2:WEEKDAY>
+ V noci na {w2:pátek} viděli drony.
pat cs.time.range.dm   (od|mezi)? <d1:DAY> . TO <d2:DAY> . <m2:MONTH> <y:YEAR>?
+ Od {d1:19}. do {d2:21}. {m2:července} {y:2024} web nefungoval.
pat cs.time.range.yy   (od|mezi|v letech) <y1:YEAR> (a|až|do|-) <y:YEAR>
+ V letech {y1:2022} až {y:2024} posílala peníze.
pat cs.time.month.rel   <m1:MONTH> <rel:DEIXIS> roku
+ Hořelo v {m1:říjnu} {rel:minulého} roku.
pat cs.time.dm   <d1:DAY> . <m1:MONTH> <y:YEAR>?
+ Stalo se to {d1:12}. {m1:května} {y:2024}.
pat cs.time.month   <m1:MONTH> (roku)? <y:YEAR>
+ V {m1:říjnu} {y:2023} se objevily hvězdy.
pat cs.time.month.bare   (v|ve|od|do|během|koncem|začátkem|počátkem|letos|loni) (v)? <m1:MONTH>
+ V {m1:březnu} to řekl žalobce.
pat cs.time.year   (v|od|do|po|před|z) (roce|roku)? <y:YEAR>
+ Kabel přeťali v roce {y:2023}.
pat cs.time.ago   před <n:COUNT> <u:UNIT>
+ Před {n:dvěma} {u:týdny} se kabel poškodil.
pat cs.time.sameday   (téhož|stejného) <u:UNIT>
+ Téhož {u:dne} přiletěly dvě stíhačky.
pat cs.time.unit   <rel:DEIXIS> <u:UNIT>
+ {rel:Minulý} {u:měsíc} to Polsko řeklo.
pat cs.time.weekday   (v|ve)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Hořelo v {w1:úterý} {part:večer}.
pat cs.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Hořelo {x:včera}.
pat cs.time.iso   <iso:ISODATE>
+ Zapsáno {iso:2024-05-12} operátorem.
