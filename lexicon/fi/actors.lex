# Doers as Finnish reports name them; a bare capital as a doer is read as its state. Hand-written for Concord, under
# the licence of the project. Names written alike everywhere stand in common/.

[ACTOR RU kind=state]
(venäjä|moskova|kreml) % nom=1
(venäjää|moskovaa|kremliä) % acc=1
(venäjän|venäjälle|venäjältä|venäjällä|venäjästä|venäjään|moskovan|moskovalle|kremlin|kremlille|kremlistä)
venäjän (valtio*|hallinto*|hallitu*|regiimi*)
[ACTOR BY kind=state]
(valko-venäjä|belarus|minsk) % nom=1
valko-venäjää % acc=1
(valko-venäjän|valko-venäjälle|valko-venäjältä|belarusin|minskin|lukašenka|lukašenkan)
[ACTOR CN kind=state]
(kiina|peking) % nom=1
(kiinaa|pekingiä) % acc=1
(kiinan|kiinalle|kiinasta|pekingin|kiinan valtio*)
[ACTOR IR kind=state]
(iran|teheran) % nom=1
irania % acc=1
(iranin|iranille|teheranin)
[ACTOR KP kind=state]
(pohjois-korea|pohjois-korean|pohjois-koreaa|pjongjang|pjongjangin)
[ACTOR UA kind=state]
(ukraina|ukrainan|ukrainaa|ukrainalle|kiova|kiovan)
[ACTOR RU kind=service sub=GRU]
!GRU
(gru:n|gru:lle|gru:ta|gru:hun|venäjän sotilastiedustelu(|n|a|lle|un|palvelu*)( gru| gru:n|)|venäjän gru|sotilastiedustelu gru)
[ACTOR RU kind=service sub=FSB]
!FSB
(fsb:n|fsb:lle|fsb:tä|venäjän (turvallisuuspalvelu*|federaation turvallisuuspalvelu*)( fsb| fsb:n|))
[ACTOR RU kind=service sub=SVR]
!SVR
(svr:n|venäjän ulkomaantiedustelu*)
[ACTOR RU kind=service]
(venäjän tiedustelu(|n|a|lle|palvelu*|viranomai*|elin*)|venäjän (erikoispalvelu*|turvallisuuselin*|viranomai*|salainen palvelu|salaisen palvelun|agent*|vakooj*|hakker*)|venäläi(nen|set|sten|siä|sen|selle|sille) (tiedustelu*|agent*|vakooj*|hakker*|käskyttäj*|sabotööri*|tiedusteluupseer*))
[ACTOR RU kind=service sub=forces]
(venäläi(nen|set|sten|siä|sen|stä|s)|venäjän) (hävittäj*|sotilasko*|lentoko*|pommiko*|helikopter*|droon*|lennok*|ilma-alu*|valtionko*|rajavartij*|rajaviranomai*|ilmavoim*|asevoim*|koneet|kone|laivasto*|sota-alu*|sotalaiv*|korvet*|fregat*|partiovene*|partioalu*|sotilas|sotilaat|sotilaiden|kuljetusko*|valvontako*|miehistö*|mig-31*|su-27*)
[ACTOR "Russian hackers" kind=hacker of=RU described=1]
(venäläishakker*|venäläishaktivist*|(venäjämieli(set|sten|nen|siä|sen)|kremlin-mieli(set|sten|nen|siä)|kreml-mieli(set|sten|nen|siä)) (hakker*|ryhmä*|haktivist*))
[ACTOR BY kind=service sub=KGB]
!KGB
valko-venäjän kgb*
[ACTOR BY kind=service]
valko-venäjän (tiedustelu*|turvallisuus*|viranomai*|rajavartij*|hallin*)
[ACTOR CN kind=service]
(kiinan (tiedustelu*|turvallisuus*)|kiinalai(set|sten|nen|siä) (hakker*|tiedustelu*))
[ACTOR IR kind=service]
(iranin (tiedustelu*|vallankumouskaart*)|iranilai(set|sten|nen) (hakker*|tiedustelu*))
[ACTOR foreign kind=service]
(vieraan valtion|ulkomai(nen|sen)|vieraan vallan) (tiedustelu*|turvallisuuspalvelu*)
[ACTOR foreign kind=state]
(vieras valtio|vieraan valtion|vieras valta|vieraan vallan|vihamielinen valtio|vihamielisen valtion)
[ACTOR Fitburg kind=vessel]
(fitburg-alu*|fitburg-rahtialu*|fitburgin|fitburgia|fitburgilla|fitburg-laiva*)
[ACTOR Vezhen kind=vessel]
(vezhen-alu*|vezhenin|vezheniä)
[ACTOR "Newnew Polar Bear" kind=vessel]
(newnew polar bearin|newnew polar bearia)
[ACTOR "Yi Peng 3" kind=vessel]
(yi peng 3:n|yi peng)
[ACTOR APT28 kind=hacker of=RU sub=GRU]
(apt28-*|apt28:n|apt28:ään|apt28:een|apt28:lle)
[ACTOR Sandworm kind=hacker of=RU sub=GRU]
(apt44-*|apt44:n|apt44:ään|apt44:een|apt44:lle|sandworm-*|sandwormin|sandwormia|sandwormiin|sandwormille|sandwormista|sandwormilta)
[ACTOR APT29 kind=hacker of=RU sub=SVR]
(apt29-*|apt29:n|apt29:ään|apt29:een|apt29:lle)
[ACTOR Turla kind=hacker of=RU sub=FSB]
(turla-*|turlan|turlaa|turlalle|turlasta)
[ACTOR Gamaredon kind=hacker of=RU sub=FSB]
(gamaredon-*|gamaredonin|gamaredonia|gamaredoniin|gamaredonille|gamaredonista|gamaredonilta)
[ACTOR "Star Blizzard" kind=hacker of=RU sub=FSB]
(star blizzardin|star blizzardia|star blizzardiin|star blizzardille|star blizzardista|star blizzardilta)
[ACTOR "NoName057(16)" kind=hacker of=RU]
(noname057-*|noname057:n|noname057:ään|noname057:een|noname057:lle|noname-*|nonamein|nonameia|nonameiin|nonameille|nonameista|nonameilta)
[ACTOR Killnet kind=hacker of=RU]
(killnet-*|killnetin|killnetia|killnetiin|killnetille|killnetista|killnetilta)
[ACTOR APT31 kind=hacker of=CN sub=MSS]
(apt31-*|apt31:n|apt31:ään|apt31:een|apt31:lle)
[ACTOR APT40 kind=hacker of=CN sub=MSS]
(apt40-*|apt40:n|apt40:ään|apt40:een|apt40:lle)
[ACTOR APT41 kind=hacker of=CN sub=MSS]
(apt41-*|apt41:n|apt41:ään|apt41:een|apt41:lle)
[ACTOR Ghostwriter kind=information of=BY]
(ghostwriter-*|ghostwriterin|ghostwriteria|ghostwriteriin|ghostwriterille|ghostwriterista|ghostwriterilta)
[ACTOR Doppelganger kind=information of=RU]
(doppelganger-*|doppelgangerin|doppelgangeria|doppelgangeriin|doppelgangerille|doppelgangerista|doppelgangerilta)
[ACTOR Storm-1516 kind=information of=RU sub=GRU]
(storm-1516:n)
