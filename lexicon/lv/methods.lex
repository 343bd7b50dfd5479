# Means, in Latvian. Hand-written for Concord, under the licence of the project.
[METHOD incendiary_device]
(degmaisījum*|molotova kokteil*|aizdedzināšanas (ierīc*|iekārt*)|dedzinošs|dedzināmierīc*|deglodi*|degbumb*|termīt*)
[METHOD parcel_bomb]
(sūtījum* ar (spridzek*|spridzin*|sprāgst*|dedzin*)|sprāgstoš* (sūtījum*|pak*)|vēstuļbumb*|pak(a|as|u) ar (spridzek*|sprāgst*))
[METHOD accelerant]
(benzīn*|degoš* šķidrum*|viegli uzliesmojoš*|degviel(u|as) (kann*|apliet*|aplej*))
[METHOD explosive]
(spridzek(lis|ļa|li|ļi|ļu|ļus|ļiem)|sprāgstviel*|bumb(a|as|u|ām)|granāt*|detonator*|trotil*|spridzināšanas)
[METHOD firearm]
(pistol*|šaujamieroc*|šāvien*)
[METHOD blade_or_blunt]
(āmur(u|s|iem)|naz(i|is)|cirv(i|is))
[METHOD anchor_drag]
(enkur(s|a|u|i|us))
[METHOD jamming]
(traucējum(i|u|us) (gps|signāl*)|slāpēšan*|signāla traucē*)
[METHOD spoofing]
(signāl* viltošan*|viltus signāl*)
[METHOD drone]
(dron(s|a|u|i|us|iem|am|os)|bezpilota (lidaparāt*|lidmašīn*)|“gerbera|gerber*|shahed)
[METHOD aircraft]
(iznīcinātāj(s|a|u|i|us)|bumbvedēj*|helikopter*|su-30|su-27|mig-31|kara lidmašīn*|militār* lidmašīn*)
[METHOD balloon]
(balon(s|a|u|i|us|iem)|meteoroloģisk* zond*)
[METHOD ddos]
(ddos|piekļuves atteic*|pakalpojuma atteic*|pieprasījumu (gūzm*|lavīn*|plūsm*))
[METHOD malware_wiper]
(ļaunatūr*|datu dzēšan*)
[METHOD phishing]
(pikšķer*|krāpniec* e-past*)
[METHOD exploited_vulnerability]
(ievainojamīb*|drošības cauru*)
[METHOD deepfake]
(dziļviltojum*|mākslīgā intelekta (radīt*|ģenerēt*))
[METHOD cloned_site]
(viltus vietn*|viltot* (vietn*|mājaslap*)|vietn* klon*)
[METHOD inauthentic_accounts]
(viltus (profil*|kont*)|neīst* kont*|bot(i|u|us|iem)|troļ(i|u|us|ļi))
[METHOD paid_advert]
(apmaksāt* reklām*|polit* reklām*)
[METHOD graffiti]
(grafiti|uzrakst(i|u|us)|krāsu|dāvida zvaigzn*|plaukstu nospied*|svastik*)
[METHOD leaflet]
(skrejlap*|uzlīm*|plakāt*)
[METHOD staged_object]
(zārk(i|u|us)|cūk(u|as) galv*|manekeni)
[METHOD bribery]
(kukul*|uzpirkšan*|balsu pirkšan*)
[METHOD front_company]
(fiktīv* uzņēmum*|aizsegfirm*|čaulas kompānij*)
[METHOD migrants]
(nelegāl* (migrant*|imigrant*)|migrant(i|u|us|iem))
[METHOD reconnaissance]
(izpētīt(s|a|i)|nofilmēt(s|a|i)|novērošan(a|u|as)|izsekošan*)
