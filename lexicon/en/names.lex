# Capitalised words that are never the place of an act though places bear the name: agencies, outlets, titles,
# organisations, ships, months, common nouns at the start of a sentence. Hand-written for Concord.

[STOPNAME x]
!About
!Act
!Added
!Admiral
!Advertisement
!Again
!Agency
!Airbus
!All
!Alliance
!Already
!Also
!Although
!Always
!Amazon
!Analyst
!Analysts
!Andromeda
!Annex
!Another
!Apple
!April
!Are
!Army
!Arson
!Article
!Ash
!Asked
!Attack
!Attacks
!August
!Autumn
!Avenue
!Bad
!Bank
!Battle
!Bayer
!Bear
!Because
!Been
!Being
!Best
!Better
!Bill
!Bishop
!Blast
!Blizzard
!Bloomberg
!Boeing
!Bomb
!Boracay
!Both
!Boy
!Bravo
!Breaking
!Bude
!Bureau
!Bus
!Business
!Cable
!Cables
!Called
!Callisto
!Came
!Can
!Captain
!Car
!Case
!Castorama
!Champions
!Chancellor
!Chapter
!Charge
!Charges
!Charlie
!Child
!Children
!Christian
!Christmas
!Church
!Civic
!Cloudflare
!Colonel
!Command
!Commission
!Committee
!Congress
!Conservative
!Contact
!Convention
!Cookies
!Could
!Council
!Crime
!Culture
!Cup
!Cut
!Cyber
!Damage
!Data
!Deal
!December
!Decision
!Defence
!Defendant
!Defense
!Delfi
!Delta
!Democrat
!Democratic
!Department
!Did
!Diehl
!Directive
!Directorate
!Diss
!Does
!Done
!Doppelganger
!Down
!Dragonfly
!Driver
!Drone
!Drones
!Earlier
!Early
!Easter
!Echo
!Editor
!Eight
!Elering
!Elisa
!Ely
!Equinor
!Ericsson
!Eurojust
!Europol
!Even
!Evening
!Exercise
!Expert
!Experts
!Eye
!Facebook
!Factory
!Fear
!Fears
!February
!Federal
!Finance
!Fingrid
!Fire
!Fires
!Fitburg
!Five
!Foreign
!Former
!Found
!Foundation
!Four
!Freedom
!Friday
!Frontex
!Fuel
!Gas
!Gave
!General
!Girl
!Google
!Got
!Graphic
!Greens
!Grid
!Group
!Guard
!Guardian
!Guards
!Hackers
!Had
!Ham
!Has
!Have
!Held
!Here
!Hit
!Home
!Hook
!Hope
!Hospital
!Hotel
!How
!However
!Ikea
!Image
!Independent
!Insider
!Instagram
!Institute
!Interfax
!Interior
!International
!Interpol
!Jaguar
!Jail
!January
!Jet
!Judge
!July
!June
!Justice
!Kept
!Killnet
!Kitten
!Known
!Koala
!Kombat
!Kongsberg
!Kremlin
!Labour
!Last
!Late
!Later
!Latest
!Law
!Lazarus
!League
!Leonardo
!Liberal
!Lidl
!Lima
!Listen
!Live
!Local
!Login
!Looe
!Made
!Major
!Mall
!Man
!Mandiant
!Many
!Map
!March
!Marshal
!Matryoshka
!May
!Meanwhile
!Meduza
!Men
!Menu
!Meta
!Microsoft
!Might
!Minister
!Ministry
!Mobile
!Monday
!More
!Moreover
!Morning
!Mosque
!Most
!Museum
!Must
!Named
!National
!Nato
!Navy
!Network
!Never
!News
!Newsletter
!Next
!Night
!Nine
!Nobel
!Nokia
!Normal
!November
!Now
!Obi
!October
!Office
!Officer
!Officers
!Official
!Officials
!Often
!Oil
!Olympic
!Once
!Only
!Operation
!Opinion
!Orange
!Orlen
!Other
!Over
!Page
!Paid
!Panda
!Paradise
!Parliament
!Patria
!Pentagon
!People
!Person
!Photo
!Picture
!Pilot
!Plan
!Plane
!Plant
!Platform
!Police
!Politico
!Politics
!Pope
!Postimees
!Power
!Pravda
!Premier
!President
!Prison
!Privacy
!Private
!Project
!Prosecution
!Prosecutor
!Protocol
!Pushpa
!Put
!Ran
!Read
!Real
!Reform
!Regulation
!Related
!Resident
!Residents
!Resolution
!Reuters
!Rheinmetall
!Road
!Run
!Rye
!Saab
!Sabotage
!Safety
!Said
!Sailor
!Sale
!Same
!Sandstorm
!Sandwich
!Sandworm
!Saturday
!Saw
!Says
!School
!Search
!Section
!Security
!Seen
!Senate
!Sent
!September
!Service
!Set
!Settle
!Seven
!Several
!Share
!Shell
!Ship
!Shop
!Should
!Siemens
!Signal
!Since
!Six
!Sleet
!Social
!Soldier
!Soldiers
!Some
!Soon
!Source
!Sources
!Spiegel
!Spies
!Sport
!Spring
!Sputnik
!Spy
!Square
!Staff
!Starlink
!Still
!Store
!Storm
!Story
!Street
!Subscribe
!Such
!Summer
!Sunday
!Suspect
!Suspects
!Synagogue
!Tanker
!Tass
!Team
!Telegram
!Telegraph
!Telia
!Ten
!Terms
!Thales
!That
!Then
!There
!These
!This
!Those
!Threat
!Three
!Thursday
!Thus
!TikTok
!Times
!Today
!Told
!Tomorrow
!Took
!Total
!Train
!Trains
!Treasury
!Treaty
!Trial
!Truck
!Tuesday
!Turla
!Twitter
!Typhoon
!Union
!Unit
!Update
!Updated
!Verdict
!Vessel
!Vezhen
!Viasat
!Viber
!Victim
!Victims
!Video
!Vodafone
!Wagner
!Ware
!Warehouse
!Was
!Watch
!Water
!Wednesday
!Went
!Were
!What
!WhatsApp
!When
!Where
!Which
!While
!Who
!Why
!Will
!Wing
!Winter
!Witness
!Witnesses
!Woman
!Women
!World
!Worst
!Would
!Wrote
!Yantar
!Yesterday
!Yet
!Yle
!YouTube
!Zulu
!Voice of Europe
!Portal Kombat
!Polish Press Agency
!Berlin Wall
!Moscow Times
!Warsaw Pact
!Geneva Convention
!Geneva Conventions
!Vienna Convention
!Maastricht Treaty
!Lisbon Treaty
!Treaty of Lisbon
!Paris Agreement
!Helsinki Final Act
!Minsk agreements
!Minsk Agreements
!Minsk accords
!Budapest Memorandum
!Stockholm syndrome
!Dublin Regulation
!Bologna Process
!Washington Treaty
!North Atlantic Treaty
!London Metal Exchange
!London Stock Exchange
!Frankfurter Allgemeine Zeitung
!Washington Post
!New York Times
!Berliner Zeitung
!Süddeutsche Zeitung
!Los Angeles Times
!Chicago Tribune
!Kyiv Independent
!Kyiv Post
!Baltic Times
!Helsingin Sanomat
!Gazeta Wyborcza
!Le Parisien
!Financial Times
!Moscow State University
!Munich Security Conference
!Leiden University
!Stockholm International Peace Research Institute
!Copenhagen Infrastructure Partners
!Oxford Economics
!Cambridge Analytica
!Vienna Philharmonic
!Prague Spring
!Baltic Sea Cable
!Newnew Polar Bear
!Yi Peng
!Eagle S
!Silver Dania
!Hong Tai
!Real Madrid
!Paris Saint-Germain
!Bayern Munich
!Manchester United
!Manchester City
!Dynamo Kyiv
!Spartak Moscow
!European Union
!United Nations
!Black Sea Fleet
!Baltic Fleet
!Northern Fleet
!Islamic State
!Red Cross
!Amnesty International
!Human Rights Watch
!White House
!Downing Street
!Old Bailey
!Scotland Yard
!Internet Research Agency
!Social Design Agency
!Africa Corps
!Cook Islands-flagged
!Hong Kong-flagged
!Law and Justice
!Civic Platform
!Alternative for Germany
!Georgian Dream
