# Means, in Finnish. Hand-written for Concord, under the licence of the project.
[METHOD incendiary_device]
(palopommi*|polttopullo*|sytytyslait*|molotovin cocktail*|molotov-*|ajastettu sytytin|termiit*)
[METHOD parcel_bomb]
(pakettipommi*|kirjepommi*|räjähde* sisältän* paket*|sytytyslaitteen sisältän*)
[METHOD accelerant]
(bensiini*|palonaloite*|syttyv* neste*|sytytysneste*)
[METHOD explosive]
(räjäh(de|teen|teet|teitä|teiden|dettä)|räjähdyslait*|räjähdyspano*|pommi(|n|t|a|en)|kranaat*|sytytinnalli*|räjähdeain*)
[METHOD firearm]
(pistooli*|ampuma-as*|lauk(aus|aukset|auksia))
[METHOD blade_or_blunt]
(vasara(|lla|n)|veits(i|ellä|en)|puukko|puukolla|kirves|kirveellä)
[METHOD anchor_drag]
(ankkuri*)
[METHOD jamming]
(häirintälait*|häirin(tä|nän|tää|täsignaal*)|signaalinhäirin*|häirintälähet*)
[METHOD spoofing]
(harhautu*|väären* signaal*|spoof*)
[METHOD drone]
(drooni(|n|t|a|en|ssa|sta|lla)|droone(ja|iden|illa)|droonien|lennok(ki|it|keja|in|kien|keja)|miehittämät* ilma-alu*|miehittämätön lentolai*|gerbera*|shahed*)
[METHOD aircraft]
(hävittäj(ä|än|ät|iä|ien|ää)|hävittäjäko*|pommikone*|helikopteri*|mig-31(|:t)|su-27|su-30|su-35|sotilasko(ne|neen|neet|neita)|ilma-alu(s|kset|ksia)|iljušin*|il-96)
[METHOD balloon]
(ilmapallo(|t|ja|jen|n)|sääpallo*|pallo(t|ja))
[METHOD ddos]
(ddos|palvelunesto*)
[METHOD malware_wiper]
(haittaohjelm*|tuhoohjelm*|kiristysohjelm*)
[METHOD phishing]
(kalasteluvies*|tietojenkalast*|kalasteluk*)
[METHOD exploited_vulnerability]
(haavoittuvuu*|tietoturva-aukko*|nollapäivä*)
[METHOD deepfake]
(syväväären*|tekoälyllä (tehty|luotu|tuotet*))
[METHOD cloned_site]
(valesivu*|väären* sivusto*|kloonisivu*|jäljitel* sivu*)
[METHOD inauthentic_accounts]
(valetili*|valeprofiil*|botti(|en|a)|botit|botteja|trolli(|en)|trollit)
[METHOD paid_advert]
(maksett* maino*|poliittis* maino*)
[METHOD graffiti]
(graffit*|töhry*|maalilla|kädenjälk*|daavidin täh*|hakaristi*)
[METHOD leaflet]
(lentoleht*|tarra(t|oja)|juliste*)
[METHOD staged_object]
(arkku(j|ja|jen)|arkut|sianpä(ä|itä|ät))
[METHOD bribery]
(lahjus*|lahjon*|äänten osto*)
[METHOD front_company]
(peiteyhtiö*|bulvaani*|kuoriyhtiö*)
[METHOD migrants]
(turvapaikanhakij*|maahantulij*|siirtolai(set|sia|sten)|maahanpyrkij*)
[METHOD reconnaissance]
(tarkkailu(|n|a)|tiedustel(ivat|i) kohde*|kuvaami(nen|sta))
