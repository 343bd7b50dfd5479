# Plain "charged", where what follows shows that a court is meant. Hand-written for Concord.
[LEGAL charged pos=v]
charged (people|several people|suspects|a man|a woman|two men|three men|him|her|them|over|under|in connection)
and charged

# Words around a legal step: what makes it none, whom it is about, and which court speaks.
[CUE no_step x=1]
(caught|captured) on (camera|film|video|tape|cctv)
caught (fire|up|in the|sight|between|off guard|out)
(public|parliamentary|internal|safety|technical|independent) (inquiry|investigation|probe|inquiries)
(dismiss|dismisses|dismissed|dismissing|reject|rejects|rejected|rejecting) (the|all|such|these|any|this|that) (charge|charges) as
# what may come is no step yet
[CUE unproven x=1]
(will|would|could|might|should|can|must|shall)
!may
(will|would|could|might|may|should|can) (be|face|have|get|go|stand|appear|not be|also be|now be|then be)
to (be|stand|face|go|appear)
(is|are) (to|due to|expected to|set to|likely to|about to)
(is|are|was|were) (due|expected|set|likely|about|scheduled) to
(ask|asks|asked|asking) for
(seek|seeks|sought|seeking)
(demand|demands|demanded|demanding)
(call|calls|called|calling) for
(want|wants|wanted) (to|him|her|them)
(want|wants|wanted) (prison|jail|a|an|life|at|sentences|up)
(threaten|threatens|threatened)
(risk|risks|risking)
(face|faces|faced|facing)
(if|whether|unless)
(maximum|up to)
(carries|carry|carried|punishable)
refused to
# a case of its own beside the one told
[CUE case_word x=1]
(case|cases|file|inquiry|inquiries|investigation|investigations|probe|proceedings)
[CUE court_word x=1]
(prison|jail|jailed|court|courts|judge|judges|jury|trial|sentence|sentenced|judgment|verdict|convicted|guilty|tribunal|defendant|defendants|ringleader|bailey)
[CUE court_level first=1]
(district|regional|county|city|municipal|crown|magistrates'|provincial|local|first-instance|criminal|higher regional) court
(old bailey|central criminal court)
[CUE court_level appeal=1]
(court of appeal|court of appeals|appeal court|appeals court|appellate court|circuit court)
[CUE court_level supreme=1]
(supreme court|court of cassation|federal court of justice|constitutional court|cassation court)
[CUE charge_prep x=1]
(with|of|for|on suspicion of|on charges of|over)
[CUE people x=1]
(man|woman|person|suspect|citizen|national|teenager|member|officer|driver|boy|girl|student)
(men|women|people|persons|suspects|citizens|nationals|youths|teenagers|members|officers|agents|brothers|drivers|boys|girls|students|others)
[CUE no_date x=1]
(until|till|before|since)
aged
