# Acts told by what was seen, done, found or left behind, in Swedish. Hand-written for Concord, under the licence of the project.
# Attributes as in act.pat; weak=1 marks a wording that counts only in company.
frame act
def LIQUID = bensin* | tändvätska* | brandfarlig* | diesel* | fotogen* | accelerant* | lösningsmedel
def THING = lager* | magasin* | butik* | varuhus* | fabrik* | restaurang* | kontor* | byggnad* | galleria* | gallerior* | köpcentr* | marknad* | garage* | buss | bussar* | bussen | lastbil* | skåpbil* | bil | bilar* | bilen | fordon* | tåg | tåget | vagn | vagnar* | lok | lokomotiv* | mast | masten | master* | telemast* | mobilmast* | hus | huset | kyrka* | moské* | synagoga* | museum | museet | container* | depå* | elskåp* | teknikskåp* | transformator* | terminal*
def RAIL = räls* | spår | spåret | spåren | järnväg* | växel | växlar* | växeln | kontaktledning* | signalkabl* | signalkabel* | signalsystem* | banvall* | järnvägsspår* | sliper* | ställverk* | järnvägslinje*
def OBJECT = betongblock* | betong* | sten | stenar* | stock | stockar* | balk | balkar* | kedja | järnrör* | metallföremål* | klämma | däck | plåt* | föremål* | sprängladdning* | bultar
def WORKS = damm | dammen | dammluck* | lucka | luckan | ventil* | vattenverk* | reningsverk* | kraftverk* | värmeverk* | kraftvärmeverk* | vindkraftpark* | vindkraftverk* | solpark* | ställverk* | pump | pumpar* | pumpen | turbin* | styrdator* | styrsystem* | vattentorn* | fjärrvärme* | elnät* | vattenförsörjning*
def FIELD = flygplats* | luftrum* | kastrup | arlanda | landvetter | gardermoen | trafiken | flyg | flyget | flygtrafik* | banor | banorna | landningsban* | avgångar* | starter | landningar
def DRONE = drönar* | obemannad* farkost* | obemannad* luftfartyg* | quadrokopter* | flygande föremål | oidentifierad* *1 (föremål|objekt)
def STOPS = stäng* | stängde* | stoppa* | ställ* in | ställdes | inställd* | avbröt* | lamslog* | lamslå* | stod stilla | stilla | pausa* | dirigera* om | omdirigera* | avbryt*
def SEENV = observera* | sågs | sett* | siktad* | iaktt* | upptäck* | kretsa* | cirkla* | flög | flugit | flugits | svept* | svävade | räkna* | rapportera* | setts | synts | syntes | hovrade
def WRONG = falsk* | manipulera* | förfalska* | påhitta* | fejk* | fabricera* | ai-genererad* | vilseledande | lögnaktig* | iscensatt*
def FILM = video* | klipp* | videoklipp* | bild | bilder* | artik* | nyhetsartik* | nyhetssajt* | dokument* | brev | inlägg* | inspelning* | film | filmen | affisch* | flygblad* | uttalande* | rapport* | nyhet* | inslag* | nyhetsinslag* | svt-inslag*
def MAILS = mejl* | e-post* | mail* | konto* | konton* | nätverk* | system* | it-system* | server* | databas* | register* | dator* | mobil* | router* | kameror*
def SECRET = uppgift* | information* | hemlig* | dokument* | handling* | material* | underlag* | koordinater* | bild | bilder* | teknik* | data
def SERVICE = gru | fsb | svr | kgb | rysk* underrättelse* | rysk* militär* underrättelse* | rysk* säkerhets* | rysk* uppdragsgivare | rysk* agent* | ryssland | kines* underrättelse* | kina | kinas | iran | irans | belarusisk* (underrättelse*|kgb) | främmande makt | utländsk* underrättelse* | moskva
def MILITARY = militär* | flygbas* | örlogsbas* | flottbas* | regement* | kasern* | skyddsobjekt* | övningsfält* | skjutfält* | försvarsanläggning* | vapentransport* | konvoj* | järnväg* | hamn | hamnen | hamnar | flygplats* | kritisk* infrastruktur | kärnkraftverk* | natobas* | radar*
# Fire
pat sv.tell.set.fire [type=arson pos=v]  (sattes | satts | satte | sätta | sätts | tände | tänt | tända | tändes | tänts) *5 (i brand | eld på | eld i | fyr på)
+ Tre lastbilar sattes i brand.
- Han tände ljuset.
pat sv.tell.fire.laid [type=arson pos=v]  (anla | anlade | anlagt | anlades | anlagts | anlägga) *6 (brand | branden | bränder* | eld)
+ Okända anlade en brand vid masten.
pat sv.tell.fire.laid.inv [type=arson pos=v]  (brand | branden | bränder* | elden) *4 (anlagd* | anlades | anlagts)
+ Enligt polisen var branden anlagd.
pat sv.tell.laid.inv [type=arson pos=v]  (var | är) *1 (branden | elden | bränderna) *1 anlagd*
+ Enligt polisen var branden anlagd med uppsåt.
pat sv.tell.burnt.down [type=arson pos=v]  (eldat upp | eldade upp | eldats upp | bränt ner | brände ner | bränt ned | brände ned) *3 (THING | teknikhus*)
+ Någon har eldat upp ett teknikhus.
pat sv.tell.poured [type=arson method=accelerant pos=v]  (hällde* | hällt | hällts | dränk* | sprutade) *4 (LIQUID)
+ Två män hällde bensin över dörren.
pat sv.tell.threw [type=arson method=incendiary_device pos=v]  (brandbomb* | molotovcocktail* | bensinbomb* | brandladdning*) *6 (kasta* | slängde* | slängts | hittades | hittats | placera* | kastats | utlöst*)
+ En brandbomb kastades in genom fönstret.
pat sv.tell.threw.inv [type=arson method=incendiary_device pos=v]  (kasta* | slängde* | placera*) *5 (brandbomb* | molotovcocktail* | bensinbomb* | brandladdning*)
+ De kastade en molotovcocktail mot museet.
pat sv.tell.burnt [type=arson pos=v weak=1]  (THING) *5 (brann | brunnit | brinner | brann ner | brändes | totalförstörd* | i lågor | eldhärja*)
+ Tre skåpbilar brann ner.
pat sv.tell.traces [type=arson method=accelerant pos=n weak=1]  (spår av | rester av | dunk* med | flask* med) *1 (LIQUID)
+ Vid rampen låg en dunk med bensin.
pat sv.tell.parcel [type=arson method=parcel_bomb pos=v]  (paket* | försändelse*) *8 (fatta* eld | brann | började brinna | exploderade* | antänd* | självantänd*)
+ Ett paket fattade eld på terminalen.
pat sv.tell.burn.order [type=arson stage=planned pos=v]  (fick betalt | fått betalt | betald* | fick i uppdrag | uppdrag | skulle | anlita* | värva* | lovad* pengar) *10 (tända eld | sätta eld | bränna | sätta fyr | anlägga brand | mordbrand)
+ De fick betalt för att tända eld på ett varuhus.
# Rails, wires, machines
pat sv.tell.rail.cut [type=sabotage pos=v]  (RAIL) *6 (lossats | lossade* | sabotera* | kapat* | kapades | klippt* | klipptes | skadats avsiktligt | söndersaga* | skruvats | monterats bort | manipulera* | avsågad* | vandalisera* | brutits loss)
+ Järnvägsspår saboterades.
- Spåren har bytts ut.
pat sv.tell.rail.cut.act [type=sabotage pos=v]  (sabotera* | lossade* | kapade* | klippte av | skruvade loss | monterade bort | sågade) *4 (RAIL)
+ Någon saboterade signalkablar vid järnvägen.
pat sv.tell.rail.object [type=sabotage pos=v]  (OBJECT) *5 (på | över | tvärs) *2 (räls* | spår | spåret | spåren | järnvägsspår* | järnvägen)
+ Ett betongblock låg på spåret.
- En man gick på spåret.
pat sv.tell.rail.object.inv [type=sabotage pos=v]  (på | över) *2 (räls* | spåret | spåren | järnvägsspår*) *6 (OBJECT)
+ På spåret låg ett betongblock.
pat sv.tell.rail.blast [type=explosion method=explosive pos=v]  (sprängladdning* | explosion* | sprängning* | sprängämne* | detonation*) *8 (RAIL)
+ En sprängladdning slet sönder rälsen.
pat sv.tell.rail.bolts [type=sabotage pos=v]  (saknades | saknas | lossade* | lossats | skruvat*) *2 (skruv* | bult* | muttrar) *3 (RAIL)
+ Det saknades skruvar i rälsen.
pat sv.tell.charge.inv [type=explosion method=explosive pos=v]  (exploderade | exploderat | detonerade | detonerat | utlöstes) *2 (laddning* | sprängladdning* | bomb | bomben)
+ Under tåget exploderade en laddning.
pat sv.tell.derail [type=sabotage pos=v]  (få | fick | försök* | skulle | planera*) *5 (spåra ur | urspårning*)
+ De skulle få ett tåg att spåra ur.
- Tåget spårade ur i värmen.
pat sv.tell.wires [type=sabotage pos=v]  (klippt av | klippte av | klippts av | klipptes av | kapat | kapade | kapats | kapades | skurit av | skar av | skurits av | grävt av | avklippt* | avkapad*) *8 (kabl* | kabel* | fiber* | ledning*)
+ Någon har klippt av kablar till telemaster.
- Frisören har klippt av håret.
pat sv.tell.wires.inv [type=sabotage pos=v]  (kabl* | kabel* | fiberkabl* | fiberkabel* | signalkabl* | elkabl*) *5 (klippt* | klipptes | kapats | kapades | avklippt* | avkapad* | skurits | sabotera* | eldats | bränts)
+ Signalkablar har kapats längs banan.
pat sv.tell.masts [type=sabotage pos=v]  (mast | masten | master* | telemast* | mobilmast* | teknikskåp* | elskåp* | transformator* | ställverk*) *6 (sabotera* | vandalisera* | brutit* upp | brutits | skadats | förstör* | sågats | angrip* | skadegörelse | eldats | bränts)
+ Teknikskåp vid järnvägen har vandaliserats.
pat sv.tell.sawn [type=sabotage pos=v]  (sågat | sågade | sågats | kapat) *2 (kraftledning* | stolpe* | elstolpe* | mast | masten | master*)
+ Okända har sågat i en kraftledningsstolpe.
pat sv.tell.engine [type=sabotage pos=v]  (motor | motorn | motorer | växellåda* | tank | tanken | maskin*) *8 (metallspån* | spån | sand | socker | grus)
+ I motorn hittades metallspån.
pat sv.tell.engine.inv [type=sabotage pos=v]  (metallspån* | sand | socker | grus) *5 (motor | motorn | växellåda* | tank | tanken | maskin*)
+ Någon har hällt socker i tanken.
pat sv.tell.water [type=sabotage pos=v]  (vattentorn* | vattenverk* | vattentäkt* | vattenreservoar* | pumpstation*) *6 (inbrott* | brutits upp | bröts upp | bröt sig in | brutit sig in | sabotera* | lås* | intrång*)
+ Vattentornet bröts upp i natt.
pat sv.tell.water.inv [type=sabotage pos=v]  (inbrott* | intrång* | bröt sig in | brutit sig in) *3 (i | på | vid) *2 (vattentorn* | vattenverk* | vattentäkt* | vattenanläggning* | pumpstation*)
+ Polisen utreder inbrott i ett vattenverk.
pat sv.tell.doer [type=sabotage pos=v weak=1]  (gärningsm* | okänd* | sabotör* | maskerad* | misstänkt* | agent | agenter | någon | man | män | angripar*) *5 (förstörde | förstört | skadade | skadat | stängde av | stängt av | kopplade | lossade | kapade | kapat | borrade) *4 TARGET
+ Okända gärningsmän förstörde en transformatorstation.
pat sv.tell.attempt [type=sabotage stage=attempted pos=n]  (försök* | försökte) *2 (att)? *1 (sabotera | förstöra | spränga | förgifta | skada | slå ut) *4 TARGET
+ Försök att sabotera en kraftledning misslyckades.
pat sv.tell.on.target [type=sabotage pos=n weak=1]  (angrepp* | attack* | dåd* | skadegörelse* | sabotage*) (mot | på | av) *2 TARGET
+ Angreppet mot kraftledningen varade en minut.
# Drones and other things in the air
pat sv.tell.drone.stops [type=drone_incursion method=drone pos=v]  (DRONE) *8 (STOPS) *6 (FIELD)
+ Drönare fick dem att stoppa flygtrafiken.
- Drönare levererar paket.
pat sv.tell.drone.forced [type=drone_incursion method=drone pos=v]  (DRONE) *3 (tvinga* | fick) *4 (FIELD) *4 (stäng* | stoppa* | avbryta | ställa)
+ Drönare tvingade Aalborgs flygplats att stänga.
pat sv.tell.field.stops [type=drone_incursion method=drone pos=v]  (FIELD) *8 (STOPS) *8 (DRONE)
+ Kastrup stängdes sedan drönare kretsat över banorna.
pat sv.tell.drone.over [type=drone_incursion method=drone pos=v]  (DRONE) *2 över *3 (flygplats* | örlogsbas* | bas | basen | kärnkraftverk* | regement* | kasern* | hamn* | skyddsobjekt* | raffinaderi* | övningsfält* | flygbas* | varv* | anläggning*)
+ Misstänkta drönare över örlogsbasen larmade vakten.
- Drönare över staden firade nyår.
pat sv.tell.drone.seen [type=drone_incursion method=drone pos=v]  (DRONE) *8 (SEENV)
+ Femton obemannade farkoster räknades över fältet.
pat sv.tell.seen.drone [type=drone_incursion method=drone pos=v]  (SEENV) *4 (DRONE)
+ Vittnen rapporterade drönare i natt.
pat sv.tell.drone.wreck [type=drone_incursion method=drone pos=n]  (rester* | vrakdelar* | delar | vraket) (av | efter) *1 drönar*
+ Polisen hittade resterna av en drönare.
pat sv.tell.drone.fell [type=drone_incursion method=drone pos=v]  (DRONE) *6 (kraschade* | kraschat | störtade* | störtat | slog ned | slog ner | föll | exploderade*) *6 (åker* | fält* | hus* | gräns* | by | skog* | tak* | lettland | litauen | polen | rumänien | estland | moldavien | mark*)
+ En drönare kraschade på ett fält.
pat sv.tell.drone.shot [type=drone_incursion method=drone pos=v weak=1]  (skjut* ner | sköt ner | sköts ner | oskadliggj* | störde ut) *3 (DRONE)
+ De sköt ner tre drönare.
pat sv.tell.sighting [type=drone_incursion method=drone pos=n]  (drönarobservation* | drönarintrång* | drönarlarm* | drönarflygning* | drönarsvärm* | drönarincident* | drönarhändelse*)
+ Drönarintrånget fick polisen att rycka ut.
pat sv.tell.jets [type=airspace_violation method=aircraft pos=v]  (mig-31 | mig-plan* | mig | su-* | stridsflyg* | stridsplan* | rysk* flygplan* | rysk* plan | rysk* helikopt* | bombplan*) *8 (befann | flög in | kränk* | trängde* in | tog sig in | stannade | tog sig) *8 (luftrum* | utan tillstånd | territorium)
+ Tre MiG-31 befann sig tolv minuter över Estland utan tillstånd.
- Två stridsflygplan flög in över hangaren.
pat sv.tell.airspace.noun [type=airspace_violation pos=n]  (kränkning* | intrång*) *3 luftrum*
+ Estland protesterar mot kränkningen av sitt luftrum.
pat sv.tell.balloon [type=airspace_violation method=balloon pos=v]  (ballong* | smuggelballong* | smugglarballong*) *8 (STOPS | belarus | flygplats* | luftrum* | drev)
+ Smuggelballonger fick flygplatsen att stänga.
- Barnen fick ballonger.
# Satellite navigation
pat sv.tell.gps.en [type=gnss_interference method=jamming pos=v]  gps : en *3 (stör* | slås ut | slogs ut | försvann | försvunnit)
+ Flyget ställdes in eftersom gps:en störs.
pat sv.tell.gnss [type=gnss_interference method=jamming pos=v]  (gps* | gps-* | gnss | satellitnavig* | satellitsignal* | navigationssignal* | navigation* | navigering*) *6 (stör* | försvunn* | försvann | slås ut | slogs ut | slagits ut | utslagen | bort* | faller | föll | felvisa* | manipulera* | jammad* | tapp*)
+ Gps-signalen hade försvunnit.
pat sv.tell.gnss.inv [type=gnss_interference method=jamming pos=v]  (blev av med | störning* | stör | störde* | stört* | störs | tappa* | bortfall | problem med | slå ut | slog ut) *5 (gps* | gps-* | gnss | satellitnavig* | satellitsignal* | navigation* | navigering*)
+ Piloter rapporterar störningar av gps.
# At sea
pat sv.tell.cable [type=undersea_infrastructure pos=v]  (sjökabel* | sjökabl* | undervattenskabel* | undervattenskabl* | datakabel* | datakabl* | telekabel* | elkabel* | gasledning* | balticconnector* | estlink* | c-lion* | kabelbrott* | nord stream*) *8 (slutat fungera | slutade fungera | av | avsliten | slits | slets | skad* | läck* | läcka* | ur funktion | avbrott* | sönder | föll | tryckfall* | brott)
+ En datakabel mellan två städer har slutat fungera.
pat sv.tell.pressure [type=undersea_infrastructure pos=v]  (tryck | trycket) *3 (gasledning* | balticconnector* | rörledning*) *3 (föll | fallit | sjönk | sjunkit)
+ Trycket i gasledningen föll.
pat sv.tell.cable.inv [type=undersea_infrastructure pos=v]  (slet | slitit | slets | drog av | dragit av | kapade | kapat | skadade | skadat | bröt | sprängde | förstörde) *2 (av | sönder | upp)? *3 (sjökabel* | sjökabl* | kabeln | kablarna | kablar | undervattens* | datakabel* | datakabl* | telekabel* | elkabel* | gasledning* | balticconnector* | estlink* | c-lion* | nord stream*)
+ Fartyget slet av kabeln.
pat sv.tell.cable.noun [type=undersea_infrastructure pos=n]  (kabelbrott* | kabelskad* | kabelsabotage* | (brott | skada | skador | läcka | läckor | avbrott) *1 (på | i) *1 (sjökabel* | sjökabl* | undervattens* | datakabel* | gasledning* | balticconnector* | estlink* | c-lion* | nord stream*))
+ Kabelbrottet öster om Gotland utreds.
pat sv.tell.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (släpade* | släpat | släpar | drog | dragit | släpande) *6 (ankare | ankaret | ankarkätting*)
+ Fartyget släpade sitt ankare.
pat sv.tell.anchor.inv [type=undersea_infrastructure method=anchor_drag pos=v]  (ankare | ankaret) *5 (släpat* | släpades | dragits | fastnat | rivit | slitit | skadat)
+ Ankaret har släpat i botten.
pat sv.tell.shadow [type=maritime_incident pos=v]  (fartyg* | signalspaningsfartyg* | spionfartyg* | tanker* | lastfartyg* | ubåt* | trålare* | skuggflott*) *8 (cirkla* | kretsa* | ankra* | drev | drivit | legat | loitra* | stannat | bromsa* | stängde av | låg) *6 (kabl* | gasledning* | vindkraft* | plattform* | kust* | transponder* | ais | ö | ön)
+ Ett ryskt fartyg har legat och cirklat över kablarna.
pat sv.tell.radar [type=maritime_incident pos=v]  (riktade* | riktat | lyste | belyste* | pekade | sköt | avfyrade* | blända* | siktade) *5 (radar* | eldledningsradar* | laser* | nödraket* | signalraket* | signalljus* | helikopter* | marinfartyg*)
+ Fregatten riktade radar mot ett marinfartyg.
pat sv.tell.lowpass [type=maritime_incident pos=v]  (stridsflyg* | attackplan* | helikopter*) *8 (låg höjd | lågt | nära) *6 (fregatt* | fartyg* | plattform* | jagare*)
+ Stridsflyg passerade på låg höjd nära en fregatt.
pat sv.tell.ship.act [type=maritime_incident pos=v]  (rysk* | ryssland | iransk* | kinesisk*) *4 (rammade* | besköt* | bordade* | stoppade* | trakassera*) *4 (fartyg* | båt* | tanker* | fiskebåt* | fregatt*)
+ En rysk korvett besköt en fiskebåt.
# Networks and machines
pat sv.tell.ransom [type=cyber_disruption pos=v]  (gisslanprogram* | utpressningsvirus* | utpressningsprogram* | ransomware* | skadlig kod | virus | wiper* | hackare*) *6 (låste* | låst* | krypterade* | krypterat | slog ut | slagit ut | lamslog* | raderade* | raderat | infekter*) *6 (it-system* | system* | server* | data | datorer* | kommun* | sjukhus* | filer*)
+ Ett gisslanprogram låste it-systemen.
pat sv.tell.site.down [type=cyber_disruption pos=v weak=1]  (sajt* | webbplats* | hemsid* | e-tjänst* | tjänst* | app | appen | server*) *6 (låg nere | ligger nere | låg ner | slogs ut | gick ner | överbelast* | otillgänglig* | ur funktion)
+ Bankernas sajter låg nere.
pat sv.tell.site.attack [type=cyber_disruption pos=v]  (slog ut | sänkte | överbelasta* | attackerade | dränkte | släckte) *3 (sajt* | webbplats* | hemsid* | server* | e-tjänst*)
+ Gruppen slog ut kommunernas sajter.
pat sv.tell.flood [type=cyber_disruption method=ddos pos=n]  (miljoner | tusentals | våg av | störtflod*) *2 (anrop | förfrågningar | trafik)
+ Servrarna fick ta emot miljoner anrop.
pat sv.tell.took.control [type=cyber_sabotage pos=v]  (tog kontroll | tagit kontroll | fick kontroll | tog över styrningen) *3 (WORKS)
+ Någon tog kontroll över en dammlucka.
pat sv.tell.ot [type=cyber_sabotage pos=v]  (hackare* | angripar* | cyberattack* | cyberangrepp* | hacktivist* | skadlig kod | inkräktare*) *8 (WORKS)
+ Hackare öppnade luckan i en damm.
- Hackare samlades i hallen.
pat sv.tell.ot.inv [type=cyber_sabotage pos=v]  (WORKS) *8 (hackare* | hackad* | hackades | cyberattack* | cyberangrepp* | på distans | fjärrstyr*)
+ Vattenverket hackades i våras.
pat sv.tell.ot.wiped [type=cyber_sabotage pos=v]  (raderade* | raderat | slog ut | slagit ut | förstörde) *2 (styrdator* | styrsystem* | styrenhet*)
+ Angripare raderade styrdatorerna.
pat sv.tell.pressure.set [type=cyber_sabotage pos=v]  (ändra* | höjde* | sänkte* | manipulera*) *2 (tryck* | nivå* | inställning* | dosering*) *5 (pump* | vattenverk* | reningsverk* | damm* | värmeverk* | vattentorn*)
+ Någon ändrade trycket i pumparna på ett vattenverk.
pat sv.tell.hack [type=cyber_espionage pos=v]  (tog sig in | tagit sig in | bröt sig in | brutit sig in | hackade* | hackat* | kapade* | kapat* | kapades | stal | stulit | kom åt | läste | läst) *6 (MAILS)
+ Hackare tog sig in i systemet.
- Tjuvar tog sig in i villan.
pat sv.tell.hack.inv [type=cyber_espionage pos=v]  (MAILS | riksdag* | storting* | parti* | departement* | myndighet*) *6 (hackades | hackats | hackad* | kapades | kapats | intrång* | komprometter* | avlyssna*)
+ E-postkonton hos Stortinget kapades.
pat sv.tell.intrusion [type=cyber_espionage pos=n]  (dataintrång* | it-intrång* | dataintrånget | nätfiske* mot)
+ Dataintrånget hos riksdagen utreds.
pat sv.tell.leak [type=hack_and_leak pos=v]  (publicera* | läckte* | läckt* | lade ut | lagt ut) *4 (stulna | stulen | hackade) *2 (mejl* | dokument* | uppgift* | data | filer)
+ Gruppen publicerade stulna dokument.
# Information
pat sv.tell.fake [type=FIMI pos=n]  (WRONG) *2 (FILM)
+ Ett manipulerat videoklipp sprids.
- Falska sedlar är i omlopp.
pat sv.tell.fake.inv [type=FIMI pos=v]  (video* | klipp* | videoklipp* | bilden | bilderna | filmen | artikeln) *5 (falsk* | manipulera* | förfalska* | fejk* | ai-genererad*)
+ Klippet är manipulerat.
pat sv.tell.spread [type=FIMI pos=v]  (sprid* | spred* | spreds | pumpa* | publicera* | delade* | delat | trycker ut | förstärk*) *6 (lögn* | desinformation* | propaganda* | konspiration* | narrativ* | rykte* | falska | falsk | vilseledande)
+ Sajterna sprider lögner om Ukraina.
pat sv.tell.lie.spread [type=FIMI pos=v]  (lögn* | desinformation* | propaganda* | konspiration* | narrativ* | rykte* | påstående*) *8 (sprid* | spred* | spreds | spridits | piska* upp | förstärk*)
+ Lögnen har spridits från konton utomlands.
pat sv.tell.accounts [type=FIMI method=inauthentic_accounts pos=v]  (nätverk* | hundratals | tusentals | trollfabrik* | bot*) *4 (konton | sajter | bottar | troll | profiler) *8 (sprid* | spred* | delade* | förstärk* | påverka* | trycker)
+ Hundratals konton spred lögner.
pat sv.tell.clone [type=FIMI method=cloned_site pos=v]  (härma* | imitera* | klona* | kopiera* | efterlikna* | utgav sig | utger sig) *4 (sajt* | medier* | tidning* | myndighet* | nyhets* | nyhetssajt* | dagstidning*)
+ Sajterna härmar tyska tidningar.
pat sv.tell.election [type=election_interference pos=v]  (lade sig i | lägger sig i | lagt sig i | påverka* | valpåverkan* | manipulera* | störa | inblandning i) *4 (val | valet | valen | valrörelse* | folkomröstning* | presidentval* | riksdagsval*)
+ Ryssland lade sig i valet.
pat sv.tell.election.noun [type=election_interference pos=n]  (valpåverkan* | valinblandning* | otillbörlig informationspåverkan)
+ Det handlar om valpåverkan från Ryssland.
# Marks, threats, violence
pat sv.tell.tag [type=vandalism method=graffiti pos=v]  (davidsstjärn* | hakkors* | handavtryck* | slagord* | klotter* | röd färg | grön färg | färg) *6 (spreja* | måla* | klottra* | kasta* | hällts | sprayad*)
+ Davidsstjärnor sprejades på fasader.
pat sv.tell.tag.inv [type=vandalism method=graffiti pos=v]  (vandalisera* | skända* | klottra* | spreja* | vanhelga* | nedklottra*) *6 (monument* | minnesmärke* | synagog* | moské* | kyrkogård* | gravplats* | gravsten* | staty*)
+ Någon vandaliserade minnesmärket.
pat sv.tell.tag.passive [type=vandalism method=graffiti pos=v]  (monument* | minnesmärke* | synagog* | moské* | kyrkogård* | gravplats* | staty*) *6 (vandalisera* | skända* | klottra* | spreja* | vanhelga* | nedklottra* | färg)
+ Synagogan klottrades ner.
pat sv.tell.staged [type=provocation method=staged_object pos=v]  (likkist* | grishuvud* | skelett* | kistor*) *6 (ställdes | ställts | ställde | lämna* | placera* | lades | hittades | hittats | dök upp)
+ Fem likkistor ställdes vid tornet.
pat sv.tell.bombthreat [type=intimidation pos=v]  (bombhot* | hotmejl* | hotbrev*) *8 (skol* | domstol* | flygplats* | tåg* | ambassad* | vallokal* | mejl | evakuera* | sjukhus* | synagog*)
+ Bombhot mot skolor kom via mejl.
pat sv.tell.bombthreat.inv [type=intimidation pos=v]  (skolor* | domstol* | flygplats* | ambassad* | vallokal* | sjukhus* | synagog*) *5 (bombhot* | hotmejl*)
+ Ett femtiotal skolor fick bombhot.
pat sv.tell.threat [type=intimidation pos=v weak=1]  (hota* | trakassera* | förfölj* | skrämma*) *4 (dissident* | oppositionell* | journalist* | exil* | aktivist* | flyktingar)
+ Agenterna hotade dissidenter.
pat sv.tell.beaten [type=assault method=blade_or_blunt pos=v]  (slogs | slog | misshandla* | attackera* | knivhögg* | knivskar* | överföll*) *4 (hammare | kniv | knölpåk* | yxa | batong*)
+ Han slogs med hammare.
pat sv.tell.killed [type=assassination pos=v]  (sköts ihjäl | skjutits ihjäl | sköt ihjäl | mördades | mördats | mördade | förgiftades | förgiftats | dödades av | sköts till döds) *6 (avhoppa* | dissident* | oppositionell* | journalist* | befälhavar* | pilot | piloten | aktivist* | agent*)
+ Där mördades en avhoppare.
pat sv.tell.killed.inv [type=assassination pos=v]  (avhoppa* | dissident* | oppositionell* | journalist* | befälhavar* | pilot | piloten | aktivist*) *4 (sköts ihjäl | skjutits ihjäl | hittades skjuten | hittades död | mördades | mördats | förgiftades | förgiftats | sköts till döds)
+ En avhoppad pilot sköts ihjäl.
pat sv.tell.plot.noun [type=plot stage=planned pos=n]  (mordkomplott* | mordplan* | attentatsplan* | terrorplan* | sabotageplan* | komplott*)
+ Polisen avslöjade mordplaner mot en minister.
pat sv.tell.attempt.life [type=assassination stage=attempted pos=n]  (mordförsök* | attentat* | mordkomplott* | mordplan*) *1 (på | mot) *2 (chef* | minister* | president* | statsminister* | journalist* | politiker* | dissident* | judar | judisk*)
+ Det var ett attentat mot chefen.
pat sv.tell.kill.plan [type=assassination stage=planned pos=v]  (planera* | uppdrag | skulle | förbered*) *2 (att)? *1 (döda | mörda | skjuta | lönnmörda) *3 (judar | dissident* | journalist* | chef* | politiker* | oppositionell* | minister*)
+ Agenter planerade att döda judar.
pat sv.tell.abduct [type=kidnapping pos=v]  (rövade bort | rövades bort | rövats bort | kidnappa* | fördes bort | förde bort) *6 (polis* | säkerhetspolis* | officer* | dissident* | journalist* | oppositionell* | gräns* | tjänsteman | aktivist*)
+ Mannen rövades bort vid gränsen.
# Spying
pat sv.tell.photo [type=espionage method=reconnaissance pos=v]  (fota* | fotografera* | filma* | kartlägg* | kartlade* | spana* | rekognoscera* | bevaka* | dokumentera*) *4 (MILITARY)
+ Männen fotade en flygbas.
- Turisterna fotade slottet.
pat sv.tell.cameras [type=espionage method=reconnaissance pos=v]  (monterade* | installera* | satte upp | satt upp | gömde | gömt) *3 (kamer* | sändare | spårsändare*) *8 (järnväg* | spår | hamn* | bas* | gräns* | flygplats*)
+ De satte upp kameror längs järnvägen.
pat sv.tell.passed [type=espionage pos=v]  (lämna* | skaffa* | sålt | sålde | överlämna* | samla* | skicka* | förmedla* | röjt | röjde | anskaffa* | inhämta*) *6 (SECRET) *8 (SERVICE)
+ Två bröder lämnade hemliga uppgifter till GRU.
- Han lämnade uppgifter till skatteverket.
pat sv.tell.worked.for [type=espionage pos=v]  (spionera* | arbeta* | jobba* | agent | agenter | värvad* | värvats | uppdrag) *2 (för | åt | av | på) *3 (gru | fsb | kgb | svr | rysk* underrättelse* | rysk* militär* underrättelse* | rysk* säkerhets* | kines* underrättelse* | kinas räkning | rysslands räkning | irans räkning | iransk* underrättelse* | främmande makt)
+ Han har spionerat för rysk underrättelsetjänst.
pat sv.tell.spy [type=espionage pos=n]  (spion | spionen | spioner* | spionmisstänkt* | spiondömd* | spionring* | spionhärva* | spionnätverk*) *6 (grip* | greps | häkta* | döm* | åtala* | avslöja* | utvisa* | fälls)
+ Spionen greps vid gränsen.
pat sv.tell.spy.inv [type=espionage pos=n]  (grep | gripit | häkta* | dömde* | åtala* | avslöja* | spräckte) *5 (spion | spioner* | spionring* | spionnätverk*)
+ Säpo avslöjade ett spionnätverk.
pat sv.tell.crime [type=espionage pos=n]  (grovt spioneri | obehörig befattning med hemlig uppgift | flyktingspionage* | olovlig underrättelseverksamhet | grov olovlig underrättelseverksamhet | obehörig teknikanskaffning)
+ Åtalet gäller grovt spioneri.
# Plots
pat sv.tell.foiled [type=plot stage=foiled pos=v]  (avstyrde* | avstyrt* | avstyrts | hindra* | stoppa* | förhindra* | avvärj* | omintetgj*) *4 (attentat* | terrordåd* | mordkomplott* | mordplan* | sabotage* | dåd | dådet | bombdåd* | kidnappning* | mordbrand*)
+ Polisen avstyrde ett mordkomplott.
- Målvakten stoppade skottet.
pat sv.tell.planned [type=plot stage=planned pos=v]  (planera* | förbered* | beställ*) *4 (attentat* | terrordåd* | sabotage* | mordbrand* | mordbränder* | bombdåd* | kidnappning* | sprängdåd*)
+ De planerade sabotage åt Moskva.
pat sv.tell.blown [type=explosion method=explosive pos=v]  (sprängde* | sprängdes | sprängts) *4 (järnväg* | bro | bron | räls* | gasledning* | mast* | depå*)
+ Okända sprängde en bro.
pat sv.tell.cache [type=plot stage=foiled pos=v]  (hemma hos | i lägenheten | hos) *4 (gripn* | misstänkt* | mannen | männen) *6 (sprängämne* | bomb* | detonator* | vapen | handgranat*)
+ Hemma hos den misstänkte fann polisen sprängämnen.
# Borders, money, pressure
pat sv.tell.migrants [type=instrumentalised_migration method=migrants pos=v]  (ryssland | rysk* | belarus* | lukasjenko* | moskva | minsk | regimen) *5 (skickar | skickade | skjutsa* | slussa* | driver | pressar | släpper | hjälper | forslar) *5 (migrant* | asylsökande* | flykting*)
+ Ryssland skickar asylsökande till gränsen.
pat sv.tell.migrants.passive [type=instrumentalised_migration method=migrants pos=v]  (migrant* | asylsökande* | flykting*) *4 (slussades | slussas | skickades | skjutsades | leddes | släpptes) *3 (rysk* | ryssland | belarus*)
+ Migranter slussades av rysk personal till gränsen.
pat sv.tell.border [type=border_provocation pos=v]  (rysk* | belarusisk* | beväpna* | maskera*) *5 (korsade* | gick in | passerade | klev | beträdde* | sköt) *5 (gräns* | territorium | gränsen)
+ Ryska soldater korsade gränsen.
pat sv.tell.buoys [type=border_provocation pos=v]  (lyfte | lyft | tog bort | tagit bort | avlägsna* | flyttade) *4 (boj | bojar* | gränsmärke* | gränsstolp*)
+ Gränsvakter lyfte bojar ur floden.
pat sv.tell.cash [type=malign_finance pos=v]  (pengar | kontanter | finansiera* | betalning* | betalade | muta* | mutor) *8 (parti* | politiker* | kampanj* | väljar* | kandidat* | ledamöter) *8 (moskva | ryssland | rysk* | kreml | kina | utlandet)
+ Pengar till partiet kom från Moskva.
