# Words of justice, in Czech. Hand-written for Concord, under the licence of the project.
[LEGAL investigation pos=n]
(vyšetřování|trestní stíhání|razi(e|i))
[LEGAL arrest pos=v]
(zatkl*|zatčen*|zadržel*|zadržen*)
[LEGAL convicted pos=v]
(odsoudil*|odsouzen*)
[LEGAL acquitted pos=v]
(zprostil* obžaloby|zproštěn*)
[LEGAL charged pos=n]
(obžalob(a|y|u|ě))
[CUE people x=1]
(muž(|e|ů|i)|žen(a|y|u)|oso(ba|by|bu)|občan*|podezřel*|informátor*)
[CUE court_word x=1]
(soud*|rozsud*|vězení)
[CUE charge_prep x=1]
(za|z)
[LEGAL investigation pos=v]
(vyšetřuj(e|í)|vyšetřoval*|prověřuj(e|í)|zahájil* (trestní stíhání|vyšetřování|řízení)|prohledal*|vyslechl*)
[LEGAL investigation pos=n]
(vyšetřování|trestní řízení|domovní prohlíd*|zatykač*|razi(e|i)|pátrání|výslech*)
[LEGAL arrest pos=v]
(zadržel*|zadržen*|zatkl*|zatčen*|dopadl*|dopaden*|skončil* ve vazbě|vzal* do vazby)
[LEGAL arrest pos=n]
(zadržení|zatčení|vazb(a|y|u|ě)|vydání do)
[LEGAL charged pos=v]
(obvinil*|obviněn*|obžaloval*|obžalován*|stíhán*|stíhá|čelí obvinění|čelí obžalobě)
[LEGAL charged pos=n]
(obžalob(a|y|u|ě)|obvinění z|obviněn(ý|ého|í|ých))
[LEGAL on_trial pos=v]
(stanul* před soudem|stane před soudem|začal* (soud|proces)|soudí se)
[LEGAL on_trial pos=n]
(hlavní(ho|m|) líčení|soudní(ho|m|) proces*|obžalovan(ý|ého|í|ých))
[LEGAL convicted pos=v]
(odsoudil*|odsouzen*|poslal* (do vězení|za mříže)|uznal* (ho |jej |ji |je |)vinn*|dostal* trest)
[LEGAL convicted pos=n]
(rozsud(ek|ku|kem)|trest(|u|em) (vězení|odnětí)|odnětí svobody|let vězení|doživotí)
[LEGAL acquitted pos=v]
(osvobodil*|zprostil* obžaloby|zproštěn*)
[LEGAL closed pos=v]
(odložil* (případ|věc)|zastavil* (stíhání|vyšetřování)|uzavřel* (případ|vyšetřování))
[CUE no_step x=1]
(novinářské vyšetřování|investigativ* novinář*)
[CUE unproven x=1]
(může|hrozí|navrhuje|žádá|bude|pokud|chce|by)
[CUE case_word x=1]
(případ(|u|ě|em)|vyšetřování|stíhání|řízení)
[CUE court_word x=1]
(soud(|u|em|ce|kyně)|rozsud(ek|ku)|vězení|odnětí svobody|odsouzen*|vinn(ý|á|ým|ou)|žalob(a|ce)|trest(|u))
[CUE court_level first=1]
(okresní|krajsk(ý|ého|ému|ým)|městsk(ý|ého|ému|ým)|obvodní(|ho)) soud(|u|em)
[CUE court_level appeal=1]
(vrchní(|ho|mu|m)|odvolací(|ho|mu|m)) soud(|u|em)
[CUE court_level supreme=1]
(nejvyšší(|ho|mu|m)|ústavní(|ho|mu|m)) soud(|u|em)
[CUE charge_prep x=1]
(z|ze|za|pro)
[CUE people x=1]
(muž(|e|i|ů)|žen(a|y|u|)|osob(a|y|u|)|občan(|a|y|ů)|mladík(|a|y|ů)|podezřel(ý|ého|é|ých)|lid(i|í)|cizin(ec|ce|ci|ců)|pachatel(|e|ů)|student(|a|y|ů)|úředník(|a)|důstojník(|a|y)|agent(|a|y)|kolumbij(ec|ce|ci)|ukrajin(ec|ce|ci|ců)|rus(|a|y|ů)|bělorus(|a|y|ů))
[CUE no_date x=1]
(do|ve věku)
