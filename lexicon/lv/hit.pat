# hit.pat: patterns of Latvian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat lv.hit.cable  TRIGGER:undersea_infrastructure[pos=v] **8 <target~TARGET[kind=cable]>
+ Kuģis ar enkuru pārrāva {target:sakaru kabeli}.
pat lv.hit.active  TRIGGER[pos=v,obj] <target>
+ Nezināmi vīrieši aizdedzināja {target:noliktavu}.
pat lv.hit.genitive  <target:TARGET> TRIGGER[pos=n]
+ Izmeklē {target:tirdzniecības centra} dedzināšanu.
pat lv.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Dedzināšana {target:noliktavā} izraisīja paniku.
pat lv.hit.noun.on  TRIGGER[pos=n] (pret|pie|uz|ar) <target~TARGET>
+ Kiberuzbrukums pret {target:ministriju} ilga dienu.
pat lv.hit.subject  <target~TARGET[!kind=ship]> *3 TRIGGER[pos=v]
+ {target:Noliktava} aizdegās naktī.
- Noliktava top pie ostas.
pat lv.hit.subject.inv  TRIGGER[pos=v,!obj] *1 <target~TARGET[!kind=ship]>
+ Naktī aizdegās {target:noliktava}.
pat lv.hit.ship  <target~TARGET[kind=ship]> *2 TRIGGER:arson|explosion|bombing
+ {target:Kuģis} aizdegās ostā.
pat lv.hit.because  <target~TARGET> *3 TRIGGER[pos=n] dēļ
+ {target:Ministrijas vietne} nedarbojās kiberuzbrukuma dēļ.
