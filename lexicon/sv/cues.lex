# Words that turn a trigger into something else than an act that happened, or that say how it came about. Hand-written for Concord.
[CUE negation]
(inte|ej|aldrig|ingen|inget|inga|varken|utan)
[CUE negation x=1]
(inte|ej|ingen|inget|inga|aldrig|varken)
[CUE certain x=1]
(inget tvivel|ingen tvekan|inte bara|inte längre|ingen slump)
[CUE ruled_out]
(utesluter|utesluts|uteslutit|utesluta|uteslöt|uteslutet|avskrivas|avskrivits|avskrivs|avskrevs)
inte fråga om
[CUE hypothetical]
(skulle kunna|kunde|borde|torde)
(om det|ifall)
[CUE exercise]
(övning|övningen|övningar|militärövning*|manöver|aurora|övar|övade|storövning*|krigsspel|scenario|scenariot|beredskapsövning*)
[CUE historical]
(årsdag*|minnesdag*|kalla kriget|andra världskriget|första världskriget|decennier sedan|historiker*|estonia|palmemordet)
[CUE metaphor]
(sabotera förhandlingarna|sabotage mot förhandlingarna|politisk sprängkraft|verbal attack|slog ner som en bomb|mediedrev)
[CUE war]
(fronten|frontlinjen|slagfält*|motoffensiv*|robotattack*|robotanfall*|missilattack*|artilleri*|glidbomb*|donetsk|luhansk|zaporizjzja|cherson|kursk|belgorod|flyganfall*)
[CUE generic]
(sådana|den typen av|denna typ av) (attacker|angrepp|händelser|handlingar|dåd)
[CUE foiled]
(avvärjt|avvärjde|avvärjdes|avvärjts|stoppades|stoppat|förhindrade|förhindrat|förhindrades|avslöjats|desarmerades|desarmerat|avstyrdes)
[CUE attempt]
(försökte|försökt|försöker|försök|försöket|misslyckad*|misslyckades)
[CUE plan]
(plan|planer|planen|planerade|planerat|planerades|planerar|förberett|förberedde|förberedelse|förberedelser|stämpling|anlitades|anlitats|rekryterades|värvades|på uppdrag|skulle)
[CUE hedge]
(misstänkt*|misstänks|påstådd*|påstås|troligen|sannolikt|möjligen|uppges|tros|förmodad*|förmodligen|misstanke*|misstankar*|kan ha|eventuell*)
[CUE aggregate]
(våg av|serie|rad|tiotals|hundratals|ett trettiotal|ett tjugotal|ett femtontal|fall av|flera fall|ökning|ökande|hittills i år)
[CUE statistics]
(procent|statistik*|undersökning visar|enkät*|tillfrågade)
[CUE accident]
(olycka|olyckan|olyckshändelse*|av misstag|misstag|oavsiktlig*|tekniskt fel|kortslutning*|materialfel|oaktsamhet|vårdslöshet|bristande sjömanskap|handhavandefel|grävmaskin*|tekniska fel|självantändning)
[CUE natural]
(storm|stormen|oväder*|åska|åsknedslag|blixtnedslag|översvämning*|skogsbrand*|skogsbränder*|hårt väder|solstorm*|skred|erosion)
[CUE natural x=1]
(solstorm*|geomagnetisk*)
[CUE theft]
(kopparstöld*|koppartjuv*|kabelstöld*|metallstöld*|stöld|grov stöld|tjuvar|tjuvliga*|koppar)
[CUE labour]
(strejk*|fackförbund*|facket|varsel|konflikt på arbetsmarknaden|lockout)
[CUE film]
(film|filmen|roman|romanen|thriller*|deckare|tv-serie*|regissör*|skådespelare*|spelfilm*)
[CUE film x=1]
(tv-serie*|spelfilm*|spionthriller*)
[CUE sport]
(allsvenskan|målvakt*|mittfältare*|straffspark*|världsmästerskap*|förbundskapten*|tränare*|halvlek*|hockey*|fotboll*|vm-guld|seger mot)
[CUE advisory]
(uppmanar användare|säkerhetsuppdatering*|uppdatera|patch|rekommenderar användare|checklista)
[CUE deliberate]
(avsiktlig*|avsiktligt|medvetet|medveten|uppsåtlig*|med avsikt|med flit|uppsåt|ingen slump|okända gärningsmän|sabotör*|åverkan)
[CUE hybrid]
(hybrid*|gråzon*)
[CUE foreign_link]
(främmande makt|främmande makts|på uppdrag av (ryssland|rysk|ryska|iran|iranska|främmande)|statlig aktör|statliga aktörer|statsaktör*|rysk underrättelsetjänst|ryska underrättelsetjänst*|skuggflottan|skuggflotta|skuggfartyg*|kreml*|putin*|antagonistisk*)
[CUE unexplained]
(orsaken|ursprunget|omständigheterna) (är|var) (okänd|oklar|oklart|okänt|ännu oklar)
[CUE correction]
(rättelse|i en tidigare version|korrigering)
[CUE relic x=1]
(blindgångare*|världskrigsbomb*|minröjning av gamla|gamla minor)
[CUE maintenance x=1]
(planerat underhåll|underhållsarbete*|planerat avbrott)
[CUE hobby x=1]
(hobbydrönare*|leksaksdrönare*|hobbyflygare*|drönarägare*)
[CUE characterise x=1]
(kallade det|kallar det|beskriver det|kallat det)
[CUE statebody x=1]
(underrättelsetjänst*|säkerhetstjänst*|regimen|regeringen|staten|ledningen|myndigheter|militär*|ambassad*|revolutionsgardet)
[CUE span]
(upprepade gånger|gång på gång|regelbundet|systematiskt|ständigt|kontinuerligt|nästan varje (dag|natt|vecka)|varje (natt|vecka)|under (flera|många) (månader|år|veckor)|i (månader|åratal|veckor))
(de|det) senaste (månaderna|året|åren|veckorna|halvåret)
(över hela|runt om i|i hela) (europa|landet|sverige|norden)
(hundratals|tusentals|tiotals) (gånger|fall)
# what uses the words without being an act of our kind: bombs of old wars, diggers, quarrels, mischief
[CUE metaphor]
(från (andra|första) världskriget|andra världskriget|odetonerad*|bombröjar*)
(grävmaskin*|vid (grävarbete|schaktarbete)|avgrävd av misstag)
(svartsjuk*|exflickvän*|expojkvän*|ex-flickvän*|ex-fru*|grannbråk|supportrar|huliganer|gängbråk|gängkonflikt*|kriminella nätverk*|gängkriminel*)
(elfel|kortslutning*|självantändning|torrkokning*|rökning i sängen)
(sprängde (försvaret|hammarbys|banken)|bomb på transfermarknaden|explosion av (glädje|färg))
(ringde äldre|bluffsamtal*|vishing|lurade äldre)
[CUE hypothetical]
(varnar|varnade|varnat|varning) (åter |)(för|om)
(befarar|befarade|risk för|risken för|hotet från|hot om) 
(kan komma att|skulle kunna|riskerar att)
[CUE generic]
(lag|lagen|lagförslag*|proposition*|strategi*|handbok|konferens*) (om|mot|för) (sabotage*|spion*|cyber*|utländsk*|desinformation*|säkerhetsskydd*|påverkan*)
(skydd|skydda|motståndskraft|kampen|arbetet) (mot|för) (sabotage*|spion*|cyber*|desinformation*|drönare|påverkan*)
[CUE hybrid]
(hybrid*|gråzon*|skuggkrig*|skuggflott*|vapenleverans*|stöd till ukraina|engångsagent*|påverkansoperation*|säkerhetshotande)
[CUE foreign_link]
(på uppdrag av (ryssland|rysk*|främmande|iran*|kina*)|mot betalning|via telegram|proryss*|för (ryssland|kinas|irans) räkning|rysk inblandning|främmande makt|statlig aktör|uppdragsgivare*|ryska spår)
[CUE foiled]
(i tid|hann aldrig|hann inte|misslyckades att|aldrig utlöst)
[CUE deliberate]
(uppsåt*|anlagd*|sabotör*|maskerade|okända gärningsmän|gärningsmän*|med flit|av någon)
[CUE sport]
(derby*|hammarby|aik|djurgården|allsvensk*|målvakt*|seger)
[CUE theft]
(koppartjuv*|kopparstöld*|tjuvar|stöldliga*|skrothandlare)
[CUE film]
(ny* thriller|dramaserie|tv-serie*|spelfilm*)
[CUE hobby]
(hobbyflygare*|hobbydrönare*|privatperson flög|bötfälls för)
[CUE metaphor]
(hobbyflygare*|hobbydrönare*|bötfälls för att ha flugit)
[CUE labour]
(strejk*|varsel|facket|arbetsnedlägg*)
[CUE degree strength=highly_likely]
(med stor sannolikhet|med hög sannolikhet|mycket sannolikt|högst sannolikt|med största sannolikhet)
[CUE degree strength=almost_certain]
(nästan säkert|så gott som säkert|med visshet)
[CUE generic]
(kamp(|en) mot|skydd(|et) mot|försvar(|et) mot|motståndskraft(|en) mot|arbetet mot|åtgärder mot|talade om|lag(|en) mot|vid händelse av|beredskap(|en) mot)
[CUE metaphor]
(bedragare|bedrägeri*|pensionärer*|turist(|en) (förlorade|tappade)|förlorade kontrollen över (sin|en) drönare|tappade kontrollen över (sin|en) drönare|tekniskt fel|elfel*)
[CUE hypothetical]
(måste|ska|bör|behöver) (förbereda sig på|räkna med|vara beredd|vara beredda|rusta)
(förbereda sig på|räkna med)
[CUE exercise]
(övade|övar|övat (på|mot)|övningsscenario*|storövning*|beredskapsövning*|simulera(de|des|s))
[CUE other_cause x=1]
((felaktig|defekt|trasig) (elinstallation|elledning|kabel|komponent|växel)|självantänd*|kortslut*|materialutmattning*|väderballong*|felaktig uppdatering|utgånget certifikat|på grund av (hettan|värmen|kylan|korrosion|kortslutning|ett tekniskt fel))
[CUE metaphor]
(drönarshow*|ljusshow*|friggebod*|kolonistuga*|(kropp|kroppen|lik) (av|efter) en (man|kvinna)|självantänd*|(lastbil|grävmaskin|lastbilen|grävmaskinen) (drog|slet|körde) (ner|av|på))
(polisen rapporterar|polisrapport*|viltolyck*|körde på (ett|en) (rådjur|älg|cyklist|fotgängare))
