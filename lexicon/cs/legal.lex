# Words of justice, in Czech. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(vyšetřování|trestní stíhání|razi(e|i))
[LEGAL arrest pos=v]
(zatkl*|zatčen*|zadržel*|zadržen*)
[LEGAL convicted pos=v]
(odsoudil*|odsouzen*)
[LEGAL acquitted pos=v]
(zprostil* obžaloby|zproštěn*)
[LEGAL charged pos=n]
(obžalob(a|y|u|ě))
[CUE people x=1]
(muž(|e|ů|i)|žen(a|y|u)|oso(ba|by|bu)|občan*|podezřel*|informátor*)
[CUE court_word x=1]
(soud*|rozsud*|vězení)
[CUE charge_prep x=1]
(za|z)
