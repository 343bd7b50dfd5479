# Words that stand for somebody named before, and the small words that show who acts, in Polish. Hand-written for Concord, under the licence of the project.
[CUE be]
(jest|są|był|była|było|byli|były|być|został|została|zostało|zostały|zostali)
[CUE by]
(przez|ze strony)
[CUE he]
(on|ona)
[CUE it]
(ono|oni|one|to)
[CUE we]
my
[CUE who]
(który|która|które|którzy|kto|co)
[CUE whose]
(czyj|czyja|którego|której|których)
[CUE in]
(w|we|na)
[CUE unnamed]
(anonimowo|prosząc o anonimowość|pod warunkiem anonimowości|zastrzegając anonimowość|chcący zachować anonimowość)
[CUE nationality]
(obywatel(|a|e|i|em|ami|ka|ki|kę|ką|ce)|mieszkan(iec|ka|iec|ca|cy|ców)|pochodząc(y|a|ego) z)
[CUE open]
(czy|jeśli)
[CUE doubt]
(wątpliwoś(ć|ci)|pytani(e|a)|tajemnic*|przypad(ek|kiem))
[CUE finding]
(ustalił*|ustalono|uznał*|stwierdził*)
[BODY intelligence_service ref=1]
(służb(a|y|ie)) % weak=1
[BODY police]
(śledcz(y|ych|ym)|policj(a|i|ę|ą)|policjanc(i|om)|policjant(|a|ów)|komend(a|y|ę) (główn*|wojewódzk*|stołeczn*|miejsk*)|komendant*)
[BODY spokesperson ref=1]
(rzecznik(|a|iem|owi)|rzeczniczk(a|i|ę|ą)|biuro prasowe)
[BODY accused_state ref=1]
(ambasad(a|y|ę|zie)|ambasador(|a|em)|konsulat|chargé d'affaires)
[BODY document ref=1]
(oświadczeni(e|u|a)|raport(|u|cie)|sprawozdani(e|u|a)|komunikat(|u|cie)|dokument(|u|cie)|list|liście)
[BODY court ref=1]
(wyrok|wyroku|sędzi(a|ego|owie)|orzeczenie)
[BODY prosecutor ref=1]
(akt oskarżenia|akcie oskarżenia|aktu oskarżenia)
