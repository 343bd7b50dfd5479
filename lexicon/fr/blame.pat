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

frame deny
pat fr.deny.verb  <denier> (rejette|rejettent|réfute|réfutent|dément|démentent|nie|nient|démenti|nié|rejeté|réfuté)
+ {denier:L'ambassade} réfute toute implication.

frame open
pat fr.open.early [strength=no_position open=1 by=subject]  trop tôt pour (dire|désigner|attribuer|conclure)
+ La ministre juge qu'il est trop tôt pour dire qui.
pat fr.open.foreign [strength=foreign_state_unnamed by=subject]  (service|services|puissance|ingérence|état|l'ingérence|acteur|commanditaires) (de renseignement)? (étranger|étrangère|étrangers|étrangères|hostile)
+ Le ministère a parlé d'un service de renseignement étranger.
