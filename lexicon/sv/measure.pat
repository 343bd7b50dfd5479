# Official acts in response. Hand-written for Concord. Attributes as in English.
frame measure

def ENVOY = ambassadör|ambassadören|ambassadörer|chargé|sändebud
def DIPLOMAT = diplomat|diplomater|diplomaten|diplomaterna|ambassadanställda|underrättelseofficerare
def SHIP = fartyg|fartyget|tankfartyget|tankern|lastfartyget|bulkfartyget
pat sv.measure.expel [type=expulsion_png]  (utvisar|utvisade|utvisat|utvisas|utvisades|utvisats|utvisning|utvisningen) *5 (DIPLOMAT)
+ Sverige utvisar fem ryska diplomater.
pat sv.measure.expelled [type=expulsion_png passive=1]  (DIPLOMAT) *6 (utvisas|utvisades|utvisats|lämna landet)
+ Tre ryska diplomater utvisades.
pat sv.measure.png [type=expulsion_png]  persona non grata
+ Mannen förklarades persona non grata.
pat sv.measure.summon [type=ambassador_summoned]  (kallade|kallar|kallat|kallas|kallades|kallats) *4 upp *4 (ENVOY)
+ Sverige kallade i måndags upp Rysslands ambassadör.
pat sv.measure.summon2 [type=ambassador_summoned passive=1]  (ENVOY) *6 (kallats|kallades|kallas|uppkallad) (upp|till)?
+ Rysslands ambassadör har kallats upp till UD.
pat sv.measure.summon3 [type=ambassador_summoned]  (kallade|kallar|kallat) *3 (ENVOY) *2 till *3 (utrikesdepartementet|ud|samtal|utrikesministeriet)
+ Regeringen kallade ryske ambassadören till utrikesdepartementet.
pat sv.measure.recall [type=ambassador_recalled]  (kallar|kallade|kallat) *1 hem *3 (ENVOY)
+ Sverige kallar hem sin ambassadör.
pat sv.measure.consulate [type=consulate_closure]  (stänger|stängde|stängt|stängs|stängning|stängningen) *4 (konsulat|konsulatet|generalkonsulat|generalkonsulatet)
+ Sverige stänger det ryska generalkonsulatet i Göteborg.
pat sv.measure.entry [type=entry_ban]  (inreseförbud|inreseförbudet)
+ Männen fick inreseförbud.
pat sv.measure.sanctions [type=sanctions_listing]  sanktioner *2 (mot)
+ EU har infört sanktioner mot tolv personer.
pat sv.measure.list [type=sanctions_listing]  (sanktionslista|sanktionslistan)
+ Tolv personer sätts upp på sanktionslistan.
pat sv.measure.freeze [type=sanctions_listing passive=1]  (tillgångar|tillgångarna) *3 (fryses|frysts|frystes)
+ Deras tillgångar fryses.
pat sv.measure.border [type=border_closure]  (stänger|stängde|stängt|stängs|stängning av|stängdes) *4 (gränsen|gränsövergångar|gränsövergångarna|gränsstationer|gränsstationerna|gräns)
+ Finland stänger gränsen mot Ryssland.
pat sv.measure.border2 [type=border_closure passive=1]  (gränsen|gränsövergångar|gränsstationer) *6 (stängts|stängdes|stängs|stängda)
+ Gränsstationer har stängts i öster.
pat sv.measure.ship [type=vessel_seizure]  (SHIP|ACTOR[kind=vessel]) *4 i beslag
+ Åklagaren lät ta fartyget Vezhen i beslag.
pat sv.measure.ship2 [type=vessel_seizure]  (beslagtog|beslagtagit|beslagtar|beslagtogs|beslagtagits|beslag av) *3 (SHIP)
+ Finland beslagtog fartyget.
pat sv.measure.lift [type=vessel_seizure status=lifted]  (hävdes|hävts|häver|hävde|hävs) *2 beslaget
+ Den 3 februari hävdes beslaget.
pat sv.measure.article4 [type=nato_article4]  artikel (4|fyra)
+ Estland begärde samråd enligt artikel 4.
pat sv.measure.sentry [type=protective_deployment issuer=NATO]  (baltic|eastern|arctic) sentry
+ Nato bevakar kablarna inom insatsen Baltic Sentry.
pat sv.measure.deploy [type=protective_deployment]  (skickar|skickade|skickat|sänder|lånar ut|bidrar med) *8 (drönare|soldater|fartyg|luftvärn|förmåga|stridsflygplan|patrull|trupp|antidrönarsystem)
+ Sverige lånar ut förmåga att bekämpa drönare till Danmark.
pat sv.measure.leave [type=expulsion_png passive=1]  (diplomat* | ambassadanställd* | ambassadtjänstem*) *6 (måste lämna | tvingas lämna | ska lämna | fått lämna)
+ Två diplomater måste lämna landet.
pat sv.measure.consulate.passive [type=consulate_closure passive=1]  (konsulat* | generalkonsulat*) *5 (stängs | stängdes | stängts | stänga | läggs ned)
+ Konsulatet i Göteborg stängs.
pat sv.measure.staff [type=staff_cap]  (minska* | begränsa* | skära ned | dra ner) *4 (antal* | personal*) *5 (diplomat* | ambassad*)
+ Norge begränsar antalet ryska diplomater.
pat sv.measure.move [type=movement_restriction passive=1]  (diplomat*) *5 (får | ska | måste | kan) *3 (inte | bara | endast | längre)? *3 (resa | röra sig | lämna | resor)
+ Ryska diplomater får inte längre resa fritt.
pat sv.measure.move.act [type=movement_restriction]  (begränsa* | inskränk* | stoppa*) *4 (rörelsefrihet* | resor | resorna | resande | rörlighet*) *5 (diplomat*)
+ Prag begränsar resorna för ryska diplomater.
pat sv.measure.notify [type=travel_notification]  (diplomat*) *8 (anmäla | meddela | förhandsanmäla) *4 (resor | resa)?
+ Diplomater måste anmäla sina resor.
pat sv.measure.visa [type=entry_ban]  (stoppa* | begränsa* | dra in | drar in) *4 (visum | turistvisum | visering*)
+ Finland stoppar turistvisum för ryssar.
pat sv.measure.listing [type=sanctions_listing]  (för upp | fördes upp | förts upp | lägger till | sätter | satte | tog upp) *6 (sanktionslist*)
+ EU för upp nio officerare på sanktionslistan.
pat sv.measure.sanction [type=sanctions_listing]  (inför | införde | infört | beslutar | beslutade | antog | antar) *4 sanktion*
+ EU inför sanktioner mot nio personer.
pat sv.measure.border.station [type=border_closure]  (stäng*) *4 (gränsstation* | gränsövergång* | gräns | gränsen | östgräns*)
+ Finland stänger alla gränsstationer.
pat sv.measure.border.open [type=border_closure status=lifted]  (öppna* | återöppna*) *4 (gränsstation* | gränsövergång* | gränsen)
+ Polen öppnar två gränsövergångar.
pat sv.measure.broadcast [type=broadcasting_ban]  (stoppa* | förbjud* | förbjöd* | blockera* | drar in | drog in) *4 (sändning* | kanal* | mediebolag* | sändningstillstånd* | rt | sputnik)
+ EU stoppar sändningarna från fyra mediebolag.
pat sv.measure.guard [type=protective_deployment]  (militär* | soldat* | hemvärn* | polis* | fartyg*) *5 (bevaka* | skydda* | patrullera* | vakta*) *4 (järnväg* | infrastruktur* | kabl* | gräns* | flygplats* | skyddsobjekt* | kraftverk*)
+ Hemvärnet ska bevaka järnvägen: soldater ska bevaka järnvägen.
pat sv.measure.strengthen [type=protective_deployment]  (stärk* | förstärk* | öka* | skärp*) *4 (närvaro* | bevakning* | skydd* | övervakning* | patrullering* | beredskap*) *5 (östersjö* | kabl* | infrastruktur* | gräns* | flygplats* | östra flanken | skyddsobjekt*)
+ Nato stärker sin närvaro i Östersjön.
pat sv.measure.call [type=political_call explicit=1]  (uppmana* | kräv* | vädja* | ber | bad) *4 (eu | nato | ryssland | moskva | kina | bryssel | allierade | belarus | kreml) *6 (att | om)
+ Litauen uppmanar EU att agera.
pat sv.measure.annul [type=election_annulled]  (ogiltigförklara* | annullera* | upphäv*) *4 (val | valet | valomgång* | presidentval*)
+ Domstolen annullerade valet.
