# Adjectives and peoples by country (ISO 3166 alpha-2), names of countries and places in their cases, and the
# endings of inflected place names, in Finnish. Hand-written for Concord, under the licence of the project.
# linked=1 says tie, not nationality. A value - takes a row of words for a place out of the reading of places.

[NATION RU]
venäjän
(venäläi(nen|sen|set|sten|siä|sille)|venäläis*)
(venäjämieli*|venäjä-mieli*|kremlmieli*|kreml-mieli*) % linked=1
(venäjään|kremliin|moskovaan|venäjän tiedusteluun) (kytkeyty*|yhdistet*|liitet*) % linked=1
[NATION BY]
(valko-venäjän|belarusin)
valkovenäläi*
[NATION CN]
kiinan
kiinalai*
[NATION IR]
iranin
iranilai*
[NATION KP]
pohjois-korean
pohjoiskorealai*
[NATION UA]
ukrainan
ukrainalai*

[DEMONYM RU]
(venäläi(nen|sen|set|sten|siä|sille|sillä|siin|stä|seen|sestä)|venäläis*)
[DEMONYM BY]
(valkovenäläi(nen|sen|set|sten|siä)|valkovenäläis*)
[DEMONYM UA]
(ukrainalai(nen|sen|set|sten|sia)|ukrainalais*)
[DEMONYM CN]
(kiinalai(nen|sen|set|sten|sia)|kiinalais*)
[DEMONYM IR]
(iranilai(nen|sen|set|sten)|iranilais*)
[DEMONYM KP]
(pohjoiskorealai*)
[DEMONYM US]
(yhdysvaltalai*|amerikkalai*)
[DEMONYM FI]
(suomalai(nen|sen|set|sten|sia|sille|sessa)|suomalais*)
[DEMONYM EE]
(virolai(nen|sen|set|sten|sia)|virolais*)
[DEMONYM LV]
(latvialai*)
[DEMONYM LT]
(liettualai*)
[DEMONYM SE]
(ruotsalai*)
[DEMONYM NO]
(norjalai*)
[DEMONYM DK]
(tanskalai*)
[DEMONYM PL]
(puolalai*)
[DEMONYM DE]
(saksalai*)
[DEMONYM FR]
(ranskalai*)
[DEMONYM GB]
(britti*|brittiläi*|englantilai*|skotlantilai*)
[DEMONYM IE]
irlantilai*
[DEMONYM NL]
(hollantilai*|alankomaalai*)
[DEMONYM BE]
belgialai*
[DEMONYM ES]
espanjalai*
[DEMONYM PT]
portugalilai*
[DEMONYM IT]
italialai*
[DEMONYM AT]
itävaltalai*
[DEMONYM CH]
sveitsiläi*
[DEMONYM CZ]
tšekkiläi*
[DEMONYM SK]
slovakialai*
[DEMONYM HU]
unkarilai*
[DEMONYM RO]
romanialai*
[DEMONYM BG]
bulgarialai*
[DEMONYM MD]
moldovalai*
[DEMONYM RS]
serbialai*
[DEMONYM HR]
kroatialai*
[DEMONYM SI]
slovenialai*
[DEMONYM GR]
kreikkalai*
[DEMONYM TR]
turkkilai*
[DEMONYM GE]
georgialai*
[DEMONYM IL]
israelilai*
[DEMONYM IS]
islantilai*

[ALIAS @RU]
(venäjä|venäjän|venäjällä|venäjältä|venäjälle|venäjää|venäjään|venäjäksi|venäjän federaatio|venäjän federaation)
[ALIAS @BY]
(valko-venäjä|valko-venäjän|valko-venäjällä|valko-venäjältä|valko-venäjälle|valko-venäjää|belarus|belarusin|belarusia)
[ALIAS @UA]
(ukraina|ukrainan|ukrainassa|ukrainasta|ukrainaan|ukrainaa|ukrainalle)
[ALIAS @CN]
(kiina|kiinan|kiinassa|kiinasta|kiinaan|kiinaa|kiinalle)
[ALIAS @IR]
(iran|iranin|iranissa|iranista|iraniin|irania|iranille)
[ALIAS @KP]
(pohjois-korea|pohjois-korean|pohjois-koreassa|pohjois-koreaa)
[ALIAS @US]
(yhdysvallat|yhdysvaltain|yhdysvaltojen|yhdysvalloissa|yhdysvalloista|yhdysvaltoihin|usa|usa:n|usa:ssa)
[ALIAS @FI]
(suomi|suomen|suomessa|suomesta|suomeen|suomea|suomelle|suomella|suomelta)
[ALIAS @EE]
(viro|viron|virossa|virosta|viroon|viroa|virolle|eesti|eestin|eestissä)
[ALIAS @LV]
(latvia|latvian|latviassa|latviasta|latviaan|latviaa|latvialle)
[ALIAS @LT]
(liettua|liettuan|liettuassa|liettuasta|liettuaan|liettuaa|liettualle)
[ALIAS @SE]
(ruotsi|ruotsin|ruotsissa|ruotsista|ruotsiin|ruotsia|ruotsille)
[ALIAS @NO]
(norja|norjan|norjassa|norjasta|norjaan|norjaa|norjalle)
[ALIAS @DK]
(tanska|tanskan|tanskassa|tanskasta|tanskaan|tanskaa)
[ALIAS @PL]
(puola|puolan|puolassa|puolasta|puolaan|puolaa|puolalle)
[ALIAS @DE]
(saksa|saksan|saksassa|saksasta|saksaan|saksaa|saksalle)
[ALIAS @FR]
(ranska|ranskan|ranskassa|ranskasta|ranskaan|ranskaa)
[ALIAS @GB]
((iso-|)britannia|(iso-|)britannian|(iso-|)britanniassa|(iso-|)britanniasta|(iso-|)britanniaan|englanti|englannin|englannissa|skotlanti|skotlannin|skotlannissa)
[ALIAS @IE]
(irlanti|irlannin|irlannissa)
[ALIAS @NL]
(alankomaat|alankomaiden|alankomaissa|alankomaista|hollanti|hollannin|hollannissa)
[ALIAS @BE]
(belgia|belgian|belgiassa|belgiasta|belgiaan)
[ALIAS @LU]
(luxemburg|luxemburgin|luxemburgissa)
[ALIAS @ES]
(espanja|espanjan|espanjassa|espanjasta|espanjaan)
[ALIAS @PT]
(portugali|portugalin|portugalissa)
[ALIAS @IT]
(italia|italian|italiassa|italiasta|italiaan)
[ALIAS @AT]
(itävalta|itävallan|itävallassa)
[ALIAS @CH]
(sveitsi|sveitsin|sveitsissä)
[ALIAS @CZ]
(tšekki|tšekin|tšekissä|tšekistä|tšekkiin|tšekkiä)
[ALIAS @SK]
(slovakia|slovakian|slovakiassa)
[ALIAS @HU]
(unkari|unkarin|unkarissa)
[ALIAS @RO]
(romania|romanian|romaniassa|romaniasta|romaniaan)
[ALIAS @BG]
(bulgaria|bulgarian|bulgariassa|bulgariasta|bulgariaan)
[ALIAS @MD]
(moldova|moldovan|moldovassa|moldovaan)
[ALIAS @RS]
(serbia|serbian|serbiassa)
[ALIAS @HR]
(kroatia|kroatian|kroatiassa)
[ALIAS @SI]
(slovenia|slovenian|sloveniassa)
[ALIAS @GR]
(kreikka|kreikan|kreikassa)
[ALIAS @TR]
(turkki|turkin|turkissa)
[ALIAS @GE]
(georgia|georgian|georgiassa|georgiasta)
[ALIAS @IL]
(israel|israelin|israelissa)
[ALIAS @IS]
(islanti|islannin|islannissa)
[ALIAS @CY]
(kypros|kyproksen|kyproksella)
[ALIAS @MT]
(malta|maltan|maltalla)
[ALIAS @KZ]
(kazakstan|kazakstanin|kazakstanista)
[ALIAS @AM]
(armenia|armenian)
[ALIAS @AZ]
(azerbaidžan|azerbaidžanin|azerbaidžanista)

[ALIAS "Baltic Sea"]
itämer(i|en|essä|ellä|eltä|elle|estä|een|ta)
[ALIAS "Gulf of Finland"]
suomenlah(ti|den|della|delta|delle|dessa|tea)
[ALIAS "Gulf of Bothnia"]
pohjanlah(ti|den|della)
[ALIAS Helsinki]
helsin(ki|gin|gissä|gistä|kiin|kiä)
[ALIAS Espoo]
(espoo|espoon|espoossa|espoosta|espoolla|espoolta|espoolle|espooa|espooan|espooän|espooon|espooun|espooen|espooin|espooeen|espooiin|espoohen)
[ALIAS Vantaa]
vantaa(|n|lla|lta|lle|seen)
[ALIAS Tampere]
tampere(en|ella|elta|elle|tta|)
[ALIAS Turku]
(turku|turun|turussa|turusta|turkuun|turkua)
[ALIAS Oulu]
(oulu|oulun|oulussa|oulusta|oululla|oululta|oululle|oulua|ouluan|ouluän|ouluon|ouluun|ouluen|ouluin|oulueen|ouluiin|ouluhen)
[ALIAS Lahti]
(lahden|lahdessa|lahdesta|lahteen)
[ALIAS Kuopio]
(kuopio|kuopion|kuopiossa|kuopiosta|kuopiolla|kuopiolta|kuopiolle|kuopioa|kuopioan|kuopioän|kuopioon|kuopioun|kuopioen|kuopioin|kuopioeen|kuopioiin|kuopiohen)
[ALIAS Jyväskylä]
(jyväskylä|jyväskylän|jyväskylässä|jyväskylästä|jyväskylällä|jyväskylältä|jyväskylälle|jyväskylää|jyväskyläan|jyväskylään|jyväskyläon|jyväskyläun|jyväskyläen|jyväskyläin|jyväskyläeen|jyväskyläiin|jyväskylähen)
[ALIAS Pori]
(pori|porin|porissa|porista|poriin)
[ALIAS Vaasa]
(vaasa|vaasan|vaasassa|vaasasta|vaasalla|vaasalta|vaasalle|vaasaa|vaasaan|vaasaän|vaasaon|vaasaun|vaasaen|vaasain|vaasaeen|vaasaiin|vaasahen)
[ALIAS Kotka]
(kotkan|kotkassa|kotkasta|kotkaan)
[ALIAS Hamina]
(hamina|haminan|haminassa|haminasta|haminalla|haminalta|haminalle|haminaa|haminaan|haminaän|haminaon|haminaun|haminaen|haminain|haminaeen|haminaiin|haminahen)
[ALIAS Porvoo]
(porvoo|porvoon|porvoossa|porvoosta|porvoolla|porvoolta|porvoolle|porvooa|porvooan|porvooän|porvooon|porvooun|porvooen|porvooin|porvooeen|porvooiin|porvoohen)
[ALIAS Inkoo]
(inkoo|inkoon|inkoossa|inkoosta|inkoolla|inkoolta|inkoolle|inkooa|inkooan|inkooän|inkooon|inkooun|inkooen|inkooin|inkooeen|inkooiin|inkoohen)
[ALIAS Hanko]
(hanko|hangon|hangossa|hangosta|hankoon)
[ALIAS Loviisa]
(loviisa|loviisan|loviisassa|loviisasta|loviisalla|loviisalta|loviisalle|loviisaa|loviisaan|loviisaän|loviisaon|loviisaun|loviisaen|loviisain|loviisaeen|loviisaiin|loviisahen)
[ALIAS Kouvola]
(kouvola|kouvolan|kouvolassa|kouvolasta|kouvolalla|kouvolalta|kouvolalle|kouvolaa|kouvolaan|kouvolaän|kouvolaon|kouvolaun|kouvolaen|kouvolain|kouvolaeen|kouvolaiin|kouvolahen)
[ALIAS Lappeenranta]
(lappeenranta|lappeenrannan|lappeenrannassa|lappeenrannasta|lappeenrantaan)
[ALIAS Imatra]
(imatra|imatran|imatrassa|imatrasta|imatralla|imatralta|imatralle|imatraa|imatraan|imatraän|imatraon|imatraun|imatraen|imatrain|imatraeen|imatraiin|imatrahen)
[ALIAS Joensuu]
(joensuu|joensuun|joensuussa|joensuusta|joensuulla|joensuulta|joensuulle|joensuua|joensuuan|joensuuän|joensuuon|joensuuun|joensuuen|joensuuin|joensuueen|joensuuiin|joensuuhen)
[ALIAS Rovaniemi]
(rovaniemi|rovaniemen|rovaniemellä|rovaniemelle)
[ALIAS Mikkeli]
(mikkeli|mikkelin|mikkelissä|mikkeliin)
[ALIAS Kajaani]
(kajaani|kajaanin|kajaanissa)
[ALIAS Seinäjoki]
(seinäjoki|seinäjoen|seinäjoella)
[ALIAS Kuhmo]
(kuhmo|kuhmon|kuhmossa|kuhmosta|kuhmolla|kuhmolta|kuhmolle|kuhmoa|kuhmoan|kuhmoän|kuhmoon|kuhmoun|kuhmoen|kuhmoin|kuhmoeen|kuhmoiin|kuhmohen)
[ALIAS Kemi]
(kemin|kemissä)
[ALIAS Tornio]
(tornio|tornion|torniossa|torniosta|torniolla|torniolta|torniolle|tornioa|tornioan|tornioän|tornioon|tornioun|tornioen|tornioin|tornioeen|tornioiin|torniohen)
[ALIAS Rauma]
(rauma|rauman|raumassa|raumasta|raumalla|raumalta|raumalle|raumaa|raumaan|raumaän|raumaon|raumaun|raumaen|raumain|raumaeen|raumaiin|raumahen)
[ALIAS Salo]
(salon|salossa)
[ALIAS Naantali]
(naantali|naantalin|naantalissa)
[ALIAS Kirkkonummi]
(kirkkonummi|kirkkonummen|kirkkonummella)
[ALIAS Sipoo]
(sipoo|sipoon|sipoossa|sipoosta|sipoolla|sipoolta|sipoolle|sipooa|sipooan|sipooän|sipooon|sipooun|sipooen|sipooin|sipooeen|sipooiin|sipoohen)
[ALIAS Raahe]
(raahe|raahen|raahessa)
[ALIAS Kokkola]
(kokkola|kokkolan|kokkolassa|kokkolasta|kokkolalla|kokkolalta|kokkolalle|kokkolaa|kokkolaan|kokkolaän|kokkolaon|kokkolaun|kokkolaen|kokkolain|kokkolaeen|kokkolaiin|kokkolahen)
[ALIAS Salla]
(sallan|sallassa)
[ALIAS Vaalimaa]
vaalimaa(n|lla|lta|lle|)
[ALIAS Nuijamaa]
nuijamaa(n|lla|)
[ALIAS Åland]
(ahvenanmaa|ahvenanmaan|ahvenanmaalla|ahvenanmaalta)
[ALIAS Lapland]
(lappi|lapin|lapissa)
[ALIAS Moscow]
moskova(n|ssa|sta|an|a|)
[ALIAS "Saint Petersburg"]
pietari(n|ssa|sta|in|)
[ALIAS Kaliningrad]
kaliningrad(in|issa|ista|iin|)
[ALIAS Vyborg]
viipuri(n|ssa|sta|in|)
[ALIAS Minsk]
minsk(in|issä|iin|)
[ALIAS Primorsk]
(primorsk|primorskin|primorskista|primorskiin|koivisto|koiviston)
[ALIAS Ust'-Luga]
(ust-luga|ust-lugan|ust-lugassa|laukaansuu)
[ALIAS Kyiv]
(kiova|kiovan|kiovassa|kiovaan)
[ALIAS Warsaw]
(varsova|varsovan|varsovassa|varsovaan)
[ALIAS Gdańsk]
gdansk(in|issa|)
[ALIAS Kraków]
krakova(n|ssa|)
[ALIAS Berlin]
berliini(n|ssä|stä|in|)
[ALIAS Leipzig]
leipzig(in|issa|ista|)
[ALIAS Munich]
münchen(in|issä|istä|)
[ALIAS Cologne]
köln(in|issä|)
[ALIAS Hamburg]
(hampuri|hampurin|hampurissa)
[ALIAS Paris]
(pariisi|pariisin|pariisissa|pariisiin)
[ALIAS London]
(lontoo|lontoon|lontoossa|lontoosta|lontooseen)
[ALIAS Prague]
(praha|prahan|prahassa|prahaan)
[ALIAS Vienna]
(wien|wienin|wienissä)
[ALIAS Brussels]
(bryssel|brysselin|brysselissä|brysseliin)
[ALIAS Copenhagen]
(kööpenhamina|kööpenhaminan|kööpenhaminassa|kööpenhaminaan)
[ALIAS Stockholm]
(tukholma|tukholman|tukholmassa|tukholmasta|tukholmaan)
[ALIAS Gothenburg]
(göteborg|göteborgin|göteborgissa)
[ALIAS Oslo]
(oslo|oslon|oslossa|oslosta|oslolla|oslolta|oslolle|osloa|osloan|osloän|osloon|osloun|osloen|osloin|osloeen|osloiin|oslohen)
[ALIAS Gotland]
(gotlanti|gotlannin|gotlannissa)
[ALIAS Tallinn]
tallinna(n|ssa|sta|an|a|)
[ALIAS Tartu]
(tartto|tarton|tartossa|tarttoon)
[ALIAS Narva]
(narva|narvan|narvassa|narvasta|narvalla|narvalta|narvalle|narvaa|narvaan|narvaän|narvaon|narvaun|narvaen|narvain|narvaeen|narvaiin|narvahen)
[ALIAS Riga]
(riika|riian|riiassa|riiasta|riikaan)
[ALIAS Vilnius]
(vilna|vilnan|vilnassa|vilnasta|vilnaan)
[ALIAS Kaunas]
(kaunas|kaunasin|kaunasissa)
[ALIAS Bucharest]
bukarest(in|issa|)
[ALIAS Madrid]
madrid(in|issa|)
[ALIAS Geneva]
(geneve|geneven|genevessä)
[ALIAS Haifa]
(haifa|haifan|haifassa|haifasta|haifalla|haifalta|haifalle|haifaa|haifaan|haifaän|haifaon|haifaun|haifaen|haifain|haifaeen|haifaiin|haifahen)
[ALIAS Plovdiv]
(plovdiv|plovdivin|plovdivissa|plovdivista|plovdiviin|plovdivilla|plovdiville|plovdivia)
[ALIAS Rzeszów]
(rzeszów|rzeszówin|rzeszówissä|rzeszówistä|rzeszówiin|rzeszówillä|rzeszówille|rzeszówiä)
[ALIAS Aalborg]
(aalborg|aalborgin|aalborgissa|aalborgista|aalborgiin|aalborgilla|aalborgille|aalborgia)
[ALIAS Aarhus]
(aarhus|aarhusin|aarhusissa|aarhusista|aarhusiin|aarhusilla|aarhusille|aarhusia)
[ALIAS Esbjerg]
(esbjerg|esbjergin|esbjergissä|esbjergistä|esbjergiin|esbjergillä|esbjergille|esbjergiä)
[ALIAS Frankfurt]
(frankfurt|frankfurtin|frankfurtissa|frankfurtista|frankfurtiin|frankfurtilla|frankfurtille|frankfurtia)
[ALIAS Düsseldorf]
(düsseldorf|düsseldorfin|düsseldorfissa|düsseldorfista|düsseldorfiin|düsseldorfilla|düsseldorfille|düsseldorfia)
[ALIAS Rostock]
(rostock|rostockin|rostockissa|rostockista|rostockiin|rostockilla|rostockille|rostockia)
[ALIAS Kiel]
(kiel|kielin|kielissä|kielistä|kieliin|kielillä|kielille|kieliä)
[ALIAS Bremen]
(bremen|bremenin|bremenissä|bremenistä|bremeniin|bremenillä|bremenille|bremeniä)
[ALIAS Dresden]
(dresden|dresdenin|dresdenissä|dresdenistä|dresdeniin|dresdenillä|dresdenille|dresdeniä)
[ALIAS Nuremberg]
(nürnberg|nürnbergin|nürnbergissä|nürnbergistä|nürnbergiin|nürnbergillä|nürnbergille|nürnbergiä)
[ALIAS Bayreuth]
(bayreuth|bayreuthin|bayreuthissa|bayreuthista|bayreuthiin|bayreuthilla|bayreuthille|bayreuthia)
[ALIAS Geilenkirchen]
(geilenkirchen|geilenkirchenin|geilenkirchenissä|geilenkirchenistä|geilenkircheniin|geilenkirchenillä|geilenkirchenille|geilenkircheniä)
[ALIAS Malmö]
(malmö(|n|ssa|sta|lla|lle)|malmöön|malmöhön)
[ALIAS Bergen]
(bergen|bergenin|bergenissä|bergenistä|bergeniin|bergenillä|bergenille|bergeniä)
[ALIAS Trondheim]
(trondheim|trondheimin|trondheimissa|trondheimista|trondheimiin|trondheimilla|trondheimille|trondheimia)
[ALIAS Tromsø]
(tromssa(|n|ssa|sta|lla|lle)|tromssaan|tromssahan)
[ALIAS Rotterdam]
(rotterdam|rotterdamin|rotterdamissa|rotterdamista|rotterdamiin|rotterdamilla|rotterdamille|rotterdamia)
[ALIAS "The Hague"]
(haag|haagin|haagissa|haagista|haagiin|haagilla|haagille|haagia)
[ALIAS Antwerp]
(antwerpen|antwerpenin|antwerpenissa|antwerpenista|antwerpeniin|antwerpenilla|antwerpenille|antwerpenia)
[ALIAS Barcelona]
(barcelona(|n|ssa|sta|lla|lle)|barcelonaan|barcelonahan)
[ALIAS Alicante]
(alicante(|n|ssa|sta|lla|lle)|alicanteen|alicantehen)
[ALIAS Milan]
(milano(|n|ssa|sta|lla|lle)|milanoon|milanohon)
[ALIAS Athens]
(ateena(|n|ssa|sta|lla|lle)|ateenaan|ateenahan)
[ALIAS Lisbon]
(lissabon|lissabonin|lissabonissa|lissabonista|lissaboniin|lissabonilla|lissabonille|lissabonia)
[ALIAS Dublin]
(dublin|dublinin|dublinissa|dublinista|dubliniin|dublinilla|dublinille|dublinia)
[ALIAS Edinburgh]
(edinburgh|edinburghin|edinburghissa|edinburghista|edinburghiin|edinburghilla|edinburghille|edinburghia)
[ALIAS Manchester]
(manchester|manchesterin|manchesterissa|manchesterista|manchesteriin|manchesterilla|manchesterille|manchesteria)
[ALIAS Brno]
(brno(|n|ssa|sta|lla|lle)|brnoon|brnohon)
[ALIAS Ostrava]
(ostrava(|n|ssa|sta|lla|lle)|ostravaan|ostravahan)
[ALIAS Košice]
(košice(|n|ssa|sta|lla|lle)|košiceen|košicehen)
[ALIAS Lviv]
(lviv|lvivin|lvivissä|lvivistä|lviviin|lvivillä|lviville|lviviä)
[ALIAS Odesa]
(odessa(|n|ssa|sta|lla|lle)|odessaan|odessahan)
[ALIAS Constanța]
(constanța(|n|ssa|sta|lla|lle)|constanțaan|constanțahan)
[ALIAS Zagreb]
(zagreb|zagrebin|zagrebissa|zagrebista|zagrebiin|zagrebilla|zagrebille|zagrebia)
[ALIAS Belgrade]
(belgrad|belgradin|belgradissa|belgradista|belgradiin|belgradilla|belgradille|belgradia)
[ALIAS Strasbourg]
(strasbourg|strasbourgin|strasbourgissa|strasbourgista|strasbourgiin|strasbourgilla|strasbourgille|strasbourgia)
[ALIAS Lyon]
(lyon|lyonin|lyonissa|lyonista|lyoniin|lyonilla|lyonille|lyonia)
[ALIAS Murmansk]
(murmansk|murmanskin|murmanskissa|murmanskista|murmanskiin|murmanskilla|murmanskille|murmanskia)
[ALIAS Petrozavodsk]
(petroskoi(|n|ssa|sta|lla|lle)|petroskoiin|petroskoihin)
[ALIAS Katowice]
(katowice(|n|ssa|sta|lla|lle)|katowiceen|katowicehen)
[ALIAS Szczecin]
(szczecin|szczecinin|szczecinissä|szczecinistä|szczeciniin|szczecinillä|szczecinille|szczeciniä)
[ALIAS Olsztyn]
(olsztyn|olsztynin|olsztynissa|olsztynista|olsztyniin|olsztynilla|olsztynille|olsztynia)
[ALIAS Gdynia]
(gdynia(|n|ssa|sta|lla|lle)|gdyniaan|gdyniahan)
[ALIAS Wrocław]
(wrocław|wrocławin|wrocławissa|wrocławista|wrocławiin|wrocławilla|wrocławille|wrocławia)
[ALIAS Chisinau]
(chișinău(|n|ssa|sta|lla|lle)|chișinăuun|chișinăuhun)
[ALIAS Sofia]
(sofia(|n|ssa|sta|lla|lle)|sofiaan|sofiahan)
[ALIAS Budapest]
(budapest|budapestin|budapestissa|budapestista|budapestiin|budapestilla|budapestille|budapestia)
[ALIAS Bratislava]
(bratislava(|n|ssa|sta|lla|lle)|bratislavaan|bratislavahan)
[ALIAS Rome]
(rooma(|n|ssa|sta|lla|lle)|roomaan|roomahan)
[ALIAS Birmingham]
(birmingham|birminghamin|birminghamissa|birminghamista|birminghamiin|birminghamilla|birminghamille|birminghamia)

[ALIAS -]
(venäjän|valko-venäjän|ukrainan|kiinan|viron|latvian|liettuan|puolan|saksan|espanjan|kolumbian|kuuban|moldovan|romanian|bulgarian|georgian|serbian|ranskan|ruotsin|yhdysvaltain|britannian|kazakstanin|armenian|israelin|italian|irlannin|suomen) (kansalai*|suurlähettilä*|diplomaat*)
[STOPNAME people]
(venäjän|valko-venäjän|ukrainan|kiinan|viron|latvian|liettuan|puolan|saksan|espanjan|kolumbian|kuuban|moldovan|romanian|bulgarian|georgian|serbian|ranskan|ruotsin|yhdysvaltain|britannian|kazakstanin|armenian|israelin|italian|irlannin|suomen) (kansalai*|suurlähettilä*|diplomaat*)

[ENDING -]
n
ssa
sta
lla
lta
lle
on
an
en
in
un
seen
a
in
issa
ista
iin
ille
illa
ia
ilta
[ENDING i]
en
essa
esta
een
in
[ENDING s]
ksen
ksessa
ksesta
