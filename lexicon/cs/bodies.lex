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
