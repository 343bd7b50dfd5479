# measure.pat: patterns of Latvian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
def WEXPEL = izraid* | izraidīt* | izsūt* | izdzen*
def WDIPL = diplomāt* | darbiniek* | atašej*
def WENVOY = vēstniek* | pilnvarot* | diplomāt*
def WCLOSE = slēdz | slēdza | slēgt* | slēgs | slēgusi | aizver
def WBORDER = robež* | robežpārejas | robežšķērsošanas
def WSHIP = kuģ* | tankkuģ* | tanker*
pat lv.measure.expel [type=expulsion_png]  (WEXPEL) *3 DATE? *3 (WDIPL)
+ Latvija izraida divus Krievijas diplomātus.
- Tiesnesis noraidīja spēlētāju.
pat lv.measure.expelled [type=expulsion_png passive=1]  (WDIPL) *3 DATE? *3 (WEXPEL)
+ Divi diplomāti izraidīti no valsts.
pat lv.measure.png [type=expulsion_png]  (persona non grata | nevēlam* person*)
+ Diplomāts pasludināts par nevēlamu personu.
pat lv.measure.consulate [type=consulate_closure verb=1]  (WCLOSE) *3 DATE? *3 (konsulāt*)
+ Polija slēdz Krievijas konsulātu Gdaņskā.
pat lv.measure.summon [type=ambassador_summoned]  (izsauc*|izsaukt*) *3 DATE? *3 (WENVOY)
+ Ministrija izsauca Krievijas vēstnieku.
pat lv.measure.summoned [type=ambassador_summoned passive=1]  (WENVOY) *3 DATE? *3 (izsaukt*)
+ Krievijas vēstnieks izsaukts uz ministriju.
pat lv.measure.recall [type=ambassador_recalled]  (atsauc*|atsauk*) *3 (vēstniek*)
+ Polija atsauca vēstnieku no Minskas.
pat lv.measure.move [type=movement_restriction]  (ierobežo*) *2 DATE? *3 (pārvietošan*) *2 DATE? *3 (diplomāt*)?
+ Čehija ierobežoja diplomātu pārvietošanos.
pat lv.measure.sanctions [type=sanctions_listing explicit=1]  (noteica|ieviesa|pieņēma|apstiprināja|iekļāva|paplašināja) *3 DATE? *3 (sankcij*)
+ ES noteica jaunas sankcijas septiņām personām.
pat lv.measure.border [type=border_closure verb=1]  (WCLOSE) *3 DATE? *3 (WBORDER)
+ Valdība slēdza robežšķērsošanas punktus.
- Valdība slēdza līgumu.
- Kafejnīca slēgta remontam.
pat lv.measure.border.passive [type=border_closure passive=1]  (robeža|robežpunkt*|robežšķērsošanas) *3 DATE? *3 (slēgt*)
+ Robeža ar Baltkrieviju ir slēgta.
pat lv.measure.vessel [type=vessel_seizure]  (aizturēj*|arestēj*|konfiscēj*) *3 (WSHIP)
+ Somija aizturēja tankkuģi pie krastiem.
pat lv.measure.vessel.passive [type=vessel_seizure passive=1]  (WSHIP) *3 DATE? *3 (aizturēt*|arestēt*|konfiscēt*)
+ Tankkuģis joprojām ir arestēts.
pat lv.measure.vessel.free [type=vessel_seizure passive=1 status=lifted]  (WSHIP) *3 (atbrīvot*)
+ Kravas kuģis jau atbrīvots.
pat lv.measure.article4 [type=nato_article4]  (4|ceturt*) .? pant*
+ Valdība lūgs konsultācijas saskaņā ar 4. pantu.
pat lv.measure.deploy [type=protective_deployment explicit=1]  (sūta|nosūt*|izvieto*|pārviet*) *3 DATE? *4 (karavīr*|kuģ*|patruļkuģ*|karakuģ*|iznīcinātāj*|spēk*|fregat*)
+ Jūras spēki nosūtīja patruļkuģi.
pat lv.measure.sentry [type=protective_deployment issuer=NATO]  (baltijas sargs|baltic sentry|eastern sentry|austrumu sargs)
+ Misija “Baltijas sargs” sākta pagājušajā mēnesī.
pat lv.measure.annul [type=election_annulled]  (atcēla|anulē*) *3 (vēlēšan*)
+ Tiesa atcēla prezidenta vēlēšanas.
pat lv.measure.ban [type=entry_ban]  (aizliegum*|aizlie*) *2 (ieceļo*|iebrauk*)
+ Viņam aizliegta ieceļošana Latvijā.
pat lv.measure.broadcast [type=broadcasting_ban]  (aizlie*) *2 DATE? *3 (raidīšan*|retransl*|televīzij* kanāl*)
+ Padome aizliedza astoņu kanālu retranslāciju.
