# Cues for how far a measure has got. Hand-written for Concord.
[CUE proposal x=1]
could
propos(e|es|ed|al|als|ing)
consider(|s|ed|ing)
(under|for) consideration
discuss(|es|ed|ing)
(call|calls|called|calling) (for|on)
urg(e|es|ed|ing)
option(|s)
response options
weigh(|s|ed|ing)
expected to
plan(|s) to
(want|wants|wanted) to
should
[CUE announcement x=1]
would
will
announc(e|es|ed|ing|ement)
(is|are) to
(said|says) it would
decided to
(has|have) decided
