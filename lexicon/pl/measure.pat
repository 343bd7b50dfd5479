# measure.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
pat pl.measure.expel [type=expulsion_png]  (wydal*|wydaliła) *5 (dyplomat*|attaché|pracownik*)
+ Polska wydaliła dwóch rosyjskich dyplomatów.
pat pl.measure.png [type=expulsion_png]  person* non grata
+ Dyplomatę uznano za persona non grata.
pat pl.measure.consulate [type=consulate_closure verb=1]  (zamknie|zamknięto|zamknął|zamknęła|zamyka|cofnie|cofnął|cofnęła|cofnięto) *6 (konsulat*|placówk*)
+ Polska cofnie zgodę na działalność konsulatu w Gdańsku.
pat pl.measure.consulate.passive [type=consulate_closure passive=1]  (konsulat*|placówk*) *4 (zamknięto|zamknięty|zamknięta|zlikwidowano)
+ Placówkę w Poznaniu zamknięto jesienią.
pat pl.measure.summon [type=ambassador_summoned]  wezwa* *4 (ambasador*|dyplomat*|chargé)
+ MSZ wezwało ambasadora Rosji.
pat pl.measure.summoned [type=ambassador_summoned passive=1]  (ambasador*|dyplomat*) *4 wezwan*
+ Ambasador Rosji został wezwany do MSZ.
pat pl.measure.sanctions [type=sanctions_listing explicit=1]  (nałoży*|wprowadz*|objęt*|objęł*) *4 sankcj*
+ UE nałożyła nowe sankcje na siedem osób.
pat pl.measure.border [type=border_closure verb=1]  (zamknie|zamknięto|zamknął|zamknęła|zamyka) *4 (granic*|przejści*)
+ Polska zamknęła granicę z Białorusią.
pat pl.measure.article4 [type=nato_article4]  artykuł* 4
+ Polska wystąpiła o konsultacje w trybie artykułu 4 traktatu.
pat pl.measure.guard [type=protective_deployment explicit=1]  (strzec|chronić|patrolować|popilnuje) *8 (żołnierz*|wojsk*)
+ Linii kolejowych ma strzec tysiące żołnierzy.
pat pl.measure.vessel [type=vessel_seizure]  (zatrzyma*|zajęł*|zajęt*) *3 (statek|statku|tankow*)
+ Finlandia zatrzymała tankowiec przy wybrzeżu.
def DIPL = dyplomat* | attaché | pracowni* ambasad* | pracowni* konsul* | konsul | konsula | konsulów | ambasador* | personel* dyplomat*
def CONS = konsulat* | konsulatu | placówk* | dom* rosyjsk*
pat pl.measure.expel.more [type=expulsion_png]  (wydal* | wyrzuc* | uzna* *4 (non grata|niepożądan*) | nakaza* *4 (opuści*|wyjazd*) | odsył* | odesła*) *6 (DIPL)
+ Warszawa wydaliła trzech rosyjskich dyplomatów.
pat pl.measure.expelled [type=expulsion_png passive=1]  (DIPL) *6 (wydal* | wydalon* | niepożądan* | non grata | musi opuścić | muszą opuścić | opuszcz* | mus* wyjech*)
+ Dwóch dyplomatów musi opuścić kraj.
pat pl.measure.expulsion [type=expulsion_png]  (wydaleni* | wyrzuceni*) *5 (DIPL)
+ Ogłoszono wydalenie czterech dyplomatów.
pat pl.measure.consulate.consent [type=consulate_closure]  (wycofa* | cofa* | cofn* | odebra* | wypowiedzi*) *2 (zgod* | pozwoleni*) *5 (konsulat* | placówk*)
+ Minister wycofał zgodę na działanie konsulatu.
pat pl.measure.consulate.noun [type=consulate_closure]  (zamknięci* | likwidacj*) *5 (konsulat*)
+ Minister zapowiedział zamknięcie konsulatu w Gdańsku.
pat pl.measure.consulate.ends [type=consulate_closure passive=1]  (konsulat*) *6 (zamkn* | zamknię* | zakończ* dział* | przestan* działać | zlikwid* | zawies*)
+ Rosyjski konsulat przestanie działać w grudniu.
pat pl.measure.staff [type=staff_cap]  (ogranicz* | zmniejsz* | zreduk* | reduk*) *4 (liczb* | obsad* | personel*) *5 (dyplom* | ambasad* | placów* | konsul*)
+ Czechy ograniczyły liczbę dyplomatów w ambasadzie.
pat pl.measure.summon.more [type=ambassador_summoned]  (wezwa* | wzywa* | wezwie) *6 (ambasador* | chargé | dyplomat* | charge)
+ Resort wezwał na dywanik rosyjskiego chargé d'affaires.
pat pl.measure.summoned.more [type=ambassador_summoned passive=1]  (ambasador* | chargé | dyplomat*) *6 (wezwan* | stawi* się w | dywanik*)
+ Chargé d'affaires Białorusi był wezwany do MSZ.
pat pl.measure.note [type=ambassador_summoned]  (wręcz* | przekaz*) *4 (not* protest* | protest*) *4 (ambasador* | chargé | dyplomat* | ambasadz*)
+ MSZ wręczyło notę protestacyjną ambasadorowi Rosji.
pat pl.measure.recall [type=ambassador_recalled]  (odwoła* | odwołuj* | ściąg* | wezwa* na konsultacj*) *3 (ambasador*)
+ Sofia odwołała ambasadora z Moskwy.
pat pl.measure.move [type=movement_restriction]  (ogranicz* | zakaz* | zakaż* | wprowadz* limit*) *4 (przemieszcz* | porusza* | podróż* | swobod*) *6 (dyplom* | konsul* | personel* | pracowni* ambasad*)
+ Minister ograniczył swobodę poruszania się rosyjskich dyplomatów.
pat pl.measure.move.dipl [type=movement_restriction passive=1]  (dyplomaci | dyplomat* | personel* | pracowni* ambasad*) *4 (mogą | mog* | może | będą mogli | muszą | nie mogą) *3 (porusza* | przemieszcz* | podróż* | opuszcz*) *4 (tylko | jedynie | wyłącznie | województw* | zgod* | poza)
+ Rosyjscy dyplomaci mogą się poruszać tylko po województwie mazowieckim.
pat pl.measure.move.notice [type=travel_notification]  (dyplom* | podróż*) *8 (zgłasza* | zgłos* | notyfik* | powiadamia* | uprzedz*) *4 (podróż* | przejazd* | wyjazd* | przemieszcz*)
+ Dyplomaci muszą zgłaszać podróże z wyprzedzeniem.
pat pl.measure.entry [type=entry_ban]  (zakaz* wjazdu | zakaz* wjeżdż* | odmow* wjazdu | zakaza* *3 wjazdu | wiz* *2 (wstrzyma*|zawiesi*|przestal*) | (wstrzyma*|zawiesi*) *3 wiz)
+ Nałożono zakaz wjazdu na dziesięciu oficerów.
pat pl.measure.listing [type=sanctions_listing]  (wpisa* | wpisan* | dopisa* | umieści* | umieszcz* | doda*) *5 (list* sankc* | sankcyjn*)
+ Rada UE wpisała na listę sankcyjną dziewięć osób.
pat pl.measure.sanction.on [type=sanctions_listing]  (sankcj* | sankcje) *4 (na | wobec | przeciw* | obję*) *4 (os* | firm* | podmiot* | statk* | oficer* | jednostk* | przedsiębior* | osob* | obywatel* | hakerz*)
+ Bruksela nałożyła sankcje na siedem osób.
pat pl.measure.sanctioned [type=sanctions_listing]  (objęt* | objęł* | objął | obejm*) *4 sankcj*
+ Londyn objął sankcjami jednostkę GRU.
pat pl.measure.freeze [type=sanctions_listing]  (zamroż* | zamraża* | zamroz*) *2 (aktyw* | majątk* | środk* | kont*)
+ Zamrożono ich aktywa.
pat pl.measure.package [type=sanctions_listing]  pakiet* *1 sankcj*
+ UE przyjęła pakiet sankcji.
pat pl.measure.border.more [type=border_closure verb=1]  (zamkn* | zamknię* | zamyka* | zawiesi* | wstrzyma*) *5 (granic* | przejści* graniczn* | przejście | przejścia | ruch* graniczn*)
+ Rząd zamknął do odwołania przejście graniczne.
- Minister zamknął zeszyt.
pat pl.measure.border.noun [type=border_closure]  zamknięci* *3 (granic* | przejś*)
+ Litwa zapowiada zamknięcie granicy z Białorusią.
pat pl.measure.border.passive [type=border_closure passive=1]  (granic* | przejści*) *6 (zamknię* | zamkn* | zamykan*)
+ Granica z Białorusią pozostaje zamknięta.
pat pl.measure.border.open [type=border_closure status=lifted]  (otwar* | otworzy* | otwier* | wznowi*) *4 (granic* | przejś*)
+ Polska otworzyła dwa przejścia graniczne.
pat pl.measure.zone [type=border_closure]  (wprowadz* | ustanow* | przedłuż* | ogłos*) *3 (stref* buforow* | stref* zakaz*)
+ Rząd przedłużył strefę buforową.
pat pl.measure.vessel.more [type=vessel_seizure]  (zatrzyma* | zaję* | aresztowa* | skonfisk* | przeję* | abordaż*) *5 (statek | statk* | tankow* | frachtow* | masow* | jednostk* pływ*)
+ Francuska marynarka przejęła tankowiec floty cieni.
pat pl.measure.vessel.passive [type=vessel_seizure passive=1]  (statek | statk* | tankow* | frachtow* | masow*) *5 (zatrzyman* | zajęt* | aresztowan* | skonfisk* | przejęt*)
+ Tankowiec został zatrzymany na redzie.
pat pl.measure.broadcast [type=broadcasting_ban]  (zakaz* | zakaza* | zawiesi* | zablokowa* | odebra* | cofn* | wyklucz*) *5 (nadaw* | retransm* | koncesj* | kanał* | stacj* | portal* | emisj* | russia today | sputnik*)
+ Krajowa Rada zakazała nadawania pięciu kanałów.
pat pl.measure.article.four [type=nato_article4]  (artykuł* | art) .? (4 | czwart*)
+ Polska wystąpiła o konsultacje na podstawie artykułu 4.
pat pl.measure.article.inv [type=nato_article4]  czwart* artykuł*
+ Estonia powołała się na czwarty artykuł traktatu.
pat pl.measure.deploy [type=protective_deployment]  (skierowa* | wysła* | wysyła* | wyśle | rozmieści* | rozmieszcz* | oddeleg* | przerzuc* | skieruj*) *6 (żołnierz* | wojsk* | okręt* | fregat* | policjant* | myśliwc* | patriot* | terytorials* | funkcjonar* | patrol* | bateri*)
+ Szwecja wyśle trzy okręty na Bałtyk.
pat pl.measure.deploy.for [type=protective_deployment]  (do ochrony | do patrolowania | do zabezpieczeni* | dla ochrony) *6 (skierowa* | wysła* | zaangaż* | żołnierz* | wojsk* | przydziel*)
+ Do ochrony kolei skierowano tysiące żołnierzy.
pat pl.measure.operation [type=protective_deployment]  (uruchom* | rozpocz* | ogłos* | ruszy* | wprowadz*) *4 (operacj* *3 (horyzont|bałtyck* straż*|baltic sentry|wschodni* straż*|eastern sentry|bezpieczn* podlasie|ochronn*))
+ NATO uruchomiło operację „Bałtycka Straż”.
pat pl.measure.alert [type=protective_deployment]  (wprowadz* | ogłos* | podwyższ* | podnie*) *4 (stop* alarmow* | charlie* | bravo*)
+ Premier wprowadził trzeci stopień alarmowy CHARLIE.
pat pl.measure.guard.more [type=protective_deployment explicit=1]  (żołnierz* | wojsk* | terytorials* | policjan*) *6 (będ* | ma* | strzeg* | ochrania* | patroluj* | pilnuj*) *3 (strzec | chronić | patrolować | pilnować | kolej* | infrastruktur* | tor* | granic* | lini*)
+ Żołnierze będą patrolować linie kolejowe.
pat pl.measure.strengthen [type=protective_deployment]  (wzmocni* | wzmacnia* | zwiększ* | wzmożo* | zaostrz*) *3 (ochron* | patrol* | nadz* | obecnoś* | zabezpiecz*) *5 (infrastruktur* | granic* | bałty* | kolej* | obiekt* | lotnisk* | obiekt* | flank*)
+ NATO wzmocni obecność na Bałtyku.
pat pl.measure.call [type=political_call explicit=1]  (wezwa* | wzywa* | zaapelowa* | apeluj* | domaga* się | zwróci* się) *5 (ue | uni* | brukseli | komisj* | nato | sojuszni* | rosj* | moskw* | kreml* | białoru* | mińsk* | państw* | rad*) *8 (o | do | aby | by | żeby)
+ Polska zaapelowała do Unii o ograniczenie ruchu dyplomatów.
pat pl.measure.letter [type=political_call explicit=1]  (wspóln* | otwart*) (list | liście | listem | apel* | oświadcz*) **8 (wezwa* | wzywa* | apel* | domaga*)
+ Ośmiu ministrów we wspólnym liście wezwało Brukselę do działania.
pat pl.measure.attribution [type=public_attribution]  (oficjaln* | publiczn*) *2 (przypis* | oskarży* | wskaz* | atrybuc*) *4 (rosj* | gru | moskw* | białoru* | chin* | apt*)
+ Rząd oficjalnie przypisał atak GRU.
pat pl.measure.annul [type=election_annulled]  (uniewa* | anulow*) *4 (wybor* | tur* | głosowa* | wynik*)
+ Trybunał unieważnił pierwszą turę wyborów.
pat pl.measure.move.forbid [type=movement_restriction passive=1]  dyplomatom *4 (nie wolno | zabroniono | zakazano | wolno) *4 (opuszcza* | porusza* | podróż* | wyjeżdż*)
+ Rosyjskim dyplomatom nie wolno opuszczać Mazowsza.
