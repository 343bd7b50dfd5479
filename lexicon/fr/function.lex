# Closed-class words of French, for cutting noun phrases, with their elided forms. Hand-written for Concord.

[FUNC det]
(le|la|les|un|une|des|du|au|aux|d'un|d'une|l'un|l'une|qu'un|qu'une|ce|cet|cette|ces|d'autres)
(mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs)
(quelques|plusieurs|certains|certaines|chaque|tout|toute|tous|toutes|aucun|aucune|divers|diverses|différents|différentes|autre|autres|même|mêmes|nombreux|nombreuses|plus de|moins de|près de|une dizaine de|une vingtaine de|une trentaine de|une centaine de|des dizaines de|des centaines de|des milliers de|une série de)

[FUNC prep]
(de|du|des|d'un|d'une|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|vers|contre|entre|parmi|depuis|pendant|durant|dès|avant|après|devant|derrière|hors|selon|malgré|envers|outre|sauf|voire|via|près de|près du|près des|lors de|lors du|lors des|lors d'un|lors d'une|face à|face au|face aux|grâce à|quant à|jusqu'à|jusqu'au|jusqu'en)
(au large de|au large des|au large du|à côté de|au nom de|au nom du|au profit de|au profit du|pour le compte de|pour le compte du|en raison de|en raison du|à cause de|au cours de|au cours du|à proximité de|à proximité du|à l'encontre de|au-dessus de|au-dessus du|au-dessus des|autour de|autour du|le long de|le long du|au sein de|au sein du|à bord de|à bord du|d'après|afin de|il y a)

[FUNC conj]
(et|ou|mais|ni|car|donc|or|puis)
(que|qu'il|qu'elle|qu'ils|qu'elles|qu'on|si|s'il|s'ils|quand|lorsque|lorsqu'il|lorsqu'un|lorsqu'une|comme|parce que|puisque|tandis que|alors que|alors qu'il|bien que|afin que|avant que|pour que|dès que|ainsi que)

[FUNC aux]
(suis|est|sommes|êtes|sont|était|étaient|fut|furent|sera|seront|serait|seraient|été|étant|être|soit|soient|n'est|n'était|c'est|c'était|n'a|n'ont|n'avait|n'avaient|d'être|s'est|s'était|s'étaient|qu'est)
(ai|as|a|avons|avez|ont|avait|avaient|eut|eurent|aura|auront|aurait|auraient|eu|ayant|avoir|d'avoir|l'a|l'ont|l'avait)
(peut|peuvent|pouvait|pouvaient|pourrait|pourraient|pu|doit|doivent|devait|devaient|devrait|devraient|dû|veut|veulent|voulait|voulaient|vont|va|allait|allaient|fait|font|faisait|faisaient)

[FUNC pron]
(je|tu|il|elle|on|nous|vous|ils|elles|me|te|se|lui|y|j'ai|c'est|qu'il|celui|celle|ceux|celles|cela|ça|ceci|quelqu'un|personne|rien|eux|soi|chacun|chacune|l'autre|en|celui-ci|celle-ci|ceux-ci)

[FUNC rel]
(qui|que|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel|desquels|quoi|qu'il|qu'elle|qu'ils|qu'on|qu'un|qu'une)

[FUNC adv]
(ne|n'|pas|plus|jamais|déjà|encore|toujours|souvent|parfois|aussi|très|trop|peu|bien|mal|ainsi|alors|ensuite|enfin|environ|presque|quasi|seulement|notamment|également|surtout|même|moins|désormais|jusqu'ici|aujourd'hui|ici|là|vite|tard|tôt|aussitôt|récemment|actuellement|probablement|vraisemblablement|sans doute|peut-être|simultanément|délibérément|volontairement|intentionnellement|gravement|fortement|légèrement|totalement|partiellement|temporairement|brièvement|d'abord|d'ailleurs|ailleurs)

# Words that join noun phrases.
[CUE of]
de
du
des
d'un
d'une

[CUE ordinal]
er
re
e
