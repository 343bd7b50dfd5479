# What an act is said to be for, or why it was done. Hand-written for Concord. Attributes as in English.
frame aim
pat de.aim.noun  (ziel|zweck|absicht) (der|des|dieser)? *3 (sei|ist|war|sei es|ist es|war es)? **8 zu
+ Ziel sei es, das Vertrauen in demokratische Wahlen zu untergraben.
pat de.aim.mit  mit dem ziel
+ Die Videos wurden mit dem Ziel verbreitet, Kandidaten zu diskreditieren.
pat de.aim.um [soft=1]  um *6 zu <v:CUE:aim_verb>
+ Sie legten Feuer, um die Gesellschaft zu {v:spalten}.
pat de.aim.geht.darum [soft=1]  (gehe | geht | ging) *2 darum
+ Es gehe darum, Angst zu schüren.
pat de.aim.soll [soft=1]  (solle | sollten | soll | sollen | wolle | will | wollen) *5 <v:CUE:aim_verb[strong]>
+ Die Taten sollen die Bevölkerung {v:verunsichern}.
pat de.aim.rache [soft=1]  (rache für | vergeltung für | bestrafung für | strafe für | antwort auf)
+ Es war Rache für die Waffenlieferungen.
