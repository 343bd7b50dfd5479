# Months, weekdays, units, seasons, parts of the day, number words of German. Hand-written for Concord. Monday = 1.

[MONTH 1]
(januar|januars|jänner)
!Jan
[MONTH 2]
(februar|februars|feber)
!Feb
[MONTH 3]
!März
!Mrz
[MONTH 4]
(april|aprils)
!Apr
[MONTH 5]
!Mai
[MONTH 6]
juni
!Jun
[MONTH 7]
juli
!Jul
[MONTH 8]
!August
!Augusts
!Aug
[MONTH 9]
september
!Sept
!Sep
[MONTH 10]
oktober
!Okt
[MONTH 11]
november
!Nov
[MONTH 12]
dezember
!Dez

[WEEKDAY 1]
montag(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)
[WEEKDAY 2]
dienstag(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)
[WEEKDAY 3]
mittwoch(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)
[WEEKDAY 4]
donnerstag(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)
[WEEKDAY 5]
freitag(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)
[WEEKDAY 6]
samstag(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)
sonnabend(|s)
[WEEKDAY 7]
sonntag(|s|abend|morgen|nacht|nachmittag|vormittag|mittag|früh)

[DEICTIC 0]
heute
heute (morgen|früh|vormittag|mittag|nachmittag|abend)
heute nacht % night=1
[DEICTIC -1]
gestern
gestern (morgen|früh|vormittag|mittag|nachmittag|abend)
(gestern|letzte|vergangene) nacht % night=1
in der (letzten|vergangenen) nacht % night=1
[DEICTIC -2]
vorgestern
[DEICTIC 1]
!morgen
morgen (früh|vormittag|mittag|nachmittag|abend)
[DEICTIC 2]
übermorgen

[DEIXIS -1]
(vergangene|vergangenen|vergangener|vergangenes|vergangenem|letzte|letzten|letzter|letztes|vorige|vorigen|voriges|vorigem|vorletzten)
[DEIXIS 0]
(diese|dieser|diesem|diesen|dieses|laufenden)
[DEIXIS 1]
(nächste|nächsten|nächster|nächstes|kommende|kommenden|kommendes)

[UNIT hour]
stunde(|n)
[UNIT day]
tag(|e|en|es|s)
[UNIT night]
(nacht|nächte|nächten)
[UNIT week]
woche(|n)
[UNIT weekend]
wochenende(|n|s)
[UNIT month]
monat(|e|en|s|es)
[UNIT quarter]
quartal(|e|s)
[UNIT year]
jahr(|e|en|es|s)
[UNIT decade]
jahrzehnt(|e|en)

[SEASON spring]
(frühjahr|frühling|frühjahrs)
[SEASON summer]
(sommer|sommers|hochsommer|spätsommer)
[SEASON autumn]
(herbst|herbstes|spätherbst)
[SEASON winter]
(winter|winters)

[DAYPART night]
(nacht|nachts|mitternacht)
[DAYPART morning]
(früh|morgens|vormittag|vormittags|morgengrauen)
am morgen
[DAYPART noon]
(mittag|mittags)
[DAYPART afternoon]
(nachmittag|nachmittags)
[DAYPART evening]
(abend|abends)

[FEAST 12-24]
(heiligabend|heiligen abend)
[FEAST 12-31]
silvester

[NUMBER 1]
(ein|eine|einen|einem|einer|eines|eins)
[NUMBER 2]
(zwei|beide|beiden)
[NUMBER 3]
drei
[NUMBER 4]
vier
[NUMBER 5]
fünf
[NUMBER 6]
sechs
[NUMBER 7]
sieben
[NUMBER 8]
acht
[NUMBER 9]
neun
[NUMBER 10]
zehn
[NUMBER 11]
elf
[NUMBER 12]
(zwölf|ein dutzend)
[NUMBER 13]
dreizehn
[NUMBER 14]
vierzehn
[NUMBER 15]
fünfzehn
[NUMBER 16]
sechzehn
[NUMBER 17]
siebzehn
[NUMBER 18]
achtzehn
[NUMBER 19]
neunzehn
[NUMBER 20]
zwanzig
[NUMBER 30]
dreißig
[NUMBER 40]
vierzig
[NUMBER 50]
fünfzig
[NUMBER 60]
sechzig
[NUMBER 70]
siebzig
[NUMBER 80]
achtzig
[NUMBER 90]
neunzig
[NUMBER 100]
hundert
[NUMBER 1000]
tausend

[CUE future]
(wird|werden|soll|sollen|künftig)
[UNIT minute]
(minute|minuten|sekunde*)
