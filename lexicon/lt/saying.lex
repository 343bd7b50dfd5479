# Words of saying, in Lithuanian. Hand-written for Concord, under the licence of the project.
[SAY neutral]
(sak(o|ė|ęs|iusi)|teig(ia|ė|ęs|iama)|pranešė|praneša|pareiškė|pareiškia|paskelbė|skelbia|kalb(a|ėjo)|pažymėjo|pažymi|pabrėžė|pabrėžia|aiškin(o|a)|paaiškino|nurod(ė|o)|informavo|informuoja|papasakojo|pridūrė|priduria|pridėjo|rašo|rašė|patikslino|tikin(a|o)|tvirtin(a|o)|konstatuoja|sakoma|teigiama|rašoma|skaičiuo(ja|javo)|apibendrino|patikino|komentavo|reagavo|pavadino|vadina|įsitikin(ęs|usi|ę))
(žurnalistams|portalui|agentūrai|bns|eltai|lrt|visuomenei|radijui) (sakė|teigė|pranešė|pabrėžė|aiškino|nurodė|kalbėjo|tvirtino|patvirtino)
[SAY neutral pos=prep]
(pasak|anot|pagal|remiantis|kaip pranešė|kaip skelbia|kaip sakė|kaip teigė|kaip praneša|kaip penktadienį pranešė|kaip pirmadienį pranešė|kaip trečiadienį pranešė)
[SAY neutral]
(duomenimis|teigimu|vertinimu|žodžiais|nuomone|manymu|įsitikinimu|tikinimu)
[SAY accuse]
(apkaltin(o|ęs|usi)|kaltin(a|o)|apkaltina)
[SAY accuse pos=n]
(kaltinim(as|ai|ų|us|ais))
[SAY claim]
(prisiėmė atsakomybę|prisiima atsakomybę|atsakomybę prisiėmė|atsakomybę prisiima)
[SAY deny]
(neig(ia|ė)|paneig(ė|ia)|atmet(a|ė)|nepripažįsta)
[SAY deny pos=n]
(paneigim(as|o|ą))
[SAY confirm]
(patvirtin(o|a)|nustat(ė|ė)|įrod(ė|yta)|konstatavo|konstatuota)
[SAY admit]
(prisipažino|prisipažįsta)
[SAY warn]
(perspėj(a|o)|įspėj(a|o))
[SAY suspect]
(įtari(a|ama)|įtarė|spėja|numano)
[SAY suspect pos=n]
(įtarim(as|ai|ų|us))
[SAY believe]
(mano|manė|neabejoja|laik(o|ė)|vertin(a|o)|tiki)
