# Doers that reports blame or name: states and their metonyms, services and units, in Polish. Hand-written for Concord, under the licence of the project.
[ACTOR RU kind=state]
(rosj(a|i|ę|ą)|federacj(a|i|ę|ą) rosyjsk(a|iej|ą)|moskw(a|y|ę|ą|ie)|kreml(|a|u|em|owi)|putin(|a|owi|em)|władimir(|a|em) putin(|a|em)|reżim* putina)
rosyjsk(a|i|ie|iej|iego|ą|im|imi|ich) (rząd*|władz*|reżim*|państw*|stron(a|y|ę)|resort* obrony|resort* dyplomacji|ministerstw* (obrony|spraw zagranicznych)|msz|ambasad*|konsulat*|arm*|wojsk*|marynark*|sił* zbrojn*|flot*)
(flot(a|y|ę) bałtyck(a|iej|ą)|flot(a|y|ę) północn(a|ej|ą)|ambasad(a|y|ę|zie) rosji|ambasad(a|y|ę|zie) federacji rosyjskiej|msz rosji|resort obrony w moskwie)
[ACTOR BY kind=state]
(białoru(ś|si|sią)|mińsk(|a|u|iem|owi)|łukaszenk(a|i|ę|ą|o)|reżim* łukaszenki|białorusk(i|ie|iego|iej|a|im|ich) (reżim*|władz*|rząd*|stron*|pogranicznik*|służb* graniczn*|straż* graniczn*))
sztab generalny białorusi
[ACTOR CN kind=state]
(chin(y|ach|om|ami)|pekin(|u|em|owi)|chińsk(i|a|ie|iego|iej|ich) (rząd*|władz*|ambasad*|msz|reżim*)|ambasad(a|y|zie) chin)
[ACTOR IR kind=state]
(iran(|u|em|owi)|teheran(|u|em|owi)|irańsk(i|a|ie|iego|iej) (rząd*|władz*|reżim*|ambasad*))
[ACTOR KP kind=state]
(kore(a|i|ę|ą) północn(a|ej|ą)|pjongjang(|u|iem))
[ACTOR UA kind=state]
(ukrain(a|y|ę|ą|ie)|kij(ów|owa|owem|owowi))
[ACTOR RU kind=service sub=GRU]
!GRU
(rosyjsk(i|a|iego|iej|im|ą) (wywiad* wojskow*|wojskow(y|ego|ym) wywiad*))
(wywiad* wojskow* (rosji|federacji rosyjskiej))
[ACTOR RU kind=service sub=FSB]
!FSB
(federaln(a|ej|ą) służb(a|y|ę|ą) bezpieczeństwa)
[ACTOR RU kind=service sub=SVR]
!SWR
(służb(a|y|ę|ą) wywiadu zagranicznego (federacji rosyjskiej|rosji))
[ACTOR RU kind=service]
rosyjsk(i|a|ie|iego|iej|ich|im|imi|ą|iemu) (służb* (specjaln*|wywiadowcz*|bezpieczeństwa)|służb*|wywiad|wywiadu|wywiadem|wywiadowi|agent*|szpieg*|oficer* wywiadu|tajn* służb*)
(wywiad(|u|em|owi) (federacji rosyjskiej|rosji)|służb(y|om|ami|) (specjaln* |)(rosji|kremla|federacji rosyjskiej)|rosgwardi*)
[ACTOR BY kind=service sub=KGB]
(białorusk(ie|iego|iemu|im|ą|iej) kgb|kgb białorusi)
!KGB
białorusk(ie|ich|im|imi|i|iego|iej|a) (służb*|wywiad*|agent*)
[ACTOR CN kind=service]
chińsk(i|iego|im|ie|ich|imi|a) (wywiad*|służb*|agent*|szpieg*|haker*)
[ACTOR CN kind=service sub=MSS]
(ministerstw* bezpieczeństwa państwowego chin)
[ACTOR IR kind=service]
irańsk(i|iego|im|ie|ich|imi) (wywiad*|służb*|agent*)
[ACTOR IR kind=service sub=IRGC]
(strażni(k|ków|cy) rewolucji|korpus* strażników rewolucji*)
[ACTOR foreign kind=service]
(obc(y|ego|emu|ym) wywiad*|obc(e|ych|ym|ymi) służb*|obc(a|ej|ą) służb*)
[ACTOR foreign kind=state]
(obc(e|ego|emu|ych) państw*|aktor* państwow*|wrog(ie|iego|ich) państw*)
