# act.pat: patterns of Russian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def WBURNV = подж* | подожг* | сож* | загор* | вспых* | сгор* | горе*
def WPARCEL = посылк* | бандерол* | пакет*
def WFIREOBJ = зажиг* | термическ*
def WCABLECUT = перерезан* | поврежд* | перебит* | оборван* | разорван* | порван* | перереза* | повреди* | перебил* | оборва* | разорва*
def WRAILCUT = перерезан* | повреди* | поврежд* | оборван* | подорван* | раскручен* | подорва* | вырва* | подложил* | заложен* | перереза*
def WDRONES = дрон* | беспилотник* | бпла | шахед* | гербер*
def WDRONEV = залет* | влет* | вторг* | замет* | замеч* | зафиксир* | обнаруж* | круж* | лета* | пролет* | вошл* | вошел | нарушил* | упал | упали | проник* | засекли | видели | наблюда* | нашли | вошёл
def WAIRPLACE = аэропорт* | баз* | авиабаз* | воздушн* | аэродром* | объект* | территори* | терминалом | румыни* | польш* | латви* | литв* | эстони* | молдав* | молдов* | границ*
def WJETS = истребител* | самолет* | самолёт* | бомбардировщик* | вертолет* | вертолёт* | миг-31 | су-30
def WAIRV = вош* | вторг* | наруш* | пересек* | залет* | влет* | проник*
def WAIRSPACE = воздушн*
def WSHUT = закры* | прекрати* | приостанов* | остановил*
def WJAM = потеря* | утрат* | глуш* | заглуш* | нарушен* | перебо* | помех* | сбо* | подавл*
def WGPS = gps | gnss | навигаци* | спутников* | gps-сигнал* | gps-навигаци*
def WSITES = сайт* | портал* | сервер* | сервис* | веб-сайт* | систем*
def WDOWN = захлебн* | захлеб* | упал | упали | легли | недоступн* | завалил* | перегру* | положили | атакова* | вывед* | вывел* | не работал | не работали
def WHACKERS = хакер* | злоумышленник* | киберпреступник*
def WHACKV = взлом* | похи* | получил* | проникл* | укра*
def WCONTROL = контрол* | управлен*
def WPLANT = плотин* | очистн* | насосн* | станци* | клапан* | турбин*
def WPLANV = планирова* | готови* | должны | должен | должна | хотел* | собира* | пыта* | поручи* | приказа* | завербова* | заказал* | намерен* | задани* | замысел* | обсуждал* | думали
def WBURNINF = поджечь | сжечь | поджог | поджога | поджоги
def WKILLINF = убить | ликвидировать | застрелить | убийство | убийства | отравить
def WBOMBINF = взорвать | взрыв | подрыв | заложить
def WFAKEACC = аккаунт* | бот* | канал* | страниц* | сеть | сети | сайт* | пабл*
def WSPREAD = распростран* | разгон* | тиражир* | публиков* | продвига*
def WLIES = фейк* | дезинформ* | вымыс* | ложн* | фальшив* | пропаганд* | поддел* | лож* | нарратив* | видео*
def WBUOYS = буи | буев | буёв | буйки | бакен* | буйков
def WREMOVED = снял* | сняты | снято | забра* | убра* | убрали | изъял* | демонтир* | похи*
def WMINES = заминир* | «заминировали» | «заминировал» | угроз*
def WMAILS = письм* | звонк* | сообщен* | неизвестн* | анонимн*
def WEXPL = заряд* | взрывчатк* | бомб* | устройств* | взрывное
def WEXPLV = сдетонир* | взорвал* | сработа* | обезвре* | обнаруж* | найден* | нашли | подорв* | заложен* | заложил*
def WMIGR = мигрант* | беженц*
def WBORDER = границ* | беларус* | белорус* | погранич*
def WMIGV = штурм* | прорв* | прорыв* | пересек* | переправл* | направ* | пыта* | толка*
def WSHOT = застрел* | расстрел* | убит* | убил* | отрав*
def WPERSON = оппозиц* | перебежчик* | летчик* | лётчик* | пилот* | диссидент* | журналист* | политик* | активист* | бизнесмен* | гражданин* | чеченск* | офицер*
def WSECRETS = данн* | информаци* | сведени* | документ* | планы | фото* | секрет* | координат* | списк* | разведданн*
def WPASS = переда* | собира* | продав* | собра* | посыла* | отправл* | фотографир* | снимал* | прода*
def WTO = российск* | росси* | гру | фсб | кгб | спецслужб* | развед* | куратор* | белорус* | китай* | москв* | иностранн*
def WSTAGED = гробы | гробов | гроба | головы | голов | манекен*
def WLEFT = остав* | нашл* | найд* | постав* | подброс* | установ* | появил* | разлож*
def WPRINTS = звезд* | звёзд* | отпечатк* | свастик* | надпис* | граффити | ладон*
def WPRINTV = появил* | нарисов* | нанес* | нанос* | рисова* | обнаруж* | разрисов*
def WSKOBA = скоб* | тормозн* | бетон* | препятств* | предмет*
def WVOTES = голос* | избирател*
def WBUY = скуп* | покуп* | подкуп*
pat ru.act.parcel.inv [type=arson method=parcel_bomb pos=v]  (взорвал* | загорел* | вспыхнул*) *2 (посылк* | бандерол*)
+ В фургоне взорвалась посылка.
pat ru.act.cables.burnt [type=arson pos=v]  (сожгл* | спалил* | подожгл*) *2 (кабел* | кабель)
+ Неизвестные сожгли кабели линии.
pat ru.act.anchor.tore [type=undersea_infrastructure method=anchor_drag pos=v]  (порвал* | оборвал* | повредил* | разорвал*) *1 якорем *2 (кабел* | кабель | газопров*)
+ Судно порвало якорем кабель.
pat ru.act.came.drone [type=airspace_violation method=drone pos=v]  (залет* | влет* | вторг*) *2 (российск*) *1 (дрон* | беспилотн* | шахед* | ракет*)
+ В Румынию залетел российский беспилотник.
pat ru.act.sites.attack [type=cyber_disruption pos=v]  (хакер* | группировк* | хактивист*) *3 (атаковал* | положил* | завалил*) *2 (сайт* | портал*)
+ Хакеры атаковали сайты муниципалитетов.
pat ru.act.copies [type=FIMI method=cloned_site pos=n]  (подделк* | копи* | клон* | двойник*) *1 (сайт* | издани* | газет* | сми | медиа)
+ Созданы подделки сайтов газет.
pat ru.act.parcel.plan [type=plot stage=planned pos=v]  (собира* | планиров* | хотел* | готов*) *2 (отправить | послать | разослать) *3 (посылк* | бандерол*) *2 (взрыв* | бомб* | зажиг*)
+ Они собирались отправить посылки с взрывчаткой.
pat ru.act.with.hammer [type=assault method=blade_or_blunt pos=v]  (с | со) (молотк* | ножом | битой) *2 (напал* | набросил* | ударил*)
+ Неизвестный с молотком напал на политика.
pat ru.act.drone.entered [type=airspace_violation method=drone pos=v]  (российск* | белорусск*) *2 (дрон* | беспилотн* | шахед* | ракет* | гербер*) *6 (залет* | влет* | вторг* | наруш* | пересек* | вошл* | проник*) *5 (польш* | литв* | латви* | эстон* | румын* | молдав* | молдов* | простран* | финлянд* | территори* | польск* | литовск* | румынск*)
+ Российские дроны залетели ночью в Польшу.
- Российские дроны попали в дом в Харькове.
pat ru.act.jet.stay [type=airspace_violation method=aircraft pos=v]  (миг-31 | миги | су-* | истребител* | бомбардировщик* | российск* самолет* | российск* самолёт*) *8 (находил* | вошл* | залет* | вторг* | наруш* | пролет*) *8 (без разрешения | неб* | простран* | территори*)
+ Три истребителя находились в небе Эстонии без разрешения.
- Истребители пролетели на параде.
pat ru.act.wires.land [type=sabotage pos=v]  (перерезал* | перерезан* | перерубил* | повредил* | поврежд*) *2 (сигнальн* | железнодорожн* | контактн*) *1 (кабел* | провод* | сет*)
+ Злоумышленники перерезали сигнальные кабели.
pat ru.act.charge.inv [type=explosion method=explosive pos=v]  (сдетонир* | взорвал* | сработал*) *2 (заряд* | взрывчатк* | бомб* | взрывн* устройств*)
+ Под поездом сдетонировал заряд.
pat ru.act.rail.clamp [type=sabotage pos=v]  на *1 (рельс*) *3 (скоб* | бетон* | тормозн* колод*)
+ На рельсе торчала металлическая скоба.
pat ru.act.parcel [type=arson method=parcel_bomb pos=v]  (WPARCEL) *6 (WBURNV)
+ Посылка загорелась в логистическом центре.
pat ru.act.parcel.device [type=arson method=incendiary_device pos=v]  (WPARCEL) *4 (WFIREOBJ)
+ Нашли посылки с самодельными зажигательными устройствами.
pat ru.act.bomb.device [type=bombing method=explosive pos=v]  (WEXPL) *4 (WEXPLV)
+ Бомба сработала под мостом.
pat ru.act.prints [type=vandalism method=graffiti pos=v]  (WPRINTS) *6 (WPRINTV)
+ Красные отпечатки появились на стене.
pat ru.act.prints.inv [type=vandalism method=graffiti pos=v]  (WPRINTV) *6 (WPRINTS)
+ На стене нарисовали красные звезды.
pat ru.act.staged [type=provocation method=staged_object pos=v]  (WSTAGED) *6 (WLEFT)
+ Пять гробов оставили у башни.
pat ru.act.staged.inv [type=provocation method=staged_object pos=v]  (WLEFT) *6 (WSTAGED)
+ У башни оставили пять гробов.
pat ru.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *6 (WCABLECUT)
+ {target:Подводный кабель} поврежден.
pat ru.act.cable.cut [type=undersea_infrastructure pos=v]  (WCABLECUT) *4 <target~TARGET[kind=cable]>
+ В проливе перерезали {target:подводный кабель}.
pat ru.act.pipe.cut [type=undersea_infrastructure pos=v]  (WCABLECUT) *4 <target~TARGET[kind=pipeline]>
+ Якорь повредил {target:газопровод}.
pat ru.act.drones [type=drone_incursion method=drone pos=v]  (WDRONES) *6 (WDRONEV) *6 (WAIRPLACE)
+ Дроны заметили над аэропортом.
pat ru.act.drones.inv [type=drone_incursion method=drone pos=v]  (WAIRPLACE) *6 (WDRONEV) *4 (WDRONES)
+ Над базой видели неизвестные дроны.
pat ru.act.drones.over [type=drone_incursion method=drone pos=v weak=1]  (WDRONEV) *4 (WDRONES) *6 (WAIRPLACE)
+ Заметили дроны над базой.
pat ru.act.aircraft [type=airspace_violation method=aircraft pos=v]  (WJETS) *8 (WAIRV) *3 (WAIRSPACE)
+ Три истребителя вошли в воздушное пространство Эстонии.
pat ru.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *5 (WSHUT)
+ {target:Аэропорт} закрыли на три часа.
pat ru.act.gnss [type=gnss_interference method=jamming pos=v]  (WJAM) *3 (WGPS)
+ Самолет сел из-за глушения GPS.
pat ru.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (WGPS) *4 (WJAM)
+ Сигнал GPS заглушили на полчаса.
pat ru.act.sites [type=cyber_disruption pos=v]  (WSITES) *8 (WDOWN)
+ Сайты нескольких партий легли утром.
pat ru.act.hackers [type=cyber_espionage pos=v]  (WHACKERS) *4 (WHACKV)
+ Хакеры похитили данные полицейских.
pat ru.act.control [type=cyber_sabotage pos=v]  (WHACKERS) *4 (WCONTROL) *3 (WPLANT)
+ Хакеры перехватили контроль над плотиной.
pat ru.act.rail.cut [type=sabotage pos=v]  (WRAILCUT) *3 <target~TARGET[kind=rail]>
+ Неизвестные повредили {target:контактную сеть}.
pat ru.act.rail.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *5 (WRAILCUT)
+ {target:Контактная сеть} была оборвана.
pat ru.act.rail.object [type=sabotage method=staged_object pos=v weak=1]  <target~TARGET[kind=rail]> *3 (WSKOBA)
+ На {target:рельсе} торчала металлическая скоба.
pat ru.act.plan.burn [type=arson stage=planned pos=v]  (WPLANV) *3 (WBURNINF)
+ Они должны были поджечь склад.
pat ru.act.plan.kill [type=assassination stage=planned pos=v]  (WPLANV) *4 (WKILLINF)
+ Ему поручили убить редактора.
pat ru.act.plan.bomb [type=bombing stage=planned pos=v]  (WPLANV) *3 (WBOMBINF)
+ Они планировали взорвать мост.
pat ru.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (WFAKEACC) *8 (WSPREAD) *4 (WLIES)
+ Сотни аккаунтов распространяли фейки о выборах.
pat ru.act.buoys [type=border_provocation pos=v]  (WREMOVED) *6 (WBUOYS)
+ Пограничники сняли с реки буи.
pat ru.act.bomb.mail [type=intimidation pos=v]  (WMAILS) *4 (WMINES)
+ В тот же день неизвестные «заминировали» участки.
pat ru.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (WMIGR) *6 (WMIGV) *6 (WBORDER)
+ Мигранты штурмовали границу с Польшей.
pat ru.act.shot [type=assassination pos=v weak=1]  (WPERSON) *4 (WSHOT)
+ Перебежчика застрелили в Испании.
pat ru.act.shot.inv [type=assassination pos=v weak=1]  (WSHOT) *4 (WPERSON)
+ Там застрелили перебежчика.
pat ru.act.secrets [type=espionage pos=v]  (WPASS) *4 (WSECRETS) *6 (WTO)
+ Он передавал данные российской разведке.
pat ru.act.votes [type=malign_finance method=bribery pos=v]  (WBUY) *2 (WVOTES)
+ Они скупали голоса в селах.
