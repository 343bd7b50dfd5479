# Words of saying, in Polish. Hand-written for Concord, under the licence of the project.
[SAY neutral]
(mówi|mówią|mówił|mówiła|powiedzia(ł|ła|ło)|powiedzieli|poinformowa(ł|ła|ło|ły|li|no)|informuje|informują|poda(ł|ła|ło|ły|li|no|je|ją)|przekaza(ł|ła|li|ły|ło|no)|oświadczy(ł|ła|li|ło)|oznajmi(ł|ła|li|ło)|zapowiedzia(ł|ła|ło)|zapowiedzieli|oceni(ł|ła|li|a|ają)|stwierdzi(ł|ła|li|ło)|doda(ł|ła|li|je)|pisze|pisał*|napisa(ł|ła|li|ło)|komentuje|skomentowa(ł|ła|li)|zapewni(ł|ła|li|a)|tłumaczy|wyjaśni(ł|ła|li|a)|zaznaczy(ł|ła|li)|podkreśli(ł|ła|li)|twierdzi|twierdzą|sprecyzował*|relacjonuje)
[SAY neutral pos=prep]
(według|zdaniem|jak (podał|podała|podaje|poinformował|poinformowała|informuje|przekazał|przekazała|ustalił|ustaliła)|w ocenie|w opinii|zgodnie z informacjami)
[SAY accuse]
(oskarży(ł|ła|li|ło)|oskarża|oskarżają|obwini(ł|ła|li|a|ają)|zarzuci(ł|ła|li)|zarzuca)
[SAY accuse pos=n]
(oskarżeni(e|a)|zarzu(t|ty|tów))
[SAY claim]
(przyzna(ł|ła|li|ło|ły) się do (ataku|zamachu)|wzi(ął|ęła|ęli|ęło) (na siebie |)odpowiedzialność)
[SAY deny]
(zaprzecz(a|ają|ył|yła|yli|yło)|odrzuc(a|ają|ił|iła|ili|iło)|dementuje|zdementowa(ł|ła|li|ło))
[SAY deny pos=n]
(zaprzeczeni(e|a)|dementi)
[SAY confirm]
(potwierdz(a|ają|ił|iła|ili|iło|ono)|ustali(ł|ła|li|ło|ono)|uzna(ł|ła|li|ło|no))
[SAY confirm pos=n]
potwierdzeni(e|a)
[SAY admit]
(przyzna(ł|ła|li|je|ło))
[SAY warn]
(ostrzeg(a|ł|ła|li|ają|ło)|przestrzeg(a|ł|ła|li))
[SAY suspect]
(podejrzewa(|ją|ł|ła|li)|przypuszcza(|ją|ł|ła|li)|wiąże|wiąza(ł|ła|li))
[SAY suspect pos=n]
podejrzeni(e|a)
[SAY believe]
(uważa(|ją|ł|ła|li)|sądzi|sądzą|jest przekonan(y|a)|wierzy)
[SAY neutral]
(ogłosi(ł|ła|li|ło)|ogłasza|przekazuj(e|ą)|zakomunikowa(ł|ła|li)|zrelacjonowa(ł|ła)|raportuje|donos(i|zą)|donosi(ł|ła|ły)|napisano|czytamy|wyjaśnia|wyjaśniają|podkreśla|podkreślają|zaznacza|zauważy(ł|ła)|zauważa|przypomnia(ł|ła)|przypomina|odpowiedzia(ł|ła)|skwitowa(ł|ła)|wskaza(ł|ła|li|ło)|wskazuj(e|ą)|skomentowa(ł|ła|li|ło)|odpar(ł|ła)|relacjonowa(ł|ła)|precyzuje|deklaruje|zadeklarowa(ł|ła)|oświadczy(ły|ono)|zapowiada|zapowiadają|informowa(ł|ła|li|no)|podaje się|słyszymy|usłyszeliśmy|powiadomi(ł|ła|li|ło|ono))
[SAY accuse]
(wini(|ł|ła|li|ą)|obarcz(a|ają|ył|yła|yli)|wskaza(ł|ła|li|no) na)
[SAY confirm]
(nie ma wątpliwości|nie mają wątpliwości|wykaza(ł|ła|ło|li)|dowi(ódł|odła|edli|edziono)|ustalono|jest pewn(y|a)|przesądzi(ł|ła))
[SAY suspect]
(domniemuje|zakłada|zakładają|spekuluje|dopatruje się|dopatrują się|upatruje|upatrują)
[SAY believe]
(jest zdania|są zdania|są przekonani|ocenia|oceniają|szacuje)
[SAY deny]
(zdementowa(li|ło)|wypiera się|wyparł* się|kwestionuje|odcina się|odci(ął|ęła) się|nazwa(ł|ła|ło) (absurdem|bzdurą|oskarżenia|zarzuty))
[SAY warn]
(zaalarmowa(ł|ła|li)|alarmuje|alarmują|przestrzeg(a|ł|ła))
[SAY admit]
(przyzna(ją|li|no)|nie krył|nie ukrywa)
