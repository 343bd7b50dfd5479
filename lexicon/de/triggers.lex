# Words and phrases that name or tell of a hybrid act, by activity type. Hand-written for Concord.

[TRIGGER arson pos=n]
brandstiftung
brandstiftungen % plural=1
brandanschlag
(brandanschläge|brandanschlägen) % plural=1
(brandanschlags|brandanschlages|brandattacke|feueranschlag)
(brandattacken|brandserie) % plural=1
(brand|großbrand|feuer|großfeuer|brandes|kabelbrand) % weak=1
(brände|bränden) % weak=1 plural=1
(brandsatz|brandsätze|brandsätzen) % weak=1 method=incendiary_device
(brandpaket|brandpakete|brandpaketen) % method=parcel_bomb
[TRIGGER arson pos=v obj=1]
in brand (gesetzt|gesteckt|setzte|setzten|setzen|steckte|steckten|stecken|zu setzen|zu stecken)
(angezündet|anzünden|anzuzünden|zündete|zündeten) % weak=1
(niedergebrannt|niederbrannte|abgefackelt)
[TRIGGER arson pos=v]
(ging|gingen|gegangen|geriet|gerieten|geraten|aufgegangen|aufging) in (brand|flammen) % weak=1
in (brand|flammen) (geraten|aufgegangen|aufging) % weak=1
(brannte|brannten|brannte aus|ausgebrannt|abgebrannt) % weak=1
feuer (gelegt|legte|legten|legen|zu legen)

[TRIGGER explosion pos=n weak=1]
(explosion|sprengung|detonation)
(explosionen|detonationen|sprengungen) % plural=1
[TRIGGER explosion pos=v]
(explodiert|explodierte|explodierten|detonierte|detonierten|detoniert|gesprengt|sprengte|sprengten) % weak=1
[TRIGGER bombing pos=n]
(bombenanschlag|sprengstoffanschlag|sprengstoffattentat|bombenattentat|sprengstoffangriff|paketbombe|briefbombe|paketbombenanschlag) % method=explosive
(bombenanschläge|sprengstoffanschläge|sprengstoffanschlägen|paketbomben|briefbomben) % plural=1 method=explosive
(terroranschlag|sprengsatz|sprengsätze|sprengkörper|sprengvorrichtung) % weak=1 method=explosive
[TRIGGER bombing pos=v obj=1]
in die luft (gesprengt|sprengen|zu sprengen|gejagt|jagen)
(bombe|bomben|sprengsatz|sprengsätze) (gelegt|platziert|gezündet|deponiert) % method=explosive

[TRIGGER sabotage pos=n]
(sabotage|sabotageakt|sabotageaktes|sabotageakts|sabotageanschlag|sabotageangriff|sabotageaktion|sabotagefall|sabotageversuch|sabotageplan|sabotageverdacht)
(sabotageakte|sabotageakten|sabotageanschläge|sabotageanschlägen|sabotageangriffe|sabotageaktionen|sabotagefälle|sabotageversuche|sabotagepläne) % plural=1
(anschlag|anschlags|anschlages) auf % weak=1
(anschläge|anschlägen) auf % weak=1 plural=1
[TRIGGER sabotage pos=v obj=1]
(sabotiert|sabotierte|sabotierten|sabotieren)
(manipuliert|manipulierten|beschädigt|beschädigte|beschädigten|zerstört|zerstörte|zerstörten|lahmgelegt|durchtrennt|durchtrennten|durchgeschnitten|durchgesägt|angesägt|gekappt|kappten|abgeschnitten|zerschnitten|unbrauchbar gemacht) % weak=1
(kabel|glasfaserkabel|signalkabel|stromkabel|stromleitung) (durchtrennt|durchgeschnitten|durchschnitten|gekappt|zerschnitten|durchsägt)

[TRIGGER vandalism pos=n]
(vandalismus|sachbeschädigung|schmiererei|farbattacke|farbanschlag|grabschändung|schändung)
(sachbeschädigungen|schmierereien|farbanschläge) % plural=1
[TRIGGER vandalism pos=v obj=1]
(beschmiert|beschmierte|beschmierten|geschändet|verwüstet|verunstaltet|besprüht|besprühten|mit farbe beworfen|mit farbe übergossen)
auspuffrohre verstopft
mit bauschaum % method=other

[TRIGGER provocation pos=n weak=1]
provokation
provokationen % plural=1

[TRIGGER assault pos=n]
(überfall|angriff mit einem hammer|messerangriff|hammerangriff|körperverletzung|messerattacke|säureangriff) % weak=1
(übergriff|gewalttat) % weak=1
[TRIGGER assault pos=v obj=1]
(verprügelt|zusammengeschlagen|niedergeschlagen|niedergestochen|zusammenschlugen|krankenhausreif geprügelt) % weak=1

[TRIGGER assassination pos=n]
(attentat|mordanschlag|mordkomplott|auftragsmord|mordauftrag|giftanschlag|giftanschlags|mordversuch|tiergartenmord|attentatsplan)
(attentate|attentaten|mordanschläge|mordanschlägen|auftragsmorde|giftanschläge|attentatspläne|mordpläne) % plural=1
(mord|tötung|ermordung) % weak=1
(anschlagsplan auf den chef|anschlag auf den chef)
[TRIGGER assassination pos=v obj=1]
(ermordet|ermordete|ermorden|erschossen|erschoss|vergiftet|vergifteten|zu ermorden|umgebracht|umbringen) % weak=1
[TRIGGER kidnapping pos=n]
(entführung|verschleppung|entführungsversuch)
entführungen % plural=1
[TRIGGER kidnapping pos=v obj=1]
(entführt|entführte|entführten|entführen|verschleppt|verschleppte|verschleppten)
[TRIGGER intimidation pos=n]
(einschüchterung|einschüchterungsversuch|bombendrohung|drohbrief|drohmail|morddrohung)
(einschüchterungen|einschüchterungsversuche|bombendrohungen|drohbriefe|drohmails|morddrohungen) % plural=1
[TRIGGER intimidation pos=v obj=1]
(eingeschüchtert|einzuschüchtern) % weak=1
[TRIGGER plot pos=n stage=planned]
(komplott|verschwörung|anschlagsplan|putschplan|umsturzplan|putschversuch)
(anschlagspläne|anschlagsplänen|umsturzpläne|anschlagsplanungen) % plural=1
[TRIGGER espionage pos=n]
(spionage|spionagefall|spionageverdacht|spionageaffäre|agententätigkeit|ausspähung|landesverrat|spionagering|agentenring|spionagenetz|spionagenetzwerk|auskundschaften|geheimdienstliche agententätigkeit|spionageflug|industriespionage)
(spionagefälle|ausspähungen|spionageflüge) % plural=1
(spion|spione|spionen|spionin|agentennetz) % weak=1
[TRIGGER espionage pos=v]
(spioniert|spionierte|spionierten|spionieren|auskundschaftete|ausgekundschaftet|ausspioniert|auszuspionieren)
(ausgespäht|ausspähte|auszuspähen|ausspähen|auszukundschaften) % weak=1

[TRIGGER undersea_infrastructure pos=n]
(kabelbruch|kabelschaden|kabelriss|kabeldurchtrennung|kabelsabotage|seekabelbruch)
(kabelbrüche|kabelbrüchen|kabelschäden|kabelrisse) % plural=1
(beschädigung|durchtrennung|zerstörung|sabotage|schaden) (des|der|an|am|zweier|eines|einer|mehrerer) (einem|dem||zwei) (unterseekabel*|seekabel*|tiefseekabel*|datenkabel*|ostseekabel*|stromkabel*|kabel|kabels|pipeline*|gaspipeline*|nord-stream-pipeline*|ostsee-pipeline*)
[TRIGGER undersea_infrastructure pos=v]
(anker|ankers) (über den|auf dem) (meeresgrund|meeresboden|grund) % method=anchor_drag
(schleifte|schleiften|schleppte|schleifenden|nachgeschleppten) (anker|ankern) % method=anchor_drag

[TRIGGER gnss_interference pos=n]
(gps-störung|gps-jamming|gps-spoofing|gps-ausfall|störung des gps-signals|störungen des gps-signals|gps-störsender|gps-manipulation) % method=jamming
(gps-störungen|gps-störsignale|gps-ausfälle|satellitennavigationsstörungen|navigationsstörungen) % plural=1 method=jamming
(störung|störungen) (der|von) (satellitennavigation|gps-signalen|navigationssignalen|gps) % plural=1 method=jamming
[TRIGGER gnss_interference pos=v]
(gps|gps-signal|gps-signale|satellitennavigation|navigationssignale) (gestört|ausgefallen|störte|störten|manipuliert|stört) % method=jamming

[TRIGGER drone_incursion pos=n]
(drohnensichtung|drohnenüberflug|drohnenalarm|drohnenvorfall|drohneneinflug|drohnenflug|drohneneinbruch) % method=drone
(drohnensichtungen|drohnenüberflüge|drohnenüberflügen|drohnenflüge|drohnenvorfälle|drohneneinflüge|überflüge|überflügen|drohnenschwärme) % plural=1 method=drone
(überflug) % weak=1
[TRIGGER drone_incursion pos=v]
(drohne|drohnen|drohnenschwarm) (gesichtet|gemeldet|gesehen|überflogen|überflog|entdeckt|beobachtet|kreisten|kreiste) % method=drone

[TRIGGER airspace_violation pos=n]
(luftraumverletzung|luftraumverstoß|verletzung des luftraums|luftraumverletzungen|eindringen in den luftraum)
(verletzung|verletzungen) des (polnischen|estnischen|litauischen|lettischen|rumänischen|finnischen|norwegischen|schwedischen|dänischen|deutschen) luftraums
[TRIGGER airspace_violation pos=v]
(luftraum|luftraums) (verletzt|verletzte|verletzten|eingedrungen|eingeflogen)
(verletzt|verletzte|verletzten|verletzen) (den|estnischen|polnischen|den estnischen|den polnischen|den litauischen|den rumänischen|den norwegischen|den finnischen|den schwedischen) luftraum
in den (estnischen|polnischen|litauischen|lettischen|rumänischen|finnischen|norwegischen|deutschen|moldauischen|) luftraum (eingedrungen|eindrang|eindrangen|eingeflogen|geflogen|ein)

[TRIGGER maritime_incident pos=n]
(zwischenfall auf see|seezwischenfall|beinahezusammenstoß) 
[TRIGGER maritime_incident pos=v]
(signalmunition|leuchtkugeln|leuchtraketen) (abgefeuert|abgeschossen|geschossen|gefeuert)

[TRIGGER cyber_espionage pos=n]
(cyberspionage|hackerangriff|hackerangriffs|hackerangriffes|hackerattacke|hackerattacken|hack|cyberspionagekampagne|datendiebstahl|datenabfluss|phishingangriff|phishing-angriff|phishing-kampagne|spähangriff)
(hackerangriffe|hackerangriffen|spähangriffe|phishing-angriffe) % plural=1
(cyberangriff|cyberangriffs|cyberangriffes|cyberattacke|cyber-angriff|cyber-attacke)
(cyberangriffe|cyberangriffen|cyberattacken|cyber-angriffe) % plural=1
[TRIGGER cyber_espionage pos=v obj=1]
(gehackt|hackte|hackten|kompromittiert|infiltriert|ausspioniert)
(daten|e-mails|dokumente|mails|unterlagen) (gestohlen|erbeutet|abgegriffen|entwendet|kopiert|abgeflossen|abgezogen)
in das (netz|netzwerk|system|e-mail-system) (der|des|von) % weak=1
[TRIGGER cyber_sabotage pos=n]
(cybersabotage|cyber-sabotage)
[TRIGGER cyber_disruption pos=n]
(ddos-angriff|ddos-attacke|überlastungsangriff|überlastungsangriffs) % method=ddos
(ddos-angriffe|ddos-angriffen|ddos-attacken|überlastungsangriffe|überlastungsangriffen) % plural=1 method=ddos
(ransomware-angriff|ransomware-attacke|verschlüsselungstrojaner)
[TRIGGER cyber_disruption pos=v]
(website|webseite|websites|webseiten|internetseite|internetseiten|homepage|webauftritt|server) (lahmgelegt|lahm|überlastet|nicht erreichbar|zeitweise nicht erreichbar) % method=ddos
mit anfragen (überflutet|überlastet|bombardiert) % method=ddos
[TRIGGER hack_and_leak pos=n]
(hack-and-leak|hack and leak)
[TRIGGER FIMI pos=n]
(desinformation|desinformationskampagne|desinformationsoperation|einflusskampagne|einflussoperation|einflussnahme|propagandakampagne|fake-news-kampagne|beeinflussungskampagne|falschinformation|falschmeldung|manipulationskampagne|doppelgänger-kampagne)
(desinformationskampagnen|einflusskampagnen|einflussoperationen|falschinformationen|falschmeldungen|fake news|falschnachrichten|propagandakampagnen) % plural=1
(gefälschte|gefälschten|gefälschtes|manipulierte|manipulierten|gefälschter) (video*|webseite*|website*|nachrichtenseite*|artikel*|bild*|nachricht*|brief*|dokument*|beiträge*)
[TRIGGER FIMI pos=v]
(falschmeldungen|desinformation|propaganda|falschinformationen|fakes) (verbreitet|verbreiten|verbreitete|gestreut|zu verbreiten)
[TRIGGER election_interference pos=n]
(wahlbeeinflussung|wahlmanipulation|wahleinmischung|einmischung in die wahl*|einmischung in den wahlkampf|beeinflussung der (wahl*|bundestagswahl|präsidentschaftswahl|parlamentswahl|europawahl))
(ausgang|ergebnis) der (wahl|bundestagswahl|präsidentschaftswahl|parlamentswahl|europawahl) zu (beeinflussen|manipulieren)
(wahl|wahlen|bundestagswahl|präsidentschaftswahl|parlamentswahl|europawahl) zu (beeinflussen|manipulieren)
[TRIGGER false_flag pos=n]
(false-flag-aktion|false-flag-operation|aktion unter falscher flagge|operation unter falscher flagge)
[TRIGGER instrumentalised_migration pos=n]
(instrumentalisierung|instrumentalisierte) (von|der|) (migrant*|migration|flüchtling*) % method=migrants
(migration|migranten|flüchtlinge) als (waffe|druckmittel) % method=migrants
[TRIGGER border_provocation pos=n]
(grenzprovokation|grenzverletzung|grenzzwischenfall)
(grenzprovokationen|grenzverletzungen) % plural=1
[TRIGGER border_provocation pos=v]
(grenzbojen|bojen|grenzmarkierungen) (entfernt|entfernten|abgeräumt|gestohlen)
[TRIGGER malign_finance pos=n]
(stimmenkauf|wahlbestechung|parteienfinanzierung aus russland|bestechung von abgeordneten) % method=bribery
[TRIGGER economic_coercion pos=n]
(wirtschaftliche erpressung|energieerpressung|lieferstopp|gaslieferstopp|energie als waffe)
[TRIGGER diplomatic_incident pos=n]
(diplomatischer zwischenfall|diplomatischer eklat)
[TRIGGER accident pos=n weak=1]
(unfall|unglück|havarie)
(unfälle) % plural=1
[TRIGGER other pos=n]
(hybrider angriff|hybriden angriff|hybriden angriffs|hybride attacke|hybride operation)
(hybride angriffe|hybriden angriffen|hybriden angriffe|hybride operationen) % plural=1
[TRIGGER sabotage pos=n]
(sabotageakt(|e|es|en)|sabotageaktion*|bahnsabotage|kabelsabotage|sabotageverdacht|sabotageversuch*|sabotagefall|sabotagefälle*|zerstörung (der|von) (signalkabel*|bahnkabel*|oberleitung*|kabelschächte*)|beschädigung (der|von) (signalkabel*|bahnkabel*|bahnanlage*|kritische*))
(anschlag|anschlägen|anschlags|anschläge) auf (die |das |den |)(bahn*|strom*|strecke*|infrastruktur*|energie*|stromversorgung|gleise|pipeline*|umspannwerk*)
[TRIGGER arson pos=n]
(brandanschlag*|brandanschläge*|brandstiftung*|brandlegung|brandattacke*|feueranschlag*|zündvorrichtung*|brandvorrichtung*|brandpaket*)
[TRIGGER cyber_disruption pos=n]
(ddos-angriff*|ddos-attacke*|überlastungsangriff*|überlastungsattacke*|ransomware-angriff*|ransomware-attacke*|hackerangriff*|hackerattacke*|cyberattacke*|cyberangriff*)
[TRIGGER cyber_espionage pos=n]
(cyberspionage*|spähangriff*|spionageangriff*|e-mail-spionage|datenabfluss*) 
[TRIGGER cyber_sabotage pos=n]
(cybersabotage*|angriff* auf (das |die |)(steuerung*|leittechnik|wasserwerk*|windpark*|staudamm))
[TRIGGER FIMI pos=n]
(desinformationskampagne*|desinformation|einflussoperation*|einflusskampagne*|propagandakampagne*|fake-news-kampagne*|desinformationsnetzwerk*|fälschungskampagne*|trollfabrik*|trollarmee*|deepfake*)
[TRIGGER espionage pos=n]
(spionage|spionagefall|spionagering*|spionageaktivität*|agententätigkeit|geheimdienstliche(|r|n) (agententätigkeit|tätigkeit)|landesverrat*|ausspähung*|spionagenetz*|agentennetz*|wirtschaftsspionage)
[TRIGGER undersea_infrastructure pos=n]
(kabelschaden|kabelschäden|kabelbruch|kabelbrüche|kabelriss|kabelsabotage|kabelunterbrechung*|pipeline-anschlag*|pipeline-explosion*|nord-stream-anschlag*|anschlag* auf (die |)nord-stream*|leck* an (der |)(pipeline*|gaspipeline*|nord-stream*))
[TRIGGER drone_incursion pos=n]
(drohnensichtung*|drohnenüberflug*|drohnenüberflüge*|drohnenvorfall*|drohnenvorfälle*|drohnenalarm|drohnenflug über*|drohnenflüge über*|drohnenaktivität*) % method=drone
[TRIGGER airspace_violation pos=n]
(luftraumverletzung*|luftraumverletzungen|verletzung* des (|polnischen |estnischen |litauischen |rumänischen |lettischen )luftraums|eindringen in den (|polnischen |estnischen |litauischen |rumänischen |lettischen )luftraum)
[TRIGGER gnss_interference pos=n]
(gps-störung*|gps-ausfall*|gps-ausfälle*|gps-jamming|gps-spoofing|störung* (des|der|von) (gps*|satelliten*|navigations*)) % method=jamming
[TRIGGER instrumentalised_migration pos=n]
(instrumentalisierung von (migranten|flüchtlingen)|migranten als waffe|migration als waffe|hybride(|r|n) migrations*)
[TRIGGER kidnapping pos=n]
(entführung*|verschleppung*) 
[TRIGGER assassination pos=n]
(tiergartenmord*|auftragsmord*|mordanschlag*|giftanschlag*|attentat*|mordkomplott*)
[TRIGGER border_provocation pos=n]
(grenzprovokation*|grenzverletzung*|grenzzwischenfall*|zwischenfall an der grenze|grenzvorfall*)
[TRIGGER maritime_incident pos=n]
(zwischenfall auf (see|der ostsee)|seezwischenfall*|gefährliche(|s|n) manöver|beinahe-kollision)
[TRIGGER intimidation pos=n]
(bombendrohung*|drohmail*|drohbrief*|einschüchterungsversuch*) % weak=1
(serie|welle) von bombendrohungen
[TRIGGER malign_finance pos=n]
(schmiergeld* aus (moskau|russland|china)|illegale(|r|n) (parteienfinanzierung|wahlkampffinanzierung)|stimmenkauf*)
[TRIGGER economic_coercion pos=n]
(gas-erpressung|erpressung mit gas|wirtschaftliche(|r|n) (erpressung|zwang)|importstopp*|einfuhrverbot*) % weak=1
[TRIGGER hack_and_leak pos=n]
(hack-and-leak*|hack and leak)
[TRIGGER false_flag pos=n]
(unter falscher flagge|false-flag*|falsche(|r) flagge)
[TRIGGER election_interference pos=n]
(wahlbeeinflussung*|wahlmanipulation*|wahleinmischung*|einmischung in (die |den |)(wahl*|bundestagswahl*|präsidentschaftswahl*)|einflussnahme auf (die |den |)(wahl*|bundestagswahl*))
[TRIGGER vandalism pos=n]
(schändung*|farbanschlag*|farbattacke*|schmiererei*|sachbeschädigung*) 
[TRIGGER cyber_sabotage pos=n]
(cyberangriff*|hackerangriff*|cyberattacke*|hackerattacke*) auf (die |das |den |ein |einen |eine |polens |)(wasserwerk*|stromnetz*|kraftwerk*|energieversorg*|staudamm*|windpark*|energiesektor*|wasserversorg*|kläranlage*)
