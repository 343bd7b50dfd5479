# Reporting verbs and phrases, by what they commit the speaker to. Hand-written for Concord.
# pos=prep opens a source phrase ("according to"); pos=n are nouns for a statement; verbs have no pos.

[SAY neutral]
(say|says|said|saying)
(tell|tells|told|telling)
(stated|stating)
(state|states) that
(reported|reporting)
(report|reports) that
announc(e|es|ed|ing)
(add|adds|added|adding)
(explain|explains|explained|explaining)
(write|writes|wrote|written|writing)
(commented|commenting)
(noted|noting)
(note|notes) that
(observe|observes|observed|observing)
remarked
(mention|mentions|mentioned|mentioning)
describ(e|es|ed|ing)
declar(e|es|ed|ing)
(stress|stresses|stressed|stressing)
emphasi(s|z)(e|es|ed|ing)
underlin(e|es|ed|ing)
underscor(e|es|ed|ing)
(highlighted|highlighting)
(point|points|pointed|pointing) out
(inform|informs|informed|informing)
(reply|replies|replied|replying)
(respond|responds|responded|responding)
answered
specif(y|ies|ied|ying)
clarif(y|ies|ied|ying)
outlin(e|es|ed|ing)
disclos(e|es|ed|ing)
(reveal|reveals|revealed|revealing)
(published|publishing)
posted
tweeted
(quoted|quotes|quoting) % quote=1
(hear|heard|hears|learned|learnt|learns) from % quote=1
cit(e|es|ed|ing) % quote=1
(recall|recalls|recalled|recalling)
(repeat|repeats|repeated|repeating)
reiterat(e|es|ed|ing)
relat(e|es|ed) that
(recount|recounts|recounted|recounting)
testif(y|ies|ied|ying)
briefed
conclud(e|es|ed|ing)
(find|finds|found) that
(estimated|estimating)
(estimate|estimates) that
summari(s|z)(e|es|ed|ing)
(go|goes|went) on to say
(is|was|are|were) quoted as saying
(is|was|were) cited as saying
(speak|speaks|spoke|spoken|speaking) (to|of|at|during|on)
issu(e|es|ed|ing) a statement
(expresses|expressed|expressing)
indicat(e|es|ed|ing)
communicat(e|es|ed|ing)
notif(y|ies|ied|ying)
(assess|assesses|assessed|assessing)
rul(e|es|ed|ing) that

urg(e|es|ed|ing)
(call|calls|called|calling) (on|for|it|the|this|them)
(demanded|demanding)
(demand|demands) that
(ask|asks|asked|asking)
promised
pledged
(vow|vows|vowed|vowing)
(condemn|condemns|condemned|condemning)
(criticis(e|es|ed|ing)|criticiz(e|es|ed|ing))
decr(y|ies|ied)
denounc(e|es|ed|ing)
deplor(e|es|ed|ing)
(lament|laments|lamented)
(complain|complains|complained|complaining)
opin(e|es|ed)
argu(e|es|ed|ing)
joked
(predict|predicts|predicted|predicting)
advis(e|es|ed|ing)
(boast|boasts|boasted|boasting)
elaborat(e|es|ed|ing)
detailing
(show|shows|showed|shown) that


(read|reads) out
(make|makes|made|making) public
judg(e|es|ed|ing) that
(put|puts) it
(countered|counters|answered|answers)
(leave|leaves|left) (open|it open)
(take|takes) (it|this|them) to be
(conveyed|conveys)
(tell|tells|told) (us|me|reporters|parliament)

[SAY neutral pos=prep]
according to
as (reported|stated|announced|confirmed|noted|told|revealed|published) by
(in|from) (the|) (words|view|opinion|estimation|assessment|judgment) of
(in|from) a (statement|post|tweet|interview|report|letter|press release|briefing|news conference|press conference) (by|from|with)
per
(on|at) (the|) (information|account) (of|from)
(data|information|figures|documents|reports|findings|analysis) (from|by|of|obtained by|provided by|seen by|published by|compiled by|released by|reviewed by)

[SAY neutral pos=n]
report
reports
statement
statements
(press|news) (conference|release|briefing)
(a|the|its|his|her|their) (report|announcement|communique|communiqué|briefing|assessment|findings|testimony|ruling)
(official|joint|written|video|public) (statement|statements|announcement)

[SAY accuse]
accus(e|es|ed|ing)
blam(e|es|ed|ing)
alleg(e|es|ed|ing)
attribut(e|es|ed|ing) (it|the|this|them|these|responsibility|to|both|several)
(put|puts|putting|lay|lays|laid|laying|place|placed|placing|pin|pins|pinned|pinning) the blame (on|squarely on|at)
(point|points|pointed|pointing) (the|a|) (finger|fingers) at
(hold|holds|held|holding) (russia|moscow|the kremlin|belarus|minsk|china|beijing|iran|tehran|the gru|the fsb|it|them|him) responsible
charg(e|es|ed|ing) that
trac(e|es|ed|ing) (it|the|this|them|these) (attack|attacks|back|to)
(link|links|linked|linking) (it|the|this|them|these|both)
(tie|ties|tied|tying) (it|the|this|them|these)
implicat(e|es|ed|ing)
fingered
incriminat(e|es|ed|ing)
(impute|imputes|imputed)
ascrib(e|es|ed|ing)
identif(y|ies|ied|ying) (russia|moscow|the gru|the fsb|the group|the hackers|the perpetrators|the attackers|russian|the attacker) as
nam(e|es|ed|ing) (russia|moscow|the gru|the fsb|the group|the perpetrators|the attackers|russian|china|belarus)
expos(e|es|ed|ing) (russia|russian|the gru|moscow|a russian|the network|the campaign|the operation|chinese|a campaign|a network)
(call|calls|called|calling) out (russia|moscow|china|beijing|belarus|iran|the kremlin|malicious|russian)
(unmask|unmasks|unmasked|unmasking)
denounc(e|es|ed|ing) (russia|moscow|russian|the kremlin|china)

[SAY accuse pos=n]
(accusation|accusations|allegation|allegations|attribution|attributions)

[SAY claim]
(claim|claims|claimed|claiming)
(assert|asserts|asserted|asserting)
(contend|contends|contended|contending)
(maintain|maintains|maintained|maintaining)
(insist|insists|insisted|insisting)
(suggest|suggests|suggested|suggesting)
(purport|purports|purported|purporting)
(profess|professes|professed)
(declare|declared) responsibility
(claim|claims|claimed|claiming) (responsibility|credit)
(take|takes|took|taken|taking) (responsibility|credit)
speculat(e|es|ed|ing)
(hint|hints|hinted|hinting)
impl(y|ies|ied|ying)
intimat(e|es|ed|ing)
insinuat(e|es|ed|ing)
(posit|posits|posited)
hypothesi(s|z)(e|es|ed|ing)
theori(s|z)(e|es|ed|ing)
propos(e|es|ed|ing) that
(reckon|reckons|reckoned)
(make|makes|made|making) (the|a|) (claim|claims|allegation|allegations)
(go|goes|went) so far as to
(swear|swears|swore|sworn)

[SAY claim pos=n]
claim of (responsibility|credit)
claims of (responsibility|credit)
(unverified|unsubstantiated|unconfirmed) (claim|claims|report|reports)

[SAY deny]
den(y|ies|ied|ying)
(reject|rejects|rejected|rejecting)
(dismiss|dismisses|dismissed|dismissing)
refut(e|es|ed|ing)
disput(e|es|ed|ing)
(rebut|rebuts|rebutted|rebutting)
(contradict|contradicts|contradicted|contradicting)
(disavow|disavows|disavowed|disavowing)
(disown|disowns|disowned)
(disclaim|disclaims|disclaimed)
repudiat(e|es|ed|ing)
(downplay|downplays|downplayed|downplaying)
(play|plays|played|playing) down
(brush|brushes|brushed|brushing) (off|aside)
(wave|waves|waved|waving) (off|aside|away)
(shrug|shrugs|shrugged|shrugging) off
(scoff|scoffs|scoffed|scoffing) at
mocked
ridicul(e|es|ed|ing)
distanc(e|es|ed|ing) (itself|himself|herself|themselves)
(has|have|had) (nothing to do with|no part in|no involvement in|no connection to|no role in|no link to|no knowledge of)
nothing to do with
(plead|pleads|pleaded|pleading) (not guilty|innocence)
(protest|protests|protested|protesting) (his|her|their) innocence
(maintain|maintains|maintained|maintaining) (his|her|their) innocence
refus(e|es|ed|ing) to (acknowledge|accept|admit|recognise|recognize)

[SAY deny pos=n]
(denial|denials)

[SAY confirm]
(confirm|confirms|confirmed|confirming)
verif(y|ies|ied|ying)
corroborat(e|es|ed|ing)
(establish|establishes|established|establishing)
determin(e|es|ed|ing)
acknowledg(e|es|ed|ing)
substantiat(e|es|ed|ing)
(affirm|affirms|affirmed|affirming)
(attest|attests|attested|attesting)
authenticat(e|es|ed|ing)
prov(e|es|ed|ing) that
demonstrat(e|es|ed|ing) that
(ascertain|ascertains|ascertained|ascertaining)
recogni(s|z)(e|es|ed|ing) (that|the|it)
conclud(e|es|ed|ing) that
(make|makes|made) (clear|it clear)
(leave|leaves|left) no doubt
(has|have|had) no doubt
(is|are|was|were) (now|) in no doubt
(makes|make|made) no secret
(there is|there was) no doubt
(is|are|was|were) (certain|convinced|sure|in no doubt|confident|clear) (that|about|of)
(have|has|had) (evidence|proof|information|confirmation) (that|of)
beyond (any|) (reasonable|) doubt

[SAY confirm pos=n]
(confirmation|confirmations)

[SAY admit]
(admit|admits|admitted|admitting)
conced(e|es|ed|ing)
(confess|confesses|confessed|confessing)
(own|owns|owned|owning) up to
(plead|pleads|pleaded|pleading|pled) guilty
(accept|accepts|accepted|accepting) (responsibility|guilt|that|the charges|blame)
(come|came|coming) clean
(make|made|making) a (full|partial|) confession
(grant|grants|granted) that

[SAY admit pos=n]
(admission|confession|confessions|guilty plea|guilty pleas)

[SAY warn]
(warn|warns|warned)
warning (that|of|against|about)
(caution|cautions|cautioned|cautioning)
(alerted|alerting)
(fear|fears|feared|fearing) (that|the|a|an|it|more|further)
(flag|flags|flagged|flagging) (up|that|the|a|concerns)
(sound|sounds|sounded|sounding) the alarm
(raise|raises|raised|raising) (the|) (alarm|concern|concerns|fears)
(express|expresses|expressed|voiced|voice|voices) (concern|concerns|fear|fears|alarm|worry)
(threaten|threatens|threatened|threatening)
advis(e|es|ed|ing) against
(forecast|forecasts|forecasted)
(foresee|foresees|foresaw)

[SAY warn pos=n]
warnings

[SAY suspect]
(suspected|suspecting)
(suspect|suspects) (that|it|the|a|an|russia|moscow|russian|sabotage|arson|belarus|china|them|him|there|foul|involvement)
(have|has|had|having) (suspicions|suspicion|strong suspicions|grounds to suspect|reason to suspect|a suspicion|reason to believe|reasonable suspicion)
(not|does not|do not|did not|has not|have not|cannot|could not) (rule out|exclude|ruled out)
(treat|treats|treated|treating) (it|the incident|the case|the fire|the blaze|the matter|this|them) as
investigat(e|es|ed|ing) whether
(look|looks|looked|looking|probe|probes|probed|probing|examine|examines|examined|examining|check|checks|checking) (into|) whether
(raise|raises|raised|raising) suspicions
(wonder|wonders|wondered|wondering)
(see|sees|saw) (indications|signs|strong indications|traces)
(point|points|pointed|pointing) to

[SAY suspect pos=n]
(suspicion|suspicions)

[SAY believe]
believ(e|es|ed|ing)
(think|thinks|thought|thinking)
(consider|considers|considered|considering)
assum(e|es|ed|ing)
presum(e|es|ed|ing)
(understand|understands|understood)
(regard|regards|regarded|regarding) (it|the|this|them) as
(view|views|viewed|viewing) (it|the|this|them) as
(see|sees|saw|seen) (it|this|them) as
(deem|deems|deemed|deeming)
(feel|feels|felt) that
(expect|expects|expected|expecting)
(doubted|doubts that)
(infer|infers|inferred)
deduc(e|es|ed)
guessed
suppos(e|es|ed)
(reckon|reckons|reckoned) that
(am|is|are|was|were) of the opinion
(have|has|had) (high|moderate|low|strong) confidence
(assess|assesses|assessed) with (high|moderate|low) confidence
