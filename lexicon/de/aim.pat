# What an act is said to be for, or why it was done. Hand-written for Concord. Attributes as in English.
frame aim
pat de.aim.noun  (ziel|zweck|absicht) (der|des|dieser)? *3 (sei|ist|war|sei es|ist es|war es)? **8 zu
+ Ziel sei es, das Vertrauen in demokratische Wahlen zu untergraben.
pat de.aim.mit  mit dem ziel
+ Die Videos wurden mit dem Ziel verbreitet, Kandidaten zu diskreditieren.
pat de.aim.um [soft=1]  um *6 zu <v:CUE:aim_verb>
+ Sie legten Feuer, um die Gesellschaft zu {v:spalten}.
