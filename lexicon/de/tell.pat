# Acts told by what was seen, done, found or left behind, in German. Hand-written for Concord, under the licence of the project.
# Attributes as in act.pat; weak=1 marks a wording that counts only in company.
frame act
def LIQUID = benzin* | brandbeschleuniger* | brandmittel* | spiritus | diesel | brennbar* flüssigkeit* | lösungsmittel* | grillanzünder*
def THING = lager* | halle | hallen | laden | geschäft* | fabrik* | werk | werkshalle | restaurant* | büro* | gebäude* | einkaufszentrum* | markt | möbelhaus* | garage* | bus | busse | bussen | lkw | lastwagen | transporter* | auto | autos | wagen | fahrzeug* | zug | züge | waggon* | lok | lokomotive* | funkmast* | mast | masten | strommast* | strommasten | kabel* | haus | kirche | moschee | synagoge | museum | container | stellwerk* | trafo* | umspannwerk* | streifenwagen* | bagger* | polizeiauto* | bundeswehrfahrzeug* | bundeswehr-fahrzeug* | depot*
def RAIL = gleis | gleise | gleisen | gleises | schiene* | bahnstrecke* | bahnlinie* | bahnkabel* | bahntrasse* | weiche | weichen | oberleitung* | signalkabel* | signalanlage* | stellwerk* | kabelschacht* | kabelschächt* | kabelkanal* | kabelkanäl* | schwelle* | bahnanlage* | bahntechnik* | zugstrecke*
def OBJECT = betonplatte* | betonklotz* | betonblock* | gullydeckel* | steine | stein | baumstamm* | hemmschuh* | metallteil* | metallklammer* | klammer | kralle* | stahlträger* | holzbalken* | gegenständ* | gegenstand | sprengsatz* | kette | reifen | äste
def WORKS = stauwehr* | staumauer* | staudamm* | damms | damm | wehr | schleuse* | wasserwerk* | kläranlage* | kraftwerk* | wasserkraftwerk* | heizkraftwerk* | windpark* | windrad* | windräder* | solarpark* | umspannwerk* | pumpe* | ventil* | turbine* | steuergerät* | steuerungsanlage* | wasserversorgung* | fernwärme* | leittechnik* | stromnetz* | windkraftanlage*
def AIRFIELD = flughafen* | flughäfen* | airport* | flugbetrieb* | luftraum* | starts | landungen | startbahn* | landebahn* | piste* | flüge | flugverkehr*
def DRONE = drohne* | drohnen* | quadrokopter* | multikopter* | flugobjekt* | fluggerät* | flugkörper*
def STOPPED = gesperrt | sperrte | sperrten | sperren | geschlossen | schloss | schließen | eingestellt | einstellen | stellte | unterbrochen | unterbrach | unterbrechen | lahmgelegt | lahm | legten | legte | umgeleitet | gestrichen | ausgesetzt | gestoppt | stoppten | stoppen | ruhte | ruht | eingeschränkt | ausgefallen | annulliert
def SEENV = gesichtet | gesehen | gemeldet | beobachtet | entdeckt | registriert | gezählt | kreisten | kreiste | schwebten | schwebte | überflogen | überflog | flogen | tauchten | tauchte | aufgetaucht | sichteten | sahen | zählten | beobachteten | meldeten | entdeckten | geortet | bemerkt | bemerkten | überfliegen
def WRONG = gefälscht* | falsch* | erfunden* | manipuliert* | gefakt* | fingiert* | frei erfunden* | ki-generiert* | nachgeahmt* | irreführend*
def FILM = video* | clip* | aufnahme* | foto* | bild | bilder | bildern | artikel* | bericht | berichte | meldung* | brief | briefe | schreiben | nachrichtenseite* | dokument* | zitat* | plakat* | flugblatt* | flugblätter* | titelseite* | beitrag | beiträge | tonaufnahme* | tonspur* | nachricht | nachrichten | zeugenaussage* | aussage* | belege | vorwürfe
def MAILS = e-mail* | mail | mails | mailkonto* | mailkonten* | postfach* | postfächer* | konten | konto | netz | netze | netzwerk* | server* | systeme | system | it-system* | bürokommunikation* | datenbank* | rechner* | handy* | router* | kamera* | it
def MILITARY = militär* | kaserne* | truppenübungsplatz* | stützpunkt* | bundeswehr* | luftwaffe* | us-* | rüstungs* | waffen* | bahnanlage* | hafen* | transporte* | konvoi* | kritisch* infrastruktur | infrastruktur* | liegenschaft* | nato-*
def SECRET = information* | daten | unterlagen | dokument* | geheimnis* | dienstgeheimnis* | staatsgeheimnis* | verschlusssach* | pläne | fotos | erkenntnis* | frachtdaten | interna | fluglist* | standort* | koordinaten
def SERVICE = gru | fsb | swr | kgb | geheimdienst* | nachrichtendienst* | militärgeheimdienst* | auslandsgeheimdienst* | agenten | agent | führungsoffizier* | russland | moskau | china | peking | botschaft | generalkonsulat | auftraggeber*
# Fire
pat de.tell.set.fire [type=arson pos=v]  (THING | RAIL) *8 (in brand gesetzt | in brand gesteckt | angezündet | angesteckt | feuer gelegt | abgefackelt | niedergebrannt worden)
+ Zwei Strommasten wurden in Brand gesetzt.
- Die Kerze wurde im Haus des Pfarrers aufgestellt.
pat de.tell.set.fire.act [type=arson pos=v]  (setzten | setzte | steckten | steckte | zündeten | zündete | fackelten | fackelte) *12 (in brand | an | ab)
+ Unbekannte zündeten sechs Fahrzeuge an.
- Sie zündete eine Kerze.
pat de.tell.firebug [type=arson pos=v]  (zündelte* | kokelte* | brandstifter*)
+ Ein Jugendlicher zündelte in einer Filiale.
pat de.tell.laid.fire [type=arson pos=v]  (legten | legte | gelegt | legen) *2 (feuer | brand | brände)
+ Die Täter legten Feuer.
- Er legte den Brandbericht ab.
pat de.tell.laid.fire.inv [type=arson pos=v]  (feuer | brand | brände) *4 (gelegt | gelegt* worden | vorsätzlich | absichtlich)
+ Das Feuer sei vorsätzlich gelegt worden.
pat de.tell.poured [type=arson method=accelerant pos=v]  (übergoss* | übergossen* | schüttete* | goss | gossen | verschüttete*) *6 (LIQUID)
+ Zwei Männer übergossen die Tür mit Benzin.
pat de.tell.poured.inv [type=arson method=accelerant pos=v]  (LIQUID) *4 (übergossen | verschüttet | ausgegossen | gegossen | getränkt)
+ Der Wagen war mit Benzin übergossen worden.
pat de.tell.threw [type=arson method=incendiary_device pos=v]  (molotowcocktail* | brandsatz | brandsätze | brandflasche* | brandbombe*) *8 (geworfen | warf | warfen | flog | flogen | geschleudert | schleuderte* | gezündet | gefunden | entdeckt | platziert | abgelegt | zündete* | explodierte* | deponiert)
+ Ein Brandsatz flog durch das Fenster.
pat de.tell.threw.inv [type=arson method=incendiary_device pos=v]  (warf | warfen | schleuderte* | deponierte* | platzierte* | legte | legten | zündete*) *6 (molotowcocktail* | brandsatz | brandsätze | brandflasche* | brandbombe*)
+ Sie warfen einen Molotowcocktail in das Museum.
pat de.tell.traces [type=arson method=accelerant pos=n weak=1]  (spuren | reste | kanister | flaschen | rückstände) *3 (LIQUID)
+ Am Tatort lagen Kanister mit Benzin.
pat de.tell.traces.comp [type=arson method=accelerant pos=n]  (benzinkanister* | brandbeschleuniger* | grillanzünder*) *5 (gefunden | entdeckt | fanden | entdeckten | sichergestellt | verwendet | benutzt)
+ Ermittler haben Brandbeschleuniger gefunden.
pat de.tell.traces.found [type=arson method=accelerant pos=n]  (fanden | entdeckten | wiesen | stellten | fand) *8 (benzinkanister* | brandbeschleuniger* | grillanzünder*)
+ Ermittler fanden am Tatort Spuren von Brandbeschleuniger.
pat de.tell.burnt [type=arson pos=v weak=1]  (THING) *5 (brannte* | ausgebrannt | niedergebrannt | abgebrannt | brannte *3 aus | ging* in flammen auf | in flammen)
+ Drei Transporter der Hilfsorganisation brannten aus.
pat de.tell.parcel [type=arson method=parcel_bomb pos=v]  (paket* | luftfrachtpaket* | päckchen* | sendung*) *8 (brannte* | in flammen | in brand | entzündet* | explodiert* | zündete* | fing feuer | detoniert*)
+ Im Zentrum ging ein Luftfrachtpaket in Flammen auf.
pat de.tell.brenn.inv [type=arson method=parcel_bomb pos=v]  (brannte | brannten | entzündete | entzündeten | explodierte | explodierten) *3 (paket* | luftfrachtpaket* | päckchen*)
+ In Leipzig brannte ein Paket.
pat de.tell.burn.order [type=arson stage=planned pos=v]  (sollte | sollten | wollte | wollten | beauftragt | auftrag | angeheuert | geld) *10 (anzünden | anzuzünden | in brand *1 (setzen|stecken|zu) | niederbrennen | niederzubrennen | feuer *1 legen | feuer zu legen | brandanschlag zu | brandanschlag *1 verüben | abfackeln)
+ Zwei Männer sollten ein Möbelhaus anzünden.
pat de.tell.cable.bridge [type=arson pos=v]  (kabelbrücke* | kabelschacht* | kabelschächt* | kabelkanal* | stromkabel* | kabelbündel*) *6 (brannte* | in brand | angezündet | verkohlt* | verschmort* | feuer)
+ Am Kraftwerk brannte die Kabelbrücke: eine Kabelbrücke geriet in Brand.
pat de.tell.cable.bridge.inv [type=arson pos=v]  (brannte* | feuer | brand) *5 (kabelbrücke* | kabelschacht* | kabelschächt* | kabelkanal*)
+ Am Kraftwerk brannte eine Kabelbrücke.
# Rails, wires, machines
pat de.tell.rail.cut [type=sabotage pos=v]  (RAIL) *6 (durchtrennt | gekappt | zerstört | zerschnitten | beschädigt | gelöst | gelockert | manipuliert | heruntergerissen | herausgerissen | durchgeschnitten | abgesägt | durchgesägt | entfernt | abgeschraubt | sabotiert | blockiert)
+ Bahnkabel wurden zerstört.
- Die Gleise wurden erneuert.
pat de.tell.rail.cut.act [type=sabotage pos=v]  (durchtrennten | durchtrennte | kappten | kappte | zerstörten | zerstörte | zerschnitten | beschädigten | beschädigte | lösten | lockerten | manipulierten | sägten | entfernten | blockierten) *4 (RAIL)
+ Täter zerstörten Signalkabel.
pat de.tell.rail.object [type=sabotage pos=v]  (OBJECT) *6 (auf | an | über) *3 (gleis | gleise | gleisen | schiene | schienen | bahnstrecke | bahngleise | bahngleisen | schienenstrang)
+ Betonplatten lagen am Morgen auf den Gleisen.
- Ein Mann lag auf den Gleisen.
pat de.tell.rail.object.inv [type=sabotage pos=v]  (auf | an | über) *2 (gleis | gleise | gleisen | schiene | schienen | bahnstrecke | bahngleise | bahngleisen) *6 (OBJECT)
+ Auf den Gleisen entdeckte der Lokführer eine Betonplatte.
pat de.tell.rail.blast [type=explosion method=explosive pos=v]  (sprengladung* | sprengsatz* | explosion* | detonation* | sprengsätze*) *8 (gleis* | schiene* | bahnstrecke* | bahnlinie* | bahntrasse*)
+ Eine Sprengladung riss ein Stück Schiene heraus.
pat de.tell.timer [type=arson method=incendiary_device pos=n]  (zeitzünder* | brandvorrichtung* | zündvorrichtung* | brandvorrichtungen | zeitgesteuert* brand*)
+ Sie deponierten eine Zeitzünder-Vorrichtung.
pat de.tell.rail.bolts [type=sabotage pos=v]  (fehlten | fehlte | gelöst* | entfernt* | lockerten | lösten) *3 (schraube* | schwellenschraube* | befestigung* | bolzen) *4 (schiene* | gleis* | weiche*)
+ Es fehlten Schrauben an den Schienen.
pat de.tell.hull [type=sabotage pos=v]  (bohrten | bohrte | angebohrt | durchbohrt* | beschädigten) *4 (rumpf | schiffsrumpf | marineschiff* | korvette | fregatte) *4 (an | durch | marine*)?
+ Unbekannte bohrten den Rumpf an.
pat de.tell.derail [type=sabotage pos=v]  (sollte | sollten | wollte | wollten | versuch* | versuchten) *10 (entgleisen | entgleisung)
+ Die Klammer sollte einen Zug entgleisen lassen.
- Ein Zug ist wegen Hitze entgleist.
pat de.tell.wires [type=sabotage pos=v]  (kabelbaum* | kabelbäume* | kabel | kabelstrang* | glasfaserkabel* | stromkabel* | leitungen) *6 (gekappt | durchtrennt | durchgeschnitten | zerschnitten | angesägt) *8 (marine* | schiff* | fregatte | bahn* | bundeswehr* | stützpunkt* | militär* | minenjagdboot* | korvette | unbekannte*)
+ Die Kabel wurden gekappt, Kabel wurden durchtrennt von Unbekannten.
pat de.tell.wires.act [type=sabotage pos=v]  (kappten | kappte | durchtrennten | durchtrennte | durchschnitten | durchschnitt | zerschnitten | zerschnitt) *4 (stromleitung* | signalleitung* | kabelbaum* | kabelbäume* | kabel | stromkabel* | glasfaserkabel* | leitungen | datenkabel)
+ Unbekannte kappten die Kabelbäume eines Boots.
- Ein Messer zerschnitt das Papier.
pat de.tell.engine [type=sabotage pos=v]  (metallspäne* | späne | sand | kies | zucker | metallteile | schrott) *8 (getriebe* | motor* | tank | tanks | antrieb* | triebwerk* | maschine | öl)
+ In Hamburg wurden Metallspäne im Getriebe entdeckt.
pat de.tell.engine.inv [type=sabotage pos=v]  (getriebe* | motor* | tank | tanks | antrieb* | triebwerk* | maschinenraum*) *8 (metallspäne* | strahlmittel* | metallteile | späne)
+ Ins Getriebe der Fregatte gelangten Metallspäne.
pat de.tell.water [type=sabotage pos=v]  (trinkwasser* | wasser | wasserversorgung*) *6 (vergiftet | verunreinigt | kontaminiert | sabotiert)
+ Das Trinkwasser der Kaserne wurde womöglich vergiftet.
pat de.tell.masts [type=sabotage pos=v]  (funkmast* | sendemast* | mobilfunkmast* | strommast* | umspannwerk* | trafo* | mast | masten) *6 (angesägt | umgesägt | angezündet | zerstört | sabotiert | in brand | attackiert | abgebrannt | brannte* | außer betrieb | lahmgelegt | unbrauchbar | gekappt)
+ Ein Funkmast wurde angesägt.
pat de.tell.doer [type=sabotage pos=v weak=1]  (täter* | unbekannte* | saboteur* | vermummte* | agenten | verdächtige* | jemand | mann | männer | angreifer*) *8 (zerstörte* | zerstört | beschädigte* | beschädigt | kappte* | gekappt | sägte* | angesägt | durchtrennte* | durchtrennt | manipulierte* | manipuliert | schaltete* | löste* | verklebte* | bohrte*) *4 <target~TARGET>?
+ Unbekannte manipulierten {target:eine Weiche}.
pat de.tell.attempt [type=sabotage stage=attempted pos=n]  (versuch* | versuchten | versuchte) *6 <target~TARGET> *4 zu (zerstören | sabotieren | sprengen | beschädigen | vergiften | manipulieren)
+ Sie versuchten, eine Bahnstrecke zu sabotieren, ein Versuch {target:das Wasserwerk} zu vergiften scheiterte.
pat de.tell.on.target [type=sabotage pos=n weak=1]  (anschlag | anschläge | angriff | angriffe | attacke | attacken | sabotage | zerstörung | beschädigung) *1 (auf | an | der | des | gegen) *1 <target~TARGET>
+ Der Angriff auf {target:das Umspannwerk} dauerte Minuten.
# Drones and other things in the air
pat de.tell.drone.stops [type=drone_incursion method=drone pos=v]  (DRONE) *8 (AIRFIELD) *6 (STOPPED)
+ Drohnen legten den Flughafen lahm.
- Die Drohne fotografierte den Flughafen.
pat de.tell.airport.drone [type=drone_incursion method=drone pos=v]  (AIRFIELD) *6 (wegen | nach | aufgrund) *4 (DRONE) *6 (STOPPED)
+ Der Flughafen musste wegen Drohnen den Betrieb einstellen.
pat de.tell.airport.drone2 [type=drone_incursion method=drone pos=v]  (AIRFIELD) *8 (STOPPED) *8 (DRONE)
+ Der Flughafen wurde gesperrt wegen Drohnen.
pat de.tell.because.drone [type=drone_incursion method=drone pos=v]  (wegen | nach | aufgrund) *4 (DRONE) *8 (AIRFIELD | flüge | maschinen) *6 (STOPPED)
+ Wegen Drohnen wurde der Flughafen gesperrt.
pat de.tell.drone.seen [type=drone_incursion method=drone pos=v]  (DRONE) *8 (SEENV)
+ Drohnen schwebten über der Werft.
pat de.tell.seen.drone [type=drone_incursion method=drone pos=v]  (SEENV) *6 (DRONE)
+ Soldaten zählten fünfzehn Drohnen.
- Die Kinder sahen einen Film.
pat de.tell.sighting [type=drone_incursion method=drone pos=n]  (drohnensichtung* | drohnenüberflug* | drohnenüberflüge* | drohnenvorfall* | drohnenvorfälle* | drohnenalarm* | drohnenschwarm* | drohnenschwärme*)
+ Eine Drohnensichtung am Flughafen löste Alarm aus.
pat de.tell.drone.wreck [type=drone_incursion method=drone pos=n]  (trümmer* | wrack* | überreste* | reste) *3 (drohne* | drohnen* | flugkörper*)
+ Bauern fanden die Trümmer einer Drohne.
pat de.tell.drone.fell [type=drone_incursion method=drone pos=v]  (drohne* | flugkörper*) *8 (abgestürzt | stürzte* | aufgeschlagen | schlug | niedergegangen | eingeschlagen | explodiert* | gelandet) *6 (feld | acker | haus | dorf | wald | grenze | lettland | litauen | estland | polen | rumänien | moldau | ab | auf)
+ Eine Drohne stürzte auf ein Feld.
pat de.tell.fell.drone [type=drone_incursion method=drone pos=v]  (stürzte | stürzten | schlug | schlugen | abgestürzt* | krachte) *7 (drohne*)
+ In Lettland stürzte eine mit Sprengstoff beladene Drohne ab.
pat de.tell.drone.shot [type=drone_incursion method=drone pos=v weak=1]  (drohne* | flugobjekt*) *6 (abgeschossen | abgefangen | abgewehrt | vom himmel geholt)
+ Drei Drohnen wurden abgeschossen.
pat de.tell.jets [type=airspace_violation method=aircraft pos=v]  (mig-31 | su-* | kampfjet* | kampfflugzeug* | russisch* flugzeug* | russisch* maschine* | russisch* hubschrauber* | jagdflugzeug* | suchoi* | aufklärungsflugzeug*) *12 (luftraum* | unerlaubt* | ohne genehmigung | ohne erlaubnis)
+ Drei MiG-31 hielten sich zwölf Minuten lang unerlaubt über Estland auf.
pat de.tell.jets.inv [type=airspace_violation method=aircraft pos=v]  (drangen | drang | flogen | verletzten | verletzte | eindringen | verletzung) *8 luftraum*
+ Sie drangen in den estnischen Luftraum ein.
pat de.tell.airspace.noun [type=airspace_violation pos=n]  (luftraumverletzung* | verletzung* *4 luftraum* | luftraumverstoß* | luftraumverstöße*)
+ Tallinn protestierte gegen die Verletzung seines Luftraums.
pat de.tell.balloon [type=airspace_violation method=balloon pos=v]  (ballon | ballons | ballone | schmuggelballon* | schmugglerballon* | wetterballon*) *8 (STOPPED | belarus | flughafen | luftraum | abgefangen)
+ Schmuggelballons legten den Flughafen lahm.
- Der Ballon stieg über dem Stadtfest auf.
# Satellite navigation
pat de.tell.gnss [type=gnss_interference method=jamming pos=v]  (gps | gps-* | gnss | satellitennavigation* | satellitensignal* | navigationssignal* | satellitengestützt* navigation | galileo) *6 (gestört | stören | störung* | störte* | fällt | fiel | fielen | ausgefallen | ausfall* | verlor* | verloren | unterdrückt | verfälscht | manipuliert | blockiert | weg)
+ Über der Ostsee ist das GPS ausgefallen.
pat de.tell.gnss.inv [type=gnss_interference method=jamming pos=v]  (störung* | stören | stört | störte* | gestört* | ausfall | ausfälle* | fällt | fiel | verlor | verloren | verlust | probleme | störsender | verfälscht* | unterdrück*) *8 (gps | gps-* | gnss | satellitennavigation* | satellitensignal* | navigationssignal* | navigation)
+ Die Maschine verlor beim Anflug das Satellitensignal.
- Der Lärm störte die Nachbarn.
pat de.tell.gnss.noun [type=gnss_interference method=jamming pos=n]  (gps-störung* | gps-ausfall* | gps-ausfälle* | gps-jamming | gps-spoofing | störsender*)
+ Piloten melden GPS-Störungen.
# At sea
pat de.tell.cable [type=undersea_infrastructure pos=v]  (unterseekabel* | seekabel* | datenkabel* | telekommunikationskabel* | stromkabel* *3 (ostsee|meer*) | ostseekabel* | estlink | c-lion1 | balticconnector* | gaspipeline* | nord stream* | nord-stream* | pipeline* | untersee*) *10 (gerissen | durchtrennt | beschädigt | gekappt | zerstört | unterbrochen | ausgefallen | gesprengt | fiel *2 aus | defekt | außer betrieb | leck | zerfetzt | riss | druck* | verloren)
+ Das Datenkabel zwischen Rostock und Helsinki ist gerissen.
- Das Datenkabel liegt im Hafen.
pat de.tell.cable.inv [type=undersea_infrastructure pos=v]  (durchtrennte* | kappte* | beschädigte* | zerstörte* | zerfetzte* | sprengte* | riss | rissen | unterbrach* | zerriss*) *8 (unterseekabel* | seekabel* | datenkabel* | ostseekabel* | estlink | c-lion1 | balticconnector* | nord stream* | nord-stream* | gaspipeline* | pipeline*)
+ Sprengsätze zerfetzten die Nord-Stream-Leitungen.
pat de.tell.cable.noun [type=undersea_infrastructure pos=n]  (kabelbruch* | kabelschaden* | kabelschäden* | kabelriss* | pipelineschaden* | (schaden | schäden | bruch | leck | lecks | beschädigung* | durchtrennung | ausfall | sabotage) *2 (unterseekabel* | seekabel* | datenkabel* | estlink | c-lion1 | balticconnector* | nord stream* | nord-stream* | gaspipeline*))
+ Der Kabelbruch vor Gotland wird untersucht.
pat de.tell.seabed [type=undersea_infrastructure pos=v]  (leitung* | internetleitung* | verbindung* | kabel | glasfaserkabel* | datenleitung* | stromleitung*) *4 (meeresboden | meeresgrund | grund der ostsee | ostsee | finnischen meerbusen | nordsee) *6 (ausgefallen | gekappt | beschädigt | gerissen | unterbrochen | durchtrennt | zerstört | fiel)
+ Eine Internetleitung auf dem Meeresboden ist ausgefallen.
pat de.tell.anchor.by [type=undersea_infrastructure method=anchor_drag pos=v]  (beschädigte* | kappte* | zerriss* | durchtrennte* | riss) *8 (anker) *6 (kabel | glasfaserkabel* | stromkabel* | datenkabel* | pipeline* | leitung*)
+ Der Frachter beschädigte mit seinem Anker ein Glasfaserkabel.
pat de.tell.circles [type=maritime_incident pos=v]  (schiff | schiffe | tanker* | frachter* | schattenflotte | forschungsschiff*) *4 (fuhr | zog | drehte | fährt | zieht) *6 (kreise | zickzack* | schleifen | auffällige kurse)
+ Ein Schiff der Schattenflotte fuhr auffällige Kreise.
pat de.tell.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (schleifte* | zog | zogen | schleppte* | geschleift | gezogen | hinter sich | schleifend*) *3 (anker | ankers)
+ Der Tanker schleifte seinen Anker über den Grund.
pat de.tell.anchor.inv [type=undersea_infrastructure method=anchor_drag pos=v]  anker *10 (geschleift | gezogen | durchtrennt | gekappt | beschädigt | zerstört | gerissen | meeresboden | meeresgrund)
+ Der Anker wurde kilometerweit über den Meeresboden gezogen.
pat de.tell.shadow [type=maritime_incident pos=v]  (forschungsschiff* | spionageschiff* | schattenflotte* | tanker* | frachter* | schiff | schiffe | kriegsschiff* | u-boot* | schlepper* | kutter*) *8 (kreuzte* | kreiste* | lungerte* | ankerte* | fuhr* zickzack | zickzackkurs* | verlangsamte* | trieb | hielt sich | schaltete* | näherte*) *8 (kabel* | unterseekabel* | pipeline* | windpark* | offshore* | plattform* | transponder* | ais | küste* | insel*)
+ Ein russisches Forschungsschiff kreuzte tagelang über den Kabeln.
pat de.tell.adrift [type=maritime_incident pos=v weak=1]  (tanker* | frachter* | schiff*) *6 (manövrierunfähig* | ohne antrieb | irrte | trieb)
+ Der Tanker irrte ohne Antrieb umher.
pat de.tell.flare [type=maritime_incident pos=v]  (feuerte* | schoss | schossen | abgefeuert | beschoss* | blendete* | richtete* | geschossen) *8 (leuchtmunition | signalmunition | leuchtrakete* | leuchtkugel* | laser* | zielradar* | feuerleitradar* | hubschrauber*)
+ Die Besatzung feuerte Leuchtmunition auf einen Hubschrauber.
pat de.tell.lowpass [type=maritime_incident pos=v]  (kampfjet* | jet | jets | flugzeug* | hubschrauber*) *8 (fregatte* | plattform* | bohrinsel* | zerstörer*) *6 (überflog* | überflogen | tiefflug | tief | gefährlich)
+ Zwei Jets haben die Plattform im Tiefflug überflogen.
pat de.tell.ship.act [type=maritime_incident pos=v]  (russisch* | iranisch* | chinesisch*) *4 (rammte* | beschoss* | stoppte* | bedrängte* | kaperte* | setzte*) *6 (tanker* | frachter* | kutter* | boot | schiff | fregatte*)
+ Eine russische Korvette bedrängte ein Boot.
# Networks and machines
pat de.tell.ransom [type=cyber_disruption pos=v]  (erpressungstrojaner* | verschlüsselungstrojaner* | ransomware* | schadsoftware* | schadprogramm* | trojaner* | computervirus* | wiper* | hacker* | cyberkriminelle*) *8 (legte* | lahm | lahmgelegt | verschlüsselt* | löschte* | gelöscht | befallen | befiel | infiziert* | zerstörte* | blockiert* | sperrte*) *6 (server* | klinik* | krankenh* | systeme | system | netz* | rechner* | computer* | daten | verwaltung* | lahm | it)
+ Ein Erpressungstrojaner legte die Kliniken lahm.
pat de.tell.encrypted [type=cyber_disruption pos=v]  (server* | daten | systeme | rechner* | netzwerk* | dateien) *6 (verschlüsselt | gelöscht | lahmgelegt | unbrauchbar gemacht)
+ Die Daten der Klinik waren verschlüsselt worden.
pat de.tell.site.down [type=cyber_disruption pos=v weak=1]  (internetseite* | website* | webseite* | webauftritt* | homepage* | portal* | seite | seiten | server* | online-dienste* | onlinedienste*) *10 (lahm* | lahmgelegt | nicht erreichbar | nicht aufrufbar | unerreichbar | überlastet | ausgefallen | offline | nicht verfügbar | in die knie | zusammengebrochen | gestört)
+ Die Internetseiten waren stundenlang nicht aufrufbar.
pat de.tell.overload [type=cyber_disruption method=ddos pos=v]  (überlasteten | überlastete | legten | legte | fluteten | attackierten | attackierte | griffen | griff) *4 (internetseite* | website* | webseite* | homepage* | portal* | seite | seiten | server*)
+ Hacktivisten überlasteten die Seiten von Banken.
pat de.tell.flood [type=cyber_disruption method=ddos pos=n]  (flut | welle | millionen | massenhaft*) *3 (anfragen | zugriffe* | datenpakete*)
+ Nach einer Flut von Anfragen war die Seite weg.
pat de.tell.ot [type=cyber_sabotage pos=v]  (hacker* | angreifer* | cyberangriff* | schadprogramm* | schadsoftware* | hacktivist* | wiper* | cyberkriminelle* | eindringlinge) *10 (WORKS)
+ Hacker übernahmen die Steuerung eines Staudamms.
- Hacker treffen sich in der Sporthalle.
pat de.tell.ot.inv [type=cyber_sabotage pos=v]  (WORKS) *10 (hacker* | gehackt | cyberangriff* | schadsoftware* | ferngesteuert | aus der ferne)
+ Das Wasserwerk wurde gehackt.
pat de.tell.settings [type=cyber_sabotage pos=v]  (aus der ferne | über das internet | per fernzugriff | ferngesteuert) *6 (öffnete* | geöffnet | verändert* | verstellt* | abgeschaltet | manipuliert* | schaltete*)
+ Unbekannte haben aus der Ferne Ventile geöffnet.
pat de.tell.pressure.set [type=cyber_sabotage pos=v]  (veränderte* | änderte* | erhöhte* | senkte* | manipulierte* | verstellte*) *2 (druck | wasserdruck | werte | einstellung* | dosierung | pegel) *6 (pumpe* | wasserwerk* | wasserversorg* | kläranlage* | staudamm* | schleuse*)
+ Jemand veränderte den Druck in den Pumpen eines Wasserwerks.
pat de.tell.malware.attack [type=cyber_disruption pos=n]  (attacke* | angriff* | infektion* | befall) *2 (schadsoftware | ransomware | erpressungssoftware | verschlüsselungstrojaner* | trojaner*)
+ Nach einer Attacke mit Schadsoftware steht die Klinik still.
pat de.tell.hackers.spy [type=cyber_espionage pos=v]  (hacker* | cyberspione | apt*) *2 (spähten | spähte | attackierten | griffen | infiltrierten | bespitzelten) *6 (bundesamt* | amt | ministeri* | behörd* | partei* | parlament* | bundestag* | universität* | konzern* | stiftung* | cdu | spd)
+ Hacker spähten das Bundesamt aus.
pat de.tell.mail.read [type=cyber_espionage pos=v]  (lasen | las | mitgelesen | ausgespäht | abgegriffen | abgesaugt | erbeutet | erbeuteten | kopiert | gestohlen) *6 (e-mail* | mails | postfächer* | daten* | zugangsdaten* | postfach*)
+ Hacker lasen monatelang die E-Mails des Vorstands mit.
pat de.tell.mail.read.inv [type=cyber_espionage pos=v]  (mailkont* | e-mail* | mails | postfach* | postfächer* | konten | netzwerk* | systeme | bürokommunikation* | zugangsdaten*) *6 (mitgelesen | ausgespäht | angegriffen | attackiert | gehackt | kompromittiert | abgegriffen | gekapert | geknackt | infiltriert | angezapft)
+ Die Postfächer waren kompromittiert.
pat de.tell.intrude [type=cyber_espionage pos=v]  (drangen | drang | eingedrungen | einzudringen | hackten | hackte | verschafften | verschaffte | knackten | infiltrierten | eingebrochen | gehackt) *8 (MAILS)
+ Angreifer drangen in die Bürokommunikation ein.
- Einbrecher drangen in die Villa ein.
pat de.tell.was.hacked [type=cyber_espionage pos=v]  (flugsicherung | partei | bundestag* | ministerium* | behörde* | amt | parteizentrale* | spd* | cdu* | regierung* | universität* | polizei*) *6 (gehackt | ausgespäht | angegriffen *2 hacker*)
+ Die Deutsche Flugsicherung wurde gehackt.
pat de.tell.data.flow [type=cyber_espionage pos=v]  (flossen | floss | abgeflossen | abfluss | abflossen) *3 (daten | informationen | e-mails)
+ Aus dem Netz flossen Daten ab.
pat de.tell.data.flow.inv [type=cyber_espionage pos=v]  (daten | e-mails | dokumente) *5 (abgeflossen | abflossen | abgezogen | abgesaugt)
+ Daten sind nach Russland abgeflossen.
pat de.tell.phish [type=cyber_espionage method=phishing pos=v]  (phishing* | spearphishing* | präparierte* e-mail* | gefälschte* e-mail* | schadlink*) *8 (abgeordnete* | politiker* | beamte* | soldat* | diplomat* | journalist* | parteien | ministerium*)
+ Mit Phishing griffen sie Abgeordnete an.
pat de.tell.leak [type=hack_and_leak pos=v]  (veröffentlicht* | stellte* | geleakt* | leakte*) *6 (gestohlene* | erbeutete* | gehackte* | interne*) *2 (e-mail* | mails | dokument* | daten | chat*)
+ Die Gruppe veröffentlichte gestohlene E-Mails.
# Information
pat de.tell.fake [type=FIMI pos=n]  (WRONG) *2 (FILM)
+ Ein gefälschtes Video macht die Runde.
- Falsche Polizisten riefen an.
pat de.tell.fake.inv [type=FIMI pos=v]  (video* | clip | aufnahme* | foto* | artikel | brief | schreiben) *6 (gefälscht | erfunden | manipuliert | ki-generiert | fälschung)
+ Das Video ist eine Fälschung.
pat de.tell.spread [type=FIMI pos=v]  (verbreitete* | verbreiten | verbreitet | streuen | streut | streute* | gestreut | lancierte* | teilte* | propagierte*) *6 (lügen | lüge | desinformation* | propaganda* | falschinformation* | falschmeldung* | falschnachricht* | narrativ* | verschwörungs* | gerücht* | fake news | fake-news | erfundene*)
+ Die Kanäle verbreiteten prorussische Narrative.
pat de.tell.spread.inv [type=FIMI pos=v]  (lügen | desinformation* | propaganda* | falschinformation* | falschmeldung* | narrativ* | fake news | fake-news) *6 (verbreitet | verbreiten | gestreut | lanciert | geteilt | ausgespielt)
+ Über die Konten wurden Falschmeldungen verbreitet.
pat de.tell.accounts [type=FIMI method=inauthentic_accounts pos=v]  (hunderte | tausende | netzwerk* | netz | fake-* | bot* | troll*) *4 (accounts | konten | profile* | bots | kanäle* | seiten | webseiten | fake-profile*) *8 (verbreit* | teilt* | beeinfluss* | stimmung* | propaganda* | flute* | aufgedeckt | gesteuert)
+ Tausende Accounts verbreiteten die Parole.
pat de.tell.clone [type=FIMI method=cloned_site pos=v]  (nachgeahmt* | imitiert* | nachgebaut* | gefälschte* | geklont* | ahmt* | ahmten | gaben sich aus) *8 (spiegel | medien* | zeitung* | seiten | nachrichtenseite* | website* | webseite* | behörde* | ministerium* | portale* | bild)
+ Die Kampagne ahmt die Seiten von Medien nach.
pat de.tell.election [type=election_interference pos=v]  (mischte* | mischen | eingemischt | einmischung* | einflussnahme* | beeinfluss* | manipulier* | stören | störte*) *8 (wahl | wahlen | wahlkampf* | bundestagswahl* | präsidentschaftswahl* | präsidentenwahl* | kommunalwahl* | europawahl* | referendum* | abstimmung*)
+ Russland mischte sich in den Bundestagswahlkampf ein.
pat de.tell.election.inv [type=election_interference pos=v]  (wahl | wahlen | wahlkampf* | bundestagswahl* | präsidentschaftswahl* | referendum*) *6 (beeinfluss* | manipulier* | einzumischen | eingemischt | unterwandert)
+ Moskau habe versucht, die Wahl zu beeinflussen.
# Marks, threats, violence
pat de.tell.daub [type=vandalism method=graffiti pos=v]  (beschmiert* | beschmierte* | besprüht* | sprühte* | gesprüht* | übergoss* | bewarf* | schmierte* | geschmiert*) *6 (denkmal* | mahnmal* | synagoge* | moschee* | friedhof* | davidstern* | hakenkreuz* | parole* | fassade* | ehrenmal* | farbe | gedenkst*)
+ Täter beschmierten das Mahnmal.
pat de.tell.daub.inv [type=vandalism method=graffiti pos=v]  (denkmal* | mahnmal* | synagoge* | moschee* | friedhof* | davidsterne* | hakenkreuze* | ehrenmal* | gedenkst*) *6 (beschmiert | besprüht | gesprüht | geschändet | beschädigt | geschmiert | farbe)
+ Das Denkmal wurde mit Farbe beschmiert.
pat de.tell.tag.shown [type=vandalism method=graffiti pos=v]  (prangten | prangte | prangen | prangt | gesprüht | aufgesprüht) *2 (hände | handabdrücke | davidsterne | hakenkreuze | parolen | schriftzug)
+ Am Mahnmal prangten rote Hände.
pat de.tell.exhaust [type=vandalism pos=v]  (verstopft* | verstopfte* | sprühte* | spritzte*) *8 (auspuff* | bauschaum*)
+ Täter verstopften die Auspuffrohre von Autos.
pat de.tell.bombmail [type=intimidation pos=v]  (bombendrohung* | drohmail* | droh-mail* | drohschreiben*) *10 (schule* | wahllokal* | gericht* | rathaus* | rathäuser* | behörde* | flughafen* | bahnhof* | klinik* | redaktion* | botschaft* | evakuiert | geräumt | mail*)
+ Bombendrohungen per Mail trafen Schulen.
pat de.tell.threat [type=intimidation pos=v weak=1]  (bedroht* | einschüchter* | verfolgt* | überwacht*) *6 (dissident* | oppositionell* | journalist* | exil* | aktivist*)
+ Agenten bedrohten Exilanten.
pat de.tell.beaten [type=assault method=blade_or_blunt pos=v]  (hammer | messer | schlagstock | knüppel | fleischklopfer*) *8 (schlug | schlugen | angegriffen | attackiert* | verletzt* | stach | einstach | eingeschlagen | griff)
+ Mit einem Hammer schlug er auf ihn ein.
pat de.tell.shots [type=assassination method=firearm pos=v]  (starb* | getötet | tötete* | verletzt*) *6 schüsse* *3 (agent* | geheimdienst* | auftragskiller* | killer*)
+ Er starb durch Schüsse eines russischen Agenten.
pat de.tell.beaten.inv [type=assault method=blade_or_blunt pos=v]  (attackierte* | schlug | schlugen | prügelte* | überfiel | angegriffen | griff) *8 mit *2 (hammer | messer | schlagstock | knüppel)
+ Ein Unbekannter attackierte den Vertrauten mit Hammer.
pat de.tell.killed [type=assassination pos=v]  (erschossen | erschoss | ermordet | ermordete* | vergiftet | vergiftete* | getötet | niedergeschossen | hingerichtet) *6 (dissident* | überläufer* | oppositionell* | exil* | journalist* | kommandeur* | pilot* | georgier* | tschetschen* | politiker* | geschäftsmann | aktivist*)
+ Dort erschoss ein Agent den Überläufer.
pat de.tell.killed.inv [type=assassination pos=v]  (dissident* | überläufer* | oppositionell* | kremlkritiker* | journalist* | kommandeur* | pilot | georgier* | tschetschen* | exil-*) *8 (erschossen | ermordet | vergiftet | getötet | niedergeschossen | hingerichtet)
+ Der Überläufer wurde in einer Garage erschossen.
pat de.tell.murder.plot [type=plot stage=planned pos=n]  (mordkomplott* | mordplan* | mordpläne* | attentatsplan* | attentatspläne* | anschlagsplan* | anschlagspläne* | anschlagsplanung* | komplott*)
+ Das Mordkomplott wurde aufgedeckt.
pat de.tell.attempt.life [type=assassination stage=attempted pos=n]  (attentat* | mordanschlag* | mordversuch* | giftanschlag*) *2 (auf | an | gegen)
+ Es gab ein Attentat auf den Konzernchef.
pat de.tell.abduct [type=kidnapping pos=v]  (entführte* | entführt | verschleppte* | verschleppt | kidnappte*) *8 (geschäftsmann | dissident* | offizier* | journalist* | oppositionell* | aktivist* | beamte* | über die grenze)
+ Der Geheimdienst verschleppte einen Geschäftsmann.
pat de.tell.abduct.inv [type=kidnapping pos=v]  (geschäftsmann | dissident* | offizier* | journalist* | oppositionell* | aktivist* | beamte*) *8 (entführt | verschleppt)
+ Der Beamte wurde aus dem Wald entführt.
pat de.tell.staged [type=provocation method=staged_object pos=v]  (särge* | sarg | schweinekopf* | schweineköpfe* | skelett* | betonskelett* | kunstblut*) *8 (stellten | aufgestellt | abgestellt | abgelegt | auf | hinterlassen | gefunden)
+ Särge wurden am Eiffelturm abgestellt.
pat de.tell.staged.inv [type=provocation method=staged_object pos=v]  (stellten | stellte | legten | legte | hinterließen | platzierten) *5 (särge* | sarg | schweinekopf* | schweineköpfe* | skelett* | betonskelett*)
+ Unbekannte stellten Betonskelette auf.
# Spying
pat de.tell.scout [type=espionage method=reconnaissance pos=v]  (kundschaftete* | spähte* | fotografierte* | filmte* | observierte* | ausgekundschaftet | ausgespäht | ausspähte* | erkundete* | auskundschaft*) *6 (MILITARY)
+ Zwei Männer kundschafteten Militäranlagen aus.
- Touristen fotografierten den Dom.
pat de.tell.scout.inv [type=espionage method=reconnaissance pos=v]  (MILITARY) *6 (ausgekundschaftet | ausgespäht | fotografiert | gefilmt | ausgespäht* | auszuspähen | auszukundschaften | ausgespäht)
+ Er hat Militärtransporte fotografiert.
pat de.tell.cameras [type=espionage method=reconnaissance pos=v]  (kamera* | gps-tracker* | peilsender*) *8 (installiert* | angebracht | montiert* | versteckt*) *6 (bahn* | gleis* | strecke* | stützpunkt* | flughafen* | hafen* | grenze* | militär*)?
+ An der Strecke hatten sie Kameras versteckt.
pat de.tell.passed [type=espionage pos=v]  (gab | gaben | lieferte* | übermittelte* | verkaufte* | beschaffte* | sammelte* | übergab* | leitete* | bot | boten | verriet* | sendete* | spielte* | angeboten) *8 (SECRET) *6 (SERVICE)
+ Eine Frau gab Frachtdaten an einen chinesischen Agenten weiter.
- Er gab Informationen zur Reise.
pat de.tell.passed.inv [type=espionage pos=v]  (SERVICE) *6 (SECRET) *6 (weitergegeben | angeboten | übermittelt | geliefert | verkauft | beschafft | übergeben | zugespielt | verraten)?
+ Ein Offizier bot der russischen Botschaft Unterlagen an.
pat de.tell.passed.part [type=espionage pos=v]  (SECRET) *8 (SERVICE) *4 (weitergegeben | weitergeleitet | übermittelt | geliefert | verkauft | übergeben | verraten | zugespielt)
+ Er hat Unterlagen an den Geheimdienst weitergegeben.
pat de.tell.spy.on [type=espionage pos=v]  (ausgehorcht | aushorch* | auszuhorchen | ausspionier* | auszuspionieren | auszuspähen | ausspähen | bespitzel* | ausgespäht)
+ Sie sollten einen Ukrainer ausspionieren.
pat de.tell.procured [type=espionage pos=v]  (beschaffte* | beschafft | sammelte* | lieferte* | spähte* | schmuggelte*) *6 für *1 (china | peking | russland | moskau | iran | teheran | chinesisch* geheimdienst* | russisch* geheimdienst*)
+ Ein Paar beschaffte Technik für China.
pat de.tell.offered [type=espionage pos=v]  (diente sich | dienten sich | angedient | bot sich | biederte sich) *5 (SERVICE)
+ Ein Oberst diente sich dem russischen Geheimdienst an.
pat de.tell.workfor [type=espionage pos=v]  (arbeitete* | gearbeitet | tätig | tätigkeit* | agententätigkeit* | spitzelte* | spionierte* | spioniert | spionage* | angeworben | dienste* | agent*) *3 (für | des | beim | vom) *3 (gru | fsb | kgb | swr | russisch* (geheimdienst*|nachrichtendienst*|dienst*|militärgeheimdienst*) | chinesisch* (geheimdienst*|nachrichtendienst*|dienst*) | iranisch* (geheimdienst*|nachrichtendienst*) | belarussisch* (geheimdienst*|kgb))
+ Er arbeitete jahrelang für den russischen Geheimdienst.
pat de.tell.spy [type=espionage pos=n]  (spion | spione | spionin | spionen | agentin | spionagering* | spionagefall* | spionageverdacht* | agentenring* | maulwurf*) *8 (festgenommen | verhaftet | enttarnt* | verurteilt | angeklagt | aufgeflogen | ausgewiesen | gefasst | festnahm*)
+ Der Spion wurde enttarnt.
pat de.tell.spy.inv [type=espionage pos=n]  (enttarnte* | festnahm* | nahm | nahmen | fasste* | verurteilte* | zerschlug* | hob) *6 (spion | spione | spionin | spionagering* | agentenring*)
+ Die Polizei zerschlug einen Spionagering.
# Plots
pat de.tell.foiled [type=plot stage=foiled pos=v]  (vereitelt* | verhinder* | durchkreuz* | aufgedeckt* | deckte* | abgewendet) *8 (anschlag* | anschläge* | mordkomplott* | mord | attentat* | komplott* | sabotage* | brandanschl* | entführung* | terroranschlag* | plan)
+ US-Dienste vereitelten einen Mord.
pat de.tell.foiled.inv [type=plot stage=foiled pos=v]  (anschlag* | anschläge* | mordkomplott* | mordplan* | attentat* | sabotageakt* | brandanschl* | entführung* | terroranschlag*) *6 (vereitelt | verhindert | durchkreuzt | aufgedeckt | abgewendet)
+ Ein Anschlag auf einen Zug wurde vereitelt.
pat de.tell.forestalled [type=plot stage=foiled pos=v]  (kam | kamen) *4 (anschlag | attentat | mordanschlag | sabotageakt) *8 zuvor
+ Die Polizei kam einem Anschlag auf einen Veteranen zuvor.
pat de.tell.planned [type=plot stage=planned pos=v]  (plante* | geplant* | planten | bereitete* | vorbereitet* | beauftragt* | vorbereitung*) *8 (sabotage* | brandanschl* | sprengstoffanschl* | anschlag* | anschläge* | attentat* | mord | entführung* | sprengung*)
+ Sie planten Brandanschläge.
pat de.tell.explosive.parcels [type=plot stage=planned pos=v]  (wollte* | sollte* | plante* | verschick*) *8 (sprengstoffpaket* | brandpaket* | paketbombe* | pakete* mit (spreng*|brand*))
+ Sie wollten Sprengstoffpakete verschicken.
pat de.tell.blowup [type=bombing stage=planned pos=v]  (sollte* | wollte* | plan* | auftrag*) *8 (sprengen | zu sprengen | in die luft *1 (jagen|sprengen|fliegen|zu))
+ Sie wollten eine Brücke in die Luft sprengen.
pat de.tell.blown [type=explosion method=explosive pos=v]  (sprengte* | gesprengt) *6 (bahntrasse* | bahnstrecke* | bahnlinie* | zug | gleis* | brücke* | schiene* | pipeline* | depot* | lager* | mast*)
+ Agenten sprengten ein Depot.
pat de.tell.cache [type=plot stage=foiled pos=v]  (bei | in der wohnung | im auto | wohnung) *4 (festgenommen* | verdächtig* | verhaftet* | mann | männer) *8 (sprengstoff* | zünder* | brandsätze* | brandsatz | handgranate* | waffen)
+ Bei dem Verdächtigen fand die Polizei Sprengstoff.
pat de.tell.sab.inf [type=sabotage stage=planned pos=v]  (sollte* | wollte* | plante* | auftrag*) *8 (sabotieren | zu sabotieren | zum entgleisen | lahmlegen | lahmzulegen | zu beschädigen)
+ Er sollte Züge zum Entgleisen bringen und Weichen sabotieren.
# Borders, money, pressure
pat de.tell.migrants [type=instrumentalised_migration method=migrants pos=v]  (belarus* | russland* | russisch* | lukaschenko* | minsk | moskau) *6 (fliegt | lockt | lockte | schleust | schleuste* | schickt* | bringt | treibt | drängt* | lotst* | karrt*) *5 (migrant* | flüchtling* | asyl* | menschen)
+ Belarus schleust Migranten an die Grenze.
pat de.tell.migrants.force [type=instrumentalised_migration method=migrants pos=v]  (migrant* | flüchtling*) *8 (stürmte* | durchbrach* | durchbrechen | attackierte* | gewaltsam) *8 (grenze* | grenzzaun* | zaun | grenzanlage* | soldaten)?
+ Migranten versuchten den Zaun gewaltsam zu durchbrechen.
pat de.tell.border [type=border_provocation pos=v]  (russisch* | belarussisch* | bewaffnet* | maskiert* | grenzsoldat* | grenzer*) *6 (überschritten | überquerten | drangen | betraten | schossen | zielten) *6 (grenze* | territorium | gebiet | staatsgebiet | boden | patrouille*)
+ Russische Soldaten überschritten die Grenze.
pat de.tell.buoys [type=border_provocation pos=v]  (holten | entfernten | entfernte* | nahmen | hoben | versetzten | gestohlen | entfernt) *6 (bojen | boje | grenzmarkierung* | grenzpfosten | grenzsteine)
+ Grenzer holten 24 Bojen aus dem Wasser.
pat de.tell.buoys.inv [type=border_provocation pos=v]  (bojen | grenzmarkierung* | grenzpfosten | grenzsteine) *6 (entfernt | gestohlen | abgebaut | herausgeholt | versetzt | aus dem wasser)
+ Die Bojen wurden in der Nacht entfernt.
pat de.tell.cash [type=malign_finance pos=v]  (geld | gelder | bargeld | zahlungen | zahlte* | schmierte* | finanzierte* | bestach* | bestochen) *8 (abgeordnet* | politiker* | partei* | kampagne* | wahlkampf* | wähler*) *10 (moskau | russland | russisch* | kreml* | china | chinesisch* | peking | ausland*)
+ Geld für Abgeordnete kam aus Moskau.
pat de.tell.pressure [type=economic_coercion pos=v]  (stoppte* | drosselte* | drehte* | sperrte* | verhängte*) *4 (gas* | lieferung* | import* | einfuhr* | export* | transit*) *10 (druck* | vergeltung* | strafe | erpress* | druckmittel)
+ Moskau drosselte Gaslieferungen als Druckmittel.
