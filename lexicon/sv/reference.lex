# Words that stand for somebody named before, and the small words that show who acts. Hand-written for Concord.
[CUE be]
(är|var|varit|blev|blir|blivit|bli|har|hade)
[CUE by]
av
[CUE he]
(han|hon)
[CUE it]
(den|det|de)
[CUE we]
vi
[CUE who]
(som|vilken|vilka)
[CUE whose]
vars
[CUE in]
i
[CUE unnamed]
(vill|ville) (vara anonym|inte framträda med namn)
[CUE nationality]
(medborgare i|medborgare från)
[CUE open]
(om|huruvida)
[CUE doubt]
(tvivel|fråga|olycka|slump)
[CUE finding]
(fann|finner|slog fast|dömde|konstaterar|konstaterade)
[BODY intelligence_service ref=1]
tjänsten
[BODY spokesperson ref=1]
(talesperson*|talesman*|presstalesperson*|pressekreterare*)
[BODY accused_state ref=1]
(ambassadören|ambassaden|konsulatet)
[BODY document ref=1]
(rapporten|uttalandet|brevet|årsrapporten|pressmeddelandet|dokumentet)
[BODY court ref=1]
(domen|rätten|domaren)
[BODY prosecutor ref=1]
(åtalet|stämningsansökan)
