# Words around official acts in response, in Finnish. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(voi|voisi|ehdottaa|ehdotti|kehottaa|harkitsee|pohtii|esittää)
[CUE announcement x=1]
(aikoo|suunnittelee|lupaa|päätti|ilmoitti|lähettää|tulee voimaan)
[CUE adoption x=1]
(hyväksyi|hyväksyttiin|asetti|vahvisti|päätti)
[CUE lifting x=1]
(kumosi|kumottiin|avattiin|avasi|vapautti|vapautettiin|purettiin|sai lähteä|pääsi lähtemään|lakkautti)
[CUE sanctioning x=1]
(pakot(e|teet|teita|teiden)|sanktio*)
[CUE in_return x=1]
(vastauksena|vastatoimena|vastatoimina)
[CUE reason x=1]
(vuoksi|takia|johdosta)
[CUE bloc_eu x=1]
(eu|eu:n|euroopan unioni|euroopan komissio)
[CUE bloc_nato x=1]
(nato|naton)
[CUE several_states x=1]
(baltian maat|eu-maat|jäsenmaat|liittolaiset)
[CUE beginning x=1]
(alkaen|lähtien)
[CUE conditional x=1]
(jos|mikäli)
[CUE schengen x=1]
(schengen*|schengen-al*)
[CUE vessels x=1]
(alu(s|ksen|kset|ksia)|tankkeri*|säiliöalu*|laiva*|laivasto*)
[CUE and_list x=1]
(ja|sekä)
[CUE open_question x=1]
(onko)
