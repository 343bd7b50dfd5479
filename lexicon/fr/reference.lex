# Words that stand for somebody named before, and the small words that show who acts. Hand-written for Concord.
[CUE be]
(est|sont|était|étaient|fut|furent|été|être|sera|seront|serait|seraient|soit|a été|ont été|avait été|avaient été)
[CUE by]
(par|par le|par la|par les)
[CUE he]
(il|elle|qu'il|qu'elle|l'intéressé|ce dernier|cette dernière)
[CUE it]
(il|elle|ils|elles|qu'il|qu'elle|qu'ils|celui-ci|celle-ci)
[CUE we]
nous
[CUE who]
(qui|lequel|laquelle|lesquels|lesquelles)
[CUE whose]
dont
[CUE in]
(en|dans|à|au|aux)
[CUE unnamed]
sous (couvert|condition|couvert de l'|condition de l') anonymat
sous (couvert d'anonymat|couvert de l'anonymat|condition d'anonymat|le sceau de l'anonymat)
(a|ont|ayant) (requis|demandé|souhaité) (l'anonymat|conserver l'anonymat|garder l'anonymat|rester anonyme)
(n'a|n'ont) pas souhaité être (nommé|nommés|cité|cités|nommée|citée)
[CUE nationality]
(ressortissant|ressortissants|ressortissante|citoyen|citoyens|citoyenne|originaire|originaires) (de|du|des)
de nationalité
[CUE open]
(si|s'il|s'ils)
[CUE doubt]
(doute|question|accident|hasard|mystère)
[CUE finding]
(jugé|juge|jugent|estimé|conclu|retenu|considéré|considère|établi) (que|qu'il|comme|)

[BODY intelligence_service ref=1]
(le|ce|du) service
les services
[BODY spokesperson ref=1]
(le|la|un|une|du|de la|son|sa) (porte-parole)
[BODY accused_state ref=1]
(l'ambassadeur|l'ambassadrice|l'ambassade|le consulat|le chargé d'affaires)
[BODY document ref=1]
(le|ce|la|cette|du) (rapport|communiqué|communiqué commun|déclaration|déclaration conjointe|note|document|avis)
[BODY court ref=1]
(le|la|les|du|des|ce) (jugement|juge|juges|magistrats|magistrat|cour|tribunal|président du tribunal)
[BODY prosecutor ref=1]
(l'accusation|le ministère public|le procureur|la procureure|le parquet)
