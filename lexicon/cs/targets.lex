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
[TARGET energy kind=cable]
(elektrick*|energetick*|podmořsk* elektrick*) kabel*
(estlink*|nordbalt|silov* kabel*)
[TARGET energy kind=pipeline]
(balticconnector*|nord stream*|družb(a|y|ě))
[TARGET energy kind=plant]
(jadern* elektrár*|větrn* (park*|farm*|elektrár*)|solární* (park*|elektrár*)|vodní* elektrár*)
[TARGET energy kind=fuel]
(rafineri*|sklad* paliv*|terminál* lng|benzink*)
[TARGET transport kind=rail]
(zabezpečovací* kabel*|výhybk*|trolej*|metro|metra|českých drah|české dráhy|lokomotiv*|vagon*|tratí|tratě|nádražní*)
[TARGET transport kind=port]
(přístav(|u|y|ů|ech))
[TARGET transport kind=aircraft]
(letadl*|letoun*|dopravní* letadl*)
[TARGET transport kind=road]
(most|mostu|mosty|dálnic*|tunel*)
[TARGET digital_infrastructure kind=cable]
(c-lion1|kabel(|u|y|ů|em)|optick* vlák*)
[TARGET digital_infrastructure kind=mast]
(vysílač*|stožár*|základnov* stanic*)
[TARGET armed_forces kind=base]
(vojensk(á|é|ou|ý|ého) (letišt*|sklad*|újezd*|prostor*)|muniční sklad*|základn(a|y|u|ě|ou) (nato|letectva))
[TARGET armed_forces kind=vehicle]
(fregat*|korvet*|vojensk* (vozidl*|vlak*|konvoj*)|konvoj*)
[TARGET defence_industry kind=factory]
(zbrojařsk*|zbrojní* (firm*|závod*|podnik*)|výrobc* dron*|výrobc* zbran*|muniční* závod*|areál* muničních skladů|rheinmetall*)
[TARGET commercial kind=vehicle]
(auto|auta|aut|automobil*|kamion*|dodáv*|nákladní* auto)
[TARGET commercial kind=restaurant]
(restaurac*|hotel*|kavár*)
[TARGET commercial kind=shop]
(kin(o|a|u)|tržnic*|obchod(|u|y)|prodejn*|hobbymarket*|ikea|ikey)
[TARGET manufacturing kind=factory]
(továrn*|závod(|u|y)|výrobní* hal*)
[TARGET cultural_religious kind=memorial]
(pomník*|památník*|hřbitov*)
[TARGET cultural_religious kind=worship]
(synagog*|mešit*|kostel*)
[TARGET cultural_religious kind=culture]
(muze(um|a|u)|knihovn*|divadl*)
[TARGET civil_society kind=group]
(nezisk*|spolek|spolku|nadac*|humanitární* (organizac*|pomoc*))
[TARGET individual_protected kind=person]
(disident*|novinář*|aktivist*|opozič*|přeběhlík*|šéf* (zbrojovk*|rheinmetall*)|velvyslanec|poslan(ec|ce|ci|ců)|europoslan*)
[TARGET information_space kind=audience]
(veřejn(é|ého) mínění|volič*|veřejnost*)
[TARGET political_party kind=party]
(politick* stran*|spd|ods|ano|hnutí)
[TARGET public_administration kind=election]
(volební* (komis*|systém*|web*)|český statistický úřad|statistick* úřad*)
[TARGET public_administration kind=institution]
(soud(|u|y|ů)|škol(a|y|u|ám|ách)|policejní* (stanic*|síť*)|magistrát*|radnic*)
[TARGET public_administration kind=local]
(magistrát*|radnic*|městsk* úřad*|kraj|obecní* úřad*)
[TARGET digital_providers kind=platform]
(sociální* sít*|tiktok*|facebook*)
[TARGET space kind=satellite]
(satelit*|družic*)
[TARGET food kind=shop]
(supermarket*|potravin*)
[TARGET chemicals kind=plant]
(chemičk*|chemick* závod*)
[TARGET research kind=institute]
(univerzit*|výzkumn* ústav*|akademi* věd)
[TARGET transport kind=airspace]
(vzdušn(ý|ého|ém) prostor*)
