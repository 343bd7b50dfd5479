# hit.pat: patterns of Lithuanian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat lt.hit.cable  TRIGGER:undersea_infrastructure[pos=v] **8 <target~TARGET[kind=cable]>
+ Tanklaivis inkaru nutraukė {target:elektros kabelį}.
pat lt.hit.active  TRIGGER[pos=v,obj] <target>
+ Nežinomi asmenys padegė {target:sandėlį}.
pat lt.hit.genitive  <target:TARGET> TRIGGER[pos=n]
+ Tiriamas {target:prekybos centro} padegimas.
pat lt.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Padegimas {target:sandėlyje} sukėlė paniką.
pat lt.hit.noun.on  TRIGGER[pos=n] (prieš|prie|ant|į) <target~TARGET>
+ Kibernetinė ataka prieš {target:ministeriją} truko dieną.
pat lt.hit.subject  <target~TARGET[!kind=ship]> *3 TRIGGER[pos=v]
+ {target:Sandėlis} užsidegė naktį.
- Sandėlis statomas prie uosto.
pat lt.hit.subject.inv  TRIGGER[pos=v,!obj] *1 <target~TARGET[!kind=ship]>
+ Naktį užsiliepsnojo {target:sandėlis}.
pat lt.hit.ship  <target~TARGET[kind=ship]> *2 TRIGGER:arson|explosion|bombing
+ {target:Laivas} užsidegė uoste.
pat lt.hit.because  <target~TARGET> *3 dėl *1 TRIGGER[pos=n]
+ {target:Ministerijos svetainė} neveikė dėl kibernetinės atakos.
