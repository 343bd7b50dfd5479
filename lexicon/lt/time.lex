# Words of time in Lithuanian. Hand-written for Concord, under the licence of the project. bare=1: a form that says "in"
# the month by its case alone.
[MONTH 1]
(sausis|sausio)
(sausį|sausyje) % bare=1
[MONTH 2]
(vasaris|vasario)
(vasarį|vasaryje) % bare=1
[MONTH 3]
(kovas|kovo|kovą)
kove % bare=1
[MONTH 4]
(balandis|balandžio)
(balandį|balandyje) % bare=1
[MONTH 5]
(gegužė|gegužės)
(gegužę|gegužėje) % bare=1
[MONTH 6]
(birželis|birželio)
(birželį|birželyje) % bare=1
[MONTH 7]
(liepa|liepos)
(liepą|liepoje) % bare=1
[MONTH 8]
(rugpjūtis|rugpjūčio)
(rugpjūtį|rugpjūtyje) % bare=1
[MONTH 9]
(rugsėjis|rugsėjo)
(rugsėjį|rugsėjyje) % bare=1
[MONTH 10]
(spalis|spalio)
(spalį|spalyje) % bare=1
[MONTH 11]
(lapkritis|lapkričio)
(lapkritį|lapkrityje) % bare=1
[MONTH 12]
(gruodis|gruodžio)
(gruodį|gruodyje) % bare=1
[WEEKDAY 1]
pirmadien(is|io|į|iais)
[WEEKDAY 2]
antradien(is|io|į|iais)
[WEEKDAY 3]
trečiadien(is|io|į|iais)
[WEEKDAY 4]
ketvirtadien(is|io|į|iais)
[WEEKDAY 5]
penktadien(is|io|į|iais)
[WEEKDAY 6]
šeštadien(is|io|į|iais)
[WEEKDAY 7]
sekmadien(is|io|į|iais)
[DEICTIC 0]
(šiandien|šįryt|šį rytą|šįvakar|šį vakarą)
(šiąnakt|šią naktį) % night=1
[DEICTIC -1]
(vakar|vakar ryte|vakar vakare|vakar popiet|išvakarėse)
(praėjusią naktį|praeitą naktį|vakar naktį) % night=1
[DEICTIC -2]
(užvakar)
[DEICTIC 1]
(rytoj)
[DEICTIC 2]
(poryt)
[UNIT hour]
(minut(ė|ės|ę|es|ėms)|minučių|valand(a|os|ą|ų|as|oms)|val)
[UNIT day]
(dien(a|os|ą|ų|as|oms|omis)|par(a|os|ų|as|ą|oms))
[UNIT night]
(nakt(is|ies|į|ys|ų))
[UNIT week]
(savait(ė|ės|ę|es|ėms|ėje)|savaičių)
[UNIT weekend]
(savaitgal(is|io|į))
[UNIT month]
(mėnes(is|io|į|iai|ių|ius|iams)|mėn)
[UNIT quarter]
(ketvirt(is|į))
[UNIT season]
(sezon(as|o|ą))
[UNIT year]
(met(ai|ų|us|ams|ais))
[UNIT decade]
(dešimtmet(is|į|yje)|dešimtmečio)
[SEASON spring]
(pavasar(is|io|į|iui))
[SEASON summer]
(vasar(a|os|ą))
[SEASON autumn]
(rud(uo|ens|enį|eniui))
[SEASON winter]
(žiem(a|os|ą))
[DAYPART night]
(naktį|nakties metu|vidurnaktį|po vidurnakčio|nakčia)
[DAYPART morning]
(rytą|ryte|ryto|paryčiais|auštant|anksti ryte|priešpiet)
[DAYPART noon]
(vidurdienį|vidudienį|per pietus)
[DAYPART afternoon]
(popiet|po pietų)
[DAYPART evening]
(vakare|vakarą|vakaro|pavakare)
[NUMBER 1]
(vienas|viena|vieną|vieno|vienos)
[NUMBER 2]
(du|dvi|dviejų|dviem|dvejus|dvejų|abu|abi|pora|porą)
[NUMBER 3]
(trys|tris|trijų|trims|trejus|trejų)
[NUMBER 4]
(keturi|keturios|keturis|keturių|keturiems|ketverius|keturias)
[NUMBER 5]
(penki|penkios|penkis|penkių|penkiems|penkerius|penkias)
[NUMBER 6]
(šeši|šešios|šešis|šešių|šešiems|šešerius|šešias)
[NUMBER 7]
(septyni|septynios|septynis|septynių|septynias)
[NUMBER 8]
(aštuoni|aštuonios|aštuonis|aštuonių|aštuonias)
[NUMBER 9]
(devyni|devynios|devynis|devynių|devynias)
[NUMBER 10]
(dešimt|dešimtį|dešimties|dešimčiai)
[NUMBER 12]
(dvylika|dvylikos|tuzinas|tuziną)
[NUMBER 20]
(dvidešimt|keliasdešimt|keliasdešimties|keliasdešimčiai)
[FEAST 12-24]
(kūči(os|ų|as)|kūčių vakar(ą|as))
[FEAST 12-25]
(kalėd(os|ų|as|oms)|šv kalėdas)
[FEAST 12-31]
(naujųjų išvakarėse|naujametę naktį)
[FEAST 01-01]
(naujieji metai|naujuosius metus)
[DEIXIS -1]
(praėjus(ių|ią|į|io|ios|iais|iu)|praeit(ų|ą|o|os|ais)|pernai|pernykšt(ę|į)|ankstesn(ių|ę|į))
[DEIXIS 0]
(š(ių|ią|į|io|ios|iais|iuos)|šiemet|einam(ųjų|ąjį|ojo))
[DEIXIS 1]
(kit(ų|ą|o|os|ais)|ateinanč(ių|ią|io)|būsim(ų|ą)|ateinantį)
[CUE future]
(bus|planuoja*|ketina*|numato*|įsigalios|rengiasi|nuo ateinančio|numatyt*)
