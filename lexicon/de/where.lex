# Words that tell what a place is to what is told. Hand-written for Concord.
[CUE locative x=1]
(in|im|bei|nahe|außerhalb|innerhalb|von|vor|um|zwischen|über|entlang|auf|an|am|nach|aus|unweit|nördlich|südlich|östlich|westlich|rund um|bis)
in der nähe
[CUE origin x=1]
aus
(bürger|staatsbürger|staatsangehörige|staatsangehöriger) von
(geboren|wohnhaft|gemeldet|lebend) in
gebürtig aus
[CUE route x=1]
zwischen
verbind(et|en|ende|enden)
(unterwegs|auf dem weg) nach
(flug|maschine|zug|bus|fähre) (nach|von|aus)
(flog|flogen|floh|flohen|reiste|reisten|kehrte|ausgeliefert|abgeschoben|überstellt|fuhr|fuhren) nach
mit (ziel|kurs)
[CUE person x=1]
(bürger|bürgerin|staatsbürger|staatsangehöriger|staatsangehörige|staatsangehörigen|staatsbürgerin|mann|männer|frau|frauen|jugendlicher|jugendliche|paar|pass|pässe|dissident*|exil*|flüchtling*|geflüchtete*|migrant*|geschäftsmann|unternehmer|politiker*|journalist*|kommandeur|pilot|verdächtige*|student*|diplomat*|oligarch*|oppositionelle*)
