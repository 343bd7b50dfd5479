# Verbs of what an act is for, in French. Hand-written for Concord.
[CUE aim_verb strong=1]
(semer|déstabiliser|diviser|affaiblir|intimider|discréditer|polariser|saper|effrayer|démoraliser|fracturer|attiser|terroriser)
[CUE aim_verb x=1]
(tester|perturber|influencer|montrer|démontrer|punir|dissuader|créer|provoquer|paralyser|nuire|détruire|exercer|faire|brouiller|entraver)
[CUE unsure x=1]
(sans doute|probablement|peut-être|semble|pourrait|vraisemblablement)
[CUE not_only x=1]
(pas seulement|non seulement)
[CUE evidential x=1]
(selon|d'après)
