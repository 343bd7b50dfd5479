# Cues for how far a measure has got, and for who stands behind it. Hand-written for Concord.
[CUE proposal x=1]
could
might
propos(e|es|ed|al|als|ing)
consider(|s|ed|ing)
(under|for) consideration
discuss(|es|ed|ing)
(call|calls|called|calling) for
urg(e|es|ed|ing)
(ask|asks|asked|asking) (the|for|that|to|brussels|parliament|allies|nato)
(could|might) (be|have|have been|not)
option(|s)
response options
weigh(|s|ed|ing)
expected to
(want|wants|wanted)
should
(being|is|are) (prepared|examined|drafted|drawn up|looked at)
prepar(e|es|ed|ing)
thinking (about|of)
(work|works|working) on
support(|s|ed|ing)
whether
(push|pushes|pushed|pushing) for
demand(|s|ed|ing)
recommend(|s|ed|ing)
debat(e|es|ed|ing)
mull(|s|ed|ing)
[CUE announcement x=1]
would
would (be|have|have been|not)
will
will be
shall
must
announc(e|es|ed|ing|ement)
(is|are) to
(have|has|had) to
(said|says) it would
decid(e|es|ed|ing)
(decision|decisions) to
order(|ed|s|ing)
plan(|s|ned|ning) to
(intend|intends|intended) to
promis(e|es|ed|ing)
pledg(e|es|ed|ing)
agreed to
(is|are) about to
going to
(vow|vows|vowed)
due to
from now on
(is|are) (closing|shutting|sealing|expelling|withdrawing|sending|deploying|restricting|limiting|imposing|banning|suspending|recalling|stepping|strengthening|boosting|reinforcing|launching|ordering|calling|adding)
[CUE adoption x=1]
adopt(|s|ed|ing)
approv(e|es|ed|ing)
(passed|passes|endorsed|endorses)
as decided
decision of
[CUE adoption_behind x=1]
(decision|regulation|resolution|law|act|decree)
[CUE lifting x=1]
lift(|s|ed|ing)
(revok|rescind|repeal|cancell)(ed|ing)
(end|ends|ended|ending) the
releas(e|es|ed|ing)
(let|lets) go
reopen(|s|ed|ing)
[CUE agent x=1]
by
[CUE sanctioning x=1]
sanction(|s|ed|ing)
asset freeze(|s)
restrictive measures
[CUE in_return x=1]
in return
in response
respond(|s|ed|ing)
retaliat(e|es|ed|ion|ory|ing)
tit-for-tat
in kind
reciprocal(|ly)
mirror(ed|ing) the
hit back
countermeasure(|s)
[CUE reason x=1]
over
in response to
because of
in retaliation for
in connection with
following
after
as a reaction to
[CUE bloc_eu x=1]
(the|) (council of the european union|european union|foreign affairs council|eu council)
(the|) (eu|union|27)
(the|) council
[CUE bloc_nato x=1]
(the|) (alliance|nato|allies)
!Allies
allied (ministers|leaders|commanders)
[CUE several_states x=1]
(eu|member|baltic|nordic|european|allied) (states|countries|members)
foreign ministers
ministers
capitals
[CUE passive_proposal x=1]
(is|are|was|were|being) (being|under|in) (prepared|considered|discussed|examined|consideration|discussion|preparation)
(considered|discussed|proposed|examined|prepared|debated)
not been decided
[CUE beginning x=1]
from
as of
as from
since
starting
effective
[CUE conditional x=1]
(if|unless)
[CUE schengen x=1]
schengen
[CUE vessels x=1]
(ship|ships|vessel|vessels|tanker|tankers|fleet)
[CUE and_list x=1]
and
as well as
plus
[CUE open_question x=1]
whether
(consider|considers|considered|considering)
(could|might|may)
(could|might|may) (be|have|ask|request)
weigh(|s|ed|ing)
not been decided
(want|wants) to
[CUE requester x=1]
(at|on|upon) the request of
(requested|sought|invoked|convened|triggered) by
[CUE held x=1]
met
(was|were) held
(held|holds|hold) (talks|consultations|a meeting)
consulted
convened
[CUE bloc_any x=1]
(the|) bloc
the bloc 's member (countries|states)
(the|its|) member (states|countries)
