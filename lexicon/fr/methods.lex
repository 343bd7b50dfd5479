# Means of hybrid acts. Hand-written for Concord.
[METHOD accelerant]
((|l'|d')essence|d'essence|bidon d'essence|bidons d'essence|jerrican|liquide inflammable|produit inflammable|(|l'|d')accélérateur|white-spirit)
[METHOD incendiary_device]
((|l'|d')engin incendiaire|(|l'|d')engins incendiaires|dispositif incendiaire|dispositifs incendiaires|cocktail molotov|cocktails molotov|retardateur)
[METHOD parcel_bomb]
(colis piégé|colis piégés|colis incendiaire|colis incendiaires|lettre piégée|lettres piégées|(|l'|d')enveloppes piégées)
[METHOD explosive]
((|l'|d')explosif|(|l'|d')explosifs|d'explosifs|bombe|bombes|dynamite|grenade|grenades|tnt|charge explosive|plastic)
[METHOD firearm]
((|l'|d')arme à feu|(|l'|d')armes à feu|pistolet|coups de feu|fusil|(|l'|d')abattu par balles|par balles|tueur à gages)
[METHOD blade_or_blunt]
(couteau|marteau|batte|machette|barre de fer|coups de couteau)
[METHOD graffiti]
(graffiti|graffitis|tag|tags|pochoir|(|l'|d')au pochoir|pochoirs|peinture|bombe de peinture|croix gammées)
[METHOD leaflet]
(tract|tracts|(|l'|d')affiche|(|l'|d')affiches|(|l'|d')autocollants)
[METHOD staged_object]
(cercueils|têtes de cochon|têtes de porc|mannequin|mannequins)
[METHOD anchor_drag]
((|l'|d')ancre|traîné son ancre|(|l'|d')ancre traînée)
[METHOD jamming]
(brouillage|brouilleur|brouilleurs|brouillé|brouillés)
[METHOD spoofing]
(leurrage|(|l'|d')usurpation de signal|spoofing|faux signaux)
[METHOD drone]
(drone|drones|quadricoptère|gerbera|shahed|geran)
[METHOD balloon]
(ballon|ballons|ballon-sonde|montgolfières|ballons météo)
[METHOD aircraft]
((|l'|d')avion de chasse|(|l'|d')avions de chasse|(|l'|d')avion de combat|chasseurs|mig-31|su-30|(|l'|d')hélicoptère militaire)
[METHOD migrants]
migrants
[METHOD ddos]
(ddos|déni de service)
[METHOD phishing]
((|l'|d')hameçonnage|phishing|(|l'|d')harponnage|courriels piégés|filoutage)
[METHOD malware_wiper]
(wiper|logiciel destructeur|maliciel destructeur|logiciel effaceur)
[METHOD exploited_vulnerability]
(vulnérabilité|vulnérabilités|faille zero-day|faille|failles)
[METHOD deepfake]
(deepfake|deepfakes|(|l'|d')hypertrucage|(|l'|d')hypertrucages|générée par intelligence artificielle|générées par intelligence artificielle|générée par ia)
[METHOD cloned_site]
(faux sites|site cloné|sites clonés|sites miroirs|typosquatting|(|l'|d')usurpé l'identité|(|l'|d')usurpant l'identité|(|l'|d')usurpation d'identité de médias)
[METHOD inauthentic_accounts]
(comptes automatisés|faux comptes|bots|comptes inauthentiques|ferme à trolls|(|l'|d')usine à trolls|réseau de bots)
[METHOD paid_advert]
(publicités payantes|publicités sponsorisées|contenus sponsorisés)
[METHOD defacement]
(défacement|défiguration|défiguré)
[METHOD bribery]
(pots-de-vin|pot-de-vin|corruption|(|l'|d')achat de voix|(|l'|d')achat de votes)
[METHOD reconnaissance]
(repérage|repérages|reconnaissance)
[METHOD front_company]
(société-écran|sociétés-écrans|société écran)
