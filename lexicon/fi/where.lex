# Words that tell what a place is to what is told, in Finnish. Hand-written for Concord, under the licence of the project.
[CUE locative x=1]
(lähellä|kohti|ennen|pitkin|eteläisessä|pohjoisessa|itäisessä|läntisessä|keskisessä)
[CUE origin x=1]
(kansalai*|kotoisin|syntynyt|asuva|asuvan|lähtöisin)
[CUE route x=1]
(väli(nen|sen|sessä|sellä|seen|stä|siä)|yhdistää|yhdistävä|yhdistävän|lensi|lento|lennon|matkalla|matkasi|pakeni|palasi|purjehti|kulkee|reitillä|lähtenyt|saapunut)
[CUE person x=1]
(kansalai*|mies|miehe*|miesten|miehiä|miestä|nainen|naise*|naiset|teini*|passi|passin|toisinajattel*|emigran*|pakolai*|siirtolai*|liikemies*|poliitik*|toimittaj*|lentäjä*|opiskelij*|diplomaat*|suurlähetti*|oppositio*|merimie*)
[CUE statebody x=1]
(tiedustelupalvelu*|sotilastiedustelu*|tiedustelu*|turvallisuuspalvelu*|turvallisuusviranomai*|erikoispalvelu*|salainen palvelu|salaisen palvelun|agent*|vakooj*|hakker*|hallinto|hallinnon|hallitus|hallituksen|regiimi*|käskyttäj*|sabotööri*|rajaviranomai*|rajavartij*|viranomai*|asevoim*|armeija*|valtio|valtiota|valtion)
[TRIGGER other pos=n plural=1]
(vihamieli(nen|set|sten|siä|sestä) (toim*|toiminta*|operaatio*|vaikuttami*))
hybridi(hyökkäykset|hyökkäysten|hyökkäyksiä|hyökkäyksistä|iskut|uhat|uhkien|uhkia|toimet|toimia|operaatiot|operaatioita|vaikuttaminen|vaikuttamisen|vaikuttamista)
(hybridi-iskut|hybridi-iskujen|hybridi-iskuja)
[STOPNAME region]
(eurooppa|euroopan|euroopassa|euroopasta|eurooppaan|aasia|aasian|aasiassa|afrikka|afrikan|länsi|lännen|lännessä|itä|idän|idässä|skandinavia|skandinavian|balkan|balkanin|balkanilla|baltia|baltian|baltiassa|baltian maat|euroopan unioni|euroopan unionin|lähi-itä|lähi-idässä|pohjoismaat|pohjoismaiden)
[STOPNAME word]
(drooni|droonit|drooneja|eduskunta|eduskunnan|hallitus|poliisi|syyttäjä|pääministeri|ministeri|presidentti|puolustusvoimat|tulipalo|kaksi|kolme|neljä|kaapeli|kaapelit|lentoasema|mies|miehet|alus|aluksen|oikeus|puolustus|sama|samana|koko|asia|kun|kyse|tutkinta|taustaksi|opit|pelin|mitään|valtio|rannikon|listan|toinen|ensi)
(kahta|asia|asian|asiasta|asiassa|sekä|osana|sarjaa|sarja|sarjan|asti|voi|arvion|saman|samaan|sama|samaa|samassa|samalla|samasta|sitten|ääressä|nimeltä|sillä|jos|terästä|tusina|tusinan|tusinaa|niiden|pitää|heidän|sinä|emme|saada|oman|tällä|oi|palo|palon|paloa|esim|tulosta|ota|tätä|eräs|pari|parin|takia|edessä|lähtien|oltu|ketään|aikaan|kesän|kesänä|junan|koneen|kone|alusta|alus|sillan|sillalla|silta|tori|torilla|baari|baarin|baarissa|rekan|koulun|koulu|naton|maan|maa|kuka|miksi|missä|tämä|kuva|lue|laki|rauha|talo|vuosi|meri)
