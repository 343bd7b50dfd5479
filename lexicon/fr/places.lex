# Names of countries, seas, regions and cities in French, with elided forms. Hand-written for Concord.
[ALIAS @RU]
russie
fédération de russie
[ALIAS @BY]
biélorussie
bélarus
belarus
[ALIAS @CN]
chine
[ALIAS @IR]
(|l'|d')iran
[ALIAS @KP]
corée du nord
[ALIAS @UA]
(|l'|d')ukraine
[ALIAS @DE]
(|l'|d')allemagne
[ALIAS @PL]
pologne
[ALIAS @FR]
france
[ALIAS @GB]
royaume-uni
grande-bretagne
(|l'|d')angleterre
(|l'|d')écosse
[ALIAS @IT]
(|l'|d')italie
[ALIAS @ES]
(|l'|d')espagne
[ALIAS @PT]
portugal
[ALIAS @NL]
pays-bas
[ALIAS @BE]
belgique
[ALIAS @LU]
luxembourg
[ALIAS @DK]
danemark
[ALIAS @SE]
suède
[ALIAS @NO]
norvège
[ALIAS @FI]
finlande
[ALIAS @IS]
(|l'|d')islande
[ALIAS @EE]
(|l'|d')estonie
[ALIAS @LV]
lettonie
[ALIAS @LT]
lituanie
[ALIAS @CZ]
tchéquie
république tchèque
[ALIAS @SK]
slovaquie
[ALIAS @HU]
hongrie
[ALIAS @RO]
roumanie
[ALIAS @BG]
bulgarie
[ALIAS @MD]
moldavie
république de moldavie
[ALIAS @AT]
(|l'|d')autriche
[ALIAS @CH]
suisse
[ALIAS @SI]
slovénie
[ALIAS @HR]
croatie
[ALIAS @RS]
serbie
[ALIAS @BA]
bosnie
bosnie-herzégovine
[ALIAS @ME]
monténégro
[ALIAS @MK]
macédoine du nord
[ALIAS @AL]
(|l'|d')albanie
[ALIAS @XK]
kosovo
[ALIAS @GR]
grèce
[ALIAS @CY]
chypre
[ALIAS @MT]
malte
[ALIAS @TR]
turquie
[ALIAS @IE]
(|l'|d')irlande
[ALIAS @GE]
géorgie
[ALIAS @AM]
(|l'|d')arménie
[ALIAS @AZ]
(|l'|d')azerbaïdjan
[ALIAS @US]
(|l'|d')états-unis
(|l'|d')usa
[ALIAS @IL]
(|l'|d')israël
[ALIAS "Moscow"]
moscou
[ALIAS "Warsaw"]
varsovie
[ALIAS "Kyiv"]
kiev
kyiv
[ALIAS "Copenhagen"]
copenhague
[ALIAS "Brussels"]
bruxelles
[ALIAS "Munich"]
munich
[ALIAS "Cologne"]
cologne
[ALIAS "Nuremberg"]
nuremberg
[ALIAS "Hanover"]
hanovre
[ALIAS "Vienna"]
vienne
[ALIAS "Geneva"]
genève
[ALIAS "Bern"]
berne
[ALIAS "Basel"]
bâle
[ALIAS "Bucharest"]
bucarest
[ALIAS "Athens"]
(|l'|d')athènes
[ALIAS "Lisbon"]
lisbonne
[ALIAS "London"]
londres
[ALIAS "Edinburgh"]
(|l'|d')édimbourg
[ALIAS "Gdańsk"]
gdansk
[ALIAS "Kraków"]
cracovie
[ALIAS "Łódź"]
lodz
[ALIAS "Gothenburg"]
göteborg
[ALIAS "Antwerp"]
(|l'|d')anvers
[ALIAS "Ghent"]
gand
[ALIAS "Bruges"]
bruges
[ALIAS "Liège"]
liège
[ALIAS "The Hague"]
la haye
[ALIAS "Saint Petersburg"]
saint-pétersbourg
[ALIAS "Chisinau"]
chisinau
[ALIAS "Nicosia"]
nicosie
[ALIAS "Kharkiv"]
kharkiv
[ALIAS "Lviv"]
lviv
[ALIAS "Odesa"]
(|l'|d')odessa
[ALIAS "Beijing"]
pékin
[ALIAS "Tehran"]
téhéran
[ALIAS "Rome"]
rome
[ALIAS "Milan"]
milan
[ALIAS "Venice"]
venise
[ALIAS "Turin"]
turin
[ALIAS "Naples"]
naples
[ALIAS "Florence"]
florence
[ALIAS "Genoa"]
gênes
[ALIAS "Frankfurt am Main"]
francfort
[ALIAS "Hamburg"]
hambourg
[ALIAS "Dresden"]
dresde
[ALIAS "Leipzig"]
leipzig
[ALIAS "Aachen"]
(|l'|d')aix-la-chapelle
[ALIAS "Seville"]
séville
[ALIAS "Barcelona"]
barcelone
[ALIAS "Zaragoza"]
saragosse
[ALIAS "Amsterdam"]
(|l'|d')amsterdam
[ALIAS "Oslo"]
(|l'|d')oslo
[ALIAS "Aalborg"]
(|l'|d')aalborg
[ALIAS "Istanbul"]
(|l'|d')istanbul
[ALIAS "Eindhoven"]
(|l'|d')eindhoven
[ALIAS "Alicante"]
(|l'|d')alicante
[ALIAS "Orly"]
(|l'|d')orly
[ALIAS "Orléans"]
(|l'|d')orléans
[ALIAS "Angers"]
(|l'|d')angers
[ALIAS "Arras"]
(|l'|d')arras
[ALIAS "Amiens"]
(|l'|d')amiens
[ALIAS "Avignon"]
(|l'|d')avignon
[ALIAS "Annecy"]
(|l'|d')annecy
[ALIAS "Helsinki"]
(|l'|d')helsinki
[ALIAS "Exeter"]
(|l'|d')exeter
[ALIAS "Essen"]
(|l'|d')essen
[ALIAS "Erfurt"]
(|l'|d')erfurt
[ALIAS "Augsburg"]
(|l'|d')augsbourg
[ALIAS "Ulm"]
(|l'|d')ulm
[ALIAS "Ostend"]
(|l'|d')ostende
[ALIAS "Uppsala"]
(|l'|d')uppsala
[ALIAS "Elblag"]
(|l'|d')elblag
[ALIAS "Roissy-en-France"]
roissy
[ALIAS "Prague"]
prague
[ALIAS "Belgrade"]
belgrade
[ALIAS "Dublin"]
dublin
[ALIAS "Vilnius"]
vilnius
[ALIAS "Ramstein"]
ramstein
[ALIAS "Luxembourg"]
luxembourg-ville
[ALIAS "Baltic Sea"]
mer baltique
baltique
[ALIAS "North Sea"]
mer du nord
[ALIAS "Black Sea"]
mer noire
[ALIAS "Mediterranean Sea"]
méditerranée
mer méditerranée
[ALIAS "Gulf of Finland"]
golfe de finlande
[ALIAS "Red Sea"]
mer rouge
[ALIAS "English Channel"]
manche
la manche
[ALIAS "Bavaria"]
bavière
[ALIAS "Saxony"]
saxe
[ALIAS "Lower Saxony"]
basse-saxe
[ALIAS "Hesse"]
(|l'|d')hesse
[ALIAS "North Rhine-Westphalia"]
rhénanie-du-nord-westphalie
[ALIAS "Île-de-France"]
(|l'|d')ile-de-france
(|l'|d')île-de-france
[ALIAS "Brittany"]
bretagne
[ALIAS "Normandy"]
normandie
[ALIAS "Catalonia"]
catalogne
[ALIAS "Flanders"]
flandre
[ALIAS "Wallonia"]
wallonie
[ALIAS "Lapland"]
laponie
[ALIAS "Bornholm"]
bornholm
[ALIAS "Åland"]
åland
[ALIAS "Mazovia"]
mazovie
[ALIAS "Corsica"]
corse
[ALIAS "Occitania"]
(|l'|d')occitanie
[ALIAS "Kaliningrad"]
(|l'|d')enclave de kaliningrad
[ALIAS "Transnistria"]
transnistrie
[ALIAS "Crimea"]
crimée
[ALIAS @DE]
((|l'|d')espace aérien|l'espace aérien|territoire) allemand
[ALIAS @PL]
((|l'|d')espace aérien|l'espace aérien|territoire) polonais
[ALIAS @FR]
((|l'|d')espace aérien|l'espace aérien|territoire) français
[ALIAS @GB]
((|l'|d')espace aérien|l'espace aérien|territoire) britannique
[ALIAS @IT]
((|l'|d')espace aérien|l'espace aérien|territoire) italien
[ALIAS @ES]
((|l'|d')espace aérien|l'espace aérien|territoire) espagnol
[ALIAS @PT]
((|l'|d')espace aérien|l'espace aérien|territoire) portugais
[ALIAS @NL]
((|l'|d')espace aérien|l'espace aérien|territoire) néerlandais
[ALIAS @BE]
((|l'|d')espace aérien|l'espace aérien|territoire) belge
[ALIAS @LU]
((|l'|d')espace aérien|l'espace aérien|territoire) luxembourgeois
[ALIAS @DK]
((|l'|d')espace aérien|l'espace aérien|territoire) danois
[ALIAS @SE]
((|l'|d')espace aérien|l'espace aérien|territoire) suédois
[ALIAS @NO]
((|l'|d')espace aérien|l'espace aérien|territoire) norvégien
[ALIAS @FI]
((|l'|d')espace aérien|l'espace aérien|territoire) finlandais
[ALIAS @IS]
((|l'|d')espace aérien|l'espace aérien|territoire) islandais
[ALIAS @EE]
((|l'|d')espace aérien|l'espace aérien|territoire) estonien
[ALIAS @LV]
((|l'|d')espace aérien|l'espace aérien|territoire) letton
[ALIAS @LT]
((|l'|d')espace aérien|l'espace aérien|territoire) lituanien
[ALIAS @CZ]
((|l'|d')espace aérien|l'espace aérien|territoire) tchèque
[ALIAS @SK]
((|l'|d')espace aérien|l'espace aérien|territoire) slovaque
[ALIAS @HU]
((|l'|d')espace aérien|l'espace aérien|territoire) hongrois
[ALIAS @RO]
((|l'|d')espace aérien|l'espace aérien|territoire) roumain
[ALIAS @BG]
((|l'|d')espace aérien|l'espace aérien|territoire) bulgare
[ALIAS @MD]
((|l'|d')espace aérien|l'espace aérien|territoire) moldave
[ALIAS @AT]
((|l'|d')espace aérien|l'espace aérien|territoire) autrichien
[ALIAS @CH]
((|l'|d')espace aérien|l'espace aérien|territoire) suisse
[ALIAS @SI]
((|l'|d')espace aérien|l'espace aérien|territoire) slovène
[ALIAS @HR]
((|l'|d')espace aérien|l'espace aérien|territoire) croate
[ALIAS @RS]
((|l'|d')espace aérien|l'espace aérien|territoire) serbe
[ALIAS @BA]
((|l'|d')espace aérien|l'espace aérien|territoire) bosnien
[ALIAS @ME]
((|l'|d')espace aérien|l'espace aérien|territoire) monténégrin
[ALIAS @MK]
((|l'|d')espace aérien|l'espace aérien|territoire) macédonien
[ALIAS @AL]
((|l'|d')espace aérien|l'espace aérien|territoire) albanais
[ALIAS @XK]
((|l'|d')espace aérien|l'espace aérien|territoire) kosovar
[ALIAS @GR]
((|l'|d')espace aérien|l'espace aérien|territoire) grec
[ALIAS @CY]
((|l'|d')espace aérien|l'espace aérien|territoire) chypriote
[ALIAS @MT]
((|l'|d')espace aérien|l'espace aérien|territoire) maltais
[ALIAS @TR]
((|l'|d')espace aérien|l'espace aérien|territoire) turc
[ALIAS @IE]
((|l'|d')espace aérien|l'espace aérien|territoire) irlandais
[ALIAS @GE]
((|l'|d')espace aérien|l'espace aérien|territoire) géorgien
[ALIAS @AM]
((|l'|d')espace aérien|l'espace aérien|territoire) arménien
[ALIAS @AZ]
((|l'|d')espace aérien|l'espace aérien|territoire) azerbaïdjanais
[ALIAS @US]
((|l'|d')espace aérien|l'espace aérien|territoire) américain
[ALIAS @IL]
((|l'|d')espace aérien|l'espace aérien|territoire) israélien
