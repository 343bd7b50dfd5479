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
