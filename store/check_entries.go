package store

import (
	"context"
	"database/sql"

	"concord/store/engine"
)

// entryChecks are what always holds, each with what is said when it does not.
var entryChecks = []string{
	`select 'an entry of the collection ' || c.title || ' leads nowhere' from collection_entry e join collection c on c.n = e.collection
		where not exists (select 1 from object_log o where o.seq = e.seq)`,
	`select 'an entry of the collection ' || c.title || ' is not labelled as its object is: ' || o.id from collection_entry e join collection c on c.n = e.collection
		join object_log o on o.seq = e.seq where o.label <> e.label`,
	`select 'the entries of the collection ' || c.title || ' are not counted as they are' from collection c where exists (
		select 1 from collection_label l where l.collection = c.n and l.n <> (select count(*) from collection_entry e where e.collection = c.n and e.label = l.label))`,
	`select 'the collection ' || c.title || ' has entries of a label that it does not count' from collection_entry e join collection c on c.n = e.collection
		where not exists (select 1 from collection_label l where l.collection = e.collection and l.label = e.label)`,
	`select 'the version ' || x.version || ' of ' || x.id || ' is taken for the last of its object' from collection_entry e join object_log x on x.seq = e.seq
		where e.fold & 2 = 0 and exists (select 1 from object_log n join collection_entry f on f.seq = n.seq and f.collection = e.collection where n.id = x.id and n.ver > x.ver)`,
}

// checkEntries reads all entries of collections and returns what is wrong with them.
func checkEntries(ctx context.Context, r engine.Runner) (problems []string, err error) {
	for _, q := range entryChecks {
		err := each(ctx, r, func(rows *sql.Rows) error {
			var s string
			err := rows.Scan(&s)
			if len(problems) < 100 {
				problems = append(problems, s)
			}
			return err
		}, q)
		if err != nil {
			return problems, err
		}
	}
	return problems, nil
}
