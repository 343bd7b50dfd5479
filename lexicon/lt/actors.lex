# Doers as Lithuanian reports name them; a bare capital as a doer is read as its state. Hand-written for Concord, under
# the licence of the project. Names written alike everywhere stand in common/.

[ACTOR RU kind=state]
(rusiją|maskvą|kremlių) % acc=1
(rusijos|rusijai|rusijos federacij(a|os|ą|ai)|maskv(os|ai)|kremli(aus|ui|umi))
(rusija|maskva|kremlius) % nom=1
rusijos (valdži*|vyriausyb*|valstyb*|režim*)
[ACTOR BY kind=state]
(baltarusija|minskas|lukašenka) % nom=1
(baltarusiją|minską|lukašenką) % acc=1
(baltarusij(os|ai)|minsk(o|ui)|(lukašenkos|minsko|baltarusijos) režim*|lukašenk(os|ai))
[ACTOR CN kind=state]
(kinija|pekinas) % nom=1
(kiniją|pekiną) % acc=1
(kinij(os|ai)|pekin(o|ui))
[ACTOR IR kind=state]
(iranas|teheranas) % nom=1
(iraną|teheraną) % acc=1
(iran(o|ui)|teheran(o|ui))
[ACTOR KP kind=state]
(šiaurės korėj(a|os|ą|ai)|pchenjan(as|o|ą))
[ACTOR UA kind=state]
(ukrain(a|os|ą|ai)|kijev(as|o|ą|ui))
[ACTOR RU kind=service sub=GRU]
!GRU
(rusijos karin(ė|ės|ę|ei) žvalgyb(a|os|ą|ai)|rusijos karin(ė|ės|ę|ei) žvalgyb(a|os|ą|ai) gru|rusijos gru|gru karinink*|karin(ė|ės) žvalgyb(a|os) gru)
[ACTOR RU kind=service sub=FSB]
!FSB
(rusijos fsb|rusijos federaline saugumo tarnyba|rusijos federalin(ė|ės|ei) saugumo tarnyb(a|os|ai)|federalin(ė|ės|ei) saugumo tarnyb(a|os|ai))
[ACTOR RU kind=service sub=SVR]
!SVR
(rusijos svr|rusijos užsienio žvalgyb(a|os|ai|ą))
[ACTOR RU kind=service]
rusijos (specialio(sios|ioms|sioms) tarnyb(os|oms)|specialiųjų tarnybų|specialiosios tarnybos|specialiosioms tarnyboms|spectarnyb(os|ų|oms|as)|slapt* tarnyb*|žvalgyb(a|os|ą|ai)|žvalgybos (tarnyb*|institucij*)|saugumo tarnyb*|agent*|šnip*|programiš*|hakeri*|kuratori*|diversant*|žvalg(ai|ų)|karo žvalgyb*)
[ACTOR RU kind=service sub=forces]
rusijos (naikintuv*|karin* (naikintuv*|lėktuv*|orlaiv*)|orlaiv*|lėktuv*|sraigtasparn*|dron*|bepilot*|pasienieč*|bombonešiai|kariuomen*|ginkluot* pajėg*|korvet*|karo laiv*|karin* laiv*|fregat*|patrulin* laiv*|kari(ai|ų|s)|transporto lėktuv*|žvalgybin* (lėktuv*|dron*)|laivyn*)
[ACTOR "Russian hackers" kind=hacker of=RU described=1]
((rusijos|rusų) (haktyvist*|programišių grup*)|(prorusišk*|prokremlišk*|rusijai palank*) (programiš*|grup*|hakeri*|įsilaužėl*|aktyvist*))
[ACTOR BY kind=service sub=KGB]
!KGB
baltarusijos (kgb|valstybės saugumo komitet*)
[ACTOR BY kind=service]
baltarusijos (specialiosios tarnybos|specialiųjų tarnybų|spectarnyb*|žvalgyb(a|os|ai|ą)|režim*|pareigūn*)
[ACTOR CN kind=service]
kinijos (žvalgyb*|programiš*|hakeri*|specialiosios tarnybos|specialiųjų tarnybų)
[ACTOR IR kind=service]
irano (žvalgyb*|programiš*|hakeri*|specialiosios tarnybos|revoliucinės gvardijos)
[ACTOR foreign kind=service]
(užsienio|svetim* valstyb*|priešišk* valstyb*) (žvalgyb*|specialiosios tarnybos|specialiųjų tarnybų|tarnyb*)
[ACTOR foreign kind=state]
(priešišk(a|os|ą) valstyb(ė|ės|ę)|svetim(a|os|ą|ai) valstyb(ė|ės|ę|ei)|trečioji valstybė|užsienio valstyb(ė|ės|ę|ei))
