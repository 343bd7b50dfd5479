# aim.pat: patterns of Ukrainian. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame aim
def WAIM = мета | мету | метою | цілі | завдання | сенс | ціль
def WAIMDASH = –
def WINORDER = щоб | аби
def WWANT = хоч* | хотіл* | прагн* | намага* | намір*
def WAIMOF = з метою | задля | заради
pat uk.aim.noun  (WAIM) *4 (WAIMDASH)
+ Мета – посіяти страх.
pat uk.aim.of  (WAIMOF)
+ Він діяв з метою залякати людей.
pat uk.aim.inorder [soft=1]  (WINORDER) <v:CUE:aim_verb>
+ Вони роблять це, щоб {v:посіяти} страх.
pat uk.aim.want [soft=1]  (WWANT) *1 <v:CUE:aim_verb>
+ Вони хочуть {v:посіяти} страх.
