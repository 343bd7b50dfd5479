# Small places as Latvian writes them in all cases; one that the gazetteer does not know stands for its town or country.
# Hand-written for Concord, under the licence of the project.
[ALIAS Aizkraukle]
aizkraukl(e|es|ei|i|ē)
[ALIAS Aizpute]
aizput(e|es|ei|i|ē)
[ALIAS Aknīste]
aknīst(e|es|ei|i|ē)
[ALIAS Ape]
ap(e|es|ei|i|ē)
[ALIAS Auce]
auc(e|es|ei|i|ē)
[ALIAS Baldone]
baldon(e|es|ei|i|ē)
[ALIAS Baloži]
balož(i|u|iem|us|os)
[ALIAS Brocēni]
brocēn(i|u|iem|us|os)
[ALIAS Cesvaine]
cesvain(e|es|ei|i|ē)
[ALIAS Dagda]
dagd(a|as|ai|u|ā)
[ALIAS @LV]
(durb(e|es|ei|i|ē)|subat(e|es|ei|i|ē)|carnikav(a|as|ai|u|ā)|garkaln(e|es|ei|i|ē)|stopiņ(i|u|iem|us|os)|koknes(e|es|ei|i|ē))
(skult(e|es|ei|i|ē)|zvejniekciem(s|a|am|u|ā)|lilast(e|es|ei|i|ē)|terehov(a|as|ai|u|ā)|grebņev(a|as|ai|u|ā)|pātarniek(i|u|iem|us|os))
(silen(e|es|ei|i|ē)|robežniek(i|u|iem|us|os)|gaigalav(a|as|ai|u|ā)|vientuļ(i|u|iem|us|os)|jūrkaln(e|es|ei|i|ē)|pāvilost(a|as|ai|u|ā))
(kolk(a|as|ai|u|ā)|sēlij(a|as|ai|u|ā)|baltinav(a|as|ai|u|ā)|bērzgal(e|es|ei|i|ē)|krivand(a|as|ai|u|ā)|piedruj(a|as|ai|u|ā))
(rucav(a|as|ai|u|ā)|nīc(a|as|ai|u|ā)|lesten(e|es|ei|i|ē)|audriņ(i|u|iem|us|os)|viesīt(e|es|ei|i|ē)|lubān(a|as|ai|u|ā))
(vārkav(a|as|ai|u|ā)|bebren(e|es|ei|i|ē)|pap(e|es|ei|i|ē)|jaunpil(s|ī|i)|rugāj(i|u|iem|us|os)|drust(i|u|iem|us|os))
(amat(a|as|ai|u|ā)|stāmerien(a|as|ai|u|ā)|mērsrag(s|a|am|u|ā)|roj(a|as|ai|u|ā)|engur(e|es|ei|i|ē)|ragaciem(s|a|am|u|ā))
(saulkrast(i|u|iem|us|os)|zaķumuiž(a|as|ai|u|ā)|svent(e|es|ei|i|ē)|bernāt(i|u|iem|us|os)|ezeriek(i|u|iem|us|os)|zeltiņ(i|u|iem|us|os))
(irben(e|es|ei|i|ē)|līgatn(e|es|ei|i|ē)|ainaž(i|u|iem|us|os)|meln(e|es|ei|i|ē)|zemgal(e|es|ei|i|ē)|ļuban(a|as|ai|u|ā))
(urrliņ(i|u|iem|us|os)|indras|indrā)
[ALIAS Grobiņa]
grobiņ(a|as|ai|u|ā)
[ALIAS Ikšķile]
ikšķil(e|es|ei|i|ē)
[ALIAS Ilūkste]
ilūkst(e|es|ei|i|ē)
[ALIAS Jaunjelgava]
jaunjelgav(a|as|ai|u|ā)
[ALIAS Kandava]
kandav(a|as|ai|u|ā)
[ALIAS Kārsava]
kārsav(a|as|ai|u|ā)
[ALIAS Ķegums]
ķegum(s|a|am|u|ā)
[ALIAS Limbaži]
limbaž(i|u|iem|us|os)
[ALIAS Līvāni]
līvān(i|u|iem|us|os)
[ALIAS Madona]
madon(a|as|ai|u|ā)
[ALIAS Mazsalaca]
mazsalac(a|as|ai|u|ā)
[ALIAS Olaine]
olain(e|es|ei|i|ē)
[ALIAS Priekule]
priekul(e|es|ei|i|ē)
[ALIAS Salacgrīva]
salacgrīv(a|as|ai|u|ā)
[ALIAS Saulkrasti]
saulkrast(i|u|iem|us|os)
[ALIAS Skrunda]
skrund(a|as|ai|u|ā)
[ALIAS Smiltene]
smilten(e|es|ei|i|ē)
[ALIAS Staicele]
staicel(e|es|ei|i|ē)
[ALIAS Stende]
stend(e|es|ei|i|ē)
[ALIAS Strenči]
strenč(i|u|iem|us|os)
[ALIAS Vangaži]
vangaž(i|u|iem|us|os)
[ALIAS Varakļāni]
varakļān(i|u|iem|us|os)
[ALIAS Viļaka]
viļak(a|as|ai|u|ā)
[ALIAS Viļāni]
viļān(i|u|iem|us|os)
[ALIAS Zilupe]
zilup(e|es|ei|i|ē)
[ALIAS Mārupe]
mārup(e|es|ei|i|ē)
[ALIAS Ķekava]
ķekav(a|as|ai|u|ā)
[ALIAS Iecava]
iecav(a|as|ai|u|ā)
[ALIAS Ulbroka]
ulbrok(a|as|ai|u|ā)
[ALIAS Pļaviņas]
pļaviņ(as|u|ām|ās)
[ALIAS Vecumnieki]
vecumniek(i|u|iem|us|os)
[ALIAS Tīreļi]
kalnciem(s|a|am|u|ā)
[ALIAS Riga]
(purvciem(s|a|am|u|ā)|ķengarag(s|a|am|u|ā)|imant(a|as|ai|u|ā)|zolitūd(e|es|ei|i|ē)|pļavniek(i|u|iem|us|os)|mežapark(s|a|am|u|ā))
(bolderāj(a|as|ai|u|ā)|pārdaugav(a|as|ai|u|ā)|vecrīg(a|as|ai|u|ā)|āgenskaln(s|a|am|u|ā)|jugl(a|as|ai|u|ā)|teik(a|as|ai|u|ā))
(sarkandaugav(a|as|ai|u|ā)|mežciem(s|a|am|u|ā))
[ALIAS @RU]
(ostrov(a|as|ai|u|ā)|pitalov(a|as|ai|u|ā)|pečor(i|u|iem|us|os)|sebež(a|as|ai|u|ā))
[ALIAS Cēsis]
(cēsis|cēsīs|cēsu|cēsīm)
[ALIAS Saldus]
(saldus|saldu|saldū)
[ALIAS Rūjiena]
rūjien(a|as|ā)
# What is done for Ukraine elsewhere is not in Ukraine.
[ALIAS -]
(ukrainas (atbalst*|kultūras|centr*|slimnīc*|kopien*|bēgļ*|karog*|vēstniec*|konsul*|fond*|labdar*|numura|jūrniek*|aktīvist*|restorān*|draug*|palīdz*)|ukrainai (vāk*|ziedo*|paredz*|ražo*|sagatav*|palīdz*|atbalst*|domāt*))
[STOPNAME people]
(ukrainas (atbalst*|kultūras|centr*|slimnīc*|kopien*|bēgļ*|karog*|vēstniec*|konsul*|fond*|labdar*|numura|jūrniek*|aktīvist*|restorān*|draug*|palīdz*)|ukrainai (vāk*|ziedo*|paredz*|ražo*|sagatav*|palīdz*|atbalst*|domāt*))
