# What gets hit, by sector. Hand-written for Concord.
[TARGET energy kind=cable]
(câble électrique|câble à haute tension|liaison électrique|(|l'|d')interconnexion électrique|câble électrique sous-marin|ligne électrique|(|l'|d')interconnexion|(|l'|d')estlink*)
(câbles électriques|lignes électriques|câbles à haute tension) % plural=1
[TARGET energy kind=pipeline]
(gazoduc|(|l'|d')oléoduc|pipeline|nord stream|balticconnector|conduite de gaz)
(gazoducs|(|l'|d')oléoducs|pipelines|gazoducs nord stream) % plural=1
[TARGET energy kind=grid]
(réseau électrique|transformateur|poste électrique|poste de transformation|pylône|(|l'|d')alimentation électrique|station électrique|(|l'|d')éclairage public|réseau énergétique)
(transformateurs|pylônes|postes électriques|réseaux électriques) % plural=1
[TARGET energy kind=plant]
(centrale nucléaire|centrale|centrale électrique|centrale thermique|barrage|parc éolien|centrale hydroélectrique|chaufferie|site nucléaire|barrage hydroélectrique|(|l'|d')éolienne)
(centrales|centrales nucléaires|barrages|(|l'|d')éoliennes|parcs éoliens|centrales électriques|sites nucléaires) % plural=1
[TARGET energy kind=fuel]
(dépôt de carburant|raffinerie|terminal méthanier|terminal pétrolier|dépôt pétrolier|(|l'|d')oléoduc|terminal gazier)
[TARGET transport kind=rail]
(voie ferrée|ligne ferroviaire|train|tgv|ligne à grande vitesse|réseau ferré|réseau ferroviaire|gare|rail|caténaire|sncf|locomotive|train de marchandises|ligne de chemin de fer|câble de signalisation|(|l'|d')infrastructure ferroviaire|poste d'aiguillage|signalisation ferroviaire|lgv)
(voies ferrées|trains|lignes ferroviaires|rails|caténaires|lignes à grande vitesse|câbles de signalisation|(|l'|d')infrastructures ferroviaires|gares|(|l'|d')installations ferroviaires|voies) % plural=1
[TARGET transport kind=airport]
((|l'|d')aéroport|(|l'|d')aérodrome|piste|tarmac|trafic aérien|(|l'|d')aéroport de)
((|l'|d')aéroports|(|l'|d')aérodromes) % plural=1
[TARGET transport kind=airspace]
(|l'|d')espace aérien
[TARGET transport kind=aircraft]
((|l'|d')avion|(|l'|d')avion-cargo|(|l'|d')avion de ligne|(|l'|d')avion cargo|(|l'|d')appareil|vol|(|l'|d')hélicoptère|(|l'|d')avion de la présidente)
((|l'|d')avions|(|l'|d')appareils|(|l'|d')avions de ligne|vols) % plural=1
[TARGET transport kind=port]
(port|(|l'|d')écluse|terminal portuaire|terminal à conteneurs)
(ports|(|l'|d')écluses) % plural=1
[TARGET transport kind=ship]
(navire|pétrolier|cargo|ferry|bateau|porte-conteneurs|paquebot|yacht|voilier|méthanier|vraquier|chalutier)
(navires|pétroliers|cargos|ferries|bateaux) % plural=1
[TARGET transport kind=road]
((|l'|d')autoroute|pont|tunnel|route) % weak=1
[TARGET transport kind=hub]
(centre logistique|centre de tri|plateforme logistique|(|l'|d')entrepôt dhl|dhl|centre de fret|(|l'|d')hub logistique|(|l'|d')entrepôt de dhl)
(centres logistiques|centres de tri|plateformes logistiques) % plural=1
[TARGET food kind=shop]
(supermarché|silo à grains|(|l'|d')hypermarché)
[TARGET health kind=hospital]
((|l'|d')hôpital|clinique|centre hospitalier|chu|service des urgences)
((|l'|d')hôpitaux|cliniques) % plural=1
[TARGET drinking_water kind=waterworks]
(château d'eau|réseau d'eau potable|(|l'|d')usine d'eau potable|station de pompage|(|l'|d')eau potable|réservoir d'eau|distribution d'eau|station de traitement d'eau)
(châteaux d'eau|réservoirs d'eau) % plural=1
[TARGET waste_water kind=sewage]
(station d'épuration|(|l'|d')usine d'assainissement)
[TARGET waste_management kind=dump]
(déchetterie|(|l'|d')incinérateur|décharge|centre de recyclage)
[TARGET digital_infrastructure kind=cable]
(câble sous-marin|câble de télécommunications|câble de communication|câble internet|câble de données|fibre optique|câble de fibre optique|câble|câble à fibre optique|c-lion1|bcs east-west)
(câbles sous-marins|câbles de télécommunications|câbles|câbles de fibre optique|fibres optiques|câbles de données|câbles de communication) % plural=1
[TARGET digital_infrastructure kind=mast]
((|l'|d')antenne-relais|(|l'|d')antenne relais|pylône de télécommunications|mât|tour de télévision|(|l'|d')émetteur|centre de données|data center|réseau téléphonique)
((|l'|d')antennes-relais|(|l'|d')antennes relais|(|l'|d')émetteurs|centres de données) % plural=1
[TARGET ict_service_management kind=supplier]
(prestataire informatique|(|l'|d')éditeur de logiciels|fournisseur informatique|sous-traitant informatique)
[TARGET digital_providers kind=platform]
(plateforme en ligne)
[TARGET space kind=satellite]
(satellite|réseau satellitaire|viasat|ka-sat|réseau ka-sat)
satellites % plural=1
[TARGET banking kind=bank]
(banque|banques|distributeur automatique|banque centrale) % weak=1
[TARGET financial_market kind=exchange]
(bourse de|place boursière)
[TARGET public_administration kind=ministry]
(ministère|ministère de l'intérieur|ministère de la défense|ministère des affaires étrangères|(|l'|d')administration|ministères|(|l'|d')administrations|services publics|services de l'état|réseau interministériel)
[TARGET public_administration kind=parliament]
(parlement|(|l'|d')assemblée nationale|sénat|bundestag|chambre des députés|députés|député|parlementaires|(|l'|d')élus)
[TARGET public_administration kind=local]
(mairie|(|l'|d')hôtel de ville|municipalité|préfecture|commissariat|conseil régional|conseil départemental|collectivité|commune)
(mairies|collectivités|municipalités|communes|préfectures|(|l'|d')écoles|lycées) % plural=1
[TARGET public_administration kind=embassy]
((|l'|d')ambassade|consulat|consulat général|résidence de l'ambassadeur)
((|l'|d')ambassades|consulats) % plural=1
[TARGET public_administration kind=election]
((|l'|d')élection|(|l'|d')élections|scrutin|(|l'|d')élection présidentielle|présidentielle|législatives|(|l'|d')élections européennes|(|l'|d')élections législatives|référendum|bureaux de vote|commission électorale|campagne électorale)
[TARGET public_administration kind=institution]
(commission européenne|siège de l'otan|(|l'|d')institutions européennes|parlement européen)
[TARGET armed_forces kind=base]
(base militaire|base aérienne|base navale|caserne|dépôt de munitions|camp militaire|site militaire|base sous-marine|base aéronavale|terrain militaire|base)
(bases militaires|bases aériennes|casernes|sites militaires|dépôts de munitions|(|l'|d')installations militaires) % plural=1
[TARGET armed_forces kind=vehicle]
(frégate|corvette|navire de guerre|véhicule militaire|convoi militaire|chasseur de mines|sous-marin|bâtiment de la marine)
(frégates|navires de guerre|véhicules militaires|camions militaires|convois militaires) % plural=1
[TARGET armed_forces]
((|l'|d')armée|marine|militaires|soldats|forces armées) % weak=1
[TARGET defence_industry kind=factory]
((|l'|d')usine d'armement|(|l'|d')usine de munitions|(|l'|d')entreprise de défense|(|l'|d')industriel de la défense|groupe d'armement|poudrerie|fabricant d'armes|rheinmetall|(|l'|d')eurenco|thales|safran|dassault|patron de rheinmetall|(|l'|d')usine de drones)
((|l'|d')usines d'armement|(|l'|d')entreprises de défense|(|l'|d')entreprises de la défense) % plural=1
[TARGET commercial kind=shop]
(centre commercial|magasin|magasin de bricolage|magasin ikea|(|l'|d')ikea|boutique|marywilska)
(centres commerciaux|magasins) % plural=1
[TARGET commercial kind=warehouse]
((|l'|d')entrepôt|hangar|dépôt)
((|l'|d')entrepôts|hangars) % plural=1
[TARGET commercial kind=restaurant]
(restaurant|(|l'|d')hôtel|café|bar|cinéma|restaurant casher)
(restaurants|(|l'|d')hôtels) % plural=1
[TARGET commercial kind=company]
((|l'|d')entreprise|société|(|l'|d')immeuble|bâtiment|(|l'|d')entreprises|(|l'|d')entités françaises|maison) % weak=1
[TARGET commercial kind=vehicle]
(voiture|voitures|camion|camions|camionnette|véhicule|véhicules|pots d'échappement) % weak=1
[TARGET manufacturing kind=factory]
((|l'|d')usine|site industriel|(|l'|d')atelier|(|l'|d')usines|fabrique)
[TARGET chemicals kind=plant]
((|l'|d')usine chimique|site chimique|site seveso)
[TARGET research kind=institute]
((|l'|d')université|(|l'|d')institut de recherche|laboratoire|centre de recherche|(|l'|d')universités|cnrs)
[TARGET cultural_religious kind=memorial]
(mémorial|mémorial de la shoah|monument|cimetière|mur des justes|stèle|tombe|statue|monument aux morts)
(monuments|tombes|stèles|cimetières) % plural=1
[TARGET cultural_religious kind=worship]
(mosquée|synagogue|(|l'|d')église|cathédrale|lieu de culte)
(mosquées|synagogues|(|l'|d')églises|lieux de culte) % plural=1
[TARGET cultural_religious kind=culture]
(musée|bibliothèque|théâtre|tour eiffel)
[TARGET media kind=outlet]
(journal|chaîne de télévision|chaîne|média|(|l'|d')agence de presse|site d'information|radio|rédaction|tv5monde|(|l'|d')antenne de tv5monde|(|l'|d')hebdomadaire|quotidien|télévision publique)
(journaux|médias|chaînes|sites d'information|rédactions) % plural=1
[TARGET political_party kind=party]
(parti|parti politique|(|l'|d')équipe de campagne|siège du parti|(|l'|d')équipe du candidat|(|l'|d')équipe d'emmanuel macron|(|l'|d')équipe de l'un des candidats|partis politiques|partis|(|l'|d')en marche)
[TARGET civil_society kind=group]
((|l'|d')ong|(|l'|d')association|fondation|(|l'|d')organisation non gouvernementale|think tank|(|l'|d')organisation sportive)
[TARGET individual_protected kind=person]
(dissident*|(|l'|d')opposant*|journaliste|journalistes|militant*|(|l'|d')exilé|(|l'|d')exilés|transfuge|transfuges|défecteur|pilote déserteur|(|l'|d')oligarque en exil|(|l'|d')avocate|blogueur|commandant tchétchène|rédacteur en chef)
[TARGET information_space kind=audience]
((|l'|d')opinion publique|(|l'|d')électeurs|réseaux sociaux|(|l'|d')espace informationnel|débat public|(|l'|d')opinion)
[TARGET other kind=infrastructure]
((|l'|d')infrastructure critique|(|l'|d')infrastructures critiques|(|l'|d')infrastructure|(|l'|d')infrastructures|(|l'|d')infrastructures énergétiques|(|l'|d')infrastructures sensibles|(|l'|d')infrastructures stratégiques)
