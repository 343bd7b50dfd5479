# legal.pat: patterns of Latvian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
def WCASE = izmeklēšan* | kriminālproces* | krimināllietu | krimināllieta | pārbaudi | pārbaude
def WOPENED = sāk* | sākt* | ierosinā* | ierosināj* | ierosināt* | uzsāk* | veic | turpin* | notiek
pat lv.legal.open [stage=investigation]  (WOPENED) *2 DATE? *3 (WCASE)
+ Prokuratūra sākusi kriminālprocesu.
pat lv.legal.opened [stage=investigation]  (WCASE) *2 DATE? *3 (sākt*|sākus*|turpinās|ierosināt*|notiek|uzsākt*)
+ Izmeklēšana turpinās.
pat lv.legal.investigate [stage=investigation]  (izmeklē|izmeklēja|izmeklēt)
+ Policija izmeklē dedzināšanu.
- Zinātnieki pēta zirnekļus.
pat lv.legal.search [stage=investigation weak=1]  (kratīšan*)
+ Policija veica kratīšanas galvaspilsētā.
pat lv.legal.arrest [stage=arrest]  (aizturēj*|aizturēt*|apcietinā*|arestēj*|arestēt*)
+ Policija aizturējusi divus vīriešus.
- Streiks apturēja vilcienus.
pat lv.legal.custody [stage=arrest]  (atrodas|ievietot*) *1 apcietinājumā
+ Visi četri atrodas apcietinājumā.
pat lv.legal.charge [stage=charged]  (uzrādīj*|uzrādīt*|cēla|celt*|izvirz*) *2 DATE? *3 (apsūdzīb*)
+ Prokuratūra uzrādījusi viņiem apsūdzības sabotāžā.
pat lv.legal.charged [stage=charged]  (apsūdzīb*) *2 DATE? *3 (uzrādīt*|celt*|izvirz*)
+ Apsūdzība uzrādīta diviem vīriešiem.
pat lv.legal.trial [stage=on_trial]  (nodev*|nodot*|stāj*|stājās|tiesā|iztiesā*) *3 (ties*)
+ Krimināllieta nodota tiesai.
pat lv.legal.trial.began [stage=on_trial]  (tiesas) (proces*|prāv*) *3 (sāk*|sākās|turpin*|notiek)
+ Tiesas process sākās Rīgā.
pat lv.legal.sentenced [stage=convicted]  (notiesā*|notiesāt*)
+ Viņš notiesāts uz desmit gadiem.
- Viņš tiks atbrīvots.
pat lv.legal.years [stage=convicted court=1]  (piespried*|piespriest*|piesprieda|saņēma) **3 DATE? **4 (gad*|mēneš*|cietum*|brīvības)
+ Tiesa viņam piesprieda piecus gadus cietumā.
pat lv.legal.guilty [stage=convicted]  (atzin*|atzīt*|atzina) *3 vainīg*
+ Tiesa viņu atzina par vainīgu.
- Ministrija atzina kļūdu.
pat lv.legal.acquit [stage=acquitted]  (attaisno*|attaisnot*)
+ Tiesa attaisnoja divus vīriešus.
pat lv.legal.closed [stage=closed]  (izbeig*|izbeidz*|pārtrauk*) *2 (WCASE)
+ Prokuratūra izbeigusi kriminālprocesu.
