# legal.pat: patterns of Estonian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
def WCASE = uurimi* | kriminaalmenetlus* | kriminaalasi | kriminaalasja | juurdlus* | menetlus* | menetluse | menetlust
pat et.legal.open [stage=investigation]  (alustas|alustasid|alustati|algatas|algatati|jätkub|jätkab|viib) *2 DATE? *3 (WCASE)
+ Prokuratuur alustas kriminaalmenetlust.
pat et.legal.opened [stage=investigation]  (WCASE) *3 (alustati|algatati|jätkub|käib|kestab)
+ Uurimine jätkub.
pat et.legal.investigate [stage=investigation]  (uurib|uuris|uuritakse|uurivad)
+ Politsei uurib süütamist.
- Teadlased uurisid ämblikke.
pat et.legal.search [stage=investigation weak=1]  läbiotsimi*
+ Politsei tegi läbiotsimisi.
pat et.legal.arrest [stage=arrest]  (vahistas|vahistati|vahistatud|arreteeri*)
+ Politsei vahistas kaks meest.
- Streik peatas rongid.
pat et.legal.held [stage=arrest]  ((pidas|peeti|pidasid|peetud|pidanud) *3 DATE? *3 kinni | kinni (peetud|peeti|pidas|pidanud))
+ Kaitsepolitsei pidas kaks meest kinni.
- Pood peeti avatuna.
pat et.legal.detention [stage=arrest]  (kinnipidami*|vahistami*)
+ Avalikustati kümne kahtlustatava kinnipidamine.
pat et.legal.charge [stage=charged]  (esitas|esitasid|esitati|esitanud) *2 DATE? *3 (süüdistus*|kahtlustus*)
+ Prokuratuur esitas neile süüdistuse sabotaažis.
pat et.legal.charged [stage=charged]  (süüdistus|süüdistused|kahtlustus|kahtlustused|süüdistuse) *3 (esitati|esitatud|esitas)
+ Süüdistus esitati kahele mehele.
pat et.legal.trial [stage=on_trial]  (astus|astusid|anti|saadeti|jõudis) *3 (kohtu*|kohus|kohtusse)
+ Kaks meest astusid kohtu ette.
pat et.legal.trial.began [stage=on_trial]  (kohtuprotsess*|kohtuistung*) *3 (algas|algab|käib|jätkub)
+ Kohtuprotsess algas Tallinnas.
pat et.legal.guilty [stage=convicted]  (mõistis|mõisteti|mõistetud|mõistnud) *2 DATE? *3 süüdi
+ Maakohus mõistis neljapäeval süüdi kaheksa inimest.
- Kohus mõistis mehe õigeks.
- Ministeerium tunnistas viga.
pat et.legal.guilty.inv [stage=convicted]  süüdi (mõistetud|mõisteti|mõistnud)
+ Ta on süüdi mõistetud.
pat et.legal.sentenced [stage=convicted court=1]  (mõistis|mõisteti|määras|määrati|karistas|karistati|istuma|sai) *3 DATE? *4 (vangistus*|vangi*|karistus*|aastat|aastaks|vangis|aasta)
+ Talle mõisteti viis aastat vangistust.
pat et.legal.acquit [stage=acquitted]  (mõistis|mõisteti|mõistetud) *2 DATE? *3 õigeks
+ Kohus mõistis mehe õigeks.
pat et.legal.closed [stage=closed]  (lõpetas|lõpetati) *2 (WCASE)
+ Prokuratuur lõpetas menetluse.
