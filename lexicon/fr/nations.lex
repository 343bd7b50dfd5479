# Adjectives and peoples by country (ISO 3166 alpha-2). Hand-written for Concord. linked=1 says tie, not nationality.
[DEMONYM RU]
(russe|russes|moscovite|moscovites)
[DEMONYM BY]
(biélorusse|biélorusses|bélarusse|bélarusses|bélarussien*)
[DEMONYM CN]
(chinois|chinoise|chinoises)
[DEMONYM IR]
((|l'|d')iranien|(|l'|d')iranienne|(|l'|d')iraniens|(|l'|d')iraniennes)
[DEMONYM KP]
(nord-coréen|nord-coréenne|nord-coréens|nord-coréennes)
[DEMONYM UA]
((|l'|d')ukrainien|(|l'|d')ukrainienne|(|l'|d')ukrainiens|(|l'|d')ukrainiennes)
[DEMONYM DE]
((|l'|d')allemand|(|l'|d')allemande|(|l'|d')allemands|(|l'|d')allemandes)
[DEMONYM PL]
(polonais|polonaise|polonaises)
[DEMONYM FR]
(français|française|françaises)
[DEMONYM GB]
(britannique|britanniques|(|l'|d')anglais|(|l'|d')anglaise|(|l'|d')écossais)
[DEMONYM IT]
((|l'|d')italien|(|l'|d')italienne|(|l'|d')italiens|(|l'|d')italiennes)
[DEMONYM ES]
((|l'|d')espagnol|(|l'|d')espagnole|(|l'|d')espagnols|(|l'|d')espagnoles)
[DEMONYM PT]
(portugais|portugaise)
[DEMONYM NL]
(néerlandais|néerlandaise|néerlandaises|hollandais)
[DEMONYM BE]
(belge|belges)
[DEMONYM LU]
(luxembourgeois|luxembourgeoise)
[DEMONYM DK]
(danois|danoise|danoises)
[DEMONYM SE]
(suédois|suédoise|suédoises)
[DEMONYM NO]
(norvégien|norvégienne|norvégiens|norvégiennes)
[DEMONYM FI]
(finlandais|finlandaise|finlandaises)
[DEMONYM IS]
((|l'|d')islandais|(|l'|d')islandaise)
[DEMONYM EE]
((|l'|d')estonien|(|l'|d')estonienne|(|l'|d')estoniens|(|l'|d')estoniennes)
[DEMONYM LV]
(letton|lettone|lettonne|lettons|lettones)
[DEMONYM LT]
(lituanien|lituanienne|lituaniens|lituaniennes)
[DEMONYM CZ]
(tchèque|tchèques)
[DEMONYM SK]
(slovaque|slovaques)
[DEMONYM HU]
(hongrois|(|l'|d')hongroise)
[DEMONYM RO]
(roumain|roumaine|roumains|roumaines)
[DEMONYM BG]
(bulgare|bulgares)
[DEMONYM MD]
(moldave|moldaves)
[DEMONYM AT]
((|l'|d')autrichien|(|l'|d')autrichienne|(|l'|d')autrichiens|(|l'|d')autrichiennes)
[DEMONYM CH]
(suisse|suisses|(|l'|d')helvétique)
[DEMONYM SI]
(slovène|slovènes)
[DEMONYM HR]
(croate|croates)
[DEMONYM RS]
(serbe|serbes)
[DEMONYM BA]
(bosnien|bosniens|bosniaque)
[DEMONYM ME]
(monténégrin|monténégrins)
[DEMONYM MK]
(macédonien|macédonienne)
[DEMONYM AL]
((|l'|d')albanais|(|l'|d')albanaise)
[DEMONYM XK]
(kosovar|kosovare|kosovars)
[DEMONYM GR]
(grec|grecque|grecs|grecques)
[DEMONYM CY]
(chypriote|chypriotes)
[DEMONYM MT]
(maltais|maltaise)
[DEMONYM TR]
(turc|turque|turcs|turques)
[DEMONYM IE]
((|l'|d')irlandais|(|l'|d')irlandaise)
[DEMONYM GE]
(géorgien|géorgienne|géorgiens)
[DEMONYM AM]
((|l'|d')arménien|(|l'|d')arménienne)
[DEMONYM AZ]
((|l'|d')azerbaïdjanais|(|l'|d')azerbaïdjanaise|(|l'|d')azéri|(|l'|d')azéris)
[DEMONYM US]
((|l'|d')américain|(|l'|d')américaine|(|l'|d')américains|(|l'|d')américaines|(|l'|d')états-unien)
[DEMONYM IL]
((|l'|d')israélien|(|l'|d')israélienne|(|l'|d')israéliens)
[NATION RU]
(russe|russes|moscovite|moscovites)
(pro-)(russe|russes) % linked=1
(lié|liée|liés|liées|(|l'|d')affilié|(|l'|d')affiliée|(|l'|d')affiliés|rattaché|rattachés) (à|au|aux|à l'etat) (moscou|le kremlin|la russie|l'état russe) % linked=1
(soutenu|soutenus|soutenue|téléguidé|piloté|pilotée|parrainé|parrainés|contrôlé) par (moscou|le kremlin|la russie|l'état russe) % linked=1
(proche|proches) (du kremlin|de moscou|de la russie) % linked=1
(prorusse|prorusses|pro-kremlin|prokremlin) % linked=1
[NATION BY]
(biélorusse|biélorusses|bélarusse|bélarusses|bélarussien*)
(pro-)(biélorusse|biélorusses) % linked=1
(lié|liée|liés|liées|(|l'|d')affilié|(|l'|d')affiliée|(|l'|d')affiliés|rattaché|rattachés) (à|au|aux|à l'etat) (minsk) % linked=1
(soutenu|soutenus|soutenue|téléguidé|piloté|pilotée|parrainé|parrainés|contrôlé) par (minsk) % linked=1
(proche|proches) (de minsk) % linked=1
[NATION CN]
(chinois|chinoise|chinoises)
(pro-)(chinois|chinoise|chinoises) % linked=1
(lié|liée|liés|liées|(|l'|d')affilié|(|l'|d')affiliée|(|l'|d')affiliés|rattaché|rattachés) (à|au|aux|à l'etat) (pékin|la chine) % linked=1
(soutenu|soutenus|soutenue|téléguidé|piloté|pilotée|parrainé|parrainés|contrôlé) par (pékin|la chine) % linked=1
(proche|proches) (de pékin|de la chine) % linked=1
[NATION IR]
((|l'|d')iranien|(|l'|d')iranienne|(|l'|d')iraniens|(|l'|d')iraniennes)
(pro-)(iranien|iranienne|iraniens|iraniennes) % linked=1
(lié|liée|liés|liées|(|l'|d')affilié|(|l'|d')affiliée|(|l'|d')affiliés|rattaché|rattachés) (à|au|aux|à l'etat) (téhéran|l'iran) % linked=1
(soutenu|soutenus|soutenue|téléguidé|piloté|pilotée|parrainé|parrainés|contrôlé) par (téhéran|l'iran) % linked=1
(proche|proches) (de téhéran|de l'iran) % linked=1
[NATION KP]
(nord-coréen|nord-coréenne|nord-coréens|nord-coréennes)
[NATION UA]
((|l'|d')ukrainien|(|l'|d')ukrainienne|(|l'|d')ukrainiens|(|l'|d')ukrainiennes)
