# Words for hostile acts in general. Hand-written for Concord.
[TRIGGER other pos=n plural=1]
((|l'|d')activités|(|l'|d')actions|(|l'|d')actes|(|l'|d')opérations|(|l'|d')agissements|manœuvres|menées|menaces|(|l'|d')incidents|(|l'|d')attaques) (hostiles|hybrides|malveillants|malveillantes|subversives|déstabilisatrices)
(guerre|campagne) hybride
(|l'|d')opérations de (déstabilisation|subversion)
[STOPNAME region]
(europe|asie|afrique|moyen-orient|proche-orient|balkans|baltes|pays baltes|scandinavie|ouest|est|nord|sud|l'europe|d'europe|l'ouest|l'est|occident|l'occident)
