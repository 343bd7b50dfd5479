# Legal steps of French, by the legal stage of the record model. Hand-written for Concord.
[LEGAL investigation pos=v]
(ouvert|ouvre|ouverte|diligenté|lancé|ouvrir) (une|l'|des|) (enquête|enquête préliminaire|information judiciaire|enquêtes|instruction)
(enquête|information judiciaire|instruction|enquête préliminaire) (a été|est|avait été|) (ouverte|confiée|lancée|diligentée)
(enquête|enquêtent|perquisitionné|perquisitionnés)
[LEGAL investigation pos=n]
(l'enquête|une enquête|enquête|enquêtes|information judiciaire|perquisition|perquisitions|mandat d'arrêt|mandats d'arrêt|mandat d'arrêt européen)
[LEGAL arrest pos=v]
(arrêté|arrêtée|arrêtés|arrêtées|interpellé|interpellée|interpellés|interpellées|interpeller|appréhendé|appréhendés|écroué|écroués|écrouée|placé en garde à vue|placés en garde à vue|placé en détention|placés en détention|placé en détention provisoire|placés en détention provisoire|incarcéré|incarcérés)
[LEGAL arrest pos=n]
(arrestation|arrestations|l'arrestation|interpellation|interpellations|garde à vue|détention provisoire)
[LEGAL charged pos=v]
(mis en examen|mise en examen|mis en accusation|inculpé|inculpés|inculpée|renvoyé devant|renvoyés devant|poursuivi pour|poursuivis pour)
[LEGAL charged pos=n]
(mises en examen|inculpation|acte d'accusation|réquisitoire)
[LEGAL on_trial pos=v]
(jugé|jugés|jugée|comparaît|comparaissent|comparu|comparaissaient) (à|devant|par|en|depuis)
(s'ouvre|s'est ouvert) (le procès|leur procès)
[LEGAL on_trial pos=n]
(procès|le procès|audience)
[LEGAL convicted pos=v]
(condamné|condamnés|condamnée|condamnées) (à|quatre|trois|deux|un|une|par|pour|les)
(reconnu|reconnus|reconnue) (coupable|coupables)
(écope|écopé) de
[LEGAL convicted pos=n]
(condamnation|condamnations|peine de prison|ans de prison|ans de réclusion|mois de prison)
[LEGAL acquitted pos=v]
(acquitté|acquittée|acquittés|relaxé|relaxée|relaxés)
[LEGAL acquitted pos=n]
(relaxe|acquittement)
[LEGAL dismissed pos=v]
(classé sans suite|classée sans suite|non-lieu)
[LEGAL closed pos=v]
(enquête close|instruction close|clôturé l'enquête)
