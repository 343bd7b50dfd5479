# Verbs of hostile aims, and how sure of an aim a speaker is. Hand-written for Concord. strong=1: they tell an
# aim by themselves.
[CUE aim_verb strong=1]
(untergraben|destabilisieren|verunsichern|einzuschüchtern|einschüchtern|spalten|schwächen|säen|schüren|diskreditieren|polarisieren|lähmen|erschüttern|demoralisieren)
[CUE aim_verb x=1]
(verbreiten|testen|schaden|stören|beeinflussen|zerstören|erzeugen|schaffen|töten)
[CUE unsure x=1]
(glaubt|vermutet|vermuten|wohl|offenbar|möglicherweise)
[CUE not_only x=1]
(nicht nur|nicht bloß|nicht allein)
[CUE aim_verb strong=1]
(zersetzen|aufzuwiegeln|aufwiegeln|aufzuhetzen|abzuschrecken)
[CUE aim_verb x=1]
(auszulösen|auslösen|sabotieren|behindern|abschrecken|provozieren|verängstigen|verhindern|ablenken|bestrafen|rächen|austesten|auszutesten|demonstrieren)
