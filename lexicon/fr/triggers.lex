# Words and phrases that name or tell of a hybrid act, by activity type. Hand-written for Concord.

[TRIGGER arson pos=n]
((|l'|d')incendie criminel|(|l'|d')incendie volontaire|(|l'|d')incendie intentionnel|(|l'|d')incendie délibéré|tentative d'incendie|(|l'|d')acte incendiaire|(|l'|d')attaque incendiaire|mise à feu)
((|l'|d')incendies criminels|(|l'|d')incendies volontaires|(|l'|d')incendies intentionnels|tentatives d'incendie|(|l'|d')attaques incendiaires) % plural=1
((|l'|d')incendie|brasier|feu d'entrepôt) % weak=1
((|l'|d')incendies|départs de feu) % weak=1 plural=1
(départ de feu) % weak=1
(colis incendiaire|colis piégé incendiaire) % method=parcel_bomb
(colis incendiaires) % method=parcel_bomb plural=1
((|l'|d')engin incendiaire|dispositif incendiaire|cocktail molotov) % weak=1 method=incendiary_device
((|l'|d')engins incendiaires|dispositifs incendiaires|cocktails molotov) % weak=1 plural=1 method=incendiary_device
[TRIGGER arson pos=v obj=1]
((|l'|d')incendié|(|l'|d')incendiée|(|l'|d')incendiés|(|l'|d')incendiées|(|l'|d')incendier|(|l'|d')incendiaient) % weak=1
(mis|mettre|mettant|mettent) le feu (à|au|aux)
bouté le feu
(brûlé|brûlée|brûlés|brûlées|brûler) % weak=1
[TRIGGER arson pos=v]
((|l'|d')a|(|l'|d')ont|(|l'|d')avait|(|l'|d')avaient) pris feu % weak=1
(prend|prenait|prennent) feu % weak=1
(ravagé|ravagée|ravagés|détruit|détruite|détruits|réduit en cendres) par (un|les|des|le) (incendie|feu|flammes|incendies) % weak=1
(ravagé|ravagée|détruit|détruite) par les flammes % weak=1
(parti|partis|partie) en (fumée|flammes) % weak=1

[TRIGGER explosion pos=n weak=1]
((|l'|d')explosion|déflagration|détonation)
((|l'|d')explosions|détonations|déflagrations) % plural=1
[TRIGGER explosion pos=v weak=1]
((|l'|d')explosé|(|l'|d')explose|(|l'|d')explosait|(|l'|d')explosent)
[TRIGGER bombing pos=n]
((|l'|d')attentat à la bombe|(|l'|d')attentat à l'explosif|(|l'|d')attaque à l'explosif|lettre piégée|(|l'|d')enveloppe piégée|colis piégé|(|l'|d')attaque à la bombe|dynamitage) % method=explosive
((|l'|d')attentats à la bombe|lettres piégées|(|l'|d')enveloppes piégées|colis piégés|(|l'|d')attentats à l'explosif) % plural=1 method=explosive
((|l'|d')engin explosif|(|l'|d')engins explosifs|charge explosive|charges explosives|bombe artisanale) % weak=1 method=explosive
[TRIGGER bombing pos=v obj=1]
(fait|faire) (exploser|sauter) % weak=1
(dynamité|dynamitée|plastiqué|plastiquée)
(posé|déposé|placé|poser|placer) (une bombe|des bombes|un engin explosif|des explosifs|une charge) % method=explosive

[TRIGGER sabotage pos=n]
(sabotage|(|l'|d')acte de sabotage|(|l'|d')opération de sabotage|tentative de sabotage|(|l'|d')action de sabotage|(|l'|d')acte de malveillance|campagne de sabotage)
(sabotages|(|l'|d')actes de sabotage|(|l'|d')opérations de sabotage|(|l'|d')actions de sabotage|tentatives de sabotage|(|l'|d')actes de malveillance) % plural=1
((|l'|d')attentat|(|l'|d')attentat contre) % weak=1
((|l'|d')attentats) % weak=1 plural=1
[TRIGGER sabotage pos=v obj=1]
(saboté|sabotée|sabotés|sabotées|saboter|sabotait|sabotaient)
(sectionné|sectionnée|sectionnés|sectionnées|sectionner|cisaillé|cisaillés|cisaillée|(|l'|d')endommagé|(|l'|d')endommagée|(|l'|d')endommagés|(|l'|d')endommagées|(|l'|d')endommager|dégradé|dégradés|scié|sciés|sciée|tranché|tranchés|coupé|coupés|coupée|coupées|(|l'|d')arraché|(|l'|d')arrachés|détruit|détruits|vandalisé|paralysé|faire dérailler) % weak=1
(rendu|rendus) (inutilisable|inutilisables|hors service|hors d'usage) % weak=1

[TRIGGER vandalism pos=n]
(vandalisme|(|l'|d')acte de vandalisme|dégradation de biens|profanation|dégradations volontaires|tag antisémite|tags antisémites|(|l'|d')étoiles de david|mains rouges|peinture rouge|peinture verte)
(profanations|(|l'|d')actes de vandalisme) % plural=1
[TRIGGER vandalism pos=v obj=1]
(vandalisé|vandalisée|vandalisés|vandalisées|vandaliser|profané|profanée|profanés|profanées|tagué|tagués|taguée|taguer|souillé|souillés|barbouillé|barbouillée|barbouillés)
(couvert|recouvert|couverte|recouverte|(|l'|d')aspergé|(|l'|d')aspergée|(|l'|d')aspergés|badigeonné|maculé|maculée|maculés) de (peinture|mains rouges|peinture rouge|peinture verte|graffitis|tags|croix gammées) % method=graffiti

[TRIGGER provocation pos=n]
(têtes de cochon|tête de cochon|cercueils|faux cercueils|têtes de porc|tête de porc) % weak=1 method=staged_object
(provocation) % weak=1
(provocations) % weak=1 plural=1

[TRIGGER assault pos=n]
((|l'|d')agression au marteau|(|l'|d')attaque au couteau|(|l'|d')attaque au marteau|passage à tabac|(|l'|d')agression à l'acide)
((|l'|d')agression|(|l'|d')agressions) % weak=1
[TRIGGER assault pos=v obj=1]
((|l'|d')agressé|(|l'|d')agressée|(|l'|d')agressés|poignardé|poignardée|poignardés|roué de coups|roués de coups|passé à tabac|passés à tabac|molesté|tabassé) % weak=1

[TRIGGER assassination pos=n]
(tentative d'assassinat|projet d'assassinat|complot d'assassinat|tentative d'empoisonnement|tentative de meurtre|contrat d'assassinat|(|l'|d')empoisonnement|(|l'|d')assassinat commandité|(|l'|d')élimination physique)
(tentatives d'assassinat|projets d'assassinat|(|l'|d')empoisonnements) % plural=1
((|l'|d')assassinat|meurtre) % weak=1
((|l'|d')assassinats) % weak=1 plural=1
[TRIGGER assassination pos=v obj=1]
((|l'|d')assassiné|(|l'|d')assassinée|(|l'|d')assassinés|(|l'|d')assassiner|d'assassiner|(|l'|d')abattu|(|l'|d')abattue|(|l'|d')exécuté|(|l'|d')empoisonné|(|l'|d')empoisonnée|(|l'|d')empoisonnés|(|l'|d')empoisonner) % weak=1
[TRIGGER kidnapping pos=n]
((|l'|d')enlèvement|rapt|kidnapping|tentative d'enlèvement)
((|l'|d')enlèvements) % plural=1
[TRIGGER kidnapping pos=v obj=1]
((|l'|d')enlevé de force|kidnappé|kidnappée|kidnappés|kidnapper)
((|l'|d')enlevé|(|l'|d')enlevée|(|l'|d')enlevés) % weak=1
[TRIGGER intimidation pos=n]
((|l'|d')intimidation|tentative d'intimidation|(|l'|d')alerte à la bombe|menace de mort|fausse alerte à la bombe|lettre de menace)
((|l'|d')intimidations|(|l'|d')alertes à la bombe|menaces de mort|fausses alertes à la bombe|lettres de menace|menaces à la bombe) % plural=1
[TRIGGER intimidation pos=v obj=1]
((|l'|d')intimidé|(|l'|d')intimidés|(|l'|d')intimidée|(|l'|d')intimider) % weak=1
[TRIGGER plot pos=n stage=planned]
(complot|projet d'attentat|projet de coup d'état|tentative de coup d'état|conspiration)
(complots|projets d'attentat|projets d'attentats) % plural=1
[TRIGGER espionage pos=n]
((|l'|d')espionnage|(|l'|d')affaire d'espionnage|réseau d'espionnage|réseau d'espions|(|l'|d')intelligence avec une puissance étrangère|haute trahison|trahison au profit|cellule d'espions)
((|l'|d')affaires d'espionnage|repérages) % plural=1
((|l'|d')espion|(|l'|d')espionne|(|l'|d')espions) % weak=1
[TRIGGER espionage pos=v obj=1]
((|l'|d')espionné|(|l'|d')espionnée|(|l'|d')espionnés|(|l'|d')espionner|(|l'|d')espionnait|(|l'|d')espionnaient|d'espionner)
(livré|transmis|fourni|remis|vendu|livrer|transmettre|fournir|vendre) des (informations|renseignements|secrets|documents|photos) (à|au|aux|sensibles|militaires|classifiés|confidentiels) % weak=1

[TRIGGER undersea_infrastructure pos=n]
(rupture|sectionnement|coupure|(|l'|d')endommagement|dégradation|sabotage|(|l'|d')avarie) (du|d'un|de plusieurs|de deux|des|de ce|sur un|sur le) (câble|câbles|gazoduc|gazoducs|pipeline|câble sous-marin|câbles sous-marins|câble électrique|gazoducs nord stream)
sabotage de nord stream % method=explosive
(sabotage|(|l'|d')explosion|(|l'|d')explosions) (du|des|de) (gazoduc|gazoducs|nord stream) % method=explosive
[TRIGGER undersea_infrastructure pos=v]
(traîné|traînant|traîner|traînait) (son|une|leur|l') ancre % method=anchor_drag
(traîné|traînant|traîner|traînait) (l'ancre) % method=anchor_drag

[TRIGGER gnss_interference pos=n]
(brouillage gps|brouillage du gps|brouillage des signaux gps|brouillage du signal gps|leurrage gps|(|l'|d')usurpation gps|brouillage de la navigation par satellite|(|l'|d')interférence gps|perturbation du gps|perturbation gps|brouillage de signaux gps|perte du signal gps) % method=jamming
(brouillages gps|(|l'|d')interférences gps|perturbations gps|perturbations du gps|perturbations des signaux gps|brouillages du gps) % plural=1 method=jamming
(brouillage) % weak=1 method=jamming
[TRIGGER gnss_interference pos=v]
(gps|signal gps|signaux gps|navigation par satellite|géolocalisation) (brouillé|brouillés|perturbé|perturbés|brouillée|perturbée) % method=jamming
(brouillé|brouiller|perturbé|perturber|brouille) (le gps|les signaux gps|le signal gps|la navigation|le système gps|les gps) % method=jamming

[TRIGGER drone_incursion pos=n]
(survol de drones|survol de drone|survol par des drones|(|l'|d')incursion de drones|(|l'|d')incursion de drone|(|l'|d')intrusion de drones|(|l'|d')intrusion de drone|survol illégal|(|l'|d')alerte aux drones|(|l'|d')alerte au drone|(|l'|d')observation de drones) % method=drone
(survols de drones|(|l'|d')incursions de drones|(|l'|d')intrusions de drones|survols illégaux|(|l'|d')observations de drones|signalements de drones) % plural=1 method=drone
(survol|survols) % weak=1
(drones non identifiés|drones suspects|drones inconnus|drone suspect|drone non identifié) % method=drone weak=1
[TRIGGER drone_incursion pos=v]
(drone|drones|drones russes|drone russe|drones suspects|drones non identifiés) (aperçu|aperçus|repéré|repérés|observé|observés|signalé|signalés|détecté|détectés|survolé|survolant|survolaient|survolent) % method=drone
(drone|drones|drones russes) (ont|a|avaient|avait|ont été|a été|avaient été) (aperçus|repérés|observés|signalés|détectés|survolé|vus|repéré|aperçu|observé|signalé|pénétré|détecté|vu) % method=drone

[TRIGGER airspace_violation pos=n]
(violation|(|l'|d')incursion|(|l'|d')intrusion) (de l'espace aérien|dans l'espace aérien|de son espace aérien|dans son espace aérien|aérienne)
(violations|(|l'|d')incursions|(|l'|d')intrusions) (de l'espace aérien|dans l'espace aérien|de son espace aérien|aériennes|dans son espace aérien) % plural=1
[TRIGGER airspace_violation pos=v]
(violé|violer|violant|viole|violent|pénétré|pénétrer|(|l'|d')entré|(|l'|d')entrés|pénètrent) (l'espace aérien|son espace aérien|dans l'espace aérien|dans son espace aérien|notre espace aérien)
[TRIGGER maritime_incident pos=n]
((|l'|d')incident en mer|(|l'|d')incident maritime|quasi-collision)
[TRIGGER maritime_incident pos=v]
(tiré|tire) (des fusées|une fusée) (éclairantes|éclairante|de détresse)

[TRIGGER cyber_espionage pos=n]
(cyberespionnage|piratage|(|l'|d')intrusion informatique|piratage informatique|vol de données|fuite de données|(|l'|d')hameçonnage|campagne d'hameçonnage|(|l'|d')opération de cyberespionnage|(|l'|d')hack|(|l'|d')exfiltration de données|(|l'|d')hackage|cyber-espionnage)
((|l'|d')intrusions informatiques|piratages|campagnes d'hameçonnage|(|l'|d')exfiltrations de données) % plural=1
(cyberattaque|(|l'|d')attaque informatique|cyber-attaque|(|l'|d')attaque cyber|cyberoffensive)
(cyberattaques|(|l'|d')attaques informatiques|cyber-attaques|(|l'|d')attaques cyber) % plural=1
[TRIGGER cyber_espionage pos=v obj=1]
(piraté|piratée|piratés|piratées|pirater|hacké|hackée|hackés|compromis|compromise|compromettre|(|l'|d')infiltré|(|l'|d')infiltrée) % weak=1
(piraté|piratée|piratés|piratées|pirater|hacké)
(dérobé|dérobés|dérobée|dérobées|(|l'|d')exfiltré|(|l'|d')exfiltrés|(|l'|d')exfiltrée|(|l'|d')exfiltrées|volé|volés|volées) (des données|des courriels|des documents|les données|à l'équipe) % weak=1
(données|courriels|documents|fichiers|(|l'|d')e-mails|mails) (dérobés|dérobées|volés|volées|exfiltrés|exfiltrées|piratés)
[TRIGGER cyber_sabotage pos=n]
(cybersabotage|sabotage informatique|cyber-sabotage|logiciel destructeur|wiper)
[TRIGGER cyber_disruption pos=n]
((|l'|d')attaque ddos|(|l'|d')attaque par déni de service|déni de service|(|l'|d')attaque en déni de service|(|l'|d')attaque par saturation) % method=ddos
((|l'|d')attaques ddos|(|l'|d')attaques par déni de service|(|l'|d')attaques en déni de service|dénis de service) % method=ddos plural=1
(rançongiciel|(|l'|d')attaque par rançongiciel|ransomware)
[TRIGGER cyber_disruption pos=v]
(site|sites|sites internet|site internet|sites web|site web|portail|serveurs) (inaccessible|inaccessibles|paralysé|paralysés|hors ligne|saturé|saturés|rendus inaccessibles|rendu inaccessible|hors service) % method=ddos
((|l'|d')inondé|(|l'|d')inondés|saturé|saturés) de (requêtes|connexions) % method=ddos
[TRIGGER hack_and_leak pos=n]
(macronleaks|macron leaks|(|l'|d')hack-and-leak|piratage et divulgation)
[TRIGGER FIMI pos=n]
(désinformation|campagne de désinformation|(|l'|d')opération de désinformation|(|l'|d')ingérence numérique|(|l'|d')opération d'influence|campagne d'influence|manipulation de l'information|(|l'|d')ingérence numérique étrangère|campagne de manipulation|manœuvre informationnelle|(|l'|d')infox|guerre informationnelle|(|l'|d')opération d'ingérence|campagne d'ingérence)
(campagnes de désinformation|(|l'|d')opérations d'influence|(|l'|d')ingérences numériques|campagnes d'influence|manipulations de l'information|fausses informations|fausses nouvelles|(|l'|d')opérations de désinformation|manœuvres informationnelles|(|l'|d')opérations d'ingérence|fake news) % plural=1
(faux|fausse|fausses|vrai-faux) (site|sites|sites d'information|article|articles|vidéo|vidéos|compte|comptes|site d'information|reportage|reportages|communiqué|unes|une du|document|documents|témoignage|publicités)
(vidéo|vidéos|documents|(|l'|d')images|document|(|l'|d')article|(|l'|d')articles|(|l'|d')enregistrement) (truqué|truquée|truquées|falsifié|falsifiés|falsifiée|manipulée|manipulées|fabriquée|fabriquées|fabriqué|mensongère|mensongères|montée de toutes pièces|générée par l'intelligence artificielle|générées par intelligence artificielle)
[TRIGGER FIMI pos=v]
(diffusé|diffuser|propagé|propager|relayé|relayer|répandu) (de fausses informations|la désinformation|des fausses informations|de fausses nouvelles|de la désinformation|une fausse vidéo|des infox)
[TRIGGER election_interference pos=n]
((|l'|d')ingérence électorale|(|l'|d')ingérence dans (l'élection|les élections|le scrutin|la campagne)|(|l'|d')ingérences dans (l'élection|les élections|le scrutin)|manipulation de l'élection|manipulation du scrutin|(|l'|d')achat de voix|(|l'|d')achat de votes|(|l'|d')ingérences électorales)
((|l'|d')influencer|(|l'|d')influer sur|déstabiliser|perturber|manipuler|fausser) (l'élection|les élections|le scrutin|le vote|l'élection présidentielle|le résultat|l'issue du scrutin|le référendum|le processus électoral)
((|l'|d')influencé|déstabilisé|perturbé|manipulé|faussé) (l'élection|les élections|le scrutin|le vote|l'élection présidentielle|le référendum)
[TRIGGER false_flag pos=n]
((|l'|d')opération sous fausse bannière|(|l'|d')opération sous faux pavillon|(|l'|d')opération sous faux drapeau|sous fausse bannière|sous faux pavillon)
[TRIGGER instrumentalised_migration pos=n]
((|l'|d')instrumentalisation (des migrants|de la migration|des migrations|des flux migratoires|de migrants)|(|l'|d')attaque migratoire|pression migratoire orchestrée|chantage migratoire|(|l'|d')arme migratoire) % method=migrants
[TRIGGER border_provocation pos=n]
(violation de frontière|(|l'|d')incident frontalier|provocation à la frontière|violation de la frontière|(|l'|d')incident à la frontière)
((|l'|d')incidents frontaliers|violations de la frontière|provocations à la frontière) % plural=1
[TRIGGER malign_finance pos=n]
(financement occulte|corruption de députés|financement illicite|(|l'|d')achat d'influence) % method=bribery
[TRIGGER economic_coercion pos=n]
(coercition économique|chantage au gaz|chantage énergétique|(|l'|d')arme énergétique|pression économique)
[TRIGGER diplomatic_incident pos=n]
((|l'|d')incident diplomatique|crise diplomatique)
[TRIGGER accident pos=n weak=1]
((|l'|d')accident|(|l'|d')avarie)
((|l'|d')accidents) % plural=1
[TRIGGER other pos=n]
((|l'|d')attaque hybride|(|l'|d')opération hybride|(|l'|d')action hybride|(|l'|d')opération de déstabilisation)
((|l'|d')attaques hybrides|(|l'|d')opérations hybrides|(|l'|d')actions hybrides|(|l'|d')opérations de déstabilisation) % plural=1
[TRIGGER cyber_sabotage pos=n]
(cyberattaque|cyberattaques|attaque informatique) (contre|sur|visant) (le |la |les |un |une |des |)(réseau électrique|barrage*|centrale*|réseau d'eau|parcs éoliens|parc éolien|éoliennes|station d'épuration|secteur de l'énergie)
