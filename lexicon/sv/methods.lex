# Words for means, by method of the record model. Hand-written for Concord.
[METHOD incendiary_device]
(brandbomb*|molotovcocktail*|brandanordning*|brandsats*)
[METHOD parcel_bomb]
(brevbomb*|paketbomb*|brinnande paket)
[METHOD accelerant]
(bensin|bensindunk*|brandfarlig vätska|tändvätska)
[METHOD explosive]
(sprängmedel|sprängladdning*|bomb|bomben|bomber|handgranat*|dynamit|sprängämne*)
[METHOD firearm]
(skott|skjutvapen*|pistol*|automatvapen*)
[METHOD blade_or_blunt]
(kniv|kniven|hammare*|yxa|machete)
[METHOD anchor_drag]
(ankare|ankaret|ankarkätting*|släpspår|släpmärken)
[METHOD jamming]
(jamming|störsändare*|störning av gps|gps-störning*|störd satellitnavigering)
[METHOD spoofing]
(spoofing|falska signaler|vilseledande signaler)
[METHOD drone]
(drönare|drönaren|drönarna|drönarsvärm*|drönarlarm*|drönarflygning*|obemannad*)
[METHOD aircraft]
(stridsflygplan*|stridsflyg|stridsplan*|mig-31|su-27|su-24|militärflygplan*|spaningsplan*|attackplan*)
[METHOD balloon]
(ballong*|smuggelballong*|väderballong*)
[METHOD malware_wiper]
(skadlig kod|skadeprogram*|gisslanprogram*|utpressningsvirus*|ransomware|trojan*)
[METHOD ddos]
(överbelastningsattack*|ddos|ddos-attack*|ddosattack*)
[METHOD phishing]
(nätfiske*|phishing*|spearphishing)
[METHOD exploited_vulnerability]
(sårbarhet i|säkerhetslucka|säkerhetshål)
[METHOD deepfake]
(deepfake*|ai-genererad*)
[METHOD cloned_site]
(falska|klonade) (sajter|webbplatser|nyhetssajter|hemsidor)
[METHOD inauthentic_accounts]
(trollkonto*|trollkonton*|falska konton|bottar|trollfabrik*|falska profiler)
[METHOD graffiti]
(klotter|sprejfärg|färg|sprayfärg)
[METHOD leaflet]
(flygblad*|affisch*|klistermärke*)
[METHOD bribery]
(mutor|muta|mutbrott)
[METHOD front_company]
(bulvanföretag*|skalbolag*|täckbolag*)
[METHOD reconnaissance]
(kartläggning|kartlagt|fotograferat|filmat|spaning mot)
