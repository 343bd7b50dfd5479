# Words of saying, in Czech. Hand-written for Concord, under the licence of the project.
[SAY neutral]
(řekl*|říká|říkají|uvedl*|uvádí|sdělil*|oznámil*|informoval*|prohlásil*|dodal*|píše|napsal*|shrnul*|ujistil*|tvrdí|tvrdil*|popsal*|vysvětlil*|mluví o)
[SAY neutral pos=prep]
(podle|jak (uvedl|uvedla|oznámil|oznámila))
[SAY accuse]
(obvinil*|obviňuj*|vinil*|viní)
[SAY accuse pos=n]
(obvinění)
[SAY claim]
(přihlásil* se k (útoku|odpovědnosti))
[SAY deny]
(popřel*|popírá|popírají|odmítl*|odmítá|odmítají|dementoval*)
[SAY confirm]
(potvrdil*|potvrzuj*|zjistil*)
[SAY admit]
(přiznal*|připustil*)
[SAY warn]
(varoval*|varuj*)
[SAY suspect]
(podezír*|domnívá*)
[SAY believe]
(věří|soudí|je přesvědčen*)
[SAY neutral]
(řekl(|a|i|y|o)|sděl(il*|uje)|uvádějí|doplnil*|podotkl*|zdůraznil*|upřesnil*|připomněl*|upozornil*|konstatoval*|poznamenal*|napsal*|ohlásil*|oznamuj(e|í)|vyjádřil* se|komentoval*|reagoval*|hovoří|zmínil*|vyplývá|hlásí|popisuje|informuj(e|í)|míní|odpověděl*|píší|zveřejnil*)
[SAY neutral pos=prep]
(podle|dle|jak (řekl*|sdělil*|potvrdil*|píše|informoval*|vyplývá))
[SAY accuse]
(obvini(l*|t)|viní|označil* za (viníka|pachatele|strůjce))
[SAY confirm]
(potvrd(il*|ila)|prokázal*|ověřil*|dospěl*|je přesvědčen*|nemá pochyb|nemají pochyb*|není pochyb)
[SAY suspect]
(má podezření|mají podezření|domníva(jí|l*)|předpokládá|tuší)
[SAY believe]
(myslí|vyhodnotil*|považuj(e|í)|usuzuj(e|í))
[SAY deny]
(popřela|popřeli|vyvrátil*|vyvrací|ohradil* se|zpochybnil*)
[SAY warn]
(upozorňuj(e|í)|varoval(a|i|o))
[SAY admit]
(připouští|přiznal(a|i|o)|doznal* se)
