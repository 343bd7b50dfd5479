# What gets hit, by sector and kind, in Finnish. Hand-written for Concord, under the licence of the project.

[TARGET energy kind=cable]
(sähkökaapel*|sähkönsiirtokaapel*|sähköyhtey*|siirtoyhtey*|estlink|estlink 2|estlink 1)
[TARGET energy kind=pipeline]
(kaasuputk*|balticconnector-kaasuput*|balticconnector-put*|kaasuput*|meriput*|öljyput*|balticconnector(|in|ia|issa)|nord stream*)
[TARGET energy kind=grid]
(sähköasem(a|an|at|ia|alla|aa)|muuntaj(a|an|at|ia|aa)|muuntoasem*|sähköverk(ko|on|koa|ossa)|sähköverko*|voimalinj*|voimajohdo*|sähkölinj*|kantaverk*)
[TARGET energy kind=plant]
(voimala(|n|t|a|ssa)|voimalaito*|ydinvoimala*|vesivoimala*|pato|padon|padolla|tuulipuisto*|aurinkovoimala*)
[TARGET energy kind=fuel]
(öljyterminaal*|polttoainevarasto*|huoltoasem*|jalostamo*|bensa-asem*|lng-terminaal*)
[TARGET transport kind=rail]
(rautatie(|n|tä|llä|ltä|lle|asem*|verk*|sil*)|rautateiden|rata|radan|rataa|radalla|radalle|ratakisko*|kisko(t|ja|n|jen|illa)|juna(|n|t|a|ssa|an)|tavarajuna*|matkustajajuna*|veturi*|ajojohdi*|ajojohti*|ajolanga*|releka(appi|apit|appien|appi)|turvalaite*)
[TARGET transport kind=airport]
(lentoasem(a|an|aa|alla|alta|at|ia|ien)|lentokent(tä|än|ällä|ältä|ät|tiä|tien|tää)|lentokentt*)
[TARGET transport kind=airspace]
(ilmatila(|n|a|ssa|an|sta))
[TARGET transport kind=aircraft]
(lentoko(ne|neen|netta|neet|neita|neiden|neessa)|matkustajako(ne|neen)|kone|koneen|konetta|koneet|lento|lennon|lennot|lentoja|lentojen|valtionko(ne|neen))
[TARGET transport kind=port]
(satama(|n|ssa|an|sta|t)|laituri*)
[TARGET transport kind=ship]
(laiva(|n|a|t|lla|lta|an|ssa)|alu(s|ksen|sta|kset|ksia|ksella|ksesta|sten)|tankkeri(|n|a|t|ssa)|säiliöalu*|rahtialu*|rahtilaiva*|öljytankkeri*|lautta|lautan|konttialu*|ropax*)
[TARGET transport kind=road]
(silta|sillan|siltaa|sillalla|sillat|tunneli(|n|ssa)|moottoritie*|maantie*)
[TARGET transport kind=hub]
(logistiikkakesku*|lajittelukesku*|terminaali(|n|ssa)|linja-autovarik*|bussivarik*|varikko|varikolla|varikon)
[TARGET postal_courier kind=hub]
(posti(|n) (toimipai*|kesku*|terminaal*)|postikesku*|kuljetuslii*|lähety(s|ksen|kset|ksiä))
[TARGET food kind=shop]
(ruokakaup*|marketti|marketin|marketissa)
[TARGET health kind=hospital]
(sairaala(|n|ssa|an|t|a)|klinik*)
[TARGET drinking_water kind=waterworks]
(vesilaito*|vesitorni*|vedenotto*|vesihuol*|pumppaamo*|jätevedenpuhdistamo*|vesijohto*|vedenpuhdistamo*)
[TARGET digital_infrastructure kind=cable]
(merikaapel*|c-lion1-merikaapel*|c-lion1-kaapel*|datakaapel*|tietoliikennekaapel*|viestikaapel*|valokaapel*|kuitukaapel*|kaapeli(|n|a|t|lla|ssa|sta)|kaapeleit*|kaapelei*|kaapelien|kaapelia|kaapelissa*|kaapelissaan|datakaapelissaan|tietoliikenneyhtey*|c-lion1(|-kaapel*)|c-lion)
[TARGET digital_infrastructure kind=mast]
(linkkimasto*|telemasto*|tukiasem*|masto(|n|t|ja|jen)|tv-masto*)
[TARGET ict_service_management kind=supplier]
(it-yhti*|ohjelmistotalo*)
[TARGET space kind=satellite]
(satelliit(ti|in|it|teja|tia))
[TARGET banking kind=bank]
(pankki|pankin|pankit|pankkeja|pankkien|pankeissa|pankkiautomaat*)
[TARGET public_administration kind=ministry]
((puolustus|ulko|sisä|oikeus|valtiovarain|liikenne- ja viestintä|)ministeriö*|virasto(|n|t|ja|jen)|valtionhallin*|hallituksen (verk*|sivu*)|valtioneuvosto*|viranomais* (verkko*|sivu*)|poliisiasem*|suomi.fi*)
[TARGET public_administration kind=parliament]
(eduskunta|eduskunnan|eduskuntaa|eduskunnassa|parlament(ti|in|tia|issa))
[TARGET public_administration kind=local]
(kaupungintalo*|kunnantalo*|kaupungin verkko*|kunta|kunnan|kunnat|hyvinvointialue*)
[TARGET public_administration kind=border]
(rajanylityspaik*|raja-asem*|itäraja(|n|lla|lle|lta|a)|maaraja(|n|lla))
[TARGET public_administration kind=embassy]
(lähetystö(|n|ä|ssä|t)|suurlähetystö(|n|ä|ssä|t)|konsulaat(ti|in|tia|issa))
[TARGET public_administration kind=election]
(vaalilautakun*|vaalijärjestelm*|äänestyspaik*)
[TARGET public_administration kind=institution]
(euroopan komissio*|euroopan parlamen*|eu-komissio*)
[TARGET armed_forces kind=base]
(sotilastukikoh*|lentotukikoh*|tukikoh(ta|dan|taa|dassa|dat)|varuskun(ta|nan|nassa|nat)|laivastotukikoh*|sotilasalue*|sotilaskoh(de|teen|teet|teita)|harjoitusalue*|ampuma-alue*)
[TARGET armed_forces kind=vehicle]
(sotilas(ajoneuvo*|kuljetu*|kalusto*|kone*|alu*)|sota-alu*|sotalaiva*|fregat*|korvet*)
[TARGET defence_industry kind=factory]
(puolustusteollisuu*|ase(tehda*|valmistaj*|tehtaa*)|ammustehda*|ammustehtaa*|puolustusväline*|droonivalmistaj*)
[TARGET commercial kind=shop]
(kauppakesku*|ostoskesku*|tavaratalo*|kauppa(|n|a)|kaupan|kaupassa|myymälä(|n|ssä|ä|t)|tori|torilla|ikea(|n|ssa))
[TARGET commercial kind=warehouse]
(varasto(|n|ssa|on|t|ja|sta|rakennu*)|halli|hallin|hallissa|varastohalli*)
[TARGET commercial kind=restaurant]
(ravintola(|n|ssa|an|t)|kahvila(|n|ssa)|hotelli(|n|ssa)|baari(|n|ssa))
[TARGET commercial kind=company]
(yrity(s|ksen|stä|kset|ksiä|sten|kseen)|yhtiö(|n|tä|t|iden|ltä|llä|lle)|toimisto(|n|ssa|t))
[TARGET commercial kind=vehicle]
(auto(|n|a|t|ja|jen|ssa)|kuorma-auto*|pakettiauto*|rekka|rekan|rekkoja|bussi(|n|t|en|a)|linja-auto*|ajoneuvo(|n|t|ja|jen))
[TARGET manufacturing kind=factory]
(tehda(s|sta)|tehtaa(n|t|lla|ssa|seen|lta)|tehtaiden)
[TARGET chemicals kind=plant]
(kemikaalitehda*|kemiantehda*|maalitehda*|maalitehtaa*)
[TARGET research kind=institute]
(yliopis(to|ton|tossa|tot)|tutkimuslaito*|tutkimuskesku*|laboratorio*)
[TARGET cultural_religious kind=memorial]
(muistokiv*|muistoristi*|muistotaulu*|hautakiv*|muistomer(kki|kin|kkiä|kit|kkejä|kille|kkien|killä)|patsa(s|an|sta|at)|hautausmaa*|hauta|haudan|haudat|muistolaat*|monument*)
[TARGET cultural_religious kind=worship]
(synagog*|moskeija*|kirkko|kirkon|kirkossa|juutalai* seurakun*)
[TARGET cultural_religious kind=culture]
(museo(|n|ssa|ta|t)|kirjasto*|teatteri*|elokuvateatteri*)
[TARGET media kind=outlet]
(toimituksen|toimitukseen|tv-kana*|televisiokana*|uutissivusto*|uutistoimisto*|sanomaleh*|yleisradio*)
[TARGET political_party kind=party]
(puolue(|en|et|iden|itten|etta)|puoluetoimisto*)
[TARGET civil_society kind=group]
(kansalaisjärjest*|hyväntekeväisyysjärj*)
[TARGET individual_protected kind=person]
(oppositiopoliitik*|toisinajattelij*|toimittaj(a|an|at|aa|ia)|aktivis(ti|tin|tia|tit)|loikkari(|n|a)|päätoimittaj(a|an|aa)|kansanedustaj(a|an|at|aa|ien|ia))
[TARGET information_space kind=audience]
(yleinen mielipi*|yleisen mielip*|äänestäj(ät|iin|ien|iä)|informaatioympärist*|informaatiotila*)
[TARGET other kind=account]
(sähköposti(|n|t|a|tili*|tilin|laatik*)|käyttäjätili*|tili|tilin|tilit|tilejä)
[TARGET other kind=infrastructure]
(kriitti(nen|sen|stä) infrastruktuur*|kriittinen infra|yhteiskunnan kannalta kriit*|huoltovarmuu* kannalta|kriittisen infra*)
[TARGET other kind=system]
(tietojärjestelm*|verkkosivu(|t|ja|jen|sto|ston|stot|stoja)|verkkopalvelu*|palvelin|palvelimen|palvelimet)
[TARGET other kind=school]
(koulu(|n|t|ja|ssa|issa|jen)|päiväko(ti|din|dit|teja))
