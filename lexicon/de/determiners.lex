# Words before a noun that tell whether it was named before. Hand-written for Concord.
[CUE definite]
(der|die|das|den|dem|des|dieser|diese|dieses|diesen|diesem|jener|jene|jenes|sein|seine|ihr|ihre)
[CUE another]
(weiterer|weitere|weiteren|weiteres|weiterem|anderer|andere|anderen|anderes|zweiter|zweite|zweiten|zweites|dritter|dritte|dritten|ähnlicher|ähnliche|ähnlichen|erneuter|erneute|erneuten)
noch (ein|eine|einen|einem|einer)
[CUE many]
(mehrere|mehreren|mehrerer|zahlreiche|zahlreichen|viele|vielen|dutzende|hunderte|etliche|diverse|verschiedene)
[CUE also]
(auch|ebenfalls|ebenso|andernorts|anderswo|zeitgleich|gleichzeitig|zudem)
