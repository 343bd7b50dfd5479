# Closed-class words of Latvian, for cutting noun phrases. Hand-written for Concord, under the licence of the project.

[FUNC det]
(šis|šī|šie|šīs|šā|šo|šai|šim|šiem|šīm|šos|šajā|šajos|šajās|tas|tā|tie|tās|to|tai|tam|tiem|tām|tos|tajā|tajos|tajās)
(mans|mūsu|jūsu|sava|savs|savu|savas|savā|savos|savus|savām|viņa|viņas|viņu|katr(s|a|u|ā|as|am)|vis(s|a|i|as|u|us|iem|ām|os|ā)|ab(i|as|u|us|iem|ām|os)|kād(s|a|i|as|u|us|ā|am|ai|os)|daž(i|as|u|us|iem|ām|os|ādi)|vairāk(i|as|us|u|iem|ām|os)|vairāk|mazāk|daudz|daudzi|daudzas|gandrīz|aptuveni|apmēram|cit(s|a|i|as|u|us|iem|ām|os|ā|am)|tād(s|a|i|as|u|us|ā|os)|pat(s|i)|paš(i|a|as|u|ā)|vien(s|a|u|as|ā|am)|div(i|as|u|us|iem|ām|os)|trīs|trim|četr(i|as|us|u|iem|ām)|desmit(i|iem|ām|us)|simt(i|iem|us)|tūkstoš(i|iem|us)|pirm(ais|ā|o|ajā)|otr(ais|ā|o|ajā|s|u))

[FUNC prep]
(ar|bez|no|uz|pie|par|pēc|pirms|līdz|kopš|dēļ|starp|caur|pa|pār|pret|zem|virs|ap|aiz|pirms|pār|apkārt|gar|kopā ar|saskaņā ar|netālu no|blakus|tuvumā|vietā|laikā|attiecībā uz|izņemot|sakarā ar|atbilstoši|kā)

[FUNC conj]
(un|bet|taču|vai|jeb|ka|lai|ja|kad|kamēr|jo|tomēr|tādēļ|tāpēc|savukārt|nevis|nekā|kā|gan|arī|tiklīdz|it kā|turklāt|ne tikai|bet arī)

[FUNC aux]
(ir|bija|būs|būt|būtu|esot|bijis|bijusi|bijuši|bijušas|bijušu|var|varēja|varētu|nevar|vajag|drīkst|nav|nebija|tika|tiek|tiks|ticis|tikusi|tikuši|tikušas|kļuva|ticis|tapa)

[FUNC pron]
(es|tu|viņš|viņa|mēs|jūs|viņi|viņas|mani|man|tev|tevi|viņam|viņai|viņiem|viņām|viņu|viņus|mums|mūs|jums|tas|tā|kas|kā|kam|ko|kaut kas|kāds|neviens|nekas|nekā|neko|visi|viss|visu|sevi|sev)

[FUNC rel]
(ka|jo|kas|kur(š|a|i|as|u|us|am|ai|iem|ām|ā|os)|kura|kur|kad|kāpēc|kādēļ)

[FUNC adv]
(ne|nu|jau|vēl|tikai|vien|pat|atkal|bieži|dažreiz|vienmēr|nekad|agrāk|iepriekš|vēlāk|pēc tam|tad|toreiz|tagad|pašlaik|nesen|drīz|uzreiz|nekavējoties|pēkšņi|ātri|šeit|te|tur|tālāk|ļoti|diezgan|pārāk|pilnībā|daļēji|tā|īpaši|piemēram|beidzot|faktiski|iespējams|droši vien|acīmredzot|protams|tostarp|vienlaikus|tobrīd|joprojām|līdz šim|turpat|tikko|pērn|šogad|šomēnes|turklāt|tolaik|visticamāk|allaž)

[CUE ordinal]
-(ais|ā|o|ajā|ajam|am|ajai)
