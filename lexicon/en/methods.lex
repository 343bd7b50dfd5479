# Words for means, by method of the record model. Hand-written for Concord.

[METHOD incendiary_device]
(timed|time-delayed|delayed) device
bottle of burning (petrol|fuel|liquid|gasoline)
incendiary (device|devices|bomb|bombs|object|objects|material|mixture|mixtures|charge|charges|substance|substances|explosive|mechanism|package|packages|parcel|parcels)
(molotov|molotovs|molotov cocktail|molotov cocktails|petrol bomb|petrol bombs|petrol-bomb|petrol-bombs|firebomb|firebombs|fire-bomb|fire-bombs|fire bomb|fire bombs|gasoline bomb|gasoline bombs|burning bottle|bottle filled with petrol)
(time-delayed|timed|delayed-action|delayed|remote-controlled|remotely triggered|remotely detonated|home-made|homemade|improvised|electric|thermite|magnesium|magnesium-based) (incendiary|ignition|igniter|incendiary device|incendiary devices|ignition device|fire device)
(ignition|igniting) (device|devices|mechanism|timer)
(thermite|thermal lance|magnesium powder|white phosphorus|flare gun|signal flare|pyrotechnic|pyrotechnics|firelighters|fire starter|barnetol|barium nitrate|self-igniting|igniter|igniters|fuse and timer)
(device|devices) (that|which) (ignited|caught fire|burst into flames)

[METHOD parcel_bomb]
(parcel|letter|mail|package|postal|book|post)(-| )(bomb|bombs)
(incendiary|explosive|exploding|booby-trapped|suspicious|rigged|burning|dangerous|trial|test|combustible) (parcel|parcels|package|packages|letter|letters|shipment|shipments|envelope|envelopes)
(parcels|packages|packets|shipments|consignments) (containing|with|filled with|packed with|holding|fitted with|concealing) (incendiary|explosives|explosive|thermite|flammable|incendiaries|a device|timers|an incendiary|a highly|magnesium)
(parcel|package|shipment|packet) (containing|with|filled with|packed with|holding|concealing) (an incendiary|incendiary|explosives|an explosive|explosive|flammable|thermite|a timer)
(massage cushion|massage pillow|massage pillows|massage cushions|cosmetics tubes|neck pillows|sex toys|tubes of cosmetics|electric massagers|electric massager)
tracking (parcels|packages)

[METHOD accelerant]
(accelerant|accelerants|fire accelerant|fire accelerants)
(jerrycan|jerrycans|jerry can|jerry cans|canister|canisters) (of|with|filled with|full of|containing) (petrol|gasoline|fuel|diesel|kerosene|flammable liquid|flammable liquids|inflammable liquid|accelerant|paraffin|white spirit|solvent|gas)
(can|cans|bottle|bottles|container|containers|barrel) (of|with|filled with|full of|containing) (petrol|gasoline|fuel|diesel|kerosene|flammable liquid|flammable liquids|inflammable liquid|accelerant|paraffin|white spirit|solvent|gas)
(flammable|inflammable|combustible|highly flammable|incendiary) (liquid|liquids|substance|substances|material|materials|mixture|fluid)
(petrol|gasoline|kerosene|paraffin|lighter fluid|white spirit|turpentine|methylated spirits|diesel fuel) (and|canister|canisters|can|cans|was poured|poured|soaked|fumes|traces)
(doused|soaked|drenched|poured|splashed|sprayed) (with|in|with a) (petrol|gasoline|fuel|flammable|diesel|kerosene|an accelerant|accelerant|inflammable)
(poured|pouring) (petrol|gasoline|fuel|a flammable|flammable|diesel|kerosene|an accelerant|accelerant)
(jerrycan|jerrycans|jerry can|jerry cans)

[METHOD explosive]
explosive (booby|residue|residues|trap|mechanism)
(explosives|explosive charge|explosive charges|explosive device|explosive devices|explosive material|explosive materials|explosive substance|explosive substances|plastic explosive|plastic explosives|military explosive|military explosives|military-grade explosives|military grade explosives|high explosive|high explosives|hexogen|rdx|c4|c-4|semtex|tnt|dynamite|nitroglycerine|nitroglycerin|tatp|anfo|petn|blasting caps|detonator|detonators|detonating cord)
(improvised|home-made|homemade) (explosive|bomb|explosive device|explosive devices|bombs|explosives)
(bomb|bombs|grenade|grenades|hand grenade|hand grenades|landmine|landmines|limpet mine|limpet mines|naval mine|naval mines|booby trap|booby traps|pipe bomb|pipe bombs|warhead|shaped charge|shaped charges|car bomb|firecracker|firecrackers)
!IED
!IEDs
(underwater|undersea|diving) charges

[METHOD firearm]
(firearm|firearms|gun|guns|handgun|handguns|pistol|pistols|rifle|rifles|shotgun|shotguns|submachine gun|submachine guns|automatic rifle|assault rifle|assault rifles|kalashnikov|kalashnikovs|ak-47|makarov|makarov pistol|silencer|sniper|sniper rifle|revolver|air gun|air rifle|machine gun|gunshot|gunshots|gunfire|ammunition rounds|shots were fired|shots fired)
(opened|opening|open) fire
(shot|shoots|shooting) (at|dead|him|her|several times|five times|six times)

[METHOD blade_or_blunt]
(hammer|hammers|meat hammer|meat tenderiser|meat tenderizer|mallet|crowbar|crowbars|iron bar|iron bars|metal bar|metal bars|metal pipe|baton|batons|truncheon|baseball bat|baseball bats|axe|axes|hatchet|knife|knives|machete|machetes|stone|stones|brick|bricks|screwdriver|knuckleduster|knuckledusters|bolt cutters|bolt-cutters|wire cutters|angle grinder|chainsaw|metal clamp|clamp|steel clamp)
(tear gas|tear-gas|pepper spray|pepper-spray|acid|caustic substance|corrosive liquid)
(novichok|nerve agent|polonium|toxic substance)

[METHOD anchor_drag]
(anchor|anchors|anchor chain|anchor chains|anchor drag|anchor dragging|anchor-dragging|anchor-drag|dragged anchor|dragging anchor|dragging anchors|lost anchor|missing anchor|anchor marks|drag marks|drag mark|drag trail|dragging trail|dragging marks|drag track|trawl|trawling gear|fishing gear|bottom trawling)
(drag|drags|dragged|dragging) (its|an|the|her|their) (anchor|anchors|anchor chain)

[METHOD jamming]
(jamming|jammer|jammers|jammed|jam gps|signal jamming|gps jamming|gnss jamming|radio jamming|electronic warfare|electronic-warfare|electronic warfare systems|jamming equipment|jamming devices|jamming station|jamming systems|tobol|krasukha|murmansk-bn|radio interference|electromagnetic interference|signal interference|gps interference|gnss interference|gps disruption|gps disruptions|gps outage|gps outages|interference with gps|loss of gps|satellite navigation interference)

[METHOD spoofing]
(spoofing|spoofed|spoofer|spoofers|gps spoofing|gnss spoofing|ais spoofing|fake gps|fake signals|false signals|false gps|false positions|false position data|falsified coordinates|false coordinates|faked ais|fake ais|manipulated ais|ais manipulation|falsified ais)

[METHOD drone]
(drone|drones|uav|uavs|uas|unmanned aerial vehicle|unmanned aerial vehicles|unmanned aircraft|unmanned aerial system|unmanned aerial systems|quadcopter|quadcopters|quadrocopter|fpv drone|fpv drones|shahed|shaheds|shahed drones|shahed-type|gerbera|gerberas|geran|geran-2|orlan-10|lancet|fixed-wing drone|fixed-wing drones|kamikaze drone|kamikaze drones|decoy drone|decoy drones|underwater drone|underwater drones|sea drone|sea drones|naval drone|naval drones|rov|remotely operated vehicle|remotely piloted)
(unidentified|unknown) flying (object|objects)

[METHOD aircraft]
(fighter jet|fighter jets|fighter aircraft|warplane|warplanes|military aircraft|military plane|military planes|bomber|bombers|reconnaissance aircraft|reconnaissance plane|reconnaissance planes|surveillance plane|spy plane|spy planes|military helicopter|military helicopters|combat aircraft|refuelling aircraft|refuelling tanker)
(mig-31|mig-31s|mig-29|su-27|su-27s|su-30|su-30s|su-35|su-35s|su-24|su-24s|su-34|il-20|il-20m|il-78|il-76|tu-22|tu-22m3|tu-95|tu-95s|tu-142|tu-134|tu-154|a-50|mi-8|mi-24|mi-17|an-26|an-72|be-200)

[METHOD balloon]
(balloon|balloons|smuggling balloon|smuggling balloons|weather balloon|weather balloons|meteorological balloon|meteorological balloons|helium balloon|helium balloons|contraband balloons|hot-air balloon|hot-air balloons|hot air balloon|hot air balloons|hybrid balloons|surveillance balloon|spy balloon|airship|blimp)

[METHOD malware_wiper]
(wiper|wipers|wiper malware|data wiper|data wipers|disk wiper|data-wiping malware|wiping malware|destructive malware|destructive software|dynowiper|lazywiper|hermeticwiper|caddywiper|isaacwiper|whispergate|acidrain|acidpour|industroyer|industroyer2|notpetya|pathwiper|zerolot|swiftslicer|nikowiper|prestige ransomware|sdelete|rawdisk|firmware destruction|bricking)
(malware|ransomware|logic bomb|computer virus|malicious code|malicious software|malicious firmware|corrupted firmware)
(wiped|wiping|erased|erasing|destroyed|overwrote|overwritten|deleted) (data|servers|disks|hard drives|systems|firmware|devices|files|computers)

[METHOD ddos]
(swamped|inundated|bombarded|overwhelmed|flooded) (with|by) (requests|traffic|queries|page requests)
(ddos|ddosed|distributed denial-of-service|distributed denial of service|denial-of-service|denial of service|dos attack|dos attacks|overload attack|overload attacks|overloading|botnet|botnets|flood of traffic|flood of requests|flooding servers|ddosia|traffic flood|http flood|syn flood|terabits per second|gigabits per second|junk traffic|bogus traffic)

[METHOD phishing]
(phishing|spear-phishing|spearphishing|spear phishing|spearphish|smishing|vishing|phishing email|phishing emails|phishing e-mail|phishing e-mails|phishing link|phishing links|phishing message|phishing messages|phishing page|phishing pages|phishing site|phishing sites|phishing campaign|phishing campaigns|phishing attack|phishing attacks|device code phishing|malicious attachment|malicious attachments|malicious link|malicious links|infected attachment|infected attachments|infected email|infected emails|trojanised document|trojanized document|lure document|lure documents|decoy document|fake login page|fake login pages|credential harvesting|credential-harvesting|credential phishing|malicious qr codes|malicious qr code|social engineering|rdp files|malicious email|malicious emails|booby-trapped emails)

[METHOD valid_accounts]
(stolen|leaked|compromised|default|weak|valid|reused|hijacked|harvested|legitimate|insecure|easily guessed|simple) (password|passwords|credentials|credential|login|logins|login details|login data|account|accounts|session cookies|cookies|tokens|access tokens)
(password spraying|password-spraying|password spray|credential stuffing|brute force|brute-force|brute forcing|brute-forced|pass-the-cookie|account takeover|account takeovers|guessed the password|guessing passwords|no multi-factor authentication|without multi-factor authentication|lack of multi-factor authentication|without two-factor authentication|infostealer|infostealers|linked devices feature)

[METHOD exploited_vulnerability]
(zero-day|zero day|zero-days|zero-day vulnerability|zero-day vulnerabilities|zero-day exploit|zero-day flaw|0-day|unpatched|security flaw|security flaws|security hole|security holes|software flaw|software bug|security gap|security gaps|security weakness|exposed devices|internet-exposed|exposed to the internet|internet-facing|supply-chain attack|supply chain attack|supply-chain compromise|supply chain compromise|watering hole|watering-hole|drive-by compromise|end-of-life devices|outlook flaw|roundcube|winrar)
(exploited|exploiting) (a|an|the|known|unpatched|vulnerabilities|flaws|weaknesses|security|previously|critical|outdated|exposed|poorly)
!CVE

[METHOD defacement]
(website defacement|web defacement|site defacement|defacement|defacements|defaced website|defaced websites|defaced web page|defaced web pages|defaced site|defaced sites|replaced the homepage|replaced the home page|injected dispatch|injected dispatches|fake dispatch|fake dispatches|false dispatch|false dispatches|inserted articles|planted articles|planted article|injected articles)
(websites|website|site|sites|homepage|web page) (was|were|had been) defaced

[METHOD deepfake]
(deepfake|deepfakes|deep fake|deep fakes|deep-fake|deep-fakes|deepfaked|ai-generated|ai generated|artificially generated|synthetic media|synthetic video|synthetic voice|voice cloning|cloned voice|voice clone|ai voice|ai-generated voice|ai voiceover|face swap|face-swap|face-swapped|generated by artificial intelligence|generated by ai|generated using ai|doctored video|doctored videos|manipulated video|manipulated videos|manipulated audio|fabricated audio|fake audio)

[METHOD cloned_site]
(look-alike|lookalike|similar-looking) (address|addresses|domains|urls|pages)
(cloned|spoofed|fake|copycat|typosquatted|typosquatting|counterfeit|impostor|mirror|imitation|forged|bogus) (website|websites|site|sites|news site|news sites|news website|news websites|media site|media sites|domain|domains|page|pages|web page|web pages|portal|portals|news outlet|news outlets|homepage|homepages)
(lookalike|look-alike) (website|websites|site|sites|news site|news sites|news website|news websites|media site|media sites|domain|page|web page|web pages|portal|portals|news outlet|news outlets|homepage|homepages)
(typosquatting|typosquatted|cybersquatting|domain spoofing|clones of|clone of|cloned|cloning|mimicking|impersonating|imitating|impersonated|impersonate|copies of|replicas of|spoofing the|lookalikes of) (media|news|the website|the websites|western|legitimate|genuine|well-known|real|established|french|german|british|polish|mainstream|government|reputable|major|official)
(cybersquatting|domain spoofing|clones of|clone of|cloning|mimicking|impersonating|imitating|impersonated|impersonate|copies of|replicas of|spoofing the|lookalikes of) websites

[METHOD inauthentic_accounts]
(newly|recently) (opened|created|registered|set up) (accounts|profiles|tiktok accounts|social media accounts)
(accounts|profiles) (silent for|dormant for|created only|created days|newly created)
(bot|bots|bot network|bot networks|botnet of accounts|bot farm|bot farms|bot army|troll|trolls|troll farm|troll farms|troll factory|troll factories|troll army|sock puppet|sock puppets|sock-puppet|sock-puppets|sockpuppet|sockpuppets|coordinated inauthentic behaviour|coordinated inauthentic behavior|inauthentic behaviour|inauthentic behavior|inauthentic activity|inauthentic network|inauthentic networks|coordinated network of accounts|coordinated accounts|throwaway accounts|amplifiers|amplification network|paid amplifiers)
(fake|bogus|inauthentic|false|anonymous|automated|bot|troll|burner|sock-puppet|hijacked|ghost|impostor|disposable) (account|accounts|profile|profiles|persona|personas|users|tiktok accounts|x accounts|facebook accounts|social media accounts|social-media accounts|telegram channels|pages|facebook pages)
coordinated (account|profile|profiles|persona|personas|users|tiktok accounts|x accounts|facebook accounts|social media accounts|social-media accounts|telegram channels|pages|facebook pages)

[METHOD paid_advert]
(paid|sponsored|facebook|political|online|targeted|google|meta|undeclared|social media) (advert|adverts|advertisement|advertisements|ad|ads|advertising|promotion|posts|campaign ads)
(paid influencers|influencers were paid|paid content|ad campaign|ad campaigns|advertising campaign|billboard|billboards|boosted posts|promoted posts|undisclosed payments to influencers)

[METHOD graffiti]
(graffiti|graffito|stencil|stencils|stencilled|stenciled|spray paint|spray-paint|spray-painted|spray painted|spray can|spray cans|daubed|paint bomb|paint bombs|red paint|green paint|black paint|blue paint|handprints|hand prints|red handprints|red hands|swastika|swastikas|stars of david|star of david|painted slogans|splashed with paint|doused with paint|covered in paint|smeared with paint|scrawled)

[METHOD leaflet]
(leaflet|leaflets|flyer|flyers|flier|fliers|poster|posters|sticker|stickers|banner|banners|pamphlet|pamphlets|placard|placards|brochure|brochures|postcards|fake letters|mailshot|qr-code stickers)

[METHOD staged_object]
(coffin|coffins|pig's head|pigs' heads|pig heads|pig head|pigs heads|severed heads|severed head|skeleton|skeletons|concrete skeletons|funeral wreath|funeral wreaths|effigy|effigies|mannequin|mannequins|dummy bomb|dummy bombs|body bags|animal parts|animal eyes|dead fish|dead animals|toy soldiers|expanding foam|construction foam|building foam|expandable foam|foam in exhausts|foam into exhausts)
(staged|placed|left|deposited) (objects|coffins|props|installation)

[METHOD bribery]
(bribe|bribes|bribed|bribing|bribery|kickback|kickbacks|vote-buying|vote buying|bought votes|buying votes|buy votes|covert payments|covert payment|secret payments|cash payments|cash payment|paid in cash|paid in cryptocurrency|paid in bitcoin|cryptocurrency payments|cryptocurrency payment|payments in cryptocurrency|payoff|payoffs|slush fund|illicit financing|illicit funds|illegal financing|covert funding|envelopes of cash|cash for votes|paid protesters|paid to protest|undeclared funding|illegal party financing)

[METHOD front_company]
(front|shell|letterbox|sham|dummy|cover|mailbox|offshore|intermediary) (company|companies|firm|firms|organisation|organisations|organization|organizations|entity|entities|corporation|corporations|business)
(fictitious|fake) (company|companies|firm|firms|invoices|contracts)
(straw man|straw men|strawman|frontman|front men|nominee owner|nominee owners|cover identity|cover identities|false identity|false identities|forged passport|forged passports|fake passport|fake passports|sanctions evasion scheme|sleeper agents|deep-cover)

[METHOD migrants]
(irregular migrants|illegal migrants|undocumented migrants|undocumented people|refugees pushed|migrant flows|migration flows|weaponised migration|weaponized migration|instrumentalised migration|instrumentalized migration|instrumentalisation of migration|instrumentalization of migration|people without visas|people without valid documents|people smugglers|smuggling routes|tunnels under the border)

[METHOD reconnaissance]
(surveillance|photographing|mapping|photographed|filming) of (military|critical|rail|railway|bases|sites|targets|infrastructure|convoys|the site|the base|potential|army)
(reconnaissance|scouting|scouted|casing|surveilled|hidden cameras|hidden camera|secret cameras|surveillance cameras installed|gps tracker|gps trackers|tracking device|tracking devices|imsi catcher|imsi catchers|imsi-catcher|dashcam|dashcams|trail camera|trail cameras|wildlife cameras|spy cameras|drone footage|filmed the site|filmed the base|filmed military|filmed trains|photographed military|photographed trains|photographing military|took photos of|took photographs of|taking photographs of|taking photos of|monitored trains|monitoring trains|watched the house|test parcels|test parcel|test shipments|test packages|trial run|dry run|wiretap|wiretaps|wiretapped|eavesdropping|intercepted communications|listening device|listening devices)

[METHOD other]
(construction foam|expanding foam|concrete blocks on the track|obstacles on the track|loosened bolts|loosened screws|loosened rail|cut brake lines|brake line|emergency brake signal|radio stop signal|radio-stop|valve|manual cutting|cut with bolt cutters|metal shavings|seawater in|sand in the engine|blocked tracks|laser|lasers|laser pointer|strobe light|strobe lights)
