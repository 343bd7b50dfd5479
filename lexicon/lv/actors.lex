# Doers as Latvian reports name them; a bare capital as a doer is read as its state. Hand-written for Concord, under
# the licence of the project. Names written alike everywhere stand in common/.

[ACTOR RU kind=state]
(krievija|maskava|kremlis) % nom=1
(krieviju|maskavu|kremli) % acc=1
(krievij(as|ai)|krievijas federācij(a|as|u|ai)|maskav(as|ai)|kremļ(a|u)|kremlim)
krievijas (valdīb*|varas*|režīm*|agresorvalst*)
agresorvalst(s|ij|i)
[ACTOR BY kind=state]
(baltkrievija|minska) % nom=1
(baltkrieviju|minsku) % acc=1
(baltkrievij(as|ai)|minsk(as|ai)|(lukašenko|minskas|baltkrievijas) režīm*|lukašenko)
[ACTOR CN kind=state]
(ķīna|pekina) % nom=1
(ķīnu|pekinu) % acc=1
(ķīn(as|ai)|pekin(as|ai))
[ACTOR IR kind=state]
(irāna|teherāna) % nom=1
(irānu|teherānu) % acc=1
(irān(as|ai)|teherān(as|ai))
[ACTOR KP kind=state]
(ziemeļkorej(a|as|u|ai)|phenjan(a|as|u))
[ACTOR UA kind=state]
(ukrain(a|as|u|ai)|kijiv(a|as|u|ai))
[ACTOR RU kind=service sub=GRU]
!GRU
(krievijas militār(ais|ā|o|ajam) izlūk(dienest(s|a|u|am)|ošanas*)|krievijas militārā izlūkdienesta gru|krievijas gru|militār(ais|ā) izlūkdienest(s|a) gru)
[ACTOR RU kind=service sub=FSB]
!FSB
(krievijas fdd|krievijas fsb|krievijas federāl(ais|ā|ajam) drošības dienest(s|a|am)|federāl(ais|ā|ajam) drošības dienest(s|a|am))
!FDD
[ACTOR RU kind=service sub=SVR]
!SVR
krievijas ārējās izlūkošanas dienest(s|a)
[ACTOR RU kind=service]
krievijas (specdienest(i|u|us|iem|s|a)|speciālo dienestu|izlūkdienest(i|u|us|iem|s|a|am)|izlūkošan*|drošības dienest*|slepenie dienesti|slepeno dienestu|aģent*|spieg*|hakeri|hakeru|kurator*|diversant*)
[ACTOR RU kind=service sub=forces]
krievijas (iznīcinātāj*|kara lidmašīn*|lidmašīn*|militār* lidmašīn*|helikopter*|dron(s|a|i|u|us)|bezpilota lidaparāt*|robežsarg*|bumbvedēj*|bruņot* spēk*|korvet*|karakuģ*|kara kuģ*|patruļkuģ*|fregat*|karavīr*|jūras spēk*|izlūklidmašīn*|izlūkdron*)
[ACTOR "Russian hackers" kind=hacker of=RU described=1]
(krievu (hakeri|hakeru|hakeriem|haktīvist*)|(prokrievisk*|prokremlisk*) (hakeri|hakeru|grupējum*|grup*|haktīvist*))
krievijas atbalstītāj(i|u|us|iem)
[ACTOR BY kind=service sub=KGB]
!KGB
(baltkrievijas (vdk|valsts drošības komitej*))
[ACTOR BY kind=service]
baltkrievijas (specdienest*|izlūkdienest*|drošības dienest*|režīm*|robežsarg*)
[ACTOR CN kind=service]
ķīnas (izlūkdienest*|specdienest*|hakeri|hakeru)
[ACTOR IR kind=service]
irānas (izlūkdienest*|specdienest*|hakeri|hakeru|revolucionārā gvarde)
[ACTOR foreign kind=service]
(ārvalst(u|s)|svešas valsts) (izlūkdienest*|specdienest*|dienest(i|u|a))
[ACTOR foreign kind=state]
(naidīg(a|as|u) valst(s|i)|sveš(a|as|u) valst(s|i)|trešā valsts|trešās valsts|ārvalst(s|i))
