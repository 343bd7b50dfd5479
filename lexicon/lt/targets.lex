# What gets hit, by sector and kind, in Lithuanian. Hand-written for Concord, under the licence of the project.

[TARGET energy kind=cable]
(elektros|energetin*) (kabel*|jungt*)
(„estlink|estlink|estlink 2|nordbalt|litpol link)
[TARGET energy kind=pipeline]
(dujotiek*|naftotiek*|vamzdyn*|balticconnector)
[TARGET energy kind=grid]
(pastot(ė|ės|ę|ėje|čių)|transformator*|elektros (tinkl*|perdavim*|lini*)|aukštos įtampos lini*)
[TARGET energy kind=plant]
(elektrin(ė|ės|ę|ėje|ių|es|ėse)|hidroelektrin*|atomin* elektrin*|užtvank*|kogeneracin*|vėjo jėgain*)
[TARGET energy kind=fuel]
(naftos (terminal*|perdirbim* gamykl*|saugykl*)|degalin(ė|ės|ę|ėje)|degalų saugykl*|sgd terminal*)
[TARGET transport kind=rail]
(geležinkel(io|is|į|iai|ių|ius|yje|iu|iams)|geležinkelio (lini*|bėgi*|tilt*|stot*)|bėg(iai|ių|ius|iuose|iais)|traukin(ys|io|į|iai|ių|ius|yje)|lokomotyv*|kontaktin* tinkl*|relin* spint*|vagon*)
[TARGET transport kind=airport]
(oro uost(as|o|ą|e|ai|ų|us|uose)|aerodrom*)
[TARGET transport kind=airspace]
(oro erdv(ė|ės|ę|ėje))
[TARGET transport kind=aircraft]
(lėktuv(as|o|ą|e|ai|ų|us)|orlaivi*|orlaiv(is|į)|reis(as|ai|ų|us|ą)|skrydži(ai|ų|us|o)|skryd(is|į))
[TARGET transport kind=port]
(uost(as|o|ą|e|ai|ų|us|uose)|prieplauk*|krantin*)
[TARGET transport kind=ship]
(laiv(as|o|ą|e|ai|ų|us)|tanklaiv*|kelt(as|o|ą)|krovinin* laiv*|jacht*)
[TARGET transport kind=road]
(tilt(as|o|ą|e|ai|us|ų)|tunel*|autostrad*|magistral*)
[TARGET transport kind=hub]
(logistikos centr*|siuntų (centr*|skirstym*|terminal*)|autobusų (park*|dep*)|paskirstymo centr*)
[TARGET postal_courier kind=hub]
(pašt(o|as|e) (skyri*|centr*)|kurjerių (tarnyb*|bendrov*)|siunt(os|ų|as))
[TARGET food kind=shop]
(maisto prekių parduotuv*|prekybos tinkl*)
[TARGET health kind=hospital]
(ligonin(ė|ės|ę|ėje|ių)|klinik(a|os|ą|oje))
[TARGET drinking_water kind=waterworks]
(vandentiek*|vandenviet*|vandens (tiekim*|įrengin*)|siurblin*)
[TARGET digital_infrastructure kind=cable]
(povandenin*|jūrin*|ryši(o|ų)|duomenų|telekomunikacij*|šviesolaidin*|optin*|interneto) kabel*
(kabel(is|io|į|iai|ių|ius|iu)|c-lion1|bcs)
[TARGET digital_infrastructure kind=mast]
(ryšio (bokšt*|bazin* stot*)|bazin* stot*|televizijos bokšt*)
[TARGET ict_service_management kind=supplier]
it (bendrov*|įmon*)
[TARGET space kind=satellite]
(palydov(as|o|ą|ai|ų|us|inis|inio))
[TARGET banking kind=bank]
(bank(as|o|ą|ai|ų|us|e)|bankomat*)
[TARGET public_administration kind=ministry]
(ministerij(a|os|ą|oje|ų)|valstybės institucij*|institucij(ų|os|as)|vyriausybės (svetain*|tinkl*)|saug(usis|ųjį|iojo) (valstybės |)tinkl*|valstybės saug* tinkl*|policijos (komisariat*|nuovad*)|valstybės registr*|registrų centr*)
[TARGET public_administration kind=parliament]
(seim(as|o|ą|e)|parlament(as|o|ą|e))
[TARGET public_administration kind=local]
(savivaldyb(ė|ės|ę|ių|es|ėje)|rotuš*)
[TARGET public_administration kind=embassy]
(ambasad(a|os|ą|oje)|konsulat(as|o|ą|e))
[TARGET public_administration kind=election]
(rinkimų komisij*|vrk|rinkimų apylink*|balsavimo apylink*)
[TARGET public_administration kind=institution]
(europos komisij*|europos parlament*)
[TARGET armed_forces kind=base]
(karin(ė|ės|ę|is|io|į|ių) (baz*|objekt*|poligon*)|oro baz*|aviacijos baz*|poligon(as|o|ą|e)|kareivin*|karin* jūrų baz*)
[TARGET armed_forces kind=vehicle]
(karin(is|io|į|ė|ių) (sunkvežim*|transport*|technik*|lėktuv*|laiv*|ešelon*)|fregat*)
[TARGET defence_industry kind=factory]
(gynybos (pramon*|įmon*|bendrov*|gamykl*)|ginkl(ų|u) (gamykl*|gamintoj*)|šaudmenų gamykl*|amunicijos gamykl*|dronų gamintoj*)
[TARGET commercial kind=shop]
(prekybos (centr*|viet*)|parduotuv(ė|ės|ę|ėje|ių|es)|turg(us|aus|ų|avietė|avietės)|ikea)
[TARGET commercial kind=warehouse]
(sandėl(is|io|į|yje|iai|ių|ius|iuose)|angar*)
[TARGET commercial kind=restaurant]
(restoran(as|o|ą|e)|kavin(ė|ės|ę|ėje)|viešbut*|bar(as|o|ą|e))
[TARGET commercial kind=company]
(įmon(ė|ės|ę|ėje|ių|es)|bendrov(ė|ės|ę|ėje|ių|es)|firm(a|os|ą)|biur(as|o|ą|e))
[TARGET commercial kind=vehicle]
(automobil(is|io|į|iai|ių|ius)|sunkvežim(is|io|į|iai|ių|ius)|mikroautobus*|autobus(as|o|ą|ai|ų|us)|furgon*|vilkik*)
[TARGET manufacturing kind=factory]
(gamykl(a|os|ą|oje|ų|as)|fabrik(as|o|ą|e)|cech(as|o|ą))
[TARGET chemicals kind=plant]
(chemijos gamykl*|dažų (gamykl*|fabrik*))
[TARGET research kind=institute]
(universitet(as|o|ą|e)|mokslo centr*|institut(as|o|ą|e)|laboratorij*)
[TARGET cultural_religious kind=memorial]
(atminimo akmuo|atminimo akmen*|paminklin* (akm*|lent*)|antkapi*|koplyt*|paminkl(as|o|ą|ai|ų|us)|memorial*|atminimo (lent*|sien*|ženkl*)|kap(ai|ų|us|ines|inės|inių)|monument*)
[TARGET cultural_religious kind=worship]
(sinagog*|mečet*|bažnyč(ia|ios|ią)|cerkv*|žydų centr*)
[TARGET cultural_religious kind=culture]
(muziej(us|aus|ų|uje|ai)|bibliotek*|teatr(as|o|ą|e)|kino teatr*)
[TARGET media kind=outlet]
(redakcij*|televizij(a|os|ą|oje)|naujienų (portal*|agentūr*|svetain*)|radij(as|o|ą))
[TARGET political_party kind=party]
(partij(a|os|ą|ų|as))
[TARGET civil_society kind=group]
(nevyriausybin* organizacij*|labdaros fond*)
[TARGET individual_protected kind=person]
(opozicijos politik*|opozicionier*|disident*|žurnalist*|aktyvist*|perbėgėl*|vyriausi(asis|ojo|ąjį) redaktor*|seimo nar*)
[TARGET information_space kind=audience]
(viešoj(i|oj) nuomon*|rinkėj(ai|ų|us)|visuomen(ė|ės|ę)|informacin* erdv*)
[TARGET other kind=account]
(pašto dėžut*|elektronin* pašt*|paskyr(a|os|ą|ų|as))
[TARGET other kind=infrastructure]
(kritin(ė|ės|ę) infrastruktūr*|svarb* infrastruktūr*|strategin* objekt*|ypatingos svarbos objekt*)
[TARGET other kind=school]
(mokykl(a|os|ą|ų|as|oje)|daržel(is|io|iai|ių|ius)|gimnazij*)
