# Verbs of what an act is for, in Polish. Hand-written for Concord, under the licence of the project.
[CUE aim_verb strong=1]
(zasiać|siać|zastraszyć|zdestabilizować|destabilizować|podzielić|skłócić|osłabić|podważyć|zdyskredytować|wywołać (panikę|chaos|strach|niepokój)|sparaliżować)
[CUE aim_verb x=1]
(pokazać|sprawdzić|przetestować|wpłynąć|zakłócić|zmusić|ukarać|szerzyć|zniszczyć|utrudnić|zniechęcić|wywołać|doprowadzić)
[CUE unsure x=1]
(przypuszcza|prawdopodobnie|chyba)
[CUE not_only x=1]
nie tylko
[CUE evidential x=1]
(zdaniem|według|w ocenie)
