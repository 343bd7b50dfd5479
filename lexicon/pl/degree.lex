# Words of degree and doubt, in Polish. Hand-written for Concord, under the licence of the project.
[CUE degree strength=almost_certain]
(niemal na pewno|prawie na pewno|niemal pewne|graniczącym z pewnością)
[CUE degree strength=highly_likely]
(bardzo prawdopodobn(e|ie)|najprawdopodobniej|z dużym prawdopodobieństwem|z wysokim prawdopodobieństwem|z dużą dozą prawdopodobieństwa|wszystko wskazuje na)
[CUE degree strength=probable]
(prawdopodobn(ie|e|y)|zapewne|wiele wskazuje na)
[CUE degree strength=suspected]
(podejrzewa(|ją|ła|ł|li|ny|na|ni)|podejrzeni(e|a|em)|podejrzany|być może|możliw(e|y|a) (udział|że))
[CUE degree strength=alleged]
(rzekom*|oskarża(|ją|ł|li)|zdaniem śledczych|według śledczych|zdaniem prokuratury)
[CUE no_evidence x=1]
(nie ma|bez|brak|żadnych|brakuje) (dowod(ów|u)|oznak|śladów|potwierdzenia)
[CUE no_position by=subject]
(odmówi(ł|ła|li|ło) (komentarza|odpowiedzi)|nie (komentuje|skomentował*|wskaza(ł|ła|li)|podał*|chciał* komentować|odpowiedział*|chciał* mówić))
[CUE no_position x=1]
(za wcześnie|zbyt wcześnie|przedwcześnie) (, |)(by|aby|żeby|na) (mówić|przesądza*|oskarża*|wniosk*|spekulac*|wskaz*)
[CUE foreign_state x=1]
(obc(e|ego|ych|emu) (państw*|wywiad*|służb*|mocarstw*|rząd*)|wrogie(go|) państw*)
[CUE other_cause x=1]
(awari* techniczn*|błęd* ludzki*|błąd ludzki|zwarci(e|a|em)|nieszczęśliw* wypad*|zmęczeni* materiału|wada techniczna|samozapłon*)
[CUE hypothesis x=1]
(ingerencj*|udział* osób trzecich|obc* ingerencj*)
[CUE scorn x=1]
(absurd*|bezpodstawn*|gołosłown*|bezzasadn*|wymys(ł|ły|łem)|zmyślon*|bzdur*|histeri*|rusofobi*|rusofobsk*|fejk*|kłamstw*|pomówie*|prowokacj*|cyrk|farsa|mit|mity|bajk(i|ami)|fantazj*)
[CUE reprisal x=1]
(ubolewa|w odpowiedzi|odpowie|odwetow*|odwet|lustrzan*|konsekwencj*)
[CUE basis on=investigation]
(śledztw(o|a)|śledczy|dochodzenie) (ustalił*|wykazał*|potwierdził*|dowiod*)
[CUE basis on=intercepted_communications]
(przechwycon* (rozm*|wiadomoś*|komunikac*)|podsłuch*)
[CUE basis on=undisclosed_intelligence]
(według (wywiadu|służb)|(informacje|informacji) (wywiadu|służb)|informacj* wywiadowcz*)
[CUE basis on=forensic_technical]
(ekspertyz*|badani* laboratoryjn*|analiz* kryminalistyczn*)
[CUE basis on=technical]
(analiz* (kodu|techniczn*)|infrastruktur* użyt*|dan* techniczn*)
[CUE basis on=joint_investigation]
(wspóln* zesp(ół|ołu) śledcz*|wspóln* śledztw*)
