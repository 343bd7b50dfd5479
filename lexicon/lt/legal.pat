# legal.pat: patterns of Lithuanian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
def WCASE = tyrim* | byl* | ikiteismin*
def WOPENED = pradė* | pradėt* | atliek* | vykd* | tęsia* | tęsiam* | iškel* | atlieka
pat lt.legal.open [stage=investigation]  (WOPENED) *2 DATE? *3 (WCASE)
+ Prokuratūra pradėjo ikiteisminį tyrimą.
pat lt.legal.opened [stage=investigation]  (WCASE) *2 DATE? *3 (pradėt*|tęsiam*|tęsiasi|atliekam*|vyksta|iškelt*)
+ Ikiteisminis tyrimas tęsiamas.
pat lt.legal.investigate [stage=investigation]  (tiria|tyrė|tiriama|tiriamas|tiriamos)
+ Policija tiria padegimą.
- Mokslininkai tyrinėja vorus.
pat lt.legal.search [stage=investigation weak=1]  (krat*|kratos)
+ Policija atliko kratas sostinėje.
pat lt.legal.arrest [stage=arrest]  (sulaik*|suimt*|suėmė|areštuot*|areštavo)
+ Policija sulaikė du vyrus.
- Streikas sustabdė traukinius.
pat lt.legal.charge [stage=charged]  (kaltinim*|įtarim*) *2 DATE? *3 (pareikšt*|pareiškė|pateik*|pateikt*)
+ Kaltinimai teroro aktu pareikšti šešiems asmenims.
pat lt.legal.charged [stage=charged]  (pareikšt*|pareiškė|pateikė) *3 (kaltinim*|įtarim*)
+ Prokuratūra jam pareiškė įtarimus diversija.
pat lt.legal.accused [stage=charged]  (kaltinami|kaltinamas|kaltinama) **3 DATE? **4 <who:CUE:people>
+ Dėl mėginimų padegti įmonę kaltinami {who:šeši} asmenys.
pat lt.legal.indict [stage=charged]  kaltinam* akt*
+ Teismui perduotas kaltinamasis aktas.
pat lt.legal.trial [stage=on_trial]  (perduo*|perdavė|stojo|teisiam*|nagrinė*) *3 (teism*)
+ Byla perduota teismui.
pat lt.legal.trial.began [stage=on_trial]  (teismo) (proces*|posėd*) *3 (prasid*|vyksta|tęsiasi)
+ Teismo procesas prasidėjo Vilniuje.
pat lt.legal.sentenced [stage=convicted]  (nuteis*|įkalin*)
+ Jis nuteistas dešimčiai metų.
- Jis bus paleistas.
pat lt.legal.years [stage=convicted court=1]  (skyrė|skirta|paskirta|paskyrė|įkalino|gavo) **3 DATE? **4 (metų|metus|metams|mėnesi*|laisvės|kalėjimo)
+ Teismas jam skyrė penkerių metų bausmę.
pat lt.legal.guilty [stage=convicted]  (pripažin*) *3 kalt*
+ Teismas jį pripažino kaltu.
- Ministerija pripažino klaidą.
pat lt.legal.acquit [stage=acquitted]  (išteisin*)
+ Teismas išteisino du vyrus.
pat lt.legal.closed [stage=closed]  (nutrauk*) *2 (tyrim*|byl*)
+ Prokuratūra nutraukė tyrimą.
pat lt.legal.dismissed [stage=dismissed]  (atmet*|nenagrinė*) *3 (kaltinim*|byl*)
+ Teismas atmetė bylą.
