# Doers that reports blame or name, where German writes them in its own way. Hand-written for Concord.

[ACTOR RU kind=state of=RU]
russland(|s)
(die|der|) russische(|n) föderation
moskau(|s)
(der|dem|den|des|) kreml(|s)
(der|dem|den|des|die|das|) russische(|n|r|s) (staat|staates|staats|führung|regierung|behörden|präsidenten|präsident|seite|regime|botschaft|verteidigungsministerium|außenministerium)
(wladimir putin|putin|putins)
(der|dem|den|des|die|das|) russische(|n|r|s) (militär|armee|streitkräfte|streitkräften|luftwaffe|marine|kampfjets|kampfjet|kampfflugzeuge) % sub=forces
[ACTOR BY kind=state of=BY]
belarus
weißrussland(|s)
minsk
(lukaschenko|lukaschenkos|lukaschenko-regime)
(der|dem|den|des|die|das|) (belarussische|belarusische)(|n|r|s) (staat|führung|regierung|behörden|regime)
[ACTOR CN kind=state of=CN]
china(|s)
peking(|s)
(die|der|) chinesische(|n|r) (staat|führung|regierung|behörden)
[ACTOR IR kind=state of=IR]
(der|dem|den|des|) iran(|s)
teheran(|s)
(der|dem|den|das|die|) iranische(|n|r|s) (staat|führung|regierung|behörden|regime)
[ACTOR KP kind=state of=KP]
nordkorea(|s)
pjöngjang
[ACTOR RU kind=service of=RU]
(der|dem|den|des|die|das|ein|einem|einen|) russische(|n|r|s|m) (geheimdienst|geheimdienste|geheimdienstes|geheimdiensten|nachrichtendienst|nachrichtendienste|nachrichtendienstes|nachrichtendiensten|militärgeheimdienst|militärgeheimdienstes|auslandsgeheimdienst|inlandsgeheimdienst|dienste|diensten)
(der|dem|den|des|) russische(|n|r|m) (militärgeheimdienst|militärgeheimdienstes|militärnachrichtendienst) gru % sub=GRU
(der|dem|den|des|) militärgeheimdienst(|es) gru % sub=GRU
[ACTOR BY kind=service of=BY]
(der|dem|den|des|) (belarussische|belarusische)(|n|r|m) (geheimdienst|geheimdienste|kgb)
[ACTOR IR kind=service of=IR]
(der|dem|den|des|) iranische(|n|r|m) (geheimdienst|geheimdienste|geheimdienstes|nachrichtendienst|revolutionsgarden|revolutionsgarde)
(die|der|den|) (revolutionsgarden|revolutionsgarde|quds-brigaden|al-quds-brigaden)
[ACTOR CN kind=service of=CN]
(der|dem|den|des|ein|einem|einen|) chinesische(|n|r|m) (geheimdienst|geheimdienste|geheimdienstes|nachrichtendienst|nachrichtendienste|ministerium für staatssicherheit)
