# Words of time in Latvian. Hand-written for Concord, under the licence of the project.
# bare=1: a form that says "in" the month by its case alone.
[MONTH 1]
(janvār(is|a|i|im)|janv)
janvārī % bare=1
[MONTH 2]
(februār(is|a|i|im)|febr)
februārī % bare=1
[MONTH 3]
mart(s|a|u|am)
martā % bare=1
[MONTH 4]
(aprīl(is|i|im)|aprīļ(a|u)|apr)
aprīlī % bare=1
[MONTH 5]
maij(s|a|u|am)
maijā % bare=1
[MONTH 6]
jūnij(s|a|u|am)
jūnijā % bare=1
[MONTH 7]
jūlij(s|a|u|am)
jūlijā % bare=1
[MONTH 8]
august(s|a|u|am)
augustā % bare=1
[MONTH 9]
(septembr(is|a|i|im)|sept)
septembrī % bare=1
[MONTH 10]
(oktobr(is|a|i|im)|okt)
oktobrī % bare=1
[MONTH 11]
(novembr(is|a|i|im)|nov)
novembrī % bare=1
[MONTH 12]
(decembr(is|a|i|im)|dec)
decembrī % bare=1
[WEEKDAY 1]
(pirmdien|pirmdien(a|as|u|ā))
[WEEKDAY 2]
(otrdien|otrdien(a|as|u|ā))
[WEEKDAY 3]
(trešdien|trešdien(a|as|u|ā))
[WEEKDAY 4]
(ceturtdien|ceturtdien(a|as|u|ā))
[WEEKDAY 5]
(piektdien|piektdien(a|as|u|ā))
[WEEKDAY 6]
(sestdien|sestdien(a|as|u|ā))
[WEEKDAY 7]
(svētdien|svētdien(a|as|u|ā))
[DEICTIC 0]
(šodien|šorīt|šovakar|šodienas)
(šonakt) % night=1
[DEICTIC -1]
(vakar|vakarvakarā|vakar vakarā|vakar no rīta)
(pagājušajā naktī|pagājušo nakti|aizvadītajā naktī|vakar naktī) % night=1
[DEICTIC -2]
aizvakar
[DEICTIC 1]
rīt
[DEICTIC 2]
parīt
[UNIT hour]
(minūt(e|es|ēm|i)|minūšu|stund(a|as|u|ām|ā))
[UNIT day]
(dien(a|as|u|ām|ā|ās)|diennakt(s|i|īm|is|ī)|diennakšu)
[UNIT night]
(nakt(s|i|ī|is|īs)|nakšu)
[UNIT week]
(nedēļ(a|as|u|ām|ā|ās))
[UNIT weekend]
(nedēļas nogal(e|ē|i|es)|brīvdien(ās|as))
[UNIT month]
(mēnes(is|i|ī|im)|mēneš(a|i|u|us|iem|os))
[UNIT quarter]
(ceturks(nis|nī|ni)|ceturkšņ(a|u))
[UNIT season]
(sezon(a|as|ā|u))
[UNIT year]
(gad(s|a|u|ā|i|us|iem|os|am))
[UNIT decade]
(desmitgad(e|es|ē|i)|gadu desmit(s|ā))
[SEASON spring]
(pavasar(is|a|ī|i|im))
[SEASON summer]
(vasar(a|as|ā|u|ai))
[SEASON autumn]
(ruden(s|ī|i|im))
[SEASON winter]
(ziem(a|as|ā|u|ai))
[DAYPART night]
(naktī|nakti|nakts laikā|pusnaktī|pēc pusnakts)
[DAYPART morning]
(rītā|no rīta|rīta|agri no rīta|rītausmā|priekšpusdienā|agrā rītā)
[DAYPART noon]
(pusdienlaikā|dienas vidū|pusdienās)
[DAYPART afternoon]
(pēcpusdienā)
[DAYPART evening]
(vakarā|vakara|pievakarē)
[NUMBER 1]
(viens|viena|vienu|vienas|vienam)
[NUMBER 2]
(divi|divas|divu|divus|diviem|divām|abi|abas|pāris)
[NUMBER 3]
(trīs|trim|triju)
[NUMBER 4]
(četri|četras|četrus|četru|četriem|četrām)
[NUMBER 5]
(pieci|piecas|piecus|piecu|pieciem|piecām)
[NUMBER 6]
(seši|sešas|sešus|sešu|sešiem|sešām)
[NUMBER 7]
(septiņi|septiņas|septiņus|septiņu|septiņiem|septiņām)
[NUMBER 8]
(astoņi|astoņas|astoņus|astoņu|astoņiem|astoņām)
[NUMBER 9]
(deviņi|deviņas|deviņus|deviņu|deviņiem|deviņām)
[NUMBER 10]
(desmit|desmitiem)
[NUMBER 12]
(divpadsmit|ducis|duci)
[NUMBER 20]
(divdesmit)
[FEAST 12-24]
(ziemassvētku vakar(s|ā))
[FEAST 12-25]
(ziemassvētk(i|os|u|us))
[FEAST 12-31]
(vecgada vakar(s|ā)|jaungada nakt(s|ī))
[FEAST 01-01]
(jaungad(s|ā|a))
[FEAST 06-23]
(līgo vakar(s|ā)|līgo dien(a|ā))
[DEIXIS -1]
(pagājuš(ā|ajā|o|ajos|ās|ajai|ajam)|aizvadīt(ā|ajā|o|ās)|iepriekšēj(ā|ajā|o|ās)|pērnā|pērn)
[DEIXIS 0]
(šā|šī|šajā|šo|šīs|šai|šogad)
[DEIXIS 1]
(nākam(ā|ajā|o|ās|ajam)|nākoš(ā|ajā))
[CUE future]
(būs|tiks|plāno|plānots|paredzēt*|gatavojas|stāsies spēkā|iecerējis|gaidām(s|a))
