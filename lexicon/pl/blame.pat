# blame.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def ACC = oskarż* | obwini* | obarcz*
def SUSP = podejrzewa*
def BEHIND = stoi | stoją | stał | stała | stały | stało | stali
def RESP = odpowiedzialn* | odpowiada | odpowiadają | winn*
def ORDERW = zlecenie | polecenie | rozkaz | rzecz | interesie
def DIRECT = zleci* | zorganizowa* | zaplanowa* | koordynowa* | przygotowa* | przeprowadz* | kierowa* | przysłał*
def PASSIVE = zwerbowan* | zlecon* | zorganizowan* | sterowan* | inspirowan* | opłacan* | przeprowadzon*
def DENYV = zaprzecz* | odrzuc* | dementuj* | zdementow*
pat pl.blame.accuse [strength=alleged ally=1 by=subject]  (ACC) *3 <accused:ACTOR>
+ Prokuratura oskarżyła {accused:Rosję} o zorganizowanie podpalenia.
pat pl.blame.suspect [strength=suspected ally=1 by=subject own=no]  (SUSP) *2 <accused:ACTOR[!kind=vessel]>
+ Śledczy podejrzewają {accused:Rosję}.
pat pl.blame.behind [strength=confirmed ally=1]  za **6 (BEHIND) *4 <accused:ACTOR>
+ Za atakiem stoi {accused:Rosja}.
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
pat pl.blame.nation [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 TRIGGER[pos=n]
+ Minister nazwał to {accused:rosyjską} dywersją.
pat pl.blame.spying [strength=confirmed]  TRIGGER:espionage (na rzecz|dla) <accused:ACTOR>
+ Skazano go za szpiegostwo na rzecz {accused:Rosji}.
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
