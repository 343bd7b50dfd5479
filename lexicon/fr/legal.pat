# Legal steps in French, by the legal stage of the record model. Hand-written for Concord.
frame legal

def PERSON = homme|hommes|femme|femmes|personne|personnes|suspect|suspects|ressortissant|ressortissants|bulgares|moldaves|citoyens|jeune|jeunes|couple|membres|individus|adolescent|ils|elles|il|elle|trois|deux|quatre|cinq|six|onze

pat fr.legal.open [stage=investigation]  (ouvert|ouvre|ouverte|ouvrir|lancé|confié|confiée|diligenté|saisi|saisie|reprend|repris) *5 (enquête|enquêtes|information|instruction|l'enquête|gendarmerie|police)
+ Le parquet a ouvert une enquête pour espionnage.
pat fr.legal.opened [stage=investigation]  (enquête|information|instruction|enquêtes|l'enquête) *3 (ouverte|ouvertes|lancée|confiée|confiées|diligentée | en cours | se poursuit)
+ Une enquête a été ouverte.
pat fr.legal.searched [stage=investigation]  (perquisition|perquisitions|perquisitionné|perquisitionnés)
+ Des perquisitions ont eu lieu.
pat fr.legal.noun [stage=investigation weak=1]  (enquête|enquêtes|l'enquête|l'instruction)
+ L'enquête porte sur trois faits.
pat fr.legal.warrant [stage=investigation]  (mandat|mandats) d'arrêt
+ Un mandat d'arrêt a été émis.
pat fr.legal.arrested [stage=arrest]  (interpellé|interpellée|interpellés|interpellées|interpeller|arrêtés|arrêtées|appréhendé|appréhendés|écroué|écroués|écrouée|incarcéré|incarcérés)
+ Deux hommes ont été interpellés à Varsovie.
pat fr.legal.arrested.person [stage=arrest]  (PERSON) *6 arrêté
+ Un homme a été arrêté à Paris.
- Le train a été arrêté en gare.
pat fr.legal.custody [stage=arrest]  (garde à vue | détention provisoire | arrestation | arrestations | interpellation | interpellations | l'arrestation)
+ Ils ont été placés en garde à vue.
pat fr.legal.charged [stage=charged]  (mis|mise|mises) (en examen | en accusation)
+ Trois hommes ont été mis en examen.
pat fr.legal.charged.be [stage=charged]  (inculpé|inculpés|inculpée|inculpation | renvoyés devant | renvoyé devant | poursuivis pour | poursuivi pour)
+ Un ressortissant a été inculpé.
pat fr.legal.trial [stage=on_trial]  (procès|comparaît|comparaissent|comparaissaient|comparu)
+ Ils comparaissent depuis mercredi.
pat fr.legal.trial.judged [stage=on_trial]  (jugé|jugés|jugée) *1 (à|devant|par|en|depuis|pour)
+ Quatre hommes sont jugés à Paris.
pat fr.legal.convicted [stage=convicted court=1]  (condamné|condamnés|condamnée|condamnées) *6 (peine|peines|prison|réclusion|ans|mois|perpétuité)
+ Le tribunal a condamné quatre hommes à des peines de prison.
pat fr.legal.guilty [stage=convicted]  (reconnu|reconnus|reconnue) *1 (coupable|coupables)
+ Il a été reconnu coupable.
pat fr.legal.acquitted [stage=acquitted]  (acquitté|acquittés|acquittée|relaxé|relaxés|relaxée|relaxe|acquittement)
+ Le second a été relaxé.
pat fr.legal.dismissed [stage=dismissed]  (non-lieu | sans suite)
+ Le dossier a été classé sans suite.

pat fr.legal.saisi [stage=investigation]  (parquet* | pnat | procureur* | juge* | sdat | dgsi) *3 (saisi* | s'est saisi | ouvert | enquêt* | confié* | diligenté*)
+ Le parquet de Paris s'est saisi de l'affaire.
pat fr.legal.enquete.verb [stage=investigation]  (enquête | enquêtent | enquêtait | instruit) (sur | à)
+ La police enquête sur l'incendie.
pat fr.legal.gav [stage=arrest]  (placé* | maintenu*) en (garde à vue | détention | détention provisoire)
+ Trois Serbes ont été placés en garde à vue.
pat fr.legal.extrad [stage=arrest]  (extradé* | remis* aux autorités | remise aux autorités | extradition)
+ Le suspect a été extradé.
pat fr.legal.condemned [stage=convicted]  (condamn*) *4 (bulgare* | homme* | ukrainien* | espion* | suspect* | prévenu* | auteurs | ingénieur | moldave*)
+ Le tribunal a condamné quatre Bulgares.
- Le ministre a condamné la guerre.
pat fr.legal.opened.trial [stage=on_trial]  (procès) **12 (ouvert | s'ouvre | s'est ouvert | débuté | commence | tenu)
+ Le procès de deux Ukrainiens s'est ouvert lundi.
pat fr.legal.indicted [stage=charged]  (mis en examen | mise en examen | mis en accusation | inculpé*)
+ Deux hommes ont été mis en examen.
