# Names of countries, seas and cities in Swedish. Hand-written for Concord.

[ALIAS @RU]
ryssland
rysslands
[ALIAS @BY]
belarus
vitryssland
vitrysslands
[ALIAS @CN]
kina
kinas
[ALIAS @IR]
iran
irans
[ALIAS @KP]
nordkorea
nordkoreas
[ALIAS @UA]
ukraina
ukrainas
[ALIAS @DE]
tyskland
tysklands
[ALIAS @PL]
polen
polens
[ALIAS @FR]
frankrike
frankrikes
[ALIAS @GB]
storbritannien
storbritanniens
england
englands
[ALIAS @IT]
italien
italiens
[ALIAS @ES]
spanien
spaniens
[ALIAS @NL]
nederländerna
nederländernas
[ALIAS @BE]
belgien
belgiens
[ALIAS @DK]
danmark
danmarks
[ALIAS @SE]
sverige
sveriges
[ALIAS @NO]
norge
norges
[ALIAS @FI]
finland
finlands
[ALIAS @IS]
island
islands
[ALIAS @EE]
estland
estlands
[ALIAS @LV]
lettland
lettlands
[ALIAS @LT]
litauen
litauens
[ALIAS @CZ]
tjeckien
tjeckiens
[ALIAS @SK]
slovakien
slovakiens
[ALIAS @HU]
ungern
ungerns
[ALIAS @RO]
rumänien
rumäniens
[ALIAS @BG]
bulgarien
bulgariens
[ALIAS @MD]
moldavien
moldaviens
[ALIAS @AT]
österrike
österrikes
[ALIAS @CH]
schweiz
[ALIAS @SI]
slovenien
sloveniens
[ALIAS @HR]
kroatien
kroatiens
[ALIAS @RS]
serbien
serbiens
[ALIAS @BA]
bosnien
bosniens
[ALIAS @ME]
montenegro
montenegros
[ALIAS @MK]
nordmakedonien
nordmakedoniens
[ALIAS @AL]
albanien
albaniens
[ALIAS @XK]
kosovo
kosovos
[ALIAS @GR]
grekland
greklands
[ALIAS @CY]
cypern
cyperns
[ALIAS @TR]
turkiet
turkiets
[ALIAS @IE]
irland
irlands
[ALIAS @GE]
georgien
georgiens
[ALIAS @US]
usa
usas
amerika
amerikas
[ALIAS @IL]
israel
israels
[ALIAS @PT]
portugal
portugals
[ALIAS @MT]
malta
maltas
[ALIAS "Moscow"]
moskva
moskvas
[ALIAS "Warsaw"]
warszawa
warszawas
[ALIAS "Kyiv"]
kiev
kievs
kyjiv
kyjivs
[ALIAS "Copenhagen"]
köpenhamn
köpenhamns
[ALIAS "Brussels"]
bryssel
bryssels
[ALIAS "Munich"]
münchen
münchens
[ALIAS "Cologne"]
köln
kölns
[ALIAS "Vienna"]
wien
wiens
[ALIAS "Prague"]
prag
prags
[ALIAS "Bucharest"]
bukarest
bukarests
[ALIAS "Rome"]
rom
roms
[ALIAS "Milan"]
milano
milanos
[ALIAS "Athens"]
aten
atens
[ALIAS "Lisbon"]
lissabon
lissabons
[ALIAS "Gdańsk"]
gdansk
gdansks
[ALIAS "Gothenburg"]
göteborg
göteborgs
[ALIAS "Helsinki"]
helsingfors
[ALIAS "Turku"]
åbo
åbos
[ALIAS "Tampere"]
tammerfors
[ALIAS "Vaasa"]
vasa
vasas
[ALIAS "Espoo"]
esbo
esbos
[ALIAS "Vantaa"]
vanda
vandas
[ALIAS "Porkkala"]
porkala
porkalas
[ALIAS "Mariehamn"]
mariehamn
mariehamns
[ALIAS "Tallinn"]
tallinn
tallinns
[ALIAS "Saint Petersburg"]
sankt petersburg
sankt petersburgs
[ALIAS "Tehran"]
teheran
teherans
[ALIAS "Beijing"]
peking
pekings
[ALIAS "Kharkiv"]
charkiv
charkivs
[ALIAS "Lviv"]
lviv
lvivs
[ALIAS "Odesa"]
odessa
odessas
[ALIAS "Baltic Sea"]
östersjön
östersjöns
[ALIAS "North Sea"]
nordsjön
nordsjöns
[ALIAS "Black Sea"]
svarta havet
svarta havets
[ALIAS "Mediterranean Sea"]
medelhavet
medelhavets
[ALIAS "Gulf of Finland"]
finska viken
finska vikens
[ALIAS "Gulf of Bothnia"]
bottniska viken
bottniska vikens
bottenviken
bottenvikens
[ALIAS "Kattegat"]
kattegatt
kattegatts
[ALIAS "Øresund"]
öresund
öresunds
[ALIAS "Gotland"]
gotland
gotlands
[ALIAS "Åland"]
åland
ålands
[ALIAS "Lapland"]
lappland
lapplands
[ALIAS "Crimea"]
krim
krims

# The genitive of a name.
[ENDING -]
s
