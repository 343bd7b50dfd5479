# Closed-class words of Estonian, for cutting noun phrases. Hand-written for Concord, under the licence of the project.

[FUNC det]
(see|selle|seda|selles|sellest|sellel|sellele|sellega|need|nende|neid|neis|neil|nendes|nendest|too|tolle|tol|samal|sama|samas|samad|samade)
(minu|mu|sinu|meie|teie|tema|ta|nende|oma|iga|igal|igas|kõik|kõigi|kõiki|kõigis|kõige|mõlemad|mõlema|mõlemat|mõlemas|mingi|mõni|mõned|mõne|mõnes|mitu|mitme|mitmed|mitmes|mitut|mitmete|mitmel|palju|rohkem|vähem|enam|ligi|umbes|peaaegu|vähemalt|teine|teise|teist|teised|teiste|teisi|muu|muud|muude|selline|sellise|sellised|selliste|selliseid|niisugune|üks|ühe|üht|ühes|ühel|kaks|kahe|kaht|kolm|kolme|neli|nelja|kümned|kümneid|kümnete|sajad|sadu|sadade|tuhanded|tuhandeid|paar|paari|rida|rea|esimene|esimese)

[FUNC prep]
(enne|pärast|kuni|alates|ilma|koos|üle|läbi|mööda|piki|keset|vastu|ümber|kesk|peale|vaatamata|lisaks|tänu|peale selle|ligi|kui)
(kohal|juures|lähedal|lähedale|lähistel|taga|ees|all|alla|peal|peale|pealt|vahel|kõrval|kaudu|jaoks|poolt|poole|pool|tõttu|järel|järgi|eest|suhtes|üle|kohta|asemel|ajal|jooksul|raames|puhul|hulgas|seas|vastu|vahele|juurde|kandis|sees|tagant|otsa|kohaselt|mööda|osas|alusel|nimel|ääres)

[FUNC conj]
(ja|ning|ega|aga|kuid|või|ehk|vaid|sest|et|kui|kuigi|ehkki|kuna|nagu|siis|nii|sellepärast|seetõttu|samas|seega|siiski|samuti|ka|kas|justkui|otsekui)

[FUNC aux]
(on|oli|olid|olnud|olevat|oleks|olla|pole|polnud|ei ole|ei olnud|saab|sai|saanud|said|võib|võis|võivad|võisid|võiks|peab|pidi|pidid|peaks|pidanud|tuleb|tuli|tohib|tohiks|läks|hakkas|hakkasid|jäi|jäid|jäänud)

[FUNC pron]
(mina|ma|sina|sa|tema|ta|meie|me|teie|te|nemad|nad|mind|mulle|meid|meile|teda|talle|tal|temal|neid|neile|neil|nendel|keegi|kellegi|miski|midagi|kedagi|kõik|end|ennast|endale|see|kes|mis)

[FUNC rel]
(et|sest|kuna|kes|kelle|keda|kellel|kellele|kellega|mis|mille|mida|milles|millest|millel|millele|millega|kus|kuhu|kust|millal|miks|kuidas|mistõttu)

[FUNC adv]
(ei|mitte|juba|veel|alles|ainult|vaid|üksnes|isegi|ka|samuti|jälle|taas|sageli|tihti|vahel|alati|kunagi|varem|hiljem|seejärel|siis|nüüd|praegu|hiljuti|peagi|kohe|äkki|kiiresti|siin|seal|sealt|sinna|edasi|väga|üsna|liiga|täielikult|osaliselt|nii|eriti|näiteks|lõpuks|tegelikult|tõenäoliselt|võib-olla|ilmselt|väidetavalt|muidugi|muuseas|samal ajal|lisaks|seni|siiani|endiselt|mullu|tänavu|otse|kokku|ligikaudu|korduvalt|üle)
