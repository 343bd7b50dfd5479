# Who speaks or decides, in Latvian. Hand-written for Concord, under the licence of the project.
[BODY court]
ties(a|as|ai|ā) % weak=1
(rīgas (apgabaltiesa|apgabaltiesas|pilsētas tiesa|pilsētas tiesas|rajona tiesa)|kurzemes rajona tiesa|zemgales rajona tiesa|vidzemes rajona tiesa|latgales rajona tiesa|apgabaltiesa|apgabaltiesas|rajona tiesa|apelācijas instances tiesa|augstākā tiesa|augstākās tiesas|senāts|senāta|satversmes tiesa)
[BODY prosecutor]
(prokuror(s|e|a|i|u|iem|es)|prokuratūr(a|as|ai|ā|u)|ģenerālprokuratūr(a|as)|ģenerālprokuror(s|a)|prokuratūra stokholmā)
(zviedr(u|ijas)|polijas|lietuvas|igaunijas|vācijas|somijas|dānijas) (prokuratūr*|prokuror*)
[BODY police]
(policij(a|as|ai|ā|u)|valsts policij(a|as|ai)|zviedrijas policij(a|as)|somijas policij(a|as))
[BODY intelligence_service]
(vdd|valsts drošības dienest(s|a|am|u)|sab|satversmes aizsardzības biroj(s|a|am)|midd|militārās izlūkošanas un drošības dienest(s|a)) % country=LV
(pretizlūkošan(a|as)|drošības policij(a|as)|drošības iestād(es|ēm)|izlūkdienesti)
(kapo) % country=EE
(supo) % country=FI
(säpo) % country=SE
(bnd) % country=DE
(mi5|mi6) % country=GB
(vdd|sab|drošības dienesta) (pārstāv(e|is|ji)|vadītāj(s|a)|priekšniek(s|a)|ģenerāldirektor(s|a)) % country=LV
[BODY military]
(nacionālie bruņotie spēki|nacionālo bruņoto spēku|nbs|nbs komandieris) % country=LV
(jūras spēki|jūras spēku|gaisa spēki|gaisa spēku|bruņotie spēki|nbs komandieris|armij(a|as))
[BODY cert]
(cert|nacionālais kiberdrošības centrs)
!LV % country=LV
[BODY state_agency]
(valsts robežsardze|valsts robežsardzes|robežsardze|robežsardzes|robežsargi|latvijas gaisa satiksme|elektronisko sakaru direkcija|centrālā vēlēšanu komisija|cvk|muita|valsts ieņēmumu dienests|krīzes vadības centrs|civilās aviācijas aģentūra|vugd)
(neplp|nacionālā elektronisko plašsaziņas līdzekļu padome|nacionālās elektronisko plašsaziņas līdzekļu padomes|latvijas gaisa satiksme|vugd) % country=LV
[BODY head_of_state]
(valsts prezident(s|a|e|am)|prezident(s|a|e|am))
(edgars rinkēvičs|rinkēvičs) % country=LV
[BODY head_of_government]
(ministru prezident(e|s|a|es|ei)|premjer(e|s|a|es|ministr(s|e|a))|valdības vadītāj(a|s|as))
[BODY government]
(varasiestādes|varas iestādes|iestādes|amatpersonas)
(valdīb(a|as|ai|u)|ministru kabinet(s|a))
[BODY minister]
(aizsardzības|ārlietu|iekšlietu|satiksmes|tieslietu|klimata un enerģētikas) ministr(s|e|a|es|am|ei)
ministr(s|e|a|es) % weak=1
[BODY ministry]
(aizsardzības|ārlietu|iekšlietu|satiksmes|tieslietu) ministrij(a|as|ai|ā|u)
(ministrij(a|as|ai)|ārlietu resors)
[BODY eu country=EU]
(eiropas savienīb(a|as|ai)|es|eiropas komisij(a|as|ai)|brisele|eiropas parlament(s|a)|es padome)
[BODY nato country=NATO]
(nato|alians(e|es)|nato ģenerālsekretārs)
[BODY research_body]
(pētniek(i|u)|ekspert(i|u|s)|analītiķ(i|is|u))
[BODY operator]
(lvrtc|operator(s|a|i|u)|aviokompānij(a|as)|uzņēmuma pārstāv(is|e)|latvijas dzelzceļš|ldz|airbaltic|telia lietuva|“telia lietuva”|operatora “telia lietuva” vadība)
lvrtc (tehniskais direktors|vadītājs|valdes)
[BODY accused_state country=RU]
(kreml(is|im)|kremļ(a|u)|kremļa (pārstāv*|preses*)|krievijas (ārlietu|aizsardzības) ministrij(a|as)|krievijas vēstniecīb(a|as)|krievijas vēstniek(s|a)|krievijas ĀM|krievijas puse|krievijas ārlietu ministr(s|a)|peskovs|zaharova)
[BODY accused_state country=BY]
(baltkrievijas (ārlietu|aizsardzības) ministrij(a|as)|baltkrievijas vēstniecīb(a|as))
[BODY accused_state country=CN]
(ķīnas (ārlietu ministrij|vēstniecīb)(a|as))
[BODY accused_state country=IR]
(irānas (ārlietu ministrij|vēstniecīb)(a|as))
