# Frequent news verbs that end a noun phrase, in French. Hand-written for Concord.
[VERB common]
(avoir|être|fait|font|faisait|fera|mis|met|mettre|pris|prend|prendre|vu|voit|voir|eu|aura|auront|reçu|reçoit|tenu|tient|venu|venus|vient|viennent|parti|partis|resté|restés|reste|restent|passé|passés|passe|devenu|arrivé|arrivés)
(découvert|découverts|retrouvé|retrouvés|retrouvée|trouvé|trouvés|trouvée|aperçu|aperçus|repéré|repérés|observé|observés|détecté|détectés|signalé|signalés|constaté|remarqué)
(incendié|incendiés|incendiée|brûlé|brûlés|brûlée|détruit|détruits|détruite|endommagé|endommagés|endommagée|coupé|coupés|sectionné|sectionnés|saboté|sabotés|explosé|explosa|provoqué|causé|touché|visé|visés|frappé|tué|tués|blessé|blessés|attaqué|attaqués)
(fermé|fermés|fermée|suspendu|suspendus|interrompu|interrompus|paralysé|paralysés|perturbé|perturbés|contraint|contraints|forcé|obligé|survolé|survolés|pénétré|violé|franchi|traversé|rejoint|quitté)
(piraté|piratés|diffusé|diffusés|publié|publiés|relayé|relayés|envoyé|envoyés|transmis|livré|vendu|fourni|recruté|recrutés|payé|payés|chargé|chargés|préparé|préparait|projetait|voulait|devait|devaient|tenté|cherché|permis)
(arrêté|arrêtés|interpellé|interpellés|condamné|condamnés|jugé|jugés|écroué|écroués|ouvert|ouverte|confié|saisi|expulsé|expulsés|convoqué|annoncé|annonce|affirmé|affirme|estimé|estime|évoqué|évoque|indiqué|indique|précisé|précise|ajouté|expliqué|rappelé|rappelle|dénoncé|dénonce|rejeté|rejette)
(avait|avaient|était|étaient|serait|seraient|aurait|auraient|sera|seront|fut|furent|peut|peuvent|doit|doivent|veut|veulent|sait|semble|semblent|permet|concerne|concernent|montre|montrent|appartient|travaillait|travaillaient|agit|agissait|circule|circulent|accuse|accusent|soupçonne|soupçonnent)
