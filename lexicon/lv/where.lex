# Words that tell what a place is to what is told, in Latvian. Hand-written for Concord, under the licence of the project.
[CUE locative x=1]
(pie|netālu no|virs|uz|no|ap|līdz|caur|starp|gar|blakus|tuvumā|pret|pa)
[CUE origin x=1]
(pilson(is|e|i|u|im)|pilsoņ(i|u|us|iem|a)|dzimis|dzīvojoš(s|ais)|valstspiederīg*)
[CUE route x=1]
(starp|savieno|savienojoš*|lidoja no|lidojums no|lidojuma no|reiss no|kuģoja uz|kuģoja no|devās uz|dodoties uz|izbrauca uz|aizbēga uz|atgriezās|ceļā uz|nosūtīt(s|a|i|as) no|maršrutā)
[CUE person x=1]
(pilson(is|e|i|u|im)|pilsoņ(i|u|us|iem|a)|vīriet*|vīrieš*|vīr(i|u|us|s)|sieviet*|sieviešu|pusaudž*|pas(e|es|i)|disident*|emigrant*|bēgļ*|migrant*|uzņēmēj*|politiķ*|žurnālist*|pilot*|student*|diplomāt*|vēstniek*|opozīcij*|īpašniek*)
[CUE statebody x=1]
(izlūkdienest*|militār(ā|ais|ajam|ās) izlūk*|izlūk*|specdienest*|drošības dienest*|slepenais dienest*|dienest(s|a|u|i|am|iem|us)|aģent*|spieg*|hakeri|hakeru|valdīb*|režīm*|kurator*|diversant*|robežsarg*|bruņot* spēk*|armij*|varas iestād*|varasiestād*)
[TRIGGER other pos=n plural=1]
(naidīg*|hibrīd*|graujoš*) (darbīb*|aktivitāt*|operācij*|kampaņ*|draud*|uzbrukum(i|u|us|iem))
(hibrīduzbrukum*|hibrīddraud*|hibrīdapdraudējum*|hibrīddarbīb*)
[STOPNAME region]
(eirop(a|as|ā|u)|āzij(a|as|ā)|āfrik(a|as|ā)|rietum(i|u|os|us|valst*)|austrum(i|u|os)|skandināvij(a|as|ā)|balkān(i|u|os)|baltij(a|as|ā)|baltijas valst*|eiropas savienīb*|tuvie austrumi|tuvajos austrumos|ziemeļ(i|u|os)|dienvid(i|u|os))
[STOPNAME word]
(droni|drons|saeima|saeimas|valdība|policija|prokuratūra|premjers|ministrs|prezidents|armija|ugunsgrēks|divi|trīs|četri|kabelis|kabeļi|lidosta|lidostas|vīri|tiesa|ogre)
(lūdzis|visi|visu|visiem|visus|visos|pēc|viņa|kāda|jau|jūras|jūrā|divas|divi|agru|rītā|pāri|sejas|dūmu|pāris|mastu|karu|vienu|viena|vienas|lūdz|lūdzam|satura|banku|nekā|sevi|paroles|nākamais|lai|viņš|viņi|savu|sava|savas|savos|kuras|kurā|kuri|viņu|viņam|viņai|mūsu|pati|nekas|būtu|mūs|dalies|tēmas|tēmu|katras|abu|abus|abos|kādi|kādu|kādus|kādos|divos|kurai|palika|deva|dara|vilnis|vilni|agri|agrā|sešas|sešu|astoņi|astoņas|astoņu|nākamā|nākamās|plāno|ūdens|banka|bankas|dome|siena|bumbas|karš|kara|balsu|nacionālā|nacionālās|kabeļi|kas|kā|kur|kad|tad|labi|vieta|kuģis|kuģi|tilts|pilsēta|valsts|aprīlī|maijā|marts|tas|tā|to|šis|šī|vai)
