# hit.pat: patterns of Finnish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat fi.hit.cable  TRIGGER:undersea_infrastructure[pos=v] **8 <target:TARGET[kind=cable]>
+ Alus laahasi ankkuriaan ja rikkoi {target:merikaapelin}.
pat fi.hit.active  TRIGGER[pos=v,obj] <target>
+ Tuntemattomat sabotoivat {target:muuntajan}.
pat fi.hit.genitive  <target:TARGET> TRIGGER[pos=n]
+ Poliisi tutkii {target:kauppakeskuksen} tuhopolttoa.
pat fi.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Tuhopoltto {target:varastossa} aiheutti pelkoa.
pat fi.hit.into  <target:TARGET> (vastaan|kohdistu*|tehty) *1 TRIGGER[pos=n]
+ Eilinen {target:ministeriöön} kohdistunut kyberhyökkäys jatkuu.
pat fi.hit.subject  <target~TARGET[!kind=ship]> *3 TRIGGER[pos=v]
+ {target:Varasto} syttyi palamaan yöllä.
- Varasto rakennetaan sataman viereen.
pat fi.hit.subject.inv  TRIGGER[pos=v,!obj] *2 <target~TARGET[!kind=ship]>
+ Yöllä syttyi palamaan {target:varasto}.
pat fi.hit.ship  <target~TARGET[kind=ship]> *2 TRIGGER:arson|explosion|bombing
+ {target:Laiva} syttyi palamaan satamassa.
pat fi.hit.because  <target~TARGET> *3 TRIGGER[pos=n] (vuoksi|takia)
+ {target:Ministeriön sivut} kaatuivat palvelunestohyökkäyksen vuoksi.
