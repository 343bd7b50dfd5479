# Who is said to be behind an act. Hand-written for Concord. Attributes as in English.
frame blame

pat sv.blame.accuse [strength=alleged ally=1 by=subject]  (anklagar|anklagade|anklagat|beskyller|beskyllde) *2 <accused:ACTOR>
+ Regeringen anklagar {accused:Ryssland} för sabotaget.
pat sv.blame.point [strength=confirmed ally=1 by=subject]  (pekar|pekade|pekat|peka) *1 ut *3 <accused:ACTOR>
+ Säpo pekar ut {accused:Iran} som ansvarigt.
pat sv.blame.pointed [strength=confirmed own=no]  <accused:ACTOR> *3 (pekas|pekades|pekats) ut
+ Det är inte första gången som {accused:Teheran} pekas ut.
pat sv.blame.suspects [strength=suspected by=subject]  (misstänker|misstänkte) *3 <accused:ACTOR>
+ Polisen misstänker att {accused:Ryssland} ligger bakom.
pat sv.blame.behind [strength=confirmed ally=1]  <accused:ACTOR> *5 (ligger|låg|står|stod|legat|stått) bakom
+ Åklagaren: {accused:Iran} låg bakom uppmaningarna.
pat sv.blame.behind.inverted [strength=confirmed]  bakom *6 (ligger|låg|står|stod) *3 <accused:ACTOR>
+ Bakom attacken står {accused:Ryssland}.
pat sv.blame.ligger.actor [strength=confirmed ally=1]  (ligger | låg | står | stod) *2 <accused:ACTOR> *2 bakom
+ Enligt åklagaren ligger {accused:GRU} bakom.
pat sv.blame.kan.ligga [strength=suspected ally=1]  (kan | kunde | lär) *2 <accused:ACTOR> *1 (ligga | stå) bakom
+ Enligt Säpo kan {accused:Ryssland} ligga bakom.
pat sv.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *4 (ansvarigt|ansvarig|ansvar|ansvaret|skyldigt)
+ {accused:Ryssland} är ansvarigt för attacken.
pat sv.blame.itwas [strength=confirmed own=no]  det (var|är) *1 <accused:ACTOR> **6 som
+ Det var {accused:det iranska revolutionsgardet} som tog sig in.
pat sv.blame.behalf [strength=confirmed]  (uppdrag|order|vägnar|räkning) (av|från|åt|för)? *2 <accused:ACTOR>
+ Männen agerade på uppdrag av {accused:rysk underrättelsetjänst}.
pat sv.blame.passive [strength=confirmed]  (styrs|styrdes|styrts|beställts|beställdes|utförts|utfördes|organiserats|finansierats|iscensatts|planerats|riktats|koordinerats|rekryterats|sanktionerats) *2 (av|från) *2 <accused:ACTOR>
+ Dådet har beställts av {accused:Ryssland}.
pat sv.blame.from [strength=confirmed noun=1]  (kommer|kom|härrör|härstammar|utgår) från *1 <accused:NATION>
+ Störningarna kommer från {accused:ryskt} territorium.
pat sv.blame.from.actor [strength=confirmed]  (kommer|kom|härrör|härstammar|utgår) från *1 <accused:ACTOR>
+ Störningarna kommer från {accused:Ryssland}.
pat sv.blame.acts [strength=confirmed]  <accused:ACTOR> (har|hade|som|ska ha)? *3 (använder|använt|utfört|utförde|kränkte|kränkt|saboterat|beställt|rekryterat|organiserat|genomfört|angripit|försökt|stört|planerat)
+ {accused:Den iranska regimen} använder kriminella nätverk.
pat sv.blame.nation.planes [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (mig-31|stridsflygplan|stridsplan|plan|drönare|attackplan|flygplan|helikopter) *10 (kränkte|kränkt|luftrum)
+ De tre {accused:ryska} MiG-31 kränkte estniskt luftrum.
pat sv.blame.spy [strength=confirmed]  (spionerat|spionera|spionerade|spioneri) *2 (för|åt) *1 <accused:ACTOR>
+ Han har spionerat för {accused:Ryssland}.
pat sv.blame.spy.nation [strength=confirmed noun=1]  (spionerat|spionera|spionerade|spioneri) *2 (för|åt) *2 <accused:NATION>
+ Han dömdes för spioneri åt den {accused:ryska} staten.
pat sv.blame.vessel [strength=suspected]  (misstänks|misstänkt|misstänkta|skadades|släpat) *6 <accused:ACTOR[kind=vessel]>
+ Polisen utreder det misstänkta fartyget {accused:Yi Peng 3}.

pat sv.blame.sannolikhet [strength=confirmed ally=1]  (är | var) *2 <accused:ACTOR[!kind=vessel]> *2 (ansvarigt | ansvarig | skyldigt)
+ Med stor sannolikhet är {accused:Ryssland} ansvarigt.
pat sv.blame.hand [strength=suspected own=no]  (hand | handstil | fingeravtryck | signatur | verk | stämpel) *2 <accused:ACTOR[!kind=vessel]>
+ Ministern ser ett verk av {accused:Ryssland}.
pat sv.blame.trail [strength=suspected own=no]  (spår | spåren | allt | mycket | misstankar* | bevis*) *3 (leder | pekar | riktas | tyder) *2 (till | mot | på) *1 <accused:ACTOR[!kind=vessel]>
+ Spåren leder till {accused:Moskva}.
pat sv.blame.attribute [strength=confirmed by=subject]  (tillskriv* | kopplar | kopplade | kopplas | knyter | knöt | hänför) *6 <accused:ACTOR[!kind=vessel]>
+ Regeringen tillskriver {accused:GRU} attacken.
pat sv.blame.nation.op [strength=confirmed noun=1 own=no]  (rör sig om | handlar om | är | var) *2 <accused:NATION[!linked]> *1 (operation* | attack* | sabotage* | påverkan* | drönar* | underrättelse* | aktör* | provokation*)
+ Det rör sig om en {accused:rysk} operation, säger ministern.
pat sv.blame.officer [strength=confirmed]  (officer* | agent* | handläggare* | hackare | enhet* | kontaktman) *2 (från | inom | vid | på | ur | i)? *1 <accused:ACTOR[kind=service]>
+ Uppdraget kom från en officer vid {accused:GRU}.
pat sv.blame.orderer [strength=confirmed]  (beställare* | uppdragsgivare* | hjärnan | ansvarig*) *2 (är | var) *2 <accused:ACTOR[!kind=vessel]>
+ Beställaren var {accused:GRU}.
pat sv.blame.acts2 [strength=confirmed]  <accused:ACTOR[!kind=vessel]> (har | hade | ska ha)? *2 (beställde | beordrade | planerade | värvade | värvat | betalade | organiserade | riktar | driver | testar | lade sig | hackade | hackat | tog sig | styr)
+ {accused:GRU} värvade männen.
pat sv.blame.from.side [strength=confirmed]  (från | av) *1 <accused:ACTOR[!kind=vessel]> *1 sida
+ Det är en provokation från {accused:Rysslands} sida.
pat sv.blame.involved [strength=suspected own=no]  (inblandning* | medverkan | roll | delaktighet) (av | från | för)? *1 <accused:ACTOR[!kind=vessel]>
+ Han talade om inblandning från {accused:Ryssland}.
pat sv.blame.vessel.act [strength=confirmed]  <accused:ACTOR[kind=vessel]> *4 (släpade* | skadade* | slet | kapade*)
+ {accused:Vezhen} släpade sitt ankare.
frame claim
pat sv.claim.takes  <group:ACTOR[kind=hacker]> *6 (tog på sig|tar på sig|tagit på sig|hävdar|hävdade)
+ Gruppen {group:NoName057}(16) tog på sig attacken.

frame deny
pat sv.deny.body  <denier:BODY:accused_state> *6 (förnekar|förnekade|förnekat|avfärdar|avfärdade|avfärdat|avvisar|avvisade|tillbakavisar|tillbakavisade|dementerar|dementerade)
+ {denier:Kreml} avfärdar misstankarna.
pat sv.deny.actor  <denier:ACTOR[kind=state]> *6 (förnekar|förnekade|förnekat|avfärdar|avfärdade|avvisar|avvisade|tillbakavisar|tillbakavisade|dementerar|dementerade)
+ {denier:Ryssland} förnekar all inblandning.
pat sv.deny.scorn  <denier:BODY:accused_state> **10 (kallar|kallade|beskriver|beskrev|beskrivs|svarade|säger) **10 CUE:scorn
+ {denier:Rysslands ambassad} kallar anklagelserna absurda.

frame open
pat sv.open.hostile.call [strength=hostile_unattributed by=subject]  (kallar|kallade|kallat|beskriver|beskrev|betecknar) *8 (sabotage|terror|angrepp|angreppet|attack|hybridattack|avsiktligt|hybridangrepp)
+ Statsministern har kallat det för det allvarligaste angreppet hittills.
pat sv.open.hostile.accident [strength=hostile_unattributed by=subject open=1]  (ingen|inte) *2 (tror|slump|olycka|olyckshändelse) *6 (misstag|slump)?
+ Ministern slog fast att ingen tror att kablarna kapades av misstag.
pat sv.open.unknown [strength=no_position open=1 by=subject]  (vem|vilka|varifrån) **8 (vet (vi|man|polisen) inte|är oklart|oklart)
+ Varifrån de kom eller vem som styrde dem vet vi inte, säger polisen.
pat sv.open.early [strength=no_position open=1 by=subject]  för tidigt att (säga|spekulera|uttala)
+ Det är för tidigt att säga, säger polisen.
pat sv.open.exclude [strength=no_position open=1 by=subject]  (utesluter|utesluta|uteslutit) *2 (inte|inget|ingenting)
+ Polisen utesluter inte sabotage.
pat sv.open.exclude2 [strength=no_position open=1 by=subject]  (inte|inget|ingenting) *1 (utesluta|uteslutas|utesluter|uteslutet)
+ Hon säger att hon inte kan utesluta Ryssland.
pat sv.open.declines [strength=no_position open=1 by=subject]  (inte velat|vill inte|ville inte) *1 (uttala|kommentera|spekulera|säga)
+ Om händelserna hör ihop har polisen inte velat uttala sig.
pat sv.open.noevidence [strength=no_evidence open=1 by=subject]  (inga|inget|ingenting|inte) *2 (tecken|bevis|belägg|tyder|talar|pekar) (på|för|mot)
+ Det finns inga tecken på sabotage, säger polisen.

frame refer
pat sv.refer.both [n=2]  båda *1 (händelserna|dåden|attackerna|fallen|tillfällena|kablarna|bränderna)
+ De båda händelserna hör ihop.
pat sv.refer.these  (dessa|de|alla) *1 (händelserna|dåden|attackerna|händelser|attacker|dåd|anklagelserna|misstankarna|störningarna)
+ Ryssland har inget med dessa händelser att göra.
frame open
pat sv.open.too.early [strength=no_position open=1 by=subject]  för tidigt att
+ Det är för tidigt att peka ut någon, säger polisens talesperson.
pat sv.open.deliberate [strength=hostile_unattributed]  (avsiktligt | avsiktlig | uppsåtligt | uppsåtlig | medvetet | medveten | anlagd med uppsåt)
+ Kabeln klipptes av avsiktligt.
pat sv.open.foreign [strength=foreign_state_unnamed by=subject]  (främmande makt | utländsk makt | statlig aktör | statsaktör* | yttre påverkan | utländsk underrättelse*)
+ Det kan vara främmande makt, säger Säpo.
pat sv.open.accident [strength=other_cause by=subject]  (orsak* | berodde på | beror på | orsakad* av) *4 (elfel | tekniskt fel | olycka | slarv | oaktsamhet | storm | blixtnedslag | mänsklig* fel | materialfel)
+ Branden berodde på ett elfel, enligt räddningstjänsten.
pat sv.open.ruled [strength=ruled_out open=1 by=subject]  (utesluter | utesluts | uteslutit | avskriv* | avfärdat) *3 (sabotage | brott | angrepp | uppsåt)
+ Åklagaren utesluter sabotage.
pat sv.open.hypotheses [strength=no_position open=1 by=subject]  (förutsättningslöst | alla möjligheter | flera hypoteser | olika scenarier)
+ Vi arbetar förutsättningslöst, säger polisen.
