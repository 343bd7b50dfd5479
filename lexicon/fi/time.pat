# Time expressions of Finnish. Hand-written for Concord. The last part of each id names the rule that
# resolves the slots against the day of publication.
frame time

def VUOSI = vuoden | vuonna | vuosina | vuotta
def NIGHT = yöllä | yönä

# A month with its year comes first, as days without a year follow the last date that has one.
pat fi.first.time.month   vuoden <y:YEAR> <m1:MONTH[bare]>
+ Vuoden {y:2022} {m1:kesäkuussa} liikennettä rajoitettiin.
- Kesäkuun 27. päivänä 2022 sivusto ei toiminut.
pat fi.time.nightrange   (NIGHT)? <d1:DAY> .? (ja|-|–) <d2:DAY> .? <m2:MONTH> (<y:YEAR>)? (välisenä yönä | välisenä)
+ Tulipalo syttyi {d1:8}. ja {d2:9}. {m2:toukokuuta} {y:2024} välisenä yönä.
pat fi.time.night.wd   <w1:WEEKDAY> (ja)? <w2:WEEKDAY> (välisenä) (yönä)
+ Paloi {w1:lauantain} ja {w2:sunnuntain} välisenä yönä.
pat fi.time.nightto.wd   <w2:WEEKDAY> (vastaisena|vastaisen) (yönä|yön)
+ {w2:Perjantain} vastaisena yönä nähtiin drooneja.
pat fi.time.nightto.dm   <d2:DAY> .? <m2:MONTH> (vastaisena) (yönä)
+ {d2:23}. {m2:toukokuuta} vastaisena yönä poijut katosivat.
pat fi.time.nighton.dm   ((yöllä|yönä) <d1:DAY> .? <m1:MONTH> (<y:YEAR>)? | <d1:DAY> .? <m1:MONTH> (<y:YEAR>)? (yöllä))
+ Yöllä {d1:10}. {m1:syyskuuta} drooneja lensi rajan yli.
+ {d1:10}. {m1:tammikuuta} yöllä kaksi miestä murtautui varastoon.
pat fi.time.range.dm   <d1:DAY> .? (ja|-|–) <d2:DAY> .? <m2:MONTH> (<y:YEAR>)? (välillä|välisenä)?
+ {d1:19}.–{d2:21}. {m2:heinäkuuta} {y:2024} syttyi kolme pakettia.
pat fi.time.range.dmdm   <d1:DAY> .? <m1:MONTH> (<y1:YEAR>)? (ja|-|–) <d2:DAY> .? <m2:MONTH> (<y:YEAR>)?
+ {d1:29}. {m1:joulukuuta} {y1:2024} – {d2:3}. {m2:tammikuuta} {y:2025} sivusto ei toiminut.
pat fi.time.range.mm   (VUOSI)? (<y:YEAR>)? <m1:MONTH> (<y1:YEAR>)? (ja|-|–)? <m2:MONTH> (<y:YEAR>)? (välillä|välisenä|aikana)?
+ Ryhmä kuvasi junia {m1:kesäkuun} ja {m2:joulukuun} {y:2023} välillä.
+ {m1:Elokuusta} {m2:maaliskuuhun} mitattiin häirintää.
pat fi.time.range.yy   (VUOSI)? <y1:YEAR> (ja|-|–) <y:YEAR> (välillä|aikana)?
+ Vuosina {y1:2022}–{y:2024} hän lähetti rahaa.
pat fi.time.feast   <f:FEAST> (<y:YEAR>)?
+ {f:Joulupäivänä} {y:2024} kaapeli mykistyi.
pat fi.time.dm.rel   <rel:DEIXIS> vuoden <m1:MONTH> <d1:DAY> .? päivänä
+ {rel:Viime} vuoden {m1:marraskuun} {d1:17}. päivänä kaapeli katkesi.
pat fi.time.month.rel   <rel:DEIXIS> (vuoden)? <m1:MONTH>
+ Paloi {rel:viime} vuoden {m1:lokakuussa}.
pat fi.time.dm   (VUOSI)? (<y:YEAR>)? <d1:DAY> .? <m1:MONTH> (<y:YEAR>)?
+ Se tapahtui {d1:12}. {m1:toukokuuta} {y:2024} Varsovassa.
+ Se tapahtui {d1:17}. {m1:tammikuuta}.
pat fi.time.md   (vuoden <y:YEAR>)? <m1:MONTH> <d1:DAY> .? (päivänä|päivän|päivä|päivästä) (vuonna)? (<y:YEAR>)?
+ {m1:Lokakuun} {d1:8}. päivänä {y:2023} kaasuputki repesi.
pat fi.time.month   ((VUOSI) <y:YEAR> <m1:MONTH> | <m1:MONTH> (VUOSI)? <y:YEAR>)
+ {m1:Lokakuussa} {y:2023} maalattiin tähtiä.
+ Vuoden {y:2023} {m1:lokakuussa} maalattiin tähtiä.
pat fi.time.month.bare   (<m1:MONTH[bare]> | <m1:MONTH> (alussa|lopussa|puolivälissä|alun|lopun|aikana|alkupuolella|loppupuolella))
+ Syyttäjä sanoi niin {m1:maaliskuussa}.
+ {m1:Maaliskuun} alussa se sai lähteä.
pat fi.time.season   ((VUOSI) <y:YEAR> <s:SEASON> | <s:SEASON> (VUOSI)? <y:YEAR>)
+ {s:Kesällä} {y:2024} syttyi tulipaloja.
pat fi.time.season.rel   <rel:DEIXIS> (vuoden)? <s:SEASON>
+ Se löydettiin {rel:viime} {s:kesänä}.
pat fi.time.year   (VUOSI) <y:YEAR>
+ Kaapeli katkaistiin vuonna {y:2023}.
pat fi.time.ago   (noin|runsas|vajaa|reilu)? <n:COUNT> <u:UNIT> sitten
+ Noin {n:kaksi} {u:viikkoa} sitten kaapeli vaurioitui.
pat fi.time.later   <n:COUNT> <u:UNIT> myöhemmin
+ {n:Kaksi} {u:viikkoa} myöhemmin se tapahtui Turussa.
pat fi.time.later.one   <u:UNIT> (myöhemmin|kuluttua)
+ Toinen syttyi {u:päivän} kuluttua.
pat fi.time.sameday   (samana|samalla|samaisena) (<u:UNIT>|<part:DAYPART>)
+ Samana {u:päivänä} saapui kaksi hävittäjää.
pat fi.time.nextday   (seuraavana) <u:UNIT>
+ Palo sammutettiin seuraavana {u:päivänä}.
pat fi.time.unit   <rel:DEIXIS> <u:UNIT>
+ Puola sanoi niin {rel:viime} {u:kuussa}.
pat fi.time.weekday.rel   <rel:DEIXIS> (viikon)? <w1:WEEKDAY> (<part:DAYPART>)?
+ Paloi {rel:viime} {w1:maanantaina}.
pat fi.time.weekday   <w1:WEEKDAY> (<part:DAYPART>)?
+ Paloi {w1:tiistaina} {part:illalla}.
pat fi.time.deictic   <x:DEICTIC> (<part:DAYPART>)?
+ Paloi {x:eilen}.
pat fi.time.iso   <iso:ISODATE>
+ Kirjattu {iso:2024-05-12} lokiin.
