# Who speaks or decides, in Finnish. Hand-written for Concord, under the licence of the project.
[BODY court]
(oikeus|oikeuden|oikeudelle) % weak=1
(käräjäoikeus|käräjäoikeuden|käräjäoikeudelle|helsingin käräjäoikeus|helsingin käräjäoikeuden|hovioikeus|hovioikeuden|hovioikeuteen|korkein oikeus|korkeimman oikeuden|hallinto-oikeus|hallinto-oikeuden)
[BODY prosecutor]
(syyttäj(ä|än|ät|ien|älle)|valtionsyyttäj(ä|än)|valtakunnansyyttäj(ä|än)|apulaisvaltakunnansyyttäj(ä|än)|syyttäjälaito(s|ksen)|kihlakunnansyyttäj(ä|än)|aluesyyttäj(ä|än))
[BODY police]
(poliisi|poliisin|poliisille|helsingin poliisi|helsingin poliisin|poliisihallitus|poliisilaitos|poliisilaitoksen|poliisiylijohtaja)
(keskusrikospoliisi|keskusrikospoliisin|krp|krp:n) % country=FI
[BODY intelligence_service]
(suojelupoliisi|suojelupoliisin|supo|supon|supo:n) % country=FI
(sotilastiedustelu|sotilastiedustelun|tiedustelulaito(s|ksen)|tiedustelupalvelu(|n|t|iden)|turvallisuuspoliisi|turvallisuuspoliisin)
(kapo|viron suojelupoliisi) % country=EE
(säpo) % country=SE
(bnd) % country=DE
(mi5|mi6) % country=GB
(suojelupoliisin|supon) (päällikkö|päällikön|erikoistutkija|apulaispäällikkö) % country=FI
[BODY military]
(puolustusvoim(at|ien|ille)|ilmavoim(at|ien)|merivoim(at|ien)|pääesikun(ta|nan)|puolustusvoimain komentaj(a|an)|armeija|maavoim(at|ien))
[BODY cert]
(kyberturvallisuuskesku(s|ksen|ksella))
(ncsc-fi|cert-fi|traficomin kyberturvallisuuskeskus) % country=FI
(traficomin kyberturvallisuuskesku(s|ksen))
[BODY state_agency]
(rajavartiolaito(s|ksen|kselle)|suomenlahden merivartiosto(|n)|traficom(|in)|liikenne- ja viestintävirasto(|n)|huoltovarmuuskesku(s|ksen)|otkes|onnettomuustutkintakesku(s|ksen)|väylävirasto(|n)) % country=FI
(rajavartiosto(|n)|merivartiosto(|n)|tulli|tullin|fintraffic(|in)|maahanmuuttovirasto(|n)|säteilyturvakeskus)
[BODY head_of_state]
(presidentti|presidentin|tasavallan presiden(tti|tin))
(alexander stubb|stubb(|in)) % country=FI
[BODY head_of_government]
(pääministeri(|n|lle)|hallituksen johtaja)
(petteri orpo|orpo|orpon) % country=FI
[BODY government]
(viranomaiset|viranomaisten)
(hallitus|hallituksen|hallitukselle|valtioneuvosto(|n)|ministerivaliokun(ta|nan)|tp-utva)
[BODY minister]
(puolustus|ulko|sisä|oikeus|liikenne- ja viestintä|valtiovarain|eurooppa-)ministeri(|n|lle)
ministeri(|n) % weak=1
[BODY ministry]
(puolustus|ulko|sisä|oikeus|liikenne- ja viestintä|valtiovarain)ministeriö(|n|stä)
ministeriö(|n)
[BODY eu country=EU]
(frontex(|in)|euroopan raja- ja merivartiovirasto(|n)( frontex|)|euroopan unioni(|n)|eu|eu:n|euroopan komissio(|n)|bryssel|eu-komissio(|n)|eu:n ulkosuhdehallinto(|n)|euroopan parlament(ti|in)|eu-maat|eu:n neuvosto)
[BODY nato country=NATO]
(nato|naton|naton pääsihteeri)
[BODY research_body]
(asiantuntij(at|oiden|a)|tutkij(at|oiden|a)|analyytik(ko|ot)|ulkopoliittinen instituutti)
[BODY operator]
(fingrid(|in)|gasgrid(|in)|elisa(|n)|finnair(|in)|finavia(|n)|cinia(|n)|yhtiö(|n|llä)|operaattori(|n)|telia(|n)|vr|vr:n|posti|postin|elering(|in)|lentoyhtiö(|n)|arelion(|in))
[BODY accused_state country=RU]
(kremlin tiedottaj(a|an)|kreml|kremlin edustaja|venäjän (ulkoministeriö|puolustusministeriö|suurlähetystö|lähetystö)(|n)|venäjän (suurlähettilä(s|än)|ulkoministeri(|n))|venäjän ulkoministeriön tiedottaja|peskov|zaharova|moskovan puolustusministeriö)
[BODY accused_state country=BY]
(valko-venäjän (ulkoministeriö|puolustusministeriö|suurlähetystö)(|n))
[BODY accused_state country=CN]
(kiinan (suurlähetystö|lähetystö|ulkoministeriö)(|n)|kiinan suurlähettiläs)
[BODY accused_state country=IR]
(iranin (suurlähetystö|lähetystö|ulkoministeriö)(|n))
[BODY interested_state country=CN]
(peking)
