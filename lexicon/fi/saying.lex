# Words of saying, in Finnish. Hand-written for Concord, under the licence of the project.
[SAY neutral]
(sanoi|sanoo|sanoivat|sanottiin|sanonut|kertoi|kertoo|kertovat|kertoivat|kertonut|ilmoitti|ilmoittaa|ilmoittivat|ilmoittanut|totesi|toteaa|todennut|tiedotti|tiedottaa|selitti|selittää|lisäsi|lisää|korosti|korostaa|kirjoitti|kirjoittaa|vakuutti|vakuuttaa|väitti|väittää|väittävät|raportoi|täsmensi|kommentoi|kuvaili|muistutti|viittasi|vahvistaa|vetosi|luonnehti|mainitsi|kutsui|kutsuu|on vakuuttunut)
(mukaan|mukaansa|arvion mukaan|mielestä|arvioi|arvioivat)
[SAY accuse]
(syytti|syyttää|syyttivät|syyttävät|syyttänyt)
[SAY accuse pos=n]
(syytö(s|kset|ksen|ksiä|ksistä)|syyttely)
[SAY claim]
(ilmoittautui tekijäksi|ilmoittautunut tekijäksi|otti vastuun|ottanut vastuun|ottivat vastuun)
[SAY deny]
(kiisti|kiistää|kiistivät|kiistänyt|kiistäneet|torjui|torjuu|torjunut|kieltää|kielsi)
[SAY deny pos=n]
(kiistäminen|kielto)
[SAY confirm]
(vahvisti|vahvistaa|vahvistivat|vahvistanut|todisti|osoitti|selvisi)
[SAY admit]
(myönsi|myöntää|myönsivät|tunnusti|tunnustaa)
[SAY warn]
(varoitti|varoittaa|varoittanut|varoittivat)
[SAY suspect]
(epäilee|epäili|epäilemme|epäilevät|epäilivät|arvelee|arveli)
[SAY suspect pos=n]
(epäily|epäilyt|epäilyn|epäilyjä)
[SAY believe]
(uskoo|uskoi|uskovat|katsoi|katsoo|pitää todennäköisenä|piti)
