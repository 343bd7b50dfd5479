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
