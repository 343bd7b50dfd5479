# Words that name or tell a hostile act, in Lithuanian. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.

[TRIGGER arson pos=n]
padegim(as|o|ą|u|ui|e)
padegim(ai|ų|us|ais|ams|uose) % plural=1
gaisr(as|o|ą|u|ui|e) % weak=1
gaisr(ai|ų|us|ais|uose) % weak=1 plural=1
[TRIGGER arson pos=v obj=1]
(padeg(ė|ęs|usi|ta|tas|tos|tą|dami|damas|inėjo)|sudegin(o|tas|ta|ti))
padegti
(pasikėsin(o|ta|ti|imas|imo|imų) (padegti|sudeginti|uždegti)) % stage=attempted
[TRIGGER arson pos=v]
(užsidegė|užsiliepsnojo|įsiplieskė|užsidegus|užsiliepsnojus|sudegė|degė|liepsnojo) % weak=1
(įmetė|įmestas|įmesti|sviedė|metė) (butel*|molotovo|degam*) % method=incendiary_device
[TRIGGER explosion pos=n weak=1]
(sprogim(as|o|ą|u|e)|detonacij(a|os))
(sprogim(ai|ų|us|ais)) % plural=1
[TRIGGER explosion pos=v weak=1]
(sprogo|susprogo|detonavo|nugriaudėjo) % method=explosive
[TRIGGER bombing pos=n]
(laišk(as|ai|us)|siunt(a|os|as)|vok(as|ai)) su (sprogm*|sprogstam*) % method=parcel_bomb
(susprogdinim(as|o|ą|u)|sprogdinim(as|o|ą|u)|teroristin(is|io|į) (išpuol*|akt*)|teroro išpuol(is|io|į))
(sprogdinim(ai|ų|us|ais)) % plural=1
[TRIGGER bombing pos=v obj=1]
(susprogdin(o|ta|tas|tos|ę)|išsprogdin(o|ta|tas))
(susprogdinti|išsprogdinti)
(padėjo|padėtas|padėti|pritvirtino|užtaisė) (sprogm*|bomb*|užtais*) % method=explosive
[TRIGGER sabotage pos=n]
(sabotaž(as|o|ą|u|e|ui)|diversij(a|os|ą|ai|oje)|sabotažo akt(as|o|ą))
(diversij(ų|as|oms|omis)|sabotažo akt(ai|ų|us)) % plural=1
diversin(ė|ės|ę|is|į|io) (veik*|akt*|išpuol*|operacij*|atak*)
[TRIGGER sabotage pos=v obj=1]
(sabotav(o|usi|ęs)|sabotuot(as|a|i))
(sugadin(o|ta|tas|tos|ti)|apgadin(o|ta|tas|ti)|nupjov(ė|ę)|perpjov(ė|ę)|nukirp(o|tas|ta)|nutrauk(ė|ta|tas)) % weak=1
[TRIGGER vandalism pos=n]
(vandalizm(as|o|ą|u)|vandalizmo akt(as|o|ą)|išniekinim(as|o|ą|u)|suniokojim(as|o|ą))
(vandalizmo akt(ai|ų|us)|išniekinim(ai|ų|us)) % plural=1
[TRIGGER vandalism pos=v obj=1]
(išniekin(o|ta|tas|ti)|suniokojo|suniokot(as|a|i)|aptaškyt(as|a|i)|aptaškė|(apipylė|apipilt(as|a|i)|aplie(jo|tas|ta)|išteplio(jo|tas|ta)|ištepta|apmėt(ė|yta|ytas)) dažais|ištepliojo)
(išdauž(ė|ti|ta|tas|yti)) (lang*|stikl*|automobil*) % weak=1
[TRIGGER provocation pos=n weak=1]
(riauš(ės|ių|es))
[TRIGGER provocation pos=v]
(surengė|organizavo|surengta|kurstė) (provokacij*|riauš*|netikrą protestą)
[TRIGGER assault pos=n weak=1]
(užpuolim(as|o|ą|u)|sumušim(as|o|ą)|užpuolik(as|ai|ų|us))
[TRIGGER assault pos=v obj=1 weak=1]
(sumuš(ė|tas|ta|ti)|užpuol(ė|tas|ta)|buvo užpultas)
[TRIGGER assassination pos=n]
(pasikėsinim(as|o|ą|u|e) (nužudyti|į gyvybę|į)|užsakom(oji|osios|ąją) (žmogžudyst*)|užsakyt* nužudym*)
(nužudym(as|o|ą|u)|apnuodijim(as|o|ą|u)|žmogžudyst(ė|ės|ę)) % weak=1
[TRIGGER assassination pos=v obj=1 weak=1]
(nužud(ė|ytas|yta|ęs)|nušov(ė|ę)|nušaut(as|a)|nunuodij(o|tas)|apnuodij(o|tas))
(nušauti|nunuodyti|likviduoti) % stage=planned
[TRIGGER kidnapping pos=n weak=1]
(pagrobim(as|o|ą|u))
[TRIGGER kidnapping pos=v obj=1 weak=1]
(pagrob(ė|tas|ta|ę))
(pagrobti)
[TRIGGER intimidation pos=n]
(bauginim(as|o|ą|u)|gąsdinim(as|o|ą)|įbauginim*)
(grasinim(as|ai|ų|us) (susprogdinti|sprogdinti|bomb*)|(laišk(us|ai|ų)|žinut(es|ės)|pranešim(us|ai|ų)) apie (tariam*|neva|padėt*|užminuot*|sprogm*|bomb*) (padėt*|užminuot*|sprogm*|bomb*|)) % weak=1
[TRIGGER intimidation pos=v obj=1 weak=1]
(bauginti|įbauginti|gąsdinti|baugino|gąsdino|įbaugino)
[TRIGGER plot pos=n stage=planned]
(sąmoksl(as|o|ą|u))
(rengimas|rengimasis|rengimosi|rengimąsi|rengimą|pasirengimas|pasirengimą|planavimas|planavimą) (diversij*|sabotaž*|teroro akt*|padegim*|išpuol*|nužudym*|sprogdinim*)
[TRIGGER plot pos=v stage=planned]
(rengė|rengėsi|rengia|ruošė|ruošėsi|planavo|planuoja|rezgė) (diversij*|sabotaž*|teroro akt*|padegim*|išpuol*|pasikėsinim*|sprogdinim*|sprogdint*)
[TRIGGER espionage pos=n]
(šnipinėjim(as|o|ą|u|e)|valstybės išdavim(as|o|ą))
šnip(ų|inėjimo) (tinkl*|ląstel*|grup*)
[TRIGGER espionage pos=v]
(šnipinėj(o|a|ęs|usi)|šnipinėti)
[TRIGGER undersea_infrastructure pos=n]
(povandenini(o|ų) |jūrini(o|ų) |elektros |ryšio |)(kabel(io|ių)|dujotiekio|vamzdyno) (pažeidim*|nutraukim*|nutrūkim*|apgadinim*|perpjovim*|sugadinim*|perkirtim*)
[TRIGGER undersea_infrastructure pos=v]
(vilko inkar*|vilkęs inkar*|vilkdamas inkar*|tempė inkar*|inkaru nutraukė|inkaru pažeidė) % method=anchor_drag
[TRIGGER gnss_interference pos=n]
(gps|gnss|palydovin(io|ės)|navigacijos|gps signal(o|ų)) (ryšio |navigacijos |signal(o|ų) |)(trikd*|trikdž*|slopin*|klastojim*|blokavim*) % method=jamming
(elektronin(iai|ių) trikd*|signal(o|ų) (trikdym*|klastojim*|slopinim*)) % method=jamming
[TRIGGER gnss_interference pos=v]
(trikd(o|ė)|slopin(a|o)|blokav(o|us)|klastoj(a|o)) (gps|palydov*|navigac*|signal*) % method=jamming
[TRIGGER drone_incursion pos=n]
(dron(o|ų)|bepilot(io|ių)|orlaivi(o|ų)) (įskridim*|įsiveržim*|pasirodym*|skrydži* virš) % method=drone
[TRIGGER airspace_violation pos=n]
(oro erdvės pažeidim*|įsiveržim* į (lietuvos |nato |estijos |lenkijos |)oro erdv*|sienos pažeidim* ore)
[TRIGGER airspace_violation pos=v]
(pažeid(ė|ę|us|usi)|pažeist(a|os)) (lietuvos |estijos |latvijos |lenkijos |rumunijos |nato |šalies |mūsų |)oro erdv*
[TRIGGER maritime_incident pos=n weak=1]
(incident* jūroje|pavojing* manevr*|pavojing* suartėjim*)
[TRIGGER cyber_espionage pos=n]
(kibernetini(s|o|u) šnipinėjim*|kibernetin(ė|ės|ę) žvalgyb*)
(duomen(ų) (vagyst*|nutekėjim*|nutekinim*)|įsilaužim(as|o|ą|u|ai|ų|us)) % weak=1
[TRIGGER cyber_espionage pos=v weak=1]
(įsilauž(ė|ta|ę|us|ti) į|nulauž(ė|tas|ta))
[TRIGGER cyber_sabotage pos=n]
kibernetin(is|io|į|ė|ės|ę) (sabotaž*|diversij*)
[TRIGGER cyber_disruption pos=n]
(kibernetin(ė|ės|ę|ei|is|io|į) (atak(a|os|ą|ai)|išpuol(is|io|į)|incident(as|o|ą))|kiberatak(a|os|ą)|programišių (atak(a|os|ą)|išpuol(is|io|į)))
(kibernetin(ių|ės|es|iai|ius) (atak(ų|as|os)|išpuol(iai|ių|ius)|incident(ai|ų|us))) % plural=1
(ddos|paslaug(os|ų) trikdymo|aptarnavimo trikdymo) (atak*|išpuol*) % method=ddos
[TRIGGER hack_and_leak pos=n weak=1]
(susirašinėjim*|dokument*|laišk*) nutekinim*
[TRIGGER FIMI pos=n]
(dezinformacij(a|os|ą|ai)|informacin(ė|ės|ę) (atak*|operacij*|kar*)|įtakos (operacij*|kampanij*|tinkl*)|dezinformacijos kampanij*|botų (tinkl*|ferm*)|manipuliavim* informacija)
(melaging(a|os|ą|ų|as|i|us) (naujien*|žini*|pranešim*|žinut*)|propagand(a|os|ą)) % weak=1
[TRIGGER FIMI pos=v]
(skleid(ė|žia|žiama|ę)|platin(o|a|ama|ę)|paskleid(ė|ę)) (dezinformac*|melag*|mel(ą|us)|propagand*|netikr*|suklastot*)
[TRIGGER election_interference pos=n]
(kišim(asis|osi|ąsi|usi)) į (prezidento |seimo |parlamento |demokratini* |)(rinkim*|referendum*)
(rinkimų (klastojim*|trikdym*))
[TRIGGER election_interference pos=v]
(kiš(osi|asi|tis)|paveik(ti|ė)|sužlugdyti) (į |)(rinkim*|rinkimų rezultat*|balsavim*)
[TRIGGER false_flag pos=n]
(su|po|prisidengus) (svetima|netikra|melaginga) vėliava
[TRIGGER instrumentalised_migration pos=n]
(migrant(ų|us) instrumentalizav*|instrumentalizuo* migr*|migracin(ė|ės|ę) (atak*|spaudim*)|migracij(a|os|ą) kaip ginkl*|migrant* naudojim*|neteiset* migracijos (atak*|srau*)) % method=migrants
[TRIGGER border_provocation pos=n]
(pasienio (incident*|provokacij*)|incident* pasienyje|provokacij* pasienyje|valstybės sienos pažeidim*|sienos pažeidim*)
[TRIGGER border_provocation pos=v]
(pašalin(o|ta|ti)|nuėm(ė|ę)|išėm(ė|ę)|pagrob(ė|ę)|pavog(ė|ta)) (plūdur*|pasienio ženkl*|sienos ženkl*)
[TRIGGER malign_finance pos=n]
(balsų pirkim*|rinkėjų papirkinėjim*|rinkėjų papirkim*|papirkim(as|o|ą)) % method=bribery
(neteiset* finansavim*|slapt* finansavim*)
[TRIGGER malign_finance pos=v]
(pirko balsus|papirk(o|ti|ta|inėjo)) % method=bribery
[TRIGGER economic_coercion pos=n]
(ekonomin(is|io|į|ė|ės) (spaudim*|šantaž*|prievart*)|energetin(is|io|į) šantaž*)
[TRIGGER diplomatic_incident pos=n weak=1]
diplomatin(is|io|į|ė) (skandal*|incident*|kriz*)
[TRIGGER accident pos=n weak=1]
((dėl|nuo) (perkait*|trump*|gedim*|nekokybišk*|susidėvėj*|korozij*|šalčio|suvirinim*|nuovargio|drėgmės|žmogaus klaid*|pasibaig*)|(gamyklin*|konstrukcij*|montavimo|suvirinimo) (movos |)(defekt*|brok*|siūl*|klaid*)|neteisingai nustatyt*|pasirodė (buvęs|buvusi|esąs|esanti|besąs)|meteorologin* (zond*|balion*)|savaimin* užsidegim* (patvirt*|nustat*))
(avarij(a|os|ą|ai)|nelaiming(as|o|ą) atsitikim(as|o|ą)|katastrof(a|os|ą))
[TRIGGER other pos=n]
(hibridin(ė|ės|ę|ei|is|io|į) (atak(a|os|ą|ai)|išpuol(is|io|į)|operacij(a|os|ą)|incident(as|o|ą)))
