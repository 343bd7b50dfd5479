# legal.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame legal
pat cs.legal.arrest [stage=arrest]  (zatkl*|zadržel*) *5 CUE:people
+ Policie zatkla dva muže.
pat cs.legal.arrest.inv [stage=arrest]  CUE:people **10 (zatkl*|zadržel*|zatčen*|zadržen*)
+ Jednoho z informátorů zatkli v Rumunsku.
pat cs.legal.charge [stage=charged]  (obvinil*|obžaloval*) *4 CUE:people
+ Policie obvinila dva muže.
pat cs.legal.sentenced [stage=convicted]  (odsoudil*|odsouzen*)
+ Soud ho odsoudil na osm let.
pat cs.legal.investigates [stage=investigation]  (vyšetřuj* | vyšetřov* | prověřuj* | šetří | vyšetří | prošetř* | pátrá | pátrají | zahájil* *2 (vyšetřov*|stíhání|řízení|úkony))
+ Případ vyšetřuje policie.
pat cs.legal.search [stage=investigation]  (domovní prohlídk* | prohledal* | prohlídk* *2 (byt*|dom*|lod*) | razi* | zatykač* | mezinárodní* pátrán*)
+ Policie prohledala byt podezřelého.
pat cs.legal.case [stage=investigation]  (případ* | věc) *2 (převzal* | přebrala | převzala | zabýv* | řeší)
+ Případ převzala protiteroristická centrála.
pat cs.legal.noun.weak [stage=investigation weak=1]  (vyšetřování | trestní řízení)
+ Vyšetřování požáru pokračuje.
pat cs.legal.arrested [stage=arrest]  (zadrž* | zatkl* | zatčen* | dopadl* | dopaden* | chytil* | chycen* | zajistil* *2 (muž*|žen*|podezřel*) ) *5 (muž* | žen* | lidi | lidí | osob* | podezřel* | občan* | cizin* | mladí* | špion* | agent* | pachatel* | kolumbij* | ukrajin* | bělorus* | rus* | dva | tři | čtyři | pět)
+ Policie zadržela dva mladíky.
- Policie zadržela dopravu.
pat cs.legal.arrested.inv [stage=arrest]  (muž* | žen* | lidi | lidí | osob* | podezřel* | občan* | cizin* | mladí* | špion* | pachatel* | ho | je | jej | ji) *6 (zadrž* | zatkl* | zatčen* | dopadl* | dopaden*)
+ Pachatele dopadli v Rumunsku.
pat cs.legal.custody [stage=arrest]  (ve vazbě | do vazby | vzal* *2 vazb* | vazební* | vydávací vazb*)
+ Muž skončil ve vazbě.
pat cs.legal.extradite [stage=arrest]  (vydal* *4 (česku|německu|polsku|litvě|do česka|do německa) | vydání *3 (česku|německu|do))
+ Soud ho vydal k stíhání Česku.
pat cs.legal.charged [stage=charged]  ((policie|žalob*|zástup*|kriminalist*|centrál*|detektiv*|justice|prokuratur*) *3 obvinil* | obviněn* | obvinění *2 (čelí|sdělil*) | sdělil* *2 obvinění | čelí *2 (obvinění|obžalob*|stíhání) | stíhán* | stíhá | obžalován* | obžaloval*)
+ Policie obvinila tři muže.
- Opozice vinila vládu.
pat cs.legal.indict [stage=charged]  (podal* *3 obžalob* | obžalob* *4 (podal*|podána|viní|čelí) | žaluj* | obžalob* na)
+ Státní zástupce podal obžalobu.
pat cs.legal.trial [stage=on_trial]  (soud | proces | líčení | soudu) *4 (začal* | začíná | pokračuj* | zahájil* | stojí | stanul* | projednáv*)
+ Proces s agentem začal v Praze.
pat cs.legal.trial.inv [stage=on_trial]  (začal* | začíná | zahájil* | pokračuj* | stanul* | stanou | stane) *4 (soud s | proces | hlavní líčení | před soudem | líčení)
+ Před soudem stanul cizinec: dnes stanul před soudem.
pat cs.legal.trial.indicted [stage=on_trial weak=1]  (obžalovan* | obžalovaným)
+ Obžalovaný mlčel.
pat cs.legal.convicted [stage=convicted]  (odsoudil* | odsouzen* | uznal* vinn* | uznal* *3 vinn* | shledal* vinn* | vinen | vinným | vyměřil* *4 (rok*|let|trest*) | potrestal*)
+ Soud uznal muže vinným.
pat cs.legal.prison [stage=convicted]  (poslal* | dostal* | uložil* | vyměřil* | potvrdil* | půjde | odešel | odpyk* | stráví) **9 (let | roky | roků | rok | doživotí | trest*) *2 (vězení | žaláře | odnětí svobody | za mříž* | do vězení | ve vězení)
+ Soud ho poslal na osm let do vězení.
pat cs.legal.years [stage=convicted court=1]  (let | roky | roků | doživotí) *1 (vězení | žaláře | odnětí svobody | za mřížemi)
+ Padlo osm let vězení.
pat cs.legal.verdict [stage=convicted]  (pravomocn* | potvrdil* *2 (trest*|verdikt*|rozsudek) | rozsud* *3 (padl*|vynesl*))
+ Odvolací soud potvrdil trest.
pat cs.legal.acquit [stage=acquitted]  (zprostil* *2 (obžalob*|viny) | osvobodil* | zproštěn*)
+ Soud muže zprostil obžaloby.
pat cs.legal.dismissed [stage=dismissed]  (zamítl* *2 (obžalob*|žalob*|návrh) | vrátil* *2 obžalob*)
+ Soud zamítl obžalobu.
pat cs.legal.suspended [stage=suspended]  (přerušil* *2 (stíhání|vyšetřování|řízení))
+ Policie přerušila vyšetřování.
pat cs.legal.closed [stage=closed]  (odložil* *2 (případ*|věc|vyšetřov*) | odložen* | uzavřel* *2 (případ*|vyšetřov*) | zastavil* *2 (stíhání|vyšetřov*))
+ Policie případ odložila: žalobce odložil případ.
