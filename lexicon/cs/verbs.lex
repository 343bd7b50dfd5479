# Frequent news verbs that end a noun phrase, in Czech. Hand-written for Concord, under the licence of the project.
[VERB common]
(zabil*|zranil*|došlo|stal*|objevil*|našel|našli|našla|nalezl*|zůstal*|vyšel|vyšlo|odjel*|zavřel*|spadl*|letěl*|zasáhl*|dal*|udělal*|poslal*|vedl*|trval*|trvá|ztratil*|uhasil*|začal*|stojí|vyhostil*|vyměnil*|dostal*|skončil*|vypadl*)
(poškodil*|zničil*|přeřezal*|přeťal*|přetrhl*|přerušil*|zapálil*|podpálil*|shořel*|vybuchl*|explodoval*|vzplan*|hodil*|polil*|položil*|umístil*|nastražil*|nechal*|zanechal*|instaloval*|nainstaloval*|odšrouboval*|vyšrouboval*)
(spatřil*|zpozoroval*|zaznamenal*|objevil*|našl*|našel|nalezl*|zjistil*|zajistil*|odhalil*|uzavřel*|zavřel*|zastavil*|ochromil*|odklonil*|zrušil*|vyřadil*|zahltil*|napadl*|zasáhl*|narušil*|vletěl*|vlétl*|pronikl*|překročil*|přeletěl*|kroužil*|létal*|dopadl*|spadl*|zřítil*|sestřelil*|setrval*)
(zabil*|zavraždil*|zastřelil*|otrávil*|unesl*|zranil*|zahynul*|zemřel*|nabourali|nabourala|ukradl*|šířil*|publikoval*|zveřejnil*|rozesílal*|tvrdí|tvrdil*|plánoval*|chystal*|připravoval*|najal*|zaplatil*|dostal*|předával*|sbíral*|fotil*)
(zadržel*|zatkl*|obvinil*|obžaloval*|odsoudil*|poslal*|vyhostil*|předvolal*|uvalil*|zařadil*|omezil*|zakázal*|oznámil*|vyzval*|požádal*|stojí|stál|stála|stálo|stáli|jde|šlo|vede|vedl*|působil*|čelí|selhal*|skončil*|začal*|přestal*|potvrdil*|odmítl*|popřel*)
