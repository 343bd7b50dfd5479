# Words that turn a trigger into something else than an act that happened, or that say how it came about, in
# Latvian. Hand-written for Concord, under the licence of the project.

[CUE negation]
(ne|nav|nebija|bez|nekād(u|as|a|s|i)|neviens|nenotika|neatrada|nekonstatēja|neesot|nē)
[CUE ruled_out]
(ļaunprātīgu dedzināšanu|dedzināšanu|sabotāžu|diversiju|uzbrukumu|ļaunprātību) (noraidījuši|noraida|noraidīja|izslēdz|izslēdza|izslēguši)
(uzbrukuma|sabotāžas|diversijas|dedzināšanas) (nebija|nav bijis)
aizdomas par (diversiju|sabotāžu|dedzināšanu|uzbrukumu) (neapstiprinājās|nav apstiprinājušās)
nevis (sabotāž*|diversij*|uzbrukum*)
(izslēdz|izslēdza|izslēgt(a|s)|noraid(a|ījusi|īta)) (sabotāž*|diversij*|dedzināšan*|ļaunprātīg*|tīš*|teror*|kiberuzbruk*|versij*)
(sabotāža|diversija|dedzināšana|ļaunprātība|tīša rīcība) (ir |tika |)(izslēgt*)
(nav|bez|nekonstatēja|neatrada) (sabotāžas|diversijas|dedzināšanas|ļaunprātīb*|tīš*|terorakta|ārējas) (pazīm*|iejaukš*|rīcīb*|pierādījum*|)
(nav bijusi|nebija|nav|tā nebija) (sabotāž*|diversij*|dedzināš*|tīš*|spridzināt*)
(viltus|nepatiesa|maldīga) trauksme
[CUE hypothetical]
(varētu|var|ja|risk(s|i|u|us)|draud(i|us|u|iem)|apdraudējum*|brīdin(a|āja) par|baž(as|īj|ījās)|bažījas|hipotētisk*|potenciāl*|gadījumā)
[CUE exercise]
(mācīb(as|u|ām|ās)|militār* mācīb*|treniņ*|simulāc*|simulē*|scenārij(s|a|u|ā)|nosacīt* (pretiniek*|ievainot*|diversant*)|manevri|manevros|imitē*)
[CUE historical]
(gadadien*|otrā pasaules kara|otrajā pasaules karā|aukstā kara|padomju (laik*|okupāc*)|vēsturniek*)
[CUE metaphor]
(sabotē (sarun*|reform*|likum*|darb*|lēmum*)|(sarunu|reformu|lēmumu) sabotāž*|cenu sprādzien*|emociju sprādzien*|izcēlās (skandāl*|strīd*)|politisk* (bumb*|sprādzien*)|lej eļļu ugunī)
[CUE war]
(frontes līnij*|frontē|fronte|okupēt* teritorij*|apšaud*|raķešu (trieci*|uzbrukum*)|pretuzbrukum*|ofensīv*|kauj(as|ās)|artilērij*|donbas*|doneck*|zaporižj*|hersonas|harkivas apgabal*|luhansk*|krim(a|as|ā|u)|kurskas apgabal*|belgorodas|pretgaisa aizsardzība notrie|ukrainas (ģenerālštāb*|karavīri|armija)|gazas josl*|hamās)
[CUE generic]
(šād(i|as|u|us)|tād(i|as|u)|līdzīg(i|as)|parasti|piemēram) (uzbrukum*|diversij*|incident*|operācij*|gadījum*|darbīb*)
(cīņ(a|ā|u|as) (ar|pret)|cīnīties (ar|pret)|pretdarbīb*|noturīb*|aizsardzīb* pret) (sabotāž*|diversij*|spiegošan*|dezinformāc*|kiber*|hibrīd*)
(koncepcij*|doktrīn*|drošības stratēģij*|likumprojekt*)
[CUE foiled]
(novērs(a|is|usi|uši)|novērst(s|a|i|as)|izjauc(a|is)|izjaukt(s|a)|nepaspēj*|neizdevās|neitralizēj*|bija ātrāki|līdz degvielai netika|pārtvēr(a|is)|atvairīt(s|a|i)|atvairīja|laikus (aiztur*|pamanī*))
[CUE attempt]
(mēģinājum(s|a|u|i|us|iem)|mēģināj(a|is|uši)|centās|centies|centušies|neveiksmīg*|neizdevies|neizdevās|nesprāga|neaizdegās|nenostrādāja)
[CUE plan]
(plāno(ja|jis|juši|ts|ta|t)|plān(s|a|u|i|us)|plāno|gatavoj(a|ās|is|as|ušies)|iecer(e|es|ēt*|ējis|ējuši)|grasījās|uzdevum(s|u) (aizdedzināt|nogalināt|uzspridzināt)|bija paredzēts|vajadzēja (aizdedzināt|nogalināt|uzspridzināt))
[CUE hedge]
(iespējams|droši vien|acīmredzot|visticamāk|pieļauj|pieļaut|domājams|aizdom(as|ās|u)|it kā|pēc sākotnējās informācijas|sākotnēj* (informāc*|versij*)|neizslēdz|neizslēgt*|nav apstiprināt*)
[CUE aggregate]
(sērij(a|u|as|ā)|vilnis|vilni|virkn(e|i|es)|desmit(i|iem|us|ām)|simt(i|iem|us)|kopumā|pavisam|ne mazāk kā|viļņveidīgi|mēģinājumi|vairāk nekā|daudz(i|as|us))
(visā eiropā|vairākās valstīs|dažādās valstīs|katru gadu|katru dienu|gadā)
[CUE statistics]
(procent(i|u|us|iem)|statistik*|aptauj*|respondent*|pieauga par|pieaudzis par|divreiz vairāk)
[CUE accident]
(nelaimes gadījum*|nejauš*|netīš*|neuzmanīb*|nolaidīb*|cilvēk(a|isk*) (kļūd*|faktor*)|tehnisk* (bojājum*|kļūm*|iemesl*|problēm*)|īssavienojum*|nolietojum*|apkalpes kļūd*|slikta apkope|sadursm*|uzskrēja uz sēkļa|ekskavator*|elektroinstalāc*|izsmēķ*)
[CUE natural]
(vētr(a|as|u|ā)|orkān*|zibens|zibeni|lietusgāz*|plūd(i|u|os)|zemestrīc*|sausum*|karst(ums|uma)|sniegputen*|stipr(s|a|ais) vēj*|negais*|apledojum*)
[CUE theft]
(zādzīb(a|as|u|ām)|zag(a|ļi|ļu|lis|ļus|t)|kabeļu zagļ*|metāllūžņ*|metāla uzpirk*|laupīšan*|laupītāj*|apdrošināšanas krāp*|kontrabandas cigare*|sadzīves konflikt*|greizsird*|bijuš(o|ais|ā) (vīr*|sieva*|dzīvesbiedr*)|iereib*|krāpnie*|izkrāp*|narkotik*)
[CUE labour]
(streik(s|a|u|o|i|us|os)|arodbiedrīb*|piket(s|a|u|i))
[CUE film]
(film(a|as|u|ā|ām|ās)|seriāl*|izrād(e|es|ē)|trilleri*|trilleris|režisor*|kino|romān(s|a|u|ā)|aktier(is|i|u)|aktris*|netflix)
[CUE sport]
(spēl(e|es|ē|i) (pret|ar)|period(ā|s|a)|puslaik*|uzbrucēj* (guva|guvis|iemeta)|pretiniek* vārt*|pusfināl*|ceturtdaļfināl*|futbol*|hokej*|basketbol*|čempionāt*|turnīr*|izlas(e|es|i|ē)|treneri*|treneris|līg(a|as|ā)|vārtsarg*|vārti|vārtus|uzbrucējs (guva|guvis))
[CUE advisory]
(aicinām|iesak(a|ām)|ieteicams|rekomend*) (nekavējoties |lietotāj* |)(uzstād*|atjaunin*|nomain*|ziņot)
(ielāp(u|s|i|us)|drošības atjaunināj*|ievainojam(as|ība|ības|ību))
[CUE deliberate]
(tīš(i|a|as|u|ām)|apzināt*|ļaunprātīg*|ļaunprātīb*|diversant*|dedzinātāj*|nezinām(as|i|u) person*|maskēt*|kvalificē* kā|terorakt*|terora akt*|ļaundar*|vainīg(ie|ais|o))
[CUE hybrid]
(ukrainas (kultūras|centr*|slimnīc*|atbalst*|jūrniek*|bēgļ*|vēstniec*|numura)|ukrainai (vāk*|ziedo*|paredz*|ražo*|sagatav*)|aizsardzības (nozar*|rūpniec*)|dronu ražot*|armijas piegādāt*|nato (karavīr*|stratēģisk*|baz*)|opozīcijas (žurnālist*|politiķ*|aktīvist*)|opozicionār*|disident*|lukašenko pretiniek*|prokrievisk*|krievu haker*|okupācijas muzej*|leģionār*|nacionāl* partizān*|burts z|z burt*)
(hibrīd*|ēnu (flot*|kar*)|pelēk* zon*|atbalst(s|u|am|a) ukrainai|palīdzīb* ukrainai|ieroču piegād* ukrainai|naidīg* darbīb*)
[CUE foreign_link]
((gru|fsb|svr|krievijas|baltkrievijas|ķīnas|irānas|kremļa|maskavas|ārvalstu|izlūkdienesta|specdienesta|specdienestu) (uzdevum*|interesēs|labā|pasūtījum*|norādījum*|vadībā|kurator*))
(savervēt*|savervēj*|vervē(ja|ts|ti)|pasūtīt(ājs|āja|āji|āju|ājus)|pasūtīj(is|a|usi)|pēc viņa norādījuma|uzdevum(us|u|ā) saņēm*|krievijas (specdienest*|militār* izlūk*|izlūk*|slepen*)|krievijas pēdas|maskavas roka|kremļa roka|sveš(as|a) valsts|ar telegram starpniecību|lietotnes “telegram|lietotnē “telegram)
[CUE unexplained]
((ugunsgrēka|sprādziena|incidenta|bojājuma|avārijas) (cēlon*|iemesl*) (nav|vēl nav|tiek|pagaidām) (zināms|noskaidrots|skaidr*|noskaidro*|izmeklē*)|apstākļi tiek (noskaidro*|izmeklē*)|neskaidros apstākļos|nezināmas izcelsmes)
[CUE correction]
(precizējum*|labojum*)
[CUE film x=1]
(seriāl*|trilleri*|režisor*|filmas pirmizrāde)
[CUE relic x=1]
(kara laika (bumb*|munīc*|lādiņ*|šāviņ*)|otrā pasaules kara (bumb*|munīc*|lādiņ*|šāviņ*)|nesprāg* munīc*|aviobumb*)
[CUE natural x=1]
(saules vētr*|magnētisk* vētr*|ziemeļblāzm*)
[CUE maintenance x=1]
(plānveid* (remont*|darb*|atslēg*)|plānot* (remont*|atslēg*)|tehnisk* apkop*)
[CUE hobby x=1]
(amatier* dron*|rotaļ* dron*|drona īpašnie*)
