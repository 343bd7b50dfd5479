# Adjectives and peoples by country (ISO 3166 alpha-2), names of countries and places in their cases, and the
# endings of inflected place names, in Estonian. Hand-written for Concord, under the licence of the project.
# linked=1 says tie, not nationality. A value - takes a row of words for a place out of the reading of places.

[NATION RU]
(vene|venemaa)
(venelas(te|ed|ele|tele)|venelane)
(venemeels*|kremlimeels*|kremli-meels*) % linked=1
(venemaaga|moskvaga|kremliga|vene luurega|vene eriteenistustega) seotud % linked=1
[NATION BY]
valgevene
valgevenelas(te|ed)
[NATION CN]
hiina
hiinlas(te|ed)
[NATION IR]
iraani
[NATION KP]
põhja-korea
[NATION UA]
ukraina
ukrainlas(te|ed)

[DEMONYM RU]
(vene|venelas(ed|te|tele|i|t|tega)|venelan(e|na)|veneaegs*)
[DEMONYM BY]
(valgevenelased|valgevenelaste|valgevenelasi|valgevenelane)
[DEMONYM UA]
(ukrainlased|ukrainlaste|ukrainlastele|ukrainlasi|ukrainlane)
[DEMONYM CN]
(hiinlased|hiinlaste|hiinlasi|hiinlane)
[DEMONYM IR]
(iraanlased|iraanlaste)
[DEMONYM US]
(ameeriklased|ameeriklaste|ameeriklasi|ameeriklane)
[DEMONYM EE]
(eestlased|eestlaste|eestlastele|eestlasi|eestlane)
[DEMONYM LV]
(lätlased|lätlaste|lätlasi|lätlane)
[DEMONYM LT]
(leedulased|leedulaste|leedulasi|leedulane)
[DEMONYM PL]
(poolakad|poolakate|poolakas|poolaka)
[DEMONYM DE]
(saksa|sakslas(ed|te|i)|sakslane)
[DEMONYM FI]
(soomlased|soomlaste|soomlasi|soomlane)
[DEMONYM SE]
(rootslased|rootslaste|rootslasi|rootslane)
[DEMONYM NO]
(norralased|norralaste)
[DEMONYM DK]
(taanlased|taanlaste)
[DEMONYM FR]
(prantsuse|prantslas(ed|te|i))
[DEMONYM GB]
(briti|britid|brittide|britt|inglise|šoti)
[DEMONYM IE]
(iiri|iirlas(ed|te))
[DEMONYM NL]
(hollandlased|hollandlaste)
[DEMONYM BE]
(belglased|belglaste)
[DEMONYM ES]
(hispaanlased|hispaanlaste)
[DEMONYM IT]
(itaallased|itaallaste)
[DEMONYM CZ]
(tšehhid)
[DEMONYM HU]
(ungarlased|ungarlaste)
[DEMONYM RO]
(rumeenlased|rumeenlaste)
[DEMONYM BG]
(bulgaarlased|bulgaarlaste)

[ALIAS @RU]
(venemaa(|d|l|le|lt|ga|ni)|vene föderatsioon(|i|is))
[ALIAS @BY]
(valgevene(|t|s|sse|st|ga|le|lt)|valge-vene(|s))
[ALIAS @UA]
ukraina(|t|s|sse|st|ga|le|lt)
[ALIAS @CN]
hiina(|t|s|sse|st|ga|le|lt)
[ALIAS @IR]
iraan(|i|is|ist|iga|ile)
[ALIAS @KP]
põhja-korea(|t|s|sse|st|ga)
[ALIAS @US]
(usa(|s|st|ga|le|d)|ameerika ühendrii(gid|kide|kides|kidest|gi)|ameerika(|s|sse|st))
[ALIAS @EE]
eesti(|t|s|sse|st|ga|le|lt)
[ALIAS @LV]
läti(|t|s|sse|st|ga|le|lt)
[ALIAS @LT]
leedu(|t|s|sse|st|ga|le|lt)
[ALIAS @PL]
poola(|t|s|sse|st|ga|le|lt)
[ALIAS @DE]
saksamaa(|d|l|le|lt|ga)
[ALIAS @FI]
soome(|t|s|sse|st|ga|le|lt)
[ALIAS @SE]
rootsi(|t|s|sse|st|ga|le|lt)
[ALIAS @NO]
norra(|t|s|sse|st|ga|le|lt)
[ALIAS @DK]
taani(|t|s|sse|st|ga|le|lt)
[ALIAS @FR]
prantsusmaa(|d|l|le|lt|ga)
[ALIAS @GB]
(suurbritannia(|t|s|sse|st|ga|le)|ühendkuningri(ik|igi|igis|iki|igist)|inglismaa(|l|le|lt))
[ALIAS @IE]
iirimaa(|l|le|lt|d)
[ALIAS @NL]
(holland(|i|is|isse|ist|iga)|madalmaa(d|de|des|dest))
[ALIAS @BE]
belgia(|t|s|sse|st|ga)
[ALIAS @LU]
luksemburg(|i|is)
[ALIAS @ES]
hispaania(|t|s|sse|st|ga)
[ALIAS @PT]
portugal(|i|is|ist)
[ALIAS @IT]
itaalia(|t|s|sse|st|ga)
[ALIAS @AT]
austria(|t|s|sse|st)
[ALIAS @CH]
šveits(|i|is|ist)
[ALIAS @CZ]
tšehhi(|t|s|sse|st|ga)
[ALIAS @SK]
slovakkia(|t|s|sse|st)
[ALIAS @HU]
ungari(|t|s|sse|st|ga)
[ALIAS @RO]
rumeenia(|t|s|sse|st|ga)
[ALIAS @BG]
bulgaaria(|t|s|sse|st|ga)
[ALIAS @MD]
moldova(|t|s|sse|st|ga)
[ALIAS @RS]
serbia(|t|s|sse|st)
[ALIAS @HR]
horvaatia(|t|s)
[ALIAS @SI]
sloveenia(|t|s)
[ALIAS @GR]
kreeka(|t|s|sse|st)
[ALIAS @TR]
türgi(|t|s|sse|st)
[ALIAS @GE]
(gruusia(|t|s|sse|st)|georgia)
[ALIAS @IL]
iisrael(|i|is|ist)
[ALIAS @IS]
island(|i|il|ilt)
[ALIAS @CY]
küpros(|e|el|elt)
[ALIAS @MT]
malta(|l)
[ALIAS @KZ]
kasahstan(|i|is)
[ALIAS @AM]
armeenia(|s)
[ALIAS @AZ]
aserbaidžaan(|i|is)

[ALIAS "Elsenborn military camp"]
elsenborn(|i|is|ist)
[ALIAS "Baltic Sea"]
läänemer(i|e|es|d|el|elt|re)
[ALIAS "Gulf of Finland"]
soome lah(t|e|es|el|elt|te)
[ALIAS "Gulf of Riga"]
(riia|liivi) lah(t|e|es|el)
[ALIAS Tallinn]
tallinn(|a|as|asse|ast|at|aga|ani|ale|alt)
[ALIAS Tartu]
tartu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Narva]
narva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Pärnu]
pärnu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kohtla-Järve]
kohtla-järve(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Viljandi]
viljandi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Rakvere]
rakvere(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Maardu]
maardu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Sillamäe]
sillamäe(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kuressaare]
kuressaare(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Võru]
võru(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Valga]
valga(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Haapsalu]
haapsalu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Jõhvi]
jõhvi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Paide]
paide(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Keila]
keila(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Tapa]
tapa(l|le|lt)
[ALIAS Põlva]
põlva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Rapla]
rapla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kärdla]
kärdla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Paldiski]
paldiski(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Ülenurme]
ülenurme(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Osula]
osula(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Ämari]
ämari(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Narva-Jõesuu]
narva-jõesuu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Koidula]
koidula(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Luhamaa]
luhamaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Sinimäe]
sinimä(gedes|gede|e|el)
[ALIAS Saaremaa]
saaremaa(|l|le|lt|d)
[ALIAS Hiiumaa]
hiiumaa(|l|le|lt|d)
[ALIAS Ida-Viru]
ida-virumaa(|l|le|lt|d)
[ALIAS Vaindloo]
vaindloo(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Moscow]
moskva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS "Saint Petersburg"]
(peterburi(|s|sse|st|t)|sankt-peterburi(|s|st))
[ALIAS Kaliningrad]
kaliningrad(|i|is|ist|isse)
[ALIAS Pskov]
(pihkva(|s|sse|st|t)|pskov(|i|is))
[ALIAS Minsk]
minsk(|i|is|ist|iga)
[ALIAS Kyiv]
(kiiev(|i|is|ist|isse)|kõjiv(|i|is))
[ALIAS Warsaw]
varssavi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Gdańsk]
gdansk(|i|is)
[ALIAS Wrocław]
wrocław(|i|is)
[ALIAS Kraków]
(krakow(|i|is)|kraków(|i|is))
[ALIAS Berlin]
berliin(|i|is|ist)
[ALIAS Leipzig]
leipzig(|i|is|ist)
[ALIAS Munich]
münchen(|i|is|ist)
[ALIAS Cologne]
köln(|i|is)
[ALIAS Hamburg]
hamburg(|i|is)
[ALIAS Paris]
pariis(|i|is|ist)
[ALIAS London]
london(|i|is|ist)
[ALIAS Birmingham]
birmingham(|i|is)
[ALIAS Prague]
praha(|s|sse|st)
[ALIAS Vienna]
viin(is|ist)
[ALIAS Brussels]
brüssel(|i|is|ist)
[ALIAS Copenhagen]
kopenhaagen(|i|is)
[ALIAS Stockholm]
stockholm(|i|is|ist)
[ALIAS Oslo]
oslo(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Helsinki]
helsingi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Turku]
turu(s|sse|st)
[ALIAS Porvoo]
porvoo(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Vantaa]
vantaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Riga]
riia(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Daugavpils]
daugavpils(|i|is)
[ALIAS Vilnius]
vilnius(|e|es|est|esse)
[ALIAS Kaunas]
kaunas(|e|es)
[ALIAS Šiauliai]
šiauliai(|s)
[ALIAS Bucharest]
bukarest(|i|is)
[ALIAS Chisinau]
chișinău(|s)
[ALIAS Madrid]
madrid(|i|is)
[ALIAS Geneva]
genf(|i|is)
[ALIAS Plovdiv]
(plovdiv|plovdivi(|t|s|sse|st|ga|le|lt))
[ALIAS Rzeszów]
(rzeszów|rzeszówi(|t|s|sse|st|ga|le|lt))
[ALIAS Aalborg]
(aalborg|aalborgi(|t|s|sse|st|ga|le|lt))
[ALIAS Aarhus]
(aarhus|aarhusi(|t|s|sse|st|ga|le|lt))
[ALIAS Esbjerg]
(esbjerg|esbjergi(|t|s|sse|st|ga|le|lt))
[ALIAS Frankfurt]
(frankfurt|frankfurdi(|t|s|sse|st|ga|le|lt))
[ALIAS Düsseldorf]
(düsseldorf|düsseldorfi(|t|s|sse|st|ga|le|lt))
[ALIAS Rostock]
(rostock|rostocki(|t|s|sse|st|ga|le|lt))
[ALIAS Kiel]
(kiel|kieli(|t|s|sse|st|ga|le|lt))
[ALIAS Bremen]
(bremen|bremeni(|t|s|sse|st|ga|le|lt))
[ALIAS Dresden]
(dresden|dresdeni(|t|s|sse|st|ga|le|lt))
[ALIAS Nuremberg]
(nürnberg|nürnbergi(|t|s|sse|st|ga|le|lt))
[ALIAS Bayreuth]
(bayreuth|bayreuthi(|t|s|sse|st|ga|le|lt))
[ALIAS Geilenkirchen]
(geilenkirchen|geilenkircheni(|t|s|sse|st|ga|le|lt))
[ALIAS Gothenburg]
(göteborg|göteborgi(|t|s|sse|st|ga|le|lt))
[ALIAS Malmö]
malmö(|t|d|s|sse|st|ga|le|lt)
[ALIAS Bergen]
(bergen|bergeni(|t|s|sse|st|ga|le|lt))
[ALIAS Trondheim]
(trondheim|trondheimi(|t|s|sse|st|ga|le|lt))
[ALIAS Tromsø]
tromsø(|t|d|s|sse|st|ga|le|lt)
[ALIAS Rotterdam]
(rotterdam|rotterdami(|t|s|sse|st|ga|le|lt))
[ALIAS "The Hague"]
(haag|haagi(|t|s|sse|st|ga|le|lt))
[ALIAS Antwerp]
(antwerpen|antwerpeni(|t|s|sse|st|ga|le|lt))
[ALIAS Liège]
(liège|liège'i(|t|s|sse|st|ga|le|lt))
[ALIAS Barcelona]
barcelona(|t|d|s|sse|st|ga|le|lt)
[ALIAS Alicante]
alicante(|t|d|s|sse|st|ga|le|lt)
[ALIAS Milan]
milano(|t|d|s|sse|st|ga|le|lt)
[ALIAS Athens]
ateena(|t|d|s|sse|st|ga|le|lt)
[ALIAS Lisbon]
(lissabon|lissaboni(|t|s|sse|st|ga|le|lt))
[ALIAS Dublin]
(dublin|dublini(|t|s|sse|st|ga|le|lt))
[ALIAS Edinburgh]
(edinburgh|edinburghi(|t|s|sse|st|ga|le|lt))
[ALIAS Manchester]
(manchester|manchesteri(|t|s|sse|st|ga|le|lt))
[ALIAS Brno]
brno(|t|d|s|sse|st|ga|le|lt)
[ALIAS Ostrava]
ostrava(|t|d|s|sse|st|ga|le|lt)
[ALIAS Košice]
košice(|t|d|s|sse|st|ga|le|lt)
[ALIAS Lviv]
(lviv|lvivi(|t|s|sse|st|ga|le|lt))
[ALIAS Odesa]
odessa(|t|d|s|sse|st|ga|le|lt)
[ALIAS Constanța]
constanța(|t|d|s|sse|st|ga|le|lt)
[ALIAS Zagreb]
(zagreb|zagrebi(|t|s|sse|st|ga|le|lt))
[ALIAS Belgrade]
(belgrad|belgradi(|t|s|sse|st|ga|le|lt))
[ALIAS Strasbourg]
(strasbourg|strasbourgi(|t|s|sse|st|ga|le|lt))
[ALIAS Marseille]
(marseille|marseille'i(|t|s|sse|st|ga|le|lt))
[ALIAS Lyon]
(lyon|lyoni(|t|s|sse|st|ga|le|lt))
[ALIAS Murmansk]
(murmansk|murmanski(|t|s|sse|st|ga|le|lt))
[ALIAS Petrozavodsk]
petroskoi(|t|d|s|sse|st|ga|le|lt)
[ALIAS Katowice]
katowice(|t|d|s|sse|st|ga|le|lt)
[ALIAS Szczecin]
(szczecin|szczecini(|t|s|sse|st|ga|le|lt))
[ALIAS Łódź]
(łódź|łódźi(|t|s|sse|st|ga|le|lt))
[ALIAS Toruń]
(toruń|toruńi(|t|s|sse|st|ga|le|lt))
[ALIAS Olsztyn]
(olsztyn|olsztyni(|t|s|sse|st|ga|le|lt))
[ALIAS Gdynia]
gdynia(|t|d|s|sse|st|ga|le|lt)
[ALIAS Sofia]
sofia(|t|d|s|sse|st|ga|le|lt)
[ALIAS Budapest]
(budapest|budapesti(|t|s|sse|st|ga|le|lt))
[ALIAS Bratislava]
bratislava(|t|d|s|sse|st|ga|le|lt)
[ALIAS Rome]
rooma(|t|d|s|sse|st|ga|le|lt)

[ALIAS -]
(venemaa|vene|valgevene|ukraina|hiina|läti|leedu|poola|saksamaa|hispaania|colombia|kuuba|moldova|rumeenia|bulgaaria|gruusia|serbia|prantsusmaa|rootsi|soome|usa|suurbritannia|kasahstani|armeenia|iisraeli|itaalia|iirimaa|hollandi|eesti) (kodanik*|kodani|kodakond*|topeltkod*|suursaad*|diplomaa*|alam*)
eesti ja vene
[STOPNAME people]
(venemaa|vene|valgevene|ukraina|hiina|läti|leedu|poola|saksamaa|hispaania|colombia|kuuba|moldova|rumeenia|bulgaaria|gruusia|serbia|prantsusmaa|rootsi|soome|usa|suurbritannia|kasahstani|armeenia|iisraeli|itaalia|iirimaa|hollandi|eesti) (kodanik*|kodani|kodakond*|topeltkod*|suursaad*|diplomaa*|alam*)
eesti ja vene

[ENDING -]
s
sse
st
l
le
lt
ga
ni
t
d
a
as
asse
ast
aga
i
is
isse
ist
iga
e
es
esse
est
u
us
usse
ust
[ENDING i]
e
es
esse
est
[ENDING u]
us
