# Words for hostile acts in general, and names that are no places, in Czech. Hand-written for Concord, under the licence of the project.
[TRIGGER other pos=n plural=1]
(nepřátelsk(é|ých|ými)|hybridní(ch|mi|)|podvratn(é|ých)) (aktivit*|operac*|kampan*|hroz*|čin*)
hybridn(í|ích) (útok(y|ů|ům)|incident(y|ů))
hybridní(|ho) vál(ka|ky|ku|ce|kou)
[STOPNAME region]
(evrop(a|y|u|ou|ě)|asi(e|i|í)|afri(ka|ky|ku|ce)|západ(|u|ě|em)|východ(|u|ě|em)|evropsk(á|é|ou) uni(e|i|í)|skandinávi(e|i|í)|balkán(|u|ě)|pobaltí|schengen(|u|em|ský*))
[STOPNAME word]
(maďary|rumuny|poláky|němce|rusy|američany|slováky|litevce|ukrajince|bělorusy|čechy|šéf|premiér|ministr|dron|drony|vlak|síť|most|trať|kraj|rada|vláda|letiště|policie|loď|škoda|služba|služby|senát|strana|hnutí|ano|tehdy|zatím|kvůli|podle|také|ještě|dva|tři|pět|noc|ráno|večer|muž|muži|žena|soud|stát|úřad|město|tento|tato|jeho|její|mezi|nad|pod|před|ostatní|několik|lidé)
[STOPNAME word]
(loni|vloni|letos|předloni|tehdy|poté|teprve|zatímco|jednoho|devatenáct|dvacet|národní|bezpečnostní|městský|krajský|vrchní|nejvyšší)
