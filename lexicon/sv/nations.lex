# Adjectives and peoples by country (ISO 3166 alpha-2). Hand-written for Concord. linked=1 says tie, not nationality.

[DEMONYM RU]
rysk
ryska
ryske
ryskt
ryssar
ryssen
ryssarna
[DEMONYM BY]
belarusisk*
vitrysk*
[DEMONYM CN]
kinesisk*
kineser*
[DEMONYM IR]
iransk*
iranier*
[DEMONYM KP]
nordkoreansk*
[DEMONYM UA]
ukrainsk*
ukrainare*
[DEMONYM DE]
tysk
tyska
tyskt
tyske
tyskar
[DEMONYM PL]
polsk*
polack*
[DEMONYM FR]
fransk*
fransmän
fransman
[DEMONYM GB]
brittisk*
britt
britter
engelsk*
[DEMONYM IT]
italiensk*
[DEMONYM ES]
spansk*
[DEMONYM NL]
nederländsk*
holländsk*
[DEMONYM BE]
belgisk*
[DEMONYM DK]
dansk
danska
danskt
danske
danskar
[DEMONYM SE]
svensk
svenska
svenskt
svenske
svenskar
[DEMONYM NO]
norsk
norska
norskt
norske
norrmän
[DEMONYM FI]
finsk
finska
finskt
finske
finländsk*
finländare*
[DEMONYM IS]
isländsk*
[DEMONYM EE]
estnisk*
estländsk*
[DEMONYM LV]
lettisk*
lettländsk*
[DEMONYM LT]
litauisk*
[DEMONYM CZ]
tjeckisk*
[DEMONYM SK]
slovakisk*
[DEMONYM HU]
ungersk*
[DEMONYM RO]
rumänsk*
[DEMONYM BG]
bulgarisk*
[DEMONYM MD]
moldavisk*
[DEMONYM AT]
österrikisk*
[DEMONYM CH]
schweizisk*
[DEMONYM SI]
slovensk*
[DEMONYM HR]
kroatisk*
[DEMONYM RS]
serbisk*
[DEMONYM BA]
bosnisk*
[DEMONYM ME]
montenegrinsk*
[DEMONYM MK]
nordmakedonsk*
[DEMONYM AL]
albansk*
[DEMONYM GR]
grekisk*
[DEMONYM CY]
cypriotisk*
[DEMONYM TR]
turkisk*
[DEMONYM IE]
irländsk*
[DEMONYM GE]
georgisk*
[DEMONYM US]
amerikansk*
[DEMONYM IL]
israelisk*
[DEMONYM PT]
portugisisk*
[DEMONYM MT]
maltesisk*

[NATION RU]
rysk
ryska
ryske
ryskt
ryssar
ryssen
ryssarna
(prorysk*|pro-rysk*|ryskvänlig*|rysk-vänlig*|ryssland-stödd*|ryssland-kopplad*|kremllojal*) % linked=1
(med koppling till|med kopplingar till|kopplade till|kopplad till|lojala med) (ryssland|kreml) % linked=1

[NATION BY]
belarusisk*
vitrysk*
(probelarusisk*|pro-belarusisk*|belarusiskvänlig*|belarusisk-vänlig*|belarus-stödd*|belarus-kopplad*|minsklojal*) % linked=1
(med koppling till|med kopplingar till|kopplade till|kopplad till|lojala med) (belarus|minsk) % linked=1

[NATION CN]
kinesisk*
kineser*
(prokinesisk*|pro-kinesisk*|kinesiskvänlig*|kinesisk-vänlig*|kina-stödd*|kina-kopplad*|pekinglojal*) % linked=1
(med koppling till|med kopplingar till|kopplade till|kopplad till|lojala med) (kina|peking) % linked=1

[NATION IR]
iransk*
iranier*
(proiransk*|pro-iransk*|iranskvänlig*|iransk-vänlig*|iran-stödd*|iran-kopplad*|teheranlojal*) % linked=1
(med koppling till|med kopplingar till|kopplade till|kopplad till|lojala med) (iran|teheran) % linked=1

[NATION KP]
nordkoreansk*

[NATION UA]
ukrainsk*
ukrainare*
