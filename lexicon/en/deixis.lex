# Words that point from the day of publication to a period before, at or after it. Hand-written for Concord.
[DEIXIS -1]
last
past
previous
[DEIXIS 0]
this
[DEIXIS 1]
next
coming
