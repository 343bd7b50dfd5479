# act.pat: patterns of Ukrainian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def WBURNV = підпал* | спал* | загор* | спалах* | займал* | згор* | горі*
def WPARCEL = посилк* | пакунк* | бандерол*
def WFIREOBJ = запалюв* | термічн*
def WCABLECUT = перерізан* | пошкоджен* | перебит* | обірван* | розірван* | пошкоди* | переріз* | перебив | перебила | обірва* | розірва*
def WRAILCUT = перерізан* | пошкоджен* | обірван* | підірван* | розкручен* | пошкоди* | підірва* | вирва* | підклали | закладен* | перереза*
def WDRONES = дрон* | безпілотник* | бпла | шахед* | гербер*
def WDRONEV = залет* | влет* | вторг* | помі* | зафіксов* | виявл* | кружля* | літа* | пролет* | пролітал* | увійшл* | порушил* | впав | впали | проник* | засікли | бачили | спостеріг* | знайшли
def WAIRPLACE = аеропорт* | баз* | авіабаз* | летовищ* | повітрян* | аеродром* | об'єкт* | територі* | терміналом | румуні* | польщ* | латві* | литв* | естоні* | молдов* | кордон*
def WJETS = винищувач* | літак* | бомбардувальник* | гелікоптер* | вертол* | міг-31 | су-30
def WAIRV = увійш* | вторг* | поруш* | перетн* | залет* | влет* | проник*
def WAIRSPACE = повітрян*
def WSHUT = закри* | припини* | призупини* | зупини* | закритo
def WJAM = втрат* | глуш* | заглуш* | порушен* | перебо* | завад* | збо* | перешкод* | приду*
def WGPS = gps | gnss | навігаці* | супутников* | глонасс | gps-сигнал* | gps-навігаці*
def WSITES = сайт* | портал* | сервер* | сервіс* | вебсайт* | веб-сайт* | систем*
def WDOWN = захлин* | впав | впали | лягли | недоступн* | завалил* | перевантаж* | поклали | атакува* | вивед* | не працював | не працювали
def WHACKERS = хакер* | зловмисник* | кіберзлочинц*
def WHACKV = злам* | викра* | отримал* | проникл* | вкра*
def WCONTROL = контрол* | керуванн* | управлінн*
def WPLANT = гребл* | водоочисн* | насосн* | станці* | клапан* | турбін*
def WPLANV = планува* | готува* | мав | мали | мала | хотів | хотіли | збира* | намагал* | доручи* | наказал* | завербува* | замовил* | намір | завданн* | задум*
def WBURNINF = підпалити | спалити | підпал | підпалу
def WKILLINF = вбити | убити | ліквідувати | застрелити | вбивство | убивство | вбивства | отруїти
def WBOMBINF = підірвати | вибух | підрив | закласти
def WFAKEACC = акаунт* | бот* | канал* | сторінк* | мереж* | сайт* | пабл*
def WSPREAD = поширю* | розган* | розповсюдж* | тиражу* | поширив* | публікува* | просува*
def WLIES = фейк* | дезінформ* | вигадк* | неправд* | фальшив* | пропаганд* | підробл* | брехн* | наратив* | відео*
def WBUOYS = буї | буїв | буйки | бакен* | буйків
def WREMOVED = зня* | забра* | прибра* | вилучи* | демонтува* | викра*
def WMINES = замінув* | «замінували» | «замінував» | погроз*
def WMAILS = лист* | дзвін* | повідомлен* | невідом* | анонімн*
def WEXPL = заряд* | вибухівк* | бомб* | пристр* | вибух* | вибуховий
def WEXPLV = здетонув* | вибухнув | вибухнула | вибухнули | спрацюва* | знешкод* | виявл* | знайд* | знайшли | підірв* | закладен* | заклали | спрацював
def WMIGR = мігрант* | біженц*
def WBORDER = кордон* | білорус* | прикордон*
def WMIGV = штурм* | прорив* | перетн* | переправл* | спрямов* | намагал* | намага* | штовха*
def WSHOT = застрел* | розстріл* | вбит* | вбил* | убит* | убил* | отруїл* | отруєн*
def WPERSON = опозиціон* | перебіжчик* | льотчик* | пілот* | дисидент* | журналіст* | політик* | активіст* | бізнесмен* | громадянин* | чеченськ* | активістк* | офіцер*
def WSECRETS = дан* | інформаці* | відомост* | документ* | плани | фото* | секрет* | координат* | списк* | розвіддан*
def WPASS = переда* | збира* | продав* | зібра* | надсила* | фотографув* | знімав | знімали | прода*
def WTO = російськ* | росі* | гру | фсб | кдб | спецслужб* | розвід* | куратор* | білорус* | китай* | москв* | іноземн*
def WSTAGED = труни | трун | домовин* | домовини | голови | голів | манекен*
def WLEFT = залиш* | знайшл* | знайд* | поставил* | підкину* | встановил* | з'явил* | розклал*
def WPRINTS = зірк* | відбитк* | свастик* | напис* | графіт* | долон*
def WPRINTV = з'явил* | намалюв* | нанес* | нанос* | малюва* | виявил* | розмалюв* | покри*
def WSKOBA = скоб* | гальмівн* | бетон* | перешкод* | предмет*
def WVOTES = голос* | виборц*
def WBUY = скупов* | скупк* | купув* | підкуп* | скупил*
pat uk.act.parcel.inv [type=arson method=parcel_bomb pos=v]  (вибухнул* | вибухнув | загорі* | спалахнул* | спалахнув | зайнял*) *2 (посилк* | пакунок | бандерол*)
+ У фургоні вибухнула посилка.
pat uk.act.cables.burnt [type=arson pos=v]  (спалил* | спалив | спален* | підпалил*) *2 (кабел* | кабель)
+ Невідомі спалили кабелі лінії.
pat uk.act.anchor.tore [type=undersea_infrastructure method=anchor_drag pos=v]  (порвал* | порвав | обірва* | пошкодил* | пошкодив | розірва*) *1 якорем *2 (кабел* | кабель | газопров*)
+ Судно порвало якорем кабель.
pat uk.act.came.drone [type=airspace_violation method=drone pos=v]  (залет* | залеті* | влет* | вторг*) *2 (російськ*) *1 (дрон* | безпілотн* | шахед* | ракет*)
+ До Румунії залетів російський безпілотник.
pat uk.act.sites.attack [type=cyber_disruption pos=v]  (хакер* | угрупован* | хактивіст*) *3 (атакув* | поклал* | завалил*) *2 (сайт* | портал* | вебсайт*)
+ Хакери атакували сайти муніципалітетів.
pat uk.act.copies [type=FIMI method=cloned_site pos=n]  (підробк* | копі* | клон* | двійник*) *1 (сайт* | видан* | газет* | змі | медіа)
+ Створено підробки сайтів газет.
pat uk.act.parcel.plan [type=plot stage=planned pos=v]  (збира* | планув* | хотіл* | готув*) *2 (відправити | надіслати | розіслати) *3 (посилк* | пакунк*) *2 (вибух* | бомб* | запал*)
+ Вони збиралися відправити посилки з вибухівкою.
pat uk.act.with.hammer [type=assault method=blade_or_blunt pos=v]  (з | із) (молотк* | ножем | битою) *2 (напав | напал* | накинувся | вдарив)
+ Невідомий з молотком напав на політика.
pat uk.act.drone.entered [type=airspace_violation method=drone pos=v]  (російськ* | білоруськ*) *2 (дрон* | безпілотн* | шахед* | ракет* | гербер*) *6 (залет* | залеті* | влет* | вторг* | поруш* | перетн* | увійш* | проник*) *5 (польщ* | литв* | латві* | естон* | румун* | молдов* | прост* | фінлянд* | територі* | польськ* | литовськ* | румунськ*)
+ Російські дрони залетіли вночі до Польщі.
- Російські дрони влучили в Харків.
pat uk.act.jet.stay [type=airspace_violation method=aircraft pos=v]  (міг-31 | міги | су-* | винищувач* | бомбардувальник* | російськ* літак*) *8 (перебува* | увійш* | залет* | вторг* | поруш* | проле*) *8 (без дозволу | неб* | прост* | територі*)
+ Три винищувачі перебували в небі Естонії без дозволу.
- Винищувачі пролетіли на параді.
pat uk.act.wires.land [type=sabotage pos=v]  (перерізал* | перерізав | перерізан* | перерубал* | пошкоди* | пошкоджен*) *2 (сигнальн* | залізничн* | контактн*) *1 (кабел* | дрот* | мереж*)
+ Зловмисники перерізали сигнальні кабелі.
pat uk.act.charge.inv [type=explosion method=explosive pos=v]  (здетонув* | вибухнул* | вибухнув | спрацюв*) *2 (заряд* | вибухівк* | бомб* | вибухов* пристр*)
+ Під потягом здетонував заряд.
pat uk.act.rail.clamp [type=sabotage pos=v]  на *1 (рейц* | рейк* | рейок | колі*) *3 (скоб* | бетон* | гальмівн* колод*)
+ На рейці стирчала металева скоба.
pat uk.act.parcel [type=arson method=parcel_bomb pos=v]  (WPARCEL) *6 (WBURNV)
+ Посилка загорілася в логістичному центрі.
pat uk.act.parcel.device [type=arson method=incendiary_device pos=v]  (WPARCEL) *4 (WFIREOBJ)
+ Знайшли посилки із саморобними запалювальними пристроями.
pat uk.act.bomb.device [type=bombing method=explosive pos=v]  (WEXPL) *4 (WEXPLV)
+ Бомба спрацювала під мостом.
pat uk.act.prints [type=vandalism method=graffiti pos=v]  (WPRINTS) *6 (WPRINTV)
+ Червоні відбитки з’явилися на стіні.
pat uk.act.prints.inv [type=vandalism method=graffiti pos=v]  (WPRINTV) *6 (WPRINTS)
+ На стіні намалювали червоні зірки.
pat uk.act.staged [type=provocation method=staged_object pos=v]  (WSTAGED) *6 (WLEFT)
+ П’ять трун залишили біля вежі.
pat uk.act.staged.inv [type=provocation method=staged_object pos=v]  (WLEFT) *6 (WSTAGED)
+ Біля вежі залишили п’ять трун.
pat uk.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *6 (WCABLECUT)
+ {target:Підводний кабель} пошкоджено.
pat uk.act.cable.cut [type=undersea_infrastructure pos=v]  (WCABLECUT) *4 <target~TARGET[kind=cable]>
+ У протоці перерізано {target:підводний кабель}.
pat uk.act.pipe.cut [type=undersea_infrastructure pos=v]  (WCABLECUT) *4 <target~TARGET[kind=pipeline]>
+ Якір пошкодив {target:газопровід}.
pat uk.act.drones [type=drone_incursion method=drone pos=v]  (WDRONES) *6 (WDRONEV) *6 (WAIRPLACE)
+ Дрони помітили над аеропортом.
pat uk.act.drones.inv [type=drone_incursion method=drone pos=v]  (WAIRPLACE) *6 (WDRONEV) *4 (WDRONES)
+ Над базою бачили невідомі дрони.
pat uk.act.drones.over [type=drone_incursion method=drone pos=v weak=1]  (WDRONEV) *4 (WDRONES) *6 (WAIRPLACE)
+ Помітили дрони над базою.
pat uk.act.aircraft [type=airspace_violation method=aircraft pos=v]  (WJETS) *8 (WAIRV) *3 (WAIRSPACE)
+ Три винищувачі увійшли в повітряний простір Естонії.
pat uk.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *5 (WSHUT)
+ {target:Аеропорт} закрили на три години.
pat uk.act.gnss [type=gnss_interference method=jamming pos=v]  (WJAM) *3 (WGPS)
+ Літак утратив через глушіння GPS.
pat uk.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (WGPS) *4 (WJAM)
+ Сигнал GPS заглушили на пів години.
pat uk.act.sites [type=cyber_disruption pos=v]  (WSITES) *8 (WDOWN)
+ Сайти кількох партій лягли вранці.
pat uk.act.hackers [type=cyber_espionage pos=v]  (WHACKERS) *4 (WHACKV)
+ Хакери викрали дані поліцейських.
pat uk.act.control [type=cyber_sabotage pos=v]  (WHACKERS) *4 (WCONTROL) *3 (WPLANT)
+ Хакери перехопили контроль над греблею.
pat uk.act.rail.cut [type=sabotage pos=v]  (WRAILCUT) *3 <target~TARGET[kind=rail]>
+ Невідомі пошкодили {target:контактну мережу}.
pat uk.act.rail.passive [type=sabotage pos=v]  <target~TARGET[kind=rail]> *5 (WRAILCUT)
+ {target:Контактну мережу} було обірвано.
pat uk.act.rail.object [type=sabotage method=staged_object pos=v weak=1]  <target~TARGET[kind=rail]> *3 (WSKOBA)
+ На {target:рейці} стирчала металева скоба.
pat uk.act.plan.burn [type=arson stage=planned pos=v]  (WPLANV) *3 (WBURNINF)
+ Вони мали підпалити склад.
pat uk.act.plan.kill [type=assassination stage=planned pos=v]  (WPLANV) *4 (WKILLINF)
+ Йому доручили вбити редактора.
pat uk.act.plan.bomb [type=bombing stage=planned pos=v]  (WPLANV) *3 (WBOMBINF)
+ Вони планували підірвати міст.
pat uk.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (WFAKEACC) *8 (WSPREAD) *4 (WLIES)
+ Сотні акаунтів поширювали вигадки про вибори.
pat uk.act.buoys [type=border_provocation pos=v]  (WREMOVED) *6 (WBUOYS)
+ Прикордонники зняли з річки буї.
pat uk.act.bomb.mail [type=intimidation pos=v]  (WMAILS) *4 (WMINES)
+ Того ж дня невідомі «замінували» дільниці.
pat uk.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (WMIGR) *6 (WMIGV) *6 (WBORDER)
+ Мігранти штурмували кордон з Польщею.
pat uk.act.shot [type=assassination pos=v weak=1]  (WPERSON) *4 (WSHOT)
+ Перебіжчика застрелили в Іспанії.
pat uk.act.shot.inv [type=assassination pos=v weak=1]  (WSHOT) *4 (WPERSON)
+ Там застрелили перебіжчика.
pat uk.act.secrets [type=espionage pos=v]  (WPASS) *4 (WSECRETS) *6 (WTO)
+ Він передавав дані російській розвідці.
pat uk.act.votes [type=malign_finance method=bribery pos=v]  (WBUY) *2 (WVOTES)
+ Вони скуповували голоси в селах.
