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
pat ru.blame.accuse [strength=alleged ally=1 by=subject]  (WACC) *3 <accused:ACTOR>
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
frame open
pat ru.open.hostile.call [strength=hostile_unattributed by=subject]  (WCALLIT) **5 (WHOST)
+ Министр назвал взрыв террористическим актом.
pat ru.open.unknown [strength=no_position open=1 by=subject]  (WNOT) *1 (WNOTKNOW)
+ Мы не знаем, кто это сделал, сказал представитель полиции.
pat ru.open.exclude [strength=no_position open=1 by=subject]  (WNOT) (WNOEX)
+ Полиция не исключает саботажа.
frame refer
pat ru.refer.both [n=2]  (WBOTHW) *1 (WACTS)
+ Оба поджога совершили двое мужчин.
pat ru.refer.these  (WTHESE) *1 (WACTS)
+ Москва отрицает эти атаки.
pat ru.refer.series  (WSERIES) *2 (WACTS)
+ Это часть серии поджогов.
