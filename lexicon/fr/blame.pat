# Who is said to be behind an act, in French. Hand-written for Concord. The attributes are those of lexicon/en/blame.pat.
frame blame

def BE = est|sont|était|étaient|serait|seraient|soit|fut

pat fr.blame.accuse [strength=alleged ally=1 by=subject]  (accuse|accusent|accusé|accusait|accusant) (la|le|les|l')? <accused:ACTOR> **4 (de|d'avoir|d'être|du|des)
+ Varsovie accuse {accused:Moscou} de piloter les saboteurs.
- L'opposition accuse le gouvernement de laxisme.
pat fr.blame.suspect [strength=suspected ally=1 by=subject]  (soupçonne|soupçonnent|soupçonnait|soupçonnaient|suspecte|suspectent|soupçonné|soupçonner) *2 <accused:ACTOR>
+ Viginum soupçonnait {accused:Moscou}.
pat fr.blame.suspected [strength=suspected ally=1]  <accused:ACTOR> ,? (BE) *2 (soupçonné|soupçonnés|soupçonnée|suspecté|suspectée|suspectés)
+ La {accused:Russie} est soupçonnée d'être derrière le feu.
pat fr.blame.attribute [strength=confirmed by=subject]  (attribue|attribuent|attribué|attribuée|attribuées|attribués|imputé|imputée|impute|imputent|attribuant|attribution) **14 (à|au|aux) *2 <accused:ACTOR>
+ La France attribue cette attaque au {accused:GRU}.
+ Le ministère attribue ces faits à la {accused:Russie}.
pat fr.blame.behind [strength=confirmed ally=1]  <accused:ACTOR> ,? (BE) *3 (derrière | à l'origine | responsable | responsables | à la manœuvre)
+ La {accused:Russie} est derrière cette attaque.
+ {accused:Moscou} serait à l'origine du brouillage.
pat fr.blame.behind.inverted [strength=confirmed]  derrière *7 <accused:ACTOR>
+ Derrière cette opération se trouve le {accused:GRU}.
pat fr.blame.hand [strength=confirmed by=subject]  (main|l'empreinte|empreinte|signature|patte|responsabilité|rôle|implication|l'implication) *2 (de|du|des|de la) *2 <accused:ACTOR>
+ Les juges y voient la main des {accused:services russes}.
pat fr.blame.nation.hand [strength=confirmed noun=1 by=subject]  (main|implication|ingérence|l'ingérence|l'implication|piste|origine|responsabilité) <accused:NATION[!linked]>
+ Le tribunal juge l'ingérence {accused:russe} incontestable.
pat fr.blame.to.nation [strength=confirmed noun=1 by=subject]  (attribuent|attribue|attribué|imputé) *8 (à|au|aux) *2 <accused:NATION[!linked]>
+ Les enquêteurs les attribuent à des commanditaires {accused:russes}.
pat fr.blame.behalf [strength=confirmed]  (compte|solde|ordre|ordres|profit|service|instigation|l'instigation|instructions|direction|nom|bénéfice) (de|du|des|d'un)? *2 <accused:ACTOR>
+ Il agissait pour le compte de la {accused:Russie}.
+ Le groupe était sur ordre du {accused:GRU}.
pat fr.blame.recruited [strength=confirmed]  (recruté|recrutés|recrutée|payé|payés|mandaté|mandatés|commandité|commanditée|orchestré|orchestrée|orchestrés|ordonné|ordonnée|téléguidé|téléguidée|piloté|pilotée|pilotés|dirigé|dirigée|menée|mené|menées|organisée|coordonnée|commise) *2 par *3 <accused:ACTOR>
+ L'opération a été pilotée par le {accused:GRU}.
pat fr.blame.condemn [strength=confirmed by=subject]  (condamne|condamnent|dénonce|dénoncent|condamné|dénoncé) **10 (par|de|du) *2 <accused:ACTOR>
+ La France condamne avec fermeté le recours par le {accused:GRU} à ce procédé.
pat fr.blame.responsible.hold [strength=confirmed ally=1 by=subject]  (tient|tiennent|tenu|désigne|désigné|désignent) *2 <accused:ACTOR> *3 (responsable|responsables|comme)
+ Le gouvernement tient la {accused:Russie} pour responsable.
pat fr.blame.finger [strength=suspected ally=1 by=subject]  (pointe|pointent|pointé) *4 <accused:ACTOR>
+ Le ministre a pointé du doigt {accused:Moscou}.
pat fr.blame.lead [strength=suspected noun=1]  (piste|pistes) <accused:NATION[!linked]>
+ Les enquêteurs privilégient la piste {accused:russe}.
pat fr.blame.linked [strength=confirmed]  (lié|liés|liée|liées|affilié|affiliés|rattaché|rattachés|appartenant) (à|au|aux) *2 <accused:ACTOR>
+ Les pirates sont liés au {accused:GRU}.
pat fr.blame.come.from [strength=confirmed ally=1]  (venu|venus|venant|provenant|provenance|émanant|piloté|pilotée|opéré|opérés) (de|depuis) *1 <accused:ACTOR>
+ Le brouillage est piloté depuis la {accused:Russie}.

pat fr.blame.to.people [strength=confirmed noun=1]  (compte|solde|ordre|profit) (des|de|d'un|du) <accused:NATION[!linked]>
+ Une source y voit un repérage pour le compte des {accused:Russes}.

pat fr.blame.thing.nation [strength=confirmed noun=1]  (drone* | missile* | chasseur* | avion* | hélicoptère* | espion* | trolls | propagande | désinformation | navire*) <accused:NATION[!linked]>
+ Le ministre a dit que c'étaient des drones {accused:russes}.
pat fr.blame.commissioned [strength=confirmed]  (commandité* | orchestré* | piloté* | ordonné* | organisé* | planifié* | mené* | téléguidé* | financé* | perpétré* | revendiqué* | recruté* | rémunéré* | dirigé*) *1 par *2 <accused:ACTOR[!kind=vessel]>
+ L'incendie a été commandité par les {accused:services russes}.
pat fr.blame.oeuvre [strength=confirmed own=no]  (l'œuvre | œuvre | l'oeuvre | signature | patte | fait) (de | des | du | de la) *1 <accused:ACTOR[!kind=vessel]>
+ C'est très probablement l'œuvre de la {accused:Russie}, selon le ministre.
pat fr.blame.suspects [strength=suspected by=subject]  (soupçonn* | suspect*) *2 <accused:ACTOR[!kind=vessel]>
+ Les autorités soupçonnent {accused:Moscou}.
pat fr.blame.accuse.direct [strength=alleged by=subject]  (accus* | incrimin* | met* en cause | mis en cause) *1 <accused:ACTOR[!kind=vessel]>
+ Varsovie accuse directement {accused:Moscou}.
pat fr.blame.nation.op [strength=confirmed noun=1 own=no]  (opération | ingérence | attaque | provocation | l'opération | manœuvre | campagne | d'ingérence | d'opération) <accused:NATION[!linked]>
+ Le ministre parle d'une opération {accused:russe}.
pat fr.blame.services [strength=confirmed]  (officier* | agent* | l'officier | l'agent | hommes | membre* | unité | l'unité | pirates | d'officier* | d'agents) (du | de | des | de la) *1 <accused:ACTOR[kind=service]>
+ L'ordre venait d'un officier du {accused:GRU}.
pat fr.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> (a | ont | avait | aurait | est | s'est)? *2 (commandité | organisé | ordonné | orchestré | mené | lancé | recruté | payé | financé | ingérée | ingéré | piraté | mené | planifié | attaqué)
+ Le {accused:GRU} a commandité l'incendie.
pat fr.blame.actor.leads [strength=confirmed]  <accused:ACTOR[kind=state]> (mène | cherche | tente | utilise | teste | multiplie | instrumentalise | intensifie | envoie)
+ La {accused:Russie} mène cette campagne depuis des mois.
pat fr.blame.points [strength=suspected own=no]  (tout | indices | éléments | soupçons | traces | l'enquête | pistes | regards) *4 (mène* | mènent | pointe* | converge* | conduit | conduisent | portent | se tourn*) *3 (à | vers | sur)? *2 <accused:ACTOR[!kind=vessel]>
+ Les soupçons se portent vers {accused:Moscou}.
pat fr.blame.vessel [strength=confirmed]  <accused:ACTOR[kind=vessel]> (a | aurait | avait)? *2 (sectionné | rompu | endommagé | traîné | coupé | arraché)
+ Le {accused:Eagle S} a rompu le câble.
frame deny
pat fr.deny.verb  <denier> (rejette|rejettent|réfute|réfutent|dément|démentent|nie|nient|démenti|nié|rejeté|réfuté)
+ {denier:L'ambassade} réfute toute implication.

pat fr.deny.body  <denier:BODY:accused_state> **8 (rejet* | réfut* | dément* | démenti* | nie | nient | nié | balayé* | balaie | contest* | récus*)
+ Le porte-parole du {denier:Kremlin}, Dmitri Peskov, a balayé ces accusations.
pat fr.deny.state  <denier:ACTOR[kind=state]> *4 (rejet* | réfut* | dément* | démenti* | nie | nient | nié | balayé* | contest* | récus*)
+ {denier:Moscou} dément toute implication.
pat fr.deny.scorn  <denier:BODY:accused_state> **6 (qualifi* | dénonc* | parl* | évoqu* | jug* | ironis*) **6 CUE:scorn
+ {denier:L'ambassade de Russie} a qualifié ces accusations d'absurdes.
pat fr.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (qualifi* | dénonc* | parl* | évoqu* | jug*) **6 CUE:scorn
+ {denier:Moscou} dénonce une hystérie antirusse.
frame claim
pat fr.claim.actor  <group:ACTOR[kind=hacker]> **5 (revendiqu* | l'a revendiqué)
+ {group:Killnet} a revendiqué l'attaque.
pat fr.claim.by  revendiqué* *2 par *3 <group:ACTOR[kind=hacker]>
+ L'attaque a été revendiquée par {group:Killnet}.
frame open
pat fr.open.hostile.call [strength=hostile_unattributed by=subject]  (qualifi* | parl* | évoqu* | dénonc* | trait*) **5 (sabotage | malveillant | malveillance | d'attentat | attentat | acte délibéré | criminel | terroriste | d'acte)
+ La ministre a parlé d'un acte de sabotage.
pat fr.open.hostile.deliberate [strength=hostile_unattributed]  (volontaire | volontairement | délibéré | délibérément | intentionnel* | intentionnellement | coordonné* | prémédité*)
+ L'incendie était volontaire.
pat fr.open.hostile.hasard [strength=hostile_unattributed open=1]  (pas un hasard | pas le fruit du hasard | pas un accident | rien d'accidentel)
+ Ce n'est pas un hasard, dit le maire.
pat fr.open.unknown [strength=no_position open=1 by=subject]  (ignor* | ne (sait|sait-on|savons|savent) pas | sans désigner | sans nommer | refus* de | ne souhait* pas | ne désign*) *4 (qui | auteur* | responsable* | commanditaire* | commenter | spéculer | d'où | l'origine | coupable)
+ La police ignore qui pilotait les drones.
pat fr.open.exclude [strength=no_position open=1 by=subject]  (n'exclu* | n'écart* | ne peut exclure | ne peut être exclu* | aucune piste | toutes les (pistes|hypothèses) | plusieurs (pistes|hypothèses))
+ Le parquet n'exclut aucune piste.
pat fr.open.accident [strength=other_cause by=subject]  (dû à | due à | provoqué* par | causé* par | l'origine | origine) *3 (court-circuit | défaillance | accident | accidentelle | panne | erreur humaine | négligence | tempête | foudre)
+ Le feu serait dû à une défaillance, selon les pompiers.
pat fr.open.noevidence [strength=no_evidence open=1]  (aucun | aucune | pas de | pas d') *1 (élément | preuve | indice | lien | trace)
+ Aucun élément ne relie la Russie à cet incendie.
pat fr.open.ruled [strength=ruled_out open=1 by=subject]  (exclu* | écart*) *4 (sabotage | malveillance | criminel* | acte | intentionnel*)
+ Le parquet a écarté la piste criminelle.
frame refer
pat fr.refer.both [n=2]  (deux | double) *1 (incendies | attaques | actes | sabotages | incidents | explosions | faits)
+ Les deux incendies ont été commandités par le même homme.
pat fr.refer.these  (ces | tous les | toutes les) *1 (incendies | attaques | actes | sabotages | incidents | explosions | faits | opérations | actions)
+ Moscou nie toute implication dans ces attaques.
pat fr.refer.series  (série | vague | succession) (de | d') *2 (incendies | attaques | d'actes | d'incendies | d'attaques | sabotages | incidents)
+ C'est une série de sabotages.
frame open
pat fr.open.early [strength=no_position open=1 by=subject]  trop tôt pour (dire|désigner|attribuer|conclure)
+ La ministre juge qu'il est trop tôt pour dire qui.
pat fr.open.foreign [strength=foreign_state_unnamed by=subject]  (service|services|puissance|ingérence|état|l'ingérence|acteur|commanditaires) (de renseignement)? (étranger|étrangère|étrangers|étrangères|hostile)
+ Le ministère a parlé d'un service de renseignement étranger.
