# Words that stand for somebody named before, and the small words that show who acts. Hand-written for Concord.
[CUE be]
(ist|sind|war|waren|sei|seien|wird|werden|wurde|wurden|worden|gewesen|werde)
[CUE by]
von
vom
durch
[CUE he]
er
sie
[CUE it]
es
sie
[CUE we]
wir
[CUE who]
(der|die|das|welcher|welche|welches)
[CUE whose]
(dessen|deren)
[CUE in]
in
im
[CUE unnamed]
(will|wollte|möchte|wollen|wollten) (nicht namentlich|anonym) (genannt werden|bleiben)
unter der bedingung der anonymität
namentlich nicht genannt* (werden|) (will|wollen|wollte|)
[CUE nationality]
(bürger|bürgerin|staatsbürger|staatsangehöriger|staatsangehörige|staatsangehörigen) (von|aus|der|des)
[CUE open]
(ob|wenn|falls)
[CUE doubt]
(zweifel|frage|geheimnis|unfall|zufall)
[CUE finding]
(befand|befanden|entschied|entschieden|urteilte|urteilten|stellte fest|sah es als erwiesen)

[BODY intelligence_service ref=1]
(der|dieser) dienst
die dienste
[BODY spokesperson ref=1]
(der|die|ein|eine|) (sprecher|sprecherin|pressesprecher|pressesprecherin)
[BODY accused_state ref=1]
(der|die|das) (botschafter|botschafterin|botschaft|konsulat|generalkonsulat|geschäftsträger)
[BODY document ref=1]
(der|dieser|das|die|diese) (bericht|jahresbericht|mitteilung|erklärung|gemeinsame erklärung|papier|dokument|schreiben|pressemitteilung|warnhinweis)
[BODY court ref=1]
(das|die|der) (urteil|urteilsbegründung|richter|richterin|senat|strafsenat|kammer)
[BODY prosecutor ref=1]
(die|der|) (anklage|anklageschrift|haftbefehl|anklagevertreter|anklagebehörde)
