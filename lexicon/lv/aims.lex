# Verbs of what an act is for, in Latvian. Hand-written for Concord, under the licence of the project.
[CUE aim_verb strong=1]
(sēt|iesēt|destabilizēt|iebiedēt|šķelt|sašķelt|vājināt|graut uzticību|sanaidot)
[CUE aim_verb x=1]
(izplatīt|parādīt|pārbaudīt|ietekmēt|traucēt|piespiest|sodīt|izraisīt|provocēt|radīt|mazināt|nobiedēt|novērst uzmanību|atriebties|diskreditēt|redzēt)
[CUE unsure x=1]
(iespējams|domājams)
[CUE not_only x=1]
ne tikai
[CUE evidential x=1]
(pēc|uzskata)
