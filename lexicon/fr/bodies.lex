# Who speaks or decides, in French. Hand-written for Concord.
[BODY court]
(tribunal correctionnel|tribunal|cour d'appel|cour d'assises|cour de cassation|cour constitutionnelle|cour suprême|tribunal judiciaire|cour pénale|tribunal régional|magistrats|juges|cour d'assises spéciale|tribunal de paris)
(tribunal correctionnel|tribunal judiciaire|cour d'appel|cour d'assises|tribunal) de (paris|bruxelles|versailles|varsovie|berlin|vilnius|riga|tallinn|londres|lyon)
[BODY prosecutor]
(parquet|parquet de paris|parquet national antiterroriste|pnat|parquet fédéral|procureur|procureure|procureur de la république|procureure de la république|procureure de paris|parquet général|juge d'instruction|juges d'instruction|parquet général fédéral|procureurs|procureur général|parquet général de la confédération)
[BODY joint_team]
((|l'|d')équipe commune d'enquête|(|l'|d')eurojust)
[BODY police]
(police|police fédérale|gendarmerie|(|l'|d')enquêteurs|brigade criminelle|section antiterroriste|police judiciaire|sûreté départementale|(|l'|d')europol|police nationale|policiers|gendarmes|garde-frontières|garde-côtes|policier)
[BODY intelligence_service]
(dgsi|dgse|drsd|sûreté de l'état|services de renseignement|service de renseignement|contre-espionnage|mi5|mi6|bnd|(|l'|d')abw|renseignement militaire|vsse|(|l'|d')agence de sécurité intérieure|service de renseignement de la confédération)
[BODY military]
((|l'|d')état-major|(|l'|d')armée|marine nationale|(|l'|d')armée de l'air|ministère des armées|forces armées|(|l'|d')amiral|général|préfecture maritime|commandement)
[BODY cert]
((|l'|d')anssi|(|l'|d')agence nationale de la sécurité des systèmes d'information|cert-fr|centre pour la cybersécurité belgique)
[BODY state_agency]
(viginum|sgdsn|secrétariat général de la défense et de la sécurité nationale|(|l'|d')arcom|(|l'|d')autorité de l'aviation civile|dgac|commission électorale|direction générale de l'aviation civile|skeyes)
[BODY head_of_state]
(président|président de la république|(|l'|d')emmanuel macron|chef de l'état|présidente|roi)
[BODY head_of_government]
(premier ministre|première ministre|chef du gouvernement|cheffe du gouvernement|chancelier|chancelière)
[BODY government]
(gouvernement|(|l'|d')autorités|matignon|(|l'|d')exécutif|(|l'|d')autorités françaises|gouvernement français|gouvernement belge|(|l'|d')élysée)
[BODY government country=FR]
(la france|paris)
[BODY minister]
(ministre|ministre de l'intérieur|ministre de la défense|ministre des affaires étrangères|ministre des armées|ministre de la justice|secrétaire d'état|garde des sceaux|ministres|vice-premier ministre|chef de la diplomatie)
[BODY ministry]
(ministère|ministère de l'intérieur|ministère des affaires étrangères|ministère de la défense|quai d'orsay|ministère de l'europe et des affaires étrangères|place beauvau|diplomatie française|ministère serbe de l'intérieur)
[BODY eu country=EU]
((|l'|d')union européenne|commission européenne|haute représentante|conseil de l'union européenne|kaja kallas|(|l'|d')ursula von der leyen|vingt-sept)
[BODY nato country=NATO]
((|l'|d')otan|(|l'|d')alliance atlantique|secrétaire général de l'otan|conseil de l'atlantique nord)
[BODY international_org]
((|l'|d')onu|nations unies|(|l'|d')osce|conseil de l'europe)
[BODY company]
(microsoft|google|meta|sekoia|(|l'|d')eset|mandiant|(|l'|d')orange)
[BODY research_body]
(chercheurs|(|l'|d')experts|(|l'|d')analystes|qurium|(|l'|d')eu disinfolab|(|l'|d')institut|think tank)
[BODY operator]
((|l'|d')exploitant|(|l'|d')opérateur|sncf|compagnie aérienne|gestionnaire|sncf réseau|(|l'|d')exploitant de l'aéroport|(|l'|d')enedis|rte|(|l'|d')infrabel|fingrid|(|l'|d')elering)
[BODY accused_state country=RU]
((|l'|d')ambassade de russie|(|l'|d')ambassade russe|(|l'|d')ambassadeur de russie|(|l'|d')ambassadeur russe|kremlin|dmitri peskov|peskov|maria zakharova|porte-parole du kremlin|diplomatie russe|sergueï lavrov|lavrov|ministère russe des affaires étrangères)
[BODY accused_state country=BY]
((|l'|d')ambassade de biélorussie|minsk)
[BODY accused_state country=CN]
((|l'|d')ambassade de chine|(|l'|d')ambassade chinoise|pékin|ministère chinois des affaires étrangères)
[BODY accused_state country=IR]
((|l'|d')ambassade d'iran|téhéran|ministère iranien des affaires étrangères)
