# Words before a noun that tell whether it was named before. Hand-written for Concord.
[CUE definite]
(le|la|les|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs)
[CUE another]
(un autre|une autre|d'autres|un deuxième|une deuxième|un second|une seconde|un troisième|une troisième|un nouveau|une nouvelle|de nouveaux|de nouvelles|un nouvel|un quatrième)
[CUE many]
(plusieurs|nombreux|nombreuses|de nombreux|de nombreuses|des dizaines|des centaines|des milliers|une dizaine|une vingtaine|une trentaine|divers|diverses|différents|différentes)
[CUE also]
(aussi|également|de même|au même moment|simultanément|ailleurs|par ailleurs|en outre)
