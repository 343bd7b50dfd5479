# Acts that Swedish words with a gap tell. Hand-written for Concord.
frame act

def CUT = kapats|kapades|skadats|skadades|skadad|skadade|slets|slitits|brustit|brast|förstörts|klippts|klipptes|brutits|bröts

pat sv.act.drone.entered [type=airspace_violation method=drone pos=v]  (rysk* | belarusisk*) *1 (drönare* | robot* | kryssningsrobot*) *6 (in | kränk* | trängde | tog sig) *5 (polen | polskt | polska | litauen | lettland | estland | rumänien | moldavien | luftrum* | territorium | finland)
+ Ryska drönare tog sig in över Polen.
- Ryska drönare slog till mot Charkiv.
pat sv.act.drones [type=drone_incursion method=drone pos=v]  (drönare|drönaren|drönarna|drönarsvärm) *8 (observerats|observerades|sågs|setts|såg|siktades|siktats|flög|flugit|cirkla|cirklade|upptäcktes|upptäckts|kraschade|störtade)
+ Flera drönare har observerats vid flygplatsen.
pat sv.act.drones.far [type=drone_incursion method=drone pos=v]  (drönare) **16 (såg|iakttog|observerade) *2 (över|vid|nära)
+ Det var två drönare, större än de som säljs i butik, som en patrull såg över skärgården.
pat sv.act.drones.saw [type=drone_incursion method=drone pos=v]  (såg|iakttog|observerade|upptäckte|upptäckt) *3 (drönare)
+ Vittnen såg två drönare.
pat sv.act.airport.shut [type=same only=drone_incursion pos=v]  <target~TARGET[kind=airport]> *5 (stängdes|stängts|stängde|stoppades)
+ {target:Kastrup} stängdes i nästan fyra timmar.
pat sv.act.aircraft [type=airspace_violation method=aircraft pos=v]  (flygplan|stridsflygplan|stridsplan|plan|mig-31|helikopter|attackplan) *12 (kränkte|kränkt|kränker|flög|trängde) *4 (luftrum|luftrummet)
+ Tre stridsflygplan kränkte estniskt luftrum.
pat sv.act.land.cables [type=sabotage pos=v]  (kapades | kapats | kapat | klipptes | klippts | slets | skars) *2 (kabl* | kabel*) *2 (till | vid | längs | på | i) *3 (master | mast | telemast* | mobilmast* | järnväg* | väg* | e22 | elskåp* | station*)
+ I söndags kapades kablarna till tre master.
pat sv.act.cable.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *6 (CUT|sönder)
+ {target:Fiberkabeln} skadades i Östersjön.
pat sv.act.cable.inverted [type=undersea_infrastructure pos=v]  (slets|kapades|skadades|klipptes|bröts|skadade|kapade) <target~TARGET[kind=cable]>
+ Den 18 november slets {target:kabeln} av.
pat sv.act.pipe.out [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *6 (CUT|sprängdes|sprängts|sönder)
+ {target:Gasledningen} skadades under natten.
pat sv.act.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (ankare|ankaret) *8 (kabel|kabeln|kablar|botten|havsbotten|gasledningen|havsbottnen)
+ Fartyget släpade sitt ankare över havsbotten.
pat sv.act.sabotaged [type=sabotage pos=v]  <target~TARGET> *5 (saboterats|saboterades|sågats|klippts av|vandaliserats|manipulerats)
+ {target:En mobilmast} har saboterats i Blekinge.
pat sv.act.masts [type=sabotage pos=v]  (gett sig på|gav sig på|saboterat|saboterade|klippt av|sågat av) *1 <target~TARGET>
+ Någon har gett sig på {target:mobilmaster}.
pat sv.act.pump [type=sabotage pos=v]  <target~TARGET[kind=waterworks]> *8 (ryckt|kabel|sabotage|stängts av|stängdes av|åverkan)
+ Någon hade öppnat skåpet till {target:en råvattenpump} och ryckt ut en kabel.
pat sv.act.burned [type=arson pos=v weak=1]  <target~TARGET> *3 (brann|brunnit | i brand | fattade eld)
+ {target:Ett varuhus} brann ner.
pat sv.act.fire.in [type=arson pos=n weak=1]  (brand|branden|storbrand|bränder) *2 (i|på|vid|mot) *1 <target~TARGET>
+ Polisen utreder en brand i {target:en lagerlokal}.
pat sv.act.parcel [type=arson method=parcel_bomb pos=v]  (paket|paketet|försändelse) *6 (brand|eld|brinna|antändes|exploderade)
+ Ett paket fattade eld på logistikcentret.
pat sv.act.bomb [type=bombing method=explosive pos=v]  (bomb|bomben|handgranat|handgranater|sprängladdning|brevbomb|sprängladdningar) *6 (exploderade|exploderat|detonerade|detonerat|hittats|hittades|kastades|kastats|desarmerades)
+ En skarp handgranat hade hittats på ambassadens tomt.
pat sv.act.shots [type=assault method=firearm pos=v]  (skott) *3 (avlossats|avlossades|avlossade|sköts|skjutits)
+ Skott avlossades nära ambassaden.
pat sv.act.sites [type=cyber_disruption method=ddos pos=v]  (sajt|sajter|sajten|sajterna|webbplats|webbplatser|webbplatsen|hemsida|hemsidor|tjänster) *8 (låg nere|ligger nere|slogs ut|gick ner|slagits ut|överbelastades)
+ Flera myndigheters webbplatser låg nere.
pat sv.act.intruder [type=cyber_espionage pos=v]  (hackare|hackarna|hackargrupp|angripare|angriparna|någon|underrättelsetjänst) *3 (tog|tagit|bröt|brutit) sig in (hos|i|på)
+ Hackare tog sig in i systemet.
pat sv.act.sms [type=FIMI pos=v]  (skickade|skickat|skickades|skickats) *3 (ut)? *3 (meddelandena|sms|meddelanden|uppmaningar) *6 (hämnd|falska|koran)?
+ De skickade ut meddelandena till tusentals mobiler.
pat sv.act.spread [type=FIMI pos=v]  (spred|sprider|spridit|sprids|spreds|spridits) *4 (desinformation|propaganda|lögner|falska|falsk)
+ Kontona spred falska bilder.
pat sv.act.gnss [type=gnss_interference method=jamming pos=v]  (gps|gps-signal|gps-signalen|gps-signaler|satellitnavigering|satellitnavigeringen|navigering) *6 (störts|stördes|störs|slogs ut|slagits ut|rapporterats|föll bort|försvann)
+ Planets satellitnavigering stördes över Östersjön.
pat sv.act.prints [type=vandalism method=graffiti pos=v]  (klotter|slagord|davidsstjärnor|hakkors|färg) *6 (målats|målades|sprejats|klottrats|kastades)
+ Slagord hade målats på fasaden.
pat sv.act.plan.kill [type=assassination stage=planned pos=v]  (planerade|planerat|uppdrag|anlitades|anlitats|skulle) *3 (att)? *1 (mörda|döda|lönnmörda|skjuta)
+ De hade fått i uppdrag att mörda en journalist.
pat sv.act.pass.secrets [type=espionage pos=v]  (lämnat|lämnade|sålt|sålde|överlämnat|fört|gett) *6 (uppgifter|information|hemligheter|handlingar|dokument)
+ Mannen har lämnat över uppgifter till en officer.
pat sv.act.migrants [type=instrumentalised_migration method=migrants pos=v]  (migranter|asylsökande|flyktingar) *10 (ryssland|belarus|ryska|belarusiska) *6 (gräns|gränsen|skickats|slussats|skickar)
+ Migranter från Ryssland slussats till gränsen.
