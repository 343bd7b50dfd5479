# Adjectives and peoples by country (ISO 3166 alpha-2), names of countries and places in their cases, and the
# endings of inflected place names, in Latvian. Hand-written for Concord, under the licence of the project.
# linked=1 says tie, not nationality. A value - takes a row of words for a place out of the reading of places.

[NATION RU]
krievijas
(kriev(u|i|iem|s|us)|krievisk*)
(prokrievisk*|prokremlisk*|kremlim (lojāl*|draudzīg*)|krievijai (lojāl*|draudzīg*)|krievijas atbalstīt*) % linked=1
(saistīt*) ar (krieviju|kremli|maskavu|krievijas) % linked=1
[NATION BY]
baltkrievijas
baltkriev(u|i|s)
[NATION CN]
ķīnas
(ķīnieš(u|i)|ķīnietis)
[NATION IR]
irānas
irāņ(u|i)
[NATION KP]
ziemeļkorejas
[NATION UA]
ukrainas
(ukraiņ(u|i|iem)|ukrainis)

[DEMONYM RU]
(kriev(s|a|i|u|us|iem|iete|ietes)|krievisk*)
[DEMONYM BY]
(baltkriev(s|a|i|u|us|iem|iete)|baltkrievisk*)
[DEMONYM UA]
(ukraiņ(i|u|us|iem|a)|ukrainis|ukrainiete|ukrainisk*)
[DEMONYM CN]
(ķīnieš(i|u|us|iem|a)|ķīnietis|ķīniesu)
[DEMONYM IR]
(irāņ(i|u|us)|irānis)
[DEMONYM KP]
ziemeļkorejieš(i|u)
[DEMONYM US]
(amerikāņ(i|u|us|iem|a)|amerikānis)
[DEMONYM LV]
(latvieš(i|u|us|iem|a)|latvietis|latviete|latvisk*)
[DEMONYM LT]
(lietuvieš(i|u|us|iem|a)|lietuvietis)
[DEMONYM EE]
(igauņ(i|u|us|iem|a)|igaunis)
[DEMONYM PL]
(poļ(i|u|us|iem|a)|polis)
[DEMONYM DE]
(vācieš(i|u|us|iem|a)|vācietis|vāciet(e|es))
[DEMONYM FI]
(som(i|u|us|s|iem))
[DEMONYM SE]
(zviedr(i|u|us|s|iem))
[DEMONYM NO]
(norvēģ(i|u|us|is))
[DEMONYM DK]
(dāņ(i|u|us)|dānis)
[DEMONYM FR]
(franč(i|u|us)|francūz(is|i|u|ietis))
[DEMONYM GB]
(brit(i|u|us|s)|angļ(i|u|us))
[DEMONYM IE]
īr(i|u)
[DEMONYM NL]
(nīderlandieš(i|u)|holandieš(i|u))
[DEMONYM BE]
(beļģ(i|u|is)|beļģieš(i|u))
[DEMONYM ES]
(spāņ(i|u|us)|spānis)
[DEMONYM PT]
portugāļ(i|u)
[DEMONYM IT]
(itāļ(i|u|us)|itālis)
[DEMONYM AT]
(austrieš(i|u)|austrietis)
[DEMONYM CH]
(šveicieš(i|u))
[DEMONYM CZ]
(čeh(i|u|us|s))
[DEMONYM SK]
(slovāk(i|u|s))
[DEMONYM HU]
(ungār(i|u|s))
[DEMONYM RO]
(rumāņ(i|u|us)|rumānis)
[DEMONYM BG]
(bulgār(i|u|us|s))
[DEMONYM MD]
(moldāv(i|u|us)|moldovieš(i|u))
[DEMONYM RS]
(serb(i|u|us|s))
[DEMONYM HR]
horvāt(i|u)
[DEMONYM SI]
slovēņ(i|u)
[DEMONYM GR]
grieķ(i|u)
[DEMONYM TR]
(turk(i|u|us)|turks)
[DEMONYM GE]
(gruzīn(i|u|s))
[DEMONYM IL]
izraēlieš(i|u)
[DEMONYM IS]
islandieš(i|u)
[DEMONYM KZ]
kazah(i|u|s)
[DEMONYM AM]
armēņ(i|u)
[DEMONYM CA]
kanādieš(i|u)

[ALIAS @RU]
(krievij(a|as|u|ai|ā)|krievijas federācij(a|as|u|ai|ā))
[ALIAS @BY]
(baltkrievij(a|as|u|ai|ā))
[ALIAS @UA]
ukrain(a|as|u|ai|ā)
[ALIAS @CN]
ķīn(a|as|u|ai|ā)
[ALIAS @IR]
irān(a|as|u|ai|ā)
[ALIAS @KP]
ziemeļkorej(a|as|u|ai|ā)
[ALIAS @US]
(asv|savienot(ās|o|ajās) valst(is|u|īs)|amerik(a|as|ā|u))
[ALIAS @LV]
latvij(a|as|u|ai|ā)
[ALIAS @LT]
lietuv(a|as|u|ai|ā)
[ALIAS @EE]
igaunij(a|as|u|ai|ā)
[ALIAS @PL]
polij(a|as|u|ai|ā)
[ALIAS @DE]
vācij(a|as|u|ai|ā)
[ALIAS @FI]
somij(a|as|u|ai|ā)
[ALIAS @SE]
zviedrij(a|as|u|ai|ā)
[ALIAS @NO]
norvēģij(a|as|u|ai|ā)
[ALIAS @DK]
dānij(a|as|u|ai|ā)
[ALIAS @FR]
francij(a|as|u|ai|ā)
[ALIAS @GB]
(lielbritānij(a|as|u|ai|ā)|britānij(a|as|u|ā)|apvienot(ā|ās|ajā) karalist(e|es|i|ē)|anglij(a|as|u|ā))
[ALIAS @IE]
īrij(a|as|u|ā)
[ALIAS @NL]
(nīderland(e|es|i|ē)|holand(e|es|ē))
[ALIAS @BE]
beļģij(a|as|u|ai|ā)
[ALIAS @LU]
luksemburg(a|as|u|ā)
[ALIAS @ES]
spānij(a|as|u|ai|ā)
[ALIAS @PT]
portugāl(e|es|i|ē)
[ALIAS @IT]
itālij(a|as|u|ai|ā)
[ALIAS @AT]
austrij(a|as|u|ai|ā)
[ALIAS @CH]
šveic(e|es|i|ē)
[ALIAS @CZ]
(čehij(a|as|u|ai|ā))
[ALIAS @SK]
slovākij(a|as|u|ai|ā)
[ALIAS @HU]
ungārij(a|as|u|ai|ā)
[ALIAS @RO]
rumānij(a|as|u|ai|ā)
[ALIAS @BG]
bulgārij(a|as|u|ai|ā)
[ALIAS @MD]
moldov(a|as|u|ai|ā)
[ALIAS @RS]
serbij(a|as|u|ai|ā)
[ALIAS @HR]
horvātij(a|as|u|ā)
[ALIAS @SI]
slovēnij(a|as|u|ā)
[ALIAS @GR]
grieķij(a|as|u|ā)
[ALIAS @TR]
turcij(a|as|u|ai|ā)
[ALIAS @GE]
gruzij(a|as|u|ā)
[ALIAS @IL]
izraēl(a|as|u|ā)
[ALIAS @IS]
(islande|islandes|islandē|islandi)
[ALIAS @CY]
kipr(a|as|u|ā)
[ALIAS @MT]
malt(a|as|ā)
[ALIAS @KZ]
kazahstān(a|as|u|ā)
[ALIAS @AM]
armēnij(a|as|u|ā)
[ALIAS @AZ]
azerbaidžān(a|as|u|ā)
[ALIAS @CA]
kanād(a|as|u|ā)

[ALIAS "Elsenborn military camp"]
elzenborn(a|as|ā|u)
[ALIAS "Baltic Sea"]
baltijas jūr(a|as|u|ā)
[ALIAS "Gulf of Finland"]
somu (līcis|līča|līcī|līci)
[ALIAS "Gulf of Riga"]
rīgas (līcis|līča|līcī|līci)
[ALIAS Riga]
rīg(a|as|u|ai|ā)
[ALIAS Daugavpils]
daugavpil(s|ī|i)
[ALIAS Liepāja]
liepāj(a|as|u|ai|ā)
[ALIAS Jelgava]
jelgav(a|as|u|ai|ā)
[ALIAS Jūrmala]
jūrmal(a|as|u|ai|ā)
[ALIAS Ventspils]
ventspil(s|ī|i)
[ALIAS Rēzekne]
rēzekn(e|es|i|ē)
[ALIAS Valmiera]
valmier(a|as|u|ā)
[ALIAS Jēkabpils]
jēkabpil(s|ī)
[ALIAS Ogre]
ogr(es|ē)
[ALIAS Tukums]
tukum(s|a|ā)
[ALIAS Salaspils]
salaspil(s|ī)
[ALIAS Cēsis]
cēs(is|u|īs)
[ALIAS Kuldīga]
kuldīg(a|as|ā)
[ALIAS Krāslava]
krāslav(a|as|ā)
[ALIAS Ludza]
ludz(a|as|ā)
[ALIAS Balvi]
balv(i|u|os)
[ALIAS Gulbene]
gulben(e|es|ē)
[ALIAS Dobele]
dobel(e|es|ē)
[ALIAS Bauska]
bausk(a|as|ā)
[ALIAS Talsi]
tals(i|u|os)
[ALIAS Saldus]
saldū
[ALIAS Lielvārde]
lielvārd(e|es|ē)
[ALIAS Preiļi]
preiļ(i|u|os)
[ALIAS "Ādaži base"]
ādaž(i|u|os|iem)
[ALIAS Valka]
valk(as|ā)
[ALIAS Sigulda]
siguld(a|as|ā)
[ALIAS Alūksne]
alūksn(e|es|ē)
[ALIAS Moscow]
maskav(a|as|u|ai|ā)
[ALIAS "Saint Petersburg"]
(sankt|)pēterburg(a|as|u|ā)
[ALIAS Kaliningrad]
kaļiņingrad(a|as|u|ā)
[ALIAS Pskov]
pleskav(a|as|u|ā)
[ALIAS Minsk]
minsk(a|as|u|ai|ā)
[ALIAS Hrodna]
grodņ(a|as|ā)
[ALIAS Kyiv]
kijiv(a|as|u|ai|ā)
[ALIAS Warsaw]
varšav(a|as|u|ai|ā)
[ALIAS Gdańsk]
gdaņsk(a|as|ā)
[ALIAS Gdynia]
gdiņ(a|as|ā)
[ALIAS Kraków]
krakov(a|as|ā)
[ALIAS Wrocław]
vroclav(a|as|ā)
[ALIAS Lublin]
ļubļin(a|as|ā)
[ALIAS Poznań]
poznaņ(a|as|ā)
[ALIAS Rzeszów]
žešov(a|as|ā)
[ALIAS Berlin]
berlīn(e|es|i|ē|ei)
[ALIAS Leipzig]
leipcig(a|as|ā)
[ALIAS Munich]
minhen(e|es|ē)
[ALIAS Cologne]
ķeln(e|es|ē)
[ALIAS Hamburg]
hamburg(a|as|ā)
[ALIAS Paris]
parīz(e|es|i|ē)
[ALIAS London]
london(a|as|u|ai|ā)
[ALIAS Birmingham]
birmingem(a|as|ā)
[ALIAS Prague]
prāg(a|as|u|ā)
[ALIAS Vienna]
vīn(e|ē)
[ALIAS Brussels]
brisel(e|es|i|ē|ei)
[ALIAS Amsterdam]
amsterdam(a|as|ā)
[ALIAS Copenhagen]
kopenhāgen(a|as|u|ā)
[ALIAS Stockholm]
stokholm(a|as|u|ā)
[ALIAS Oslo]
oslo
[ALIAS Helsinki]
helsink(i|u|os|iem|us)
[ALIAS Turku]
turku
[ALIAS Tallinn]
tallin(a|as|u|ai|ā)
[ALIAS Tartu]
tartu
[ALIAS Narva]
narv(a|as|u|ā)
[ALIAS Vilnius]
viļņ(a|as|u|ai|ā)
[ALIAS Kaunas]
kauņ(a|as|u|ā)
[ALIAS Klaipėda]
klaipēd(a|as|u|ā)
[ALIAS Šiauliai]
šauļ(i|u|os|us|iem)
[ALIAS Bucharest]
bukarest(e|es|ē)
[ALIAS Chisinau]
kišiņev(a|as|u|ā)
[ALIAS Sofia]
sofij(as|ā)
[ALIAS Budapest]
budapešt(a|as|ā)
[ALIAS Bratislava]
bratislav(a|as|ā)
[ALIAS Madrid]
madrid(e|es|ē)
[ALIAS Geneva]
ženēv(a|as|ā)
[ALIAS Gotland]
gotland(e|es|i|ē)
[ALIAS Latgale]
latgal(e|es|i|ē)
[ALIAS Kurzeme]
kurzem(e|es|ē)
[ALIAS Vidzeme]
vidzem(e|es|ē)
[ALIAS Plovdiv]
plovdiv(a|as|u|ai|ā)
[ALIAS Rzeszów]
žešov(a|as|u|ai|ā)
[ALIAS Aalborg]
olborg(a|as|u|ai|ā)
[ALIAS Aarhus]
orhūs(a|as|u|ai|ā)
[ALIAS Esbjerg]
esbjerg(a|as|u|ai|ā)
[ALIAS Frankfurt]
frankfurt(e|es|i|ei|ē)
[ALIAS Düsseldorf]
diseldorf(a|as|u|ai|ā)
[ALIAS Rostock]
rostok(a|as|u|ai|ā)
[ALIAS Kiel]
ķīl(e|es|i|ei|ē)
[ALIAS Bremen]
brēmen(e|es|i|ei|ē)
[ALIAS Dresden]
drēzden(e|es|i|ei|ē)
[ALIAS Nuremberg]
nirnberg(a|as|u|ai|ā)
[ALIAS Bayreuth]
baireit(a|as|u|ai|ā)
[ALIAS Geilenkirchen]
geilenkirhen(e|es|i|ei|ē)
[ALIAS Gothenburg]
gēteborg(a|as|u|ai|ā)
[ALIAS Malmö]
malm(e|es|i|ei|ē)
[ALIAS Bergen]
bergen(a|as|u|ai|ā)
[ALIAS Trondheim]
tronheim(a|as|u|ai|ā)
[ALIAS Tromsø]
troms(e|es|i|ei|ē)
[ALIAS Rotterdam]
roterdam(a|as|u|ai|ā)
[ALIAS "The Hague"]
hāg(a|as|u|ai|ā)
[ALIAS Antwerp]
antverpen(e|es|i|ei|ē)
[ALIAS Liège]
ljēž(a|as|u|ai|ā)
[ALIAS Barcelona]
barselon(a|as|u|ai|ā)
[ALIAS Alicante]
alikant(e|es|i|ei|ē)
[ALIAS Milan]
milān(a|as|u|ai|ā)
[ALIAS Athens]
atēn(as|u|ās|ām)
[ALIAS Lisbon]
lisabon(a|as|u|ai|ā)
[ALIAS Dublin]
dublin(a|as|u|ai|ā)
[ALIAS Edinburgh]
edinburg(a|as|u|ai|ā)
[ALIAS Manchester]
mančestr(a|as|u|ai|ā)
[ALIAS Brno]
brno
[ALIAS Ostrava]
ostrav(a|as|u|ai|ā)
[ALIAS Košice]
košic(e|es|i|ei|ē)
[ALIAS Lviv]
ļvov(a|as|u|ai|ā)
[ALIAS Odesa]
odes(a|as|u|ai|ā)
[ALIAS Constanța]
konstanc(a|as|u|ai|ā)
[ALIAS Zagreb]
zagreb(a|as|u|ai|ā)
[ALIAS Belgrade]
belgrad(a|as|u|ai|ā)
[ALIAS Strasbourg]
strasbūr(a|as|u|ai|ā)
[ALIAS Marseille]
marseļ(a|as|u|ai|ā)
[ALIAS Lyon]
lion(a|as|u|ai|ā)
[ALIAS Murmansk]
murmansk(a|as|u|ai|ā)
[ALIAS Petrozavodsk]
petrozavodsk(a|as|u|ai|ā)
[ALIAS Katowice]
katovic(e|es|i|ei|ē)
[ALIAS Szczecin]
ščecin(a|as|u|ai|ā)
[ALIAS Łódź]
lodz(a|as|u|ai|ā)
[ALIAS Toruń]
toruņ(a|as|u|ai|ā)
[ALIAS Olsztyn]
olštin(a|as|u|ai|ā)

[ALIAS -]
(krievijas|baltkrievijas|ukrainas|ķīnas|latvijas|igaunijas|lietuvas|polijas|vācijas|spānijas|kolumbijas|kubas|moldovas|rumānijas|bulgārijas|gruzijas|serbijas|francijas|zviedrijas|somijas|asv|lielbritānijas|kazahstānas|armēnijas|azerbaidžānas|izraēlas|itālijas|īrijas|nīderlandes) (pilson*|valstspiederīg*|vēstniek*|diplomāt*|īpašniek*)
[STOPNAME people]
(krievijas|baltkrievijas|ukrainas|ķīnas|latvijas|igaunijas|lietuvas|polijas|vācijas|spānijas|kolumbijas|kubas|moldovas|rumānijas|bulgārijas|gruzijas|serbijas|francijas|zviedrijas|somijas|asv|lielbritānijas|kazahstānas|armēnijas|azerbaidžānas|izraēlas|itālijas|īrijas|nīderlandes) (pilson*|valstspiederīg*|vēstniek*|diplomāt*|īpašniek*)

[ENDING a]
as
u
ai
e
[ENDING e]
es
i
ei
[ENDING i]
u
os
us
iem
[ENDING s]
a
u
am
i
[ENDING is]
a
i
im
u
[ENDING -]
as
a
s
is
es
am
[ENDING us]
u
um
