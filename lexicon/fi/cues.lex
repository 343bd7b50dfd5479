# Words that turn a trigger into something else than an act that happened, or that say how it came about, in
# Finnish. Hand-written for Concord, under the licence of the project.

[CUE negation]
(ei|eivät|eikä|ettei|etteivät|emme|ilman|mikään|mitään|kukaan|yhtään)
[CUE ruled_out]
(tuhopolttoa|sabotaasia|hyökkäystä|räjähteestä|hyökkäyksestä|tahallisuutta) ei (enää |)(epäillä|ollut kyse|ole kyse|epäilty)
eikä (tuhopolttoa|sabotaasia|rikosta|hyökkäystä) (enää |)(epäillä|ole)
(sulkee pois|sulki pois|suljettu pois|suljettiin pois|poissuljet*) (sabotaasi*|tuhopolt*|tahalli*|kyberhyök*|rikok*)
(sabotaasi|tuhopoltto|tahallisuus|rikos|kyberhyökkäys) (on |)(suljet* pois|poissuljet*)
(ei (ole|ollut|ollut kyse) (viitteitä |merkkejä |kyse |syytä epäillä |))(sabotaasi*|tuhopolt*|tahallis*|rikok*|kyberhyök*|tuhoty*)
(mikään ei viittaa|ei viittaa) (sabotaasi*|tuhopolt*|tahallis*|rikok*|kyberhyök*)
(väärä|väärän|väärästä) häly*
[CUE hypothetical]
(voisi|voisivat|jos|mikäli|riski(|n|ä|t)|uhka(|n|a)|uhat|varoitta(a|nut|vat)|varoitti|pelkää|pelätään|hypoteetti*|mahdollinen|tapauksessa|saattaisi|varalta)
[CUE exercise]
(harjoituk(sen|sessa|set|sia|sissa|sesta|seen)|harjoitu(s|sta|sten)|harjoiteltiin|harjoitell*|harjoittelevat|sotaharjoitu*|simulaatio*|simuloi*|skenaario*|kuvitteelli*|kuvitel*|pelin säännöt|keksit(ty|tyyn) (hyök*|valtio*))
[CUE historical]
(vuosipäiv*|sota-aikana|sotien aikana|toisen maailmansodan|kylmän sodan|neuvostoaika*|historioitsij*|talvisod*|jatkosod*)
[CUE metaphor]
(sabotoi (neuvottelu*|uudistu*|laki*|päätö*)|(neuvottelujen|uudistuksen) sabotoi*|hintaräjähd*|tunneräjähd*|leimahti (riita|keskustelu|kohu)|poliitti(nen|sen) (pommi*|räjähd*)|syttyi (riita|keskustelu))
[CUE war]
(rintama(lla|linja*|n)|miehitet(yn|yllä|tyjen)|ohjusisku*|tykistö*|vastahyökkäy*|suurhyökkäy*|taistelu(t|ja|issa)|donbas*|donetsk*|zaporiž*|hersoni*|harkova(n|ssa)|luhansk*|krim(in|illä|i)|kurskin (alue*)|belgorod*|ukrainan (yleisesikun*|joukot|ilmapuolust*|asevoim*)|gaza(n|ssa)|hamas*|pommitti|pommitukse*)
[CUE generic]
(tällaiset|tällaisia|tällaisten|tämäntyyppi*|vastaavat|yleensä|tyypillisesti|esimerkiksi) (isku*|hyökkäy*|tapau*|operaatio*|toim*)
(torju(nta|nnan|ntaa|a|minen)|varautu(minen|misen|a)|suojau*|taistelu|vastai(nen|sen)) (sabotaasi*|vakoilu*|disinformaatio*|kyber*|hybridi*)
(lakiesity*|doktriini*|turvallisuusstrategi*|konsepti*|varautumissuunnitel*)
[CUE foiled]
(esti|estivät|estettiin|estetty|torjui|torjuttiin|torjuttu|keskeytti|ehdittiin (estää|pysäyttää)|paljastui ajoissa|ennen kuin ehti*|ei ehtinyt|eivät ehtineet|pysäytettiin ajoissa)
[CUE attempt]
(yrity(s|ksen|stä|kset|ksiä|ksestä)|yritti|yrittivät|yrittänyt|yritettiin|epäonnistu*|ei räjähtänyt|ei syttynyt|ei onnistu*)
[CUE plan]
(suunnitel(ma|man|mat|mia|maa)|suunnitteli|suunnittelivat|suunniteltiin|valmisteli|valmistelivat|aikoi|aikoivat|aikeissa|oli tarkoitus|piti (polttaa|tappaa|räjäyttää)|tehtävän* (polttaa|tappaa|räjäyttää))
[CUE hedge]
(todennäköisesti|mahdollisesti|ehkä|ilmeisesti|väitetysti|epäillään|epäilty|epäillyn|oletettavasti|alustavien tietojen mukaan|ei sulje pois|ei suljeta pois|vahvistamat*)
[CUE aggregate]
(sarja(|n|a|ssa|sta)|aalto|aallon|kymmen(iä|et|ien)|sato(ja|jen)|sadat|yhteensä|kaikkiaan|useita|lukuisia|tapausta|tapauksia|ainakin tusina|tusina|toistuvasti)
(ympäri eurooppaa|useissa maissa|eri maissa|vuosittain|päivittäin|vuodessa)
[CUE statistics]
(prosen(ttia|tin|teissa)|tilasto*|kysely(n|yn|ssä)|vastaaj*|kasvoi|kaksinkertais*)
[CUE accident]
(onnettomuu*|vahingossa|tahatto*|tahattom*|huolimatto*|laiminlyön*|inhimilli(nen|sen|sestä) (virhe*|erehdy*)|tekni(nen|sen|sestä) (vika|vian|viasta|häiriö*|syy*)|oikosul*|kulumi*|ajoi karille|karille|yhteentörmä*|kaivinkone*|sähkövika*|sähkölait*|savuk*|tupaka*|viallinen)
[CUE natural]
(myrsky(|n|ssä|t|jä|stä)|hirmumyrsky*|ukko(nen|sen|smyrsk*)|salama(|n|t)|tulva(|n|t|ssa)|rankkasa*|maanjäristy*|kuivuu*|helle*|lumimyrsky*|lumisad*|tykkylumi*)
[CUE theft]
(varkau(s|den|det|ksia|desta|tta)|varka(at|iden|ita|an)|varas|kaapelivarka*|kuparivarka*|kuparivar*|romumeta*|ryöst(ö|ön|öt|äjä|ettiin)|vakuutuspeto*|salakuljet*|perheväkiv*|mustasukk*|entistä puolisoa|entinen puoliso|entisen puolison|humala*|huijar*|petos*|huumausain*)
[CUE labour]
(lakko|lakon|lakkoja|lakot|lakossa|lakkoil*|ammattiliit*|työnseisau*|mielenilmau*)
[CUE film]
(vakoilutrilleri*|vakoiluromaani*|vakoiluelokuv*|vakoilumuseo*|elokuva(|n|ssa|a|t)|televisiosarj*|tv-sarj*|draamasarj*|näytelm*|trilleri*|ohjaaja(|n) (elokuv*|uusi)|ensi-il(ta|lan)|romaani(|n|ssa)|näyttelij*|netflix*)
[CUE sport]
(ottelu*|puoliaja*|puoliaika*|erässä|välierä*|puolustaja pelasi|jalkapallo*|jääkiekko*|mestaruu*|turnau*|maajoukkue*|valmentaj*|liiga(|n|ssa)|maali(|n|a|vahti*|vahdin)|maalivahti*|hyökkääjä (iski|teki))
[CUE advisory]
(suosittel(ee|emme|evat) (päivittämään|käyttäjiä|asentamaan|käyttäj*)|tietoturvapäivity*|korjauspäivity*|päivitä (heti|ohjelmisto)|ole tarkkana)
[CUE deliberate]
(tahalli(nen|sen|sesti|sesta|sena|staan)|tahallaan|tarkoituksel*|harkit(tu|usti)|sabotööri*|tuhopolttaja*|tuntematto(mat|mien|man) (henkilö*|mie*|tekij*)|naamioitu*|terroristis*|törkeä tuhoty*|törkeästä tuhoty*|törkeä vahingonte*|törkeän vahingonte*|törkeä* tietoliikenteen häirin*|tekijän tarkoitusper*)
[CUE hybrid]
(ukraina-kesku*|ukrainalaisten (vastaanotto*|kesku*|avustus*)|ukrainan (avustus*|tukemi*|tukija*|kunniakonsul*)|ukrainaan (lähdössä|menossa|tarkoite*|lähetettä*)|ukrainalle (lennok*|aseit*|valmista*|toimit*)|ukrainaa tuke*|nato-(esikun*|harjoituk*|joukko*|tukikoh*)|naton (harjoituk*|joukko*|esikun*)|puolustustarvik*|puolustusteollisuu*|drooniyhtiö*|lennokkivalmistaj*|oppositiotoimit*|oppositiopolii*|toisinajattelij*|loikkari*|venäjämieli*|kremlin-mieli*|kreml-mieli*|venäläiskanav*|venäläishakker*)
(hybridi*|varjolaivast*|varjosod*|harmaa(n|lla) (vyöhyk*|alue*)|ukrainan tuki|tuki ukrainalle|ase-apu*|aseapu*|vihamieli* (toimin*|vaikut*))
[CUE foreign_link]
((gru:n|fsb:n|svr:n|venäjän|valko-venäjän|kiinan|iranin|kremlin|moskovan|tiedustelupalvelun|sotilastiedustelun|vieraan valtion) (toimeksianno*|käsky*|lukuun|hyväksi|tilau*|ohjauk*|ohjee*|tiedustelupalvel*|sotilastiedustel*|erikoispalvel*|turvallisuuspalvel*|myötävaikut*|järjestelmäl*))
(värvät(ty|tiin|yt|tyjä)|värväsi|värväämi*|toimeksian(to|nosta|non)|tilaaj(a|at|ien)|telegram-sovel*|telegramin kautta|venäjän jäljet|moskovan käsi|kremlin käsi|valtiolli(nen|sen|seksi|nen) (toimij*|kybervak*))
[CUE unexplained]
((palon|tulipalon|räjähdyksen|vian|tapauksen|vaurion) (syy|syystä|syytä) (on |ei |ei ole |selvite*|)(epäselvä|tiedossa|selvi*|tutkit*|tuntemato*)|syytä selvitetään|olosuhteita selvitetään|tuntemattomasta syystä|ei ole selitystä vialle)
[CUE correction]
(korjaus|oikaisu|aiemmassa versiossa)
[CUE film x=1]
(televisiosarj*|tv-sarj*|trilleri*|elokuvan ensi-ilta)
[CUE relic x=1]
(sodanaikai* (pommi*|kranaat*|miin*)|toisen maailmansodan aikai*|sota-ajan (pommi*|räjäh*)|suutari (pommi))
[CUE natural x=1]
(aurinkomyrsky*|magneettimyrsky*|revontul*)
[CUE maintenance x=1]
(huoltotö*|huoltokatko*|suunnitel* (katko*|huol*)|määräaikaishuol*)
[CUE hobby x=1]
(harrastajadroon*|harrastelijadroon*|leludroon*|droonin omistaj*)
