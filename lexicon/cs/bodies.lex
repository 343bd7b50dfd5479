# Offices and institutions that speak or act, in Czech. Hand-written for Concord, under the licence of the project.
[BODY court]
(soud(|u|em)|soudce) % weak=1
[BODY prosecutor]
(státní (zástup*|zastupitelství)|žalobc*|žalobce|nejvyšší státní zastupitelství)
[BODY police]
(policie|policii|policist(a|é|ů)|národní centrála proti*|ncoz|kriminalist*)
[BODY intelligence_service]
(kontrarozvěd(ka|ky|ku|kou)|bezpečnostní informační služb*|vojensk(é|ého) zpravodajství|ředitel bis|tajná služba)
!BIS
[BODY cert]
(núkib|národní úřad pro kybernetickou*|kybernetick* úřad*)
[BODY military]
(armád(a|y|u)|generální štáb)
[BODY head_of_state]
(prezident(|a|em))
[BODY head_of_government]
(premiér(|a|em)|kancléř*|předsed(a|y) vlády)
[BODY government]
(vlád(a|y|u|ou)|kabinet|kabinetu)
[BODY minister]
(ministr(|a|em|yně)|šéf* diplomacie|vicepremiér*) % weak=1
(ministr(|a|em|yně)) (zahraničí|obrany|vnitra|spravedlnosti|průmyslu|dopravy)
[BODY ministry]
(ministerstv(o|a|em) (zahraničí|obrany|vnitra|dopravy)|resort (zahraničí|obrany))
[BODY eu country=EU]
(evropsk(á|é|ou) uni(e|i|í)|evropská komise|brusel|vysoká představitelka eu)
!EU
[BODY nato country=NATO]
(nato|aliance|alianci|severoatlantická rada)
[BODY accused_state country=RU]
(kreml|mluvčí kremlu|rusk(é|ého) velvyslanectví|rusk(ý|ého) velvyslan*|rusk(é|ého) ministerstv(o|a) zahraničí)
[BODY accused_state country=CN]
(čínsk(é|ého) velvyslanectví|čínsk(ý|ého) velvyslan*)
[BODY accused_state ref=1]
(velvyslanectví|velvyslanec|ambasáda)
[BODY court]
(městsk(ý|ého|ému|ým)|krajsk(ý|ého|ému|ým)|okresní(ho|mu|m|)|vrchní(ho|mu|m|)|nejvyšší(ho|mu|m|)|ústavní(ho|mu|m|)|odvolací(ho|mu|m|)) soud(|u|em)
(soudkyn(ě|i|í)|senát* soudu|mluvčí soudu) % weak=1
[BODY prosecutor]
(státní(ho|m|mu) (zástup*|zastupitelstv*)|vrchní(ho|) státní(ho|) zastupitelstv*|spolkov(á|é|ou) prokuratur*|generální(ho|) prokur*|prokuratur(a|y|u|ou|ě)|prokurátor*|(litevsk*|polsk*|německ*|francouzsk*|estonsk*|lotyšsk*|rumunsk*|finsk*|švédsk*) (prokuratur*|prokurátor*|žalob*)|evropsk* žalob*)
[BODY police]
(mluvčí (policie|hasičů)|policejní (mluvčí|prezident*|prezidium|ředitel*)|národní centrál(a|y|u|ou|e) (proti*|boje*)|nctekk|protiteroristick* (centrál*|jednotk*)|detektiv*|vyšetřovatel*|(dánsk*|německ*|polsk*|finsk*|švédsk*|norsk*|litevsk*|lotyšsk*|estonsk*|belgick*|britsk*|rumunsk*|španělsk*) polic*|hasič(i|ů)|vojensk(á|é|ou) polic*)
[BODY intelligence_service]
(ředitel* bis|šéf* (bis|kontrarozvědk*|rozvědk*|vojenského zpravodajství)|mluvčí bis|tajn(é|ých|ým) služb*|zpravodajsk(é|ých|á|ou|ým) služb*|úřad* pro zahraniční styky|(litevsk*|polsk*|německ*|estonsk*|lotyšsk*|britsk*|nizozemsk*|finsk*|dánsk*|švédsk*|norsk*|ukrajinsk*|americk*|francouzsk*) (tajn* služb*|kontrarozvědk*|rozvědk*|zpravodajsk*|bezpečnostní* služb*)|spolkov(ý|ého) úřad* pro ochranu ústavy|úřad na ochranu ústavy)
!ÚZSI
!PET
!SÄPO
!VDD
!KAPO
[BODY military]
(generální(ho|m) štáb*|náčelní* generálního štábu|velitel* (armády|letectva|sil)|mluvčí armády|(dánsk*|německ*|polsk*|finsk*|švédsk*|norsk*|litevsk*|lotyšsk*|estonsk*|belgick*|britsk*|rumunsk*) (armád*|letectv*|námořnictv*)|bundeswehr*)
[BODY cert]
(národní(ho|mu|m) úřad(|u|em) pro kybernetickou a informační bezpečnost*|ředitel* (núkib|kybernetického úřadu)|csirt*|govcert*)
[BODY state_agency]
(úřad* (pro civilní letectví|pro ochranu osobních údajů)|řízení letového provozu|správ(a|y) (železnic|státních hmotných rezerv)|pohraniční(ho|m|) stráž*|námořní(ho|) úřad*|pobřežní(ho|) stráž*|rad(a|y|u) pro rozhlasové*|centrum proti (hybridním hrozbám|terorismu))
[BODY head_of_state]
((polsk*|litevsk*|lotyšsk*|estonsk*|finsk*|rumunsk*|moldavsk*|francouzsk*|slovensk*|česk*|německ*) prezident*|hlav(a|y|ou) státu|král*)
[BODY head_of_government]
((polsk*|litevsk*|lotyšsk*|estonsk*|finsk*|dánsk*|švédsk*|norsk*|slovensk*|česk*|britsk*|belgick*|rumunsk*|moldavsk*) premiér*|německ* kancléř*|premiérk(a|y|u|ou)|předsed(a|y|ou|kyně) vlády|šéf* vlády)
[BODY government]
((polsk*|litevsk*|lotyšsk*|estonsk*|finsk*|dánsk*|švédsk*|norsk*|slovensk*|česk*|britsk*|německ*|francouzsk*) vlád*|mluvčí vlády|vládní mluvčí|česk(é|ých) úřad*|bezpečnostní(|ho) rad(a|y) státu)
[BODY minister]
((polsk*|litevsk*|lotyšsk*|estonsk*|finsk*|dánsk*|švédsk*|norsk*|slovensk*|česk*|britsk*|německ*|francouzsk*) (ministr*|šéf* diplomacie)|ministr(a|em|ů|yně|yni|y|ovi|) (zahraničí|obrany|vnitra|spravedlnosti|dopravy|průmyslu|pro evropské záležitosti)|šéf* (resortu|diplomacie|obrany|černínského paláce)|náměst(ek|ka|kyně) ministra)
[BODY ministry]
((polsk*|litevsk*|lotyšsk*|estonsk*|německ*|dánsk*|česk*) ministerstv*|černínsk(ý|ého) palác*|mluvčí (ministerstva|diplomacie|resortu)|česká diplomacie|české diplomacie)
[BODY research_body]
(analyti(k|ci|ků|kové)|odborní(k|ci|ků)|expert(|i|ů)|bezpečnostní analyti*|politolog*|think-tank*|institut*|výzkumní(k|ci|ků)|čeští elfové|gec|prague security studies institute|evropské hodnoty)
[BODY company]
(microsoft*|google*|eset*|avast*|mandiant*|kyberbezpečnostní firm*|firm(a|y) (eset|avast|microsoft|mandiant))
[BODY operator]
(správce (sítě|kabelu|letiště)|provozovatel* (kabelu|sítě|letiště|plynovodu)|operátor* (sítě|kabelu)|fingrid|elering|litgrid|čeps|cinia|arelia|telia|mluvčí (letiště|drah|dopravního podniku)|české dráhy|dopravní podnik)
[BODY media]
(čtk|česká televize|čt24|český rozhlas|irozhlas|seznam zprávy|deník n|respekt|novinky*|idnes*|server (novinky*|seznam zprávy|irozhlas)|deník|týdeník|reuters|agentur(a|y) (reuters|afp|ap|dpa|bns)|bbc|cnn|the insider|bellingcat|der spiegel|spiegel|the guardian|financial times|média|webu investigace) % weak=1
[BODY media_unnamed_officials]
(zdroj(|e|ů) (z|obeznámen*|blízk*) (*|vlád*|tajn*|bezpečnost*)|nejmenovan* (zdroj*|představitel*|činitel*))
[BODY international_org]
(icao|obse|osn|europol*|eurojust*|interpol*|frontex*)
[BODY joint_team]
(společn* vyšetřovací* tým*)
[BODY document ref=1]
(zpráv(a|y|u|ě) (bis|rozvědky|tajné služby)|výroční(|ho) zpráv*|prohlášení|obžaloba|obžaloby) % weak=1
[BODY spokesperson ref=1]
(mluvčí)
[BODY accused_state country=RU]
((dmitrij |)peskov(|a|em)|marija zacharov*|zacharovov*|sergej lavrov*|lavrov(|a|em)|rusk(é|ého|ým|á|ou) (ministerstv*|diplomac*|ambasád*|velvyslanectví|rozvědk*)|mluvčí (rusk* ministerstva|rusk* diplomacie|krem*)|rusk(ý|ého) velvyslan*)
[BODY accused_state country=BY]
(bělorusk(é|ého|á|ý) (ministerstv*|velvyslan*|ambasád*|diplomac*))
[BODY accused_state country=CN]
(čínsk(é|ého|á|ý) (ministerstv*|velvyslan*|ambasád*|diplomac*))
