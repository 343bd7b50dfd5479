# Words that name or tell a hostile act, in Estonian. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.

[TRIGGER arson pos=n]
(süütamin(e|es)|süütamis(e|t|ega|es|eks)|tahtlik süütamine|süüterünnak(|u|ut|uga)|süütekats(e|et|ega)|süütekatse)
(süütamised|süütamiste|süütamisi|süütamistes|süüterünnakud|süüterünnakute) % plural=1
(tulekahju(|s|ga|st)|põleng(|u|ut|us|uga)) % weak=1
(tulekahjud|tulekahjude|tulekahjusid|põlengud|põlengute) % weak=1 plural=1
süütaja(|d|te|le|l) % weak=1
[TRIGGER arson pos=v obj=1]
(süüdati|süütas|süütasid|süüdanud|süüdatud|pani põlema|panid põlema|pandi põlema|põletas maha|põletati maha|pistis põlema|pisteti põlema)
(süüdata|põlema panna|põlema pistma) % stage=planned
[TRIGGER arson pos=v]
(süttis|süttisid|süttinud|põles|põlesid|põles maha|lahvatas|lahvatasid|lahvatanud) % weak=1
(viskas|visati|viskasid|visanud) (molotovi|süütepudel*|süütekeha*) % method=incendiary_device
[TRIGGER explosion pos=n weak=1]
(plahvatus(|e|t|es|ega)|detonatsioon)
(plahvatused|plahvatuste|plahvatusi) % plural=1
[TRIGGER explosion pos=v weak=1]
(plahvatas|plahvatasid|plahvatanud|detoneeris|käis plahvatus) % method=explosive
[TRIGGER bombing pos=n]
(kirjapomm*|pakipomm*|pommikir*) % method=parcel_bomb
(pommirünnak(|u|ut|us|uga)|õhkimi(ne|se|st)|terroriakt(|i|is|iga)|terrorirünnak(|u|ut|us|uga)|pommiplahvatus*)
(pommirünnakud|pommirünnakute|terroriaktid|terroriaktide|terrorirünnakud) % plural=1
[TRIGGER bombing pos=v obj=1]
(õhkis|õhkisid|õhiti|õhitud|lasi õhku|lasid õhku|lasti õhku|õhku lastud)
(õhkida|õhku lasta|õhku laskma) % stage=planned
(paigaldas|paigaldati|paigaldanud|pandud) (lõhkekeha*|lõhkeaine*|pomm*|lõhkeseadeld*) % method=explosive
[TRIGGER sabotage pos=n]
(sabotaaž(|i|is|iga|ist)|diversioon(|i|is|iga)|sabotaažiakt(|i|is)|diversiooniakt(|i|is))
(sabotaažid|sabotaaže|sabotaažide|sabotaažiaktid|sabotaažiaktide|diversioonid|diversioone|diversioonide) % plural=1
(diversiooni|sabotaaži)(tegevus*|rünnak*|operatsioon*|juhtum*)
[TRIGGER sabotage pos=v obj=1]
(saboteeris|saboteerisid|saboteeriti|saboteeritud|saboteerinud)
(rikkus ära|rikuti ära|rikkusid ära|kahjustas|kahjustati|kahjustatud|lõikas läbi|lõigati läbi|purustas|purustati|lõhkus|lõhkusid|lõhuti|lõhutud|lõhkunud) % weak=1
[TRIGGER vandalism pos=n]
(vandalism(|i|is|iga)|vandaalitsemi(ne|se|st)|rüvetami(ne|se|st|sega)|rüüstami(ne|se|st))
(vandalismiaktid|vandalismiaktide|rüvetamised) % plural=1
[TRIGGER vandalism pos=v obj=1]
(rüvetas|rüvetati|rüvetatud|rüvetasid|vandaalitses|valati värviga üle|värviga üle valatud|valati üle värviga|kaeti värviga|määriti värviga|sodis täis|soditi|sodis|soditud)
(valati|valas|valanud|valatud) (üle |)(värvi|värviga)
värviga üle
[TRIGGER provocation pos=n weak=1]
(rahutus(ed|te|i))
[TRIGGER provocation pos=v]
(korraldas|korraldasid|korraldati|õhutas) (provokatsioon*|rahutus*|libaprotest*)
[TRIGGER assault pos=n weak=1]
(peksmi(ne|se|st)|läbipeksmi(ne|se|st)|kallaletung(|i|is))
[TRIGGER assault pos=v obj=1 weak=1]
(peksis|peksti|pekstud|peksid|tungis kallale|tungiti kallale|rünnati haamriga|ründas haamriga)
[TRIGGER assassination pos=n]
(atentaat(|i|is)|atentaadikats(e|et)|mõrvakats(e|et)|mõrvaplaan(|i)|palgamõrv(|a))
(mõrv(|a|as|aga)|tapmi(ne|se|st)|mürgitami(ne|se|st)) % weak=1
[TRIGGER assassination pos=v obj=1 weak=1]
(mõrvas|mõrvati|mõrvatud|tappis|tapeti|tapetud|lasti maha|maha lastud|mürgitas|mürgitati|mürgitatud)
(mõrvata|tappa|maha lasta|mürgitada|likvideerida) % stage=planned
[TRIGGER kidnapping pos=n weak=1]
(inimrööv(|i|is)|röövimi(ne|se|st))
[TRIGGER kidnapping pos=v obj=1 weak=1]
(röövis|rööviti|röövitud)
[TRIGGER intimidation pos=n]
(hirmutami(ne|se|st)|ähvardamiskampaani*|hirmutamiskampaani*)
(pommiähvardus(|e|t|ed|te|i)|ähvarduskirja*) % weak=1
[TRIGGER intimidation pos=v obj=1 weak=1]
(hirmutada|hirmutas|hirmutati|heidutada)
[TRIGGER plot pos=n stage=planned]
(vandenõu|vandenõud)
(diversiooni|sabotaaži|süütamise|terroriakti|rünnaku|mõrva|plahvatuse) (ettevalmistami*|kavandami*|plaanimi*)
[TRIGGER plot pos=v stage=planned]
(kavandas|kavandasid|kavandati|plaanis|plaanisid|plaaniti|valmistas ette|valmistasid ette|valmistati ette) (diversioon*|sabotaaž*|terroriakt*|süütami*|rünnak*|mõrv*|plahvatus*|pommirünnak*)
[TRIGGER espionage pos=n]
(spionaaž(|i|is|iga)|luurami(ne|se|ses|st)|spioneerimi(ne|se|ses|st)|riigireetmi(ne|se|ses|st)|salakuulami(ne|se|ses|st)|spiooni(võrgustik*|võrk*|rühm*)|luuretegevus(|e|t))
riigivastas* luuretegevus*
[TRIGGER espionage pos=v]
(spioneeris|spioneeriti|spioneerinud|spioneerisid|luuras|luurasid|luuranud|nuhkis|nuhkisid|nuhkinud)
[TRIGGER undersea_infrastructure pos=n]
(merekaabli|merekaablite|merealuse kaabli|merealuste kaablite|sidekaabli|elektrikaabli|andmekaabli|kaabli|kaablite|gaasitoru|gaasijuhtme|torujuhtme) (kahjustami*|lõhkumi*|katkemi*|katkestus*|rik(e|ke|ked)|vigastami*|läbilõikami*|kahjustus*|purunemi*|purustami*)
(kaablirik(e|ke|ked|kest)|kaablikatkestus*|kaablilõhkumi*)
[TRIGGER undersea_infrastructure pos=v]
(vedas ankrut|lohistas ankrut|vedanud ankrut|lohistanud ankrut|ankrut (vedas|lohistas|järel vedanud)|ankruga (lõhkus|katkestas|vigastas|purustas)) % method=anchor_drag
[TRIGGER gnss_interference pos=n]
(gps|gpsi|gps-i|gps-signaali|gnss|satelliitnavigatsiooni|navigatsioonisignaali|satelliidisignaali) (segami*|häiri|häired|häirete|häireid|häire|häirimi*|võltsimi*|summutami*|blokeerimi*) % method=jamming
(gps-häire*|gps-segami*|gps-segaja*|signaalisegami*|raadiosegami*) % method=jamming
[TRIGGER gnss_interference pos=v]
(segab|segas|segavad|segasid|häirib|häiris|häiritud|summutab) (meie |piirkonnas |siin |)(gps|gpsi|gps-i|gps-signaal*|satelliitnavigatsioon*|navigatsioon*|signaal*) % method=jamming
[TRIGGER drone_incursion pos=n]
(drooni|droonide|mehitamata õhusõiduki) (sissetung*|sisselend*|rünne|lende|lennud|ülelend*) % method=drone
[TRIGGER airspace_violation pos=n]
(õhupiiri rikkumi(ne|se|st|ne)|õhuruumi rikkumi(ne|se|st|sed|si)|õhupiiri rikkumis(ed|te|i)|piiririkkumi(ne|se) õhus|õhuruumirikkumi*)
[TRIGGER airspace_violation pos=v]
((rikkus|rikkusid|rikkunud|rikub|rikuti|sisenes|sisenesid|tungis|tungisid|lendas|lendasid) (loata |ilma loata |)(eesti |läti |leedu |poola |rumeenia |nato |riigi |meie |)(õhuruum*|õhupiiri))
(õhuruumi|õhupiiri) (rikkus|rikkusid|rikkunud|rikuti|tungis|tungisid)
[TRIGGER maritime_incident pos=n weak=1]
(mereintsident*|intsident merel|ohtlik manööver|ohtlik lähenemine)
[TRIGGER maritime_incident pos=v weak=1]
(keeldus (allumast|peatumast|mereväe))
[TRIGGER cyber_espionage pos=n]
(küberspionaaž(|i|is)|küberluure)
(andmelek(e|ke|ked)|andmevargus(|e|t)|sissemurdmi(ne|se|st)) % weak=1
[TRIGGER cyber_espionage pos=v weak=1]
(häkiti|häkkis|häkkisid|murdis sisse|murti sisse|murdsid sisse)
[TRIGGER cyber_sabotage pos=n]
(kübersabotaaž(|i|is)|küberdiversioon*)
[TRIGGER cyber_disruption pos=n]
(küberrünnak(|u|ut|us|uga|uks)|küberrünne|küberründe|küberrünnet|küberintsident(|i|is)|häkkerirünnak(|u|ut))
(küberrünnakud|küberrünnakute|küberrünnakuid|küberründed|küberrünnete|küberintsidendid) % plural=1
(ddos|teenusetõkestus|ummistus|teenusetõkestuse)(-rünnak*|-ründ*| rünnak*|rünnak*|ründe*|rünne*|rünnet*) % method=ddos
[TRIGGER hack_and_leak pos=n weak=1]
(kirjavahetuse|dokumentide|kirjade) lekitami*
[TRIGGER FIMI pos=n]
(desinformatsioon(|i|is|iga)|infooperatsioon(|i|is|id)|mõjutusoperatsioon(|i|id|ide)|mõjutustegevus(|e|t)|infosõ(da|ja)|infosõda|desinformatsioonikampaani*|mõjutuskampaani*|botivõrk|botivõrgu|trollivabrik*)
(valeuudis(|e|ed|te|eid)|valeinfo|libauudis(|ed|te|eid)|propaganda|propagandat) % weak=1
[TRIGGER FIMI pos=v]
(levitas|levitasid|levitati|levitab|levitanud) (desinformatsiooni|valeinfot|valeuudis*|libauudis*|vale|valesid|propagandat|võltsitud)
[TRIGGER election_interference pos=n]
(valimistesse sekkumi(ne|se|st)|valimiste mõjutami(ne|se|st)|sekkumi(ne|se|st) valimistesse)
[TRIGGER election_interference pos=v]
(sekkus|sekkuda|sekkub|sekkunud) valimistesse
(mõjutas|mõjutada|mõjutanud) valimis*
[TRIGGER false_flag pos=n]
(vale lipu all|võõra lipu all|valelipu*|valelipuoperatsioon*)
[TRIGGER instrumentalised_migration pos=n]
(migratsioonirünnak*|migratsioonisurve*|rände ärakasutami*|rände instrumentaliseer*|migrantide (ärakasutami*|relvana)|rändesurve|hübriidrände*|rännet relvana) % method=migrants
[TRIGGER border_provocation pos=n]
(piiriintsident(|i|is)|piiriprovokatsioon*|provokatsioon* piiril|intsident* piiril|riigipiiri rikkumi*|piiririkkumi(ne|se|st))
[TRIGGER border_provocation pos=v]
(eemaldas|eemaldasid|eemaldati|tõstsid|tõsteti|võtsid|võeti) (poi*|ujuvmär*|piiripos*|piirimär*)
[TRIGGER malign_finance pos=n]
(häälte ostmi*|valijate (äraostmi*|ostmi*)|altkäemaks(|u)) % method=bribery
(ebaseaduslik* rahastami*|varjatud rahastami*)
[TRIGGER malign_finance pos=v]
(ostis hääli|ostsid hääli|osteti hääli) % method=bribery
[TRIGGER economic_coercion pos=n]
(majandusli* (surve*|šantaaž*)|energiašantaaž*|majandussurve*)
[TRIGGER diplomatic_incident pos=n weak=1]
(diplomaatili* (skandaal*|intsident*|kriis*))
[TRIGGER accident pos=n weak=1]
(lühis(est|e tõttu|ega)|külm(a tõttu|ast)|murdis külm|(oli|taga oli|põhjustas) (jää|torm|külm)|ilmapall(iks|i|id|)|osutus (ilmapall*|õhupall*|valehäir*|linn*|mänguasja*)|aegunud sertifikaa*|tolmufilt*|ülekuumene*|keevitus(töö*|sädem*)|tootmisve*|väsimuspra*)
(avarii(|d|s|ga)|õnnetus(|e|t|es)|õnnetusjuhtum*)
[TRIGGER other pos=n]
(hübriidrünnak(|u|ut|us|ust|uga|uks)|hübriidrünne|hübriidründe|hübriidoperatsioon(|i|iga|iks)|hübriidintsident*)
