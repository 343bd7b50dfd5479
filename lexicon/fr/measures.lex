# Words around official acts in response, in French. Hand-written for Concord.
[CUE proposal x=1]
(pourrait|pourraient|propose|proposent|proposé|demande|demandent|envisage|envisagent|réclame|souhaite|souhaitent|étudie|étudient)
[CUE announcement x=1]
(va|vont|annonce|annoncé|annoncée|annoncent|compte|prévoit|prévoient|entend|fermera|enverra|sera|seront)
[CUE adoption x=1]
(adopté|adoptée|adoptent|approuvé|décidé|validé|voté|imposé|entériné)
[CUE lifting x=1]
(levé|levée|lève|rouvert|rouverte|rouvre|suspendu la mesure)
[CUE sanctioning x=1]
(sanctions|sanction|sanctionner|sanctionné*)
[CUE in_return x=1]
(en réponse|en représailles|en retour|par réciprocité|mesure de rétorsion|mesures de rétorsion)
[CUE reason x=1]
(après|pour|en raison|suite|à cause)
[CUE bloc_eu x=1]
(ue|l'ue|union européenne|l'union européenne|bruxelles|vingt-sept|conseil de l'union)
[CUE bloc_nato x=1]
(otan|l'otan|alliance|l'alliance atlantique)
[CUE several_states x=1]
(pays baltes|états membres|alliés|vingt-sept)
[CUE beginning x=1]
(depuis|à partir|à compter|dès)
[CUE conditional x=1]
(si|s'il)
[CUE schengen x=1]
schengen
[CUE vessels x=1]
(navire|navires|pétrolier|pétroliers|cargo|flotte|bateau|bateaux)
[CUE and_list x=1]
(et|ainsi que)
[CUE open_question x=1]
(si|s'il)
