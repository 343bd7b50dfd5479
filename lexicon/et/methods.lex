# Means, in Estonian. Hand-written for Concord, under the licence of the project.
[METHOD incendiary_device]
(süüteseadeldis*|süütesead*|süütepudel*|süütepomm*|molotovi kokteil*|süütesegu*|termiit*)
[METHOD parcel_bomb]
(pommpak*|pakipomm*|lõhkekehaga pak*|süüteseadeldisega pak*|kirjapomm*|süttiv(ad|a) pak*)
[METHOD accelerant]
(bensiin*|süütevedelik*|kergestisüttiv*|põlevvedelik*)
[METHOD explosive]
(lõhkeaine*|lõhkekeha*|lõhkeseadeldis*|pomm(|i|id|e|iga)|granaa(t|di|ti|did)|detonaator*|lõhkelaeng*)
[METHOD firearm]
(püstol(|i|it|iga)|tulirelv*|lask(|e|ud)|lasu*)
[METHOD blade_or_blunt]
(haam(er|ri|riga)|nug(a|aga)|noaga|kirves|kirvega)
[METHOD anchor_drag]
(ank(ur|ru|rut|ruga|rud))
[METHOD jamming]
(segami(ne|se|st)|segaja(|d|te)|häir(e|ed|et|eid|ete|ega)|gps-häire*|summutami*)
[METHOD spoofing]
(spuufi*|võltssignaal*|signaali võltsi*)
[METHOD drone]
(droon(|i|id|e|ide|idega|iga|il)|mehitamata (õhusõiduk*|lennuvahend*)|gerbera|shahed*)
[METHOD aircraft]
(hävitaja(|d|te|t|id)|hävituslennuk*|pommitaja(|d)|kopter(|i|id)|helikopter*|su-35|su-30|su-27|mig-31|sõjalennuk*|õhusõiduk(|id|ite)|luurelennuk*)
[METHOD balloon]
(õhupall(|i|id|e|ide)|ilmapall*|balloon*)
[METHOD ddos]
(ddos|teenusetõkestus*|ummistusrünnak*|ummistusrünne*|ummistusründ*)
[METHOD malware_wiper]
(andmehävit*|pahavara*|lunavara*)
[METHOD phishing]
(õngitsus*|õngitsuskir*)
[METHOD exploited_vulnerability]
(turvanõrkus*|haavatavus*|turvaau*)
[METHOD deepfake]
(süvavõltsing*|tehisintellektiga (loodud|tehtud))
[METHOD cloned_site]
(libalehekül*|võltsitud (veebi*|leht*|lehekül*)|libasait*)
[METHOD inauthentic_accounts]
(libakonto*|valekonto*|bot(id|ide|te)|botivõr*|troll(id|ide|e))
[METHOD paid_advert]
(tasuli* reklaam*|poliitreklaam*)
[METHOD graffiti]
(grafit*|värviga|sodimi*|käejälje*|haakris*|taaveti täh*)
[METHOD leaflet]
(lendleh*|kleebis*|plakat*)
[METHOD staged_object]
(kirstu(d|de)|seapea(d|de)|mannekeen*)
[METHOD bribery]
(altkäemaks*|häälte ostmi*)
[METHOD front_company]
(variettevõt*|variisik*|varifirma*)
[METHOD migrants]
(migran(te|did|tide|tidega)|ebaseaduslik* sisserändaja*)
[METHOD reconnaissance]
(jälgimi(ne|se|st)|varitsemi*|luuramis*)
