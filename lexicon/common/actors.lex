# Names of doers that are written alike in every language: hacker groups with the aliases that vendors use,
# information networks, units, proxies and vessels of public record. Hand-written for Concord. A language adds
# the forms of its own. A vessel carries no "of" unless officials named the state: a flag is not a culprit.

[ACTOR RU kind=unit sub=GRU unit=29155]
(gru|) unit 29155
(gru's unit|military unit) 29155
!Cadet Blizzard
ember bear
uac-0056
frozenvista

[ACTOR RU kind=unit sub=GRU unit=26165]
(gru|) unit 26165
(gru's unit|military unit) 26165
(the|) 85th main special service (center|centre)

[ACTOR RU kind=unit sub=GRU unit=74455]
(gru|) unit 74455
(gru's unit|military unit) 74455
(the|) main (center|centre) for special technologies

[ACTOR RU kind=unit sub=GRU unit=54777]
(gru|) unit 54777
(the|) 72nd special service (center|centre)

[ACTOR RU kind=unit sub=GUGI]
!GUGI
(the|) main directorate of deep-sea research
(the|) main directorate for deep-sea research
(the|) russian deep-sea (research programme|directorate|research directorate)

[ACTOR RU kind=unit sub=FSB unit=18]
(fsb|) (center|centre) 18
(the|) fsb's (center|centre) 18
(fsb|) (18th center|18th centre)

[ACTOR RU kind=unit sub=FSB unit=16]
(fsb|) (center|centre) 16
(the|) fsb's (center|centre) 16

[ACTOR RU kind=unit sub=FSB unit=fifth]
(the|) fsb's fifth (service|directorate)
(the|) fifth service

[ACTOR "Wagner Group" kind=proxy of=RU]
!Wagner
(the|) wagner (group|mercenary group|mercenaries|private army)
(the|) (russian|) mercenary group wagner
russian mercenaries

[ACTOR "Africa Corps" kind=proxy of=RU]
(the|) africa corps

[ACTOR "Night Wolves" kind=proxy of=RU]
(the|) night wolves
(the|) (russian|putin's) biker (gang|club)

[ACTOR "Russian Imperial Movement" kind=proxy of=RU]
(the|) russian imperial movement
imperial legion

[ACTOR Rusich kind=proxy of=RU]
!Rusich
(the|) rusich (group|unit)

[ACTOR "The Base" kind=proxy]
(the|) neo-nazi group the base

[ACTOR "Baltic Antifascists" kind=proxy of=RU]
(the|) baltic (antifascists|anti-fascists)

[ACTOR KOTLETA kind=proxy of=RU]
!KOTLETA

[ACTOR Rossotrudnichestvo kind=proxy of=RU]
rossotrudnichestvo
(the|) russian house
pravfond
russkiy mir foundation

[ACTOR Foxtrot kind=proxy of=IR]
(the|) foxtrot (network|gang|criminal network)

[ACTOR Rumba kind=proxy of=IR]
(the|) rumba (gang|network)

[ACTOR "Saboteurs for hire" kind=proxy]
(disposable|single-use|single use|throwaway|low-level|one-time) (agent|agents|operatives|operative|saboteurs)
(recruited|hired|paid) (agents|proxies|saboteurs|criminals|teenagers|migrants|petty criminals|amateurs)

[ACTOR APT28 kind=hacker of=RU sub=GRU]
!STRONTIUM
!Swallowtail
(apt28|apt 28|apt-28|fancy bear|fancybear|forest blizzard|sofacy|sednit|pawn storm|tsar team|blue delta|bluedelta|frozenlake|fighting ursa|uac-0001|uac-0028|itg05|ta422|tg-4127|snakemackerel|iron twilight|threat group-4127)

[ACTOR Sandworm kind=hacker of=RU sub=GRU]
!IRIDIUM
!ELECTRUM
(sandworm|apt44|apt 44|seashell blizzard|voodoo bear|telebots|black energy group|blackenergy group|frozenbarents|iron viking|uac-0002|uac-0082|sandworm team|quedagh)

[ACTOR APT29 kind=hacker of=RU sub=SVR]
!NOBELIUM
!YTTRIUM
(apt29|apt 29|apt-29|cozy bear|cozybear|midnight blizzard|the dukes|cozyduke|bluebravo|blue bravo|cloaked ursa|unc2452|dark halo|iron hemlock|iron ritual)

[ACTOR Turla kind=hacker of=RU sub=FSB]
!KRYPTON
(turla|secret blizzard|venomous bear|uroburos|waterbug|uac-0003|pensive ursa|iron hunter|belugasturgeon)

[ACTOR Gamaredon kind=hacker of=RU sub=FSB]
!ACTINIUM
(gamaredon|aqua blizzard|primitive bear|shuckworm|uac-0010|trident ursa|iron tilden|bluealpha|hive0051)

[ACTOR "Star Blizzard" kind=hacker of=RU sub=FSB]
!Callisto
(star blizzard|callisto group|cold river|coldriver|seaborgium|ta446|calisto|bluecharlie|blue callisto|unc4057|gossamer bear|tag-53)

[ACTOR "Static Tundra" kind=hacker of=RU sub=FSB]
!BROMINE
!Dragonfly
(static tundra|berserk bear|energetic bear|crouching yeti|ghost blizzard|temp.isotope|dymalloy|iron liberty)

[ACTOR "Void Blizzard" kind=hacker of=RU]
(void blizzard|laundry bear)

[ACTOR XENOTIME kind=hacker of=RU]
(xenotime|triton group|temp.veles)

[ACTOR RomCom kind=hacker of=RU]
(romcom|storm-0978|tropical scorpius|unc2596|void rabisu)

[ACTOR "Winter Vivern" kind=hacker]
(winter vivern|ta473|uac-0114)

[ACTOR UNC1151 kind=hacker of=BY]
!Ghostwriter
(unc1151|unc 1151|ghost writer group|storm-0257|uac-0057|ta445)

[ACTOR "Russian hackers" kind=hacker of=RU described=1]
(pro-russian|pro-russia|russian|russia-aligned|pro-kremlin|russian-speaking|russia-linked|moscow-backed|kremlin-backed|russian-linked|russia-backed) (hackers|hacker|hacking group|hacker group|hacker groups|hacking groups|hacker collective|hacktivists|hacktivist|hacktivist group|hacktivist groups|hacktivist collective|cybercriminals|cyber group|cyber groups|cyber actors|threat actors|threat actor|attackers|hacker gang|cyberspies|cyber spies)

[ACTOR "Chinese hackers" kind=hacker of=CN described=1]
(chinese|china-linked|china-backed|pro-chinese|china-nexus|beijing-backed) (hackers|hacker|hacking group|hacker group|hackers group|cyber actors|threat actors|threat actor|attackers|cyberspies|cyber spies|hacking groups)

[ACTOR "Iranian hackers" kind=hacker of=IR described=1]
(iranian|iran-linked|iran-backed|pro-iranian|tehran-backed) (hackers|hacker|hacking group|hacker group|cyber actors|threat actors|threat actor|attackers|hacktivists)

[ACTOR "North Korean hackers" kind=hacker of=KP described=1]
(north korean|north korea-linked|pyongyang-backed) (hackers|hacker|hacking group|cyber actors|threat actors|it workers)

[ACTOR "Belarusian hackers" kind=hacker of=BY described=1]
(belarusian|belarus-linked|pro-belarusian) (hackers|hacker|hacking group|cyber actors)

[ACTOR NoName057(16) kind=hacker of=RU]
!NoName
(noname057|noname057 16|no name 057|noname group|noname hackers|ddosia)

[ACTOR Killnet kind=hacker of=RU]
(killnet|kill net)

[ACTOR "Cyber Army of Russia Reborn" kind=hacker of=RU sub=GRU]
(cyber army of russia|cyber army of russia reborn|people's cyber army|people's cyber army of russia|cyberarmyofrussia_reborn|cyberarmyofrussia reborn)
!CARR

[ACTOR Z-Pentest kind=hacker of=RU]
(z-pentest|z pentest|zpentest|z-pentest alliance|z-alliance)

[ACTOR "Sector 16" kind=hacker of=RU]
(sector 16|sector16)

[ACTOR "Anonymous Sudan" kind=hacker]
(anonymous sudan|storm-1359)

[ACTOR XakNet kind=hacker of=RU sub=GRU]
(xaknet|xaknet team)

[ACTOR "Anonymous Russia" kind=hacker of=RU]
anonymous russia

[ACTOR Solntsepek kind=hacker of=RU sub=GRU]
solntsepek

[ACTOR Beregini kind=hacker of=RU]
beregini

[ACTOR "Joker DPR" kind=hacker of=RU]
joker dpr

[ACTOR "From Russia with Love" kind=hacker of=RU]
!From Russia with Love
!FRwL

[ACTOR UserSec kind=hacker of=RU]
usersec

[ACTOR HackNeT kind=hacker of=RU]
hacknet

[ACTOR Phoenix kind=hacker of=RU]
(phoenix hackers|phoenix hacker group)

[ACTOR Overflame kind=hacker of=RU]
overflame

[ACTOR "IT Army of Russia" kind=hacker of=RU]
it army of russia

[ACTOR TwoNet kind=hacker of=RU]
twonet

[ACTOR "Server Killers" kind=hacker of=RU]
server killers

[ACTOR "Russian Partizan" kind=hacker of=RU]
russian parti(z|s)an

[ACTOR "Digital Army of Russia" kind=hacker of=RU]
digital army of russia

[ACTOR RuskiNet kind=hacker of=RU]
ruskinet

[ACTOR "Free Civilian" kind=hacker of=RU]
free civilian

[ACTOR "Dark Storm" kind=hacker]
dark storm team

[ACTOR "Mr Hamza" kind=hacker]
mr hamza

[ACTOR Conti kind=hacker of=RU]
conti (gang|group|ransomware)

[ACTOR LockBit kind=hacker]
lockbit
lockbit (gang|group)

[ACTOR BlackCat kind=hacker]
(alphv|blackcat)

[ACTOR Clop kind=hacker]
(cl0p|clop gang|clop group)

[ACTOR Akira kind=hacker]
akira (gang|group|ransomware|ransomware gang)

[ACTOR REvil kind=hacker of=RU]
revil

[ACTOR DarkSide kind=hacker]
darkside (gang|group|ransomware)

[ACTOR "Evil Corp" kind=hacker of=RU]
evil corp

[ACTOR "Black Basta" kind=hacker]
black basta

[ACTOR Rhysida kind=hacker]
rhysida

[ACTOR Qilin kind=hacker]
qilin

[ACTOR RansomHub kind=hacker]
ransomhub

[ACTOR UNC5221 kind=hacker of=CN]
(unc5221|unc5325)

[ACTOR UNC3886 kind=hacker of=CN]
unc3886

[ACTOR UNC4841 kind=hacker of=CN]
unc4841

[ACTOR "Cyber Partisans" kind=hacker]
(belarusian cyber partisans|cyber partisans|cyber-partisans)

[ACTOR "IT Army of Ukraine" kind=hacker of=UA]
it army of ukraine

[ACTOR APT31 kind=hacker of=CN sub=MSS]
!ZIRCONIUM
(apt31|apt 31|apt-31|violet typhoon|judgment panda|judgement panda|bronze vinewood|red keres|wuhan xrz)

[ACTOR APT40 kind=hacker of=CN sub=MSS]
!GADOLINIUM
(apt40|apt 40|apt-40|gingham typhoon|leviathan group|temp.periscope|bronze mohawk|kryptonite panda)

[ACTOR APT41 kind=hacker of=CN sub=MSS]
!BARIUM
(apt41|apt 41|apt-41|brass typhoon|wicked panda|winnti|double dragon|bronze atlas)

[ACTOR APT10 kind=hacker of=CN sub=MSS]
!POTASSIUM
(apt10|apt 10|apt-10|stone panda|menupass|cicada group)

[ACTOR APT27 kind=hacker of=CN]
(apt27|apt 27|apt-27|emissary panda|linen typhoon|lucky mouse|luckymouse|bronze union|iron tiger)

[ACTOR APT15 kind=hacker of=CN]
(apt15|apt 15|apt-15|nylon typhoon|ke3chang|vixen panda|playful dragon)

[ACTOR "Volt Typhoon" kind=hacker of=CN]
(volt typhoon|bronze silhouette|vanguard panda|voltzite|insidious taurus)

[ACTOR "Salt Typhoon" kind=hacker of=CN sub=MSS]
(salt typhoon|ghostemperor|ghost emperor|famoussparrow|earth estries|operator panda|redmike|unc5807)

[ACTOR "Flax Typhoon" kind=hacker of=CN]
(flax typhoon|ethereal panda|raptor train|integrity technology group)

[ACTOR "Silk Typhoon" kind=hacker of=CN]
!HAFNIUM
(silk typhoon|murky panda)

[ACTOR "Mustang Panda" kind=hacker of=CN]
(mustang panda|twill typhoon|reddelta|bronze president|earth preta|camaro dragon|stately taurus|ta416|temp.hex)

[ACTOR i-Soon kind=hacker of=CN]
(i-soon|anxun|isoon)

[ACTOR MuddyWater kind=hacker of=IR sub=MOIS]
(muddywater|muddy water|mango sandstorm|static kitten|seedworm|temp.zagros|ta450)

[ACTOR APT42 kind=hacker of=IR sub=IRGC]
!PHOSPHORUS
!Newscaster
(apt42|apt 42|charming kitten|mint sandstorm|apt35|apt 35|ta453|magic hound|calanque|yellow garuda|educated manticore)

[ACTOR APT33 kind=hacker of=IR sub=IRGC]
!HOLMIUM
!Elfin
(apt33|apt 33|peach sandstorm|refined kitten)

[ACTOR APT34 kind=hacker of=IR sub=MOIS]
!EUROPIUM
(apt34|apt 34|oilrig|oil rig group|hazel sandstorm|helix kitten|cobalt gypsy)

[ACTOR "Cyber Av3ngers" kind=hacker of=IR sub=IRGC]
(cyber av3ngers|cyberav3ngers|cyber avengers|cyberavengers)

[ACTOR "Emennet Pasargad" kind=hacker of=IR sub=IRGC]
!NEPTUNIUM
(emennet pasargad|cotton sandstorm|haywire kitten|marnanbridge|anzu team|aria sepehr ayandehsazan|holy souls)

[ACTOR "Homeland Justice" kind=hacker of=IR sub=MOIS]
(homeland justice|void manticore|storm-0842|banished kitten|handala)

[ACTOR Lazarus kind=hacker of=KP sub=RGB]
!Lazarus
(lazarus group|hidden cobra|diamond sleet|labyrinth chollima|bluenoroff|andariel|apt38|apt 38|onyx sleet|citrine sleet|sapphire sleet|tradertraitor|stardust chollima)

[ACTOR Kimsuky kind=hacker of=KP sub=RGB]
!THALLIUM
(kimsuky|apt43|apt 43|emerald sleet|velvet chollima|black banshee|apt37|apt 37|scarcruft|ricochet chollima)

[ACTOR Doppelganger kind=information of=RU]
!Doppelganger
!Doppelgänger
(doppelgaenger|doppelganger campaign|doppelganger network|operation doppelganger|ruza flood)

[ACTOR RRN kind=information of=RU]
(reliable recent news|recent reliable news|rrn network|rrn campaign)
!RRN

[ACTOR "Social Design Agency" kind=information of=RU]
(social design agency|structura|struktura|structura national technologies|agentstvo sotsialnogo proektirovania)
!SDA
operation undercut

[ACTOR Storm-1516 kind=information of=RU sub=GRU]
(storm-1516|storm 1516|storm1516|copycop|cop copy|bgir|foundation to battle injustice|foundation for battling injustice|fbr network|dc weekly network|john mark dougan network)

[ACTOR Storm-1679 kind=information of=RU]
(storm-1679|storm 1679)

[ACTOR Storm-1099 kind=information of=RU]
(storm-1099|storm 1099)

[ACTOR Matryoshka kind=information of=RU]
!Matryoshka
(matriochka|operation matryoshka|operation overload|matryoshka network|matryoshka campaign)

[ACTOR "Pravda network" kind=information of=RU]
(portal kombat|pravda network|portal kombat network|the pravda network|pravda ecosystem|tigerweb)

[ACTOR "Voice of Europe" kind=information of=RU]
(voice of europe|voiceofeurope)

[ACTOR "Internet Research Agency" kind=information of=RU]
(internet research agency|glavset|st petersburg troll farm|st. petersburg troll farm|st petersburg troll factory|petersburg troll factory|russian troll farm|russian troll factory|kremlin troll farm|project lakhta|lakhta)

[ACTOR "African Initiative" kind=information of=RU]
african initiative

[ACTOR "Secondary Infektion" kind=information of=RU]
secondary infektion

[ACTOR "Cyber Front Z" kind=information of=RU]
(cyber front z|cyberfront z)

[ACTOR RT kind=information of=RU]
!RT % weak=1
(russia today|rt deutsch|rt de|rt france|rt international|ano tv-novosti|tv-novosti) % weak=1

[ACTOR "Tenet Media" kind=information of=RU]
tenet media

[ACTOR TASS kind=information of=RU]
!TASS % weak=1

[ACTOR "RIA Novosti" kind=information of=RU]
(ria novosti|rossiya segodnya) % weak=1

[ACTOR Sputnik kind=information of=RU]
!Sputnik % weak=1
sputnik news

[ACTOR Ruptly kind=information of=RU]
ruptly

[ACTOR "Rossiya 1" kind=information of=RU]
(rossiya|rossia)(-| )(1|24)

[ACTOR NewsFront kind=information of=RU]
(newsfront|news-front|news front)

[ACTOR SouthFront kind=information of=RU]
(southfront|south front)

[ACTOR "Strategic Culture Foundation" kind=information of=RU]
strategic culture foundation

[ACTOR InfoRos kind=information of=RU]
inforos

[ACTOR "OneWorld Press" kind=information of=RU]
(oneworld press|one world press)

[ACTOR Baltnews kind=information of=RU]
baltnews

[ACTOR Rybar kind=information of=RU]
rybar
volga flood

[ACTOR Readovka kind=information of=RU]
readovka

[ACTOR Tsargrad kind=information of=RU]
tsargrad

[ACTOR Ukraina.ru kind=information of=RU]
ukraina.ru

[ACTOR "REN TV" kind=information of=RU]
ren tv

[ACTOR Evrazia kind=information of=RU]
(evrazia|evrazia network|eurasia organisation|ano evrazia|ilan shor network|shor network|a7 network)

[ACTOR "Dialog" kind=information of=RU]
(ano dialog|ano dialog regions|dialog regions)

[ACTOR Medvedchuk kind=information of=RU]
(viktor medvedchuk|medvedchuk|medvedchuk network|artem marchevsky|artem marchevskyi)

[ACTOR Spamouflage kind=information of=CN]
(spamouflage|dragonbridge|storm-1376|taizi flood|spamouflage dragon)

[ACTOR Paperwall kind=information of=CN]
(paperwall|haienergy|hai energy)

[ACTOR "Storm-2035" kind=information of=IR]
(storm-2035|storm 2035|international union of virtual media|iuvm|endless mayfly)

[ACTOR Ghostwriter kind=information of=BY]
(ghostwriter campaign|ghostwriter operation)

[ACTOR "pro-Russian network" kind=information of=RU described=1]
(pro-russian|pro-kremlin|pro-russia|kremlin-linked|kremlin-backed|kremlin-aligned|russia-aligned|russia-linked) (network|networks|propaganda network|disinformation network|bot network|accounts|telegram channels|trolls|troll accounts|troll networks|bots|media|propagandists|channels|websites|influence network|influencers)

[ACTOR RU kind=information]
russian (network|networks|propaganda network|disinformation network|bot network|troll networks|trolls|influence network|propagandists|state media)
kremlin (network|propaganda network|trolls)

[ACTOR "Eagle S" kind=vessel]
(the|) (tanker|oil tanker|) eagle s

[ACTOR "Newnew Polar Bear" kind=vessel]
(newnew polar bear|new new polar bear|newnew polarbear|newnew shipping line)

[ACTOR "Yi Peng 3" kind=vessel]
(yi peng 3|yi peng three|yipeng 3|yi peng)

[ACTOR Fitburg kind=vessel]
fitburg
(the|) (cargo ship|cargo vessel|freighter) fitburg

[ACTOR Vezhen kind=vessel]
vezhen

[ACTOR "Silver Dania" kind=vessel]
silver dania

[ACTOR Jaguar kind=vessel]
(the|) (tanker|oil tanker|vessel|ship) jaguar

[ACTOR Boracay kind=vessel]
(boracay tanker|tanker boracay|oil tanker boracay|tanker pushpa|pushpa|tanker kiwala|kiwala)
!Boracay

[ACTOR Yantar kind=vessel of=RU sub=GUGI]
yantar
(the|) (russian|) (spy|research|intelligence|intelligence-gathering|surveillance) (ship|vessel) yantar

[ACTOR "Hong Tai 58" kind=vessel]
(hong tai 58|hong tai|hongtai 58)

[ACTOR "Shunxing 39" kind=vessel]
(shunxing 39|shunxing39|shunxin-39|shun xing 39|xing shun 39)

[ACTOR "Vasily Shukshin" kind=vessel]
(vasily|vasili|vasiliy) shukshin

[ACTOR Sevmorput kind=vessel]
sevmorput

[ACTOR Andromeda kind=vessel]
(yacht|sailing yacht|sailing boat) andromeda
andromeda yacht

[ACTOR Eventin kind=vessel]
(tanker|oil tanker|) eventin

[ACTOR "Green Admire" kind=vessel]
green admire

[ACTOR Seajewel kind=vessel]
seajewel

[ACTOR Seacharm kind=vessel]
seacharm

[ACTOR "Grace Ferrum" kind=vessel]
grace ferrum

[ACTOR Koala kind=vessel]
(tanker|oil tanker) koala

[ACTOR Scanlark kind=vessel]
scanlark

[ACTOR "HAV Dolphin" kind=vessel]
hav dolphin

[ACTOR "Lady Mariia" kind=vessel]
lady (mariia|maria)

[ACTOR "Admiral Vladimirsky" kind=vessel of=RU]
admiral vladimirsk(y|iy)

[ACTOR "Akademik Boris Petrov" kind=vessel of=RU]
akademik boris petrov

[ACTOR SS-750 kind=vessel of=RU]
(ss-750|ss 750)

[ACTOR Sibiryakov kind=vessel of=RU]
sibir(|i)yakov

[ACTOR "Viktor Leonov" kind=vessel of=RU]
viktor leonov

[ACTOR Boikiy kind=vessel of=RU]
(boikiy|boikiy corvette|boyky|boykiy)

[ACTOR Severomorsk kind=vessel of=RU]
(destroyer|frigate|warship) severomorsk

[ACTOR "shadow fleet" kind=vessel of=RU]
(the|) (russian|russia's|moscow's|) shadow fleet
(the|) (russian|russia's|moscow's|) shadow-fleet
(shadow fleet|shadow-fleet|dark fleet|ghost fleet) (tanker|tankers|vessel|vessels|ship|ships)

[ACTOR RU kind=vessel]
(russian|russian-flagged|russian-linked|russia-linked) (spy ship|spy ships|tanker|tankers|vessel|vessels|ship|ships|cargo ship|research vessel|research vessels|freighter|trawler)

[ACTOR RU kind=unit sub=forces]
(russian|russia's) (warship|warships|submarine|submarines|aircraft|jets|jet|fighter|fighters|fighter jet|fighter jets|bombers|bomber|drones|drone|helicopter|helicopters|warplanes|military aircraft|military planes|military vessels|reconnaissance aircraft|reconnaissance plane|spy plane|spy planes|missile|missiles)
(mig-31|mig-31s|su-27|su-30|su-24|su-35|il-20|il-78|tu-22m3|tu-95|mi-8) % weak=1

[ACTOR "Chinese ship" kind=vessel of=CN]
(chinese|chinese-flagged|chinese-registered|chinese-owned) (ship|vessel|bulk carrier|cargo ship|freighter|container ship|carrier)
