# Days of the year that have a name. Hand-written for Concord, under the licence of the project.
[FEAST 12-24]
(святвечір|святвечора)
[FEAST 12-25]
(різдво|різдва)
[FEAST 12-31]
(новорічн(а|у|ої) (ніч|ночі)|переддень нового року)
[FEAST 01-01]
новий рік
