# Cues that change the reading of a sentence. Hand-written for Concord.
[CUE negation]
(pas|jamais|aucun|aucune|sans|ni|nullement)
[CUE negation x=1]
(pas|jamais|aucun|aucune|sans|ni|nullement|guère)
[CUE certain x=1]
(aucun doute|pas de doute|nul doute|sans doute possible|pas seulement|ne plus|pas un hasard|sans aucun doute)
[CUE ruled_out]
(exclut|excluent|exclu|écarté|écarte|écartent|écartée|exclue|écartant) (un|une|la|toute|la piste|l'hypothèse|par|)
(piste|thèse|hypothèse) (criminelle|du sabotage|de l'attentat|du sabotage|d'un acte malveillant|malveillante) (est|a été|) (écartée|exclue)
(pas|aucun|aucune) (signe|indice|trace|preuve|élément) (de sabotage|d'acte malveillant|d'un acte malveillant|de malveillance|d'intrusion|d'ingérence)
(rien n'indique|rien ne laisse penser)
[CUE hypothetical]
(pourrait|pourraient|serait|seraient|devrait|devraient|aurait pu|auraient pu)
(au cas où|en cas de|en cas d'attaque|le risque de|le risque d'|les risques de)
[CUE exercise]
(exercice|exercices|l'exercice|manœuvres|d'exercice|simulation|scénario|simulé|simulée|simulacre|entraînement|l'entraînement|exercice militaire|mise en situation)
[CUE historical]
(anniversaire|l'anniversaire|commémoration|guerre froide|seconde guerre mondiale|première guerre mondiale|résistance|l'occupation|il y a (vingt|trente|quarante|cinquante) ans|xxe siècle|stasi|rainbow warrior)
[CUE metaphor]
(attaque verbale|attaques verbales|bombe politique|incendiaires propos|propos incendiaires|met le feu aux poudres|mis le feu aux poudres|saboter (les négociations|le processus|la réforme|les discussions|l'accord)|sabotage (des négociations|du processus|de la réforme|de l'accord)|torpiller)
[CUE war]
(front|ligne de front|champ de bataille|contre-offensive|frappes|frappe russe|bombardement*|artillerie|l'artillerie|tranchées|offensive|l'offensive|cessez-le-feu|kharkiv|donetsk|zaporijia)
[CUE generic]
(ce type|ce genre|de telles|de tels|ces) (d'attaques|d'attaque|attaques|actes|d'actes|d'opérations|opérations|actions)
(on parle de|désigne|définit|définition)
[CUE foiled]
(déjoué|déjouée|déjoués|déjouées|déjouer|empêché|empêchée|empêchés|neutralisé|désamorcé|désamorcée|désamorcés|avorté|contrecarré|évité de justesse|mis en échec)
[CUE attempt]
(tenté|tentait|tentaient|tente|tentent|tentative|tentatives|essayé|essayait|échoué|d'échec|raté|manqué|vainement)
[CUE plan]
(projet|projets|prévoyait|prévoyaient|projetait|projetaient|préparait|préparaient|préparé|planifié|planifiée|planifier|planifiait|envisageait|envisagé|préparatifs|s'apprêtait|s'apprêtaient|comptait)
[CUE hedge]
(présumé*|soupçonn*|suspect|suspects|suspecté*|probable*|probablement|vraisemblablement|apparemment|semble|semblent|aurait|auraient|serait|seraient|possible|peut-être|éventuel*|potentiel*)
[CUE aggregate]
(série|vague|multiplication|recrudescence|dizaines|centaines|hausse|augmentation|succession|suite) (de|d'actes|d'attaques|d'incidents|d'opérations|d'incendies|des)
se (multiplient|sont multipliés|sont multipliées|succèdent)
[CUE statistics]
(statistiques|sondage|sondages|sondés|pour cent|baromètre|bilan annuel|l'étude)
[CUE accident]
(accident|l'accident|accidentel*|accidentelle*|par erreur|involontaire*|défaillance technique|panne|court-circuit|d'origine accidentelle|problème technique|incident technique|surchauffe|négligence)
[CUE natural]
(tempête|foudre|orage|orages|inondation*|séisme|ouragan|feu de forêt|feux de forêt|sécheresse|canicule)
[CUE natural x=1]
(tempête solaire|éruption solaire|orage magnétique|géomagnétique*)
[CUE theft]
(vol de cuivre|vols de cuivre|vol de métaux|voleurs de cuivre|vol de câbles|vols de câbles|cambriolage|cambriolages|voleurs|trafic de drogue|trafic de stupéfiants|narcotrafic*|règlement de comptes)
[CUE labour]
(grève|grèves|gréviste*|syndicat|syndicats|syndicale|cgt|préavis|mouvement social|intersyndicale)
[CUE film]
(film|le film|roman|thriller|polar|série télévisée|saison|épisode|épisodes|réalisateur|réalisatrice|scénariste|scénaristes|netflix|l'intrigue|à l'écran|en salles)
[CUE film x=1]
(série télévisée|premier épisode|deuxième épisode|dernier épisode|épisodes de|saison 2|scénaristes|fiction française|thriller|polar|roman d'espionnage|en salles|long-métrage|long métrage)
[CUE sport]
(match|ligue 1|coupe du monde|championnat|buteur|attaquant|l'attaquant|gardien de but|entraîneur|l'entraîneur|mi-temps|stade de|tour de france|but de|milieu de terrain|défenseur|ligue des champions)
[CUE advisory]
(mise à jour|mises à jour de sécurité|correctif|correctifs|il est recommandé|recommandations|recommande aux|appliquer le correctif|bonnes pratiques|cve-*)
[CUE deliberate]
(délibéré|délibérée|délibérément|intentionnel*|intentionnelle*|intentionnellement|volontaire|volontairement|volontaires|criminel|criminelle|malveillant|malveillante|malveillance|acte de malveillance|coordonné|coordonnée)
[CUE hybrid]
(hybride|hybrides|guerre de l'ombre|zone grise|guerre hybride)
[CUE foreign_link]
(puissance étrangère|ingérence étrangère|service étranger|services étrangers|service de renseignement étranger|services russes|état étranger|commanditaires|commanditaire|pour le compte de|à la solde|téléguidé*|piloté* depuis|acteur étatique|main de moscou|ordre de moscou)
[CUE unexplained]
(cause|causes|origine|l'origine|circonstances) (reste|restent|demeure|demeurent|est|sont|était) (encore|toujours|) (inconnue|inconnues|indéterminée|indéterminées|à déterminer|inexpliquée)
[CUE correction]
(correction|rectificatif|une première version|erratum|précision)
[CUE relic x=1]
(bombe de la seconde guerre mondiale|obus de la première guerre|déminage|démineurs|bombe américaine|bombe anglaise|munitions anciennes)
[CUE maintenance x=1]
(travaux de maintenance|maintenance programmée|maintenance planifiée|travaux programmés|opération de maintenance)
[CUE hobby x=1]
(drone de loisir|drones de loisir|dronistes|télépilote amateur|photographe amateur|drone jouet)
[CUE characterise x=1]
(qualifié|qualifie|qualifiant|qualifient|a parlé de|parle de|ont parlé de|évoque|a évoqué|dénonçant|dénonce)
[CUE statebody x=1]
(renseignement|renseignements|service de renseignement|services de renseignement|service|services|services secrets|agents|agent|espions|hackers|pirates|état|gouvernement|régime|autorités|armée|militaire|militaires|commanditaires|officier|officiers|officier traitant|saboteurs|marine|acteurs|cyberattaquants)
[CUE span]
(régulièrement|systématiquement|de manière répétée|à plusieurs reprises|sans cesse|continuellement|quotidiennement|chaque jour|presque chaque jour|chaque nuit|ces derniers mois|ces dernières semaines|ces dernières années|à travers l'europe|partout en europe)
[CUE span before=1]
(depuis|depuis le|depuis la|depuis l'été|depuis l'automne|depuis au moins)
[CUE span]
(à plusieurs reprises|régulièrement|systématiquement|constamment|sans cesse|de manière répétée|depuis (des mois|des semaines|des années|plusieurs mois|plusieurs semaines)|presque chaque (jour|nuit|semaine)|chaque (nuit|semaine))
(ces|au cours des|durant les) derni(ers|ères) (mois|semaines|années)
(partout en|à travers l'|dans toute l')(europe|france)
(des centaines|des dizaines|des milliers) de (fois|cas)
# what uses the words without being an act of our kind: bombs of old wars, diggers, quarrels, mischief
[CUE metaphor]
(bombe|obus|engin) (de la|datant de la) (seconde|deuxième|première) guerre
(pelleteuse|engin de chantier|lors de travaux|pendant des travaux|travaux de voirie|coup de pelle)
(ex-compagne|ex-compagnon|ex-femme|ex-mari|jaloux|supporters|mortiers d'artifice|rodéo*)
(court-circuit|surchauffe|mégot|fuite de gaz domestique)
(fait exploser (le parc|les compteurs|le stade)|pulvérisé (marseille|le record)|explosion (démographique|des prix|de joie))
(conseillers bancaires|arnaque*|escroc(|s)|faux conseillers|hameçonnage bancaire)
[CUE hypothetical]
(met|mettent|mis|mettait) en garde contre
(redoute|redoutent|craint|craignent|craintes|menace d'|menaces de) 
(pourrait|pourraient) (tenter|chercher|viser|frapper|se reproduire)
[CUE generic]
(loi|lois|proposition de loi|projet de loi|stratégie|plan|rapport|colloque|débat|guide) (contre|sur|visant à|de lutte contre) (les |l'|la |le |)(ingérence*|ingérences|désinformation|cyberattaque*|sabotage*|drones|menaces)
(lutte|lutter|protection|se protéger|résilience) (contre|face aux|face à) (les |l'|la |le |)(ingérence*|désinformation|cyberattaque*|sabotage*|drones|menaces)
[CUE hybrid]
(hybride|hybrides|zone grise|guerre de l'ombre|flotte fantôme|aide à l'ukraine|livraisons d'armes|agents jetables|agent jetable|déstabilis*|ingérence*|l'ingérence)
[CUE foreign_link]
(pour le compte (de|du|d'une|des)|à la solde|piste russe|piste étrangère|main de moscou|commanditaire(|s)|contre rémunération|via telegram|recruté(|s|e) sur telegram|prorusse(|s)|pro-russe(|s)|puissance étrangère|ingérence étrangère|officier traitant)
[CUE foiled]
(in extremis|n'a pas explosé|ne s'est pas déclenché|n'ont pas eu le temps|avant d'avoir pu)
[CUE deliberate]
(individus cagoulés|encagoulés|main criminelle|sabotage|saboteurs|incendiaires|départs de feu simultanés|actes coordonnés)
[CUE theft]
(dérob* *1 câble*|câbles de cuivre|butin|ferrailleur*|ferrailleurs)
[CUE sport]
(psg|om|but|victoire|parc des princes|quart de finale|demi-finale)
[CUE exercise]
(s'est entraîné|exercice grandeur nature)
[CUE film]
(la série|épisodes|saison|feuilleton|long métrage)
[CUE hobby]
(touriste|vidéaste|drone de loisir|télépilote amateur|youtubeur)
[CUE scorn x=1]
(absurde*|infondé*|sans fondement|mensonger*|grotesque*|hystérie|russophob*|fantaisiste*|fabrication|provocation|calomni*|ridicule*|farfelu*|délirant*|inepties|d'absurdes|d'infondées)
[CUE degree strength=almost_certain]
(quasi certain|quasiment certain|presque certainement|quasi-certitude|quasi certaine)
[CUE degree strength=highly_likely]
(très probablement|très probable|hautement probable|très vraisemblablement|fortement probable|avec un haut degré de confiance|forte probabilité)
[CUE degree strength=probable]
(probable|probablement|vraisemblable|vraisemblablement|sans doute)
[CUE degree strength=suspected]
(soupçonn*|suspect*|possible|pourrait|pourraient|serait|seraient|semble|semblent|laisse penser|laissent penser)
[CUE degree strength=alleged]
(présumé*|allégation*|accus*|prétend*)
[CUE no_evidence x=1]
(aucune|aucun|pas de|pas d') (preuve|élément|indice|lien)
[CUE no_position x=1]
(trop tôt|prématuré|se refuse à tout commentaire|s'est refusé à tout commentaire|n'a pas souhaité (commenter|s'exprimer)) % by=subject
[CUE foreign_state x=1]
(puissance|état|service|acteur|ingérence) étrang(er|ère|ers|ères)
[CUE other_cause x=1]
(défaillance technique|erreur humaine|court-circuit|accident|accidentelle|négligence|panne|foudre|tempête)
[CUE hypothesis x=1]
(ingérence|intervention|action) (étrangère|extérieure)
[CUE reprisal x=1]
(regrette|répondra|riposte|représailles|conséquences|miroir|symétrique)
[CUE basis on=investigation]
(l'enquête|investigations|enquêteurs) (a|ont|établi*|démontré*|révélé*)
[CUE basis on=technical]
(analyse technique|investigations techniques|éléments techniques|infrastructure technique|analyse de l'anssi)
[CUE basis on=undisclosed_intelligence]
(selon (les services|le renseignement|des renseignements)|informations des services|note (de la dgsi|des services))
[CUE basis on=joint_investigation]
(équipe commune d'enquête|enquête conjointe)
[CUE generic]
(lutte|lutter|protection|se protéger|résilience|défense|loi|mesures|plaidé|plaide|mobilisation) (contre|face aux|face à|pour une)
(en cas d'|en cas de|parlé de cybersécurité|débat sur)
[CUE metaphor]
(camion|poids lourd|tracteur) (a|ont) (arraché|heurté|percuté|accroché)
[CUE metaphor]
(escrocs|escroc|retraités|perdu le contrôle de son drone|touriste)
[CUE hypothetical]
(devait|devrait|doit|doivent|devra|se) (se préparer|préparer|s'attendre) (à|aux|au)
(se préparer|s'attendre) (à|aux|au)
[CUE ruled_out]
(pas|aucune|aucun) (été |)(constatée|constaté|confirmée|enregistrée)
[CUE exercise]
(exercice (grandeur nature|militaire|de l'otan)|scénario d'exercice|simul(aient|ation))
[CUE other_cause x=1]
((installation|câblage) (électrique |)(défectueu*|vétuste)|combustion spontanée|ballon* (météo|météorologique*)|ballons-sondes|ballon-sonde|mise à jour (défectueuse|ratée)|certificat expiré|à cause (de la chaleur|du gel|de la corrosion|d'un court-circuit|d'une panne)|(en raison|à la suite) (d'un court-circuit|d'une panne|d'une défaillance|de la chaleur))
[CUE metaphor]
(spectacle de drones|show de drones|ballet de drones|abri de jardin|cabanon|corps (d'un homme|d'une femme|sans vie)|combustion spontanée)
(faits divers|fait divers|percuté (un|une) (chevreuil|cerf|sanglier|piéton*|cycliste*))
