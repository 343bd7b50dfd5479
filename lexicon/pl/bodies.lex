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
