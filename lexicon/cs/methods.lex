# Means, in Czech. Hand-written for Concord, under the licence of the project.
[METHOD incendiary_device]
(zápaln* (láhv*|lahv*|zařízení|nálož*|balí*|zásil*)|molotov*)
[METHOD parcel_bomb]
(balí* (s výbušnin*|s nálož*|s bombou)|dopis* s bombou|zásil* s (výbušnin*|zápaln*))
[METHOD accelerant]
(benzin*|hořlavin*|kanystr*|ředidl*)
[METHOD explosive]
(výbušnin*|nálož*|bomb(a|y|u|ou|ami)|trhavin*|semtex*|tnt|granát*|rozbušk*)
[METHOD firearm]
(pistol*|střeln* zbra*|samopal*|výstřel*)
[METHOD blade_or_blunt]
(nož(em|e)|nůž|kladiv*|sekyr*|obušk*)
[METHOD anchor_drag]
(kotv*)
[METHOD jamming]
(rušičk*|ruš(il|ení|í|en) (gps|signál*|navigac*))
[METHOD spoofing]
(spoofing*|falešn* signál*)
[METHOD drone]
(dron*|bezpilotn*|kvadrokopt*|gerber*|šáhid*)
[METHOD aircraft]
(stíhač*|mig-31|su-*|vrtulník*|bombardér*)
[METHOD balloon]
(balon*|balón*)
[METHOD malware_wiper]
(wiper*|ničiv* (malware|software)|mazac* (malware|program*))
[METHOD ddos]
(ddos|zahlcen*|zahltil*)
[METHOD phishing]
(phishing*|podvodn* (e-mail*|mail*|zpráv*)|falešn* e-mail*)
[METHOD valid_accounts]
(ukraden* (hesl*|přístup*|údaj*)|slab* hesl*|odcizen* (hesl*|účt*))
[METHOD exploited_vulnerability]
(zranitelnost*|bezpečnostní* (chyb*|díra|díry)|chyb* v (outlook*|program*|systém*))
[METHOD defacement]
(deface*|pozměn* stránk*)
[METHOD deepfake]
(deepfake*|vygenerovan* umělou inteligencí)
[METHOD cloned_site]
(klon* (web*|stránk*)|falešn* (web*|stránk*)|napodobenin* web*)
[METHOD inauthentic_accounts]
(bot(y|ů|i)|falešn* (účt*|profil*)|anonymní* účt*|trol(ové|ů|lí*))
[METHOD paid_advert]
(placen* (reklam*|inzer*|příspěv*))
[METHOD graffiti]
(graffiti|sprej*|nápis(|y|ů)|hvězd* david*|davidov* hvězd*|hákov* kříž*)
[METHOD leaflet]
(leták*|plakát*|samolep*)
[METHOD staged_object]
(rakv*|rakev|prasečí* hlav*|kostliv*)
[METHOD bribery]
(úplat*|kupování hlasů)
[METHOD front_company]
(nastrčen* firm*|krycí* firm*|kryc* společnost*)
[METHOD migrants]
(migrant*|běžen*)
[METHOD reconnaissance]
(rekognosk*|vytipov*|fotil* objekt*|sledovac* kamer*)
