# Words of degree and doubt in Lithuanian. Hand-written for Concord, under the licence of the project.
[CUE degree strength=almost_certain]
(beveik neabejotinai|beveik tikrai|praktiškai neabejotinai)
[CUE degree strength=highly_likely]
(labai tikėtina|veikiausiai|greičiausiai|didele tikimybe|su didele tikimybe)
[CUE degree strength=probable]
(tikriausiai|tikėtina|turbūt|matyt|ko gero)
[CUE degree strength=suspected]
(įtari(a|ama|amas|ami|amieji)|įtarė|įtarim(as|ų|ai|u|us)|galimai|galbūt|spėja|manoma|siejam(as|a|i|os)|sieja)
[CUE degree strength=alleged]
(neva|esą|tariamai|kaltin(a|o|ami|amas)|ikiteisminio tyrimo duomenimis|tyrimo duomenimis)
[CUE no_evidence x=1]
(nėra|be|jokių|nerasta|neturi) (įrodym*|požym*|duomen*|pėdsak*)
[CUE no_position by=subject]
(atsisakė|nesutiko) (komentuoti|įvardyti|spėlioti|kalbėti)
(nekomentavo|nekomentuoja|neįvardij(o|a)|neatsakė|nepatikslino|nespėlio(ja|jo))
[CUE no_position x=1]
(per anksti|dar anksti|anksti) (kalbėti|spręsti|daryti išvad*|vertinti|sakyti|kaltinti)
[CUE foreign_state x=1]
(kita valstybė|kitos valstybės|užsienio (valstyb*|žvalgyb*|tarnyb*)|priešišk* valstyb*|svetim* valstyb*)
[CUE other_cause x=1]
((dėl|nuo) (perkait*|trump*|gedim*|nekokybišk*|susidėvėj*|korozij*|šalčio|suvirinim*|nuovargio|drėgmės|žmogaus klaid*|pasibaig*)|(gamyklin*|konstrukcij*|montavimo|suvirinimo) (movos |)(defekt*|brok*|siūl*|klaid*)|neteisingai nustatyt*|pasirodė (buvęs|buvusi|esąs|esanti|besąs)|meteorologin* (zond*|balion*)|savaimin* užsidegim* (patvirt*|nustat*))
(technin* (gedim*|trikt*|priežast*|klaid*)|žmogišk* (klaid*|faktor*)|trump* jungim*|nelaiming* atsitikim*)
[CUE hypothesis x=1]
(pašalin*|išorin*|užsienio) (poveik*|įsikišim*|kišim*)
[CUE scorn x=1]
(absurd*|nepagrįst*|prasiman*|išgalvot*|melag*|mel(as|u|ą)|beproty*|isterij*|rusofob*|provokacij*|šmeižt*|kliedes*|fantazij*|nesąmon*)
[CUE reprisal x=1]
(apgailest*|atsak(ys|as|omieji|omųjų)|pasekm*)
[CUE basis on=investigation]
(tyrimas|tyrimo metu|tyrimu|ikiteisminis tyrimas|tyrėjai) (nustat*|parod*|atskleid*|)
(nustatyta tyrimo metu|tyrimo duomenimis)
[CUE basis on=undisclosed_intelligence]
(žvalgybos (duomenimis|informacija|vertinimu))
[CUE basis on=forensic_technical]
(ekspertiz(ė|ės|ę)|kriminalistin*)
[CUE basis on=technical]
(technin(ė|ės|iai|ius) (analiz*|duomen*)|matavim*)
[CUE basis on=joint_investigation]
(jungtin(ė|ės|ėje|ę) (tyrimo |)grup(ė|ės|ėje|ę)|bendr(as|o) tyrim(as|o))
[CUE basis on=intercepted_communications]
(perimt(i|ų|as) (pokalb*|susirašinėj*|pranešim*)|susirašinėjim*)
