# Doers that reports blame or name: states and their metonyms, services and units, hacker clusters with
# the aliases vendors use, hacktivists, information networks, proxies, and vessels of public record.
# Hand-written for Concord from public attributions. of = the state a group is publicly tied to, sub = the
# service or cluster. A vessel carries no "of" unless officials named the state: a flag is not a culprit.

# ---------------------------------------------------------------- states
[ACTOR RU kind=state]
russia
the russian federation
russian federation
moscow
the kremlin
kremlin
(the|) russian (state|government|authorities|leadership|regime|side)
(vladimir putin|president putin|putin|putin regime|the putin regime)
(the|) russian (defence|defense|foreign|interior) ministry
(the|) russian presidential administration
(the|) russian embassy
(the|) russian (military|army|armed forces|navy|air force|aerospace forces|baltic fleet|northern fleet|troops|forces)
(the|) (baltic|northern|black sea) fleet
(the|) russian border (guards|guard|service|officials)

[ACTOR BY kind=state]
belarus
minsk
(the|) belarusian (state|government|authorities|leadership|regime|side)
(the|) (lukashenko|lukashenka) regime
(alexander lukashenko|aleksandr lukashenko|president lukashenko|lukashenko|lukashenka)
(the|) belarusian (military|army|armed forces)
(the|) belarusian border (guards|guard|service|officials)

[ACTOR CN kind=state]
china
beijing
(the|) people's republic of china
(the|) chinese (state|government|authorities|leadership|communist party|embassy)
(the|) chinese (foreign|defence|defense) ministry
(the|) people's liberation army
!PRC

[ACTOR IR kind=state]
iran
tehran
teheran
(the|) islamic republic
(the|) islamic republic of iran
(the|) iranian (state|government|authorities|leadership|regime|embassy)

[ACTOR KP kind=state]
north korea
pyongyang
!DPRK
(the|) north korean (state|government|regime|leadership)

[ACTOR UA kind=state]
ukraine
kyiv
kiev
(the|) ukrainian (government|military|armed forces|special services|security service|side)

# ---------------------------------------------------------------- services and units
[ACTOR RU kind=service sub=GRU]
!GRU
(the|) russian military intelligence
(russia's|moscow's) military intelligence
(russia's|russian) military intelligence (service|agency|directorate)
(the|) main (intelligence directorate|directorate of the general staff|intelligence department)
(the|) gru (military intelligence|officers|officer|agents|agent|handler|handlers|operatives|unit|military intelligence agency|military intelligence service)

[ACTOR RU kind=service sub=GRU unit=SSD]
(the|) department of special tasks
(the|) special tasks department

[ACTOR RU kind=service sub=FSB]
!FSB
(the|) federal security service
(the|) russian (federal|domestic|) security service
russia's (domestic intelligence|domestic security|domestic intelligence service|domestic security service)
russian (domestic intelligence|domestic security|domestic intelligence service)

[ACTOR RU kind=service sub=SVR]
!SVR
(the|) (russian|) foreign intelligence service of the russian federation
(russia's|russian) foreign (intelligence service|intelligence)

[ACTOR RU kind=service]
(the|) russian (intelligence|secret services|secret service|special services|special service|security services|spy agencies|spy agency|intelligence services|intelligence service|intelligence agencies|intelligence agency|intelligence officers|intelligence officer|services|handlers|handler|agents|agent|operatives|spies|spy|spymasters|spy chiefs)
(russia's|moscow's|the kremlin's) (intelligence|secret services|special services|security services|intelligence services|spy agencies|spies)
(the|) russian intelligence and security services
(rosgvardia|russian national guard)
!Rosgvardiya

[ACTOR BY kind=service sub=KGB]
(the|) (belarusian|belarus|belarus's|minsk's) kgb
(the|) kgb of belarus
!KGB
(the|) belarusian (intelligence|secret services|special services|intelligence services|intelligence service|security services|services|security service|spy agency)

[ACTOR BY kind=service sub=GUR]
(the|) belarusian military intelligence

[ACTOR CN kind=service sub=MSS]
!MSS
(the|) (chinese|china's|) ministry of state security
(the|) (chinese|china's) (intelligence|intelligence service|intelligence services|secret service|secret services|spy agency|spies|security services|intelligence agencies)
(the|) guoanbu
(the|) (shanghai|hubei|guangdong|jiangsu|hainan|chengdu) state security (bureau|department)

[ACTOR CN kind=service sub=PLA]
!PLA
(the|) pla (unit 61398|strategic support force|cyberspace force|information support force)
(the|) strategic support force

[ACTOR CN kind=service sub=UFWD]
(the|) united front work department

[ACTOR IR kind=service sub=IRGC]
!IRGC
(the|) (islamic|) revolutionary guards
(the|) (islamic|) revolutionary guard (corps|)
(iran's|iranian) (revolutionary guards|revolutionary guard)
(the|) quds force
(the|) qods force

[ACTOR IR kind=service sub=MOIS]
!MOIS
(the|) (iranian|iran's) (intelligence|intelligence service|intelligence services|intelligence ministry|ministry of intelligence|secret service|secret services|spies)
(the|) iranian ministry of intelligence and security

[ACTOR VN kind=service]
(the|) vietnamese (secret service|secret services|intelligence|intelligence service|security service|state security)
(the|) vietnamese ministry of public security

[ACTOR KP kind=service sub=RGB]
(the|) reconnaissance general bureau

[ACTOR foreign kind=service]
(a|an|) (unnamed|unidentified|hostile|) foreign (intelligence service|secret service|special service|intelligence agency|security service|spy agency)
(the|) foreign (intelligence services|secret services|special services|intelligence agencies)
(hostile|enemy) (intelligence services|intelligence service|secret services|special services)

[ACTOR foreign kind=state]
(a|the|another) (foreign|hostile|third) (state|power|country|government|actor)
(foreign|hostile) (states|powers|actors|governments|state actors|state actor)
a (state|state-sponsored|state-backed|nation-state|state-linked|foreign state|state-affiliated) (actor|actors|attacker|attackers|hackers|hacker|hacking group|threat actor)
(state|state-sponsored|state-backed|nation-state|state-linked|state-affiliated) (actor|actors|attacker|attackers|hackers|hacker|hacking group|threat actor)
foreign state (attacker|attackers|hackers|hacker|hacking group|threat actor)
a hostile state actor
(foreign|hostile) interference

# ---------------------------------------------------------------- hacker clusters: Russia
[ACTOR RU kind=service]
(russian state hackers|russian military hackers|russian intelligence hackers|russian government hackers|russian state-backed hackers|russian state-sponsored hackers|kremlin hackers)

[ACTOR CN kind=service]
chinese (state|state-sponsored|state-backed|government|military) (hackers|hacker|hacking group|hackers group|actors|threat actors)

[ACTOR IR kind=service]
iranian state (hackers|actors)
