# Offices and institutions that speak or act, in Polish. Hand-written for Concord, under the licence of the project.
[BODY court]
(sąd|sądu|sądem|sądzie|sędzi(a|ego)|trybuna(ł|łu)) % weak=1
(sąd|sądu|sądzie|sądem) (okręgow*|rejonow*|apelacyjn*|najwyższ*)
[BODY prosecutor]
(prokuratur(a|y|ę|ą|ze)|prokurator(|a|zy|ów|em)|zastępc* prokuratora (generalnego|krajowego)|prokurator* (generaln*|krajow*)|prokuratur* (krajow*|okręgow*|generaln*)|rzeczni* prokuratury*)
[BODY police]
(policj(a|i|ę|ą)|policjanc(i)|komend(a|y) (główn*|stołeczn*|wojewódzk*)|śledcz(y|ych))
[BODY intelligence_service]
(służb(a|y|ę|ie) (kontrwywiadu|bezpieczeństwa|specjaln*)|kontrwywiad(|u)|agencj(a|i|ę) (bezpieczeństwa wewnętrznego|wywiadu)|szef* (abw|kontrwywiadu|wywiadu|skw)|polsk(i|iego) (wywiad*|kontrwywiad*)|polsk(ie|ich) służby)
!ABW
!SKW
!BIS
!SIS
[BODY military]
(wojsk(o|a|u)|armi(a|i|ę)|sztab generalny wojska polskiego|dowództwo operacyjne*|dowódc* (sił|operacyjn*)|siły zbrojne|sił zbrojnych|marynark* wojenn*)
[BODY cert]
(cert|cert polska|csirt*|nask)
[BODY state_agency]
(straż* graniczn*|urz(ąd|ędu) (morski|lotnictwa cywilnego)|polsk* agencj* żeglugi powietrznej|rcb|rządowe centrum bezpieczeństwa)
[BODY head_of_state]
(prezydent|prezydenta|prezydentem|król)
[BODY head_of_government]
(premier|premiera|premierem|premierka|kanclerz|kanclerza|szef* rządu)
[BODY government]
(rząd|rządu|rządem|władze|rzeczni* rządu)
[BODY minister]
(minister|ministra|ministrem|ministrowie|ministra|wicepremier|wicepremiera|wiceminist*) % weak=1
(minister|ministra|ministrem|szef|szefa|szefowa|szefowej) (obrony|obrony narodowej|sprawiedliwości|spraw wewnętrznych|spraw zagranicznych|mon|msz|mswia|dyplomacji|cyfryzacji|resortu obrony|infrastruktury)
koordynator* służb specjalnych
[BODY ministry]
(msz|mswia|mon|ministerstw(o|a|u|em)|resort (obrony|dyplomacji|spraw wewnętrznych|cyfryzacji))
[BODY eu country=EU]
(ue|uni(a|i|ę|ą) europejsk(a|iej|ą)|komisj(a|i|ę) europejsk(a|iej|ą)|rad(a|y|ę) ue|bruksel(a|i|ę)|parlament europejski)
[BODY nato country=NATO]
(nato|sojusz|sojuszu|rada nato|rad(a|y) północnoatlantyck(a|iej)|sekretarz generalny nato)
[BODY research_body]
(badacz(e|y)|eksper(t|ci|tów)|anality(k|cy|ków)|naukow(cy|ców))
[BODY company]
(eset|mandiant|microsoft|firm(a|y) (eset|dragos|mandiant|microsoft))
[BODY operator]
(operator|operatora|pkp plk|pkp polskie linie kolejowe|linie lotnicze|gaz-system|pse)
[BODY accused_state country=RU]
(kreml|kremla|rzeczni* kremla|rosyjskie msz|msz rosji|ambasad(a|y) (rosji|federacji rosyjskiej)|rosyjsk(a|iej) ambasad(a|y)|rosyjsk(i|iego) (ambasador*|dyplomat*|resort obrony)|resort obrony w moskwie|rzeczniczka rosyjskiego msz)
[BODY accused_state country=BY]
(msz białorusi|białoruskie msz|ambasada białorusi|sztab generalny białorusi)
[BODY accused_state country=CN]
(ambasada chin|msz chin|chińskie msz|chińska ambasada|chiński ambasador)
[BODY intelligence_service]
(agencj(a|i|ę|ą) (bezpieczeństwa wewnętrznego|wywiadu)|służb(a|y|ę|ie|ą) (kontrwywiadu wojskowego|wywiadu wojskowego)|(szef*|rzeczni*|wiceszef*|były szef*) (abw|skw|sww|agencji|służby)|minist* koordynator* służb*|(rzeczni*|minist*) koordynatora służb*|wywiad* (wojskow*|estoński*|litewski*|łotewski*|niemiecki*|czeski*|brytyjski*|holenderski*|fiński*|norweski*|duński*|szwedzki*)|kontrwywiad* (estoński*|litewski*|łotewski*|niemiecki*|czeski*|norweski*|duński*|wojskow*))
(służby|służb|służbom|służbami) (specjaln*|polski*|litewski*|czeski*|niemiecki*) 
(litewsk*|łotewsk*|estońsk*|niemieck*|czesk*|szwedzk*|norwesk*|duńsk*|fińsk*|brytyjsk*) (wywiad*|kontrwywiad*|służb* (bezpieczeństwa|specjaln*|kontrwywiad*)|departament* bezpieczeństwa)
[BODY prosecutor]
(prokuratur(a|y|ę|ą|ze) (federaln*|rejonow*|wojskow*|generaln*|krajow*|w karlsruhe)|(rzeczni*|szef*|naczelni*) prokuratur*|minist* sprawiedliwości i prokurator* generaln*|(niemieck*|litewsk*|łotewsk*|estońsk*|francusk*|rumuńsk*) prokuratur*)
[BODY police]
(rzeczni* (policji|komend*|straży pożarnej)|komendant* (główn*|policji|wojewódzk*)|centraln* biur* (śledcz*|zwalczania*)|cbśp|cbzc|(duńsk*|niemieck*|fińsk*|szwedzk*|norwesk*|litewsk*|łotewsk*|estońsk*|belgijsk*|brytyjsk*|rumuńsk*) policj*|żandarmeri* wojskow*)
[BODY military]
(dowództw(o|a|u|em) (operacyjne*|generalne*|sił zbrojnych)|(szef*|rzeczni*) (sztabu|dowództw*|dorsz)|dorsz|wojsk(a|) obrony terytorialnej|(duńsk*|niemieck*|litewsk*|estońsk*|fińsk*|szwedzk*|norwesk*|belgijsk*|rumuńsk*) (armi*|wojsk*|sił* (zbrojn*|powietrzn*)|marynark*|resort obrony)|bundeswehr*)
[BODY state_agency]
(straż(|y|ą) (graniczn*|pożarn*|ochrony kolei)|państwow* straż* pożarn*|urzęd* ochrony konstytucji|inspekcj* *|państwow* komisj* (badania|wyborcz*)|krajow* rad* radiofonii*|wojewod(a|y|ą|zie)|(rzeczni*) (straży granicznej|wojewody|urzędu)|urz(ąd|ędu) (ochrony konstytucji|komunikacji elektronicznej|kontroli))
[BODY government]
(gabinet(|u)|(rzeczni*|wiceszef*|szef*) (rządu|kancelarii premiera|kprm)|kprm|kancelari(a|i|ę) (premiera|prezesa rady ministrów)|(duńsk*|niemieck*|litewsk*|łotewsk*|estońsk*|czesk*|fińsk*|szwedzk*|norwesk*|brytyjsk*|rumuńsk*|mołdawsk*|francusk*|polsk*) rząd*)
[BODY head_of_government]
(premier(|a|em|owi|ka|ki|kę) (danii|litwy|łotwy|estonii|polski|finlandii|szwecji|norwegii|czech|mołdawii|belgii|rumunii)|szef* (polskiego |litewskiego |duńskiego |niemieckiego |)rządu|(duńsk*|litewsk*|łotewsk*|estońsk*|fińsk*|szwedzk*|norwesk*|czesk*|niemieck*) (premier*|kanclerz*))
[BODY head_of_state]
(prezydent(|a|em|owi|ka|ki) (rp|litwy|łotwy|estonii|finlandii|mołdawii|rumunii|czech|francji|polski)|głow(a|y|ę|ą) państwa|(litewsk*|łotewsk*|estońsk*|fińsk*|rumuńsk*|czesk*|francusk*|mołdawsk*) prezydent*)
[BODY minister]
(minister|ministra|ministrem|ministrowi|wiceminister|wiceministra|szef|szefa|szefem|szefowa|szefowej|wiceszef) (spraw wewnętrznych*|spraw zagranicznych|obrony*|cyfryzacji|sprawiedliwości|infrastruktury|energii|klimatu|mswia|msz|mon|dyplomacji|resortu*)
(duńsk*|litewsk*|łotewsk*|estońsk*|fińsk*|szwedzk*|norwesk*|czesk*|niemieck*|brytyjsk*|francusk*) (minister|ministra|ministrem|szef dyplomacji|minist*)
(sekretarz* stanu|wicepremier* i minister*)
[BODY ministry]
((polsk*|litewsk*|łotewsk*|estońsk*|czesk*|niemieck*|duńsk*) (msz|mon|resort*|ministerstw*)|ministerstw(o|a|u|em) (spraw wewnętrznych*|spraw zagranicznych|obrony*|cyfryzacji|sprawiedliwości)|rzeczni* (msz|mon|mswia|resortu|ministerstwa))
[BODY cert]
(cert (polska|pl|orange)|csirt (nask|gov|mon)|nask|zespół csirt|pełnomocnik* rządu do spraw cyberbezpieczeństwa|ncsc|anssi|bsi)
[BODY company]
(microsoft*|google*|mandiant*|crowdstrike*|eset*|meta|cisco*|recorded future|dragos*|check point*|trend micro|allegro|orange|firm* (zajmując* się |)cyberbezpieczeństw*|firm* (kuriersk*|ochroniarsk*))
[BODY research_body]
(ośrod(ek|ka) studiów wschodnich|osw|pism|instytut* (studiów nad wojną|spraw międzynarodowych|badań*)|isw|(analityk|ekspert*|badacz*) (osw|pism|csis|iiss)|badacz(e|y|em)|demagog*|debunk*|politolog*)
[BODY operator]
(operator(|a|em|zy) (sieci|systemu|kabla|gazociągu|lotniska)|fingrid|elering|litgrid|pse|gaz-system|cinia|arelia|telia|pkp plk|rzeczni* (lotniska|operatora|spółki|pkp*)|zarządca infrastruktury|polskie linie kolejowe|petrobaltic|orlen*)
[BODY media]
(„?gazeta wyborcza”?|rzeczpospolita|onet|tvn24|tvn|rmf fm|polsat news|polska agencja prasowa|pap|reuters*|agencj* (reutera|afp|ap|dpa|bns)|bbc|cnn|„?der spiegel”?|spiegel|„?the guardian”?|„?financial times”?|„?the wall street journal”?|media|portal* śledcz*|vsquare|the insider|bellingcat|frontstory) % weak=1
[BODY media_unnamed_officials]
(źródł(o|a|em) (w|zbliżon*) (*|służb*|rząd*)|(informator*|rozmówc*) (w|ze|z) (służb*|rząd*|policj*)|anonimow* (urzędni*|źródł*|rozmówc*)|urzędni* pragnąc* zachować anonimowość|proszący o anonimowość)
[BODY international_org]
(icao|imo|obwe|onz|europol*|eurojust*|interpol*|frontex*)
[BODY joint_team]
(wspóln* zesp(ół|ołu|ołem) (śledcz*|dochodzeniow*))
[BODY document ref=1]
(raport(|u|em|cie)|komunikat(|u|em|cie)|oświadczeni(e|a|u|em)|akt(|u) oskarżenia|uzasadnieni(e|u|a) wyroku) % weak=1
[BODY accused_state country=RU]
(dmitrij pieskow|pieskow(|a|em)|maria zacharowa|zacharow(a|ej|ą)|siergiej ławrow|ławrow(|a|em)|(rosyjsk*|rosji) (msz|dyplomacj*|ministerstw*)|ministerstw(o|a) (obrony|spraw zagranicznych) rosji|stron(a|y) rosyjsk(a|iej)|moskwa (odpowiedział*|zaprzecz*|odrzuc*))
[BODY accused_state country=BY]
(białorusk(i|iego|ie) (msz|resort*|państwow* komitet*)|rzeczni* łukaszenki|państwow* komitet* graniczn*|łukaszenk(a|i|ę|ą|o))
