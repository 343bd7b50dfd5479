# Doers that reports blame or name, where Swedish writes them in its own way. Hand-written for Concord.

[ACTOR RU kind=state of=RU]
rysslands
ryssland
moskva
kreml
(den|) (ryska|ryske) (staten|regimen|regeringen|ledningen|presidenten|sidan|myndigheterna|ambassaden)
(vladimir putin|putin|putins)
(det|den|) ryska (flygvapnet|militären|flottan|armén|försvarsmakten|stridsplan|krigsfartyg) % sub=forces
[ACTOR BY kind=state of=BY]
(belarus|minsk|lukasjenko|lukasjenkos)
(den|) belarusiska (regimen|regeringen|staten)
[ACTOR CN kind=state of=CN]
(kina|kinas|peking)
(den|) kinesiska (staten|regimen|regeringen)
[ACTOR IR kind=state of=IR]
(iran|irans|teheran)
(den|) iranska (regimen|regeringen|staten|ledningen)
[ACTOR KP kind=state of=KP]
(nordkorea|pyongyang)
[ACTOR RU kind=service of=RU]
(den|det|) (rysk|ryska|ryske) (underrättelsetjänst|underrättelsetjänsten|underrättelsetjänster|säkerhetstjänsten|säkerhetstjänst|militära underrättelsetjänsten|underrättelseorgan)
(den|) ryska militära underrättelsetjänsten gru % sub=GRU
(den|) militära underrättelsetjänsten gru % sub=GRU
[ACTOR IR kind=service of=IR]
(den|det|) iranska (revolutionsgardet|underrättelsetjänsten|säkerhetstjänsten|revolutionsgardet irgc|underrättelseministeriet)
(revolutionsgardet|revolutionsgardet irgc)
[ACTOR CN kind=service of=CN]
(den|) (kinesisk|kinesiska) (underrättelsetjänst|underrättelsetjänsten|säkerhetstjänsten)
[ACTOR BY kind=service of=BY]
(den|) belarusiska (underrättelsetjänsten|säkerhetstjänsten|kgb)
