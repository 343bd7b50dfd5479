# Words of degree: how sure a statement is. Hand-written for Concord.
[CUE degree strength=almost_certain]
(mit an sicherheit grenzender wahrscheinlichkeit|nahezu sicher|fast sicher|so gut wie sicher)
[CUE degree strength=highly_likely]
(sehr wahrscheinlich|höchstwahrscheinlich|mit hoher wahrscheinlichkeit|höchst wahrscheinlich|mit großer wahrscheinlichkeit)
[CUE degree strength=probable]
(wahrscheinlich|vermutlich|mutmaßlich|wohl|aller wahrscheinlichkeit nach|dürfte|dürften|vieles deutet)
[CUE degree strength=suspected]
(verdacht|verdächtigt|vermutet|vermuten|vermute|könnte|könnten|möglicherweise|womöglich|möglich|deutet|deuten|hinweise|indizien|scheint|offenbar|eventuell)
--
[CUE degree strength=alleged]
(angeblich*|sollen|soll|vorwurf|vorwürfe|beschuldigt*|wirft|behauptet)

[CUE no_evidence x=1]
(keine|keinerlei) (hinweise|anhaltspunkte|belege|beweise|anzeichen|indizien|erkenntnisse) (auf|für|dafür|darauf|über|)
(keinen|kein) (hinweis|anhaltspunkt|beleg|beweis|anzeichen) (auf|für|dafür|)
[CUE no_position by=subject]
(wollte|wollten|will|wollen) (sich|) (nicht|dazu nicht|zunächst nicht) (äußern|kommentieren|sagen)
(ließ|ließen|lässt) (es|sie|er|dies|die frage|) offen
[CUE no_position x=1]
(es ist|es sei|sei es|ist es|noch) zu früh
(wer dahintersteckt|wer dahinter steckt|wer hinter)
(zur herkunft|zu den hintergründen|zu tätern) (können|könne|kann|wollte)
[CUE foreign_state x=1]
(ausländisch*|fremd*) (macht|mächte|staat|staates|staaten|geheimdienst*|nachrichtendienst*|dienst*|akteur*)
(staatlich*) (akteur*|auftraggeber*|stelle*|gesteuert*|hacker*)
[CUE other_cause x=1]
(technischer defekt|technischen defekt|technische ursache|technischer fehler|technischen fehler|kurzschluss|materialermüdung|menschliches versagen|unfall|selbstentzündung|bedienfehler|fahrlässigkeit)
[CUE hypothesis x=1]
(äußere einwirkung|fremdeinwirkung|fremdverschulden|sabotage|anschlag)
[CUE scorn x=1]
(haltlos*|absurd*|unbegründet*|grundlos*|unsinn*|erfunden*|hysterie|russophob*|russenfeindlich*|lächerlich*|märchen|provokation|unbewiesen*|frei erfunden|lüge*|aus der luft gegriffen)
[CUE reprisal x=1]
(bedauer*|gegenmaßnahm*|antwort|vergeltung|reaktion|konsequenzen|erwider*)
[CUE basis on=investigation]
(ermittlungen|die ermittlungen|ermittler|untersuchung|untersuchungen) (haben|hätten|hat|ergaben|ergab|zeigen|zeigten)
[CUE basis on=intercepted_communications]
(abgehört*|abgefangen*) (gespräch*|kommunikation|nachrichten|telefonat*|chats)
[CUE basis on=undisclosed_intelligence]
(erkenntnisse|erkenntnissen|analysen|informationen) (der|unserer|von) (nachrichtendienst*|geheimdienst*|dienste|sicherheitsbehörden)
(nachrichtendienstliche|geheimdienstliche)(|n) (erkenntnisse|erkenntnissen|informationen)
[CUE basis on=technical]
(messstationen|technische analyse|technischen analyse|logdateien|protokolldaten)
