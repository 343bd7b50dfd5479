# Words that tell what a place is to what is told. Hand-written for Concord.
[CUE locative x=1]
in
at
near
outside
inside
from
to
of
off
around
between
and
across
through
into
via
over
above
towards
toward
beside
on
along
[CUE origin x=1]
from
native of
citizen(|s) of
national(|s) of
resident(|s) of
born in
living in
lives in
[CUE route x=1]
between
link(|s|ed|ing)
connect(|s|ed|ing)
run(|s|ning) from
bound for
(plane|flight|train|bus|ferry|car|helicopter|jet|aircraft) (to|for|over to)
(defected|fled|deserted|over) to
(flew|fled|travelled|traveled|went|returned|moved|escaped|extradited|deported|drove|sent|handed over|back|home|leave|left) (to|for)
on (the|its|his|her|their) way to
en route
heading (for|to)
sailing (from|to)

# Behind the adjective of a nation: somebody's nationality, not where something happened.
[CUE person x=1]
citizen(|s)
national(|s)
man
men
woman
women
teenager(|s)
couple
passport(|s)
dissident(|s)
exile(|s)
refugee(|s)
migrant(|s)
businessman
politician(|s)
journalist(|s)
commander
pilot
suspect(|s)
student(|s)
diplomat(|s)
oligarch(|s)
opposition
