# Words of justice that courts and cases are known by. Hand-written for Concord.
[CUE case_word x=1]
(fallet|utredningen|förundersökningen|målet|ärendet)
[CUE court_word x=1]
(fängelse|tingsrätten|tingsrätt|hovrätten|domstolen|domen|rättegången|dömdes|döms|åtalade|straff|skyldig)
[CUE court_level first=1]
(tingsrätten|tingsrätt)
[CUE court_level appeal=1]
(hovrätten|hovrätt)
[CUE court_level supreme=1]
högsta domstolen
[CUE people x=1]
(man|mannen|män|männen|kvinna|kvinnan|personer|person|misstänkta|misstänkt|medborgare|ungdomar|tonåring|pojke)
[CUE no_date x=1]
(till|före|sedan)
[CUE unproven x=1]
(ska|skulle|kan|kommer att|väntas|ska kunna)
