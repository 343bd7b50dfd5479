package conventions

// Exceptions, each with its reason. An entry that is not needed any more fails its test.

// longFiles may be longer than a file should be.
var longFiles = map[string]string{}

// largePackages may hold more than a package should, by folder.
var largePackages = map[string]string{
	"api":            "one table of routes and one request that all of them share; the types are those of the wire, one by one",
	"cmd/concord":    "one file per verb, each small; what has logic is in the rooms",
	"extract":        "one kind of fact per file; splitting it would part patterns from the readers of their slots",
	"store":          "all SQL is in one room, and one handle has all reads so that none can go around the view",
	"store/exchange": "posts, pages and partners share the one walk by which labels follow references; nothing outside may see it",
	"web":            "one file per page or part of one; they share one set of templates and words",
	"text":           "canonical text, body and dates share the offset map, and nothing outside may see it",
}

// state are package variables that change, or could.
var state = map[string]string{
	"intake.free":       "the lack of a bound, nil for ever",
	"grammar.languages": "keeps the compiled form of the embedded files of a language; the same for every caller",
}

// silentParsers are folders that read foreign bytes without a fuzz target of their own.
var silentParsers = map[string]string{}

// nakedNames may be exported without a comment.
var nakedNames = map[string]string{}
