# What an act is said to be for, or why it was done, in French. Hand-written for Concord. Attributes as in English.
frame aim
pat fr.aim.noun  (but | objectif | l'objectif | l'objectif | finalité | visée | intention | l'intention) *4 (est | était | serait) *1 (de | d')?
+ L'objectif était de semer la panique.
pat fr.aim.dans.but  (dans | avec) *1 (but | l'objectif | l'intention | le but) (de | d')
+ Ils ont agi dans le but de semer la peur.
pat fr.aim.vise [soft=1]  (vise | visent | visait | visaient | cherche | cherchent | cherchait | destiné* | censé* | tente | tentent | veut | veulent) (à | de | d')? <v:CUE:aim_verb>
+ L'opération vise à {v:diviser} la société.
pat fr.aim.pour [soft=1]  pour <v:CUE:aim_verb[strong]>
+ Ils agissent pour {v:semer} la peur.
pat fr.aim.afin [soft=1]  (afin | manière) *1 (de | à) <v:CUE:aim_verb>
+ Ils agissent afin de {v:provoquer} le chaos.
