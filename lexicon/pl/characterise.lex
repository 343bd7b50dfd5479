# Words by which somebody says what an act is, rather than tells of another one, in Polish. Hand-written for Concord, under the licence of the project.
[CUE characterise x=1]
(nazwał(|a|o|y) to|nazwali to|nazywa to|określił(|a|o) to|mówi(ą|) o|mowa o|traktowan(y|a|e) jako|zakwalifikowan(o|y|a|e)|uznał(|a|o) to za|to był(|a|o))
