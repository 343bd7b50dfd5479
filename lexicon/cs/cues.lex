# Words that turn a trigger into something else than an act that happened, or that say how it came about, in Czech. Hand-written for Concord, under the licence of the project.
[CUE negation]
(ne|není|nebyl*|nešlo o|žádn*|bez)
[CUE ruled_out]
(vyloučil*|vylučuj*|vyloučen*|je vyloučen) (sabotáž*|útok*|kybernetick*|žhářství|cizí zavinění|úmysl*|)
(sabotáž*|útok*|kyberútok*|žhářství) (je |byl* |)vyloučen*
(planý poplach|nic nenasvědčuje)
[CUE hypothetical]
(mohl* by|kdyby|pokud|rizik*|hrozb*|varoval* před|varuje před|případn*|potenciální*)
[CUE exercise]
(cvičení|cvičil*|manévr*|simulac*|nácvik*)
[CUE historical]
(výročí|za druhé světové války|studen(á|é|ou) vál(ka|ky|ku)|histori(k|ci|ků))
[CUE war]
(front(a|ě|y)|okupant*|ostřelování|generální štáb ukrajiny|protiofenziv*)
[CUE generic]
(boj proti|ochran(a|y|u) před|odolnost* vůči|podobn* útok*|takov* útok*)
[CUE foiled]
(zmařil*|zmařen*|překazil*|zabránil*|odvrátil*|rozkryl*|odhalil*)
[CUE attempt]
(pokus*|pokusil*|neúspěšn*|nezdařen*)
[CUE plan]
(plán(|y|u|oval*|uj*|ovan*)|chystal*|připravoval*|měl* v úmyslu)
[CUE hedge]
(pravděpodobně|možná|údajn*|zřejmě|patrně|prý|podezřen*|podezír*)
[CUE aggregate]
(séri*|vln(a|y|u|ou)|desít(ky|ek)|stov(ky|ek)|celkem|řad(a|u|ě)|tucet)
[CUE statistics]
(procent*|statistik*|průzkum*|respondent*)
[CUE accident]
(nehod(a|y|u|ou)|nedopatření|technick* závad*|lidsk* chyb*|nedbalost*|zkrat*|porucha|poruchy|poruchu)
[CUE natural]
(bouř(e|i|ka|ky)|vichřic*|povod(eň|ně)|blesk*|zemětřesení|sucho)
[CUE theft]
(krádež*|zloděj*|loupež*|podvod*)
[CUE labour]
(stávk*|odbor(y|ů|áři))
[CUE film]
(film(|u|y)|seriál*|román*|režisér*|herec|herce)
[CUE sport]
(zápas*|fotbal*|mistrovství|turnaj*|gól*|brankář*|útočník hostů|trenér*|hokej*|extralig*)
[CUE advisory]
(doporučuj* (uživatel*|aktualizac*)|aktualizac*)
[CUE deliberate]
(úmysl*|pachatel*|žhář*|sabotér*)
[CUE hybrid]
(hybridní*|stínov* flotil*|podpor* ukrajin*)
[CUE foreign_link]
(na objednávku|na pokyn|na příkaz|najat*|najmout|zverbovan*|za peníze|ve prospěch cizí moci)
[CUE unexplained]
(příčin(a|u|y) (požáru|výbuchu|) (není|vyšetřuj*|zatím|zjišťuj*))
[CUE degree strength=highly_likely]
(vysoce pravděpodobn*|s vysokou pravděpodobností|vysok(á|é|ou) mír(a|y|u|ou) jistoty|velmi pravděpodobn*)
[CUE degree strength=almost_certain]
(téměř jistě|s téměř jistotou)
[CUE degree strength=probable]
(pravděpodobn*|zřejmě)
[CUE degree strength=suspected]
(podezřen*|podezír*|možn(á|ý))
[CUE scorn x=1]
(absurd*|nepodložen*|nesmysl*|výmysl*|pomluv*|hysteri*|rusofob*|lži|lež|provokac*)
