# Doers that reports blame or name, where French writes them in its own way. Hand-written for Concord.

[ACTOR RU kind=state of=RU]
russie
fédération de russie
moscou
kremlin
(gouvernement|régime|pouvoir|(|l'|d')état|président) russe
(|l'|d')autorités russes
(vladimir poutine|poutine)
(l'armée|la marine|les forces armées|l'aviation) russe(|s) % sub=forces
[ACTOR BY kind=state of=BY]
biélorussie
(bélarus|belarus)
minsk
(loukachenko|(|l'|d')alexandre loukachenko)
régime (biélorusse|de loukachenko|d'alexandre loukachenko)
[ACTOR CN kind=state of=CN]
chine
pékin
(gouvernement|régime|pouvoir) chinois
[ACTOR IR kind=state of=IR]
(|l'|d')iran
téhéran
(gouvernement|régime|pouvoir) iranien
république islamique
[ACTOR KP kind=state of=KP]
corée du nord
pyongyang
[ACTOR RU kind=service of=RU]
(services|services secrets|services spéciaux|services de renseignement|renseignements|services de renseignements|(|l'|d')agents|(|l'|d')espions) russes
service de renseignement (militaire|extérieur|intérieur|) russe
service russe
renseignement (militaire|extérieur|) russe
renseignement militaire russe (gru) % sub=GRU
gru % sub=GRU
fsb % sub=FSB
svr % sub=SVR
(commanditaires|donneurs d'ordre|(|l'|d')officiers traitants) russes
[ACTOR BY kind=service of=BY]
kgb (biélorusse|)
services (biélorusses|secrets biélorusses|de renseignement biélorusses)
[ACTOR IR kind=service of=IR]
(services iraniens|services secrets iraniens|services de renseignement iraniens)
gardiens de la révolution
pasdarans
corps des gardiens de la révolution
[ACTOR CN kind=service of=CN]
(services chinois|services secrets chinois|services de renseignement chinois)
ministère de la sécurité (d'état|de l'état)
