# Closed-class words, for cutting noun phrases, in Polish. Hand-written for Concord, under the licence of the project.
[FUNC det]
(ten|ta|to|te|ci|tego|tej|tych|temu|tym|tą|tę|tymi|tamten|tamta|tamtego|tamtej|tamtych|ów|owa|owego)
(mój|moja|nasz|nasza|nasze|naszego|naszej|naszych|wasz|swój|swoja|swoje|swojego|swojej|swoich|swoim|swoją|swe|swego|swej|swych|jego|jej|ich)
(każdy|każda|każde|każdego|każdej|wszystkie|wszystkich|wszystkim|cały|cała|całe|całego|całej|obaj|obie|oba|obu|żaden|żadna|żadne|żadnego|żadnej|żadnych)
(jakiś|jakaś|jakieś|jakiegoś|pewien|pewna|pewne|pewnego|niektóre|niektórych|kilka|kilku|kilkoro|kilkanaście|kilkunastu|kilkadziesiąt|kilkudziesięciu|wiele|wielu|dużo|ponad|około|niemal|prawie|blisko|co najmniej|przynajmniej|inny|inna|inne|innego|innej|innych)
[FUNC prep]
(w|we|na|z|ze|do|od|ode|po|za|o|u|pod|nad|między|pomiędzy|przed|przez|przy|bez|dla|koło|obok|wokół|dokoła|poza|wśród|podczas|oprócz|prócz|mimo|według|wobec|wskutek|wbrew|dzięki|spod|znad|sprzed|spoza|ku|przeciw|przeciwko|niedaleko|wzdłuż|naprzeciw|nieopodal|zamiast)
(w czasie|w trakcie|w pobliżu|w sprawie|w związku z|w wyniku|w ramach|w zamian za|na rzecz|na temat|na zlecenie|na skutek|ze względu na|z powodu|zgodnie z|w odpowiedzi na|w stosunku do|w imieniu|w okolicach|w rejonie|pod względem|za pomocą)
[FUNC conj]
(i|a|ale|oraz|lub|albo|czy|lecz|jednak|zaś|więc|zatem|bo|bowiem|gdyż|ponieważ|że|żeby|aby|by|jeśli|jeżeli|gdy|kiedy|gdyby|dopóki|zanim|choć|chociaż|niż|jak|jakby|natomiast|a także|jak również|dlatego że|podczas gdy|po tym jak)
[FUNC aux]
(jest|są|był|była|było|były|byli|być|będzie|będą|zostać|został|została|zostało|zostały|zostali|zostanie|zostaną|ma|mają|miał|miała|miało|miały|mieli|może|mogą|mógł|mogła|mogło|mogły|mogli|musi|muszą|musiał|powinien|powinna|powinno|można|trzeba|należy|niech)
[FUNC pron]
(ja|ty|on|ona|ono|my|wy|oni|one|mnie|mi|ciebie|nas|nam|was|wam|go|mu|niego|niemu|nim|nią|niej|nich|im|je|się|siebie|sobie|sobą|ktoś|kogoś|coś|czegoś|nikt|nikogo|nic|niczego|wszyscy|wszystko|to|tego|tym)
[FUNC rel]
(który|która|które|którzy|którego|której|których|któremu|którym|którą|którymi|kto|kogo|co|czego|gdzie|skąd|dokąd|dlaczego|ile|jaki|jaka|jakie)
[FUNC adv]
(nie|już|jeszcze|tylko|także|też|również|nawet|znów|znowu|często|czasem|zawsze|nigdy|wcześniej|później|potem|wtedy|wówczas|teraz|obecnie|niedawno|wkrótce|natychmiast|bardzo|bardziej|najbardziej|mniej|tam|tu|tutaj|gdzieś|dotąd|dotychczas|właśnie|wreszcie|jedynie|ponadto|prawdopodobnie|podobno|rzekomo|zapewne|celowo|dzisiaj|nagle|razem|wspólnie|łącznie|ogółem|m.in)
