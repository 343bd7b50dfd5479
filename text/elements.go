package text

import "golang.org/x/net/html/atom"

// How an element of HTML shapes the canonical text.
type elemKind uint8

const (
	inline  elemKind = iota // text runs on through it
	blockEl                 // starts and ends a line
	lineEl                  // void: ends a line (br, hr)
	skipEl                  // its content is not text
	voidEl                  // void, no break
)

// mark is a set of what is known of an element and, inherited, of what is in it.
type mark uint32

const (
	mNav      mark = 1 << iota // nav, footer, aside, header or a class that says so
	mComments                  // readers' comments; never the article
	mConsent                   // cookie and privacy dialogs; never the article
	mPromo                     // related stories, sharing, newsletters, adverts
	mForm
	mHidden
	mCaption
	mByline
	mHeading // h1–h6
	mLink
	mArticle // article or main element
	mGood    // class or itemprop names the article's body
	mList    // li
	mTable
	mQuote
	mTitle  // the head's <title>
	mHeader // header element: the article's own one holds its title and standfirst
	mUpdated
)

// Marks that keep a block out of the body, unless most of the page's prose
// carries them: then the class name meant something else.
const (
	softMarks = mPromo | mForm | mHidden | mByline | mCaption
	hardMarks = mNav | mComments | mConsent // cleared only around the page's heading
	outMarks  = softMarks | hardMarks | mTitle
)

type element struct {
	kind elemKind
	mark mark
	id   uint8 // for counting the open ones
}

const maxElements = 128

var elements = numbered(map[atom.Atom]element{
	atom.P: {blockEl, 0, 0}, atom.Div: {blockEl, 0, 0}, atom.Section: {blockEl, 0, 0},
	atom.Article: {blockEl, mArticle, 0}, atom.Main: {blockEl, mArticle, 0},
	atom.Nav: {blockEl, mNav, 0}, atom.Menu: {blockEl, mNav, 0}, atom.Aside: {blockEl, mNav, 0},
	atom.Footer: {blockEl, mNav, 0}, atom.Header: {blockEl, mHeader, 0},
	atom.Form: {blockEl, mForm, 0}, atom.Fieldset: {blockEl, mForm, 0}, atom.Dialog: {blockEl, mPromo, 0},
	atom.Ul: {blockEl, 0, 0}, atom.Ol: {blockEl, 0, 0}, atom.Li: {blockEl, mList, 0},
	atom.Dl: {blockEl, 0, 0}, atom.Dt: {blockEl, 0, 0}, atom.Dd: {blockEl, 0, 0},
	atom.Table: {blockEl, mTable, 0}, atom.Tr: {blockEl, 0, 0}, atom.Td: {blockEl, 0, 0}, atom.Th: {blockEl, 0, 0},
	atom.Tbody: {blockEl, 0, 0}, atom.Thead: {blockEl, 0, 0}, atom.Tfoot: {blockEl, 0, 0}, atom.Caption: {blockEl, mCaption, 0},
	atom.Blockquote: {blockEl, mQuote, 0}, atom.Figure: {blockEl, 0, 0}, atom.Figcaption: {blockEl, mCaption, 0},
	atom.Pre: {blockEl, 0, 0}, atom.Address: {blockEl, mByline, 0}, atom.Details: {blockEl, 0, 0}, atom.Summary: {blockEl, 0, 0},
	atom.H1: {blockEl, mHeading, 0}, atom.H2: {blockEl, mHeading, 0}, atom.H3: {blockEl, mHeading, 0},
	atom.H4: {blockEl, mHeading, 0}, atom.H5: {blockEl, mHeading, 0}, atom.H6: {blockEl, mHeading, 0},
	atom.Hgroup: {blockEl, 0, 0}, atom.Center: {blockEl, 0, 0}, atom.Body: {blockEl, 0, 0}, atom.Html: {blockEl, 0, 0},
	atom.Head: {blockEl, 0, 0}, atom.Title: {blockEl, mTitle, 0},
	atom.Option: {blockEl, mForm, 0}, atom.Select: {blockEl, mForm, 0}, atom.Button: {blockEl, mForm, 0}, atom.Label: {inline, mForm, 0},
	atom.Br: {lineEl, 0, 0}, atom.Hr: {lineEl, 0, 0},
	atom.Script: {skipEl, 0, 0}, atom.Style: {skipEl, 0, 0}, atom.Noscript: {skipEl, 0, 0}, atom.Template: {skipEl, 0, 0},
	atom.Iframe: {skipEl, 0, 0}, atom.Noembed: {skipEl, 0, 0}, atom.Noframes: {skipEl, 0, 0},
	atom.Textarea: {skipEl, 0, 0}, atom.Svg: {skipEl, 0, 0}, atom.Math: {skipEl, 0, 0},
	atom.Img: {voidEl, 0, 0}, atom.Input: {voidEl, 0, 0}, atom.Meta: {voidEl, 0, 0}, atom.Link: {voidEl, 0, 0},
	atom.Source: {voidEl, 0, 0}, atom.Wbr: {voidEl, 0, 0}, atom.Area: {voidEl, 0, 0}, atom.Base: {voidEl, 0, 0},
	atom.Col: {voidEl, 0, 0}, atom.Embed: {voidEl, 0, 0}, atom.Track: {voidEl, 0, 0}, atom.Param: {voidEl, 0, 0},
	atom.A: {inline, mLink, 0}, atom.Span: {inline, 0, 0}, atom.B: {inline, 0, 0}, atom.Strong: {inline, 0, 0},
	atom.I: {inline, 0, 0}, atom.Em: {inline, 0, 0}, atom.Time: {inline, 0, 0}, atom.Small: {inline, 0, 0},
	atom.Font: {inline, 0, 0}, atom.U: {inline, 0, 0}, atom.Cite: {inline, 0, 0}, atom.Q: {inline, 0, 0},
	atom.Abbr: {inline, 0, 0}, atom.Sup: {inline, 0, 0}, atom.Sub: {inline, 0, 0}, atom.Mark: {inline, 0, 0},
})

func numbered(m map[atom.Atom]element) map[atom.Atom]element {
	id := uint8(0)
	for a, e := range m {
		e.id = id
		m[a] = e
		id++
	}
	return m
}

// closedBy lists, for elements whose end tag may be left out, what ends them
// and which element the search may not leave.
var closedBy = map[atom.Atom]struct{ same, within []atom.Atom }{
	atom.Li:     {[]atom.Atom{atom.Li}, []atom.Atom{atom.Ul, atom.Ol, atom.Menu}},
	atom.Dt:     {[]atom.Atom{atom.Dt, atom.Dd}, []atom.Atom{atom.Dl}},
	atom.Dd:     {[]atom.Atom{atom.Dt, atom.Dd}, []atom.Atom{atom.Dl}},
	atom.Td:     {[]atom.Atom{atom.Td, atom.Th}, []atom.Atom{atom.Tr, atom.Table}},
	atom.Th:     {[]atom.Atom{atom.Td, atom.Th}, []atom.Atom{atom.Tr, atom.Table}},
	atom.Tr:     {[]atom.Atom{atom.Tr}, []atom.Atom{atom.Table}},
	atom.Option: {[]atom.Atom{atom.Option}, []atom.Atom{atom.Select}},
}

// classMarks says what a word of a class or id tells. Words are cut at hyphens,
// underscores and capitals, so "relatedStories" and "related-stories" agree.
var classMarks = func() map[string]mark {
	m := map[string]mark{}
	for k, words := range map[mark][]string{
		mNav: {"nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "footer",
			"masthead", "pagination", "pager", "sitemap"},
		mComments: {"comment", "comments", "disqus", "commentlist", "respond"},
		mConsent:  {"cookie", "cookies", "consent", "gdpr", "onetrust"},
		mPromo: {"related", "recommended", "recommendations", "recirc", "recirculation", "share", "sharing", "sharebar",
			"social", "newsletter", "subscribe", "subscription", "signup", "promo", "promoted", "promotion",
			"ad", "ads", "advert", "advertisement", "adverts", "advertising", "adslot", "sponsor", "sponsored", "outbrain", "taboola",
			"popular", "trending", "mostread", "teaser", "teasers", "donate", "donation", "donations",
			"modal", "popup", "overlay", "banner", "widget", "widgets", "tags", "readmore", "alsolike", "seealso",
			"sidebar", "toolbar", "topbar", "rail", "login", "search", "poll", "tout", "upsell", "crosslink", "crosslinks", "morefrom", "suggested"},
		mCaption: {"caption", "credit", "credits", "photocredit", "imagecredit", "copyright"},
		mByline:  {"byline", "dateline", "author", "authors", "pubdate", "timestamp", "published", "postmeta", "bio"},
		mUpdated: {"updated", "modified"},
	} {
		for _, w := range words {
			m[w] = k
		}
	}
	return m
}()

// goodClasses are the names that templates give to the body of an article,
// separators removed.
var goodClasses = []string{"articlebody", "articlecontent", "articletext", "entrycontent", "postcontent", "postbody",
	"storybody", "storycontent", "storytext", "newstext", "bodytext", "contentbody"}
