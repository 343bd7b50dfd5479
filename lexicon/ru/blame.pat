# blame.pat: patterns of Russian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def WACC = обвини* | обвиня*
def WSUSP = подозрева* | заподозри*
def WBEHIND = стоит | стоят | стоял | стояла | стояли | стояло
def WRESP = ответственн* | причастн* | виновн* | виноват* | замешан*
def WORDER = заказ* | задани* | приказ* | поручени* | указани* | инструкци* | пользу | интересах | руководств* | деньги
def WORDPREP = по | на | за | в | под
def WDIRECT = руководи* | организова* | спланирова* | заказал* | направ* | координирова* | завербова* | приказал* | отдал* | вел* | ведет | ведёт | осуществ* | соверш* | запустил* | вербу* | стоял* | готов* | планирова* | пыта* | атак* | использу* | использова* | провод* | провел* | потрати* | тратит* | нарушил* | плати* | подожгл* | устро* | хотел* | стрем* | спускал*
def WPASSIVE = завербован* | организован* | заказан* | спланирован* | управля* | подготовлен* | осуществл* | профинансирован* | оплачен* | совершен* | скоординирован* | направлен* | контролир* | поддержива* | совершён*
def WATTR = припис* | связал* | связыва* | возл* | увязал*
def WTRAIL = след | следы | доказательств* | признак* | подозрени* | улики
def WLEAD = вед* | указыва* | свидетельств* | пал* | упал* | пада*
def WINVOLV = причастн* | участи* | роль | рук* | вмешательств* | ответственн*
def WMEMBER = офицер* | агент* | люди | людьми | куратор* | инструктор* | сотрудник* | подразделени* | част* | группы | хакер* | группировк* | контролир*
def WDENY = отверг* | отверга* | отрица* | опроверг* | отмет* | отмета* | отклон*
def WCALLV = назва* | называет | называют
def WCLAIMV = взял* | берет | берёт | призна* | объявил* | похва* | заявил*
def WRESPN = ответственн* | причастн*
def WHOST = диверси* | саботаж* | террор* | террористич* | терроризм* | гибридн* | умышленн* | намеренн*
def WCALLIT = назва* | говори* | заяви* | расцен* | счита* | квалифиц*
def WNOTKNOW = знает | знаем | знают | известно | установлено | выяснено | понятно | ясно | назвал | называет | называют | уточняет | уточняется | уточнил | комментирует | комментируют
def WNOT = не
def WNOEX = исключа* | исключен* | исключён* | отверга*
def WACTS = атак* | диверси* | поджог* | взрыв* | инцидент* | случа* | пожар* | попыт* | операци* | раза | акт* | преступлен* | посылк* | дрон* | кабел* | событи*
def WBOTHW = оба | обе | обоих | обеих | обеим | обоим
def WTHESE = эти | этих | этими | этим | все | всех | такие | таких | таким
def WSERIES = сери* | ряд | ряда | волн* | цепочк*
pat ru.blame.accuse [strength=alleged ally=1 by=subject]  (WACC) *1 <accused:ACTOR>
+ Прокуратура обвинила {accused:Россию} в организации поджога.
pat ru.blame.suspect [strength=suspected ally=1 by=subject own=no]  (WSUSP) *2 <accused:ACTOR[!kind=vessel]>
+ Следователи подозревают {accused:Россию}.
pat ru.blame.behind [strength=confirmed ally=1]  за **6 (WBEHIND) *3 <accused:ACTOR>
+ За атакой стоит {accused:Россия}.
pat ru.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *4 (WBEHIND) за
+ Министр сказал, что {accused:Россия} стоит за поджогом.
pat ru.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (WRESP)
+ {accused:Россия} ответственна за поджог.
pat ru.blame.responsibility [strength=confirmed ally=1 by=subject]  (WRESPN) *5 (на|за) *1 <accused:ACTOR>
+ Правительство возложило ответственность за это на {accused:Россию}.
pat ru.blame.order [strength=confirmed]  (WORDPREP) *1 (WORDER) *2 <accused:ACTOR>
+ Склад подожгли по заказу {accused:российских спецслужб}.
pat ru.blame.order.nation [strength=confirmed noun=1]  (WORDPREP) *1 (WORDER) *1 <accused:NATION[!linked]>
+ Они готовили диверсии по заказу {accused:россиян}.
pat ru.blame.passive [strength=confirmed]  (WPASSIVE) *2 <accused:ACTOR>
+ Оба были завербованы {accused:российскими спецслужбами}.
pat ru.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (WDIRECT)
+ Министр сказал, что {accused:Кремль} спланировал поджог.
pat ru.blame.act.actor [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=service]>
+ Исполнителями руководили {accused:российские спецслужбы}.
pat ru.blame.member [strength=confirmed]  (WMEMBER) *2 <accused:ACTOR[kind=service]>
+ Подготовили их люди {accused:ГРУ}.
pat ru.blame.attribute [strength=confirmed by=subject]  (WATTR) **8 <accused:ACTOR[!kind=vessel]>
+ Правительство приписало кибератаку {accused:ГРУ}.
pat ru.blame.trail [strength=suspected]  (WTRAIL) *3 (WLEAD) *3 <accused:ACTOR>
+ Следы ведут в {accused:Москву}.
pat ru.blame.trail.noun [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (слід|слід*|след|следы)
+ Прокуратура видит {accused:российский} след.
pat ru.blame.involvement [strength=suspected own=no]  (WINVOLV) *1 <accused:ACTOR>
+ Служба говорит о причастности {accused:России}.
pat ru.blame.trigger.of [strength=confirmed own=no]  TRIGGER[pos=n] (з боку|со стороны) <accused:ACTOR>
+ Министр назвал это диверсией со стороны {accused:России}.
pat ru.blame.campaign [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 TRIGGER[pos=n]
+ Министр назвал это {accused:российской} диверсией.
pat ru.blame.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> *6 TRIGGER:airspace_violation|drone_incursion|border_provocation
+ Три {accused:российских истребителя} нарушили воздушное пространство Эстонии.
pat ru.blame.spying [strength=confirmed]  TRIGGER:espionage (на|для|на користь|в пользу|в інтересах|в интересах) <accused:ACTOR>
+ Его осудили за шпионаж в пользу {accused:России}.
pat ru.blame.source [strength=confirmed own=no]  (джерело|джерела|источник|источники) **10 (в|у|на) <accused:ACTOR[kind=state]>
+ Источник помех, по словам министра, находится в {accused:России}.
pat ru.blame.nation.thing [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (дрон* | беспилотн* | шахед* | ракет* | истребител* | самолет* | самолёт* | вертолет* | вертолёт* | корабл* | шпион* | диверсант* | пропаганд* | дезинформ*)
+ Министр сказал, что это были {accused:российские} дроны.
pat ru.blame.hands [strength=confirmed noun=1 own=no]  (дело рук | работа | дело | почерк*) *1 <accused:NATION[!linked]>
+ Это дело рук {accused:россиян}, считает премьер.
pat ru.blame.hands.actor [strength=confirmed own=no]  (дело рук | работ* | почерк* | рук*) *2 <accused:ACTOR[!kind=vessel]>
+ Это дело рук {accused:России}.
pat ru.blame.was [strength=confirmed noun=1 own=no]  это *2 (был* | есть)? *1 <accused:NATION[!linked]> *1 (операц* | атак* | дрон* | провокац* | спецслужб* | хакер* | спецоперац*)
+ Это была {accused:российская} операция.
pat ru.blame.ordered [strength=confirmed noun=1]  (заказал* | организовал* | устроил* | сделал* | подготовил*) *2 <accused:NATION[!linked]>
+ Поджог заказали {accused:россияне}.
pat ru.blame.principal [strength=confirmed]  (заказчик* | организатор* | куратор* | исполнител*) *3 (был* | стал*)? *2 <accused:ACTOR[!kind=vessel]>
+ Заказчиком была {accused:Россия}.
pat ru.blame.for [strength=confirmed]  (для | в пользу | по заказу | в интересах | по указанию | за деньги | под руководством | по заданию) *1 <accused:ACTOR[kind=service]>
+ Он действовал по заданию {accused:ГРУ}.
pat ru.blame.leads [strength=confirmed]  <accused:ACTOR[kind=state]> *2 (ведет | ведёт | провод* | тестирует | испытыва* | использует | посыла* | пыта* | атаку*)
+ {accused:Россия} ведёт эту кампанию годами.
pat ru.blame.actor.trigger [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *1 TRIGGER[pos=v]
+ {accused:Россия} вмешалась в выборы.
pat ru.blame.vessel [strength=confirmed]  <accused:ACTOR[kind=vessel]> *4 (повредил* | оборвал* | тащил* | перебил* | разорвал*)
+ {accused:Eagle S} тащил якорь по дну.
pat ru.blame.side [strength=confirmed]  (со стороны | по вине | при содействии) *1 <accused:ACTOR[!kind=vessel]>
+ Это агрессия со стороны {accused:России}.
pat ru.blame.points [strength=suspected own=no]  (всё | все | факт* | обстоятельств* | доказательств* | улик*) *3 (указыва* | свидетельств*) *2 (на | о)? *2 <accused:ACTOR[!kind=vessel]>
+ Всё указывает на {accused:Россию}.
frame claim
pat ru.claim.actor  <group:ACTOR[kind=hacker]> **6 (WCLAIMV) *2 (WRESPN)
+ {group:NoName057}(16) взяла на себя ответственность за атаку.
pat ru.claim.inv  (WRESPN) **4 (WCLAIMV) *4 <group:ACTOR[kind=hacker]>
+ Ответственность за атаку взяла группировка {group:Killnet}.
frame deny
pat ru.deny.body  <denier:BODY:accused_state> *5 (WDENY)
+ {denier:Посольство РФ} отрицает обвинения.
pat ru.deny.actor  <denier:ACTOR[kind=state]> *4 (WDENY)
+ {denier:Москва} причастность отрицает.
pat ru.deny.scorn  <denier:BODY:accused_state> *6 (WCALLV) **6 CUE:scorn
+ {denier:Посольство РФ} назвало это абсурдом.
pat ru.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (WCALLV) **6 CUE:scorn
+ {denier:Москва} называет это вымыслом.
pat ru.deny.inv  (отрица* | отверг* | опроверг* | отвергает) *5 <denier:BODY:accused_state>
+ Обвинения отвергает {denier:пресс-секретарь Кремля}.
pat ru.deny.far  <denier:BODY:accused_state> **6 (отрица* | отверг* | опроверг* | отвергает)
+ {denier:Пресс-секретарь Кремля} Песков все обвинения отвергает.
frame open
pat ru.open.hostile.call [strength=hostile_unattributed by=subject]  (WCALLIT) **5 (WHOST)
+ Министр назвал взрыв террористическим актом.
pat ru.open.unknown [strength=no_position open=1 by=subject]  (WNOT) *1 (WNOTKNOW)
+ Мы не знаем, кто это сделал, сказал представитель полиции.
pat ru.open.exclude [strength=no_position open=1 by=subject]  (WNOT) (WNOEX)
+ Полиция не исключает саботажа.
pat ru.open.early [strength=no_position open=1 by=subject]  (рано | преждевременно)
+ Говорить о виновных рано, сказал представитель полиции.
pat ru.open.deliberate [strength=hostile_unattributed]  (намеренно | умышленно | умышленное | умышленный | преднамеренн* | целенаправленн*)
+ Кабель повредили намеренно.
pat ru.open.notaccident [strength=hostile_unattributed open=1]  (не случайность | не случайно | не несчастный случай | не совпадение)
+ Это не случайность, говорит мэр.
pat ru.open.versions [strength=no_position open=1 by=subject]  (все | разные | несколько) *1 (верси* | сценари* | вариант*)
+ Рассматриваем все версии, сказал прокурор.
pat ru.open.accident [strength=other_cause by=subject]  (причин*) *4 (замыкан* | неисправн* | техническ* | халатн* | шторм* | молни* | человеческ* ошибк*)
+ Причиной стало короткое замыкание, сообщили спасатели.
pat ru.open.foreign [strength=foreign_state_unnamed by=subject]  (иностранн* (государств* | спецслужб* | развед*) | извне | внешн* (вмешательств*|воздейств*) | государственн* актор*)
+ Премьер сказал, что это внешнее воздействие.
pat ru.open.noevidence [strength=no_evidence open=1]  (нет | не нашли | не обнаружили | не хватает) *2 (доказательств* | признак* | подтвержден* | след*)
+ Нет доказательств причастности России.
pat ru.open.ruled [strength=ruled_out open=1 by=subject]  (исключил* | исключает | исключают | отверг*) *3 (диверс* | саботаж* | поджог* | умысл* | теракт*)
+ Полиция исключила саботаж.
frame refer
pat ru.refer.both [n=2]  (WBOTHW) *1 (WACTS)
+ Оба поджога совершили двое мужчин.
pat ru.refer.these  (WTHESE) *1 (WACTS)
+ Москва отрицает эти атаки.
pat ru.refer.series  (WSERIES) *2 (WACTS)
+ Это часть серии поджогов.
