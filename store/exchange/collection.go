package exchange

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"concord"
	"concord/access"
	"concord/store/engine"

	"github.com/google/uuid"
)

// Collection is a collection as one reader sees it.
type Collection struct {
	ID          string // UUID
	Root        string
	Alias       string
	Title       string
	Description string
	Query       *Query          // nil for one that is posted to
	Marking     concord.Marking // of what comes in unmarked; its recipients are those for whom this node receives
	Owner       string
	CanRead     bool
	CanWrite    bool

	Number int64 // of the database; not to be shown
}

// Grant says what one may do with a collection. To is "*" (whoever is signed in), "org:NAME", "principal:NAME",
// "nation:PL", "group:NAME", "community:NAME" or "role:NAME" (whoever may do all that the role may).
type Grant struct {
	To    string `json:"to"`
	Read  bool   `json:"read,omitempty"`
	Write bool   `json:"write,omitempty"`
}

// keys are the entries of grants that hold for the reader.
func (x *Exchange) keys() []string {
	v := x.s.View()
	if v.Principal == "" {
		return nil
	}
	out := []string{"*", "principal:" + v.Principal}
	for kind, names := range map[string][]string{"org:": {v.Org}, access.Nation: {v.Nation}, access.Group: v.Groups, access.Community: v.Communities} {
		for _, name := range names {
			if name != "" {
				out = append(out, kind+name)
			}
		}
	}
	for _, role := range access.Roles() {
		if f := access.Role(role).Functions(); x.do.Has(f) {
			out = append(out, "role:"+role)
		}
	}
	return out
}

const collectionSQL = `select c.n, c.id, c.root, c.alias, c.title, c.description, c.query, c.marking, c.owner,
	coalesce(max(g.may_read), 0), coalesce(max(g.may_write), 0)
	from collection c left join collection_grant g on g.collection = c.n and g.who in (select value from json_each($1)) `

// find reads those of the collections of a query that the reader may read or write.
func (x *Exchange) find(ctx context.Context, r engine.Runner, where string, args ...any) ([]Collection, error) {
	v := x.s.View()
	runs := v.Operator && v.Org == x.s.Node()
	var out []Collection
	err := engine.Each(ctx, r, func(rows *sql.Rows) error {
		c, err := scanCollection(rows)
		if err != nil {
			return err
		}
		c.CanRead = (c.CanRead || runs) && x.do.Has(access.Read) && v.Principal != ""
		c.CanWrite = (c.CanWrite || runs) && x.do.Has(access.Write) && v.Principal != "" && c.Query == nil
		if c.CanRead || c.CanWrite {
			out = append(out, c)
		}
		return nil
	}, collectionSQL+where+" group by c.n order by c.title, c.id", append([]any{list(x.keys())}, args...)...)
	return out, err
}

func scanCollection(rows *sql.Rows) (c Collection, err error) {
	var query, marking string
	if err := rows.Scan(&c.Number, &c.ID, &c.Root, &c.Alias, &c.Title, &c.Description, &query, &marking, &c.Owner, &c.CanRead, &c.CanWrite); err != nil {
		return c, err
	}
	if err := json.Unmarshal([]byte(marking), &c.Marking); err != nil {
		return c, err
	}
	if query != "" {
		c.Query = &Query{}
		err = json.Unmarshal([]byte(query), c.Query)
	}
	return c, err
}

// Collections lists what the reader may read or write. An empty root means all.
func (x *Exchange) Collections(ctx context.Context, root string) ([]Collection, error) {
	out, err := x.find(ctx, x.s.Reading(), "where c.root = $2 or $2 = ''", root)
	return out, engine.Fault("exchange.Collections", err)
}

// Collection finds one by its id or its alias.
func (x *Exchange) Collection(ctx context.Context, root, name string) (Collection, error) {
	const op = "exchange.Collection"
	c, err := x.one(ctx, x.s.Reading(), root, name)
	return c, engine.Fault(op, err)
}

func (x *Exchange) one(ctx context.Context, r engine.Runner, root, name string) (Collection, error) {
	found, err := x.find(ctx, r, "where (c.root = $2 or $2 = '') and (c.id = $3 or c.alias = $3 and $3 <> '')", root, name)
	if err != nil {
		return Collection{}, err
	}
	i := slices.IndexFunc(found, func(c Collection) bool { return c.ID == name })
	switch {
	case i >= 0:
		return found[i], nil
	case len(found) == 1:
		return found[0], nil
	}
	return Collection{}, missing("", "collection")
}

// AddCollection makes a collection, and gives a saved query what the log has for it. An id of its own is made
// when there is none; one that is taken is a conflict.
func (x *Exchange) AddCollection(ctx context.Context, c Collection, grants []Grant) (Collection, error) {
	const op = "exchange.AddCollection"
	if err := x.operator(op); err != nil {
		return c, err
	}
	if err := x.complete(&c); err != nil {
		return c, engine.Fault(op, err)
	}
	err := x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error { return x.add(ctx, t, &c, grants) })
	return c, err
}

// add adds a collection that is complete.
func (x *Exchange) add(ctx context.Context, t *engine.Tx, c *Collection, grants []Grant) error {
	var taken, root bool
	if err := t.Row(ctx, `select exists (select 1 from collection where id = $1 or root = $2 and alias = $3 and $3 <> ''),
		exists (select 1 from api_root where name = $2)`, c.ID, c.Root, c.Alias).Scan(&taken, &root); err != nil {
		return err
	}
	switch {
	case taken:
		return &concord.Error{Code: concord.CodeConflict, Msg: "there is a collection with this id or alias", Hint: "give another, or remove that one first"}
	case !root:
		return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no API root " + c.Root, Hint: "use " + DefaultRoot + ", or add it first"}
	}
	marking, err := json.Marshal(c.Marking)
	if err != nil {
		return err
	}
	if err := t.Row(ctx, `insert into collection (id, root, alias, title, description, query, marking, owner) values ($1, $2, $3, $4, $5, $6, $7, $8) returning n`,
		c.ID, c.Root, c.Alias, c.Title, c.Description, c.Query.text(), string(marking), c.Owner).Scan(&c.Number); err != nil {
		return err
	}
	if err := grant(ctx, t, c.Number, grants); err != nil {
		return err
	}
	if c.Query == nil {
		_, err := receive(ctx, t, c.Marking.ReleasableTo)
		return err
	}
	return newWork(x, t).backfill(ctx, c)
}

// complete fills what was left out of a new collection, and refuses what cannot be.
func (x *Exchange) complete(c *Collection) error {
	if c.ID == "" {
		c.ID = uuid.NewString()
	}
	id, err := uuid.Parse(c.ID)
	if err != nil || len(c.ID) != 36 {
		return &concord.Error{Code: concord.CodeInvalid, Msg: c.ID + " is no UUID", Hint: "leave it out, and one is made"}
	}
	if c.ID = id.String(); c.Root == "" {
		c.Root = DefaultRoot
	}
	if _, err := uuid.Parse(c.Alias); c.Alias != "" && (err == nil || !rootName.MatchString(c.Alias)) {
		return &concord.Error{Code: concord.CodeInvalid, Msg: c.Alias + " is no alias", Hint: "use letters, digits, dots, hyphens and _, at most 64"}
	}
	if c.Title == "" {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "a collection needs a title"}
	}
	if c.Owner = x.s.Node(); c.Marking.TLP == "" {
		c.Marking.TLP = concord.TLPAmber
	}
	if c.Marking.Owner = c.Owner; c.Marking.TLP == concord.TLPClear {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "what comes in unmarked may not become TLP:CLEAR", Hint: "mark the objects themselves, or use GREEN"}
	}
	if c.Query != nil {
		if err := c.Query.check(); err != nil {
			return err
		}
	}
	return access.Check(c.Marking)
}

func grant(ctx context.Context, t *engine.Tx, n int64, grants []Grant) error {
	for _, g := range grants {
		if !validGrant(g.To) {
			return &concord.Error{Code: concord.CodeInvalid, Msg: g.To + " names nobody whom a collection could be granted to",
				Hint: "write org:NAME, principal:NAME, role:NAME, nation:PL, group:NAME, community:NAME, or * for whoever is signed in"}
		}
		if _, err := t.Exec(ctx, "delete from collection_grant where collection = $1 and who = $2", n, g.To); err != nil {
			return err
		}
		if !g.Read && !g.Write {
			continue
		}
		if _, err := t.Exec(ctx, "insert into collection_grant (collection, who, may_read, may_write) values ($1, $2, $3, $4)", n, g.To, g.Read, g.Write); err != nil {
			return err
		}
	}
	return nil
}

func validGrant(to string) bool {
	for _, kind := range []string{"org:", "principal:", "role:", access.Nation, access.Group, access.Community} {
		if len(to) > len(kind) && to[:len(kind)] == kind {
			return true
		}
	}
	return to == "*"
}

// SetGrants changes what some may do with a collection; neither reading nor writing takes a grant away.
func (x *Exchange) SetGrants(ctx context.Context, root, name string, grants []Grant) error {
	return x.manage(ctx, "exchange.SetGrants", root, name, func(ctx context.Context, t *engine.Tx, c Collection) error {
		return grant(ctx, t, c.Number, grants)
	})
}

// Grants lists who may do what with a collection, for the operator.
func (x *Exchange) Grants(ctx context.Context, root, name string) ([]Grant, error) {
	const op = "exchange.Grants"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	c, err := x.Collection(ctx, root, name)
	if err != nil {
		return nil, err
	}
	var out []Grant
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var g Grant
		err := rows.Scan(&g.To, &g.Read, &g.Write)
		out = append(out, g)
		return err
	}, "select who, may_read, may_write from collection_grant where collection = $1 order by who", c.Number)
	return out, engine.Fault(op, err)
}

// RemoveCollection takes a collection away. What was in it stays in the log.
func (x *Exchange) RemoveCollection(ctx context.Context, root, name string) error {
	return x.manage(ctx, "exchange.RemoveCollection", root, name, func(ctx context.Context, t *engine.Tx, c Collection) error {
		for _, table := range []string{"collection_grant", "collection_entry", "collection_label", "collection_gone"} {
			if _, err := t.Exec(ctx, fmt.Sprintf("delete from %s where collection = $1", table), c.Number); err != nil {
				return err
			}
		}
		_, err := t.Exec(ctx, "delete from collection where n = $1", c.Number)
		return err
	})
}

// manage is a change of a collection by the operator.
func (x *Exchange) manage(ctx context.Context, op, root, name string, do func(context.Context, *engine.Tx, Collection) error) error {
	if err := x.operator(op); err != nil {
		return err
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		c, err := x.one(ctx, t, root, name)
		if err != nil {
			return err
		}
		return do(ctx, t, c)
	})
}
