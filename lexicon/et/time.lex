# Words of time in Estonian. Hand-written for Concord, under the licence of the project. bare=1: a form that says "in"
# the month by its case alone.
[MONTH 1]
(jaanuar|jaanuari|jaanuarini|jaanuarist|jaanuariks)
(jaanuaris|jaanuaril) % bare=1
[MONTH 2]
(veebruar|veebruari|veebruarini|veebruarist|veebruariks)
(veebruaris|veebruaril) % bare=1
[MONTH 3]
(märts|märtsi|märtsini|märtsist|märtsiks)
(märtsis|märtsil) % bare=1
[MONTH 4]
(aprill|aprilli|aprillini|aprillist|aprilliks|aprillile)
(aprillis|aprillil) % bare=1
[MONTH 5]
(mai|maid|maini|maist|maiks|maile)
(mais|mail) % bare=1
[MONTH 6]
(juuni|juunit|juunini|juunist|juuniks)
(juunis|juunil) % bare=1
[MONTH 7]
(juuli|juulit|juulini|juulist|juuliks)
(juulis|juulil) % bare=1
[MONTH 8]
(august|augusti|augustini|augustist|augustiks)
(augustis|augustil) % bare=1
[MONTH 9]
(september|septembri|septembrit|septembrini|septembrist|septembriks)
(septembris|septembril) % bare=1
[MONTH 10]
(oktoober|oktoobri|oktoobrit|oktoobrini|oktoobrist|oktoobriks)
(oktoobris|oktoobril) % bare=1
[MONTH 11]
(november|novembri|novembrit|novembrini|novembrist|novembriks)
(novembris|novembril) % bare=1
[MONTH 12]
(detsember|detsembri|detsembrit|detsembrini|detsembrist|detsembriks)
(detsembris|detsembril) % bare=1
[WEEKDAY 1]
esmaspäev(|a|al|ane|ase|asel|aks|ast)
[WEEKDAY 2]
teisipäev(|a|al|ane|ase|aks|ast)
[WEEKDAY 3]
kolmapäev(|a|al|ane|ase|aks|ast)
[WEEKDAY 4]
neljapäev(|a|al|ane|ase|aks|ast)
[WEEKDAY 5]
(reede|reedel|reedene|reedese|reedet|reedeks|reedest)
[WEEKDAY 6]
laupäev(|a|al|ane|ase|aks|ast)
[WEEKDAY 7]
pühapäev(|a|al|ane|ase|aks|ast)
[DEICTIC 0]
(täna|täna hommikul|täna õhtul|tänane|tänase)
(täna öösel|tänaöine) % night=1
[DEICTIC -1]
(eile|eile hommikul|eile õhtul|eilne|eilse|eilsel)
(möödunud ööl|eelmisel ööl|möödunud öösel|eile öösel) % night=1
[DEICTIC -2]
üleeile
[DEICTIC 1]
homme
[DEICTIC 2]
ülehomme
[UNIT hour]
(minut(|i|it|iks|ite)|tund|tunni|tundi|tunnis|tundide)
[UNIT day]
(päev|päeva|päeval|päevade|päevi|ööpäev|ööpäeva)
[UNIT night]
(öö|ööd|ööl|öösel|öösiti)
[UNIT week]
(nädal|nädala|nädalat|nädalal|nädalate)
[UNIT weekend]
(nädalavahetus|nädalavahetusel|nädalalõpp|nädalalõpul|nädalavahetuse)
[UNIT month]
(kuu|kuud|kuul|kuude|kuus)
[UNIT quarter]
(kvartal|kvartali|kvartalis)
[UNIT season]
(hooaeg|hooajal|hooaja)
[UNIT year]
(aasta|aastat|aastal|aastaid|aastate|aastail|aastatel)
[UNIT decade]
(kümnend|kümnendi|kümnendil)
[SEASON spring]
(kevad|kevade|kevadel|kevadet|kevadine|kevadise|kevadisel)
[SEASON summer]
(suvi|suve|suvel|suvine|suvise|suvisel)
[SEASON autumn]
(sügis|sügise|sügisel|sügisene|sügist)
[SEASON winter]
(talv|talve|talvel|talvine|talvise)
[DAYPART night]
(öösel|ööl|öö|kesköö|keskööl|pärast keskööd)
[DAYPART morning]
(hommikul|hommik|hommiku|varahommikul|koidikul|ennelõunal|hommikupoolikul)
[DAYPART noon]
(keskpäeval|lõuna ajal|lõunal)
[DAYPART afternoon]
(pärastlõunal|pealelõunal)
[DAYPART evening]
(õhtul|õhtu|hilisõhtul)
[NUMBER 1]
(üks|ühe|üht|ühte)
[NUMBER 2]
(kaks|kahe|kaht|kahte|paar|paari|mõlemad)
[NUMBER 3]
(kolm|kolme)
[NUMBER 4]
(neli|nelja)
[NUMBER 5]
(viis|viie|viit)
[NUMBER 6]
(kuus|kuue|kuut)
[NUMBER 7]
(seitse|seitsme|seitset)
[NUMBER 8]
(kaheksa|kaheksat)
[NUMBER 9]
(üheksa|üheksat)
[NUMBER 10]
(kümme|kümne|kümmet)
[NUMBER 12]
(kaksteist|kaheteist|kaheteistkümne|tosin|tosina)
[NUMBER 20]
(kakskümmend|kahekümne)
[FEAST 12-24]
(jõululaupäev|jõululaupäeval|jõuluõhtul)
[FEAST 12-25]
(jõulud|jõulude ajal|esimesel jõulupühal|jõulupäeval|jõulupüha)
[FEAST 12-31]
(vana-aasta õhtul|aastavahetusel|vana-aastaõhtul)
[FEAST 01-01]
(uusaasta|uusaastal|uusaastaööl)
[FEAST 06-24]
(jaanipäev|jaanipäeval|jaaniööl)
[FEAST 06-23]
(võidupüha|võidupühal)
[FEAST 02-24]
(vabariigi aastapäeval|iseseisvuspäeval)
[DEIXIS -1]
(eelmi(sel|se|ne|ses)|möödunud|mullu|mullus(el|e)|läinud|lõppenud)
[DEIXIS 0]
(sel|selle|käesoleva|käesoleval|tänavu|tänavus(el|e))
[DEIXIS 1]
(järgmi(sel|se|ne)|tuleva|tuleval|eeloleva|eeloleval)
[CUE future]
(plaanib|plaanivad|kavatseb|kavatsevad|kavandatud|jõustub|hakkab|hakkavad|tulevane|kavas|eelolev*)
