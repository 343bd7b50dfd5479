# Words and phrases that name or tell of a hybrid act, by activity type. Hand-written for Concord.

[TRIGGER arson pos=n]
(mordbrand|mordbranden|brandattentat|brandattentatet|brandattack|brandattacken|brandbomb|brandbomben)
(mordbränder|mordbränderna|brandattentaten|brandattacker) % plural=1
(brand|branden|storbrand|storbranden|eldsvåda) % weak=1
(bränder|bränderna) % weak=1 plural=1
[TRIGGER arson pos=v obj=1]
(tände|tänt|tänder|satte|sätta|satt) eld på
(anlades|anlagd|anlagt) % weak=1
[TRIGGER arson pos=v]
(fattade eld|brann ner|brunnit ner|började brinna|brann|brunnit|sattes i brand|tändes på|stacks i brand) % weak=1
[TRIGGER explosion pos=n weak=1]
(explosion|explosionen|sprängning|sprängningen|detonation)
(explosioner|explosionerna|sprängningar) % plural=1
[TRIGGER explosion pos=v]
(exploderade|exploderat|detonerade|detonerat|sprängdes|sprängts) % weak=1
[TRIGGER bombing pos=n]
(bombdåd|bombdådet|bombattentat|bombattentatet|brevbomb|brevbomben|paketbomb|sprängattentat) % method=explosive
(brevbomber|paketbomber) % plural=1 method=explosive
(sprängladdning|sprängladdningar) % weak=1 method=explosive
[TRIGGER sabotage pos=n]
(sabotage|sabotaget|grovt sabotage|sabotagedåd|sabotageförsök|sabotageplaner|sabotageaktion|sabotagebrott)
(sabotagedåden|sabotageaktioner|sabotagehandlingar) % plural=1
[TRIGGER sabotage pos=v obj=1]
(saboterade|saboterat|saboterades|saboterats|sabotera|saboteras)
(kapades|kapats|kapade|skadades|skadats|skadade|förstördes|förstörts|klippts av|klipptes av|sågades av|sågats av|slets av|gav sig på|gett sig på|ryckt ut|vandaliserats) % weak=1
[TRIGGER vandalism pos=n]
(vandalism|skadegörelse|vandalisering|skändning|klotter|grov skadegörelse)
[TRIGGER vandalism pos=v obj=1]
(vandaliserade|vandaliserats|vandaliserades|klottrade|klottrats|skändade|skändats|skändades|målats på)
[TRIGGER provocation pos=n weak=1]
(provokation|provokationen)
provokationer % plural=1
[TRIGGER assault pos=n]
(misshandel|överfall|knivattack|hammarattack|skottlossning|skottlossningen) % weak=1
[TRIGGER assault pos=v obj=1]
(överfölls|misshandlades|knivhöggs|knivhuggits) % weak=1
(skott) (avlossats|avlossades|avlossade|sköts) % weak=1 method=firearm
[TRIGGER assassination pos=n]
(attentat mot|mordplan|mordplaner|mordförsök|beställningsmord|giftattack|giftattacken|attentatsplan|mordkomplott|lönnmord)
(attentatsplaner) % plural=1
(mord|mordet) % weak=1
[TRIGGER assassination pos=v obj=1]
(mördades|mördats|mörda|sköts ihjäl|förgiftades|förgiftats|lönnmördades) % weak=1
[TRIGGER kidnapping pos=n]
(kidnappning|kidnappningen|människorov|bortförande)
[TRIGGER kidnapping pos=v obj=1]
(kidnappades|kidnappats|kidnappa|kidnappade|bortförd|bortförts)
[TRIGGER intimidation pos=n]
(bombhot|bombhotet|hotbrev|dödshot|skrämselkampanj|förföljelse av dissidenter|flyktingspionage)
(bombhoten|hotbreven) % plural=1
[TRIGGER plot pos=n stage=planned]
(komplott|komplotten|attentatsplan|kuppförsök|kupplaner|stämpling)
(attentatsplaner|terrorplaner) % plural=1
[TRIGGER espionage pos=n]
(spioneri|spioneriet|spionage|grovt spioneri|spionring|spionnätverk|spionmisstankar|olovlig underrättelseverksamhet|grov obehörig befattning|underrättelseinhämtning|flyktingspionage)
(spion|spionen|spioner) % weak=1
[TRIGGER espionage pos=v]
(spionerade|spionerat|spionera|spionerar)
(kartlade|kartlagt|kartlägga|kartlägger) % weak=1 method=reconnaissance
[TRIGGER undersea_infrastructure pos=n]
(kabelbrott|kabelbrottet|kabelskada|kabelskadan|kabelsabotage|kabelsabotaget|gasläcka|gasläckorna|gasläckor)
(kabelbrotten|kabelskador|kabelskadorna) % plural=1
[TRIGGER undersea_infrastructure pos=v]
(släpade|släpat|släpar|släpande) (ankaret|sitt ankare|ankare) % method=anchor_drag
[TRIGGER gnss_interference pos=n]
(gps-störning*|gnss-störning*|gps-jamming|störning av satellitnavigering|störd satellitnavigering|störningar av gps) % method=jamming plural=1
[TRIGGER gnss_interference pos=v]
(gps|gps-signal|gps-signaler|satellitnavigering|satellitnavigeringen|gps-signalerna) (störs|stördes|störts|slogs ut|slagits ut|störde) % method=jamming
(utsatta för|utsattes för) (gps-störning*|störning*) % method=jamming
[TRIGGER drone_incursion pos=n]
(drönarflygning*|drönarlarm|drönarlarmet|drönarobservation*|drönarincident*|drönarintrång*|drönaraktivitet*|drönarlarmen) % method=drone
[TRIGGER drone_incursion pos=v]
(drönare|drönaren|drönarna) (observerats|observerades|sågs|setts|siktades|siktats|flög|flugit|sågs över|upptäcktes|cirkla|cirklade) % method=drone
[TRIGGER airspace_violation pos=n]
(luftrumskränkning*|kränkning av luftrummet|kränkningar av luftrummet|kränkning av (svenskt|estniskt|polskt|finskt|finländskt|lettiskt|litauiskt|norskt|danskt) luftrum)
[TRIGGER airspace_violation pos=v]
(kränkte|kränkt|kränkts|kränker|kränktes) (svenskt|estniskt|polskt|finskt|finländskt|lettiskt|litauiskt|norskt|danskt|rumänskt|estlands|polens|finlands|sveriges|) (luftrum|luftrummet)
[TRIGGER cyber_espionage pos=n]
(cyberspionage|dataintrång|dataintrånget|hackerattack*|hackarattack*|cyberangrepp*|cyberattack*|it-attack*|nätfiske|phishingattack*|datastöld|it-intrång)
[TRIGGER cyber_espionage pos=v obj=1]
(hackade|hackat|hackades|hackats|komprometterades)
(tog|tagit) sig in (hos|i)
stulit (data|uppgifter|mejl)
[TRIGGER cyber_sabotage pos=n]
cybersabotage
[TRIGGER cyber_disruption pos=n]
(överbelastningsattack*|ddos-attack*|ddosattack*) % method=ddos
(ransomware-attack*|utpressningsattack*|utpressningsvirus)
[TRIGGER cyber_disruption pos=v]
(sajt|sajter|sajten|sajterna|webbplats|webbplatser|hemsida|hemsidor|webbplatsen) (låg nere|slogs ut|gick ner|överbelastades|ligger nere|legat nere) % method=ddos
[TRIGGER FIMI pos=n]
(desinformation|desinformationskampanj*|påverkanskampanj*|påverkansoperation*|informationspåverkan|påverkansförsök|lvu-kampanj*|propagandakampanj*|otillbörlig informationspåverkan|falska nyheter|falska videor|förfalskade videor|falska artiklar)
[TRIGGER FIMI pos=v]
(spred|sprider|spridit|sprids|spreds) (desinformation|falska|propaganda|lögner)
[TRIGGER election_interference pos=n]
(valpåverkan|valpåverkanskampanj|inblandning i valet|påverkan på valet|valmanipulation|valfusk från)
[TRIGGER false_flag pos=n]
(falsk flagg|false flag|falskflaggoperation|operation under falsk flagg)
[TRIGGER instrumentalised_migration pos=n]
(instrumentaliserad migration|instrumentalisering av migranter|migranter som vapen|migrationspåtryckning) % method=migrants
[TRIGGER border_provocation pos=n]
(gränsprovokation*|gränskränkning*|gränsincident*)
[TRIGGER border_provocation pos=v]
(gränsbojar|bojar|gränsmarkeringar) (togs bort|tagits bort|avlägsnades)
[TRIGGER malign_finance pos=n]
(röstköp|mutor till politiker) % method=bribery
[TRIGGER maritime_incident pos=n]
(incident till sjöss|sjöincident)
[TRIGGER diplomatic_incident pos=n]
(diplomatisk incident|diplomatisk kris)
[TRIGGER accident pos=n weak=1]
(olycka|olyckan|olyckshändelse|haveri|olyckor)
[TRIGGER other pos=n]
(hybridattack*|hybridangrepp*|hybridoperation*|hybridhandling*)
[TRIGGER arson pos=n]
(mordbrand*|mordbränder*|mordbrandsförsök*|anlagd brand|anlagda bränder)
[TRIGGER cyber_disruption pos=n]
(ransomwareattack*|utpressningsattack*|överbelastningsattack*|ddos-attack*|gisslanattack*)
[TRIGGER cyber_espionage pos=n]
(dataintrång*|cyberspion*|it-spionage*)
[TRIGGER cyber_sabotage pos=n]
(cyberattack*|cyberangrepp*|hackerattack*) mot (ett |en |den |det |polens |)(vattenverk*|elnät*|kraftverk*|damm*|vindkraft*|energisektor*|värmeverk*|reningsverk*)
