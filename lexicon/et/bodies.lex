# Who speaks or decides, in Estonian. Hand-written for Concord, under the licence of the project.
[BODY court]
(kohus|kohtu|kohut|kohtule|kohtus) % weak=1
(harju maakohus|harju maakohtu|viru maakohus|viru maakohtu|tartu maakohus|tartu maakohtu|pärnu maakohus|maakohus|maakohtu|ringkonnakohus|ringkonnakohtu|tallinna ringkonnakohus|riigikohus|riigikohtu)
[BODY prosecutor]
(prokuratuur(|i|is|ile|ilt)|riigiprokuratuur(|i|is)|prokurör(|i|id|ide|ile)|riigiprokurör(|i)|riigi peaprokurör(|i)|juhtivprokurör(|i)|ringkonnaprokuratuur(|i))
[BODY police]
(politsei- ja piirivalveamet(|i)|ppa) % country=EE
(politsei(|d|le|lt)|keskkriminaalpolitsei|prefektuur(|i)|politseikapten)
[BODY intelligence_service]
(kaitsepolitsei(|t|le|lt|ga)|kaitsepolitseiamet(|i)|kapo|kapo(st|le|lt)|välisluureamet(|i)|vla|luurekeskus(|e)|kaitseväe luurekeskus(|e)) % country=EE
(vastuluure)
(supo) % country=FI
(säpo) % country=SE
(bnd) % country=DE
(mi5|mi6) % country=GB
(vdd) % country=LV
(vsd) % country=LT
(kaitsepolitsei|kapo|välisluureameti|luurekeskuse) (peadirektor(|i)|juht|juhi|ülem|esindaja|büroojuht) % country=EE
[BODY military]
(kaitsevägi|kaitseväe|kaitseväele|merevägi|mereväe|õhuvägi|õhuväe|kaitseväe juhataja|kaitseväe peastaap|kaitseliit|kaitseliidu|peastaap)
[BODY cert]
(ria|riigi infosüsteemi amet(|i)|cert-ee) % country=EE
(küberturvalisuse keskus(|e))
[BODY state_agency]
(ttja|tarbijakaitse ja tehnilise järelevalve amet(|i)|elektrilevi juhtimiskeskus) % country=EE
(transpordiamet(|i)|piirivalve|piirivalveamet|päästeamet(|i)|lennuamet(|i)|lennuliiklusteenindus(|e)|ameti andmeil|maksu- ja tolliamet(|i)|toll|tolli|valimisteenistus|riigi valimisteenistus|häirekeskus|elektrilevi juhtimiskeskus)
[BODY head_of_state]
(president(|i|ile)|riigipea)
(alar karis|karis) % country=EE
[BODY head_of_government]
(peaminist(er|ri|rile|rit)|valitsusjuht|valitsusjuhi)
[BODY government]
(võimud|võimude|ametivõimud|ametivõimude)
(valitsus(|e|ele|t)|valitsuskabinet|vabariigi valitsus(|e))
[BODY minister]
(kaitse|välis|sise|justiits|kliima|taristu|regionaal|haridus|digi)minist(er|ri|rile|rit)
minist(er|ri) % weak=1
(justiits- ja digiminister|välisasjade minister)
[BODY ministry]
(kaitse|välis|sise|justiits|kliima)ministeerium(|i|is|isse|ile|it)
(ministeerium(|i)|justiits- ja digiministeerium(|i)|ministeeriumi kantsler)
[BODY eu country=EU]
(euroopa li(it|idu|itu|idule)|el|euroopa komisjon(|i)|brüssel|euroopa parlament|euroopa parlamendi|el-i nõukogu)
[BODY nato country=NATO]
(nato|allianss|alliansi|nato pressiesindaja|nato peasekretär)
[BODY research_body]
(eksperdid|ekspertide|ekspert|analüütik(|ud|ute)|teadlas(ed|te)|uurija(d|te))
[BODY operator]
(finnair(|i)|lennufirma|lennuettevõte|lennuettevõtte|operaator(|i)|telia(|le)|elering(|i)|elektrilevi|lennufirma finnair|elisa|lhv|eesti raudtee|airbaltic(|u)|lennuettevõtja|ettevõtte esindaja)
[BODY accused_state country=RU]
(kreml(|i)|kremli pressiesindaja|(venemaa|vene|moskva) (välisministeerium|kaitseministeerium)(|i)|(venemaa|vene) saatkon(d|na)|(venemaa|vene) suursaadik(|u)|vene pool|venemaa välisminister|venemaa välisministri|peskov|zahharova)
[BODY accused_state country=BY]
(valgevene (välisministeerium|kaitseministeerium)(|i)|valgevene saatkon(d|na))
[BODY accused_state country=CN]
(hiina (saatkond|saatkonna|välisministeerium|välisministeeriumi))
[BODY accused_state country=IR]
(iraani (saatkond|saatkonna|välisministeerium|välisministeeriumi))
