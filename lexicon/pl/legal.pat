# legal.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
pat pl.legal.open [stage=investigation]  (wszczę*|prowadz*|rozpocz*|trwa) *3 (śledztw*|dochodzeni*|postępowani*)
+ Prokuratura wszczęła śledztwo.
pat pl.legal.arrest [stage=arrest]  (zatrzyma*|aresztowa*|ujęt*|ujęl*) *4 CUE:people
+ ABW zatrzymała kilka osób.
pat pl.legal.arrest.passive [stage=arrest]  (zatrzymani|zatrzymany|aresztowani|aresztowany) *1 (został*|zostali)
+ Zatrzymani zostali we wtorek.
pat pl.legal.charge [stage=charged]  (postawi*|przedstawi*|usłysz*|stawia*) *4 zarzut*
+ Prokuratura postawiła im zarzuty dywersji.
pat pl.legal.indict [stage=charged]  (akt|aktu|akcie|aktem) oskarżenia
+ Do sądu trafił akt oskarżenia.
pat pl.legal.trial [stage=on_trial]  (proces|procesu) *3 (ruszy*|rozpocz*|trwa)
+ Proces ruszył w Warszawie.
pat pl.legal.sentenced [stage=convicted]  (skazał|skazała|skazali|skazano|skazany|skazani)
+ Skazano go na dziesięć lat.
pat pl.legal.acquit [stage=acquitted]  uniewinni*
+ Sąd uniewinnił dwóch mężczyzn.
pat pl.legal.closed [stage=closed]  umorz* *2 (śledztw*|postępowani*|dochodzeni*)
+ Prokuratura umorzyła śledztwo.
pat pl.legal.prosecutor.case [stage=investigation]  (śledztw* | dochodzeni* | postępowani*) *4 (wszczę* | prowadz* | trwa | toczy* się | przeję* | dotycz* | nadzoruj*)
+ Śledztwo w sprawie pożaru prowadzi prokuratura.
pat pl.legal.investigates [stage=investigation]  (policj* | prokuratur* | abw | służb* | śledcz* | kontrwywiad* | prokurator*) *2 (bada | badają | badała | wyjaśnia* | sprawdza* | ustala* | zajmuje się | zajęł* się | analizuj* | poszukuj* | przesłucha*)
+ Sprawę bada, jak słychać, prokuratura: prokuratura bada okoliczności.
pat pl.legal.investigates.inv [stage=investigation]  (spraw* | okolicznoś* | zdarzeni* | incydent*) *2 (bada | badają | badała | wyjaśnia* | zajmuje się | zajęł* się | przeję*) *3 (policj* | prokuratur* | abw | służb* | śledcz* | żandarmeri* | kontrwywiad*)
+ Sprawę bada Prokuratura Krajowa.
pat pl.legal.search [stage=investigation]  (przeszuk* | rewizj*) *4 (mieszkan* | dom | domu | biur* | lokal* | statk* | firm* | pomieszcz*)
+ Policja przeszukała mieszkanie.
pat pl.legal.wanted [stage=investigation]  (list* gończ* | europejski* nakaz* aresztowania | czerwon* not* | poszukiwan* *3 (list*|interpol*|policj*))
+ Wystawiono za nim list gończy.
pat pl.legal.noun.weak [stage=investigation weak=1]  (śledztw* | dochodzeni*) (w sprawie | dotycząc*)
+ Śledztwo w sprawie podpalenia.
pat pl.legal.arrested [stage=arrest]  (zatrzymał* | zatrzymali | zatrzymano | aresztował* | aresztowali | aresztowano | ujęto | ujęła | ujęli | schwytan* | schwytał* | schwytali | schwytano | pojmano | wpadł w ręce | wpadli w ręce) *4 (mężczyzn* | kobiet* | os* | obywatel* | podejrzan* | sprawc* | go | ją | ich | ukrai* | białorusin* | rosjan* | nastolat* | członk* | szpieg* | agent* | dywersan* | mołdawian* | dwóch | trzech | czterech | pięciu | sześciu)
+ ABW zatrzymała dwóch Ukraińców.
- Policja zatrzymała ruch na moście.
pat pl.legal.arrested.passive [stage=arrest]  (mężczyzn* | kobiet* | os* | obywatel* | podejrzan* | sprawc* | ukrai* | białorusin* | rosjan* | nastolat* | szpieg* | agent* | dywersan*) *4 (zatrzyman* | aresztowan* | ujęt* | schwytan*)
+ Podejrzani zostali zatrzymani w Rumunii.
pat pl.legal.custody [stage=arrest]  (trafi* do aresztu | tymczasow* areszt* | w areszcie | do aresztu | za kratk* | areszt* na | aresztowa* na | tymczasowo aresztowan* | areszci* śledcz*)
+ Mężczyzna przebywa w areszcie.
pat pl.legal.arrest.noun [stage=arrest]  (zatrzymani* | aresztowani* | ujęci*) *3 (mężczyzn* | kobiet* | os* | obywatel* | podejrzan* | sprawc* | ukrai* | białorusin* | rosjan* | szpieg* | członk*)
+ Minister poinformował o zatrzymaniu ośmiu osób.
pat pl.legal.extradite [stage=arrest]  (ekstrad* | wydan* *2 (polsce|polskim|litwie|niemcom|stronie polskiej) | przekazan* *2 (polsce|stronie polskiej|władzom))
+ Sąd zgodził się na ekstradycję podejrzanego.
pat pl.legal.charged [stage=charged]  (usłysza* | postawi* | postawion* | przedstawi* | przedstawion* | ogłosz*) *5 (zarzut*)
+ Trzem osobom postawiono zarzuty szpiegostwa.
pat pl.legal.charges.inv [stage=charged]  zarzut* *5 (usłysz* | postawi* | postawion* | przedstawi* | przedstawion*)
+ Zarzuty udziału w grupie usłyszało pięć osób.
pat pl.legal.accused [stage=charged]  (prokuratur* | prokurator* | śledcz*) *4 (oskarżył* | oskarża* | oskarżyli | skierowa* *3 (akt*|do sądu))
+ Prokuratura oskarżyła byłego urzędnika.
pat pl.legal.is.accused [stage=charged]  (został* | zostali | jest | są) *1 (oskarżon*)
+ Mężczyzna został oskarżony o szpiegostwo.
pat pl.legal.sent [stage=charged]  (skierowa* | wysłał* | trafi* | wpłyn* | przesłał*) *6 (akt* oskarżenia)
+ Do sądu wpłynął akt oskarżenia.
pat pl.legal.trial.more [stage=on_trial]  (stan* przed sądem | stanie przed sądem | stanęli przed sądem | na ławie oskarżonych | odpowiada* przed sądem | proces* *3 (ruszy*|rozpocz*|trwa|toczy*|wystartow*) | (ruszy*|rozpocz*|trwa|toczy*) *2 proces*)
+ Trzej mężczyźni stanęli przed sądem.
pat pl.legal.convicted.years [stage=convicted court=1]  (lat | roku | rok | lata | miesi* | dożywoci*) *1 (więzieni* | pozbawienia wolności | za kratk* | odsiadki)
+ Dostał osiem lat więzienia.
pat pl.legal.convicted.guilty [stage=convicted]  (uznał* | uznan* | uznany) *3 (winn* | winnym | winnych)
+ Sąd uznał go za winnego.
pat pl.legal.verdict [stage=convicted]  (prawomocn* *1 (wyrok* | skaza*) | wyrok* skazując* | (usłysz* | zapad* | wyda*) *3 wyrok*)
+ Zapadł wyrok w sprawie szpiega.
pat pl.legal.upheld [stage=convicted]  (utrzyma* *2 w mocy | podtrzyma*) *3 (wyrok* | kar*)
+ Sąd apelacyjny utrzymał w mocy wyrok.
pat pl.legal.plea [stage=convicted]  (dobrowoln* podda* się karze | przyzna* się do winy)
+ Mężczyzna przyznał się do winy.
pat pl.legal.dismissed [stage=dismissed]  (sąd* | sędzi*) *3 (oddalił* | odrzucił* | zwrócił*) *3 (spraw* | akt* | wnios* | oskarżeni* | zarzut*)
+ Sąd odrzucił akt oskarżenia.
pat pl.legal.suspended [stage=suspended]  (zawiesi* | zawieszon*) *3 (śledztw* | postępowani* | dochodzeni*)
+ Prokuratura zawiesiła śledztwo.
pat pl.legal.closed.inv [stage=closed]  (śledztw* | postępowani* | dochodzeni*) *4 (umorz* | zakończ* | zamknię*)
+ Śledztwo zostało umorzone.
