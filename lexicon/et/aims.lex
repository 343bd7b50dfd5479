# Verbs of what an act is for, in Estonian. Hand-written for Concord, under the licence of the project.
[CUE aim_verb strong=1]
(külvata|destabiliseerida|hirmutada|lõhestada|nõrgestada|õõnestada usaldust|tekitada pingeid|tüli võiks)
[CUE aim_verb x=1]
(levitada|näidata|kontrollida|proovida|mõjutada|häirida|sundida|karistada|takistada|tekitada|esile kutsuda|vähendada|kätte maksta|diskrediteerida)
[CUE unsure x=1]
(ilmselt|tõenäoliselt|arvatavasti)
[CUE not_only x=1]
(mitte ainult)
[CUE evidential x=1]
(hinnangul|sõnul|arvates)
