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
pat cs.time.nightrange.my   v noci (z|ze)? <d1:DAY> . <m1:MONTH> TO <d2:DAY> . <m2:MONTH> <y:YEAR>?
+ V noci z {d1:30}. {m1:dubna} na {d2:1}. {m2:května} {y:2025} hořelo.
pat cs.time.nightto.dm   v noci na <d2:DAY> . <m2:MONTH> <y:YEAR>?
+ V noci na {d2:9}. {m2:května} vzplál obchod.
pat cs.time.nighton.dm   v noci <d1:DAY> . <m1:MONTH> <y:YEAR>?
+ V noci {d1:10}. {m1:ledna} vnikli do skladu.
pat cs.time.range.dmdm   (od|mezi|z)? <d1:DAY> . <m1:MONTH> <y1:YEAR>? TO <d2:DAY> . <m2:MONTH> <y:YEAR>?
+ Od {d1:29}. {m1:prosince} do {d2:3}. {m2:ledna} {y:2025} web nefungoval.
pat cs.time.range.mm   (od|mezi) <m1:MONTH> <y1:YEAR>? TO <m2:MONTH> <y:YEAR>?
+ Od {m1:června} do {m2:prosince} {y:2023} fotili vlaky.
pat cs.time.range.dm   (od|mezi)? <d1:DAY> . TO <d2:DAY> . <m2:MONTH> <y:YEAR>?
+ Od {d1:19}. do {d2:21}. {m2:července} {y:2024} web nefungoval.
pat cs.time.range.yy   (od|mezi|v letech) <y1:YEAR> (a|až|do|-) <y:YEAR>
+ V letech {y1:2022} až {y:2024} posílala peníze.
pat cs.time.month.rel   (<m1:MONTH> <rel:DEIXIS> roku | <rel:DEIXIS> (v|ve|na|začátkem|koncem)? <m1:MONTH>)
+ {rel:Loni} v {m1:březnu} to řekl žalobce.
+ Hořelo v {m1:říjnu} {rel:minulého} roku.
pat cs.time.dm.rel   (<d1:DAY> . <m1:MONTH> <rel:DEIXIS> roku | <rel:DEIXIS> <d1:DAY> . <m1:MONTH>)
+ Stalo se to {d1:17}. {m1:listopadu} {rel:minulého} roku.
+ {rel:Loni} {d1:3}. {m1:května} Česko ukázalo na Moskvu.
pat cs.time.feast   (na)? <f:FEAST> <y:YEAR>?
+ Na {f:Štědrý den} {y:2024} kabel zmlkl.
pat cs.time.dm   <d1:DAY> . <m1:MONTH> <y:YEAR>?
+ Stalo se to {d1:12}. {m1:května} {y:2024}.
pat cs.time.month   <m1:MONTH> (roku)? <y:YEAR>
+ V {m1:říjnu} {y:2023} se objevily hvězdy.
pat cs.time.month.bare   (v|ve|od|do|během|koncem|začátkem|počátkem|letos|loni) (v)? <m1:MONTH>
+ V {m1:březnu} to řekl žalobce.
pat cs.time.year   (v|od|do|po|před|z) (roce|roku)? <y:YEAR>
+ Kabel přeťali v roce {y:2023}.
pat cs.time.season   (v|na|od)? <s:SEASON> <y:YEAR>
+ Stalo se to {s:na jaře} {y:2024}.
pat cs.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ Našli to {rel:loni} {s:na podzim}.
pat cs.time.later   (o|po)? <n:COUNT> <u:UNIT> (později|nato|poté)
+ {n:Dva} {u:měsíce} nato hořelo znovu.
pat cs.time.later.one   (o)? <u:UNIT> (později|nato)
+ Druhá vzplanula o {u:den} později.
pat cs.time.nextday   (následující|další|druhý) <u:UNIT>
+ Uhasili ho následující {u:den}.
pat cs.time.ago   před <n:COUNT> <u:UNIT>
+ Před {n:dvěma} {u:týdny} se kabel poškodil.
pat cs.time.sameday   (téhož|stejného) <u:UNIT>
+ Téhož {u:dne} přiletěly dvě stíhačky.
pat cs.time.unit   <rel:DEIXIS> <u:UNIT>
+ {rel:Minulý} {u:měsíc} to Polsko řeklo.
pat cs.time.weekday.rel   (v|ve)? <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Hořelo {rel:minulé} {w1:pondělí}.
pat cs.time.weekday   (v|ve)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Hořelo v {w1:úterý} {part:večer}.
pat cs.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Hořelo {x:včera}.
pat cs.time.iso   <iso:ISODATE>
+ Zapsáno {iso:2024-05-12} operátorem.
