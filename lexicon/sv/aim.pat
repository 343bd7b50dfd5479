# What an act is said to be for, or why it was done. Hand-written for Concord. Attributes as in English.
frame aim
pat sv.aim.noun  (syftet|målet|avsikten) **8 (var|är|varit) *4 att
+ Syftet var enligt Säkerhetspolisen att skapa splittring.
pat sv.aim.purpose [soft=1]  (i syfte|för) att <v:CUE:aim_verb>
+ Attacken utfördes i syfte att {v:skapa} oro.
