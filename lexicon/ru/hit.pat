# hit.pat: patterns of Russian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame hit
pat ru.hit.active  TRIGGER[pos=v,obj] <target>
+ Неизвестные подожгли {target:склад} в Лондоне.
pat ru.hit.noun  TRIGGER[pos=n] <target~TARGET>
+ Раскрыт поджог {target:торгового центра}.
pat ru.hit.noun.on  TRIGGER[pos=n] (на|проти|против|у|в) <target~TARGET>
+ Диверсия на {target:железной дороге} произошла ночью.
pat ru.hit.subject  <target~TARGET> *3 TRIGGER[pos=v]
+ {target:Склад} вспыхнул ночью.
pat ru.hit.subject.inv  TRIGGER[pos=v,!obj] *1 <target~TARGET>
+ Ночью вспыхнул {target:склад}.
