# Words that stand for somebody named before, and the small words that show who acts, in Czech. Hand-written for Concord, under the licence of the project.
[CUE be]
(je|jsou|byl|byla|bylo|byli|byly|být)
[CUE by]
(ze strany)
[CUE he]
(on|ona)
[CUE it]
(ono|oni|to)
[CUE we]
my
[CUE who]
(který|která|které|kteří|jenž|kdo|co)
[CUE whose]
(jehož|jejíž|jejichž)
[CUE in]
(v|ve|na)
[CUE unnamed]
(anonymně|pod podmínkou anonymity)
[CUE nationality]
(občan(|a|é|ů|ka|ku|ky)|státní příslušník)
[CUE open]
(zda|jestli)
[CUE definite]
(ten|ta|to|tento|tato|toto|tohoto|této|jeho|její|jejich|svůj|svou|své)
[CUE indefinite]
(nějaký|nějaká|jeden|jedna|jedno|jednoho)
[CUE another]
(jiný|jiná|jiné|jiného|druhý|druhá|druhé|druhého|třetí|další|dalšího|podobný|podobná|podobné)
[CUE many]
(několik|několika|desítky|stovky|mnoho|řada|řadu|série|sérii)
[CUE also]
(také|rovněž|zároveň|i)
[CUE locative x=1]
(v|ve|na|u|pod|nad|z|ze|do|od|mezi|a|přes|podél|za|nedaleko|poblíž|kolem)
[CUE origin x=1]
(občan(|a|é|ů|ka)|původem z)
[CUE route x=1]
(mezi|spoj(uje|oval|ující)|let z|vlak z|na trase|odjel* do|uprchl* do|cestou do)
[CUE person x=1]
(občan*|muž*|žen(a|y|u)|ministr*|premiér*|prezident*|velvyslan*|diplomat*|šéf*|mluvčí|uprchlí*|migrant*)
[DEIXIS -1]
(loni|vloni|minul(ý|ého|é|ou|ém)|loňsk(ý|ého|é|ou|ém)|uplynul(ý|ého|é|ou|ém))
[DEIXIS 0]
(tento|tohoto|této|tuto|tomto|letošní(|ho|m)|letos)
[DEIXIS 1]
(příští(|ho|m)|následující(|ho|m))
[CUE future]
(bude|budou|plánuje|plánují|chystá|má v úmyslu|vstoupí v platnost)
[CUE negation x=1]
(ne|není|nejsou|nebyl*|ani|bez|žádn*|nikdo|nikdy|nikoli)
[CUE certain x=1]
(bezpochyby|není pochyb|nejen|bez varování)
[CUE statebody x=1]
(rozvěd*|služb*|zpravodajsk*|agent*|špion*|režim*|vlád*|hacke*|armád*|vojensk*|tajn*)
[FEAST 12-24]
(štědrý den|štědrého dne)
[FEAST 12-31]
silvestr*
