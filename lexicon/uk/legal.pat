# legal.pat: patterns of Ukrainian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
def WOPENED = відкри* | розпоча* | порушен* | порушила | порушено | розпочат* | ініціюв* | триває | тривають | веде | ведуть | проводить | проводять
def WCASE = розслідуванн* | провадженн* | справ* | слідство | перевірк* | розслідує | слідства
def WINVEST = розслід*
def WSEARCH = обшук* | обшуків
def WARREST = затрим* | заарешт* | арешт* | під варт*
def WCHARGE = обвинуваченн* | звинуваченн* | підозр*
def WCHARGEV = висун* | пред'яв* | оголос* | повідом* | висува* | отрима* | вруч* | пред'явле*
def WINDICT = обвинувальн*
def WTRIALN = суд | суду | судом | судді
def WTRIALV = почав* | розпоч* | стал* | постав* | передал* | скеров* | судять | передано | скерова*
def WSENTENCE = засуд* | засуджен* | ув'язнен*
def WSENTV = засуди* | призначи* | отрима* | визна* | приговор*
def WGUILTY = винн*
def WYEARS = років | роки | року | ув'язнен* | позбавлен*
def WACQ = виправда*
def WCLOSEC = закри* | закрит* | припин*
pat uk.legal.open [stage=investigation]  (WOPENED) *4 (WCASE)
+ Прокуратура відкрила кримінальне провадження.
pat uk.legal.opened [stage=investigation]  (WCASE) *4 (WOPENED)
+ Розслідування триває.
pat uk.legal.investigate [stage=investigation]  (WINVEST)
+ Поліція розслідує підпал.
pat uk.legal.search [stage=investigation weak=1]  (WSEARCH)
+ Поліція провела обшуки в столиці.
pat uk.legal.arrest [stage=arrest]  (WARREST)
+ Поліція затримала двох чоловіків.
pat uk.legal.charge [stage=charged]  (WCHARGEV) *4 (WCHARGE)
+ Прокуратура пред’явила їм обвинувачення у диверсіях.
pat uk.legal.charged [stage=charged]  (WCHARGE) *5 (WCHARGEV)
+ Обвинувачення висунули двом чоловікам.
pat uk.legal.indict [stage=charged]  (WINDICT) (акт*|заключен*|висновок)
+ До суду скеровано обвинувальний акт.
pat uk.legal.trial [stage=on_trial]  (WTRIALV) *3 (WTRIALN)
+ Двоє чоловіків стали перед судом.
pat uk.legal.trial.began [stage=on_trial]  (суд|процес|процесс) *4 (почав*|розпоч*|триває|начал*|идет|продолжа*)
+ Суд над ними почався у Києві.
pat uk.legal.sentenced [stage=convicted]  (WSENTENCE)
+ Його засудили до десяти років.
pat uk.legal.years [stage=convicted court=1]  (WSENTV) **8 (WYEARS)
+ Суд призначив йому п’ять років.
pat uk.legal.guilty [stage=convicted]  (WSENTV) *3 (WGUILTY)
+ Присяжні визнали його винним.
pat uk.legal.acquit [stage=acquitted]  (WACQ)
+ Суд виправдав двох чоловіків.
pat uk.legal.closed [stage=closed]  (WCLOSEC) *2 (WCASE)
+ Прокуратура закрила справу.
pat uk.legal.investigates [stage=investigation]  (розсліду* | розслідув* | перевіря* | з'ясову* | розпочал* *3 розслідуван* | відкрил* *3 (провадженн*|справ*) | порушил* *3 справ* | обшук*)
+ Справу розслідує прокуратура.
pat uk.legal.arrested [stage=arrest]  (затримал* | затримали | затримав | затримано | заарештувал* | заарештовано | взял* під варту | взято під варту | спіймал*) *5 (чоловік* | жінк* | ос* | громадян* | підозрюван* | підлітк* | агент* | шпигун* | помічник* | двох | трьох | чотирьох | п'ятьох | українц* | росіян* | білорус* | його | їх | екіпаж*)
+ Поліція затримала двох українців.
- Поліція затримала рух.
pat uk.legal.arrested.inv [stage=arrest]  (чоловік* | жінк* | громадян* | підозрюван* | агент* | шпигун* | помічник* | українц* | росіян* | білорус* | підлітк*) *5 (затриман* | затримал* | заарешт* | взял* під варту | спіймал*)
+ Підозрюваних затримали в Румунії.
pat uk.legal.custody [stage=arrest]  (під варт* | за ґрат* | за грат* | у сізо | тримань під варт* | запобіжн* захід*)
+ Чоловік перебуває під вартою.
pat uk.legal.charged2 [stage=charged]  (висунул* | пред'яви* | оголоси* | повідоми* | вручи*) *3 (звинувачен* | обвинувачен* | підозр*)
+ Трьом особам висунули звинувачення.
pat uk.legal.sent [stage=charged]  (скерув* | передал* | направи*) *5 (до суду)
+ Прокуратура скерувала до суду справу п'ятьох.
pat uk.legal.indict2 [stage=charged]  (обвинувальн* (акт* | висновк*))
+ До суду надійшов обвинувальний акт.
pat uk.legal.trial2 [stage=on_trial]  (суд | процес | слухання | засіданн*) *4 (розпоча* | поча* | стартув* | трива*)
+ Процес розпочався у Вільнюсі.
pat uk.legal.trial.stand [stage=on_trial]  (постав | постал* | постане | стал*) *2 перед судом
+ Троє чоловіків постали перед судом.
pat uk.legal.convicted [stage=convicted]  (засуди* | засуджен* | визнал* винн* | визнан* винн* | визнав винн* | ув'язни*)
+ Суд засудив його до восьми років.
pat uk.legal.years2 [stage=convicted court=1]  (дав | дала | дали | отрима* | призначи* | засуди* | одержа*) *5 (рок* | рік | років | довічн*)
+ Суд дав громадянину три роки.
pat uk.legal.prison [stage=convicted court=1]  (рок* | років | рік | довічн*) *1 (в'язниц* | ув'язнен* | тюрм* | позбавленн* волі | за ґрат*)
+ Він отримав вісім років в'язниці.
pat uk.legal.acquit2 [stage=acquitted]  (виправда*)
+ Суд виправдав двох чоловіків.
pat uk.legal.closed2 [stage=closed]  (закри*) *2 (справ* | розслідуван* | провадженн*)
+ Прокуратура закрила справу.
