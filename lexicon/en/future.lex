# Words after which a date lies ahead. Hand-written for Concord.
[CUE future]
will
shall
(is|are|be|was|were) (due|expected|scheduled|planned|set) to
(plan|plans|intend|intends) to
(starting|beginning|effective) (from|on|)
(takes|take|taking) effect
(enter|enters) into force
upcoming
