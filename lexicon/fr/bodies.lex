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
la france
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
[BODY intelligence_service]
(service(|s) de (renseignement|sécurité|contre-espionnage) (|militaire |intérieur |extérieur )(polonais|lituanien|letton|estonien|allemand|finlandais|suédois|danois|norvégien|néerlandais|belge|britannique|roumain|moldave|tchèque|américain)(|s)|renseignement(|s) (intérieur|extérieur|militaire|français|polonais|estonien|norvégien|danois|néerlandais|allemand|américain|ukrainien)|services (français|polonais|américains|britanniques|allemands|estoniens|occidentaux|lituaniens|lettons)|contre-espionnage (polonais|suédois|finlandais|letton|estonien)|patron de la (dgsi|dgse)|directeur (de la dgse|de la dgsi|général de la sécurité intérieure)|direction générale de la sécurité (intérieure|extérieure)|bis|säpo|supo|kapo|vsd|pet|aivd|mivd|sis|cia|fbi)
[BODY police]
(police (polonaise|allemande|danoise|finlandaise|suédoise|norvégienne|lituanienne|lettone|estonienne|britannique|roumaine|espagnole|fédérale|judiciaire|aux frontières)|préfecture de police|préfet de police|pompiers|sdat|ofac|brigade de lutte contre la cybercriminalité|douane|douanes)
[BODY prosecutor]
(parquet de (lille|lyon|marseille|bobigny|nanterre|berlin|karlsruhe|bruxelles|brest|nice|grenoble|arras|vilnius|varsovie)|(procureur|procureure) (général|générale|fédéral|fédérale)|parquet (fédéral|polonais|lituanien|letton|estonien|finlandais|roumain|allemand|national)|junalco|juge d'instruction|juges d'instruction|section cyber du parquet de paris)
[BODY minister]
(ministre (polonais|polonaise|lituanien|lituanienne|letton|lettone|estonien|estonienne|allemand|allemande|danois|danoise|finlandais|finlandaise|suédois|suédoise|norvégien|belge|britannique|roumain|tchèque|français|moldave)|ministre (délégué|déléguée|des transports|du numérique|de l'énergie|de la défense nationale|polonais de l'intérieur)|chef de la diplomatie|cheffe de la diplomatie|jean-noël barrot|bruno retailleau|sébastien lecornu)
[BODY government]
(gouvernement (polonais|lituanien|letton|estonien|allemand|danois|finlandais|suédois|norvégien|britannique|roumain|tchèque|moldave|néerlandais)|porte-parole du gouvernement|autorités (polonaises|lituaniennes|lettones|estoniennes|allemandes|danoises|finlandaises|suédoises|norvégiennes|belges|britanniques|roumaines|tchèques|moldaves|françaises|américaines)|l'élysée)
[BODY head_of_government]
(premier(|e) ministre (polonais|polonaise|lituanien|lituanienne|letton|lettone|estonien|estonienne|danois|danoise|finlandais|suédois|norvégien|belge|britannique|roumain|tchèque|moldave|français)|chancelier allemand|donald tusk|mette frederiksen)
[BODY head_of_state]
(président(|e) (polonais|lituanien|letton|estonien|finlandais|roumain|moldave|ukrainien|français|tchèque|américain)(|ne|e))
[BODY military]
(armée (polonaise|danoise|allemande|estonienne|lituanienne|finlandaise|belge|roumaine|française)|forces armées (danoises|polonaises|estoniennes|lituaniennes|norvégiennes)|bundeswehr|porte-parole de l'état-major|ministère polonais de la défense|commandement opérationnel)
[BODY media]
(le monde|le figaro|libération|le parisien|mediapart|l'express|le point|l'obs|france info|franceinfo|bfmtv|bfm tv|rtl|rfi|radio france|france 24|afp|l'afp|l'agence france-presse|reuters|bbc|new york times|wall street journal|the guardian|the insider|bellingcat|der spiegel|le soir|la libre|le canard enchaîné|presse polonaise) % weak=1
[BODY media_unnamed_officials]
(source(|s) (policière|judiciaire|proche|diplomatique|sécuritaire|gouvernementale)(|s)|une source (au sein|proche|du renseignement|sécuritaire)|(responsable|responsables|fonctionnaire) (sous couvert|sous le couvert|ayant requis) (de |d')anonymat|selon nos informations)
[BODY operator]
(réseau de transport d'électricité|sfr|bouygues telecom|free|vinci|groupe adp|aéroports de paris|eurocontrol|la poste|gasgrid|litgrid|cinia|arelia|telia|dhl)
[BODY research_body]
(institut (for the study of war|français des relations internationales|montaigne|jean-jaurès)|ifri|isw|iris|newsguard|chercheur|chercheuse|politologue|spécialiste(|s))
[BODY spokesperson ref=1]
(porte-parole)
[BODY accused_state country=RU]
(ambassade de russie à paris|l'ambassadeur de russie|diplomatie russe|ministère russe (des affaires étrangères|de la défense)|sergueï lavrov|lavrov|moscou (dément|nie|rejette|réfute))
