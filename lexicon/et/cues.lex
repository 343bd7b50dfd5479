# Words that turn a trigger into something else than an act that happened, or that say how it came about, in
# Estonian. Hand-written for Concord, under the licence of the project.

[CUE negation]
(ei|pole|polnud|mitte|ilma|ega|puudub|puuduvad|ühtegi|ainsatki)
[CUE ruled_out]
ei leitud (kellegi |)(pahatahtlik*|tahtlik*|sabotaaži*|kurite*)
(süütamise|sabotaaži|diversiooni|rünnaku|tahtluse) välista(s|b|sid|vad|nud)
mitte (laevaankur|sabotaaž*|rünnak*|diversioon*)
(süütamisele|sabotaažile|küberrünnakule|diversioonile|rünnakule) (midagi|miski) ei viita
(välista(b|s|vad|sid|ti|takse|tud|nud)) (sabotaaž*|diversioon*|süütami*|tahtlik*|küberrünnak*|küberründ*|rünnak*|terror*)
(sabotaaž*|diversioon*|süütami*|küberrünnak*|tahtlus*) (on |)(välista*)
(küberrünnaku(le|st)|sabotaaži(le|st)|diversiooni(le|st)|süütami(sele|sest)|tahtlik*|pahatahtlik*) ei viita
(midagi ei viita|miski ei viita|ei viita miski|ei viita) (sabotaaži*|diversioon*|süütami*|küberrünn*|rünnak*|tahtlik*|)
(ei (ole|olnud) (tegemist |tegu |)|pole (tegemist |tegu |)|polnud (tegemist |tegu |))(sabotaaž*|diversioon*|süütami*|küberrünnak*|rünnak*|tahtlik*)
(valehäire*|häire osutus valeks)
[CUE hypothetical]
(võiks|võiksid|võib|võivad|kui|juhul|oh(t|tu|u|ud)|risk(|i|id)|ähvarda(b|vad)|hoiata(b|s) (et|võimali*)|karde(takse|tud)|kardab|hüpoteetili*|potentsiaal*|võimalik|tohib|tohiks|annaks|saaks)
[CUE exercise]
(õppus(|e|el|ed|te|tel|i|t)|suurõppus*|kaitseväeõppus*|treening*|simulatsioon*|simuleer*|stsenaarium*|kujuteldav* (vastas*|vaenla*)|mängiti läbi|harjutati|manöövr(id|ite|itel))
[CUE historical]
(aastapäev*|teise maailmasõja (ajal|aegse)|külma sõja|nõukogude (aja*|ajal|okupat*)|ajaloola*)
[CUE metaphor]
((saboteerib|saboteeris|saboteerida) (läbirääkimis*|reform*|seadus*|otsus*)|(läbirääkimiste|reformi|otsuste) saboteeri*|hinnaplahvatus*|emotsioonide plahvatus|lahvatas (skandaal|tüli|vaidlus)|poliitili* (pomm*|plahvatus*)|valab õli tulle)
[CUE war]
(rindejoon*|rindel|rinne|okupeeritud|raketirünnak*|pommitab|pommitas|tulistas alla|suurtükitul*|suurtükiväe*|vastupealetung*|pealetung*|lahing(ud|uid|utes)|donbas*|donetsk*|zaporižž*|hersoni obl*|harkivi obl*|luhansk*|krimm(|i|is)|kurski obl*|belgorodi|ukraina (kindralstaap|sõdurid|relvajõud|õhutõrje)|gaza(|s)|hamas*)
[CUE generic]
(sellised|selliste|selliseid|taolised|niisugused|tavaliselt|näiteks) (rünnak*|juhtum*|intsiden*|operatsioon*|tegevus*)
(võitlus(|e|es|t)|võidelda|vastupanuvõime|kaitse) (sabotaaži|spionaaži|desinformatsiooni|küber*|hübriid*) (vastu|vastase*)
(eelnõu*|doktriin*|julgeolekustrateegia*|kontseptsioon*)
[CUE foiled]
(nurjas|nurjati|nurjatud|nurjasid|nurjus|ennetas|ennetati|tõkestati|hoiti ära|hoidis ära|takistas|takistati|tabati enne|ei jõudnud|neutraliseeri*)
[CUE attempt]
(kats(e|et|el|ed|eid|ete)|katset(|used)|üritas|üritasid|üritati|üritanud|püüdis|püüdsid|püüti|ebaõnnestu*|ei süttinud|ei plahvatanud|ei õnnestunud)
[CUE plan]
(plaan(|i|id|e|is|isid|iti)|kavandas|kavandasid|kavatses|kavatsesid|kavatsus*|valmistas ette|valmistasid ette|valmistuti|ülesan(ne|de) (süüdata|tappa|õhkida)|pidi (süütama|tapma|õhkima)|pidid (süütama|tapma|õhkima))
[CUE hedge]
(tõenäoliselt|ilmselt|võib-olla|väidetavalt|arvatavasti|kahtlustatakse|kahtlustatava*|oletatav*|esialgsetel andmetel|ei välista|pole välistatud|kinnitamata|ühe versiooni)
[CUE aggregate]
(seeria(|s|t)|laine|rida|reas|kümned|kümneid|kümnete|sajad|sadu|sadade|kokku|korduvalt|neljal korral|mitmel korral|mitu korda|korral|juhtumit|juhtumeid|eri paigus|erinevates paikades)
(kogu euroopas|mitmes riigis|eri riikides|igal aastal|iga päev|aastas)
[CUE statistics]
(protsen*|statistika*|küsitlus*|vastanu*|kasvas|kaks korda rohkem)
[CUE accident]
(õnnetusjuhtum*|juhuslik*|kogemata|tahtmat*|ettevaatamat*|hooletus*|inimlik* (eksitus*|viga|vea)|tehnili* (rik*|viga|vea|tõrge|tõrke|põhjus*)|lühis(|e)|kulumi*|meeskonna viga|sõitis madalikule|kokkupõr*|ekskavaator*|elektririk*|suitsukon*)
[CUE natural]
(torm(|i|id|is|ine|isel)|orkaan*|äike(|se|st)|välk|välgu|üleujutus*|paduvihm*|maavärin*|põud|põua|kuumalain*|lumetorm*|lumesadu*|tuul murdis|jäide)
[CUE theft]
(vargus(|e|t|ed|te|i)|varas|varga|vargad|varaste|vargaid|varguste|vasktra*|vase(varg*|vargus*)|vanametall*|kokkuost*|rööv(|i|imine|el)|kindlustuspettus*|salasigaret*|lähisuhte*|armukade*|endi(ne|se|st) (abikaasa*|elukaasla*|mees|mehe)|joobes|kelm(id|ide|us*)|petsid|petis*|narkooti*)
[CUE labour]
(streik(|i|is|isid)|streigi*|ametiühing*|pikett*)
[CUE film]
(film(|i|is|id|e|ide)|sari|sarja|sarjas|telesar*|seriaal*|lavastus*|põnevik*|režissöör*|linastu*|esilinastu*|romaan(|i|is)|näitleja*|netflix*|kinno)
[CUE sport]
(matš|poolaeg|poolaja*|veerandaja*|kohtumi* lõppes|poolfinaal*|veerandfinaal*|kohtumi(ne|ses) (lõppes|võitis)|jalgpall*|korvpall*|meistrivõistlus*|turniir*|koondis(|e|t)|treener*|liiga(|s)|värav(|a|ad)|väravavaht*|ründaja|mängija(d|te))
[CUE advisory]
(soovita(b|me|takse) (kasutaja*|uuendada|paigaldada)|turvauuendus*|turvapaik*|hoiatab kasutajaid|olge ettevaatlik*)
[CUE deliberate]
(tahtlik*|teadlik*|sihilik*|diversan*|saboteeri*|süütaja*|tundmatu(d|te|) (isik*|mees|mehed)|maskis|maskeeritud|terroriakt*|pahatahtlik*|kurjategija*)
[CUE hybrid]
(ukraina (keskus*|abi*|toetaja*|toetus*|kogukon*|haigla*|numbrimär*|pagula*|fond*|heategevus*|aktivist*|saatkon*)|ukrainasse (mine*|saade*|viida*|veda*)|ukrainlaste (keskus*|abi*)|nato (sõdur*|väg*|baas*|vorm*|staap*|üksus*|brigaad*)|liitlas* (sõdur*|auto*|tehnika*|väg*)|kaitsetööstus*|droonitoot*|drooniarenda*|droonifirma*|opositsionää*|ülejooks*|dissiden*|metsaven*|z-täh*|kremlimeel*|venemeel*)
(hübriid*|varilaevasti*|varisõ*|hall(|is|i) (tsoon*|ala*)|ukraina (toetami*|abista*)|abi ukrainale|relvaabi|vaenulik* (tegevus*|rii*)|vaenutegevus*)
[CUE foreign_link]
((gru|fsb|svr|vene|venemaa|valgevene|hiina|iraani|kremli|moskva|luure|sõjaväeluure|eriteenistus*|eriteenistuse|võõrriigi) (ülesandel|tellimusel|huvides|käsul|korraldusel|juhtimisel|heaks|kasuks|palgal|juhisel|juhiste))
(vene sõjaväeluure (gru |)(ülesandel|tellimusel|huvides)|värbas|värvati|värvatud|värbamis*|tellija(|d|te)|vene (eriteenistus*|sõjaväeluure*|luure*|julgeoleku*)|vene jälg*|moskva käsi|kremli käsi|sõnumirakenduse kaudu|telegrami kaudu)
[CUE unexplained]
((tulekahju|plahvatuse|juhtunu|intsidendi|rikke) (täp* |)(põhjus|põhjused|põhjust|asjaolud|asjaolusid) (on |ei |pole |)(selgita*|selge*|teada|uuri*|teadmata)|asjaolud on selgitamisel|teadmata päritolu|ebasel* asjaolu*)
[CUE correction]
(täpsustus|parandus|varasemas versioonis)
[CUE film x=1]
(telesar*|seriaal*|põnevik*|režissöör*|filmi esilinastus)
[CUE relic x=1]
(sõjaaegne (pomm|mürsk|miin)|sõjaaegse (pommi|mürsu|miini)|teise maailmasõja aeg*|maailmasõja (pomm*|mürs*|lõhkekeh*)|lennukipomm*)
[CUE natural x=1]
(päikesetorm*|magnettorm*|virmalis*)
[CUE maintenance x=1]
(plaanili* (hoold*|töö*|katkestus*|remont*)|hooldustöö*)
[CUE hobby x=1]
(harrastusdroon*|mängudroon*|drooni omanik*)
