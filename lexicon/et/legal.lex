# Words of justice, in Estonian. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(uurimi(ne|se|st)|kriminaalmenetlus(|e|t)|kriminaalasi|kriminaalasja|juurdlus(|e|t)|läbiotsimi(ne|se|sed|si))
[LEGAL arrest pos=v]
(pidas kinni|peeti kinni|kinni peetud|pidasid kinni|vahistas|vahistati|vahistatud|arreteeri(s|ti|tud)|kinni pidanud)
[LEGAL arrest pos=n]
(kinnipidami(ne|se|st)|vahistami(ne|se|st)|vahi all|eelvangistus(|e|es))
[LEGAL charged pos=v]
(esitas (süüdistuse|kahtlustuse)|esitati (süüdistus|kahtlustus|kahtlustused|süüdistused))
[LEGAL charged pos=n]
(süüdistusakt(|i))
[LEGAL on_trial pos=v]
(saatis kohtusse|saadeti kohtusse|andis kohtu alla|anti kohtu alla|astus kohtu ette|astusid kohtu ette)
[LEGAL on_trial pos=n]
(kohtuprotsess(|i|il)|kohtuistung(|i|il)|kohtualu(ne|sed|ste))
[LEGAL convicted pos=v]
(mõistis|mõisteti|mõistis süüdi|mõisteti süüdi|süüdi mõistetud|mõisteti vangi|mõisteti karistus*|karistas|karistati)
[LEGAL convicted pos=n]
(kohtuotsus(|e|es)|vangistus(|e|t)|karistus(|e|ed|te|t))
[LEGAL acquitted pos=v]
(mõistis õigeks|mõisteti õigeks|õigeks mõistetud)
[LEGAL closed pos=v]
(lõpetas (menetluse|uurimise|kriminaalasja)|lõpetati (menetlus|uurimine)|menetlus lõpetati)
[CUE no_step x=1]
(ajakirjanduslik uurimine|sisejuurdlus(|e)|parlamentaarne uurimine|uurimiskomisjon*)
[CUE unproven x=1]
(ähvardab|võib|võiks|nõuab|taotleb|kui|saab olema)
[CUE case_word x=1]
(kriminaalasi|kriminaalasja|kohtuasi|kohtuasja|uurimi(ne|se)|menetlus(|e|es))
[CUE court_word x=1]
(kohus|kohtu|kohtunik*|kohtuotsus*|vangla*|vangis|vangi|vangistus*|süüdi|süüdimõist*|karistus*|karistusi)
[CUE court_level first=1]
(maakohus|maakohtu|maakohtus)
[CUE court_level appeal=1]
(ringkonnakohus|ringkonnakohtu|ringkonnakohtus)
[CUE court_level supreme=1]
(riigikohus|riigikohtu|riigikohtus)
[CUE charge_prep x=1]
(eest|seoses)
[CUE people x=1]
(mees|mehe|meest|mehed|meeste|mehele|naine|naise|naist|isik(|u|ut|ud|ute)|inime(ne|se|st|sed|ste)|kodanik(|u|ku|ud|ke|e)|kahtlusta(tav|tava|tavat|tavad|tavate)|süüdista(tav|tava|tavad)|noormees|noormehe|kaks|kolm|kaheksa|kümme|ülejäänute|tagaotsitavat|organiseerija)
[CUE no_date x=1]
(kuni|alates|enne)
