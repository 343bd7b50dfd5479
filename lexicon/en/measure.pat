# Official acts in response. Hand-written for Concord. type is the measure type of the record model.
# status, when given, is what the words themselves say; else tense and modality decide. passive=1: the
# pattern begins with what is hit, so that whoever acts stands before as a subject of its own, or behind
# "by". issuer=CODE: the words name who acts. explicit=1: only with an issuer in the same sentence.
# about=sanctions: only where the text speaks of sanctions. verb=1: begins with a verb, which no article
# stands before ("the closed checkpoint"). type=same: of the kind that the measure before it is of.
frame measure

def DIPLOMAT = diplomat|diplomats|attaché|attachés|attache|attaches|staff|staffer|staffers|personnel|employee|employees|officers|officials|operatives|agents|envoys|spies|consul|member|members
def ENVOY = ambassador|chargé|charge|envoy|d'affaires|affaires|representative|diplomat|consul|consul-general
def CONSULATE = consulate|consulates|consulate-general|consulates-general|consular
def BORDER = border|borders|crossing|crossings|checkpoint|checkpoints|frontier|frontiers
def SHIP = ship|ships|vessel|vessels|tanker|tankers|freighter|freighters|tug|carrier|trawler|yacht|cargo|boxship
def TROOPS = troops|soldiers|servicemen|reservists|frigate|frigates|warships|warship|jets|fighters|radars|minehunters|minesweepers|corvettes|marines|guardsmen|batteries
def LISTED = individual|individuals|people|persons|person|entities|entity|officers|officer|companies|company|firms|organisations|organizations|members|vessels|ships|tankers|unit|units|officials|official|hackers|men|bloggers|propagandists|groups|group|outlets|nationals|spies|agents|networks|network|fleet

# ---- expulsions
pat en.measure.expel [type=expulsion_png]  (expel|expels|expelled|expelling) **8 DIPLOMAT
+ Poland expelled 45 Russian diplomats.
+ Moldova is expelling two Russian embassy employees.
- The school expelled three pupils on Monday.
pat en.measure.expel.nations [type=expulsion_png]  (expel|expels|expelled|expelling) *3 (russians|belarusians|iranians|russian|chinese)
+ The Netherlands expelled four Russians.
pat en.measure.expulsion [type=expulsion_png]  (expulsion|expulsions|expulsion) of *8 DIPLOMAT
+ Sofia announced the expulsion of two Russian diplomats.
pat en.measure.expelled [type=expulsion_png passive=1]  DIPLOMAT *6 (expelled|expulsed)
+ Eighteen Russian diplomats have been expelled.
pat en.measure.png [type=expulsion_png]  (declare|declares|declared|declaring|named|names) **9 (persona|personae|personas|person) non (grata|gratae|gratas)
+ Greece declared a Russian consul persona non grata.
pat en.measure.png.noun [type=expulsion_png passive=1]  (persona|personae|personas) non (grata|gratae|gratas)
+ Two employees were declared persona non grata.
pat en.measure.leave.passive [type=expulsion_png passive=1]  DIPLOMAT **11 (ordered|told|asked|given|instructed) *6 to leave
+ Three Russian diplomats have been told to leave the country.
pat en.measure.must [type=expulsion_png passive=1]  DIPLOMAT **5 (must|have to|had to|has to) leave *2 (country|within|poland|germany|latvia|lithuania|estonia|finland|russia|moscow)
+ Two employees of the Russian embassy must leave the country within 48 hours.
- Staff must leave by the back door.
pat en.measure.pack [type=expulsion_png]  (give|gives|gave|given|told|tells|tell|ordered) **4 DIPLOMAT **6 (to|must) pack
+ Latvia has given two Russian embassy staff a week to pack their bags.
- The coach told the team to pack.
pat en.measure.leave [type=expulsion_png]  (order|orders|ordered|ordering|tells|told|telling|asked|gave|give|gives|giving|instructed) **8 DIPLOMAT **6 (to|must) leave
+ The ministry gave an attaché of the Belarusian embassy two days to leave.
+ Oslo ordered 15 Russian embassy officials to leave.
pat en.measure.home [type=expulsion_png]  (send|sends|sent|sending) (home *6 DIPLOMAT|*8 DIPLOMAT *1 (home|packing))
+ Ottawa sent home three Chinese diplomats.
pat en.measure.out [type=expulsion_png]  (throw|throws|threw|throwing|kick|kicks|kicked|kicking|turfed|boot|boots|booted|drum|order|orders|ordered) out (NATION|<n:COUNT>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|dozens|several|a|an|some|all|more|another|its|the NATION|DIPLOMAT) *5 DIPLOMAT
+ Prague threw out 18 Russian embassy staff.
+ Moscow ordered out a Czech consul.
- A court threw out the case against officers of the tanker.
pat en.measure.outof [type=expulsion_png]  (order|orders|ordered|ordering) *6 DIPLOMAT *1 out
+ Slovakia has ordered three Russian diplomats out of the country.
pat en.measure.doors [type=expulsion_png]  (show|shows|showed|shown|showing) *8 the door
+ Vienna showed two Russian diplomats the door.
pat en.measure.flight [type=expulsion_png passive=1]  (escorted|accompanied|taken|put|placed) (to|on|onto|aboard) a *1 (flight|plane|aircraft|train) *2 to
+ The two men were escorted to a flight to Minsk.
pat en.measure.accredit [type=expulsion_png]  (withdraw|withdraws|withdrew|withdrawn|withdrawing|revoke|revokes|revoked|revoking|strip|strips|stripped|cancelled|cancel) *8 (accreditation|accreditations) *6 DIPLOMAT
+ Brussels revoked the accreditation of eight Russian officials.

pat en.measure.accredit2 [type=expulsion_png]  (strip|strips|stripped|stripping) *6 DIPLOMAT of *1 accreditation
+ Austria stripped four Russian diplomats of their accreditation.

# ---- staff and premises
pat en.measure.staff [type=staff_cap]  (cut|cuts|cutting|reduce|reduces|reduced|reducing|limit|limits|limited|limiting|cap|caps|capped|capping|halve|halves|halved|trim|trims|lower|slash|slashed|downsize|shrink) *5 (number|size|staff|presence|headcount|staffing) *6 (diplomats|diplomatic|embassy|consular|mission|representation)
+ Ireland will limit the number of Russian diplomats in Dublin.
- The firm cut its staff by half.
pat en.measure.staff2 [type=staff_cap]  (cut|cuts|cutting|reduce|reduces|reduced|reducing|limit|limits|limited|limiting|cap|caps|capped|halve|halved|trim|slash|slashed|downsize|shrink) *5 (embassy|diplomatic|consular|mission's|embassy's) *4 (staff|presence|personnel|representation|mission)
+ Latvia reduced the embassy's staff to six.
pat en.measure.staff.passive [type=staff_cap passive=1]  (diplomatic|consular|embassy) **5 (presence|staff|personnel|staffing|representation|mission) *8 (cut|reduced|limited|halved|capped|trimmed|shrunk|downsized)
+ Russia said the Dutch diplomatic presence in Moscow would be reduced in return.
pat en.measure.consulate.noun [type=consulate_closure]  (closure|shutdown|closing) of *7 CONSULATE
+ Berlin ordered the closure of four Russian consulates.
pat en.measure.consulate [type=consulate_closure verb=1]  (close|closes|closed|closing|shut|shuts|shutting|shutter) (down)? *7 CONSULATE
+ Poland will close the Russian consulate in Kraków.
- The shop near the consulate closed early.
pat en.measure.consulate.passive [type=consulate_closure passive=1]  CONSULATE *9 (closed|shut|closure|close|shutter|shuttered)
+ Warsaw ordered the Russian consulate in Poznań shut in October 2024.
pat en.measure.consulate.consent [type=consulate_closure]  (withdraw|withdraws|withdrew|withdrawn|withdrawing|revoke|revokes|revoked|revoking) *4 (consent|permission|permit|agreement|licence) *7 CONSULATE
+ The minister is withdrawing his consent to the operation of the Russian consulate.
pat en.measure.consulate.cease [type=consulate_closure passive=1]  CONSULATE *9 (cease|ceased|stop|end|suspend|halt) *2 (operation|operations|operating|work|working|activities|activity)
+ The Russian consulate in Narva must cease its operations by May.
pat en.measure.house [type=consulate_closure]  (close|closes|closed|closing|shut|shuts|shutting|closure) *5 (russian house|cultural centre|cultural center|trade mission)
+ Moldova closed the Russian cultural centre.

# ---- summons, recalls
pat en.measure.summon [type=ambassador_summoned]  (summon|summons|summoned|summoning) *8 ENVOY
+ Germany summoned the Russian ambassador.
- He was summoned to appear before the court.
pat en.measure.callin [type=ambassador_summoned]  (call|calls|called|calling|haul|hauls|hauled|hauling|bring|brought|ask|asked) in *6 ENVOY
+ The Dutch foreign ministry called in the Iranian ambassador.
pat en.measure.callin2 [type=ambassador_summoned]  (call|calls|called|calling|haul|hauls|hauled) (the|a|an|its|his|her|NATION|moscow's|russia's|beijing's|minsk's) *4 ENVOY *2 (in|to the)
+ Copenhagen called the Russian ambassador in.
pat en.measure.explain [type=ambassador_summoned]  (ask|asks|asked|asking|demand|demands|demanded) *6 ENVOY *2 (to|for) *2 (explain|explanation|explanations|account)
+ The ministry asked the Russian chargé d'affaires to explain himself.
- He asked the conductor for an explanation.
pat en.measure.had.come [type=ambassador_summoned]  (had|has|have) *3 ENVOY *1 (come|called|appear|report|summoned|brought) *1 (to|in|before|into)
+ The foreign minister had the Russian ambassador come to the ministry.
- The minister had lunch with the ambassador.
pat en.measure.summon.passive [type=ambassador_summoned passive=1]  ENVOY **10 (summoned|(called|hauled) in|called to the|called to)
+ The Russian chargé d'affaires in Tallinn was summoned on Friday.
pat en.measure.convoke [type=ambassador_summoned]  (handed|hand|hands|handing|delivered|presented|lodged) *6 (protest|note|démarche|demarche) *4 ENVOY
+ The ministry handed a note of protest to the Belarusian chargé d'affaires.
pat en.measure.recall [type=ambassador_recalled]  (recall|recalls|recalled|recalling) *5 (ambassador|envoy|ambassadors)
+ Bulgaria recalled its ambassador from Moscow.
pat en.measure.recall2 [type=ambassador_recalled]  (call|calls|called|calling|pull|pulls|pulled|order|ordered|brought|withdrew) *2 (its|their|his|her|our) *2 (ambassador|envoy) *4 (home|back|out|for consultations)
+ Prague called its ambassador home for consultations.
pat en.measure.recall3 [type=ambassador_recalled]  (call|calls|called|calling|pull|pulls|pulled|order|ordered|bring|brings|brought) (home|back|out) *3 (ambassador|envoy)
+ Latvia has called home its ambassador in Moscow.
- The minister called back the reporter.
pat en.measure.recall.passive [type=ambassador_recalled passive=1]  (ambassador|envoy) *6 (recalled|called home|called back)
+ The German ambassador in Moscow was recalled for consultations.

# ---- travel
pat en.measure.move [type=movement_restriction]  (restrict|restricts|restricted|restricting|limit|limits|limited|limiting|curb|curbs|curbed|curbing|curtail|curtails|curtailed) *4 (movement|movements|travel|travels|freedom of movement|mobility) **4 of *5 DIPLOMAT
+ Poland said it would restrict the movements of Russian diplomats.
pat en.measure.move2 [type=movement_restriction]  (restrict|restricts|restricted|restricting|limit|limits|limited|limiting|curb|curbs|curbing|confine|confines|confined|confining) *6 (diplomats'|diplomats|envoys|consular staff|embassy staff) *3 (movement|movements|travel|to)
+ The Czech Republic limits Russian diplomats to their host country.
pat en.measure.move.noun [type=movement_restriction]  (restrictions|restriction|limits|curbs|limit) *4 (on|of|for) *8 (intelligence|diplomat|diplomats|operatives|envoys|(embassy|consular|diplomatic) *1 (staff|personnel|officials))
+ The members could impose tighter restrictions on Russian intelligence operatives.
pat en.measure.stay [type=movement_restriction passive=1]  (diplomats|staff|personnel|envoys|consuls) *5 (would|will|must|may|can|are) **6 (stay|remain|move|confined|restricted|limited|travel) *3 (in|within|only|to|inside)
+ Consular staff must remain within the province where they are posted.
pat en.measure.freely [type=movement_restriction]  (stop|stops|stopped|prevent|prevents|prevented|bar|bars|barred|keep|ban|bans|banned|forbid|forbids|forbade) *9 (diplomats|staff|personnel|envoys|officials) *3 (from|to) *1 (travelling|traveling|travel|moving|move|leaving|leave)
+ Prague bars Russian diplomats from travelling outside the country.
pat en.measure.notify [type=travel_notification explicit=1]  (diplomats|passports|passport|staff|envoys) **12 (report|notify|announce|declare|register|inform|notice|notification) **8 (travel|travels|trip|trips|journey|journeys|movements|crossing|travelling)
+ Holders of diplomatic passports will have to announce their journeys a day in advance.
pat en.measure.notify2 [type=travel_notification explicit=1]  (notify|notification|announce|report|declare|notice) *6 (travel|trips|journeys|cross-border) **12 (diplomat|diplomats|embassy|consular)
+ The rules oblige capitals to notify the travel plans of Russian diplomats.
pat en.measure.entry [type=entry_ban]  (entry|travel|visa) (ban|bans)
+ Estonia imposed an entry ban on ten officers.
pat en.measure.entry2 [type=entry_ban passive=1]  (banned|barred|forbidden|prohibited) from (entering|entry|travelling to|setting foot)
+ The five bloggers are banned from entering Lithuania.
pat en.measure.entry3 [type=entry_ban]  (ban|bans|banned|banning|bar|bars|barred|barring|refuse|refuses|refused|deny|denies|denied) *6 (entry|from entering)
+ Latvia barred twenty propagandists from entering the country.
pat en.measure.visa [type=entry_ban]  (stop|stops|stopped|stopping|suspend|suspends|suspended|suspending|halt|halts|end|ends|ended|restrict|restricts|restricted|tighten|tightened|ban|bans|banned|abolish|abolished) *4 (visa|visas|visa-free)
+ The Czech Republic stopped issuing visas to Russians.

# ---- sanctions
pat en.measure.listing [type=sanctions_listing]  (sanctions|sanction|listings|asset freeze|asset freezes|restrictive measures) *3 (on|against|of|targeting|for|hitting) **10 LISTED
+ The EU imposed sanctions on 16 individuals and three entities.
pat en.measure.listing.verb [type=sanctions_listing]  (sanctioned|sanction|sanctions|blacklisted|blacklist|blacklists|sanctioning|blacklisting) *7 LISTED
+ Britain sanctioned 18 officers of the GRU.
pat en.measure.listing.passive [type=sanctions_listing passive=1]  LISTED *4 (have|has|were|was|are|been|being) *2 (sanctioned|blacklisted)
+ Three companies have been sanctioned.
pat en.measure.listing.new [type=sanctions_listing]  (new|further|additional|more|individual|fresh) *2 (listings|designations)
+ Berlin supports new individual listings.
pat en.measure.listing.put [type=sanctions_listing about=sanctions]  (put|puts|putting|place|places|placed|placing|add|adds|added|adding|enter|enters|entered|include|included) **24 (on|to|in) *5 (list|lists|blacklist)
+ The Council added two officers to its sanctions list.
pat en.measure.listing.further [type=sanctions_listing about=sanctions]  (listing|designating|designate|designates|designated) *4 LISTED
+ Berlin supports listing further individuals under the sanctions regime.
- A plate lists the individuals who gave money.
pat en.measure.freeze [type=sanctions_listing]  (freeze|freezes|froze|freezing|frozen|subject to an asset freeze|face an asset freeze|asset freeze and) *6 (asset|assets|funds|travel ban|accounts)
+ The Treasury froze the assets of the bank.
pat en.measure.frozen [type=sanctions_listing passive=1]  (assets|funds|accounts) *3 frozen
+ Their assets are frozen.
pat en.measure.asset [type=sanctions_listing]  asset (freeze|freezes)
+ Two officers are subject to an asset freeze.
pat en.measure.package [type=sanctions_listing]  (package|round|set|batch|wave) of *1 (sanctions|listings)
+ The bloc adopted a new package of sanctions.
pat en.measure.imposed [type=sanctions_listing explicit=1]  (impose|imposes|imposed|imposing|slap|slapped|slaps) *3 sanctions (on|against)
+ London imposed sanctions on the Social Design Agency.
pat en.measure.under [type=sanctions_listing passive=1]  (placed|put|come|came|puts|placing|putting) under **4 sanctions
+ The GRU as a whole was placed under sanctions.
pat en.measure.regime [type=sanctions_regime]  (create|creates|created|creating|establish|establishes|established|establishing|set up|sets up|adopt|adopts|adopted|adopting|new|extend|extends|extended|extending|prolong|prolongs|prolonged|renew|renewed|launch|launched) *5 (sanctions|sanction|restrictive measures) (regime|framework|frameworks)
+ The Council adopted a new sanctions framework against hybrid threats.

# ---- borders, ships, media
pat en.measure.border.noun [type=border_closure]  (closure|shutdown|sealing|closing) of *6 BORDER
+ Helsinki prolonged the closure of its eastern border.
pat en.measure.border [type=border_closure verb=1]  (closes|closed|closing|shut|shuts|shutting|seal|seals|sealed|sealing|close (the|its|their|his|her|our|all|both|two|three|four|five|six|several|some|more|any)) (off|down)? (all|both|its|the|their|his|her|our|a|another|more|some|several|two|three|four|five|six|almost|nearly)? (but|two|three|four|five|six|whole|rest|last|remaining|entire|length)? (of)? (its|the|their)? (*2|*1 NATION *1) BORDER
+ Lithuania closed its border with Belarus.
+ Latvia may close the crossing at Terehova.
+ Latvia closed two of its Belarusian road crossings.
- Latvia closed its airspace along the Belarusian border.
- Latvia closed a lane of the motorway near the border.
- The machine came down close to the disused checkpoint.
- A pedestrian crossing was painted.
pat en.measure.border.seals [type=border_closure]  (seals|sealed|shuts|closes) *3 (belarus|russian|russia|belarusian|eastern) *1 (frontier|border)
+ Lithuania seals Belarus frontier.
pat en.measure.border2 [type=border_closure passive=1]  BORDER **8 (closed|shut|closure|sealed|blocked|(will|would|to|shall|must|should) close)
+ The land border with Belarus stays shut until further notice.
- The drone crossed the frontier and fell close to a farm.
pat en.measure.border.open [type=border_closure status=lifted]  (reopen|reopens|reopened|reopening|re-open|re-opened|re-opens) *6 BORDER
+ Poland reopened two crossings with Belarus.
pat en.measure.border.opened [type=border_closure status=lifted passive=1]  BORDER *6 (reopened|re-opened|reopen|reopens|open again|opened again)
+ The crossing at Kuźnica was reopened in November.
pat en.measure.vessel [type=vessel_seizure]  (seize|seizes|seized|seizing|seizure|detain|detains|detained|detaining|detention|impound|impounds|impounded|impounding|arrested|confiscate|confiscates|confiscated|confiscating|confiscation|hold|holds|holding|held) (of)? *6 SHIP
+ Finnish police seized an oil tanker.
- Police detained the crew's driver.
pat en.measure.vessel.passive [type=vessel_seizure passive=1]  SHIP *5 (is|was|were|been|be|being|remains) *2 (seized|detained|impounded|confiscated|held|arrested)
+ The freighter was impounded in Rostock.
pat en.measure.vessel.lift [type=vessel_seizure status=lifted]  (lift|lifts|lifted|lifting) *1 (seizure|detention|arrest|arrest order)
+ The prosecutor lifted the seizure on Monday.
pat en.measure.vessel.free [type=vessel_seizure status=lifted]  (free|frees|freed|freeing|release|releases|released|releasing) *2 (SHIP|<ship:ACTOR[kind=vessel]>)
+ Swedish prosecutors released the ship.
pat en.measure.vessel.go [type=vessel_seizure status=lifted]  (let|lets|letting) **5 (SHIP|<ship:ACTOR[kind=vessel]>) *1 go (.|,|;|in|on|after|early|at|when|without|again)
+ Sweden let the bulk carrier go on Monday.
- They let the ship go ahead.
pat en.measure.vessel.anchor [type=vessel_seizure]  (bring|brought|bringing|order|ordered|escort|escorted|take|took|taken|steer|steered|force|forced) *2 (SHIP) **7 (to|into) (anchor|port|harbour) (off|at|in|near|outside|.)
+ Police brought the tanker to anchor off Porvoo.
- The pilot took the ship to sea.
pat en.measure.vessel.held [type=vessel_seizure passive=1]  (it|which|SHIP) (has|had|have) been (held|detained|kept) *2 (at|in|off|since)
+ It has been held at Kirkkonummi since.
pat en.measure.vessel.boarded [type=vessel_seizure passive=1]  (boarded|stopped|escorted to port) (and|,) *2 (held|seized|detained|impounded|arrested)
+ The ship ignored the order and was boarded and held for five days.
pat en.measure.broadcast [type=broadcasting_ban explicit=1]  (ban|bans|banned|banning|suspend|suspends|suspended|suspending|suspension|block|blocks|blocked|blocking|revoke|revoked|revokes|withdrew|withdraw|prohibit|prohibited|outlaw|outlawed) *8 (broadcast|broadcasts|broadcasting|broadcaster|broadcasters|outlets|channels|channel|outlet|stations|news (portals|sites|websites))
+ The EU suspended the broadcasting activities of four outlets.
pat en.measure.broadcast.licence [type=broadcasting_ban explicit=1]  (suspend|suspends|suspended|suspending|revoke|revoked|revokes|withdrew|withdraw|strip|stripped) *4 (licence|licences|license|licenses) of? *8 (broadcaster|channel|channels|station|stations|tv|television)
+ Moldova suspended the licences of six television channels.
pat en.measure.offair [type=broadcasting_ban explicit=1]  (take|takes|took|taking|pull|pulls|pulled|pulling|knocked|force|forced) *6 (broadcaster|broadcasters|channel|channels|station|stations|outlet|outlets) off (the)? (air|airwaves)
+ The Latvian regulator took two Russian channels off the air.
- The storm blew the roof off the station.
pat en.measure.broadcast.passive [type=broadcasting_ban passive=1]  (broadcasting|broadcasts|outlets|channels|broadcaster|channel|licence|licences) **9 (banned|suspended|blocked|revoked|taken off the air|prohibited) *1 (by|in|on|from|across|throughout)
+ Its broadcasting activities were banned by a Council decision.

# ---- alliance, guards
pat en.measure.article4 [type=nato_article4]  article (4|four|iv)
+ Estonia asked for consultations under Article 4.
pat en.measure.sentry [type=protective_deployment issuer=NATO]  (baltic|eastern|arctic) sentry
+ Baltic Sentry was launched in January.
pat en.measure.deploy [type=protective_deployment]  (deploy|deploys|deployed|deploying|deployment|station|stations|stationed) of? *8 (TROOPS|units|unit|patrols|systems|radar|forces|aircraft|ships|guards|police officers)
+ Sweden deployed three ships to guard the cables.
- The airbag was deployed.
pat en.measure.send [type=protective_deployment explicit=1]  (send|sends|sent|sending|dispatch|dispatches|dispatched|dispatching) *8 (TROOPS|officers|unit|team|teams|experts|specialists|systems|radar|aircraft|vessels|ships|boats|divers|helicopters) *12 (to guard|to watch over|to shield|to shadow|to reinforce|to protect|to help (guard|protect|secure|patrol|police|belgium|denmark)|to secure|to patrol|to join|to the alliance|to belgium|to denmark|to poland|to estonia|to latvia|to lithuania|to finland|to moldova|to romania|to norway|to sweden|to germany|to the border|to the baltic)
+ France sent a counter-drone team to Denmark.
+ Germany would send an anti-drone unit of the air force to Belgium.
pat en.measure.guard [type=protective_deployment]  TROOPS **6 (will|would|to|are|is|now|began|started|help|helping|have|must|have been) *4 (guard|guarding|protect|protecting|patrol|patrolling|securing|secure|watch over)
+ Ten thousand soldiers will guard the railways.
pat en.measure.onguard [type=protective_deployment]  TROOPS *2 on guard
+ Ten thousand soldiers are on guard at power plants.
pat en.measure.onway [type=protective_deployment]  (TROOPS|specialists|unit|units|experts|team|teams) *8 (are|is|were) on (their|its) way to
+ Specialists of the air force are on their way to Belgium.
pat en.measure.pledge [type=protective_deployment explicit=1]  (promise|promises|promised|pledge|pledges|pledged|offer|offers|offered) *4 (TROOPS|officers|guards|patrols|experts|aircraft|ships)
+ Frontex has promised fifty officers.
pat en.measure.presence [type=protective_deployment]  (enhance|enhances|enhanced|enhancing|increase|increases|increased|increasing|strengthen|strengthens|strengthened|strengthening|reinforce|reinforces|reinforced|boost|boosts|boosted|boosting|bolster|bolsters|bolstered|bolstering|expand|expanded|beef|stepped|step|stepping|raise) (up)? *4 (military|naval|maritime|air) presence
+ The alliance would enhance its military presence in the Baltic Sea.
pat en.measure.patrols [type=protective_deployment explicit=1]  (start|starts|started|begin|begins|began|launch|launches|launched|launching|intensify|intensified|increase|increased|increases|strengthen|strengthened|reinforce|reinforced|boost|boosted|stepped|step|steps|stepping|joint|additional|extra|more) (up)? *3 (naval|maritime|military|sea|air|border|joint|baltic|its|their|fleet)? (patrols|patrolling|air policing|surveillance flights)
+ Sweden stepped up its patrols in the Baltic Sea.
pat en.measure.protect [type=protective_deployment]  (bolster|bolsters|bolstered|bolstering|strengthen|strengthens|strengthened|strengthening|increase|increases|increased|increasing|step|steps|stepped|stepping|improve|improves|improved|improving|enhance|enhances|enhanced|enhancing|better|tighten|tightens|tightened|tightening|more) (up)? *2 (protection|security|guarding|surveillance|defence|protecting|guard) *3 critical (undersea|underwater|maritime|energy|national)? infrastructure
+ Ministers discuss bolstering protection of critical infrastructure.

# ---- calls and votes
pat en.measure.sharing [type=political_call]  (closer|more|better|enhanced|increased|stepped-up|improved|deeper) (intelligence|information) (sharing|exchange)
+ The response should include closer intelligence sharing.
pat en.measure.stepped.passive [type=protective_deployment passive=1]  (protection|guard|guarding|surveillance|patrols|patrol|policing) **7 (been|being|is|are|was|were) (stepped up|reinforced|strengthened|tightened|increased|beefed up|boosted|bolstered|intensified|doubled)
+ Police protection of Jewish institutions has been stepped up.
- Data protection was discussed.
pat en.measure.call [type=political_call explicit=1]  (ask|asks|asked|asking|urge|urges|urged|urging|call|calls|called|calling|appeal|appeals|appealed|want|wants|wanted|letter|demand|demands|demanded|press|pressed) **14 (stop|restrict|ban|limit|expel|confine|confined|curb|bar|prevent|sanction) **8 DIPLOMAT
+ Eight ministers have asked the bloc to restrict the travel of Russian diplomats.
pat en.measure.askbloc [type=political_call explicit=1]  (ask|asks|asked|asking|urge|urges|urged|urging|appeal|appeals|appealed|call|calls|called|wrote|writes|press|presses|pressed) (to|on|upon)? *1 (brussels|commission|eu|nato|council|bloc|alliance|union) *4 (to|for|asking|requesting|demanding)
+ Vilnius asked Brussels to step in.
- The president called on allies to send more interceptors.
+ The two ministers wrote to the NATO secretary general asking for more air defence.
pat en.measure.refrain [type=political_call explicit=1]  (call|calls|called|calling|urge|urges|urged|urging) (on|upon)? *1 ACTOR[kind=state] *3 to (refrain|desist|(stop|cease|end|halt|put an end to) *1 (such|this|these|behaviour|behavior|activity|activities|conduct|practices|provocations|campaign|jamming|interference|cyberattacks|operations|sending|pushing))
+ The Union called on China to refrain from such behaviour.
- The mayor called on Russia's neighbours to meet.
pat en.measure.jointletter [type=political_call explicit=1]  (joint|open|common) (letter|appeal|paper) **14 (asked|asking|asks|called|calling|calls|urged|urging|urges|demanded|demanding|demands|proposed|proposing)
+ Six ministers in a joint letter called for tougher rules.
pat en.measure.annul [type=election_annulled]  (annul|annuls|annulled|annulling|annulment|cancel|cancels|cancelled|canceled|cancelling|invalidate|invalidates|invalidated|overturned|void|voided|(struck|strike|strikes|striking) down|threw out) (of)? *7 (election|elections|vote|round|result|results|ballot)
+ The constitutional court annulled the first round of the election.
pat en.measure.annul.passive [type=election_annulled passive=1]  (election|vote|round|results|result|ballot) *5 (annulled|cancelled|canceled|invalidated|declared invalid|declared void)
+ The first round was annulled in December.

pat en.measure.suit [type=same]  (follow|follows|followed|following) suit
+ Prague followed suit in June.
pat en.measure.own [type=same]  (a|an|the) (similar|national|same|comparable|matching) (rule|rules|step|ban|measure|measures|restriction|restrictions|curb|closure) 
+ Prague is considering a national rule of its own.
pat en.measure.likewise [type=same]  (did|do|does|doing) (likewise|the same)
+ Latvia did the same a day later.
