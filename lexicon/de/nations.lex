# Adjectives and peoples by country (ISO 3166 alpha-2). Hand-written for Concord. linked=1 says tie, not nationality.

[DEMONYM RU]
russisch*
russe
russen
russin*
moskauer
[DEMONYM BY]
belarussisch*
belarusisch*
weißrussisch*
belarusse*
weißrusse*
[DEMONYM CN]
chinesisch*
chinese
chinesen
chinesin*
[DEMONYM IR]
iranisch*
iraner
iranern
iranerin*
[DEMONYM KP]
nordkoreanisch*
nordkoreaner*
[DEMONYM UA]
ukrainisch*
ukrainer
ukrainern
ukrainerin*
[DEMONYM DE]
deutsch
deutsche
deutschen
deutscher
deutsches
deutschem
[DEMONYM PL]
polnisch*
pole
polin
[DEMONYM FR]
französisch*
franzose*
französin
[DEMONYM GB]
britisch*
brite
briten
englisch*
schottisch*
[DEMONYM IT]
italienisch*
italiener*
[DEMONYM ES]
spanisch*
spanier*
[DEMONYM PT]
portugiesisch*
portugiese*
[DEMONYM NL]
niederländisch*
niederländer*
holländisch*
[DEMONYM BE]
belgisch*
belgier*
[DEMONYM LU]
luxemburgisch*
[DEMONYM DK]
dänisch*
däne
dänen
grönländisch*
[DEMONYM SE]
schwedisch*
schwede
[DEMONYM NO]
norwegisch*
norweger*
[DEMONYM FI]
finnisch*
finne
finnen
[DEMONYM IS]
isländisch*
[DEMONYM EE]
estnisch*
este
esten
[DEMONYM LV]
lettisch*
lette
letten
[DEMONYM LT]
litauisch*
litauer*
[DEMONYM CZ]
tschechisch*
tscheche*
[DEMONYM SK]
slowakisch*
slowake*
[DEMONYM HU]
ungarisch*
ungar
[DEMONYM RO]
rumänisch*
rumäne*
[DEMONYM BG]
bulgarisch*
bulgare
bulgaren
[DEMONYM MD]
moldauisch*
moldawisch*
moldauer
moldawier
[DEMONYM AT]
österreichisch*
österreicher*
[DEMONYM CH]
schweizerisch*
schweizer
[DEMONYM SI]
slowenisch*
slowene
slowenen
[DEMONYM HR]
kroatisch*
kroate
kroaten
[DEMONYM RS]
serbisch*
serbe
serben
[DEMONYM BA]
bosnisch*
bosnier*
[DEMONYM ME]
montenegrinisch*
[DEMONYM MK]
nordmazedonisch*
mazedonisch*
[DEMONYM AL]
albanisch*
albaner*
[DEMONYM XK]
kosovarisch*
kosovare*
[DEMONYM GR]
griechisch*
grieche
griechen
[DEMONYM CY]
zyprisch*
zypriotisch*
[DEMONYM MT]
maltesisch*
[DEMONYM TR]
türkisch*
türke
türken
[DEMONYM IE]
irisch*
ire
iren
[DEMONYM GE]
georgisch*
georgier*
[DEMONYM AM]
armenisch*
[DEMONYM AZ]
aserbaidschanisch*
[DEMONYM US]
amerikanisch*
amerikaner*
us-amerikanisch*
[DEMONYM IL]
israelisch*
israeli
israelis

[NATION RU]
russisch*
russe
russen
russin*
(russland|moskau|kreml)-(nahe*|gesteuert*|freundlich*|treu*) % linked=1
(russlandnah*|russlandfreundlich*|russlandtreu*) % linked=1
(kremlnah*|kremltreu*|kremlgesteuert*|russlandnah*|moskautreu*) % linked=1
pro(-|)russisch* % linked=1
(im auftrag|im dienst|im dienste|im interesse|im namen) (russlands|der russischen regierung|des kremls) % linked=1

[NATION BY]
belarussisch*
belarusisch*
weißrussisch*
belarusse*
weißrusse*
(belarus|minsk)-(nahe*|gesteuert*|freundlich*|treu*) % linked=1
(belarusnah*|belarusfreundlich*|belarustreu*) % linked=1
pro(-|)belarussisch* % linked=1
(im auftrag|im dienst|im dienste|im interesse|im namen) (von belarus|von belarus|der belarussischen regierung) % linked=1

[NATION CN]
chinesisch*
chinese
chinesen
chinesin*
(china|peking)-(nahe*|gesteuert*|freundlich*|treu*) % linked=1
(chinanah*|chinafreundlich*|chinatreu*) % linked=1
pro(-|)chinesisch* % linked=1
(im auftrag|im dienst|im dienste|im interesse|im namen) (chinas|von china|der chinesischen regierung) % linked=1

[NATION IR]
iranisch*
iraner
iranern
iranerin*
(iran|teheran)-(nahe*|gesteuert*|freundlich*|treu*) % linked=1
(irannah*|iranfreundlich*|irantreu*) % linked=1
pro(-|)iranisch* % linked=1
(im auftrag|im dienst|im dienste|im interesse|im namen) (irans|von iran|der iranischen regierung) % linked=1

[NATION KP]
nordkoreanisch*
nordkoreaner*

[NATION UA]
ukrainisch*
ukrainer
ukrainern
ukrainerin*
[ALIAS Poznan]
posen
