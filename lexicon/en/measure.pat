# Official acts in response. Hand-written for Concord. type is the measure type of the record model,
# status what the words themselves say; the tense of the sentence decides otherwise.
frame measure

def DIPLOMAT = diplomat|diplomats|attaché|attachés|staff|personnel|employees|officers|officials|operatives|agents|envoys

pat en.measure.expel [type=expulsion_png]  (expel|expels|expelled|expelling) *8 DIPLOMAT
+ Poland expelled 45 Russian diplomats.
pat en.measure.expulsion [type=expulsion_png]  (expulsion|expulsions) of *8 DIPLOMAT
pat en.measure.png [type=expulsion_png]  (persona|personae) non (grata|gratae)
+ Two employees were declared persona non grata.
pat en.measure.leave [type=expulsion_png]  DIPLOMAT *6 (ordered|told|asked|given) *4 to leave
pat en.measure.leave2 [type=expulsion_png]  (ordered|told|asked) *6 DIPLOMAT *2 to leave
pat en.measure.consulate [type=consulate_closure]  (close|closes|closed|closing|shut|shuts|shutting|closure|shutdown) *8 (consulate|consulates|consulate-general|consular|mission)
+ Poland will close the Russian consulate in Kraków.
pat en.measure.consulate.passive [type=consulate_closure]  (consulate|consulates|consulate-general) *8 (closed|shut|closure|close)
+ Warsaw ordered the Russian consulate in Poznań shut in October 2024.
pat en.measure.consulate.consent [type=consulate_closure]  (withdraw|withdraws|withdrew|withdrawn|withdrawing|revoked|revokes) *4 consent *6 (consulate|consulates)
pat en.measure.summon [type=ambassador_summoned]  (summon|summons|summoned|summoning) *6 (ambassador|chargé|envoy|diplomat|representative|d'affaires)
+ Germany summoned the Russian ambassador.
pat en.measure.summon.passive [type=ambassador_summoned]  (ambassador|chargé|envoy|d'affaires) *6 (summoned|called in)
pat en.measure.recall [type=ambassador_recalled]  (recall|recalls|recalled|recalling) *4 (ambassador|envoy)
pat en.measure.move [type=movement_restriction]  (restrict|restricts|restricted|restricting|limit|limits|limited|limiting|curb|curbs|curbing) *4 (movement|movements|travel|freedom of movement) *4 of *4 DIPLOMAT
+ Poland said it would restrict the movements of Russian diplomats.
pat en.measure.move.noun [type=movement_restriction]  (restrictions|restriction|limits|curbs|limit) *4 (on|of) *8 (movement|movements|travel|intelligence|diplomat|diplomats|personnel|operatives)
+ The members could impose tighter restrictions on Russian intelligence operatives.
pat en.measure.notify [type=travel_notification]  (notify|notification|announce|report|declare|inform) *8 (travel|trips|journeys|movements|cross-border)
pat en.measure.entry [type=entry_ban]  (entry|travel|visa) (ban|bans)
pat en.measure.entry2 [type=entry_ban]  (banned|barred) from (entering|entry)
pat en.measure.listing [type=sanctions_listing]  (sanctions|sanction|sanctioned|listings|listing|asset freeze|asset freezes) *3 (on|against|of|targeting|for)? *6 (individuals|individual|people|persons|entities|entity|officers|companies|company|organisations|organizations|members|vessels|ships|tankers|unit|officials|hackers)
+ The EU imposed sanctions on 16 individuals and three entities.
pat en.measure.listing.verb [type=sanctions_listing]  (sanctioned|blacklisted|sanctions) *6 (individuals|people|persons|entities|officers|companies|members|vessels|ships|tankers|agents|spies)
pat en.measure.regime [type=sanctions_regime]  (sanctions|sanction) (regime|framework)
pat en.measure.package [type=sanctions_listing]  (package|round) of sanctions
pat en.measure.border [type=border_closure]  (close|closes|closed|closing|shut|shuts|closure|shutting) *5 (border|borders|crossing|crossings|checkpoint|checkpoints)
+ Lithuania closed its border with Belarus.
pat en.measure.border2 [type=border_closure]  (border|crossing|crossings|checkpoint) *4 (closed|shut|closure)
pat en.measure.vessel [type=vessel_seizure]  (seize|seizes|seized|seizing|detain|detained|detaining|impound|impounded|boarded|arrested|confiscated) *4 (ship|vessel|tanker|freighter|tug|boat|freighter)
pat en.measure.broadcast [type=broadcasting_ban]  (ban|bans|banned|banning|suspend|suspends|suspended|suspending|block|blocks|blocked|revoke|revoked) *6 (broadcast|broadcasts|broadcasting|broadcaster|outlets|channels|channel|licence|license|outlet)
pat en.measure.article4 [type=nato_article4]  article 4
pat en.measure.deploy [type=protective_deployment]  (deploy|deploys|deployed|deploying|send|sends|sent|sending|launch|launched|launches|launching|reinforce|reinforced|station|stationed) *6 (troops|soldiers|frigates|ships|patrols|patrol|aircraft|jets|fighters|systems|forces|unit|units|operation|mission)
pat en.measure.protect [type=protective_deployment]  (protection|protecting|protect|bolstering|bolster|guard|guarding|safeguarding) *4 critical (undersea)? infrastructure
pat en.measure.sharing [type=political_call]  (closer|more|better|enhanced|increased|stepped-up|improved) (intelligence|information) (sharing|exchange)
pat en.measure.call [type=political_call]  (call|calls|called|urge|urges|urged|appeal|appealed|letter) *10 (restrict|ban|sanctions|expel|measures|limit) *10 DIPLOMAT
pat en.measure.annul [type=election_annulled]  (annul|annuls|annulled|annulling|cancelled|canceled|cancel) *6 (election|elections|vote|round|result|results)
+ The constitutional court annulled the first round of the election.
pat en.measure.annul.passive [type=election_annulled]  (election|vote|round|results) *4 (annulled|cancelled|canceled)
