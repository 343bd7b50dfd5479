# Words that tell what a place is to what is told. Hand-written for Concord.
[CUE locative x=1]
(à|au|aux|en|dans|près de|près du|sur|vers|de|du|entre|autour de|autour du|au-dessus de|au-dessus du|via|depuis|le long de|le long du|devant|hors de|chez)
(au large de|au large des|au large du|à proximité de|à proximité du|non loin de|aux abords de|aux environs de|à l'ouest de|à l'est de|au nord de|au sud de)
[CUE origin x=1]
(ressortissant|ressortissants|ressortissante|citoyen|citoyens|citoyenne|originaire|originaires|natif|natifs) (de|du|des)
(né|née|nés|domicilié|domiciliés|domiciliée|résidant|vivant|établi|établis) (à|en|au|aux)
(venu|venus|venue|arrivé|arrivés|arrivée|en provenance|provenant) (de|du|des)
[CUE route x=1]
entre
(reliant|relie|relient|reliait|reliaient)
(à destination|en route|en partance|en direction) (de|du|des|vers|pour)
(vol|train|bus|ferry|avion|câble) (pour|vers|entre)
(parti|partie|fui|réfugié|retourné|rentré|expulsé|extradé|extradés|extradée|remis|remise|transféré|livré|livrés) (vers|en|à|au|aux|pour)
(extradition|transfert|expulsion|départ|fuite) vers
[CUE person x=1]
(ressortissant*|citoyen*|homme|hommes|femme|femmes|jeune|jeunes|couple|adolescent*|passeport*|dissident*|réfugié*|exilé*|migrant*|étudiant*)
