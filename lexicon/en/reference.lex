# Words that stand for somebody named before, and the small words that show who acts. Hand-written for Concord.
[CUE be]
is
are
was
were
be
been
being
[CUE by]
by
[CUE he]
he
she
[CUE it]
it
they
[CUE we]
we
[CUE who]
who
which
[CUE whose]
whose
[CUE in]
in
[CUE unnamed]
on condition of anonymity
(asked|wished|wanted|preferred) (not to be|to remain) (named|identified|unnamed|anonymous)
(declined|refused) to be (named|identified)
not (authorised|authorized) to (speak|comment)
speaking anonymously
[CUE nationality]
(citizen|citizens|national|nationals|resident|residents|passport|passports) of
[CUE open]
(whether|if|unless)
(stop|stops|stopped|stopping) short of
(refuse|refuses|refused|decline|declines|declined|reluctant|hesitate|hesitates|hesitated|wary) (to|of)
(avoid|avoids|avoided|avoiding)
[CUE doubt]
(doubt|doubts|question|secret|mystery|accident|coincidence)

# What a body says without a word of speaking beside its name: "the judges found, …".
[CUE finding]
(found|finds|held|holds|ruled|rules|accepted|accepts|heard|hold|find)

# Phrases that point back at a body named before; the type is what they can stand for.
[BODY intelligence_service ref=1]
(the|this|that|its) (service|services)
(the|) (head|chief|director|director general|deputy head|deputy director|spokesman|spokesperson|spokeswoman) of the (service|agency)
[BODY police]
(the|) (officer|detective|investigator) (who leads|leading|in charge of|heading) the (inquiry|investigation|case|team)
(the|) (inquiry leader|lead investigator|chief investigator|head of the inquiry|head of the investigation)
[BODY state_agency]
(the|a|) (public inquiry|commission of inquiry|inquiry commission|parliamentary committee|oversight committee)
[BODY spokesperson ref=1]
(the|a|an|its|their|) (spokesman|spokeswoman|spokesperson|spokespeople|press officer)
(his|her|their|its) office
[BODY accused_state ref=1]
(the|its|his|her) (ambassador|embassy|chargé d'affaires|charge d'affaires|consulate|mission|consul general|consul)
[BODY document ref=1]
(the|this|its|their|that) (statement|letter|paper|review|annual review|annual report|assessment|report|communique|communiqué|bulletin|notice|advisory|note|press release|joint statement|document)
[BODY court ref=1]
(the|this|its) (judgment|judgement|ruling|verdict|written judgment|written ruling|judges)
[BODY prosecutor ref=1]
(the|this|its) (indictment|charge sheet|arrest warrant|arrest warrants)
