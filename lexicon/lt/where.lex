# Words that tell what a place is to what is told, in Lithuanian. Hand-written for Concord, under the licence of the project.
[CUE locative x=1]
(prie|netoli|ties|virš|šalia|į|iš|aplink|apie|greta|pakrantėje|netoliese|rajone|apylinkėse|prieigose)
[CUE origin x=1]
(pilie(tis|tė|tį)|pilieč(iai|ių|iams|ius|io)|kilęs iš|kilusi iš|gyvenantis)
[CUE route x=1]
(tarp|jungian(tis|čio|tį|ti|čią)|jungia|jungiant(is|į)|skridęs iš|išsiųst(a|as|i|os) iš|siunčiam(a|as|os) iš|plaukęs iš|plaukė iš|plaukė į|pakeliui į|maršrutu|skrydis iš|skrydžio iš|išvyko į|pabėgo į|grįžo į|atskridęs iš|atskridę iš)
[CUE person x=1]
(pilie(tis|tė|tį)|pilieč(iai|ių|iams|ius|io)|vyr(as|ai|ą|us|ų|ams)|moter*|paaugl*|pas(as|ą|u|o)|disident*|emigrant*|pabėgėl*|migrant*|verslinink*|politik(as|ai|o|ų|ą)|žurnalist*|lakūn*|student*|diplomat*|opozicij*|ambasador*)
[CUE statebody x=1]
(žvalgyb*|(karinės|užsienio|specialiosios) žvalgyb*|specialiosios tarnyb*|specialiųjų tarnyb*|specialiosioms tarnyboms|spectarnyb*|saugumo tarnyb*|tarnyb*|slaptosios tarnybos|agent*|šnip*|programiš*|hakeri*|valdži*|vyriausyb*|režim*|kuratori*|diversant*|pasienieč*|ginkluot* pajėg*|kariuomen*|kariškia*)
[TRIGGER other pos=n plural=1]
(priešišk*|hibridin*|ardom*) (veiksm*|veikl*|operacij*|kampanij*|grėsm*|atakos|atakų|atakas|išpuol*)
[STOPNAME region]
(europ(a|os|oje|ą)|azij(a|os|oje)|afrik(a|os|oje)|vakar(ai|ų|uose|us)|ryt(ai|ų|uose|us)|skandinavij(a|os|oje)|balkan(ai|ų|uose)|baltijos (šalys|šalių|šalyse|šalis|valstyb*)|europos sąjung*|artimieji rytai|artimuosiuose rytuose|šiaur(ė|ės|ėje)|piet(ūs|ų|uose))
[STOPNAME word]
(dronai|dronas|seimas|seimo|vyriausybė|policija|prokuratūra|premjeras|ministras|prezidentas|kariuomenė|gaisras|du|trys|keturi|kabelis|kabeliai|oro uostas|pareigūnai|vyrai|vyras|teismas)
(sienos|siena|sieną|penkių|penki|penkios|penkias|planas|planu|jais|viena|vienoje|vieno|vienos|vienai|tokio|metų|parų|paras|orai|orų|padangos|laukė|jos|šeštą|jau|vario|visi|radęs|tokius|sako|moka|tokią|tokias|tokie|tokių|tokį|tokios|savo|jūroje|jūra|jūros|mūsų|kitas|kitų|kito|kitą|kita|tame|turi|mus|temos|tema|foto|abu|abi|pati|šalia|anapus|dėka|tyrė|kilo|perėmė|banga|bangos|pašto|paštas|banką|banko|bankai|bankas|baras|baro|bare|kino|balsų|balsus|saugusis|tempė|tomis|rado|kas|kodėl|kur|gera|geras|nauja|naujas|metai|savaitė|vakar|šalis|šalies|centras|oras|vieta|reisas|reisai|laivas|laivai|tiltas|miestas|parama|tarp|keli|trims|dviem|pareigūnas|duomenys|žala|siunta|siuntos)
