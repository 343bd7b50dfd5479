# Reporting verbs and phrases, by what they commit the speaker to. Hand-written for Concord.
# pos=prep opens a source phrase; pos=n are nouns for a statement; verbs have no pos.

[SAY neutral]
(sagt|sagte|sagten|sagen|gesagt|erklärt|erklärte|erklärten|teilte|teilten|mitteilte|mitgeteilt|berichtet|berichtete|berichteten|berichten|schreibt|schrieb|schrieben|äußerte|äußerten|betont|betonte|ergänzte|hieß es|heißt es|so der|so die|spricht|sprach|sprachen|gesprochen|verkündete|kündigte|ankündigte|meldete|meldeten|antwortete|fügte|nannte|nannten|nennt|bezeichnete|bezeichneten|bezeichnet|beschrieb|veröffentlichte)
[SAY neutral pos=prep]
(laut|zufolge|nach angaben|nach worten|nach auskunft|nach darstellung|nach aussage|nach einschätzung|nach ansicht|nach auffassung|nach überzeugung|nach informationen|wie der|aus sicht)
[SAY neutral pos=n]
(bericht|mitteilung|erklärung|angaben|aussage|stellungnahme|pressemitteilung|einschätzung)
[SAY accuse]
(beschuldigt|beschuldigte|beschuldigten|beschuldigen|wirft|warf|warfen|werfen|vorgeworfen|vorwirft|macht|machte|machten|verantwortlich|schreibt zu|zugeschrieben|zuordnen|zugeordnet|bezichtigt|bezichtigte|anlastet|lastet)
[SAY accuse pos=n]
(vorwurf|vorwürfe|vorwürfen|anschuldigung|anschuldigungen|beschuldigung|zuschreibung|attribution)
[SAY claim]
(behauptet|behauptete|behaupteten|behaupten|reklamierte|reklamiert|bekannte|bekannten)
[SAY claim pos=n]
(bekennerschreiben|bekenntnis|bekennervideo)
[SAY deny]
(bestreitet|bestritt|bestritten|bestreiten|dementiert|dementierte|dementierten|wies|wiesen|weist|zurückgewiesen|zurückwies|leugnet|leugnete|streitet|verneinte)
[SAY deny pos=n]
(dementi|dementis|zurückweisung)
[SAY confirm]
(bestätigt|bestätigte|bestätigten|bestätigen|stellte fest|stellten fest|festgestellt|nachgewiesen)
[SAY confirm pos=n]
(bestätigung|feststellung)
[SAY admit]
(räumte|räumt|eingeräumt|gestand|gestanden|gibt zu|gab zu|zugegeben)
[SAY admit pos=n]
(geständnis|eingeständnis)
[SAY warn]
(warnt|warnte|warnten|gewarnt|warnen)
[SAY warn pos=n]
(warnung|warnungen)
[SAY suspect]
(vermutet|vermutete|vermuteten|vermuten|vermute|verdächtigt|verdächtigte|verdächtigen|mutmaßt|mutmaßte)
[SAY suspect pos=n]
(verdacht|vermutung|vermutungen|verdachts)
[SAY believe]
(glaubt|glaubte|glauben|geht davon aus|gehen davon aus|ging davon aus|gehe davon aus|hält|hielt|halten|meint|meinte|überzeugt)
