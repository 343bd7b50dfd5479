# Doers that reports blame or name: states and their metonyms, services and units, in Czech. Hand-written for Concord, under the licence of the project.
[ACTOR RU kind=state]
(rusk(o|a|u|em)|moskv(a|y|u|ou|ě)|krem(l|lu|lem)|putin(|a|em)|rusk(á|é|ou) (vlád*|federac*|ambasád*|armád*)|ruské velvyslanectví)
[ACTOR BY kind=state]
(bělorusk(o|a|u|em)|minsk(|u|em)|běloruský režim|lukašenk(o|a|ův))
[ACTOR CN kind=state]
(čín(a|y|u|ou|ě)|pekin(g|gu|gem)|čínsk(á|é) (vlád*|ambasád*|velvyslanectví))
[ACTOR IR kind=state]
(írán(|u|em)|teherán(|u|em))
[ACTOR RU kind=service sub=GRU]
!GRU
(rusk(á|é|ou) vojensk(á|é|ou) rozvěd(ka|ky|kou)|rusk(á|é|ou) vojensk(á|é|ou) zpravodajsk(á|é|ou) služb*)
[ACTOR RU kind=service sub=FSB]
!FSB
[ACTOR RU kind=service sub=SVR]
!SVR
[ACTOR RU kind=service]
rusk(á|é|ou|ých|ými|ým|ý) (tajn* služb*|zpravodajsk* služb*|rozvěd*|služb*|agent*|špion*|hacke*)
[ACTOR BY kind=service sub=KGB]
!KGB
(běloruská kgb|běloruské kgb|běloruskou kgb)
[ACTOR CN kind=service]
čínsk(á|é|ou|ých|ými|ý) (tajn* služb*|zpravodajsk* služb*|rozvěd*|hacke*|agent*)
[ACTOR CN kind=service sub=MSS]
(čínské |)ministerstv(o|a|em) státní bezpečnosti
[ACTOR foreign kind=state]
(ciz(í|ího) (stát*|moc*))
