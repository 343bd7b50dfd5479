# hit.pat: patterns of Ukrainian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat uk.hit.active  TRIGGER[pos=v,obj] <target>
+ Невідомі підпалили {target:склад} у Лондоні.
pat uk.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Розкрито підпал {target:торговельного центру}.
pat uk.hit.noun.on  TRIGGER[pos=n] (на|проти|против|у|в) <target~TARGET>
+ Диверсія на {target:залізниці} сталася вночі.
pat uk.hit.subject  <target~TARGET> *3 TRIGGER[pos=v]
+ {target:Склад} спалахнув уночі.
pat uk.hit.subject.inv  TRIGGER[pos=v,!obj] *1 <target~TARGET>
+ Уночі спалахнув {target:склад}.
