# Words that stand for somebody named before, and the small words that show who acts, in Finnish. Hand-written for Concord, under the licence of the project.
[CUE he]
(hän|hänen)
[CUE it]
(he|se|ne)
[CUE we]
(me)
[CUE who]
(joka|jotka)
[CUE whose]
(jonka|joiden)
[CUE unnamed]
(nimettömänä|nimettömyyden|nimettöminä)
[CUE nationality]
(kansalai*|asuka*|asukas)
[CUE open]
(onko|jos|liittyvätkö|kuuluuko)
[CUE finding]
(totesi|todennut|todettiin|katsoi|katsonut|havaitsi|selvitti|päätyi)
[BODY intelligence_service ref=1]
(palvelu|palvelun|palvelut|palveluiden|tiedustelu|tiedustelun) % weak=1
[BODY police]
(tutkinnanjohtaj(a|an|at)|rikosylikomisario|rikoskomisario|tutkij(at|oiden)|rikostutkij*)
[BODY spokesperson ref=1]
(tiedottaj(a|an|alta)|edustaj(a|an)|viestintäpäällik(kö|ön)|viestintäjohtaj*)
[BODY accused_state ref=1]
(lähetystö|lähetystön|suurlähetystö|suurlähetystön|suurlähettiläs|suurlähettilään|konsulaatti|asiainhoitaja|asiainhoitajan)
[BODY document ref=1]
(tiedote|tiedotteen|tiedotteessa|raportti|raportin|raportissa|lausunto|lausunnossa|selvitys|selvityksen|asiakirja|asiakirjan|kirje|kirjeessä|vuosikirja|vuosikirjassa)
[BODY court ref=1]
(tuomio|tuomiossa|ratkaisun|ratkaisussa|tuomari|tuomarin)
[BODY prosecutor ref=1]
(syyte|syytteen|syytteessä|syytteet|haastehakemuksen|haastehakemus)
[CUE definite]
(tämä|tämän|tätä|se|sen|sitä|nämä|näiden|ne|niiden|sama|saman|samaa|oman)
[CUE indefinite]
(eräs|erään|jokin|jonkin|yksi|yhden|yhdessä)
[CUE another]
(toinen|toisen|toista|toisessa|kolmas|kolmannen|kolmatta|uusi|uuden|vastaava|vastaavan|samanlainen|samanlaisen|erillinen|erillisen|seuraava|seuraavan)
[CUE many]
(useita|useat|useiden|useissa|useassa|monia|monta|kymmeniä|kymmenet|satoja|sadat|sarja|sarjan|sarjaa|aalto|aallon|muutamia|lukuisia|lukuisat)
[CUE also]
(myös|samoin|lisäksi|samaan aikaan)
[CUE negation x=1]
(ei|eivät|eikä|ettei|etteivät|emme|emmekä|ilman|kukaan|koskaan|mikään|mitään)
[CUE certain x=1]
(epäilemättä|ei ole epäilystä|ei vain|ei ainoastaan|viimeistään|vähintään|ei sattumalta|varoittamatta|ilman lupaa|luvatta|ilman lentosuunnitelmaa)
[CUE doubt]
(epäily|epäilystä|epäilyksiä|kysymys|arvoitus)
[CUE characterise x=1]
(kutsui|kutsuu|kutsunut|kuvaili|luonnehti|luonnehtinut|kyse on|kyseessä on|oli kyse|piti (sitä|tapausta|tekoa)|pitää (sitä|tapausta)|tutkitaan nimikkeellä|rikosnimikkee*|puhui|osana)
