# Words before a noun that tell whether it was named before. Hand-written for Concord.
[CUE definite]
(den|det|de|denna|detta|dessa|sin|sitt|sina)
[CUE another]
(ännu en|ännu ett|ytterligare|annan|annat|andra|tredje|liknande|nytt|ny)
[CUE many]
(flera|många|tiotals|hundratals|åtskilliga|en rad|olika)
[CUE also]
(också|även|likaså|samtidigt|på andra håll)
