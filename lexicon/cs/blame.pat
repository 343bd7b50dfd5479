# blame.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def BEHIND = stojí | stál | stála | stálo | stáli | stály
pat cs.blame.accuse [strength=confirmed ally=1 by=subject]  (obvinil*|obviňuj*|viní) *1 <accused:ACTOR>
+ Vláda obvinila {accused:Čínu} z útoku.
pat cs.blame.suspect [strength=suspected ally=1 by=subject own=no]  podezír* *2 <accused:ACTOR>
+ Policie podezírá {accused:Rusko}.
pat cs.blame.behind [strength=confirmed ally=1]  za **6 (BEHIND) *4 <accused:ACTOR>
+ Za útokem stojí {accused:Rusko}.
pat cs.blame.behind.people [strength=confirmed noun=1]  za **6 (BEHIND) *1 <accused:NATION[!linked]>
+ Za činem stáli {accused:Rusové}, řekl premiér.
pat cs.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *4 (BEHIND) za
+ Ministr řekl, že {accused:Rusko} stojí za požárem.
pat cs.blame.point [strength=confirmed by=subject]  ukázal* *2 na *1 <accused:ACTOR>
+ Česko stejným způsobem ukázalo na {accused:Moskvu}.
pat cs.blame.controlled [strength=confirmed]  (ovládan*|řízen*|najat*|placen*) *1 <accused:ACTOR>
+ Skupina ovládaná {accused:ruskou vojenskou rozvědkou} psala e-maily.
pat cs.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (odpovědn*|zodpovědn*)
+ {accused:Rusko} je odpovědné za útok.
pat cs.blame.culprit [strength=confirmed by=subject]  (označil* | označuj* | určil*) *2 za (viník* | pachatel* | strůjc* | původc*) *2 <accused:ACTOR[!kind=vessel]>
+ Ministerstvo označilo za viníka skupinu {accused:APT28}.
pat cs.blame.hired.by [strength=confirmed]  (najal* | najala | naverboval* | zaplatil* | objednal*) *2 <accused:ACTOR[!kind=vessel]>
+ Pachatele najala {accused:ruská vojenská rozvědka}.
pat cs.blame.nation.thing [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (dron* | bezpilotn* | raket* | stíhač* | letoun* | letadl* | vrtulník* | ponork* | špion* | propagand* | dezinformac*)
+ Ministr řekl, že šlo o {accused:ruské} drony.
pat cs.blame.from [strength=alleged ally=1 by=subject]  (obvini* | obviňuj* | osoč*) *1 <accused:ACTOR[!kind=vessel]>
+ Praha z útoku obvinila přímo {accused:Rusko}.
pat cs.blame.suspicion [strength=suspected by=subject]  (podezření | podezřel*) *4 (na | že | za)? *4 <accused:ACTOR[!kind=vessel]>
+ Policie má podezření na {accused:Rusko}.
pat cs.blame.by.order [strength=confirmed]  (na objednávku | na příkaz | na pokyn | z pověření | ve prospěch | ve službách | na popud | pod vedením | jménem | v zájmu | za peníze | z pokynu | ve jménu) *1 <accused:ACTOR[!kind=vessel]>
+ Jednal na objednávku {accused:ruské rozvědky}.
pat cs.blame.for [strength=confirmed]  (pro | ve prospěch) *1 <accused:ACTOR[kind=service]>
+ Pracoval pro {accused:ruskou rozvědku}.
pat cs.blame.from.actor [strength=confirmed]  (od) <accused:ACTOR[kind=service]>
+ Peníze dostal od {accused:ruské rozvědky}.
pat cs.blame.passive [strength=confirmed]  (najat* | řízen* | ovládan* | placen* | naverbovan* | zverbovan* | zorganizovan* | objednan* | podporovan* | sponzorovan* | spojen* s | napojen* na | vyslan*) *2 <accused:ACTOR[!kind=vessel]>
+ Muž najatý {accused:ruskou rozvědkou} zapálil sklad.
pat cs.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (nařídil* | objednal* | zorganizoval* | naplánoval* | řídil* | najal* | provedl* | zadal* | naverboval* | platil* | stál* za | koordinoval*)
+ Ministr řekl, že {accused:Kreml} útok objednal.
pat cs.blame.act.actor [strength=confirmed]  (nařídil* | objednal* | zorganizoval* | naplánoval* | řídil* | najal* | provedl* | zadal* | naverboval* | platil* | spáchal*) *3 <accused:ACTOR[kind=service]>
+ Útok provedli důstojníci {accused:GRU}.
pat cs.blame.handler [strength=confirmed]  (důstojní* | agent* | příslušní* | řídící* | lidé) *2 <accused:ACTOR[kind=service]>
+ Úkol mu dal důstojník {accused:GRU}.
pat cs.blame.attribute [strength=confirmed by=subject]  (přičet* | přičít* | připis* | připsal* | spojuj* | spojil* | přisuzuj* | přisoudil*) *6 <accused:ACTOR[!kind=vessel]>
+ Vláda přičetla útok {accused:GRU}.
pat cs.blame.trail [strength=suspected own=no]  (stop* | nitky | indici* | důkaz* | vše | všechno) *3 (ved* | ukazuj* | směřuj* | míří) *2 (do | na | k)? *1 <accused:ACTOR[!kind=vessel]>
+ Stopy vedou do {accused:Moskvy}.
pat cs.blame.trail.nation [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (stop* | rukopis* | ruka | ruku)
+ Vyšetřovatelé prověřují {accused:ruskou} stopu.
pat cs.blame.hand [strength=suspected own=no]  (rukopis* | ruka | ruku | rukách) *2 <accused:ACTOR[!kind=vessel]>
+ Útok nese rukopis {accused:Moskvy}.
pat cs.blame.work [strength=confirmed own=no]  (prác* | dílo | dílem) *2 <accused:ACTOR[!kind=vessel]>
+ Ředitel služby řekl, že jde o práci {accused:Ruska}.
pat cs.blame.was [strength=confirmed noun=1 own=no]  (byl* | je | jsou | jde o | šlo o) *2 <accused:NATION[!linked]> *1 (akc* | operac* | útok* | provokac* | dron* | agent* | hacke* | služb* | původ*)
+ Byla to {accused:ruská} operace.
pat cs.blame.nation.trigger [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 TRIGGER[pos=n]
+ Ministr to označil za {accused:ruskou} sabotáž.
pat cs.blame.organiser [strength=confirmed]  (pachatel* | objednavatel* | zadavatel* | strůjc* | původc* | organizátor*) *3 (byl* | je | jsou) *2 <accused:ACTOR[!kind=vessel]>
+ Objednavatelem bylo {accused:Rusko}.
pat cs.blame.responsible.inv [strength=confirmed ally=1]  (odpovíd* | zodpovíd* | nese odpovědnost | nesou odpovědnost | odpovědn* *1 (je|jsou|bylo) | může) *4 <accused:ACTOR[!kind=vessel]>
+ Za útok odpovídá {accused:Rusko}.
pat cs.blame.blame.on [strength=confirmed by=subject]  (vin* | odpovědnost*) *4 (svalil* | dává | připisuj* | přičít* | dal* | kladou) *3 <accused:ACTOR[!kind=vessel]>
+ Vinu za útok svalil na {accused:Moskvu}.
pat cs.blame.involved [strength=suspected own=no]  (zapojení | účast* | podíl* | rol* | angažmá) *1 <accused:ACTOR[!kind=vessel]>
+ Ministr mluvil o zapojení {accused:Ruska}.
pat cs.blame.actor.trigger [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *1 TRIGGER[pos=v]
+ {accused:Kreml} narušil vzdušný prostor.
pat cs.blame.actor.leads [strength=confirmed]  <accused:ACTOR[kind=state]> *2 (vede | testuj* | využív* | posíl* | zkouš* | útoč* | stupňuj* | pokouš*)
+ {accused:Rusko} vede tuto kampaň roky.
pat cs.blame.spying [strength=confirmed]  TRIGGER:espionage (pro | ve prospěch) <accused:ACTOR>
+ Odsoudili ho za špionáž pro {accused:Rusko}.
pat cs.blame.from.side [strength=confirmed]  (ze strany | z dílny | v režii) *1 <accused:ACTOR[!kind=vessel]>
+ Jde o agresi ze strany {accused:Ruska}.
pat cs.blame.vessel [strength=confirmed]  <accused:ACTOR[kind=vessel]> *3 (poškodil* | přetrhl* | táhl* | přerušil* | způsobil*)
+ {accused:Eagle S} přetrhl kabel.
frame claim
pat cs.claim.actor  <group:ACTOR[kind=hacker]> **5 (přihlásil* | přihlás*)
+ {group:Killnet} se k útoku přihlásil.
pat cs.claim.inv  (přihlásil* | přihlás*) *4 <group:ACTOR[kind=hacker]>
+ K útoku se přihlásila skupina {group:Killnet}.
frame deny
pat cs.deny.body  <denier:BODY:accused_state> *4 (odmítl*|popřel*|popírá|odmítá)
+ {denier:Velvyslanectví} obvinění rozhodně odmítlo.
pat cs.deny.actor  <denier:ACTOR[kind=state]> *3 (odmítl*|popřel*|popírá|odmítá)
+ {denier:Moskva} obvinění popírá.
pat cs.deny.body.inv  (popřel* | popírá | odmítl* | odmítá | dementoval*) *4 <denier:BODY:accused_state>
+ Účast popřel {denier:mluvčí Kremlu}.
pat cs.deny.between  <denier:BODY:accused_state> **6 (obvinění | tvrzení | podíl* | účast*) *3 (popřel* | popírá | odmítl* | odmítá)
+ {denier:Mluvčí Kremlu} Peskov taková obvinění odmítl.
pat cs.deny.scorn  <denier:BODY:accused_state> **6 (označil* | nazval* | mluvil* | hovoř* | řekl*) **6 CUE:scorn
+ {denier:Kreml} označil obvinění za nesmysl.
pat cs.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (označil* | nazval* | mluv* | hovoř*) **6 CUE:scorn
+ {denier:Moskva} mluví o hysterii.
frame open
pat cs.open.hostile.call [strength=hostile_unattributed by=subject]  (označil* | nazval* | mluví o | hovoří o | mluvil* o | považuj* | kvalifikuj*) **5 (sabotáž* | úmysl* | žhářstv* | útok* | terorism* | diverz*)
+ Ministr označil výbuch za sabotáž.
pat cs.open.hostile.deliberate [strength=hostile_unattributed]  (úmyslně | úmyslné | úmyslný | úmyslného | záměrně | záměr | cíleně | cílený)
+ Někdo to udělal úmyslně.
pat cs.open.hostile.accident [strength=hostile_unattributed open=1]  (není náhoda | nebyla náhoda | nešlo o nehodu | není to náhoda)
+ Podle starosty to není náhoda.
pat cs.open.unknown [strength=no_position open=1 by=subject]  (není | nevíme | neví | nevědí | nechtěl* | nezná | neznáme | neuvedl* | neurčil*) *3 (jasné | známo | kdo | pachatel* | motiv* | spekulovat | odkud)
+ Zatím není jasné, kdo útok spáchal.
pat cs.open.exclude [strength=no_position open=1 by=subject]  (nevyluč* | nelze vyloučit | nemůžeme vyloučit | nevyloučil*)
+ Policie nevylučuje sabotáž.
pat cs.open.early [strength=no_position open=1 by=subject]  (příliš brzy | předčasn* | moc brzy | brzo)
+ Na závěry je příliš brzy, řekl mluvčí policie.
pat cs.open.versions [strength=no_position open=1 by=subject]  (všechny | různé | více | několik) *1 (verz* | možnost* | scénář* | hypotéz*)
+ Prověřujeme všechny verze, řekla mluvčí policie.
pat cs.open.refuse [strength=no_position open=1 by=subject]  (odmítl* | nechtěl* | nebude) *2 (komentovat | vyjádřit | spekulovat | komentář)
+ Mluvčí policie odmítl případ komentovat.
pat cs.open.foreign [strength=foreign_state_unnamed by=subject]  (cizí* (moc* | stát* | rozvědk* | služb*) | státní* aktér* | zvenčí | ze zahraničí)
+ Premiér řekl, že za tím je cizí moc.
pat cs.open.accident [strength=other_cause by=subject]  (příčin* *2 (byl* | je) | způsobil* | šlo o) *2 (zkrat | zkratu | technick* závad* | nehod* | lidsk* chyb* | porucha | blesk | nedbalost*)
+ Příčinou byla technická závada, uvedli hasiči.
pat cs.open.noevidence [strength=no_evidence open=1]  (nemá | nemáme | nemají | nejsou | chybí | žádn* | nenašl*) *2 (důkaz* | indici* | náznak* | známky)
+ Policie nemá důkazy o účasti Ruska.
pat cs.open.ruled [strength=ruled_out open=1 by=subject]  (vyloučil* | vylučuj* | vyloučen*) *4 (sabotáž* | úmysl* | žhář* | cizí* zavinění | útok*)
+ Policie vyloučila sabotáž.
frame refer
pat cs.refer.both [n=2]  (oba | obě | obou) *1 (útok* | požár* | případ* | čin* | incident* | výbuch*)
+ Oba požáry založil stejný muž.
pat cs.refer.these  (tyto | těchto | ty | všechny | všech | takové) *1 (útok* | požár* | případ* | čin* | incident* | výbuch* | akc*)
+ Moskva odmítá, že za těmito útoky stojí: tyto útoky popírá.
pat cs.refer.series  (séri* | řad* | vln*) *2 (útok* | požár* | případ* | čin* | incident* | výbuch* | sabotáž*)
+ Jde o sérii útoků.
