# Words of degree and doubt in Finnish. Hand-written for Concord, under the licence of the project.
[CUE degree strength=almost_certain]
(lähes varmasti|lähes varma|käytännössä varma)
[CUE degree strength=highly_likely]
(erittäin todennäköi*|hyvin todennäköi*|suurella todennäköisyydellä|mitä todennäköisimmin)
[CUE degree strength=probable]
(todennäköisesti|luultavasti|ilmeisesti|todennäköi(nen|sen|stä))
[CUE degree strength=suspected]
(epäil(ee|ty|lään|emme|i|tiin|evät|yn|yt|tyä|tynä)|mahdollisesti|oletettavasti|arvellaan|otaksutaan)
[CUE degree strength=alleged]
(väitetysti|syytteen mukaan|syyttää|syytti|väitteen mukaan)
[CUE no_evidence x=1]
(ei (ole|ollut) (löydetty |löytänyt |löytynyt |)|ei |ilman |ettei (se |)(ole|ollut) (löydetty |löytänyt |)|eikä ole )(näyttöä|todisteita|merkkejä|viitteitä|havaintoja|todistetta)
(mikään ei viittaa|ei viittaa mikään)
[CUE no_position by=subject]
(kieltäytyi|kieltäytyy) (kommentoimasta|nimeämästä|spekuloimasta|kertomasta)
(ei (kommentoi|nimeä|kerro|spekuloi|ota kantaa|halua)|ei ole (kommentoinut|kertonut|nimennyt)|ei ollut tietoa|ei ole selitystä|ei (itse |)mainitse|sitä (poliisi |)ei kerro)
[CUE no_position x=1]
(on |)liian (aikaista|varhaista) (sanoa|puhua|arvioida|spekuloida|syyttää|)
[CUE foreign_state x=1]
(toinen valtio|toisen valtion|vieraan valtion|vieras valtio|vieraan vallan|ulkoval(ta|lan) tiedustelu*|valtiollis* toimij*|valtiollinen toimija|vihamieli* valtio*)
[CUE other_cause x=1]
(hitsauskipin*|hitsaustyö*|oikosulu*|hiilipöly*|pölyräjähd*|orav(a|an|asta|at)|luotauspallo*|sääpallo*|jäähdyty(s|ksen) (oli |)(pettän*|petti|vika*)|vahingossa|myrskyn (aiheutt*|syy*)|ylikuumen*|laitevik*|laitevian|materiaalivik*|ohjelmistopäivity*|vanhentunut varmen*)
(tekni(nen|sen|stä|seen) (vika|vian|viasta|vikaan|häiriö*)|inhimilli(nen|sen|sestä) (virhe*|erehdy*)|oikosul*|myrskyn syy*|tapaturma*)
[CUE hypothesis x=1]
(ulkopuoli(nen|sen|sten)|vieraan vallan) (vaikut*|toimi*|osallisuu*)
[CUE scorn x=1]
(absurd*|perättömi*|peräto*|perätön|keksi(tty|tyt|ttyjä)|valhe*|hysteri*|russofob*|venäjävastai*|provokaatio*|parjau*|naurettav*|järjett*|perusteeto*|perusteett*|satu*|hölyn*)
[CUE reprisal x=1]
(pahoittel*|vastatoim*|seurauks*)
[CUE basis on=investigation]
(esitutkin(ta|nan|nassa|tamateriaali*)|tutkin(ta|nan|nassa) (mukaan|osoitti|paljasti|selvisi|))
[CUE basis on=undisclosed_intelligence]
(tiedustelutie(to|don|toj*|tojen)|tiedusteluarvi*)
[CUE basis on=forensic_technical]
(teknis* tutkin*|rikosteknis*)
[CUE basis on=technical]
(tekni(nen|sen) (analyy*|data*)|mittau*)
[CUE basis on=joint_investigation]
(yhteinen tutkintaryhmä|yhteisen tutkintaryhmän|yhteistutkin*|tutkintaryhmässä)
[CUE basis on=intercepted_communications]
(siepat(ut|tuja|tujen) (viest*|puhelu*))
