# blame.pat: patterns of Lithuanian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def WDIRECT = organizavo | organizavę | užsakė | užsakęs | suplanavo | planavo | surengė | rengė | vykdė | vykdo | įvykdė | koordinavo | koordinuoja | finansavo | verbuoja | verbavo | užverbavo | siuntė | siunčia | nukreipė | naudoja | naudojo | naudojasi | bandė | mėgino | siekė | siekia | atakavo | trikdo | trikdė | skleidė | skleidžia | pažeidė | slopina | sukėlė | sukelia | padegė | moka | mokėjo | ieško | stumia | instrumentalizuoja | nurodė | įsakė | pavedė | inspiravo
def WPASSIVE = organizuot* | organizuojam* | užsakyt* | suplanuot* | surengt* | vykdytas | vykdyta | vykdyti | vykdytos | vykdom* | įvykdyt* | koordinuot* | koordinuojam* | finansuot* | finansuojam* | užverbuot* | verbuojam* | valdom* | remiam* | nukreipt* | inspiruot* | paremt*
def WORDER = nurodymu | nurodymus | nurodymą | nurodymai | užsakymu | užsakymą | pavedimu | interesais | naudai | užduotimi | įsakymu | lėšomis | pinigais | kuratori* | liepimu | rankomis | vadovaujam*
def WTASK = užduot* | nurodym* | įsakym* | užsakym*
def WHOST = sabotaž* | diversij* | teror* | hibridin* | tyčin* | tyčia | sąmoning* | išpuol*
def WACTS = padegim* | atak* | išpuol* | diversij* | incident* | atvej* | gaisr* | sprogim* | kaltinim* | pažeidim* | nusikaltim* | įvyki*
pat lt.blame.accuse [strength=alleged ally=1 by=subject]  (kaltina|kaltino|apkaltino|apkaltina|apkaltinęs) *3 <accused:ACTOR>
+ Prokuratūra apkaltino {accused:Rusiją} padegimo organizavimu.
- Rusija apkaltino Vilnių.
pat lt.blame.accuse.object [strength=alleged ally=1 by=subject noun=1]  (kaltina|kaltino|apkaltino|apkaltina|apkaltinęs) *2 <accused:ACTOR[acc]>
+ Premjeras apkaltino {accused:Maskvą} tyčine provokacija.
pat lt.blame.plan [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (planą|planus|planas|sąmokslą|užmačias)
+ Tarnybos sužlugdė {accused:Rusijos} planą nužudyti vadovą.
pat lt.blame.accuse.service [strength=alleged ally=1 by=subject]  (kaltina|kaltino|apkaltino|apkaltina) *2 <accused:ACTOR[kind=service]>
+ Vyriausybė kaltina {accused:Rusijos GRU} įsilaužimu.
pat lt.blame.suspect [strength=suspected ally=1 by=subject own=no]  (įtaria|įtarė|įtariama) *3 <accused:ACTOR[!kind=vessel]>
+ Tyrėjai įtaria {accused:Rusiją}.
pat lt.blame.behind [strength=confirmed ally=1]  už **3 DATE? **4 (stovi|stovėjo|slypi|slypėjo) *3 <accused:ACTOR>
+ Už atakos stovi {accused:Rusija}.
- Už vartų stovi sargas.
pat lt.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *2 DATE? *3 (stovi|stovėjo|slypi) už
+ Ministras sakė, kad {accused:Rusija} stovi už padegimo.
pat lt.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (atsaking*|kalta|kaltas|prisidėj*)
+ {accused:Rusija} atsakinga už padegimą.
pat lt.blame.responsibility [strength=confirmed ally=1 by=subject]  (atsakomyb*) *3 (priskyrė|priskiria|suvertė|verčia|tenka) *2 <accused:ACTOR>
+ Vyriausybė atsakomybę priskyrė {accused:Rusijai}.
pat lt.blame.order [strength=confirmed noun=1]  <accused:ACTOR> *2 (WORDER)
+ Sandėlis padegtas {accused:Rusijos karinės žvalgybos} nurodymu.
- Rusijos pilietis gavo užduotį mokykloje.
pat lt.blame.order.nation [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (nurodymu|užsakymu|pavedimu|interesais|naudai|užduotimi|pinigais)
+ Jie rengė diversijas {accused:rusų} užsakymu.
pat lt.blame.task [strength=confirmed noun=1]  (WTASK) *2 DATE? *3 (davė|skyrė|gavo|gauta|gautos|pateikė|siuntė) *2 <accused:ACTOR>
+ Nuosprendyje konstatuota, kad užduotį per tarpininkus davė {accused:GRU}.
pat lt.blame.passive [strength=confirmed noun=1]  <accused:ACTOR> *3 (WPASSIVE)
+ Abu buvo {accused:Rusijos žvalgybos} užverbuoti.
pat lt.blame.passive.inv [strength=confirmed]  (WPASSIVE) *3 <accused:ACTOR>
+ Abu užverbuoti {accused:Rusijos žvalgybos}.
pat lt.blame.actor.act [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *3 (WDIRECT)
+ Ministras sakė, kad {accused:Kremlius} suplanavo padegimą.
- Klubas organizavo turnyrą.
pat lt.blame.act.actor [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=service]>
+ Nusikaltimą organizavo {accused:Rusijos specialiosios tarnybos}.
pat lt.blame.attribute [strength=confirmed by=subject]  (priskyrė|priskiria|priskiriama|priskirta) **3 DATE? **4 <accused:ACTOR[!kind=vessel]>
+ Vyriausybė kibernetinę ataką priskyrė {accused:GRU}.
pat lt.blame.linked [strength=suspected by=subject]  (siejam*|sieja|siejo|susij*|susijus*) *1 su *1 <accused:ACTOR>
+ Tarnybos siuntėjus laiko susijusiais su {accused:Rusija}.
+ Gaisras siejamas su {accused:GRU}.
- Bendrovė susijusi su uostu.
pat lt.blame.trail [strength=suspected]  (pėdsak*|siūl*|gij*) *3 (veda|rodo) *2 <accused:ACTOR>
+ Pėdsakai veda į {accused:Maskvą}.
pat lt.blame.trail.noun [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> pėdsak*
+ Prokuratūra mato {accused:Rusijos} pėdsaką.
pat lt.blame.involvement [strength=suspected own=no noun=1]  <accused:ACTOR> *1 (vaidm*|dalyvavim*|prisidėjim*|kišim*|ranka|ranką|įsikišim*)
+ Tarnyba kalba apie {accused:Rusijos} dalyvavimą.
pat lt.blame.campaign [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> TRIGGER[pos=n]
+ Tai, pasak jos, {accused:Minsko} hibridinė ataka.
pat lt.blame.network [strength=confirmed noun=1]  <accused:ACTOR[kind=state]> (kampanij*|operacij*|tinkl*|propagand*|dezinformac*|aktas|aktu|agresij*)
+ Ministerija atskleidė {accused:Rusijos} kampaniją.
pat lt.blame.act.group [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[kind=hacker]>
+ Ataką įvykdė {accused:prorusiški programišiai}.
pat lt.blame.service.act [strength=confirmed]  <accused:ACTOR[kind=service]> **6 (WDIRECT)
+ {accused:Rusijos žvalgyba} programėlėje „Telegram“ užverbavo paauglį.
pat lt.blame.forces [strength=confirmed]  <accused:ACTOR[sub=forces]> **3 DATE? **4 TRIGGER:airspace_violation|drone_incursion|border_provocation
+ {accused:Rusijos naikintuvai} pažeidė Estijos oro erdvę.
pat lt.blame.forces.inv [strength=confirmed]  (įskrido|pažeidė|įsiveržė) *3 <accused:ACTOR[sub=forces]>
+ Į Lietuvą įskrido du {accused:Rusijos orlaiviai}.
pat lt.blame.spying [strength=confirmed]  TRIGGER:espionage *1 <accused:ACTOR>
+ Jis nuteistas už šnipinėjimą {accused:Rusijai}.
pat lt.blame.cover [strength=confirmed]  <accused:ACTOR[kind=state]> *2 (naudoja|naudojasi) **2 DATE? **3 (priedang*|įrank*)
+ Tokias grupuotes {accused:Kremlius} naudoja kaip priedangą.
pat lt.blame.source [strength=confirmed own=no]  (šaltin*|kyla|sklinda|skleidžiam*) **3 DATE? **4 iš *1 <accused:ACTOR[kind=state]>
+ Trikdžiai sklinda iš {accused:Rusijos}.
pat lt.blame.vessel [strength=suspected]  (įtariam*|įtaria|pažeid*|nutrauk*|inkar*) *3 DATE? *3 <accused:ACTOR[kind=vessel]>
+ Kabelį inkaru galėjo nutraukti {accused:Eagle S}.
pat lt.blame.vessel.subject [strength=suspected]  <accused:ACTOR[kind=vessel]> **4 DATE? **5 (inkar*|pažeid*|nutrauk*)
+ Tanklaivis „{accused:Eagle S}“ inkaru nutraukė kabelį.
pat lt.blame.act.state [strength=confirmed]  (WDIRECT) *2 <accused:ACTOR[nom]>
+ Tarnybos sako, kad užpuolimą organizavo {accused:Rusija}.
- Vilnius organizavo šventę.
pat lt.blame.suspect.that [strength=suspected ally=1 by=subject own=no]  (įtaria|įtarė|spėja|mano|įžvelgia|mato) **3 DATE? **3 <accused:ACTOR[nom]>
+ Tarnyba įtaria, kad užpuolimą surengė {accused:Rusija}.
pat lt.blame.sees [strength=suspected by=subject]  (įžvelgia|mato) *3 <accused:ACTOR[!kind=vessel]>
+ Tarnyba už atakos įžvelgia {accused:Rusiją}.
pat lt.blame.worked [strength=confirmed]  (dirb*|bendradarbiav*|talkin*) *2 <accused:ACTOR[kind=service]>
+ Du vyrai, dirbę {accused:Rusijos žvalgybai}, pabėgo.
pat lt.blame.forces.air [strength=confirmed]  <accused:ACTOR[sub=forces]> **4 DATE? **5 (įskrido|pažeidė|kirto|įsiveržė) **5 (erdv*|sien*|lietuv*|estij*|latvij*|lenkij*)
+ {accused:Rusijos orlaiviai} penktadienį įskrido į Estijos oro erdvę.
pat lt.blame.client [strength=confirmed]  (užsakov*|organizatori*) *2 (–|-|yra|buvo) *2 <accused:ACTOR>
+ „Nustatėme, kad užsakovai – {accused:Rusijos karinė žvalgyba}“, – sakė prokuroras.
pat lt.blame.forces.sea [strength=confirmed]  <accused:ACTOR[sub=forces]> **6 (užkirto|reikalavo|šovė|apšaudė|grasino|trukdė|stūmė|peržengė|nutempė|sulaikė)
+ {accused:Rusijos korvetė} užkirto kelią laivui.
- Lietuvos laivas užkirto kelią.
def SPYV = filmav* | fotograf* | nufilmav* | rinko | rinkęs | perdavė | perdavęs | perdavinė* | siuntė | žvalgė | pardavė | pardavęs | sekė | matavo | teikė | pateikė
def GOTV = įsilaužė | įsiskverbė | įdiegė | skaitė | kopijavo | užkrėtė | siuntė | perėmė | nulaužė | užgriuvo | blokavo | paralyžiavo | atakavo | pasinaudojo | pasisavino
pat lt.blame.spy.for [strength=confirmed]  <accused:ACTOR[kind=service,!sub=forces]> **7 (SPYV)
+ Jis {accused:GRU} perdavė duomenis.
pat lt.blame.spy.for.inv [strength=confirmed]  (SPYV) **11 <accused:ACTOR[kind=service,!sub=forces]>
+ Mokytoja fotografavo tiltus ir nuotraukas siuntė {accused:GRU}.
pat lt.blame.group.did [strength=confirmed]  <accused:ACTOR[kind=hacker]> **6 (GOTV)
+ {accused:APT29} įsilaužė į tinklą.
frame ship
pat lt.ship.suspected [strength=confirmed]  (laiv*|tanklaiv*) , **3 įtariam* **4 (pažeid*|nutrauk*|apgadin*)
+ Suomija sulaikė tanklaivį, įtariamą pažeidus kabelį.
- Laivo kapitonas įtariamas vagyste.
pat lt.ship.anchor [strength=confirmed]  (jo|laivo|tanklaivio) inkar* *2 (pažeid*|nutrauk*|apgadin*|sukėl*)
+ Policija sako, kad laivo inkaras nutraukė kabelį.
- Laivo inkaras buvo pakeltas.
pat lt.ship.did [strength=confirmed]  (šis|laivas|tanklaivis) *1 (vilko|tempė|nutraukė|pažeidė|apgadino) *3 (inkar*|kabel*|dujotiek*)
+ Prokurorai teigė, kad tanklaivis vilko inkarą.
- Laivas pažeidė taisykles.
frame claim
pat lt.claim.actor  <group:ACTOR[kind=hacker,!described]> **3 DATE? **4 (prisiėmė|prisiima|paskelbė|pasigyrė|gyrėsi) *3 (atsakomyb*|atak*)?
+ {group:NoName057}(16) prisiėmė atsakomybę už ataką.
pat lt.claim.inv  (atsakomyb*) *2 (prisiėmė|prisiima) **2 DATE? **3 <group:ACTOR[kind=hacker,!described]>
+ Atsakomybę už ataką prisiėmė „{group:Killnet}“.
frame deny
pat lt.deny.body  <denier:BODY:accused_state> **3 DATE? **3 (neigia|neigė|paneigė|paneigia|atmeta|atmetė|nepripažįsta|nekirto)
+ {denier:Rusijos ambasada} neigia kaltinimus.
pat lt.deny.actor  <denier:ACTOR[kind=state]> **4 DATE? **5 (neigia|neigė|paneigė|atmeta|atmetė|nepripažįsta)
+ {denier:Maskva} bet kokį ryšį su padegimais neigia.
- Vilnius neigia bet kokį ryšį.
pat lt.deny.scorn  <denier:BODY:accused_state> **3 DATE? **4 (vadina|pavadino|laiko|įvardijo) **3 DATE? **4 CUE:scorn
+ {denier:Rusijos ambasada} kaltinimus pavadino absurdu.
pat lt.deny.scorn.actor  <denier:ACTOR[kind=state]> **3 DATE? **4 (vadina|pavadino|laiko|įvardijo) **3 DATE? **4 CUE:scorn
+ {denier:Minskas} kaltinimus vadina „beprotyste“.
pat lt.deny.claims  <denier:BODY:accused_state> (tikina|teigia|tvirtina|tikino) **4 DATE? **5 (niekas|ne|nepažeidė|nekirto|nesusij*)
+ {denier:Rusijos gynybos ministerija} tikina, kad sienos niekas nekirto.
frame open
pat lt.open.hostile.call [strength=hostile_unattributed by=subject]  (vadina|pavadino|kalbėjo|laiko|vertina|kvalifikuo*) **3 DATE? **3 (WHOST)
+ Ministras sprogimą pavadino teroro aktu.
pat lt.open.hostile.accident [strength=hostile_unattributed by=subject open=1]  (niekas|netiki|netikiu|netikime) **9 (netyčia|atsitiktin*)
+ „Niekas netiki, kad kabeliai nutraukti netyčia“, – sakė ministras.
pat lt.open.unknown [strength=no_position open=1 by=subject]  (nežino*|neaišku|neaiškus|nežinoma|nenustatyta) **3 (kas|kieno|ar|kodėl)
+ Neaišku, kas tai padarė, sakė policijos atstovas.
pat lt.open.exclude [strength=no_position open=1 by=subject]  (neatmeta|neatmetė|neatmetama|neatmestina)
+ Policija neatmeta diversijos versijos.
pat lt.open.early [strength=no_position open=1 by=subject]  (per|dar) anksti
+ Per anksti kalbėti apie kaltininkus, sakė ministras.
frame refer
pat lt.refer.both [n=2]  (abu|abi|abiejų|abiem) *1 (WACTS)
+ Abu padegimus įvykdė du vyrai.
pat lt.refer.these  (šie|šios|šių|šiuos|šias|visi|visos|visus|tokie|tokias|tokios) *1 (WACTS)
+ Maskva neigia šias atakas.
pat lt.refer.series  (serij*|virtin*|bang*) (WACTS)
+ Tai dalis serijos padegimų Europoje.
