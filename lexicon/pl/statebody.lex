# Words that, behind the adjective of a nation, mean its state as a doer, in Polish. Hand-written for Concord, under the licence of the project.
[CUE statebody x=1]
(wywiad|wywiadu|wywiadem|wywiadowi|wywiadowcz*|służb*|agent(|a|ów|em|ami|ce)|agenci|agentur*|szpieg*|szpieg(|a|ów)|reżim*|władz(e|om|ami|)|rząd|rządu|haker(|a|zy|ów|ami)|wojsko|wojska|armi*|oficer*)
