# Words of saying, in Latvian. Hand-written for Concord, under the licence of the project.
[SAY neutral]
(sac(īja|a|ījis|ījusi)|saka|teic(a|is|usi)|teikusi|ziņo(ja|jis|)|paziņoj(a|is|usi)|informēj(a|is)|informē|norādīj(a|is|usi)|norāda|uzsvēra|uzsver|piebild(a|is|usi)|piebilst|skaidro(ja|)|paskaidroj(a|is)|pastāst(īja|a)|stāst(īja|a)|rakst(a|īja)|vēsta|atzīmēj(a|is)|apgalvo(ja|)|precizēja|komentēja|atgādin(āja|a)|apliecin(a|āja)|runāja|nosauca|dēvē|dēvēja|ir pārliecināts|pārliecināt(s|a|i))
(aģentūrai |žurnālistiem |portālam |televīzijai |)(leta|leta |delfi |lsm |)(skaidroja|teica|sacīja|pastāstīja|norādīja|apstiprināja)
[SAY neutral pos=prep]
(kā ziņo|kā ziņoja|kā paziņoja|kā informēja|kā norāda|saskaņā ar)
[SAY neutral]
(teiktā|teiktais|vārdiem|ziņām|datiem|ieskata|ieskatā|vērtējuma|vērtējumā|domām|uzskatā)
[SAY accuse]
(apsūdz(ēja|ējis|)|apvaino(ja|)|vaino(ja|))
[SAY accuse pos=n]
(apsūdzīb(a|as|u|ām)|apvainojum(s|i|u))
[SAY claim]
(uzņēm(ās|usies) atbildību|atbildību uzņēmās|lielījās)
[SAY deny]
(noliedz(a|is|)|noliegu(si|šas)|noraid(a|īja|ījis)|atspēko(ja|))
[SAY deny pos=n]
(noliegum(s|u)|noraidījum(s|u))
[SAY confirm]
(apstiprin(āja|a|ājis)|konstatēj(a|is)|noskaidro(ja|ts)|pierād(īja|īts))
[SAY admit]
(atzinās|atzinies|atzinusies)
[SAY warn]
(brīdin(āja|a|ājis))
[SAY suspect]
(pieļauj|pieļāva|tur aizdomās|turēja aizdomās)
[SAY suspect pos=n]
(aizdom(as|ām|u))
[SAY believe]
(uzskat(a|īja)|dom(ā|āja)|lēš|vērtē)
