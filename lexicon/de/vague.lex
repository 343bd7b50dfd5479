# Words for hostile acts in general. Hand-written for Concord.
[TRIGGER other pos=n plural=1]
(feindliche|feindlichen|hybride|hybriden|destabilisierende|subversive) (aktivitäten|aktionen|operationen|handlungen|vorfälle|bedrohungen|angriffe)
hybride (kriegsführung|kampagne)
[STOPNAME region]
(europa|asien|afrika|westeuropa|osteuropa|nordeuropa|südeuropa|mitteleuropa|nordamerika|südamerika|nahost|nahen osten|baltikum|balkan|skandinavien|westen|osten|norden|süden)
