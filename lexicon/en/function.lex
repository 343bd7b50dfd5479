# Closed-class words of English, for cutting noun phrases. Hand-written for Concord. A word of several classes
# stands in each. "may" and "will" keep small letters, so that the month and the name are not caught.

[FUNC det]
(a|an|the)
(this|that|these|those)
(my|your|his|her|its|our|their|whose)
(some|any|no|every|each|either|neither|both|all|half)
(many|much|more|most|few|fewer|fewest|little|less|least|several|plenty of|various|numerous|multiple|countless|certain|such|another|other|own|same)
(a few|a little|a lot of|lots of|a number of|a couple of|a pair of|a handful of|a series of|a string of|a total of|a group of|dozens of|scores of|hundreds of|thousands of|tens of thousands of|millions of|at least|at most|more than|less than|fewer than|some of the|all of the|most of the|one of the|two of the|part of the|many of the|any of the|several of the|each of the|none of the)

[FUNC prep]
(out|up|off|down)
(of|in|to|for|with|on|at|from|by|about|as|into|like|through|after|over|between|against|during|without|before|under|around|among|amongst|amid|amidst|across|behind|beyond|near|above|below|beneath|beside|besides|despite|except|inside|outside|onto|per|plus|since|than|throughout|till|toward|towards|underneath|unlike|until|upon|versus|via|within|along|alongside|aboard|concerning|considering|excluding|following|including|minus|opposite|regarding|given|pending|barring|notwithstanding|en route|en route to)
(according to|ahead of|along with|apart from|as for|as of|as part of|as to|as well as|aside from|because of|by means of|close to|due to|except for|far from|in accordance with|in addition to|in case of|in charge of|in connection with|in coordination with|in cooperation with|in exchange for|in favour of|in favor of|in front of|in light of|in line with|in place of|in relation to|in response to|in return for|in spite of|in support of|in terms of|in the course of|in the middle of|in the vicinity of|in the wake of|in view of|inside of|instead of|near to|next to|off the coast of|on account of|on behalf of|on board|on top of|on the eve of|on the part of|on the basis of|out of|outside of|owing to|prior to|regardless of|relating to|related to|rather than|south of|north of|east of|west of|subject to|such as|thanks to|together with|up to|with regard to|with respect to|north-east of|north-west of|south-east of|south-west of|northeast of|northwest of|southeast of|southwest of)
vs

[FUNC conj]
(and|or|but|nor|yet|so|plus)
(because|although|though|while|whilst|whereas|if|unless|until|till|when|whenever|where|wherever|after|before|since|once|as|that|whether|lest|than|except|provided|providing|supposing|amid)
(as if|as though|as long as|as soon as|as far as|so that|such that|in order to|in order that|even if|even though|only if|in case|now that|given that|rather than|as well as|not only|but also|provided that|except that)

[FUNC aux]
(am|is|are|was|were|be|been|being)
(have|has|had|having)
(do|does|did|done|doing)
(can|could|shall|should|would|might|must|ought|need|dare|cannot)
!may
!will
(isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|can't|couldn't|won't|wouldn't|shouldn't|mightn't|mustn't|needn't|ain't)
(i'm|i've|i'd|i'll|you're|you've|you'll|we're|we've|we'll|we'd|they're|they've|they'll|they'd|he'd|he'll|she'd|she'll|it'll|it'd|there'll|that'll)
('m|'re|'ve|'ll|'d|n't)
(used to|ought to|had better|would rather|going to|able to|unable to|about to|supposed to|have to|has to|had to)

[FUNC pron]
(i|me|mine|myself|you|yours|yourself|yourselves|he|him|his|himself|she|hers|her|herself|it|its|itself|we|us|ours|ourselves|they|them|theirs|themselves)
(someone|somebody|something|anyone|anybody|anything|everyone|everybody|everything|nobody|nothing|none|no one|ones|oneself|each other|one another)
(this|that|these|those|all|both|some|any|many|few|several|most|others|another|either|neither|such|much|there)

[FUNC rel]
(who|whom|whose|which|that|where|when|why|what|whoever|whomever|whatever|whichever|whereby|wherein|whereupon)
(in|of|to|for|by|from|on|at|with|through|under|during|after|against|among) (which|whom|whose)
including (which|whom)

[FUNC adv]
(however|though|how|why|when|where)
(not|never|n't|no longer|no more)
(very|too|so|quite|rather|fairly|extremely|highly|slightly|somewhat|nearly|almost|just|only|even|still|already|yet|also|again|ever|once|twice|always|often|sometimes|usually|rarely|seldom|hardly|barely|scarcely|frequently|occasionally|regularly|constantly|repeatedly|continuously|increasingly|largely|mainly|mostly|partly|partially|fully|completely|entirely|totally|wholly|absolutely|particularly|especially|specifically|generally|typically|normally|roughly|approximately|exactly|precisely|merely|simply|solely|purely|at all)
(now|then|soon|later|earlier|recently|lately|currently|presently|formerly|previously|initially|originally|eventually|finally|ultimately|immediately|instantly|suddenly|quickly|rapidly|slowly|gradually|briefly|temporarily|permanently|meanwhile|afterwards|afterward|beforehand|thereafter|subsequently|simultaneously|nowadays|ago|shortly|promptly|at once|at first|at last|so far|for now|to date|until now|at the time|at the moment|in advance|for example|for instance|of course|in fact|in general|in particular|in total|at present)
(here|there|everywhere|somewhere|anywhere|nowhere|elsewhere|abroad|away|forwards|backwards|together|apart|aside|ahead|upstairs|downstairs|indoors|outdoors|ashore|locally)
(therefore|thus|hence|moreover|furthermore|besides|nevertheless|nonetheless|otherwise|instead|indeed|likewise|similarly|accordingly|consequently|additionally|alternatively|conversely|regardless|anyway|firstly|secondly|thirdly|lastly|namely)
(allegedly|reportedly|apparently|presumably|probably|possibly|perhaps|maybe|clearly|obviously|evidently|certainly|definitely|surely|undoubtedly|arguably|supposedly|seemingly|actually|really|truly|basically|essentially|fortunately|unfortunately|luckily|sadly|interestingly|importantly|officially|formally|publicly|privately|secretly|covertly|openly|deliberately|intentionally|accidentally|unintentionally|knowingly|unknowingly|wrongly|falsely|directly|indirectly|jointly|separately|independently|successfully|unsuccessfully|severely|seriously|badly|heavily|lightly|strongly|firmly|widely|closely|carefully|illegally|unlawfully|legally|physically|technically|politically|economically|militarily|financially|remotely|automatically|anonymously|violently|peacefully|safely|hastily|reluctantly|dramatically|significantly|substantially|considerably|sharply|steadily|systematically|effectively|efficiently|potentially|respectively|collectively|personally|internationally|domestically|regionally|nationally)
(far|else|ever since|as well|per se)

# Words that join noun phrases.
[CUE of]
of
[CUE possessive]
's

[CUE ordinal]
st
nd
rd
th
