# Nouns for what gets hit, by sector of the record model. Hand-written for Concord.

[TARGET energy kind=cable]
(stromkabel|stromkabels|seestromkabel|stromverbindung|stromleitung)
(stromleitungen|stromkabeln) % plural=1
[TARGET energy kind=pipeline]
(pipeline|gaspipeline|ölpipeline|gasleitung|ostseepipeline|ostsee-pipeline|nord-stream-pipeline|balticconnector|gasröhre)
(pipelines|gaspipelines|nord-stream-pipelines|gasleitungen) % plural=1
[TARGET energy kind=grid]
(stromnetz|stromversorgung|energienetz|energieversorgung|umspannwerk|umspannstation|strommast|hochspannungsmast|hochspannungsleitung|trafostation)
(strommasten|umspannwerke|stromnetze|hochspannungsmasten) % plural=1
[TARGET energy kind=plant]
(kraftwerk|heizkraftwerk|atomkraftwerk|kernkraftwerk|wasserkraftwerk|heizwerk|windpark|solarpark|biogasanlage|gaskraftwerk|staudamm|damm)
(kraftwerke|kraftwerken|windparks|atomkraftwerke|windräder|solaranlagen) % plural=1
[TARGET energy kind=fuel]
(tanklager|treibstofflager|raffinerie|ölraffinerie|lng-terminal|öltank|ölterminal)
[TARGET transport kind=rail]
(bahnstrecke|bahnlinie|gleis|gleise|gleisen|schiene|schienen|oberleitung|oberleitungen|bahnanlage|bahnanlagen|signalanlage|signalkabel|stellwerk|bahnkabel|kabelschacht|weiche|weichen|bahnhof|zug|güterzug|lokomotive|schnellzug|bahnverkehr|schienennetz|zugverkehr|kabelbrücke|kabelkanal)
(bahnstrecken|züge|güterzüge|bahnlinien|lokomotiven|schnellfahrstrecken|hochgeschwindigkeitsstrecken) % plural=1
[TARGET transport kind=airport]
(flughafen|flughafens|flugplatz|airport|landebahn|startbahn|flugverkehr)
(flughäfen|airports|flugplätze) % plural=1
[TARGET transport kind=airspace]
(luftraum|luftraums)
[TARGET transport kind=aircraft]
(flugzeug|flugzeuge|passagierflugzeug|frachtflugzeug|frachtmaschine|passagiermaschine|dhl-flugzeug|verkehrsflugzeug|regierungsmaschine)
[TARGET transport]
(flugsicherung|deutsche flugsicherung|dfs)
[TARGET transport kind=port]
(hafen|seehafen|ölhafen|hafenanlage|schleuse|containerterminal)
(häfen|schleusen|hafenanlagen) % plural=1
[TARGET transport kind=ship]
(schiff|frachter|tanker|öltanker|fähre|containerschiff|yacht|frachtschiff|schlepper)
(schiffe|tankern|fähren) % plural=1
[TARGET transport kind=road]
(autobahn|brücke|autobahnbrücke|tunnel|straße) % weak=1
[TARGET transport kind=hub]
(dhl-zentrum|logistikzentrum|paketzentrum|dhl-logistikzentrum|frachtzentrum|luftfrachtzentrum|verteilzentrum|logistikunternehmen|paketdienst)
(logistikzentren|paketzentren) % plural=1
[TARGET food kind=shop]
(supermarkt|getreidesilo|lebensmittellager)
[TARGET health kind=hospital]
(krankenhaus|klinik|uniklinik|universitätsklinikum|klinikum|gesundheitszentrum)
(krankenhäuser|kliniken) % plural=1
[TARGET drinking_water kind=waterworks]
(wasserwerk|wasserversorgung|trinkwasser|trinkwasserversorgung|wasserturm|pumpwerk|trinkwasserspeicher|wasserversorger|hochbehälter)
(wasserwerke) % plural=1
[TARGET waste_water kind=sewage]
(kläranlage|klärwerk|abwasserwerk)
[TARGET waste_management kind=dump]
(müllverbrennungsanlage|mülldeponie|recyclinghof)
[TARGET digital_infrastructure kind=cable]
(unterseekabel|unterseekabels|seekabel|seekabels|tiefseekabel|datenkabel|datenkabels|telekommunikationskabel|glasfaserkabel|internetkabel|kommunikationskabel|ostseekabel|c-lion1|glasfaserleitung)
(unterseekabeln|seekabeln|datenkabeln|tiefseekabeln|glasfaserkabeln) % plural=1
[TARGET digital_infrastructure kind=mast]
(funkmast|sendemast|mobilfunkmast|mobilfunknetz|funkanlage|fernsehturm|sendeanlage|rechenzentrum|telefonnetz)
(funkmasten|mobilfunkmasten|sendemasten|rechenzentren) % plural=1
[TARGET ict_service_management kind=supplier]
(it-dienstleister|softwareanbieter|it-unternehmen|it-firma)
[TARGET digital_providers kind=platform]
(plattform|onlinedienst)
[TARGET space kind=satellite]
(satellit|satelliten|satellitennetz|satelliteninternet|ka-sat|satellitenbetreiber|viasat)
[TARGET banking kind=bank]
(bank|banken|sparkasse|geldautomat|zentralbank|onlinebanking) % weak=1
[TARGET financial_market kind=exchange]
(börse|finanzaufsicht)
[TARGET public_administration kind=ministry]
(ministerium|innenministerium|außenministerium|verteidigungsministerium|justizministerium|finanzministerium|behörde|behörden|ministerien|regierungsnetz|regierungsnetze|regierungsstellen|auswärtiges amt|kanzleramt|zollbehörde|statistisches bundesamt) % weak=1
[TARGET public_administration kind=parliament]
(bundestag|bundestags|parlament|parlaments|landtag|abgeordnete|abgeordneten|abgeordneter|sejm|parlamentsgebäude)
[TARGET public_administration kind=local]
(rathaus|stadtverwaltung|gemeindeverwaltung|kreisverwaltung|landratsamt|polizeiauto|polizeiwache|polizeifahrzeuge|bezirksamt)
[TARGET public_administration kind=embassy]
(botschaft|konsulat|generalkonsulat|residenz des botschafters|botschaften)
[TARGET public_administration kind=election]
(wahl|wahlen|bundestagswahl|präsidentschaftswahl|parlamentswahl|europawahl|kommunalwahl|wahlbehörde|referendum|wahlkommission|wahllokale)
[TARGET public_administration kind=institution]
(eu-kommission|nato-hauptquartier|eu-institutionen)
[TARGET armed_forces kind=base]
(kaserne|militärbasis|militärstützpunkt|stützpunkt|luftwaffenstützpunkt|marinestützpunkt|fliegerhorst|truppenübungsplatz|munitionsdepot|bundeswehrkaserne|militärgelände|militärflugplatz|ramstein|us-stützpunkt|militärflughafen|raketenstellung)
(kasernen|militärbasen|stützpunkte|stützpunkten|militärstützpunkte|militäranlagen|us-stützpunkte|militärische liegenschaften|bundeswehrstandorte) % plural=1
[TARGET armed_forces kind=vehicle]
(bundeswehr-lkw|militärfahrzeug|bundeswehrfahrzeug|militärlastwagen|militärtransport|fregatte|korvette|minenjagdboot|kriegsschiff|militärhubschrauber|marineschiff)
(bundeswehr-lastwagen|militärfahrzeuge|bundeswehrfahrzeuge|militärlaster|militärtransporte|bundeswehr-fahrzeuge|kriegsschiffe|fregatten|korvetten) % plural=1
[TARGET armed_forces]
(bundeswehr|luftwaffe|marine|streitkräfte|soldat|soldaten) % weak=1
[TARGET defence_industry kind=factory]
(rüstungskonzern|rüstungsunternehmen|rüstungsfirma|rüstungsbetrieb|munitionsfabrik|waffenfabrik|rheinmetall|diehl|rheinmetall-chef|rüstungsfabrik|drohnenhersteller|werft|pulverfabrik|hensoldt|thyssenkrupp marine systems)
(rüstungsunternehmen|rüstungsbetriebe|rüstungsfirmen|rüstungskonzerne|werften) % plural=1
[TARGET commercial kind=shop]
(einkaufszentrum|möbelhaus|baumarkt|geschäft|kaufhaus|markthalle|ikea-filiale|ikea|marywilska)
(einkaufszentren|geschäfte|baumärkte|läden) % plural=1
[TARGET commercial kind=warehouse]
(lagerhaus|lagerhalle|lager|halle|depot|garage|lagerhallen)
[TARGET commercial kind=restaurant]
(restaurant|hotel|café|gaststätte|nachtclub|kino)
[TARGET commercial kind=company]
(firma|unternehmen|gebäude|wohnhaus|bürogebäude|haus) % weak=1
[TARGET commercial kind=vehicle]
(auto|autos|fahrzeug|fahrzeuge|lieferwagen|lkw|lastwagen|transporter|auspuff*) % weak=1
[TARGET manufacturing kind=factory]
(fabrik|werk|produktionshalle|fabrikhalle|industrieanlage|fabriken|farbenfabrik)
[TARGET chemicals kind=plant]
(chemiewerk|chemiefabrik|düngemittelfabrik|chemiekonzern|chemiepark)
[TARGET research kind=institute]
(universität|hochschule|forschungsinstitut|denkfabrik|institut|hochschulen|labor)
[TARGET cultural_religious kind=memorial]
(denkmal|mahnmal|gedenkstätte|friedhof|sowjetisches ehrenmal|ehrenmal|holocaust-mahnmal|grab|gräber|denkmäler|gedenkstein)
[TARGET cultural_religious kind=worship]
(synagoge|moschee|kirche|gemeindezentrum|jüdische gemeinde|synagogen|moscheen|kirchen|jüdische einrichtungen)
[TARGET cultural_religious kind=culture]
(museum|bibliothek|theater|eiffelturm|okkupationsmuseum)
[TARGET media kind=outlet]
(zeitung|nachrichtenseite|nachrichtenagentur|sender|fernsehsender|rundfunk|nachrichtenportal|radiosender|medienhaus|redaktion|nachrichtenseiten|medien)
[TARGET political_party kind=party]
(partei|parteizentrale|parteivorstand|spd-parteivorstand|parteibüro|spd|cdu|parteien|e-mail-konten des spd-parteivorstands)
[TARGET civil_society kind=group]
(hilfsorganisation|nichtregierungsorganisation|nro|ngo|stiftung|menschenrechtsorganisation)
[TARGET individual_protected kind=person]
(dissident*|oppositionspolitiker*|oppositionelle*|kremlkritiker*|kreml-kritiker*|überläufer*|exil-iraner*|exiljournalist*|journalist*|aktivist*|regimekritiker*|exilpolitiker*|konzernchef|vorstandschef|politiker)
[TARGET information_space kind=audience]
(öffentliche meinung|öffentlichkeit|wähler|informationsraum|soziale netzwerke|sozialen netzwerken)
[TARGET other kind=account]
(e-mail-konto|e-mail-konten|postfach|postfächer|signal-konten|signal-accounts|whatsapp-konten|mailserver|messenger-konten)
[TARGET other kind=infrastructure]
(kritische|kritischen|kritischer|zivile|strategische) (infrastruktur|infrastrukturen|einrichtungen|anlagen|objekte)
(infrastruktur|energieinfrastruktur|verkehrsinfrastruktur|unterwasserinfrastruktur)
