# hit.pat: patterns of Estonian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat et.hit.cable  TRIGGER:undersea_infrastructure[pos=v] **8 <target:TARGET[kind=cable]>
+ Tanker lohistas ankrut ja lõhkus {target:elektrikaabli}.
pat et.hit.active  TRIGGER[pos=v,obj] <target>
+ Tundmatud süütasid {target:lao}.
pat et.hit.genitive  <target:TARGET> TRIGGER[pos=n]
+ Uuritakse {target:kaubanduskeskuse} süütamist.
pat et.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Tulekahju {target:laos} tekitas paanikat.
pat et.hit.against  <target:TARGET> vastu *2 TRIGGER[pos=n]
+ Tegu oli {target:ministeeriumi} vastu suunatud küberrünnakuga.
pat et.hit.subject  <target~TARGET[!kind=ship]> *3 TRIGGER[pos=v]
+ {target:Ladu} süttis öösel.
- Ladu ehitatakse sadama kõrvale.
pat et.hit.subject.inv  TRIGGER[pos=v,!obj] *2 <target~TARGET[!kind=ship]>
+ Öösel süttis {target:ladu}.
pat et.hit.ship  <target~TARGET[kind=ship]> *2 TRIGGER:arson|explosion|bombing
+ {target:Laev} süttis sadamas.
pat et.hit.because  <target:TARGET> *1 TRIGGER[pos=n] tõttu
+ Eile oli {target:ministeeriumi} koduleht küberrünnaku tõttu maas.
