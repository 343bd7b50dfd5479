# Official acts in response. Hand-written for Concord. Attributes as in English.
frame measure

def DIPLOMAT = diplomat|diplomaten|botschaftsmitarbeiter|botschaftsangehörige|militärattaché|agenten|mitarbeiter
def ENVOY = botschafter|botschafters|geschäftsträger|gesandten|botschafterin
def SHIP = schiff|tanker|frachter|öltanker|schiffs|tankers|frachters|schiffe

pat de.measure.expel [type=expulsion_png]  (DIPLOMAT) **8 (ausgewiesen|ausweisen|ausgewiesener|aus|auszuweisen|verlassen|unerwünscht|unerwünschten)
+ Deutschland hat vier Diplomaten ausgewiesen.
pat de.measure.weist [type=expulsion_png]  (weist|wies|wiesen|weisen) **6 (DIPLOMAT) *3 aus
+ Berlin weist zwei russische Diplomaten aus.
pat de.measure.expulsion [type=expulsion_png]  ausweisung *5 (DIPLOMAT)
+ Die Regierung beschloss die Ausweisung russischer Diplomaten.
pat de.measure.png [type=expulsion_png]  (zur|zu|als) (unerwünschten|persona|personae) (person|personen|non)
+ Prag erklärte den Mann zur unerwünschten Person.
pat de.measure.summon [type=ambassador_summoned]  (bestellt|bestellte|bestellten|zitierte|zitiert) *6 (ENVOY) *4 (ein|ins|zu)
+ Berlin bestellt russischen Botschafter ein.
pat de.measure.summoned [type=ambassador_summoned passive=1]  (ENVOY) **10 (einbestellt|einbestellte|vorgeladen|einzubestellen|zitiert)
+ Der russische Botschafter wurde ins Auswärtige Amt einbestellt.
pat de.measure.recall [type=ambassador_recalled]  (rief|ruft|riefen|zog|beorderte) *5 (ENVOY) *5 (zurück|ab|konsultationen)
+ Warschau rief seinen Botschafter zu Konsultationen zurück.
pat de.measure.consulate [type=consulate_closure]  (schließt|schloss|schließen|schließung|geschlossen) *6 (konsulat|konsulate|konsulats|generalkonsulat|generalkonsulate|generalkonsulats|konsulaten)
+ Polen ordnete die Schließung des Konsulats an.
pat de.measure.consulate2 [type=consulate_closure passive=1]  (konsulat|konsulate|generalkonsulat|generalkonsulate) **8 (geschlossen|schließen|schließt)
+ Das russische Konsulat in Posen wird geschlossen.
pat de.measure.travel [type=travel_notification]  (diplomaten|botschaftsangehörige) **16 (reisen|fahrten|reise|dienstreisen) *4 (anmelden|melden|ankündigen|mitteilen|anzumelden)
+ Russische Diplomaten müssen ihre Fahrten vorher anmelden.
pat de.measure.move [type=movement_restriction]  (bewegungsfreiheit|reisefreiheit) *8 (diplomaten|eingeschränkt|ein|beschränkt)
+ Prag schränkt die Bewegungsfreiheit russischer Diplomaten ein.
pat de.measure.entry [type=entry_ban]  (einreiseverbot|einreiseverbote|einreisesperre|einreisesperren|visasperre)
+ Gegen die Männer wurde ein Einreiseverbot verhängt.
pat de.measure.list [type=sanctions_listing]  (sanktionsliste|sanktionslisten) *3 (setzen|gesetzt|setzte|setzt|gesetzten|aufgenommen)
+ Berlin wird weitere Verantwortliche auf die Sanktionsliste setzen.
pat de.measure.sanctions [type=sanctions_listing]  (sanktionen|sanktioniert|sanktionierte|sanktionspaket) *3 (gegen|verhängt|verhängte|belegt)
+ Die EU hat Sanktionen gegen zwölf Personen verhängt.
pat de.measure.freeze [type=sanctions_listing passive=1]  (vermögen|konten|vermögenswerte) *4 (eingefroren|einfrieren|eingefrorenen)
+ Ihre Vermögenswerte werden eingefroren.
pat de.measure.border [type=border_closure]  (grenze|grenzen|grenzübergang|grenzübergänge) **8 (geschlossen|schließt|schließen|schließung|dicht|gesperrt)
+ Litauen hat die Grenze zu Belarus geschlossen.
pat de.measure.border2 [type=border_closure]  (schließt|schloss|schließen|sperrt) *5 (grenze|grenzen|grenzübergang|grenzübergänge)
+ Polen schließt zwei Grenzübergänge.
pat de.measure.ship [type=vessel_seizure passive=1]  (SHIP) **8 (beschlagnahmt|festgesetzt|aufgebracht|festgehalten|gestoppt und)
+ Der Tanker wurde von finnischen Behörden festgesetzt.
pat de.measure.ship2 [type=vessel_seizure]  (beschlagnahmte|beschlagnahmten|beschlagnahmt|setzte|setzten|setzt) *4 (SHIP)
+ Finnland beschlagnahmte den Tanker.
pat de.measure.broadcast [type=broadcasting_ban]  (sendeverbot|sendelizenz|sendeverbote|ausstrahlungsverbot)
+ Brüssel verhängte ein Sendeverbot gegen zwei Kanäle.
pat de.measure.article4 [type=nato_article4]  (artikel 4|artikel vier)
+ Estland beantragte Konsultationen nach Artikel 4.
pat de.measure.sentry [type=protective_deployment issuer=NATO]  (baltic|eastern|arctic) sentry
+ Die Mission Eastern Sentry begann.
pat de.measure.deploy [type=protective_deployment]  (entsendet|entsandte|entsenden|verlegt|verlegte|schickt|schickte|stationiert|abgeordnet) **8 (fregatte|soldaten|kampfjets|drohnenabwehr|truppen|patriot|eurofighter|schiffe|einheiten)
+ Deutschland entsendet Soldaten zur Drohnenabwehr.
pat de.measure.deploy2 [type=protective_deployment]  (fregatte|soldaten|kampfjets|truppen|eurofighter) **6 zur (drohnenabwehr|luftverteidigung|überwachung|verstärkung)
+ Seit voriger Woche liegt die Fregatte „Hamburg“ zur Drohnenabwehr in Kopenhagen.

pat de.measure.expel.fin [type=expulsion_png]  (weist | wies | wiesen | weisen | verwies | verwiesen | ausgewiesen) **8 (diplomat* | botschaftsmitarbeiter* | attaché* | botschaftsangehörig*)
+ Deutschland wies vier russische Diplomaten aus.
pat de.measure.leave [type=expulsion_png passive=1]  (diplomat* | botschaftsmitarbeiter* | botschaftsangehörig* | attaché*) **8 (verlassen | ausreisen | auszureisen)
+ Zwei Diplomaten müssen das Land verlassen.
pat de.measure.consulate.perm [type=consulate_closure]  (entzog | entzieht | entziehen | widerrief | widerruft | entzogen) **8 (konsulat* | generalkonsulat*)
+ Berlin entzog vier Generalkonsulaten die Erlaubnis.
pat de.measure.consulate.noun [type=consulate_closure]  (schließung | aus) *4 (konsulat* | generalkonsulat* | russischen hauses)
+ Warschau ordnete die Schließung des Konsulats an.
pat de.measure.staff [type=staff_cap]  (begrenz* | reduzier* | verringer* | beschränk*) *6 (zahl | personal | botschaftspersonal* | diplomaten)
+ Berlin begrenzt die Zahl russischer Diplomaten.
pat de.measure.summon.fin [type=ambassador_summoned]  (bestellte* | bestellt* | zitierte* | rief | lud | lädt | bestellten) **8 (botschafter* | geschäftsträger* | gesandte*)
+ Das Amt bestellte den russischen Botschafter ein.
pat de.measure.note [type=ambassador_summoned]  (protestnote* | demarche) *6 (übergeb* | überreich* | überreicht*)
+ Tallinn hat eine Protestnote übergeben.
pat de.measure.move.free [type=movement_restriction passive=1]  (diplomat* | botschaftspersonal*) *6 (dürfen | darf | durften | sollen | können) **10 (bewegen | reisen | verlassen)
+ Russische Diplomaten dürfen sich nicht mehr frei bewegen.
pat de.measure.move.limit [type=movement_restriction]  (beschränk* | einschränk* | begrenz* | eingeschränkt*) *4 (bewegungsfreiheit* | reisefreiheit* | reisen | bewegung*) *6 (diplomat*)
+ Prag will die Reisefreiheit beschränken: Prag beschränkt die Bewegungsfreiheit russischer Diplomaten.
pat de.measure.entry.fin [type=entry_ban]  (verhäng* | erließ | erteilte) *6 (einreiseverbot* | einreisesperre* | visasperre*)
+ Litauen verhängte Einreiseverbote.
pat de.measure.visa [type=entry_ban]  (vergabe | ausstellung | erteilung) *3 (visa | visum | touristenvisa) *6 (gestoppt | ausgesetzt | eingestellt | eingeschränkt)
+ Die Vergabe von Visa wurde eingestellt.
pat de.measure.list.fin [type=sanctions_listing]  (setzte* | setzt | nahm | nahmen | aufgenommen | gesetzt) **8 (sanktionsliste* | sanktionslisten*)
+ Die EU setzte drei Offiziere auf die Sanktionsliste.
pat de.measure.sanc.fin [type=sanctions_listing]  (verhäng* | beschloss* | beleg* | erließ* | belegt*) *6 (sanktion*)
+ Brüssel verhängte Sanktionen gegen neun Personen.
pat de.measure.package [type=sanctions_listing]  sanktionspaket*
+ Die EU beschloss das 19. Sanktionspaket.
pat de.measure.vessel.fin [type=vessel_seizure]  (beschlagnahm* | setzte* | setzten | stoppte* | enterte* | brachte* | konfiszier* | zog) *8 (tanker* | frachter* | schiff | schiffe | schattenflotte*)
+ Der Zoll beschlagnahmte einen Tanker.
pat de.measure.broadcast.fin [type=broadcasting_ban]  (untersagt* | verbot | verbietet | verboten | sperrt* | blockier* | entzog) *6 (medien | sender* | verbreitung | ausstrahlung | rt | sputnik | sendelizenz* | portal*)
+ Der Rat untersagte acht Medien die Verbreitung.
pat de.measure.article [type=nato_article4]  artikel *1 (4 | vier)
+ Estland beantragte Beratungen nach Artikel 4.
pat de.measure.deploy.fin [type=protective_deployment]  (schickt* | entsend* | entsandt* | verlegt* | stationier* | verstärk* | stellt* | abkommandiert) **8 (drohnenabwehr* | soldat* | fregatte* | kampfjet* | eurofighter* | truppen | minenjagdboot* | flugabwehr* | patriot* | kriegsschiff* | einheit* | polizist*)
+ Die Bundeswehr schickt Drohnenabwehr nach Kopenhagen.
pat de.measure.protect [type=protective_deployment]  (verstärk* | erhöh* | verschärf*) *5 (schutz | präsenz | überwachung | patrouillen* | bewachung | sicherheitsmaßnahmen) *6 (ostsee* | infrastruktur* | bahn* | flughäf* | flughafen* | grenze* | ostflanke | anlagen)
+ Die Nato verstärkt ihre Präsenz in der Ostsee.
pat de.measure.call [type=political_call explicit=1]  (forder* | rief | riefen | appellier* | drängt* | verlangt*) *4 (eu | nato | russland | moskau | china | brüssel | bündnis* | partner | kreml | belarus) *10 (auf | zu | dazu | ein)
+ Die Ministerin forderte Moskau auf, damit aufzuhören: Berlin forderte Moskau auf.
pat de.measure.annul [type=election_annulled]  (annullier* | kassier* | ungültig) *5 (wahl | wahlen | wahlgang | präsidentschaftswahl* | erste runde)
+ Das Gericht annullierte die Wahl.
pat de.measure.annul.passive [type=election_annulled passive=1]  (wahl | wahlgang | präsidentschaftswahl* | runde) *6 (annulliert | für ungültig)
+ Die Wahl wurde annulliert.
pat de.measure.entry.deny [type=entry_ban]  (lässt | lassen | verweiger* | verwehr*) *8 (nicht mehr einreisen | nicht einreisen | einreise)
+ Tschechien lässt russische Diplomaten nicht mehr einreisen.
