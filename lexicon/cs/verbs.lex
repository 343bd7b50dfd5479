# Frequent news verbs that end a noun phrase, in Czech. Hand-written for Concord, under the licence of the project.
[VERB common]
(zabil*|zranil*|došlo|stal*|objevil*|našel|našli|našla|nalezl*|zůstal*|vyšel|vyšlo|odjel*|zavřel*|spadl*|letěl*|zasáhl*|dal*|udělal*|poslal*|vedl*|trval*|trvá|ztratil*|uhasil*|začal*|stojí|vyhostil*|vyměnil*|dostal*|skončil*|vypadl*)
