# Words around official acts in response, in Czech. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(může|mohou|navrhuje|navrhují|navrhl*|vyzývá|zvažuje|zvažují|žádá|chce|chtějí|by|měl by|měla by)
[CUE announcement x=1]
(bude|budou|oznámil*|oznamuje|ohlásil*|chystá|plánuje|zavře|uzavře|vyšle|omezí|vyhostí)
[CUE adoption x=1]
(přijal*|schválil*|zavedl*|odsouhlasil*|rozhodl*)
[CUE lifting x=1]
(zrušil*|obnovil*|otevřel*|ukončil*)
[CUE sanctioning x=1]
sankc*
[CUE in_return x=1]
(v odvetě|odvet*|na oplátku)
[CUE reason x=1]
(kvůli|za|po|z důvodu)
[CUE bloc_eu x=1]
(eu|unie|unii|evropská unie|evropské unie|rada eu|evropská komise|brusel)
[CUE bloc_nato x=1]
(nato|aliance|alianci)
[CUE several_states x=1]
(země eu|pobaltské země|členské státy|spojenci)
[CUE beginning x=1]
od
[CUE conditional x=1]
(pokud|jestliže|kdyby)
[CUE schengen x=1]
(schengen*)
[CUE vessels x=1]
(loď|lodi|lodě|lodí|tanker|tankery|tankerů|flotila|flotily|flotilu)
[CUE and_list x=1]
(a|i|také)
[CUE open_question x=1]
(zda|jestli)
