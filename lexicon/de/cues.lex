# Words that turn a trigger into something else than an act that happened, or that say how it came about. Hand-written for Concord.

[CUE negation]
(nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keinerlei|weder)
[CUE negation x=1]
(nicht|kein|keine|keinen|keiner|keinem|keinerlei|nie|weder)
[CUE certain x=1]
(kein zweifel|keinen zweifel|keine zweifel|nicht mehr|nicht nur|kein zufall)
[CUE ruled_out]
(schließt|schließen|schloss|schlossen|ausgeschlossen) (aus|)
(gilt|gelten|galt) als ausgeschlossen
ausgeschlossen (werden|worden|wurde)
[CUE hypothetical]
(könnte|könnten|würde|würden|sollte|sollten|müsste|dürfte)
(wenn|falls|für den fall)
[CUE exercise]
(übung|übungen|manöver|manövers|großübung|militärübung|katastrophenschutzübung|planspiel|übungsszenario|szenario|stabsübung|ernstfall|drehbuch|quadriga|zapad|übt|üben|probt|proben|geprobt|trainiert|trainieren)
[CUE historical]
(jahrestag|gedenken|gedenkfeier|jahrzehnten|im kalten krieg|im zweiten weltkrieg|nach dem zweiten weltkrieg|ddr|stasi|weltkrieg*|im krieg 19*|historiker*)
[CUE metaphor]
(verbale|verbalen) (attacke|angriff|brandstiftung)
(politischer sprengstoff|politische brandstiftung|geistige brandstifter*|sabotage der (verhandlungen|gespräche|koalition)|sabotiert die (verhandlungen|gespräche|koalition)|wie eine bombe|shitstorm|charmeoffensive|feuer und flamme)
[CUE war]
(front|frontlinie|schlachtfeld|gegenoffensive|raketenangriff*|drohnenangriff* auf (kiew|charkiw|odessa|die ukraine)|luftangriff*|artillerie*|gleitbombe*|marschflugkörper|in der region (donezk|charkiw|saporischschja|cherson|sumy)|donezk|saporischschja|cherson|pokrowsk|kursk|belgorod|luftabwehr schoss|luhansk)
[CUE generic]
(solche|solcher|derartige|derartiger) (angriffe|taten|vorfälle|aktionen|operationen|fälle)
(gilt|gelten|spricht man von|bezeichnet man) als
[CUE foiled]
(vereitelt|vereitelte|vereitelten|vereiteln|verhindert|verhinderte|verhinderten|aufgedeckt|aufgeflogen|entschärft|entschärfte|entschärften|gestoppt|abgewehrt|abgewehrte)
[CUE attempt]
(versuchte|versuchten|versuchter|versuchtem|versuchen|versucht|versuch|versuchs|missglückt*|gescheitert*|fehlgeschlagen*|misslang|misslungen*)
[CUE plan]
(plan|pläne|plänen|geplant|geplante|geplanten|geplanter|plante|planten|planen|vorbereitet|vorbereitung|vorbereitungen|bereiteten|sollte|sollten|beauftragt|angeworben|angeheuert|bereit erklärt|verabredet|verabredeten)
[CUE hedge]
(mutmaßlich*|angeblich*|offenbar|vermutlich|möglicherweise|wahrscheinlich|wohl|anscheinend|verdacht|vermutet|vermuten|verdächtig*|soll|sollen|womöglich|eventuell)
[CUE aggregate]
(serie|welle|reihe|häufung|dutzende|hunderte|zahlreiche|zunahme|anstieg) (von|an|)
(häufen|häuften|mehren) sich
[CUE statistics]
(prozent|statistik|umfrage|umfragen|befragte|befragten|studie zufolge|kriminalstatistik|jahresbilanz)
[CUE accident]
(unfall|versehen|versehentlich|unabsichtlich|unbeabsichtigt|technischer defekt|technischen defekt|technische ursache|kurzschluss|defekt|fahrlässig*|materialermüdung|menschliches versagen|technischer fehler|softwarefehler|hardwareproblem*|bauarbeiten|bagger|selbstentzündung)
[CUE natural]
(sturm|unwetter|orkan|blitzschlag|blitzeinschlag|hochwasser|erdbeben|gewitter|waldbrand|waldbrände|sturmtief|sonnensturm)
[CUE natural x=1]
(sonnensturm|geomagnetisch*)
[CUE theft]
(kupferdiebstahl|kabeldiebstahl|metalldiebstahl|kupferdiebe*|metalldiebe*|kabeldiebe*|buntmetalldieb*|diebesgut|diebstahl|diebesbande)
kupfer (gestohlen|entwendet)
[CUE labour]
(streik|streiks|warnstreik|warnstreiks|gewerkschaft*|arbeitskampf|verdi|tarifverhandlung*|tarifstreit)
[CUE film]
(film|spielfilm|kinofilm|roman|thriller|krimi|tatort|fernsehserie|netflix|regisseur*|romanheld*|hauptrolle|theaterstück)
[CUE film x=1]
(fernsehserie|spielfilm|kinofilm|krimiserie|agententhriller)
[CUE sport]
(spieltag|torwart|bundesliga|champions league|elfmeter|mittelfeld*|stürmer|weltmeisterschaft|europameisterschaft|trainer|halbzeit|tabellenführer|fußballprofi*|olympia|tor zum)
[CUE advisory]
(patch|sicherheitsupdate|sicherheitsupdates|updates einspielen|empfiehlt (nutzern|anwendern|unternehmen)|aktualisieren|handlungsempfehlung*|checkliste)
[CUE deliberate]
(absichtlich|vorsätzlich|mutwillig|gezielt|gezielte|gezielten|gezielter|mit absicht|absicht|vorsatz|kein zufall|fremdeinwirkung|fremdverschulden|unbekannte täter|unbekannte|saboteure*|brandstifter*)
[CUE hybrid]
(hybrid*|schattenkrieg|grauzone)
[CUE foreign_link]
(im auftrag (russlands|russischer|des russischen|moskaus|eines ausländischen|teherans|einer fremden|einer ausländischen|des iran|chinas)|staatlich gesteuert*|staatliche auftraggeber|staatlichen auftraggebern|ausländische macht|fremde macht|fremden macht|ausländische mächte|low-level-agent*|wegwerfagent*|wegwerf-agent*|einweg-agent*|russische spur|russischen geheimdienst*|russischer geheimdienst*|schattenflotte|staatlicher akteur|staatliche akteure|putin*|kreml*|fremder staat*)
[CUE unexplained]
(ursache|hintergrund|hintergründe|herkunft|brandursache) (ist|sind|war|blieb|bleibt|noch) (noch|weiter|weiterhin|bislang|zunächst|) (unklar|unbekannt|ungeklärt)
(unklar|ungeklärt) (ist|war|blieb|bleibt)
[CUE correction]
(korrektur|in einer früheren version|berichtigung|richtigstellung|klarstellung)
[CUE relic x=1]
(weltkriegsbombe*|fliegerbombe*|blindgänger*|kampfmittelräumdienst|weltkriegsmunition|fundmunition|altmunition)
[CUE maintenance x=1]
(wartungsarbeiten|geplante wartung|planmäßige wartung|bauarbeiten)
[CUE hobby x=1]
(hobbydrohne*|hobbypilot*|hobbyflieger*|spielzeugdrohne*|drohnenbesitzer|freizeitdrohne*)
[CUE characterise x=1]
(nannte|nennt|bezeichnete|bezeichnet|sprach von|spricht von)
[CUE statebody x=1]
(geheimdienst*|nachrichtendienst*|militärgeheimdienst*|dienst|dienste|diensten|staat|staates|führung|regierung|regime|behörden|botschaft|auslandsgeheimdienst*|inlandsgeheimdienst*|militär|armee|streitkräfte|marine|luftwaffe)
[CUE span x=1]
(wiederholt|regelmäßig|immer wieder|systematisch|ständig|fortwährend|seit (monaten|jahren|wochen)|fast täglich|jede (nacht|woche)|tag für tag|woche für woche)
(in|seit) den (vergangenen|letzten) (wochen|monaten|jahren)
(in ganz|überall in|quer durch) (europa|deutschland)
(hunderte|dutzende|tausende) (male|mal|fälle|vorfälle)
# what uses the words without being an act of our kind: bombs of old wars, diggers, quarrels, mischief
[CUE metaphor]
(fliegerbombe*|weltkriegsbombe*|blindgänger*|kampfmittel*|weltkriegsmunition)
(ein|der|einem|dem|eines) bagger
(bei|während|wegen) (bauarbeiten|baggerarbeiten|tiefbauarbeiten)
(aus eifersucht|exfreund*|ex-freund*|ex-frau|nach einem streit|nachbarschaftsstreit|beziehungsstreit|fußballfans|hooligans|ultras|silvester*|böller*)
(technischer defekt|technischen defekt|kurzschluss|heißgelaufen*|zigarettenkippe|selbstentzündung|überhitzte* akku*)
(kupferdiebe*|kabeldiebe*|metalldiebe*|kabeldiebstahl|kupferdiebstahl)
(explodierten die preise|die stimmung explodierte|explodierte die stimmung|kostenexplosion|preisexplosion)
(enkeltrick|schockanruf*|falsche polizisten|telefonbetrüger*)
(blitzeinschlag*|blitzschlag)
[CUE hypothetical]
(warnt|warnte|warnen|warnten|warnung) (erneut |eindringlich |)vor
(befürchtet|befürchten|befürchtung|gefahr|risiko|bedrohung durch|bedrohung von|droht|drohe|drohen)
(im fall|im falle|für den ernstfall|gewappnet|vorbereitet auf)
[CUE generic]
(schutz|abwehr|kampf|maßnahmen|strategie|gesetz|gesetzentwurf|resilienz|vorsorge) (gegen|vor|zur abwehr von) (sabotage|spionage|desinformation|cyberangriffe*|drohnen|hybride*|brandanschläge*)
(kritis-dachgesetz|sicherheitsüberprüfungsgesetz|zivilschutz*|podiumsdiskussion|fachtagung|ratgeber)
[CUE hybrid]
(schattenflotte*|waffenlieferung*|hilfslieferung*|militärhilfe|unterstützung der ukraine|unterhalb der schwelle|wegwerfagent*|wegwerf-agent*|low-level-agent*|destabilisier*|einschüchterung*)
[CUE foreign_link]
(im auftrag|gegen bezahlung|für geld|angeworben|angeheuert|über telegram|per telegram|russische handschrift|spur nach (moskau|russland)|führungsoffizier*|fremde* mächte|ausländische* (macht|geheimdienst*|staat*)|prorussisch*|pro-russisch*|kremlnah*)
[CUE deliberate]
(brandstiftung|vermummte*|eingedrungen|aufgebrochen|manipuliert*|fremde hand|von fremder hand|bekennerschreiben)
[CUE foiled]
(verhinderung|durchkreuzt*|rechtzeitig (entdeckt|gestoppt)|kam es nicht|dazu kam es nicht|nicht mehr dazu|zündete* nicht)
[CUE attempt]
(wollte|wollten|scheiterte*|schlug fehl|fehlgeschlagen|erfolglos|nicht gezündet)
[CUE unexplained]
(brandursache|ursache) (wird|werde) (noch |)ermittelt
(hintergründe|motiv) (noch |weiter |)(unklar|unbekannt)
[CUE aggregate]
(seit jahresbeginn|insgesamt|allein (in|im)|mehr als (hundert|200|300|1000)|rund (hundert|200|300))
[CUE theft]
(beute|diebe|einbrecher*|hehler*|schrotthändler*)
[CUE sport]
(derby|bayern (gewann|schoss|siegte)|dfb-pokal)
[CUE exercise]
(übte|übten|geübt|großübung*|drohnenübung*|simuliert*|probealarm)
[CUE generic]
(kampf|schutz|abwehr|maßnahmen|strategie|resilienz|widerstand|vorgehen|wappnen|gewappnet|warnung|warnungen) (gegen|vor|von)
(sprach über|sprachen über|diskutierte* über|gesetz gegen|im fall von|im falle von)
[CUE metaphor]
(betrüger*|rentner*|trickbetrüger*|verlor die kontrolle über (seine|ihre|die) drohne|tourist(|en) verlor*)
[CUE hypothetical]
(müsse|müssen|muss|solle|sollten|soll) sich (auf|gegen|für)
(einstellen|gewappnet|vorbereitet|vorzubereiten|wappnen) (auf|gegen|für)
[CUE ruled_out]
(nicht|keine) (festgestellt|bestätigt|registriert|verzeichnet)
[CUE exercise]
(übte(n|) (die|den|das|soldaten)|geübt (wurde|worden|haben)|probten|geprobt|übungsszenario*|übungslage*|großübung*)
[CUE other_cause x=1]
((defekt*|fehlerhaft*|schadhaft*) (elektroinstallation*|leitung*|kabel|akku*|bauteil*|gerät*|weiche*)|selbstentzündung*|kurzschluss*|materialermüdung*|wetterballon*|fehlerhaft* update*|abgelaufen* zertifikat*|wegen (hitze|frost|korrosion|materialermüdung))
[CUE metaphor]
(drohnenshow*|drohnen-show*|lichtshow*|gartenlaube*|gartenhütte*|gartenhaus*|schuppen brannte|leiche (eines|einer)|selbstentzündung*|materialermüdung*)
(polizeibericht*|polizeiticker*|wildunfall*|erfasste (ein|einen) (reh|hirsch|fußgänger*|radfahrer*)|defekt* elektroinstallation*)
