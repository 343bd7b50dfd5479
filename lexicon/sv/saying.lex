# Reporting verbs and phrases, by what they commit the speaker to. Hand-written for Concord.
[SAY neutral]
(säger|sa|sade|sagt|uppger|uppgav|uppgett|meddelar|meddelade|meddelat|berättar|berättade|skriver|skrev|skrivit|förklarar|förklarade|konstaterar|konstaterade|fastslår|fastslog|slår fast|slog fast|rapporterar|rapporterade|kallar|kallade|kallat|beskriver|beskrev|svarade|svarar|tillägger|betonar|gick ut med|uttalar|uttalade|menar|menade|löd|framgår)
[SAY neutral pos=prep]
enligt
[SAY neutral pos=n]
(rapport|rapporten|uttalande|uttalandet|besked|beskedet|pressmeddelande|bedömning|bedömningen)
[SAY accuse]
(anklagar|anklagade|anklagat|anklagas|pekar ut|pekade ut|pekat ut|pekas ut|skyller|skyllde|beskyller|beskyllde)
[SAY accuse pos=n]
(anklagelse|anklagelser|anklagelserna|utpekande|beskyllningar)
[SAY claim]
(hävdar|hävdade|påstår|påstod|tog på sig|tar på sig|tagit på sig)
[SAY deny]
(förnekar|förnekade|förnekat|avfärdar|avfärdade|avfärdat|avvisar|avvisade|avvisat|tillbakavisar|tillbakavisade|dementerar|dementerade|nekar|nekade|bestrider)
[SAY deny pos=n]
(dementi|förnekande)
[SAY confirm]
(bekräftar|bekräftade|bekräftat)
[SAY confirm pos=n]
(bekräftelse|bekräftelser)
[SAY admit]
(erkänner|erkände|erkänt|medger|medgav)
[SAY admit pos=n]
erkännande
[SAY warn]
(varnar|varnade|varnat)
[SAY warn pos=n]
(varning|varningar)
[SAY suspect]
(misstänker|misstänkte|misstänkt)
[SAY suspect pos=n]
(misstanke|misstankar|misstankarna)
[SAY believe]
(tror|trodde|bedömer|bedömde|anser|ansåg|anser sig veta)
[SAY neutral]
(säger|sade|sa|uppger|uppgav|uppgett|berättar|berättade|skriver|skrev|meddelar|meddelade|konstaterar|konstaterade|förklarar|förklarade|hävdar|menar|menade|tillägger|framhåller|bekräftar|uttalar|kommenterar|kommenterade|rapporterar|rapporterade|framgår|slår fast|slog fast)
[SAY neutral pos=prep]
(enligt|i ett uttalande|i ett pressmeddelande)
