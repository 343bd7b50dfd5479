# Words of time, in Polish. Hand-written for Concord, under the licence of the project.
[MONTH 1]
(stycz(eń|nia|niu|niem)|sty)
[MONTH 2]
lut(y|ego|ym|emu)
[MONTH 3]
(marzec|marca|marcu|marcem)
[MONTH 4]
(kwiecień|kwietnia|kwietniu|kwietniem)
[MONTH 5]
(maj|maja|maju|majem)
[MONTH 6]
(czerwiec|czerwca|czerwcu|czerwcem)
[MONTH 7]
(lipiec|lipca|lipcu|lipcem)
[MONTH 8]
(sierpień|sierpnia|sierpniu|sierpniem)
[MONTH 9]
(wrzesień|września|wrześniu|wrześniem)
[MONTH 10]
(październik|października|październiku|październikiem)
[MONTH 11]
(listopad|listopada|listopadzie|listopadem)
[MONTH 12]
(grudzień|grudnia|grudniu|grudniem)
[WEEKDAY 1]
(poniedziałek|poniedziałku|poniedziałkiem|poniedziałkow(y|ego|ej|ym|ą))
[WEEKDAY 2]
(wtorek|wtorku|wtorkiem|wtorkow(y|ego|ej|ym|ą))
[WEEKDAY 3]
(środę|środą|środow(y|ego|ej|ym|ą))
!środy
!środa
[WEEKDAY 4]
(czwartek|czwartku|czwartkiem|czwartkow(y|ego|ej|ym|ą))
[WEEKDAY 5]
(piątek|piątku|piątkiem|piątkow(y|ego|ej|ym|ą))
[WEEKDAY 6]
(sobota|sobotę|soboty|sobotą|sobotni(|ego|ej|m|ą))
[WEEKDAY 7]
(niedziela|niedzielę|niedzieli|niedzielą|niedzieln(y|ego|ej|ym|ą))
[DEICTIC 0]
(dziś|dzisiaj|dziś rano|dzisiaj rano|dziś wieczorem)
(dziś w nocy|tej nocy) % night=1
[DEICTIC -1]
(wczoraj|wczoraj rano|wczoraj wieczorem|wczoraj po południu)
(ubiegłej nocy|minionej nocy|zeszłej nocy|wczoraj w nocy) % night=1
[DEICTIC -2]
(przedwczoraj)
[DEICTIC 1]
jutro
[DEICTIC 2]
pojutrze
[UNIT hour]
(godzina|godziny|godzinę|godzin|godzinie)
[UNIT day]
(dzień|dnia|dni|dniu|dniem|dobę|doba|doby|dób)
[UNIT night]
(noc|nocy|noce)
[UNIT week]
(tydzień|tygodnia|tygodnie|tygodni|tygodniu)
[UNIT weekend]
(weekend|weekendu|weekendzie)
[UNIT month]
(miesiąc|miesiąca|miesiące|miesięcy|miesiącu)
[UNIT quarter]
(kwartał|kwartału|kwartale)
[UNIT season]
(sezon|sezonu)
[UNIT year]
(rok|roku|lata|lat|rokiem)
[UNIT decade]
(dekada|dekady|dekadę|dziesięciolecie)
[SEASON spring]
(wiosna|wiosną|wiosny|wiosnę)
[SEASON summer]
(lato|latem|lecie)
[SEASON autumn]
(jesień|jesienią|jesieni)
[SEASON winter]
(zima|zimą|zimy|zimę)
[DAYPART night]
(w nocy|nocą|po północy|o północy|nad ranem)
[DAYPART morning]
(rano|o świcie|rankiem|przed południem|o poranku)
[DAYPART noon]
(w południe)
[DAYPART afternoon]
(po południu|popołudniem)
[DAYPART evening]
(wieczorem|wieczór|pod wieczór)
[NUMBER 1]
(jeden|jedna|jedno|jednego|jednej|jedną)
[NUMBER 2]
(dwa|dwie|dwóch|dwaj|dwoje|dwojga|dwom|dwoma|oba|obaj|obie)
[NUMBER 3]
(trzy|trzech|trzej|troje|trzem|trzema)
[NUMBER 4]
(cztery|czterech|czterej|czworo|czterem)
[NUMBER 5]
(pięć|pięciu|pięcioro)
[NUMBER 6]
(sześć|sześciu|sześcioro)
[NUMBER 7]
(siedem|siedmiu|siedmioro)
[NUMBER 8]
(osiem|ośmiu|ośmioro)
[NUMBER 9]
(dziewięć|dziewięciu|dziewięcioro)
[NUMBER 10]
(dziesięć|dziesięciu|dziesięcioro)
[NUMBER 12]
(dwanaście|dwunastu|tuzin)
[NUMBER 20]
(dwadzieścia|dwudziestu)
[UNIT minute]
(minuta|minuty|minut|minutę|sekund*)
