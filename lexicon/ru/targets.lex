# What gets hit, by sector and kind, in Russian. Hand-written for Concord, under the licence of the project.

[TARGET energy kind=cable]
(электрокабел*|силов* кабел*|энергетическ* кабел*|estlink|estlink 2)
[TARGET energy kind=pipeline]
(газопровод*|нефтепровод*|трубопровод*|balticconnector|северн* поток*)
[TARGET energy kind=grid]
(подстанци*|трансформаторн* подстанци*|электросет*|линии электропередач*|лэп|трансформатор*|энергосистем*|опор* лэп)
[TARGET energy kind=plant]
(электростанци*|гэс|тэс|аэс|тэц|плотин*|энергообъект*|буров* платформ*)
[TARGET energy kind=fuel]
(нефтебаз*|нпз|нефтеперерабатывающ* завод*|топливн* (терминал*|склад*)|автозаправк*)
[TARGET transport kind=rail]
(железн(ая|ой|ую|ые|ых) дорог*|железнодорожн*|рельс*|пути|поезд*|электричк*|вокзал*|локомотив*|контактн* сет*|релейн* шкаф*)
[TARGET transport kind=airport]
(аэропорт*|аэродром*|взлётн* полос*|взлетн* полос*)
[TARGET transport kind=airspace]
(воздушное пространство|воздушного пространства|воздушном пространстве)
[TARGET transport kind=aircraft]
(самолет*|самолёт*|авиалайнер*)
[TARGET transport kind=port]
(порт|порта|порту|порты|портов|причал*)
[TARGET transport kind=ship]
(судно|судна|суда|судов|танкер*|паром*|сухогруз*|контейнеровоз*|корабл*|яхт*|буксир*)
[TARGET transport kind=road]
(мост|моста|мосту|мосты|мостов|туннел*|тоннел*|шоссе|автомагистрал*)
[TARGET transport kind=hub]
(логистическ* центр*|сортировочн* центр*|автобусн* депо|троллейбусн* депо)
[TARGET postal_courier kind=hub]
(почтов* отделени*|отделени* почты|отделени* новой почты|курьерск* служб*)
[TARGET food kind=shop]
(супермаркет*|продуктов* магазин*)
[TARGET health kind=hospital]
(больниц*|клиник*|госпитал*)
[TARGET drinking_water kind=waterworks]
(водоканал*|насосн* станци*|водоснабжени*|водопровод*)
[TARGET digital_infrastructure kind=cable]
(подводн*|морск*|телекоммуникационн*|оптоволоконн*) кабел*
(кабел* связи|интернет-кабел*|c-lion1|кабель|кабеля|кабели|кабелей|кабелю)
[TARGET digital_infrastructure kind=mast]
(вышк* связи|базов* станци*|телебашн*|мачт*)
[TARGET ict_service_management kind=supplier]
it-компани*
[TARGET space kind=satellite]
спутник*
[TARGET banking kind=bank]
(банк|банка|банки|банков|банкомат*)
[TARGET public_administration kind=ministry]
(министерств*|ведомств*|правительственн* (сайт*|здани*|сет*)|госучреждени*|полицейск* участ*)
[TARGET public_administration kind=parliament]
(парламент*|сейм|сейма|сейме|бундестаг*|рийгикогу)
[TARGET public_administration kind=local]
(мэри*|ратуш*|муниципалитет*|горсовет*)
[TARGET public_administration kind=embassy]
(посольств*|консульств*|дипмисси*|дипломатическ* представительств*)
[TARGET public_administration kind=election]
(избирательн* комисси*|цик|избирком*|избирательн* участ*|сайт* цик)
[TARGET public_administration kind=institution]
(европейск* комисси*|еврокомисси*|европарламент*)
[TARGET armed_forces kind=base]
(военн* баз*|авиабаз*|военн* объект*|казарм*|воинск* част*|военно-морск* баз*|полигон*)
[TARGET armed_forces kind=vehicle]
(военн* (грузовик*|автомобил*|транспорт*|эшелон*|корабл*)|фрегат*|корвет*|тральщик*)
[TARGET defence_industry kind=factory]
(оборонн* (завод*|предприяти*|компани*)|оружейн* (завод*|компани*)|завод* боеприпасов|производител* (оружия|дронов|беспилотников))
[TARGET commercial kind=shop]
(торгов* центр*|трц|тц|магазин*|рынок|гипермаркет*|ikea|икеа)
[TARGET commercial kind=warehouse]
(склад|склада|складе|складу|складом|склады|складов|складах|ангар*)
[TARGET commercial kind=restaurant]
(ресторан*|кафе|бар|бара|гостиниц*|отел*)
[TARGET commercial kind=company]
(компани*|фирм*|офис|офиса|офисы)
[TARGET commercial kind=vehicle]
(автомобил*|грузовик*|фургон*|машин*|автобус*)
[TARGET manufacturing kind=factory]
(завод|завода|заводе|заводы|заводов|фабрик*|предприяти*)
[TARGET chemicals kind=plant]
(химическ* завод*|химзавод*|фабрик* красок|лакокрасочн* завод*)
[TARGET research kind=institute]
(университет*|исследовательск* (центр*|институт*)|лаборатори*)
[TARGET cultural_religious kind=memorial]
(памятник*|мемориал*|монумент*|стен* памяти|могил*|кладбищ*)
[TARGET cultural_religious kind=worship]
(синагог*|мечет*|церкв*|храм*|еврейск* центр*)
[TARGET cultural_religious kind=culture]
(музе(й|я|ю|и|ев|ем)|библиотек*|театр*)
[TARGET media kind=outlet]
(редакци*|телеканал*|информагентств*|новостн* сайт*)
[TARGET political_party kind=party]
(партии|партий|партию|партиям)
[TARGET civil_society kind=group]
(общественн* организаци*|благотворительн* фонд*)
[TARGET individual_protected kind=person]
(оппозиционер*|оппозиционн* политик*|диссидент*|журналист*|активист*|перебежчик*|главн* редактор*|депутат*)
[TARGET information_space kind=audience]
(общественн* мнени*|избирател*|информационн* пространств*)
[TARGET other kind=account]
(почтов* ящик*|электронн* почт*|аккаунт*|учетн* запис*|учётн* запис*)
[TARGET other kind=infrastructure]
(критическ* инфраструктур*|критическ* важн* объект*|гражданск* инфраструктур*|стратегическ* объект*)
