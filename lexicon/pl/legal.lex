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
[LEGAL investigation pos=v]
(wszczę(ła|li|to|ły)|przeszuka(ła|li|no)|przesłucha(ła|li|no)|bada|badają|wyjaśnia|prowadzi śledztwo|prowadzi postępowanie)
[LEGAL charged pos=v]
(usłyszał zarzut*|usłyszała zarzut*|usłyszeli zarzut*|postawiono zarzut*|postawiła zarzut*|oskarżon(y|a|ych|ego)|oskarżyła|oskarżył)
[LEGAL charged pos=n]
(zarzu(t|tu|ty|tów|tami)|oskarżon(y|ego|ych|ym)|podejrzan(y|ego|ych|ym))
[LEGAL on_trial pos=v]
(stan(ął|ęła|ęli|ie|ą) przed sądem|odpowiada przed sądem|sądzony|sądzeni|ruszył proces|rozpoczął się proces|zasied(li|ie) na ławie)
[LEGAL convicted pos=v]
(odsiad(uje|ywał)|uznany (za |)winn*|uznani (za |)winn*|usłyszał wyrok|trafi (do|za) (więzieni*|kratki)|skazuje)
[LEGAL convicted pos=n]
(kar(a|y|ę|ą) (więzienia|pozbawienia wolności|dożywocia)|lat więzienia|lat pozbawienia wolności|dożywoci(e|a))
[LEGAL dismissed pos=v]
(oddali(ł|ła|li|ono)|odrzucił akt|odmów(iła|iono) wszczęcia)
[LEGAL suspended pos=v]
(zawiesi(ła|ł|li|ono) (śledztw*|postępowani*))
