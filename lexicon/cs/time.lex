# Words of time, in Czech. Hand-written for Concord, under the licence of the project.
[MONTH 1]
led(en|na|nu|nem)
[MONTH 2]
únor(|a|u|em)
[MONTH 3]
břez(en|na|nu|nem)
[MONTH 4]
dub(en|na|nu|nem)
[MONTH 5]
květ(en|na|nu|nem)
[MONTH 6]
červ(en|na|nu|nem)
[MONTH 7]
červen(ec|ce|ci|cem)
[MONTH 8]
srp(en|na|nu|nem)
[MONTH 9]
září
[MONTH 10]
říj(en|na|nu|nem)
[MONTH 11]
listopad(|u|em)
[MONTH 12]
prosin(ec|ce|ci|cem)
[WEEKDAY 1]
(pondělí|pondělím|ponděln(í|ího))
[WEEKDAY 2]
(úterý|úterý|úterní(|ho))
[WEEKDAY 3]
(středu|středou)
!středa
!středy
[WEEKDAY 4]
(čtvrtek|čtvrtka|čtvrtku|čtvrteční(|ho))
[WEEKDAY 5]
(pátek|pátku|pátkem|páteční(|ho))
[WEEKDAY 6]
(sobota|sobotu|soboty|sobotou|sobotní(|ho))
[WEEKDAY 7]
(neděle|neděli|nedělí|nedělní(|ho))
[DEICTIC 0]
(dnes|dnes ráno|dnes večer)
(dnes v noci) % night=1
[DEICTIC -1]
(včera|včera ráno|včera večer)
(minulou noc|včera v noci) % night=1
[DEICTIC -2]
předevčírem
[DEICTIC 1]
zítra
[UNIT hour]
(hodina|hodiny|hodin|hodinu)
[UNIT day]
(den|dne|dny|dní|dnů|dnem)
[UNIT night]
(noc|noci|nocí)
[UNIT week]
(týden|týdne|týdny|týdnů|týdnu)
[UNIT weekend]
(víkend|víkendu)
[UNIT month]
(měsíc|měsíce|měsíci|měsíců)
[UNIT year]
(rok|roku|roky|let|rokem|roce)
[SEASON spring]
(jaro|jara|na jaře)
[SEASON summer]
(léto|léta|v létě)
[SEASON autumn]
(podzim|podzimu|na podzim)
[SEASON winter]
(zima|zimy|v zimě)
[DAYPART night]
(v noci|po půlnoci|o půlnoci)
[DAYPART morning]
(ráno|dopoledne|za úsvitu)
[DAYPART noon]
(v poledne)
[DAYPART afternoon]
odpoledne
[DAYPART evening]
(večer|navečer)
[NUMBER 1]
(jeden|jedna|jedno|jednoho|jedné)
[NUMBER 2]
(dva|dvě|dvou|dvěma|oba|obě)
[NUMBER 3]
(tři|tří|třem|třemi)
[NUMBER 4]
(čtyři|čtyř|čtyřem)
[NUMBER 5]
(pět|pěti)
[NUMBER 6]
(šest|šesti)
[NUMBER 7]
(sedm|sedmi)
[NUMBER 8]
(osm|osmi)
[NUMBER 9]
(devět|devíti)
[NUMBER 10]
(deset|deseti)
[NUMBER 12]
(dvanáct|dvanácti|tucet)
[NUMBER 20]
(dvacet|dvaceti)
[NUMBER 11]
(jedenáct|jedenácti)
[NUMBER 13]
(třináct|třinácti)
[NUMBER 14]
(čtrnáct|čtrnácti)
[NUMBER 15]
(patnáct|patnácti)
[NUMBER 16]
(šestnáct|šestnácti)
[NUMBER 17]
(sedmnáct|sedmnácti)
[NUMBER 18]
(osmnáct|osmnácti)
[NUMBER 19]
(devatenáct|devatenácti)
[NUMBER 30]
(třicet|třiceti)
[NUMBER 40]
(čtyřicet|čtyřiceti)
[NUMBER 50]
(padesát|padesáti)
[NUMBER 100]
(sto|stovka)
[UNIT hour]
(hodin(ou|ách|ám))
[UNIT minute]
(minuta|minuty|minut|minutu|sekund*)
