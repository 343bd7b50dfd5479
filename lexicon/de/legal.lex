# Words of justice that courts and cases are known by. Hand-written for Concord.
[CUE case_word x=1]
(fall|verfahren|ermittlungen|akte|untersuchung|prozess)
[CUE court_word x=1]
(gericht|gerichts|oberlandesgericht|landgericht|amtsgericht|kammergericht|haft|gefängnis|urteil|richter|prozess|verurteilt|schuldig|angeklagte|angeklagten|strafsenat|senat|freiheitsstrafe)
[CUE court_level first=1]
(landgericht|amtsgericht|bezirksgericht|oberlandesgericht|kammergericht)
[CUE court_level appeal=1]
(berufungsgericht|berufungsinstanz)
[CUE court_level supreme=1]
(bundesgerichtshof|oberste gericht|oberster gerichtshof|bundesverfassungsgericht)
[CUE people x=1]
(mann|männer|frau|frauen|verdächtige|verdächtigen|verdächtiger|bürger|staatsangehörige|staatsbürger|jugendliche|personen|beschuldigte|beschuldigten|angeklagte|angeklagten|tatverdächtige|tatverdächtigen)
[CUE no_date x=1]
(bis|vor|seit)
[CUE unproven x=1]
(soll|sollen|könnte|könnten|würde|müsste|wird)
[CUE no_step x=1]
(parlamentarische|interne|technische|unabhängige) (untersuchung|ermittlung)
untersuchungsausschuss
