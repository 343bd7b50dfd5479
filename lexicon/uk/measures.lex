# Words around official acts in response, in Ukrainian. Hand-written for Concord, under the licence of the project.
[CUE proposal x=1]
(може|можуть|пропонує|пропонують|запропонував|закликає|розглядає|розглядають)
[CUE announcement x=1]
(буде|будуть|обіцяє|обіцяють|оголосив|оголосила|оголосили|анонсував|залучать|має намір|планує)
[CUE adoption x=1]
(ухвалив|ухвалила|ухвалили|ухвалено|прийняв|прийняли|запровадив|запровадила|запроваджено)
[CUE lifting x=1]
(скасував|скасували|зняв|зняли|відновив|відновили)
[CUE sanctioning x=1]
санкці*
[CUE in_return x=1]
(у відповідь|дзеркально)
[CUE reason x=1]
(через|за)
[CUE bloc_eu x=1]
(єс|євросоюз|євросоюзу|рада єс|єврокомісія)
[CUE bloc_nato x=1]
(нато|альянс|альянсу)
[CUE several_states x=1]
(країни єс|країни балтії|держави-члени|союзники)
[CUE beginning x=1]
з
[CUE conditional x=1]
(якщо|якби)
[CUE schengen x=1]
(шенген|шенгену|шенгенської|шенгенській)
[CUE vessels x=1]
(судно|судна|суден|танкер|танкери|танкерів|флот|флоту)
[CUE and_list x=1]
(і|та|й)
[CUE open_question x=1]
чи
