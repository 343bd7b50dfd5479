# Legal steps, by the legal stage of the record model. Hand-written for Concord.
frame legal

def CASE = förundersökning|förundersökningen|utredning|utredningen|brottsutredning
pat sv.legal.open [stage=investigation]  (inlett|inledde|inleder|inleds|inletts|öppnat|startat|tagit över) *3 (CASE)
+ Polisen har inlett en förundersökning om sabotage.
pat sv.legal.opened [stage=investigation]  (CASE) *8 (inletts|inleddes|inlett|pågår|pågick|fortsätter|leds)
+ En utredning om brott mot skyddslagen har inletts.
pat sv.legal.utreder [stage=investigation]  (utreder|utreds|utredde|utretts)
+ Polisen utreder händelsen.
pat sv.legal.noun [stage=investigation weak=1]  (CASE) (om|av|kring|mot)
+ En förundersökning om grovt sabotage väntas.
pat sv.legal.search [stage=investigation]  (husrannsakan|husrannsakningar|genomsökt|genomsökts)
+ Polisen gjorde husrannsakan på flera adresser.
pat sv.legal.arrest [stage=arrest]  (greps|gripits|gripit|grep|gripen|gripna|anhållits|anhölls|anhållen|anhållna|häktats|häktades|häktad|häktade)
+ En 14-åring greps i närheten.
pat sv.legal.arrests [stage=arrest]  (gripandet|gripanden|anhållande|häktning)
+ Gripandet skedde på tisdagen.
pat sv.legal.charged [stage=charged]  (åtalats|åtalades|åtalas|åtalar|åtalade|väckt åtal|väcker åtal|väckte åtal|åtal har väckts|åtal väcktes)
+ Åklagaren har väckt åtal mot två män.
pat sv.legal.trial [stage=on_trial]  (rättegången|huvudförhandlingen|rättegång) *6 (inleds|inleddes|börjar|började|pågår|mot)
+ Rättegången mot mannen inleddes på måndagen.
pat sv.legal.convicted [stage=convicted]  (dömdes|dömts|döms|dömer|fälls|fälldes|fällts|fällande dom)
+ Mannen dömdes för grovt spioneri.
pat sv.legal.years [stage=convicted court=1]  (års|år|månaders|månader|livstids) *2 (fängelse)
+ Tingsrätten gav honom tio års fängelse.
pat sv.legal.acquit [stage=acquitted]  (frias|friades|friats|friar|frikändes|frikänns|frikänts)
+ Den tredje mannen friades.
pat sv.legal.dismiss [stage=dismissed]  (åtalet|målet) *4 (ogillas|ogillades|avvisas|avvisades|avvisat)
+ Åtalet avvisades av tingsrätten.
pat sv.legal.closed [stage=closed]  (CASE|fallet) **6 (lagts ned|lagts ner|lades ned|lades ner|läggs ned|läggs ner|avskrivits|avslutats)
+ Förundersökningen har lagts ned.
pat sv.legal.close [stage=closed]  (lagt|lade|lägger) *1 (ner|ned) *1 (CASE|fallet)
+ Därför har jag lagt ner utredningen, säger åklagaren.
pat sv.legal.taken.over [stage=investigation]  (säpo | säkerhetspolis* | åklagar* | polis* | riksenhet* | nationella operativa) *4 (tagit över | tar över | tog över | utred* | inlett | undersöker)
+ Säpo har tagit över ärendet.
pat sv.legal.guilty [stage=convicted]  (skyldig* till | fälls för | fälldes för)
+ Han fälls för grovt spioneri.
pat sv.legal.upheld [stage=convicted]  (fastställ* | hovrätt*) *3 (dom | domen | straffet)
+ Hovrätten fastställer domen.
pat sv.legal.dropped [stage=closed]  (lägger | lade | lagt | läggs) *1 (ned | ner) *2 (förundersökning* | utredning*)
+ Åklagaren lägger ned förundersökningen.
