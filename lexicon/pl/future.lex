# Words after which a date lies ahead, in Polish. Hand-written for Concord, under the licence of the project.
[CUE future]
(będzie|będą|planuje|planują|zamierza|zamierzają|zostanie|zostaną|ma wejść w życie|wejdzie w życie|począwszy od|zaplanowan(y|a|e|o))
