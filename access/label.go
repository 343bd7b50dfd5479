package access

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"concord"
)

// Label is a set of markings that all have to permit a reader. Equal sets have equal ids. The zero
// label permits nobody. A label also says whose candidates it is made of, which no person has verified: a person reads
// them as the markings say, and a [Rule] keeps them from other nodes.
type Label struct {
	atoms      []concord.Marking
	unverified []string // organisations, sorted; none when all of it is verified
	text       string
}

// atom is a marking with its keys in the order of their bytes, as canonical JSON wants them. Its
// policy is TLP 2.0; what another policy says is Unknown.
type atom struct {
	Clients      bool        `json:"clients,omitempty"`
	Orcon        bool        `json:"orcon,omitempty"`
	Owner        string      `json:"owner"`
	ReleasableTo []string    `json:"releasable_to"`
	TLP          concord.TLP `json:"tlp"`
	Unknown      []string    `json:"unknown,omitempty"`
}

// Join returns the label of an object that has all these markings, or was derived from inputs
// that have them.
func Join(markings ...concord.Marking) Label {
	byText := map[string]concord.Marking{}
	for _, m := range markings {
		m.ReleasableTo, m.Unknown = normalise(m.ReleasableTo), normalise(m.Unknown)
		byText[encode(m)] = m
	}
	texts := make([]string, 0, len(byText))
	for t := range byText {
		texts = append(texts, t)
	}
	slices.Sort(texts)
	l := Label{}
	for _, t := range texts {
		l.atoms = append(l.atoms, byText[t])
	}
	if len(texts) > 0 {
		l.text = `{"atoms":[` + strings.Join(texts, ",") + `]}`
	}
	return l
}

// Unverified returns the label of what is a candidate, besides, of these organisations.
func (l Label) Unverified(orgs ...string) Label {
	orgs = normalise(slices.Concat(l.unverified, orgs))
	out := Join(l.atoms...)
	if len(out.atoms) == 0 || len(orgs) == 0 {
		return out
	}
	list, err := json.Marshal(orgs)
	if err != nil {
		return Label{} // strings cannot fail to encode
	}
	out.unverified = orgs
	out.text = strings.TrimSuffix(out.text, "}") + `,"unverified":` + string(list) + "}"
	return out
}

// Verified returns the label without what it says of candidates.
func (l Label) Verified() Label { return Join(l.atoms...) }

// Candidates are the organisations whose candidates it is made of; none when all of it is verified.
func (l Label) Candidates() []string { return slices.Clone(l.unverified) }

// Union returns the join of labels; zero labels among them make it zero.
func Union(labels ...Label) Label {
	var all []concord.Marking
	var unverified []string
	for _, l := range labels {
		if len(l.atoms) == 0 {
			return Label{}
		}
		all, unverified = append(all, l.atoms...), append(unverified, l.unverified...)
	}
	return Join(all...).Unverified(unverified...)
}

// Parse reads a label from its canonical JSON.
func Parse(text string) (Label, error) {
	var doc struct {
		Atoms      []atom   `json:"atoms"`
		Unverified []string `json:"unverified"`
	}
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		return Label{}, &concord.Error{Code: concord.CodeInvalid, Op: "access.Parse", Msg: "this is no label", Err: err}
	}
	markings := make([]concord.Marking, len(doc.Atoms))
	for i, a := range doc.Atoms {
		markings[i] = concord.Marking{TLP: a.TLP, Owner: a.Owner, ReleasableTo: a.ReleasableTo, Clients: a.Clients, Orcon: a.Orcon, Unknown: a.Unknown}
	}
	l := Join(markings...).Unverified(doc.Unverified...)
	if l.text != text {
		return Label{}, &concord.Error{Code: concord.CodeInvalid, Op: "access.Parse", Msg: "the label is not in its canonical form"}
	}
	return l, nil
}

// ID returns the SHA-256 of the canonical JSON in hexadecimal digits.
func (l Label) ID() string { return concord.HashOf([]byte(l.text)) }

// JSON returns the canonical JSON: atoms and keys sorted by their bytes, no white space.
func (l Label) JSON() string { return l.text }

// Markings returns the atoms.
func (l Label) Markings() []concord.Marking { return slices.Clone(l.atoms) }

// Permits reports whether v may read what carries the label.
func (l Label) Permits(v concord.View) bool {
	for _, m := range l.atoms {
		if !Permit(v, m) {
			return false
		}
	}
	return len(l.atoms) > 0
}

func normalise(list []string) []string {
	if len(list) == 0 {
		return nil
	}
	list = slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == "" })
	slices.Sort(list)
	return slices.Compact(list)
}

func encode(m concord.Marking) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	list := m.ReleasableTo
	if list == nil {
		list = []string{}
	}
	if err := e.Encode(atom{m.Clients, m.Orcon, m.Owner, list, m.TLP, m.Unknown}); err != nil {
		return "" // strings cannot fail to encode
	}
	return strings.TrimSpace(b.String())
}
