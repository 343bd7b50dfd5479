# Verbs of what an act is for, in Finnish. Hand-written for Concord, under the licence of the project.
[CUE aim_verb strong=1]
(kylvää|kylvämään|horjuttaa|horjuttamaan|pelotella|pelottelemaan|jakaa yhteiskuntaa|heikentää|heikentämään|murentaa luottamusta)
[CUE aim_verb x=1]
(levittää|näyttää|testata|testaamaan|vaikuttaa|vaikuttamaan|häiritä|pakottaa|rangaista|estää|aiheuttaa|provosoida|luoda|vähentää|kostaa|mustamaalata|painostaa)
[CUE unsure x=1]
(ilmeisesti|luultavasti|arvioi)
[CUE not_only x=1]
(ei vain|ei ainoastaan)
[CUE evidential x=1]
(mukaan|mielestä)
