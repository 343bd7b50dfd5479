# Offices and institutions that speak or act, by body type of the record model; country where the name tells
# it. Hand-written for Concord. weak=1: may be another thing as well (a court of tennis, a company hit).

# ---------------------------------------------------------------- courts
[BODY court]
(court|courts|tribunal) % weak=1
(the|) (district|regional|county|city|appeal|appeals|criminal|supreme|constitutional|administrative|federal|magistrates'|military|higher regional|provincial|high|crown|municipal|first-instance|local|cassation) court
(the|) court of (appeal|appeals|cassation|justice|first instance)
(the|) (presiding|sentencing|district|trial|investigating|federal|appeal|high court|) (judge|judges|magistrate|magistrates)
(the|) (panel of judges|bench of judges|jury|jurors)
(the|) (warsaw|vilnius|riga|tallinn|helsinki|lublin|wroclaw|wrocław|krakow|gdansk|poznan|stockholm|copenhagen|oslo|berlin) (district|regional|city|county|municipal|criminal|) (court|tribunal)
(the|) (munich|paris|madrid|hague|prague|bucharest|sofia|kaunas|harju|brno|attunda|zemgale|kurzeme|latgale|šiauliai|siauliai) (district|regional|city|county|municipal|criminal|) (court|tribunal)
(the|) (kammergericht|bundesgerichtshof|oberlandesgericht|landgericht) % country=DE
viru county court % country=EE
tallinn circuit court % country=EE
(old bailey|central criminal court|woolwich crown court|westminster magistrates' court|westminster magistrates court|snaresbrook crown court|court of appeal in london) % country=GB
paris (correctional court|court of appeal|assize court) % country=FR
(the|) (german|) federal court of justice % country=DE
(higher regional court of dusseldorf|federal administrative court|federal constitutional court) % country=DE
prague high court % country=CZ
romanian constitutional court % country=RO
!CCR % country=RO
constitutional court of romania % country=RO
audiencia nacional % country=ES
(the|) (spanish|) national court % country=ES
(villajoyosa court|court of villajoyosa) % country=ES
(the|) (european court of justice|court of justice of the european union|general court of the eu|eu's top court|european court of human rights|cjeu|ecj) % country=EU
(the|) (us district court|u.s. district court|federal grand jury|grand jury|us supreme court) % country=US
(the|) borgarting court of appeal % country=NO
(the|) eastern high court % country=DK
(the|) svea court of appeal % country=SE
(the|) district court of the hague % country=NL

# ---------------------------------------------------------------- prosecutors
[BODY prosecutor]
prosecutor
prosecutors
the (public|federal|state|national|regional|district|chief|lead|senior|general|anti-terrorism|counter-terrorism|antiterrorism|military|special|prosecuting|county|) (prosecutor|prosecutors|prosecutor's office|prosecutors' office|prosecution office|prosecution service|prosecution|attorney)
(public|federal|state|national|regional|district|chief|lead|senior|general|anti-terrorism|counter-terrorism|antiterrorism|military|special|prosecuting|county) (prosecutor|prosecutors|prosecutor's office|prosecutors' office|prosecution office|prosecution service|prosecution|attorney)
(prosecutor's office|prosecutors' office|prosecution office|prosecution service|prosecution|attorney)
(the|) (prosecutor general|prosecutor-general|attorney general|attorney-general|director of public prosecutions|prosecuting authority|prosecution authority|prosecutor general's office|prosecutor-general's office|attorney general's office|state attorney's office)
(the|) (prosecution lawyer|prosecution barrister|crown prosecutor|crown prosecutors|prosecuting counsel|prosecution counsel)
(the|) (prosecutor|prosecutors|prosecutor's office) in (warsaw|paris|berlin|vilnius|riga|tallinn|karlsruhe|madrid|prague|helsinki|stockholm|brussels)
(the|) german (federal prosecutor general|federal public prosecutor general|federal public prosecutor|federal public prosecutor's office|federal prosecutor's office|federal prosecutors|generalbundesanwalt|bundesanwaltschaft) % country=DE
(the|) (federal prosecutor general|federal public prosecutor general|federal public prosecutor|federal public prosecutor's office|generalbundesanwalt|bundesanwaltschaft) % country=DE
!GBA % country=DE
(the|) polish (national prosecutor's office|national public prosecutor's office|national prosecutor|national prosecution office|national prosecution service) % country=PL
(the|) national public prosecutor's office % country=PL
(the|) lithuanian (prosecutor general|prosecutor general's office|prosecutor-general's office|prosecutors|prosecutor) % country=LT
(the|) prosecutor general's office of lithuania % country=LT
(the|) (paris prosecutor|paris prosecutors|paris prosecutor's office|paris public prosecutor's office|paris public prosecutor|parquet de paris|french anti-terrorism prosecutor|national anti-terrorism prosecutor's office|pnat|french prosecutors|french prosecutor) % country=FR
(the|) (crown prosecution service|cps) % country=GB
(the|) (diicot|romanian prosecutors|romanian prosecutor general|romania's prosecutor general) % country=RO
(the|) (u.s. justice department|us justice department|department of justice|justice department|us attorney|u.s. attorney|us attorney's office) % country=US
!DOJ % country=US
(the|) (swedish prosecution authority|swedish prosecutors|swedish prosecutor|swedish public prosecutor) % country=SE
(the|) (finnish prosecutors|finnish prosecutor|finnish prosecutor general|deputy prosecutor general) % country=FI
(the|) (estonian prosecutors|estonian prosecutor's office|office of the prosecutor general|prosecutor general's office of estonia|estonia's prosecutor general) % country=EE
(the|) (latvian prosecutors|latvian prosecutor's office|latvian prosecutor general's office) % country=LV
(the|) (czech prosecutors|prague high state attorney|high public prosecutor's office|czech state attorney) % country=CZ
(the|) (danish prosecutors|danish prosecution service|national unit for special crime) % country=DK
(the|) (norwegian prosecutors|director general of public prosecutions) % country=NO
(the|) (belgian federal prosecutor|belgian federal prosecutor's office|belgian prosecutors|brussels prosecutor|brussels prosecutor's office) % country=BE
(the|) (dutch prosecutors|dutch public prosecution service|openbaar ministerie) % country=NL
(the|) (ukrainian prosecutor general|prosecutor general of ukraine|ukraine's prosecutor general) % country=UA
(the|) (spanish prosecutors|spanish public prosecutor) % country=ES
(the|) (italian prosecutors|milan prosecutors|rome prosecutors) % country=IT
(the|) (polish prosecutors|polish prosecutor|warsaw prosecutors|warsaw prosecutor's office|regional prosecutor's office in lublin) % country=PL
(the|) (german prosecutors|german prosecutor|german federal prosecutor|berlin prosecutors|munich prosecutors) % country=DE
(the|) (british prosecutors|uk prosecutors) % country=GB
(the|) (european public prosecutor's office|eppo) % country=EU

[BODY joint_team]
(the|) (joint investigation team|joint investigative team|joint team|eurojust joint team|international investigation team)
(the|) eurojust % country=EU
!JIT

# ---------------------------------------------------------------- police
[BODY police]
police
(the|) (national|federal|state|local|regional|criminal|city|military|transport|railway|border|metropolitan|security|political|counter-terrorism|anti-terrorist|anti-terrorism|counterterrorism) police
(the|) police (spokesman|spokeswoman|spokesperson|spokespeople|chief|commissioner|officer|officers|force|service|department|headquarters|official|officials|sources|source|inspector|superintendent|detectives|investigators|board)
(the|) (detectives|detective|investigators|investigator|investigating authorities|law enforcement|law enforcement agencies|law-enforcement|law enforcement officials|law enforcement authorities|constabulary|gendarmerie|gendarmes|fire brigade|fire service|firefighters|fire department|emergency services|fire chief|forensic experts|bomb squad|bomb disposal experts|sappers|crime squad|special forces police)
(scotland yard|met police|the met|counter terrorism policing|counter-terrorism policing|counter terrorism command|counter-terror police|national crime agency|west midlands police|british transport police|british police|uk police|london police) % country=GB
!BKA % country=DE
!LKA % country=DE
(the|) (bundeskriminalamt|federal criminal police office|federal criminal police|state criminal police office|bundespolizei|german police|berlin police|federal police in germany|landeskriminalamt|munich police|bavarian police) % country=DE
(the|) (polish police|policja|central bureau of investigation|cbśp|cbsp|polish border guard|polish border guards|railway protection guard|straż graniczna) % country=PL
!NBI % country=FI
!KRP % country=FI
(the|) (national bureau of investigation|keskusrikospoliisi|finnish police|finnish border guard|finnish national bureau of investigation|helsinki police|finnish customs) % country=FI
!PPA % country=EE
(the|) (estonian police|police and border guard board|estonian police and border guard|estonian border guards|central criminal police in estonia) % country=EE
(the|) (latvian state police|latvian police|state police of latvia|latvian border guard|state border guard) % country=LV
!VSAT % country=LT
(the|) (lithuanian police|lithuanian criminal police bureau|criminal police bureau|state border guard service|lithuanian border guard|lithuanian border guards) % country=LT
!NOA % country=SE
(the|) (swedish police|swedish police authority|swedish coastguard police) % country=SE
(the|) (norwegian police|kripos|oslo police|oslo police district|east police district|økokrim) % country=NO
(the|) (danish police|danish national police|copenhagen police|rigspolitiet|north jutland police) % country=DK
(the|) (french police|french gendarmerie|police nationale|prefecture of police|paris police|paris police prefecture|dgpn|criminal brigade|ofac) % country=FR
(the|) (czech police|police of the czech republic|ncoz|national centre against organised crime|prague police) % country=CZ
(the|) (spanish police|guardia civil|civil guard|policía nacional|spanish national police|mossos d'esquadra|mossos) % country=ES
(the|) (dutch police|politie|marechaussee|royal marechaussee|dutch national police) % country=NL
(the|) (belgian police|belgian federal police) % country=BE
(the|) (romanian police|romanian border police) % country=RO
(the|) (italian police|carabinieri|postal police|polizia di stato) % country=IT
(the|) (swiss federal police|fedpol) % country=CH
(the|) serbian police % country=RS
(the|) moldovan police % country=MD
!FBI % country=US
(the|) (federal bureau of investigation|homeland security investigations|us secret service) % country=US
europol % country=EU
interpol
frontex % country=EU

# ---------------------------------------------------------------- intelligence and security services
[BODY intelligence_service]
(the|) (security service|security services|intelligence service|intelligence services|intelligence agency|intelligence agencies|secret service|secret services|spy agency|spy agencies|counterintelligence|counter-intelligence|counterintelligence service|counter-intelligence agency|counterintelligence agency|domestic intelligence|domestic intelligence agency|domestic intelligence service|foreign intelligence service|military intelligence|military intelligence service|military counterintelligence|internal security service|internal security agency|state security service|state security department|security police|special services|spy chief|intelligence chief|intelligence chiefs|spymaster|intelligence community|domestic spy agency)
(western|european|allied|nato|nordic|baltic|u.s.|american) (intelligence|intelligence services|intelligence agencies|security services|spy agencies|intelligence service)
!ABW % country=PL
!SKW % country=PL
(the|) polish (internal security agency|military counterintelligence service|agency for internal security|agencja bezpieczeństwa wewnętrznego) % country=PL
(the|) (military counterintelligence service|agency for internal security|agencja bezpieczeństwa wewnętrznego) % country=PL
(the|) polish (intelligence|secret services|special services|security services|counterintelligence|security service|intelligence services|counter-intelligence) % country=PL
(kapo|kaitsepolitsei|kaitsepolitseiamet) % country=EE
(the|) estonian internal security service % country=EE
(the|) estonian (foreign intelligence service|välisluureamet) % country=EE
(the|) välisluureamet % country=EE
(the|) estonian (intelligence|security services|security service|intelligence service|intelligence services|security police) % country=EE
!ISS % country=EE
!VDD % country=LV
!MIDD % country=LV
!SAB % country=LV
(the|) latvian (state security service|constitution protection bureau|security police of latvia|defence intelligence and security service) % country=LV
(the|) (constitution protection bureau|security police of latvia|defence intelligence and security service) % country=LV
latvia's (state security service|intelligence|security services|security service|intelligence services) % country=LV
latvian (intelligence|security services|security service|intelligence services) % country=LV
!VSD % country=LT
!AOTD % country=LT
(the|) lithuanian (state security department|second investigation department|special investigation service) % country=LT
(the|) (second investigation department|special investigation service) % country=LT
(the|) lithuanian (intelligence|intelligence services|security services|security service|counterintelligence) % country=LT
!BfV % country=DE
!BND % country=DE
!MAD % country=DE
(the|) (federal office for the protection of the constitution|office for the protection of the constitution|verfassungsschutz|federal intelligence service|bundesnachrichtendienst|military counterintelligence service of germany|military counter-intelligence service|bundesamt für verfassungsschutz) % country=DE
(the|) german (intelligence|domestic intelligence|security services|security circles|intelligence services|domestic intelligence agency|domestic intelligence service|foreign intelligence service|security authorities|security agencies|intelligence agencies|intelligence service|secret services) % country=DE
!DGSI % country=FR
!DGSE % country=FR
!DRSD % country=FR
(the|) (general directorate for internal security|directorate-general for internal security|french intelligence|french intelligence services|french domestic intelligence|french security services|french domestic intelligence service) % country=FR
(säpo|sakerhetspolisen|säkerhetspolisen|sapo|swedish security service|swedish intelligence|swedish security police|swedish security services) % country=SE
!MUST % country=SE
(the|) (swedish military intelligence and security service|swedish defence radio authority|försvarets radioanstalt) % country=SE
!FRA % country=SE
(supo|suojelupoliisi|finnish security and intelligence service|finnish intelligence|finnish intelligence service|finnish security intelligence service|security and intelligence service supo) % country=FI
!PST % country=NO
(the|) (norwegian police security service|police security service|norwegian intelligence service|norwegian intelligence|norwegian security service|etterretningstjenesten) % country=NO
!PET % country=DK
!FE % country=DK
(the|) (danish security and intelligence service|danish defence intelligence service|danish intelligence|danish intelligence services|danish intelligence service|defence intelligence service|danish military intelligence|danish intelligence agency|danish intelligence agencies) % country=DK
(mi5|mi6|british intelligence|british intelligence services|uk intelligence|british security services|british spies|secret intelligence service|joint intelligence committee|defence intelligence|british security service|uk intelligence agencies|british intelligence agencies) % country=GB
gchq % country=GB
!AIVD % country=NL
!MIVD % country=NL
(the|) (dutch intelligence|dutch intelligence services|dutch intelligence agencies|general intelligence and security service|military intelligence and security service|dutch military intelligence|dutch security services|dutch intelligence agency|dutch secret services) % country=NL
!BIS % country=CZ
(the|) (czech|) (security information service|counterintelligence service bis) % country=CZ
(the|) czech (intelligence|counterintelligence|counter-intelligence|security services|military intelligence|intelligence services|secret service|intelligence service) % country=CZ
!SRI % country=RO
!SIE % country=RO
(the|) (romanian intelligence service|romanian intelligence|romanian intelligence services|romanian foreign intelligence service|romanian secret services) % country=RO
!DANS % country=BG
(the|) (bulgarian state agency for national security|state agency for national security|bulgarian intelligence|bulgarian security services) % country=BG
!SIS % country=MD
(the|) (moldovan intelligence|security and intelligence service|moldovan intelligence service|moldovan security service|information and security service) % country=MD
!SBU % country=UA
!HUR % country=UA
(the|) (security service of ukraine|ukrainian security service|ukrainian intelligence|ukrainian military intelligence|ukraine's security service|main directorate of intelligence) % country=UA
(the|) (belgian security services|belgian intelligence|state security service vsse|belgian state security|belgian military intelligence|belgian security service) % country=BE
!VSSE % country=BE
!ADIV % country=BE
!OCAD % country=BE
!CNI % country=ES
(the|) (spanish intelligence|spanish intelligence service|centro nacional de inteligencia|spanish secret services) % country=ES
!AISE % country=IT
!AISI % country=IT
(the|) (italian intelligence|italian intelligence services) % country=IT
!DSN % country=AT
(the|) (austrian intelligence|austrian domestic intelligence|state security and intelligence directorate) % country=AT
(the|) (swiss intelligence|federal intelligence service fis) % country=CH
!BIA % country=RS
(the|) (serbian intelligence|serbian security service) % country=RS
!CIA % country=US
the (central intelligence agency|us intelligence|u.s. intelligence|american intelligence|us intelligence agencies|u.s. intelligence agencies|us intelligence community|office of the director of national intelligence|director of national intelligence|us spy agencies) % country=US
(central intelligence agency|us intelligence|us intelligence agencies|us intelligence community|office of the director of national intelligence|director of national intelligence|us spy agencies) % country=US
!NSA % country=US
(the|) national security agency % country=US
!ODNI % country=US
!CSIS % country=CA
(the|) canadian (security intelligence service|intelligence) % country=CA
!ASIO % country=AU
mossad % country=IL
shin bet % country=IL
(five eyes|the five eyes|five eyes alliance|five eyes agencies)

# ---------------------------------------------------------------- armed forces
[BODY military]
(the|) (armed forces|military|army|navy|air force|coast guard|coastguard|defence forces|defense forces|general staff|operational command|armed forces operational command|joint operations command|joint headquarters|defence staff|air command|territorial defence|military spokesman|military spokesperson|military official|military officials|army spokesman|army spokesperson|navy spokesman|navy commander|military police|air defence|maritime command|maritime operations centre|border troops)
(the|) (chief of defence|chief of defense|chief of the defence staff|chief of the general staff|commander of the navy|commander-in-chief|commander of the armed forces|supreme commander|top general|army chief|navy chief|chief of the army|admiral|inspector general of the bundeswehr)
(the|) (bundeswehr|german armed forces|german military|german navy|bundeswehr territorial command|territorial command of the bundeswehr|operational command of the bundeswehr|german air force|luftwaffe|deutsche marine) % country=DE
(the|) (polish armed forces|polish military|polish army|polish navy|operational command of the polish armed forces|polish operational command|operational command of the types of armed forces|dowództwo operacyjne) % country=PL
(the|) (estonian defence forces|estonian navy|estonian military) % country=EE
(the|) (latvian armed forces|latvian national armed forces|national armed forces of latvia|latvian navy|latvian military) % country=LV
(the|) (lithuanian armed forces|lithuanian army|lithuanian military|lithuanian navy) % country=LT
(the|) (finnish defence forces|finnish navy|finnish military|finnish air force|finnish coast guard|finnish army) % country=FI
(the|) (swedish armed forces|swedish navy|swedish military|swedish coast guard|swedish coastguard|swedish air force) % country=SE
(the|) (norwegian armed forces|norwegian navy|norwegian coast guard|norwegian military|joint headquarters in bodø) % country=NO
(the|) (danish armed forces|danish defence command|danish defence|danish navy|danish military|defence command denmark|danish emergency management agency) % country=DK
(the|) (royal navy|royal air force|british army|british military|british armed forces|british navy) % country=GB
!RAF % country=GB
(the|) (french navy|french military|french army|french armed forces|french air force|maritime prefecture) % country=FR
(the|) (dutch navy|dutch armed forces|royal netherlands navy|dutch military|dutch coast guard) % country=NL
(the|) (belgian navy|belgian army|belgian military|belgian defence|belgian armed forces) % country=BE
(the|) (romanian armed forces|romanian army|romanian air force|romanian navy|romanian military) % country=RO
(the|) (ukrainian armed forces|ukrainian military|ukrainian air force|ukrainian army) % country=UA
(the|) (italian air force|italian navy) % country=IT
(the|) (us navy|u.s. navy|us army|u.s. army|us military|u.s. military|pentagon|us european command|u.s. air force|us air force|norad|us cyber command) % country=US
(the|) (czech army|czech military) % country=CZ

# ---------------------------------------------------------------- cyber agencies
[BODY cert]
(cert polska|cert pl|cert-pl|csirt nask|nask|csirt gov|csirt mon|csirt knf) % country=PL
!CERT-EU % country=EU
cert-ua % country=UA
cert-fr % country=FR
(cert-bund|cert bund) % country=DE
(cert-lv|cert.lv|cert latvia|cert lv) % country=LV
(cert-ee|cert ee) % country=EE
cert-lt % country=LT
cert-se % country=SE
(cfcs|centre for cyber security|center for cyber security|sektorcert|sector cert) % country=DK
(cert-ro|dnsc|national cyber security directorate) % country=RO
(cert|csirt|csirts|computer emergency response team|computer security incident response team|cyber emergency response team)
(the|) (ncsc-fi|national cyber security centre finland|traficom|finnish transport and communications agency|kyberturvallisuuskeskus) % country=FI
(the|) (ncsc|national cyber security centre|uk national cyber security centre|uk's national cyber security centre) % country=GB
(the|) (ncsc-nl|dutch national cyber security centre) % country=NL
(the|) (national cyber security centre of lithuania|lithuanian national cyber security centre|nksc) % country=LT
(the|) (information system authority|estonian information system authority) % country=EE
!RIA % country=EE
(nukib|núkib|national cyber and information security agency) % country=CZ
!NSM % country=NO
(the|) (norwegian national security authority|national security authority) % country=NO
!CISA % country=US
(the|) (cybersecurity and infrastructure security agency|us cybersecurity agency) % country=US
!BSI % country=DE
(the|) federal office for information security % country=DE
anssi % country=FR
(the|) (french cybersecurity agency|french cyber agency|national cybersecurity agency of france) % country=FR
(the|) (national cyber security center|swedish national cyber security centre|swedish civil contingencies agency) % country=SE
enisa % country=EU
!CCB % country=BE
(the|) centre for cybersecurity belgium % country=BE
(the|) canadian centre for cyber security % country=CA
(the|) (australian cyber security centre|australian signals directorate) % country=AU
(the|) (national cyber security agency|cyber security agency|cybersecurity agency|cyber agency|national cyber security authority|cyber defence agency)

# ---------------------------------------------------------------- state agencies
[BODY state_agency]
(the|) (border guard|border guards|border guard service|customs|customs service|customs officers|border force|border authorities)
viginum % country=FR
(the|) (french watchdog viginum|sgdsn|general secretariat for defence and national security) % country=FR
(the|) (psychological defence agency|swedish psychological defence agency|swedish transport administration|swedish accident investigation authority|post and telecom authority) % country=SE
(the|) (aviation authority|civil aviation authority|aviation regulator|transport authority|maritime authority|maritime administration|maritime office|port authority|energy regulator|telecoms regulator|telecommunications regulator|electoral commission|election commission|central election commission|election authority|media regulator|audiovisual council|national security council|security council|regulator|watchdog|environment agency|safety agency|accident investigators|accident investigation board|safety investigation authority|crisis management centre|national crisis management centre|data protection authority|air traffic control|air traffic controllers|air navigation agency|nuclear safety authority|rail regulator|anti-corruption bureau|civil protection|state agency|agency|state archive|authorities|local authorities|national authorities|judicial authorities|security authorities) % weak=1
(deutsche flugsicherung|bundesnetzagentur|federal network agency|federal aviation office|federal returning officer|havariekommando|central command for maritime emergencies) % country=DE
!DFS % country=DE
!NVE % country=NO
(avinor|norwegian communications authority|nkom|norwegian water resources and energy directorate|norwegian maritime authority) % country=NO
(naviair|danish transport authority|energinet|danish maritime authority|danish energy agency|danish resilience agency|danish agency for civil protection) % country=DK
(fintraffic|safety investigation authority of finland|finnish transport agency) % country=FI
(oro navigacija|lithuanian transport safety administration|national crisis management centre of lithuania|nkvc) % country=LT
(the|) (estonian transport administration|consumer protection and technical regulatory authority|estonian rescue board) % country=EE
!PANSA % country=PL
!RCB % country=PL
(the|) (polish air navigation services agency|maritime office in gdynia|government centre for security|government security centre|national security bureau|office of electronic communications|civil aviation authority of poland) % country=PL
!BBN % country=PL
!CSAT % country=RO
(the|) (supreme council of national defence|supreme defence council|romanian supreme defence council) % country=RO
(the|) (us treasury|u.s. treasury|treasury department|office of foreign assets control|ofac|department of homeland security|federal aviation administration) % country=US
(ofcom|charity commission|national protective security authority|office of financial sanctions implementation) % country=GB
(the|) (latvian civil aviation agency|national electronic mass media council of latvia) % country=LV
(nctv|dutch national coordinator for security and counterterrorism) % country=NL
skeyes % country=BE
(the|) (center for countering disinformation|centre for countering disinformation|centre against disinformation) % country=UA

# ---------------------------------------------------------------- heads of state and government
[BODY head_of_state]
(the|) (president|king|presidential office|president's office|presidential spokesman|presidential spokesperson|presidency|head of state|elysee|élysée|elysee palace) % weak=1
(the|) polish president % country=PL
(the|) lithuanian president % country=LT
(the|) latvian president % country=LV
(the|) estonian president % country=EE
(the|) finnish president % country=FI
(the|) french president % country=FR
(the|) romanian president % country=RO
(the|) czech president % country=CZ
(the|) german president % country=DE
(the|) moldovan president % country=MD
(the|) ukrainian president % country=UA
(the|) (us president|u.s. president|american president|white house) % country=US
(president (macron|emmanuel macron)|emmanuel macron|macron) % country=FR
(president (stubb|alexander stubb)|alexander stubb|stubb) % country=FI
(president (duda|nawrocki|andrzej duda|karol nawrocki)|karol nawrocki|andrzej duda|nawrocki) % country=PL
(president (nausėda|nauseda|gitanas nausėda|gitanas nauseda)|gitanas nausėda|gitanas nauseda|nausėda|nauseda) % country=LT
(president (rinkēvičs|rinkevics|edgars rinkēvičs)|edgars rinkēvičs|edgars rinkevics) % country=LV
(president (karis|alar karis)|alar karis) % country=EE
(president (pavel|petr pavel)|petr pavel) % country=CZ
(president (sandu|maia sandu)|maia sandu|sandu) % country=MD
(president (zelensky|zelenskyy|volodymyr zelensky|volodymyr zelenskyy)|volodymyr zelensky|volodymyr zelenskyy|zelensky|zelenskyy|zelenskiy) % country=UA
(president (biden|trump|joe biden|donald trump)|joe biden|donald trump) % country=US
(president (iohannis|nicușor dan|nicusor dan|klaus iohannis)|klaus iohannis|nicusor dan|nicușor dan) % country=RO

[BODY head_of_government]
(the|) (prime minister|premier|chancellor|prime minister's office|prime minister's spokesman|prime minister's spokesperson|head of government|taoiseach|government leader|chancellery)
(the|) (polish prime minister|polish premier|polish pm) % country=PL
(the|) (lithuanian prime minister|lithuanian premier) % country=LT
(the|) latvian prime minister % country=LV
(the|) estonian prime minister % country=EE
(the|) finnish prime minister % country=FI
(the|) swedish prime minister % country=SE
(the|) norwegian prime minister % country=NO
(the|) danish prime minister % country=DK
(the|) german chancellor % country=DE
(the|) french prime minister % country=FR
(the|) (british prime minister|uk prime minister|downing street|no 10|no. 10|number 10|british pm) % country=GB
(the|) (czech prime minister|czech premier) % country=CZ
(the|) dutch prime minister % country=NL
(the|) belgian prime minister % country=BE
(the|) romanian prime minister % country=RO
(the|) bulgarian prime minister % country=BG
(the|) italian prime minister % country=IT
(the|) spanish prime minister % country=ES
(the|) moldovan prime minister % country=MD
(prime minister (tusk|donald tusk)|donald tusk|tusk) % country=PL
(prime minister (kallas|kaja kallas|michal|kristen michal)|kristen michal) % country=EE
(prime minister (orpo|petteri orpo)|petteri orpo|orpo) % country=FI
(prime minister (kristersson|ulf kristersson)|ulf kristersson|kristersson) % country=SE
(prime minister (frederiksen|mette frederiksen)|mette frederiksen|frederiksen) % country=DK
(prime minister (støre|store|jonas gahr støre|jonas gahr store)|jonas gahr støre|jonas gahr store) % country=NO
(chancellor (scholz|olaf scholz|merz|friedrich merz)|olaf scholz|friedrich merz|merz|scholz) % country=DE
(prime minister (fiala|petr fiala|babiš|babis|andrej babiš|andrej babis)|petr fiala|fiala) % country=CZ
(prime minister (starmer|keir starmer|sunak|rishi sunak)|keir starmer|sir keir starmer|rishi sunak) % country=GB
(prime minister (siliņa|silina|evika siliņa|evika silina)|evika siliņa|evika silina) % country=LV
(prime minister (ruginienė|ruginiene|inga ruginienė|inga ruginiene|šimonytė|simonyte|paluckas)|inga ruginienė|inga ruginiene|ingrida šimonytė|ingrida simonyte|gintautas paluckas) % country=LT
(prime minister (de wever|bart de wever|de croo|alexander de croo)|bart de wever|alexander de croo) % country=BE

# ---------------------------------------------------------------- governments, ministers, ministries
[BODY government]
(the|) (government|government spokesman|government spokeswoman|government spokesperson|cabinet|administration|deputy government spokesman|special services spokesman|security services spokesman|spokesman for the special services|spokesman for the minister coordinator of special services|minister-coordinator spokesman|government official|government officials|official spokesman|coalition government) % weak=1
(the|) polish (government|authorities|government spokesman|officials|security services spokesman|special services spokesman) % country=PL
(the|) lithuanian (government|authorities|officials) % country=LT
(the|) latvian (government|authorities|officials) % country=LV
(the|) estonian (government|authorities|officials) % country=EE
(the|) finnish (government|authorities|officials|investigators) % country=FI
(the|) swedish (government|authorities|officials) % country=SE
(the|) norwegian (government|authorities|officials) % country=NO
(the|) danish (government|authorities|officials) % country=DK
(the|) german (government|authorities|officials|federal government|government spokesman|government spokesperson) % country=DE
(the|) french (government|authorities|officials|government spokesperson) % country=FR
(the|) (british|uk|u.k.) (government|authorities|officials) % country=GB
(the|) czech (government|authorities|officials) % country=CZ
(the|) dutch (government|authorities|officials|cabinet) % country=NL
(the|) belgian (government|authorities|officials) % country=BE
(the|) romanian (government|authorities|officials) % country=RO
(the|) bulgarian (government|authorities|officials) % country=BG
(the|) moldovan (government|authorities|officials) % country=MD
(the|) italian (government|authorities|officials) % country=IT
(the|) spanish (government|authorities|officials) % country=ES
(the|) serbian (government|authorities|officials) % country=RS
(the|) ukrainian (government|authorities|officials) % country=UA
(the|) slovak (government|authorities|officials) % country=SK
(the|) hungarian (government|authorities|officials) % country=HU
(the|) (us|u.s.|american) (government|administration|authorities) % country=US
(the|) (biden|trump) administration % country=US
(the|) (white house's national security council|white house national security council|us national security council|national security council of the united states) % country=US
(the|) (national security adviser|national security advisor|defence council|supreme defence council) % weak=1
(the|) australian government % country=AU
(the|) canadian government % country=CA

[BODY minister]
(minister|ministers) % weak=1
(the|) (interior|home|defence|defense|foreign|justice|transport|infrastructure|digital|digital affairs|energy|economy|climate|environment|finance|health|security|europe|cabinet|deputy|deputy prime|deputy interior|deputy defence|deputy foreign|preparedness|civil defence|resilience|internal affairs|public security|government|state|national defence|communications|agriculture|culture|special services|armed forces|european affairs|labour|migration|emergencies) (minister|ministers)
(the|) minister (of|for) (the interior|interior|defence|defense|national defence|foreign affairs|justice|transport|infrastructure|digital affairs|digitalisation|energy|internal affairs|home affairs|climate|europe|public order|public security|health|economy|resilience|civil defence|european affairs)
(the|) (minister-coordinator|minister coordinator|coordinator of special services|coordinator of the special services|special services coordinator|minister in charge of special services|state secretary|secretary of state|undersecretary of state|junior minister|parliamentary state secretary|vice-premier|deputy premier|vice minister|vice-minister|justice and interior ministers|envoy)
(the|) (home secretary|foreign secretary|defence secretary|chancellor of the exchequer|transport secretary|energy secretary) % country=GB
(the|) (us secretary of state|u.s. secretary of state|us defense secretary|u.s. defense secretary|us treasury secretary|attorney general of the united states|us vice president|u.s. vice president) % country=US
(the|) polish (interior|defence|defense|foreign|digital|justice|infrastructure|deputy prime) minister % country=PL
(the|) lithuanian (interior|defence|defense|foreign|transport|justice) minister % country=LT
(the|) latvian (interior|defence|defense|foreign|transport|justice) minister % country=LV
(the|) estonian (interior|defence|defense|foreign|justice|climate) minister % country=EE
(the|) finnish (interior|defence|defense|foreign|justice) minister % country=FI
(the|) swedish (interior|defence|defense|foreign|justice|civil defence) minister % country=SE
(the|) norwegian (defence|defense|foreign|justice|energy) minister % country=NO
(the|) danish (defence|defense|foreign|justice|resilience|transport) minister % country=DK
(the|) german (interior|defence|defense|foreign|justice|transport|digital) minister % country=DE
(the|) french (interior|defence|defense|foreign|armed forces|transport|europe) minister % country=FR
(the|) czech (interior|defence|defense|foreign|transport) minister % country=CZ
(the|) belgian (interior|defence|defense|foreign|mobility) minister % country=BE
(the|) dutch (interior|defence|defense|foreign|justice) minister % country=NL
(the|) romanian (interior|defence|defense|foreign) minister % country=RO
(the|) bulgarian (interior|defence|transport|foreign) minister % country=BG
(the|) (italian|spanish|ukrainian|serbian|moldovan|hungarian|slovak) (interior|defence|defense|foreign) minister
(radosław sikorski|radoslaw sikorski|sikorski|tomasz siemoniak|siemoniak|krzysztof gawkowski|gawkowski|władysław kosiniak-kamysz|wladyslaw kosiniak-kamysz|kosiniak-kamysz|marcin kierwiński|marcin kierwinski|kierwiński|adam bodnar|waldemar żurek|waldemar zurek|adam szłapka|adam szlapka) % country=PL
(margus tsahkna|tsahkna|hanno pevkur|pevkur|lauri läänemets|lauri laanemets|laanemets|läänemets|igor taro) % country=EE
(elina valtonen|valtonen|antti häkkänen|antti hakkanen|mari rantanen|lulu ranne) % country=FI
(nancy faeser|faeser|boris pistorius|pistorius|annalena baerbock|baerbock|alexander dobrindt|dobrindt|johann wadephul|wadephul) % country=DE
(baiba braže|baiba braze|andris sprūds|andris spruds|rihards kozlovskis) % country=LV
(gabrielius landsbergis|landsbergis|kęstutis budrys|kestutis budrys|dovilė šakalienė|dovile sakaliene|laurynas kasčiūnas|laurynas kasciunas|arvydas anušauskas|robertas kaunas) % country=LT
(jan lipavský|jan lipavsky|lipavský|lipavsky|vít rakušan|vit rakusan) % country=CZ
(troels lund poulsen|lars løkke rasmussen|lars lokke rasmussen|peter hummelgaard|torsten schack pedersen) % country=DK
(pål jonson|pal jonson|carl-oskar bohlin|gunnar strömmer|gunnar strommer|maria malmer stenergard) % country=SE
(gérald darmanin|gerald darmanin|darmanin|jean-noël barrot|jean-noel barrot|bruno retailleau|sébastien lecornu|sebastien lecornu) % country=FR
(theo francken|bernard quintin|maxime prévot|maxime prevot) % country=BE
(david lammy|yvette cooper|john healey|james cleverly|dan jarvis|grant shapps) % country=GB

[BODY ministry]
(the|) (interior|home|defence|defense|foreign|justice|transport|infrastructure|digital|digital affairs|energy|economy|climate|environment|finance|health|internal affairs|national defence|foreign affairs|digitalisation) ministry
(the|) ministry of (the interior|interior|defence|defense|national defence|foreign affairs|justice|transport|infrastructure|digital affairs|energy|internal affairs|home affairs|foreign and european affairs|the armed forces|digital transformation|climate)
(the|) (ministry|ministry spokesman|ministry spokesperson|ministry spokeswoman|foreign ministry spokesman|foreign ministry spokesperson|foreign ministry spokeswoman|defence ministry spokesman|defence ministry spokesperson|interior ministry spokesman|interior ministry spokesperson|foreign office spokesperson|ministry official) % weak=1
(the|) (german foreign office|federal foreign office|auswärtiges amt|german (interior|defence|foreign) ministry|federal interior ministry|federal ministry of the interior) % country=DE
(the|) (british foreign office|foreign, commonwealth and development office|fcdo|foreign office|home office|cabinet office|ministry of defence in london|uk ministry of defence) % country=GB
(the|) (french (foreign|interior|defence|armed forces) ministry|quai d'orsay|french ministry of foreign affairs) % country=FR
(the|) polish (foreign|interior|defence|digital|digital affairs|justice) ministry % country=PL
(the|) estonian (foreign|interior|defence) ministry % country=EE
(the|) latvian (foreign|interior|defence) ministry % country=LV
(the|) lithuanian (foreign|interior|defence) ministry % country=LT
(the|) finnish (foreign|interior|defence) ministry % country=FI
(the|) swedish (foreign|justice|defence) ministry % country=SE
(the|) (danish|ministry of resilience) (foreign|justice|defence) ministry % country=DK
(the|) norwegian (foreign|justice|defence) ministry % country=NO
(the|) czech (foreign|interior|defence) ministry % country=CZ
(the|) romanian (foreign|interior|defence|national defence) ministry % country=RO
(the|) dutch (foreign|interior|defence|justice) ministry % country=NL
(the|) serbian (foreign|interior) ministry % country=RS
(the|) ukrainian (foreign|interior|defence) ministry % country=UA
(the|) italian (foreign|interior|defence) ministry % country=IT
(the|) spanish (foreign|interior|defence) ministry % country=ES
(the|) moldovan (foreign|interior|defence) ministry % country=MD
(the|) (state department|us state department|u.s. state department|defense department|us defense department|us department of defense|u.s. department of state) % country=US

# ---------------------------------------------------------------- EU, NATO, organisations
[BODY eu country=EU]
(the|) (european union|european commission|european council|council of the european union|council of the eu|eu council|european parliament|eeas|european external action service|east stratcom task force|east stratcom|eu's diplomatic service|eu's foreign service|eu diplomatic service|high representative|eu high representative|eu foreign policy chief|eu's foreign policy chief|eu's top diplomat|commission president|european commission president|commission spokesman|commission spokesperson|commission spokeswoman|european commission spokesperson|european commission spokeswoman|eu ambassadors|eu foreign ministers|eu leaders|eu member states|eu spokesperson|eu spokesman|eu officials|eu official|eu diplomats|eu intelligence centre|intcen|european leaders|foreign affairs council)
(ursula von der leyen|von der leyen|kaja kallas|josep borrell|borrell|antónio costa|antonio costa|roberta metsola|henna virkkunen|andrius kubilius|magnus brunner)
!EU
!EUDI
brussels % weak=1

[BODY nato country=NATO]
nato
!SHAPE
the alliance % weak=1
(the|) (north atlantic treaty organisation|north atlantic treaty organization|north atlantic council|western alliance|nato secretary general|nato secretary-general|nato chief|nato spokesperson|nato spokesman|nato spokeswoman|nato official|nato officials|nato allies|nato command|nato allied air command|allied air command|allied maritime command|supreme allied commander europe|supreme allied commander|nato's maritime command|nato deputy assistant secretary general|nato stratcom centre of excellence|nato cooperative cyber defence centre of excellence|ccdcoe)
(mark rutte|rutte|jens stoltenberg|stoltenberg|james appathurai|appathurai)
!SACEUR
!MARCOM

[BODY international_org]
!IMO
!G7
!IATA
(the|) (united nations|un security council|u.n. security council|security council|un secretary-general|osce|organization for security and co-operation in europe|council of europe|international civil aviation organization|icao|international maritime organization|international telecommunication union|opcw|international atomic energy agency|iaea|interpol|g7 rapid response mechanism|odihr|venice commission|oecd|world health organization|red cross|eurocontrol|easa|international cable protection committee|european union aviation safety agency|european centre of excellence for countering hybrid threats|hybrid coe|international air transport association|joint expeditionary force)
!UN
!U.N.

# ---------------------------------------------------------------- companies that attribute, research bodies, operators
[BODY company]
!Meta % weak=1
!Talos % weak=1
!Amazon % weak=1
!Apple % weak=1
!Logically % weak=1
!Lumen % weak=1
(microsoft|google|mandiant|eset|dragos|recorded future|openai|cloudflare|crowdstrike|palo alto networks|unit 42|sentinelone|sentinellabs|trend micro|kaspersky|symantec|proofpoint|secureworks|sophos|bitdefender|cisco talos|cisco|check point|graphika|alethea|newsguard|viasat|volexity|withsecure|f-secure|group-ib|trellix|fortinet|ibm x-force|x-force|amazon threat intelligence|tiktok|bytedance|signal messenger|netscout|akamai|claroty|forescout|censys|sekoia|sekoia.io|qurium|cyabra|truesec|orange cyberdefense|radware|sansec|domaintools|eclecticiq|netblocks|kentik|resecurity|black lotus labs|hunt & hackett|fox-it|thales|netcraft|watchtowr|stormshield|harfanglab|gdata|g data|avast|anthropic) % weak=1
(microsoft|google|meta|cisco) (threat intelligence|threat analysis group|researchers|security researchers|threat intelligence center|threat intelligence centre|threat intelligence group|threat analysis center|digital security unit)
amazon (threat analysis group|researchers|security researchers|threat intelligence center|threat intelligence centre|threat intelligence group|threat analysis center|digital security unit)
(google's|microsoft's) (threat analysis group|threat analysis center|threat intelligence group|threat intelligence team)
(the|) (cybersecurity|cyber-security|cyber security|security|cyber|threat intelligence|threat-intelligence|antivirus) (company|firm|companies|firms|vendor|vendors|group|provider|specialists|specialist)
(the|) (company|firm|company spokesman|company spokeswoman|company spokesperson|spokesman for the company|spokesperson for the company|manufacturer|owner|shipping company|shipowner|insurer|management|chief executive|ceo|managing director|supplier|airline|ship's owner|retailer) % weak=1
!MSTIC
!GTIG

[BODY research_body]
(researchers|researcher|analysts|analyst|experts|expert|security researchers|security researcher|security experts|security expert|cybersecurity experts|cyber experts|think tank|think tanks|think-tank|academics|university researchers|threat researchers|threat analysts|disinformation researchers|fact-checkers|fact checkers|open-source investigators|open-source researchers|osint researchers|seismologists|military analysts|historian|scholars|military experts|naval analysts|defence analysts|disinformation experts|senior fellow|independent researchers|independent experts|maritime experts) % weak=1
!ISD
!RUSI
!RAND
!ACLED
!ICCT
!OSW
!PISM
!SIPRI
!SWP
!DGAP
!ECFR
!Windward
!FOI
!FFI
!FIIA
!ICDS
!Debunk
(iiss|international institute for strategic studies|center for strategic and international studies|centre for strategic and international studies|globsec|dfrlab|atlantic council|institute for strategic dialogue|eu disinfolab|disinfolab|bellingcat|royal united services institute|chatham house|carnegie|carnegie endowment|rand corporation|institute for the study of war|norsar|leiden university|leiden researcher|international centre for counter-terrorism|alliance4europe|checkfirst|correctiv|debunk.org|debunk eu|cemas|american sunlight project|science feedback|centre for eastern studies|prague security studies institute|european values|european values center|german council on foreign relations|european council on foreign relations|citizen lab|the citizen lab|amnesty tech|access now|reset tech|clemson university|clemson university researchers|stanford internet observatory|insikt group|counter disinformation network|cdn network|maldita|full fact|antibot4navalny|dossier center|dossier centre|royal danish defence college|swedish defence research agency|norwegian defence research establishment|clingendael|egmont institute|finnish institute of international affairs|international centre for defence and security)
!CSIS

[BODY operator]
(the|) (operator|cable operator|grid operator|network operator|airport operator|rail operator|pipeline operator|power grid operator|transmission system operator|cable owner|airport authority|airport spokesman|airport spokesperson|airport management|airport|utility|water utility|water company|telecoms operator|telecom operator|railway company|railway operator|infrastructure manager|port authority|airport officials|airport police|plant operator|cable company|gas grid operator|electricity grid operator|energy company|power company|railway infrastructure manager|ferry operator) % weak=1
!Elisa % country=FI
(fingrid|cinia|gasgrid|gasgrid finland|finnair|finavia|fortum|vr group) % country=FI
(elering|elektrilevi|eesti energia|elron|eesti raudtee|tallinn airport) % country=EE
!LFV % country=SE
!SJ % country=SE
!GK % country=SE
(arelion|telia|telia company|svenska kraftnät|svenska kraftnat|vattenfall|trafikverket|swedavia|globalconnect) % country=SE
(telia lietuva|litgrid|amber grid|lietuvos geležinkeliai|lithuanian railways|lithuanian airports|ltg|ignitis|klaipėdos nafta|klaipedos nafta|orlen lietuva) % country=LT
(lvrtc|latvian state radio and television centre|latvijas dzelzceļš|latvijas dzelzcels|latvian railways|augstsprieguma tīkls|airbaltic|riga airport|latvenergo) % country=LV
!EWE % country=DE
(deutsche bahn|db netz|infrago|nord stream ag|tennet|50hertz|amprion|stromnetz berlin|berliner verkehrsbetriebe|lufthansa|munich airport|deutsche telekom|dhl|deutsche post|rheinmetall|fraport|leag) % country=DE
!DB % country=DE
!PSE % country=PL
!PGE % country=PL
(pkp|pkp plk|pkp polskie linie kolejowe|pkp cargo|pkp intercity|polish state railways|polskie linie kolejowe|polskie sieci elektroenergetyczne|gaz-system|orlen|pkn orlen|lotos petrobaltic|petrobaltic|lot polish airlines|tauron|dpd|inpost) % country=PL
!DSB % country=DK
!TDC % country=DK
(energinet|ørsted|orsted|copenhagen airports|copenhagen airport|banedanmark|tdc net|verdo) % country=DK
(equinor|gassco|statnett|avinor|bane nor|telenor|statkraft|space norway|norwegian air) % country=NO
!RTE % country=FR
!EDF % country=FR
!Orange % country=FR
!ADP % country=FR
(sncf|sncf réseau|sncf reseau|enedis|la poste|la banque postale|aéroports de paris|sncf voyageurs|air france) % country=FR
!BT % country=GB
(network rail|national grid|openreach|heathrow|national air traffic services|royal mail|transport for london|british airways) % country=GB
!NATS % country=GB
!NS % country=NL
(gasunie|prorail|schiphol|kpn|klm|port of rotterdam) % country=NL
!Elia % country=BE
(infrabel|sncb|brussels airport|proximus|liege airport|charleroi airport) % country=BE
!CFR % country=RO
(transelectrica|transgaz|romgaz|hidroelectrica) % country=RO
!CEZ % country=CZ
!DPP % country=CZ
(čez|čeps|správa železnic|sprava zeleznic|czech railways|prague public transport company|čepro) % country=CZ
(ryanair|wizz air|easyjet)
!UPS % weak=1
(fedex|nova post) % weak=1

# ---------------------------------------------------------------- media, unnamed officials, claims, accused and interested states
[BODY media_unnamed_officials]
(the|) (senior|security|western|european|us|u.s.|american|intelligence|government|unnamed|anonymous|defence|defense|) (official|officials)
(the|) senior (western|european|us|u.s.|american|baltic|nordic|german|polish|british|french|ukrainian) (security|intelligence|defence|defense|military|government|) (official|officials)
(the|) (western|european|us|u.s.|american|baltic|nordic|german|polish|british|french|ukrainian) (security|intelligence|defence|defense|military|government) (official|officials)
(the|) (baltic|nordic|german|polish|british|french|ukrainian) (official|officials)
(security|intelligence|diplomatic|government|police|judicial|military|western|defence|well-placed|informed|unnamed|anonymous|investigation|nato|law enforcement|prosecution) (source|sources|circles)
(a|one|two|three|several|four|five|the) (source|sources|person|people|officials|diplomats) (familiar with|close to|briefed on|with knowledge of|involved in|with direct knowledge of)
(sources|source) (close to|familiar with|in|within|said|told)
(people|persons|person) (familiar with|close to|briefed on|with knowledge of)
(people|persons|sources|insiders|officers) (in|within|inside|from) the (security services|intelligence services|security service|intelligence service|government|investigation|police|secret services|services)
(officials|diplomats|official|diplomat) (familiar with|briefed on|who asked not|who spoke on condition|speaking on condition|with knowledge)
(on condition of anonymity|who asked not to be named|who declined to be named|not authorised to speak|not authorized to speak)
(western|eu|nato|european) (diplomat|diplomats)

[BODY media weak=1]
!DPA
!The Guardian
!Guardian
!The Times
!The Telegraph
!The Independent
!Bild
!ARD
!NRC
!NRK
!VG
!Yle
!LSM
!LETA
!Onet
!TVP
!Respekt
!The Insider
!The Record
!Wired
!Axios
!The Economist
!Economist
!Foreign Policy
!ANSA
!N1
(reuters|associated press|the associated press|agence france-presse|bloomberg|bbc|cnn|new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|financial times|the financial times|sunday times|the sunday times|daily telegraph|sky news|itv news|politico|euronews|deutsche welle|der spiegel|spiegel|die welt|süddeutsche zeitung|sueddeutsche zeitung|frankfurter allgemeine zeitung|die zeit|tagesschau|zdf|ndr|wdr|correctiv|le monde|le figaro|libération|le parisien|mediapart|france 24|rfi|el país|el pais|el mundo|la repubblica|corriere della sera|de standaard|le soir|de morgen|vrt|belga|de telegraaf|de volkskrant|expressen|aftonbladet|dagens nyheter|svenska dagbladet|svt|swedish television|tt news agency|aftenposten|tv 2|berlingske|jyllands-posten|politiken|ritzau|helsingin sanomat|ilta-sanomat|iltalehti|mtv uutiset|postimees|delfi|delfi estonia|re:baltica|tvnet|15min|lrytas|bns|elta|baltic news service|gazeta wyborcza|rzeczpospolita|wirtualna polska|rmf fm|rmf24|tvn24|tvp info|polsat news|radio zet|polskie radio|notes from poland|seznam zprávy|deník n|denik n|the moscow times|moscow times|meduza|novaya gazeta europe|novaya gazeta|the dossier center|vot tak|belsat|nexta|radio free europe|rfe/rl|radio liberty|kyiv independent|the kyiv independent|ukrainska pravda|ukrinform|interfax-ukraine|suspilne|g4media|digi24|hotnews|euractiv|bleepingcomputer|cyberscoop|therecord|the register|zdnet|techcrunch|lloyd's list|tradewinds|splash247|gcaptain|flightradar24|nordic times|politico europe|kathimerini|tanjug|balkan insight|birn)
(the|) (newspaper|daily|magazine|broadcaster|public broadcaster|news agency|news site|news website|news portal|weekly|tabloid|local media|media reports|media|press|news outlet|local newspaper|television channel|tv channel|radio station|investigative outlet|german media|polish media|french media|estonian media|lithuanian media|latvian media|finnish media|swedish media|danish media|norwegian media|czech media|state broadcaster|joint investigation by journalists|journalists|journalist|newspapers|local newspapers|local press|local radio)
!AP
!AFP
!PAP
!STT
!TT
!NTB
!DR
!FT
!NYT
!WSJ
!ČTK
!CTK
!ERR
!LRT
!BNS

[BODY self_claim]
(the|) (hackers|hacker group|hacking group|hacktivists|hacktivist group|group) (claimed|said|boasted|posted|announced|published) % weak=1
(claimed|claims|claiming) (responsibility|credit)
(claim|claims) of responsibility
(in|) (a|) (post|message|statement|letter|video) (on|posted on|published on) (telegram|its telegram channel|indymedia|x)
(claim letter|letter claiming responsibility|confession letter|letter of confession)

[BODY interested_state]
(the|) (flag state|flag states|ship's flag state|vessel's flag state)
(the|) (chinese foreign ministry|chinese foreign ministry spokesperson|chinese foreign ministry spokesman|chinese foreign ministry spokeswoman|chinese authorities|chinese embassy|hong kong authorities|hong kong) % country=CN weak=1
(the|) (maltese authorities|transport malta) % country=MT
(the|) (cook islands authorities|maritime cook islands) % country=CK
(the|) (georgian|iranian|serbian) authorities % weak=1

[BODY accused_state country=RU]
(the|) (kremlin spokesman|kremlin spokesperson|kremlin press secretary|kremlin|russian embassy|russian ambassador|russia's ambassador|russian foreign ministry|russia's foreign ministry|russian foreign ministry spokeswoman|russian foreign ministry spokesperson|foreign ministry spokeswoman maria zakharova|russian defence ministry|russian defense ministry|russia's defence ministry|russia's defense ministry|ministry of defence of the russian federation|russian consulate|russian government|russian authorities|russian officials|russian official|russian diplomat|russian diplomats|russian charge d'affaires|russian chargé d'affaires|russia's embassy|moscow's ambassador|russian side|russian mission|russia's permanent mission|russian state duma|state duma|russian security council|russia's security council|russian foreign minister|russia's foreign minister|russian president|russian embassies|russian deputy foreign minister|russian general consulate|russian presidential spokesman|russian border service)
(dmitry peskov|peskov|maria zakharova|zakharova|sergei lavrov|sergey lavrov|lavrov|dmitry medvedev|sergey naryshkin|sergei naryshkin|naryshkin|nikolai patrushev|patrushev|vladimir putin|putin|sergey nechayev|sergei nechayev|vladimir barbin|andrei kelin|andrey kelin|vasily nebenzya|sergei andreev|sergey andreyev|dmitry polyanskiy)
moscow % weak=1
russia % weak=1

[BODY accused_state country=BY]
(the|) (belarusian foreign ministry|belarusian authorities|belarusian embassy|belarusian government|belarusian border committee|state border committee of belarus|state border committee|belarusian officials|belarusian defence ministry|belarusian president|lukashenko's spokeswoman)
minsk % weak=1

[BODY accused_state country=IR]
(the|) (iranian foreign ministry|iranian embassy|iranian government|iranian authorities|iran's foreign ministry|iranian officials)
tehran % weak=1

[BODY accused_state country=CN]
beijing % weak=1
