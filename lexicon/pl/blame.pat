# blame.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def ACC = oskarżył* | oskarżyli | oskarża | oskarżają | oskarżając* | oskarżono | obwini* | obarcz*
def SUSP = podejrzewa*
def BEHIND = stoi | stoją | stał | stała | stały | stało | stali
def RESP = odpowiedzialn* | odpowiada | odpowiadają | winn*
def ORDERW = zlecenie | polecenie | rozkaz | rzecz | interesie
def DIRECT = zleci* | zorganizowa* | zaplanowa* | koordynowa* | przygotowa* | przeprowadz* | kierowa* | przysłał*
def PASSIVE = zwerbowan* | zlecon* | zorganizowan* | sterowan* | inspirowan* | opłacan* | przeprowadzon*
def DENYV = zaprzecz* | odrzuc* | dementuj* | zdementow*
pat pl.blame.accuse [strength=alleged ally=1 by=subject]  (ACC) *1 <accused:ACTOR>
+ Prokuratura oskarżyła {accused:Rosję} o zorganizowanie podpalenia.
pat pl.blame.suspect [strength=suspected ally=1 by=subject own=no]  (SUSP) *2 <accused:ACTOR[!kind=vessel]>
+ Śledczy podejrzewają {accused:Rosję}.
pat pl.blame.behind [strength=confirmed ally=1]  za **6 (BEHIND) *4 <accused:ACTOR>
+ Za atakiem stoi {accused:Rosja}.
pat pl.blame.behind.verb [strength=confirmed ally=1]  (BEHIND) za *2 <accused:ACTOR>
+ Stoi za nią {accused:Rosja}, uważa minister.
pat pl.blame.behind.people [strength=confirmed noun=1]  za **6 (BEHIND) *1 <accused:NATION[!linked]>
+ Za tym czynem stali {accused:Rosjanie}, mówi premier.
pat pl.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *4 (BEHIND) za
+ Minister powiedział, że {accused:Rosja} stoi za podpaleniem.
pat pl.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (RESP) za
+ {accused:Rosja} jest odpowiedzialna za podpalenie.
pat pl.blame.order [strength=confirmed]  na *1 (ORDERW) *2 <accused:ACTOR>
+ Centrum podpalono na zlecenie {accused:rosyjskich służb}.
pat pl.blame.passive [strength=confirmed]  (PASSIVE) *1 przez *1 <accused:ACTOR>
+ Obaj zostali zwerbowani przez {accused:rosyjskie służby}.
pat pl.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *2 (DIRECT)
+ Minister powiedział, że {accused:Kreml} zaplanował podpalenie.
pat pl.blame.act.actor [strength=confirmed]  (DIRECT) *2 <accused:ACTOR[kind=service]>
+ Zleciły to {accused:rosyjskie służby}.
pat pl.blame.link [strength=suspected by=subject]  (wiąza*|wiąże|wiążą|powiąza*|przypis*) **6 <accused:ACTOR[!kind=vessel]>
+ Minister wiązał ją z {accused:Rosją}.
pat pl.blame.nation.thing [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (dron* | bezzałog* | rakiet* | pocisk* | myśliwc* | samolot* | śmigłowc* | okręt* | szpieg* | sabotażyst* | dywersan* | propagand* | dezinformac*)
+ Minister powiedział, że były to {accused:rosyjskie} drony.
pat pl.blame.nation [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 TRIGGER[pos=n]
+ Minister nazwał to {accused:rosyjską} dywersją.
pat pl.blame.spying [strength=confirmed]  TRIGGER:espionage (na rzecz|dla) <accused:ACTOR>
+ Skazano go za szpiegostwo na rzecz {accused:Rosji}.
pat pl.blame.point [strength=suspected ally=1 by=subject]  (wskaz* | wskazuj*) *2 na *2 <accused:ACTOR[!kind=vessel]>
+ Śledczy wskazują na {accused:Rosję}.
pat pl.blame.trail [strength=suspected own=no]  (trop* | ślad* | poszlak* | dowod* | wszystko | nici) *4 (prowadz* | wiod* | wskaz* | wied*) *3 (do|na|ku|w stronę)? *2 <accused:ACTOR[!kind=vessel]>
+ Tropy prowadzą do {accused:Moskwy}.
pat pl.blame.trail.nation [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (ślad* | trop* | wątek | wątku)
+ Służby badają {accused:rosyjski} ślad.
pat pl.blame.hand [strength=suspected own=no]  (ręk* | odcisk* palc* | podpis* | robot* | dzieł* | sprawk*) *2 <accused:ACTOR[!kind=vessel]>
+ Minister widzi w tym rękę {accused:Kremla}.
pat pl.blame.hand.nation [strength=confirmed noun=1 own=no]  (robot* | dzieł* | sprawk* | ręk*) *1 <accused:NATION[!linked]>
+ To robota {accused:Rosjan}, powiedział minister.
pat pl.blame.was [strength=confirmed noun=1 own=no]  to (był* | jest | są) *2 <accused:NATION[!linked]> *1 (akc* | operac* | atak* | prowokac* | działani* | dron* | służb* | haker* | agenc*)
+ To była {accused:rosyjska} operacja, mówił premier.
pat pl.blame.principal [strength=confirmed]  (zleceniodawc* | mocodawc* | organizator* | inspirator* | autor* | sprawc*) *3 (był* | byli | jest | są | to) *3 <accused:ACTOR[!kind=vessel]>
+ Zleceniodawcą był białoruski {accused:KGB}.
pat pl.blame.principal.sub [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *2 (był* | jest) *1 (zleceniodawc* | mocodawc* | organizator* | inspirator* | autor* | sprawc*)
+ {accused:Rosja} była zleceniodawcą podpaleń, mówi premier.
pat pl.blame.responds [strength=confirmed ally=1]  (odpowiada* | odpowiedzialnoś* *2 (ponosi|spada|spoczywa) | odpowiedzialn* *1 (jest|są|był*)) *4 <accused:ACTOR[!kind=vessel]>
+ Za dywersję odpowiada {accused:Rosja}.
pat pl.blame.blame.on [strength=confirmed by=subject]  (win* | odpowiedzialnoś*) *4 (zrzuc* | obarcz* | obciąż* | przypis* | składa* | złoży*) *3 <accused:ACTOR[!kind=vessel]>
+ Winą obarczył {accused:Moskwę}.
pat pl.blame.attribute [strength=confirmed by=subject]  (przypisa* | przypisuj* | przypisywa* | wiąż* | wiąza* | powiąza* | łącz*) *6 (z | ze)? *1 <accused:ACTOR[!kind=vessel]>
+ Eksperci przypisują atak {accused:GRU}.
pat pl.blame.attributed [strength=confirmed]  (przypisan* | przypisywan* | powiązan* | łączon*) *4 <accused:ACTOR[!kind=vessel]>
+ Atak przypisano, a właściwie jest przypisywany {accused:GRU}.
pat pl.blame.service.recruit [strength=confirmed]  (zwerbowa* | werbowa* | opłac* | płac* | zapłac* | nadzorowa* | instruowa* | kierowa* | wysła* | sterowa*) *4 <accused:ACTOR[kind=service]>
+ Zwerbowały go {accused:rosyjskie służby}.
pat pl.blame.handler [strength=confirmed]  (oficer* | agent* | kurator* | funkcjonariusz* | pracownik* | ludzie | człowiek* | przedstawiciel*) *2 <accused:ACTOR[kind=service]>
+ Zlecenie dał mu oficer {accused:GRU}.
pat pl.blame.for [strength=confirmed]  (na rzecz | dla | w imieniu | pod dyktando | pod kierownictwem | za pieniądze | z inspiracji | na usługach) *1 <accused:ACTOR[kind=service]>
+ Działali na rzecz {accused:rosyjskiego wywiadu}.
pat pl.blame.interest [strength=confirmed]  (w interesie | na korzyść | na usługach | z inspiracji | z polecenia | za pieniądze | pod dyktando) *1 <accused:ACTOR[kind=state]>
+ Działał w interesie {accused:Rosji}.
pat pl.blame.involved [strength=suspected own=no]  (udział* | zaangażowa* | rol* | współudział* | zamieszan*) *2 <accused:ACTOR[!kind=vessel]>
+ Minister mówił o zaangażowaniu {accused:Rosji}.
pat pl.blame.actor.trigger [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *1 TRIGGER[pos=v]
+ {accused:Kreml} szpiegował dysydentów.
pat pl.blame.actor.leads [strength=confirmed]  <accused:ACTOR[kind=state]> *2 (prowadzi* | próbuj* | testuj* | wykorzystuj* | wysyła* | posługuje się | wynajmuj* | eskaluj* | atakuj*)
+ {accused:Rosja} prowadzi tę kampanię od lat.
pat pl.blame.by.side [strength=confirmed]  (ze strony | z kierunku | autorstwa | w wykonaniu) *1 <accused:ACTOR[!kind=vessel]>
+ To akt agresji ze strony {accused:Rosji}.
pat pl.blame.vessel [strength=confirmed]  <accused:ACTOR[kind=vessel]> *3 (uszkodzi* | zerwa* | ciągn* | przecię* | przeciął | spowodowa*)
+ {accused:Eagle S} zerwał kabel.
pat pl.blame.vessel.by [strength=confirmed]  (uszkodzi* | zerwa* | przecię* | przeciął | spowodowa* | podejrzewa* | podejrzan*) *4 <accused:ACTOR[kind=vessel]>
+ Kabel zerwał tankowiec {accused:Eagle S}.
frame claim
pat pl.claim.actor  <group:ACTOR[kind=hacker]> **5 przyzna* się
+ {group:Killnet} przyznał się do ataku.
frame deny
pat pl.deny.body  <denier:BODY:accused_state> *5 (DENYV)
+ {denier:Kreml} odrzuca oskarżenia.
pat pl.deny.actor  <denier:ACTOR[kind=state]> *4 (DENYV)
+ {denier:Moskwa} zaprzecza oskarżeniom.
pat pl.deny.scorn  <denier:BODY:accused_state> *3 nazywa* **6 CUE:scorn
+ {denier:Ambasada Rosji} nazywa to wszystko bajkami.
pat pl.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (nazywa* | nazwa* | mówi* | określi* | uzna* | twierdz*) **6 CUE:scorn
+ {denier:Moskwa} nazwała zarzuty absurdem.
pat pl.deny.body.inv  (DENYV) *4 <denier:BODY:accused_state>
+ Udziałowi zaprzecza {denier:ambasada Rosji}.
pat pl.deny.body.scorn  <denier:BODY:accused_state> **6 (mówi* | określi* | uzna* | nazwa* | odpar*) **6 CUE:scorn
+ {denier:Rzecznik Kremla} mówił o rusofobii.
frame open
pat pl.open.hostile.call [strength=hostile_unattributed by=subject]  (nazwa* | nazywa* | mówi* o | określi* | uzna* | traktuj* | kwalifik* | zakwalif*) **5 (sabotaż* | dywersj* | aktem terroru | atakiem | zamachem | podpalenie* | celow*)
+ Minister nazwał wybuch aktem dywersji.
pat pl.open.hostile.deliberate [strength=hostile_unattributed]  (celowe | celowo | umyślnie | umyślne | celowym | celowego | nieprzypadkow* | z premedytacją)
+ Było to celowe działanie.
pat pl.open.hostile.not.accident [strength=hostile_unattributed open=1]  (nie przypadek | nie był przypadek | nie był to przypadek | nie ma mowy o przypadku | nie był to wypadek)
+ To nie był przypadek, mówi wójt.
pat pl.open.hostile.doubt [strength=hostile_unattributed open=1]  nie *1 (mają|ma|ulega|mamy) wątpliwości *5 (sabotaż* | dywersj* | podpal* | celow* | zamach*)
+ Nie mamy wątpliwości, że to sabotaż? Nie ma wątpliwości co do dywersji.
pat pl.open.unknown [strength=no_position open=1 by=subject]  nie *1 (wiadomo | wiemy | wie | ustalono | ustalili | wskazał* | wskazano | przesądza* | zna* | znamy) *3 (kto | kim | sprawc* | kogo | skąd | czyj*)
+ Nie wiadomo kto stał za atakiem.
pat pl.open.exclude [strength=no_position open=1 by=subject]  nie (wyklucza* | można wykluczyć | wykluczył* | wykluczono | wykluczamy)
+ Policja nie wyklucza sabotażu.
pat pl.open.early [strength=no_position open=1 by=subject]  (za wcześnie | zbyt wcześnie | przedwcześnie | przedwczesne)
+ Jest za wcześnie na wnioski, mówi rzecznik policji.
pat pl.open.hypotheses [strength=no_position open=1 by=subject]  (wszystkie | różne | kilka | wiele | każd*) *2 (hipotez* | wersj* | scenariusz* | wątk* | możliwoś*)
+ Badamy wszystkie hipotezy, mówi prokurator.
pat pl.open.foreign [strength=foreign_state_unnamed by=subject]  (obc* (państw* | wywiad* | służb*) | zewnętrzn* (aktor* | ingerenc*) | aktor* państwow* | z zagranicy)
+ Premier mówił, że to robota obcego wywiadu.
pat pl.open.accident [strength=other_cause by=subject]  (był* to|to był*|przyczyn* *2 (był*|jest|okazał*)) *2 (wypadek | awari* | zwarci* | błąd | usterk* | zaniedb* | burz* | piorun*)
+ Przyczyną pożaru było zwarcie, podała straż.
pat pl.open.noevidence [strength=no_evidence open=1]  (nie ma | brak | nie znaleziono | nie stwierdzono | nic nie) *3 (dowod* | ślad* | oznak* | przesłan* | wskazuj*)
+ Nie ma dowodów na udział Rosji.
pat pl.open.ruled [strength=ruled_out open=1 by=subject]  (wyklucz*) *4 (sabotaż* | dywersj* | podpale* | udział* osób | celow* | atak* | zamach*)
+ Prokuratura wykluczyła sabotaż.
frame refer
pat pl.refer.both [n=2]  (oba | obie | obu | obydwa | obydwie | obydwu) *1 (atak* | podpale* | akt* | incydent* | zdarze* | pożar* | wybuch* | zamach* | przypadk*)
+ Oba podpalenia zlecił ten sam człowiek.
pat pl.refer.these  (te | tych | tymi | wszystkie | wszystkich | takie) *1 (atak* | podpale* | akt* | incydent* | zdarze* | pożar* | wybuch* | zamach* | przypadk* | działani*)
+ Moskwa zaprzecza, że stoi za tymi atakami.
pat pl.refer.series  (seri* | fal* | szereg*) *2 (atak* | podpale* | akt* | incydent* | zdarze* | pożar* | wybuch* | zamach* | prowokac*)
+ To część serii podpaleń.
