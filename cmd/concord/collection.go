package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

type collectionCmd struct {
	Add    collectionAddCmd    `cmd:"" help:"Make a collection that others post to, or one that is a saved query."`
	Grant  collectionGrantCmd  `cmd:"" help:"Say who may read and write a collection, or may no more."`
	List   collectionListCmd   `cmd:"" help:"List the collections, and who may do what with them."`
	Remove collectionRemoveCmd `cmd:"" help:"Take a collection away; what was in it stays in the log."`
}

func (collectionCmd) Help() string {
	return `Others read and post objects through collections (TAXII 2.1, at /taxii2/). Nobody may use one who is not named; what a reader gets is what its markings permit. With --type, --origin, --max-tlp, --activity or --query a collection is a saved query over all that the node logs: its own incidents, and what was posted.

Who is named by org:NAME, principal:NAME, role:NAME, nation:PL, group:NAME, community:NAME, or * for whoever is signed in.

Examples:
  concord collection add "Arson, green" --activity arson --max-tlp GREEN --read org:cert-pl
  concord collection add Inbox --alias inbox --write role:partner --read org:cert-pl --to cert-pl
  concord collection list` + codes(exitNotFound, exitConflict, exitForbidden)
}

type collectionAddCmd struct {
	Title       string   `arg:"" help:"What it is called."`
	ID          string   `help:"UUID; one is made." placeholder:"UUID"`
	Alias       string   `help:"Short name for its address." placeholder:"NAME"`
	Description string   `help:"What it holds." placeholder:"TEXT"`
	APIRoot     string   `help:"API root that it lies under; a new one is added." default:"default" placeholder:"NAME"`
	Read        []string `help:"Who may read." placeholder:"WHO"`
	Write       []string `help:"Who may post and delete." placeholder:"WHO"`
	TLP         string   `name:"tlp" help:"What comes in unmarked becomes this level." default:"AMBER" placeholder:"LEVEL"`
	To          []string `help:"For whom this node receives: they may read what is marked for the receiver." placeholder:"RECIPIENT"`
	Query       bool     `help:"A saved query, of everything when nothing else restricts it."`
	Type        []string `help:"Saved query: types of objects." placeholder:"TYPE"`
	Origin      []string `help:"Saved query: organisations that the objects came from." placeholder:"ORG"`
	MaxTLP      string   `name:"max-tlp" help:"Saved query: no stricter level." placeholder:"LEVEL"`
	Activity    []string `help:"Saved query: incidents of these types, and what is rendered with them." placeholder:"TYPE"`
	JSON        bool     `help:"One JSON object."`
}

func (collectionAddCmd) Help() string {
	return `Prints the id. Unmarked input never becomes CLEAR.

Example:
  concord collection add Inbox --alias inbox --write org:cert-pl --read org:cert-pl` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *collectionAddCmd) Run(a *app) error {
	h, err := a.open(true)
	if err != nil {
		return err
	}
	x := h.Exchange(access.All)
	col := exchange.Collection{ID: c.ID, Alias: c.Alias, Title: c.Title, Description: c.Description, Root: c.APIRoot,
		Marking: concord.Marking{TLP: concord.TLP(strings.ToUpper(c.TLP)), ReleasableTo: c.To}}
	if c.Query || len(c.Type)+len(c.Origin)+len(c.Activity) > 0 || c.MaxTLP != "" {
		if len(c.Write) > 0 {
			return usageError{"a saved query cannot be posted to", "leave out --write, or what makes it a query"}
		}
		col.Query = &exchange.Query{Types: c.Type, Origins: c.Origin, MaxTLP: concord.TLP(strings.ToUpper(c.MaxTLP)), Topics: c.Activity}
		for _, t := range c.Activity {
			if !concord.ActivityType(t).Valid() {
				return usageError{"--activity: there is no type of activity " + t, "concord incidents --help lists them"}
			}
		}
	}
	if c.APIRoot != exchange.DefaultRoot {
		if _, err := x.Root(a.ctx, c.APIRoot); concord.CodeOf(err) == concord.CodeNotFound {
			err = x.AddRoot(a.ctx, exchange.Root{Name: c.APIRoot})
			if err != nil {
				return err
			}
		}
	}
	if col, err = x.AddCollection(a.ctx, col, grants(c.Read, c.Write)); err != nil {
		return err
	}
	if c.JSON {
		return a.printJSON(line(col, nil))
	}
	fmt.Fprintln(a.out, col.ID)
	return nil
}

// grants joins who may read and who may write.
func grants(read, write []string) []exchange.Grant {
	var out []exchange.Grant
	at := map[string]int{}
	for _, list := range [][]string{read, write} {
		for _, to := range list {
			if _, ok := at[to]; !ok {
				at[to] = len(out)
				out = append(out, exchange.Grant{To: to})
			}
		}
	}
	for _, to := range read {
		out[at[to]].Read = true
	}
	for _, to := range write {
		out[at[to]].Write = true
	}
	return out
}

type collectionGrantCmd struct {
	Collection string   `arg:"" help:"Id or alias."`
	APIRoot    string   `help:"API root that it lies under." default:"default" placeholder:"NAME"`
	Read       []string `help:"Who may read." placeholder:"WHO"`
	Write      []string `help:"Who may post and delete." placeholder:"WHO"`
	None       []string `help:"Who may do nothing with it any more." placeholder:"WHO"`
}

func (collectionGrantCmd) Help() string {
	return `What is said of one replaces what was said of it before; others stay as they are.

Example:
  concord collection grant inbox --read org:cert-lv --none org:cert-pl` + codes(exitNotFound, exitForbidden)
}

func (c *collectionGrantCmd) Run(a *app) error {
	list := grants(c.Read, c.Write)
	for _, to := range c.None {
		list = append(list, exchange.Grant{To: to})
	}
	if len(list) == 0 {
		return usageError{"nobody is named", "use --read, --write or --none"}
	}
	h, err := a.open(false)
	if err != nil {
		return err
	}
	return h.Exchange(access.All).SetGrants(a.ctx, c.APIRoot, c.Collection, list)
}

type collectionListCmd struct {
	JSON bool `help:"One JSON object per line."`
}

func (collectionListCmd) Help() string {
	return `Example:
  concord collection list --json` + codes(exitNotFound)
}

// collectionLine is a collection for machines.
type collectionLine struct {
	ID      string          `json:"id"`
	APIRoot string          `json:"api_root"`
	Alias   string          `json:"alias,omitempty"`
	Title   string          `json:"title"`
	Query   *exchange.Query `json:"query,omitempty"`
	Marking concord.Marking `json:"marking"`
	Read    []string        `json:"read"`
	Write   []string        `json:"write"`
}

func line(c exchange.Collection, list []exchange.Grant) collectionLine {
	l := collectionLine{ID: c.ID, APIRoot: c.Root, Alias: c.Alias, Title: c.Title, Query: c.Query, Marking: c.Marking, Read: []string{}, Write: []string{}}
	for _, g := range list {
		if g.Read {
			l.Read = append(l.Read, g.To)
		}
		if g.Write {
			l.Write = append(l.Write, g.To)
		}
	}
	return l
}

func (c *collectionListCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	x := h.Exchange(access.All)
	list, err := x.Collections(a.ctx, "")
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	for _, col := range list {
		g, err := x.Grants(a.ctx, col.Root, col.ID)
		if err != nil {
			return err
		}
		l := line(col, g)
		if c.JSON {
			if err := a.printJSON(l); err != nil {
				return err
			}
			continue
		}
		kind := "posted to"
		if col.Query != nil {
			kind = "saved query"
		}
		fmt.Fprintf(w, "%s\t%s/%s\t%s\t%s\tread: %s\twrite: %s\n", l.ID, l.APIRoot, l.Alias, l.Title, kind, some(l.Read), some(l.Write))
	}
	return w.Flush()
}

func some(list []string) string {
	if len(list) == 0 {
		return "nobody"
	}
	return strings.Join(list, ", ")
}

type collectionRemoveCmd struct {
	Collection string `arg:"" help:"Id or alias."`
	APIRoot    string `help:"API root that it lies under." default:"default" placeholder:"NAME"`
}

func (collectionRemoveCmd) Help() string {
	return `Those who poll it get a 404 from then on.

Example:
  concord collection remove inbox` + codes(exitNotFound, exitForbidden)
}

func (c *collectionRemoveCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	return h.Exchange(access.All).RemoveCollection(a.ctx, c.APIRoot, c.Collection)
}
