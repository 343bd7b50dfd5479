# Words of saying, in Estonian. Hand-written for Concord, under the licence of the project.
[SAY neutral]
(ütles|ütlesid|ütleb|öeldi|öelnud|teatas|teatasid|teatab|teatatud|teatati|sõnas|sõnab|lausus|rääkis|räägib|märkis|märgib|selgitas|selgitab|lisas|lisab|rõhutas|rõhutab|kirjutas|kirjutab|kinnitas|kinnitab|väitis|väidab|väidavad|avaldas|nentis|nendib|tõdes|vastas|teavitas|teada andis|andis teada|täpsustas|kommenteeris|põhjendas|kirjeldas|viitas|nimetas|nimetab|nimetavad|on veendunud)
(sõnul|andmeil|andmetel|teatel|hinnangul|kinnitusel|väitel|arvates|selgitusel|meelest)
[SAY accuse]
(süüdistas|süüdistasid|süüdistab|süüdistavad|süüdistanud)
[SAY accuse pos=n]
(süüdistus(|e|ed|te|i|t))
[SAY claim]
(võttis vastutuse|võtsid vastutuse|võttis omaks|omaksvõt*)
[SAY deny]
(eitas|eitasid|eitab|eitavad|eitanud|lükkas tagasi|lükkab tagasi|lükanud tagasi|ei tunnista)
[SAY deny pos=n]
(eitamine|ümberlükkamine)
[SAY confirm]
(tuvastas|tuvastati|tõendas|tõendatud|tõestas)
[SAY admit]
(tunnistas|tunnistab|möönis|möönab|omaks)
[SAY warn]
(hoiatas|hoiatab|hoiatasid)
[SAY suspect]
(kahtlustab|kahtlustas|kahtlustavad|kahtlustasid|oletab|oletas)
[SAY suspect pos=n]
(kahtlustus(|e|ed|t)|kahtlus(|e|ed))
[SAY believe]
(usub|usuvad|arvab|arvavad|järeldas|leiab|hindab|hindas)
