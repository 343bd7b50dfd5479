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
pat ru.measure.leave [type=expulsion_png passive=1]  (дипломат* | сотрудник* посольств*) *6 (должны покинуть | обязан* покинуть | покинут стран*)
+ Двое дипломатов должны покинуть страну.
pat ru.measure.consent [type=consulate_closure]  (отозва* | отменил* | аннулир*) *2 (соглас* | разреш*) *5 (консульств* | генконсульств*)
+ Польша отозвала согласие на работу консульства.
pat ru.measure.cons.noun [type=consulate_closure]  (закрыти*) *4 (консульств* | генконсульств*)
+ Министр объявил о закрытии консульства.
pat ru.measure.note [type=ambassador_summoned]  (вручил* | передал*) *3 нот* *5 (посл* | поверенн* | посольств*)
+ МИД вручил ноту протеста послу России.
pat ru.measure.move.ban [type=movement_restriction]  (запретил* | ограничил* | запрещен* | запрещён* | ограничен*) *5 (выезжать | выезд | передвиж* | поездк* | покидать | ездить | перемещ*)
+ Дипломатам запретили выезжать за пределы страны.
pat ru.measure.entry [type=entry_ban]  (запрет* *2 въезд* | запретил* *2 въезд | (прекрат* | приостанов*) *4 виз)
+ Литва запретила въезд двадцати пропагандистам.
pat ru.measure.list [type=sanctions_listing]  (внес* | внёс | добавил* | включил*) *5 (санкционн* спис* | чёрн* спис* | черн* спис* | спис* санкц*)
+ ЕС включил в санкционный список девять человек.
pat ru.measure.sanc [type=sanctions_listing]  санкц* *2 (против | в отношении)
+ Лондон ввёл санкции против офицеров.
pat ru.measure.package [type=sanctions_listing]  пакет* санкц*
+ ЕС принял пакет санкций.
pat ru.measure.freeze [type=sanctions_listing]  (заморозил* | заморож*) *2 (актив* | счет* | счёт*)
+ Страна заморозила их активы.
pat ru.measure.border.noun [type=border_closure]  закрыти* *2 (границ* | пункт*)
+ Правительство одобрило закрытие границы.
pat ru.measure.border.open [type=border_closure status=lifted]  (открыл* | возобнов*) *3 (границ* | пункт* пропуска)
+ Польша открыла два пункта пропуска.
pat ru.measure.vessel.more [type=vessel_seizure]  (арестовал* | захватил* | конфискова* | задержал* | остановил*) *4 (танкер* | судно | сухогруз*)
+ Военные арестовали танкер.
pat ru.measure.broadcast [type=broadcasting_ban]  (запретил* | приостанов* | заблокир* | отозва* | лиши*) *4 (вещани* | лиценз* | трансляц* | телекан*)
+ ЕС запретил вещание четырёх каналов.
pat ru.measure.article4.more [type=nato_article4]  (стать* | ст) .? (4 | четверт*)
+ Эстония запросила консультации по статье 4.
pat ru.measure.article4.inv [type=nato_article4]  четверт* стать*
+ Эстония задействовала четвертую статью договора.
pat ru.measure.reserve [type=protective_deployment]  (мобилизова* | привлеч* | привлек* | направ* | отправ* | перебро* | разверн* | пошл*) *6 (резервист* | военнослуж* | солдат* | подразделен* | фрегат* | корабл* | пво | истребител* | полицейск* | военных)
+ Дания мобилизовала резервистов.
pat ru.measure.strengthen [type=protective_deployment]  (усил* | укреп*) *3 (охран* | защит* | патрул* | присутств*) *5 (инфраструктур* | границ* | балти* | желез* | объект* | фланг*)
+ НАТО усилит присутствие в Балтике.
pat ru.measure.call [type=political_call explicit=1]  (призва* | призыв* | прос* | обратил* | требу* | потребов*) *4 (ес | евросоюз* | брюссел* | нато | росси* | москв* | союзник* | кита* | беларус* | белорус*) *8 (к | чтобы | прекрат* | о | с | огранич*)
+ Польша призвала ЕС ограничить передвижение дипломатов.
pat ru.measure.attrib [type=public_attribution]  (официальн* | публичн*) *2 (приписа* | обвинил* | возлож* | назва*)
+ Правительство официально обвинило ГРУ.
