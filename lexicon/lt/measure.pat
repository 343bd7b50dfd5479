# measure.pat: patterns of Lithuanian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
def WEXPEL = išsiun* | išsiųst* | išsiunt* | išvar* | išvyt* | išprašė
def WDIPL = diplomat* | darbuotoj* | atašė | ambasador*
def WENVOY = ambasador* | patikėtin* | diplomat* | atstov*
def WCLOSE = uždar* | uždarė | uždaryt* | uždarom*
def WBORDER = sien* | pasienio | punkt* | perėj*
pat lt.measure.expel [type=expulsion_png]  (WEXPEL) *3 DATE? *3 (WDIPL)
+ Lietuva išsiunčia du Rusijos diplomatus.
- Teisėjas išvarė žaidėją.
pat lt.measure.expelled [type=expulsion_png passive=1]  (WDIPL) *3 DATE? *3 (WEXPEL)
+ Du diplomatai išsiųsti iš šalies.
pat lt.measure.png [type=expulsion_png]  (persona | personomis | nepageidaujam* asmen*) (non)? (grata)?
+ Diplomatas paskelbtas nepageidaujamu asmeniu.
pat lt.measure.consulate [type=consulate_closure verb=1]  (WCLOSE) *3 DATE? *3 (konsulat*)
+ Lenkija uždaro Rusijos konsulatą Gdanske.
pat lt.measure.summon [type=ambassador_summoned]  (iškvie*|išsikvie*|iškviest*) *3 DATE? *3 (WENVOY)
+ Ministerija iškvietė Rusijos ambasadorių.
pat lt.measure.summoned [type=ambassador_summoned passive=1]  (WENVOY) *3 DATE? *3 (iškviest*|iškvie*)
+ Rusijos ambasadorius iškviestas į ministeriją.
pat lt.measure.recall [type=ambassador_recalled]  (atšauk*) *3 (ambasador*)
+ Lenkija atšaukė ambasadorių iš Minsko.
pat lt.measure.move [type=movement_restriction]  (riboj*|apribo*|apribojo) *2 DATE? *3 (judėjim*|kelion*) *2 DATE? *3 (diplomat*)
+ Čekija apribojo laisvą judėjimą Rusijos diplomatams.
pat lt.measure.sanctions [type=sanctions_listing explicit=1]  (įvedė|paskelbė|patvirtino|įtraukė|priėmė|išplėtė) *3 DATE? *3 (sankcij*)
+ ES įvedė naujas sankcijas septyniems asmenims.
pat lt.measure.border [type=border_closure verb=1]  (WCLOSE) *3 DATE? *3 (WBORDER)
+ Vyriausybė uždarė pasienio kontrolės punktus.
- Vyriausybė uždarė posėdį.
- Kavinė uždaryta remontui.
pat lt.measure.border.passive [type=border_closure passive=1]  (sien*|punkt*) *3 DATE? *4 (uždaryt*|uždarom*)
+ Siena su Baltarusija uždaryta.
pat lt.measure.vessel [type=vessel_seizure]  (sulaik*|areštav*|areštuot*|konfisk*) *3 (laiv*|tanklaiv*)
+ Suomija sulaikė tanklaivį prie krantų.
pat lt.measure.vessel.passive [type=vessel_seizure passive=1]  (laiv*|tanklaiv*) *2 DATE? *3 (sulaikyt*|areštuot*|konfiskuot*)
+ Tanklaivis vis dar areštuotas.
pat lt.measure.article4 [type=nato_article4]  (4|4-ąjį|4-ojo|ketvirt*) straipsn*
+ Prezidentūra svarsto konsultacijas pagal NATO sutarties 4 straipsnį.
pat lt.measure.deploy [type=protective_deployment explicit=1]  (siun*|pasiun*|dislok*|nusiun*|perkel*|perdisl*) *3 DATE? *4 (karius|karių|kariai|kariuomen*|pajėg*|laiv*|naikintuv*|fregat*)
+ Lenkija siunčia karius saugoti geležinkelio.
pat lt.measure.annul [type=election_annulled]  (panaikin*|anuliav*) *3 (rinkim*)
+ Teismas anuliavo prezidento rinkimus.
pat lt.measure.sentry [type=protective_deployment issuer=NATO]  (baltic|eastern) sentry
+ Prasidėjo misija „Baltic Sentry“.
pat lt.measure.ban [type=entry_ban]  (draudim*|uždrau*) *3 (atvyk*|įvaž*)
+ Jam uždrausta atvykti į Lietuvą.
