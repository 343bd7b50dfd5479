# blame.pat: patterns of Latvian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def WDIRECT = organizēja | organizējis | pasūtīja | pasūtījis | pasūtījusi | plānoja | plāno | sarīkoja | veica | veic | īstenoja | īsteno | koordinēja | koordinē | finansēja | finansē | vervē | vervēja | savervēja | sūta | sūtīja | izmanto | izmantoja | mēģināja | centās | cenšas | uzbruka | traucē | traucēja | izplata | izplatīja | pārkāpa | slāpē | izraisīja | izraisa | aizdedzināja | maksā | meklē | instrumentalizē | pavēlēja | vadīja | vada | uzdeva | grib
def WPASSIVE = organizēt* | pasūtīt* | plānot* | sarīkot* | veikt* | īstenot* | koordinēt* | finansēt* | savervēt* | vadīt* | atbalstīt* | kontrolēt* | inspirēt*
def WORDER = uzdevumā | uzdevumu | uzdevuma | pasūtījuma | pasūtījumu | norādījuma | norādījumiem | interesēs | labā | vadībā | rīkojumu | rīkojuma | naudu | kuratora | kuratori | kuratoru | pakļautībā
def WTASK = uzdevum* | norādījum* | pavēl* | pasūtījum*
def WHOST = sabotāž* | diversij* | teror* | hibrīd* | tīš* | apzināt* | ļaunprāt* | uzbrukum*
def WACTS = dedzināšan* | uzbrukum* | diversij* | incident* | gadījum* | ugunsgrēk* | sprādzien* | apsūdzīb* | pārkāpum* | noziegum*
pat lv.blame.accuse [strength=alleged ally=1 by=subject]  (apsūdz|apsūdzēja|vaino|vainoja|apvaino|apvainoja|apsūdzējusi) *3 <accused:ACTOR>
+ Prokuratūra apsūdzēja {accused:Krieviju} dedzināšanas organizēšanā.
- Krievija apsūdzēja Rīgu.
pat lv.blame.accuse.object [strength=alleged ally=1 by=subject noun=1]  (apsūdz|apsūdzēja|vaino|vainoja|apvaino|apvainoja|apsūdzējusi) *2 <accused:ACTOR[acc]>
+ Premjers apsūdzēja {accused:Maskavu} apzinātā provokācijā.
pat lv.blame.plan [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (plānu|plānus|plāns|sazvērestību)
+ Dienesti izjauca {accused:Krievijas} plānu nogalināt vadītāju.
pat lv.blame.accuse.service [strength=alleged ally=1 by=subject]  (apsūdz|apsūdzēja|vaino|vainoja|apvaino|apvainoja) *2 <accused:ACTOR[kind=service]>
+ Valdība vaino {accused:Krievijas GRU} ielaušanās lietā.
pat lv.blame.suspect [strength=suspected ally=1 by=subject own=no]  (aizdomās|aizdomas) *3 <accused:ACTOR[!kind=vessel]>
+ Izmeklētāji tur aizdomās {accused:Krieviju}.
pat lv.blame.behind [strength=confirmed ally=1]  aiz **3 DATE? **3 (stāv|stāvēja|slēpjas) *3 <accused:ACTOR>
+ Aiz uzbrukuma stāv {accused:Krievija}.
- Aiz vārtiem stāv sargs.
pat lv.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *2 DATE? *3 (stāv|stāvēja|slēpjas) aiz
+ Ministrs teica, ka {accused:Krievija} stāv aiz dedzināšanas.
pat lv.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (atbildīg*|vainīg*|iesaistīt*)
+ {accused:Krievija} ir atbildīga par dedzināšanu.
pat lv.blame.responsibility [strength=confirmed ally=1 by=subject]  atbildīb* *2 DATE? *3 (uzvēla|uzliek|gulstas) **3 <accused:ACTOR>
+ Valdība atbildību uzvēla {accused:Krievijai}.
pat lv.blame.order [strength=confirmed noun=1]  <accused:ACTOR> *1 (WORDER)
+ Noliktava aizdedzināta {accused:Krievijas militārā izlūkdienesta} uzdevumā.
- Krievijas pilsonis pildīja mājas darbu.
pat lv.blame.order.nation [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (uzdevumā|interesēs|labā|pasūtījuma|naudu)
+ Viņi gatavoja diversijas {accused:krievu} interesēs.
pat lv.blame.task [strength=confirmed noun=1]  (WTASK) *2 DATE? *3 (deva|saņēm*|dod|devis) *3 <accused:ACTOR>
+ Uzdevumu caur starpniekiem deva {accused:GRU}.
pat lv.blame.passive [strength=confirmed noun=1]  <accused:ACTOR> *2 (WPASSIVE)
+ Abi bija {accused:Krievijas izlūkdienesta} savervēti.
pat lv.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (WDIRECT)
+ Ministrs teica, ka {accused:Kremlis} plānoja dedzināšanu.
- Klubs organizēja turnīru.
pat lv.blame.act.actor [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=service]>
+ VDD pārliecināts, ka arī to pasūtījis {accused:GRU}.
- Rīga plānoja remontu.
pat lv.blame.act.state [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[nom]>
+ VDD pārliecināts, ka uzbrukumu pasūtījusi {accused:Krievija}.
pat lv.blame.attribute [strength=confirmed by=subject]  (piedēvēj*|piedēvē|attiecināj*) **3 DATE? **4 <accused:ACTOR[!kind=vessel]>
+ Valdība kiberuzbrukumu piedēvēja {accused:GRU}.
pat lv.blame.linked [strength=suspected by=subject]  (saistīt*|saista|saistīja|saistāms|saistāmi) *1 ar *1 <accused:ACTOR>
+ Sūtītājus dienests uzskata par saistītiem ar {accused:Krieviju}.
- Uzņēmums saistīts ar ostu.
pat lv.blame.trail [strength=suspected]  (pēdas|pavediens|pavedieni) *3 (ved|norāda) *2 <accused:ACTOR>
+ Pēdas ved uz {accused:Maskavu}.
pat lv.blame.trail.noun [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (pēd*|rokraksts)
+ Prokuratūra redz {accused:Krievijas} pēdas.
pat lv.blame.involvement [strength=suspected own=no noun=1]  <accused:ACTOR> *1 (iesaist*|līdzdalīb*|lom*|iejaukšan*|roka|roku)
+ Dienests runā par {accused:Krievijas} iesaisti.
pat lv.blame.campaign [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> TRIGGER[pos=n]
+ Ministrs to nosauca par {accused:Krievijas} hibrīduzbrukumu.
pat lv.blame.network [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (kampaņ*|operācij*|tīkl*|propagand*|dezinformāc*|agresij*)
+ Ministrija atklāja {accused:Krievijas} kampaņu.
pat lv.blame.act.group [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=hacker]>
+ Uzbrukumu veica {accused:prokrieviski hakeri}.
pat lv.blame.service.act [strength=confirmed]  <accused:ACTOR[kind=service]> **6 (WDIRECT)
+ {accused:Krievijas izlūkdienests} lietotnē “Telegram” savervēja pusaudzi.
pat lv.blame.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> **3 DATE? **4 TRIGGER:airspace_violation|drone_incursion|border_provocation
+ {accused:Krievijas iznīcinātāji} pārkāpa Igaunijas gaisa telpu.
pat lv.blame.forces.inv [strength=confirmed]  (ielidoja|nokrita|pārkāpa|avarēja) *3 <accused:ACTOR[sub=forces]>
+ Latvijā nokrita {accused:Krievijas drons}.
pat lv.blame.spying [strength=confirmed]  TRIGGER:espionage *1 <accused:ACTOR>
+ Viņš notiesāts par spiegošanu {accused:Krievijas} labā.
pat lv.blame.source [strength=confirmed own=no]  (avot*|nāk|izplūst|raida|raidīt*) **3 DATE? **4 (no|atrodas) *1 <accused:ACTOR[kind=state]>
+ Traucējumi nāk no {accused:Krievijas}.
pat lv.blame.vessel [strength=suspected]  (bojāj*|pārrāv*|pārraut*|enkur*|aizdom*|vainīg*) *3 DATE? *3 <accused:ACTOR[kind=vessel]>
+ Pie krastiem enkuru vilka tankkuģis “{accused:Eagle S}”.
pat lv.blame.vessel.subject [strength=suspected]  <accused:ACTOR[kind=vessel]> **5 DATE? **5 (enkur*|bojāj*|pārrāv*)
+ Kuģis “{accused:Vezhen}” ar enkuru pārrāva kabeli.
pat lv.blame.suspect.that [strength=suspected ally=1 by=subject own=no]  (aizdomās|pieļauj|uzskata|saskata|redz) **3 DATE? **4 <accused:ACTOR[nom]>
+ Iestādes pieļauj, ka signālu traucēja {accused:Krievija}.
pat lv.blame.sees [strength=suspected by=subject]  (saskata|redz) *2 <accused:ACTOR[!kind=vessel]>
+ Dienests aiz draudiem saskata {accused:Krieviju}.
pat lv.blame.worked [strength=confirmed]  (strādā*|sadarboj*) *2 <accused:ACTOR[kind=service]>
+ Divi ukraiņi, kas strādāja {accused:Krievijas izlūkdienesta} labā, aizbēga.
pat lv.blame.forces.air [strength=confirmed]  <accused:ACTOR[sub=forces]> **4 DATE? **5 (ielidoja|pārkāpa|iekļuva|ielauzās|ielidojuši) **5 (telp*|robež*|latvij*|igaunij*|polij*)
+ {accused:Krievijas iznīcinātāji} piektdien ielidoja Igaunijas gaisa telpā.
pat lv.blame.client [strength=confirmed]  (pasūtītāj*|organizator*) *2 (–|-|ir|bija|bijis) *2 <accused:ACTOR>
+ Prokurors teica, ka pasūtītājs bija {accused:Krievijas izlūkdienests}.
pat lv.blame.forces.sea [strength=confirmed]  <accused:ACTOR[sub=forces]> **6 (bloķēja|pieprasīja|šāva|apšaudīja|draudēja|traucēja|pārgrieza|pārgriezis|piespieda|šķērsoja|aizturēja)
+ {accused:Krievijas patruļkuģis} bloķēja ceļu kuģim.
- Latvijas kuģis bloķēja ceļu.
def SPYV = filmē* | fotografē* | nofilmē* | nofotografē* | vāca | vākusi | vācis | ievāca | pētīja | skaitīja | nodeva | nodevis | nodevusi | pārdevis | pārdeva | pārdevusi | ziņoja | sūtīja | nosūtīja | kartēja | pārsūtīja
def GOTV = ielauzās | ielauzušies | iekļuva | piekļuva | piekļuvi | inficēja | uzlauza | lasīja | kopēja | kopējuši | ieguva | instalēja | izmantoja | uzbruka | pārslogoja | paralizēja | bloķēja | iefiltrējās
pat lv.blame.spy.for [strength=confirmed]  <accused:ACTOR[kind=service,!sub=forces]> **7 (SPYV)
+ Viņš {accused:GRU} ziņas nodeva gadiem.
pat lv.blame.spy.for.inv [strength=confirmed]  (SPYV) **11 <accused:ACTOR[kind=service,!sub=forces]>
+ Taksists filmēja lidlauku un materiālu nosūtīja {accused:GRU}.
pat lv.blame.group.did [strength=confirmed]  <accused:ACTOR[kind=hacker]> **6 (GOTV)
+ {accused:APT29} ielauzās ministrijas tīklā.
frame ship
pat lv.ship.anchor [strength=confirmed]  (tā|kuģa|tankkuģa) enkur* *2 (bojā*|pārrāv*|sabojā*)
+ Policija saka, ka kuģa enkurs pārrāva kabeli.
- Kuģa enkurs tika pacelts.
pat lv.ship.did [strength=confirmed]  (šis|kuģis|tankkuģis) *1 (vilka|vilcis|pārrāva|pārrāvis|bojāja|sabojāja) *3 (enkur*|kabe*|gāzesvad*)
+ Prokurori teica, ka tankkuģis vilka enkuru.
- Kuģis vilka baržu.
frame claim
pat lv.claim.actor  <group:ACTOR[kind=hacker,!described]> **3 DATE? **4 (uzņēm*|lielījās|pieteic*|paziņoj*) *3 (atbildīb*)?
+ {group:NoName057}(16) uzņēmās atbildību par uzbrukumu.
pat lv.claim.inv  (atbildību|autoru|lielījās|pieteikus*|uzņēmus*) *3 DATE? *3 <group:ACTOR[kind=hacker,!described]>
+ Par autoru sevi pieteikusi “{group:NoName057}(16)”.
+ Ar to tolaik lielījās “{group:Killnet}”.
frame deny
pat lv.deny.body  <denier:BODY:accused_state> **3 DATE? **3 (noliedz|noliedza|noliegusi|noraida|noraidīja|noraidījusi|atspēko)
+ {denier:Krievijas vēstniecība} noliedz apsūdzības.
pat lv.deny.actor  <denier:ACTOR[kind=state]> **3 DATE? **4 (noliedz|noliedza|noliegusi|noraida|noraidīja)
+ {denier:Kremlis} šādas apsūdzības allaž noraida.
- Rīga noliedz apsūdzības.
pat lv.deny.scorn  <denier:BODY:accused_state> **3 DATE? **4 (nosauc*|dēvē*|sauc) **3 DATE? **4 CUE:scorn
+ {denier:Krievijas vēstniecība} apsūdzības nosauca par absurdām.
pat lv.deny.scorn.actor  <denier:ACTOR[kind=state]> **3 DATE? **4 (nosauc*|dēvē*|sauc) **3 DATE? **4 CUE:scorn
+ {denier:Maskava} apsūdzības dēvē par meliem.
frame open
pat lv.open.hostile.call [strength=hostile_unattributed by=subject]  (nosauc*|dēvē*|runāja|raksturo*|kvalificē*|vērtē) **3 DATE? **3 (WHOST)
+ Operatora vadība to nosauca par “apzinātu rīcību”.
pat lv.open.hostile.accident [strength=hostile_unattributed by=subject open=1]  (neviens|netic|neticam) **9 (nejauš*|netīš*)
+ “Neviens netic, ka kabeļi pārtrūka nejauši,” sacīja ministrs.
pat lv.open.unknown [strength=no_position open=1 by=subject]  (nav|nezinām|nezina|neskaidrs) *1 (zināms|skaidrs|noskaidrots|kas) **3 (kas|kurš|vai)
+ Nav zināms, kas to izdarīja, teica policijas pārstāvis.
pat lv.open.exclude [strength=no_position open=1 by=subject]  (neizslēdz|neizslēdza|neizslēdzam)
+ Policija neizslēdz sabotāžu.
pat lv.open.early [strength=no_position open=1 by=subject]  par agru
+ Zviedrijas policija teikusi, ka par vaininieku spriest ir par agru.
frame refer
pat lv.refer.both [n=2]  (abi|abas|abus|abu|abiem|abām) *1 (WACTS)
+ Abus ugunsgrēkus izraisīja divi vīrieši.
pat lv.refer.these  (šie|šīs|šo|šos|šādas|šādus|visi|visas|visus) *1 (WACTS)
+ Maskava noliedz šīs apsūdzības.
pat lv.refer.series  (sērij*|virkn*|viln*) *1 (WACTS)
+ Tā ir daļa no sērijas uzbrukumu.
frame open
pat lv.open.ruledout [strength=ruled_out open=1 by=subject]  (netīši|netīšām)
+ Prokuratūra paziņoja: kuģis kabeli pārrāva netīši.
