# Words that tell what a place is to what is told, in Estonian. Hand-written for Concord, under the licence of the project.
[CUE locative x=1]
(kogu|üle|kesk-|lähedal|enne|läbi)
[CUE origin x=1]
(kodanik*|pärit|elav|elanud|sündinud)
[CUE route x=1]
(vaheline|vahelise|vahelist|vahelises|ühendab|ühendav|ühendava|lendas|lend|teel|suundus|suundumas|väljunud|sõitis|põgenes|naasis|saabunud)
[CUE person x=1]
(kodanik*|kodaniku*|kodani|mees|mehe|mehed|meeste|mehele|naine|naise|naised|teismeli*|pass|passi|passiga|dissiden*|emigran*|pagulas*|migran*|ärimees|ärimehe|poliitik*|ajakirjani*|piloot|piloodi|tudeng*|diplomaa*|suursaadi*|opositsion*|asjur*)
[CUE statebody x=1]
(luure|luureteenistus*|sõjaväeluure*|sõjaväeluu*|eriteenistus*|eriteenist*|julgeolekuteenistus*|julgeolekuorgan*|salateenistus*|teenistus*|agent*|agendi*|spioon*|häker*|küberrühm*|võim*|valitsus*|režiim*|kuraator*|diversan*|piirivalvur*|piirivalve*|relvajõud*|armee*|sõjavä*|eriüksus*)
[TRIGGER other pos=n plural=1]
(vaenulik*|hübriid*|õõnestus*) (tegevus*|operatsioon*|kampaani*|oht*|ohte|rünnakud|rünnakute|rünnakuid)
(hübriidrünnak*|hübriidoh*|hübriidtegevus*|hübriidrün*|hübriidsõ*)
[STOPNAME region]
(euroopa(|s|sse|st)|aasia(|s)|aafrika(|s)|lääs|lääne|läänes|ida|idas|skandinaavia(|s)|balkan(|il)|balti riigid|balti riikide|baltikum(|i|is)|euroopa liit|euroopa liidu|euroopa liidus|lähis-ida|lähis-idas|põhjala(|s)|virumaa)
[STOPNAME word]
(droon|droonid|droone|riigikogu|valitsus|politsei|prokuratuur|peaminister|minister|president|kaitsevägi|tulekahju|kaks|kolm|neli|kaabel|kaablid|lennujaam|lennuk|lennukid|mehed|mees|kohus|poid|otse|torm|praam|minu|pilt)
(poole|aknad|tabas|sama|samale|samal|samas|samad|teo|teod|juba|tegu|tema|temal|või|tüli|tule|palus|sätte|lenda|lendas|lend|lendu|lende|tagasi|aga|lausus|ise|teatel|teates|amet|ameti|leida|vana|märkis|viga|kandis|viru|pärast|mitte|kuna|samuti|ajal|sina|leht|lugu|saada|nimel|ääres|võis|nemad|miski|ennast|alustas|märkas|kodanik|silla|sillad|sillal|laos|lattu|baar|baari|baaris|firma|kino|kinos|tungis|see|kes|mis|kas|siis|nii|veel|ka|kohtu|kohus|kool|eile|mees|mehe|naine|kuu|aasta|elu|lumi|mets|meri)
