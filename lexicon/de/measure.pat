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
