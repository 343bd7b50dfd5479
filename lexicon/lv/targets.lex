# What gets hit, by sector and kind, in Latvian. Hand-written for Concord, under the licence of the project.

[TARGET energy kind=cable]
(elektrokabe*|elektrības kabe*|elektropārvades kabe*|energokabe*|estlink|estlink 2|“estlink)
[TARGET energy kind=pipeline]
(gāzesvad*|gāzes vad*|naftas vad*|cauruļvad*|balticconnector|“balticconnector)
[TARGET energy kind=grid]
(apakšstacij*|transformator*|elektrotīkl*|elektropārvades līnij*|elektrolīnij*|augstsprieguma līnij*)
[TARGET energy kind=plant]
(elektrostacij*|hidroelektrostacij*|hes|tec|atomelektrostacij*|aizsprost*|dambi|dambja|vēja park*|termoelektro*)
[TARGET energy kind=fuel]
(naftas (terminā*|bāz*|pārstrād*)|degvielas (stacij*|uzpild*|krātuv*|terminā*)|gāzes krātuv*)
[TARGET transport kind=rail]
(dzelzceļ(š|a|u|am|ā|i|iem)|dzelzceļa (līnij*|slied*|stacij*|tilt*|infrastruktūr*)|slied(es|u|ēm|ēs)|(kravas |pasažieru |)vilcien(s|a|u|ā|i|us|iem|am)|lokomotīv*|kontakttīkl*|relej(u|a) skap*|vagon*)
[TARGET transport kind=airport]
(lidost(a|as|u|ā|ai|ām|ās)|lidlauk(s|a|u|ā|i|os))
[TARGET transport kind=airspace]
(gaisa telp(a|as|u|ā))
[TARGET transport kind=aircraft]
(lidmašīn(a|as|u|ā|ām|ai)|lidaparāt(s|a|i|u|us)|lidojum(s|i|u|us|iem|a)|reis(s|a|i|u|us)|avioreis*)
[TARGET transport kind=port]
(ost(a|as|u|ā|ai|ām|ās)|piestātn*)
[TARGET transport kind=ship]
(kuģ(is|a|i|u|us|iem|im|ī)|(naftas |)tankkuģ*|tanker*|prām(is|ja|i|ji)|kravas kuģ*|beramkravu kuģ*|jaht*)
[TARGET transport kind=road]
(tilt(s|a|u|am|i|us|iem|ā)|tuneļ*|tunelis|tunelī|autoceļ*|šosej*|maģistrāl*)
[TARGET transport kind=hub]
(loģistikas centr*|šķirošanas centr*|autobusu (park*|depo)|noliktavu komplek*)
[TARGET postal_courier kind=hub]
(past(a|s) (nodaļ*|centr*)|kurjer(u|dienest*)|sūtījum(s|u|i|us|iem))
[TARGET food kind=shop]
(pārtikas veikal*|lielveikal*|supermarket*)
[TARGET health kind=hospital]
(slimnīc(a|as|u|ā|ās)|klīnik(a|as|u|ā))
[TARGET drinking_water kind=waterworks]
(ūdensapgād*|ūdens (apgād*|stacij*|attīrīš*)|sūkņu stacij*|ūdensvad*)
[TARGET digital_infrastructure kind=cable]
(zemūdens|jūras|sakaru|datu|optisk*|telekomunikāc*|interneta|zemjūras) (optisk* |)kabe*
(kabel(is|i|im|ī)|kabeļ(a|u|i|us|iem|os)|sakaru līnij*|c-lion1|bcs)
[TARGET digital_infrastructure kind=mast]
(sakaru (mast*|torn*)|mobilo sakaru (mast*|torn*)|bāzes stacij*|televīzijas torn*)
[TARGET ict_service_management kind=supplier]
it (uzņēmum*|kompānij*)
[TARGET space kind=satellite]
(satelīt(s|a|u|i|us))
[TARGET banking kind=bank]
(bank(a|as|u|ā|ām|ai)|bankomāt*)
[TARGET public_administration kind=ministry]
(ministrij(a|as|u|ā|ai|ām)|valsts (iestād*|pārvald*)|iestāž(u)|iestād(es|ēm|i)|valdības (vietn*|tīkl*)|policijas iecirk*)
[TARGET public_administration kind=parliament]
(saeim(a|as|u|ā|ai)|parlament(s|a|u|ā))
[TARGET public_administration kind=local]
(pašvaldīb(a|as|u|ā)|rātsnam*|dom(e|es|ē))
[TARGET public_administration kind=embassy]
(vēstniecīb(a|as|u|ā)|konsulāt(s|a|u|ā))
[TARGET public_administration kind=election]
(vēlēšanu komisij*|cvk|vēlēšanu iecirk*)
[TARGET public_administration kind=institution]
(eiropas komisij*|eiroparlament*|eiropas parlament*)
[TARGET armed_forces kind=base]
(militār(ā|ās|o|ais|ajā|u|i) (bāz*|objekt*|poligon*|bāzi)|gaisa bāz*|aviobāz*|aviācijas bāz*|poligon(s|a|u|ā)|kazarm*|jūras spēku bāz*)
[TARGET armed_forces kind=vehicle]
(militār(ā|ās|o|ais|u) (transport*|tehnik*|automašīn*|lidmaš*|kuģ*|ešelon*)|karakuģ*|fregat*)
[TARGET defence_industry kind=factory]
(aizsardzības (rūpniec*|nozares|projekt*|uzņēm*)|ieroču (rūpn*|ražot*)|munīcijas rūpn*|dronu ražot*)
[TARGET commercial kind=shop]
(tirdzniecības centr*|iepirkšanās centr*|veikal(s|a|u|ā|i|us|os)|tirgu(s|ū)|ikea)
[TARGET commercial kind=warehouse]
(noliktav(a|as|u|ā|ām|ās)|angār*)
[TARGET commercial kind=restaurant]
(restorān(s|a|u|ā)|kafejnīc*|viesnīc*|bār(s|a|ā))
[TARGET commercial kind=company]
(uzņēmum(s|a|u|ā|i|us|iem)|uzņēmuma telp*|kompānij*|firm(a|as|u)|biroj(s|a|u|ā))
[TARGET commercial kind=vehicle]
(automašīn(a|as|u|ām|ā|ai)|auto|kravas (auto|automašīn*)|mikroautobus*|autobus(s|a|u|i|us|iem)|furgon*)
[TARGET manufacturing kind=factory]
(rūpnīc(a|as|u|ā)|fabrik(a|as|u|ā)|ražotn*)
[TARGET chemicals kind=plant]
(ķīmijas (rūpn*|uzņēm*)|krāsu (rūpn*|fabrik*))
[TARGET research kind=institute]
(universitāt*|institūt(s|a|u|ā)|pētniecības centr*|laboratorij*)
[TARGET cultural_religious kind=memorial]
(piemiņas (akme*|krust*)|kapakmeņ*|kapa pieminek*|piemin(ekli|eklis|ekļ*)|memoriāl*|piemiņas (plāksn*|zīm*|siena*|viet*)|kap(i|u|us|os|iem)|kapavietas|kapavietu)
[TARGET cultural_religious kind=worship]
(sinagog*|mošej*|baznīc(a|as|u|ā)|dievnam*|ebreju centr*)
[TARGET cultural_religious kind=culture]
(muzej(s|a|u|ā|i|us|am)|(okupācijas |)muzeja (direktora kabinet*|ēk*)|bibliotēk*|teātr*|kinoteātr*)
[TARGET media kind=outlet]
(redakcij*|televīzij(a|as|u|ā)|ziņu (portāl*|aģentūr*|vietn*)|raidījum(s|u|a)|radio|televīzijas (kanāl*|apraid*))
[TARGET political_party kind=party]
(partij(a|as|u|ām|ai))
[TARGET civil_society kind=group]
(nevalstisk* organizācij*|labdarības fond*)
[TARGET individual_protected kind=person]
(opozīcijas politiķ*|opozicionār*|disident*|žurnālist(s|a|u|i|us|iem|am)|aktīvist*|pārbēdzēj*|galven(ais|ā|o) redaktor*|saeimas deputāt*)
[TARGET information_space kind=audience]
(sabiedrisk* dom*|vēlētāj(i|u|us|iem)|informācijas telp*|sabiedrīb(a|as|u)|skatītāj(i|u)|abonent(i|u|us|iem))
[TARGET other kind=account]
(e-past*|kont(s|a|i|u|us)|pastkast*)
[TARGET other kind=infrastructure]
(kritisk(ā|ās|o|ajā) infrastruktūr*|kritiskās infrastruktūras objekt*|stratēģisk* objekt*)
[TARGET other kind=school]
(skol(a|as|u|ā|ām|ās)|bērnudārz*)
