# measure.pat: patterns of Ukrainian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
def WEXPEL = вислал* | вислат* | вислав | висилк* | вислано | видвор* | висила* | вислали | вигна*
def WDIPL = дипломат* | співробітник* | працівник* | консул* | аташе | посл*
def WPNG = персон* нон ґрата | персон* нон грата | нон грата | нон ґрата
def WCONS = консульств* | генконсульств* | представництв* | консульськ*
def WCLOSE = закри* | зачин* | закрит* | відклик* | відкликал* | припин* | закриває | закривають
def WSTAFFCUT = скорот* | скороч* | обмеж*
def WSUMMON = виклик*
def WENVOY = посл* | посла | повірен* | представник* | дипломат*
def WRECALL = відкли*
def WMOVE = пересуван* | переміщен* | вільн*
def WLIMIT = обмеж* | заборон*
def WSANCT = санкці* | санкційн*
def WSANCTV = запровад* | внес* | вніс | ввел* | наклал* | накла* | ввів | ухвали* | розшири* | запровади*
def WBORDERC = кордон* | пункт* пропуску | перехід | переход*
def WVESSEL = судн* | танкер* | суховантаж* | корабл* | судна
def WSEIZE = затрим* | арешт* | конфіск* | утрим*
def WFOUR = 4 | четверт*
def WART = статт*
def WTROOPS = військов* | солдат* | поліцейськ* | фрегат* | кораб* | підрозділ* | патрул*
def WDEPLOY = розмі* | залуч* | відправ* | направ* | розгор* | посил* | перекин*
def WGUARD = охорон* | захист* | патрулюв*
def WANNUL = скасув* | анулюв* | визнав недійсн*
def WELECT = вибор* | голосуванн* | тур*
pat uk.measure.expel [type=expulsion_png]  (WEXPEL) *6 (WDIPL)
+ Естонія вислала двох російських дипломатів.
pat uk.measure.expelled [type=expulsion_png passive=1]  (WDIPL) *6 (WEXPEL)
+ Двох дипломатів вислали з країни.
pat uk.measure.png [type=expulsion_png]  (WPNG)
+ Дипломата оголошено персоною нон ґрата.
pat uk.measure.consulate [type=consulate_closure verb=1]  (WCLOSE) *6 (WCONS)
+ Польща закриває консульство РФ у Гданську.
pat uk.measure.consulate.passive [type=consulate_closure passive=1]  (WCONS) *6 (WCLOSE)
+ Представництво в Познані Варшава зачинила восени.
pat uk.measure.staff [type=staff_cap]  (WSTAFFCUT) *4 (WDIPL)
+ Москва обіцяє скоротити кількість польських дипломатів.
pat uk.measure.summon [type=ambassador_summoned]  (WSUMMON) *5 (WENVOY)
+ МЗС викликало посла Росії.
pat uk.measure.summoned [type=ambassador_summoned passive=1]  (WENVOY) *5 (WSUMMON)
+ Посла Росії викликали до МЗС.
pat uk.measure.recall [type=ambassador_recalled]  (WRECALL) *3 (посл*|послів)
+ Польща відкликала посла з Мінська.
pat uk.measure.move [type=movement_restriction]  (WLIMIT) *4 (WMOVE) *4 (WDIPL)
+ Чехія обмежила вільне пересування російських дипломатів.
pat uk.measure.sanctions [type=sanctions_listing explicit=1]  (WSANCTV) *5 (WSANCT)
+ ЄС запровадив нові санкції проти семи осіб.
pat uk.measure.border [type=border_closure verb=1]  (WCLOSE) *4 (WBORDERC)
+ Литва закрила кордон з Білоруссю.
pat uk.measure.border.passive [type=border_closure passive=1]  (WBORDERC) *6 (WCLOSE)
+ Кордон з Білоруссю закрито.
pat uk.measure.vessel [type=vessel_seizure]  (WSEIZE) *3 (WVESSEL)
+ Фінляндія затримала танкер біля узбережжя.
pat uk.measure.article4 [type=nato_article4]  (WART) (WFOUR)
+ Уряд скористався статтею 4 договору.
pat uk.measure.deploy [type=protective_deployment explicit=1]  (WDEPLOY) *6 (WTROOPS)
+ Польща залучить 10 тисяч військових.
pat uk.measure.guard [type=protective_deployment explicit=1]  (WGUARD) **8 (WDEPLOY) **4 (WTROOPS)
+ До охорони мостів Польща залучить тисячу військових.
pat uk.measure.annul [type=election_annulled]  (WANNUL) *3 (WELECT)
+ Суд скасував вибори президента.
pat uk.measure.leave [type=expulsion_png passive=1]  (дипломат* | співробітник* посольств*) *6 (мусять залишити | має залишити | мають залишити | повинн* залишити | покину* країн*)
+ Двоє дипломатів мають залишити країну.
pat uk.measure.consent [type=consulate_closure]  (відкли* | скасув* | анулюв*) *2 (згод* | дозв*) *5 (консульств* | генконсульств*)
+ Польща відкликала згоду на роботу консульства.
pat uk.measure.cons.noun [type=consulate_closure]  (закритт*) *4 (консульств* | генконсульств*)
+ Міністр оголосив про закриття консульства.
pat uk.measure.note [type=ambassador_summoned]  (вручи* | вручил* | передал*) *3 нот* *5 (посл* | повірен* | посольств*)
+ МЗС вручило ноту протесту послу Росії.
pat uk.measure.move.ban [type=movement_restriction]  (заборони* | обмежи* | обмежил* | обмежен* | заборонен*) *5 (виїжджати | виїзд | пересув* | подорож* | залишати | їздити | переміщ*)
+ Дипломатам заборонили виїжджати за межі країни.
pat uk.measure.entry [type=entry_ban]  (заборон* *2 (в'їзд*|в'їжджати) | (заборон* | припин* | призупин*) *4 віз)
+ Литва заборонила в'їзд двадцятьом пропагандистам.
pat uk.measure.list [type=sanctions_listing]  (внес* | додал* | додав | включ*) *5 (санкційн* спис* | чорн* спис* | спис* санкц*)
+ ЄС додав до санкційного списку дев'ять осіб.
pat uk.measure.sanc [type=sanctions_listing]  санкц* *2 (проти | щодо | стосовно)
+ Лондон увів санкції проти офіцерів.
pat uk.measure.package [type=sanctions_listing]  пакет* санкц*
+ ЄС ухвалив пакет санкцій.
pat uk.measure.freeze [type=sanctions_listing]  (заморози* | заморож*) *2 (актив* | рахунк*)
+ Країна заморозила їхні активи.
pat uk.measure.border.noun [type=border_closure]  закритт* *2 (кордон* | пункт*)
+ Уряд ухвалив закриття кордону.
pat uk.measure.border.open [type=border_closure status=lifted]  (відкри* | відновил*) *3 (кордон* | пункт* пропуску)
+ Польща відкрила два пункти пропуску.
pat uk.measure.vessel.more [type=vessel_seizure]  (арештув* | захопи* | конфіскув* | затрима* | зупинил*) *4 (танкер* | судно | суховантаж*)
+ Військові арештували танкер.
pat uk.measure.broadcast [type=broadcasting_ban]  (заборон* | призупин* | заблок* | відкл* | позбав*) *4 (мовленн* | ліценз* | трансляц* | телекан* | сайт* rt)
+ ЄС заборонив мовлення чотирьох каналів.
pat uk.measure.article4.more [type=nato_article4]  (статт* | ст) .? (4 | четверт*)
+ Естонія запросила консультації за статтею 4.
pat uk.measure.article4.inv [type=nato_article4]  четверт* статт*
+ Естонія задіяла четверту статтю договору.
pat uk.measure.reserve [type=protective_deployment]  (мобілізув* | залучи* | залучил* | направи* | відправи* | перекину* | розгорн* | надішл*) *6 (резервіст* | військов* | солдат* | підрозділ* | фрегат* | корабл* | ппо | винищувач* | поліцейськ*)
+ Данія мобілізувала резервістів.
pat uk.measure.strengthen [type=protective_deployment]  (посили* | посил* | зміцн*) *3 (охорон* | захист* | патрул* | присутн*) *5 (інфраструктур* | кордон* | балт* | залізн* | об'єкт* | фланг*)
+ НАТО посилить присутність у Балтиці.
pat uk.measure.call [type=political_call explicit=1]  (закли* | закликал* | просит* | звернул* | вимага*) *4 (єс | євросоюз* | брюссел* | нато | росі* | москв* | союзник* | китай* | білорус*) *8 (до | щоб | припин* | про | з | обмеж*)
+ Польща закликала ЄС обмежити пересування дипломатів.
pat uk.measure.attrib [type=public_attribution]  (офіційн* | публічн*) *2 (приписа* | звинувати* | поклал* | назва*)
+ Уряд офіційно звинуватив ГРУ.
