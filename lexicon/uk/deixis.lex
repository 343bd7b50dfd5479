# Words that point from the day of publication to a period before, at or after it. Hand-written for Concord, under the licence of the project.
[DEIXIS -1]
(минул(ого|ої|ий|а|у|ому|ій|им|е|их)|торішн(ього|ьої|ій|я))
[DEIXIS 0]
(цього|цей|цієї|ця|цю|цьому|цій|нинішн(ього|ьої|ій|я))
[DEIXIS 1]
(наступн(ого|ої|ий|а|у|ому|ій|им))
