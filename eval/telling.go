package eval

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"concord"
	"concord/fuse"
	"concord/text"
)

// toldOn is the day on which every telling is taken to have been published, a Sunday.
const toldOn = "2025-06-15"

// Telling is one to three sentences as they could stand in a report, and what has to come out of
// them. The format is described in tellings/README.md.
type Telling struct {
	Line     int    // in its file, from 1
	Kind     string // act, blame, legal, measure, claim, aggregate, time or target
	Expected string // "-" when nothing may come out
	Text     string
}

// negative reports whether nothing may come out of t.
func (t Telling) negative() bool { return t.Expected == "-" }

// ParseTellings reads tab-separated lines of kind, expectation and text.
func ParseTellings(name string, raw []byte) ([]Telling, error) {
	var list []Telling
	lines := bufio.NewScanner(bytes.NewReader(raw))
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != 3 || parts[1] == "" || parts[2] == "" || tellingKinds[parts[0]] == nil {
			return nil, invalid(fmt.Sprintf("%s:%d", name, n), "it is not kind, expectation and text with a tab between", nil)
		}
		list = append(list, Telling{n, parts[0], parts[1], parts[2]})
	}
	return list, lines.Err()
}

// tellingKinds says for each kind whether what was found is what was expected, and whether
// anything of the kind was found at all.
var tellingKinds = map[string]func(want string, f concord.Findings) (right, some bool){
	"act": func(want string, f concord.Findings) (right, some bool) {
		main, _, _ := strings.Cut(want, ",")
		for _, i := range f.Incidents {
			some = some || !i.Aggregate()
			right = right || !i.Aggregate() && slices.Contains(i.ActivityTypes, concord.ActivityType(main))
		}
		return right, some
	},
	"aggregate": func(want string, f concord.Findings) (right, some bool) {
		main, _, _ := strings.Cut(want, ",")
		for _, i := range f.Incidents {
			some = some || i.Aggregate()
			right = right || i.Aggregate() && (main == "" || alikeTypes([]concord.ActivityType{concord.ActivityType(main)}, i.ActivityTypes) > 0)
		}
		return right, some
	},
	"blame": func(want string, f concord.Findings) (right, some bool) {
		_, want, _ = strings.Cut(want, " > ")
		accused, strength, _ := strings.Cut(want, " @ ")
		for _, i := range f.Incidents {
			for _, a := range i.Attributions {
				some = some || a.Strength != concord.StrengthDenied
				right = right || fold(a.AttributedTo) == fold(accused) && string(a.Strength) == strength
			}
		}
		return right, some
	},
	"legal": func(want string, f concord.Findings) (right, some bool) {
		for _, i := range f.Incidents {
			some = some || len(i.LegalSteps) > 0
			right = right || string(i.LegalStage()) == want
		}
		return right, some
	},
	"measure": func(want string, f concord.Findings) (right, some bool) {
		kind, rest, _ := strings.Cut(want, " ")
		rest, status, _ := strings.Cut(rest, " @ ")
		issuer, against, _ := strings.Cut(rest, " > ")
		for _, m := range f.Measures {
			right = right || string(m.Type) == kind && fuse.SameCodes(issuer, m.Issuer) && fuse.SameCodes(against, m.Against) && string(m.Status) == status
		}
		return right, len(f.Measures) > 0
	},
	"claim": func(_ string, f concord.Findings) (right, some bool) {
		some = slices.ContainsFunc(f.Claims, func(c concord.Claim) bool { return c.Kind != "field" })
		return some, some
	},
	"time": func(want string, f concord.Findings) (right, some bool) {
		span, precision, _ := strings.Cut(want, " ")
		for _, i := range f.Incidents {
			some = some || i.Time.Start != ""
			right = right || string(i.Time.Start)+".."+string(i.Time.End) == span && (precision == "" || string(i.Time.Precision) == precision)
		}
		return right, some
	},
	"target": func(want string, f concord.Findings) (right, some bool) {
		words, sector, _ := strings.Cut(want, "|")
		for _, i := range f.Incidents {
			some = some || i.Target != ""
			n, share := shared(strings.TrimSpace(words), i.Target)
			right = right || n > 0 && share >= 0.5 && string(i.Sector) == strings.TrimSpace(sector)
		}
		return right, some
	},
}

// tellingRow counts the tellings of one kind and expectation.
type tellingRow struct{ right, wrong, missed, falseAlarms, silent int }

// Tellings reads the file of tellings at path, or those of a folder, and returns as text how many
// were read rightly. With verbose the tellings that were not follow: not for held-out files.
func Tellings(ctx context.Context, path string, verbose bool) (string, error) {
	names := []string{path}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		if names, err = filepath.Glob(filepath.Join(path, "*.tsv")); err != nil {
			return "", err
		}
	}
	rows, faults := map[string]*tellingRow{}, strings.Builder{}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			return "", &concord.Error{Code: concord.CodeNotFound, Msg: name + " cannot be read", Err: err}
		}
		list, err := ParseTellings(name, raw)
		if err != nil {
			return "", err
		}
		for _, t := range list {
			fault, err := t.score(ctx, rows)
			if err != nil {
				return "", err
			}
			if fault != "" {
				fmt.Fprintf(&faults, "%s:%d %s %s: %s\n\t%s\n", filepath.Base(name), t.Line, t.Kind, t.Expected, fault, t.Text)
			}
		}
	}
	out := tellingTable(rows)
	if verbose {
		out += "\n" + faults.String()
	}
	return out, nil
}

// document is a telling as a report of its own.
func (t Telling) document() Document {
	given := toldOn
	return Document{Gold: Gold{File: "telling.txt", Published: &given}, Raw: []byte(t.Text + "\n")}
}

// Prepare makes the canonical text of a telling.
func (t Telling) Prepare() (*text.Document, error) { return Prepare(t.document()) }

// score reads a telling and counts the outcome; fault says what was wrong, if anything.
func (t Telling) score(ctx context.Context, rows map[string]*tellingRow) (fault string, err error) {
	found, _, err := Extractor(ctx, t.document())
	if err != nil {
		return "", err
	}
	right, some := tellingKinds[t.Kind](t.Expected, found)
	kinds := []string{t.Kind}
	if t.Kind == "act" || t.Kind == "aggregate" {
		main, _, _ := strings.Cut(t.Expected, ",")
		kinds = append(kinds, t.Kind+" "+main)
	}
	for _, k := range kinds {
		row := rows[k]
		if row == nil {
			row = &tellingRow{}
			rows[k] = row
		}
		switch {
		case t.negative() && some:
			row.falseAlarms++
			fault = "false alarm"
		case t.negative():
			row.silent++
		case right:
			row.right++
		case some:
			row.wrong++
			fault = "read otherwise"
		default:
			row.missed++
			fault = "missed"
		}
	}
	return fault, nil
}

func tellingTable(rows map[string]*tellingRow) string {
	kinds := make([]string, 0, len(rows))
	for k := range rows {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	var b strings.Builder
	fmt.Fprintf(&b, "%-40s %6s %6s %6s %7s   %6s %6s\n", "tellings", "right", "other", "missed", "recall", "alarms", "silent")
	for _, k := range kinds {
		r := rows[k]
		fmt.Fprintf(&b, "%-40s %6d %6d %6d %7s   %6d %6d\n", k, r.right, r.wrong, r.missed, percent(r.right, r.right+r.wrong+r.missed), r.falseAlarms, r.silent)
	}
	return b.String()
}
