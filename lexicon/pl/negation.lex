# Plain negation, and wordings with no and not that assert, in Polish. Hand-written for Concord, under the licence of the project.
[CUE negation x=1]
(nie|ani|bez|brak|brakuje|żaden|żadn(ego|ej|ych|a|e)|nikt|nigdy)
[CUE certain x=1]
(bez wątpienia|nie ma wątpliwości|nie mamy wątpliwości|nie ulega wątpliwości|nie tylko|nie później|nie mniej|nie przypadkiem|bez ostrzeżenia|nieopodal)
