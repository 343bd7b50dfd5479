# act.pat: patterns of Polish. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame act
def DRONES = dron* | bezzałog* | gerber* | szahed*
def DRONEV = wlecia* | wtargn* | naruszy* | krąży* | lata* | przelat* | przelecia* | zauważ* | dostrzeż* | widzian* | wykry* | zaobserw* | spad* | runą* | rozbi* | zestrzel* | pojawi* | eksplodow* | wybuchł* | wybuchn*
def AIRPLACE = lotnisk* | baz* | elektrown* | poligon* | koszar* | polu | pole | kukurydz* | jednost*
def JETS = myśliwc* | myśliwiec | samolot* | śmigłow* | bombow* | mig-31 | su-30
def AIRV = wlecia* | narusz* | wtargn* | wkroczy* | przekrocz*
def CUT = przecię* | uszkodz* | zerwa* | przerwa* | przeciął | zniszcz*
def RAILCUT = przecię* | uszkodz* | uszkodził* | zerwa* | wysadz* | przykręci* | rozkręc* | odkręc* | poluzow* | wyrwa*
def JAM = zakłóc* | zagłusz* | utraci* | straci* | zanik*
def GPS = gps | gnss | nawigac* | satelitarn*
def SITES = stron* | serwis* | portal* | witryn* | serwer*
def DOWN = niedostępn* | przestał* | padł* | zawies* | sparaliż* | zalan* | przeciąż*
def HACKERS = haker* | włamywacz* | cyberprzestęp* | napastni* | cyberszpie*
def HACKV = wykrad* | skrad* | włama* | uzyska* | przejęl* | weszli | spenetrow* | dosta*
def PARCEL = paczk* | przesył* | paczek
def FIREV = zapali* | spłon* | wybuchł* | stanę* | eksplod*
def PLANV = miał* | miel* | planowa* | zamierza* | zleci* | zlecon* | kaza* | przygotow* | chcia* | chcie*
def BURNINF = podpal* | spalić | puścić
def KILLINF = zabić | zamordować | zastrzelić | zlikwidować | otruć
def BOMBINF = wysadzić | zdetonować | podłożyć
def SECRETS = informac* | dokument* | dan* | plany | zdjęci* | tajemnic* | lokalizac*
def PASS = przekaz* | sprzeda* | zbiera* | fotograf* | dostarcza*
def SERVICE = rosyjsk* | rosji | gru | fsb | kgb | białorusk* | chińsk* | wywiad* | służb*
def EXPL = c4 | trotyl* | ładun* | bomb* | granat* | materiał*
def EXPLV = odpal* | eksplodow* | zdetonow* | znalez* | rozbroj* | podłoż* | wybuchł* | wybuchn*
pat pl.act.charge.inv [type=explosion method=explosive pos=v]  (eksplodował* | wybuchł* | zdetonowa* | odpalono | wybuchn*) *2 (ładun* | bomba | bomby | materiał* wybuch*)
+ Pod pociągiem eksplodował ładunek.
pat pl.act.drones [type=drone_incursion method=drone pos=v]  (DRONES) *6 (DRONEV) *6 (AIRPLACE)
+ Wojskowy dron wybuchł na polu kukurydzy.
pat pl.act.drones.over [type=drone_incursion method=drone pos=v]  (DRONEV) *5 (DRONES) *6 (AIRPLACE)
+ Zauważono drony nad lotniskiem.
pat pl.act.drones.place [type=drone_incursion method=drone pos=v]  nad *4 (AIRPLACE) *6 (DRONEV) *3 (DRONES)
+ Nad bazą widziano nieznane drony.
pat pl.act.aircraft [type=airspace_violation method=aircraft pos=v]  (JETS) *6 (AIRV) *4 powietrzn*
+ Trzy myśliwce naruszyły estońską przestrzeń powietrzną.
pat pl.act.airspace [type=airspace_violation pos=v]  przestrze* powietrzn* *4 naruszon*
+ W nocy polską przestrzeń powietrzną naruszono 19 razy.
pat pl.act.airport.shut [type=same only=drone_incursion pos=v]  zamknię* *3 <target~TARGET[kind=airport]>
+ Na trzy godziny zamknięto {target:lotnisko}.
pat pl.act.wires.land [type=sabotage pos=v]  (przecię* | przeciął | uszkodz*) *2 (światłowod* | światłowód | kabl* | kabel) *4 (kolej* | kolejow* | torów | torach | stacj* | dworc* | studzien* | kanał* | tunel*)
+ Przecięto światłowód biegnący wzdłuż linii kolejowej.
pat pl.act.cable.was [type=undersea_infrastructure pos=v]  <target~TARGET[kind=cable]> *8 (uszkodzon* | przecięt* | zerwan* | przerwan* | przestał*)
+ {target:Kabel telekomunikacyjny} został w nocy uszkodzony.
pat pl.act.pipe.was [type=undersea_infrastructure pos=v]  <target~TARGET[kind=pipeline]> *8 (uszkodzon* | przebit* | rozerwan* | rozszczelni* | wysadzon*)
+ {target:Gazociąg} na dnie morza został uszkodzony.
pat pl.act.cable.cut [type=undersea_infrastructure pos=v]  (CUT) *2 <target~TARGET[kind=cable]>
+ Na Bałtyku przecięto {target:podmorski kabel}.
pat pl.act.pipe.cut [type=undersea_infrastructure pos=v]  (CUT) *2 <target~TARGET[kind=pipeline]>
+ Kotwica uszkodziła {target:gazociąg}.
pat pl.act.rail.cut [type=sabotage pos=v]  (RAILCUT) *3 <target~TARGET[kind=rail]>
+ Nieznani sprawcy uszkodzili {target:trakcję}.
pat pl.act.gnss [type=gnss_interference method=jamming pos=v]  (JAM) *3 (GPS)
+ Samolot utracił sygnał GPS.
pat pl.act.gnss.inv [type=gnss_interference method=jamming pos=v]  (GPS) *4 (JAM)
+ Sygnał GPS był zakłócany przez pół godziny.
pat pl.act.sites [type=cyber_disruption pos=v]  (SITES) *6 (DOWN)
+ Strony kilku partii były niedostępne.
pat pl.act.hackers [type=cyber_espionage pos=v]  (HACKERS) *5 (HACKV)
+ Hakerzy wykradli dane policjantów.
pat pl.act.parcel [type=arson method=parcel_bomb pos=v]  (PARCEL) *5 (FIREV)
+ Paczka zapaliła się w centrum logistycznym.
pat pl.act.bomb [type=bombing method=explosive pos=v]  (EXPL) *4 (EXPLV)
+ Ładunek odpalono pod mostem.
pat pl.act.plan.burn [type=arson stage=planned pos=v]  (PLANV) *3 (BURNINF)
+ Mieli podpalić magazyn.
pat pl.act.plan.kill [type=assassination stage=planned pos=v]  (PLANV) *3 (KILLINF)
+ Zlecono mu zabić redaktora.
pat pl.act.plan.bomb [type=bombing stage=planned pos=v]  (PLANV) *3 (BOMBINF)
+ Planowali wysadzić most.
pat pl.act.secrets [type=espionage pos=v]  (PASS) *4 (SECRETS) *5 (SERVICE)
+ Przekazywał dokumenty oficerowi GRU.
pat pl.act.spread [type=FIMI pos=v]  ukaza* *3 (zmyślon*|fałszyw*) *2 (depesz*|wiadomoś*|informac*)
+ W serwisie dwukrotnie ukazała się zmyślona depesza o mobilizacji.
