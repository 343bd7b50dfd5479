# Means, in Polish. Hand-written for Concord, under the licence of the project.
[METHOD incendiary_device]
(koktajl* mołotowa|butelk* z benzyną|ładun* zapalając*|urządzeni* zapalając*|środ* zapalając*)
[METHOD parcel_bomb]
(pacz* (z ładunk*|z materiał*|wybuchow*|z bomb*)|przesył* (z ładunk*|zapalając*|z materiał*))
[METHOD accelerant]
(benzyn*|łatwopaln*|kanist*|rozpuszczalnik*)
[METHOD explosive]
(ładun(ek|ku|kiem|ki|ków) wybuchow*|materiał* wybuchow*|bomb*|trotyl*|semtex*|c4|granat(|u|em|y)|ładunek|ładunki|ładunkiem)
[METHOD firearm]
(pistolet*|broni(|ą) paln(ej|ą)|strzał*)
[METHOD blade_or_blunt]
(nożem|nóż|młotkiem|siekier*)
[METHOD anchor_drag]
(kotwic*)
[METHOD jamming]
(zagłusz*|zakłóca* (sygnał*|gps|nawigacj*)|zakłóce* (gps|nawigacji))
[METHOD spoofing]
(spoofing*|fałszyw* sygnał* gps)
[METHOD drone]
(dron*|bezzałogow*|gerber*|szahed*|shahed*|kwadrokopter*)
[METHOD aircraft]
(myśliw(iec|ca|ce|ców)|mig-31|su-30|śmigłow*|bombow(iec|ce|ców))
[METHOD balloon]
(balon*)
[METHOD malware_wiper]
(wiper*|program* (do|kasując*) (bezpowrotnego |)(kasowania |)dan*)
[METHOD ransomware]
(ransomware)
[METHOD ddos]
(ddos|atak* ddos|zalew* zapytań)
[METHOD phishing]
(phishing*|fałszyw* mail*)
[METHOD valid_accounts]
(przejęt* kont*|wykradzion* (hasł*|login*)|słab* hasł*)
[METHOD exploited_vulnerability]
(luk(a|i|ę) (w|bezpieczeństwa)|podatnoś*)
[METHOD deepfake]
(deepfake*)
[METHOD impersonation]
(podszywa* się|podszyw*)
[METHOD cloned_site]
(sklonowan* stron*|fałszyw* stron*|podrobion* stron*|klon* stron*)
[METHOD inauthentic_accounts]
(boty|botów|fałszyw* kont*|trolle|trolli|farm* trolli)
[METHOD graffiti]
(graffiti|napis(|y|ów|ami)|gwiazd* dawida|swasty*)
[METHOD leaflet]
(ulot(ki|ek|kami)|plakat*|naklej*)
[METHOD staged_object]
(trum(ny|ien)|świńsk* gł(owy|ów))
[METHOD bribery]
(łapów*|kupowani* głosów)
[METHOD front_company]
(firm* (słup*|przykrywk*|wydmuszk*)|spół* fasadow*)
[METHOD migrants]
(migran(t|ci|tów|tami))
[METHOD reconnaissance]
(rekonesans*|rozpoznani* obiekt*|kamer* (przy|wzdłuż|na) tor*)
