# Doers as Estonian reports name them; a bare capital as a doer is read as its state. Hand-written for Concord, under
# the licence of the project. Names written alike everywhere stand in common/.

[ACTOR RU kind=state]
(venemaad|moskvat|kremlit) % acc=1
(venemaa(|l|le|lt|ga)|moskva(|le|lt|ga)|kreml(|i|ile|ilt|iga)|vene föderatsioon(|i))
vene (riik|riigi|võim*|režiim*|valitsus*)
[ACTOR BY kind=state]
(valgevenet|minskit|lukašenkat) % acc=1
(valgevene(|le|lt|ga)|minsk(|i)|lukašenka|lukašenka režiim*)
[ACTOR CN kind=state]
(hiinat|pekingit) % acc=1
(hiina(|le|lt|ga)|peking(|i))
[ACTOR IR kind=state]
(iraan(|i|ile|ilt)|teheran(|i))
[ACTOR KP kind=state]
(põhja-korea(|t)|pyongyang(|i))
[ACTOR UA kind=state]
(ukraina(|t|le|lt|ga)|kiiev(|i|it))
[ACTOR RU kind=service sub=GRU]
!GRU
!GRUle
(gru(-le|le|lt|-lt)|vene sõjaväeluure(|t|le|lt|ga)( gru|)|venemaa sõjaväeluure(|t|le|lt)( gru|)|vene (luurepeavalitsus*|gru))
[ACTOR RU kind=service sub=FSB]
!FSB
(fsb(-le|-lt|le|lt|-d|d)|föderaal(ne|se) julgeolekuteenistus(|e|ele)|vene föderaalse julgeolekuteenistus*|venemaa föderaalse julgeolekuteenistus*)
[ACTOR RU kind=service sub=SVR]
!SVR
(vene välisluureteenistus*|venemaa välisluureteenistus*)
[ACTOR RU kind=service]
(vene|venemaa) (eriteenistus*|luure(|t|le|lt|teenistus*)|luureteenistus*|julgeolekuteenistus*|julgeolekuorgan*|salateenistus*|agen*|häkker*|kuraator*|diversan*|spioon*)
[ACTOR RU kind=service sub=forces]
(vene|venemaa) (hävitaja(|d|te|t)|hävituslennuk*|sõjalennuk*|lennuk(|i|id|ite|eid)|õhusõiduk(|i|id|ite)|kopter*|helikopter*|droon(|i|id|ide|e)|piirivalvur*|pommitaja*|su-35|su-30|su-27|mig-31|relvajõud*|luurelennuk*|luuredroon*|sõjalaev*|korvet*|fregat*|patrull-laev*|mereväelas*|sõjaväela*|sõdur*|piirivalvekopter*|sõjaväekopter*)
[ACTOR "Russian hackers" kind=hacker of=RU described=1]
(vene (küberarmee|küberrühm*|häkkerirühm*|haktivist*|häktivist*)|(venemeel(ne|se|set|sed|ste|seid)|kremlimeel(ne|se|set|sed|ste|seid)) (häkker*|rühmitus*|rühm*))
[ACTOR BY kind=service sub=KGB]
!KGB
valgevene (kgb|riiklik* julgeoleku*)
[ACTOR BY kind=service]
valgevene (eriteenistus*|luure*|režiim*|julgeoleku*|piirivalvur*)
[ACTOR CN kind=service]
hiina (luure*|eriteenistus*|häkker*)
[ACTOR IR kind=service]
iraani (luure*|eriteenistus*|häkker*|revolutsioonikaar*)
[ACTOR foreign kind=service]
(võõrriigi|välisriigi) (luure*|eriteenistus*|teenistus*)
[ACTOR foreign kind=state]
(vaenulik riik|vaenuliku riigi|võõrrii(k|gi)|välisrii(k|gi)|riiklik toimija)
[ACTOR Vezhen kind=vessel]
(vezheni|vezhenit)
[ACTOR "Newnew Polar Bear" kind=vessel]
(newnew polar beari|newnew polar bearit)
[ACTOR Fitburg kind=vessel]
(fitburgi|fitburgit)
[ACTOR Jaguar kind=vessel]
(tanker(|i) jaguar(|i|it))
[ACTOR APT28 kind=hacker of=RU sub=GRU]
(apt28-*)
[ACTOR Sandworm kind=hacker of=RU sub=GRU]
(apt44-*|sandworm-*|sandwormi|sandwormit|sandwormile|sandwormilt|sandwormist|sandwormiga)
[ACTOR APT29 kind=hacker of=RU sub=SVR]
(apt29-*)
[ACTOR Turla kind=hacker of=RU sub=FSB]
(turla-*|turlat|turlale|turlalt)
[ACTOR Gamaredon kind=hacker of=RU sub=FSB]
(gamaredon-*|gamaredoni|gamaredonit|gamaredonile|gamaredonilt|gamaredonist|gamaredoniga)
[ACTOR "Star Blizzard" kind=hacker of=RU sub=FSB]
(star blizzardi|star blizzardit|star blizzardile|star blizzardilt|star blizzardist|star blizzardiga)
[ACTOR "NoName057(16)" kind=hacker of=RU]
(noname057-*|noname-*|nonamei|nonameit|nonameile|nonameilt|nonameist|nonameiga)
[ACTOR Killnet kind=hacker of=RU]
(killnet-*|killneti|killnetit|killnetile|killnetilt|killnetist|killnetiga)
[ACTOR APT31 kind=hacker of=CN sub=MSS]
(apt31-*)
[ACTOR APT40 kind=hacker of=CN sub=MSS]
(apt40-*)
[ACTOR APT41 kind=hacker of=CN sub=MSS]
(apt41-*)
[ACTOR Ghostwriter kind=information of=BY]
(ghostwriter-*|ghostwriteri|ghostwriterit|ghostwriterile|ghostwriterilt|ghostwriterist|ghostwriteriga)
[ACTOR Doppelganger kind=information of=RU]
(doppelganger-*|doppelgangeri|doppelgangerit|doppelgangerile|doppelgangerilt|doppelgangerist|doppelgangeriga)
[ACTOR Storm-1516 kind=information of=RU sub=GRU]
(storm-1516-*)
