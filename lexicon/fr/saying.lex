# Reporting verbs of French. Hand-written for Concord.
[SAY neutral]
(dit|déclaré|déclare|déclarent|indiqué|indique|indiquent|précisé|précise|expliqué|explique|souligné|souligne|ajouté|ajoute|annoncé|annonce|rapporte|rapporté|relevé|relève|résume|écrit|écrivent|a parlé|évoqué|évoque|affirmé|estime|estimé|estiment|juge|jugent|constaté|note|noté|communiqué)
[SAY neutral pos=prep]
(selon|d'après|de source|aux dires de)
[SAY accuse]
(accuse|accusent|accusé|dénonce|dénoncé|dénoncent|condamne|condamné|condamnent|impute|imputé|attribue|attribué|attribuent|désigne|désigné|reproche|pointe)
[SAY claim]
(affirme|affirment|prétend|revendique|revendiqué|revendiquent|assure|assuré|soutient)
[SAY claim pos=n]
(revendication)
[SAY deny]
(dément|démenti|démentent|nie|nié|nient|rejette|rejeté|rejettent|réfute|réfuté|réfutent|conteste|récuse)
[SAY deny pos=n]
(démenti)
[SAY confirm]
(confirme|confirmé|confirment|établi|établit|conclut|conclu|conclure)
[SAY admit]
(reconnu|reconnaît|avoué|admis|admet)
[SAY warn]
(averti|avertit|alerte|alerté|mis en garde|prévient|met en garde)
[SAY suspect]
(soupçonne|soupçonnent|soupçonnait|suspecte|suspectent)
[SAY believe]
(pense|pensent|croit|croient|considère|considèrent|estime|estiment|juge|jugent)
