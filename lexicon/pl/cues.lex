# Words that turn a trigger into something else than an act that happened, or that say how it came about, in Polish. Hand-written for Concord, under the licence of the project.
[CUE negation]
(nie|bez|brak|ani|nikt nie|nie było|nie ma dowodów|żadn*)
[CUE ruled_out]
(wyklucz(a|ają|ył|yła|yli|yły|ono|ony|ona)) (sabotaż*|dywersj*|podpale*|udział* osób trzecich|celow*|zamach*|cyberatak*|atak*)
(sabotaż*|dywersj*|podpale*|zamach*|cyberatak*|atak*) (został* |jest |)(wykluczon*)
(nie (był|była|było|jest) to|nie chodzi o|nie stwierdzono|nic nie wskazuje na|brak dowodów na|nie ma dowodów na|nie ma oznak|brak oznak) (sabotaż*|dywersj*|podpale*|zamach*|cyberatak*|atak*)
(fałszyw(y|ego|ym) alarm(|u|em)|okazał* się (pomyłk*|fałszyw*|nieszczęśliw*))
[CUE hypothetical]
(mógłby|mogłaby|mogłoby|mogłyby|mogliby|gdyby|jeśli|jeżeli|ryzyk(o|a|iem)|zagrożeni(e|a|em|u)|ostrzega(ł|ła|li|ją|) przed|ostrzeg(ł|ła|li) przed|na wypadek|scenariusz*|potencjaln*|ewentualn*)
[CUE exercise]
(ćwicz(enia|eń|eniach|eniami|enie)|manewr(y|ów|ach) (wojskow*|nato|sojusz*|zapad*|na poligon*)|szkoleni(e|a|u)|trening*|symulacj*|przećwicz*|symulowan*)
[CUE historical]
(rocznic*|upamiętni*|w czasie (ii|drugiej) wojny|podczas (ii|drugiej) wojny|zimn(a|ej|ą) wojn(a|y|ę|ą)|w latach (70|80|90)|w prl|xx wieku|historyk*)
[CUE metaphor]
(sabotuje (rozmow*|reform*|ustaw*|prac*)|sabotaż* (reform*|rozmów|negocjacji|ustawy)|bomb(a|ę) (transferow*|demograficzn*)|wybuch (radości|śmiechu|entuzjazmu|epidemii|wojny)|eksplozja (cen|radości|talentu)|prawdziwa bomba)
[CUE war]
(lini* frontu|na froncie|frontu|froncie|okupant*|sztab generalny (ukrainy|sił zbrojnych ukrainy)|ostrza(ł|łu|łem)|obrona przeciwlotnicza ukrainy|ofensyw*|kontrofensyw*|żołnierz* ukraińsk*|chersoń*|donieck*|zaporosk*|charkow*)
[CUE generic]
(tego typu|takie|takich|podobnych|zazwyczaj|zwykle|na przykład) (atak*|incydent*|akcj*|operacj*|dzia*)
(walk(a|i|ę|ą) z|przeciwdziałani(e|a|u) (|aktom )|zwalczani(e|a|u)|ochron(a|y|ę|ie) przed|odpornoś(ć|ci) na|przeciw) (sabotaż*|dywersj*|szpiegostw*|dezinformacj*|cyberatak*|cyberzagroże*|hybrydow*)
(strategi* bezpieczeństwa|doktryn*|projekt* ustawy|definicj*)
[CUE foiled]
(udaremni*|zapobie(gł|gła|gli|gnięto|gły|żono|c)|rozbro(ił|ili|jono)|powstrzyma*|zapobieżeni*|w porę|nie zdążył*|rozbi(to|ła|li|ł))
[CUE attempt]
(prób(a|y|ę|ą|ie)|próbowa(ł|ła|li|no|ły)|usiłowa(ł|ła|li|no|nie|nia|niem)|nieudan*|niedosz*|nie powiodł*|nie zadziałał*|miał* się tam)
[CUE plan]
(plan(|y|u|ów|ował|owali|owała|uje|ują|owany|owana|owane|owanie|owania)|przygotow(ywał|ywali|ywała|ania|ań|ywanie)|zamierza(ł|ła|li)|szykow*|mieli (podpalić|wysadzić|zabić|dokonać)|miał (podpalić|wysadzić|zabić|dokonać)|na zlecenie miał*)
[CUE hedge]
(prawdopodobnie|być może|podobno|rzekom*|możliw(e|y|a|ość)|zapewne|najprawdopodobniej|przypuszcza*|podejrzewa*|podejrzeni(e|a|em)|domniema*|mógł|mogła|mogło|mogli)
[CUE aggregate]
(seri(a|i|ę|ą)|fal(a|i|ę|ą)|dziesiąt(ki|ek|ków)|set(ki|ek)|szereg|szeregu|łącznie|ogółem|liczn(e|ych)|kilkadziesiąt|kilkudziesięciu)
(w całej europie|w kilku krajach|w różnych krajach|co roku|codziennie|miesięcznie|rocznie)
[CUE statistics]
(procen*|statystyk*|sonda(ż|żu)|ankiet*|respondent*|wzrosł* o|dwukrotnie więcej|według badania)
[CUE accident]
(nieszczęśliw* wypad*|przypadkow*|nieumyśln*|nieostrożn*|zwarci(e|a|em) instalacji|błąd ludzki|błędu ludzkiego|awari* (techniczn*|sprzętu)|uster(ka|ki|kę)|zaprószeni* ognia|wada fabryczna)
[CUE natural]
(burz(a|y|ę|e)|wichur*|huragan*|piorun*|powód(ź|ź)|powodzi|trzęsieni*|upał*|susz(a|y|ę)|śnieżyc*|nawałnic*|orkan*)
[CUE theft]
(kradzież* (kabli|miedzi|metalu|paliwa)|złodziej*|rabun*|złomiarz*|na złom|oszustw* ubezpieczeniow*|wyłudze*)
[CUE labour]
(strajk*|związkow(cy|ców|iec)|pikiet*|protest* (rolników|górników|kolejarzy))
[CUE film]
(film(|u|y|ie|em)|serial*|powieś*|thriller*|reżyser*|aktor*|netflix*|kin(o|a|ach))
[CUE sport]
(mecz*|piłk(a|i|ę|arz*)|mistrzostw*|turniej*|gol(|a|i)|bramkarz*|napastnik*|reprezentacj* polski|trener*|lig(a|i|ę|ą) mistrzów|kibic*)
[CUE advisory]
(zaleca(ją|ne|) (aktualizacj*|użytkownikom|instalacj*)|aktualizacj* bezpieczeństwa|łatk(a|i|ę)|poradnik*|zachowajcie ostrożność)
[CUE deliberate]
(celow*|umyśln*|rozmyśln*|sprawc(a|y|ów|om|ę)|podpalacz*|dywersan(t|ci|tów)|sabotażyst*|nieznan(i|y|ych) (sprawc*|osob*)|zamaskowan*|osob* trzeci*)
[CUE hybrid]
(hybrydow*|wojn(a|y|ę|ą|ie) w cieniu|szar(a|ej) stref(a|y|ie)|flot(a|y|ę|ą) cieni|poniżej progu wojny|pomoc* dla ukrainy|dostaw* broni|wrogi(e|ch) działa*)
[CUE foreign_link]
(na zlecenie|na polecenie|na rozkaz|na rzecz (obcego|rosyjski*|białoruski*|chiński*|wywiadu)|w interesie|za pieniądze|zwerbowan*|zwerbowa(ł|li|no)|sterowan*|inspirowan* przez|zlecon* przez|za pośrednictwem telegramu)
(rosyjski ślad|ślad rosyjski|trop rosyjski|rosyjski trop|ręka moskwy|ręka kremla|obc(y|ego|e|ych) (wywiad*|służb*|państw*)|ingerencj* z zewnątrz)
[CUE unexplained]
(przyczyn(a|y|ę) (pożaru|wybuchu|zdarzenia|awarii|uszkodzenia) (nie jest|nie są|pozostaje|ustala|jest ustalana|nieznan*)|okoliczności (są |)(ustalan*|wyjaśnian*|bada*))
[CUE correction]
(sprostowani*|korekta|w poprzedniej wersji)
[CUE span]
(wielokrotnie|regularnie|systematycznie|stale|nieustannie|ciągle|raz po raz|notorycznie|codziennie|co tydzień|co noc|prawie codziennie)
(od|przez|w ciągu|na przestrzeni) (ostatnich |kilku |wielu |dwóch |trzech |czterech |pięciu |)(tygodni|miesięcy|lat)
(od|przez) (ostatni rok|lat|miesięcy|tygodni)
(w całym kraju|w całej polsce|w całej europie|na całym kontynencie)
(setki|dziesiątki|tysiące) (razy|przypadków)
[CUE relic]
(niewybuch*|niewypał*|z okresu (ii|drugiej|i|pierwszej) wojny|z czasów (ii|drugiej|i|pierwszej) wojny|pocisk* artyleryjsk*|bomb* lotnicz*|granat* z czasów)
[CUE generic]
(ustaw* o|rozporządzeni* o|projekt* (ustawy|rozporządzenia)|podręcznik*|szkoleni* z|konferencj*|kongres*|panel*|felieton*)
[CUE hypothetical]
(może|mogą|mogłaby|mógłby|mogłyby|będzie|będą) (spróbować|próbować|zakłócić|zaatakować|uderzyć|przeprowadzić|dokonać|sięgnąć|posunąć|dążyć|nasilić|paść|powtórzyć|chcieć)
(obawia się|obawiają się|obawy|obawa) (przed|o|że|ataku|ataków)
(gotow(y|i|e|a) na wypadek|na wypadek|w razie|w przypadku) (ataku|ataków|sabotażu|dywersji|wojny)
# what uses the words without being an act of our kind: bombs of old wars, diggers, quarrels, mischief
[CUE metaphor]
(z czasów|z okresu) (ii|drugiej|i|pierwszej) wojny
(niewybuch*|niewypał*|saperzy (zdetonowa*|wywieź*|usunę*|zneutraliz*))
(koparka|koparki|koparką|koparkę|operator koparki|podczas (robót|prac) (ziemnych|drogowych|budowlanych))
(po kłótni|(byłej|byłego) (żony|męża|dziewczyny|partnera|partnerki)|z zazdrości|kibol*|pseudokibic*|szalikow*|konkubin*)
(zwarci(e|em|a) (instalacji|w instalacji)|nieszczelnoś* instalacji|spod maski|samozapłon*)
[CUE generic]
(walk(a|i|ę|ą) z|przeciwdziałani(e|a|u)|zwalczani(e|a|u)|ochron(a|y|ę|ie) przed|obron(a|y|ę|ie) przed|odpornoś(ć|ci|cią) na|zapobiegani(e|a|u)|mówił o|mówiła o|rozmawiali o|konferencj* o|ustaw(a|y|ę) (o|przeciw)|szkoleni(e|a) z|w razie|na wypadek)
[CUE metaphor]
kierow(ca|cy|cę) (tira|autobusu|osobówki)
[CUE metaphor]
(oszust(|a|ów|ki)|oszuści|emeryt(|ów|ki)|stracił* kontrolę nad dronem|turyst(a|ka))
[CUE hypothetical]
(musi|muszą|powinn*|trzeba) (być gotow*|przygotować się|liczyć się)
[CUE ruled_out]
nie (stwierdzono|odnotowano|potwierdzono)
[CUE exercise]
(ćwiczyl(i|y)|na poligon* *1 (ćwicz*|trenow*)|scenariusz ćwicz*|pozorowan*)
[CUE other_cause x=1]
(wadliw* (instalacj*|przewod*|urządzen*)|(uszkodzon*|niesprawn*) instalacj* elektr*|zwarci(e|a|u|em) instalacji|samozapłon*|z powodu (upał*|mroz*|zmęczenia materiału|awarii|usterki|korozji|rozgrzan*)|balon* meteo*|wygasł* certyfikat*|błędn* aktualizac*)
[CUE metaphor]
(pokaz* dron*|dron* (świetln*|pokazow*)|znaleziono (ciało|zwłoki)|(ciało|zwłoki) (mężczyzny|kobiety)|rozgrzan* szyn*|zwarci(e|a|u|em) instalacji|wadliw* instalac*|samozapłon*|zerwał* (ciężarów*|koparka|wichur*)|altan(a|ę|ki|kę) (działkow*|ogrodow*))
(kronik* policyjn*|kronik* kryminaln*|pociąg* potrącił*|potrącił* (łosia|jelenia|sarnę|dzika|rowerzyst*|piesz*)|usterk* instalac*)
