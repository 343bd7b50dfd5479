package conventions

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// mutant is a mistake in the code that guards who reads what: old becomes new, and a leak test has to
// fail. Rooms are those whose leak tests look.
type mutant struct {
	mistake  string
	file     string
	old, new string
	rooms    []string
}

// leakTests are the tests that have to notice.
const leakTests = "TestL[0-9]|Grants|Merge|NoRelease|TestPermit|SignIn|WithAccounts|Story"

var (
	rule   = []string{"./access"}
	kept   = []string{"./store"}
	served = []string{"./cmd/concord"}
	asked  = []string{"./signin"}
	handed = []string{"./api"}
)

// mutants are seeded by hand: each was, or could be, a mistake of one line.
var mutants = []mutant{
	{"an unknown marking is passed over", "access/access.go", `!m.TLP.Valid() || len(m.Unknown) > 0 {`, `!m.TLP.Valid() {`, rule},
	{"clients read AMBER+STRICT", "access/access.go", "case concord.TLPAmberStrict:\n\t\treturn organisation(v, m) || person(v, m)", "case concord.TLPAmberStrict:\n\t\treturn organisation(v, m) || person(v, m) || m.Clients && client(v, m)", rule},
	{"the owner's people read RED", "access/access.go", `return person(v, m) || v.Operator && named(v.Org, m)`, `return person(v, m) || named(v.Org, m)`, rule},
	{"a community passes for an organisation", "access/access.go", `org == m.Owner || !prefixed(org) && released(m, org)`, `org == m.Owner || released(m, org)`, rule},
	{"one atom of a label is enough", "access/label.go", "\t\tif !Permit(v, m) {\n\t\t\treturn false", "\t\tif Permit(v, m) {\n\t\t\treturn true", rule},
	{"no label at all permits", "access/label.go", `return len(l.atoms) > 0`, `return true`, rule},
	{"evidence of a hidden property stays", "access/redact.go", "\t\tif !slices.Contains(properties, root(e.Field)) {\n\t\t\tif", "\t\tif true {\n\t\t\tif", rule},
	{"what is kept for a view forgets its communities", "access/access.go", `[][]string{v.Communities, v.Groups, v.ClientOf}`, `[][]string{v.Groups, v.ClientOf}`, kept},
	{"the list of incidents has no predicate", "store/incident_query.go", `q.w.and("i.label "+in("?"), allowed)`, `q.w.and("(1 = 1 or i.label "+in("?")+")", allowed)`, kept},
	{"the list of reports has no predicate", "store/report_query.go", `w.and("r.label "+in("?"), allowed)`, `w.and("(1 = 1 or r.label "+in("?")+")", allowed)`, kept},
	{"a count is taken from the table", "store/facet.go", `" and" + may + " group by state"`, `" and label is not $1 group by state"`, kept},
	{"the bytes of a report have no predicate", "store/blob.go", "where r.label `+mayRead+\" and r.id = $2\"", "where $1 <> '' and r.id = $2`", kept},
	{"a record shows links to hidden ones", "store/incident_read.go", `fault(op, h.hideLinks(ctx, []*concord.Incident{&list[0].Incident}))`, `nil`, kept},
	{"a measure shows hidden incidents", "store/report_query.go", `if !hidden[string(id)] {`, `if hidden != nil {`, kept},
	{"a hidden record is asked for what links to it", "store/incident_query.go", `" and x.label "+mayRead+")", string(f.LinkedTo))`, `")", string(f.LinkedTo))`, kept},
	{"earlier versions of a raised record are shown", "store/incident_read.go", `" and c.label "+mayRead+` + "\n\t\t\") order by i.version\"", `") order by i.version"`, kept},
	{"decisions keep the label that they had", "store/incident_label.go", `if had != 0 && had != label {`, `if had < 0 {`, kept},
	{"the log gives earlier versions of a raised record", "store/log.go", `|| version < 2 {`, `|| version > 0 {`, kept},
	{"a story is named after a hidden report", "store/report_query.go", `if r.Story == "" || r.Story == string(r.ID) {`, `if r.Story == "" || r.ID != "" {`, kept},
	{"hidden properties are found by search", "store/incident.go", `access.Public(&public)`, `access.CheckGranular(&public)`, kept},
	{"a wire gives a record in part", "store/incident_query.go", `q.w.and("i.whole " + mayRead)`, `q.w.and("i.label " + mayRead)`, kept},
	{"a write lowers a marking", "store/label.go", `if !access.Lowers(was, now) {`, `if id != "" {`, kept},
	{"a merge forgets the marking of what went in", "store/decision.go", `changes[i].From = append(slices.Clone(changes[i].From), d.With)`, `changes[i].From = nil`, kept},
	{"a label is not joined with the one before", "store/incident_label.go", `if old != 0 {`, `if old < 0 {`, kept},
	{"anybody releases", "store/release.go", `if !may.Has(access.Release) {`, `if may == 0 {`, kept},
	{"pages read as the operator", "cmd/concord/pages.go", `a.store.As(view)}, nil`, `a.store.As(concord.View{Principal: view.Principal, Org: a.node, Operator: true})}, nil`, served},
	{"an error names what is hidden", "web/respond.go", `f.Msg, f.Hint = "there is nothing here, or nothing that you may see", "go back to the list and look from there"`, `f.Hint = ""`, served},
	{"a revoked key is good", "signin/gate.go", ` != 1 || k.Revoked || `, ` != 1 || `, asked},
	{"a disabled account is good", "signin/gate.go", `!now.Before(k.Expires) || k.Account.Disabled {`, `!now.Before(k.Expires) {`, asked},
	{"a document that is handed in is looked for among what is hidden", "store/handed.go", "where r.label `+mayRead+\" and b.sha256 > $2", "where (1 = 1 or r.label `+mayRead+\") and b.sha256 > $2", handed},
	{"a document of others goes where one of ours would", "intake/plan.go", "if f.plan.Report.HandedBy != \"\" {\n\t\treturn f.handed", "if f.plan.Report.HandedBy == \"nobody\" {\n\t\treturn f.handed", served},
	{"a node with accounts serves its operator", "signin/gate.go", `if err != nil || !any {`, `if err != nil || any || !any {`, served},
	{"another node may be handed all that it may read", "access/pass.go", `(!r.View.Node || r.passes(m))`, `(r.View.Node || r.View.Org != "-")`, served},
	{"a candidate goes to other nodes", "access/pass.go", `!r.View.Node || r.Unverified ||`, `!r.View.Node || !r.Unverified ||`, served},
	{"what the originator controls goes on", "access/pass.go", `case m.Orcon:`, `case m.Orcon && r.View.Org == "":`, served},
	{"what we receive for a partner passes for released", "access/pass.go", `return len(r.Given) > 0 && !slices`, `return len(r.Given) > 0 || !slices`, served},
	{"a partner's key is a reader's", "store/accounts/account.go", `a.Principal, a.Role == access.Partner`, `a.Principal, a.Role == ""`, served},
	{"a partner is told of what it may not be handed", "store/session.go", `return s.in(t).permits(ctx, n)`, "label, err := s.in(t).label(ctx, n)\n\treturn label.Permits(s.h.view), err", []string{"./taxii"}},
	{"for whom a node receives is forgotten with the collection", "store/exchange/given.go", `from receiving order by list`, `from receiving where exists (select 1 from collection c where json_extract(c.marking, '$.releasable_to') = list) order by list`, []string{"./taxii"}},
	{"an export holds posted objects that are hidden", "store/exchange/record.go", `where o.label ` + "` + engine.MayRead + `" + ` and o.seq > $2`, `where o.label is not $1 and o.seq > $2`, []string{"./taxii"}},
	{"an export holds objects of collections that one may not use", "store/exchange/record.go", `	if !runs {
		query += `, `	if runs {
		query += `, []string{"./taxii"}},
	{"an export tells who posted", "store/exchange/record.go", `		rec.By = ""`, `		rec.By += ""`, []string{"./taxii"}},
}

// TestL39EveryMutantIsKilled makes each mistake in a copy of the module and runs the leak tests of its
// rooms. It takes some minutes: make mutants, or MUTANTS=all go test -run L39 ./conventions. MUTANTS
// may be words of a mistake instead.
func TestL39EveryMutantIsKilled(t *testing.T) {
	which := os.Getenv("MUTANTS")
	if which == "" {
		for _, m := range mutants { // the list at least is true
			if text, err := read(m.file); err != nil || strings.Count(string(text), m.old) != 1 {
				t.Errorf("%s: %q is there %d times (%v)", m.file, m.old, strings.Count(string(text), m.old), err)
			}
		}
		t.Skip("set MUTANTS=all to make them")
	}
	dir := t.TempDir()
	if err := copyModule(dir); err != nil {
		t.Fatal(err)
	}
	if out, ok := leaksFound(t, dir, []string{"./access", "./store", "./signin", "./taxii", "./cmd/concord"}); ok {
		t.Fatalf("the leak tests fail without a mistake:\n%s", out)
	}
	for _, m := range mutants {
		if which != "all" && !strings.Contains(m.mistake, which) {
			continue
		}
		t.Run(m.mistake, func(t *testing.T) {
			file := filepath.Join(dir, filepath.FromSlash(m.file))
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Count(string(text), m.old) != 1 {
				t.Fatalf("%q is there %d times", m.old, strings.Count(string(text), m.old))
			}
			if err := os.WriteFile(file, []byte(strings.Replace(string(text), m.old, m.new, 1)), 0o600); err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := os.WriteFile(file, text, 0o600); err != nil {
					t.Fatal(err)
				}
			}()
			begun := time.Now()
			out, killed := leaksFound(t, dir, m.rooms)
			switch {
			case !killed:
				t.Error("no test notices")
			case strings.Contains(out, "[build failed]") || strings.Contains(out, "vet:"):
				t.Errorf("it does not compile:\n%s", out)
			default:
				t.Logf("killed by %s after %v", killers(out), time.Since(begun).Round(time.Second))
			}
		})
	}
}

// leaksFound runs the leak tests of some rooms, and reports whether one failed.
func leaksFound(t *testing.T, dir string, rooms []string) (string, bool) {
	t.Helper()
	cmd := exec.Command("go", append([]string{"test", "-short", "-vet=off", "-failfast", "-run", leakTests}, rooms...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "MUTANTS=", "LEAKS=", "GOFLAGS=-buildvcs=false")
	out, err := cmd.CombinedOutput()
	return string(out), err != nil
}

// killers names the tests that failed.
func killers(out string) string {
	var names []string
	for line := range strings.Lines(out) {
		if name, ok := strings.CutPrefix(strings.TrimRight(line, "\n"), "--- FAIL: "); ok {
			name, _, _ = strings.Cut(name, " ")
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// copyModule copies what the project consists of.
func copyModule(to string) error {
	return walk(func(name string) error {
		if strings.HasPrefix(name, "eval/dev/") || strings.HasPrefix(name, "eval/fresh/") || strings.HasPrefix(name, "eval/heldout/") {
			return nil
		}
		text, err := read(name)
		if err != nil {
			return err
		}
		path := filepath.Join(to, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			return err
		}
		return os.WriteFile(path, text, fs.FileMode(0o600))
	})
}
