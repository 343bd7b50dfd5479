# Days of the year that have a name. Hand-written for Concord.
[FEAST 12-24]
christmas eve
[FEAST 12-25]
christmas day
christmas
[FEAST 12-26]
boxing day
[FEAST 12-31]
new year's eve
[FEAST 01-01]
new year's day
[FEAST 05-01]
may day
[FEAST 05-09]
victory day

[CUE indefinite]
a
an
one
two
three
four
five
some
