# Words that tell of acts that go on or come again over weeks or years: a campaign, not one act. Hand-written for
# Concord. before=1: only before a time.

[CUE span]
(repeatedly|regularly|routinely|constantly|continually|systematically|again and again|time and again|time after time)
(for|over|during|within|in) (the|) (past|last|recent|previous|) (few|several|two|three|four|five|six|many|some|) (weeks|months|years|decade)
(continue|continues|continued|continuing|keep|keeps|kept) to
(hundreds|thousands|dozens|scores) of times
(year|month|week|day|night) after (year|month|week|day|night)
(every|almost every|nearly every) (day|night|week|month)
(daily|weekly|almost daily)
so often
all over (the country|europe|the continent)
across (europe|the continent|the alliance)

[CUE span before=1]
since
from at least
(since|from) (early|late|mid|the beginning of|the start of|the end of|the summer of|the spring of|the autumn of|the winter of)
