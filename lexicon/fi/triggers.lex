# Words that name or tell a hostile act, in Finnish. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.

[TRIGGER arson pos=n]
(tuhopolt*|tuhopolttoisk*|murhapolt*|tuhopolton yrity*|tuhopolttoyrity*)
(tuhopoltot|tuhopolttoja|tuhopolttojen|tuhopoltoista|tuhopolttoiskut) % plural=1
(tulipalo(|a|on|ssa|sta)|tulipalon|palo(|n|a)) % weak=1
(tulipalot|tulipaloja|tulipalojen) % weak=1 plural=1
tuhopolttaja(|n|t|a) % weak=1
[TRIGGER arson pos=v obj=1]
(sytytti tuleen|sytyttivät tuleen|sytytettiin tuleen|sytytetty tuleen|poltti|polttivat|poltettiin|tuikkasi tuleen|tuikattiin tuleen|sytytti|sytyttivät|sytytettiin)
(polttaa|sytyttää) % stage=planned weak=1
[TRIGGER arson pos=v]
(syttyi palamaan|syttyivät palamaan|syttyi tuleen|syttyi|syttyivät|paloi|paloivat|roihahti|leimahti|ilmiliekeissä) % weak=1
(heitti|heitettiin|heittivät) (polttopullo*|molotov*|palopommi*) % method=incendiary_device
polttopulloisku(|n|t)
[TRIGGER explosion pos=n weak=1]
(räjähdys|räjähdyst*|räjähdyks*)
(räjähdykset|räjähdyksiä|räjähdysten) % plural=1
[TRIGGER explosion pos=v weak=1]
(räjähti|räjähtivät|räjähtänyt|detonoi) % method=explosive
[TRIGGER bombing pos=n]
(kirjepommi*|pakettipommi*) % method=parcel_bomb
(pommi-isk*|räjäyty*|terrori-isk*|terroriteko|terroriteo*|terroristi* isk*)
(pommi-iskut|terrori-iskut|terrori-iskuja) % plural=1
[TRIGGER bombing pos=v obj=1]
(räjäytti|räjäyttivät|räjäytettiin|räjäytetty)
(räjäyttää) % stage=planned
(asetti|asetettiin|kiinnitti|piilotti) (pommi*|räjähte*|räjähde*) % method=explosive
[TRIGGER sabotage pos=n]
(sabotaasi*|tuhotyö*|törkeä* tuhotyö*|tihutyö*)
(sabotaasit|sabotaaseja|sabotaasien|sabotaasiteot|sabotaasitekoja|tuhotyöt|tuhotöitä) % plural=1
(sabotaasi)(isku*|operaatio*|toim*|yrity*|hyökkä*)
[TRIGGER sabotage pos=v obj=1]
(sabotoi|sabotoivat|sabotoitiin|sabotoitu)
(vahingoitti|vahingoittivat|vahingoitettiin|vahingoitettu|vaurioitti|vaurioittivat|rikkoi|rikottiin|katkaisi|katkaisivat|katkaistiin|tuhosi|tuhottiin) % weak=1
[TRIGGER vandalism pos=n]
(vandalismi*|ilkivalt*|ilkival*|häpäisy*|häpäisemi*|töhrin*)
(ilkivallanteot|ilkivallantekoja) % plural=1
[TRIGGER vandalism pos=v obj=1]
(häpäisi|häpäistiin|häpäisty|töhri|töhrittiin|töhritty|tahrittiin|tahri|sotkettiin (maalilla|punaisella)|valeltiin maalilla)
(rikkoi|rikottiin|särki|särjettiin) (ikkun*|auton ikkun*) % weak=1
[TRIGGER provocation pos=n weak=1]
(mellak(ka|an|at|oita|oiden))
[TRIGGER provocation pos=v]
(järjesti|järjestettiin|lietsoi) (provokaatio*|mellak*|valemielenosoitu*)
[TRIGGER assault pos=n weak=1]
(pahoinpitely(|n|ä|stä)|päällekarkaus|päällekarkauksen)
[TRIGGER assault pos=v obj=1 weak=1]
(pahoinpiteli|pahoinpideltiin|pahoinpidelty|hakkasi|hakattiin)
[TRIGGER assassination pos=n]
(murhayrity*|murhan yrity*|salamurh*|attentaat*|palkkamurh*|murhasuunnitelm*)
(murha(|n|a|sta)|tappo|tapon|myrkyty(s|ksen|stä)) % weak=1
[TRIGGER assassination pos=v obj=1 weak=1]
(murhasi|murhattiin|murhattu|tappoi|tapettiin|tapettu|ampui|ammuttiin|myrkytti|myrkytettiin|salamurhattiin)
(murhata|tappaa|ampua|myrkyttää|salamurhata) % stage=planned
[TRIGGER kidnapping pos=n weak=1]
(sieppau(s|ksen|sta)|kidnappau(s|ksen|sta))
[TRIGGER kidnapping pos=v obj=1 weak=1]
(sieppasi|siepattiin|siepattu|kidnappasi|kidnapattiin)
[TRIGGER intimidation pos=n]
(pelottelu(|n|a|sta)|uhkailukampanja(|n|a))
(pommiuhk*) % weak=1
[TRIGGER intimidation pos=v obj=1 weak=1]
(pelotella|pelotteli|peloteltiin|uhkailla|uhkailtiin)
[TRIGGER plot pos=n stage=planned]
(salaliitto|salaliiton|salaliittoa)
(sabotaasin|tuhopolton|terrori-iskun|iskun|murhan|pommi-iskun) (valmistelu*|suunnittelu*)
[TRIGGER plot pos=v stage=planned]
(suunnitteli|suunnittelivat|suunnitellut|suunniteltiin|valmisteli|valmistelivat|valmisteltiin|juoni|juonivat) (sabotaasi*|tuhopolt*|terrori-isku*|isku*|murha*|pommi-isku*|räjäyty*|salamurha*)
[TRIGGER espionage pos=n]
(vakoilu(|n|a|sta|un|lla|ssa|tapau*|epäil*|syyt*|rik*|tuomi*|juttu*|toimin*)|törke* vakoilu*|maanpeto*|vakoojarin*|laiton tiedustelutoiminta|laittoma* tiedustelutoim*|tiedustelutoimin*)
[TRIGGER espionage pos=v]
(vakoili|vakoilivat|vakoillut|vakoilla|vakoilee)
[TRIGGER undersea_infrastructure pos=n]
(kaapelirik(ko|on|oista|koja|ot|kojen|osta|koihin|koa|on)|kaapelikatko(|n|s|ksen|kset|ksia|t|ja)|kaapelivaurio(|n|t|ita|iden|ista)|merikaapelivaurio*|merikaapelirik*|kaapelivik(a|aa)|putkivaurio(|n)|kaasuputkivaurio*)
(merikaapelin|merikaapeleiden|kaapelin|kaapelien|kaapeleiden|sähkökaapelin|datakaapelin|tietoliikennekaapelin|tietoliikennekaapelien|kaasuputken|meriputken) (katkeami*|katkaisemi*|vaurioitumi*|vaurioittami*|vaurio|vauriot|vauriota|vaurioita|rikkoutumi*|rikkomi*|vahingoittami*|katko*|vika)
[TRIGGER undersea_infrastructure pos=v]
(laahasi ankkuri*|raahasi ankkuri*|laahannut ankkuri*|raahannut ankkuri*|ankkuri (katkaisi|repi|vaurioitti)|ankkurin laahaami*) % method=anchor_drag
[TRIGGER gnss_interference pos=n]
(gps-häirin(tä|nän|tää|nästä)|gps-häiriö(|t|itä|iden|ihin|n)|gnss-häirin*|gnss-häiriö*|satelliittipaikannu(s|ksen) häiri*|satelliittipaikannuksen häiri*|paikannushäiri*|satelliittinavigoinnin häiri*|satelliittinavigaation häiri*|navigaatiohäiri*|gps-signaali(n|en) häiri*) % method=jamming
(gps-spoof*|gps-harhau*) % method=spoofing
[TRIGGER gnss_interference pos=v]
(häiritsi|häiritsee|häirittiin|häirinnyt|häiritsevät) (gps*|gps-signaali*|satelliitti*|paikannu*|navigoin*) % method=jamming
[TRIGGER drone_incursion pos=n]
(droonihavain(to|not|toja|non|noista|tojen)|drooniloukkau*|dronetunkeutumi*|droonitunkeutumi*|lennokkihavain*|droonilen(to|not|toja|non)|luvattom* droonilen*) % method=drone
[TRIGGER airspace_violation pos=n]
(ilmatilaloukkau*|ilmatilanloukkau*|alueloukkau*|ilmatilan loukkau*|ilmatilan loukkaami*)
(ilmatilaloukkaukset|ilmatilaloukkauksia|ilmatilaloukkausten|alueloukkaukset|alueloukkauksia|alueloukkausten) % plural=1
[TRIGGER airspace_violation pos=v]
(loukkasi|loukkasivat|loukannut|loukanneen|loukattiin|tunkeutui|tunkeutuivat) (suomen |viron |latvian |liettuan |puolan |romanian |ruotsin |norjan |tanskan |nato-maan |naton |maan |)ilmatila*
(ilmatilaa|ilmatilaan) (loukkasi|loukattiin|loukannut|tunkeutui|tunkeutuneet)
[TRIGGER maritime_incident pos=n weak=1]
(meritapau(s|ksen)|vaaratilan(ne|teen|teita) merellä|vaarallin* läheltä piti)
[TRIGGER cyber_espionage pos=n]
(kybervakoilu*|verkkovakoilu*)
(tietomurto*|tietomurr*|tietomurt*|törke* tietomur*|tietovuo*) % weak=1
[TRIGGER cyber_espionage pos=v weak=1]
(hakkeroi|hakkeroitiin|hakkeroivat|murtautui|murtautuivat|murtauduttiin|tunkeutui (järjestelm*|tietojärjestelm*|verkko*))
[TRIGGER cyber_sabotage pos=n]
(kybersabotaasi(|n|a))
[TRIGGER cyber_disruption pos=n]
(kyberhyökkäy*|kyberisk*|verkkohyökkäy*|kyberpoikkeam*)
(kyberhyökkäykset|kyberhyökkäyksiä|kyberhyökkäysten|verkkohyökkäykset|verkkohyökkäyksiä|kyberiskut) % plural=1
(palvelunestohyökkäy*|ddos-hyökkäy*) % method=ddos
(palvelunestohyökkäykset|palvelunestohyökkäyksiä|palvelunestohyökkäysten|ddos-hyökkäykset) % method=ddos plural=1
[TRIGGER hack_and_leak pos=n weak=1]
(viestien|asiakirjojen) vuotami*
[TRIGGER FIMI pos=n]
(disinformaatio*|vaikuttamisoperaatio*|informaatiovaikuttami*|informaatio-operaatio*|informaatiosot*|vaikuttamiskampanj*|bottiverkos*|trollitehda*)
(valeuuti(nen|sen|set|sia|sten)|propaganda(|n|a)) % weak=1
[TRIGGER FIMI pos=v]
(levitti|levittivät|levittää|levittänyt|levitettiin) (disinformaatio*|valeuuti*|valheel*|väären*|propaganda*|valhe*)
[TRIGGER election_interference pos=n]
(vaalivaikuttami(nen|sen|sta|sesta)|vaalihäirin(tä|nän|tää)|vaalien häiri*|vaaleihin vaikuttami*|sekaantumi(nen|sen|sta) vaaleihin)
[TRIGGER election_interference pos=v]
(puuttui|sekaantui|vaikutti|vaikuttaa|puuttua) vaaleihin
[TRIGGER false_flag pos=n]
(väärän lipun|väärällä lipulla|väärän lipun operaatio*)
[TRIGGER instrumentalised_migration pos=n]
(välineellist(etty|etyn|ettyä|etystä|äminen|ämisen) (maahantulo*|maahanmuu*|muuttoliik*|siirtolai*)|välineellistetty maahantulo|maahantulon välineellistäminen|maahantulijoiden välineellistäminen|ihmisten välineellistämi*|siirtolaisten välineellistämi*|muuttoliikkeen välineellistämi*|hybridioperaatio rajalla) % method=migrants
[TRIGGER border_provocation pos=n]
(rajavälikohtau(s|ksen)|rajaprovokaatio(|n)|provokaatio rajalla|valtionrajan loukkau*|rajaloukkau*|valtionrajarik*)
[TRIGGER border_provocation pos=v]
(poisti|poistivat|poistettiin|vei|veivät|vietiin) (poiju*|rajapoiju*|rajamerk*|merimerk*)
[TRIGGER malign_finance pos=n]
(äänten osto*|äänestäjien lahjomi*|lahjon(ta|nan|taa|nasta)|äänten ostami*) % method=bribery
(laiton rahoitu*|salainen rahoitu*)
[TRIGGER malign_finance pos=v]
(osti ääniä|ostivat ääniä|ostettiin ääniä) % method=bribery
[TRIGGER economic_coercion pos=n]
(taloudelli(nen|sen|sta) (painostu*|kirist*)|energiakirist*|talouspainost*)
[TRIGGER diplomatic_incident pos=n weak=1]
diplomaatti(nen|sen|sta) (selkkau*|kriis*|kohu*|skandaal*)
[TRIGGER accident pos=n weak=1]
(hitsauskipin*|hitsaustyö*|oikosulu*|hiilipöly*|pölyräjähd*|orav(a|an|asta|at)|luotauspallo*|sääpallo*|jäähdyty(s|ksen) (oli |)(pettän*|petti|vika*)|vahingossa|myrskyn (aiheutt*|syy*)|ylikuumen*|laitevik*|laitevian|materiaalivik*|ohjelmistopäivity*|vanhentunut varmen*)
(onnettomuu(s|den|tta|dessa|desta)|turma(|n|ssa)|vahinko|vahingon)
[TRIGGER other pos=n]
(hybridihyökkäy*|hybridi-isk*|hybridioperaatio*|hybridi-operaatio*)
