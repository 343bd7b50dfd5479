# Words for hostile acts in general. Hand-written for Concord.
[TRIGGER other pos=n plural=1]
(fientlig|fientliga|säkerhetshotande|hybrida) (aktiviteter|handlingar|verksamhet|operationer)
hybridkrigföring
[STOPNAME region]
(europa|asien|afrika|västeuropa|östeuropa|norden|baltikum|balkan|mellanöstern|väst|öst|nord|syd|foto|larmet|polisen|läs|dela|rätt|man|orsaken|trafiken|det|den|de|vi|du|han|hon|en|ett|i|på|om|att|så|men|och|som|nu|när|där|här|efter|enligt|flera|två|tre|alla|inga|inget|någon|hittills|varifrån|exakt|arbetet|fallet|syftet|beskedet|bakgrund|sport|kultur|ekonomi|utrikes|rättelse|åklagaren|natten|dygnet|svar|stopp|land)
