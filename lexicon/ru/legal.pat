# legal.pat: patterns of Russian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
def WOPENED = откры* | возбу* | нача* | инициир* | продолжа* | ведет | ведёт | ведут | проводит | проводят | идет | идёт | завел* | завёл
def WCASE = расследован* | производств* | дело | дела | следствие | следствия | проверк*
def WINVEST = расследу* | расследова*
def WSEARCH = обыск*
def WARREST = задерж* | арест* | под страж*
def WCHARGE = обвинени* | подозрен*
def WCHARGEV = предъяв* | выдвин* | выдвига* | вручил* | объявил*
def WINDICT = обвинительн*
def WTRIALN = суд | суда | судом | судьи | скамь*
def WTRIALV = начал* | предстал* | передал* | направ* | судят | передан* | предстан*
def WSENTENCE = осужд* | осудил* | приговор*
def WSENTV = приговори* | назначи* | получил* | призна* | осуди*
def WGUILTY = виновн* | виновным | виновными
def WYEARS = лет | года | год | лишения | тюрьм* | заключен*
def WACQ = оправда*
def WCLOSEC = закры* | прекра*
pat ru.legal.open [stage=investigation]  (WOPENED) *4 (WCASE)
+ Прокуратура возбудила уголовное дело.
pat ru.legal.opened [stage=investigation]  (WCASE) *4 (WOPENED)
+ Расследование продолжается.
pat ru.legal.investigate [stage=investigation]  (WINVEST)
+ Полиция расследует поджог.
pat ru.legal.search [stage=investigation weak=1]  (WSEARCH)
+ Полиция провела обыски в столице.
pat ru.legal.arrest [stage=arrest]  (WARREST)
+ Полиция задержала двух мужчин.
pat ru.legal.charge [stage=charged]  (WCHARGEV) *4 (WCHARGE)
+ Прокуратура предъявила им обвинение в диверсиях.
pat ru.legal.charged [stage=charged]  (WCHARGE) *5 (WCHARGEV)
+ Обвинения предъявили двум мужчинам.
pat ru.legal.indict [stage=charged]  (WINDICT) (акт*|заключен*|висновок)
+ В суд поступило обвинительное заключение.
pat ru.legal.trial [stage=on_trial]  (WTRIALV) *3 (WTRIALN)
+ Двое мужчин предстали перед судом.
pat ru.legal.trial.began [stage=on_trial]  (суд|процес|процесс) *4 (почав*|розпоч*|триває|начал*|идет|продолжа*)
+ Суд над ними начался в Риге.
pat ru.legal.sentenced [stage=convicted]  (WSENTENCE)
+ Его осудили на десять лет.
pat ru.legal.years [stage=convicted court=1]  (WSENTV) **8 (WYEARS)
+ Судья назначил ему пять лет.
pat ru.legal.guilty [stage=convicted]  (WSENTV) *3 (WGUILTY)
+ Присяжные признали его виновным.
pat ru.legal.acquit [stage=acquitted]  (WACQ)
+ Суд оправдал двух мужчин.
pat ru.legal.closed [stage=closed]  (WCLOSEC) *2 (WCASE)
+ Прокуратура закрыла дело.
pat ru.legal.investigates [stage=investigation]  (рассле* | проверя* | выясня* | начал* *3 расследован* | возбуди* *3 (дел*|производств*) | обыск*)
+ Дело расследует прокуратура.
pat ru.legal.arrested [stage=arrest]  (задержал* | задержан* | арестовал* | арестован* | взял* под стражу | взят* под стражу | поймал*) *5 (мужчин* | женщин* | лиц* | гражданин* | граждан* | подозреваем* | подростк* | агент* | шпион* | помощник* | двух | трёх | трех | четырёх | пятерых | украинц* | россиян* | белорус* | его | их | экипаж*)
+ Полиция задержала двух украинцев.
- Полиция задержала движение.
pat ru.legal.arrested.inv [stage=arrest]  (мужчин* | женщин* | граждан* | подозреваем* | агент* | шпион* | помощник* | украинц* | россиян* | белорус* | подростк*) *5 (задержан* | задержал* | арестов* | взял* под стражу | поймал*)
+ Подозреваемых задержали в Румынии.
pat ru.legal.custody [stage=arrest]  (под страж* | за решётк* | за решетк* | в сизо | мер* пресечения)
+ Мужчина находится под стражей.
pat ru.legal.charged2 [stage=charged]  (предъяв* | выдвин* | объяв* *1 подозрени*) *3 (обвинени* | подозрени*)
+ Троим предъявили обвинения.
pat ru.legal.sent [stage=charged]  (направ* | передал*) *5 (в суд | дело)
+ Прокуратура направила в суд дело пятерых.
pat ru.legal.indict2 [stage=charged]  (обвинительн* (акт* | заключени*))
+ В суд поступило обвинительное заключение.
pat ru.legal.trial2 [stage=on_trial]  (суд | процесс | слушания | заседание) *4 (начал* | начина* | стартов* | продолжа*)
+ Процесс начался в Вильнюсе.
pat ru.legal.trial.stand [stage=on_trial]  (предстал* | предстан*) *2 перед судом
+ Трое мужчин предстали перед судом.
pat ru.legal.convicted [stage=convicted]  (приговор* | осужд* | осудил* | признал* виновн* | признан* виновн*)
+ Суд приговорил его к восьми годам.
pat ru.legal.years2 [stage=convicted court=1]  (дал* | получил* | назначил*) *5 (год* | лет | пожизненн*)
+ Суд дал гражданину три года.
pat ru.legal.prison [stage=convicted court=1]  (год* | лет | пожизненн*) *1 (тюрьм* | заключени* | колони* | лишени* свободы)
+ Он получил восемь лет тюрьмы.
pat ru.legal.acquit2 [stage=acquitted]  оправда*
+ Суд оправдал двух мужчин.
pat ru.legal.closed2 [stage=closed]  (закры* | прекрат*) *2 (дел* | расследован* | производств*)
+ Прокуратура закрыла дело.
