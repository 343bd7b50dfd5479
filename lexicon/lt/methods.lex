# Means, in Lithuanian. Hand-written for Concord, under the licence of the project.
[METHOD incendiary_device]
(padegam(asis|ojo|ąjį|ieji|ųjų) (užtais*|įtais*|mišin*|bomb*)|padegam* (įtais*|užtais*)|molotovo kokteil*|laikmačiu valdom*|degam* mišin*|termit*)
[METHOD parcel_bomb]
(siunt* su (sprogm*|padegam*|sprogstam*)|sprogstam* siunt*|užminuot* siunt*|laišk* su sprogm*)
[METHOD accelerant]
(benzin*|(degiojo|degiuoju|degių|degūs|degaus) skys*|degal(ų|ais) bak*)
[METHOD explosive]
(sprogm(uo|ens|enį|enų|enys|enis|enimis|ens)|sprogstam* (įtais*|užtais*|medžiag*)|sprogmen*|granat*|bomb*|detonator*|trotil*)
[METHOD firearm]
(pistolet*|šaunam* ginkl*|šūv(is|iai|ių|ius))
[METHOD blade_or_blunt]
(plaktuk(u|as|o|ais)|peil(iu|is)|kirv(iu|is))
[METHOD anchor_drag]
(inkar(as|o|ą|u|us))
[METHOD jamming]
(trikdžiai|trikdžių|trikdym*|slopinim*|slopintuv*)
[METHOD spoofing]
(signal* (klastojim*|suklastojim*)|klaidinam* signal*)
[METHOD drone]
(dron(as|o|ą|ai|ų|us|ais|ams|u)|bepiloč(iai|ių|ius|io)|bepilot(is|į|ė|ės)|„gerbera|gerber*|„shahed)
[METHOD aircraft]
(naikintuv(as|o|ą|ai|ų|us)|bombonešis|bombonešiai|sraigtasparn*|su-30|su-27|mig-31|karin* (lėktuv*|orlaiv*)|papildymo lėktuv*)
[METHOD balloon]
(balion(as|o|ą|ai|ų|us|ais|ams)|meteorologin* balion*)
[METHOD ddos]
(ddos|trikdymo atak*|užklaus* sraut*)
[METHOD malware_wiper]
(duomenų trynimo|kenk* (program*|kod*))
[METHOD phishing]
(fišing*|duomenų viliojim*|apgaul* laišk*)
[METHOD exploited_vulnerability]
(pažeidžiamum*|saugumo sprag*)
[METHOD deepfake]
(giluminė klastotė|giliosios klastotės|suklastot* vaizdo|dirbtinio intelekto sukurt*|deepfake)
[METHOD cloned_site]
(netikr* svetain*|suklastot* svetain*|svetain* klon*)
[METHOD inauthentic_accounts]
(netikr* (paskyr*|profil*)|bot(ai|ų|us|ais)|trol(iai|ių|ius))
[METHOD paid_advert]
(mokam* reklam*|politin* reklam*)
[METHOD graffiti]
(grafit*|užraš(ai|ų|us|as)|dažais|dovydo žvaigžd*|delnų atspaud*|svastik*)
[METHOD leaflet]
(lapel(iai|ių|ius)|lipduk*|plakat*)
[METHOD staged_object]
(karst(ai|ų|us)|kiauli(ų|ės) galv*|manekenai)
[METHOD bribery]
(kyš(is|iai|ių|ius)|papirkim*|balsų pirkim*)
[METHOD front_company]
(fiktyv* (įmon*|bendrov*)|priedangos (įmon*|bendrov*))
[METHOD migrants]
(neteiset* migrant*|migrant(ai|ų|us|ais))
[METHOD reconnaissance]
(stebėjim(as|o|ą)|sekim(as|o|ą)|filmav(o|imas|imo))
