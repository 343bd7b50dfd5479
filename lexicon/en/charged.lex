# Plain "charged", where what follows shows that a court is meant. Hand-written for Concord.
[LEGAL charged pos=v]
charged (people|several people|suspects|a man|a woman|two men|three men|him|her|them|over|under|in connection)
and charged
