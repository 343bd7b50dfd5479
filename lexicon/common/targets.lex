# Names of things that get hit, alike in every language: chains, makers, carriers, cables and pipes of public record.
# Hand-written for Concord. name=1 says that the words tell one thing from another of its kind. A language adds the
# forms of its own.

[TARGET commercial kind=shop name=1]
(ikea|obi|castorama|lidl|auchan|marywilska|marywilska 44)
leroy merlin

[TARGET postal_courier kind=hub name=1]
(dhl|dpd|gls|inpost)
(nova|nowa) (post|poshta|poczta)

[TARGET defence_industry kind=factory name=1]
(rheinmetall|diehl|saab|thales|hensoldt|kongsberg|nammo|emco|mesko|mbda|nexter|knds|patria|instalaza|explosia|excalibur|destinus)
(bae systems|tvc solutions|elbit systems|vmz sopot)

[TARGET energy kind=cable name=1]
(estlink|estlink 1|estlink 2|estlink-2|nordbalt|litpol|fenno-skan|swepol|kontek)

[TARGET energy kind=pipeline name=1]
(balticconnector|nord stream|nord stream 1|nord stream 2|baltic pipe|druzhba|turkstream|europipe)

[TARGET digital_infrastructure kind=cable name=1]
(c-lion1|c-lion 1|bcs east-west|bcs east|arelion)
