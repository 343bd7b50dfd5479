# aim.pat: patterns of Russian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
def WAIM = цель | целью | цели | задача | смысл | расчёт | расчет
def WAIMDASH = –
def WINORDER = чтобы | чтоб
def WWANT = хоч* | хот* | хотел* | стрем* | пыта* | намер*
def WAIMOF = с целью | ради
pat ru.aim.noun  (WAIM) *4 (WAIMDASH)
+ Цель – посеять страх.
pat ru.aim.of  (WAIMOF)
+ Он действовал с целью запугать людей.
pat ru.aim.inorder [soft=1]  (WINORDER) <v:CUE:aim_verb>
+ Они делают это, чтобы {v:посеять} страх.
pat ru.aim.want [soft=1]  (WWANT) *1 <v:CUE:aim_verb>
+ Они хотят {v:посеять} страх.
