# Days of the year that have a name, in Polish. Hand-written for Concord, under the licence of the project.
[FEAST 12-24]
(wigilia|wigilię|wigilii)
[FEAST 12-25]
(boże narodzenie|bożego narodzenia)
[FEAST 12-31]
(sylwester|sylwestra)
[FEAST 01-01]
(nowy rok|nowego roku)
