# blame.pat: patterns of Czech. Hand-written for Concord, under the licence of the project.
# The attributes are those of the same file in lexicon/en.
frame blame
def BEHIND = stojí | stál | stála | stálo | stáli | stály
pat cs.blame.accuse [strength=confirmed ally=1 by=subject]  (obvinil*|obviňuj*|viní) *2 <accused:ACTOR>
+ Vláda obvinila {accused:Čínu} z útoku.
pat cs.blame.suspect [strength=suspected ally=1 by=subject own=no]  podezír* *2 <accused:ACTOR>
+ Policie podezírá {accused:Rusko}.
pat cs.blame.behind [strength=confirmed ally=1]  za **6 (BEHIND) *4 <accused:ACTOR>
+ Za útokem stojí {accused:Rusko}.
pat cs.blame.behind.subject [strength=confirmed ally=1]  <accused:ACTOR> *4 (BEHIND) za
+ Ministr řekl, že {accused:Rusko} stojí za požárem.
pat cs.blame.point [strength=confirmed by=subject]  ukázal* *2 na *1 <accused:ACTOR>
+ Česko stejným způsobem ukázalo na {accused:Moskvu}.
pat cs.blame.controlled [strength=confirmed]  (ovládan*|řízen*|najat*|placen*) *1 <accused:ACTOR>
+ Skupina ovládaná {accused:ruskou vojenskou rozvědkou} psala e-maily.
pat cs.blame.responsible [strength=confirmed ally=1]  <accused:ACTOR> *3 (odpovědn*|zodpovědn*)
+ {accused:Rusko} je odpovědné za útok.
frame deny
pat cs.deny.body  <denier:BODY:accused_state> *4 (odmítl*|popřel*|popírá|odmítá)
+ {denier:Velvyslanectví} obvinění rozhodně odmítlo.
pat cs.deny.actor  <denier:ACTOR[kind=state]> *3 (odmítl*|popřel*|popírá|odmítá)
+ {denier:Moskva} obvinění popírá.
