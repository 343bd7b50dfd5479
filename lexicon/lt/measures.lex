# Words around official acts in response, in Lithuanian. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(gali|galėtų|siūlo|pasiūlė|ragina|svarsto|svarstoma|diskutuoja)
[CUE announcement x=1]
(bus|ketina|žada|paskelbė|planuoja|nusprendė|numato)
[CUE adoption x=1]
(priėmė|priimt*|įvedė|patvirtino|patvirtint*|nutarė)
[CUE lifting x=1]
(atšauk(ė|ta|tas|ti)|panaikin*|vėl atidar*|atidarė|paleist*|atnaujino|atnaujint*|nebebus|nebegalioja)
[CUE sanctioning x=1]
sankcij*
[CUE in_return x=1]
(atsakydam*|reaguodam*|atsakas|atsaku)
[CUE reason x=1]
(dėl|už)
[CUE bloc_eu x=1]
(es|europos sąjung(a|os|ai)|europos komisija)
[CUE bloc_nato x=1]
(nato|aljans(as|o))
[CUE several_states x=1]
(baltijos šalys|es šalys|valstybės narės|sąjungininkai)
[CUE beginning x=1]
(nuo)
[CUE conditional x=1]
(jei|jeigu)
[CUE schengen x=1]
(šengen(as|o)|šengeno erdv*)
[CUE vessels x=1]
(laiv(as|ai|ų|o|us)|tanklaiv*|laivyn(as|o))
[CUE and_list x=1]
(ir|bei)
[CUE open_question x=1]
ar
