# Words before a noun that tell whether it was named before, in Polish. Hand-written for Concord, under the licence of the project.
[CUE definite]
(ten|ta|to|te|ci|tego|tej|tych|temu|tym|tę|tą|jego|jej|ich|swój|swoje|swojego|swojej)
[CUE indefinite]
(jakiś|jakaś|jakieś|pewien|pewna|pewne|jeden|jedna|jedno|jednego|jednej)
[CUE another]
(inny|inna|inne|innego|innej|innych|innym|drugi|druga|drugie|drugiego|drugiej|trzeci|trzecia|trzecie|trzeciego|kolejny|kolejna|kolejne|kolejnego|kolejnej|kolejną|kolejnych|podobny|podobna|podobne|podobnego|podobnej|osobny|osobna|następny|następna|następne)
[CUE many]
(kilka|kilku|kilkanaście|kilkadziesiąt|dziesiątki|setki|wiele|wielu|liczne|licznych|szereg|szeregu|seria|serii|serię)
[CUE also]
(także|też|również|jednocześnie|równolegle|tak samo)
