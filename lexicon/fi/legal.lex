# Words of justice, in Finnish. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(tutkin(ta|nan|taa|nassa)|esitutkin(ta|nan|taa|nassa)|rikostutkin(ta|nan|taa)|kotietsin(tä|nän|töjä|nät))
[LEGAL arrest pos=v]
(pidätti|pidätettiin|pidätetty|pidättänyt|otti kiinni|otettiin kiinni|otettu kiinni|vangitsi|vangittiin|vangittu)
[LEGAL arrest pos=n]
(pidäty(s|ksen|kset)|vangitsemi(nen|sen)|tutkintavankeu(s|teen|dessa))
[LEGAL charged pos=v]
(nosti syytteen|nosti syytteet|nostettiin syyte|nostettiin syytteet|nostanut syytte*)
[LEGAL charged pos=n]
(syyte|syytteen|syytteet|syytteitä|haastehakemu(s|ksen))
[LEGAL on_trial pos=v]
(haastettiin oikeuteen|joutuu oikeuteen|joutui oikeuteen|vastaa oikeudessa|syytettynä oikeudessa)
[LEGAL on_trial pos=n]
(oikeudenkäyn(ti|nin|tiä)|käräjät)
[LEGAL convicted pos=v]
(tuomitsi|tuomittiin|tuomittu|tuominnut)
[LEGAL convicted pos=n]
(tuomio|tuomion|tuomiot|vankeusrangaistu(s|ksen|ksia)|vankeutta)
[LEGAL acquitted pos=v]
(vapautti syytteistä|vapautettiin syytteistä|hylkäsi syytteet|hylättiin syyte|syytteet hylättiin)
[LEGAL dismissed pos=v]
(jätti tutkimatta|jättänyt tutkimatta|jätettiin tutkimatta|jätti syytteet tutkimatta)
[LEGAL closed pos=v]
(lopetti (tutkinnan|esitutkinnan)|tutkinta lopetettiin|esitutkinta päätettiin|tutkinta päättyi)
[CUE no_step x=1]
(toimittajien tutkinta|sisäinen selvitys|sisäisen selvityksen|onnettomuustutkinta)
[CUE unproven x=1]
(uhkaa|voi|voisi|vaatii|vaati|jos|odottaa|haluaa|harkitsee)
[CUE case_word x=1]
(juttu|jutun|rikosjuttu|tutkin(ta|nan|nassa)|esitutkin(ta|nan)|asia)
[CUE court_word x=1]
(käräjäoikeu*|oikeu(s|den|dessa|delle|teen)|hovioikeu*|tuomari*|tuomio*|vankil*|vankeu*|syylli*|vastaaj*|syyttee*|tuomit*)
[CUE court_level first=1]
(käräjäoikeu(s|den|dessa|teen|delle))
[CUE court_level appeal=1]
(hovioikeu(s|den|dessa|teen))
[CUE court_level supreme=1]
(korkein oikeus|korkeimman oikeuden|korkeimmassa oikeudessa)
[CUE charge_prep x=1]
(epäiltynä|vastaan|syytettynä)
[CUE people x=1]
(mies|miehen|miestä|miehet|miesten|miehelle|nainen|naisen|naista|henkilö(|n|ä|t|iden)|ihmi(nen|sen|stä|set|sten)|kansalai(nen|sen|sta|set|sten)|epäilty(|n|ä|jen)|epäillyt|epäiltyä|merimie(s|stä|hen)|kaptee(ni|nin|nia)|perämie(s|hen|stä)|kaksi|kahta|kolme|kolmea|vastaaj(a|aa|an|ia)|miehistö(|stä)|kolmik(ko|olle))
[CUE no_date x=1]
(asti|saakka|ennen|lähtien)
