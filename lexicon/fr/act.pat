# Acts that words with a gap tell, in French. Hand-written for Concord.
frame act

pat fr.act.drone.entered [type=airspace_violation method=drone pos=v]  (drone* | missile*) *1 (russe* | biélorusse*) *4 (pénétré* | violé* | entré* | franchi* | survolé*) *6 (ciel | l'espace aérien | espace aérien | territoire | pologne | polonais | lituanie | roumanie | lettonie | estonie | moldavie)
+ Dix-neuf drones russes ont pénétré dans le ciel polonais.
- Des drones russes ont frappé Kharkiv.
pat fr.act.land.fibre [type=sabotage pos=v]  (fibre* | fibre optique | câble* de fibre* | câbles terrestres | câble* de signalisation | câble* électrique*) *6 (sectionné* | cisaillé* | sabotée* | tranché* | vandalisé*)
+ Des câbles de fibre optique ont été sectionnés.
pat fr.act.arson.pour [type=arson method=accelerant pos=v]  (versé|versa|répandu|aspergé|aspergeant|jeté|lancé|déversé) *6 (essence|d'essence|l'essence|inflammable|pétrole)
+ Il a versé de l'essence sur la porte.
- Il a versé de l'eau sur la porte.
pat fr.act.arson.set [type=arson pos=v obj=1]  (mis|mettre|mettant|mettent|bouté) *1 le feu (à|au|aux) <target>
+ Ils ont mis le feu à {target:deux camions}.
pat fr.act.parcel [type=arson method=parcel_bomb pos=v]  (colis|paquet|paquets|conteneur) *6 (pris feu | prend feu | explosé | enflammé | s'enflamme | s'est enflammé | embrasé)
+ Un colis a pris feu au centre logistique.
pat fr.act.burned [type=arson pos=v weak=1]  <target~TARGET> *4 (brûlé | brûlés | pris feu | ravagé | ravagée | incendié | incendiée | incendiés | parti en fumée)
+ {target:L'entrepôt} a brûlé en Pologne.
pat fr.act.cable.cut [type=undersea_infrastructure pos=v]  (coupé|coupés|couper|sectionné|sectionner|sectionnés|endommagé|endommagés|endommager|rompu|arraché|arrachés|tranché|détérioré|abîmé) *1 <target~TARGET[kind=cable]>
+ Un pétrolier est soupçonné d'avoir sectionné {target:un câble sous-marin}.
pat fr.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *8 (coupé|coupés|sectionné|sectionnés|endommagé|endommagés|rompu|rompus|arraché|arrachés | hors service | en panne | cessé de fonctionner)
+ {target:Deux câbles sous-marins} ont été sectionnés.
pat fr.act.pipe.cut [type=undersea_infrastructure pos=v]  (endommagé|endommager|percé|rompu|détruit|saboté|saboter|dynamité) *1 <target~TARGET[kind=pipeline]>
+ Une ancre a endommagé {target:le gazoduc}.
pat fr.act.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (ancre|l'ancre) *6 (arraché|sectionné|endommagé|traîné|coupé|raclé) *8 (câble|câbles|gazoduc|fond|fonds)
+ Son ancre a sectionné le câble.
pat fr.act.rail.cut [type=sabotage pos=v]  (coupé|sectionné|endommagé|incendié|saboté|sectionnés|cisaillé|brûlé|dynamité|déboulonné|arraché) *3 <target~TARGET[kind=rail]>
+ Des inconnus ont sectionné {target:des câbles de signalisation}.
pat fr.act.rail.out [type=sabotage pos=v]  <target~TARGET[kind=rail]> *5 (sectionné|sectionnés|sectionnée|endommagé|endommagés|endommagée|endommagées|saboté|sabotés|sabotée|cisaillés|vandalisés)
+ {target:Les câbles de signalisation} ont été sectionnés.
pat fr.act.charge [type=explosion method=explosive pos=v]  (explosif|explosifs|bombe|engin|explosion|charge) *3 (endommagé|détruit|arraché|éventré|soufflé|déraillé)
+ Une charge a détruit le rail.
pat fr.act.bomb [type=bombing method=explosive pos=v]  (engin|engins|bombe|grenade|explosifs|lettre|enveloppe) *5 (explosé|explosa|lancée|lancé|désamorcé|désamorcée|découvert|découverte|retrouvés|projetée)
+ Une bombe a explosé devant la porte.
pat fr.act.paint [type=vandalism method=graffiti pos=v]  (empreintes|étoiles|d'étoiles|d'empreintes|croix|tags|slogans|inscriptions|graffitis|mains|pochoirs) *8 (peintes|tagués|taguées|peints|apparues|apparus|retrouvées|découvertes|dessinées|inscrites|taguées|découverts)
+ Des dizaines d'étoiles bleues ont été peintes sur les façades.
pat fr.act.cover [type=vandalism method=graffiti pos=v obj=1]  (couvert|recouvert|aspergé|barbouillé|badigeonné|maculé|souillé) de (peinture|mains|tags|graffitis|slogans|rouge|croix) (rouge|rouges|verte|bleue|noire|gammées)? <target>
+ Ils avaient couvert de mains rouges {target:le Mur des Justes}.
pat fr.act.staged [type=provocation method=staged_object pos=v]  (têtes|tête|cercueils|cercueil|mannequins|faux) *8 (déposées|déposée|déposés|déposé|retrouvées|retrouvée|placées|placés|découvertes|laissées|disposés|découverts|installés)
+ Des têtes de cochon ont été déposées devant des mosquées.
pat fr.act.staged.found [type=provocation method=staged_object pos=v]  (trouvé|découvert|déposé|placé|laissé|disposé) *3 (têtes de cochon | tête de cochon | cercueils | faux cercueils)
+ Les fidèles ont découvert une tête de cochon.
pat fr.act.drones [type=drone_incursion method=drone pos=v]  (drones|drone|quadricoptère|gerbera|shahed|geran) *6 (survolé|survolent|survolaient|survolant|aperçu|aperçus|repéré|repérés|observé|observés|signalé|signalés|détecté|détectés|pénétré|abattu|abattus|écrasé|tombé|violé|vus|vu)
+ Plusieurs drones ont été aperçus au-dessus de la base.
- Le drone filme des baleines.
pat fr.act.drones.inverted [type=drone_incursion method=drone pos=v]  (survolé|survolée|survolés|signalement|signalements|présence|observation|passage|apparition) *6 (drone|drones)
+ La base a été survolée par des drones.
pat fr.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *6 (fermé|fermés|interrompu|suspendu|paralysé|fermer|suspendre|évacué)
+ {target:L'aéroport} a été fermé.
pat fr.act.aircraft [type=airspace_violation method=aircraft pos=v]  (avions|avion|chasseurs|chasseur|hélicoptère|hélicoptères|mig-31|appareils|bombardier) *8 (violé|pénétré|entré|entrés|franchi|violent|pénètrent|violant) *4 (l'espace|espace) aérien
+ Trois avions ont violé l'espace aérien.
pat fr.act.aircraft.of [type=airspace_violation pos=v]  (violé|violer|violant|viole|pénétré|entré|entrés|incursion|intrusion|violation|pénétrer) *3 espace aérien
+ Deux chasseurs ont violé son espace aérien.
pat fr.act.aircraft.elided [type=airspace_violation pos=v]  (violé|violer|violant|viole|pénétré|entré|entrés|incursion|intrusion|violation|pénétrer) *3 l'espace aérien
+ Deux appareils russes ont pénétré dans l'espace aérien estonien.
pat fr.act.balloons [type=airspace_violation method=balloon pos=v]  (ballons|ballon|montgolfières) *8 (fermé|fermer|franchi|survolé|pénétré|entrés|perturbé|interrompu|lâchés|repérés|détectés|dérivé)
+ Des ballons ont pénétré en Lituanie.
pat fr.act.gps [type=gnss_interference method=jamming pos=v]  (brouillé|brouiller|perturbé|perturber|perdu|brouillent|perturbent|privé|brouillait) *5 (gps|gnss|navigation|satellite|géolocalisation|galileo)
+ L'avion a perdu le signal GPS à l'approche.
pat fr.act.gps.passive [type=gnss_interference method=jamming pos=v]  (gps|gnss | navigation par satellite | signal satellite | signaux satellites) *5 (brouillé|brouillés|brouillée|perturbé|perturbés|perturbée|leurré|inutilisable)
+ Le GPS de l'appareil a été brouillé.
pat fr.act.sites.down [type=cyber_disruption pos=v]  (site|sites|portail|portails|serveurs|services) *8 (inaccessible|inaccessibles|paralysé|paralysés|saturé|saturés|inondés|bloqués | hors ligne | hors service | mis à terre | rendus muets)
+ Les sites de plusieurs communes étaient inaccessibles.
pat fr.act.data.taken [type=cyber_espionage pos=v]  (données|courriels|documents|fichiers|e-mails|mails|correspondances|messages) *6 (dérobés|dérobées|volés|volées|exfiltrés|exfiltrées|copiés|copiées|aspirées|siphonnées|subtilisés)
+ Des milliers de courriels ont été dérobés.
pat fr.act.data.took [type=cyber_espionage pos=v]  (dérobé|volé|exfiltré|copié|aspiré|siphonné|subtilisé) *5 (données|courriels|documents|fichiers|e-mails|mails)
+ Les pirates ont exfiltré des milliers de courriels.
pat fr.act.access [type=cyber_espionage pos=v]  (accédé|infiltré|introduits|introduit|compromis|pénétré|compromettre|piraté|cibler|ciblé) *6 (réseau|réseaux|système|systèmes|messagerie|messageries|serveurs|comptes|ordinateurs|entités|ministère|ministères|boîtes)
+ Les pirates se sont introduits dans le réseau.
pat fr.act.control [type=cyber_sabotage pos=v]  (contrôle|vannes|vanne|commandes) *6 (barrage|turbine|turbines|pompes|station|réservoir|château)
+ Des inconnus ont pris le contrôle du barrage.
pat fr.act.leaked [type=hack_and_leak pos=v]  (courriels|documents|messages|e-mails|fichiers|données) *10 (publiés|publiées|divulgués|divulguées | mis en ligne | diffusés)
+ Des milliers de courriels furent publiés.
pat fr.act.fake [type=FIMI pos=v]  (vidéo|vidéos|article|articles|images|document|documents|site|sites|photo|photos) *6 (fausse|fausses|faux|truquée|truquées|falsifiés|falsifiée|fabriquée|fabriqué|fabriquées|inventé|inventée|mensongère|mensongères|truqué)
+ Une vidéo entièrement truquée a circulé.
pat fr.act.imitate [type=FIMI method=cloned_site pos=v]  (imitant|imite|imitent|usurpant|usurpe|usurpé|copiant|imité|copié) *5 (site|sites|charte|médias|journaux|journal|logo|identité|l'identité|média|chaîne|presse)
+ Un faux imitant la charte d'un journal a circulé.
pat fr.act.accounts [type=FIMI method=inauthentic_accounts pos=v]  (comptes|bots|profils) *6 (relayé|diffusé|amplifié|propagé|relayent|relaient|diffusent|amplifient|inondé)
+ Des comptes inconnus ont relayé la rumeur.
pat fr.act.network [type=FIMI pos=v]  <actor:ACTOR[kind=information]> *8 (diffusé|diffuse|imité|imite|publié|usurpé|cloné|propagé|propage|relayé|relaie|visé|vise|ciblé|amplifié|inondé)
+ Le réseau {actor:Doppelganger} a imité plusieurs journaux.
pat fr.act.secrets [type=espionage pos=v]  (transmis|fourni|livré|remis|vendu|transmettre|fournir|livrer|transmettait|vendre) *6 (informations|renseignements|documents|secrets|photos|coordonnées|données) *8 (russie|russes|russe|gru|fsb|svr|chine|chinois|iran|iraniens|kgb|moscou|pékin|services)
+ Il aurait transmis des informations aux services russes.
pat fr.act.watch [type=espionage method=reconnaissance pos=v]  (filmé|photographié|surveillé|repéré|photographier|filmer|surveiller|photographiait|filmaient) *4 (base|bases|caserne|convois|trains|port|dissident|journaliste|opposant|synagogue|infrastructures|sites)
+ Il avait photographié des bases militaires.
pat fr.act.kill.plan [type=assassination stage=planned pos=v]  (payé|chargé|recruté|voulait|voulaient|projetait|projetaient|planifié|prévoyait|ordonné|chargés|recrutés|prévoyaient|projet) *3 (assassiner|tuer|abattre|empoisonner|éliminer|d'assassiner|d'éliminer|d'abattre)
+ Il était chargé d'assassiner le rédacteur.
pat fr.act.burn.plan [type=arson stage=planned pos=v]  (payé|chargé|recruté|voulait|voulaient|projetait|projetaient|planifié|prévoyait|ordonné|chargés|recrutés|prévoyaient|projet) *3 (incendier|d'incendier|brûler | mettre le feu)
+ Ils étaient chargés d'incendier un entrepôt.
pat fr.act.sabotage.plan [type=sabotage stage=planned pos=v]  (payé|chargé|recruté|voulait|voulaient|projetait|projetaient|planifié|prévoyait|préparait|préparaient|chargés|recrutés|soupçonnés|soupçonné) *5 (saboter|sabotages|sabotage|dérailler)
+ Ils voulaient saboter la ligne.
pat fr.act.shot [type=assassination method=firearm pos=v]  (abattu|abattue|tué|tuée|blessé|criblé) *3 (balle|balles | coups de feu)
+ Il a été abattu de plusieurs balles.
pat fr.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (migrants|migrant|réfugiés|migratoire|migratoires) *10 (biélorussie|biélorusse|bélarus|minsk|loukachenko|belarus)
+ Des migrants venus de Biélorussie ont franchi la clôture.
pat fr.act.ship.refuse [type=maritime_incident pos=v]  (ignoré|refusé|désobéi) *5 (ordre|ordres|injonctions|sommations|d'obtempérer|obtempérer|arrêter|s'arrêter)
+ Le capitaine a refusé d'obtempérer.
pat fr.act.buoys [type=border_provocation pos=v]  (retiré|enlevé|emporté|volé|déplacé) *5 (bouées|balises|bornes)
+ Des gardes ont retiré des bouées.
pat fr.act.small.craft [type=drone_incursion method=drone pos=v]  (appareils|engins|engin|appareil) *4 (tourné|survolé|rôdé|plané) *1 (au-dessus|autour|dessus|la|le|les|un|une)
+ De petits appareils avaient tourné au-dessus du camp.
pat fr.act.visit [type=drone_incursion method=drone pos=v]  (reçu|reçoit) la visite *2 (engins|drones|appareils|drone)
+ La poudrerie avait reçu la visite de trois engins.
pat fr.act.heads [type=provocation method=staged_object pos=v]  (mosquée|mosquées|synagogue|synagogues) **14 (trouvé|retrouvé|découvert) (une|des)? *3 (porte|entrée|porche|seuil)
+ Neuf mosquées de la ville en avaient trouvé une devant leur porte.
pat fr.act.paint.thrown [type=vandalism method=graffiti pos=v obj=1]  (aspergé|barbouillé|badigeonné|souillé|maculé) de peinture (verte|rouge|bleue|noire|blanche)? <target>
+ Le groupe avait aussi aspergé de peinture verte {target:trois synagogues}.
pat fr.act.broadcast [type=cyber_sabotage pos=v]  (saboté|saboter|interrompu|paralysé|piraté|interrompre) *2 (antenne|l'antenne|diffusion|programmes|chaînes|signal)
+ Des pirates ont tenté de saboter l'antenne de la chaîne.
pat fr.act.staged.noun [type=provocation method=staged_object pos=n]  (dépôt|pose|découverte|mise en place) de *3 (cercueils | têtes de cochon | tête de cochon | mannequins)
+ Le dépôt de cinq cercueils au pied de la tour a été filmé.
