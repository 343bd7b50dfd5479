# Adjectives and peoples by country (ISO 3166 alpha-2), names of countries and places in their cases, and the
# endings of inflected place names, in Lithuanian. Hand-written for Concord, under the licence of the project.
# linked=1 says tie, not nationality. A value - takes a row of words for a place out of the reading of places.

[NATION RU]
rusijos
(rus(ų|ai|ams|ais|as|o)|rusišk*)
(prorusišk*|prokremlišk*|kremliui palank*|rusijai palank*) % linked=1
(siejam*|susij*|susijus*) su (rusija|kremliumi|maskva|rusijos) % linked=1
[NATION BY]
baltarusijos
(baltarus(ių|iai|is)|baltarusišk*)
probaltarusišk* % linked=1
[NATION CN]
kinijos
(kin(ų|ai|as)|kinišk*)
prokinišk* % linked=1
[NATION IR]
irano
iranie(čių|čiai|tis)
[NATION KP]
šiaurės korėjos
[NATION UA]
ukrainos
(ukrainie(čių|čiai|tis)|ukrainietišk*)

[DEMONYM RU]
(rus(as|o|ą|ui|ai|ų|us|ams|ais|ė|ės|ę|ių)|rusišk*)
[DEMONYM BY]
(baltarus(is|io|į|iai|ių|ius|iams|iais|ė|ės)|baltarusišk*|gud(ai|ų|as))
[DEMONYM UA]
(ukrainiet(is|ė|ės|į)|ukrainieč(io|iai|ių|ius|iams|iais)|ukrainietišk*)
[DEMONYM CN]
(kin(as|o|ai|ų|us)|kinišk*)
[DEMONYM IR]
(iranie(tis|čiai|čių|tė)|iranietišk*)
[DEMONYM KP]
šiaurės korėjie(čiai|čių|tis)
[DEMONYM US]
(amerikie(tis|čiai|čių|čius|čio|tė)|amerikietišk*)
[DEMONYM LT]
(lietuv(is|io|į|iai|ių|ius|iams|iais|ė|ės)|lietuvišk*)
[DEMONYM LV]
(latv(is|io|į|iai|ių|ius|iams|ė|ės)|latvišk*)
[DEMONYM EE]
(est(as|o|ą|ai|ų|us|ė)|estišk*)
[DEMONYM PL]
(lenk(as|o|ą|ai|ų|us|ams|ė)|lenkišk*)
[DEMONYM DE]
(vokie(tis|čiai|čių|čius|čio|tė)|vokišk*|vokietišk*)
[DEMONYM FI]
(suom(is|io|iai|ių|ius)|suomišk*)
[DEMONYM SE]
(šved(as|o|ai|ų|us|ė)|švedišk*)
[DEMONYM NO]
(norveg(as|o|ai|ų|us|ė)|norvegišk*)
[DEMONYM DK]
(dan(as|ai|ų|us)|danišk*)
[DEMONYM FR]
(prancūz(as|o|ai|ų|us|ė)|prancūzišk*)
[DEMONYM GB]
(brit(as|o|ai|ų|us|ams|ė)|britišk*|angl(as|ai|ų)|anglišk*)
[DEMONYM IE]
(air(is|iai|ių)|airišk*)
[DEMONYM NL]
(oland(as|ai|ų|us)|olandišk*|nyderlandišk*)
[DEMONYM BE]
(belg(as|ai|ų|us)|belgišk*)
[DEMONYM LU]
liuksemburgie(tis|čiai|čių)
[DEMONYM ES]
(ispan(as|o|ai|ų|us|ė)|ispanišk*)
[DEMONYM PT]
(portugal(as|ai|ų))
[DEMONYM IT]
(ital(as|ai|ų|us)|itališk*)
[DEMONYM AT]
(austr(as|ai|ų)|austrišk*)
[DEMONYM CH]
(šveicar(as|ai|ų)|šveicarišk*)
[DEMONYM CZ]
(ček(as|ai|ų|us|ė)|čekišk*)
[DEMONYM SK]
(slovak(as|ai|ų)|slovakišk*)
[DEMONYM HU]
(vengr(as|ai|ų)|vengrišk*)
[DEMONYM RO]
(rumun(as|ai|ų|us)|rumunišk*)
[DEMONYM BG]
(bulgar(as|ai|ų|us|o|ė)|bulgarišk*)
[DEMONYM MD]
(moldav(as|ai|ų|us)|moldavišk*)
[DEMONYM RS]
(serb(as|ai|ų|us)|serbišk*)
[DEMONYM HR]
(kroat(as|ai|ų))
[DEMONYM SI]
(slovėn(as|ai|ų))
[DEMONYM GR]
(graik(as|ai|ų)|graikišk*)
[DEMONYM TR]
(turk(as|ai|ų)|turkišk*)
[DEMONYM GE]
(gruzin(as|ai|ų)|kartvel(as|ai|ų))
[DEMONYM IL]
(izraelie(tis|čiai|čių))
[DEMONYM IS]
(island(as|ai|ų))
[DEMONYM KZ]
(kazach(as|ai|ų))
[DEMONYM AM]
(armėn(as|ai|ų))
[DEMONYM CO]
kolumbie(tis|čiai|čių)
[DEMONYM CU]
kubie(tis|čiai|čių)

[ALIAS @RU]
(rusija|rusijos|rusiją|rusijoje|rusijai|rusijos federacij(a|os|ą|oje|ai))
[ALIAS @BY]
(baltarusij(a|os|ą|oje|ai)|gudij(a|os|ą|oje))
[ALIAS @UA]
ukrain(a|os|ą|oje|ai)
[ALIAS @CN]
kinij(a|os|ą|oje|ai)
[ALIAS @IR]
iran(as|o|ą|e|ui)
[ALIAS @KP]
šiaurės korėj(a|os|ą|oje|ai)
[ALIAS @US]
(jav|jungtin(ės|ių|es|ėse) valstij(os|ų|as|ose)|amerik(a|os|oje))
[ALIAS @LT]
lietuv(a|os|ą|oje|ai)
[ALIAS @LV]
latvij(a|os|ą|oje|ai)
[ALIAS @EE]
estij(a|os|ą|oje|ai)
[ALIAS @PL]
lenkij(a|os|ą|oje|ai)
[ALIAS @DE]
vokietij(a|os|ą|oje|ai)
[ALIAS @FI]
suomij(a|os|ą|oje|ai)
[ALIAS @SE]
švedij(a|os|ą|oje|ai)
[ALIAS @NO]
norvegij(a|os|ą|oje|ai)
[ALIAS @DK]
danij(a|os|ą|oje|ai)
[ALIAS @FR]
prancūzij(a|os|ą|oje|ai)
[ALIAS @GB]
((didži(oji|osios|ąją|ojoje) |)britanij(a|os|ą|oje|ai)|jungtin(ė|ės|ę|ėje) karalyst(ė|ės|ę|ėje)|anglij(a|os|ą|oje))
[ALIAS @IE]
airij(a|os|ą|oje|ai)
[ALIAS @NL]
(nyderland(ai|ų|us|uose|ams)|olandij(a|os|ą|oje))
[ALIAS @BE]
belgij(a|os|ą|oje|ai)
[ALIAS @LU]
liuksemburg(as|o|ą|e)
[ALIAS @ES]
ispanij(a|os|ą|oje|ai)
[ALIAS @PT]
portugalij(a|os|ą|oje|ai)
[ALIAS @IT]
italij(a|os|ą|oje|ai)
[ALIAS @AT]
austrij(a|os|ą|oje|ai)
[ALIAS @CH]
šveicarij(a|os|ą|oje|ai)
[ALIAS @CZ]
(čekij(a|os|ą|oje|ai)|čekijos respublik(a|os|oje))
[ALIAS @SK]
slovakij(a|os|ą|oje|ai)
[ALIAS @HU]
vengrij(a|os|ą|oje|ai)
[ALIAS @RO]
rumunij(a|os|ą|oje|ai)
[ALIAS @BG]
bulgarij(a|os|ą|oje|ai)
[ALIAS @MD]
moldov(a|os|ą|oje|ai)
[ALIAS @RS]
serbij(a|os|ą|oje|ai)
[ALIAS @HR]
kroatij(a|os|ą|oje)
[ALIAS @SI]
slovėnij(a|os|ą|oje)
[ALIAS @GR]
graikij(a|os|ą|oje)
[ALIAS @TR]
turkij(a|os|ą|oje|ai)
[ALIAS @GE]
(sakartvel(as|o|ą|e)|gruzij(a|os|ą|oje))
[ALIAS @IL]
izrael(is|io|į|yje|iui)
[ALIAS @IS]
islandij(a|os|ą|oje)
[ALIAS @CY]
kipr(as|o|ą|e)
[ALIAS @MT]
malt(a|os|ą|oje)
[ALIAS @KZ]
kazachstan(as|o|ą|e)
[ALIAS @AM]
armėnij(a|os|ą|oje)
[ALIAS @AZ]
azerbaidžan(as|o|ą|e)
[ALIAS @CO]
kolumbij(a|os|ą|oje)
[ALIAS @CU]
kub(a|os|ą|oje)

[ALIAS "Elsenborn military camp"]
elzenborn(as|o|e|ą)
[ALIAS "Baltic Sea"]
baltij(a|os|oje) jūr(a|os|ą|oje)
[ALIAS "Gulf of Finland"]
suomi(ų|jos) įlank(a|os|ą|oje)
[ALIAS Vilnius]
(vilni(us|aus|uje|ų|umi|ui)|sostin(ė|ės|ėje|ę) vilni(us|aus|uje))
[ALIAS Kaunas]
kaun(as|o|e|ą|u|ui)
[ALIAS Klaipėda]
klaipėd(a|os|oje|ą|ai)
[ALIAS Šiauliai]
šiauli(ai|ų|uose|us|ais|ams)
[ALIAS Panevėžys]
panevėž(ys|io|yje|į|iu|iui)
[ALIAS Alytus]
alyt(us|aus|uje|ų|ui)
[ALIAS Marijampolė]
marijampol(ė|ės|ėje|ę|ei)
[ALIAS Kybartai]
kybart(ai|ų|uose|us|ais|ams)
[ALIAS Mažeikiai]
mažeiki(ai|ų|uose|us)
[ALIAS Jonava]
jonav(a|os|oje|ą)
[ALIAS Utena]
uten(a|os|oje|ą)
[ALIAS Kėdainiai]
kėdaini(ai|ų|uose|us)
[ALIAS Palanga]
palang(a|os|oje|ą)
[ALIAS Druskininkai]
druskinink(ai|ų|uose|us)
[ALIAS Visaginas]
visagin(as|o|e|ą)
[ALIAS Tauragė]
taurag(ė|ės|ėje|ę)
[ALIAS Ukmergė]
ukmerg(ė|ės|ėje|ę)
[ALIAS Šalčininkai]
šalčinink(ai|ų|uose|us)
[ALIAS Medininkai]
medinink(ai|ų|uose|us)
[ALIAS Nida]
nid(os|oje|ą)
[ALIAS Pabradė]
pabrad(ė|ės|ėje|ę)
[ALIAS Rukla]
rukl(a|os|oje|ą)
[ALIAS Varėna]
varėn(a|os|oje|ą)
[ALIAS Ignalina]
ignalin(a|os|oje|ą)
[ALIAS Zarasai]
zaras(ai|ų|uose|us)
[ALIAS Telšiai]
telši(ai|ų|uose|us)
[ALIAS Trakai]
trak(ai|ų|uose|us)
[ALIAS Moscow]
maskv(a|os|oje|ą|ai)
[ALIAS "Saint Petersburg"]
(sankt |)peterburg(as|o|e|ą)
[ALIAS Kaliningrad]
(kaliningrad(as|o|e|ą)|karaliauči(us|aus|uje|ų))
[ALIAS Minsk]
minsk(as|o|e|ą|ui)
[ALIAS Hrodna]
gardin(as|o|e|ą)
[ALIAS Kyiv]
kijev(as|o|e|ą|ui)
[ALIAS Warsaw]
varšuv(a|os|oje|ą|ai)
[ALIAS Gdańsk]
gdansk(as|o|e|ą)
[ALIAS Gdynia]
gdyn(ė|ės|ėje|ę)
[ALIAS Kraków]
krokuv(a|os|oje|ą)
[ALIAS Wrocław]
vroclav(as|o|e|ą)
[ALIAS Białystok]
balstog(ė|ės|ėje|ę)
[ALIAS Suwałki]
suvalk(ai|ų|uose|us)
[ALIAS Lublin]
liublin(as|o|e|ą)
[ALIAS Poznań]
poznan(ė|ės|ėje|ę)
[ALIAS Berlin]
berlyn(as|o|e|ą|ui)
[ALIAS Leipzig]
leipcig(as|o|e|ą)
[ALIAS Munich]
miunchen(as|o|e|ą)
[ALIAS Cologne]
keln(as|o|e|ą)
[ALIAS Hamburg]
hamburg(as|o|e|ą)
[ALIAS Paris]
paryži(us|aus|uje|ų)
[ALIAS London]
london(as|o|e|ą|ui)
[ALIAS Birmingham]
birmingem(as|o|e|ą)
[ALIAS Prague]
prah(a|os|oje|ą)
[ALIAS Vienna]
vien(a|os|oje) (viena|austrijoje)
[ALIAS Brussels]
briusel(is|io|yje|į|iui)
[ALIAS Amsterdam]
amsterdam(as|o|e|ą)
[ALIAS Copenhagen]
kopenhag(a|os|oje|ą)
[ALIAS Stockholm]
stokholm(as|o|e|ą)
[ALIAS Oslo]
osle
[ALIAS Helsinki]
helsink(is|io|yje|į|iu|iui)
[ALIAS Turku]
turk(u|aus)
[ALIAS Tallinn]
talin(as|o|e|ą|ui)
[ALIAS Tartu]
tartu
[ALIAS Narva]
narv(a|os|oje|ą)
[ALIAS Riga]
ryg(a|os|oje|ą|ai)
[ALIAS Liepāja]
liepoj(a|os|oje|ą)
[ALIAS Daugavpils]
daugpil(is|io|yje|į)
[ALIAS Ventspils]
ventspil(is|io|yje|į)
[ALIAS Jelgava]
(jelgav(a|os|oje|ą)|mintauj(a|os|oje))
[ALIAS Rēzekne]
rezekn(ė|ės|ėje)
[ALIAS Bucharest]
bukarešt(as|o|e|ą)
[ALIAS Chisinau]
kišiniov(as|o|e|ą)
[ALIAS Sofia]
sofij(a|os|oje|ą)
[ALIAS Budapest]
budapešt(as|o|e|ą)
[ALIAS Bratislava]
bratislav(a|os|oje|ą)
[ALIAS Madrid]
madrid(as|o|e|ą)
[ALIAS Rome]
rom(os|oje|ą)
[ALIAS Geneva]
ženev(a|os|oje|ą)
[ALIAS Gaižiūnai]
gaižiūn(ai|ų|uose|us)
[ALIAS Haifa]
haif(a|os|oje|ą)
[ALIAS Gotland]
gotland(as|o|e|ą)
[ALIAS Plovdiv]
plovdiv(as|o|e|ą|ui|u)
[ALIAS Rzeszów]
žešuv(as|o|e|ą|ui|u)
[ALIAS Aalborg]
olborg(as|o|e|ą|ui|u)
[ALIAS Aarhus]
orhus(as|o|e|ą|ui|u)
[ALIAS Esbjerg]
esbjerg(as|o|e|ą|ui|u)
[ALIAS Frankfurt]
frankfurt(as|o|e|ą|ui|u)
[ALIAS Düsseldorf]
diuseldorf(as|o|e|ą|ui|u)
[ALIAS Rostock]
rostok(as|o|e|ą|ui|u)
[ALIAS Kiel]
kyl(is|io|yje|į|iui)
[ALIAS Bremen]
brėmen(as|o|e|ą|ui|u)
[ALIAS Dresden]
dresden(as|o|e|ą|ui|u)
[ALIAS Nuremberg]
niurnberg(as|o|e|ą|ui|u)
[ALIAS Bayreuth]
bairoit(as|o|e|ą|ui|u)
[ALIAS Geilenkirchen]
geilenkirchen(as|o|e|ą|ui|u)
[ALIAS Gothenburg]
geteborg(as|o|e|ą|ui|u)
[ALIAS Bergen]
bergen(as|o|e|ą|ui|u)
[ALIAS Trondheim]
tronheim(as|o|e|ą|ui|u)
[ALIAS Rotterdam]
roterdam(as|o|e|ą|ui|u)
[ALIAS "The Hague"]
hag(a|os|oje|ą|ai)
[ALIAS Antwerp]
antverpen(as|o|e|ą|ui|u)
[ALIAS Liège]
ljež(as|o|e|ą|ui|u)
[ALIAS Barcelona]
barselon(a|os|oje|ą|ai)
[ALIAS Alicante]
alikant(ė|ės|ėje|ę|ei)
[ALIAS Milan]
milan(as|o|e|ą|ui|u)
[ALIAS Athens]
atėn(ai|ų|uose|us|ams)
[ALIAS Lisbon]
lisabon(a|os|oje|ą|ai)
[ALIAS Dublin]
dublin(as|o|e|ą|ui|u)
[ALIAS Edinburgh]
edinburg(as|o|e|ą|ui|u)
[ALIAS Manchester]
mančester(is|io|yje|į|iui)
[ALIAS Brno]
brno
[ALIAS Ostrava]
ostrav(a|os|oje|ą|ai)
[ALIAS Košice]
košic(ė|ės|ėje|ę|ei)
[ALIAS Lviv]
lvov(as|o|e|ą|ui|u)
[ALIAS Odesa]
odes(a|os|oje|ą|ai)
[ALIAS Constanța]
konstanc(a|os|oje|ą|ai)
[ALIAS Zagreb]
zagreb(as|o|e|ą|ui|u)
[ALIAS Belgrade]
belgrad(as|o|e|ą|ui|u)
[ALIAS Strasbourg]
strasbūr(as|o|e|ą|ui|u)
[ALIAS Marseille]
marsel(is|io|yje|į|iui)
[ALIAS Lyon]
lion(as|o|e|ą|ui|u)
[ALIAS Murmansk]
murmansk(as|o|e|ą|ui|u)
[ALIAS Petrozavodsk]
petrozavodsk(as|o|e|ą|ui|u)
[ALIAS Katowice]
katovic(ai|ų|uose|us|ams)
[ALIAS Szczecin]
ščecin(as|o|e|ą|ui|u)
[ALIAS Łódź]
lodz(ė|ės|ėje|ę|ei)
[ALIAS Toruń]
torun(ė|ės|ėje|ę|ei)
[ALIAS Olsztyn]
olštyn(as|o|e|ą|ui|u)

[ALIAS -]
(rusijos|baltarusijos|ukrainos|kinijos|latvijos|estijos|lietuvos|lenkijos|vokietijos|ispanijos|kolumbijos|kubos|moldovos|rumunijos|bulgarijos|gruzijos|sakartvelo|serbijos|prancūzijos|švedijos|suomijos|jav|britanijos|karalystės|kazachstano|armėnijos|azerbaidžano|izraelio|italijos|airijos|nyderlandų) (piliet*|pilieč*|ambasador*|diplomat*)
[STOPNAME people]
(rusijos|baltarusijos|ukrainos|kinijos|latvijos|estijos|lietuvos|lenkijos|vokietijos|ispanijos|kolumbijos|kubos|moldovos|rumunijos|bulgarijos|gruzijos|sakartvelo|serbijos|prancūzijos|švedijos|suomijos|jav|britanijos|karalystės|kazachstano|armėnijos|azerbaidžano|izraelio|italijos|airijos|nyderlandų) (piliet*|pilieč*|ambasador*|diplomat*)

[ENDING us]
aus
uje
u
umi
ui
iaus
[ENDING as]
o
e
u
ui
uje
ai
[ENDING ys]
io
yje
iu
iui
[ENDING is]
io
yje
iu
iui
ies
[ENDING a]
os
oje
ai
[ENDING e]
es
eje
ei
[ENDING iai]
iu
iuose
ius
iais
iams
[ENDING ai]
u
uose
us
ais
ams
[ENDING os]
u
ose
[ENDING -]
as
o
e
ui
is
io
yje
us
aus
uje
ai
oje
os
