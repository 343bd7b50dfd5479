# blame.pat: patterns of Ukrainian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def WACC = звинувати* | звинувачу* | обвинувати* | обвинувачу* | зобвинуват*
def WSUSP = підозрю* | підозрюв*
def WBEHIND = стоїть | стояти | стоять | стояв | стояла | стояли | стояло
def WRESP = відповідальн* | причетн* | винн* | замішан*
def WORDER = замовленн* | завданн* | наказ* | дорученн* | вказівк* | інструкці* | користь | інтересах | керівництв* | кошти | гроші
def WORDPREP = на | за | в | у | під
def WDIRECT = керува* | організува* | спланува* | замови* | спрямов* | координува* | завербува* | наказ* | віддал* | провод* | скеровув* | здійсни* | скоїл* | запустил* | організован* | вербу* | стоял* | готу* | планува* | намагал* | атак* | веде | вела | використов* | проводит* | витрати* | порушил* | платил* | підпалил* | влаштув* | хотіл* | прагн*
def WPASSIVE = завербован* | організован* | замовлен* | спланован* | керован* | підготовлен* | здійснен* | профінансован* | оплачен* | скоєн* | скоординован* | спрямован* | вчинен* | контрольован* | підтримуван*
def WATTR = приписа* | приписує* | пов'язал* | пов'язує* | пов'язу* | атрибутув* | покла* | поклада*
def WTRAIL = слід* | сліди | доказ* | ознак* | підозр* | свідчен*
def WLEAD = вед* | вказу* | свідч* | впал* | впала | пада*
def WINVOLV = причетн* | участь | участі | роль | рол* | рук* | втручанн* | відповідальн*
def WMEMBER = офіцер* | агент* | люди | людьми | куратор* | інструктор* | співробітник* | працівник* | підрозділ* | частин* | групи | хакер* | угрупован* | особ* | контрольован*
def WDENY = відкину* | заперечу* | заперечил* | заперечує | спростув* | відкида* | відмет* | відмету* | відхили*
def WCALLV = назва* | називає | називають | наз*
def WCLAIMV = взял* | бере | узял* | зізнал* | оголосил* | похвал* | заявил* | приписал*
def WRESPN = відповідальн* | причетн*
def WHOST = диверсі* | саботаж* | терор* | терористич* | тероризм* | гібридн* | умисн* | навмисн*
def WCALLIT = назва* | говори* | заяви* | розцін* | вважа* | кваліфік*
def WNOTKNOW = знає | знаємо | знають | відомо | встановлено | з'ясовано | зрозуміло | ясно | назвав | називає | називають | уточнює | уточнюється | уточнив | коментує | коментують
def WNOT = не
def WNOEX = виключа* | виключен* | відкида*
def WACTS = атак* | диверсі* | підпал* | вибух* | інцидент* | випадк* | пожеж* | спроб* | операці* | рази | акт* | злочин* | посилк* | дрон* | кабел* | подій | поді*
def WBOTHW = обидв* | обидва | обидві | обох | двох
def WTHESE = ці | цих | цими | цим | усі | всі | усіх | всіх | такі | таких
def WSERIES = сері* | низк* | хвил*
pat uk.blame.accuse [strength=alleged ally=1 by=subject]  (WACC) *1 <accused:ACTOR>
+ Прокуратура звинуватила {accused:Росію} в організації підпалу.
pat uk.blame.suspect [strength=suspected ally=1 by=subject own=no]  (WSUSP) *2 <accused:ACTOR[!kind=vessel]>
+ Слідчі підозрюють {accused:Росію}.
pat uk.blame.behind [strength=confirmed ally=1]  за **6 (WBEHIND) *3 <accused:ACTOR>
+ За атакою стоїть {accused:Росія}.
pat uk.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *4 (WBEHIND) за
+ Міністр сказав, що {accused:Росія} стоїть за підпалом.
pat uk.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (WRESP)
+ {accused:Росія} відповідальна за підпал.
pat uk.blame.responsibility [strength=confirmed ally=1 by=subject]  (WRESPN) *5 (на|за) *1 <accused:ACTOR>
+ Уряд поклав відповідальність за це на {accused:Росію}.
pat uk.blame.order [strength=confirmed]  (WORDPREP) *1 (WORDER) *2 <accused:ACTOR>
+ Склад підпалили на замовлення {accused:російських спецслужб}.
pat uk.blame.order.nation [strength=confirmed noun=1]  (WORDPREP) *1 (WORDER) *1 <accused:NATION[!linked]>
+ Вони готували диверсії на замовлення {accused:росіян}.
pat uk.blame.passive [strength=confirmed]  (WPASSIVE) *2 <accused:ACTOR>
+ Обидва були завербовані {accused:російськими спецслужбами}.
pat uk.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (WDIRECT)
+ Міністр сказав, що {accused:Кремль} спланував підпал.
pat uk.blame.act.actor [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=service]>
+ Виконавцями керували {accused:російські спецслужби}.
pat uk.blame.member [strength=confirmed]  (WMEMBER) *2 <accused:ACTOR[kind=service]>
+ Підготували їх люди {accused:ГРУ}.
pat uk.blame.attribute [strength=confirmed by=subject]  (WATTR) **8 <accused:ACTOR[!kind=vessel]>
+ Уряд приписав кібератаку {accused:ГРУ}.
pat uk.blame.trail [strength=suspected]  (WTRAIL) *3 (WLEAD) *3 <accused:ACTOR>
+ Сліди ведуть до {accused:Москви}.
pat uk.blame.trail.noun [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (слід|слід*|след|следы)
+ Прокуратура бачить {accused:російський} слід.
pat uk.blame.involvement [strength=suspected own=no]  (WINVOLV) *1 <accused:ACTOR>
+ Служба говорить про причетність {accused:Росії}.
pat uk.blame.trigger.of [strength=confirmed own=no]  TRIGGER[pos=n] (з боку|со стороны) <accused:ACTOR>
+ Міністр назвав це диверсією з боку {accused:Росії}.
pat uk.blame.campaign [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 TRIGGER[pos=n]
+ Міністр назвав це {accused:російською} диверсією.
pat uk.blame.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> *6 TRIGGER:airspace_violation|drone_incursion|border_provocation
+ Три {accused:російські винищувачі} порушили повітряний простір Естонії.
pat uk.blame.spying [strength=confirmed]  TRIGGER:espionage (на|для|на користь|в пользу|в інтересах|в интересах) <accused:ACTOR>
+ Його засудили за шпигунство на користь {accused:Росії}.
pat uk.blame.source [strength=confirmed own=no]  (джерело|джерела|источник|источники) **10 (в|у|на) <accused:ACTOR[kind=state]>
+ Джерело перешкод, за словами міністра, є в {accused:Росії}.
pat uk.blame.nation.thing [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (дрон* | безпілотн* | шахед* | ракет* | винищувач* | літак* | гелікоптер* | корабл* | шпигун* | диверсант* | пропаганд* | дезінформ*)
+ Міністр сказав, що це були {accused:російські} дрони.
pat uk.blame.hands [strength=confirmed noun=1 own=no]  (справ* рук | робот* | діло рук | почерк*) *1 <accused:NATION[!linked]>
+ Це справа рук {accused:росіян}, вважає прем'єр.
pat uk.blame.hands.actor [strength=confirmed own=no]  (справ* рук | робот* | почерк* | рук*) *2 <accused:ACTOR[!kind=vessel]>
+ Це справа рук {accused:Росії}.
pat uk.blame.was [strength=confirmed noun=1 own=no]  (це | то) *2 (були | був | була | є)? *1 <accused:NATION[!linked]> *1 (операц* | атак* | дрон* | провокац* | спецслужб* | хакер* | спецоперац*)
+ Це була {accused:російська} операція.
pat uk.blame.ordered [strength=confirmed noun=1]  (замови* | організув* | влаштув* | зроби* | підготув*) *2 <accused:NATION[!linked]>
+ Підпал замовили {accused:росіяни}.
pat uk.blame.principal [strength=confirmed]  (замовник* | організатор* | куратор* | виконавц*) *3 (є | був | були | стал*)? *2 <accused:ACTOR[!kind=vessel]>
+ Замовником була {accused:Росія}.
pat uk.blame.for [strength=confirmed]  (для | на користь | на замовлення | в інтересах | за вказівкою | за гроші | під керівництвом | за завданням) *1 <accused:ACTOR[kind=service]>
+ Він діяв за завданням {accused:ГРУ}.
pat uk.blame.leads [strength=confirmed]  <accused:ACTOR[kind=state]> *2 (веде | провод* | тестує | випробов* | використов* | посила* | намага* | атаку* | розв'яза*)
+ {accused:Росія} веде цю кампанію роками.
pat uk.blame.actor.trigger [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *1 TRIGGER[pos=v]
+ {accused:Росія} втрутилася у вибори.
pat uk.blame.vessel [strength=confirmed]  <accused:ACTOR[kind=vessel]> *4 (пошкоди* | обірва* | волочи* | перебив* | розірва*)
+ {accused:Eagle S} волочив якір по дну.
pat uk.blame.side [strength=confirmed]  (з боку | з вини | за сприяння) *1 <accused:ACTOR[!kind=vessel]>
+ Це агресія з боку {accused:Росії}.
pat uk.blame.points [strength=suspected own=no]  (усе | все | факт* | обставин* | доказ*) *3 (вказу* | свідч*) *2 (на | про)? *2 <accused:ACTOR[!kind=vessel]>
+ Усе вказує на {accused:Росію}.
frame claim
pat uk.claim.actor  <group:ACTOR[kind=hacker]> **6 (WCLAIMV) *2 (WRESPN)
+ {group:NoName057}(16) взяла на себе відповідальність за атаку.
pat uk.claim.inv  (WRESPN) **4 (WCLAIMV) *4 <group:ACTOR[kind=hacker]>
+ Відповідальність за атаку взяло угруповання {group:Killnet}.
frame deny
pat uk.deny.body  <denier:BODY:accused_state> *5 (WDENY)
+ {denier:Посольство РФ} заперечує звинувачення.
pat uk.deny.actor  <denier:ACTOR[kind=state]> *4 (WDENY)
+ {denier:Москва} причетність заперечує.
pat uk.deny.scorn  <denier:BODY:accused_state> *6 (WCALLV) **6 CUE:scorn
+ {denier:Посольство РФ} назвало це абсурдом.
pat uk.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (WCALLV) **6 CUE:scorn
+ {denier:Москва} називає це вигадками.
pat uk.deny.inv  (WDENY) *5 <denier:BODY:accused_state>
+ Звинувачення заперечує {denier:речник Кремля}.
pat uk.deny.far  <denier:BODY:accused_state> **6 (WDENY)
+ {denier:Речник Кремля} Пєсков усі звинувачення заперечує.
frame open
pat uk.open.hostile.call [strength=hostile_unattributed by=subject]  (WCALLIT) **5 (WHOST)
+ Міністр назвав вибух терористичним актом.
pat uk.open.unknown [strength=no_position open=1 by=subject]  (WNOT) *1 (WNOTKNOW)
+ Ми не знаємо, хто це зробив, сказав речник поліції.
pat uk.open.exclude [strength=no_position open=1 by=subject]  (WNOT) (WNOEX)
+ Поліція не виключає саботажу.
pat uk.open.early [strength=no_position open=1 by=subject]  (зарано | рано | передчасно)
+ Говорити про винних зарано, сказав речник поліції.
pat uk.open.deliberate [strength=hostile_unattributed]  (навмисно | умисно | навмисне | умисне | навмисний | умисний | цілеспрямован*)
+ Кабель пошкодили навмисно.
pat uk.open.notaccident [strength=hostile_unattributed open=1]  (не випадковість | не випадково | не нещасний випадок | не збіг)
+ Це не випадковість, каже мер.
pat uk.open.versions [strength=no_position open=1 by=subject]  (всі | усі | різні | кілька) *1 (верс* | сценарі* | варіант*)
+ Розглядаємо всі версії, сказав прокурор.
pat uk.open.accident [strength=other_cause by=subject]  (причин*) *4 (замикан* | несправн* | технічн* | недбал* | шторм* | блискавк* | людськ* помилк*)
+ Причиною стало коротке замикання, повідомили рятувальники.
pat uk.open.foreign [strength=foreign_state_unnamed by=subject]  (іноземн* (держав* | спецслужб* | розвід*) | ззовні | зовнішн* втручанн* | державн* актор*)
+ У Гельсінкі говорять про зовнішнє втручання, сказав прем'єр.
pat uk.open.noevidence [strength=no_evidence open=1]  (немає | нема | не знайшли | не виявили | бракує) *2 (доказ* | ознак* | підтверджен* | слід*)
+ Немає доказів причетності Росії.
pat uk.open.ruled [strength=ruled_out open=1 by=subject]  (виключил* | виключає | виключають | відкинул*) *3 (диверс* | саботаж* | підпал* | умисн* | теракт*)
+ Поліція виключила саботаж.
frame refer
pat uk.refer.both [n=2]  (WBOTHW) *1 (WACTS)
+ Обидва підпали скоїли двоє чоловіків.
pat uk.refer.these  (WTHESE) *1 (WACTS)
+ Москва заперечує ці атаки.
pat uk.refer.series  (WSERIES) *2 (WACTS)
+ Це частина серії підпалів.
