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
[BODY police]
((der|die|ein|eine|) (polizeisprecher*|polizeipräsident*|kriminalamt*|landespolizei*|staatsschützer*|ermittlungsgruppe|sonderkommission|soko|terrorabwehrzentrum|feuerwehrsprecher*|feuerwehr)|(dänische|polnische|finnische|schwedische|norwegische|litauische|lettische|estnische|belgische|britische|rumänische|spanische|französische|niederländische|tschechische) polizei)
[BODY intelligence_service]
((litauische|lettische|estnische|finnische|polnische|tschechische|britische|niederländische|norwegische|dänische|schwedische|amerikanische|ukrainische|französische)(|r|n) (geheimdienst*|nachrichtendienst*|inlandsgeheimdienst*|militärgeheimdienst*|sicherheitspolizei|sicherheitsdienst*|dienste*|spionageabwehr)|us-geheimdienst*|us-dienste|us-nachrichtendienst*|bundesamt für den militärischen abschirmdienst|spionageabwehr|verfassungsschutz-*|bnd-*|mi5|mi6|cia|nsa|säpo|supo|pet|vsd|aivd|mivd)
[BODY prosecutor]
((die|der|) (staatsanwaltschaft (berlin|münchen|köln|dresden|vilnius|paris|helsinki|warschau)|generalstaatsanwaltschaft*|oberstaatsanwalt*|(litauische|polnische|lettische|estnische|finnische|schwedische|rumänische|britische) (staatsanwaltschaft|generalstaatsanwaltschaft|ankläger*)))
[BODY minister]
((der|die|) (polnische|litauische|lettische|estnische|finnische|schwedische|dänische|norwegische|tschechische|rumänische|niederländische|britische|französische|belgische) (innenminister*|außenminister*|verteidigungsminister*|justizminister*|minister*|ministerpräsident*)|landesinnenminister*|staatssekretär*|verkehrsministerin|innensenator*)
[BODY government]
((die|) (polnische|litauische|lettische|estnische|finnische|schwedische|dänische|norwegische|tschechische|rumänische|niederländische|britische|französische|belgische) regierung|vizeregierungssprecher*|bundessicherheitsrat|kanzleramt|bundeskanzleramt)
[BODY head_of_government]
((der|die|) (polnische|litauische|lettische|estnische|finnische|schwedische|dänische|norwegische|tschechische|rumänische|niederländische|britische|französische|belgische) (ministerpräsident*|premierminister*|regierungschef*|premier))
[BODY head_of_state]
((der|die|) (polnische|litauische|lettische|estnische|finnische|tschechische|rumänische|französische|moldauische) (präsident|präsidentin|staatspräsident*))
[BODY military]
((polnische|litauische|lettische|estnische|finnische|schwedische|dänische|norwegische|belgische|rumänische|niederländische)(|n) (armee|streitkräfte|militär|marine|luftwaffe|küstenwache)|generalleutnant|inspekteur* der (marine|luftwaffe)|operatives führungskommando|nato-oberbefehlshaber|bundeswehr-sprecher*)
[BODY research_body]
(institute for the study of war|isw|think-tank|thinktank|denkfabrik|csis|iiss|swp|stiftung wissenschaft und politik|universität*|recorded future|cemas|institut für|alliance4europe|qurium|eu disinfolab)
[BODY company]
(sekoia|recorded future|palo alto|sentinelone|kaspersky|telekom|dhl|der logistikkonzern|vodafone|meta|cloudflare|it-sicherheitsfirma|sicherheitsfirma|g data)
[BODY operator]
(stromnetz berlin|50hertz|tennet|gascade|fingrid|elering|litgrid|cinia|elisa|arelia|telia|die bahn|db|dfs|flughafen münchen|fraport|gasnetzbetreiber|stadtwerke)
[BODY media weak=1]
(correctiv|rbb|mdr|swr|br|der tagesspiegel|tagesspiegel|welt|die welt|taz|handelsblatt|reuters|dpa|afp|bbc|new york times|wall street journal|the guardian|the insider|bellingcat|nzz|standard|der standard|orf|profil)
[BODY media_unnamed_officials]
(aus (sicherheitskreisen|regierungskreisen|ermittlerkreisen|geheimdienstkreisen|nato-kreisen)|(insider|insidern)|mit dem fall vertraute* (personen|kreise)|geheimdienstmitarbeiter*)
[BODY cert]
(bsi-präsidentin|bsi-sprecher*|nationales cyber-abwehrzentrum|cyberabwehrzentrum|govcert|ncsc)
[BODY international_org]
(europol|interpol|frontex|imo|uno|un-sicherheitsrat|icao)
[BODY interested_state]
((chinesische|gabunische|panamaische|maltesische) (reederei*|flaggenbehörde*))
[BODY self_claim]
(bekennerschreiben|selbstbezichtigungsschreiben)
