# Words of degree and doubt in Estonian. Hand-written for Concord, under the licence of the project.
[CUE degree strength=almost_certain]
(peaaegu kindlasti|peaaegu kindel|praktiliselt kindel)
[CUE degree strength=highly_likely]
(suure tõenäosusega|väga tõenäoliselt|kõige tõenäolisemalt)
[CUE degree strength=probable]
(tõenäoliselt|ilmselt|arvatavasti|küllap)
[CUE degree strength=suspected]
(kahtlusta(b|takse|vad|s|ti)|kahtlustusel|kahtlus(|e|t)|võimalik|oletatavasti|oletatav*|võib olla)
[CUE degree strength=alleged]
(väidetavalt|süüdista(b|s|takse|ti)|süüdistuse järgi|süüdistuse kohaselt)
[CUE no_evidence x=1]
(pole|ei ole|puuduvad|puudub|ei leitud|ilma) (tõendeid|tõendid|märke|viiteid|mingeid tõendeid)
(midagi ei viita|miski ei viita|ei viita miski|midagi ei viidanud)
[CUE no_position by=subject]
(keeldus|keeldusid) (kommenteerimast|täpsustamast|nimetamast|spekuleerimast)
(ei kommenteeri(|nud)|ei nimeta(|nud|ta)|ei täpsusta(|nud)|ei spekuleeri(|nud)|spekuleerima ei hakanud|pole (süüdistusi |)kommenteerinud|seda meie ei hinda)
[CUE no_position x=1]
(on |)liiga vara (rääkida|öelda|järeldada|hinnata|süüdistada|spekuleerida|)
(vara (öelda|rääkida|järeldada))
[CUE foreign_state x=1]
(mõni teine riik|teise riigi|võõrrii(k|gi|gid|kide)|välisrii(gi|kide) (luure*|eriteenistus*)|välisluure*|vaenulik* rii(k|gi|gid)|riiklik toimija|riikliku toimija)
[CUE other_cause x=1]
(lühis(est|e tõttu|ega)|külm(a tõttu|ast)|murdis külm|(oli|taga oli|põhjustas) (jää|torm|külm)|ilmapall(iks|i|id|)|osutus (ilmapall*|õhupall*|valehäir*|linn*|mänguasja*)|aegunud sertifikaa*|tolmufilt*|ülekuumene*|keevitus(töö*|sädem*)|tootmisve*|väsimuspra*)
(tehnili* (rik*|viga|vea|põhjus*|tõrge|tõrke|probleem*)|inimlik* (eksitus*|viga|vea)|lühis(|e)|õnnetusjuhtum*)
[CUE hypothesis x=1]
(kõrval(ine|ise|ist)|väli(ne|se|st)) (sekkumi*|mõjutus*)
[CUE scorn x=1]
(absurd*|alusetu*|väljamõeldis*|väljamõeldud|vale|valed|valeks|laim*|hüsteeri*|russofoob*|provokatsioon*|jama|jamaks|tühi jutt|luul|luulu*|naeruväär*)
[CUE reprisal x=1]
(kahetse*|vastumeetme*|vasta(b|takse)|tagajär*)
[CUE basis on=investigation]
(uurimi(ne|se|sel|ses)|kriminaalmenetluse(s|)|uurimise käigus|uurijad) (selgus|selgitas|näitas|tuvastas|leidis|)
[CUE basis on=undisclosed_intelligence]
(luureandme(d|te|tel)|luureinfo(|t)|luure (andmetel|teabel))
[CUE basis on=forensic_technical]
(ekspertiis(|i|is))
[CUE basis on=technical]
(tehnili* (analüüs*|andme*)|mõõtmis*|mõõtnud)
[CUE basis on=joint_investigation]
(ühi(ne|se|ses) uurimisrühm*|ühisuurimisrühm*|ühine uurimine|ühise uurimise)
[CUE basis on=intercepted_communications]
(pealtkuulatud|salvestatud (kõne*|vestlus*)|kirjavahetus(|e|est))
