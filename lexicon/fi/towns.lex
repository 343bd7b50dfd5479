# Small places as Finnish writes them in all cases; one that the gazetteer does not know stands for its town or country.
# Hand-written for Concord, under the licence of the project.
[ALIAS Salo]
salo(ssa|sta|lla|lta|lle)
[ALIAS Kotka]
kotka(ssa|sta|lla|lta|lle)
[ALIAS @FI]
(raasepori|raasepori(n|ssa|sta|lla|lta|lle|ksi|in|a)|kemiönsaari|kemiönsaare(n|ssa|sta|lla|lta|lle|ksi)|kemiönsaareen|kemiönsaarea|virolahti|virolahde(n|ssa|sta|lla|lta|lle|ksi)|virolahteen|virolahtea|niinisalo|niinisalo(n|ssa|sta|lla|lta|lle|ksi|on|a)|vainikkala|vainikkala(n|ssa|sta|lla|lta|lle|ksi|an|a)|vekaranjärvi|vekaranjärve(n|ssä|stä|llä|ltä|lle|ksi)|vekaranjärveen|vekaranjärveä)
(bogskär|bogskäri(n|ssä|stä|llä|ltä|lle|ksi)|suomenniemi|suomennieme(n|ssa|sta|lla|lta|lle|ksi)|suomenniemeen|suomenniemea|hattuvaara|hattuvaara(n|ssa|sta|lla|lta|lle|ksi|an|a)|haapasaari|haapasaare(n|ssa|sta|lla|lta|lle|ksi)|haapasaareen|haapasaarea|pelkola(ssa|sta|lla|lta|lle)|onkamo(ssa|sta|lla|lta|lle))
(kelloselkä|kelloselä(n|ssä|stä|llä|ltä|lle|ksi)|kelloselkään|kelloselkää|immola(ssa|sta|lla|lta|lle)|rissala|rissala(n|ssa|sta|lla|lta|lle|ksi|an|a)|porkkala(ssa|sta|lla|lta|lle)|örö|örö(n|ssä|stä|llä|ltä|lle|ksi|ön|ä)|utö|utö(n|ssa|sta|lla|lta|lle|ksi|ön|a))
(jussarö|jussarö(n|ssa|sta|lla|lta|lle|ksi|ön|a)|pohjois-karjala|pohjois-karjala(n|ssa|sta|lla|lta|lle|ksi|an|a)|etelä-karjala|etelä-karjala(n|ssa|sta|lla|lta|lle|ksi|an|a)|saimaa|saimaa(n|ssa|sta|lla|lta|lle|ksi|han|a)|senaatintori|senaatintori(n|ssa|sta|lla|lta|lle|ksi|in|a)|hailuoto|hailuodo(n|ssa|sta|lla|lta|lle|ksi)|hailuotoon|hailuotoa)
[ALIAS Kemi]
kemi(ssä|stä|llä|ltä|lle|än|in)
[ALIAS Kuusamo]
(kuusamo|kuusamo(n|ssa|sta|lla|lta|lle|ksi|on|a))
[ALIAS Iisalmi]
(iisalmi|iisalme(n|ssa|sta|lla|lta|lle|ksi)|iisalmeen|iisalmea)
[ALIAS Savonlinna]
(savonlinna|savonlinna(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Lieksa]
(lieksa|lieksa(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Ilomantsi]
(ilomantsi|ilomantsi(n|ssa|sta|lla|lta|lle|ksi|in|a))
[ALIAS Tohmajärvi]
(tohmajärvi|tohmajärve(n|ssä|stä|llä|ltä|lle|ksi)|tohmajärveen|tohmajärveä)
[ALIAS Kitee]
(kitee|kitee(n|ssä|stä|llä|ltä|lle|ksi|hen|ä|tä))
[ALIAS Parikkala]
(parikkala|parikkala(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Suomussalmi]
(suomussalmi|suomussalme(n|ssa|sta|lla|lta|lle|ksi)|suomussalmeen|suomussalmea)
[ALIAS Inari]
inari(ssa|sta|lla|lta|lle)
[ALIAS Ivalo]
(ivalo|ivalo(n|ssa|sta|lla|lta|lle|ksi|on|a))
[ALIAS Sodankylä]
(sodankylä|sodankylä(n|ssä|stä|llä|ltä|lle|ksi|än|ä))
[ALIAS Pedersöre]
(pietarsaari|pietarsaare(n|ssa|sta|lla|lta|lle|ksi)|pietarsaareen|pietarsaarea)
[ALIAS Kerava]
(kerava|kerava(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Järvenpää]
(järvenpää|järvenpää(n|ssä|stä|llä|ltä|lle|ksi|hän|ä))
[ALIAS Hyvinge]
(hyvinkää|hyvinkää(n|ssä|stä|llä|ltä|lle|ksi|hän|ä))
[ALIAS Riihimäki]
(riihimäki|riihimäe(n|ssä|stä|llä|ltä|lle|ksi)|riihimäkeen|riihimäkeä)
[ALIAS Hämeenlinna]
(hämeenlinna|hämeenlinna(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Heinola]
(heinola|heinola(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Varkaus]
(varkaus|varkaude(n|ssa|sta|lla|lta|lle|ksi))
[ALIAS Siilinjärvi]
(siilinjärvi|siilinjärve(n|ssä|stä|llä|ltä|lle|ksi)|siilinjärveen|siilinjärveä)
[ALIAS Jämsä]
(jämsä|jämsä(n|ssä|stä|llä|ltä|lle|ksi|än|ä))
[ALIAS Kittilä]
(kittilä|kittilä(n|ssä|stä|llä|ltä|lle|ksi|än|ä))
[ALIAS Kemijärvi]
(kemijärvi|kemijärve(n|ssä|stä|llä|ltä|lle|ksi)|kemijärveen|kemijärveä)
[ALIAS Mariehamn]
(maarianhamina|maarianhamina(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Nurmes]
(nurmes|nurmekse(n|ssa|sta|lla|lta|lle|ksi))
[ALIAS Pieksämäki]
(pieksämäki|pieksämäe(n|ssä|stä|llä|ltä|lle|ksi)|pieksämäkeen|pieksämäkeä)
[ALIAS Ylivieska]
(ylivieska|ylivieska(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Lohja]
(lohja|lohja(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Tuusula]
(tuusula|tuusula(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Nurmijärvi]
(nurmijärvi|nurmijärve(n|ssä|stä|llä|ltä|lle|ksi)|nurmijärveen|nurmijärveä)
[ALIAS Forssa]
(forssa|forssa(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Valkeakoski]
(valkeakoski|valkeakoske(n|ssa|sta|lla|lta|lle|ksi)|valkeakoskeen|valkeakoskea)
[ALIAS Kangasala]
(kangasala|kangasala(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Akaa]
(akaa|akaa(n|ssa|sta|lla|lta|lle|ksi|han|a))
[ALIAS Ähtäri]
(ähtäri|ähtäri(n|ssä|stä|llä|ltä|lle|ksi|in|ä))
[ALIAS Kankaanpää]
(kankaanpää|kankaanpää(n|ssä|stä|llä|ltä|lle|ksi|hän|ä))
[ALIAS Raisio]
(raisio|raisio(n|ssa|sta|lla|lta|lle|ksi|on|a))
[ALIAS Kaarina]
(kaarina|kaarina(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Kauhava]
(kauhava|kauhava(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Lapua]
(lapua|lapua(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Äänekoski]
(äänekoski|äänekoske(n|ssa|sta|lla|lta|lle|ksi)|äänekoskeen|äänekoskea)
[ALIAS Suonenjoki]
(suonenjoki|suonenjoe(n|ssa|sta|lla|lta|lle|ksi)|suonenjokeen|suonenjokea)
[ALIAS Outokumpu]
(outokumpu|outokummu(n|ssa|sta|lla|lta|lle|ksi)|outokumpuun|outokumpua)
[ALIAS Rautjärvi]
(rautjärvi|rautjärve(n|ssä|stä|llä|ltä|lle|ksi)|rautjärveen|rautjärveä)
[ALIAS Miehikkälä]
(miehikkälä|miehikkälä(n|ssä|stä|llä|ltä|lle|ksi|än|ä))
[ALIAS Luumäki]
(luumäki|luumäe(n|ssa|sta|lla|lta|lle|ksi)|luumäkeen|luumäkea)
[ALIAS Taipalsaari]
(taipalsaari|taipalsaare(n|ssa|sta|lla|lta|lle|ksi)|taipalsaareen|taipalsaarea)
[ALIAS Säkylä]
(säkylä|säkylä(n|ssä|stä|llä|ltä|lle|ksi|än|ä))
[ALIAS Eurajoki]
(eurajoki|eurajoe(n|ssa|sta|lla|lta|lle|ksi)|eurajokeen|eurajokea)
[ALIAS Uusikaupunki]
(uusikaupunki|uudenkaupungi(n|ssa|sta|lla|lta|lle|ksi)|uusikaupunkiin|uusikaupunkia)
[ALIAS Väståboland]
(parainen|paraise(n|ssa|sta|lla|lta|lle|ksi))
[ALIAS Pyhäjoki]
(pyhäjoki|pyhäjoe(n|ssa|sta|lla|lta|lle|ksi)|pyhäjokeen|pyhäjokea)
[ALIAS Utsjoki]
(utsjoki|utsjoe(n|ssa|sta|lla|lta|lle|ksi)|utsjokeen|utsjokea)
[ALIAS Muonio]
muonio(ssa|sta|lla|lta|lle)
[ALIAS Pelkosenniemi]
(pelkosenniemi|pelkosennieme(n|ssa|sta|lla|lta|lle|ksi)|pelkosenniemeen|pelkosenniemea)
[ALIAS Pello]
pello(ssa|sta|lla|lta|lle)
[ALIAS Haparanda]
(haaparanta|haaparanna(n|ssa|sta|lla|lta|lle|ksi)|haaparantaan|haaparantaa)
[ALIAS Helsinki]
(vuosaari|vuosaare(n|ssa|sta|lla|lta|lle|ksi)|vuosaareen|vuosaarea|töölö|töölö(n|ssä|stä|llä|ltä|lle|ksi|ön|ä)|itäkeskus|itäkeskukse(n|ssa|sta|lla|lta|lle|ksi)|kontula|kontula(n|ssa|sta|lla|lta|lle|ksi|an|a)|pasila|pasila(n|ssa|sta|lla|lta|lle|ksi|an|a)|hakaniemi|hakanieme(n|ssa|sta|lla|lta|lle|ksi)|hakaniemeen|hakaniemea)
(santahamina|santahamina(n|ssa|sta|lla|lta|lle|ksi|an|a)|kamppi|kampi(n|ssa|sta|lla|lta|lle|ksi)|kamppiin|kamppia|herttoniemi|herttonieme(n|ssa|sta|lla|lta|lle|ksi)|herttoniemeen|herttoniemea|hietaniemi|hietanieme(n|ssa|sta|lla|lta|lle|ksi)|hietaniemeen|hietaniemea|kulosaari|kulosaare(n|ssa|sta|lla|lta|lle|ksi)|kulosaareen|kulosaarea|suomenlinna|suomenlinna(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS Espoo]
(leppävaara|leppävaara(n|ssa|sta|lla|lta|lle|ksi|an|a)|otaniemi|otanieme(n|ssa|sta|lla|lta|lle|ksi)|otaniemeen|otaniemea|tapiola|tapiola(n|ssa|sta|lla|lta|lle|ksi|an|a)|matinkylä|matinkylä(n|ssä|stä|llä|ltä|lle|ksi|än|ä))
[ALIAS Vantaa]
(tikkurila|tikkurila(n|ssa|sta|lla|lta|lle|ksi|an|a)|myyrmäki|myyrmäe(n|ssä|stä|llä|ltä|lle|ksi)|myyrmäkeen|myyrmäkeä)
[ALIAS Tampere]
(hervanta|hervanna(n|ssa|sta|lla|lta|lle|ksi)|hervantaan|hervantaa)
[ALIAS "Upinniemi naval base"]
(upinniemi|upinnieme(n|ssa|sta|lla|lta|lle|ksi)|upinniemeen|upinniemea)
[ALIAS "Niirala border crossing"]
(niirala|niirala(n|ssa|sta|lla|lta|lle|ksi|an|a))
[ALIAS "Vartius border crossing"]
(vartius|vartiukse(n|ssa|sta|lla|lta|lle|ksi))
[ALIAS "Raja-Jooseppi border crossing"]
(raja-jooseppi|raja-joosepi(n|ssa|sta|lla|lta|lle|ksi)|raja-jooseppiin|raja-jooseppia)
[ALIAS "Olkiluoto Nuclear Power Plant"]
(olkiluoto|olkiluodo(n|ssa|sta|lla|lta|lle|ksi)|olkiluotoon|olkiluotoa)
[ALIAS Pirkkala]
pirkkala(ssa|sta|lla|lta|lle)
[ALIAS Kauhajoki]
(kauhajoki|kauhajoe(n|ssa|sta|lla|lta|lle|ksi)|kauhajokeen|kauhajokea)
[ALIAS Uusimaa]
(uusimaa|uudenmaa(n|ssa|sta|lla|lta|lle|ksi)|uusimaaan|uusimaaa)
[ALIAS Kymenlaakso]
(kymenlaakso|kymenlaakso(n|ssa|sta|lla|lta|lle|ksi|on|a))
[ALIAS Kainuu]
(kainuu|kainuu(n|ssa|sta|lla|lta|lle|ksi|hun|a))
[ALIAS @RU]
(suursaari|suursaare(n|ssa|sta|lla|lta|lle|ksi)|suursaareen|suursaarea|svetogorsk|svetogorski(n|ssa|sta|lla|lta|lle|ksi)|seivästö|seivästö(n|ssä|stä|llä|ltä|lle|ksi|ön|ä)|vysotsk|vysotski(n|ssa|sta|lla|lta|lle|ksi)|uuras(ssa|sta|lla|lta|lle)|sortavala|sortavala(n|ssa|sta|lla|lta|lle|ksi|an|a))
# What is done for Ukraine elsewhere is not in Ukraine.
[ALIAS -]
(ukrainan (tuki|tukea|tuen|tukemi*|tukija*|suurlähet*|lähetyst*|kunniakonsul*|konsul*|lippu*|lipun|avustus*|sodan kuvanäyt*|sodan vasta*|kulttuuri*|yhdisty*)|ukrainalle (lennok*|aseit*|valmista*|toimit*|tarkoit*|kerä*|lahjoit*)|ukrainaan (lähdössä|menossa|tarkoite*|lähetettä*|mene*|vie*)|ukrainaa tuke*)
[STOPNAME people]
(ukrainan (tuki|tukea|tuen|tukemi*|tukija*|suurlähet*|lähetyst*|kunniakonsul*|konsul*|lippu*|lipun|avustus*|sodan kuvanäyt*|sodan vasta*|kulttuuri*|yhdisty*)|ukrainalle (lennok*|aseit*|valmista*|toimit*|tarkoit*|kerä*|lahjoit*)|ukrainaan (lähdössä|menossa|tarkoite*|lähetettä*|mene*|vie*)|ukrainaa tuke*)
