# Nouns for what gets hit, by sector of the record model. Hand-written for Concord.

[TARGET energy kind=cable]
(elkabel*|kraftkabel*|elförbindelse*|likströmskabel*|kraftledning*|estlink)
[TARGET energy kind=pipeline]
(gasledning*|pipeline|rörledning*|gasrör*|balticconnector|nord stream)
[TARGET energy kind=grid]
(elnät|elnätet|elstation|transformatorstation*|ställverk*|elskåp|elskåpet|elförsörjning*|stamnätet)
[TARGET energy kind=plant]
(kraftverk*|kärnkraftverk*|vattenkraftverk*|vindkraftpark*|värmeverk*|fjärrvärmeverk*|damm|dammen|vindkraftverk*)
[TARGET energy kind=fuel]
(oljedepå*|raffinaderi*|bränsledepå*|lng-terminal*)
[TARGET transport kind=rail]
(järnväg*|spår|spåren|räls|rälsen|kontaktledning*|signalkabel|signalkablar|tåg|tåget|tågen|tågtrafiken|signalanläggning*|växel|malmbanan|stambanan|järnvägsspår*|lok|lokomotiv)
[TARGET transport kind=airport]
(flygplats*|arlanda|landvetter|kastrup|landningsbana*|flygfält*|flygtrafiken)
[TARGET transport kind=airspace]
(luftrum|luftrummet)
[TARGET transport kind=aircraft]
(flygplan|flygplanet|passagerarplan*|passagerarflyg*|fraktplan*|regeringsplan*|flyg)
[TARGET transport kind=port]
(hamn|hamnen|hamnar|oljehamn*|containerhamn*)
[TARGET transport kind=ship]
(fartyg|fartyget|tankfartyg*|lastfartyg*|bulkfartyg*|färja|färjan|oljetanker*)
[TARGET transport kind=road]
(bro|bron|motorväg*|tunnel|tunneln) % weak=1
[TARGET transport kind=hub]
(logistikcenter*|paketterminal*|postterminal*|fraktterminal*|dhl-anläggning*)
[TARGET food kind=shop]
(livsmedelsbutik*|matbutik*)
[TARGET health kind=hospital]
(sjukhus*|vårdcentral*)
[TARGET drinking_water kind=waterworks]
(vattenverk*|vattentorn*|dricksvatten*|råvattenpump*|vattentäkt*|pumpstation*|vattenpump*|vattenförsörjning*)
[TARGET waste_water kind=sewage]
(reningsverk*|avloppsverk*)
[TARGET digital_infrastructure kind=cable]
(sjökabel*|sjökablar*|undervattenskabel*|undervattenskablar*|datakabel*|datakablar*|telekabel*|telekablar*|fiberkabel*|fiberkablar*|kommunikationskabel*|internetkabel*|c-lion1|bottenkabel*|havskabel*|havskablar*|kabel|kabeln|kablar|kablarna)
[TARGET digital_infrastructure kind=mast]
(mobilmast*|telemast*|mast|master|masten|masterna|teletorn|radiomast*|datacenter|datahall*|telestation*)
[TARGET ict_service_management kind=supplier]
(it-leverantör*|it-företag*|it-driftleverantör*|molnleverantör*|tietoevry|sms-tjänst)
[TARGET space kind=satellite]
(satellit*)
[TARGET banking kind=bank]
(bank|banker|banken|bankomat*|bankid) % weak=1
[TARGET public_administration kind=ministry]
(departement*|utrikesdepartement*|försvarsdepartement*|myndigheter|myndighet) % weak=1
[TARGET public_administration kind=parliament]
(riksdag*|riksdagen|parlamentet|riksdagsledamot*|riksdagsledamöter)
[TARGET public_administration kind=local]
(kommun|kommunhus*|stadshus*|polisstation*|polisbil*) % weak=1
[TARGET public_administration kind=embassy]
(ambassad|ambassaden|ambassadens|konsulat*|ambassader)
[TARGET public_administration kind=election]
(val|valet|riksdagsvalet|presidentvalet|parlamentsvalet|eu-valet|valmyndigheten|folkomröstning*) % weak=1
[TARGET armed_forces kind=base]
(militärbas*|flottbas*|örlogsbas*|flygflottilj*|regemente*|skyddsobjekt*|garnison*|ammunitionsförråd*|förråd|flygbas*|militäranläggning*|militära anläggningar|kasern*)
[TARGET armed_forces kind=vehicle]
(militärfordon*|krigsfartyg*|örlogsfartyg*|korvett*|ubåt*|militärtransport*|minröjningsfartyg*)
[TARGET armed_forces]
(försvarsmakten|flygvapnet|marinen|soldat*) % weak=1
[TARGET defence_industry kind=factory]
(försvarsindustri*|vapenfabrik*|ammunitionsfabrik*|saab|bofors|krutfabrik*|vapentillverkare*|försvarsföretag*)
[TARGET commercial kind=shop]
(köpcentrum*|varuhus*|butik|butiken|ikea|ikea-varuhus*|gallerian)
[TARGET commercial kind=warehouse]
(lager|lagerlokal*|lagerbyggnad*|magasin)
[TARGET commercial kind=company]
(företag|företaget|byggnad|byggnaden|bostadshus) % weak=1
[TARGET commercial kind=vehicle]
(bil|bilar|bilen|lastbil*|fordon) % weak=1
[TARGET manufacturing kind=factory]
(fabrik*|industrilokal*|industribyggnad*)
[TARGET research kind=institute]
(universitet*|högskola*|forskningsinstitut*|tankesmedja*|laboratorium*)
[TARGET cultural_religious kind=memorial]
(minnesmärke*|monument*|gravsten*|kyrkogård*|staty*|krigsmonument*)
[TARGET cultural_religious kind=worship]
(synagoga*|synagogan|moské*|kyrka|kyrkan|judiska församlingen|koranskola)
[TARGET media kind=outlet]
(tidning*|nyhetssajt*|nyhetsbyrå*|tv-kanal*|radiokanal*|svt|public service)
[TARGET political_party kind=party]
(partikansli*|partiet|partier)
[TARGET civil_society kind=group]
(hjälporganisation*|frivilligorganisation*|exilorganisation*)
[TARGET individual_protected kind=person]
(dissident*|oliktänkande|regimkritiker*|oppositionell*|oppositionspolitiker*|journalist*|aktivist*|exiliranier*|avhoppare*)
[TARGET information_space kind=audience]
(opinionen|allmänheten|väljare|väljarna|sociala medier)
[TARGET other kind=account]
(mejlkonto*|mejlkonton*|e-postkonto*|signalkonto*)
[TARGET other kind=infrastructure]
(kritisk infrastruktur|samhällsviktig verksamhet|samhällsviktiga anläggningar|infrastruktur|infrastrukturen)
