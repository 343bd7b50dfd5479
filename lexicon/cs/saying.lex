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
