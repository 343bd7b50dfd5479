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
