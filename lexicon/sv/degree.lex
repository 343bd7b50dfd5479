# Words of degree: how sure a statement is. Hand-written for Concord.
[CUE degree strength=almost_certain]
(med största sannolikhet|så gott som säkert|nästan säkert)
[CUE degree strength=highly_likely]
(mycket sannolikt|högst sannolikt|med hög sannolikhet|med stor sannolikhet)
[CUE degree strength=probable]
(sannolikt|troligen|troligtvis|förmodligen|sannolik|mycket tyder på)
[CUE degree strength=suspected]
(misstänk*|misstanke*|misstankar*|kan ha|möjligen|tyder på|kanske|inte utesluta|skulle kunna|eventuellt)
[CUE degree strength=alleged]
(påstås|påstådd*|anklagar|anklagas|anklagelse*|uppges)
[CUE no_evidence x=1]
(inga|inget|ingenting) (bevis|tecken|belägg|indikationer|som tyder på|som talar för|som pekar på) (på|för|)
finns det ingenting som talar för
[CUE no_position by=subject]
(ville|vill|har) inte (velat|) (uttala sig|kommentera|spekulera|säga)
(inte velat|vill inte|ville inte) (uttala sig|kommentera|spekulera|säga)
[CUE no_position x=1]
(alldeles för|för) tidigt att (säga|spekulera|uttala)
(vet|visste) (vi|man|ingen|polisen) inte
[CUE foreign_state x=1]
(främmande|utländsk) (makt|makts|stat|underrättelsetjänst|aktör)
(statlig|statliga|statsstödd*) (aktör|aktörer|hackare)
[CUE other_cause x=1]
(olyckshändelse|tekniskt fel|kortslutning|hårt väder|bristande sjömanskap|materialfel|undermålig utrustning|handhavandefel)
[CUE hypothesis x=1]
(yttre påverkan|sabotage|åverkan)
[CUE scorn x=1]
(absurd*|grundlös*|ogrundad*|befängd*|hysteri*|rysskräck*|russofob*|påhitt*|lögn*|nonsens|obefogad*|fabricerad*)
[CUE reprisal x=1]
(beklagar|motåtgärd*|svar|vedergällning|konsekvenser)
[CUE basis on=investigation]
(utredningen|förundersökningen) (visar|visade|har visat)
[CUE basis on=undisclosed_intelligence]
underrättelseinformation
[CUE basis on=technical]
(mätningar|teknisk analys|mätstationer)
