# Closed-class words of Swedish, for cutting noun phrases. Hand-written for Concord.

[FUNC det]
(en|ett|den|det|de|denna|detta|dessa|någon|något|några|ingen|inget|inga|varje|alla|allt|båda|flera|många|få|samtliga|min|mitt|mina|sin|sitt|sina|hans|hennes|dess|deras|vår|vårt|våra|minst|högst|drygt|knappt|omkring|cirka|tiotals|hundratals|tusentals|ett antal|en rad|ett par)
[FUNC prep]
(i|på|av|till|från|för|med|om|vid|hos|mot|under|över|efter|före|innan|sedan|utan|genom|mellan|bland|bakom|framför|bredvid|nära|utanför|inom|inne|kring|runt|längs|enligt|trots|tack vare|på grund av|i samband med|på uppdrag av|inför|åt|per|ur|förutom|via|intill|öster om|väster om|söder om|norr om|strax)
[FUNC conj]
(och|eller|men|utan|samt|att|som|när|då|om|eftersom|därför att|medan|innan|sedan|efter att|så att|trots att|fast|ifall|huruvida)
[FUNC aux]
(är|var|varit|vara|blev|blir|bli|blivit|blevs|har|hade|haft|ha|ska|skall|skulle|kan|kunde|kunna|kunnat|måste|får|fick|fått|vill|ville|bör|borde|torde|lär|lät|låter)
[FUNC pron]
(jag|mig|du|dig|han|honom|hon|henne|den|det|vi|oss|ni|er|de|dem|man|sig|någon|ingen|ingenting|något|allt|detta)
[FUNC rel]
(som|vilken|vilket|vilka|vars|där|vem|vad|var|varför|hur|varifrån)
[FUNC adv]
(inte|ej|aldrig|också|även|bara|endast|redan|ännu|fortfarande|åter|igen|ofta|sällan|mycket|nästan|ungefär|omkring|särskilt|nu|då|sedan|senare|tidigare|först|sist|därefter|samtidigt|dessutom|däremot|dock|ändå|därför|således|här|där|hem|bort|tillsammans|troligen|sannolikt|möjligen|kanske|uppenbarligen|förmodligen|misstänkt|påstått|medvetet|avsiktligt|just|precis|nyligen|snart|hittills|tillfälligt|delvis|helt|snabbt|plötsligt)
# Words that join noun phrases.
[CUE of]
av
[CUE possessive]
's
