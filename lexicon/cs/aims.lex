# Verbs of what an act is for, in Czech. Hand-written for Concord, under the licence of the project.
[CUE aim_verb strong=1]
(zasít|rozsévat|zastrašit|destabilizovat|rozdělit|oslabit|podkopat|zdiskreditovat|diskreditovat|vyvolat (paniku|chaos|strach|neklid|nejistotu)|šířit (strach|paniku|nejistotu)|ochromit)
[CUE aim_verb x=1]
(ukázat|prověřit|otestovat|testovat|ovlivnit|narušit|donutit|potrestat|šířit|zničit|odradit|vyvolat|rozeštvat|poškodit)
[CUE unsure x=1]
(zřejmě|asi|možná|domnívá|patrně)
[CUE not_only x=1]
(nejen|nejenom)
[CUE evidential x=1]
(podle|dle)
