# Words around official acts in response, in Estonian. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(võib|võiks|pakub|kutsub|kaalub|arutab|eelnõu*|ettepanek*)
[CUE announcement x=1]
(hakkab|plaanib|lubab|otsustas|teatas|kavatseb|taotleda)
[CUE adoption x=1]
(võttis vastu|kehtestas|kinnitas|vastu võetud|kiitis heaks)
[CUE lifting x=1]
(tühistas|tühistati|avas taas|avati|vabastas|vabastati|lõpetas)
[CUE sanctioning x=1]
sanktsioon*
[CUE in_return x=1]
(vastuseks|vastusena|reageerides)
[CUE reason x=1]
(tõttu|pärast)
[CUE bloc_eu x=1]
(el|euroopa liit|euroopa liidu|euroopa komisjon)
[CUE bloc_nato x=1]
(nato|allianss)
[CUE several_states x=1]
(balti riigid|liikmesriigid|liitlased)
[CUE beginning x=1]
(alates)
[CUE conditional x=1]
kui
[CUE schengen x=1]
(schengen|schengeni)
[CUE vessels x=1]
(laev(|a|ad)|tanker(|i|id)|laevasti(k|ku))
[CUE and_list x=1]
(ja|ning)
[CUE open_question x=1]
kas
