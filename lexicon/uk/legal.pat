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
