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
