# Words around official acts in response, in Latvian. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(var|varētu|piedāvā|ierosina|aicina|apsver|apspriež)
[CUE announcement x=1]
(tiks|plāno|sola|paziņoja|paziņojusi|lēma|nolēma|paredz)
[CUE adoption x=1]
(pieņēma|pieņemts|ieviesa|apstiprināja|apstiprināts)
[CUE lifting x=1]
(atcel(t|ts|ta|a)|atcēla|atvērs|atvēra|atbrīvots|atbrīvoja|atļauts turpināt|atjaunoja)
[CUE sanctioning x=1]
sankcij*
[CUE in_return x=1]
(atbildot|reaģējot|atbildes)
[CUE reason x=1]
(par|dēļ)
[CUE bloc_eu x=1]
(es|eiropas savienīb(a|as)|eiropas komisija)
[CUE bloc_nato x=1]
(nato|alians(e|es))
[CUE several_states x=1]
(baltijas valstis|es valstis|dalībvalstis|sabiedrotie)
[CUE beginning x=1]
(no|kopš)
[CUE conditional x=1]
ja
[CUE schengen x=1]
(šengen(as|a)|šengenas zon*)
[CUE vessels x=1]
(kuģ(is|i|u|a|us)|tankkuģ*|flot(e|es))
[CUE and_list x=1]
(un)
[CUE open_question x=1]
vai
