# Words that name or tell a hostile act, in Latvian. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.

[TRIGGER arson pos=n]
((ļaunprātīg(a|as|u|ā|i) |tīš(a|u|as) |)(dedzināšan(a|as|u|ai|ā)|aizdedzināšan(a|as|u|ai|ā)))
(dedzināšanas gadījum(i|us|iem|u)|dedzināšanu sērij*) % plural=1
(ugunsgrēk(s|a|u|ā|am)) % weak=1
(ugunsgrēk(i|us|iem|os)) % weak=1 plural=1
dedzināt(ājs|āja|āji|āju|ājus|ājiem) % weak=1
[TRIGGER arson pos=v obj=1]
(aizdedzināj(a|is|usi|uši)|aizdedzināt(s|a|i|as)|nodedzināj(a|is|uši)|nodedzināt(s|a|i|as)|pielaid(a|is|uši) uguni)
(aizdedzināt|nodedzināt) % stage=planned
[TRIGGER arson pos=v]
(aizdeg(ās|usies|ušies|ies)|uzliesmoj(a|is)|sadega|nodega|dega|izdega) % weak=1
(iemet(a|is|uši)|iemest(s|a|as)|iemešan(a|u|as)) (pudel*|molotova|degmaisījum*|degoš*) % method=incendiary_device
(pudeles|pudeļu|pudeles ar degmaisījumu) (iemešan*) % method=incendiary_device
pudel(es|i|ēm|e) ar degmaisījumu % method=incendiary_device
[TRIGGER explosion pos=n weak=1]
(sprādzien(s|a|u|ā|am)|detonācij(a|as|u))
(sprādzien(i|us|iem)) % plural=1
[TRIGGER explosion pos=v weak=1]
(eksplodēj(a|is|usi)|uzsprāg(a|usi|is)|nogranda|detonēj(a|is)) % method=explosive
[TRIGGER bombing pos=n]
(vēstul(e|es|i)|sūtījum(s|i|us)|aploksn(e|es)) ar (spridzek*|sprāgstviel*|sprāgstoš*) % method=parcel_bomb
vēstuļbumb* % method=parcel_bomb
(spridzināšan(a|as|u|ā)|uzspridzināšan(a|as|u)|terorakt(s|a|u|ā)|teror(a|isma) akt(s|a|u)|terorist(u|isk(s|ā|o|ais)) (uzbrukum(s|a|u)|akt(s|a|u)))
(terorakt(i|us|iem)) % plural=1
[TRIGGER bombing pos=v obj=1]
(uzspridzināj(a|is|uši)|uzspridzināt(s|a|i|as)|saspridzināj(a|is)|saspridzināt(s|a))
(uzspridzināt|saspridzināt) % stage=planned
(nolik(a|is|ts|ta)|novietoj(a|is)|novietots|piestiprināj(a|is)) (spridzekli|spridzeklis|bumb*|spridzināmo) % method=explosive
[TRIGGER sabotage pos=n]
(sabotāž(a|as|u|ai|ā)|diversij(a|as|u|ai|ā)|sabotāžas akt(s|a|u)|diversijas akt(s|a|u))
(diversij(ām|ās)|sabotāž(ām|as akti|as aktus|as aktiem)|diversiju sērij*) % plural=1
(diversij(u|as) (gadījum*|operācij*|uzbrukum*|darbīb*))
[TRIGGER sabotage pos=v obj=1]
(sabotēj(a|is|uši)|sabotēt(s|a|i|as))
(sabojāj(a|is)|sabojāt(s|a|i|as)|bojāj(a|is)|pārgriez(a|is|uši)|pārgriezt(s|a|i|as)|pārrāv(a|is)|pārraut(s|a|i|as)|iznīcināj(a|is)) % weak=1
[TRIGGER vandalism pos=n]
(vandālism(s|a|u|ā)|vandālisma akt(s|a|u)|apgānīšan(a|as|u)|zaimošan(a|as|u))
(vandālisma akt(i|us|iem)) % plural=1
[TRIGGER vandalism pos=v obj=1]
(apgānīj(a|is|uši)|apgānīt(s|a|i|as)|(aplēj(a|is|uši)|apliet(s|a|i|as)|notriep(a|ts|ta|ti)|aplaistīt(s|a|i)|apkrāsot(s|a|i)) (ar |)(krāsu|sarkanu krāsu)|aizkrāsot(s|a|i))
(izsit(a|is|uši)|izsist(s|i|a)|sadauzīj(a|is|uši)|sadauzīt(s|a|i)|izdauz*) (log*|stikl*|automašīn*|auto) % weak=1
[TRIGGER provocation pos=n weak=1]
(nemieri|nemierus|nekārtīb(as|u))
[TRIGGER provocation pos=v]
(sarīkoj(a|is|uši)|organizēj(a|is|uši)|kurina) (provokācij*|nemieru*|viltus protest*|nekārtīb*)
[TRIGGER assault pos=n weak=1]
(uzbrukums (politiķim|žurnālistam|opozicionāram|aktīvistam)|piekaušan(a|as|u))
[TRIGGER assault pos=v obj=1 weak=1]
(piekāv(a|is|uši)|piekaut(s|a|i)|uzbruk(a|is|uši))
[TRIGGER assassination pos=n]
(atentāt(s|a|u|ā)|slepkavības mēģinājum(s|a|u)|pasūtījuma slepkavīb(a|as|u))
(slepkavīb(a|as|u|ā)|indēšan(a|as|u)|nogalināšan(a|as|u)|noindēšan(a|as|u)) % weak=1
[TRIGGER assassination pos=v obj=1 weak=1]
(nogalināj(a|is|uši)|nogalināt(s|a|i)|noslepkavoj(a|is)|noslepkavots|nošāv(a|is|uši)|nošaut(s|a|i)|noindēj(a|is)|noindēt(s|a|i)|saindēt(s|a))
(nogalināt|noslepkavot|nošaut|noindēt|likvidēt) % stage=planned
[TRIGGER kidnapping pos=n weak=1]
(nolaupīšan(a|as|u))
[TRIGGER kidnapping pos=v obj=1 weak=1]
(nolaupīj(a|is|uši)|nolaupīt(s|a|i))
[TRIGGER intimidation pos=n]
(iebiedēšan(a|as|u)|iebiedēšanas kampaņ*)
((viltus |)spridzināšanas draud(i|us|iem|u)|bumbas draud(i|us|u)|(vēstul(es|ēm)|e-past(i|us|iem)|ziņ(as|ām)) par (it kā |šķietami |)(novietot*|ievietot*|spridzek*|bumb*|spridzināš*) (spridzek*|bumb*|)) % weak=1
[TRIGGER intimidation pos=v obj=1 weak=1]
(iebiedēj(a|is|uši)|iebiedēt(i|s|as))
[TRIGGER plot pos=n stage=planned]
(sazvērestīb(a|as|u|ā))
(gatavošan(a|ās|u)|gatavošanos|plānošan(a|u|as)|sagatavošan(a|u|as)) (diversij*|sabotāž*|terorakt*|dedzināšan*|uzbrukum*|slepkavīb*|spridzināš*)
(diversij(as|u)|sabotāžas|terorakt(a|u)|dedzināšan(as|u)|uzbrukum(a|u)|slepkavības|spridzināšanas) (gatavošan*|plānošan*|sagatavošan*)
[TRIGGER plot pos=v stage=planned]
(gatavoj(a|ās|is|uši|ušies|as)|plānoj(a|is|uši)|plāno|ieplānoj*|iecerēj*|iecerēt(s|a)) (diversij*|sabotāž*|terorakt*|dedzināšan*|uzbrukum*|slepkavīb*|spridzin*|aizdedzin*)
[TRIGGER espionage pos=n]
(spiegošan(a|as|u|ā|ai)|spiegošanas liet(a|ā|as)|valsts nodevīb(a|as|u)|spieg(u|u) (tīkl*|šūn*|grup*))
[TRIGGER espionage pos=v]
(spiegoj(a|is|uši|usi)|spiegot|spiego)
[TRIGGER undersea_infrastructure pos=n]
((zemūdens |jūras |)(optiskā |sakaru |datu |elektrības |)(kabeļ(a|u)|gāzesvada|cauruļvada) (bojājum*|bojāšan*|pārraušan*|pārrāvum*|pārgriešan*|pārtrūkšan*))
[TRIGGER undersea_infrastructure pos=v]
(enkuru vilka|vilka enkuru|vilcis enkuru|velkot enkuru|ar enkuru pārrāv*|ar enkuru bojāj*) % method=anchor_drag
[TRIGGER gnss_interference pos=n]
((gps|gnss|satelītnavigācijas|navigācijas|satelītu) (signāla |signālu |sistēmas |)(traucējum(i|u|us|iem)|traucēšan*|slāpēšan*|viltošan*|bloķēšan*)) % method=jamming
(elektronisk(ie|o|iem) traucējum*|signāl(a|u) (slāpēšan*|traucēšan*|viltošan*)) % method=jamming
[TRIGGER gnss_interference pos=v]
(traucē(ja|jusi|)|slāpē(ja|)|bloķē(ja|)) (gps|gnss|navigāc*|satelīt*|signāl*) % method=jamming
[TRIGGER drone_incursion pos=n]
((dron(a|u)|bezpilota (lidaparāt(a|u)|lidmašīn(as|u))) (ielidošan*|iekļūšan*|parādīšan*|incident*|ielaušan*)) % method=drone
[TRIGGER airspace_violation pos=n]
(gaisa telpas pārkāp(ums|umu|uma|šana|šanu|šanas|umi|umus))
[TRIGGER airspace_violation pos=v]
((pārkāp(a|is|usi|uši)|pārkāpt(a|s)|pārkāpj|ielidoj(a|is|usi|uši)|iekļuv(a|is|usi|uši)|ielauz(ās|ies)) (nato |latvijas |igaunijas |lietuvas |polijas |rumānijas |valsts |mūsu |)gaisa telp*)
[TRIGGER maritime_incident pos=n weak=1]
(incident(s|a|u) jūrā|bīstam* (manevr*|tuvošan*))
[TRIGGER cyber_espionage pos=n]
(kiberspiegošan(a|as|u)|kiberizlūkošan(a|as|u))
(datu (zādzīb*|noplūd*|nopludināšan*)|uzlaušan(a|as|u)|ielaušan(ās|os)) % weak=1
[TRIGGER cyber_espionage pos=v weak=1]
(uzlauz(a|is|uši)|uzlauzt(s|a|i|as)|ielauz(ās|ušies) (sistēm*|tīkl*|server*|e-past*))
[TRIGGER cyber_sabotage pos=n]
(kibersabotāž(a|as|u)|kiberdiversij(a|as|u))
[TRIGGER cyber_disruption pos=n]
(kiberuzbrukum(s|a|u|ā|am)|kiberincident(s|a|u)|hakeru uzbrukum(s|a|u))
(kiberuzbrukum(i|us|iem|os)|kiberincident(i|us)) % plural=1
((ddos|piekļuves atteices|pakalpojuma atteices|pakalpojumatteices|piekļuves lieguma) (uzbrukum(s|a|u|am|ā))) % method=ddos
((ddos|piekļuves atteices|pakalpojuma atteices|pakalpojumatteices|piekļuves lieguma) (uzbrukum(i|us|iem))|ddos uzbrukumi) % method=ddos plural=1
[TRIGGER hack_and_leak pos=n weak=1]
(sarakst*|dokument*) nopludināšan*
[TRIGGER FIMI pos=n]
(dezinformācij(a|as|u|ai|ā)|propagandas operācij(a|as|u)|ietekmes (operācij*|kampaņ*|tīkl*)|informatīv(ā|ais|ās|o) (uzbrukum*|operācij*|kar(š|a|u))|dezinformācijas kampaņ*|botu (tīkl*|ferm*)|manipulācij* ar informāciju)
(viltus ziņ(as|u|ām)|melīg(a|as|u) (ziņ*)|propagand(a|as|u)) % weak=1
[TRIGGER FIMI pos=v]
(izplat(īja|a|ījis|ījuši|īts|ītas)) (dezinformāc*|viltus|melus|melīg*|propagand*|nepaties*)
[TRIGGER election_interference pos=n]
(iejaukšan(ās|os) (saeimas |prezidenta |parlamenta |)(vēlēšan*|referendum*)|vēlēšanu (ietekmēšan*|viltošan*|traucēšan*))
[TRIGGER election_interference pos=v]
(iejauk(tas|ās|ties|usies) vēlēšan*|ietekmē(t|ja) (vēlēšan*|balsojum*))
[TRIGGER false_flag pos=n]
(ar viltus karogu|zem sveša karoga|viltus karoga)
[TRIGGER instrumentalised_migration pos=n]
(migrant(u|us) instrumentaliz*|instrumentalizēt* migrācij*|hibrīdmigrācij*|migrācijas (spiedien*|uzbrukum*)|migrācij(a|as|u) kā ieroc*|migrantu izmantošan*) % method=migrants
[TRIGGER border_provocation pos=n]
(robežincident*|pierobežas (incident*|provokācij*)|incident* (uz|pie) robežas|provokācij* (uz|pie) robežas|valsts robežas pārkāp*)
[TRIGGER border_provocation pos=v]
(noņēm(a|uši)|izņēm(a|uši)|aizvāc(a|uši)|nozag(a|uši)|demontēj*) (bojas|bojām|robežzīm*|robežstab*)
[TRIGGER malign_finance pos=n]
(balsu pirkšan*|vēlētāju uzpirkšan*|uzpirkšan(a|u|as)) % method=bribery
(nelegāl* finansēšan*|slepen* finansēj*)
[TRIGGER malign_finance pos=v]
(pirka balsis|uzpirk(a|t|uši|ts)) % method=bribery
[TRIGGER economic_coercion pos=n]
(ekonomisk(s|ais|ā|o) (spiedien*|šantāž*)|enerģētisk* šantāž*)
[TRIGGER diplomatic_incident pos=n weak=1]
diplomātisk(s|ais|ā|o) (skandāl*|incident*|krīz*)
[TRIGGER accident pos=n weak=1]
(nodilu* (pārmij*|detaļ*)|pārkars(is|uša|ušas|ušu|ēj*)|pārkaršan*|nolaidīb(as|a) (dēļ|nevis)|(vētras|vētru) (dēļ|un nolaidīb*)|metināšanas (darb*|laikā|dzirksteļ*)|bojāt(a|as|u) (diska|kabeļa|iekārtas|detaļas|serveru) dēļ|īsslēgum*|(bijis|izrādījās) (folija |meteoroloģ* |)(balon*|zond*)|beidzies sertifikāt*)
(avārij(a|as|u|ā)|nelaimes gadījum(s|a|u)|katastrof(a|as|u))
[TRIGGER other pos=n]
(hibrīduzbrukums|hibrīduzbrukuma|hibrīduzbrukumu|hibrīduzbrukumam|hibrīduzbrukumā|hibrīdoperācij*|hibrīdincident*|hibrīd(ais|a) uzbrukum*)
