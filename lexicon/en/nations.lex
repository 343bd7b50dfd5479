# Adjectives and peoples by country (ISO 3166 alpha-2), and the -linked, -backed and pro- forms that reports
# use for the side accused. Hand-written for Concord. linked=1 says tie, not nationality.
# A suspect's nationality is a trait of the person and never the accused state.

[NATION RU]
(russian|russians)
(russian-speaking|russian-born|ethnic russian|ethnic russians|russian-made|russian-built|russian-registered|russian-flagged|russian-owned) % weak=1
(russia|moscow|kremlin)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
russian-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(russian|russia|moscow|kremlin) % linked=1
(linked to|tied to|ties to|links to|loyal to|acting for|working for|on behalf of|directed by|backed by|in the service of|in the pay of|sponsored by|controlled by) (russia|moscow|the kremlin|russian intelligence|russian intelligence services|russian services|russian special services|russian secret services|the russian state|the gru|the fsb|the svr) % linked=1

[NATION BY]
(belarusian|belarusians|belarussian|belarussians)
belarusian-(made|registered|flagged|owned|born)
(belarus|minsk)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
belarusian-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(belarusian|belarus|minsk) % linked=1
(linked to|tied to|ties to|links to|loyal to|acting for|working for|on behalf of|directed by|backed by|in the service of|in the pay of|sponsored by|controlled by) (belarus|minsk) % linked=1

[NATION CN]
chinese
chinese-(made|registered|flagged|owned|born)
(china|beijing)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
chinese-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(chinese|china|beijing) % linked=1
(linked to|tied to|ties to|links to|loyal to|acting for|working for|on behalf of|directed by|backed by|in the service of|in the pay of|sponsored by|controlled by) (china|beijing) % linked=1

[NATION IR]
(iranian|iranians)
(iran|tehran)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
iranian-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(iranian|iran|tehran) % linked=1
(linked to|tied to|ties to|links to|loyal to|acting for|working for|on behalf of|directed by|backed by|in the service of|in the pay of|sponsored by|controlled by) (iran|tehran) % linked=1

[NATION KP]
north korean
(north korea|pyongyang)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
north korean-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(north korean|north korea|pyongyang) % linked=1
(linked to|tied to|ties to|links to|loyal to|acting for|working for|on behalf of|directed by|backed by|in the service of|in the pay of|sponsored by|controlled by) (north korea|pyongyang) % linked=1

[NATION UA]
(ukrainian|ukrainians)
ukrainian-(made|registered|flagged|owned|born)
(ukraine|kyiv)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
ukrainian-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(ukrainian|ukraine|kyiv) % linked=1

[NATION PL]
!Polish
!Poles
!Pole
polish-(made|registered|flagged|owned|born)

[NATION DE]
(german|germans)
german-(made|registered|flagged|owned|born)

[NATION FR]
(french|frenchman|frenchwoman)

[NATION GB]
(british|britons|briton|brits|uk-based)
!UK
!U.K.
(english|scottish|welsh|northern irish)

[NATION LT]
(lithuanian|lithuanians)
lithuanian-(made|registered|flagged|owned|born)

[NATION LV]
(latvian|latvians)
latvian-(made|registered|flagged|owned|born)

[NATION EE]
(estonian|estonians)
estonian-(made|registered|flagged|owned|born)

[NATION FI]
(finnish|finns)
finnish-(made|registered|flagged|owned|born)

[NATION SE]
(swedish|swedes|swede)

[NATION NO]
(norwegian|norwegians)

[NATION DK]
(danish|danes)

[NATION NL]
(dutch|dutchman|dutch-registered)

[NATION BE]
(belgian|belgians)

[NATION LU]
luxembourgish

[NATION CZ]
(czech|czechs)

[NATION SK]
(slovak|slovaks)

[NATION HU]
(hungarian|hungarians)

[NATION RO]
(romanian|romanians|rumanian)

[NATION BG]
(bulgarian|bulgarians)

[NATION MD]
(moldovan|moldovans|moldavian)

[NATION ES]
(spanish|spaniards|spaniard)

[NATION PT]
portuguese

[NATION IT]
(italian|italians)

[NATION GR]
(greek|greeks)

[NATION AT]
(austrian|austrians)

[NATION CH]
swiss

[NATION IE]
(irish|irishman)

[NATION IS]
(icelandic|icelanders|icelander)

[NATION RS]
(serbian|serbians|serb|serbs)
serbia-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
serbian-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(serbian|serbia) % linked=1

[NATION HR]
(croatian|croatians|croat|croats)

[NATION SI]
(slovenian|slovenians|slovene|slovenes)

[NATION BA]
(bosnian|bosnians)

[NATION ME]
(montenegrin|montenegrins)

[NATION MK]
(macedonian|macedonians|north macedonian)

[NATION AL]
(albanian|albanians)

[NATION XK]
(kosovan|kosovar|kosovars)

[NATION CY]
(cypriot|cypriots)

[NATION MT]
maltese

[NATION TR]
(turkish|turks)
(turkey|ankara)-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
turkish-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(turkish|turkey|ankara) % linked=1

[NATION GE]
(georgian|georgians)

[NATION AM]
(armenian|armenians)

[NATION AZ]
(azerbaijani|azerbaijanis|azeri|azeris)

[NATION US]
(american|americans)
!US
!U.S.
(us-based|us-owned|american-owned)
america-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
american-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(american|america) % linked=1

[NATION CA]
(canadian|canadians)

[NATION IL]
(israeli|israelis)

[NATION SY]
(syrian|syrians)
syria-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
syrian-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(syrian|syria) % linked=1

[NATION IQ]
(iraqi|iraqis)

[NATION AF]
(afghan|afghans)

[NATION SO]
(somali|somalis)

[NATION CO]
(colombian|colombians)

[NATION CU]
(cuban|cubans)

[NATION VE]
(venezuelan|venezuelans)
venezuela-(linked|backed|aligned|sponsored|affiliated|connected|funded|financed|directed|controlled|friendly|based|orchestrated|run|ordered|supported|inspired|led|tied|organised|organized|instigated|nexus|origin) % linked=1
venezuelan-(linked|backed|aligned|sponsored|affiliated|funded|financed|directed|controlled|run|led|supported|inspired|state-sponsored|state-backed) % linked=1
pro-(venezuelan|venezuela) % linked=1

[NATION KZ]
(kazakh|kazakhs|kazakhstani)

[NATION UZ]
(uzbek|uzbeks)

[NATION IN]
(indian|indians)

[NATION JP]
japanese

[NATION KR]
south korean

[NATION AU]
(australian|australians)

[NATION NZ]
(new zealand|new zealander|new zealanders)

[NATION SD]
sudanese

[NATION YE]
(yemeni|yemenis)

[NATION HK]
hongkonger

[NATION TW]
taiwanese

[NATION TJ]
(tajik|tajiks)

[NATION ET]
(ethiopian|ethiopians)

[NATION LY]
(libyan|libyans)

[NATION ML]
malian

[NATION VN]
vietnamese

[NATION PK]
(pakistani|pakistanis)

[NATION EG]
(egyptian|egyptians)

[NATION LB]
lebanese

[NATION MA]
(moroccan|moroccans)

[NATION DZ]
(algerian|algerians)

[NATION TN]
(tunisian|tunisians)

[NATION CK]
cook islands

[NATION CM]
cameroonian

[NATION GA]
gabonese

[NATION VC]
vincentian

[NATION BB]
barbadian

[NATION PA]
panamanian

[NATION LR]
liberian

[NATION KG]
kyrgyz

[NATION MN]
mongolian

[NATION BR]
(brazilian|brazilians)

[NATION ZA]
south african

[NATION NG]
(nigerian|nigerians)

[NATION ER]
(eritrean|eritreans)

[NATION GN]
guinean
