# Plain negation, and wordings with "no" and "not" that assert. Hand-written for Concord, under the licence of the project.
[CUE negation x=1]
(не|ні|ані|без|немає|нема|жоден|жодн(ого|ої|их|а|е)|ніхто|ніколи)
[CUE certain x=1]
(без сумніву|немає сумнівів|не викликає сумнівів|не лише|не тільки|не пізніше|не менше|невдовзі після|неподалік|не випадково|без попередження)
