# Words that turn a trigger into something else than an act that happened, or that say how it came about, in
# Lithuanian. Hand-written for Concord, under the licence of the project.

[CUE negation]
(ne|nei|nė|nėra|nebuvo|be|jokio|jokios|jokių|nerasta|nenustatyta|niekas|neįvyko)
[CUE ruled_out]
(nebuvo|nėra) (diversijos|sabotažo|išpuolio) (auka|akt*|pasekm*)
(tyčin* |)(padegimą|sabotažą|diversiją|tyčią|išpuolį) (policijos |tyrėjų |ugniagesių |)(ekspertai |specialistai |)(atmetė|paneigė|atmeta)
(atmet(a|ė)|atmesta|paneig(ė|ta|ia)) (sabotaž*|diversij*|padegim*|tyči*|versij*|teror*|kibernetin*)
(sabotaž*|diversij*|padegim*|teroro akto) (versij*|galimyb*|) (atmest*|paneigt*)
(diversijos|sabotažo|padegimo|tyčios|teroro akto|kibernetinės atakos) (čia |)(nėra|nebuvo|nenustatyta|požymių nėra|požymių nerasta|požymių nenustatyta)
(nėra|nerasta|nenustatyta|jokių|be) (sabotažo|diversijos|padegimo|tyčios|tyčinio|pašalinio|išorinio|teroro) (požym*|įrodym*|poveik*|akto|)
(tai nebuvo|nebuvo|tai ne) (sabotaž*|diversij*|padegim*|tyčin*|teroro)
(netikras|melagingas) (aliarm*|pavojus)
[CUE hypothetical]
(galėtų|gali būti|gali|jei|jeigu|rizik*|grėsm*|perspėj(a|o) (apie|dėl)|įspėj(a|o) (apie|dėl)|baiminasi|nuogąstav*|hipotetin*|potencial*|tuo atveju|grėstų|taptų|taps)
[CUE exercise]
(pratyb(os|ų|as|ose|oms)|karinių mokymų|mokymuose|karin* mokym*|treniruot*|simuliac*|simuliuo*|scenarij*|sąlygin* (prieš*|diversant*)|imituo*)
[CUE historical]
(metin(ės|ių|es|ėms)|sukakt*|antrojo pasaulinio karo|šaltojo karo|sovietm*|carini*|istorik*)
[CUE metaphor]
(sabotuo(ja|ti) (deryb*|reform*|įstatym*|darb*|sprendim*)|(derybų|reformos|sprendimų|taikos proceso) sabotaž*|kainų sprogim*|emocijų sprogim*|įsiplieskė (skandal*|gin(č|t)*|diskusij*)|politin* (bomb*|sprogim*)|pakurstė aistras)
[CUE war]
(fronto lini*|fronte|frontas|okupuot*|apšaud*|raketin* smūg*|raketų smūg*|kontrpuolim*|ofenzyv*|mūšiai|mūšių|artilerij*|donbas*|donec*|zaporiž*|chersono srit*|charkivo srit*|luhansk*|krym(as|o|e)|kursko srit*|belgorodo srit*|oro gynyba numušė|ukrainos (generalinis štabas|kariai|pajėgos)|gazos ruož*|hamas)
[CUE generic]
(toki(e|os|ų)|tokio pobūdžio|paprastai|įprastai|pavyzdžiui) (atak*|išpuol*|diversij*|incident*|operacij*|veiksm*)
(kova su|kovą su|kovos su|kovoti su|kovai su|atsparum* |apsaug* nuo|prevencij*) (sabotaž*|diversij*|šnipinėj*|dezinformac*|kibernetin*|hibridin*)
(koncepcij*|doktrin*|saugumo strategij*|įstatymo projekt*)
[CUE foiled]
(užkirto kelią|užkirstas kelias|užkardė|užkardyt(as|a|i)|sutrukdė|sutrukdyta|išaiškin(o|ta) laiku|neutralizav*|nespėjo|sužlugd(ė|yta|ytas)|sustabdė laiku|atrem(ta|ė|ti))
[CUE attempt]
(mėgin(o|imas|imo|imų|imai|imą|imus|ta|ti)|band(ė|ymas|ymo|ymų|ymai|ymą|yta)|pasikėsin*|nesėkm*|nepavyk(o|us)|nesprogo|neužsidegė|nesuveikė|nubaid(ė|yti))
[CUE plan]
(planav(o|imas|imą|ę)|planuoja|planuot(as|a)|plan(as|o|ą|ai|us|ų)|rengė|rengėsi|ruošė|ruošėsi|ketino|ketinta|siekė|norėjo|sumanym*|užduot(is|į|ies)|turėjo (padegti|susprogdinti|nužudyti|sudeginti))
[CUE hedge]
(tikriausiai|galbūt|galimai|matyt|turbūt|įtariama|įtariamas|įtariamo|spėjama|manoma|pirminiais duomenimis|neatmet(a|ama|ė)|nepatvirtint*|svarstoma versija)
[CUE aggregate]
(serij(a|os|ą)|bang(a|os|ą)|virtin(ė|ės|ę)|dešimt(ys|is|imis)|šimt(ai|us|ų)|daugyb(ė|ę)|iš viso|ne mažiau kaip|daugiau kaip)
(visoje europoje|keliose šalyse|įvairiose šalyse|kasmet|kasdien|per metus)
(atvej(ų|ai|us)) (užfiksuot*|fiksuot*)
[CUE statistics]
(procent(ai|ų|us|ais)|statistik*|apklaus*|respondent*|padaugėjo|sumažėjo|dvigubai daugiau|tyrimo duomenimis kas)
[CUE accident]
(nelaiming* atsitikim*|atsitiktin*|netyč(ia|inis|inio)|neatsarg*|aplaidum*|žmogišk* (klaid*|faktor*)|technin* (gedim*|trikt*|priežast*)|trump* jungim*|nusidėvėj*|įgulos klaid*|susidūrė|užplaukė ant seklumos|ekskavator*|nuorūk*|elektros instaliacij*)
[CUE natural]
(audr(a|os|ą|ų)|uragan*|škval*|žaib(as|o|ai)|liūt(is|ys|ies)|potvyn*|žemės drebėjim*|sausr*|karšč(iai|ių)|pūg(a|os)|vėtr(a|os)|plikled*)
[CUE theft]
(vagyst*|vag(is|ys|ių)|vog(ė|ti|ę|davo)|vario (medžio*|vag*)|metalo supirk*|supirktuv*|metalo lauž*|apiplėš*|plėšik*|kontrabanda cigare|draudimo sukči*|buitin* konflikt*|pavyd(o|as)|buvus(į|io|ios|ią) (vyr*|sutuoktin*|žmon*)|neblaiv*|girt(as|i|o|us|ą)|išvilioj*|sukčia*|narkotik*)
[CUE labour]
(streik(as|o|ą|ai|ų|us|uoja|uos)|profsąjung*|piket*)
[CUE film]
(film(as|o|ą|e|ai|ų|us|ams)|serial*|triler(i*|y*)|režisier*|kino (film*|premjer*|teatruose)|premjer(a|os) kin*|roman(as|o|e|ą)|aktor(ius|iai|ė|ių)|spektakl*|netflix)
[CUE sport]
(rungtyn*|kėlin*|puolėj*|gynėj(as|ai)|varžov*|įvarč*|pusfinal*|ketvirtfinal*|krepšin*|futbol*|čempionat*|turnyr*|rinktin(ė|ės|ę)|treneri*|lyg(a|os|ą)|įvart(is|į)|vartinink*|pergal* prieš|žalgir(is|io))
[CUE advisory]
(rekomenduo(ja|jama) (naudotoj*|atnaujint*|įdieg*)|saugumo atnaujinim*|pataisym*|būkite atsarg*|neatidary*)
[CUE deliberate]
(tyč(ia|inis|inio|inį|inė|inės|inių|inį)|sąmoning*|diversant*|padegėj*|nenustatyt* (asmen*|asm)|nežinom* asmen*|kaukėt*|kvalifikuo* kaip|teroro akt*|piktavali*|piktybin*)
[CUE hybrid]
(ukrainos (centr*|fond*|bendruomen*|labdar*|rėmėj*|ambasad*|kariams)|ukrainieč* (labdar*|organizacij*|aktyvist*|fond*|centr*)|ukrainai (tiek*|skirt*|remti|gamin*)|(tiek|gamin)* ukrainai|gynybos pramon*|karinės įrangos|dronų gamintoj*|nato (kari*|brigad*|baz*)|vokiškos brigados|disident*|opozicionier*|prorusišk*|teroristiniais tikslais|kuratori*)
(hibridin*|šešėlin* (laivyn*|kar*)|pilkoj* zon*|paramos ukrainai|parama ukrainai|ginklų tiekim* ukrainai|priešišk* veik*)
[CUE foreign_link]
((gru|fsb|svr|rusijos|baltarusijos|kinijos|irano|kremliaus|maskvos|užsienio) (užsakymu|nurodymu|pavedimu|interesais|naudai|užduotimi|kuratori*))
(užverbuot*|užverbav*|verbav*|vykdė (užduot*|užsakym*)|užsakov(ai|ų|us|as)|rusijos (spec*|karin* žvalgyb*|žvalgyb*|slapt*)|baltarusijos (kgb|žvalgyb*|spec*)|rusišk* pėdsak*|rusijos pėdsak*|maskvos ranka|kremliaus ranka|svetim* valstybės|per telegram|socialiniame tinkle telegram)
[CUE unexplained]
((gaisro|sprogimo|incidento|avarijos|gedimo) priežast(is|ys|ies) (dar |kol kas |)(nežinom*|neaišk*|nenustatyt*|aiškinam*|tiriam*)|aplinkybės (aiškinamos|tiriamos)|neaiškiomis aplinkybėmis|nežinomos kilmės)
[CUE correction]
(patikslinim*|pataisyta|ankstesnėje versijoje)
[CUE film x=1]
(serial*|triler(i*|y*)|režisier*|filmo premjera)
[CUE relic x=1]
(aviacin* bomb* iš|antrojo pasaulinio karo (bomb*|sprogm*|laik*)|karo laikų (sprogm*|bomb*|sviedin*)|rastas sviedinys)
[CUE natural x=1]
(saulės audr*|magnetin* audr*|šiaurės pašvaist*)
[CUE maintenance x=1]
(planin* (remont*|darb*|atjungim*)|profilaktin* darb*|technin* priežiūr*)
[CUE hobby x=1]
(mėgėjišk* dron*|žaislin* dron*|drono savinink*)
