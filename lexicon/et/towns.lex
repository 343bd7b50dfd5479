# Small places as Estonian writes them in all cases; one that the gazetteer does not know stands for its town or country.
# Hand-written for Concord, under the licence of the project.
[ALIAS Viimsi]
viimsi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kunda]
kunda(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kiviõli]
kiviõli(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Mustvee]
mustvee(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Lihula]
lihula(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Türi]
türi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Jõgeva]
jõgeva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Elva]
elva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Saue]
saue(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Laagri]
laagri(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Loksa]
loksa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Püssi]
püssi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Sindi]
sindi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kilingi-Nõmme]
kilingi-nõmme(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Mõisaküla]
mõisaküla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Tõrva]
tõrva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Räpina]
räpina(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Karksi-Nuia]
karksi-nuia(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Abja-Paluoja]
abja-paluoja(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Suure-Jaani]
suure-jaani(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Võhma]
võhma(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Põltsamaa]
põltsamaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kallaste]
kallaste(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Toila]
toila(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Tabasalu]
tabasalu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Haabneeme]
haabneeme(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Aruküla]
aruküla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kehra]
kehra(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kadrina]
kadrina(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Tamsalu]
tamsalu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Väike-Maarja]
väike-maarja(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Koeru]
koeru(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Vändra]
vändra(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Pärnu-Jaagupi]
pärnu-jaagupi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Audru]
audru(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Märjamaa]
märjamaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Kohila]
kohila(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Naissaar]
(naissaar|naissaare(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
[ALIAS Tallinn]
(lasnamäe(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|mustamäe(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|nõmme(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kopli(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kalamaja(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kristiine(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(pirita(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|haabersti(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|õismäe(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|põhja-tallinn|põhja-tallinna(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|pelgulinn|pelgulinna(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|telliskivi(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(kadriorg|kadrioru(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|toompea(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
[ALIAS Tartu]
(annelinn|annelinna(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|karlova(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
[ALIAS @EE]
(klooga(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|valgjärve(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|otepää(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|antsla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|aegna(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|prangli(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(kihnu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|ruhnu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|vormsi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|muhumaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|saatse(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|värska(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(piusa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|vasknarva(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|mehikoorma(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|auvere(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|iisaku(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|avinurme(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(aegviidu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|nursipalu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|sirgala(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|meegomäe(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|obinitsa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kaarma(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(kiisa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|aidu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|viru-nigula(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|virtsu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|rohuküla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|juminda(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(pakri(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|rapla-järvakandi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|ardu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kiltsi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kallavere(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|tõrvandi(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(vastseliina(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|setomaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|soodla(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|rutja(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|raadi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|lüganuse(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(lahemaa(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|käsmu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|võsu(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|paljassaare(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|miiduranna(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|karula(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(emajõe(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|varnja(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
[ALIAS Järvakandi]
järvakandi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS Aseri]
aseri(|d|t|s|sse|st|ga|ni|le|l|lt|ks)
[ALIAS @RU]
(ivangorod|ivangorodi(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|luuga(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|ust-luga(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|primorsk|primorski(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|petseri(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kingissepp|kingissepa(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
(suursaare(|d|t|s|sse|st|ga|ni|le|l|lt|ks)|kroonlinn|kroonlinna(|d|t|s|sse|st|ga|ni|le|l|lt|ks))
# What is done for Ukraine elsewhere is not in Ukraine.
[ALIAS -]
(ukraina (keskus*|abi*|toetaja*|toetus*|toetami*|kogukon*|haigla*|numbrimär*|pagula*|põgenik*|fond*|heategevus*|aktivist*|saatkon*|lipp*|lipu|restoran*|natse|natsid|sõprade|sõduri*|konsul*|kultuuri*)|ukrainasse (mine*|saade*|viida*|veda*|saatmi*)|ukrainale (mõel*|saade*|toot*|abi|annetat*))
[STOPNAME people]
(ukraina (keskus*|abi*|toetaja*|toetus*|toetami*|kogukon*|haigla*|numbrimär*|pagula*|põgenik*|fond*|heategevus*|aktivist*|saatkon*|lipp*|lipu|restoran*|natse|natsid|sõprade|sõduri*|konsul*|kultuuri*)|ukrainasse (mine*|saade*|viida*|veda*|saatmi*)|ukrainale (mõel*|saade*|toot*|abi|annetat*))
