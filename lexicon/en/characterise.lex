# Words by which somebody says what an act is, rather than tells of another one. Hand-written for Concord.
[CUE characterise x=1]
call(ed|s|ing) it
call(ed|s|ing) this
call(ed|s|ing) the
describ(ed|es|ing) (it|this|the|them)
sp(oke|eaks|eaking) of
amount(s|ed) to
label(led|ed|s) (it|this|the)
brand(ed|s) (it|this|the)
regard(ed|s) (it|this|the)
treat(ed|s|ing) (it|this|the)
classif(ied|ies) (it|this|the|as)
see(|s|n) (it|this) as
(is|was|were|are) (treating|investigating) (it|this|the)
bear(s|ing) the hallmarks
bore the hallmarks
what (he|she|they|it) called
