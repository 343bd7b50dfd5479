# Legal steps, by the legal stage of the record model. Hand-written for Concord.
frame legal

def CASE = ermittlungen|ermittlung|verfahren|ermittlungsverfahren|strafverfahren|untersuchung|untersuchungen|vorermittlungen

pat de.legal.ermittelt [stage=investigation]  (ermittelt|ermitteln|ermittelte|ermittelten)
+ Der Staatsschutz ermittelt.
pat de.legal.aufgenommen [stage=investigation]  (CASE) *8 (aufgenommen|eingeleitet|eröffnet|übernommen|auf|ein|laufen|dauern|führt|leitet)
+ Die Bundesanwaltschaft hat Ermittlungen wegen Sabotage aufgenommen.
pat de.legal.leitete [stage=investigation]  (leitete|leiteten|leitet|nahm|nahmen|eröffnete|übernahm|übernahmen|zog|hat) *6 (CASE)
+ Die Staatsanwaltschaft leitete ein Ermittlungsverfahren ein.
pat de.legal.durchsucht [stage=investigation]  (durchsucht|durchsuchte|durchsuchten|durchsuchung|durchsuchungen|razzia|razzien)
+ Sechs Wohnungen wurden durchsucht.
pat de.legal.haftbefehl [stage=investigation]  (haftbefehl|haftbefehle|europäischer haftbefehl) *6 (erlassen|ausgestellt|gesucht|erwirkt)
+ Gegen den Mann wurde ein Haftbefehl erlassen.
pat de.legal.noun [stage=investigation weak=1]  (ermittlungen|ermittlung|untersuchung|untersuchungen|ermittlungsverfahren) (gegen|zu|wegen|zum|zur)
+ Die Ermittlungen zu dem Brand gehen weiter.

pat de.legal.festgenommen [stage=arrest]  (festgenommen|festnahm|festnahmen|verhaftet|verhaftete|verhafteten|gefasst|geschnappt|inhaftiert|festgesetzt|festnehmen)
+ Zwei Männer wurden in Berlin festgenommen.
pat de.legal.nahmfest [stage=arrest]  (nahm|nahmen|nimmt|nehmen) *10 fest
+ Die Polizei nahm am Freitag drei Verdächtige fest.
pat de.legal.uhaft [stage=arrest]  (in|untersuchungshaft|u-haft) (untersuchungshaft|u-haft|haft|gewahrsam|sitzt|sitzen|angeordnet|genommen)
+ Der Mann sitzt in Untersuchungshaft.
pat de.legal.festnahme [stage=arrest]  (festnahme|festnahmen|verhaftung|verhaftungen|auslieferung) (von|der|des|eines|in|zweier|gab)?
+ Die Festnahme von elf Männern wurde gemeldet.

pat de.legal.angeklagt [stage=charged]  (angeklagt|angeklagter|angeklagten|anklage|anklageschrift) *4 (erhoben|erhebt|erhob|wegen|worden|gegen|zugelassen|eingereicht|werden|laut)?
+ Die Bundesanwaltschaft hat Anklage gegen drei Männer erhoben.
pat de.legal.vorgericht [stage=on_trial]  (steht|stehen|stand|standen|verantworten|muss|müssen) *8 vor *4 (gericht|oberlandesgericht|landgericht|kammergericht|amtsgericht)
+ Drei Männer stehen seit Dienstag vor Gericht.
pat de.legal.prozess [stage=on_trial]  (prozess|hauptverhandlung|verhandlung) *8 (begonnen|begann|beginnt|gegen|eröffnet|läuft|fortgesetzt)
+ Der Prozess gegen die drei Männer begann am Montag.
pat de.legal.verurteilt [stage=convicted]  (verurteilt|verurteilte|verurteilten|schuldig gesprochen|schuldspruch|verurteilung)
+ Das Gericht verurteilte den Mann wegen Spionage.
pat de.legal.jahre [stage=convicted court=1]  (jahre|jahren|monate|monaten|lebenslange|lebenslang|lebenslänglich) *2 (haft|gefängnis|freiheitsstrafe|bewährung|jugendstrafe|freiheitsstrafen)
+ Das Gericht schickte ihn für vier Jahre in Haft, der Kurier bekam sechs Jahre Haft.
pat de.legal.strafe [stage=convicted court=1]  (freiheitsstrafe|haftstrafe|bewährungsstrafe|haftstrafen|freiheitsstrafen) *3 (von|verhängt|erhalten|bekommen)
+ Das Oberlandesgericht verhängte eine Haftstrafe von vier Jahren.
pat de.legal.frei [stage=acquitted]  (freigesprochen|freispruch|sprach *4 frei)
+ Der dritte Angeklagte wurde freigesprochen.
pat de.legal.abgewiesen [stage=dismissed]  (anklage|klage|verfahren) *5 (abgewiesen|fallengelassen|nicht zugelassen | nicht zuständig)
+ Das Bezirksgericht hat die Anklage abgewiesen.
pat de.legal.eingestellt [stage=closed]  (CASE|fall|akte) **8 (eingestellt|geschlossen|abgeschlossen|einstellt|beendet)
+ Die Ermittlungen zu der Explosion wurden eingestellt.
pat de.legal.stellteein [stage=closed]  (stellte|stellten|stellt) *2 (CASE) *6 ein
+ Die Staatsanwaltschaft stellte das Verfahren im Mai ein.

pat de.legal.verantworten [stage=on_trial]  (müssen | muss | mussten | musste) **8 (verantworten | vor gericht)
+ Drei Männer müssen sich wegen Agententätigkeit verantworten.
pat de.legal.anklage.fin [stage=charged]  (erhob | erhoben | erhebt | erheben | klagte* | klagt) *6 (anklage | an)
+ Die Staatsanwaltschaft erhob Anklage gegen zwei Männer.
pat de.legal.staatsschutz [stage=investigation]  (staatsschutz* | bundesanwaltschaft | generalbundesanwalt* | landeskriminalamt* | bundeskriminalamt* | lka | bka | bundespolizei | kripo) *5 (ermittlung* | ermittelt | ermitteln | übernommen | übernahm* | untersucht*)
+ Der Staatsschutz hat die Ermittlungen übernommen.
pat de.legal.liess [stage=arrest]  (ließ | ließen | lässt) **12 (festnehmen | verhaften)
+ Die Bundesanwaltschaft ließ einen Mann festnehmen.
pat de.legal.sprach [stage=convicted]  (sprach | sprachen) *8 schuldig
+ Das Gericht sprach ihn der Spionage schuldig.
pat de.legal.bestaetigt [stage=convicted]  (bestätigt* | rechtskräftig*) *4 (urteil* | verurteilung*)
+ Der Bundesgerichtshof bestätigte das Urteil.
pat de.legal.freispruch [stage=acquitted]  (sprach | sprachen) *8 frei
+ Das Gericht sprach die Männer frei.
