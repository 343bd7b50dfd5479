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
[CUE span]
(opakovaně|pravidelně|soustavně|systematicky|neustále|stále|dlouhodobě|znovu a znovu|téměř denně|každý (den|týden|měsíc)|každou noc)
(v|během|za) (posledních|uplynulých|několika|dvou|tří) (týdnech|měsících|letech|týdnů|měsíců|let)
(po celé (zemi|evropě|republice)|po celém (česku|kontinentu)|v celé evropě)
(stov|desít|tisíc)(ky|kykrát|krát)
[CUE hypothetical]
(může|mohou|mohl* by|mohlo by|bude moci|chtěl* by) (pokusit|zaútočit|narušit|dojít|provést|sáhnout|použít|ovlivnit|se pokusit|se opakovat)
se může pokusit
(obav(a|y|ou)|obává se|obávají se|hroz(í|ilo|il)|nebezpečí|pro případ|v případě) (z|ze|že|útok*|sabotáž*|válk*|)
(varuje|varují|varoval|varovala|varovali), že
[CUE generic]
(zákon*|novel(a|y|u) zákona|strategi(e|i)|konferenc*|školení|příručk*|debat(a|y|u|ě) o|panel*) (o|na|pro|k) (ochran*|kritick*|kybernet*|sabotáž*|dezinform*|hybridní*)
[CUE metaphor]
(z druhé světové války|za druhé světové|z první světové|leteck* pum*|pyrotechni*|nevybuchl* (munic*|pum*|gran*))
(bagr(|y|em|u|ista)|při (výkop*|stavebních pracích)|výkopov* prac*)
(ze žárlivosti|po hádce|bývalé(ho|) (přítelk*|manžel*|přítele)|přítelky*|exmanžel*|fanouš*|ultras)
(zkrat* (na|v) (elektroinstalac*|elektr*)|samovznícení|nedopal*)
(bomba roku|bombastick*|bombov* (nabíd*|forma)|výbuch (smíchu|radosti|hněvu)|sabotuj* (jednání|reform*))
[CUE sport]
(slavi(e|i)|spart(a|y|u)|plzeň porazila|gólman*|derby|tipsport*|liga mistrů|olympi*|reprezentac*)
[CUE theft]
(kradl* (měď|měděn*|kabel*)|měděn* kabel*|sběrn(a|y) (kovů|surovin)|sběračk*)
[CUE film]
(thriller*|televizní seriál*|premiér* filmu|scénář*)
[CUE historical]
(za (komunism*|totalit*|normalizac*)|stb|před (sto|padesáti|třiceti) lety)
[CUE deliberate]
(záměr*|cíleně|neznám* (pachatel*|osob*|muž*)|maskovan*|cizí zavinění)
[CUE hybrid]
(hybrid*|šed* zón*|vál(ka|ky|ku) ve stínu|stínov* (flotil*|vál*)|dodáv* zbraní|pomoc* ukrajin*|jednorázov* agent*|agent* na jedno použití)
[CUE foreign_link]
(rusk(á|é|ou) stop*|stop* vedou do (rus*|moskv*)|na objednávku (rus*|moskv*|bělor*)|řídící* důstojník*|přes telegram|za odměnu|za úplatu|proti sankcím)
(cizí(|ho|m) (moc*|stát*|rozvědk*|tajn*)|nepřátelsk* (stát*|moc*))
[CUE foiled]
(předešl*|zneškodnil*|překažen*|předčasně odhal*)
[CUE attempt]
(selhal*|nepovedl*|nepodařilo se|neúspěš*)
[CUE hobby]
(amatérsk* (dron*|pilot*)|ztratil* kontrolu nad dronem|majitel* dronu|hobby dron*)
[CUE maintenance]
(plánovan* (odstáv*|údržb*|výluk*)|údržb*|rekonstrukc* trati)
[CUE relic]
(leteck* pum*|nevybuchl* munic*|válečn* munic*)
[CUE natural]
(sesuv* půdy|sluneční* bouř*|polární* zář*|vedr*|mlh(a|y|u))
[CUE no_evidence x=1]
(nejsou|nemá|nemáme|chybí|bez|žádn*) (důkaz*|indici*|náznak*)
[CUE no_position x=1]
(je|na závěry je|bylo by) (příliš brzy|předčasn*)
(příliš brzy|předčasn*|nechtěl* spekulovat|odmítl* (komentovat|spekulovat)) % by=subject
[CUE foreign_state x=1]
(cizí(|ho|mu|m) (stát*|moc*|rozvědk*)|státní(|ho|m) aktér*|nepřátelsk* stát*)
[CUE other_cause x=1]
(technick* závad*|lidsk* chyb*|zkrat*|nehod*|únav* materiálu|samovznícení|nedbalost*)
[CUE hypothesis x=1]
(cizí zavinění|cizí účast*|vnější zásah*)
[CUE reprisal x=1]
(lituje|odpoví|odvet*|zrcadl*|následk*)
[CUE basis on=investigation]
(vyšetřování|vyšetřovatelé|policie) (ukázal*|zjistil*|prokázal*|potvrdil*)
[CUE basis on=undisclosed_intelligence]
(zpravodajsk* informac*|informac* (tajných služeb|bis|rozvědky)|podle (bis|rozvědky|tajných služeb))
[CUE basis on=technical]
(technick* (analýz*|dat*)|analýz* (kódu|infrastruktury))
[CUE basis on=joint_investigation]
(společn* vyšetřov*)
[CUE characterise x=1]
(označil* (to|incident|čin|útok) za|nazval* to|mluv(í|il*) o|hovoří o|považuje (to|útok) za|vyšetřuje (to|případ) jako)
[CUE doubt x=1]
(pochyb*|náhod*|otázk*|záhad*)
[CUE finding x=1]
(zjistil*|dospěl*|shledal*)
[BODY court ref=1]
(rozsudek|rozsudku|soudce|soudkyně)
[CUE foiled]
(k (činu|útoku) (už |)nedošlo|uhasili dřív*)
[CUE plan]
(další zakázka|zakázk(a|y|u) zněla|dostal* za úkol|měl* za úkol)
[CUE generic]
(boj(|e|i|em) (proti|s)|ochran(a|y|u|ě) před|obran(a|y|u|ě) (proti|před)|odolnost(|i) (vůči|proti)|prevenc(e|i) (|proti )|hovořil o|mluvil o|debat(a|y|u) o|zákon(|a|u) (o|proti)|pro případ|školení o)
[CUE metaphor]
(podvodní(k|ci|ků)|senior(ů|y|i|ka)|ztratil* kontrolu nad dronem|turista|technick(á|ou|é) závad*)
[CUE hypothetical]
(musí|měl* by|měla by|má) (se |)(připravit|počítat|být připraven*)
(se musí|musí se) připravit na
[CUE ruled_out]
(nebyl* (zjištěn*|zaznamenán*|potvrzen*)|nezaznamenal*)
[CUE exercise]
(cvičil(i|y)|nacvičoval*|nacvičuj*|procvičoval*|cvičení nato|taktick* cvičen*|námětov* cvičen*)
[CUE other_cause x=1]
(vadn* (elektroinstalac*|kabel*|zařízen*|součástk*)|kvůli (horku|vedru|mrazu|korozi|únavě|poruše|závadě)|meteorologick* (balon*|sond*)|chybn* aktualizac*|prošl* certifikát*|vodič*, který se utrhl|(utržen*|spadl*) (drát*|vodič*))
[CUE metaphor]
(dronov* (show|představen*)|světeln* (show|představen*) dron*|našl* (tělo|mrtvol*)|tělo (muže|ženy)|zahradní chat*|vodič*, který se utrhl|(spadl*|utržen*) (drát*|vodič*)|rozpálen* kolejnic*)
(policejní kronik*|černá kronik*|černé kroniky|vlak* srazil*|srazil* (srnu|jelena|chodce|cyklist*)|závad* elektroinstalac*)
