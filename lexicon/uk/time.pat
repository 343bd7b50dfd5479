# Time expressions of Ukrainian. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def TO = на|до|по|та|і|й | -
def YR = року|р|рік|році

pat uk.time.nightrange   (у|в|уночі|вночі)? (ніч|ночі)? (з|із|між) <d1:DAY> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ У ніч з {d1:8} на {d2:9} {m2:травня} {y:2024} року спалахнув склад.
pat uk.time.nightrange.my   (у|в)? (ніч|ночі) (з|із|між)? <d1:DAY> <m1:MONTH> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ у ніч із {d1:30} {m1:квітня} на {d2:1} {m2:травня} {y:2025} року
pat uk.time.night.wd   (у|в)? (ніч|ночі) (з|із) <w1:WEEKDAY> на <w2:WEEKDAY>
+ Горіло в ніч із {w1:суботи} на {w2:неділю}.
pat uk.time.nightto.wd   (у|в)? (ніч|ночі) (на|проти) <w2:WEEKDAY>
+ У ніч на {w2:п’ятницю} бачили дрони.
pat uk.time.nightto.dm   (у|в)? (ніч|ночі) (на|проти) <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ У ніч на {d2:9} {m2:травня} {y:2024} року горів склад.
pat uk.time.nighton.dm   (вночі|уночі) <d1:DAY> <m1:MONTH> ,? <y:YEAR>?
+ Вночі {d1:10} {m1:січня} двоє чоловіків проникли на склад.
pat uk.time.range.dm   (з|із|від|між)? <d1:DAY> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ Між {d1:19} та {d2:21} {m2:липня} {y:2024} року загорілися три посилки.
pat uk.time.range.dmdm   (з|із|від|між)? <d1:DAY> <m1:MONTH> ,? <y1:YEAR>? (року)? TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ З {d1:29} {m1:грудня} {y1:2024} року до {d2:3} {m2:січня} {y:2025} сайт не працював.
pat uk.time.range.mm   (з|із|від|між) <m1:MONTH> ,? <y1:YEAR>? (року)? TO <m2:MONTH> ,? <y:YEAR>?
+ З {m1:червня} до {m2:грудня} {y:2023} року група знімала потяги.
pat uk.time.range.yy   (з|із|від|між|у|в) <y1:YEAR> (на|до|по|та|і|-) <y:YEAR>
+ Між {y1:2022} та {y:2024} роками вона переказувала гроші.
pat uk.time.feast   <f:FEAST> ,? <y:YEAR>?
+ На {f:Різдво} {y:2024} року кабель замовк.
pat uk.time.dm.rel   <d1:DAY> <m1:MONTH> ,? <rel:DEIXIS> року
+ {d1:17} {m1:листопада} {rel:минулого} року кабель перебито.
pat uk.time.month.rel   <m1:MONTH> <rel:DEIXIS> року
+ Горіло в {m1:жовтні} {rel:минулого} року.
pat uk.time.dm   <d1:DAY> <m1:MONTH> ,? <y:YEAR>? (YR)? .?
+ Це сталося {d1:12} {m1:травня} {y:2024} року.
+ Це сталося {d1:17} {m1:січня}.
pat uk.time.month   <m1:MONTH> <y:YEAR>
+ У {m1:жовтні} {y:2023} року намалювали зірки.
pat uk.time.month.bare   (у|в|з|із|від|до|протягом|наприкінці|кінці|початку|середині|по) <m1:MONTH>
+ У {m1:березні} прокурор сказав це.
pat uk.time.season   (у|в|протягом|з)? <s:SEASON> <y:YEAR>
+ {s:Влітку} {y:2024} року спалахнули пожежі.
pat uk.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ Знайшли {rel:минулої} {s:весни}.
pat uk.time.year   (у|в|з|із|від|протягом|до|по|початку|наприкінці|кінця|кінці) <y:YEAR>
+ Кабель перерізали у {y:2023} році.
pat uk.time.ago   <n:COUNT> <u:UNIT> тому
+ Десь {n:два} {u:тижні} тому кабель пошкодили.
pat uk.time.later   (за|через)? <n:COUNT> <u:UNIT> (потому|пізніше|по тому)
+ {n:Два} {u:тижні} потому це сталося у Турку.
pat uk.time.later.one   через <u:UNIT>
+ Друга спалахнула через {u:день}.
pat uk.time.sameday   (того|тієї) (ж|самого|самої) (<u:UNIT>|<part:DAYPART>)
+ Того ж {u:дня} прилетіли два винищувачі.
pat uk.time.nextday   (наступного|другого) <u:UNIT>
+ Погасили наступного {u:дня}.
pat uk.time.unit   <rel:DEIXIS> <u:UNIT>
+ {rel:Минулого} {u:місяця} Польща це сказала.
pat uk.time.weekday.rel   (у|в)? <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Горіло {rel:минулого} {w1:понеділка}.
pat uk.time.weekday   (у|в)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Горіло у {w1:вівторок} {part:вночі}.
pat uk.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Горіло {x:вчора}.
pat uk.time.iso   <iso:ISODATE>
+ Записано {iso:2024-05-12} оператором.
