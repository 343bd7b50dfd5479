package concord

import "slices"

// TLP is a level of the Traffic Light Protocol, version 2.0 (FIRST).
type TLP string

const (
	TLPClear       TLP = "CLEAR"
	TLPGreen       TLP = "GREEN"
	TLPAmber       TLP = "AMBER"
	TLPAmberStrict TLP = "AMBER+STRICT"
	TLPRed         TLP = "RED"
)

var valuesTLP = []TLP{TLPClear, TLPGreen, TLPAmber, TLPAmberStrict, TLPRed}

// Valid reports whether v is in the vocabulary.
func (v TLP) Valid() bool { return slices.Contains(valuesTLP, v) }

// Marking says who may read an object: a level, the organisation that owns it and the organisations it may be released
// to, or "nation:PL", "group:g", "community:c", "person:p". Unmarked input takes a default, never CLEAR.
type Marking struct {
	TLP          TLP      `json:"tlp"`
	Owner        string   `json:"owner,omitempty"`
	ReleasableTo []string `json:"releasable_to,omitempty"` // sorted, no duplicates
	Clients      bool     `json:"clients,omitempty"`       // AMBER: clients of the owner and of those organisations too
	Orcon        bool     `json:"orcon,omitempty"`         // the originator decides on every further release
	Unknown      []string `json:"unknown,omitempty"`       // markings that this node does not know: nobody reads it
}

// DefaultMarking is what an object of this node carries when nobody said otherwise.
func DefaultMarking(owner string) Marking { return Marking{TLP: TLPAmber, Owner: owner} }

// View is a reader: who asks, for which organisation. Package access compiles it to the set of
// labels that it may read; the store gives nothing without one.
type View struct {
	Principal   string   // the person, tool or partner, from an authenticated credential only
	Org         string   // its one organisation
	Nation      string   // of the organisation, ISO 3166 alpha-2
	Communities []string // that the organisation belongs to
	Groups      []string // that the organisation is a member of
	ClientOf    []string // organisations whose registered client it is
	Operator    bool     // the local operator of this node: reads what the node's own organisation owns
	Node        bool     // another node, of that organisation: it gets what may be passed on to it, and no more
}

// LocalOperator is the view of the person at the command line of this node.
func LocalOperator(node string) View { return View{Principal: "operator", Org: node, Operator: true} }
