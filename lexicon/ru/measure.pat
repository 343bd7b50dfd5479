# measure.pat: patterns of Russian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
def WEXPEL = высла* | выслан* | высылк* | выдвор* | высыла* | выгна*
def WDIPL = дипломат* | сотрудник* | консул* | атташе | посл*
def WPNG = персон* нон грата | нон грата
def WCONS = консульств* | генконсульств* | представительств* | консульск*
def WCLOSE = закры* | закрыт* | отзыва* | отозва* | прекра* | закрыв*
def WSTAFFCUT = сокра* | огранич*
def WSUMMON = вызва* | вызов* | вызыва*
def WENVOY = посл* | посла | повер* | представител* | дипломат*
def WRECALL = отозв* | отзыв*
def WMOVE = передвижен* | перемещен* | свободн*
def WLIMIT = огранич* | запре*
def WSANCT = санкци* | санкционн*
def WSANCTV = ввел* | ввёл | внес* | внёс | налож* | расшир* | ввод* | принял* | утверд* | включи*
def WBORDERC = границ* | погранпереход* | пункт* пропуска | переход*
def WVESSEL = судн* | танкер* | сухогруз* | корабл* | судна
def WSEIZE = задерж* | арест* | конфиск* | удерж*
def WFOUR = 4 | четверт* | четвёрт*
def WART = стат*
def WTROOPS = военн* | солдат* | полицейск* | фрегат* | корабл* | подразделен* | патрул*
def WDEPLOY = размест* | размещ* | привлек* | привлеч* | привлечет | привлечёт | привлёк* | отправ* | направ* | разверн* | посыла* | перебрас* | переброс*
def WGUARD = охран* | защит* | патрулир*
def WANNUL = отмен* | аннулир*
def WELECT = выбор* | голосован* | тур*
pat ru.measure.expel [type=expulsion_png]  (WEXPEL) *6 (WDIPL)
+ Эстония выслала двух российских дипломатов.
pat ru.measure.expelled [type=expulsion_png passive=1]  (WDIPL) *6 (WEXPEL)
+ Двух дипломатов выслали из страны.
pat ru.measure.png [type=expulsion_png]  (WPNG)
+ Дипломата объявили персоной нон грата.
pat ru.measure.consulate [type=consulate_closure verb=1]  (WCLOSE) *6 (WCONS)
+ Польша закрывает консульство РФ в Гданьске.
pat ru.measure.consulate.passive [type=consulate_closure passive=1]  (WCONS) *6 (WCLOSE)
+ Консульство в Познани Варшава закрыла осенью.
pat ru.measure.staff [type=staff_cap]  (WSTAFFCUT) *4 (WDIPL)
+ Москва обещает сократить число польских дипломатов.
pat ru.measure.summon [type=ambassador_summoned]  (WSUMMON) *5 (WENVOY)
+ МИД вызвал посла России.
pat ru.measure.summoned [type=ambassador_summoned passive=1]  (WENVOY) *5 (WSUMMON)
+ Посла России вызвали в МИД.
pat ru.measure.recall [type=ambassador_recalled]  (WRECALL) *3 (посл*|послів)
+ Польша отозвала посла из Минска.
pat ru.measure.move [type=movement_restriction]  (WLIMIT) *4 (WMOVE) *4 (WDIPL)
+ Чехия ограничила свободное передвижение российских дипломатов.
pat ru.measure.sanctions [type=sanctions_listing explicit=1]  (WSANCTV) *5 (WSANCT)
+ ЕС ввел новые санкции против семи человек.
pat ru.measure.border [type=border_closure verb=1]  (WCLOSE) *4 (WBORDERC)
+ Литва закрыла границу с Белоруссией.
pat ru.measure.border.passive [type=border_closure passive=1]  (WBORDERC) *6 (WCLOSE)
+ Граница с Белоруссией закрыта.
pat ru.measure.vessel [type=vessel_seizure]  (WSEIZE) *3 (WVESSEL)
+ Финляндия задержала танкер у побережья.
pat ru.measure.article4 [type=nato_article4]  (WART) (WFOUR)
+ Правительство воспользовалось статьёй 4 договора.
pat ru.measure.deploy [type=protective_deployment explicit=1]  (WDEPLOY) *6 (WTROOPS)
+ Польша направит 10 тысяч военных.
pat ru.measure.guard [type=protective_deployment explicit=1]  (WGUARD) **8 (WDEPLOY) **4 (WTROOPS)
+ К охране мостов Польша привлечёт тысячу военных.
pat ru.measure.annul [type=election_annulled]  (WANNUL) *3 (WELECT)
+ Суд отменил выборы президента.
