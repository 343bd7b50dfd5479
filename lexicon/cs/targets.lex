# What gets hit, by sector and kind, in Czech. Hand-written for Concord, under the licence of the project.
[TARGET energy kind=pipeline]
(plynovod*|ropovod*|potrubí)
[TARGET energy kind=grid]
(rozvodn*|přenosov* soustav*|elektrick* (vedení|síť*)|transformátor*)
[TARGET energy kind=plant]
(elektrár*|teplár*|přehrad*)
[TARGET transport kind=rail]
(železni*|trať|trati|kolej*|vlak*|nádraží|zabezpečovací* zařízení)
[TARGET transport kind=airport]
(letiště|letišti|letišť)
[TARGET transport kind=airspace]
vzdušn(ý|ého|ém) prostor*
[TARGET transport kind=ship]
(tanker*|trajekt*|nákladní* loď*|loď|lodi|lodí)
[TARGET transport kind=hub]
(autobus*|garáž*|vozovn*|dopravní* podnik*|depo)
[TARGET postal_courier kind=hub]
(zásil*|balí(k|ky|ků|ček)|logistick* centr*)
[TARGET digital_infrastructure kind=cable]
(podmořsk*|datov*|optick*|telekomunikační*) kabel*
[TARGET drinking_water kind=waterworks]
(vodár*|vodovod*|čistírn*)
[TARGET health kind=hospital]
(nemocni*|klini*)
[TARGET banking kind=bank]
(bank(a|y|u|ám)|bankomat*)
[TARGET public_administration kind=ministry]
(ministerstv*|resort*|úřad*|neutajovan* síť*|státní* instituc*|česk* instituc*|vládní* síť*)
[TARGET public_administration kind=parliament]
(parlament*|sněmovn*|senát*)
[TARGET public_administration kind=embassy]
(velvyslanectví|ambasád*|konzulát*)
[TARGET armed_forces kind=base]
(kasár*|vojensk* (základn*|objekt*|letišt*)|základn*)
[TARGET defence_industry kind=factory]
(muniční* (sklad*|areál*|továrn*)|sklad* munice|muničního skladu|zbrojov*)
[TARGET commercial kind=shop]
(obchodní* centr*|nákupní* centr*|supermarket*)
[TARGET commercial kind=warehouse]
sklad(|u|y|ů|ech|em)
[TARGET commercial kind=company]
(firm(a|y|u|ou)|společnos*)
[TARGET media kind=outlet]
(redakc*|televiz*|tiskov* agentur*|čtk|zpravodajsk* web*)
[TARGET political_party kind=party]
(politick* stran*|evropsk* politik*|strana|strany|stranu)
[TARGET other kind=account]
(schrán(ky|ek|ka|ku)|e-mail*|účt(y|ů))
[TARGET other kind=infrastructure]
(kritick* infrastruktur*)
