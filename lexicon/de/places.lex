# Names of countries, seas and cities in German. Hand-written for Concord.

[ALIAS @RU]
russland(|s)
russische föderation
russischen föderation
[ALIAS @BY]
belarus
weißrussland(|s)
[ALIAS @CN]
china(|s)
volksrepublik china
[ALIAS @IR]
iran(|s)
[ALIAS @KP]
nordkorea(|s)
[ALIAS @UA]
ukraine
[ALIAS @DE]
deutschland(|s)
bundesrepublik
[ALIAS @PL]
polen(|s)
[ALIAS @FR]
frankreich(|s)
[ALIAS @GB]
großbritannien(|s)
vereinigtes königreich
vereinigten königreich
england(|s)
[ALIAS @IT]
italien(|s)
[ALIAS @ES]
spanien(|s)
[ALIAS @PT]
portugal(|s)
[ALIAS @NL]
niederlande(|n)
[ALIAS @BE]
belgien(|s)
[ALIAS @LU]
luxemburg(|s)
[ALIAS @DK]
dänemark(|s)
[ALIAS @SE]
schweden(|s)
[ALIAS @NO]
norwegen(|s)
[ALIAS @FI]
finnland(|s)
[ALIAS @IS]
island(|s)
[ALIAS @EE]
estland(|s)
[ALIAS @LV]
lettland(|s)
[ALIAS @LT]
litauen(|s)
[ALIAS @CZ]
tschechien(|s)
tschechische republik
tschechischen republik
[ALIAS @SK]
slowakei
[ALIAS @HU]
ungarn(|s)
[ALIAS @RO]
rumänien(|s)
[ALIAS @BG]
bulgarien(|s)
[ALIAS @MD]
moldau
republik moldau
moldawien(|s)
[ALIAS @AT]
österreich(|s)
[ALIAS @CH]
schweiz
[ALIAS @SI]
slowenien(|s)
[ALIAS @HR]
kroatien(|s)
[ALIAS @RS]
serbien(|s)
[ALIAS @BA]
bosnien
bosnien-herzegowina
[ALIAS @ME]
montenegro(|s)
[ALIAS @MK]
nordmazedonien(|s)
[ALIAS @AL]
albanien(|s)
[ALIAS @XK]
kosovo(|s)
[ALIAS @GR]
griechenland(|s)
[ALIAS @CY]
zypern(|s)
[ALIAS @MT]
malta(|s)
[ALIAS @TR]
türkei
[ALIAS @IE]
irland(|s)
[ALIAS @GE]
georgien(|s)
[ALIAS @AM]
armenien(|s)
[ALIAS @AZ]
aserbaidschan(|s)
[ALIAS @US]
usa
vereinigte staaten
vereinigten staaten
us
amerika(|s)
[ALIAS @IL]
israel(|s)
[ALIAS "Moscow"]
moskau(|s)
[ALIAS "Warsaw"]
warschau(|s)
[ALIAS "Kyiv"]
kiew(|s)
kyjiw
[ALIAS "Copenhagen"]
kopenhagen(|s)
[ALIAS "Brussels"]
brüssel(|s)
[ALIAS "Munich"]
münchen(|s)
[ALIAS "Cologne"]
köln(|s)
[ALIAS "Nuremberg"]
nürnberg(|s)
[ALIAS "Hanover"]
hannover(|s)
[ALIAS "Vienna"]
wien(|s)
[ALIAS "Zurich"]
zürich(|s)
[ALIAS "Geneva"]
genf(|s)
[ALIAS "Prague"]
prag(|s)
[ALIAS "Bucharest"]
bukarest(|s)
[ALIAS "Belgrade"]
belgrad(|s)
[ALIAS "Rome"]
rom(|s)
[ALIAS "Milan"]
mailand(|s)
[ALIAS "Naples"]
neapel(|s)
[ALIAS "Turin"]
turin(|s)
[ALIAS "Venice"]
venedig(|s)
[ALIAS "Athens"]
athen(|s)
[ALIAS "Lisbon"]
lissabon(|s)
[ALIAS "Gdańsk"]
danzig(|s)
[ALIAS "Wrocław"]
breslau(|s)
[ALIAS "Szczecin"]
stettin(|s)
[ALIAS "Poznań"]
posen(|s)
[ALIAS "Kraków"]
krakau(|s)
[ALIAS "Łódź"]
lodz
[ALIAS "Gothenburg"]
göteborg(|s)
[ALIAS "Strasbourg"]
straßburg(|s)
[ALIAS "Antwerp"]
antwerpen(|s)
[ALIAS "The Hague"]
den haag
[ALIAS "Liège"]
lüttich
[ALIAS "Kaliningrad"]
königsberg
kaliningrad(|s)
[ALIAS "Saint Petersburg"]
sankt petersburg
st. petersburg
[ALIAS "Klaipėda"]
memel
[ALIAS "Chisinau"]
chișinău
chisinau
kischinau
[ALIAS "Tallinn"]
reval
[ALIAS "Nicosia"]
nikosia
[ALIAS "Kharkiv"]
charkiw
[ALIAS "Lviv"]
lemberg
lwiw
[ALIAS "Odesa"]
odessa
[ALIAS "Beijing"]
peking(|s)
[ALIAS "Tehran"]
teheran(|s)
[ALIAS "Frankfurt am Main"]
frankfurt am main
[ALIAS "Baltic Sea"]
ostsee
[ALIAS "North Sea"]
nordsee
[ALIAS "Black Sea"]
schwarzes meer
schwarzen meer
schwarze meer
[ALIAS "Mediterranean Sea"]
mittelmeer
[ALIAS "Gulf of Finland"]
finnischer meerbusen
finnischen meerbusen
[ALIAS "Red Sea"]
rotes meer
roten meer
[ALIAS "Bavaria"]
bayern
[ALIAS "Saxony"]
sachsen
[ALIAS "Lower Saxony"]
niedersachsen
[ALIAS "Thuringia"]
thüringen
[ALIAS "North Rhine-Westphalia"]
nordrhein-westfalen
[ALIAS "Hesse"]
hessen
[ALIAS "Mecklenburg-Vorpommern"]
mecklenburg-vorpommern
[ALIAS "Saxony-Anhalt"]
sachsen-anhalt
[ALIAS "Rhineland-Palatinate"]
rheinland-pfalz
[ALIAS "Gotland"]
gotland(|s)
[ALIAS "Lapland"]
lappland

# Endings of a name: the genitive, and the people of a town as an adjective.
[ENDING -]
s
er
[ENDING en]
er
