# Cues for how far a measure has got, and for who stands behind it. Hand-written for Concord.
[CUE proposal x=1]
(föreslår|föreslog|kräver|krävde|överväger|utreder|diskuterar|efterlyser)
[CUE announcement x=1]
(ska|kommer att|meddelar|inför|planerar|vill)
[CUE adoption x=1]
(beslutade|beslutat|beslutar|antog|antagit)
[CUE lifting x=1]
(häver|hävdes|hävts|öppnar igen|släpptes|frigavs)
[CUE agent x=1]
av
[CUE sanctioning x=1]
sanktion*
[CUE in_return x=1]
(som svar|som motåtgärd)
[CUE reason x=1]
(på grund av|med anledning av|efter|för)
[CUE bloc_eu x=1]
(eu|europeiska unionen|eu:s)
[CUE bloc_nato x=1]
(nato|alliansen)
[CUE several_states x=1]
(eu-länder|medlemsländer|utrikesministrar)
[CUE beginning x=1]
(från|från och med|sedan)
[CUE conditional x=1]
(om|ifall)
[CUE schengen x=1]
schengen*
[CUE vessels x=1]
(fartyg*|tankfartyg*|skuggflotta*)
[CUE and_list x=1]
(och|samt)
[CUE open_question x=1]
(huruvida|överväger)
