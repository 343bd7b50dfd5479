# Months, weekdays, units, seasons, parts of the day, number words. Hand-written for Concord. Words that are
# also common English (March, May, August) need their capital. Monday = 1; DEICTIC is days from publication.

[MONTH 1]
january
!Jan
!Jan.
[MONTH 2]
february
!Feb
!Feb.
[MONTH 3]
!March
!Mar.
[MONTH 4]
!April
!Apr
!Apr.
[MONTH 5]
!May
[MONTH 6]
!June
!Jun.
[MONTH 7]
july
!Jul.
[MONTH 8]
!August
!Aug
!Aug.
[MONTH 9]
september
!Sept
!Sept.
!Sep
!Sep.
[MONTH 10]
october
!Oct
!Oct.
[MONTH 11]
november
!Nov
!Nov.
[MONTH 12]
december
!Dec
!Dec.

[WEEKDAY 1]
monday(|s)
!Mon.
[WEEKDAY 2]
tuesday(|s)
!Tue.
!Tues.
[WEEKDAY 3]
wednesday(|s)
!Wed.
[WEEKDAY 4]
thursday(|s)
!Thu.
!Thurs.
[WEEKDAY 5]
friday(|s)
!Fri.
[WEEKDAY 6]
saturday(|s)
!Sat.
[WEEKDAY 7]
sunday(|s)
!Sun.

[DEICTIC 0]
today
tonight % night=1
this (morning|afternoon|evening)
earlier today
[DEICTIC -1]
yesterday
yesterday (morning|afternoon|evening)
last night % night=1
yesterday night % night=1
last evening
overnight % night=1
[DEICTIC -2]
the day before yesterday
[DEICTIC 1]
tomorrow
tomorrow (morning|afternoon|evening)
tomorrow night % night=1
[DEICTIC 2]
the day after tomorrow

[UNIT hour]
hour(|s)
[UNIT day]
day(|s)
[UNIT night]
night(|s)
[UNIT week]
week(|s)
fortnight
[UNIT weekend]
weekend(|s)
[UNIT month]
month(|s)
[UNIT quarter]
quarter(|s)
[UNIT season]
season(|s)
[UNIT year]
year(|s)
[UNIT decade]
decade(|s)

[SEASON spring]
spring
springtime
[SEASON summer]
summer
summertime
midsummer
[SEASON autumn]
autumn
!Fall
the fall
[SEASON winter]
winter
wintertime
midwinter

[DAYPART night]
night
nights
overnight
midnight
at night
after midnight
(the|) (small|early) hours
in the dead of night
[DAYPART morning]
morning
mornings
dawn
daybreak
early morning
[DAYPART noon]
noon
midday
lunchtime
[DAYPART afternoon]
afternoon
afternoons
[DAYPART evening]
evening
evenings
dusk

[NUMBER 0]
zero
[NUMBER 1]
one
[NUMBER 2]
two
a couple
a pair
[NUMBER 3]
three
[NUMBER 4]
four
[NUMBER 5]
five
[NUMBER 6]
six
half a dozen
[NUMBER 7]
seven
[NUMBER 8]
eight
[NUMBER 9]
nine
[NUMBER 10]
ten
[NUMBER 11]
eleven
[NUMBER 12]
twelve
a dozen
one dozen
[NUMBER 13]
thirteen
[NUMBER 14]
fourteen
[NUMBER 15]
fifteen
[NUMBER 16]
sixteen
[NUMBER 17]
seventeen
[NUMBER 18]
eighteen
[NUMBER 19]
nineteen
[NUMBER 20]
twenty
[NUMBER 24]
two dozen
[NUMBER 30]
thirty
[NUMBER 40]
forty
[NUMBER 50]
fifty
[NUMBER 60]
sixty
[NUMBER 70]
seventy
[NUMBER 80]
eighty
[NUMBER 90]
ninety
[NUMBER 100]
(a|one) hundred
hundred
[NUMBER 1000]
(a|one) thousand
thousand
[NUMBER 1000000]
(a|one) million
million
[NUMBER 21]
twenty(-| )one
[NUMBER 22]
twenty(-| )two
[NUMBER 23]
twenty(-| )three
[NUMBER 24]
twenty(-| )four
[NUMBER 25]
twenty(-| )five
[NUMBER 26]
twenty(-| )six
[NUMBER 27]
twenty(-| )seven
[NUMBER 28]
twenty(-| )eight
[NUMBER 29]
twenty(-| )nine
[NUMBER 31]
thirty(-| )one
[NUMBER 32]
thirty(-| )two
[NUMBER 33]
thirty(-| )three
[NUMBER 34]
thirty(-| )four
[NUMBER 35]
thirty(-| )five
[NUMBER 36]
thirty(-| )six
[NUMBER 37]
thirty(-| )seven
[NUMBER 38]
thirty(-| )eight
[NUMBER 39]
thirty(-| )nine
[NUMBER 41]
forty(-| )one
[NUMBER 42]
forty(-| )two
[NUMBER 43]
forty(-| )three
[NUMBER 44]
forty(-| )four
[NUMBER 45]
forty(-| )five
[NUMBER 46]
forty(-| )six
[NUMBER 47]
forty(-| )seven
[NUMBER 48]
forty(-| )eight
[NUMBER 49]
forty(-| )nine
[NUMBER 51]
fifty(-| )one
[NUMBER 52]
fifty(-| )two
[NUMBER 53]
fifty(-| )three
[NUMBER 54]
fifty(-| )four
[NUMBER 55]
fifty(-| )five
[NUMBER 56]
fifty(-| )six
[NUMBER 57]
fifty(-| )seven
[NUMBER 58]
fifty(-| )eight
[NUMBER 59]
fifty(-| )nine
[NUMBER 61]
sixty(-| )one
[NUMBER 62]
sixty(-| )two
[NUMBER 63]
sixty(-| )three
[NUMBER 64]
sixty(-| )four
[NUMBER 65]
sixty(-| )five
[NUMBER 66]
sixty(-| )six
[NUMBER 67]
sixty(-| )seven
[NUMBER 68]
sixty(-| )eight
[NUMBER 69]
sixty(-| )nine
[NUMBER 71]
seventy(-| )one
[NUMBER 72]
seventy(-| )two
[NUMBER 73]
seventy(-| )three
[NUMBER 74]
seventy(-| )four
[NUMBER 75]
seventy(-| )five
[NUMBER 76]
seventy(-| )six
[NUMBER 77]
seventy(-| )seven
[NUMBER 78]
seventy(-| )eight
[NUMBER 79]
seventy(-| )nine
[NUMBER 81]
eighty(-| )one
[NUMBER 82]
eighty(-| )two
[NUMBER 83]
eighty(-| )three
[NUMBER 84]
eighty(-| )four
[NUMBER 85]
eighty(-| )five
[NUMBER 86]
eighty(-| )six
[NUMBER 87]
eighty(-| )seven
[NUMBER 88]
eighty(-| )eight
[NUMBER 89]
eighty(-| )nine
[NUMBER 91]
ninety(-| )one
[NUMBER 92]
ninety(-| )two
[NUMBER 93]
ninety(-| )three
[NUMBER 94]
ninety(-| )four
[NUMBER 95]
ninety(-| )five
[NUMBER 96]
ninety(-| )six
[NUMBER 97]
ninety(-| )seven
[NUMBER 98]
ninety(-| )eight
[NUMBER 99]
ninety(-| )nine
[NUMBER 200]
two hundred
[NUMBER 300]
three hundred
[NUMBER 400]
four hundred
[NUMBER 500]
five hundred
[NUMBER 600]
six hundred
[NUMBER 700]
seven hundred
[NUMBER 800]
eight hundred
[NUMBER 900]
nine hundred
