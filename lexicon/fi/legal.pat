# legal.pat: patterns of Finnish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
def WCASE = tutkin* | tutkinnan | tutkintaa | esitutkin* | rikostutkin* | esitutkinnan
pat fi.legal.open [stage=investigation]  (aloitti|aloittaa|aloitettiin|aloittanut|käynnisti|käynnistettiin|jatkaa) *2 DATE? *3 (WCASE)
+ Poliisi aloitti esitutkinnan.
pat fi.legal.opened [stage=investigation]  (WCASE) *3 (jatkuu|käynnissä|aloitettiin|kesken|alkaa)
+ Esitutkinta jatkuu.
pat fi.legal.investigate [stage=investigation]  (tutkii|tutki|tutkitaan|tutkivat)
+ Poliisi tutkii tuhopolttoa.
- Lukijat pitivät kirjasta.
pat fi.legal.titles [stage=investigation]  rikosnimik*
+ Rikosnimikkeinä ovat törkeä vahingonteko ja törkeä tietoliikenteen häirintä.
pat fi.legal.search [stage=investigation weak=1]  kotietsin*
+ Poliisi teki kotietsintöjä.
pat fi.legal.arrest [stage=arrest]  (pidätti|pidätettiin|pidätetty|pidättänyt|vangitsi|vangittiin|vangittu|vangitut)
+ Poliisi pidätti kaksi miestä.
- Lakko pysäytti junat.
pat fi.legal.held [stage=arrest]  (otti|otettiin|otettu) *3 kiinni
+ Poliisi otti kaksi miestä kiinni.
- Kauppa pantiin kiinni.
pat fi.legal.charge [stage=charged]  (nosti|nostaa|nostettiin|nostanut|luki) *3 (syyt*)
+ Syyttäjä nosti syytteet kahta miestä vastaan.
pat fi.legal.demand [stage=charged]  syyttäjä *1 (vaati|vaatii) **3 DATE? **4 (vankeu*|rangaistu*)
+ Syyttäjä vaati kolmikolle vankeutta.
pat fi.legal.trial [stage=on_trial]  (oikeudenkäynti|käräjät) *3 (alkoi|alkaa|jatkuu|käynnissä)
+ Oikeudenkäynti alkoi Helsingissä.
pat fi.legal.tried [stage=on_trial]  (syytettynä|vastaajina) *3 (oikeude*|käräjäoikeude*)
+ Miehet ovat syytettynä käräjäoikeudessa.
pat fi.legal.sentenced [stage=convicted]  (tuomitsi|tuomittiin|tuomittu|tuominnut)
+ Mies tuomittiin kymmeneksi vuodeksi.
- Mies vapautettiin.
- Ministeriö myönsi virheen.
pat fi.legal.years [stage=convicted court=1]  (sai|saivat|määräsi) *3 DATE? *3 (vankeutta|vankeustuomion|vankilaa|ehdollista)
+ Hän sai viisi vuotta vankeutta.
pat fi.legal.acquit [stage=acquitted]  ((vapautti|vapautettiin) *3 syyt* | (hylkäsi|hylättiin) *3 syyt* | syyt* *3 (hylättiin|hylkäsi))
+ Oikeus hylkäsi syytteet.
pat fi.legal.dismissed [stage=dismissed]  (tutkimatta) *2 (syyt*|kanne*|jut*)
+ Käräjäoikeus on jättänyt tutkimatta syytteet kapteenia vastaan.
pat fi.legal.dismissed.inv [stage=dismissed]  (syyt*|jut*) *3 tutkimatta
+ Käräjäoikeus jätti syytteet tutkimatta.
pat fi.legal.closed [stage=closed]  (lopetti|lopetettiin|päätti) *2 (tutkin*|esitutkin*)
+ Syyttäjä lopetti esitutkinnan.
