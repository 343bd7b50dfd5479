# Closed-class words, for cutting noun phrases, in Czech. Hand-written for Concord, under the licence of the project.
[FUNC det]
(ten|ta|to|ti|ty|toho|té|těch|tomu|tom|tím|tou|tento|tato|toto|tohoto|této|těchto|tomto|svůj|svou|své|svého|jeho|její|jejich|náš|naše|každý|každá|všechny|všech|celý|celá|celé|celou|nějaký|nějaká|některé|některých|několik|několika|mnoho|asi|zhruba|téměř|více než|nejméně|jiný|jiná|jiné|jiných|žádný|žádné|žádná|oba|obě)
[FUNC prep]
(v|ve|na|z|ze|do|od|po|za|o|u|pod|nad|mezi|před|přes|při|bez|pro|kolem|okolo|mimo|během|podle|kvůli|díky|proti|vedle|blízko|poblíž|nedaleko|s|se|k|ke|ku|místo|podél|skrz|včetně|kromě|vůči|v souvislosti s|v rámci|na základě|ve prospěch|jménem|v reakci na)
[FUNC conj]
(a|i|ale|nebo|či|však|protože|že|aby|když|pokud|jestli|zda|než|jako|takže|neboť|ačkoli|zatímco|jelikož|tedy|avšak|a také)
[FUNC aux]
(je|jsou|byl|byla|bylo|byli|byly|být|bude|budou|má|mají|měl|měla|mělo|měli|měly|může|mohou|mohl|mohla|mohlo|mohli|musí|musel|by|smějí)
[FUNC pron]
(já|ty|on|ona|ono|my|vy|oni|mě|nás|nám|vás|ho|mu|jí|jim|je|ji|něho|něj|ní|nich|nim|jim|se|si|sebe|někdo|něco|nikdo|nic|všichni|vše|to)
[FUNC rel]
(který|která|které|kteří|kterého|kterých|kterému|kterém|kterým|kterou|jenž|jež|kdo|co|kde|kam|odkud|proč|kdy)
[FUNC adv]
(ne|už|již|ještě|jen|pouze|také|též|i|znovu|často|vždy|nikdy|dříve|později|potom|pak|tehdy|nyní|teď|nedávno|brzy|velmi|zde|tam|dosud|zejména|hlavně|pravděpodobně|údajně|úmyslně|společně|celkem|tak)
