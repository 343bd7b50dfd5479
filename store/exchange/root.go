package exchange

import (
	"context"
	"database/sql"
	"errors"
	"regexp"

	"concord"
	"concord/store/engine"
)

// Root is an API root: a folder of collections.
type Root struct{ Name, Title, Description string }

// DefaultRoot is the root that every node has.
const DefaultRoot = "default"

var rootName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// Roots lists the API roots in the order of their names. They are no secret.
func (x *Exchange) Roots(ctx context.Context) ([]Root, error) {
	var out []Root
	err := engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var r Root
		err := rows.Scan(&r.Name, &r.Title, &r.Description)
		out = append(out, r)
		return err
	}, "select name, title, description from api_root order by name <> 'default', name")
	return out, engine.Fault("exchange.Roots", err)
}

// Root returns one API root.
func (x *Exchange) Root(ctx context.Context, name string) (Root, error) {
	const op = "exchange.Root"
	r := Root{Name: name}
	err := x.s.Reading().Row(ctx, "select title, description from api_root where name = $1", name).Scan(&r.Title, &r.Description)
	if errors.Is(err, sql.ErrNoRows) {
		return r, missing(op, "API root")
	}
	return r, engine.Fault(op, err)
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
