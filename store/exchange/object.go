package exchange

import (
	"strings"

	"concord"
)

// Object is one version of an object, with what must be known of it to keep it.
type Object struct {
	ID, Type string
	Version  string // as written; "" for an object that has none: it gets the time at which it came
	Sum      string // SHA-256 of Bytes, hexadecimal
	Bytes    []byte

	Levels  []concord.TLP // of the official definitions of TLP among its markings
	Marks   []string      // ids of its other markings, those of single properties included
	Defines *Definition   // what a marking definition means
	Refs    []string      // ids that it refers to, without markings
	Topics  []string      // types of activity

	Relayed bool // the organisation it comes from did not make it, and cannot lower what it is marked with

	Added int64 // µs since 1970: when another server took it in; 0 is now. For the operator's imports
}

// Kinds of definitions.
const (
	Statement = "statement" // words about use; says nothing of readers
	Release   = "release"   // names who may read
	Other     = "other"     // what this node cannot enforce: nobody reads what carries it
)

// Definition is what a marking definition means to this node.
type Definition struct {
	Kind         string   `json:"kind"`
	ReleasableTo []string `json:"releasable_to,omitempty"`
	Official     bool     `json:"-"` // one of TLP: the same everywhere, and public
}

// topicSep stands around each topic in its column.
const topicSep = "\x1f"

func topicText(topics []string) string {
	if len(topics) == 0 {
		return ""
	}
	return topicSep + strings.Join(topics, topicSep) + topicSep
}

// Detail names one object in the answer to a post.
type Detail struct {
	ID      string `json:"id"`
	Version string `json:"version,omitempty"`
	Message string `json:"message,omitempty"`
}

// Refusal is an object of a post that was refused before it came here.
type Refusal Detail

// Error returns why.
func (r *Refusal) Error() string { return r.Message }
