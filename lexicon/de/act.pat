# Acts that German words with a gap tell. Hand-written for Concord. type is the activity type; weak=1 marks a
# wording that counts only in company.
frame act

def DRONE = drohne|drohnen|drohnenschwarm|drohnenschwärme|flugobjekte|flugkörper
def SEEN = gesichtet|gemeldet|gesehen|entdeckt|beobachtet|registriert|überflogen|überflog|überflogen|aufgetaucht|gekreist|kreisten|kreiste|flogen|abgestürzt|stürzte|stürzten|eingedrungen|drang|drangen|geflogen
def CUT = durchtrennt|beschädigt|gekappt|gerissen|zerstört|durchschnitten|unterbrochen|durchgeschnitten|zerschnitten|durchgesägt|gebrochen|ausgefallen|leckgeschlagen

pat de.tell.drone.entered [type=airspace_violation method=drone pos=v]  (russisch* | belarussisch*) *2 (drohne* | rakete* | marschflugkörper* | flugkörper* | ballon*) *10 (polen | litauen | lettland | estland | rumänien | moldau | luftraum | polnisch* | rumänisch* | litauisch* | estnisch* | lettisch* | finnland)
+ Russische Drohnen flogen in der Nacht nach Polen ein.
- Russische Drohnen trafen Charkiw.
pat de.act.charge.inv [type=explosion method=explosive pos=v]  (detonierte* | explodierte* | zündete*) *2 (sprengsatz | sprengladung* | ladung | bombe | sprengsätze)
+ Unter dem Zug detonierte ein Sprengsatz.
pat de.act.drones [type=drone_incursion method=drone pos=v]  (DRONE) *8 (SEEN)
+ Mehrere Drohnen wurden über der Kaserne gesichtet.
pat de.act.drones.before [type=drone_incursion method=drone pos=v]  (kreisten|kreiste|tauchten|flogen|überflogen|sichteten|entdeckten|meldeten|beobachteten|gesichtete) *12 (DRONE|schwärme)
+ In der Nacht kreisten ganze Schwärme von Drohnen.
+ Über der Werft kreisten in der Nacht ganze Schwärme.
pat de.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *8 (gesperrt|geschlossen|eingestellt|unterbrochen|lahmgelegt)
+ {target:Der Flughafen} wurde am Abend gesperrt.
pat de.act.aircraft [type=airspace_violation method=aircraft pos=v]  (kampfjet|kampfjets|kampfflugzeuge|kampfflugzeug|flugzeuge|flugzeug|jets|mig-31|hubschrauber) *8 luftraum *4 (verletzt|verletzten|verletzte|eingedrungen|eindrangen|ein|geflogen)
+ Drei Kampfjets drangen in den estnischen Luftraum ein.
pat de.act.airspace.verb [type=airspace_violation method=aircraft pos=v]  (drangen|drang|flogen|flog|verletzten|verletzte) *6 luftraum
+ Zwei Jets flogen kurz in litauischen Luftraum.
pat de.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> PP (wurde|wurden|ist|sind|war|waren|worden)? *6 (CUT)
+ {target:Das Unterseekabel} wurde durchtrennt.
pat de.act.cable.cut [type=undersea_infrastructure pos=v]  (durchtrennte|beschädigte|kappte|zerstörte|riss|durchtrennten|beschädigten) *2 <target~TARGET[kind=cable]>
+ Ein Anker durchtrennte {target:das Stromkabel}.
pat de.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> PP (wurde|wurden|ist|sind|war|waren|worden)? *6 (CUT|gesprengt)
+ {target:Die Gaspipeline} wurde beschädigt.
pat de.act.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (anker) *8 (kabel|unterseekabel|stromkabel|datenkabel|pipeline|meeresgrund|meeresboden|grund)
+ Der Frachter zog seinen Anker über den Meeresgrund.
pat de.act.rail.cut [type=sabotage pos=v]  <target~TARGET[kind=rail]> *5 (durchtrennt|beschädigt|gelöst|zerschnitten|sabotiert|manipuliert|gesprengt|durchgeschnitten|angezündet|durchsägt|gelockert)
+ {target:Signalkabel} wurden an zwei Stellen durchtrennt.
pat de.act.sabotaged [type=sabotage pos=v]  <target~TARGET> *5 (sabotiert|angesägt|durchgesägt|zerschnitten | mutwillig beschädigt | mutwillig zerstört)
+ {target:Ein Funkmast} wurde angesägt.
pat de.act.parcel [type=arson method=parcel_bomb pos=v]  (paket|pakete|päckchen|sendung|sendungen|luftfrachtpaket|container) *8 (in brand | in flammen | feuer | entzündete|entzündeten|brannte)
+ Im Logistikzentrum geriet ein Paket in Brand, ein zweites Paket ging in Flammen auf.
pat de.act.burned [type=arson pos=v weak=1]  <target~TARGET> *4 (brannte|brannten|ausgebrannt|niedergebrannt|abgebrannt | in brand | in flammen)
+ {target:Eine Lagerhalle} brannte nieder.
pat de.act.fire.in [type=arson pos=n weak=1]  (brand|großbrand|feuer) *2 (in|auf|bei|im|am|an) *1 <target~TARGET>
+ Nach dem Brand in {target:einem Einkaufszentrum} ermittelt die Polizei.
pat de.act.bomb [type=bombing method=explosive pos=v]  (sprengsatz|sprengsätze|bombe|sprengkörper|handgranate|paketbombe|sprengstoff) *8 (explodiert|explodierte|explodierten|detonierte|detonierten|detoniert|gefunden|entdeckt|entschärft|hochgegangen|gezündet)
+ Unter der Brücke detonierte eine Bombe, ein zweiter Sprengsatz wurde entdeckt.
pat de.act.sites [type=cyber_disruption method=ddos pos=v]  (website|websites|webseite|webseiten|internetseite|internetseiten|homepage|server|portale|portal|seiten) *10 (lahmgelegt|überlastet|unerreichbar|lahm | nicht erreichbar | nicht mehr erreichbar | vorübergehend offline)
+ Die Webseiten mehrerer Städte waren nicht erreichbar.
pat de.act.intruder [type=cyber_espionage pos=v]  (hacker|hackern|angreifer|unbekannte|eindringlinge|täter|hackergruppe|cyberkriminelle) *8 (netz|netzwerk|system|systeme|server|konten|e-mails|daten|mails|postfächer|e-mail-konten) *6 (eingedrungen|drangen|verschafft|gestohlen|erbeutet|kopiert|abgegriffen|gelesen|ausgespäht|entwendet|zugriff)
+ Hacker haben sich zu dem Netzwerk Zugang verschafft.
pat de.act.accounts [type=cyber_espionage pos=v]  (e-mail-konten|konten|postfächer|netz|netzwerk|e-mails|computer|rechner|handys) *8 (ausgespäht|gehackt|gekapert|eingedrungen|kompromittiert|übernommen|geknackt)
+ Anfang 2023 waren die Postfächer der Partei ausgespäht worden.
pat de.act.water [type=cyber_sabotage pos=v]  (hacker|unbekannte|angreifer) *8 (wasserwerk|wasserwerks|staudamm|damm|heizung|pumpen|ventil|kläranlage|kraftwerk|wasserkraftwerk|wasserversorgung)
+ Hacker öffneten das Ventil an einem Staudamm.
pat de.act.spread [type=FIMI pos=v]  (gefälschte|gefälschten|falsche|erfundene|manipulierte) *3 (videos|video|artikel|bilder|nachrichten|webseiten|seiten|berichte|beiträge|dokumente) *5 (verbreitet|verbreitete|verbreiteten|umlauf|veröffentlicht|gestreut|kursierten)
+ Sie hatte gefälschte Videos in Umlauf gebracht.
pat de.act.gnss [type=gnss_interference method=jamming pos=v]  (gps|gps-signal|gps-signale|satellitennavigation|navigationssignale|satellitensignale|navigation) *6 (gestört|störte|stört|ausgefallen|ausfiel|verloren|unbrauchbar|manipuliert|störten)
+ Das GPS-Signal der Maschine war über der Ostsee gestört.
pat de.act.prints [type=vandalism method=graffiti pos=v]  (davidsterne|hakenkreuze|handabdrücke|parolen|schriftzüge|schmierereien) *8 (gesprüht|aufgetaucht|gemalt|hinterlassen|geschmiert|tauchten)
+ An Fassaden waren rote Davidsterne gesprüht worden.
pat de.act.exhaust [type=vandalism pos=v]  (auspuffrohre|auspuff|auspuffe|auspuffrohr) *8 (bauschaum|verstopft|verklebt)
+ Die Auspuffrohre von Dutzenden Autos wurden mit Bauschaum verstopft.
pat de.act.staged [type=provocation method=staged_object pos=v]  (särge|schweineköpfe|schweinekopf|sarg) *8 (abgestellt|abgelegt|gefunden|gelegt|entdeckt)
+ Vor neun Moscheen wurden Schweineköpfe abgelegt.
pat de.act.plan.kill [type=assassination stage=planned pos=v]  (zu ermorden|zu töten|getötet werden|ermordet werden|töten sollte|ermorden sollte|umbringen sollte|töten sollten)
+ Er hatte den Auftrag, den Konzernchef zu ermorden.
pat de.act.plan.burn [type=arson stage=planned pos=v]  (in brand|anzünden|feuer) *2 (setzen|legen|stecken|anzünden)? *1 (sollte|sollten|wollte|wollten)
+ Der Mann, der ein Lager in Brand setzen sollte, wurde gefasst.
pat de.act.pass.secrets [type=espionage pos=v]  (informationen|daten|namen|geheimnisse|dienstgeheimnisse|dokumente|unterlagen|pläne|fluglisten|fotos|interna) *10 (weitergegeben|weitergeleitet|übermittelt|verkauft|übergeben|geliefert|beschafft|weitergab|angeboten|verraten)
+ Der Oberst hat Dienstgeheimnisse an einen Offizier weitergegeben.
pat de.act.shot [type=assassination method=firearm pos=v]  (wurde|wurden|worden|auf) *6 (erschossen|niedergeschossen)
+ Der Georgier wurde im Kleinen Tiergarten erschossen.
pat de.act.hammer [type=assault method=blade_or_blunt pos=v]  (mit einem hammer|mit einem messer|mit hammerschlägen) *5 (angegriffen|attackiert|verletzt|geschlagen|niedergestochen)
+ Er wurde vor seinem Haus mit einem Hammer angegriffen.
pat de.act.bomb.mail [type=intimidation pos=v]  (e-mails|mails|drohungen|drohmails|anrufe) *6 (bombe|bomben|bombendrohung|sprengstoff)
+ E-Mails kündigten Bomben in Wahllokalen an.
pat de.act.ship [type=maritime_incident pos=v]  (kriegsschiff|fregatte|besatzung|tanker|frachter|korvette) *8 (signalmunition|zielradar|leuchtraketen|laser)
+ Die Besatzung schoss mit Signalmunition auf den Hubschrauber.
pat de.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (migranten|flüchtlinge) *10 (belarus|belarussischen|russland|russische) *8 (geschleust|gebracht|gedrängt|geschickt|instrumentalisiert|grenze|grenzzaun)
+ Die Migranten wurden aus Belarus an die Grenze gebracht.
pat de.act.balloons [type=airspace_violation method=balloon pos=v]  (ballons|ballone|schmuggelballons|wetterballons) *8 (gesperrt|geschlossen|eingedrungen|gesichtet|entdeckt|luftraum|geflogen)
+ Wegen Ballons aus Belarus wurde der Flughafen gesperrt.
