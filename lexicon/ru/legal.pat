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
