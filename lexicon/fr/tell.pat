# Acts told by what was seen, done, found or left behind, in French. Hand-written for Concord, under the licence of the project.
# Attributes as in act.pat; weak=1 marks a wording that counts only in company.
frame act
def FLUID = (essence|l'essence|d'essence|s'essence) | gazole | (alcool|l'alcool|d'alcool|s'alcool) à brûler | (accélérateur*|l'accélérateur*|d'accélérateur*|s'accélérateur*) | liquide inflammable | produit inflammable | white-spirit
def THING = (entrepôt*|l'entrepôt*|d'entrepôt*|s'entrepôt*) | hangar* | magasin* | (usine*|l'usine*|d'usine*|s'usine*) | restaurant* | bureau* | bâtiment* | centre commercial | centre de tri | marché* | garage* | (autobus|l'autobus|d'autobus|s'autobus) | bus | camion* | fourgon* | camionnette* | voiture* | véhicule* | train* | wagon* | locomotive* | (antenne*|l'antenne*|d'antenne*|s'antenne*) | pylône* | relais | (armoire*|l'armoire*|d'armoire*|s'armoire*) | local | locaux | maison* | (église*|l'église*|d'église*|s'église*) | mosquée* | synagogue* | musée* | conteneur* | dépôt* | transformateur* | (immeuble*|l'immeuble*|d'immeuble*|s'immeuble*)
def DOER = (individu*|l'individu*|d'individu*|s'individu*) | (inconnu*|l'inconnu*|d'inconnu*|s'inconnu*) | suspect* | (adolescent*|l'adolescent*|d'adolescent*|s'adolescent*) | (homme*|l'homme*|d'homme*|s'homme*) | (agent*|l'agent*|d'agent*|s'agent*) | saboteur* | (auteur*|l'auteur*|d'auteur*|s'auteur*) | (assaillant*|l'assaillant*|d'assaillant*|s'assaillant*) | quelqu'un | (agresseur*|l'agresseur*|d'agresseur*|s'agresseur*) | recrue*
def RAIL = rail | rails | voie | voies | voie ferrée | caténaire* | (aiguillage*|l'aiguillage*|d'aiguillage*|s'aiguillage*) | ligne à grande vitesse | lignes à grande vitesse | lgv | ligne tgv | lignes tgv | (armoire*|l'armoire*|d'armoire*|s'armoire*) de signalisation | câble* de signalisation | signalisation | traverse* | ligne ferroviaire | lignes ferroviaires | voies ferrées | réseau ferroviaire | poste* d'aiguillage
def OBJECT = bloc* | béton | parpaing* | plaque* | poutre* | pierre* | traverse* | chaîne* | tronc* | pneu* | collier* | (étrier*|l'étrier*|d'étrier*|s'étrier*) | pince* | crampon* | (engin*|l'engin*|d'engin*|s'engin*) | charge* | (objet*|l'objet*|d'objet*|s'objet*) | mâchoire*
def WORKS = barrage* | (écluse*|l'écluse*|d'écluse*|s'écluse*) | vanne* | station d'épuration | station de pompage | centrale* | parc éolien | parcs éoliens | parcs solaires | (éolienne*|l'éolienne*|d'éolienne*|s'éolienne*) | réseau d'eau | (eau|l'eau|d'eau|s'eau) potable | château d'eau | pompe* | turbine* | (automate*|l'automate*|d'automate*|s'automate*) | chaufferie* | réseau électrique | poste électrique | sous-station* | chauffage
def FIELD = trafic | (aéroport*|l'aéroport*|d'aéroport*|s'aéroport*) | (espace|l'espace|d'espace|s'espace) aérien | trafic aérien | piste* | vols | décollages | atterrissages | (aérodrome*|l'aérodrome*|d'aérodrome*|s'aérodrome*)
def DRONE = drone | drones | (engin*|l'engin*|d'engin*|s'engin*) volant* | (appareil*|l'appareil*|d'appareil*|s'appareil*) sans pilote | (aéronef*|l'aéronef*|d'aéronef*|s'aéronef*) | (objet*|l'objet*|d'objet*|s'objet*) volant* | quadricoptère* | (appareils|l'appareils|d'appareils|s'appareils) non identifiés
def STOPS = fermer | fermé* | ferme | suspendre | suspendu* | (interrompre|l'interrompre|d'interrompre|s'interrompre) | (interrompu*|l'interrompu*|d'interrompu*|s'interrompu*) | paralysé* | paralyser | (immobilisé*|l'immobilisé*|d'immobilisé*|s'immobilisé*) | détourné* | détourner | (annulé*|l'annulé*|d'annulé*|s'annulé*) | (annuler|l'annuler|d'annuler|s'annuler) | perturbé* | stoppé* | (arrêté|l'arrêté|d'arrêté|s'arrêté) | (évacué*|l'évacué*|d'évacué*|s'évacué*) | (interruption|l'interruption|d'interruption|s'interruption) | fermeture | suspension
def WRONG = faux | fausse | fausses | truqué* | falsifié* | fabriqué* | mensong* | bidon | trafiqué* | manipulé* | généré* par | détourné*
def FILM = vidéo* | (article*|l'article*|d'article*|s'article*) | (image*|l'image*|d'image*|s'image*) | photo* | reportage* | (enregistrement*|l'enregistrement*|d'enregistrement*|s'enregistrement*) | document* | lettre* | communiqué* | montage* | (affiche*|l'affiche*|d'affiche*|s'affiche*) | tract* | témoignage* | publication* | post | posts | (information*|l'information*|d'information*|s'information*) | une | couverture*
def MAILS = messagerie* | boîte* mail* | boîte* aux lettres électroniques | courriel* | compte* | réseau informatique | réseaux informatiques | réseaux | système* d'information | système* informatique* | serveur* | fichier* | base* de données | (ordinateur*|l'ordinateur*|d'ordinateur*|s'ordinateur*) | téléphone* | routeur* | caméra*
def SECRET = (information*|l'information*|d'information*|s'information*) | renseignement* | document* | plan | plans | secret* | donnée* | photo* | (élément*|l'élément*|d'élément*|s'élément*) | coordonnée* | fichier*
def SERVICE = gru | fsb | svr | kgb | services russes | services secrets russes | services de renseignement russes | renseignement russe | renseignement militaire russe | (agent*|l'agent*|d'agent*|s'agent*) russe* | (officier*|l'officier*|d'officier*|s'officier*) russe* | la russie | moscou | services biélorusses | la chine | pékin | services chinois | renseignement chinois | services iraniens | téhéran | (officier*|l'officier*|d'officier*|s'officier*) traitant* | puissance étrangère | services étrangers
def SITE = base militaire | bases militaires | site militaire | sites militaires | caserne* | base navale | base aérienne | (installations|l'installations|d'installations|s'installations) militaires | (arsenal|l'arsenal|d'arsenal|s'arsenal) | port militaire | sites sensibles | site sensible | (infrastructures|l'infrastructures|d'infrastructures|s'infrastructures) | convoi* | livraison* d'armes | trains | gare* | (aéroport*|l'aéroport*|d'aéroport*|s'aéroport*) | raffinerie* | camp militaire | (industrie*|l'industrie*|d'industrie*|s'industrie*) de défense | sous-marin*
# Fire
pat fr.tell.set.fire [type=arson pos=v]  ((incendié*|l'incendié*|d'incendié*|s'incendié*) | (incendient|l'incendient|d'incendient|s'incendient) | (incendier|l'incendier|d'incendier|s'incendier) | brûlé* | mis le feu | mettre le feu | bouté le feu) *6 (THING | RAIL)
+ Des inconnus ont incendié des armoires de signalisation.
- Le peintre a brûlé ses toiles.
pat fr.tell.set.fire.inv [type=arson pos=v]  (THING | RAIL) *6 (été ((incendié*|l'incendié*|d'incendié*|s'incendié*) | brûlé* | (embrasé*|l'embrasé*|d'embrasé*|s'embrasé*)) | (incendié*|l'incendié*|d'incendié*|s'incendié*) volontairement | criminel*)
+ Deux camions ont été incendiés.
pat fr.tell.volunteer [type=arson pos=n]  ((incendie*|l'incendie*|d'incendie*|s'incendie*) (volontaire* | criminel*) | (origine|l'origine|d'origine|s'origine) criminelle | piste criminelle | feu criminel | mise* à feu volontaire | départs de feu (volontaires|criminels))
+ L'origine criminelle du feu ne fait aucun doute.
pat fr.tell.poured [type=arson method=accelerant pos=v]  ((aspergé*|l'aspergé*|d'aspergé*|s'aspergé*) | (arrosé*|l'arrosé*|d'arrosé*|s'arrosé*) | (imbibé*|l'imbibé*|d'imbibé*|s'imbibé*) | versé* | répandu* | déversé* | (aspergent|l'aspergent|d'aspergent|s'aspergent)) *3 (FLUID)
+ Deux camions ont été aspergés d'essence.
- Il a versé de l'eau.
pat fr.tell.threw [type=arson method=incendiary_device pos=v]  (lancé* | jeté* | projeté* | lancent | lance | jettent) *4 (cocktail* molotov | bouteille* (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*) | (engin*|l'engin*|d'engin*|s'engin*) (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*) | bombe* (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*) | molotov)
+ Ils ont jeté un cocktail molotov contre la façade.
pat fr.tell.threw.inv [type=arson method=incendiary_device pos=v]  (cocktail* molotov | bouteille* (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*) | (engin*|l'engin*|d'engin*|s'engin*) (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*) | dispositif* (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*) | colis (incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*)) *6 (lancé* | jeté* | projeté* | placé* | déposé* | découvert* | retrouvé* | déclenché* | dissimulé* | (allumé*|l'allumé*|d'allumé*|s'allumé*) | posé*)
+ Une bouteille incendiaire a été lancée contre le musée.
pat fr.tell.device [type=arson method=incendiary_device pos=n]  (dispositif* | (engin*|l'engin*|d'engin*|s'engin*) | colis | charge*) ((incendiaire*|l'incendiaire*|d'incendiaire*|s'incendiaire*))
+ Les dispositifs incendiaires étaient munis d'une minuterie.
pat fr.tell.timer [type=arson method=incendiary_device pos=v]  ((engin*|l'engin*|d'engin*|s'engin*) | dispositif* | charge* | bombe*) à (retardement | minuterie) *6 ((incendie*|l'incendie*|d'incendie*|s'incendie*) | feu | flammes)
+ Un engin à retardement a déclenché un incendie.
pat fr.tell.smoke [type=arson pos=v weak=1]  (THING) *6 (parti* en fumée | ravagé* par | en flammes | en feu | détruit* par un incendie | dévoré* | pris feu | consumé* | calciné*)
+ Trois fourgons de l'association ont pris feu.
pat fr.tell.traces [type=arson method=accelerant pos=n weak=1]  (traces | bidon* | restes | jerricane* | (odeur|l'odeur|d'odeur|s'odeur)) *2 (FLUID)
+ Des traces d'essence ont été relevées.
pat fr.tell.parcel [type=arson method=parcel_bomb pos=v]  (colis | paquet* | (envoi*|l'envoi*|d'envoi*|s'envoi*)) *8 (pris feu | (embrasé*|l'embrasé*|d'embrasé*|s'embrasé*) | (enflammé*|l'enflammé*|d'enflammé*|s'enflammé*) | (explosé*|l'explosé*|d'explosé*|s'explosé*) | s'est embrasé | s'est enflammé)
+ Un colis piégé a pris feu.
pat fr.tell.burn.order [type=arson stage=planned pos=v]  (payé* | chargé* | recruté* | devait | devaient | projetait | projetaient | voulait | voulaient | (ordre|l'ordre|d'ordre|s'ordre) | consigne* | rémunéré* | promis) *6 ((incendier|l'incendier|d'incendier|s'incendier) | brûler | mettre le feu | bouter le feu)
+ Il était chargé d'incendier un entrepôt.
# Rails, wires, machines
pat fr.tell.rail.cut [type=sabotage pos=v]  (RAIL) *6 (sectionné* | coupé* | déboulonné* | saboté* | cisaillé* | vandalisé* | (endommagé*|l'endommagé*|d'endommagé*|s'endommagé*) volontairement | démonté* | dévissé* | (incendié*|l'incendié*|d'incendié*|s'incendié*) | (obstrué*|l'obstrué*|d'obstrué*|s'obstrué*) | (entravé*|l'entravé*|d'entravé*|s'entravé*) | (arraché*|l'arraché*|d'arraché*|s'arraché*))
+ Des voies ont été sabotées.
- Les voies ont été rénovées.
pat fr.tell.rail.cut.act [type=sabotage pos=v]  (sectionné* | coupé* | déboulonné* | saboté* | cisaillé* | démonté* | dévissé* | (arraché*|l'arraché*|d'arraché*|s'arraché*) | (obstrué*|l'obstrué*|d'obstrué*|s'obstrué*)) *4 (RAIL)
+ Des inconnus ont saboté une ligne ferroviaire.
pat fr.tell.rail.bolts [type=sabotage pos=v]  (boulons | (écrous|l'écrous|d'écrous|s'écrous) | tirefonds | fixations | (attaches|l'attaches|d'attaches|s'attaches)) *5 (retiré* | dévissé* | manqu* | desserré* | (enlevé*|l'enlevé*|d'enlevé*|s'enlevé*)) *4 (rail | rails | voie | voies)
+ Des boulons ont été retirés des rails.
pat fr.tell.rail.object [type=sabotage pos=v]  (OBJECT) *5 (sur | entre | en travers) *2 (voie | voies | rail | rails)
+ Un bloc de béton barrait la route, un bloc sur les voies.
- Un chien errait sur les voies.
pat fr.tell.rail.object.inv [type=sabotage pos=v]  (sur | entre) *2 (voie | voies | rail | rails) *6 (OBJECT)
+ Sur les rails, il y avait, dit-on, une plaque, puis sur les rails un bloc de béton.
pat fr.tell.rail.blast [type=explosion method=explosive pos=v]  ((explosion*|l'explosion*|d'explosion*|s'explosion*) | charge* | (engin*|l'engin*|d'engin*|s'engin*) explosif* | (explosif*|l'explosif*|d'explosif*|s'explosif*) | détonation*) *8 (RAIL)
+ Une charge explosive a soufflé la voie ferrée.
- L'explosion démographique inquiète.
pat fr.tell.derail [type=sabotage pos=v]  (pour | tenté* de | voulait | voulaient | devait | tentative de | destiné* à) *2 (faire dérailler | dérailler | déraillement)
+ Le collier était destiné à faire dérailler un train.
- Un train a déraillé à cause de la chaleur.
pat fr.tell.wires [type=sabotage pos=v]  (câble* | fibre* | fibre optique | ligne* téléphonique* | ligne* électrique*) *6 (sectionné* | sabotés | saboté* | cisaillé* | coupé* volontairement | tranché* | vandalisé* | brûlé*)
+ Des câbles de fibre optique ont été sectionnés.
- Les câbles ont été livrés.
pat fr.tell.wires.act [type=sabotage pos=v]  (sectionné* | cisaillé* | tranché* | sciés | scié*) *4 (câble* terrestre* | fibre* optique* | ligne* | pylône* | (antenne*|l'antenne*|d'antenne*|s'antenne*) | câble* électrique*)
+ Des inconnus ont scié un pylône.
pat fr.tell.pylon [type=sabotage pos=v]  (pylône* | (antenne*|l'antenne*|d'antenne*|s'antenne*) relais | relais | poste électrique | poste source | transformateur* | ligne* à haute tension) *8 (scié* | saboté* | (incendié*|l'incendié*|d'incendié*|s'incendié*) | (abattu*|l'abattu*|d'abattu*|s'abattu*) | vandalisé* | détruit* volontairement | (attaqué*|l'attaqué*|d'attaqué*|s'attaqué*) | mis hors service | mise hors service | mis hors d'usage | mise hors d'usage | hors d'usage)
+ Les pieds du pylône ont été sciés.
pat fr.tell.engine [type=sabotage pos=v]  (copeaux | limaille | sable | sucre | gravier* | (acide|l'acide|d'acide|s'acide) | boulons) *8 (moteur* | réservoir* | réducteur* | turbine* | machine* | hélice*)
+ Des copeaux de métal ont été retrouvés dans le moteur.
pat fr.tell.engine.inv [type=sabotage pos=v]  (moteur* | réservoir* | réducteur* | turbine*) *8 (copeaux | limaille | sable | sucre | gravier*)
+ Dans le réservoir on a trouvé du sucre.
pat fr.tell.doer [type=sabotage pos=v weak=1]  (DOER) *5 (sectionné* | coupé* | détruit* | (endommagé*|l'endommagé*|d'endommagé*|s'endommagé*) | débranché* | dévissé* | (arraché*|l'arraché*|d'arraché*|s'arraché*) | percé* | scié* | désactivé*) *4 TARGET
+ Des inconnus ont détruit un entrepôt.
pat fr.tell.attempt [type=sabotage stage=attempted pos=n]  (tentative* de | tenté de | tenté* d') *2 (sabotage | détruire | (endommager|l'endommager|d'endommager|s'endommager) | saboter | couper | (empoisonner|l'empoisonner|d'empoisonner|s'empoisonner) | destruction) *4 TARGET
+ Il a tenté de saboter un entrepôt.
pat fr.tell.on.target [type=sabotage pos=n weak=1]  ((attaque*|l'attaque*|d'attaque*|s'attaque*) | sabotage* | dégradation* | destruction | (atteinte*|l'atteinte*|d'atteinte*|s'atteinte*)) (contre | de | du | des | sur | visant) *2 TARGET
+ La destruction de ce gazoduc est établie.
# Drones and other things in the air
pat fr.tell.drone.stops [type=drone_incursion method=drone pos=v]  (DRONE) *10 (STOPS) *6 (FIELD)
+ Des drones ont forcé à fermer l'aéroport.
- Des drones livrent des repas.
pat fr.tell.field.stops [type=drone_incursion method=drone pos=v]  (FIELD) *10 (STOPS) *10 (DRONE)
+ L'aéroport a dû fermer après l'apparition de drones.
pat fr.tell.flyover [type=drone_incursion method=drone pos=v]  (DRONE) *6 (survolé* | survolent | survolaient | survole | (aperçu*|l'aperçu*|d'aperçu*|s'aperçu*) | repéré* | (observé*|l'observé*|d'observé*|s'observé*) | signalé* | détecté* | vus | vu | tourné au-dessus | rôdé | plané* | dénombré* | compté*)
+ Des drones ont survolé de nuit la base.
pat fr.tell.flyover.noun [type=drone_incursion method=drone pos=n]  (survol* | présence | passage* | (intrusion*|l'intrusion*|d'intrusion*|s'intrusion*) | (incursion*|l'incursion*|d'incursion*|s'incursion*) | (apparition*|l'apparition*|d'apparition*|s'apparition*) | vol) (de | d'un | d'une | des | illégal* de | suspect* de) *1 (DRONE)
+ Des survols de drones ont été signalés.
pat fr.tell.drone.wreck [type=drone_incursion method=drone pos=n]  (débris | restes | (épave*|l'épave*|d'épave*|s'épave*) | fragments) (de | d'un | du) *1 (drone | drones)
+ Un agriculteur a trouvé les débris d'un drone.
pat fr.tell.drone.fell [type=drone_incursion method=drone pos=v]  (DRONE) *6 ((écrasé*|l'écrasé*|d'écrasé*|s'écrasé*) | s'est écrasé | s'écrase | tombé* | (explosé*|l'explosé*|d'explosé*|s'explosé*) | chuté*) *6 (champ* | maison* | territoire | frontière | village | forêt | toit | lettonie | lituanie | pologne | roumanie | moldavie | estonie | sol)
+ Un drone s'est écrasé dans un champ.
pat fr.tell.drone.shot [type=drone_incursion method=drone pos=v weak=1]  ((abattu*|l'abattu*|d'abattu*|s'abattu*) | (intercepté*|l'intercepté*|d'intercepté*|s'intercepté*) | neutralisé*) *3 (DRONE)
+ Les chasseurs ont abattu trois drones.
pat fr.tell.jets [type=airspace_violation method=aircraft pos=v]  (mig-31 | su-27 | su-30 | chasseur* | bombardier* | (avion*|l'avion*|d'avion*|s'avion*) | (hélicoptère*|l'hélicoptère*|d'hélicoptère*|s'hélicoptère*) | (appareil*|l'appareil*|d'appareil*|s'appareil*) russe*) *8 (violé* | pénétré* | resté* | franchi* | violent | entré* | maintenu*) *8 (sans autorisation | (espace|l'espace|d'espace|s'espace) aérien | ciel)
+ Trois MiG-31 sont restés douze minutes au-dessus de l'Estonie sans autorisation.
- Trois chasseurs sont restés dans la forêt.
pat fr.tell.airspace [type=airspace_violation pos=n]  (violation* | (incursion*|l'incursion*|d'incursion*|s'incursion*) | (intrusion*|l'intrusion*|d'intrusion*|s'intrusion*)) *4 ((espace|l'espace|d'espace|s'espace) aérien | ciel (polonais|estonien|lituanien|roumain|letton|finlandais))
+ Tallinn dénonce une violation de son espace aérien.
pat fr.tell.balloon [type=airspace_violation method=balloon pos=v]  (ballon* | montgolfière*) *10 (STOPS | contrebande | biélorussie | biélorusse*) 
+ Des ballons ont contraint l'aéroport à suspendre ses vols.
- Le ballon est sorti en touche.
# Satellite navigation
pat fr.tell.gnss [type=gnss_interference method=jamming pos=v]  (gps | gnss | galileo | positionnement par satellite | navigation par satellite | signal satellite | signaux satellites | système* de navigation) *6 (brouillé* | perturbé* | perdu* | brouillage* | (interférence*|l'interférence*|d'interférence*|s'interférence*) | coupé | disparu | défaillant* | leurré* | (inopérant*|l'inopérant*|d'inopérant*|s'inopérant*))
+ Le signal GPS de l'avion a été brouillé.
pat fr.tell.gnss.flights [type=gnss_interference method=jamming pos=v]  (vol | vols | (avion*|l'avion*|d'avion*|s'avion*) | (appareil*|l'appareil*|d'appareil*|s'appareil*) | pilote* | navire*) *8 brouillage*
+ Finnair a suspendu ses vols à cause du brouillage.
pat fr.tell.gnss.inv [type=gnss_interference method=jamming pos=v]  (brouillage* | brouillé* | brouiller | brouillent | perte* | perdent | perdu* | perturbation* | perturb* | (interférence*|l'interférence*|d'interférence*|s'interférence*) | leurrage | privé*) *6 (gps | gnss | galileo | positionnement | navigation par satellite | signal satellite | satellite*)
+ Les pilotes perdent leur positionnement par satellite.
- Il a perdu son portefeuille.
# At sea
pat fr.tell.cable [type=undersea_infrastructure pos=v]  (câble* sous-marin* | câble* de données | câble* de télécommunication* | câble* électrique* sous-marin* | estlink* | c-lion* | gazoduc* | balticconnector* | nord stream*) *10 (percé* | sectionné* | coupé* | rompu* | rompre | (endommagé*|l'endommagé*|d'endommagé*|s'endommagé*) | (arraché*|l'arraché*|d'arraché*|s'arraché*) | hors service | ne transmet plus | cessé de fonctionner | fuite* | saboté* | (interrompu*|l'interrompu*|d'interrompu*|s'interrompu*) | en panne)
+ Le câble sous-marin qui relie les deux pays ne transmet plus rien.
- Le câble sous-marin sera posé demain.
pat fr.tell.cable.inv [type=undersea_infrastructure pos=v]  (sectionné* | coupé* | rompu | rompu* | (endommagé*|l'endommagé*|d'endommagé*|s'endommagé*) | (arraché*|l'arraché*|d'arraché*|s'arraché*) | tranché* | rupture* | coupure* | fuite* | sabotage* | (avarie*|l'avarie*|d'avarie*|s'avarie*)) *6 (câble* sous-marin* | câble* de données | câble* de télécommunication* | estlink* | c-lion* | gazoduc* | balticconnector* | nord stream* | sous-marin* | fond de la (baltique|mer))
+ Une fuite a été repérée sur le gazoduc.
pat fr.tell.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (traîné* | traînant | traînait | raclé* | laissé traîner) *3 (ancre|l'ancre|d'ancre|s'ancre)
+ Le pétrolier a traîné son ancre.
pat fr.tell.shadow [type=maritime_incident pos=v]  (navire* | pétrolier* | chalutier* | bateau* | sous-marin | cargo* | bâtiment* russe*) *8 (rôdé | rôde | rôdait | tourné | croisé | croise | croisait | stationné* | ralenti | zigzagué | surveillé | (approché*|l'approché*|d'approché*|s'approché*) | dérivé | coupé son transpondeur | loitre) *6 (câble* | gazoduc* | plateforme* | éoliennes | parc éolien | côtes | large | base navale | (île*|l'île*|d'île*|s'île*))
+ Un navire espion russe a rôdé au-dessus des câbles.
pat fr.tell.mothership [type=maritime_incident pos=v]  (pétrolier* | navire* | cargo*) *10 (base à des drones | lancé* des drones | plateforme de lancement | base de lancement | rampe de lancement)
+ Un pétrolier soupçonné d'avoir servi de base à des drones a été repéré.
pat fr.tell.flare [type=maritime_incident pos=v]  (tiré* | pointé* | braqué* | (ébloui*|l'ébloui*|d'ébloui*|s'ébloui*) | visé*) *6 (fusée* | laser* | radar* | (hélicoptère*|l'hélicoptère*|d'hélicoptère*|s'hélicoptère*) | frégate* | patrouilleur*)
+ L'équipage a pointé un laser sur les pilotes.
pat fr.tell.lowpass [type=maritime_incident pos=v]  ((avion*|l'avion*|d'avion*|s'avion*) | chasseur* | (hélicoptère*|l'hélicoptère*|d'hélicoptère*|s'hélicoptère*)) *8 (basse altitude | rase-mottes | passage bas | dangereusement) *6 (frégate* | plateforme* | navire*)?
+ Un chasseur est passé à basse altitude près d'une frégate.
# Networks and machines
pat fr.tell.ransom [type=cyber_disruption pos=v]  (rançongiciel* | ransomware* | logiciel* malveillant* | virus | programme* malveillant* | pirate* | cybercriminel*) *6 (paralysé* | chiffré* | bloqué* | (effacé*|l'effacé*|d'effacé*|s'effacé*) | détruit* | (infecté*|l'infecté*|d'infecté*|s'infecté*) | mis à terre | crypté*) *6 ((hôpital|l'hôpital|d'hôpital|s'hôpital) | (hôpitaux|l'hôpitaux|d'hôpitaux|s'hôpitaux) | serveur* | système* | réseau* | (ordinateur*|l'ordinateur*|d'ordinateur*|s'ordinateur*) | données | fichiers | mairie | site*)
+ Un rançongiciel a paralysé l'hôpital.
pat fr.tell.blocked.by [type=cyber_disruption pos=v]  ((ordinateur*|l'ordinateur*|d'ordinateur*|s'ordinateur*) | système* | serveur* | réseau* | données) *3 (bloqué* | chiffré* | paralysé* | crypté*) *2 par *2 (pirate* | hacker* | rançongiciel* | cybercriminel*)
+ L'hôpital a vu ses ordinateurs bloqués par des pirates.
pat fr.tell.site.down [type=cyber_disruption pos=v weak=1]  (site* | portail* | serveur* | service* en ligne | (application*|l'application*|d'application*|s'application*)) *10 ((inaccessible*|l'inaccessible*|d'inaccessible*|s'inaccessible*) | saturé* | hors service | hors ligne | paralysé* | (indisponible*|l'indisponible*|d'indisponible*|s'indisponible*) | bloqué* | (en|l'en|d'en|s'en) panne)
+ Le site est resté inaccessible lundi.
pat fr.tell.site.attack [type=cyber_disruption pos=v]  ((attaqué*|l'attaqué*|d'attaqué*|s'attaqué*) | saturé* | saturer | (inondé*|l'inondé*|d'inondé*|s'inondé*) | mis hors service | fait tomber | bombardé* de requêtes | mis à terre) *5 (site* | portail* | serveur*)
+ Ils ont saturé les sites de trois ministères.
pat fr.tell.group.sites [type=cyber_disruption pos=v]  ACTOR[kind=hacker] **6 (bloqué* | (attaqué*|l'attaqué*|d'attaqué*|s'attaqué*) | visé* | paralysé* | ciblé* | saturé*) *3 (site* | serveur* | portail*)
+ Killnet a bloqué les sites du Sénat.
pat fr.tell.flood [type=cyber_disruption method=ddos pos=n]  ((afflux|l'afflux|d'afflux|s'afflux) | millions | milliers | déluge | vague*) (de | massif de) *1 (requêtes | connexions | paquets)
+ Des millions de requêtes ont noyé le portail.
pat fr.tell.ot [type=cyber_sabotage pos=v]  (pirate* | hacker* | cyberattaque* | logiciel* malveillant* | hacktiviste* | (intrus|l'intrus|d'intrus|s'intrus) | cyberpirate*) *10 (WORKS)
+ Des pirates ont ouvert à distance la vanne d'un barrage.
- Des hackers se réunissent en Bretagne.
pat fr.tell.ot.inv [type=cyber_sabotage pos=v]  (WORKS) *10 (piraté* | pirates | cyberattaque* | à distance par | hackers)
+ La station d'épuration a été piratée.
pat fr.tell.remote [type=cyber_sabotage pos=v]  ((ouvert*|l'ouvert*|d'ouvert*|s'ouvert*) | modifié* | manipulé* | pris le contrôle | changé* | coupé*) *4 (à distance | vanne* | réglages | paramètres | pompes)
+ Un inconnu a modifié les réglages.
pat fr.tell.hack [type=cyber_espionage pos=v]  ((introduit*|l'introduit*|d'introduit*|s'introduit*) dans | (introduits|l'introduits|d'introduits|s'introduits) dans | (infiltré*|l'infiltré*|d'infiltré*|s'infiltré*) | pénétré* | piraté* | compromis* | (accédé*|l'accédé*|d'accédé*|s'accédé*) | (espionné*|l'espionné*|d'espionné*|s'espionné*) | siphonné* | (exfiltré*|l'exfiltré*|d'exfiltré*|s'exfiltré*) | consulté*) *6 (MAILS)
+ Des pirates se sont introduits dans les messageries d'élus.
- Des voleurs se sont introduits dans la cave.
pat fr.tell.hack.inv [type=cyber_espionage pos=v]  (MAILS | ministère* | parti | ministre* | parlement* | (assemblée|l'assemblée|d'assemblée|s'assemblée) | (ambassade*|l'ambassade*|d'ambassade*|s'ambassade*)) *8 (piraté* | compromis* | (infiltré*|l'infiltré*|d'infiltré*|s'infiltré*) | siphonné* | (espionné*|l'espionné*|d'espionné*|s'espionné*) | (exfiltré*|l'exfiltré*|d'exfiltré*|s'exfiltré*) | dérobé*)
+ Des messageries ont été piratées.
pat fr.tell.phish [type=cyber_espionage method=phishing pos=v]  (hameçonnage | phishing | courriels piégés | messages piégés | liens piégés) *8 (député* | (élu*|l'élu*|d'élu*|s'élu*) | diplomate* | militaire* | fonctionnaire* | journaliste* | ministère*)
+ Des courriels piégés ont visé des députés.
pat fr.tell.leak [type=hack_and_leak pos=v]  (publié* | divulgué* | mis en ligne | diffusé*) *6 (volé* | dérobé* | piraté*)
+ Le groupe a publié des courriels volés.
# Information
pat fr.tell.fake [type=FIMI pos=n]  (faux | fausse | fausses | prétendu*) *1 (vidéo* | (article*|l'article*|d'article*|s'article*) | reportage* | (image*|l'image*|d'image*|s'image*) | photo* | site* d'information | communiqué* | document* | (enregistrement*|l'enregistrement*|d'enregistrement*|s'enregistrement*) | une | témoignage* | montage*)
+ De faux articles circulent en France.
- De faux billets circulent.
pat fr.tell.fake.adj [type=FIMI pos=n]  (FILM) *1 (truqué* | falsifié* | fabriqué* | mensong* | trafiqué* | manipulé* | généré* par *2 ((intelligence|l'intelligence|d'intelligence|s'intelligence) | ia) | de toutes pièces)
+ Une vidéo truquée accuse la candidate.
pat fr.tell.spread [type=FIMI pos=v]  (colport* | diffuse* | diffusé* | diffusent | relaie* | relayé* | relayent | propage* | propagé* | propagent | répand* | répandu* | (amplifié*|l'amplifié*|d'amplifié*|s'amplifié*) | (amplifient|l'amplifient|d'amplifient|s'amplifient) | partagé* | publié*) *6 (désinformation | mensonge* | propagande | récit* | narratif* | rumeur* | théorie* | infox | contenus (prorusses|pro-russes|mensongers|falsifiés) | fausses (nouvelles|informations) | (intox*|l'intox*|d'intox*|s'intox*))
+ Le réseau diffuse des contenus prorusses.
pat fr.tell.accounts [type=FIMI method=inauthentic_accounts pos=v]  (réseau* | centaines | milliers | (armée|l'armée|d'armée|s'armée) | ferme*) *4 (comptes | sites | bots | trolls | profils | robots) *8 (diffus* | relay* | propag* | (imit*|l'imit*|d'imit*|s'imit*) | (amplifi*|l'amplifi*|d'amplifi*|s'amplifi*) | (inond*|l'inond*|d'inond*|s'inond*) | relai* | partag*)
+ Un réseau de 193 sites qui diffusent des contenus a été mis au jour.
pat fr.tell.trolls [type=FIMI method=inauthentic_accounts pos=v]  (trolls | bots | comptes (prorusses|russes|automatisés|fictifs) | faux comptes) *3 ((amplifi*|l'amplifi*|d'amplifi*|s'amplifi*) | (attis*|l'attis*|d'attis*|s'attis*) | propag* | relay* | relaient | diffus* | partag*)
+ Des trolls ont amplifié la psychose.
pat fr.tell.by.accounts [type=FIMI method=inauthentic_accounts pos=v]  (relayé* | diffusé* | partagé* | propagé* | (amplifié*|l'amplifié*|d'amplifié*|s'amplifié*)) *3 par *3 (comptes | bots | trolls | chaînes | canaux) *2 (prorusse* | pro-russe* | russes | pro-kremlin | liés)?
+ Elle a été relayée par des comptes prorusses.
pat fr.tell.clone [type=FIMI method=cloned_site pos=v]  ((imit*|l'imit*|d'imit*|s'imit*) | (usurp*|l'usurp*|d'usurp*|s'usurp*) | clon* | copi* | contref* | se font passer pour) *5 (site* | médias | journaux | journal | quotidien* | charte | logo | ministère* | parisien | monde | figaro)
+ Les pages imitent le site d'un quotidien.
pat fr.tell.election [type=election_interference pos=v]  ((ingéré*|l'ingéré*|d'ingéré*|s'ingéré*) | (ingérence*|l'ingérence*|d'ingérence*|s'ingérence*) | manipul* | (influencer|l'influencer|d'influencer|s'influencer) | (interférence*|l'interférence*|d'interférence*|s'interférence*) | (interférer|l'interférer|d'interférer|s'interférer) | peser sur | fausser) *6 ((élection*|l'élection*|d'élection*|s'élection*) | scrutin* | présidentielle* | législatives* | vote* | référendum* | campagne électorale | européennes | municipales)
+ La Russie s'est ingérée dans la présidentielle.
# Marks, threats, violence
pat fr.tell.tag [type=vandalism method=graffiti pos=v]  ((étoiles|l'étoiles|d'étoiles|s'étoiles) | (étoile|l'étoile|d'étoile|s'étoile) | mains | croix | (inscriptions|l'inscriptions|d'inscriptions|s'inscriptions) | tags | slogans | peinture | pochoir* | (empreintes|l'empreintes|d'empreintes|s'empreintes)) *8 (tagué* | peint* | (apposé*|l'apposé*|d'apposé*|s'apposé*) | (inscrit*|l'inscrit*|d'inscrit*|s'inscrit*) | bombé* | jeté* | projeté* | taguées | réalisé*)
+ Des étoiles de David ont été taguées sur des façades.
pat fr.tell.tag.inv [type=vandalism method=graffiti pos=v]  (tagué* | peint* | vandalisé* | profané* | souillé* | (aspergé*|l'aspergé*|d'aspergé*|s'aspergé*) | recouvert* | dégradé* | maculé*) *6 (mur | mémorial | synagogue* | monument* | cimetière* | mosquée* | façade* | tombe* | stèle*)
+ Des mains rouges ont été peintes sur le Mur.
pat fr.tell.staged [type=provocation method=staged_object pos=v]  (cercueil* | tête* de (cochon|porc) | têtes de (cochon|porc) | squelette* | mannequin*) *8 (déposé* | (abandonné*|l'abandonné*|d'abandonné*|s'abandonné*) | laissé* | posé* | retrouvé* | découvert* | placé* | disposé*)
+ Cinq cercueils ont été déposés au pied de la tour.
pat fr.tell.bombmail [type=intimidation pos=v]  (menace* d'attentat | (alerte*|l'alerte*|d'alerte*|s'alerte*) à la bombe | menace* à la bombe | fausse* (alerte*|l'alerte*|d'alerte*|s'alerte*)) *10 (lycée* | (école*|l'école*|d'école*|s'école*) | (aéroport*|l'aéroport*|d'aéroport*|s'aéroport*) | tribunal | tribunaux | mairie* | (évacué*|l'évacué*|d'évacué*|s'évacué*) | courriel* | message* | (hôpital|l'hôpital|d'hôpital|s'hôpital) | gare* | (ambassade*|l'ambassade*|d'ambassade*|s'ambassade*) | (établissement*|l'établissement*|d'établissement*|s'établissement*))
+ Des menaces d'attentat par courriel ont visé des lycées.
pat fr.tell.bombmail.inv [type=intimidation pos=v]  (lycée* | (école*|l'école*|d'école*|s'école*) | (aéroport*|l'aéroport*|d'aéroport*|s'aéroport*) | tribunal | mairie* | (établissement*|l'établissement*|d'établissement*|s'établissement*) | (ambassade*|l'ambassade*|d'ambassade*|s'ambassade*)) *6 (reçu* | visé* | (évacué*|l'évacué*|d'évacué*|s'évacué*)) *4 (menace* | (alerte*|l'alerte*|d'alerte*|s'alerte*) à la bombe)
+ Des dizaines de lycées ont reçu des menaces d'attentat.
pat fr.tell.threat [type=intimidation pos=v weak=1]  (menacé* | (intimidé*|l'intimidé*|d'intimidé*|s'intimidé*) | harcelé* | suivi* | (intimidation*|l'intimidation*|d'intimidation*|s'intimidation*)) *5 (dissident* | (opposant*|l'opposant*|d'opposant*|s'opposant*) | journaliste* | (exilé*|l'exilé*|d'exilé*|s'exilé*) | militant* | réfugié*)
+ Ils ont menacé un dissident.
pat fr.tell.beaten [type=assault method=blade_or_blunt pos=v]  (frappé* | (agressé*|l'agressé*|d'agressé*|s'agressé*) | roué* de coups | tabassé* | poignardé* | (attaqué*|l'attaqué*|d'attaqué*|s'attaqué*) | blessé*) *10 (marteau | couteau | batte | barre de fer | matraque)
+ Il a été frappé à coups de marteau.
pat fr.tell.killed [type=assassination pos=v]  (pilote* | dissident* | (opposant*|l'opposant*|d'opposant*|s'opposant*) | transfuge* | déserteur* | journaliste* | commandant* | (exilé*|l'exilé*|d'exilé*|s'exilé*) | militant* | tchétchène* | géorgien* | (homme|l'homme|d'homme|s'homme) d'affaires) *8 (été ((abattu*|l'abattu*|d'abattu*|s'abattu*) | (assassiné*|l'assassiné*|d'assassiné*|s'assassiné*) | (empoisonné*|l'empoisonné*|d'empoisonné*|s'empoisonné*) | (exécuté*|l'exécuté*|d'exécuté*|s'exécuté*) | tué*) | (assassiné*|l'assassiné*|d'assassiné*|s'assassiné*) | (empoisonné*|l'empoisonné*|d'empoisonné*|s'empoisonné*))
+ Un pilote russe passé à l'Ukraine a été abattu.
pat fr.tell.killed.inv [type=assassination pos=v]  ((abattu*|l'abattu*|d'abattu*|s'abattu*) | (assassiné*|l'assassiné*|d'assassiné*|s'assassiné*) | (empoisonné*|l'empoisonné*|d'empoisonné*|s'empoisonné*) | (exécuté*|l'exécuté*|d'exécuté*|s'exécuté*) | (assassinat|l'assassinat|d'assassinat|s'assassinat) (du|de|d'un|de la) | (empoisonnement|l'empoisonnement|d'empoisonnement|s'empoisonnement) (du|de|d'un)) *4 (pilote* | dissident* | (opposant*|l'opposant*|d'opposant*|s'opposant*) | transfuge* | journaliste* | (exilé*|l'exilé*|d'exilé*|s'exilé*) | patron | (ancien|l'ancien|d'ancien|s'ancien) (agent|l'agent|d'agent|s'agent))
+ Ils ont assassiné un transfuge.
pat fr.tell.attempt.life [type=assassination stage=attempted pos=n]  (tentative* | projet* | complot*) (d'assassinat | de meurtre | d'empoisonnement | d'élimination)
+ Un projet d'assassinat visait le patron du groupe.
pat fr.tell.abduct [type=kidnapping pos=v]  ((enlevé*|l'enlevé*|d'enlevé*|s'enlevé*) | kidnappé* | séquestré*) *8 ((opposant*|l'opposant*|d'opposant*|s'opposant*) | dissident* | journaliste* | (officier*|l'officier*|d'officier*|s'officier*) | réfugié* | services | renseignement | (agents|l'agents|d'agents|s'agents))
+ Ils ont enlevé un opposant.
pat fr.tell.abduct.inv [type=kidnapping pos=v]  ((opposant*|l'opposant*|d'opposant*|s'opposant*) | dissident* | journaliste* | (officier*|l'officier*|d'officier*|s'officier*) | réfugié* | (exilé*|l'exilé*|d'exilé*|s'exilé*)) *4 ((enlevé*|l'enlevé*|d'enlevé*|s'enlevé*) | kidnappé* | séquestré*)
+ Un opposant a été enlevé.
# Spying
pat fr.tell.watch [type=espionage method=reconnaissance pos=v]  (photographi* | film* | (espionn*|l'espionn*|d'espionn*|s'espionn*) | surveill* | repér* | cartograph* | (observ*|l'observ*|d'observ*|s'observ*)) *4 (SITE)
+ Un ingénieur photographiait une base militaire.
- Des touristes photographiaient le château.
pat fr.tell.pictures [type=espionage method=reconnaissance pos=v]  (prenait | prenaient | pris | prendre | prise* ) *2 (en photo | photos | photo) *3 (SITE)
+ Il prenait en photo un site militaire.
pat fr.tell.cameras [type=espionage method=reconnaissance pos=v]  ((installé*|l'installé*|d'installé*|s'installé*) | posé* | dissimulé* | caché* | placé*) *3 (caméra* | balise*) *8 (voie* | ligne* | base* | port | frontière | convoi*)
+ Ils avaient installé des caméras le long des voies.
pat fr.tell.passed [type=espionage pos=v]  (livré* | transmis* | transmettait | transmettre | fourni* | fournir | vendu* | vendre | remis* | communiqué* | collecté* | recueilli* | (envoyé*|l'envoyé*|d'envoyé*|s'envoyé*) | monnayé*) *6 (SECRET) *8 (SERVICE)
+ Un chercheur aurait livré des documents à la Chine.
- Il a livré des documents à la mairie.
pat fr.tell.informs [type=espionage pos=v]  (renseignait | renseignaient | renseigné | (informait|l'informait|d'informait|s'informait) | (espionnait|l'espionnait|d'espionnait|s'espionnait) | (espionnaient|l'espionnaient|d'espionnaient|s'espionnaient) | (espionné|l'espionné|d'espionné|s'espionné) | travaillait pour | travaillaient pour | travaillé pour | collaboré avec | collaborait avec | pour le compte) *3 (SERVICE)
+ Un couple renseignait les services russes.
pat fr.tell.intelligence [type=espionage pos=n]  ((intelligence|l'intelligence|d'intelligence|s'intelligence) avec une puissance étrangère | (intelligence|l'intelligence|d'intelligence|s'intelligence) avec *2 (étrangère|étranger) | livraison d'informations | trahison au profit)
+ Il est soupçonné d'intelligence avec une puissance étrangère.
pat fr.tell.spy [type=espionage pos=n]  ((espion*|l'espion*|d'espion*|s'espion*) | (agent*|l'agent*|d'agent*|s'agent*) (du gru|du fsb|russe*|chinois*) | réseau d'espions | taupe*) *6 ((arrêté*|l'arrêté*|d'arrêté*|s'arrêté*) | (interpellé*|l'interpellé*|d'interpellé*|s'interpellé*) | condamné* | démasqué* | (expulsé*|l'expulsé*|d'expulsé*|s'expulsé*) | (incarcéré*|l'incarcéré*|d'incarcéré*|s'incarcéré*) | (infiltré*|l'infiltré*|d'infiltré*|s'infiltré*))
+ L'espion a été démasqué.
pat fr.tell.spy.inv [type=espionage pos=n]  ((arrêté*|l'arrêté*|d'arrêté*|s'arrêté*) | (interpellé*|l'interpellé*|d'interpellé*|s'interpellé*) | démasqué* | démantelé* | (incarcéré*|l'incarcéré*|d'incarcéré*|s'incarcéré*)) *5 ((espion*|l'espion*|d'espion*|s'espion*) | réseau d'espionnage | réseau d'espions | taupe*)
+ La police a démantelé un réseau d'espionnage.
# Plots
pat fr.tell.foiled [type=plot stage=foiled pos=v]  (déjoué* | (empêché*|l'empêché*|d'empêché*|s'empêché*) | (évité*|l'évité*|d'évité*|s'évité*) | fait échouer | mis en échec) *5 ((attentat*|l'attentat*|d'attentat*|s'attentat*) | complot* | projet* | (assassinat*|l'assassinat*|d'assassinat*|s'assassinat*) | sabotage* | (enlèvement*|l'enlèvement*|d'enlèvement*|s'enlèvement*) | (attaque*|l'attaque*|d'attaque*|s'attaque*) | plan | plans)
+ Les services ont déjoué un projet d'assassinat.
- Le gardien a déjoué la défense.
pat fr.tell.foiled.inv [type=plot stage=foiled pos=v]  ((attentat*|l'attentat*|d'attentat*|s'attentat*) | complot* | projet* (d'attentat|d'assassinat) | projet* d'action violente) *8 (déjoué* | (empêché*|l'empêché*|d'empêché*|s'empêché*) | (évité*|l'évité*|d'évité*|s'évité*))
+ Un attentat contre une ambassade a été empêché.
pat fr.tell.planned [type=plot stage=planned pos=v]  (projetait | projetaient | préparait | préparaient | planifi* | (ourdi*|l'ourdi*|d'ourdi*|s'ourdi*) | fomenté* | projeté*) *5 ((attentat*|l'attentat*|d'attentat*|s'attentat*) | (assassinat*|l'assassinat*|d'assassinat*|s'assassinat*) | sabotage* | (enlèvement*|l'enlèvement*|d'enlèvement*|s'enlèvement*) | (incendie*|l'incendie*|d'incendie*|s'incendie*) | (explosion*|l'explosion*|d'explosion*|s'explosion*) | (attaque*|l'attaque*|d'attaque*|s'attaque*))
+ Ils préparaient des sabotages.
pat fr.tell.bombmaking [type=plot stage=foiled pos=v]  (fabri* | (assembl*|l'assembl*|d'assembl*|s'assembl*) | confectionn* | manipul*) *3 (bombe* | (engin*|l'engin*|d'engin*|s'engin*) explosif* | (explosif*|l'explosif*|d'explosif*|s'explosif*) | tatp)
+ Un homme s'est blessé en fabriquant une bombe.
pat fr.tell.cache [type=plot stage=foiled pos=v]  (chez | sur | domicile | chambre) *5 (suspect* | (interpellé*|l'interpellé*|d'interpellé*|s'interpellé*) | (arrêté*|l'arrêté*|d'arrêté*|s'arrêté*) | (homme|l'homme|d'homme|s'homme) | hôtel) *8 ((explosif*|l'explosif*|d'explosif*|s'explosif*) | détonateur* | bombe* | grenade*)
+ Chez le suspect, on a saisi; chez le suspect la police a trouvé des explosifs.
pat fr.tell.sab.inf [type=sabotage stage=planned pos=v]  (devait | devaient | voulait | voulaient | projetait | projetaient | chargé* de | consigne de) *2 (saboter | faire sauter | faire exploser | couper | faire dérailler | (endommager|l'endommager|d'endommager|s'endommager)) *4 TARGET
+ Ils devaient saboter un entrepôt.
# Borders, money, pressure
pat fr.tell.migrants [type=instrumentalised_migration method=migrants pos=v]  (minsk | biélorussie | biélorusse* | loukachenko | moscou | russie | russes | régime) *5 ((achemin*|l'achemin*|d'achemin*|s'achemin*) | pouss* | dirig* | (envo*|l'envo*|d'envo*|s'envo*) | conduit* | (instrumentalis*|l'instrumentalis*|d'instrumentalis*|s'instrumentalis*) | transport* | (encourag*|l'encourag*|d'encourag*|s'encourag*) | (aid*|l'aid*|d'aid*|s'aid*)) *5 (migrant* | réfugié* | demandeurs)
+ Minsk achemine des migrants jusqu'à la frontière.
pat fr.tell.border [type=border_provocation pos=v]  (russes | russe | biélorusse* | biélorusses | (armés|l'armés|d'armés|s'armés) | cagoulés | militaires) *5 (franchi* | pénétré* | traversé* | tiré*) *5 (frontière* | territoire)
+ Des soldats russes ont franchi la frontière.
pat fr.tell.cash [type=malign_finance pos=v]  ((argent|l'argent|d'argent|s'argent) | fonds | (espèces|l'espèces|d'espèces|s'espèces) | roubles | financement* | financé* | versement*) *8 (parti | partis | (élus|l'élus|d'élus|s'élus) | député* | campagne* | candidat* | (électeur*|l'électeur*|d'électeur*|s'électeur*)) *10 (moscou | russie | russe* | kremlin | chine | pékin | (étranger*|l'étranger*|d'étranger*|s'étranger*))
+ L'argent du parti venait de Moscou.
pat fr.tell.bought [type=malign_finance method=bribery pos=v]  ((électeur*|l'électeur*|d'électeur*|s'électeur*) | voix | votes | suffrages | député*) *5 ((acheté*|l'acheté*|d'acheté*|s'acheté*) | soudoyé* | corrompu*)
+ Des électeurs ont été achetés.
pat fr.tell.bought.inv [type=malign_finance method=bribery pos=v]  ((achat*|l'achat*|d'achat*|s'achat*) | (acheter|l'acheter|d'acheter|s'acheter) | (acheté*|l'acheté*|d'acheté*|s'acheté*) | soudoyer | soudoyé* | corrompre) *3 (voix | votes | (électeur*|l'électeur*|d'électeur*|s'électeur*) | suffrages | député*)
+ Ils ont soudoyé des députés.
