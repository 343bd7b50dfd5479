# Nouns for what gets hit, by sector of the record model. Hand-written for Concord.
# kind is a short noun class; plural=1 where the form says several. weak=1: an everyday noun that is a
# target only beside a trigger. The sector of a bare "cable" is left to its neighbours: see digital and energy.

# ---------------------------------------------------------------- energy
[TARGET energy kind=cable]
(undersea|subsea|submarine|underwater|) (power|electricity|electric|high-voltage|high voltage|power transmission|electricity transmission|dc power) cable
(undersea|subsea|submarine|underwater|) (power|electricity|electric|high-voltage|high voltage|power transmission) cables % plural=1
(power|electricity|electric) (link|interconnector|connection|interconnection)
(power|electricity) (links|interconnectors|connections) % plural=1
interconnector
interconnectors % plural=1
(estlink|estlink 1|estlink 2|estlink-2|nordbalt|litpol|litpol link|fenno-skan|swepol|swepol link|baltic cable|kontek|harmony link)
(power|transmission|high-voltage|high voltage|electricity|overhead|overhead power|pylon) line
(power|transmission|high-voltage|high voltage|electricity|overhead power) lines % plural=1

[TARGET energy kind=pipeline]
(gas|natural gas|natural-gas|undersea gas|subsea gas|offshore gas|undersea|subsea|underwater|submarine|oil|fuel|hydrogen|crude|crude-oil|crude oil|ammonia|gas supply) (pipeline|pipe)
(gas|natural gas|natural-gas|undersea gas|subsea gas|offshore gas|undersea|subsea|underwater|submarine|oil|fuel|hydrogen|crude oil) pipelines % plural=1
pipeline
pipelines % plural=1
gas (link|interconnector|connector|main|line)
(balticconnector|baltic connector|nord stream|nord stream 1|nord stream 2|nord stream pipeline|nord stream pipelines|baltic pipe|druzhba|druzhba pipeline|turkstream|turk stream|europipe|langeled|transgas|nato pipeline system|transalpine pipeline|balkan stream)

[TARGET energy kind=grid]
(power|electricity|electrical|energy|national|transmission|distribution|electric) (grid|network|system)
(power|electricity|energy) (grids|networks|systems) % plural=1
(power|electricity|energy|electric) (supply|supplies|infrastructure|facility|facilities|installation|installations|sector)
(grid|grid operator|grid connection|grid station|grid control)
(electrical|electricity|power|transformer|high-voltage|) (substation|sub-station)
(electrical|electricity|power|transformer|high-voltage|) (substations|sub-stations) % plural=1
(transformer|transformer station|power transformer|transformer box|switching station|switchgear|distribution station|converter station|switchyard)
(transformers|transformer stations|switching stations|converter stations) % plural=1
(pylon|electricity pylon|power pylon|power mast|electricity mast|transmission tower|high-voltage pylon)
(pylons|electricity pylons|power pylons|power masts|electricity masts|transmission towers) % plural=1
(distributed energy resources|grid connection points|energy company|energy companies|energy firm|energy firms|electricity supplier|utility company|power company|power utility|energy supplier|energy provider|energy utility|energy utilities|grid operators|transmission system operator|distribution system operator)

[TARGET energy kind=plant]
(power|thermal power|coal-fired power|gas-fired power|hydroelectric power|hydro power|nuclear power|geothermal power|cogeneration|combined heat and power|combined heat-and-power|combined-heat-and-power|heat and power|chp|heating|district heating|heat|biogas|biomass|hydropower|hydroelectric|pumped-storage|lng|regasification) (plant|station)
(power|thermal power|hydroelectric power|nuclear power|combined heat and power|heat and power|chp|heating|heat|biogas|biomass|hydropower|hydroelectric|district heating) (plants|stations) % plural=1
nuclear (plant|facility|reactor|site|installation)
nuclear (plants|facilities|reactors|sites) % plural=1
(wind|solar|offshore wind|photovoltaic) (farm|park|plant|turbine|installation|installations)
(wind|solar|offshore wind|photovoltaic) (farms|parks|plants|turbines) % plural=1
(renewable energy|renewables|renewable) (sites|facilities|installations|plants|sources)
district heating
(dam|hydroelectric dam|hydro dam|hydropower dam|reservoir dam|floodgate|dam valve|dam gate)
(dams|floodgates) % plural=1

[TARGET energy kind=fuel]
(oil|fuel|petroleum|petrol|gas|lng|kerosene|jet fuel|diesel) (depot|terminal|tank|storage|storage facility|tank farm|storage tank|storage site|refinery|reservoir|base|installation)
(oil|fuel|petroleum|petrol|gas|lng) (depots|terminals|tanks|storage facilities|storage tanks|refineries|installations) % plural=1
refinery
refineries % plural=1
(petrol|gas|filling|service|fuel|compressor|gas compressor|gas distribution|metering|gas metering) station
(petrol|gas|filling|fuel|compressor) stations % plural=1
(oil|gas|drilling|offshore|offshore oil|offshore gas|production|petrobaltic) (platform|rig)
(oil|gas|drilling|offshore) (platforms|rigs) % plural=1
(drilling|offshore) installations % plural=1
(gas field|oil field|oilfield|coal mine|mine shaft)

# ---------------------------------------------------------------- transport
[TARGET transport kind=rail]
(railway|rail|railroad|train|tram|high-speed|high-speed rail|high-speed train|freight|main|commuter|metro|tgv) (line|track|route|link)
(railway|rail|railroad|train|tram|high-speed|high-speed rail|high-speed train|freight|tgv) (lines|tracks|routes|links) % plural=1
(railway|rail|railroad) (infrastructure|network|system|company|operator|operators|traffic|services|service|bridge|bridges|junction|crossing|station|stations|depot|yard|tunnel|hub|signal|signals|switch|switches|sleeper|cables|cable|line cables|equipment)
(tracks|railway|railways|railroad|rails) % weak=1
track % weak=1
(level crossing|overhead line|overhead lines|overhead wire|overhead wires|catenary|traction line|traction lines|contact wire|overhead catenary|signal box|signalling box|signalling system|signaling system|signalling cabinet|signalling cabinets|relay cabinet|relay cabinets|signal cabinet|cable duct|cable ducts|cable trough|signalling cables|signalling cable|signal cables|train radio|gsm-r|switch box|interlocking)
(train|freight train|goods train|passenger train|express train|locomotive|tram|intercity train|commuter train|night train|high-speed train|metro train|rail car|railcar|carriage)
(trains|freight trains|goods trains|passenger trains|locomotives|trams|high-speed trains|carriages|rail cars|tank wagons|wagons) % plural=1
(underground|subway|tube)(-| )(station|line|system|network)
metro-(station|line|system|network)
metro (station|system|network)
(train|main|central) station

[TARGET transport kind=airport]
(airport|airfield|aerodrome|runway|airstrip|control tower|terminal building|air hub|heliport|international airport|regional airport|civilian airport)
(airports|airfields|aerodromes|runways|civilian airports|regional airports) % plural=1
(air traffic|flights|flight operations|flight traffic|civil aviation|aviation|air travel|air transport|take-offs and landings|departures and arrivals|airspace over the airport)
(air traffic control|air-traffic control|air navigation|air traffic management|air traffic controller|air traffic controllers|air navigation service provider|air traffic control company|check-in systems|check-in system|boarding systems)

[TARGET transport kind=airspace]
(airspace|air space|national airspace|territorial airspace)

[TARGET transport kind=aircraft]
(aircraft|plane|airplane|aeroplane|jet|airliner|passenger plane|passenger jet|passenger aircraft|cargo plane|cargo aircraft|cargo jet|commercial plane|commercial aircraft|commercial airliner|civilian aircraft|flight|helicopter|rescue helicopter|ambulance helicopter|charter flight|charter plane|boeing|airbus|private jet|business jet|freighter aircraft)
(planes|airplanes|jets|airliners|passenger planes|passenger jets|cargo planes|civilian planes|commercial flights|helicopters|civil aircraft) % plural=1

[TARGET transport kind=port]
(port|seaport|harbour|harbor|container port|dock|docks|quay|pier|container terminal|ferry terminal|cargo terminal|port terminal|lock|lock gate|ship canal|canal|naval port|oil port|lng port)
(ports|seaports|harbours|harbors|locks|container terminals) % plural=1
(lighthouse|buoy|navigation buoy|shipping lane|shipping route|fairway|waterway|marine traffic|ais transponders|shipping)
(buoys|navigation buoys|shipping lanes|waterways) % plural=1

[TARGET transport kind=ship]
(ship|vessel|tanker|oil tanker|ferry|cargo ship|cargo vessel|freighter|bulk carrier|container ship|fishing boat|fishing vessel|trawler|yacht|research vessel|research ship|cruise ship|lng carrier|gas carrier|chemical tanker|merchant ship|merchant vessel|tug|icebreaker|sailing boat|shadow-fleet tanker|shadow fleet tanker|shadow fleet vessel|cable-laying ship|cable layer|barge)
(ships|vessels|tankers|oil tankers|ferries|cargo ships|freighters|fishing boats|fishing vessels|trawlers|merchant ships|shadow-fleet tankers|shadow fleet tankers|shadow fleet vessels|barges|research vessels) % plural=1

[TARGET transport kind=road]
(motorway|highway|road bridge|bridge|tunnel|flyover|viaduct|road|ring road|crossing point|toll system|traffic lights|traffic control system|traffic signals|car park|parking lot|multi-storey car park|underground garage)
(motorways|highways|bridges|tunnels|roads) % plural=1
(bus depot|bus garage|bus station|tram depot|public transport depot|transport depot|transport company|haulage company|haulier|logistics centre|logistics center|logistics hub|logistics company|logistics firm|freight forwarder|freight terminal|freight yard|freight hub|transport hub|lorry park|truck depot|truck stop)
(bus depots|logistics centres|logistics hubs|logistics companies|logistics firms|transport companies|transport hubs|freight forwarders) % plural=1
(bus|coach|lorry|truck|delivery van|tanker truck|fuel truck|aid convoy|convoy|trailer|van|minibus)
(buses|coaches|lorries|trucks|delivery vans|trailers|vans|city buses) % plural=1

# ---------------------------------------------------------------- post, food, health, water, waste
[TARGET transport kind=hub]
(parcel|parcels|mail|postal|post|sorting|courier|dhl|dpd|ups|fedex|gls|inpost|nova post|nova poshta|air cargo|air-cargo|cargo) (hub|centre|center|depot|warehouse|facility|terminal|office|company|firm|service|branch|sorting centre|distribution centre|locker|container|network|truck)
(parcel|mail|postal|sorting|courier|dhl|dpd|ups|fedex) (hubs|centres|centers|depots|warehouses|facilities|offices|companies|services) % plural=1
(logistics and parcel centre|parcel lockers|parcel van|delivery centre|letter box|mailbox at the post office|post offices)
(dhl|dpd|nova post|nova poshta|fedex|la poste|inpost|postnord|omniva|deutsche post)
parcel
parcels % plural=1

[TARGET food kind=shop]
(supermarket|grocery store|food warehouse|food company|food producer|food-processing plant|food processing plant|food factory|dairy|bakery|slaughterhouse|abattoir|grain silo|grain terminal|grain elevator|food depot|food supply|cold store|brewery|food wholesaler|farm|village shop|greenhouse)
(supermarkets|grocery stores|food warehouses|grain silos|farms|grain terminals) % plural=1

[TARGET health kind=hospital]
(hospital|clinic|university hospital|military hospital|health centre|health center|medical centre|medical center|medical facility|pharmacy|laboratory at the hospital|ambulance service|ambulance station|ambulance|emergency room|emergency call centre|rescue service|health service|health authority|health ministry systems|blood bank|pharmaceutical company|medical laboratory|health insurer|healthcare provider|health-care provider|care home|vaccine maker)
(hospitals|clinics|health centres|medical facilities|pharmacies|ambulances|health services|healthcare systems|health systems) % plural=1

[TARGET drinking_water kind=waterworks]
(waterworks|water works|water plant|water utility|water company|water facility|water supply|drinking water|drinking-water supply|drinking water supply|water treatment plant|water treatment facility|water treatment works|water-treatment plant|water purification plant|water pumping station|pumping station|pump station|pumphouse|water pipeline|water main|water pipe|water pipes|water tank|water tower|water storage tank|water reservoir|drinking water reservoir|reservoir|water system|water systems|water network|desalination plant|tap water|water intake|water station|well field|water supplier|water infrastructure)
(water plants|water utilities|water companies|water facilities|water supplies|water treatment plants|pumping stations|pump stations|water mains|water tanks|water towers|reservoirs|water treatment facilities|water pumps) % plural=1
(pumps|valves) % weak=1

[TARGET waste_water kind=sewage]
(sewage|wastewater|waste water|waste-water|sewerage) (plant|works|treatment plant|treatment works|treatment facility|facility|system|network|pumping station|utility)
(sewage|wastewater|waste water|waste-water) (plants|treatment plants|facilities|systems) % plural=1

[TARGET waste_management kind=dump]
(waste|rubbish|garbage|recycling|scrap|landfill|hazardous waste) (dump|tip|site|plant|yard|centre|depot|facility|incinerator|company|heap)
(landfill|scrapyard|incinerator)

# ---------------------------------------------------------------- digital
[TARGET digital_infrastructure kind=cable]
(undersea|subsea|submarine|underwater|seabed|sea|deep-sea|baltic|baltic sea) (cable|data cable|telecommunications cable|telecommunication cable|telecoms cable|telecom cable|communications cable|communication cable|internet cable|fibre-optic cable|fiber-optic cable|fibre optic cable|fiber optic cable|fibre cable|link)
(undersea|subsea|submarine|underwater|seabed|sea|deep-sea|baltic|baltic sea) (cables|data cables|telecommunications cables|telecommunication cables|telecoms cables|telecom cables|communications cables|communication cables|internet cables|fibre-optic cables|fiber-optic cables|fibre optic cables|fiber optic cables|fibre cables|links) % plural=1
(data|telecommunications|telecommunication|telecoms|telecom|communications|communication|internet|fibre-optic|fiber-optic|fibre optic|fiber optic|fibre|fiber|optical|broadband|phone|telephone|network) (cable|link|line|connection)
(data|telecommunications|telecommunication|telecoms|telecom|communications|communication|internet|fibre-optic|fiber-optic|fibre optic|fiber optic|fibre|fiber|optical|broadband|phone|telephone) (cables|links|lines|connections) % plural=1
cable
cables % plural=1
(c-lion1|c-lion 1|c-lion|bcs east-west|bcs east-west interlink|bcs east-west cable|bcs north|baltica cable|eastern light|svalbard cable|havfrue|apollo cable|nordbalt data cable|ee-s1|estlink data cable)
(undersea|underwater|subsea|seabed|submarine|critical undersea|critical underwater|critical maritime|maritime) infrastructure

[TARGET digital_infrastructure kind=mast]
(mobile|mobile phone|mobile-phone|phone|telephone|cell|cellphone|telecoms|telecommunications|telecom|5g|4g|communications|radio|transmission|transmitter|broadcast|tv|television|antenna|rakel|tetra|base-station) (mast|tower|antenna|base station|transmitter)
(mobile|mobile phone|mobile-phone|phone|telephone|cell|cellphone|telecoms|telecommunications|telecom|5g|4g|communications|radio|transmission|antenna|tv|television) (masts|towers|antennas|base stations|transmitters) % plural=1
(base station|base stations|mast|masts|transmitter|transmitters|antenna|antennas|radio relay|relay station|landing station|cable landing station|cable landing stations|telephone exchange|internet exchange point|internet exchange|network node|data centre|data center|data centres|data centers|server room|server farm|cable cabinet|street cabinet|junction box|fibre junction box)
(telecoms|telecommunications|telecom|communications|internet|mobile|network|digital) (infrastructure|network|networks|operator|operators|provider|providers|company|companies|system|systems)
(internet service provider|internet service providers|domain name system|domain registry|phone network|top-level domain|identification service|electronic identity|bankid|e-id system)
(router|routers|small office routers|home routers|edge routers|network equipment|edge devices|firewalls|firewall|fortigate devices|fortigate|vpn servers|modems|satellite modems)

[TARGET ict_service_management kind=supplier]
(it|ict|it services|software|cloud|managed service|cyber-security|cybersecurity|cyber security|security software) (provider|supplier|company|companies|contractor|service provider|firm|vendor|providers|suppliers|firms)
(hosting provider|hosting company|hosting providers|technology company|technology companies|tech company|tech firms|tech firm)

[TARGET digital_providers kind=platform]
(online marketplace|search engine|social network|social networks|social media platform|social media platforms|app store|video platform|messaging app|messaging apps|online platform|online platforms)

[TARGET space kind=satellite]
(satellite|satellites|satellite network|satellite broadband|satellite internet|satellite communications|communications satellite|satellite system|ground station|earth station|satellite station|satellite dish|satellite link|satellite operator|ka-sat|ka-sat network|viasat|starlink|starlink terminals|galileo|gps|gnss|satellite navigation|navigation satellites|space agency|launch site|spaceport|teleport)

# ---------------------------------------------------------------- finance
[TARGET banking kind=bank]
(bank|central bank|savings bank|commercial bank|bank branch|cash machine|atm|online banking|banking system|payment system|payment systems|card payments|banking app|banking services|mobile banking|payment provider|bank account systems)
(banks|bank branches|cash machines|atms|savings banks|commercial banks) % plural=1

[TARGET financial_market kind=exchange]
(stock exchange|stock market|securities exchange|trading system|clearing house|financial regulator|financial institution|insurance company|crypto exchange|cryptocurrency exchange)
(stock exchanges|financial institutions|financial markets|crypto exchanges) % plural=1

# ---------------------------------------------------------------- state
[TARGET public_administration kind=ministry]
(ministry|interior ministry|defence ministry|defense ministry|foreign ministry|finance ministry|justice ministry|economy ministry|ministry of defence|ministry of defense|ministry of foreign affairs|ministry of the interior|foreign office|government department|government agency|federal agency|state agency|state institution|public body|tax office|tax authority|customs office|customs authority|immigration office|migration office|statistics office|cadastre|land registry|population register|state registers|state registry|social security office|job centre|government building|government buildings|government office|government offices|government headquarters|chancellery|chancellor's office|prime minister's office|president's office|presidential palace|cabinet office)
(ministries|government departments|government agencies|state institutions|state agencies|public institutions|public bodies|public authorities|government bodies|state bodies|government websites|government networks|government systems|government ministries|public services|e-services|online services|government services|government portals|public institutions' websites) % plural=1
(government|official|state|municipal|public|ministry|city|council|parliament|police) (website|portal|server|network|email system|e-mail system|mail server|it system|database)
(official|state|municipal|public|city) (websites|portals|servers|networks|email accounts|e-mail accounts|it systems|databases) % plural=1
government (servers|email accounts|e-mail accounts|it systems|databases) % plural=1

[TARGET public_administration kind=parliament]
(parliament|parliament building|national parliament|bundestag|riksdag|folketing|storting|seimas|saeima|riigikogu|sejm|senate|house of commons|house of lords|national assembly|assemblée nationale|european parliament|knesset|verkhovna rada|eduskunta|federal parliament|states general|cortes|congress|houses of parliament|reichstag|upper house|lower house)
(parliaments|members of parliament|lawmakers|parliamentarians|mps|meps|legislators) % plural=1

[TARGET public_administration kind=local]
(town hall|city hall|municipality|municipal office|city council|local council|local authority|county council|regional government|local government|district office|courthouse|court building|regional court|prison|fire station|police station|police headquarters|police department|police car|police vehicle|police account|border post|border crossing|border checkpoint|border fence|border barrier|border crossing point|border guard station|border marker|border guard tower|watchtower|customs post|checkpoint|school|kindergarten|university hall)
(town halls|municipalities|councils|local authorities|police stations|police cars|police vehicles|police forces|border posts|border crossings|border markers|border guards|police officers|checkpoints|schools|kindergartens|border buoys) % plural=1
(national police|dutch police|police force|police service)

[TARGET public_administration kind=embassy]
(embassy|consulate|consulate general|diplomatic mission|diplomatic compound|diplomatic post|ambassador's residence|honorary consulate|high commission|cultural centre of the embassy|embassy car|trade mission|diplomatic mail)
(embassies|consulates|diplomatic missions|diplomats) % plural=1

[TARGET public_administration kind=election]
(election|elections|presidential election|presidential elections|parliamentary election|parliamentary elections|general election|federal election|local elections|municipal elections|regional elections|european elections|european parliament elections|eu elections|bundestag election|referendum|the vote|the ballot|election campaign|electoral process|run-off|runoff|first round|second round|midterm elections|snap election|constitutional referendum|eu referendum|brexit referendum)
(election|electoral|voting) (authority|authorities|commission|system|systems|infrastructure|register|website|websites|servers|office|equipment|software|results|portal|data)
(polling station|polling stations|polling place|polling places|ballot box|ballots|ballot papers|postal ballots|postal votes|voting machines|electoral roll|voter register|voter data|central election commission|voter registration)

[TARGET public_administration kind=institution]
(european commission|council of the eu|eu institutions|eu institution|european union institutions|nato headquarters|european council building|united nations headquarters|osce mission|osce|council of europe|international criminal court|icc|icc in the hague|opcw|world anti-doping agency|eu delegation|european external action service)

# ---------------------------------------------------------------- armed forces and arms industry
[TARGET armed_forces kind=base]
(military|army|naval|navy|air|air force|nato|us|u.s.|american|raf|marine|submarine|missile|drone|garrison|logistics|training|bundeswehr|us army|u.s. army) (base|barracks|camp|installation|facility|site|compound|garrison|depot|port|warehouse|headquarters|training area|training ground|training centre|training center|shipyard|hospital|airfield|airport|range|post|hub)
(military|army|naval|navy|air|air force|nato|us|u.s.|american|raf|submarine|bundeswehr|us army) (bases|camps|installations|facilities|sites|depots|training areas|training grounds|airfields|airports|hubs) % plural=1
(airbase|air-base|barracks|garrison|garrisons|cantonment|airbases|training area|training ground|firing range|shooting range|radar station|radar site|radar installation|missile battery|ammunition depot|ammunition depots|ammunition dump|arms depot|weapons depot|weapons store|munitions depot|munitions warehouse|ammunition store|arsenal|military academy|officers' mess|command centre|command center|war memorial barracks|early warning radar|surveillance radar|satellite communications station|patriot battery|patriot batteries|patriot systems|air defence system|air defence systems|nuclear weapons site|nuclear weapons storage)
(armed forces|the military|soldiers|troops|servicemen|army|navy|air force|bundeswehr|nato troops|nato forces|nato battlegroup|us troops|us forces|conscripts|reservists)

[TARGET armed_forces kind=vehicle]
(military|army|naval|bundeswehr|police) (vehicle|truck|lorry|transport|train|helicopter|convoy|ship|vessel|aircraft|plane|equipment|jet)
(military|army|naval|bundeswehr|police) (vehicles|trucks|lorries|transports|trains|helicopters|convoys|ships|vessels|planes) % plural=1
(warship|frigate|corvette|destroyer|minehunter|minesweeper|submarine|patrol boat|patrol vessel|patrol ship|navy ship|navy vessel|fighter jet|fighter|reconnaissance aircraft|surveillance aircraft|surveillance plane|maritime patrol aircraft|awacs|transport aircraft|tank|armoured vehicle|armored vehicle|tanks|warships|frigates|corvettes|submarines|fighter jets|patrol boats|minehunters|armoured vehicles|f-16|f-16s|f-35|f-35s|leopard tanks|raf plane|raf aircraft|raf jet|government plane|government aircraft|government jet)

[TARGET defence_industry kind=factory]
(arms|weapons|defence|defense|ammunition|munitions|drone|armaments|missile|explosives|tank|gunpowder|military equipment|aerospace|artillery|optics|radar) (factory|plant|maker|manufacturer|company|firm|producer|contractor|supplier|supplier's|industry|group|giant|works|production plant|production site|exporter|dealer|facility)
(arms|weapons|defence|defense|ammunition|munitions|drone|armaments|explosives|aerospace) (factories|plants|makers|manufacturers|companies|firms|producers|contractors|suppliers|sites|facilities|exporters) % plural=1
(rheinmetall|diehl|diehl defence|diehl metal applications|bae systems|saab|thales|hensoldt|kongsberg|nammo|leonardo|airbus defence|emco|vmz sopot|arsenal kazanlak|mesko|pgz|eads|quantum systems|helsing|elbit|elbit systems|mbda|nexter|knds|patria|milrem|airbus helicopters|thyssenkrupp marine|tkms|damen|naval group|instalaza|explosia|excalibur|destinus|tvc solutions)
(military supplier|shipyard|naval shipyard|dockyard|shipyards)

# ---------------------------------------------------------------- commerce and industry
[TARGET commercial kind=shop]
(shopping centre|shopping center|shopping mall|mall|shopping complex|marketplace|market hall|department store|furniture store|diy store|hardware store|home-improvement store|home improvement store|homeware store|building supplies store|building materials store|ikea store|ikea|obi store|castorama|leroy merlin|car dealership|car dealer|showroom|boutique|wine shop|shop|store|outlet|kiosk|retail park|bazaar|trading centre|superstore|electronics store|second-hand shop|vape shop)
(shopping centres|shopping centers|shopping malls|malls|shops|stores|diy stores|furniture stores|hardware stores|businesses|retailers|outlets) % plural=1

[TARGET commercial kind=warehouse]
(warehouse|storehouse|storage facility|storage unit|storage hall|depot|distribution centre|distribution center|paper warehouse|industrial unit|industrial units|industrial estate|industrial park|business park|hangar|garage|workshop|container|lock-up|storage depot|industrial zone|industrial site|logistics warehouse|trading estate|aid warehouse|timber yard|lumber yard|paint depot)
(warehouses|storage facilities|depots|distribution centres|hangars|garages|workshops|containers) % plural=1

[TARGET commercial kind=restaurant]
(restaurant|bar|cafe|café|pub|nightclub|hotel|cinema|casino|guesthouse|hostel|theatre|concert hall|canteen|bistro|sushi restaurant|ukrainian restaurant|fast-food restaurant|refugee hotel)
(restaurants|bars|cafes|cafés|hotels|cinemas|pubs|nightclubs) % plural=1

[TARGET commercial kind=company]
(company|firm|business|office|office building|company headquarters|business centre|business center|headquarters building|company car|company vehicles|company premises|office block|premises|import company|security company|real estate agency|construction site|construction company|building site|building|apartment building|apartment block|block of flats|residential building|house|flat|apartment|home) % weak=1
(companies|firms|offices|buildings|houses|homes|flats|apartments|construction sites) % weak=1 plural=1
(private company|private companies|private firm|it company|insurance firm|ukrainian-owned company|ukrainian-owned business|ukrainian business|ukrainian-owned firm|ukrainian company)

[TARGET commercial kind=vehicle]
(car|vehicle|private car|parked car|delivery vehicle|taxi|electric car|ukrainian-registered car|cars with ukrainian plates|car with ukrainian plates) % weak=1
(cars|vehicles|private cars|parked cars|delivery vehicles|taxis|cars with ukrainian number plates|exhaust pipes|car exhausts) % weak=1 plural=1

[TARGET manufacturing kind=factory]
(factory|production plant|manufacturing plant|plant|production hall|production facility|manufacturing facility|industrial facility|industrial plant|mill|paper mill|sawmill|steelworks|steel mill|foundry|metal plant|metalworks|metal works|car plant|automobile factory|car factory|furniture factory|paint factory|paint plant|tyre factory|battery factory|machine works|machinery maker|manufacturer|electronics factory|chip factory|semiconductor plant|assembly plant|gigafactory|plastics factory|textile factory|printing works|carmaker|manufacturing company|manufacturing sector company)
(factories|production plants|plants|mills|production halls|industrial facilities|manufacturers|industrial plants) % plural=1

[TARGET chemicals kind=plant]
(chemical|chemicals|fertiliser|fertilizer|petrochemical|paint|pharmaceutical) (plant|factory|works|company|depot|complex|park|warehouse|facility|store)
(chemical|chemicals|fertiliser|fertilizer|petrochemical) (plants|factories|companies|facilities) % plural=1

[TARGET research kind=institute]
(university|research institute|research centre|research center|laboratory|research laboratory|think tank|academy of sciences|scientific institute|research institution|technical university|institute of technology|academic institution|space research institute)
(universities|research institutes|laboratories|think tanks|think-tanks|research institutions|academics|academic institutions) % plural=1

# ---------------------------------------------------------------- culture, faith, memory
[TARGET cultural_religious kind=memorial]
(memorial|monument|war memorial|holocaust memorial|shoah memorial|statue|war cemetery|war graves|soviet memorial|soviet war memorial|memorial stone|memorial plaque|plaque|obelisk|mausoleum|grave|cemetery|jewish cemetery|military cemetery|tombstone|wall of the righteous|wall of names|monument to victims|monument to the victims|eiffel tower|brandenburg gate|arc de triomphe|bas-relief|relief|mural|grave of unknown soldier|tomb of the unknown soldier|victims of communism memorial|volhynia memorial|volyn memorial|upa memorial|freedom monument|liberty memorial)
(memorials|monuments|war memorials|statues|graves|gravestones|headstones|cemeteries|tombstones|soviet monuments|plaques|holocaust memorials|murals|war monuments) % plural=1

[TARGET cultural_religious kind=worship]
(synagogue|mosque|church|cathedral|orthodox church|chapel|jewish centre|jewish center|jewish community centre|jewish school|muslim centre|islamic centre|prayer hall|prayer room|temple|parish|monastery|jewish community|kosher restaurant|falafel restaurant|jewish restaurant|muslim community|orthodox patriarchate)
(synagogues|mosques|churches|prayer halls|jewish sites|jewish institutions|jewish schools|jewish shops|muslim sites|places of worship) % plural=1

[TARGET cultural_religious kind=culture]
(museum|museum of the occupation|occupation museum|library|gallery|art gallery|opera house|opera|castle|palace|archive|cultural centre|cultural center|house of culture|stadium|olympic games|olympics|paris olympics|festival|song contest|eurovision)
(museums|libraries|galleries|archives|cultural centres|sporting events) % plural=1

# ---------------------------------------------------------------- media, parties, civil society, persons
[TARGET media kind=outlet]
(newspaper|news site|news website|news agency|news outlet|media outlet|media house|broadcaster|public broadcaster|television channel|tv channel|tv station|television station|radio station|television network|radio|newsroom|news channel|media company|media group|press agency|news portal|online newspaper|polish press agency|pap|state news agency|news wire|wire service|publisher|publishing house|tv5monde|news programme|editorial office|printing house)
(newspapers|news sites|news websites|news agencies|news outlets|media outlets|broadcasters|tv channels|tv stations|radio stations|media companies|newsrooms|news portals|media organisations|media organizations|western media|legitimate media) % plural=1
(journalist|reporter|editor|editor-in-chief|editor's car|news anchor|columnist|blogger|investigative journalist|correspondent)
(journalists|reporters|editors|investigative journalists|bloggers|exiled journalists|independent media) % plural=1

[TARGET political_party kind=party]
(political party|ruling party|governing party|opposition party|party headquarters|party office|party offices|party's email|party website|party executive|party leadership|social democrats|christian democrats|social democratic party|christian democratic union|green party|greens|conservative party|labour party|centre party|candidate|presidential candidate|chancellor candidate|election candidate|mayoral candidate|green candidate|campaign team|campaign headquarters|party members|spd|cdu|civic platform|democratic national committee|political parties|parties|candidates|election candidates)

[TARGET civil_society kind=group]
(ngo|non-governmental organisation|non-governmental organization|charity|aid organisation|aid organization|human rights group|human rights organisation|rights group|volunteer centre|volunteers' centre|refugee centre|refugee center|refugee shelter|asylum centre|asylum seekers' centre|asylum shelter|refugee home|aid convoy|humanitarian aid|humanitarian organisation|activist|exile organisation|diaspora|belarusian diaspora|exile community|ukrainian community|ukrainian refugees|refugees|ngos|charities|aid organisations|human rights groups|activists|human rights activists|volunteers|civil society|civil society organisations|non-governmental organisations|trade union|ukrainian house|ukrainian centre|ukrainian cultural centre|foundation|anti-corruption foundation|belarusian house)

[TARGET individual_protected kind=person]
(dissident|opposition politician|opposition leader|opposition figure|opposition activist|kremlin critic|defector|exile|political exile|russian opposition figure|russian opposition politician|chechen exile|exiled politician|exiled journalist|whistleblower|lawyer|businessman|executive|chief executive|head of the company|arms dealer|arms manufacturer|arms boss|ceo|former spy|double agent|former russian pilot|defected pilot|russian defector|former officer|helicopter pilot who defected)
(dissidents|opposition politicians|opposition figures|kremlin critics|defectors|exiles|exiled politicians|businessmen|executives|critics of the kremlin|kremlin opponents|regime critics|russian dissidents|belarusian dissidents|iranian dissidents) % plural=1
(prime minister|president|minister|interior minister|defence minister|foreign minister|mayor|politician|ambassador|chancellor|member of parliament|senator|head of state|prime minister's home|minister's car|politician's home|diplomat|general|police officer|judge|prosecutor|soldier|civil servant|official) % weak=1
(politicians|ministers|mayors|officials|judges|prosecutors|ambassadors|generals|civil servants|leaders|heads of state|western leaders|european leaders|european politicians|military officers) % weak=1 plural=1

[TARGET information_space kind=audience]
(public opinion|public debate|information space|public discourse|the public|voters|audiences|readers|social media users|social media|online audiences|tiktok|facebook|telegram|youtube|instagram|western audiences|european audiences|public trust|support for ukraine|political debate|online debate|search results|ai chatbots|chatbots|large language models)

[TARGET other kind=account]
(account|email account|e-mail account|mailbox|messaging account|signal account|whatsapp account|mail server|email server|e-mail server|website|server|computer network|network|computer system|it system|database|personal data|user data|smartphone|phones|email system) % weak=1
(accounts|email accounts|e-mail accounts|mailboxes|messaging accounts|signal accounts|whatsapp accounts|mail servers|email servers|websites|servers|computer networks|networks|computer systems|it systems|databases|smartphones|devices|internet-connected cameras|security cameras|ip cameras|surveillance cameras) % weak=1 plural=1

[TARGET other kind=infrastructure]
(critical|key|vital|civilian|strategic|national|essential) (infrastructure|facility|facilities|site|sites|object|objects|installation|installations|services|entity|entities|infrastructure facility|infrastructure site|infrastructure sites|infrastructure facilities)
(infrastructure|infrastructure facility|infrastructure facilities|industrial control system|industrial control systems|control system|control systems|scada system|scada systems|operational technology|operational technology systems|ot systems|plcs|programmable logic controllers|human-machine interface|human-machine interfaces|sirens|siren system|civil protection sirens|emergency number|emergency services number|112 system)
(border|state border|land border|eastern border|external border|border river|border area|border region|border zone) % weak=1
(forest|woodland|nature reserve|park|field|peat bog|public square|street) % weak=1
