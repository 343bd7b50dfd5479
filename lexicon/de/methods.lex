# Words for means, by method of the record model. Hand-written for Concord.

[METHOD incendiary_device]
(brandsatz|brandsätze|brandsätzen|brandsatzes|brandvorrichtung|zeitzünder|brandbombe|brandbomben|molotowcocktail|molotowcocktails|molotow-cocktail|molotow-cocktails|unkonventionelle brandvorrichtung*)
[METHOD parcel_bomb]
(paketbombe|paketbomben|briefbombe|briefbomben|brandpaket|brandpakete|brandpaketen|präparierte pakete|päckchen mit brandsätzen|paket in flammen|pakete mit brandsätzen|testpakete|testsendungen)
[METHOD accelerant]
(brandbeschleuniger|benzin|benzinkanister|kraftstoff)
[METHOD explosive]
(sprengstoff|sprengstoffs|sprengsatz|sprengsätze|sprengladung|sprengladungen|sprengkörper|bombe|bomben|handgranate|handgranaten|c4|tnt|militärischer sprengstoff)
[METHOD firearm]
(schusswaffe|pistole|schüsse|schüssen|gewehr|maschinenpistole|schalldämpfer|revolver)
[METHOD blade_or_blunt]
(messer|hammer|hammerschläge*|messerstiche*|axt|eisenstange|pfefferspray|tränengas|säure)
[METHOD anchor_drag]
(anker|ankers|ankerkette|schleifspur|schleifspuren)
[METHOD jamming]
(störsender|jamming|störsignal*|gps-störung*|jammer|elektronische kriegsführung)
[METHOD spoofing]
(spoofing|gefälschte signale|falsche signale|gps-spoofing)
[METHOD drone]
(drohne|drohnen|drohnenschwarm|drohnenschwärme|drohnensichtung*|drohnenüberfl*|aufklärungsdrohne*|kamikazedrohne*|unbemannte flugobjekte|quadrokopter|flugdrohne*)
[METHOD aircraft]
(kampfjet|kampfjets|kampfflugzeug|kampfflugzeuge|militärflugzeug*|mig-31|mig-29|su-27|su-30|su-24|il-20|kampfhubschrauber|aufklärungsflugzeug*)
[METHOD balloon]
(ballon|ballons|ballone|schmuggelballon*|wetterballon*)
[METHOD malware_wiper]
(schadsoftware|malware|wiper|schadprogramm*|ransomware|trojaner|erpressersoftware|computervirus)
[METHOD ddos]
(ddos|ddos-angriff*|ddos-attacke*|überlastungsangriff*|überlastungsattacke*|botnetz)
[METHOD phishing]
(phishing|phishing-mail*|phishing-angriff*|phishing-nachricht*|phishing-kampagne|phishing-kampagnen|spear-phishing|phishingmail*)
[METHOD valid_accounts]
(gestohlene zugangsdaten|gestohlenen zugangsdaten|passwörter|zugangsdaten|standardpasswörter)
[METHOD exploited_vulnerability]
(sicherheitslücke|sicherheitslücken|schwachstelle|schwachstellen|zero-day|zero-day-lücke)
[METHOD defacement]
(defacement|verunstaltete webseite*)
[METHOD deepfake]
(deepfake*|ki-generierte*|mit ki erzeugt*|mit künstlicher intelligenz*)
[METHOD cloned_site]
(gefälschte|gefälschten|geklonte|nachgemachte|nachgebaute) (webseiten|websites|nachrichtenseiten|internetseiten|seiten|nachrichtenportale|website|webseite|medienseiten)
[METHOD inauthentic_accounts]
(fake-accounts|fake-konten|bots|bot-netzwerk|troll-armee|gefälschte profile|falsche profile|gefälschte konten|trollfabrik|trolle|fake-profile)
[METHOD paid_advert]
(bezahlte werbung|anzeigen auf facebook|bezahlte influencer|wahlwerbung)
[METHOD graffiti]
(graffiti|graffito|farbe|sprühfarbe|davidsterne|rote hände|rote handabdrücke|hakenkreuz*|schriftzug|sprühdose*)
[METHOD leaflet]
(flugblatt|flugblätter|aufkleber|plakat|plakate|sticker)
[METHOD staged_object]
(särge|sarg|schweineköpfe|schweinekopf|betonklotz auf dem gleis|betonblöcke)
[METHOD bribery]
(bestechung|bestechungsgeld*|schmiergeld*|stimmenkauf)
[METHOD front_company]
(scheinfirma|scheinfirmen|tarnfirma|tarnfirmen|briefkastenfirma*)
[METHOD migrants]
(instrumentalisierte migranten|migranten an die grenze|schleusung)
[METHOD reconnaissance]
(ausspähen|ausgespäht|auskundschaften|ausgekundschaftet|fotografierte|fotografiert|filmte|gefilmt|versteckte kameras|überwachungskameras)
[METHOD other]
(gift|nowitschok|polonium|nervengift|nervenkampfstoff)
(bauschaum)
