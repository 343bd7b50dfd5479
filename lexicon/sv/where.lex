# Words that tell what a place is to what is told. Hand-written for Concord.
[CUE locative x=1]
(i|på|vid|nära|utanför|från|till|över|kring|runt|mellan|genom|utmed|längs|söder om|norr om|öster om|väster om|intill)
[CUE origin x=1]
från
(medborgare i|född i|bosatt i|bor i)
[CUE route x=1]
mellan
(förbinder|förband|kopplar)
(på väg|flyg|tåg|färja) till
(flydde|reste|återvände|utlämnades|utvisades) till
med kurs mot
[CUE person x=1]
(medborgare*|man|mannen|män|männen|kvinna*|kvinnor*|tonåring*|dissident*|flykting*|migrant*|affärsman*|politiker*|journalist*|pilot*|student*|diplomat*|oliktänkande)
