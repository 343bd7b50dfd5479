# Adjectives and peoples by country, names of countries and places in their cases, and the endings of inflected
# place names, in Czech. Hand-written for Concord, under the licence of the project. linked=1 says tie, not nationality.

[NATION RU]
(rusk*|rusové|rusů)
(prorusk*|prokremelsk*|kremelsk*) % linked=1
[NATION BY]
(běloru(ský|ská|ské|ského|skou|ských|ští)|bělorus(|a|ové|ů))
proběloruské % linked=1
[NATION CN]
(čínsk*|číňan*)
pročínsk* % linked=1
[NATION IR]
(íránsk*|íránc*)
[NATION KP]
(severokorejsk*)
[NATION UA]
(ukrajinsk*|ukrajin(ec|ce|ci|ců))
[DEMONYM RU]
(rusk*|rusové|rusů)
[DEMONYM BY]
(běloru(ský|ská|ské|ského|skou|ských|ští)|bělorus(|a|ové|ů))
[DEMONYM CN]
(čínsk*|číňan*)
[DEMONYM IR]
(íránsk*|íránc*)
[DEMONYM KP]
(severokorejsk*)
[DEMONYM UA]
(ukrajinsk*|ukrajin(ec|ce|ci|ců))
[DEMONYM CZ]
(česk*|češ(i)|čech(|ů|a))
[DEMONYM SK]
(slovensk*|slováci|slovák(|a|ů))
[DEMONYM PL]
(polsk*|polác(i)|polák(|a|ů))
[DEMONYM DE]
(německ*|něm(ec|ci|ců))
[DEMONYM AT]
(rakousk*)
[DEMONYM HU]
(maďarsk*|maďa(r|ři|rů))
[DEMONYM RO]
(rumunsk*|rumun(|i|ů))
[DEMONYM MD]
(moldavsk*)
[DEMONYM LT]
(litevsk*)
[DEMONYM LV]
(lotyšsk*)
[DEMONYM EE]
(estonsk*)
[DEMONYM FI]
(finsk*)
[DEMONYM SE]
(švédsk*)
[DEMONYM NO]
(norsk*)
[DEMONYM DK]
(dánsk*)
[DEMONYM FR]
(francouzsk*)
[DEMONYM GB]
(britsk*|brit(|ové|ů))
[DEMONYM NL]
(nizozemsk*)
[DEMONYM BE]
(belgick*)
[DEMONYM IT]
(italsk*)
[DEMONYM ES]
(španělsk*)
[DEMONYM BG]
(bulharsk*)
[DEMONYM US]
(americk*)
[ALIAS @RU]
(rusk(o|a|u|em)|rusk(á|é|ou) federac(e|i))
[ALIAS @BY]
(bělorusk(o|a|u|em))
[ALIAS @CN]
(čín(a|y|u|ou|ě))
[ALIAS @IR]
(írán(|u|em))
[ALIAS @KP]
(severní kore(a|je|ji|ou))
[ALIAS @UA]
(ukrajin(a|y|u|ou|ě))
[ALIAS @CZ]
(česk(o|a|u|em)|česk(á|é|ou) republi(ka|ky|ce|ku|kou))
[ALIAS @SK]
(slovensk(o|a|u|em))
[ALIAS @PL]
(polsk(o|a|u|em))
[ALIAS @DE]
(německ(o|a|u|em))
[ALIAS @AT]
(rakousk(o|a|u|em))
[ALIAS @HU]
(maďarsk(o|a|u|em))
[ALIAS @RO]
(rumunsk(o|a|u|em))
[ALIAS @MD]
(moldavsk(o|a|u|em))
[ALIAS @LT]
(lit(va|vy|vu|vou|vě))
[ALIAS @LV]
(lotyšsk(o|a|u|em))
[ALIAS @EE]
(estonsk(o|a|u|em))
[ALIAS @FI]
(finsk(o|a|u|em))
[ALIAS @SE]
(švédsk(o|a|u|em))
[ALIAS @NO]
(norsk(o|a|u|em))
[ALIAS @DK]
(dánsk(o|a|u|em))
[ALIAS @FR]
(franci(e|i|í)|francie)
[ALIAS @GB]
(velk(á|é|ou) británi(e|i|í)|británi(e|i|í))
[ALIAS @NL]
(nizozemsk(o|a|u|em))
[ALIAS @BE]
(belgi(e|i|í))
[ALIAS @IT]
(itáli(e|i|í))
[ALIAS @ES]
(španělsk(o|a|u|em))
[ALIAS @BG]
(bulharsk(o|a|u|em))
[ALIAS @US]
(spojen(é|ých|ým) stát(y|ů|ech)|usa)
[ALIAS "Prague"]
(prah(a|y|u|ou)|praze)
[ALIAS "Brno"]
(brn(o|a|u|em)|brně)
[ALIAS "Ostrava"]
(ostrav(a|y|u|ě))
[ALIAS "Vrbetice"]
(vrbětic(e|ích))
[ALIAS "Budapest"]
(budapeš(ť|ti|tí))
[ALIAS "Bucharest"]
(bukureš(ť|ti))
[ALIAS "Vienna"]
(víde(ň|ni|ně)|vídní)
[ALIAS "Berlin"]
(berlín(|a|ě))
[ALIAS "Warsaw"]
(varšav(a|y|u|ou|ě))
[ALIAS "Vilnius"]
(vilnius(|u))
[ALIAS "Riga"]
(rig(a|y|u)|rize)
[ALIAS "Tallinn"]
(tallin(|u|nu|n))
[ALIAS "Moscow"]
(moskv(a|y|u|ou|ě))
[ALIAS "Kyiv"]
(kyjev(|a|ě))
[ALIAS "Minsk"]
(minsk(|u))
[ALIAS "Beijing"]
(pekin(g|gu|gem))
[ALIAS "Paris"]
(paří(ž|že|ži))
[ALIAS "London"]
(londýn(|a|ě))
[ALIAS "Brussels"]
(brusel(|u))
[ALIAS "Salisbury"]
(salisbury)
[ALIAS "Munich"]
(mnichov(|a|ě))
[ALIAS "Leipzig"]
(lipsk(o|a|u))
[ALIAS "Baltic Sea"]
(balt(|u)|baltsk(é|ého|ém) moř(e|i))
[ALIAS "Liberec"]
(liber(ec|ce|ci))
[ALIAS "Pilsen"]
(plz(eň|ně|ni))
[ALIAS "Pardubice"]
(pardubic(e|ích))
[ENDING a]
y
u
ou
e
[ENDING -]
u
a
em
e
[ENDING o]
a
u
em
e
[ENDING ce]
cich
c
[ENDING e]
ich
i
[ENDING ov]
ova
ove
[ENDING ec]
ce
ci
[DEMONYM CZ]
(praž(ský|ská|ské|ského|skou)|moravsk*)
[DEMONYM LT]
(litev(ec|ci|ců))
[DEMONYM IE]
(irsk*|ir(ové|ů))
[DEMONYM UA]
(ukrajink*)
[ALIAS @IE]
(irsk(o|a|u|em))
[ALIAS @CH]
(švýcarsk(o|a|u|em))
[ALIAS @GE]
(gruzi(e|i|í))
[ALIAS @RS]
(srbsk(o|a|u|em))
[ALIAS @HR]
(chorvatsk(o|a|u|em))
[ALIAS @SI]
(slovinsk(o|a|u|em))
[ALIAS @GR]
(řeck(o|a|u|em))
[ALIAS @PT]
(portugalsk(o|a|u|em))
[ALIAS @TR]
(tureck(o|a|u|em))
[ALIAS @CA]
(kanad(a|y|u|ou|ě))
[ALIAS @LU]
(lucembursk(o|a|u|em))
[ALIAS @IS]
(island(|u|em))
[ALIAS @CY]
(kyp(r|ru|rem))
[ALIAS Copenhagen]
(kodaň|kodani|kodaně|kodaní)
[ALIAS Helsinki]
(helsinky|helsinek|helsinkách|helsinkám)
[ALIAS Tallinn]
(tallinn(|u|em)|tallin(|u|em))
[ALIAS Riga]
(rig(a|y|u|ou)|rize)
[ALIAS Vilnius]
(vilnius(|u|em)|vilnus(|u))
[ALIAS Gdansk]
(gdaňsk(|u|em|a))
[ALIAS Krakow]
(krakov(|a|u|em|ě))
[ALIAS Wroclaw]
(vratislav(|i|í))
[ALIAS Poznan]
(poznaň|poznani|poznaně)
[ALIAS Szczecin]
(štětín(|a|ě|u))
[ALIAS Rzeszow]
(řešov(|a|ě|u))
[ALIAS Lublin]
(lublin(|u|em|ě))
[ALIAS Dresden]
(drážďan(y|ech)|drážďan)
[ALIAS Leipzig]
(lipsk(o|a|u|em))
[ALIAS Munich]
(mnichov(|a|ě|u|em)|mnichovsk(é|ého|ém) letiš*)
[ALIAS Hamburg]
(hamburk(|u|em))
[ALIAS Nuremberg]
(norimberk(|u))
[ALIAS Geneva]
(ženev(a|y|u|ou|ě))
[ALIAS Zagreb]
(záhřeb(|u|em))
[ALIAS Belgrade]
(bělehrad(|u|em|ě))
[ALIAS Sofia]
(sofi(e|i|í))
[ALIAS Chisinau]
(kišiněv(|a|u|ě))
[ALIAS Athens]
(athén(y|ách)|atén(y|ách))
[ALIAS Rome]
(řím(|a|ě|em))
[ALIAS Madrid]
(madrid(|u|em))
[ALIAS Lisbon]
(lisabon(|u|em))
[ALIAS "The Hague"]
(haag(|u|em))
[ALIAS Rotterdam]
(rotterdam(|u))
[ALIAS Antwerp]
(antverp(y|ách)|antverp)
[ALIAS Liege]
(lutych(|u))
[ALIAS Strasbourg]
(štrasburk(|u))
[ALIAS Marseille]
(marseill(e|i))
[ALIAS Lviv]
(lvov(|a|ě|u))
[ALIAS Odesa]
(oděs(a|y|u|e))
[ALIAS "Saint Petersburg"]
(petrohrad(|u|em|ě))
[ALIAS Kaliningrad]
(kaliningrad(|u|ě))
[ALIAS Narva]
(narv(a|y|u|ou|ě))
[ALIAS Stockholm]
(stockholm(|u|em))
[ALIAS Oslo]
(osl(o|a|u|em))
[ALIAS Bratislava]
(bratislav(a|y|u|ou|ě))
[ALIAS Olomouc]
(olomouc(|e|i|í))
[ALIAS Bavaria]
(bavorsk(o|a|u|em))
[ALIAS Saxony]
(sask(o|a|u|em))
[ALIAS "Baltic Sea"]
(balt(|u|em)|baltsk(é|ého|ém|ému) moř(e|i))
[ALIAS "Gulf of Finland"]
(finsk(ý|ého|ém) záliv(|u|em))
[ALIAS "North Sea"]
(severní(|ho|m) moř(e|i))
[ALIAS "Black Sea"]
(čern(é|ého|ém) moř(e|i))
[DEMONYM HU]
(maďary|maďar(em|ům))
[DEMONYM RO]
(rumuny|rumun(em|ům))
[DEMONYM CO]
(kolumbij*)
[ALIAS @CO]
(kolumbi(e|i|í))
[DEMONYM PL]
(poláky|polákům)
[DEMONYM DE]
(němce|němcům)
