# Time expressions of Russian. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def TO = на|до|по|и | -
def YR = года|г|год|году

pat ru.time.nightrange   (в|во)? (ночь|ночи)? (с|со|между) <d1:DAY> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ В ночь с {d1:8} на {d2:9} {m2:мая} {y:2024} года загорелся склад.
pat ru.time.nightrange.my   (в|во)? (ночь|ночи) (с|со|между)? <d1:DAY> <m1:MONTH> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ в ночь с {d1:30} {m1:апреля} на {d2:1} {m2:мая} {y:2025} года
pat ru.time.night.wd   (в|во)? (ночь|ночи) (с|со) <w1:WEEKDAY> на <w2:WEEKDAY>
+ Горело в ночь с {w1:субботы} на {w2:воскресенье}.
pat ru.time.nightto.wd   (в|во)? (ночь|ночи) на <w2:WEEKDAY>
+ В ночь на {w2:пятницу} видели дроны.
pat ru.time.nightto.dm   (в|во)? (ночь|ночи) на <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ В ночь на {d2:23} {m2:мая} {y:2024} года сняли буи.
pat ru.time.nighton.dm   ночью <d1:DAY> <m1:MONTH> ,? <y:YEAR>?
+ Ночью {d1:10} {m1:января} двое проникли на склад.
pat ru.time.range.dm   (с|со|от|между)? <d1:DAY> TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ Между {d1:19} и {d2:21} {m2:июля} {y:2024} года загорелись три посылки.
pat ru.time.range.dmdm   (с|со|от|между)? <d1:DAY> <m1:MONTH> ,? <y1:YEAR>? (года)? TO <d2:DAY> <m2:MONTH> ,? <y:YEAR>?
+ С {d1:29} {m1:декабря} {y1:2024} года до {d2:3} {m2:января} {y:2025} сайт не работал.
pat ru.time.range.mm   (с|со|от|между) <m1:MONTH> ,? <y1:YEAR>? (года)? TO <m2:MONTH> ,? <y:YEAR>?
+ С {m1:июня} по {m2:декабрь} {y:2023} года группа снимала поезда.
pat ru.time.range.yy   (с|со|от|между|в) <y1:YEAR> (на|до|по|и|-) <y:YEAR>
+ Между {y1:2022} и {y:2024} годами она переводила деньги.
pat ru.time.feast   <f:FEAST> ,? <y:YEAR>?
+ На {f:Рождество} {y:2024} года кабель замолчал.
pat ru.time.dm.rel   <d1:DAY> <m1:MONTH> ,? <rel:DEIXIS> года
+ {d1:17} {m1:ноября} {rel:прошлого} года кабель был перебит.
pat ru.time.month.rel   <m1:MONTH> <rel:DEIXIS> года
+ Горело в {m1:октябре} {rel:прошлого} года.
pat ru.time.dm   <d1:DAY> <m1:MONTH> ,? <y:YEAR>? (YR)? .?
+ Это произошло {d1:12} {m1:мая} {y:2024} года.
pat ru.time.month   <m1:MONTH> <y:YEAR>
+ В {m1:октябре} {y:2023} года нарисовали звезды.
pat ru.time.month.bare   (в|с|до|к|конце|начале|середине|течение) <m1:MONTH>
+ В {m1:марте} прокурор сказал это.
pat ru.time.season   (в|с)? <s:SEASON> <y:YEAR>
+ {s:Летом} {y:2024} года вспыхнули пожары.
pat ru.time.season.rel   <rel:DEIXIS> <s:SEASON>
+ Нашли {rel:прошлой} {s:весной}.
pat ru.time.year   (в|с|до|по|начала|начале|конце|концу|конца) <y:YEAR>
+ Кабель перерезали в {y:2023} году.
pat ru.time.ago   <n:COUNT> <u:UNIT> назад
+ Примерно {n:две} {u:недели} назад кабель повредили.
pat ru.time.later   через? <n:COUNT> <u:UNIT> (спустя|позже)
+ {n:Две} {u:недели} спустя это случилось в Турку.
pat ru.time.later.one   через <u:UNIT>
+ Вторая загорелась через {u:день}.
pat ru.time.sameday   (тот|той|ту|того) (же|самый) (<u:UNIT>|<part:DAYPART>)
+ В тот же {u:день} прилетели два истребителя.
pat ru.time.nextday   (на|в)? (следующий|следующее|следующую) <u:UNIT>
+ Погасили на следующий {u:день}.
pat ru.time.unit   <rel:DEIXIS> <u:UNIT>
+ В {rel:прошлом} {u:месяце} Польша это сказала.
pat ru.time.weekday.rel   (в|во)? <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Горело в {rel:прошлый} {w1:понедельник}.
pat ru.time.weekday   (в|во)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Горело во {w1:вторник} {part:ночью}.
pat ru.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Горело {x:вчера}.
pat ru.time.iso   <iso:ISODATE>
+ Записано {iso:2024-05-12} оператором.
