# Closed-class words of Lithuanian, for cutting noun phrases. Hand-written for Concord, under the licence of the project.

[FUNC det]
(šis|ši|šie|šios|šio|šiai|šį|šią|šiuo|šia|šių|šiems|šioms|šiuos|šias|šiais|šiomis|šiame|šioje|tas|ta|tie|tos|to|tai|tą|tuo|tų|tiems|toms|tuos|tomis|tame|toje)
(mano|tavo|mūsų|jūsų|savo|jo|jos|jų|kiekvien(as|a|o|os|ą)|vis(as|a|i|os|o|ą|ų|us|iems|oms|ame|oje)|ab(u|i|iejų|iem)|kok(s|ia|ie|ios)|kažkok(s|ia|ie)|kai kur(ie|ios|ių|iuos)|kelet(as|ą|o)|kel(i|ios|ių|is|ias|iems|iose)|keliasdešimt|keliolika|daug|daugiau|mažiau|beveik|maždaug|apie|kit(as|a|i|os|o|ą|ų|us|iems|ame|oje)|tok(s|ia|ie|ios|io|ių|į|ią|iems)|pat(s|i|ys)|pači(os|ų|ą)|vien(as|a|o|os|ą|am|ai)|dešimt(ys|is|ims)|šimt(ai|ų|us)|tūkstan(čiai|čių|čius)|dvej(i|ų|us)|trej(i|ų|us)|pirm(asis|oji|ojo|ąjį)|antr(asis|oji|ojo|ąjį))

[FUNC prep]
(į|iš|su|be|po|prie|prieš|iki|nuo|dėl|už|per|pro|apie|pas|virš|tarp|pagal|ant|palei|ties|netoli|greta|šalia|anapus|aplink|vietoj|vietoje|kartu su|remiantis|anot|pasak|kaip|viduje|prieš pat|nepaisant|išskyrus|link|dėka)

[FUNC conj]
(ir|o|bet|tačiau|ar|arba|bei|nei|nes|kadangi|kad|jog|jei|jeigu|kai|kol|nors|tad|todėl|taigi|negu|kaip|esą|neva|lyg|o ne|taip pat|tiek|ne tik)

[FUNC aux]
(yra|buvo|bus|būti|būtų|būdavo|esantis|buvęs|gali|galėjo|galėtų|galima|turi|turėjo|turėtų|privalo|reikia|tenka|teko|nėra|nebuvo|negali|tapo|liko)

[FUNC pron]
(aš|tu|jis|ji|mes|jūs|jie|jos|manęs|mane|man|tave|jam|jai|jiems|joms|jį|ją|juos|jas|juo|ja|jais|jomis|mus|mums|jus|jums|tai|kas|ko|kam|ką|kuo|kažkas|kažko|niekas|nieko|niekam|visi|viskas|viską|vienas kitą|save|sau|savimi)

[FUNC rel]
(nes|kad|jog|kur(is|i|ie|ios|io|iai|iam|į|ią|iuo|ia|ių|iems|ioms|iuos|ias|iais|iomis|iame|ioje|iuose|iose)|kur|kada|kodėl)

[FUNC adv]
(ne|nė|jau|dar|tik|tiktai|net|netgi|irgi|vėl|dažnai|kartais|visada|niekada|anksčiau|vėliau|paskui|tada|tuomet|dabar|neseniai|netrukus|iškart|iš karto|staiga|greitai|čia|ten|toliau|labai|gana|pernai|pernelyg|visiškai|iš dalies|taip|ypač|pavyzdžiui|galiausiai|faktiškai|tikriausiai|galbūt|turbūt|matyt|esą|akivaizdžiai|beje|tuo metu|kartu|be to|iki šiol|tebėra|kol kas|vien|bent|vos|šiemet|kone)

[CUE ordinal]
-(oji|ąją|osios|ajai|ąja|oje|ojoje|ąjį|ojo|asis|ąjai|ajam|uoju|iąją|iosios|ioji|iajai|iojoje|iasis|iojo|ąsias|ųjų|osiomis|uosius|ieji|os|ies|a|ą|ąjame)
