# Words around official acts in response, in Polish. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(może|mogą|proponuje|proponują|zaproponował*|wzywa|apeluje|rozważa|rozważają)
[CUE announcement x=1]
(będzie|będą|zapowiedział*|zapowiada|ogłosił*|cofnie|zamknie|zamierza|planuje|ma)
[CUE adoption x=1]
(przyjął|przyjęła|przyjęto|przyjęli|uchwalił*|wprowadził*|wprowadzono)
[CUE lifting x=1]
(zniósł|zniosła|zniesiono|uchylił*|wznowił*|otworzył*)
[CUE sanctioning x=1]
sankcj*
[CUE in_return x=1]
(w odpowiedzi|w odwecie|odwetow*)
[CUE reason x=1]
(z powodu|za|po)
[CUE bloc_eu x=1]
(ue|unia|unii|unia europejska|unii europejskiej|rada ue|komisja europejska)
[CUE bloc_nato x=1]
(nato|sojusz|sojuszu)
[CUE several_states x=1]
(kraje ue|kraje bałtyckie|państwa członkowskie|sojusznicy)
[CUE beginning x=1]
od
[CUE conditional x=1]
(jeśli|jeżeli|gdyby)
[CUE schengen x=1]
schengen
[CUE vessels x=1]
(statek|statku|statki|statków|tankowiec|tankowce|tankowców|flota|floty|flotę)
[CUE and_list x=1]
(i|oraz|a także)
[CUE open_question x=1]
czy
