# Cues that a whole report is about something else. Hand-written for Concord.
[CUE film x=1]
(television|tv) (series|thriller|drama|show)
(eight|six|ten|four)-part
thriller
(the|first|final|opening|last|second) episode(|s)
season (one|two|three|finale)
(series|film|movie|novel|book|play) (review|reviews)
box office
starring
(based|adapted) (on|from) (the|a|his|her) (novel|book|memoir|true story)
screenplay
showrunner
novel(|s|ist)
[CUE relic x=1]
(wartime|war-time|world war|second world war|first world war|wwii|ww2) (bomb|bombs|mine|mines|shell|shells|ordnance|munition|munitions|relic|relics)
unexploded (bomb|bombs|ordnance|shell|shells|mine|mines)
bomb disposal
visitors can
(open daily|guided (tour|tours)|museum shop|admission free|free admission)
(exhibition|exhibit) (opens|runs|shows|is open)
(kilo|kilogram|kg|pound|pounder) bomb
(anniversary|commemoration|commemorat(e|ed|es|ing)|memorial service|veterans)
[CUE natural x=1]
solar (storm|storms|flare|flares|wind)
geomagnetic (storm|storms|disturbance)
(northern|polar) lights
aurora
[CUE maintenance x=1]
planned (outage|maintenance|unavailability|work|works|interruption|shutdown)
scheduled maintenance
maintenance (team|teams|crew|crews|work|works)
(reserve|repair|outage|weather) window
day-ahead auction
maintenance (window|period|campaign)
(software|firmware) update
[CUE hobby x=1]
(hobby|toy|amateur|recreational) (drone|drones|pilot|flyer)
(owner|pilot) of the (drone|balloon)
lost (control of|contact with) (his|her|the) drone
(flying|flew|fly|launched|launching|lost) (his|her) drone
(tourist|tourists|holidaymaker|hobbyist|amateur|father|pensioner|photographer|youtuber)'s drone
(tourist|holidaymaker|hobbyist|photographer) (flying|flew|who flew) (a|his|her) drone
(fined|fine) (him|her|) for (flying|having flown) (a|his|her) drone
for flying (a|his|her) drone
