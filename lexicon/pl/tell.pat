# Acts told by what was seen, done, found or left behind, in Polish. Hand-written for Concord, under the licence of the project.
# Attributes as in act.pat; weak=1 marks a wording that counts only in company.
frame act
def LIQUID = benzyn* | łatwopaln* | rozpuszczalnik* | podpałk* | naft* | paliwem
def THING = hala | hali | halę | hale | magazyn | magazynu | magazynie | magazyny | sklep* | skład | składu | składzie | hurtowni* | fabryk* | fabryce | zakład | zakładu | zakłady | zakładzie | restaurac* | biuro | biura | biurze | budyn* | centrum | market* | garaż* | autobus* | zajezdn* | ciężarów* | samoch* | auto | auta | furgon* | pociąg* | wagon* | lokomotyw* | maszt* | dom | domu | domy | kamienic* | kościół | kościoł* | cerk* | meczet* | synagog* | muzeum | targowisk* | kontener* | palet*
def DOER = sprawc* | napastni* | nastolat* | mężczyzn* | nieznan* | osobni* | dywersan* | sabotażyst* | agent | agenci | podejrzan* | oskarżon* | ktoś | zamaskowan* | siatk* | ukrainiec | ukraińcy | białorusin*
def RAIL = tor | toru | tory | torów | torach | torami | torem | torze | torowisk* | szyn* | rozjazd* | zwrotnic* | trakcj* | trakcyjn* | linia kolejow* | linii kolejow* | linię kolejow* | most* kolejow*
def OBJECT = obejm* | klamr* | klin | kliny | blok | bloki | beton* | belk* | kłod* | opon* | łańcuch* | metalow* | płyt* | ładun* | kamienie | kamieni | zacisk*
def PUT = położ* | ułoż* | umieści* | umieszcz* | przymocowa* | zamontowa* | zostawi* | podłoż* | przykręci* | znalezi* | leża* | wykry* | odkry*
def WORKS = farm* wiatrow* | farm* fotowoltaiczn* | elektrown* | elektrociepłown* | ciepłown* | wodociąg* | uzdatniania wody | oczyszczaln* | zapor* | tama | tamy | tamę | śluz* | hydroelektrown* | stacj* elektroenerget* | pompy | pomp | pompami | zawory | zaworów | zawór | turbin* | sterownik* | sterowani*
def AIRFIELD = lotnisk* | portu lotnicz* | port lotnicz* | pas* startow* | lot | loty | lotów | rejs* | ruch lotnicz* | ruchu lotnicz* | przestrze* powietrzn*
def DRONE = dron* | bezzałog* | bsp | gerber* | szahed* | kwadrokopter* | obiekt* latając* | niezidentyfikowan* obiekt*
def STOPPED = zamknię* | zamkn* | wstrzyma* | zawieszo* | zawiesi* | sparaliż* | przekierowa* | uziemi* | przerwa* | odwoła* | opóźni*
def WRONG = fałszyw* | zmyślon* | spreparowan* | podrobion* | sfabrykowan* | nieprawdziw* | zmanipulowan* | sfałszowan* | kłamliw* | wygenerowan* | fejkow*
def FILM = nagrani* | wideo | film* | zdjęci* | depesz* | artykuł* | komunikat* | okładk* | post | posty | postów | wpis* | cytat* | plakat* | ulotk* | reportaż*
def PIECE = informac* | wiadomoś* | stron* | profil* | konta | kont | pismo | pisma | list | listy
def MAILS = skrzyn* | poczt* | mail* | konto | konta | kont | serwer* | sieci | system* | baz* dan* | komputer* | router* | kamer*
def SECRET = informac* | dokument* | dan* | plan* | zdjęci* | tajemnic* | lokalizac* | współrzędn* | raport*
def WHOM = gru | fsb | swr | kgb | rosyjsk* wywiad* | rosyjsk* służb* | wywiad* rosyjsk* | wywiad* wojskow* | służb* rosyjsk* | rosyjsk* (oficer*|agent*|mocodawc*|kurator*) | białorusk* (wywiad*|służb*|kgb) | chińsk* (wywiad*|służb*) | irańsk* (wywiad*|służb*) | obc* (wywiad*|służb*) | dla rosji | na rzecz rosji | rosji | oficer* prowadząc* | mocodawc*
def MILITARY = obiekt* (wojskow*|strategiczn*|infrastruktury) | instalac* wojskow* | sprzęt* wojskow* | jednost* wojskow* | baz* (wojskow*|nato|lotnicz*) | koszar* | infrastruktur* (kryty*|kolej*|wojsk*) | lotnisk* wojskow* | transport* (wojsk*|broni|sprzęt*|dla ukrainy|na ukrainę) | konwoj* | poligon* | rafineri* | terminal* lng | lini* kolejow* | pociąg* z (broni*|sprzęt*|pomoc*)

# Fire
pat pl.tell.poured [type=arson method=accelerant pos=v]  (oblał* | oblali | oblano | oblewa* | polał* | polali | polano | polewa* | rozlał* | rozlali | rozlano | wylał* | wylali | wylano | spryska*) *5 (LIQUID)
+ Dwaj mężczyźni oblali drzwi biura benzyną.
- Kierowca wlał benzynę do baku.
pat pl.tell.poured.inv [type=arson method=accelerant pos=v]  (LIQUID) *2 (oblał* | oblali | oblano | polał* | polali | polano | rozlał* | rozlali | rozlano)
+ Benzyną oblano trzy auta.
pat pl.tell.fire.laid [type=arson pos=v]  (podłoż* | podkłada* | wznieci* | wzniec*) *4 (ogień | ognia | ogniem | pożar*)
+ Sprawca podłożył pod halę ogień.
- Fotel podłożono poduszką.
pat pl.tell.fire.set [type=arson pos=v]  (ogień | ognia | pożar | pożaru) *3 (podłoż* | wzniec*)
+ Ogień podłożono w trzech miejscach.
pat pl.tell.threw [type=arson method=incendiary_device pos=v]  (rzuci* | wrzuci* | obrzuci* | cisnę* | ciska*) *4 (mołotow* | zapalając* | butelk* *1 benzyn* | koktajl*)
+ Dwaj nastolatkowie rzucili butelkę z benzyną.
- Sędzia rzucił monetą.
pat pl.tell.smoke [type=arson pos=v]  (puścił | puściła | puścili | puszczono) *3 z dymem
+ Ktoś puścił auto z dymem.
pat pl.tell.burnt [type=arson pos=v weak=1]  (THING) *5 (spłonę* | spłonął | zapłon* | poszł* z dymem | poszedł z dymem | doszczętnie | w płomieniach | strawił* | zajęł* się | zajął się | stanę* w ogniu | stanął w ogniu)
+ Trzy ciężarówki fundacji stanęły w ogniu.
- Samochód odjechał.
pat pl.tell.burnt.inv [type=arson pos=v weak=1]  (spłonę* | spłonął | z dymem poszł* | w płomieniach stanę* | w ogniu stanę* | ogień strawił | pożar strawił | płomienie strawił*) *4 (THING)
+ W nocy spłonęła hala.
pat pl.tell.traces [type=arson method=accelerant pos=n weak=1]  (ślad* | kanist* | pojemnik* | butelk* | resztk*) *2 (benzyn* | łatwopaln* | rozpuszczalnik*)
+ Obok rampy leżał kanister z benzyną.
pat pl.tell.incendiary [type=arson method=incendiary_device pos=n]  (ładun* | urządz* | paczk* | paczek | przesył* | mechanizm* | środ*) *3 (zapalając* | samozapaln*)
+ W paczkach ukryto ładunki zapalające.
pat pl.tell.burn.order [type=arson stage=planned pos=v]  (zleci* | zlecon* | kaza* | poleci* | polecon* | zapłac* | obiec* | miał* | mieli | najęt* | wynaję* | zwerbowan* | namówi* | zaproponowa*) *5 (spalić | spalenie | spalenia | podpalić | podpaleni* | podpalać | podłożyć ogień | puścić z dymem)
+ Zapłacono im za spalenie magazynu.
pat pl.tell.parcel.fire [type=arson method=parcel_bomb pos=v]  (paczk* | paczek | przesył*) *8 (zapali* | spłon* | zapłon* | wybuch* | eksplod* | zajęł* się | tlił*)
+ Paczka nadana w sąsiednim kraju zapaliła się na taśmie.

# Rails, wires, masts, machines
pat pl.tell.rail.gap [type=sabotage pos=v]  (usunię* | usunęl* | wycię* | wyciął | zdję* | zdjął | wymontowa* | zdemontowa* | wyrwa* | odkręc* | rozkręc* | poluzowa* | podcię* | przepiłowa* | wygię* | rozebra*) *5 (RAIL)
+ Ktoś usunął śruby i wyciął fragment szyny.
pat pl.tell.rail.missing [type=sabotage pos=v weak=1]  (brak* | ubytek | ubytk* | nieprawidłowoś* | wyrw*) *5 (szyn* | torowisk*)
+ Brakowało metra szyny.
pat pl.tell.rail.blast [type=explosion method=explosive pos=v]  (eksploz* | wybuch* | ładun* | detonac* | zdetonowa*) *6 (zniszczy* | uszkodz* | rozerwa* | wyrwa* | naruszy* | pod) *4 (RAIL)
+ Eksplozja zniszczyła odcinek toru.
- Wybuch śmiechu zagłuszył prezesa.
pat pl.tell.rail.blown [type=explosion method=explosive pos=v]  (wysadz* | zdetonowa* | rozerwa*) *4 (RAIL | pociąg*)
+ Nieznani sprawcy wysadzili w nocy tory.
pat pl.tell.rail.blown.inv [type=explosion method=explosive pos=v]  (RAIL) *4 (wysadz* | rozerwan*)
+ Tory zostały wysadzone.
pat pl.tell.rail.object [type=sabotage pos=v]  (PUT) *4 (OBJECT) *4 na *2 (RAIL)
+ Ktoś położył betonowy blok na torach.
- Znaleziono psa na torach.
pat pl.tell.rail.object.inv [type=sabotage pos=v]  (na | do) *2 (RAIL) *6 (PUT) *4 (OBJECT)
+ Na torach pod miastem znaleziono metalową obejmę.
pat pl.tell.parcel.inv [type=arson method=parcel_bomb pos=v]  (eksplodowa* | wybuchł* | zapalił* | zapłon*) *3 (paczk* | przesył*)
+ W furgonetce eksplodowała przesyłka.
pat pl.tell.air.blown [type=explosion method=explosive pos=v]  (wyleci* | wylecia*) w powietrze
+ Fragment torowiska wyleciał w powietrze.
pat pl.tell.air.blown.inv [type=explosion method=explosive pos=v]  w powietrze *2 (wyleci* | wylecia* | wysadz*)
+ W powietrze wyleciał transformator.
pat pl.tell.rail.bolts [type=sabotage pos=v]  (brak* | zniknę* | usunię* | odkręc* | wykręc*) *3 (śrub* | element* | mocowa* | nakręt* | łapki | łapek) *4 (szyn* | tor | torów | torach | torowisk* | kolejow*)
+ Odkryto brak elementów mocujących szyny.
pat pl.tell.cabinets [type=sabotage pos=v]  (zniszczy* | zdewastowa* | podpali* | rozbi* | włama* się do) *2 (szaf* sterow* | szaf* przekaźn* | skrzyn* sterow* | urządze* sterow* | nastawni*)
+ Wandale zniszczyli szafy sterownicze.
pat pl.tell.poison [type=sabotage pos=v]  (zatru* | skaz* | zala* | wla* | wsypa* | wpuści*) *3 (studni* | ujęci* | zbiornik* wod* | wodociąg* | wod* pitn*)
+ Ktoś zatruł ujęcie wody.
pat pl.tell.rail.thrown [type=sabotage pos=v]  (rzuci* | zarzuci* | zawiesi* | przywiąza* | założ*) *2 na *2 (trakcj* | sieć trakcyjn* | tory | szyny)
+ Nieznani sprawcy rzucili na trakcję linkę.
pat pl.tell.derail [type=sabotage pos=v]  (doprowadz* | próbowa* | prób* | plan* | chcia* | chcie* | miał* | mieli | zamierza*) *3 (wykoleić | wykoleje* | wykolejenia)
+ Obejma miała wykoleić pociąg.
- Pociąg wykoleił się z powodu upału.
pat pl.tell.radiostop [type=sabotage pos=n]  (nada* | wysł* | wysył* | wywoła* | użyt* | uruchom* | fałszyw* | nieuprawnion* | nieuzasadnion* | bezprawn*) *4 (radio-stop | radiostop)
+ Nadano fałszywy sygnał radio-stop.
pat pl.tell.wires [type=sabotage pos=v]  (przecię* | przeciął | przecina* | podpal* | wyrwa* | uszkodz*) *4 (kabl* sygnal* | kabl* sterow* | kabl* kolej* | przewod* | trakcj* | szaf* sterow* | szaf* przekaźn* | maszt | maszty | słup | słupy | transformator*)
+ Podpalono przewody przy stacji.
- Spalił się przewód w pralce.
pat pl.tell.engine [type=sabotage pos=v]  (wsypa* | wrzuci* | nasypa* | wlał* | wlano | wlali | dosypa* | znalezi* | wykry*) *4 (opiłk* | piasek | piasku | żwir* | cukier | cukru | śrub* | kwas* | klej*)
+ Do zbiorników okrętu wsypano opiłki.
pat pl.tell.doer.thing [type=sabotage pos=v weak=1]  (DOER) *4 (przecię* | przeciął | uszkodzi* | zniszczy* | wyłączy* | odkręci* | rozkręci* | wyrwa* | podcię* | przewiercił* | przebi* | odłączy*) *4 <target~TARGET>
+ Nieznany sprawca odłączył {target:stację bazową}.
pat pl.tell.attempt.on [type=sabotage stage=attempted pos=n]  (prób* | usiłowa*) *2 (zniszcz* | uszkodz* | wysadz* | przecię* | unieruchom* | zatru* | skaże*) *4 <target~TARGET>
+ Próba uszkodzenia {target:wodociągu} nie powiodła się.
pat pl.tell.on.target [type=sabotage pos=n weak=1]  (atak* | zamach* | akt* | ingerenc* | właman* | zniszczen* | uszkodzen*) (na|w|do)? *2 <target~TARGET>
+ Atak na {target:podstację} trwał minutę.
pat pl.tell.water [type=sabotage pos=v weak=1]  (włama* | wtargn* | przecię* | wyłama*) *6 (ujęci* | wodociąg* | hydrofor* | zbiornik* wod* | uzdatniania)
+ Ktoś włamał się na teren wodociągów.
pat pl.tell.blackout [type=sabotage pos=v weak=1]  (bez prądu | bez ogrzewania | bez wody) *8 (po | bo | gdy) *6 (podpal* | przecię* | uszkodz* | atak* | sabotaż*)
+ Tysiące domów zostały bez prądu po podpaleniu mostu kablowego.

# Drones and other things in the air
pat pl.tell.drone.stops [type=drone_incursion method=drone pos=v]  (DRONE) *8 (STOPPED) *6 (AIRFIELD)
+ Drony sparaliżowały ruch lotniczy.
- Drony dostarczają paczki.
pat pl.tell.airport.drone [type=drone_incursion method=drone pos=v]  (AIRFIELD) *8 (STOPPED) *8 (DRONE)
+ Lotnisko zamknięto z powodu dronów.
pat pl.tell.airport.shut.drone [type=drone_incursion method=drone pos=v]  (STOPPED) *5 (AIRFIELD) *6 (DRONE)
+ Zamknięto lotnisko po tym jak zauważono drony.
pat pl.tell.drone.over [type=drone_incursion method=drone pos=v]  (DRONE) *2 nad *3 (lotnisk* | baz* | elektrown* | jednost* | koszar* | rafiner* | port* | poligon* | zakład* | terytori* | stoczni* | belweder* | budynk*)
+ Drony nad lotniskiem wstrzymały starty.
- Drony nad miastem świętowały Nowy Rok.
pat pl.tell.drone.seen [type=drone_incursion method=drone pos=v]  nad *8 (zaobserwowa* | zauważ* | dostrzeż* | widzian* | wykry* | krąży* | pojawi* | lata* | przelat* | przelec*) *4 (DRONE)
+ Nad bazą zaobserwowano niezidentyfikowane obiekty latające.
pat pl.tell.drone.wreck [type=drone_incursion method=drone pos=n]  (szcząt* | wrak* | fragment* | części | resztk* | element*) *2 (dron* | bezzałog* | gerber* | szahed*)
+ Rolnik znalazł na polu szczątki drona.
pat pl.tell.drone.fell [type=drone_incursion method=drone pos=v]  (DRONE) *6 (spad* | runą* | rozbi* | zestrzel* | eksplod* | wylądowa* | uderzy*) *6 (polu | pole | dom* | terytori* | granic* | wieś | wsi | las* | dach* | polsk* | litw* | łotw* | rumun* | estoni* | mołdaw*)
+ Dron spadł na dach domu pod Lublinem.
pat pl.tell.drone.shot [type=drone_incursion method=drone pos=v weak=1]  (zestrzel* | strąc* | unieszkodliw* | przechwyc*) *3 (dron* | bezzałog* | obiekt*)
+ Myśliwce zestrzeliły trzy drony.
pat pl.tell.drone.entered [type=airspace_violation method=drone pos=v]  (dron* | bezzałog* | gerber* | szahed* | rakiet* | pocisk*) *6 (wlecia* | wlatuj* | wtargn* | naruszy* | naruszaj* | przekrocz* | nadlecia* | znala*) *5 (przestrze* | terytori* | polsk* | litw* | łotw* | estoni* | rumun* | mołdaw* | finlandi* | granic*)
+ W nocy rosyjskie drony wleciały na terytorium Polski.
- Drony wleciały do magazynu Amazona.
pat pl.tell.entered.drone [type=airspace_violation method=drone pos=v]  (wlecia* | wtargn* | naruszy* | przekrocz* | nadlecia*) *6 (dron* | bezzałog* | rakiet* | pocisk* | balon*)
+ W polską przestrzeń wtargnęło dziewiętnaście dronów.
pat pl.tell.fell.drone [type=drone_incursion method=drone pos=v]  (spadł* | runą* | runęł* | rozbił* | wybuchł* | eksplodowa*) *5 (dron | drony | dronów | dron* wojsk* | bezzałog*)
+ W okolicy wsi spadł i wybuchł dron.
pat pl.tell.missile.over [type=airspace_violation pos=v]  (rosyjsk* | białorusk*) *1 (pocisk* | rakiet* | dron* | bezzałog* | śmigłow* | samolot*) *4 (przelecia* | leciał* | krąży* | porusza* | zawróci*) *2 nad *2 (polsk* | podlas* | lubel* | litw* | łotw* | estoni* | rumuni* | terytori* | mazursk* | mołdaw*)
+ Rosyjski pocisk przeleciał nad Podlasiem.
pat pl.tell.jet.stay [type=airspace_violation method=aircraft pos=v]  (mig-31 | mig-29 | mig | migi | mig-i-31 | su-* | myśliwc* | myśliwiec | samolot* wojskow* | bombow* | rosyjsk* samolot* | rosyjsk* śmigłow*) *8 (wlecia* | wtargn* | przebywa* | naruszy* | naruszaj* | przekrocz*) *6 (przestrze* | terytori* | estoni* | litw* | łotw* | polsk* | finlandi* | szwec* | bez zgody | bez zezwolenia)
+ Trzy myśliwce przez dwanaście minut przebywały nad Estonią bez zgody.
- Samolot z urlopowiczami przekroczył równik.
pat pl.tell.balloon [type=airspace_violation method=balloon pos=v]  (balon*) *8 (wlecia* | nadlecia* | naruszy* | przemyt* | białorus* | zamkn* | zamknię* | wstrzyma* | lotnisk*)
+ Balony z papierosami nadleciały z Białorusi.
pat pl.tell.balloon.inv [type=airspace_violation method=balloon pos=v]  (zamkn* | zamknię* | wstrzyma* | wlecia* | nadlecia* | przechwyc*) *6 (balon*)
+ Lotnisko zamknięto przez balony.
pat pl.tell.scramble [type=airspace_violation pos=v weak=1]  (poderwa* | przechwyc* | eskort*) *6 (myśliw* | samolot* | par* dyżurn* | f-16 | f-35)
+ Poderwano dwie pary myśliwców.

# Satellite navigation
pat pl.tell.gnss.lost [type=gnss_interference method=jamming pos=n]  (zanik* | utrat* | problem* | kłopot* | awari* | anomali* | zakłóc* | zagłusz* | zafałszowa*) *4 (gps | gnss | nawigacj* | satelitarn* | galileo)
+ Piloci zgłaszają zanik sygnału GPS.
- Brak papieru w drukarce.
pat pl.tell.gnss.inv [type=gnss_interference method=jamming pos=v]  (gps | gnss | nawigacj* satelitarn* | sygnał* satelitarn*) *5 (zakłóc* | zagłusz* | zanik* | zniknął | utrac* | nie dział* | przestał* | zawodzi* | fałszyw*)
+ Nad morzem GPS przestał działać.

# At sea
pat pl.tell.cable.lost [type=undersea_infrastructure pos=v]  (kabel podmorsk* | kabl* podmorsk* | podmorsk* *2 kabel | podmorsk* *2 kabl* | estlink* | c-lion* | gazociąg* | balticconnector* | nordbalt | połączeni* energetyczn*) *6 (przerwa* | uszkodz* | przecię* | zerwa* | przestał* | wyłączy* | awari* | straci* | strac* | ciśnien* | nieczynn* | rozszczeln* | rozerwa* | wyciek*)
+ Podmorski gazociąg stracił ciśnienie.
pat pl.tell.cable.noun [type=undersea_infrastructure pos=n]  (przerwani* | uszkodzeni* | przecięci* | zerwani* | awari* | uster* | rozszczelnieni* | sabotaż*) *4 (podmorsk* | podwodn* | c-lion* | estlink* | balticconnector* | nord stream*)
+ Operator poinformował o przerwaniu łącza podmorskiego.
pat pl.tell.anchor [type=undersea_infrastructure method=anchor_drag pos=v]  (statek | statk* | tankow* | masow* | frachtow* | jednost* | kontenerow* | załog*) *6 (ciągn* | wlók* | wlec* | wlekł* | przeciągn*) *4 kotwic*
+ Tankowiec ciągnął po dnie kotwicę.
pat pl.tell.anchor.cut [type=undersea_infrastructure method=anchor_drag pos=v]  kotwic* *6 (zerwa* | uszkodz* | przecię* | rozerwa* | zahaczy* | zaczepi*)
+ Kotwica zahaczyła o kabel.
pat pl.tell.shadow [type=maritime_incident pos=v]  (statek | statk* | tankow* | okręt* | jednost* | kut* | trawler*) *6 (podejrzan* manewr* | krąży* | dryfowa* | manewrowa* | kręci* się | zawis* | zbliży* | zwolni* | wyłączy*) *6 (kab* | gazociąg* | platform* | farm* wiatrow* | wyspą | terminal* | transponder* | ais | rurociąg*)
+ Statek floty cieni krążył nad kablem.
pat pl.tell.suspicious [type=maritime_incident pos=v]  (wykonywa* | prowadz*) *1 (podejrzan* | niebezpieczn* | prowokacyjn*) manewr*
+ Rosyjski statek wykonywał podejrzane manewry.
pat pl.tell.behaves [type=maritime_incident pos=v]  (kuter | kutr* | statek | statk* | jednostk* | tankow* | trawler*) *6 (zachowywa* się podejrzanie | podejrzan* zachowa* | podejrzanie blisko)
+ Kuter w pobliżu terminalu zachowywał się podejrzanie.
pat pl.tell.lowpass [type=maritime_incident pos=v]  (myśliw* | samolot* | śmigłow* | su-*) *8 (przelec* | przelot* | przelecia* | narusz*) *6 (platform* | fregat* | okręt* | stref* bezpieczeństwa)
+ Myśliwce przeleciały nisko nad platformą.
pat pl.tell.lowpass.noun [type=maritime_incident pos=n]  (przelo*) *4 nad *3 (platform* | fregat* | okręt*)
+ Doszło do niskiego przelotu nad platformą.
pat pl.tell.ship.act [type=maritime_incident pos=v]  (rosyjsk* | irańsk* | chińsk*) *4 (staranowa* | ostrzela* | zatrzyma* | oślepi* | celowa* | wycelowa* | abordaż* | zaję* | oddał* strzał*) *4 (statek | statk* | kut* | jacht* | fregat* | śmigłow* | patrol* | tankow* | prom*)
+ Rosyjska korweta ostrzelała kuter.

# Networks and machines
pat pl.tell.ransom [type=cyber_disruption pos=v]  (ransomware | wirus* | złośliw* oprogramowa* | złośliw* kod* | haker* | cyberprzestęp* | wiper*) *5 (zaszyfrowa* | sparaliżowa* | zablokowa* | skasowa* | unieruchomi* | zainfekowa* | wyłączy* | zniszczy* | wymaza*) *4 (serwer* | system* | sieć | sieci | komputer* | dan* | plik* | stron* | serwis* | szpital* | urzęd*)
+ Ransomware zaszyfrował serwery szpitala.
pat pl.tell.encrypted [type=cyber_disruption pos=v]  (zaszyfrowan* | skasowan* | wymazan* | zablokowan* | sparaliżowan*) *3 (serwer* | system* inform* | sieć | komputer* | dan* | plik*)
+ Zaszyfrowano dane urzędu i zaszyfrowane serwery wyłączono.
pat pl.tell.site.down [type=cyber_disruption pos=v weak=1]  (stron* intern* | stron* | serwis* | portal* | witryn* | aplikac* | e-usług* | system* rezerw* | bankowoś*) *6 (nie działa* | przestał* działać | niedostępn* | padł* | zablokowan* | sparaliżowan* | przeciąż*)
+ Strony urzędu przestały działać.
pat pl.tell.attacked.site [type=cyber_disruption pos=v]  (zaatakowa* | zhakowa* | przeciąży* | położy* | unieruchom*) *3 (stron* | serwis* | portal* | witryn* | serwer* | system* inform*)
+ Zaatakowano stronę urzędu.
pat pl.tell.hit.sites [type=cyber_disruption pos=v]  (uderzy* | atakuj* | wzię* na cel | zalew*) *1 w? *2 (stron* | serwis* | portal* | witryn* | serwer*)
+ Haktywiści uderzyli w strony lotnisk.
pat pl.tell.spyware [type=cyber_espionage pos=n]  (szpiegowsk* oprogramowa* | oprogramowani* szpieg* | pegasus* | program* szpieg*)
+ Na telefon wgrano szpiegowskie oprogramowanie.
pat pl.tell.flood [type=cyber_disruption method=ddos pos=n]  (zalew* | zalan* | milion* | tysiąc*) *3 (zapyta* | żąda* | pakiet*)
+ Serwery zalano milionami zapytań.
pat pl.tell.ot [type=cyber_sabotage pos=v]  (haker* | cyberprzestęp* | włamywacz* | haktywi* | napastni* | cyberatak* | atak* haker* | atak* cybernet*) *8 (WORKS)
+ Hakerzy przejęli sterowanie stacją uzdatniania wody.
- Hakerzy spotkali się w hotelu.
pat pl.tell.ot.inv [type=cyber_sabotage pos=v]  (WORKS) *8 (haker* | cyberatak* | zhakowa* | cybernet*)
+ Farmy wiatrowe zaatakowali hakerzy.
pat pl.tell.settings [type=cyber_sabotage pos=v]  (zmieni* | manipulowa* | zmanipulowa* | przestawi* | otworzy* | wyłączy*) *4 (parametr* | ustawie* | ciśnieni* | sterowni* | zawor* | pomp* | dozowa*)
+ Ktoś zdalnie zmienił parametry pomp.
pat pl.tell.ot.lost [type=cyber_sabotage pos=v]  (WORKS) *8 (straci* | utraci* | zerwa*) *2 (łącznoś* | kontakt* | kontrol* | zdaln*)
+ Farmy wiatrowe straciły łączność z operatorem.
pat pl.tell.ot.try [type=cyber_sabotage stage=attempted pos=v]  (próbowa* | próbuj* | usiłowa*) *2 (położyć | wyłączyć | unieruchomić | przejąć) *3 (WORKS)
+ Ktoś próbował położyć dużą elektrociepłownię.
pat pl.tell.pressure.set [type=cyber_sabotage pos=v]  (zmieni* | podnie* | podniósł | obniży* | manipulowa*) *2 (ciśnieni* | parametr* | ustawieni* | poziom*) *4 (pomp* | wodociąg* | stacj* | tama | tamy | śluz* | ogrzewani* | zbiornik*)
+ Ktoś zmienił ciśnienie w pompach stacji wodociągowej.
pat pl.tell.ot.cut [type=cyber_sabotage pos=v]  haker* *6 (odciąć | odcięl* | odcię* | wyłączyć | pozbawi*) *3 (wod* | prąd* | ogrzewani* | energi*)
+ Hakerzy próbowali odciąć wodę.
pat pl.tell.intrusion [type=cyber_espionage pos=v]  (włama* się | włamują się | właman* | wykrad* | zhakowa* | uzyskal* dostęp | spenetrowa* | przejęl* kont* | przeję* kont*) *5 (MAILS)
+ Włamano się na konto ministra.
- Włamano się do kiosku.
pat pl.tell.intrusion.try [type=cyber_espionage stage=attempted pos=v]  (próbowa* | usiłowa* | próba | próby) *2 (przejąć | przejęcia | włamać | włamania | wykraść | zhakować) *4 (MAILS)
+ Grupa próbowała przejąć konta polityków.
pat pl.tell.phish [type=cyber_espionage method=phishing pos=v]  (phishing* | spear-phishing* | fałszyw* mail* | złośliw* mail* | złośliw* link* | złośliw* załącznik*) *6 (urzędni* | polity* | wojskow* | posł* | ministerst* | dziennikarz* | dyplomat*)
+ Wysyłali złośliwe maile do urzędników.
pat pl.tell.leak [type=hack_and_leak pos=v]  (opublikowa* | publikowa* | ujawni* | upublicz* | wrzuc*) *4 (wykradz* | skradz* | przejęt*) *2 (mail* | korespond* | dokument* | wiadom* | dan*)
+ Na Telegramie publikowano wykradzione maile.
pat pl.tell.leak.inv [type=hack_and_leak pos=v weak=1]  (mail* | korespond* | wykradz* | skradz*) *4 (opublikowa* | publikowa* | upublicz* | wyciek*)
+ Jego maile publikowano na Telegramie.

# Information
pat pl.tell.fake [type=FIMI pos=n]  (WRONG) *2 (FILM)
+ Pojawiła się fałszywa depesza o mobilizacji.
- Fałszywe banknoty trafiły do sklepu.
pat pl.tell.fake.weak [type=FIMI pos=n weak=1]  (WRONG) *2 (PIECE)
+ Fałszywe konta działały latem.
pat pl.tell.fake.inv [type=FIMI pos=v]  (FILM) *5 (WRONG)
+ Nagranie okazało się spreparowane.
pat pl.tell.spread [type=FIMI pos=v]  (rozpowszechnia* | rozsiewa* | szerzy* | kolportowa* | publikowa* | promowa* | powiela* | podbija*) *5 (fałsz* | kłamst* | dezinform* | propagand* | narrac* | teori* spisk* | fejk* | zmyśl*)
+ Konta powielały prorosyjskie narracje.
pat pl.tell.accounts [type=FIMI method=inauthentic_accounts pos=v]  (sieć | sieci | set* | tysiąc* | farm* | armi*) *2 (kont | bot* | troll* | profil* | stron*) *6 (rozpowszech* | szerz* | publikow* | promow* | podszyw* | atakow* | zalew* | zalał* | powiel*)
+ Sieć kont rozpowszechniała nagranie.
pat pl.tell.bots [type=FIMI method=inauthentic_accounts pos=v]  (boty | botów | trolle | trolli | fałszyw* kont*) *4 (powtarza* | rozsiewa* | powiela* | rozpowszech* | zalewa* | zalał* | podbija* | promowa*)
+ Boty powielały kłamstwo.
pat pl.tell.clone [type=FIMI method=cloned_site pos=v]  (podszywa* się | podszywając* | podrobi* | imitowa* | udawa* | sklonowa* | naśladowa*) *4 (media | mediów | stron* | gazet* | portal* | dziennik* | telewizj* | redakc* | resort* | ministerst* | tygodnik*)
+ Strony podszywały się pod niemieckie gazety.
pat pl.tell.influence [type=FIMI pos=n]  (operac* | kampani* | akcj*) *1 (wpływu | dezinformac* | informacyjno-psycholog* | propagandow*)
+ To była kampania dezinformacyjna wymierzona w Ukraińców.
pat pl.tell.election [type=election_interference pos=v]  (ingerow* | ingerenc* | miesza* się | zakłóc*) *4 (wybor* | referend* | głosowa*)
+ Rosja ingerowała w wybory.
- Pogoda wpłynęła na zbiory.
pat pl.tell.election.weak [type=election_interference pos=v weak=1]  (wpłyną* | wpływa* | manipul* | reklam* polityczn* | opłaca*) *6 (wybor* | referend* | głosowa*)
+ Ktoś opłacał reklamy polityczne przed wyborami.

# Marks, threats, violence
pat pl.tell.daub [type=vandalism method=graffiti pos=v]  (malowa* | namalowa* | pomalowa* | wymalowa* | pobazgra* | wypisa* | nasprejowa* | sprejowa* | zamaza* | oblał* farb* | oblan* farb* | oblali *2 farb*) *6 (pomnik* | mur | mury | murach | napis* | flag* | elewac* | synagog* | cmentar* | meczet* | tabli* | gwiazd* | hasł* | swasty* | symbol*)
+ Miał malować antyukraińskie napisy na murach.
- Dzieci malowały laurki.
pat pl.tell.daub.inv [type=vandalism method=graffiti pos=v]  (pomnik* | mur | mury | murach | elewac* | synagog* | cmentar* | meczet*) *6 (namalowa* | pomalowa* | wymalowa* | zdewast* | sprofan* | oblan* | zbezcze*)
+ Na pomniku namalowano czerwono-czarną flagę.
pat pl.tell.bombmail [type=intimidation pos=v]  (mail* | e-mail* | telefon* | wiadomoś* | list | listy | groźb*) *5 (bomba | bomby | bombie | bombach | bombę | ładun* wybuch* | podłożen* | groźb* wybuch* | groźb* zamach* | groźb* podłoż*)
+ Do szkół trafiły maile o podłożonych bombach.
pat pl.tell.bombalarm [type=intimidation pos=v]  (bombow* alarm* | alarm* bombow* | fałszyw* alarm* bombow*) *4 (sparaliż* | ewakuow* | zamkn* | zamknię* | opróżni* | w szkoł* | na lotnis*)
+ Bombowe alarmy sparaliżowały lotnisko.
pat pl.tell.threat [type=intimidation pos=v weak=1]  (grozi* | grożono | pogróż* | zastrasz*) *4 (śmierci* | opozycjon* | dziennikarz* | aktywist* | dysydent* | rodzin*)
+ Dysydentowi grożono śmiercią.
pat pl.tell.beaten [type=assault method=blade_or_blunt pos=v]  (pobił* | pobili | pobito | pobity | pobici* | zaatakowa* | napad* | ugodz* | dźgn* | uderz*) *4 (młotk* | nożem | pałk* | siekier* | kijem | kastet*)
+ Współpracownika opozycjonisty pobito młotkiem.
pat pl.tell.hammer [type=assault method=blade_or_blunt pos=v]  (napastnik* | sprawc* | mężczyzn* | zamachow*) *2 z (młotk* | noż* | siekier* | pałk*) *4 (rani* | zrani* | zaatak* | pobi* | napad* | uderz*)
+ Napastnik z młotkiem ciężko ranił opozycjonistę.
pat pl.tell.shot [type=assassination method=firearm pos=v]  (zastrzel* | zamordowa* | otru* | zabił* | zabili | zabito | zlikwidowa*) *5 (dowódc* | dysydent* | opozycjon* | uciekinier* | zbieg* | pilota | agent* | oficera | dziennikarz* | aktywist* | polityk* | biznesmen* | dezerter*)
+ W Berlinie zastrzelono byłego dowódcę.
- W filmie zabito wszystkich.
pat pl.tell.attempt.life [type=assassination stage=attempted pos=n]  (zamach* | prób* zabójstw* | usiłowa* zabójstw* | prób* otruci* | spisek | spisku) *2 na *2 (prezydent* | premier* | minist* | szefa | dziennikarz* | opozycj* | życie | prezes* | polity* | biznes*)
+ Planował zamach na prezesa koncernu.
pat pl.tell.abduct [type=kidnapping pos=v]  (porwa* | porywa* | uprowadz*) *4 (funkcjonar* | oficer* | dysydent* | dziennikarz* | opozycj* | rosyjsk* | białorusk* | biznesm* | aktywist*)
+ Uprowadzono tam oficera straży.
pat pl.tell.abduct.inv [type=kidnapping pos=v]  (funkcjonar* | oficer* | dysydent* | dziennikarz* | opozycj* | aktywist*) *3 (porwa* | uprowadz*)
+ Estońskiego funkcjonariusza uprowadzono z lasu.
pat pl.tell.staged [type=provocation method=staged_object pos=v weak=1]  (trumn* | świńsk* łb* | świńsk* głow* | głow* świ* | szkielet* | nekrolog*) *6 (postawi* | ustawi* | podrzuc* | zostawi* | pozostawi* | znalezi*)
+ Trumny pozostawiono przed świtem pod wieżą.

# Spying
pat pl.tell.photographed [type=espionage method=reconnaissance pos=v]  (fotografowa* | filmowa* | obserwowa* | monitorowa* | szkicowa* | rozpoznawa* | nagrywa* | dokumentowa*) *5 (MILITARY)
+ Rosjanin fotografował obiekty wojskowe.
- Turyści fotografowali zamek.
pat pl.tell.cameras [type=espionage method=reconnaissance pos=v]  (siatk* | szpie* | grup* | sprawc* | agen* | podejrzan* | oskarż* | mężczyzn*) *6 (montowa* | zamontowa* | instalowa* | zainstalowa* | rozmieszcza* | umieszcza* | ukry* | rozwiesza*) *3 (kamer* | nadajnik* | lokalizator*)
+ Siatka montowała kamery przy trasach kolejowych.
- Miasto zamontowało kamery w parku.
pat pl.tell.cameras.arms [type=espionage method=reconnaissance pos=n]  (kamer* | lokalizator*) *8 (transport* (broni|wojsk*|sprzęt*) | pomoc* dla ukrainy | konwoj* | lini* kolejow*)
+ Znaleziono kamery przy liniach kolejowych.
pat pl.tell.pictures [type=espionage method=reconnaissance pos=v]  (robi* | wykonywa* | zrobi*) *1 zdjęci* *3 (MILITARY)
+ Robił zdjęcia instalacji wojskowych.
pat pl.tell.cameras.routes [type=espionage method=reconnaissance pos=v]  (rozmieszcza* | rozmieści* | montowa* | zamontowa* | instalowa* | zainstalowa*) *1 kamer* *5 (transport* | tras* | kolej* | torów | torach | lotnisk*)
+ Rozmieszczali kamery na trasach transportów.
pat pl.tell.passed [type=espionage pos=v]  (przekazywa* | zbiera* | zebra* | gromadz* | sprzeda* | dostarcza* | wynosi* | wysyła* | pozyskiwa* | udostępnia*) *5 (SECRET) *8 (WHOM)
+ Zbierał informacje o lotnisku dla rosyjskiego wywiadu.
- Zbierał dane o ptakach.
pat pl.tell.passed.perf [type=espionage pos=v]  (przekaza* | udostępni* | ujawni*) *3 (SECRET) *1 (gru | fsb | swr | kgb | rosyjskiemu wywiadowi | rosyjskim służbom | białoruskim służbom | białoruskiemu wywiadowi | obcemu wywiadowi | chińskiemu wywiadowi)
+ Przekazał dokumenty rosyjskiemu wywiadowi.
pat pl.tell.passed.inv [type=espionage pos=v]  (przekaza* | przekazywa* | zbiera* | sprzeda* | dostarcza*) *1 (gru | fsb | swr | kgb | rosyjsk* wywiad* | rosyjsk* służb* | białorusk* służb* | obc* wywiad*) *3 (SECRET)
+ Zbierał dla GRU informacje o lotnisku.
pat pl.tell.reported.on [type=espionage pos=v]  (donosi* | raportowa* | informowa*) *2 o *2 (ruch* wojsk* | transport* wojsk* | transport* broni | jednost* wojsk* | konwoj*)
+ Kierowca donosił o ruchach wojsk.
pat pl.tell.recruited.by [type=espionage pos=v]  (gru | fsb | kgb | rosyjsk* wywiad* | białorusk* wywiad* | rosyjsk* służb* | białorusk* służb*) *2 (zwerbowa* | werbowa* | pozyska*)
+ Białoruski wywiad zwerbował kierowcę.
pat pl.tell.work.for [type=espionage pos=v]  (prac* | pracowa* | praca | współprac* | działa* | działalnoś* | kontakt* | usług*) *1 (na rzecz | dla | z | ze) *2 (gru | fsb | kgb | swr | rosyjsk* wywiad* | rosyjsk* służb* | wywiad* (rosji|białorusi|chin) | białorusk* (wywiad*|służb*|kgb) | chińsk* wywiad* | obc* wywiad*)
+ Oskarżono go o pracę na rzecz rosyjskiego wywiadu.
- Był to kontakt z bazą dla wywiadówki.
pat pl.tell.spy [type=espionage pos=n]  (szpieg* | szpiedzy | szpiegów | agent* *1 (gru|fsb|kgb|wpływu) | siatk* *2 szpieg*) *6 (zatrzyma* | ujęt* | skaza* | rozbi* | wykry* | zdemaskowa* | aresztowa* | oskarż* | usłysz*)
+ Szpiega zatrzymano na dworcu.
pat pl.tell.spy.inv [type=espionage pos=n]  (zatrzyma* | ujęt* | ujęl* | skaza* | rozbi* | zdemaskowa* | aresztowa* | oskarż*) *4 (szpieg* | szpiedzy | szpiegów | siatk* *2 szpieg* | agent* *1 (gru|fsb|kgb))
+ Służby rozbiły siatkę rosyjskich szpiegów.
- Film o aresztowanym pisarzu wchodzi do kin.

# What was to happen, and what was stopped
pat pl.tell.foiled [type=plot stage=foiled pos=v]  (udaremnił* | udaremnili | udaremniono | udaremnieni* | zapobiegł* | zapobiegli | zapobieżono | udało się zapobiec) *4 (zamach* | atak* *1 na | sabotaż* | dywersj* | podpale* | porwani* | zabójst* | wysadzeni* | spiskowi | akcj* dywers*)
+ Służby udaremniły zamach na pociąg.
- Bramkarz udaremnił atak gości.
pat pl.tell.planned [type=plot stage=planned pos=v]  (planowa* | planowan* | szykowa* | przygotowywa* | zamierza* | zleci* | zlecon*) *4 (zamach* | sabotaż* | dywersj* | podpale* | podpali* | zabójst* | wysadz* | porwa* | wykolej* | akt* terror*)
+ Planowali podpalenia na zlecenie Moskwy.
pat pl.tell.cache [type=plot stage=foiled pos=v weak=1]  (znalezi* | zabezpiecz* | przejęt* | wykry* | odkry* | skonfisk*) *5 (materiał* wybuch* | ładun* wybuch* | trotyl* | detonator* | granaty | heksogen* | skryt*)
+ W garażu znaleziono materiały wybuchowe.
pat pl.tell.cache.man [type=plot stage=foiled pos=v]  (przy | u | w mieszkaniu | w bagażu | w samochodzie) *3 (zatrzyman* | podejrzan* | aresztowan* | agent* | ujęt*) *5 (znalezi* | zabezpiecz* | przejęt* | wykry*) *4 (materiał* wybuch* | ładun* | trotyl* | detonator* | granat* | heksogen* | zapalnik*)
+ Przy zatrzymanym znaleziono materiały wybuchowe.
pat pl.tell.bomb.made [type=plot stage=foiled pos=v]  (konstruowa* | skonstruowa* | budowa* | zbudowa* | montowa*) *2 (ładun* | bomb* | zapalnik*)
+ Trójka konstruowała ładunki.
pat pl.tell.sabotage.inf [type=sabotage stage=planned pos=v]  (miał* | mieli | planowa* | zamierza* | chcia* | chcie* | zleci* | zlecon* | kaza*) *3 (wysadzić | uszkodzić | wykoleić | przeciąć | unieruchomić | zatruć) *4 <target~TARGET>
+ Mieli uszkodzić {target:linię kolejową}.

# Borders, money, pressure
pat pl.tell.migrants [type=instrumentalised_migration method=migrants pos=v]  (białorus* | rosyj* | rosjan* | łukaszenk* | reżim* | funkcjonar*) *6 (podwozi* | dowozi* | przywozi* | kierowa* | spych* | wypych* | przepych* | pomaga* | instru* | zmusza*) *4 (migran* | uchodź* | cudzoziem* | im)
+ Białoruskie służby dowoziły migrantów pod granicę.
- Kierowca pomagał migrantom znaleźć dom.
pat pl.tell.migrants.force [type=instrumentalised_migration method=migrants pos=v]  (migran* | cudzoziem*) *8 (sforsowa* | forsowa* | szturm* | zaatakowa* | obrzuc* | przedosta* | przecię* *2 zapor*) *6 (granic* | zapor* | płot* | patrol* | żołnierz* | funkcjonar*)
+ Grupa migrantów próbowała sforsować zaporę.
pat pl.tell.border.cross [type=border_provocation pos=v]  (białorus* | rosyjsk* | rosjan* | umundurowan* | uzbrojon* | zamaskowan*) *5 (wlecia* | przekrocz* | wtargn* | weszli | weszło | naruszy*) *5 (białowież* | granic* | terytori* | stron*)
+ Dwa białoruskie śmigłowce wleciały nad Białowieżę.
pat pl.tell.border.shot [type=border_provocation pos=v]  (białorus* | umundurowan*) *6 (strzela* | strzel* | celowa* | wycelowa* | oślepia* | rzuca*) *6 (patrol* | żołnierz* | pogranicz* | funkcjonar* | stron*)
+ Białorusini strzelali w stronę polskiego patrolu.
pat pl.tell.buoys [type=border_provocation pos=v]  (usunę* | usunął | zabra* | zdję* | wyciągn* | przesunę* | zniszczy*) *4 (boj* | pław* | słup* graniczn* | znak* graniczn*)
+ Rosyjscy pogranicznicy usunęli boje.
pat pl.tell.cash [type=malign_finance pos=v]  (pieniądz* | pieniędzy | gotówk* | rubl* | euro | finansowa*) *8 (parti* | polity* | posł* | kampani* | wyborc*) *8 (moskw* | rosj* | rosyjsk* | kreml* | chin* | zagranic*)
+ Pieniądze dla partii płynęły z Moskwy.
pat pl.tell.pressure [type=economic_coercion pos=v]  (wstrzyma* | zakręc* | odcię* | zablokowa* | zakaz*) *4 (gaz* | dostaw* | import* | eksport* | tranzyt*) *8 (szantaż* | presj* | odwe* | nacisk* | ukara*)
+ Wstrzymano dostawy gazu w ramach szantażu.
