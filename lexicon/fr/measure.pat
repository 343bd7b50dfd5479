# Official acts in response, in French. Hand-written for Concord. The attributes are those of lexicon/en/measure.pat.
frame measure

def DIPLOMAT = diplomate|diplomates|attaché|attachés|employé|employés|agents|consul|membres
def LISTED = individus|personnes|entités|officiers|sociétés|entreprises|organisations|navires|pétroliers|responsables|membres|personne|entité|officier

pat fr.measure.expel [type=expulsion_png]  (expulse|expulsent|expulsé|expulser|expulsera) **8 DIPLOMAT
+ La Pologne a expulsé 45 diplomates russes.
- L'arbitre a expulsé deux joueurs.
pat fr.measure.expulsion [type=expulsion_png]  (expulsion|l'expulsion) *6 DIPLOMAT
+ Sofia a annoncé l'expulsion de deux diplomates russes.
pat fr.measure.png [type=expulsion_png]  (persona|personae) non (grata|gratae)
+ Deux employés ont été déclarés persona non grata.
pat fr.measure.list [type=sanctions_listing]  (inscrit|inscrite|inscrits|ajouté|sanctionné|sanctionne|sanctionnent|inscrivent) **10 (LISTED)
+ L'Union européenne a inscrit sur sa liste trois officiers de cette unité.
pat fr.measure.sanctions [type=sanctions_listing]  (adopté|imposé|annoncé|décidé|pris|adopte|impose) *4 (sanctions|gel) *4 (contre|visant|des)
+ Bruxelles a adopté des sanctions contre neuf responsables.

pat fr.measure.quit [type=expulsion_png passive=1]  (DIPLOMAT) **6 (quitter | priés | prié | sommés) *4 (territoire | pays | france | moldavie | pologne | lituanie | roumanie | estonie | lettonie | allemagne)
+ Deux diplomates russes sont priés de quitter la Moldavie.
- Les diplomates vont quitter la salle.
pat fr.measure.expelled [type=expulsion_png passive=1]  (DIPLOMAT) *6 (expulsé* | renvoyé* | déclaré* *2 non grata)
+ Six diplomates ont été expulsés.
pat fr.measure.consulate [type=consulate_closure]  (ferm* | fermeture | retir* son accord | retire l'autorisation) *6 (consulat* | maison de la russie | maison russe)
+ Varsovie ferme le dernier consulat russe.
pat fr.measure.consulate.passive [type=consulate_closure passive=1]  (consulat*) *6 (fermé* | fermer* | fermera | cesser*)
+ Le consulat de Gdansk sera fermé.
pat fr.measure.staff [type=staff_cap]  (rédui* | limit* | plafonn*) *6 (nombre de diplomates | personnel diplomatique | effectifs diplomatiques | personnel de l'ambassade)
+ Berne réduit le nombre de diplomates russes.
pat fr.measure.summon [type=ambassador_summoned]  (convoqu* | convocation) *5 (ambassadeur | l'ambassadeur | chargé d'affaires | l'ambassadrice | diplomate*)
+ Le Quai d'Orsay a convoqué le chargé d'affaires russe.
pat fr.measure.summoned [type=ambassador_summoned passive=1]  (ambassadeur | l'ambassadeur | chargé d'affaires | l'ambassadrice) *6 (convoqué* | convoquée)
+ L'ambassadeur de Russie a été convoqué.
pat fr.measure.recall [type=ambassador_recalled]  (rappel*) *4 (ambassadeur | l'ambassadeur) *3 (moscou | minsk | consultations | en)
+ Sofia a rappelé son ambassadeur à Moscou.
pat fr.measure.move [type=movement_restriction passive=1]  (diplomates | personnel diplomatique) *6 (pourront | peuvent | pourra | doivent | devront | circuler | circulation | déplac*) *5 (circuler | librement | se déplacer | déplacements | voyager | rester)
+ Les diplomates russes ne pourront plus circuler librement.
pat fr.measure.move.act [type=movement_restriction]  (restrein* | limit* | restriction* | encadr*) *4 (déplacements | circulation | mouvements | libre circulation) *6 (diplomates | diplomatique | personnel)
+ Prague restreint les déplacements des diplomates russes.
pat fr.measure.notify [type=travel_notification]  (diplomates) *8 (notifier | déclarer | signaler | informer | préavis) *4 (déplacements | voyages | passage | trajets)?
+ Les diplomates russes devront notifier leurs déplacements.
pat fr.measure.entry [type=entry_ban]  (interdi*) *4 (d'entrée | de territoire | entrer | d'entrer | de séjour | territoire)
+ La Lituanie a interdit de territoire vingt propagandistes.
pat fr.measure.visa [type=entry_ban]  (suspend* | restrein* | cess* | limit*) *4 (visas | visa)
+ La République tchèque a suspendu les visas touristiques.
pat fr.measure.sanctioned [type=sanctions_listing]  (sanctionn* | gel* les avoirs | gel des avoirs) *6 (LISTED | unité)?
+ L'Union européenne a sanctionné neuf officiers.
pat fr.measure.package [type=sanctions_listing]  (paquet | train) de sanctions
+ Bruxelles a adopté un train de sanctions.
pat fr.measure.border [type=border_closure]  (ferm* | fermeture) *5 (frontière* | postes-frontières | poste-frontière | points de passage | point de passage)
+ La Lituanie a fermé ses postes-frontières.
pat fr.measure.border.passive [type=border_closure passive=1]  (frontière* | postes-frontières | points de passage) *4 (fermée* | fermés | fermé | ferme | close)
+ La frontière restera fermée.
pat fr.measure.border.open [type=border_closure status=lifted]  (rouvr* | rouvert* | réouverture) *5 (frontière* | postes-frontières | points de passage)
+ La Pologne a rouvert deux points de passage.
pat fr.measure.vessel [type=vessel_seizure]  (arraisonn* | saisi* | immobilis* | intercept* | abord* | dérout*) *4 (pétrolier* | navire* | cargo* | vraquier* | tanker*)
+ La marine a arraisonné un pétrolier.
pat fr.measure.vessel.passive [type=vessel_seizure passive=1]  (pétrolier* | navire* | cargo* | vraquier*) *4 (arraisonné* | saisi* | immobilisé* | dérouté*)
+ Le pétrolier a été arraisonné.
pat fr.measure.broadcast [type=broadcasting_ban]  (suspend* | interdi* | bloqu* | retir*) *4 (diffusion | licence* | l'émission | émettre | chaîne* | rt | sputnik | médias (russes|d'état))
+ Les Vingt-Sept ont suspendu la diffusion de huit médias.
pat fr.measure.article4 [type=nato_article4]  (article | l'article) (4 | quatre)
+ Tallinn a invoqué l'article 4 du traité.
pat fr.measure.deploy [type=protective_deployment]  (envoi* | déploi* | déploy* | dépêch* | mobilis* | déploiement) *6 (soldats | militaires | rafale | frégate* | chasseurs | équipe* | systèmes | gendarmes | policiers | avions | patrouilleur* | troupes | antidrones | antidrone | batteries)
+ La France envoie des Rafale en Pologne.
pat fr.measure.strengthen [type=protective_deployment]  (renforc*) *4 (surveillance | présence | protection | sécurité | patrouilles) *6 (baltique | câbles | infrastructures | frontière* | sites | flanc | aéroports | synagogues)
+ L'Otan renforce sa présence en Baltique.
pat fr.measure.call [type=political_call explicit=1]  (appel* | exhort* | demand* | press*) (à | la | le | l'union | les | l'otan | bruxelles | moscou | pékin | sur)? *3 (union | l'union | bruxelles | otan | l'otan | moscou | russie | chine | pékin | alliés | commission | vingt-sept) *8 (de | d' | à | cesser | limiter | restreindre)
+ La Pologne a demandé à Bruxelles de limiter les déplacements.
pat fr.measure.attribution [type=public_attribution]  (attribu* | attribution) *3 (publiquement | officiellement | formellement | publique)
+ La France attribue publiquement ces attaques au GRU.
pat fr.measure.annul [type=election_annulled]  (annul* | invalid*) *4 (élection | l'élection | scrutin | présidentielle | tour | premier tour)
+ La Cour a annulé le premier tour.
