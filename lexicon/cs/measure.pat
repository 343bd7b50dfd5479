# measure.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame measure
pat cs.measure.expel [type=expulsion_png]  (vyhostil*|vyhoští) *6 diplomat*
+ Česko vyhostilo dva ruské diplomaty.
pat cs.measure.summon [type=ambassador_summoned]  (předvolal*|pozval*) *5 velvyslan*
+ Šéf diplomacie si na středu pozval čínského velvyslance.
pat cs.measure.sanctions [type=sanctions_listing explicit=1]  (zařadil*|uvalil*|zavedl*) *5 (sankc*|seznam*|sankční*)
+ Vláda zavedla nové sankce proti sedmi lidem.
pat cs.measure.list [type=sanctions_listing explicit=1]  skončil* *4 sankční* seznam*
+ Loni v březnu skončil na národním sankčním seznamu portál.
