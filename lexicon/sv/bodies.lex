# Offices and institutions that speak or act, by body type of the record model; country where the name tells
# it. Hand-written for Concord. weak=1: may be another thing as well.
[BODY court]
(tingsrätten|tingsrätt|hovrätten|hovrätt|högsta domstolen|domstolen|domstol|förvaltningsrätten) % weak=1
(stockholms tingsrätt|svea hovrätt|göteborgs tingsrätt) % country=SE
[BODY prosecutor]
(åklagaren|åklagare|åklagarna|kammaråklagaren|kammaråklagare|överåklagaren|överåklagare|chefsåklagaren|riksåklagaren)
(åklagarmyndigheten|riksenheten för säkerhetsmål|åklagarmyndighetens) % country=SE
[BODY police]
(polisen|polis|polisens|polisens presstalesperson|utredarna|kriminalpolisen|polisens talesperson|centralkriminalpolisen)
(noa|polisens nationella operativa avdelning|polismyndigheten) % country=SE
(svensk polis) % country=SE
(finsk polis|finländsk polis) % country=FI
[BODY intelligence_service]
(säkerhetstjänsten|underrättelsetjänsten|skyddspolisen|militära underrättelsetjänsten)
(säpo|säkerhetspolisen|säkerhetspolisens|säpochefen|must|militära underrättelse- och säkerhetstjänsten) % country=SE
(pet|politiets efterretningstjeneste) % country=DK
(skypo|skyddspolisen) % country=FI
[BODY military]
(försvarsmakten|flygvapnet|marinen|armén|försvarsstaben|kustbevakningen|flygvapenchefen|marinchefen|överbefälhavaren|öb|försvaret|försvarsmaktens)
[BODY cert]
(cert-se|nationellt cybersäkerhetscenter|nationella cybersäkerhetscentret) % country=SE
[BODY state_agency]
(myndigheten|tullverket|gränsbevakningen|tullen)
(transportstyrelsen|post- och telestyrelsen|pts|myndigheten för psykologiskt försvar|msb|myndigheten för samhällsskydd och beredskap|trafikverket|luftfartsverket|sjöfartsverket) % country=SE
traficom % country=FI
[BODY head_of_state]
(presidenten|kungen|president)
[BODY head_of_government]
(statsministern|statsminister|premiärministern|premiärminister|regeringschefen|förbundskanslern)
danmarks statsminister % country=DK
[BODY government]
(regeringen|regering|regeringens)
[BODY minister]
(justitieministern|försvarsministern|utrikesministern|inrikesministern|ministern|ministern för civilt försvar|civilförsvarsministern|infrastrukturministern|försvarsminister|utrikesminister|justitieminister)
tysklands försvarsminister % country=DE
[BODY ministry]
(utrikesdepartementet|försvarsdepartementet|justitiedepartementet|inrikesministeriet|utrikesministeriet|försvarsministeriet|ud)
[BODY eu country=EU]
(eu|eu-kommissionen|europeiska unionen|eu:s utrikeschef|kaja kallas)
[BODY nato country=NATO]
(nato|natos generalsekreterare)
[BODY international_org]
(icao|fn|osse)
[BODY company]
(microsoft|google|ägarbolaget|bolaget|cinia|telia|tele2|företaget)
[BODY research_body]
(forskare|experter|analytiker|säkerhetsexperter|säkerhetsforskare)
[BODY operator]
(operatören|swedavia|svenska kraftnät|kabelägaren|ägarbolaget|fingrid|flygplatsen|driftbolaget|arelion)
[BODY media weak=1]
(dagens nyheter|svenska dagbladet|svt|aftonbladet|expressen|sveriges radio|ekot|yle)
[BODY accused_state country=RU]
(kreml|rysslands ambassad|rysslands ambassadör|ryska ambassaden|ryske ambassadören|ryska utrikesdepartementet|ryska utrikesministeriet|kremls talesperson|dmitrij peskov|peskov|zacharova|lavrov|marija zacharova|rysslands utrikesdepartement)
moskva % weak=1
[BODY accused_state country=IR]
(irans ambassad|irans ambassad i stockholm|iranska ambassaden|iranska utrikesdepartementet|irans utrikesdepartement)
teheran % weak=1
[BODY accused_state country=CN]
(kinas ambassad|kinesiska ambassaden|kinesiska utrikesdepartementet|kinas utrikesdepartement)
peking % weak=1
[BODY accused_state country=BY]
(belarusiska utrikesdepartementet)
minsk % weak=1
[BODY intelligence_service]
((norska|danska|finska|estniska|lettiska|litauiska|polska|tyska|tjeckiska|brittiska|nederländska|ukrainska|amerikanska) (säkerhetspolisen|säkerhetstjänsten|underrättelsetjänsten|underrättelsetjänster*|kontraspionage*|militära underrättelsetjänsten)|säkerhetspolisen|säpo*|säpochef*|säpos (chef|presschef|presstalesperson)|must|militära underrättelse- och säkerhetstjänsten|fra|försvarets radioanstalt|pst|etterretningstjenesten|skyddspolisen|supo|pet|kapo|vsd|bnd)
[BODY police]
((norska|danska|finska|estniska|lettiska|litauiska|polska|tyska|belgiska|brittiska|rumänska|spanska|franska) polisen|polisens (presstalesperson|talesperson|nationella operativa avdelning)|centralkriminalpolisen|kripos|nationella operativa avdelningen|noa|kustbevakningen|tullverket|räddningstjänsten)
[BODY prosecutor]
(riksenheten för säkerhetsmål|kammaråklagare*|chefsåklagare*|riksåklagare*|vice chefsåklagare*|åklagarmyndigheten|(tyska|polska|litauiska|lettiska|estniska|finska|danska|norska|rumänska) (åklagare*|riksåklagare*|förbundsåklagare*))
[BODY minister]
((norske|norska|danske|danska|finske|finska|estniske|estniska|lettiske|litauiske|polske|polska|tyske|tyska) (utrikesminister*|försvarsminister*|inrikesminister*|justitieminister*|statsminister*)|ministern för civilt försvar|carl-oskar bohlin|pål jonson|gunnar strömmer|maria malmer stenergard|försvarsminister*|justitieminister*|inrikesminister*|civilminister*)
[BODY government]
((norska|danska|finska|estniska|lettiska|litauiska|polska|tyska|tjeckiska|brittiska) regeringen|regeringskansliet|statsrådsberedningen|justitiedepartementet)
[BODY head_of_government]
((danska|norska|finska|estniska|lettiska|litauiska|polska) (statsminister*|premiärminister*)|polens premiärminister|danmarks statsminister|norges statsminister|donald tusk|mette frederiksen|statsminister ulf kristersson|premiärministern)
[BODY military]
(försvarsmakten*|överbefälhavare*|öb|marinen*|flygvapnet*|marinchef*|(norska|danska|finska|estniska|polska|tyska) (försvaret|försvarsmakten|marinen|flygvapnet|militären)|gränsbevakningen)
[BODY state_agency]
(msb|myndigheten för (psykologiskt försvar|samhällsskydd och beredskap|civilt försvar)|transportstyrelsen|post- och telestyrelsen|pts|sjöfartsverket|trafikverket|luftfartsverket|statens haverikommission|svenska kraftnät|valmyndigheten|nationellt cybersäkerhetscenter)
[BODY operator]
(svenska kraftnät|telia*|arelia|cinia|elisa|fingrid|elering|litgrid|gasgrid|swedavia|köpenhamns flygplats|trafikverkets (presstalesperson|talesperson)|operatören|lettlands radio- och tv-central|lvrtc)
[BODY media]
(svt*|sveriges radio|ekot|dagens nyheter|dn|svenska dagbladet|svd|expressen|aftonbladet|tt|tv4|nrk|dr|yle|vg|aftenposten|berlingske|reuters|bbc|the insider|bellingcat) % weak=1
[BODY research_body]
(foi|totalförsvarets forskningsinstitut|försvarshögskolan|forskare*|experter*|utrikespolitiska institutet|analytiker*|isw)
[BODY media_unnamed_officials]
(källor (med insyn|inom)|uppgiftslämnare*|en källa (inom|med)|enligt källor)
[BODY accused_state country=RU]
(kremls (talesperson|talesman)|dmitrij peskov|peskov|rysslands (ambassad|ambassadör|utrikesdepartement)|rysk* (ambassad*|utrikesdepartement*|försvarsdepartement*)|maria zacharova|zacharova|sergej lavrov|lavrov)
