# Verbs of hostile aims, and how sure of an aim a speaker is. Hand-written for Concord. strong=1: they tell an aim by themselves.
[CUE aim_verb strong=1]
(destabilisera|undergräva|splittra|skrämma|underminera|försvaga|så|misskreditera|polarisera)
[CUE aim_verb x=1]
(sprida|skapa|framställa|testa|skada|påverka|störa)
[CUE unsure x=1]
(tror|misstänker|troligen|sannolikt|möjligen)
[CUE not_only x=1]
(inte bara|inte enbart)
