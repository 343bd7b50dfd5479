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
