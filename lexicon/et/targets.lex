# What gets hit, by sector and kind, in Estonian. Hand-written for Concord, under the licence of the project.

[TARGET energy kind=cable]
(elektrikaab(el|li|lit|lid|leid|lite)|energiakaab*|estlink|estlink 2|estlink 1)
[TARGET energy kind=pipeline]
(gaasitoru(|d|s|de|le)|gaasijuh(e|tme|et)|torujuh(e|tme|et|tmed)|balticconnector(|i|it)|naftajuh*)
[TARGET energy kind=grid]
(alajaam(|a|as|ad|ade)|trafo(|d|t)|elektrivõrk|elektrivõrgu|elektrivõrku|kõrgepingeliin(|i|id|ide)|elektriliin(|i|id|e|ide))
[TARGET energy kind=plant]
(elektrijaam(|a|as|ad|ade)|tuumajaam(|a|as)|tuumaelektrijaam*|hüdroelektrijaam*|tamm|tammi|tammil|koostootmisjaam*|tuulepar(k|gi|ke)|päikesepar(k|gi|ke))
[TARGET energy kind=fuel]
(naftaterminal*|kütusehoidla*|tankla(|s|d|te)|rafineerimistehas*|lng-terminal*)
[TARGET transport kind=rail]
(raudtee(|d|l|le|s|de|ga)|raudtee(sild|silla|jaam*|liin*|taristu)|röö(pad|baste|pa|bast|past)|rööpa(id|le)|rong(|i|id|e|ide|is|il)|kaubarong*|reisirong*|vedur(|i|id|it)|kontaktvõrk|kontaktvõrgu|relee(kap*|kapid))
[TARGET transport kind=airport]
(lennujaam(|a|as|ad|ade|asse|ale)|lennuväl(i|ja|jal|jad|jade))
[TARGET transport kind=airspace]
(õhuruum(|i|is|ist|ile)|õhupiir(|i))
[TARGET transport kind=aircraft]
(lennuk(|i|it|id|eid|ite|il|iga|itel)|reisilennuk*|lend(|u)|lennud|lendu|lende|reis(|i|id|e))
[TARGET transport kind=port]
(sadam(|a|as|at|ad|ate|asse|ale)|kai|kail)
[TARGET transport kind=ship]
(laev(|a|al|ad|ade|u|aga|ast)|tanker(|i|it|id|eid|ite)|naftatanker*|kaubalaev(|a|ad)|konteinerlaev(|a)|praam(|i|id)|alus(|e|t|ed|te)|jaht(|i))
[TARGET transport kind=road]
(sil(d|la|lad|da|dade|lal)|tunnel(|i|is)|maantee(|l|d))
[TARGET transport kind=hub]
(logistikakeskus(|e|es|t)|bussipar(k|gi|gis)|bussijaam*|sorteerimiskeskus(|e|es)|depoo)
[TARGET postal_courier kind=hub]
(postkontor*|postiasutus*|kullerfirma*|pakiautomaat*|saadetis(|e|ed|te))
[TARGET food kind=shop]
(toidupood|toidupoe|toidupoes|coop(|i|is)|coopi kauplus*|selver*)
[TARGET health kind=hospital]
(haigla(|s|t|d|te)|kliinik(|u|us))
[TARGET drinking_water kind=waterworks]
(veevär(k|gi|gis)|veepuhastus*|pumbajaam*|veehaar(e|de)|veeettevõt(e|te|tes))
[TARGET digital_infrastructure kind=cable]
(merekaab(el|li|lit|lid|leid|lite)|sidekaab(el|li|lit|lid|leid|lite)|andmekaab(el|li|lit|lid|leid|lite)|merealu(ne|se|st|sed|seid|ste) kaab(el|li|lit|lid|leid|lite)|kaab(el|li|lit|lid|leid|lite|lis)|kiudoptili* kaab*|telekommunikatsioonikaab*|c-lion1)
[TARGET digital_infrastructure kind=mast]
(mobiilimast(|i|id|e)|sidemast(|i|id|e)|teletorn(|i)|tugijaam(|a|ad))
[TARGET ict_service_management kind=supplier]
(it-ettevõt(e|te|tes))
[TARGET space kind=satellite]
(satelliit|satelliidi|satelliidid|satelliite)
[TARGET banking kind=bank]
(pank|panga|pangad|panku|pangas|pankade|pangaautomaat*)
[TARGET public_administration kind=ministry]
(ministeerium(|i|is|id|e|ide|it)|riigiasutus(|e|ed|te|t|i)|valitsusasutus*|valitsuse (veebileh*|võrk*)|politseijaoskon*|riigi infosüsteem*)
[TARGET public_administration kind=parliament]
(riigikogu|parlament(|i|is)|saeima|saeimi|seim|seimi|seimis)
[TARGET public_administration kind=local]
(omavalitsus(|e|ed|te)|linnavalitsus*|vallavalitsus*|raekoda|raekoja)
[TARGET public_administration kind=embassy]
(saatkon(d|na|nas|nad|da|dade)|konsulaat|konsulaadi|konsulaati)
[TARGET public_administration kind=election]
(valimiskomisjon*|valimisjaoskon*|e-valimis*)
[TARGET public_administration kind=buoy]
(poi|poid|poisid|poide|ujuvmär(k|gi|gid|ke|kide|giks)|piirimär(k|gi|gid|ke)|piiripos(t|ti|tid|te))
[TARGET public_administration kind=institution]
(euroopa komisjon*|euroopa parlament*|europarlament*)
[TARGET armed_forces kind=base]
(sõjaväebaas(|i|is|id|e)|lennubaas(|i|is|id)|õhuväebaas*|kasar(m|mu|mud)|linnak(|u|us)|polügoon(|i|il)|harjutusväl(i|ja|jal)|mereväebaas*|väeosa(|s)|väebaas*)
[TARGET armed_forces kind=vehicle]
(sõjaväe(veok*|sõiduk*|lennuk*|tehnika*)|sõjalaev(|a|ad|u)|fregat*|sõjalennuk*)
[TARGET defence_industry kind=factory]
(kaitsetööstus(|e|ettevõt*)|kaitsetööstusettevõt*|relvatehas(|e|es)|laskemoonatehas*|droonitoot*|relvatoot*)
[TARGET commercial kind=shop]
(kaubanduskeskus(|e|es|t)|kauplus(|e|es|t|ed)|pood|poe|poes|poodi|turg|turu|turul|ikea)
[TARGET commercial kind=warehouse]
(ladu|lao|laos|lattu|laod|ladude|laohoone*|angaar*)
[TARGET commercial kind=restaurant]
(restoran(|i|is|id)|kohvik(|u|us)|hotell(|i|is)|baar(|i|is))
[TARGET commercial kind=company]
(ettevõt(e|te|tes|et|ted|teid|tele)|firma(|s|t|de)|kontor(|i|is)|büroo(|s))
[TARGET commercial kind=vehicle]
(auto(|d|t|de|sid|le)|maastur(|i|it|id)|veoauto(|d|t)|kaubik(|u|ut)|buss(|i|id|e|ide)|sõiduk(|i|it|id|eid|ite)|sõiduauto*|auto aknad)
[TARGET manufacturing kind=factory]
(tehas(|e|es|t|ed)|vabrik(|u|us))
[TARGET chemicals kind=plant]
(keemiatehas*|värvitehas*)
[TARGET research kind=institute]
(ülikool(|i|is|id)|instituut|instituudi|teaduskeskus*|labor(|i|is))
[TARGET cultural_religious kind=memorial]
(mälestuskiv(i|id|ide|il)|mälestustahv*|mälestusrist*|metsavendade rist*|monumen(t|di|te|did|tide)|mälestusmär(k|gi|ke|gid|kide|ki)|mälestusmonument*|mälestussammas|mälestussamba|memoriaal*|ausammas|ausamba|bareljeef*|haud|haua|hauad|kalmistu*)
[TARGET cultural_religious kind=worship]
(sünagoog*|mošee*|kirik(|u|us|ut)|juudi kogukonna*)
[TARGET cultural_religious kind=culture]
(muuseum(|i|is|it)|raamatukogu*|teat(er|ri|ris)|kino(|s))
[TARGET media kind=outlet]
(toimetus(|e|es|t)|telekanal*|uudisteport*|uudisteagentuur*|ajaleh(t|e|te)|raadio|televisioon(|i|is)|peatoimetaja sõiduk*|peatoimetaja auto*)
[TARGET political_party kind=party]
(erakon(d|na|nad|da|dade)|partei(|d|de))
[TARGET civil_society kind=group]
(vabaühendus*|mittetulundusühing*|heategevusfond*)
[TARGET individual_protected kind=person]
(opositsioonipoliitik*|opositsionäär*|dissiden(t|di|did|te)|ajakirjani(k|ku|kud|kke)|aktivist(|i|id|e)|ülejooksik*|peatoimetaja(|t)|siseministri (isikli*|auto*|maastur*)|ministri (isikli*|auto*|maastur*)|riigikogu liige|riigikogu liikme*)
[TARGET information_space kind=audience]
(avalik arvamus|avaliku arvamuse|valija(d|te|id)|ühiskon(d|na|da)|inforuum*)
[TARGET other kind=account]
(e-post*|meilikonto*|konto(|d|t|de)|postkast*)
[TARGET other kind=infrastructure]
(kriitili(ne|se|st|sed) taristu*|elutähtis taristu*|elutäht(is|sat|sa) taristu*|strateegili* objekt*)
[TARGET other kind=school]
(kool(|i|is|id|e|ides)|lasteaed|lasteaia|lasteaiad|lasteaedade)
