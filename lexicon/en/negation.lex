# Plain negation, and wordings with "no" and "not" that assert. Hand-written for Concord.
[CUE negation x=1]
no
not
never
without
neither
nor
n't
[CUE certain x=1]
no doubt
no longer
no longer any doubt
no question
not only
no less
not long (after|before)
no later than
no fewer than
no sooner
without warning
not far from
