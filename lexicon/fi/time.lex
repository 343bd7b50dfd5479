# Words of time in Finnish. Hand-written for Concord, under the licence of the project. bare=1: a form that says "in" the
# month by its case alone.
[MONTH 1]
(tammikuu|tammikuun|tammikuuta|tammikuulle|tammikuusta|tammikuuhun)
tammikuussa % bare=1
[MONTH 2]
(helmikuu|helmikuun|helmikuuta|helmikuulle|helmikuusta|helmikuuhun)
helmikuussa % bare=1
[MONTH 3]
(maaliskuu|maaliskuun|maaliskuuta|maaliskuulle|maaliskuusta|maaliskuuhun)
maaliskuussa % bare=1
[MONTH 4]
(huhtikuu|huhtikuun|huhtikuuta|huhtikuulle|huhtikuusta|huhtikuuhun)
huhtikuussa % bare=1
[MONTH 5]
(toukokuu|toukokuun|toukokuuta|toukokuulle|toukokuusta|toukokuuhun)
toukokuussa % bare=1
[MONTH 6]
(kesäkuu|kesäkuun|kesäkuuta|kesäkuulle|kesäkuusta|kesäkuuhun)
kesäkuussa % bare=1
[MONTH 7]
(heinäkuu|heinäkuun|heinäkuuta|heinäkuulle|heinäkuusta|heinäkuuhun)
heinäkuussa % bare=1
[MONTH 8]
(elokuu|elokuun|elokuuta|elokuulle|elokuusta|elokuuhun)
elokuussa % bare=1
[MONTH 9]
(syyskuu|syyskuun|syyskuuta|syyskuulle|syyskuusta|syyskuuhun)
syyskuussa % bare=1
[MONTH 10]
(lokakuu|lokakuun|lokakuuta|lokakuulle|lokakuusta|lokakuuhun)
lokakuussa % bare=1
[MONTH 11]
(marraskuu|marraskuun|marraskuuta|marraskuulle|marraskuusta|marraskuuhun)
marraskuussa % bare=1
[MONTH 12]
(joulukuu|joulukuun|joulukuuta|joulukuulle|joulukuusta|joulukuuhun)
joulukuussa % bare=1
[WEEKDAY 1]
maanantai-(iltana|aamuna|iltapäivänä|illan|aamun|yönä)
maanantai(|na|n|ta|sta|hin|ksi|aamuna|iltana|yönä)
[WEEKDAY 2]
tiistai-(iltana|aamuna|iltapäivänä|illan|aamun|yönä)
tiistai(|na|n|ta|sta|hin|ksi|aamuna|iltana)
[WEEKDAY 3]
keskiviikko(iltana|aamuna|iltapäivänä|illan|aamun)
keskiviikko(|na|a|on|ksi|aamuna|iltana)
keskiviikon
keskiviikosta
[WEEKDAY 4]
torstai-(iltana|aamuna|iltapäivänä|illan|aamun|yönä)
torstai(|na|n|ta|sta|hin|ksi|aamuna|iltana)
[WEEKDAY 5]
perjantai-(iltana|aamuna|iltapäivänä|illan|aamun|yönä)
perjantai(|na|n|ta|sta|hin|ksi|aamuna|iltana)
[WEEKDAY 6]
lauantai-(iltana|aamuna|iltapäivänä|illan|aamun|yönä)
lauantai(|na|n|ta|sta|hin|ksi|aamuna|iltana)
[WEEKDAY 7]
sunnuntai-(iltana|aamuna|iltapäivänä|illan|aamun|yönä)
sunnuntai(|na|n|ta|sta|hin|ksi|aamuna|iltana)
[DEICTIC 0]
(tänään|tänä aamuna|tänä iltana|tänään aamulla)
(viime yönä|tänä yönä) % night=1
[DEICTIC -1]
(eilen|eilen aamulla|eilen illalla|eilis(en|essä))
[DEICTIC -2]
(toissapäivänä|toissa päivänä)
[DEICTIC 1]
huomenna
[DEICTIC 2]
ylihuomenna
[UNIT hour]
(minuut(ti|in|tia|iksi)|tunti|tunnin|tuntia|tunniksi|tuntien)
[UNIT day]
(päivä|päivän|päivää|päivänä|päivien|päiviä|vuorokausi|vuorokauden|vuorokautta|vuorokaudessa)
[UNIT night]
(yö|yön|yötä|yönä|öinä)
[UNIT week]
(viikko|viikon|viikkoa|viikolla|viikkojen|viikkoja)
[UNIT weekend]
(viikonloppu|viikonloppuna|viikonlopun)
[UNIT month]
(kuukausi|kuukauden|kuukautta|kuukausien|kuussa|kuukautena)
[UNIT quarter]
(vuosineljännes|vuosineljänneksellä)
[UNIT season]
(kausi|kauden|kaudella)
[UNIT year]
(vuosi|vuoden|vuotta|vuonna|vuosien|vuosina)
[UNIT decade]
(vuosikymmen|vuosikymmenen|vuosikymmenellä)
[SEASON spring]
(kevät|kevään|keväällä|keväästä|kevättä)
[SEASON summer]
(kesä|kesän|kesällä|kesästä|kesänä)
[SEASON autumn]
(syksy|syksyn|syksyllä|syksystä|syksynä)
[SEASON winter]
(talvi|talven|talvella|talvesta|talvena)
[DAYPART night]
(yöllä|yönä|yön|keskiyöllä|puolenyön jälkeen|aamuyöllä|yöllinen)
[DAYPART morning]
(aamulla|aamuna|aamun|aamupäivällä|varhain aamulla|aamuvarhain|aamuisin)
[DAYPART noon]
(puolilta päivin|keskipäivällä|puoliltapäivin)
[DAYPART afternoon]
(iltapäivällä|iltapäivän)
[DAYPART evening]
(illalla|iltana|illan|myöhään illalla)
[NUMBER 1]
(yksi|yhden|yhtä)
[NUMBER 2]
(kaksi|kahden|kahta|kahdessa|pari|parin|molemmat)
[NUMBER 3]
(kolme|kolmen|kolmea|kolmessa)
[NUMBER 4]
(neljä|neljän|neljää)
[NUMBER 5]
(viisi|viiden|viittä)
[NUMBER 6]
(kuusi|kuuden|kuutta)
[NUMBER 7]
(seitsemän|seitsemää)
[NUMBER 8]
(kahdeksan|kahdeksaa)
[NUMBER 9]
(yhdeksän|yhdeksää)
[NUMBER 10]
(kymmenen|kymmentä)
[NUMBER 12]
(kaksitoista|kahdentoista|tusina|tusinan|tusinaa)
[NUMBER 20]
(kaksikymmentä|kahdenkymmenen)
[FEAST 12-24]
(jouluaatto|jouluaattona|jouluaaton)
[FEAST 12-25]
(joulupäivä|joulupäivänä|joulupäivän|jouluna)
[FEAST 12-26]
(tapaninpäivä|tapaninpäivänä|tapaninpäivän)
[FEAST 12-31]
(uudenvuodenaatto|uudenvuodenaattona|uudenvuodenaaton)
[FEAST 01-01]
(uudenvuodenpäivä|uudenvuodenpäivänä)
[FEAST 05-01]
(vappu|vappuna|vapunpäivänä)
[FEAST 12-06]
(itsenäisyyspäivä|itsenäisyyspäivänä)
[DEIXIS -1]
(viime|edelli(nen|sen|senä|sellä|stä)|men(nyt|neen|neellä|neenä)|kulunut|kuluneen)
[DEIXIS 0]
(tä(mä|män|nä|llä|ssä)|kuluv(a|an|ana|alla))
[DEIXIS 1]
(ensi|seuraav(a|an|ana|alla)|tulev(a|an|ana))
[CUE future]
(aikoo|aikovat|tulee voimaan|suunnittelee|suunnitellaan|on määrä|suunniteltu|odotetaan|alkaen)
