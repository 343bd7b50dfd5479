# What gets hit, by sector and kind, in Polish. Hand-written for Concord, under the licence of the project.
[TARGET energy kind=cable]
(podmorsk*|podwodn*) (kab(el|la|le|li|lem|lu) (energetyczn*|elektroenergetyczn*|zasilając*))
(kab(el|la|le|li|lem|lu) (energetyczn*|elektroenergetyczn*|wysokiego napięcia)|estlink|estlink 2|połączeni* energetyczn*)
[TARGET energy kind=pipeline]
(gazociąg*|rurociąg*|ropociąg*|balticconnector*|nord stream*)
[TARGET energy kind=grid]
(stacj* (transformatorow*|elektroenergetyczn*)|podstacj*|sie(ć|ci) (energetyczn*|elektroenergetyczn*|przesyłow*)|lini* (energetyczn*|wysokiego napięcia|przesyłow*)|transformator*|słup* (energetyczn*|wysokiego napięcia)|rozdzielni*)
[TARGET energy kind=plant]
(elektrowni*|elektrociepłowni*|ciepłowni*|farm* wiatrow*|farm* fotowoltaiczn*|zapor* (wodn*|)|hydroelektrowni*|tam(a|y|ę|ie))
[TARGET energy kind=fuel]
(rafineri*|baz* paliw*|terminal* (paliwow*|naftow*|lng)|gazoport*|stacj* (benzynow*|paliw))
[TARGET transport kind=rail]
(kole(j|i|je|ją)|kolejow*|to(r|ru|ry|rów|rach|rami|rze|rowisk*)|szyn*|pociąg*|trakcj*|sie(ć|ci) trakcyjn*|dworzec|dworca|dworcu|lokomotyw*|wagon*|lini* kolejow*|infrastruktur* kolejow*)
[TARGET transport kind=airport]
(lotnisk*|por(t|tu|cie|ty) lotnicz*|pas* startow*)
[TARGET transport kind=airspace]
(przestrze(ń|ni|nią) powietrzn*)
[TARGET transport kind=aircraft]
(samolo(t|tu|ty|tem|tów|cie)|samolot* pasażersk*|maszyn* pasażersk*)
[TARGET transport kind=port]
(por(t|tu|cie|ty|tów)|nabrzeż*|terminal* (portow*|kontenerow*)|stoczni*)
[TARGET transport kind=ship]
(statek|statk*|tankow(iec|ca|ce|cem|ców)|prom|promu|promy|frachtow(iec|ca|ce)|masow(iec|ca)|kontenerow(iec|ca)|jacht*|okrę(t|tu|ty|tów)|holownik*)
[TARGET transport kind=road]
(most|mostu|moście|mosty|tunel*|autostrad*|wiadukt*)
[TARGET transport kind=hub]
(centr(um|a) logistyczn*|sortowni*|zajezdni*|terminal* cargo)
[TARGET postal_courier kind=hub]
(pacz(ka|ki|kę|ek)|przesył(ka|ki|kę|ek)|firm* kuriersk*|magazyn* (dhl|dpd|kuriersk*)|poczt(a|y|ę) polsk*|paczkomat*)
[TARGET food kind=shop]
(supermarket*|sklep* spożywcz*)
[TARGET health kind=hospital]
(szpital*|klini(ka|ki|kę|ce)|przychodni*)
[TARGET drinking_water kind=waterworks]
(wodociąg*|stacj* uzdatniania wody|ujęci* wody|oczyszczalni*|hydrofor*|przepompowni*)
[TARGET digital_infrastructure kind=cable]
(podmorsk*|podwodn*|telekomunikacyjn*|światłowodow*) kab(el|la|le|li|lem|lu|lach)
(kab(el|la|le|li|lem|lu|lach) (podmorsk*|podwodn*|telekomunikacyjn*|światłowodow*|)|światłow(ód|odu|ody|odów)|c-lion1)
[TARGET digital_infrastructure kind=mast]
(maszt*|wież* telekomunikacyjn*|stacj* bazow*|przekaźnik*)
[TARGET space kind=satellite]
(satelit*)
[TARGET banking kind=bank]
(bank|banku|banki|banków|bankomat*|bankowoś*)
[TARGET public_administration kind=ministry]
(ministerstw*|resor(t|tu|cie)|urząd|urzęd*|kancelari*|administracj*|stron* rządow*|sie(ć|ci) rządow*)
[TARGET public_administration kind=parliament]
(parlamen*|sejm*|senat|senatu|bundestag*)
[TARGET public_administration kind=local]
(ratusz*|samorząd*|urz(ąd|ędu|ędzie) (miast*|gmin*)|starostw*)
[TARGET public_administration kind=embassy]
(ambasad*|konsulat*|placów* dyplomatyczn*)
[TARGET public_administration kind=election]
(komisj* wyborcz*|pkw|lokal* wyborcz*|państwow* komisj* wyborcz*)
[TARGET armed_forces kind=base]
(baz(a|y|ę|ie) (wojskow*|lotnicz*|morsk*)|jednost* wojskow*|koszar*|poligon*|obiekt* wojskow*|lotnisk* wojskow*|garnizon*)
[TARGET armed_forces kind=vehicle]
(pojazd* wojskow*|konwoj*|transport* wojskow*|fregat*|korwet*)
[TARGET defence_industry kind=factory]
(zakład* zbrojeniow*|fabry* (amunicji|broni|zbrojeniow*)|firm* zbrojeniow*|spół* zbrojeniow*|fabryce amunicji)
[TARGET commercial kind=shop]
(centr(um|a) handlow*|galeri* handlow*|hal(a|i|ę) targow*|sklep*|hipermarket*|market budowlan*|marketu budowlan*|hal* targow*|ikea|ikei|ikeę)
[TARGET commercial kind=warehouse]
(magazyn(|u|y|ów|em|ie)|hurtowni*|hal(a|i|ę) magazynow*|skład(|u|y|zie) (materiałów budowlanych|drewna|opon|farb))
[TARGET commercial kind=restaurant]
(restauracj*|hotel*|pizzeri*)
[TARGET commercial kind=company]
(firm(a|y|ę|ie|om)|spół(ka|ki|kę|ce)|biur(o|a|ze|owiec|owca))
[TARGET commercial kind=vehicle]
(samoch(ód|odu|ody|odów|odem)|ciężarów(ka|ki|kę|ek)|autobus*|furgonet*|aut(o|a))
[TARGET manufacturing kind=factory]
(fabry(ka|ki|kę|ce|k)|zakład(|u|y|ów|zie) (przemysłow*|produkcyjn*|)|fabryk farb|lakierni*)
[TARGET chemicals kind=plant]
(zakład* chemiczn*|fabry* farb|składowisk* (chemikaliów|odpadów))
[TARGET research kind=institute]
(uniwersyte(t|tu|cie)|politechni(ka|ki|kę|ce)|instytu(t|tu|cie) badawcz*|polsk* agencj* kosmiczn*)
[TARGET cultural_religious kind=memorial]
(pomnik*|miejsc* pamięci|cmentarz*|tablic* pamiątkow*|gr(ób|obu|oby))
[TARGET cultural_religious kind=worship]
(synagog*|meczet*|kości(ół|oła|ele|oły)|cerk(iew|wi))
[TARGET cultural_religious kind=culture]
(muze(um|a)|bibliote(ka|ki|kę|ce)|teatr(|u))
[TARGET media kind=outlet]
(redakcj*|telewizj*|rozgłośni*|agencj* prasow*|polsk* agencj* prasow*|pap|papu|portal* informacyjn*|stacj* telewizyjn*)
[TARGET political_party kind=party]
(parti(a|i|ę|ą)|platform* obywatelsk*|biur* poselsk*|sztab* wyborcz*)
[TARGET civil_society kind=group]
(organizacj* pozarządow*|fundacj*|stowarzyszeni*)
[TARGET individual_protected kind=person]
(opozycjonist*|dysydent*|dziennikarz*|aktywist*|działacz*|polity(k|ka|kowi|ków)|dyplomat*)
[TARGET information_space kind=audience]
(opini* publiczn*|wybor(ca|cy|ców)|internau*)
[TARGET other kind=account]
(skrzyn(ka|ki|kę|ek|ce|kach)( mailow* | pocztow* |)|kon(to|ta) (mailow*|pocztow*)|poczt(a|y|ę) elektroniczn*)
[TARGET other kind=infrastructure]
(infrastruktur* (krytyczn*|)|obiekt* (infrastruktury krytycznej|strategiczn*))
[TARGET transport kind=rail]
(kabl* (sygnalizacyjn*|sterowani*|kolejow*|trakcyjn*)|urządze(nia|ń) (srk|sterowania ruchem)|szaf* (sterownicz*|przekaźnik*)|rozjazd*|zwrotnic*|nastawni*)
[TARGET waste_water kind=sewage]
(oczyszczalni* ścieków|przepompowni* ścieków)
[TARGET food kind=shop]
(zakład* spożywcz*|młyn*|elewator* zbożow*)
[TARGET ict_service_management kind=supplier]
(centrum dan*|centr* dan*|serwerowni*|dostawc* (usług|internetu)|firm* informatyczn*)
[TARGET digital_providers kind=platform]
(platform* (społecznościow*|internetow*)|facebook*|tiktok*|komunikator*)
[TARGET armed_forces kind=base]
(baz(a|y|ę|ie) nato|lotnisk(o|a|u) w (jasionce|powidzu|łasku|mirosławcu)|baz(a|y|ę|ie) w redzikowie|magazyn* amunicji|skład* amunicji|centr(um|a) szkoleni*)
[TARGET individual_protected kind=person]
(prezes(a|) (koncern*|rheinmetall*)|ambasador*|uciekinier*|dezerter*|pilo(ta|t) (śmigłowca|, który uciekł)|redaktor*|pisarz*|współpracowni(k|ka|ków) nawalnego)
[TARGET commercial kind=shop]
(sklep* budowlan*|obi|leroy merlin|castoram*|targowisk*|bazar*)
[TARGET civil_society kind=group]
(centr(um|a) (pomocy|kultury)|magazyn* z pomocą|organizacj* (pomocow*|humanitarn*)|wolontariusz*)
[TARGET public_administration kind=institution]
(sąd(|u|y|ów)|prokuratur(a|y|ę)|policj(a|i|ę)|szkoł(a|y|ę)|szkół|urz(ąd|ędu) skarbow*|zus)
