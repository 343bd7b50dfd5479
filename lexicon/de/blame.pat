# Who is said to be behind an act. Hand-written for Concord. The strength is what the words commit to
# at most; words of degree and the reporting verb weaken it. Attributes as in English.
frame blame

def HAVE = hat|haben|habe|hatte|hatten

pat de.blame.macht [strength=confirmed ally=1 by=subject]  (macht|machte|machten|machen|mache) *2 <accused:ACTOR> **24 (verantwortlich)
+ Die Bundesregierung macht {accused:Russland} für den Angriff verantwortlich.
pat de.blame.macht.inf [strength=confirmed ally=1 by=subject]  <accused:ACTOR> **10 verantwortlich (gemacht|machen|machte|macht)
+ Die Regierung hat {accused:Russland} für den Cyberangriff verantwortlich gemacht.
pat de.blame.wirft [strength=alleged ally=1 by=subject]  (wirft|warf|werfen|warfen) *2 <accused:ACTOR> **10 vor
+ Polen wirft {accused:Moskau} vor, den Brand gelegt zu haben.
pat de.blame.beschuldigt [strength=alleged ally=1 by=subject]  (beschuldigt|beschuldigte|beschuldigten|beschuldigen|bezichtigt|bezichtigte) *2 <accused:ACTOR>
+ Vilnius beschuldigte {accused:Belarus} der Sabotage.
pat de.blame.verdaechtigt [strength=suspected ally=1 by=subject]  (verdächtigt|verdächtigte|verdächtigen|vermutet|vermuten|vermutete|sieht|sehen|sah|vermute|sähen) *3 <accused:ACTOR> **8 (hinter|dahinter|verdacht|am werk|stecke|als)?
+ Der Minister vermutet {accused:Russland} hinter dem Anschlag.
pat de.blame.hinter [strength=confirmed ally=1]  <accused:ACTOR> **3 (hinter|dahinter) *10 (stecke|steckt|stecken|steckte|steckten|stehe|steht|stehen|stand)
+ Man vermute, dass {accused:Russland} hinter den meisten dieser Flüge stecke.
pat de.blame.steckt.hinter [strength=confirmed own=no]  <accused:ACTOR[!kind=vessel]> (stecke|steckt|stecken|steckten|steckte|stehe|steht|stehen|stand|standen) *3 (hinter|dahinter)
+ Der Minister sagte, {accused:Russland} stecke vermutlich hinter der Tat.
pat de.blame.steckt [strength=confirmed]  (stecke|steckt|stecken|steckte|steckten|stehe|steht|stehen|stand) *5 <accused:ACTOR>
+ Hinter der Tat steckt {accused:der russische Militärgeheimdienst}.
pat de.blame.zuordnen [strength=confirmed by=subject]  <accused:ACTOR> *3 (zu|zuordnen|zugeordnet|zugeschrieben|zuschreiben|zuzuordnen|zurechnen|zugerechnet|zuschrieb)
+ Die Spuren ließen sich eindeutig der Gruppe {accused:APT28} zuordnen.
pat de.blame.schreibt [strength=confirmed by=subject]  (schreibt|schrieb|schreiben|ordnet|ordnete|ordnen|schrieben|rechnet|rechnen) **10 <accused:ACTOR> zu
+ Auch das schrieb die Regierung dem {accused:GRU} zu.
pat de.blame.verantwortlich [strength=confirmed]  <accused:ACTOR> *4 (verantwortlich|verantwortung) (für|sei|ist|war)?
+ {accused:Moskau} sei für den Brand verantwortlich.
pat de.blame.verantwortlich.inv [strength=confirmed]  verantwortlich *8 (ist | sei | seien | sind | war)? *8 <accused:ACTOR[!kind=vessel]>
+ Verantwortlich dafür ist nach Erkenntnissen der Ermittler der {accused:GRU}.
pat de.blame.nation.thing [strength=confirmed noun=1]  <accused:NATION[!linked]> *1 (drohne* | kampfjet* | kampfflugzeug* | jets | mig-31 | hubschrauber* | marschflugkörper* | spion* | saboteur* | propaganda* | desinformation* | agenten)
+ Der Minister sagte, es seien {accused:russische} Drohnen gewesen.
pat de.blame.auftrag [strength=confirmed]  (auftrag|auftrage|geheiß|befehl|anweisung|dienst|dienste|interesse|namen|regie|weisung|diensten|sold) (von|vom|des|der)? *1 <accused:ACTOR>
+ Er handelte im Auftrag des {accused:russischen Militärgeheimdienstes}.
pat de.blame.auftrag.nation [strength=confirmed noun=1]  (auftrag|befehl|dienst|dienste|interesse|diensten|sold) <accused:NATION[!linked]> (stellen|geheimdienste|geheimdiensten|nachrichtendienste|dienste|behörden)
+ Die Täter handelten im Auftrag {accused:russischer} Stellen.
pat de.blame.passive [strength=confirmed]  (von|vom|durch) <accused:ACTOR> *3 (gesteuert|beauftragt|organisiert|geplant|angeworben|bezahlt|finanziert|unterstützt|verübt|orchestriert|koordiniert|gelenkt|rekrutiert|angeheuert|ausgeführt|initiiert|befohlen|inszeniert|betrieben|geführt)
+ Die Kampagne wurde von {accused:Moskau} gesteuert.
pat de.blame.acts [strength=confirmed]  <accused:ACTOR> (HAVE) **8 (beauftragt|angeworben|organisiert|verübt|geplant|angegriffen|verletzt|gestört|gesteuert|befohlen|durchgeführt|sabotiert|gehackt|versucht|entsandt|geschickt|bezahlt|benutzt|genutzt|rekrutiert)
+ {accused:Russland} habe den Anschlag geplant.
pat de.blame.nation.noun [strength=confirmed noun=1]  (sprach|sprechen|spricht|handele|handelt|handle|sei|war) *4 <accused:NATION[!linked]> *1 (sabotage|angriff|angriffe|aktion|operation|einflussnahme|desinformation|provokation|spionage|agenten|aggression|kampagne|drohnen)
+ Es handele sich um eine {accused:russische} Operation, sagte der Minister.
pat de.blame.fuer [strength=confirmed]  (spionierte|spioniert|spionage|arbeitete|gearbeitet|tätig|spionieren|agententätigkeit) *6 (für) *1 <accused:ACTOR>
+ Er arbeitete jahrelang für {accused:China}.
pat de.blame.spur [strength=suspected]  (spur|spuren|hinweise|verdacht|indizien) *6 (nach|auf|gegen|zu) *1 <accused:ACTOR>
+ Die Spuren führen nach {accused:Moskau}.
pat de.blame.vessel [strength=suspected]  (verdacht|verdächtigt|verdächtig|schleifte|beschädigt|verdächtige) *8 <accused:ACTOR[kind=vessel]>
+ Im Verdacht steht der {accused:Tanker Eagle S}.

pat de.blame.hinter.rel [strength=confirmed ally=1]  (hinter | dahinter) *3 <accused:ACTOR> *3 (steckt | stecken | steckte | stecke | steht | stand | stehe | stehen | vermutet *1)
+ Es war ein Sabotageakt, hinter dem {accused:Russland} steht.
pat de.blame.sieht.hinter [strength=confirmed by=subject]  (sieht | sehen | sah | sahen | sehe) *2 <accused:ACTOR> **4 (hinter | als | am werk | dahinter)
+ Der Minister sieht {accused:Moskau} hinter der Tat.
pat de.blame.imverdacht [strength=suspected by=subject]  (hat | haben | hatte | hatten) *1 <accused:ACTOR> im verdacht
+ Das Amt hat {accused:Moskau} im Verdacht.
pat de.blame.verdacht [strength=suspected own=no]  (verdacht | verdächtigungen | vermutung*) *4 (gegen | auf | fällt | richtet | richten) *3 <accused:ACTOR[!kind=vessel]>
+ Der Verdacht fällt auf {accused:Russland}.
pat de.blame.itwas [strength=confirmed own=no]  (war es | waren es | war das | ist es | sei es) *2 <accused:ACTOR[!kind=vessel]>
+ Sehr wahrscheinlich war es {accused:Russland}, sagte der Innenminister.
pat de.blame.handschrift [strength=suspected own=no]  (handschrift | fingerabdruck | fingerabdrücke | werk) *3 <accused:ACTOR[!kind=vessel]>
+ Die Tat trägt die Handschrift {accused:Moskaus}.
pat de.blame.handschrift.nation [strength=suspected noun=1 own=no]  <accused:NATION[!linked]> (handschrift | spur | spuren | beteiligung | drahtzieher* | urheberschaft)
+ Alles deutet auf {accused:russische} Drahtzieher.
pat de.blame.urheber [strength=confirmed]  (urheber* | auftraggeber* | drahtzieher* | verantwortlich* | täter*) *3 (ist | sei | sind | seien | war | waren) *3 <accused:ACTOR[!kind=vessel]>
+ Auftraggeber sei {accused:der russische Militärgeheimdienst}.
pat de.blame.gehe.auf [strength=confirmed by=subject]  (geht | gehe | gehen | ging | gingen) *3 (auf) *4 <accused:ACTOR[!kind=vessel]> *3 (zurück | konto)
+ Der Angriff gehe auf {accused:Russland} zurück.
pat de.blame.konto [strength=confirmed]  auf *1 konto *4 <accused:ACTOR[!kind=vessel]>
+ Die Tat geht auf das Konto des {accused:GRU}.
pat de.blame.lastet [strength=confirmed by=subject]  (lastet* | lasten | zugerechnet | zurechnet | zugeschrieben | attribuiert* | zuschreibt) *6 <accused:ACTOR[!kind=vessel]>
+ Die Regierung lastet den Angriff {accused:Moskau} an.
pat de.blame.deutet [strength=suspected own=no]  (deutet | deute | deuten | weist | weise | weisen | spricht | spreche | sprechen | zeigt) *8 (auf | nach | für) *3 <accused:ACTOR[!kind=vessel]>
+ Alles deute auf {accused:Russland} hin.
pat de.blame.offizier [strength=confirmed]  (offizier* | agent* | mitarbeiter* | führungsoffizier* | angehörige* | einheit | hacker*) (des | der | vom | von)? *1 <accused:ACTOR[kind=service]>
+ Den Auftrag gab ein Offizier des {accused:GRU}.
pat de.blame.angeheuert [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *6 (angeheuert | angeworben | rekrutiert | beauftragt | bezahlt | gesteuert | befohlen | angeordnet | lanciert | in auftrag gegeben)
+ Der {accused:GRU} hat die Männer angeheuert.
pat de.blame.finite [strength=confirmed]  <accused:ACTOR[!kind=vessel]> *1 (beauftragte | rekrutierte | plante | steuerte | organisierte | befahl | finanzierte | verübte | lenkt | lenkte | mischte | verletzte | führt | testet | setzt | verantwortet)
+ {accused:Moskau} steuerte die Kampagne.
pat de.blame.seitens [strength=confirmed]  (seitens | durch | vonseiten | von seiten) *1 <accused:ACTOR[!kind=vessel]>
+ Es war ein Angriff durch {accused:Russland}.
pat de.blame.beteiligung [strength=suspected own=no]  (beteiligung | verwicklung | rolle | mitwirkung | steuerung) *1 <accused:ACTOR[!kind=vessel]>
+ Er sprach von einer Beteiligung {accused:Moskaus}.
pat de.blame.vessel.act [strength=confirmed]  <accused:ACTOR[kind=vessel]> *8 (durchtrennt* | kappte* | beschädigt* | schleifte* | zerstört* | gekappt)
+ Die {accused:Eagle S} kappte das Kabel.
frame claim
pat de.claim.bekannt [own=no]  <group:ACTOR[kind=hacker]> **6 (bekannt|bekannte|bekannten|reklamierte|beanspruchte|beanspruchten)
+ {group:NoName057}(16) bekannte sich zu dem Angriff.
pat de.claim.zu  (bekannte|bekannten|bekennt|bekannt) **8 <group:ACTOR[kind=hacker]>
+ Zu der Attacke bekannte sich die Gruppe {group:NoName057}(16).

frame deny
pat de.deny.body  <denier:BODY:accused_state> **8 (bestreitet|bestritt|bestreiten|bestritten|dementiert|dementierte|dementierten|zurück|zurückgewiesen|zurückwies|leugnet)
+ {denier:Die russische Botschaft} wies die Vorwürfe zurück.
pat de.deny.actor  <denier:ACTOR[kind=state]> **8 (bestreitet|bestritt|bestreiten|bestritten|dementiert|dementierte|dementierten|zurückgewiesen|leugnet | wies *6 zurück | weist *6 zurück)
+ {denier:Moskau} bestreitet jede Beteiligung.
pat de.deny.scorn  <denier:BODY:accused_state> **6 (nannte|nennt|bezeichnete|bezeichnet|sprach|spricht|wies|weist|tat) *8 CUE:scorn
+ {denier:Der Kreml} nannte die Anschuldigungen absurd.

pat de.deny.wies  <denier:BODY:accused_state> **10 (als haltlos | als absurd | als unbegründet | zurück)
+ {denier:Kremlsprecher} Peskow wies die Vorwürfe als haltlos zurück.
pat de.deny.scorn.actor  <denier:ACTOR[kind=state]> **6 (nannte | nennt | bezeichnete | bezeichnet | sprach | spricht) *8 CUE:scorn
+ {denier:Moskau} sprach von Hysterie.
frame open
pat de.open.hostile.spoke [strength=hostile_unattributed by=subject]  (sprach|spricht|sprachen|sprechen|nannte|nennt|bezeichnete) *8 (sabotage|terror|anschlag|gezielten|gezielt|vorsätzlich|hybriden|hybrider|angriff|sabotageakt|terrorakt)
+ Die Innenministerin sprach von einem gezielten Angriff.
pat de.open.hostile.assume [strength=hostile_unattributed by=subject]  (gehe|geht|gehen|ging|gingen) *6 (sabotage|vorsätzlicher|brandstiftung|vorsatz|absicht|anschlag|sabotageakt) aus
+ Die Polizei geht von Sabotage aus.
pat de.open.foreign [strength=foreign_state_unnamed by=subject]  (gehe|geht|gehen|vermutet|vermuten) *6 (staatlichen auftraggebern|ausländischen macht|fremden macht|ausländischer macht|staatlichen akteur|staatlichem akteur)
+ In vielen Fällen gehe man von staatlichen Auftraggebern aus.
pat de.open.unknown [strength=no_position open=1 by=subject]  (unklar|unbekannt|offen|niemand|nichts) **3 (wer|woher|ob|weiß|sagen)
+ Es sei unklar, wer die Drohnen steuerte.
pat de.open.unknown2 [strength=no_position open=1 by=subject]  (herkunft|tätern|hintergrund|hintergründen|motiv) *3 (nichts|keine|nicht) *2 (sagen|angaben|äußern|bekannt)
+ Zur Herkunft können wir nichts sagen, hieß es aus der Behörde.
pat de.open.exclude [strength=no_position open=1 by=subject]  (schließt|schließen|schloss|ausschließen|ausgeschlossen) *4 (nicht|nichts)
+ Die Polizei schließt Sabotage nicht aus.
pat de.open.exclude2 [strength=no_position open=1 by=subject]  (nicht|nichts) *1 (ausschließen|ausgeschlossen|auszuschließen)
+ Man könne Sabotage nicht ausschließen, sagte der Minister.
pat de.open.left [strength=no_position open=1 by=subject]  (ließ|lässt|ließen|lassen) *2 offen
+ Wer dahintersteckt, ließ sie offen.
pat de.open.alldirections [strength=no_position open=1 by=subject]  (ermittelt|ermitteln|ermittelte|ermittle) in alle richtungen
+ Die Polizei ermittelt in alle Richtungen.
pat de.open.noevidence [strength=no_evidence open=1 by=subject]  (keine|keinen|keinerlei) (hinweise|hinweis|anhaltspunkte|belege|beweise|anzeichen) (auf|für)
+ Es gebe keine Hinweise auf Sabotage, sagte die Polizei.

pat de.open.early [strength=no_position open=1 by=subject]  (zu früh | verfrüht | spekulieren | spekulationen)
+ Für Aussagen zu den Tätern ist es zu früh, so ein Polizeisprecher.
pat de.open.hostile.deliberate [strength=hostile_unattributed]  (vorsätzlich | mutwillig | gezielt | absichtlich | vorsätzliche | gezielte | gezielten | mutwillige)
+ Das Kabel wurde vorsätzlich beschädigt.
pat de.open.hostile.zufall [strength=hostile_unattributed open=1]  (kein zufall | keinen zufall | kein unfall | nicht an einen zufall)
+ Das sei kein Zufall, sagte der Bürgermeister.
pat de.open.accident [strength=other_cause by=subject]  (ursache | auslöser | grund) *4 (technisch* defekt | defekt | kurzschluss | bedienfehler | materialermüdung | menschliches versagen | sturm | blitz*)
+ Ursache war ein technischer Defekt, teilte die Feuerwehr mit.
pat de.open.ruled [strength=ruled_out open=1 by=subject]  (sabotage | anschlag | brandstiftung | fremdverschulden | vorsatz) *3 (ausgeschlossen | auszuschließen | schließ* *2 aus)
+ Sabotage sei ausgeschlossen, sagte die Polizei.
pat de.open.comment [strength=no_position open=1 by=subject]  (kein* kommentar | wollte* sich *4 nicht äußern | keine angaben | nicht kommentieren | äußerte* sich nicht)
+ Die Bundesanwaltschaft wollte sich zu dem Fall nicht äußern.
frame refer
pat de.refer.both [n=2]  beide *1 (taten|anschläge|angriffe|fälle|brände|vorfälle|kabel|vorgänge)
+ Beide Taten wurden von zwei Männern verübt.
pat de.refer.these  (diese|diesen|die|den|dieser|alle) *1 (taten|anschläge|anschlägen|angriffe|angriffen|fälle|vorfälle|vorfällen|flüge|flügen|vorwürfe|vorwürfen|brände|sabotageakte|anschuldigungen)
+ Moskau hat mit diesen Taten nach eigenen Angaben nichts zu tun.
