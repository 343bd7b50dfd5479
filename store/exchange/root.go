package exchange

import (
	"context"
	"database/sql"
	"regexp"
	"slices"

	"concord"
	"concord/store/engine"
)

// Root is an API root: a folder of collections.
type Root struct {
	Name        string `json:"name"`
	Title       string `json:"title"`
	Description string `json:"description,omitempty"`
}

// DefaultRoot is the root that every node has.
const DefaultRoot = "default"

// firstRoot is that root as a new node has it.
var firstRoot = Root{Name: DefaultRoot, Title: "Concord"}

var rootName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// Roots lists the API roots: those in which the reader may use a collection, and the default, which comes first unless it holds nothing
// for them: on a node that took another server's place, its clients find their root first.
func (x *Exchange) Roots(ctx context.Context) ([]Root, error) {
	const op = "exchange.Roots"
	used, err := x.find(ctx, x.s.Reading(), "")
	if err != nil {
		return nil, engine.Fault(op, err)
	}
	var filled, empty []Root
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var r Root
		err := rows.Scan(&r.Name, &r.Title, &r.Description)
		switch {
		case slices.ContainsFunc(used, func(c Collection) bool { return c.Root == r.Name }):
			filled = append(filled, r)
		case r.Name == DefaultRoot || x.operator("") == nil:
			empty = append(empty, r)
		}
		return err
	}, "select name, title, description from api_root order by name <> 'default', name")
	return append(filled, empty...), engine.Fault(op, err)
}

// Root returns one API root.
func (x *Exchange) Root(ctx context.Context, name string) (Root, error) {
	list, err := x.Roots(ctx)
	if err != nil {
		return Root{}, err
	}
	for _, r := range list {
		if r.Name == name {
			return r, nil
		}
	}
	return Root{}, missing("exchange.Root", "API root")
}

// AddRoot makes an API root, or gives one its title and description.
func (x *Exchange) AddRoot(ctx context.Context, r Root) error {
	const op = "exchange.AddRoot"
	if err := x.operator(op); err != nil {
		return err
	}
	if !rootName.MatchString(r.Name) {
		return &concord.Error{Code: concord.CodeInvalid, Op: op, Msg: r.Name + " is no name of an API root", Hint: "use letters, digits, dots, hyphens and _, at most 64"}
	}
	if r.Title == "" {
		r.Title = r.Name
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		_, err := t.Exec(ctx, `insert into api_root (name, title, description) values ($1, $2, $3)
			on conflict (name) do update set title = excluded.title, description = excluded.description`, r.Name, r.Title, r.Description)
		return err
	})
}
