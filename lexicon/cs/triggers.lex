# Words that name or tell a hostile act, in Czech. Hand-written for Concord, under the licence of the project.
# weak=1: an everyday word that counts only in company.
[TRIGGER arson pos=n]
(žhářství|žhářstvím|žhářsk* útok*|podpálení|zapálení)
(požár|požáru|požárem) % weak=1
(požáry|požárů) % weak=1 plural=1
[TRIGGER arson pos=v obj=1]
(zapálil|zapálili|zapálila|podpálil|podpálili)
(zapálit|podpálit|zapálili by) % stage=planned
[TRIGGER arson pos=v weak=1]
(shořel*|vzplál*|začal* hořet)
[TRIGGER explosion pos=n weak=1]
(výbuch(|u|em)|explo(ze|zi|zí)|detonac(e|i))
(výbuchy|výbuchů) % plural=1
[TRIGGER explosion pos=v weak=1]
(explodoval*|vybuchl*|vybuchnul*)
[TRIGGER bombing pos=n]
(bombov(ý|ého) útok*|bombov(é) útok*|pumov(ý|ého) útok*)
[TRIGGER sabotage pos=n]
(sabotáž(|e|i|í)|sabotážní* (akc*|útok*|operac*)|diverz(e|i|í)|diverzní* (akc*|operac*))
[TRIGGER sabotage pos=v obj=1 weak=1]
(poškodil*|přeťal*|přeřízl*|přestřihl*|vyřadil*)
[TRIGGER vandalism pos=n]
(vandalismus|vandalismu|vandalství|zhanobení)
[TRIGGER assassination pos=n]
(atentát(|u|y|em)|pokus o vraždu|pokusu o vraždu|nájemn(á|é|ou) vražd*)
(vražd(a|y|u|ou|ě)|otrav(a|y|u)) % weak=1
[TRIGGER assault pos=n weak=1]
(napadení|přepadení)
[TRIGGER kidnapping pos=n weak=1]
(únos(|u|y|em))
[TRIGGER espionage pos=n]
(špionáž(|e|i|í)|vyzvědačství|špehování|špionážní* (síť*|akc*|činnost*)|síť (agentů|špionů)|síť* agentů)
[TRIGGER espionage pos=v]
(špehoval*|vyzvídal*|předával* (utajovan*|tajn*|informac*))
[TRIGGER undersea_infrastructure pos=n]
(poškození|přetržení|přerušení) (podmořsk*|kabel*|plynovod*)
[TRIGGER gnss_interference pos=n]
(rušení|spoofing) (signálu |)(gps|gnss|navigac*|satelitn*) % method=jamming
[TRIGGER drone_incursion pos=n]
(přelet*|vpád|výskyt) (neznám* |rusk* |)(dron*|bezpilotn*) % method=drone
[TRIGGER airspace_violation pos=n]
(narušení|narušením) (|polského |estonského |litevského |rumunského )vzdušného prostoru
[TRIGGER airspace_violation pos=v]
(narušil*) (|polský |estonský |litevský |rumunský )vzdušný prostor
[TRIGGER cyber_espionage pos=n]
(kyberšpionáž*|kybernetick(á|é|ou) špionáž*|průnik* do (sítě|sítí|pošty|schránek|systém*)|kompromitac* (pošty|sítě|schránek))
[TRIGGER cyber_disruption pos=n]
(kyberútok(|u|em)|kybernetick(ý|ého|ém|ým) útok(|u|em)|hackersk(ý|ého|ým) útok(|u|em)|ddos|ddos útok*)
(kyberútoky|kyberútoků|kybernetick(é|ých) útok(y|ů|ech)|hackersk(é|ých) útok(y|ů)) % plural=1
[TRIGGER FIMI pos=n]
(dezinformac*|dezinformační*|vlivov(á|é|ou) (operac*|síť*|kampa*)|informační operac*)
propagand* % weak=1
[TRIGGER FIMI pos=v]
(šířil|šířila|šířili|šířily|šíří) (dezinformac*|lži|propagand*|narativ*|nepravdiv*)
[TRIGGER election_interference pos=n]
(vměšování|zasahování|ovlivňování) (do |)(vol(eb|by)|volební*)
[TRIGGER malign_finance pos=n]
(kupování hlasů|nelegální financování) % method=bribery
[TRIGGER intimidation pos=n]
(bombov(á|é|ou) hrozb*|výhrůž(ky|ek|kami)|zastrašování) % weak=1
[TRIGGER other pos=n]
(hybridní(|ho|m|ch) (útok*|operac*|hrozb*|incident*))
