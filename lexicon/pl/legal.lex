# Words of justice, in Polish. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(śledztw(o|a|u|em|ie)|dochodzeni(e|a|u)|postępowani(e|a|u)|przeszukani(e|a)|list(|u|em) gończ(y|ego|ym))
[LEGAL arrest pos=v]
(zatrzyma(no|ni|ny)|aresztowa(ł|ła|li|no|ny|ni)|trafi(ł|ła|li) do aresztu|uję(to|ty))
[LEGAL arrest pos=n]
(areszt|aresztu|aresztowani(e|a|u)|zatrzymani(e|a|u))
[LEGAL charged pos=n]
(ak(t|tu|cie) oskarżenia|postawieni(e|a) zarzutów)
[LEGAL on_trial pos=n]
(proces(|u|ie) (sądow*|karn*|)|ław(a|ie|ę) oskarżonych)
[LEGAL convicted pos=v]
(skaza(ł|ła|li|no|ny|ni))
[LEGAL convicted pos=n]
(wyrok(|u|i|iem)|skazani(e|a))
[LEGAL acquitted pos=v]
(uniewinni(ł|ła|li|ono|ony))
[LEGAL closed pos=v]
(umorzy(ł|ła|li)|umorzono)
[CUE no_step x=1]
(śledztwo dziennikarskie|dziennikarsk* śledztw*|wewnętrzn* dochodzeni*)
[CUE unproven x=1]
(może|mogą|grozi|jeśli|będzie|wnosi|żąda|chce|wniosek o)
[CUE case_word x=1]
(spraw(a|y|ę|ie|ą)|śledztw(o|a|ie)|postępowani(e|a|u))
[CUE court_word x=1]
(sąd|sądu|sądem|sędzi(a|ego)|wyrok|wyroku|więzieni(e|a|u)|pozbawienia wolności|skazany|winn(y|i|ym))
[CUE court_level first=1]
sąd(|u|em|zie) (okręgow*|rejonow*)
[CUE court_level appeal=1]
sąd(|u|em|zie) apelacyjn*
[CUE court_level supreme=1]
sąd(|u|em|zie) najwyższ*
[CUE charge_prep x=1]
(o|za|pod zarzutem)
[CUE people x=1]
(mężczyzn(a|y|ę|)|kobiet(a|y|ę|)|os(oba|oby|ób|obę)|obywatel(|a|e|i|om)|podejrzan(y|ego|ych|ym|ymi))
[CUE no_date x=1]
(do|wieku)
