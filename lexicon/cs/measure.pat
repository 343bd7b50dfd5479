# measure.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
pat cs.measure.expel [type=expulsion_png]  (vyhostil*|vyhoští) *6 diplomat*
+ Česko vyhostilo dva ruské diplomaty.
pat cs.measure.summon [type=ambassador_summoned]  (předvolal*|pozval*) *5 velvyslan*
+ Šéf diplomacie si na středu pozval čínského velvyslance.
pat cs.measure.sanctions [type=sanctions_listing explicit=1]  (zařadil*|uvalil*|zavedl*) *5 (sankc*|seznam*|sankční*)
+ Vláda zavedla nové sankce proti sedmi lidem.
pat cs.measure.list [type=sanctions_listing explicit=1]  skončil* *4 sankční* seznam*
+ Loni v březnu skončil na národním sankčním seznamu portál.
def DIPL = diplomat* | attaché | pracovní* *2 (ambasád*|velvyslanectví|konzulát*) | konzul | konzula | zaměstnan* *2 (ambasád*|velvyslanectví)
pat cs.measure.expel.more [type=expulsion_png]  (vyhost* | vyhošť* | vykázal* | vykáz* | vypověděl* | vypoví*) *6 (DIPL)
+ Česko vykázalo běloruského diplomata.
pat cs.measure.expelled [type=expulsion_png passive=1]  (DIPL) *6 (vyhost* | vyhoštěn* | musí opustit | muset opustit | musejí opustit | opustit *2 (zemi|česko|republiku) | nežádoucí* | vypovězen*)
+ Tři diplomaté musí opustit zemi.
pat cs.measure.expulsion [type=expulsion_png]  (vyhoštění | vypovězení) *4 (DIPL)
+ Vláda oznámila vyhoštění dvou diplomatů.
pat cs.measure.png [type=expulsion_png]  (person* non grata | nežádoucí* osob*)
+ Konzula prohlásili za nežádoucí osobu.
pat cs.measure.consulate [type=consulate_closure]  (zavř* | zavře | zavírá | uzavř* | uzavírá | zruší | zrušil* | odebral* *2 souhlas) *5 (konzulát* | generální* konzul* | ruský dům | ruského domu)
+ Praha zavře ruské konzuláty.
pat cs.measure.consulate.noun [type=consulate_closure]  (uzavření | zavření | zrušení) *4 (konzulát* | generální* konzul*)
+ Polsko oznámilo uzavření konzulátu.
pat cs.measure.consulate.passive [type=consulate_closure passive=1]  (konzulát*) *5 (zavřen* | uzavřen* | končí | skončí | ukončí)
+ Ruský konzulát v Brně končí.
pat cs.measure.staff [type=staff_cap]  (sníž* | omez* | zredukov*) *3 (počet* | počtu | stav*) *5 (diplomat* | ambasád* | velvyslanectví)
+ Praha snížila počet ruských diplomatů.
pat cs.measure.summon.more [type=ambassador_summoned]  (předvol* | povol* | pozval*) *6 (velvyslan* | chargé | diplomat* | zástupce *2 ambasád*)
+ Ministr si předvolal ruského velvyslance.
pat cs.measure.summoned [type=ambassador_summoned passive=1]  (velvyslan* | chargé | diplomat*) *6 (předvolán* | na kobereček)
+ Ruský velvyslanec byl předvolán.
pat cs.measure.recall [type=ambassador_recalled]  (odvolal* | stáhl* | povolal* *2 konzult*) *3 velvyslan*
+ Bulharsko odvolalo velvyslance z Moskvy.
pat cs.measure.move [type=movement_restriction]  (omez* | zakáz* | zakaz* | omezen*) *3 (pohyb* | cestov* | volnost* pohybu) *6 (diplomat* | ambasád*)
+ Vláda omezila pohyb ruských diplomatů.
pat cs.measure.move.passive [type=movement_restriction passive=1]  (diplomat*) *4 (smí | smějí | mohou | nesmí | nesmějí | budou moci) *4 (pohyb* | cestovat | opust* | vycest*)
+ Ruští diplomaté se smějí pohybovat jen po Česku.
pat cs.measure.notify [type=travel_notification]  (diplomat*) *6 (hlásit | ohlásit | oznamovat | oznámit | nahlásit) *4 (cest* | přesun* | pobyt*)
+ Diplomaté musí předem hlásit cesty.
pat cs.measure.entry [type=entry_ban]  (zákaz* vstupu | zakázal* *2 vstup | zákaz* vjezdu | nevpustí | nesm* do | nesm* *2 (vstoupit|na území) | víz* *3 (přestal*|pozastavil*|zastavil*) | (přestal*|pozastavil*|zastavil*) *3 víz*)
+ Litva dvaceti propagandistům zakázala vstup: platí zákaz vstupu.
pat cs.measure.listing [type=sanctions_listing]  (zařadil* | zařazen* | přidal* | zapsal* | doplnil* | dostal* se | skončil*) *4 (sankční* seznam* | sankčního seznamu | černou listinu)
+ Vláda zařadila na sankční seznam portál.
pat cs.measure.sanction [type=sanctions_listing]  (uvalil* | uvalí | zavedl* | zavede | schválil* | přijal* | vyhlásil*) *3 sankc* *5 (na | proti | vůči)
+ EU uvalila sankce na šest lidí.
pat cs.measure.package [type=sanctions_listing]  balí* *1 sankc*
+ Unie schválila balíček sankcí.
pat cs.measure.freeze [type=sanctions_listing]  (zmraz* | zmrazen* | obstavil*) *2 (majet* | aktiv* | účty)
+ Stát zmrazil jejich majetek.
pat cs.measure.border [type=border_closure]  (zavř* | zavře | zavírá | uzavř* | uzavírá | uzavřel*) *4 (hranic* | hraniční* přechod* | přechody | přechod)
+ Litva uzavřela hranici s Běloruskem.
- Matka zavřela okno.
pat cs.measure.border.noun [type=border_closure]  (uzavření | uzavírk*) *2 (hranic* | hraniční* přechod*)
+ Vláda schválila uzavření hranice.
pat cs.measure.border.passive [type=border_closure passive=1]  (hranic* | hraniční* přechod*) *4 (zavřen* | uzavřen* | uzavírá)
+ Hranice s Běloruskem zůstává uzavřená.
pat cs.measure.border.open [type=border_closure status=lifted]  (otevřel* | znovuotevř* | znovu otevř*) *3 (hranic* | hraniční* přechod*)
+ Polsko otevřelo dva hraniční přechody.
pat cs.measure.vessel [type=vessel_seizure]  (zadržel* | zabavil* | zajistil* | obsadil*) *4 (tanker* | loď | lodi | plavidl* | nákladní* lo*)
+ Finsko zadrželo tanker.
pat cs.measure.vessel.passive [type=vessel_seizure passive=1]  (tanker* | loď | plavidl*) *4 (zadržen* | zabaven* | zajištěn*)
+ Tanker byl zadržen u pobřeží.
pat cs.measure.broadcast [type=broadcasting_ban]  (zakáz* | zakázal* | zastavil* | pozastavil* | zablokoval* | odebral*) *4 (vysílání | licenc* | kanál* | stanic* | sputnik* | russia today)
+ Unie zakázala vysílání čtyř stanic.
pat cs.measure.article4 [type=nato_article4]  článk* (4 | čtyři | čtvrt*)
+ Polsko žádá o konzultace podle článku 4.
pat cs.measure.article4.inv [type=nato_article4]  čtvrt* článk*
+ Estonsko vyvolalo čtvrtý článek, tedy konzultace podle čtvrtého článku.
pat cs.measure.deploy [type=protective_deployment]  (vyšle | vyslal* | pošle | poslal* | nasadil* | nasadí | rozmístil* | rozmístí | posílí) *5 (voják* | vojsk* | stíhač* | vrtulník* | fregat* | lodi | lodě | policist* | jednotk* | systém* | protivzdušn*)
+ Armáda vyšle vrtulníky do Polska.
pat cs.measure.guard [type=protective_deployment]  (voják* | vojáci | policist* | armád* | jednotk*) *5 (hlíd* | střež* | chrán* | ostrah*) *4 (železnic* | trat* | infrastruktur* | hranic* | nádraží | letišt* | objekt*)
+ Vojáci budou střežit železnici.
pat cs.measure.strengthen [type=protective_deployment]  (posílil* | posílí | posil* | zvýšil* | zpřísnil* | zesílil*) *3 (ochran* | ostrah* | hlíd* | bezpečnost* opatření | přítomnost* | dohled*) *5 (infrastruktur* | hranic* | balt* | želez* | objekt* | letišt* | křídl* | měkk* cíl*)
+ NATO posílí přítomnost v Baltu.
pat cs.measure.operation [type=protective_deployment]  (baltic sentry | eastern sentry | baltsk* hlídk* | východní* hlídk* | baltsk* stráž*)
+ NATO zahájilo operaci Baltic Sentry.
pat cs.measure.call [type=political_call explicit=1]  (vyzval* | vyzýv* | apel* | požádal* | žádá | naléh*) *4 (eu | uni* | brusel* | komis* | nato | spojenc* | rusk* | moskv* | čín* | bělorusk* | státy) *8 (k | aby | o)
+ Praha vyzvala Unii, aby omezila pohyb: Praha vyzvala Unii k omezení pohybu diplomatů.
pat cs.measure.attribution [type=public_attribution]  (veřejn* | oficiáln* | formáln*) *2 (atribuc* | přičet* | připsal* | označil* | obvinil*)
+ Vláda oficiálně přičetla útok Číně.
pat cs.measure.annul [type=election_annulled]  (zrušil* | anuloval*) *4 (volby | voleb | kolo | výsled*)
+ Soud zrušil první kolo voleb.
pat cs.measure.entry.only [type=entry_ban passive=1]  (diplomat* | držitel*) *4 (smějí | smí | mohou | nesmějí | nemohou) *3 (na | do) *3 (území | česka | země | zemi | republiky)
+ Ruští diplomaté smějí na české území jen s akreditací.
pat cs.measure.sanctionlist.end [type=sanctions_listing]  (skončil* | ocitl* | přibyl* | figur*) *4 (sankční* seznam* | seznam*)
+ Portál skončil na sankčním seznamu.
pat cs.measure.sent.home [type=expulsion_png]  poslal* *1 domů *4 (diplomat*)
+ Minsk poslal domů českého diplomata.
pat cs.measure.protest [type=ambassador_summoned passive=1]  velvyslan* *5 (vyslechnout | převzít) *2 (protest* | nót*)
+ Velvyslanec si musel přijít vyslechnout protest.
pat cs.measure.had.come [type=ambassador_summoned passive=1]  velvyslan* *3 (musel* | dostavil* se | přišel) *3 (na ministerstvo | na kobereček | do černín* | vysvětlovat)
+ Velvyslanec musel na ministerstvo.
pat cs.measure.hours [type=expulsion_png passive=1]  (diplomat* | atašé | konzul*) *5 hodin *1 (na odjezd | na opuštění | na sbalení)
+ Běloruský diplomat dostal 72 hodin na odjezd.
