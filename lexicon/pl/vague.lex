# Words for hostile acts in general, in Polish. Hand-written for Concord, under the licence of the project.
[TRIGGER other pos=n plural=1]
(wrog(ie|ich|imi)|hybrydow(e|ych|ymi)|wywrotow(e|ych|ymi)) (działa(nia|ń|niami|niach)|operacj*|kampani*|zagroże*)
hybrydow(e|ych|ymi) (atak*|incydent*)
wojn(a|y|ę|ą|ie) hybrydow(a|ej|ą)
[STOPNAME region]
(europ(a|y|ę|ą|ie)|azj(a|i|ę)|afryk(a|i|ę)|zach(ód|odu|odzie|odem)|wsch(ód|odu|odzie|odem)|unia europejska|unii europejskiej|unię europejską|skandynawi(a|i|ę)|bałkan(y|ach|ów)|sojusz|sojuszu)
[STOPNAME word]
(doba|dobę|mróz|prąd|zimą|latem|sztab|resort|premier|minister|polak|polacy|drony|dron|szef|rada|rząd|sejm|kraj|kraju|sieć|sieci|służby|loty|ładunek|pociąg|tu|tam|tym|dwa|dwaj|dwie|trzy|inny|inna|wojska|straż|kolej|kolei|stacja|stacji|linia|linii)
