# Adjectives and peoples by country (ISO 3166 alpha-2), names of countries and places in their cases, and the
# endings of inflected place names, in Polish. Hand-written for Concord, under the licence of the project.
# linked=1 says tie, not nationality.

[NATION RU]
(rosyjsk*|rosjan*|rosjanin*)
(prorosyjsk*|prokremlowsk*|kremlowsk*|promoskiewsk*) % linked=1
(powiązan*|związan*|łączon*) z (rosją|moskwą|kremlem|rosyjskimi służbami) % linked=1
[NATION BY]
(białorusk*|białorusin*)
probiałorusk* % linked=1
(powiązan*|związan*|łączon*) z (białorusią|mińskiem) % linked=1
[NATION CN]
(chińsk*|chińczy*)
prochińsk* % linked=1
(powiązan*|związan*|łączon*) z (chinami|pekinem) % linked=1
[NATION IR]
(irańsk*|irańczy*)
proirańsk* % linked=1
(powiązan*|związan*|łączon*) z (iranem|teheranem) % linked=1
[NATION KP]
(północnokoreańsk*)
[NATION UA]
(ukraińsk*|ukrai(niec|ńca|ńcy|ńców|ńcem|ńcom|nka|nki|nkę))
[DEMONYM RU]
(rosyjsk*|rosjan*|rosjanin*)
[DEMONYM BY]
(białorusk*|białorusin*)
[DEMONYM CN]
(chińsk*|chińczy*)
[DEMONYM IR]
(irańsk*|irańczy*)
[DEMONYM KP]
(północnokoreańsk*)
[DEMONYM UA]
(ukraińsk*|ukrai(niec|ńca|ńcy|ńców|ńcem|ńcom|nka|nki|nkę))
[DEMONYM US]
(amerykańsk*|amerykan*)
[DEMONYM PL]
(polsk*|polak(|a|i|iem|owi)|polac(y)|polaków)
[DEMONYM DE]
(niemieck*|niem(iec|ca|cowi))
[DEMONYM LT]
(litewsk*|litwin*)
[DEMONYM LV]
(łotewsk*|łotysz*)
[DEMONYM EE]
(estońsk*|estończy*)
[DEMONYM FI]
(fińsk*|fin(|a|owie|ów|ka))
[DEMONYM SE]
(szwedzk*|szwed(|a|zi|ów))
[DEMONYM NO]
(norwesk*|norweg(|a|owie|ów))
[DEMONYM DK]
(duńsk*|duńczy*)
[DEMONYM FR]
(francusk*|francuz(|a|i|ów))
[DEMONYM GB]
(brytyjsk*|brytyjczy*|angielsk*)
[DEMONYM CZ]
(czesk*|czes(i|i))
[DEMONYM SK]
(słowack*|słowac(y))
[DEMONYM RO]
(rumuńsk*|rumun(|a|i|ów))
[DEMONYM MD]
(mołdawsk*|mołdawian*)
[DEMONYM BG]
(bułgarsk*|bułgar(|a|zy|ów))
[DEMONYM HU]
(węgiersk*|węgrzy*)
[DEMONYM AT]
(austriack*|austriac*)
[DEMONYM CH]
(szwajcarsk*|szwajcar(|a|zy|ów))
[DEMONYM IT]
(włosk*|włos(i))
[DEMONYM ES]
(hiszpańsk*|hiszpan(|a|ie|ów))
[DEMONYM PT]
(portugalsk*|portugalczy*)
[DEMONYM NL]
(holendersk*|niderlandzk*|holend(er|rzy|rów))
[DEMONYM BE]
(belgijsk*|belg(|a|owie|ów|ijka))
[DEMONYM GR]
(grec(ki|ka|kie|kiego|kiej|kich|cy)|grek(|a))
[DEMONYM IE]
(irlandzk*|irlandczy*)
[DEMONYM RS]
(serbsk*|serb(|a|owie|ów))
[DEMONYM ME]
(czarnogórsk*)
[DEMONYM HR]
(chorwack*|chorwa(t|ta|ci|tów))
[DEMONYM SI]
(słoweńsk*)
[DEMONYM BA]
(bośniack*)
[DEMONYM AL]
(albańsk*|albańczy*)
[DEMONYM MK]
(macedońsk*)
[DEMONYM GE]
(gruzińsk*|gruzin*)
[DEMONYM AM]
(armeńsk*|ormiańsk*)
[DEMONYM TR]
(tureck*|turec(ki)|turc(y))
[DEMONYM IS]
(islandzk*)
[DEMONYM LU]
(luksembursk*)
[DEMONYM CY]
(cypryjsk*)
[DEMONYM XK]
(kosowsk*)
[DEMONYM MT]
(maltańsk*)
[DEMONYM IL]
(izraelsk*)
[DEMONYM VN]
(wietnamsk*)
[ALIAS @RU]
(rosj(a|i|ę|ą)|federacj(a|i|ę|ą) rosyjsk(a|iej|ą))
[ALIAS @BY]
(białoru(ś|si|sią))
[ALIAS @CN]
(chin(y|ach|om|ami))
[ALIAS @IR]
(iran(|u|em|ie|owi))
[ALIAS @KP]
(kore(a|i|ę|ą) północn(a|ej|ą))
[ALIAS @UA]
(ukrain(a|y|ę|ą|ie))
[ALIAS @US]
(stan(y|ów|ach|om) zjednoczon(e|ych|ym)|usa)
[ALIAS @PL]
(polsk(a|i|ę|ą)|polsce)
[ALIAS @DE]
(niem(cy|iec|czech|com|cami))
[ALIAS @LT]
(litw(a|y|ę|ą|ie))
[ALIAS @LV]
(łotw(a|y|ę|ą|ie))
[ALIAS @EE]
(estoni(a|i|ę|ą))
[ALIAS @FI]
(finlandi(a|i|ę|ą))
[ALIAS @SE]
(szwecj(a|i|ę|ą))
[ALIAS @NO]
(norwegi(a|i|ę|ą))
[ALIAS @DK]
(dani(a|i|ę|ą))
[ALIAS @FR]
(francj(a|i|ę|ą))
[ALIAS @GB]
(wielk(a|iej|ą) brytani(a|i|ę|ą)|zjednoczon(e|ego|ym) królestw(o|a|ie))
[ALIAS @CZ]
(czech(y|ach|om|ami)|republik(a|i|ę|ą) czesk(a|iej|ą)|czechy)
[ALIAS @SK]
(słowacj(a|i|ę|ą))
[ALIAS @RO]
(rumuni(a|i|ę|ą))
[ALIAS @MD]
(mołdawi(a|i|ę|ą))
[ALIAS @BG]
(bułgari(a|i|ę|ą))
[ALIAS @HU]
(węg(ry|ier|rzech|rom|rami))
[ALIAS @AT]
(austri(a|i|ę|ą))
[ALIAS @CH]
(szwajcari(a|i|ę|ą))
[ALIAS @IT]
(włoch(y|ach|om)|włoszech)
[ALIAS @ES]
(hiszpani(a|i|ę|ą))
[ALIAS @PT]
(portugali(a|i|ę|ą))
[ALIAS @NL]
(holandi(a|i|ę|ą)|niderland(y|ów|ach))
[ALIAS @BE]
(belgi(a|i|ę|ą))
[ALIAS @GR]
(grecj(a|i|ę|ą))
[ALIAS @IE]
(irlandi(a|i|ę|ą))
[ALIAS @RS]
(serbi(a|i|ę|ą))
[ALIAS @ME]
(czarnogór(a|y|ę|ą)|czarnogórze)
[ALIAS @HR]
(chorwacj(a|i|ę|ą))
[ALIAS @SI]
(słoweni(a|i|ę|ą))
[ALIAS @BA]
(bośni(a|i|ę|ą))
[ALIAS @AL]
(albani(a|i|ę|ą))
[ALIAS @MK]
(macedoni(a|i|ę|ą))
[ALIAS @GE]
(gruzj(a|i|ę|ą))
[ALIAS @AM]
(armeni(a|i|ę|ą))
[ALIAS @TR]
(turcj(a|i|ę|ą))
[ALIAS @IS]
(islandi(a|i|ę|ą))
[ALIAS @CY]
(cyp(r|ru|rem|rze))
[ALIAS @MT]
(malt(a|y|ę|ą|cie))
[ALIAS @IL]
(izrael(|a|u|em))
[ALIAS @VN]
(wietnam(|u|em|ie))
[ALIAS "Baltic Sea"]
(bałtyk(|u|iem|owi)|morz(e|a|u|em) bałtycki(e|ego|emu|m))
[ALIAS "Black Sea"]
(morz(e|a|u) czarn(e|ego|ym))
[ALIAS "North Sea"]
(morz(e|a|u) północn(e|ego|ym))
[ALIAS "Gulf of Finland"]
(zato(ka|ki|kę|ce) fińsk(a|iej|ą)|zatok(a|i|ę) fińsk(a|iej|ą))
[ALIAS "Warsaw"]
(warszaw(a|y|ę|ą|ie))
[ALIAS "Krakow"]
(krak(ów|owa|owie|owem|owowi))
[ALIAS "Wroclaw"]
(wrocław(|ia|iu|iem))
[ALIAS "Gdansk"]
(gdańsk(|a|u|iem))
[ALIAS "Gdynia"]
(gdyni(a|i|ę|ą))
[ALIAS "Poznan"]
(pozna(ń|nia|niu|niem))
[ALIAS "Lodz"]
(łódź|łodzi)
[ALIAS "Lublin"]
(lublin(|a|ie|em))
[ALIAS "Swinoujscie"]
(świnoujści(e|a|u|em))
[ALIAS "Bialystok"]
(białyst(ok|oku)|białegostoku|białymstoku|białystok)
[ALIAS "Rzeszow"]
(rzesz(ów|owa|owie|owem))
[ALIAS "Zielona Gora"]
(zielon(a|ej|ą) gór(a|y|ę|ze)|zielonej górze)
[ALIAS "Bielsko-Biala"]
(bielsk(o|a|u)-biał(a|ej|ą))
[ALIAS "Jelenia Gora"]
(jeleni(a|ej|ą) gór(a|y|ę|ze))
[ALIAS "Torun"]
(toru(ń|nia|niu))
[ALIAS "Slupsk"]
(słupsk(|a|u|iem))
[ALIAS "Olsztyn"]
(olsztyn(|a|ie))
[ALIAS "Katowice"]
(katowic(e|ach|))
[ALIAS "Kielce"]
(kiel(ce|c|cach))
[ALIAS "Bydgoszcz"]
(bydgoszcz(|y|ą))
[ALIAS "Przemysl"]
(przemyśl(|a|u|em))
[ALIAS "Vilnius"]
(wiln(o|a|ie|em|u))
[ALIAS "Kaunas"]
(kown(o|a|ie|em))
[ALIAS "Klaipeda"]
(kłajped(a|y|ę|zie))
[ALIAS "Riga"]
(ryg(a|i|ę|ą)|rydze)
[ALIAS "Tallinn"]
(tallin(|n|a|na|ie|nie|em))
[ALIAS "Daugavpils"]
(dyneburg(|a|u)|dźwińsk)
[ALIAS "Kyiv"]
(kij(ów|owa|owie|owem|owowi))
[ALIAS "Lviv"]
(lw(ów|owa|owie|owem))
[ALIAS "Berlin"]
(berlin(|a|ie|em))
[ALIAS "Munich"]
(monachium)
[ALIAS "Leipzig"]
(lipsk(|a|u|iem))
[ALIAS "Cologne"]
(koloni(a|i|ę))
[ALIAS "Nuremberg"]
(norymber(ga|gi|gę|dze))
[ALIAS "Dresden"]
(drezn(o|a|ie))
[ALIAS "Hamburg"]
(hamburg(|a|u|iem))
[ALIAS "Frankfurt am Main"]
(frankfur(t|tu|cie) nad menem)
[ALIAS "Prague"]
(prag(a|i|ę|ą)|pradze)
[ALIAS "Ostrava"]
(ostraw(a|y|ę|ie))
[ALIAS "Brno"]
(br(no|na|nie))
[ALIAS "Bratislava"]
(bratysław(a|y|ę|ie))
[ALIAS "Budapest"]
(budapeszt(|u|em)|budapeszcie)
[ALIAS "Vienna"]
(wiede(ń|niem)|wiedni(a|u))
[ALIAS "Bucharest"]
(bukareszt(|u)|bukareszcie)
[ALIAS "Chisinau"]
(kiszyni(ów|owa|owie)|kiszyniowie)
[ALIAS "Sofia"]
(sofi(a|i|ę))
[ALIAS "Paris"]
(paryż(|a|u|em))
[ALIAS "London"]
(londyn(|u|ie|em))
[ALIAS "Salisbury"]
(salisbury)
[ALIAS "Brussels"]
(bruksel(a|i|ę|ą))
[ALIAS "The Hague"]
(hag(a|i|ę|ą)|hadze)
[ALIAS "Amsterdam"]
(amsterdam(|u|ie))
[ALIAS "Copenhagen"]
(kopenhag(a|i|ę|ą)|kopenhadze)
[ALIAS "Stockholm"]
(sztokholm(|u|ie|em))
[ALIAS "Oslo"]
(oslo)
[ALIAS "Helsinki"]
(helsin(ki|ek|kach|kami))
[ALIAS "Turku"]
(turku)
[ALIAS "Gothenburg"]
(göteborg(|a|u))
[ALIAS "Gotland"]
(gotlandi(a|i|ę))
[ALIAS "Rome"]
(rzym(|u|ie|em))
[ALIAS "Milan"]
(mediolan(|u|ie))
[ALIAS "Madrid"]
(madry(t|tu|cie))
[ALIAS "Barcelona"]
(barcelon(a|y|ę|ie))
[ALIAS "Lisbon"]
(lizbon(a|y|ę|ie))
[ALIAS "Geneva"]
(genew(a|y|ę|ie))
[ALIAS "Bern"]
(bern(o|a|ie))
[ALIAS "Moscow"]
(moskw(a|y|ę|ą|ie))
[ALIAS "Saint Petersburg"]
(petersburg(|a|u))
[ALIAS "Kaliningrad"]
(kaliningrad(|u|zie)|królew(iec|ca|cu))
[ALIAS "Minsk"]
(mińsk(|a|u|iem))
[ALIAS "Grodno"]
(grodn(o|a|ie))
[ALIAS "Brest"]
(brześ(ć|cia|ciu))
[ALIAS "Beijing"]
(pekin(|u|ie|em))
[ALIAS "Tehran"]
(teheran(|u|ie|em))
[ALIAS "Nicosia"]
(nikozj(a|i|ę))
[ALIAS "Narva"]
(narw(a|y|ę|ie))
[ALIAS "Tirana"]
(tiran(a|y|ę|ie))
[ALIAS "Constanta"]
(konstanc(a|y|ę))
[ALIAS "Strasbourg"]
(strasburg(|a|u))
[ALIAS "Luxembourg"]
(luksemburg(|a|u))
[ALIAS "Istanbul"]
(stambu(ł|łu|le))
[ALIAS "Belgrade"]
(belgrad(|u|zie))
[ALIAS "Zagreb"]
(zagrzeb(|ia|iu))
[ALIAS "Podgorica"]
(podgoric(a|y|ę))
[ENDING a]
y
i
e
o
ie
ze
[ENDING -]
u
iu
ie
em
iem
a
ia
owi
[ENDING ow]
owa
owie
owem
[ENDING o]
a
ie
u
em
[ENDING e]
a
u
em
[ENDING ce]
c
cach
[ENDING y]
ow
ach
[ENDING ki]
kach
ek
[ENDING ia]
i
ie
[ENDING ec]
ca
cu
cem
[ENDING ek]
ka
ku
kiem
[ENDING t]
cie
[ENDING d]
dzie
[ENDING ta]
cie
[ENDING ra]
rze
[ENDING ga]
dze
[ENDING ka]
ce
[ENDING l]
le
