# Offices and institutions that speak or act, by body type of the record model; country where the name tells
# it. Hand-written for Concord. weak=1: may be another thing as well.

[BODY court]
(gericht|gerichts) % weak=1
(das|dem|des|) (oberlandesgericht|landgericht|amtsgericht|bezirksgericht|berufungsgericht|verwaltungsgericht|kammergericht|oberste gericht|höchste gericht)
(der|dem|) (bundesgerichtshof|staatsschutzsenat) % country=DE
[BODY prosecutor]
(die|der|) (staatsanwaltschaft|staatsanwalt|staatsanwältin|generalstaatsanwaltschaft|staatsanwälte|landesstaatsanwaltschaft|ankläger|strafverfolger)
(die|der|dem|) (bundesanwaltschaft|generalbundesanwalt|generalbundesanwaltschaft|generalbundesanwältin) % country=DE
[BODY joint_team]
(das|die|) (gemeinsame ermittlungsgruppe|gemeinsame ermittlungsteam)
eurojust % country=EU
[BODY police]
(die|der|) (polizei|kriminalpolizei|polizeisprecher|polizeisprecherin|ermittler|ermittlern|ermittlungsbehörden|polizeipräsidium|kripo|militärpolizei)
(die|der|das|dem|) (bundespolizei|bundeskriminalamt|bka|landeskriminalamt|lka|staatsschutz|bundespolizeidirektion) % country=DE
[BODY intelligence_service]
(der|die|den|dem|) (geheimdienst|geheimdienste|nachrichtendienst|nachrichtendienste|sicherheitsdienst|inlandsgeheimdienst|auslandsgeheimdienst|militärgeheimdienst|abwehr|sicherheitspolizei|verfassungsschützer|verfassungsschützern)
(der|das|die|dem|den|) (verfassungsschutz|verfassungsschutzes|bundesamt für verfassungsschutz|bundesnachrichtendienst|bnd|mad|verfassungsschutzchef|verfassungsschutzpräsident) % country=DE
[BODY military]
(die|der|das|) (streitkräfte|armee|militär|luftwaffe|marine|generalstab|küstenwache)
(die|der|) (bundeswehr|generalinspekteur|territorialkommando|operative führungskommando) % country=DE
[BODY cert]
(das|) (bsi|bundesamt für sicherheit in der informationstechnik|cert-bund) % country=DE
[BODY state_agency]
(die|der|das|) (grenzschutz|zoll|behörde|behörden|netzagentur|küstenwacht|sicherheitsbehörden|grenzpolizei|wahlkommission|verkehrsbehörde|luftfahrtbehörde)
(die|das|) (bundesnetzagentur|bundeswahlleiterin|deutsche flugsicherung) % country=DE
[BODY head_of_state]
(der|die|) (präsident|präsidentin|staatspräsident|könig|staatschef)
(der|) bundespräsident % country=DE
[BODY head_of_government]
(der|die|) (ministerpräsident|ministerpräsidentin|premierminister|premierministerin|regierungschef|regierungschefin|premier|staatsministerin)
(der|die|) (bundeskanzler|bundeskanzlerin|kanzler) % country=DE
[BODY government]
(die|der|) (regierung|regierungssprecher|regierungssprecherin|damalige regierung|kabinett|landesregierung)
(die|der|) bundesregierung % country=DE
[BODY minister]
(der|die|) (innenminister|innenministerin|außenminister|außenministerin|verteidigungsminister|verteidigungsministerin|justizminister|justizministerin|verkehrsminister|energieminister|minister|ministerin|digitalminister)
(der|die|) (bundesinnenminister|bundesinnenministerin|bundesaußenminister|bundesverteidigungsminister) % country=DE
[BODY ministry]
(das|ein|eines|) (innenministerium|außenministerium|verteidigungsministerium|justizministerium|verkehrsministerium|ministerium|außenamt|ministeriumssprecher|ministeriumssprechers|ministeriumssprecherin)
(das|dem|ins|) (auswärtige amt|auswärtiges amt|auswärtigen amt|auswärtigen amts|bundesinnenministerium|bundesverteidigungsministerium) % country=DE
[BODY eu country=EU]
(die|der|) (eu|europäische union|eu-kommission|europäische kommission|eu-außenbeauftragte|kommissionspräsidentin|eu-staaten|eu-außenminister)
(kaja kallas|kallas|ursula von der leyen|von der leyen)
[BODY nato country=NATO]
(die|der|) (nato|nato-generalsekretär|nordatlantikrat)
[BODY international_org]
(icao|die vereinten nationen|vereinte nationen|osze|iaea)
[BODY company]
(microsoft|google|crowdstrike|mandiant|eset|die firma|der konzern|konzern|rheinmetall|das unternehmen)
[BODY research_body]
(forscher|experten|analysten|sicherheitsforscher|fachleute|forscherinnen|it-sicherheitsexperten|correctiv)
[BODY operator]
(der|die|) (betreiber|netzbetreiber|kabelbetreiber|flughafenbetreiber|deutsche bahn|flughafensprecher|flughafensprecherin|bahnsprecher|betreibergesellschaft|flughafen)
[BODY media_unnamed_officials]
(sicherheitskreise|sicherheitskreisen|regierungskreise|regierungskreisen|westliche geheimdienste|ermittlerkreisen|diplomatenkreise)
[BODY media weak=1]
(spiegel|süddeutsche zeitung|ndr|wdr|tagesschau|zdf|ard|die zeit|bild-zeitung|faz|der spiegel)
[BODY accused_state country=RU]
(der|die|das|) (kreml|kremlsprecher|kreml-sprecher|russische botschaft|russischer botschafter|russische botschafter|russische außenministerium|russischen außenministerium|außenministerium in moskau|russische regierung|russische seite|russische verteidigungsministerium)
(dmitri peskow|peskow|sacharowa|maria sacharowa|sergej lawrow|lawrow|medwedew)
moskau % weak=1
[BODY accused_state country=BY]
(das|die|) (belarussische außenministerium|belarussische regierung|belarussische behörden)
minsk % weak=1
[BODY accused_state country=IR]
(das|die|) (iranische außenministerium|iranische botschaft|iranische regierung)
teheran % weak=1
[BODY accused_state country=CN]
(das|die|) (chinesische außenministerium|chinesische botschaft|chinesische regierung)
peking % weak=1
