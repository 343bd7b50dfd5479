# French words with a capital that are names of places elsewhere. Hand-written for Concord.
[STOPNAME word]
(jeux|monde|états|république|union|conseil|cour|parquet|assemblée|marine|justice|libération|police|nation|croix|mur|tour|port|parti|mer|sud|nord|est|ouest|centre|sécurité|défense|ville|mairie|premier|figaro|croix-rouge|front|rassemblement|renaissance|lui|plus|cela|elle|elles|ses|son|leur|les|une|des|aucun|selon|pour|par|sur|dans|ces|lors|vers|tous|pays|mais|bien|autres|lors|trois|mines|bombes|sept|sous|entre|aux|nous|deux|ils|tout|enfin)
