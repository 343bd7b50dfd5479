# Verbs of what an act is for, in Lithuanian. Hand-written for Concord, under the licence of the project.
[CUE aim_verb strong=1]
(pasėti|sėti|pasėtų|destabilizuoti|įbauginti|bauginti|suskaldyti|skaldyti|susilpninti|pakirsti pasitikėjimą|sukiršinti|nutiltų|kiršinti)
[CUE aim_verb x=1]
(paskleisti|parodyti|patikrinti|išbandyti|paveikti|sutrikdyti|priversti|nubausti|sutrukdyti|sukelti|išprovokuoti|sukurti|sumažinti|išgąsdinti|atitraukti|atkeršyti|diskredituoti|spausti)
[CUE unsure x=1]
(spėja|tikriausiai|galbūt)
[CUE not_only x=1]
ne tik
[CUE evidential x=1]
(pasak|anot|manymu|vertinimu)
