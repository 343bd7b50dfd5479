# Cues for how far a measure has got, and for who stands behind it. Hand-written for Concord.
[CUE proposal x=1]
(könnte|könnten|schlägt vor|schlug vor|fordert|forderte|fordern|erwägt|erwägen|diskutiert|prüft|vorschlag)
[CUE announcement x=1]
(wird|werden|soll|sollen|kündigte|kündigt|angekündigt|ankündigte|künftig|plant|will|wollen)
[CUE adoption x=1]
(beschloss|beschlossen|beschließt|verabschiedet|verabschiedete|billigte|gebilligt)
[CUE lifting x=1]
(aufgehoben|hob|wieder geöffnet|öffnet wieder|freigegeben|freigelassen)
[CUE agent x=1]
(von|vom|durch)
[CUE sanctioning x=1]
(sanktion*)
[CUE in_return x=1]
(im gegenzug|als reaktion|als antwort|daraufhin)
[CUE reason x=1]
(wegen|als reaktion auf|nach|aufgrund)
[CUE bloc_eu x=1]
(die|der|) (eu|europäische union|europäischen union|rat der eu)
[CUE bloc_nato x=1]
(die|das|) (nato|bündnis|allianz)
[CUE several_states x=1]
(eu-staaten|mitgliedstaaten|außenminister|baltische staaten)
[CUE beginning x=1]
(ab|von|seit)
[CUE conditional x=1]
(wenn|falls)
[CUE schengen x=1]
(schengen|schengen-raum|schengen-staates)
[CUE vessels x=1]
(schiff|schiffe|tanker|flotte|schattenflotte)
[CUE and_list x=1]
(und|sowie)
[CUE open_question x=1]
(ob|erwägt)
[CUE bloc_any x=1]
(bündnis|staatenbund)
