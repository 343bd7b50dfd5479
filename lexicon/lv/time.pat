# Time expressions of Latvian. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def NIGHT = naktī | nakti | nakts

# A month with its year comes first, as days without a year follow the last date that has one.
pat lv.first.time.month   <y:YEAR> .? gada <m1:MONTH[bare]>
+ {y:2022}. gada {m1:jūnijā} tranzīts tika ierobežots.
- 2022. gada 27. jūnijā vietne nedarbojās.
pat lv.time.nightrange   (<y:YEAR> .? gada)? (NIGHT) (no|starp) <d1:DAY> .? (uz|un|līdz) <d2:DAY> .? <m2:MONTH>
+ Naktī no {d1:8}. uz {d2:9}. {m2:maiju} izcēlās ugunsgrēks.
+ {y:2024}. gada naktī no {d1:8}. uz {d2:9}. {m2:maiju} dega noliktava.
pat lv.time.nightrange.my   (<y:YEAR> .? gada)? (NIGHT) (no|starp) <d1:DAY> .? <m1:MONTH> (uz|un|līdz) <d2:DAY> .? <m2:MONTH>
+ Naktī no {d1:30}. {m1:aprīļa} uz {d2:1}. {m2:maiju} dega.
pat lv.time.night.wd   (NIGHT) (no|starp) <w1:WEEKDAY> (uz|un) <w2:WEEKDAY>
+ Dega naktī no {w1:sestdienas} uz {w2:svētdienu}.
pat lv.time.nightto.dm   (<y:YEAR> .? gada)? (NIGHT) (uz|pret) (WEEKDAY ,?)? (<y:YEAR> .? gada)? <d2:DAY> .? <m2:MONTH>
+ Naktī uz {d2:23}. {m2:maiju} pazuda bojas.
+ Naktī uz {y:2024}. gada {d2:23}. {m2:maiju} pazuda bojas.
pat lv.time.nightto.wd   (NIGHT) (uz|pret) <w2:WEEKDAY>
+ Naktī uz {w2:piektdienu} manīti droni.
pat lv.time.nighton.dm   (<y:YEAR> .? gada)? <d1:DAY> .? <m1:MONTH> (naktī|nakti)
+ {y:2025}. gada {d1:10}. {m1:janvāra} naktī divi vīri ielauzās noliktavā.
pat lv.time.range.dm   (<y:YEAR> .? gada)? (no|starp)? <d1:DAY> .? (līdz|un|-|–) <d2:DAY> .? <m2:MONTH>
+ Starp {d1:19}. un {d2:21}. {m2:jūliju} aizdegās trīs sūtījumi.
+ {y:2024}. gada {d1:19}.–{d2:21}. {m2:jūlijā} aizdegās trīs sūtījumi.
pat lv.time.range.dmdm   (no|starp) (<y1:YEAR> .? gada)? <d1:DAY> .? <m1:MONTH> (līdz|un) (<y:YEAR> .? gada)? <d2:DAY> .? <m2:MONTH>
+ No {y1:2024}. gada {d1:29}. {m1:decembra} līdz {y:2025}. gada {d2:3}. {m2:janvārim} vietne nedarbojās.
pat lv.time.range.mm   (<y:YEAR> .? gada)? (no|starp)? (<y:YEAR> .? gada)? <m1:MONTH> (līdz|un|-|–) <m2:MONTH>
+ No {y:2023}. gada {m1:jūnija} līdz {m2:decembrim} grupa filmēja vilcienus.
+ {m1:Aprīlī} un {m2:maijā} fiksēti vairāki mēģinājumi.
pat lv.time.range.yy   (no|starp)? <y1:YEAR> .? (gada)? (līdz|un|-|–) <y:YEAR> .? (gadam|gadu|gada|gadā)
+ No {y1:2022}. līdz {y:2024}. gadam viņa sūtīja naudu.
pat lv.time.feast   (<y:YEAR> .? gada)? <f:FEAST>
+ {y:2024}. gada {f:Ziemassvētkos} kabelis apklusa.
pat lv.time.dm.rel   <rel:DEIXIS> gada <d1:DAY> .? <m1:MONTH>
+ {rel:Pagājušā} gada {d1:17}. {m1:novembrī} pārtrūka kabelis.
pat lv.time.month.rel   <rel:DEIXIS> gada <m1:MONTH>
+ Dega {rel:pagājušā} gada {m1:oktobrī}.
pat lv.time.dm   (<y:YEAR> .? gada)? <d1:DAY> .? <m1:MONTH> (<y:YEAR> .?)?
+ Tas notika {y:2024}. gada {d1:12}. {m1:maijā} Varšavā.
+ Tas notika {d1:17}. {m1:janvārī}.
pat lv.time.md   <m1:MONTH> , <d1:DAY> . datumā
+ Savukārt {m1:novembrī}, {d1:17}. datumā, pārtrūka kabelis.
pat lv.time.month   <y:YEAR> .? (gada)? <m1:MONTH>
+ {y:2023}. gada {m1:oktobrī} uzkrāsotas zvaigznes.
pat lv.time.month.bare   <m1:MONTH[bare]>
+ Prokurors to teica {m1:martā}.
pat lv.time.season   <y:YEAR> .? gada <s:SEASON>
+ {y:2024}. gada {s:vasarā} izcēlās ugunsgrēki.
pat lv.time.season.rel   <rel:DEIXIS> gada? <s:SEASON>
+ To atrada {rel:pagājušajā} {s:vasarā}.
pat lv.time.year   <y:YEAR> .? (gadā|gada|gadu|gadam)
+ Kabelis pārrauts {y:2023}. gadā.
pat lv.time.ago   pirms (aptuveni|apmēram)? <n:COUNT> <u:UNIT>
+ Pirms {n:divām} {u:nedēļām} kabelis bojāts.
pat lv.time.later   <n:COUNT> <u:UNIT> vēlāk
+ {n:Divas} {u:nedēļas} vēlāk tas notika Turku.
pat lv.time.later.one   (pēc <u:UNIT> | <u:UNIT> vēlāk)
+ Otra aizdegās pēc {u:dienas}.
pat lv.time.sameday   (tajā|tai|to) (pašā|pašu) (<u:UNIT>|<part:DAYPART>)
+ Tajā pašā {u:dienā} ielidoja divi iznīcinātāji.
pat lv.time.nextday   (nākamajā|nākošajā|nākamo) <u:UNIT>
+ Nodzēsts nākamajā {u:dienā}.
pat lv.time.unit   <rel:DEIXIS> <u:UNIT>
+ Polija to teica {rel:pagājušajā} {u:mēnesī}.
pat lv.time.weekday.rel   <rel:DEIXIS> <w1:WEEKDAY> (<part:DAYPART>)?
+ Dega {rel:pagājušajā} {w1:pirmdienā}.
pat lv.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ Dega {w1:otrdienas} {part:vakarā}.
pat lv.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Dega {x:vakar}.
pat lv.time.iso   <iso:ISODATE>
+ Reģistrēts {iso:2024-05-12} žurnālā.
