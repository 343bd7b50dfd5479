# Words around official acts in response, in Russian. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(может|могут|предлагает|предлагают|предложил|призывает|рассматривает|рассматривают)
[CUE announcement x=1]
(будет|будут|обещает|обещают|объявил|объявила|объявили|анонсировал|намерен|намерена|планирует|решило|решил)
[CUE adoption x=1]
(принял|приняла|приняли|принято|ввел|ввёл|ввела|ввели|утвердил|утвердили)
[CUE lifting x=1]
(отменил|отменили|снял|сняли|возобновил|возобновили)
[CUE sanctioning x=1]
санкци*
[CUE in_return x=1]
(в ответ|зеркально)
[CUE reason x=1]
(из-за|за)
[CUE bloc_eu x=1]
(ес|евросоюз|евросоюза|совет ес|еврокомиссия)
[CUE bloc_nato x=1]
(нато|альянс|альянса)
[CUE several_states x=1]
(страны ес|страны балтии|государства-члены|союзники)
[CUE beginning x=1]
с
[CUE conditional x=1]
если
[CUE schengen x=1]
(шенген|шенгена|шенгенской)
[CUE vessels x=1]
(судно|судна|суда|судов|танкер|танкеры|танкеров|флот|флота)
[CUE and_list x=1]
и
[CUE open_question x=1]
ли
