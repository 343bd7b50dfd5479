# Words that name or tell a hostile act, in Polish. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.
[TRIGGER arson pos=n]
(podpaleni(e|a|u|em)|próba podpalenia|próbę podpalenia)
podpaleń % plural=1
(pożar|pożaru|pożarem|pożarze) % weak=1
(pożary|pożarów|pożarami|pożarach) % weak=1 plural=1
[TRIGGER arson pos=v obj=1]
(podpalił|podpaliła|podpalili|podpaliły|podpalono|podpalony|podpalona|podpalone|podłożył ogień|podłożyli ogień|podłożono ogień|wzniecił pożar|wzniecili pożar)
(podpalić|podpalać|spalić|podłożyć ogień|puścić z dymem|wzniecić pożar) % stage=planned
(spalił|spalili|spalono|podpala|podpalają) % weak=1
[TRIGGER arson pos=v weak=1]
(spłonął|spłonęła|spłonęło|spłonęły|doszczętnie spłon*|stanął w ogniu|stanęła w ogniu|stanęły w ogniu|zapalił się|zapaliła się|zapaliły się|zajął się ogniem|zajęła się ogniem)
(rzucił|rzucili|wrzucił|wrzucili|obrzucił|obrzucili|obrzucono) (koktajl*|butelk* z benzyną|koktajlami mołotowa) % method=incendiary_device
[TRIGGER explosion pos=n weak=1]
(eksplozj(a|i|ę|ą)|wybuch|wybuchu|wybuchem|detonacj(a|i|ę|ą))
(wybuchy|wybuchów|eksplozje) % plural=1
[TRIGGER explosion pos=v weak=1]
(eksplodował|eksplodowała|eksplodowały|eksplodowało|zdetonował*|wybuchł ładunek|wybuchła bomba|wybuchła paczka)
[TRIGGER bombing pos=n]
(zamach* bombow*|atak* bombow*|podłożenie (bomby|ładunku)|wysadzeni(e|a|u|em)|podłożeni(e|a|u|em) (bomby|ładunku|ładunków|materiałów wybuchowych))
[TRIGGER bombing pos=v obj=1]
(wysadził|wysadzili|wysadzono|wysadzony|wysadzona|zdetonowali|zdetonowano)
(wysadzić|wysadzać|zdetonować) % stage=planned
(podłożył|podłożyli|podłożono) (bomb*|ładun*|materiał* wybuchow*) % method=explosive
[TRIGGER sabotage pos=n]
(sabotaż|sabotażu|sabotażem|sabotażowi|dywersj(a|i|ę|ą)|akt (sabotażu|dywersji)|aktu (sabotażu|dywersji)|aktem (sabotażu|dywersji)|akcie (sabotażu|dywersji))
(akty|aktów|aktami|aktach) (sabotażu|dywersji|sabotażowe|dywersyjne) % plural=1
(dywersyjn*|sabotażow*) (działa(nie|nia|ń|niami|lność|lności)|akcj*|akt*|operacj*|atak*|zada(nie|nia|ń))
[TRIGGER sabotage pos=v obj=1]
(wykoleić|dokonał sabotażu|dokonali sabotażu|unieruchomi(ł|li|ono)|sabotował*)
(uszkodził|uszkodziła|uszkodzili|uszkodziły|uszkodzono|zniszczył|zniszczyli|zniszczono|przeciął|przecięli|przecięto|przecięty|przecięta|przecięte|odkręcili|odkręcono|rozkręcono|poluzowano) % weak=1
[TRIGGER vandalism pos=n]
(akt* wandalizmu|wandalizm|wandalizmu|wandalizmem|zbezczeszczeni(e|a|u)|dewastacj(a|i|ę|ą)|profanacj(a|i|ę))
[TRIGGER vandalism pos=v obj=1]
(zbezcze(ścił|ścili|szczono)|zdewastowa(ł|li|no)|oblał* (farbą|czerwoną farbą)|oblano (farbą|czerwoną farbą)|pomalowa(ł|li|no)|pobazgra(li|no)|obrzuci(li|ł|ono) farbą)
(wybi(ł|li|to) szyb*|wybi(ł|li|to) okn*) % weak=1
[TRIGGER provocation pos=n weak=1]
(prowokacj(a|i|ę|ą|e)|zamiesz(ki|ek|kami|kach))
[TRIGGER assault pos=n weak=1]
(napa(ść|ści|d|du|dem)|pobici(e|a|u|em)|atak* (nożownik*|nożem|młotkiem))
[TRIGGER assault pos=v obj=1 weak=1]
(pobi(ł|li|to|ty)|napadli na|napadł na|zaatakowa(ł|li|no|ny)|dźgn(ął|ęli|ięto)|pchn(ął|ęli) nożem)
[TRIGGER assassination pos=n]
(zamach* na życie|próba zabójstwa|próbę zabójstwa|usiłowani(e|a|em) zabójstwa|zabójstw(o|a|u|em|ie) na zlecenie|spis(ek|ku) na życie)
(zabójstw(o|a|u|em|ie)|morderstw(o|a|u|em|ie)|otruci(e|a|u|em)|zamach|zamachu|zamachem) % weak=1
(zamachy|zamachów|zabójstw) % weak=1 plural=1
[TRIGGER assassination pos=v obj=1 weak=1]
(zamordowa(ł|li|no|ny)|zastrzeli(ł|li|ono)|zastrzelony|otru(ł|li|to|ty)|zabi(ł|li|to|ty))
(zabić|zamordować|zastrzelić|otruć|zlikwidować) % stage=planned
[TRIGGER kidnapping pos=n weak=1]
(porwani(e|a|u|em)|uprowadzeni(e|a|u|em))
[TRIGGER kidnapping pos=v obj=1 weak=1]
(porwa(ł|li|no|ny)|uprowadzi(ł|li|ono)|uprowadzony)
[TRIGGER intimidation pos=n]
(alarm* bombow*|fałszyw* alarm* bombow*|pogróż(ki|ek|kami)|zastraszani(e|a|u|em)|groźb* (karaln*|zamachu|podłożenia bomby)) % weak=1
(fal(a|i|ę) (fałszywych |)alarmów bombowych|list* z pogróżkami|kaskadow(e|ych) alarm*)
[TRIGGER intimidation pos=v obj=1 weak=1]
(zastrasza(ł|li|ć)|grozi(ł|li) śmiercią)
[TRIGGER plot pos=n stage=planned]
(spis(ek|ku|kiem)|przygotowa(nia|ń|niach) do (zamach*|sabotaż*|dywersj*|podpale*|zabójstw*)|przygotowywani(e|a|u|em) (zamach*|akt*|dywersj*|sabotaż*|podpale*))
[TRIGGER plot pos=v stage=planned]
(przygotowywa(ł|li|ła)|planowa(ł|li|ła)|szykowa(ł|li)) (zamach*|akt* (dywersji|sabotażu)|dywersj*|sabotaż*|podpale*|zabójstw*|atak*)
[TRIGGER espionage pos=n]
(szpiegostw(o|a|u|em|ie)|działalnoś(ć|ci|cią) (szpiegowsk*|wywiadowcz*)|działani(e|a|u) na rzecz (obcego |rosyjskiego |białoruskiego |chińskiego |)(wywiadu|gru|fsb|kgb)|siatk* szpiegowsk*|grup* szpiegowsk*)
(afer* szpiegowsk*) % weak=1
[TRIGGER espionage pos=v]
(szpiegowa(ł|ła|li|ć)|szpiegując*|działa(ł|ła|li) na rzecz (obcego |rosyjskiego |białoruskiego |chińskiego |)(wywiadu|gru|fsb|kgb)|współpracowa(ł|ła|li) z (obcym |rosyjskim |białoruskim |chińskim |)(wywiadem|kgb|gru|fsb)|przekazywa(ł|ła|li) (rosyjsk*|białorusk*|chińsk*) (służb*|wywiad*))
[TRIGGER undersea_infrastructure pos=n]
(uszkodzeni(e|a|u|em)|przerwani(e|a|u|em)|przecięci(e|a|u|em)|zerwani(e|a|u|em)|awari(a|i|ę|ą)) (podmorsk*|podwodn*|kabl*|światłowod*|gazociąg*|rurociąg*) (|kabl*|gazociąg*|światłowod*)
[TRIGGER undersea_infrastructure pos=v]
(wlók*|wlekł|ciągn(ął|ęła|ęło)|przeciągn(ął|ęła)) (za sobą |po dnie |)kotwic* % method=anchor_drag
[TRIGGER gnss_interference pos=n]
(zakłóce(nia|ń|nie|niami|niom|niach)|zagłuszani(e|a|u|em)|spoofing*) (sygnał* |system* |)(gps|gnss|nawigacji|satelitarn*|galileo) % method=jamming
[TRIGGER gnss_interference pos=v]
(zakłóca(ł|ła|ły|li|no|ją)|zagłusza(ł|ła|ły|li|no|ją)) (sygnał* |system* |)(gps|gnss|nawigacj*|satelitarn*) % method=jamming
[TRIGGER drone_incursion pos=n]
(wtargnięci(e|a|u|em)|nalot*|wlo(t|tu)|przelo(t|ty|tów|tu)|pojawieni(e|a) się) (rosyjsk* |niezidentyfikowan* |obc* |tajemnicz* |)(dron*|bezzałog*) % method=drone
(incydent* z (udziałem |)dron*) % method=drone
(szcząt(ki|ków|kami) (drona|dronów|bezzałog*)) % method=drone weak=1
[TRIGGER airspace_violation pos=n]
(naruszeni(e|a|u|em|ach)|narusze(ń)|wtargnięci(e|a|u|em) (w|do)) ((polskiej |estońskiej |litewskiej |łotewskiej |rumuńskiej |fińskiej |)przestrzeni powietrznej)
wtargnięci(e|a|u|em) w (polską |estońską |litewską |)przestrzeń powietrzną
[TRIGGER airspace_violation pos=v]
(naruszył|naruszyła|naruszyło|naruszyły|naruszono|naruszają|narusza) (polską |estońską |litewską |łotewską |rumuńską |fińską |jej |naszą |)przestrzeń powietrzną
[TRIGGER maritime_incident pos=n weak=1]
(incydent* (morsk*|na morzu)|niebezpieczn* manewr*)
[TRIGGER cyber_espionage pos=n]
(cyberszpiegostw(o|a|u|em)|cyberszpiegowsk*)
(włamani(e|a|u|em) (do|na) (skrzynk*|poczt*|serwer*|sieci|kont*|system*))
(wyciek*|kradzież*) (danych|poczty|korespondencji|maili) % weak=1
[TRIGGER cyber_espionage pos=v obj=1 weak=1]
(włama(ł|li|no) się (do|na)|zhakowa(ł|li|no)|shakowa(ł|li|no))
[TRIGGER cyber_sabotage pos=n]
(cybersabotaż*|cyberdywersj*)
[TRIGGER cyber_disruption pos=n]
(cyberatak(|u|iem|owi)|atak* hakersk*|atak* ddos|ddos|atak* haker(a|ów)|atak* cybernetyczn*|atak* typu ddos)
(cyberataki|cyberataków|cyberatakami|cyberatakach) % plural=1
(atak* ransomware|ransomware) % weak=1
[TRIGGER cyber_disruption pos=v weak=1]
(położy(ł|li|ły) (stron*|serwis*|portal*)|sparaliżowa(ł|ło|ły|li|no) (stron*|serwis*|system*|portal*))
[TRIGGER hack_and_leak pos=n]
(afer(a|y|ę) mailow(a|ej|ą)|publikacj(a|i|ę) wykradzion*|hack-and-leak)
[TRIGGER hack_and_leak pos=v]
(opublikowa(ł|ła|li|no)|ujawni(ł|li|ono)) (wykradzion*|skradzion*) (mail*|dokument*|wiadomoś*|korespondencj*|dan*)
[TRIGGER FIMI pos=n]
(dezinformacj(a|i|ę|ą)|dezinformacyjn*|kampani* dezinformacyjn*|operacj* wpływu|operacj* informacyjn*|operacj* dezinformacyjn*)
(propagand(a|y|ę|ą)|fałszyw* (wiadomoś*|informacj*|depesz*)|fake news*|fejk*) % weak=1
[TRIGGER FIMI pos=v]
(szerzy(ł|ła|li|ły|ć)|rozpowszechnia(ł|ła|li|ły|no|ć)|rozsiewa(ł|ła|li|ły|ć)|kolportowa(ł|li)) (dezinformacj*|fałszyw*|propagand*|kłamstw*|nieprawdziw*|fejk*)
[TRIGGER election_interference pos=n]
(ingerencj(a|i|ę|ą|e) w (wybor*|proces wyborcz*|kampani* wyborcz*|referendum)|ingerowani(e|a|u|em) w (wybor*|kampani*|proces wyborcz*)|wpływani(e|a|u|em) na (wybor*|wynik wyborów))
[TRIGGER election_interference pos=v]
(ingerowa(ł|ła|ły|li|ć)|mieszał* się|wpłynąć) (w|na|do) (wybor*|wynik* wyborów|kampani* wyborcz*|proces wyborcz*)
[TRIGGER false_flag pos=n]
(operacj* pod (fałszywą|obcą) flagą|pod (fałszywą|obcą) flagą)
[TRIGGER instrumentalised_migration pos=n]
(instrumentalizacj(a|i|ę|ą) migra*|wojn(a|y|ę|ą) hybrydow(a|ej|ą) z użyciem migrantów|szturm* na granic*|sztuczn* szlak* migracyjn*|presj* migracyjn*)
[TRIGGER instrumentalised_migration pos=v]
(sforsowa(ł|li|ć) (granic*|zapor*|ogrodzeni*))
[TRIGGER border_provocation pos=n]
(prowokacj* (na|przy) granic*|incydent* (graniczn*|na granicy)|naruszeni(e|a|u|em) (granicy|granic) (państwowej|polski|litwy|łotwy|estonii|finlandii))
[TRIGGER malign_finance pos=n]
(kupowani(e|a|u|em) głosów|nielegaln* finansowani(e|a|u|em)|potajemn* finansowani*|korupcj* wyborcz*) % method=bribery
[TRIGGER malign_finance pos=v]
(kupowa(ł|li|no) głosy|przekupi(ł|li|ono)) % method=bribery
[TRIGGER economic_coercion pos=n]
(szantaż* (gazow*|energetyczn*|gospodarcz*)|presj* gospodarcz*|przymus* ekonomiczn*)
[TRIGGER diplomatic_incident pos=n weak=1]
(skandal* dyplomatyczn*|incydent* dyplomatyczn*)
[TRIGGER accident pos=n weak=1]
(wypadek|wypadku|awari(a|i|ę|ą))
[TRIGGER other pos=n]
(hybrydow(y|ego|ym) (atak*|incydent*)|atak* hybrydow*|hybrydow(a|ej|ą) operacj*)
[TRIGGER sabotage pos=n]
(uszkodzeni(e|a|u|em)|zniszczeni(e|a|u|em)|wysadzeni(e|a|u|em)|rozkręceni(e|a|u|em)|przecięci(e|a|u|em)) (torów|toru|torowiska|linii kolejowej|sieci trakcyjnej|trakcji|kabli sygnal*|infrastruktury (kolejowej|krytycznej)|masztu|transformator*|stacji transformator*|wodociąg*)
(atak|ataku|atakiem|ataki|ataków) na (infrastruktur*|kolej|linię kolejową|tory|sieć energetyczną|wodociąg*|podstacj*)
(zamach|zamachu|zamachem) na (kolej|pociąg|tory|infrastruktur*|linię kolejową|gazociąg*)
(dywersan(t|ci|tów|ta)|sabotażyst(a|y|ów|ka)) % weak=1
[TRIGGER arson pos=n]
(podpalacz(|e|y|a|em)|ogień podłożon*|umyślne podpaleni*|pożar(|u|em) (wybuchł |)(w wyniku podpalenia|na skutek podpalenia)|seri* podpaleń) 
[TRIGGER cyber_sabotage pos=n]
(atak* na (farm* (wiatrow*|fotowoltaiczn*)|elektrociepłowni*|stacj* uzdatniania*|wodociąg*|oczyszczalni*|sieć energetyczn*|sterownik*)|ingerencj* w (system* sterowania|sterownik*))
[TRIGGER drone_incursion pos=n]
(rój|roje|roju|rojów|wizyt*|przelo(t|ty|tu|tów)|obserwacj*|aktywność|loty|lot) (niezidentyfikowan* |rosyjsk* |tajemnicz* |nieznan* |)(dron*|bezzałogow*) % method=drone
(tajemnicz*|niezidentyfikowan*|nieznan*) (dron*|bezzałogow*|obiekt* latając*) % method=drone
[TRIGGER airspace_violation pos=n]
(wlo(t|tu|ty|tem)|wtargnięci(e|a|u|em)|naruszeni(e|a|u|em)) (rosyjsk* |białorusk* |)(myśliwc*|samolot*|śmigłowc*|rakiet*|dron*|balon*)
naruszeni(e|a|u|em) (granicy powietrznej|przestrzeni powietrznej)
[TRIGGER maritime_incident pos=n]
(prowokacj(a|i|ę|ą) na (bałtyku|morzu)|incydent* na bałtyku|podejrzan* (statek|statki|jednostk*|zachowani* statku)|niebezpieczn* (zbliżeni*|przelot*))
[TRIGGER espionage pos=n]
(siatk(a|i|ę|ą) (szpiegowsk*|agentów|szpiegów)|wywiadowcz* działalność|działalność (agenturaln*|szpiegowsk*)|prac(a|y|ę|ą) (dla|na rzecz) (rosyjskiego|białoruskiego|obcego|chińskiego) wywiadu|zdrad(a|y|ę|ą) (stanu|ojczyzny|państwa)|agentur(a|y|ę|ą) (rosyjsk*|białorusk*|wpływu))
[TRIGGER FIMI pos=n]
(kampani(a|i|ę|ą) (dezinformac*|propagand*)|rosyjsk* (dezinformacj*|propagand*|narracj*)|wojn(a|y|ę|ą) informacyjn*|fabryk(a|i|ę|ą) trolli|farm(a|y|ę|ą) trolli|deepfake*)
[TRIGGER kidnapping pos=n]
(porwani(e|a|u|em)|uprowadzeni(e|a|u|em)) (dysydent*|opozycjonist*|dziennikarz*|funkcjonariusz*|oficera|aktywist*)
[TRIGGER intimidation pos=n]
(fałszyw* (alarm*|zgłoszeni*|informacj*) o (bomb*|podłożen*|ładun*)|mail* o bomb*|alarm* bombow* w (szkoł*|sąd*|szpital*))
[TRIGGER economic_coercion pos=n]
(embarg(o|a|iem)|zakręceni(e|a) kurka|wstrzymani(e|a|u) dostaw gazu|wojn(a|y|ę|ą) handlow*) % weak=1
[TRIGGER election_interference pos=n]
(mieszani(e|a|u) się (w|do) (wybor*|kampani*)|próby wpływu na wybory|próby wpływania na wybory|zewnętrzn* ingerencj*|obc* ingerencj* w (wybor*|kampani*))
[TRIGGER border_provocation pos=n]
(atak* na (polski* |)(patrol*|żołnierz*|pograniczni*) (na|przy) granic*|szturm* na (granic*|płot*)|przekroczeni(e|a|u) granicy przez (żołnierz*|funkcjonariusz*|białorus*|rosyjsk*))
[TRIGGER cyber_disruption pos=n]
(atak(|u|iem|ów|i) (typu |)ransomware|cyberatak(|u|iem|i|ów) na)
[TRIGGER cyber_sabotage pos=n]
(cyberatak(|u|iem|i|ów)|atak* (hakersk*|cybernetyczn*)) na (polsk* |ukraińsk* |)(energetyk*|sektor energetyczn*|elektrowni*|elektrociepłowni*|farm*|wodociąg*|sieć energetyczn*|infrastruktur* energetyczn*|stacj* uzdatniania*|oczyszczalni*)
