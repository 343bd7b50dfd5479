# Closed-class words of Finnish, for cutting noun phrases. Hand-written for Concord, under the licence of the project.

[FUNC det]
(tämä|tämän|tätä|tässä|tästä|tähän|tällä|tälle|tältä|nämä|näiden|näitä|näissä|näistä|näille|tuo|tuon|tuota|nuo|noiden|se|sen|sitä|siinä|siitä|siihen|sillä|sille|ne|niiden|niitä|niissä|niistä|niihin|niille)
(minun|sinun|hänen|meidän|teidän|heidän|oma|oman|omaa|omat|omien|jokainen|jokaisen|joka|kaikki|kaikkien|kaikkia|kaikissa|molemmat|molempien|molempia|molemmissa|jokin|jonkin|jotakin|jotain|joku|jonkun|eräs|erään|eräät|muutama|muutaman|muutamia|muutamassa|usea|usean|useat|useita|useiden|useissa|useassa|monta|moni|monet|monien|monia|monessa|paljon|enemmän|vähemmän|lähes|melkein|noin|suunnilleen|ainakin|vähintään|muu|muun|muut|muiden|muita|toinen|toisen|toista|toiset|toisten|toisessa|sellainen|sellaisen|sellaiset|sellaisia|tällainen|tällaisen|tällaiset|tällaisia|sama|saman|samat|samaa|samassa|samalla|yksi|yhden|yhtä|yhdessä|kaksi|kahden|kahta|kahdessa|kolme|kolmen|kolmea|neljä|neljän|kymmenet|kymmeniä|kymmenien|sadat|satoja|satojen|tuhannet|tuhansia|tuhansien|pari|parin|ensimmäinen|ensimmäisen)

[FUNC prep]
(ennen|ilman|kohti|lähellä|pitkin|keskellä|vasten|paitsi|alle|yli|noin|lukuun ottamatta|huolimatta)
(kanssa|jälkeen|aikana|kautta|vuoksi|takia|takana|edessä|edustalla|edustalle|alla|päällä|yllä|yläpuolella|välillä|väliin|välinen|välisen|välisessä|vieressä|luona|luokse|luota|puolesta|puolelta|puolella|johdosta|perusteella|osalta|lisäksi|sijaan|asti|saakka|alkaen|lähtien|vastaan|ympärillä|ympäri|läpi|ohi|varrella|tuntumassa|liepeillä|toimesta|johtuen|koskien|suhteen|varten|joukossa|piirissä|keskuudessa|sisällä|ulkopuolella|ulkopuolelle|päässä|lähistöllä|kohdalla|kuluessa|mittaan|kesken)

[FUNC conj]
(ja|sekä|mutta|tai|eli|vaan|sillä|koska|että|jotta|jos|kun|vaikka|kuin|niin|siis|joten|kuitenkin|puolestaan|taas|sen sijaan|eikä|ettei|ellei|jollei|joskin|samoin kuin|niin kuin|kuten|emmekä|eivätkä|ettemme|etteivät)

[FUNC aux]
(on|ovat|oli|olivat|ollut|olleet|olisi|olisivat|olla|oltu|ole|ei|eivät|eikä|emme|voi|voivat|voisi|voinut|voida|pitää|piti|pitäisi|täytyy|täytyi|saa|saavat|sai|saattaa|saattoi|saattaisi|tulee|tuli|joutui|joutuu|alkoi|alkaa|jäi|jäivät|lienee)

[FUNC pron]
(minä|sinä|hän|me|te|he|minut|minua|minulle|sinut|hänet|häntä|hänelle|häneltä|hänellä|meidät|meitä|meille|heidät|heitä|heille|heiltä|heistä|se|ne|joku|jokin|kukaan|ketään|mikään|mitään|kaikki|itse|itsensä|itseään|toisensa|toisiaan|kenelle|kenen)

[FUNC rel]
(että|koska|kun|joka|jonka|jota|jossa|josta|johon|jolla|jolta|jolle|jotka|joiden|joita|joissa|joista|joihin|joilla|joille|mikä|minkä|mitä|missä|mistä|mihin|mitkä|kuka|ketkä|milloin|miksi|miten|mistä|osaako|kuuluuko|liittyvätkö)

[FUNC adv]
(ei|jo|vielä|vain|ainoastaan|jopa|edes|myös|taas|jälleen|usein|joskus|aina|koskaan|aiemmin|aikaisemmin|myöhemmin|sitten|silloin|nyt|nykyisin|tällä hetkellä|äskettäin|hiljattain|pian|heti|välittömästi|yhtäkkiä|nopeasti|täällä|siellä|tuolla|sinne|edelleen|yhä|erittäin|hyvin|melko|liian|täysin|osittain|näin|erityisesti|esimerkiksi|lopulta|itse asiassa|todennäköisesti|luultavasti|ehkä|kenties|ilmeisesti|väitetysti|tietenkin|samaan aikaan|samalla|toistaiseksi|sen sijaan|kuitenkin|viime aikoina|viimeksi|tänä vuonna|viime vuonna|toistuvasti|muun muassa|tuoreeltaan|muulloinkin)

[CUE ordinal]
-(s|nen|n|na)
