# Words that point from the day of publication to a period before, at or after it, in Polish. Hand-written for Concord, under the licence of the project.
[DEIXIS -1]
(ubiegł(y|ego|ej|ą|ym|a|e|ych)|zeszł(y|ego|ej|ą|ym|a|e)|minion(y|ego|ej|ą|ym|a|e)|poprzedni(|ego|ej|ą|m|a|e))
[DEIXIS 0]
(tego|tej|tę|tym|ten|ta|bieżąc(y|ego|ej|ym)|obecn(y|ego|ej|ym))
[DEIXIS 1]
(przyszł(y|ego|ej|ą|ym)|następn(y|ego|ej|ą|ym)|nadchodząc(y|ego|ej|ym))
