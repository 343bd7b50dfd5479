# Small places as Lithuanian writes them in all cases; one that the gazetteer does not know stands for its town or country.
# Hand-written for Concord, under the licence of the project.
[ALIAS Akmenė]
akmen(ė|ės|ei|ę|ėje)
[ALIAS Anykščiai]
anykšč(iai|ių|iams|ius|iuose)
[ALIAS Ariogala]
ariogal(a|os|ai|ą|oje)
[ALIAS Birzai]
birž(ai|ų|ams|us|uose)
[ALIAS Dūkštas]
dūkšt(as|o|ui|ą|e)
[ALIAS Eišiškės]
eišišk(ės|ių|ėms|es|ėse)
[ALIAS Elektrėnai]
elektrėn(ai|ų|ams|us|uose)
[ALIAS Gargždai]
gargžd(ai|ų|ams|us|uose)
[ALIAS Joniškis]
jonišk(is|io|iui|į|yje)
[ALIAS Jurbarkas]
jurbark(as|o|ui|ą|e)
[ALIAS Kaišiadorys]
kaišiador(ys|io|iui|į|yje)
[ALIAS Kalvarija]
kalvarij(a|os|ai|ą|oje)
[ALIAS Kelmė]
kelm(ė|ės|ei|ę|ėje)
[ALIAS Kretinga]
kreting(a|os|ai|ą|oje)
[ALIAS Kupiskis]
kupišk(is|io|iui|į|yje)
[ALIAS Kuršėnai]
kuršėn(ai|ų|ams|us|uose)
[ALIAS Lazdijai]
lazdij(ai|ų|ams|us|uose)
[ALIAS Lentvaris]
lentvar(is|io|iui|į|yje)
[ALIAS Mazeikiai]
mažeik(iai|ių|iams|ius|iuose)
[ALIAS Molėtai]
molėt(ai|ų|ams|us|uose)
[ALIAS Neringa]
nering(a|os|ai|ą|oje)
[ALIAS Pagėgiai]
pagėg(iai|ių|iams|ius|iuose)
[ALIAS Pakruojis]
pakruoj(is|io|iui|į|yje)
[ALIAS Pasvalys]
pasval(ys|io|iui|į|yje)
[ALIAS Plunge]
plung(ė|ės|ei|ę|ėje)
[ALIAS Radviliskis]
radvilišk(is|io|iui|į|yje)
[ALIAS Raseiniai]
rasein(iai|ių|iams|ius|iuose)
[ALIAS Rietavas]
rietav(as|o|ui|ą|e)
[ALIAS Rokiškis]
rokišk(is|io|iui|į|yje)
[ALIAS Skuodas]
skuod(as|o|ui|ą|e)
[ALIAS Šakiai]
šak(iai|ių|iams|ius|iuose)
[ALIAS Šilalė]
šilal(ė|ės|ei|ę|ėje)
[ALIAS Silute]
šilut(ė|ės|ei|ę|ėje)
[ALIAS Širvintos]
širvint(os|ų|oms|as|ose)
[ALIAS Švenčionys]
švenčion(ys|io|iui|į|yje)
[ALIAS Švenčionėliai]
švenčionėl(iai|ių|iams|ius|iuose)
[ALIAS Telsiai]
telš(iai|ių|iams|ius|iuose)
[ALIAS @LT]
(troškūn(ai|ų|ams|us|uose)|juodkrant(ė|ės|ei|ę|ėje)|skaudvil(ė|ės|ei|ę|ėje)|rūdnink(ai|ų|ams|us|uose)|lavoryšk(ės|ių|ėms|es|ėse)|šumsk(as|o|ui|ą|e))
(raigard(as|o|ui|ą|e)|latežer(is|io|iui|į|yje)|kapčiamiest(is|io|iui|į|yje)|kruon(is|io|iui|į|yje)|būting(ė|ės|ei|ę|ėje)|dievenišk(ės|ių|ėms|es|ėse))
(rūdn(ia|ios|iai|ią|ioje)|adutišk(is|io|iui|į|yje)|kibyš(iai|ių|iams|ius|iuose)|gudkaim(is|io|iui|į|yje)|panemun(ė|ės|ei|ę|ėje)|papil(ys|io|iui|į|yje))
(kaltanėn(ai|ų|ams|us|uose)|nemirset(a|os|ai|ą|oje)|karmėlav(a|os|ai|ą|oje)|zokn(iai|ių|iams|ius|iuose)|stasyl(os|ų|oms|as|ose)|merkin(ė|ės|ei|ę|ėje))
(vilkij(a|os|ai|ą|oje)|ežerėl(is|io|iui|į|yje)|jiezn(as|o|ui|ą|e)|rumšišk(ės|ių|ėms|es|ėse)|duset(os|ų|oms|as|ose)|salak(as|o|ui|ą|e))
(linkmen(ys|io|iui|į|yje)|daug(ai|ų|ams|us|uose)|marcinkon(ys|io|iui|į|yje)|kabel(iai|ių|iams|ius|iuose)|seirij(ai|ų|ams|us|uose)|naumiest(is|io|iui|į|yje))
(žasl(iai|ių|iams|ius|iuose)|vyžuon(os|ų|oms|as|ose)|suvalkij(a|os|ai|ą|oje)|žemaitij(a|os|ai|ą|oje)|dzūkij(a|os|ai|ą|oje)|aukštaitij(a|os|ai|ą|oje))
(šventojoje|šventąją)
[ALIAS Vievis]
viev(is|io|iui|į|yje)
[ALIAS Vilkaviskis]
vilkavišk(is|io|iui|į|yje)
[ALIAS Kėdainiai]
kėdain(iai|ių|iams|ius|iuose)
[ALIAS Prienai]
prien(ai|ų|ams|us|uose)
[ALIAS Garliava]
garliav(a|os|ai|ą|oje)
[ALIAS Grigiškės]
grigišk(ės|ių|ėms|es|ėse)
[ALIAS Nemenčinė]
nemenčin(ė|ės|ei|ę|ėje)
[ALIAS Veisiejai]
veisiej(ai|ų|ams|us|uose)
[ALIAS Gelgaudiškis]
gelgaudišk(is|io|iui|į|yje)
[ALIAS Vilnius]
(žvėryn(as|o|ui|ą|e)|fabijonišk(ės|ių|ėms|es|ėse)|pašilaič(iai|ių|iams|ius|iuose)|naujamiest(is|io|iui|į|yje)|antakaln(is|io|iui|į|yje)|lazdyn(ai|ų|ams|us|uose))
(justinišk(ės|ių|ėms|es|ėse)|paner(iai|ių|iams|ius|iuose)|užup(is|io|iui|į|yje)|žirmūn(ai|ų|ams|us|uose))
[ALIAS Kaunas]
(šilain(iai|ių|iams|ius|iuose)|aleksot(as|o|ui|ą|e)|dainav(a|os|ai|ą|oje))
[ALIAS Klaipėda]
melnrag(ė|ės|ei|ę|ėje)
[ALIAS @RU]
(sovetsk(as|o|ui|ą|e)|černiachovsk(as|o|ui|ą|e)|baltijsk(as|o|ui|ą|e))
[ALIAS @BY]
(astrav(as|o|ui|ą|e)|ašmen(a|os|ai|ą|oje)|lyd(a|os|ai|ą|oje))
[ALIAS Birštonas]
birštone
# What is done for Ukraine elsewhere is not in Ukraine.
[ALIAS -]
(ukrainos (centr*|kultūr*|bendruomen*|organizacij*|rėmėj*|paramos|fond*|labdar*|vėliav*|ambasad*|konsul*|restoran*|numer*|kariams|pagalbos|aktyvist*|draug*|pabėgėl*)|ukrainai (tiek*|skirt*|param*|remti|gamin*|rinkt*|radijo|perduo*))
[STOPNAME people]
(ukrainos (centr*|kultūr*|bendruomen*|organizacij*|rėmėj*|paramos|fond*|labdar*|vėliav*|ambasad*|konsul*|restoran*|numer*|kariams|pagalbos|aktyvist*|draug*|pabėgėl*)|ukrainai (tiek*|skirt*|param*|remti|gamin*|rinkt*|radijo|perduo*))
