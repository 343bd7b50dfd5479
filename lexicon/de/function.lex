# Closed-class words of German, for cutting noun phrases. Hand-written for Concord.

[FUNC det]
(der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)
(dieser|diese|dieses|diesen|diesem|jener|jene|jenes|jenen|jenem|jeder|jede|jedes|jeden|jedem|mancher|manche|manches|manchen)
(mein|meine|sein|seine|seinen|seinem|seiner|seines|ihr|ihre|ihren|ihrem|ihrer|ihres|unser|unsere|unseren|unserem|unserer|unseres|deren|dessen)
(kein|keine|keinen|keinem|keiner|keines|alle|allen|aller|beide|beiden|beider|einige|einigen|einiger|mehrere|mehreren|mehrerer|viele|vielen|vieler|wenige|wenigen|zahlreiche|zahlreichen|zahlreicher|sämtliche|sämtlichen|verschiedene|verschiedenen|etliche|etlichen)
(mindestens|höchstens|rund|etwa|knapp|fast|dutzende|hunderte|tausende|ein paar|eine reihe|eine serie)

[FUNC prep]
(in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|mit|nach|seit|von|vom|zu|zum|zur|gegen|für|durch|ohne|um|unter|über|überm|vor|vorm|hinter|neben|zwischen|während|wegen|trotz|innerhalb|außerhalb|oberhalb|unterhalb|nahe|unweit|entlang|gegenüber|laut|gemäß|zufolge|bis|ab|per|pro|anlässlich|angesichts|aufgrund|mithilfe|anhand|mittels|binnen|infolge|inmitten|mitsamt|samt|statt|anstatt|seitens|bezüglich|hinsichtlich|namens)
(im auftrag|im rahmen|im zuge|im zusammenhang mit|in der nähe|auf grund|nach angaben|in richtung|im laufe|im vorfeld|mit hilfe|im namen|im interesse)

[FUNC conj]
(und|oder|aber|sondern|denn|sowie|doch|beziehungsweise|bzw)
(dass|weil|da|wenn|falls|ob|obwohl|während|nachdem|bevor|ehe|seit|seitdem|bis|als|wie|damit|sodass|indem|sobald|solange|wobei|wonach|woraufhin|weshalb)

[FUNC aux]
(bin|ist|sind|war|waren|sei|seien|wäre|wären|gewesen|sein)
(habe|hat|haben|hatte|hatten|hätte|hätten|gehabt|wird|werden|wurde|wurden|worden|werde|würde|würden|geworden)
(kann|können|konnte|konnten|könne|könnte|könnten|soll|sollen|sollte|sollten|solle|will|wollen|wollte|wollten|wolle|muss|müssen|musste|mussten|müsse|müsste|darf|dürfen|durfte|durften|dürfte|dürften|mag|mögen|lässt|lassen|ließ|ließen)

[FUNC pron]
(ich|mich|mir|du|er|ihn|ihm|sie|ihnen|es|wir|uns|man|sich|jemand|niemand|etwas|nichts|einander|dies|selbst|selber)
(daran|darauf|daraus|dabei|dafür|dagegen|dahinter|damit|danach|daneben|darüber|darum|darunter|davon|davor|dazu|dazwischen|hierzu|hierbei)

[FUNC rel]
(der|die|das|den|dem|dessen|deren|denen|welcher|welche|welches|welchen|welchem|was|wer|wen|wem|wessen|wo|woher|wohin|warum|wann|weshalb|wozu|womit|wodurch)

[FUNC adv]
(nicht|nie|niemals|kaum|auch|nur|noch|schon|bereits|wieder|erneut|erst|immer|oft|häufig|selten|meist|sehr|zu|so|ganz|ziemlich|besonders|etwa|ungefähr|fast|nahezu|mehr|weniger|genau|lediglich|bloß|allein|zugleich|zudem|außerdem|ferner|dagegen|jedoch|allerdings|dennoch|trotzdem|deshalb|daher|deswegen|somit|also|demnach|hingegen|indes|unterdessen|derweil|inzwischen|mittlerweile|zunächst|zuerst|zuletzt|schließlich|anschließend|daraufhin|danach|später|früher|zuvor|vorher|nachher|jetzt|nun|damals|bisher|bislang|seither|künftig|sofort|gleich|bald|plötzlich|kürzlich|jüngst|hier|dort|da|drüben|überall|nirgends|zusammen|gemeinsam|einmal|zweimal|mehrfach|mehrmals|teilweise|vollständig|offenbar|anscheinend|scheinbar|vermutlich|wahrscheinlich|möglicherweise|vielleicht|wohl|mutmaßlich|angeblich|tatsächlich|offiziell|öffentlich|heimlich|absichtlich|vorsätzlich|gezielt|versehentlich|leider|zwar|eben|halt|ja|vorerst|vorübergehend|zeitweise|insgesamt|jeweils|ebenfalls|ebenso|überhaupt|weiterhin|einst|eigentlich|unter anderem)

# Words that join noun phrases.
[CUE of]
von
vom
des
der
[CUE possessive]
's
