package scan

import (
	"iter"
	"strconv"
)

// Kind is the kind of a JSON value.
type Kind byte

// The kinds of JSON values. None is the kind of a value that is not there.
const (
	None Kind = iota
	Null
	Bool
	Number
	String
	Array
	Object
)

// String returns the kind as JSON names it.
func (k Kind) String() string {
	return [...]string{"nothing", "null", "boolean", "number", "string", "array", "object"}[k]
}

type node struct {
	start, end       int32 // of the value
	keyStart, keyEnd int32 // of the key, without quotes
	next             int32 // index after this value and all that is in it
	count            int32 // of elements or members
	hash             uint32
	kind             Kind
	escaped          bool // the string has escapes
	keyEscaped       bool
}

// Tree is one parsed JSON value. It points into the text it was made of, and can be used for the next
// text: all values of the earlier one are void then. It is not safe for use by several at once.
type Tree struct {
	text  []byte
	nodes []node
	lim   Limits
	pos   int
}

// Parse reads text as one JSON value, strictly. The error is a [*Fault].
func (t *Tree) Parse(text []byte, lim Limits) error {
	if f := t.parse(text, lim); f != nil {
		return f
	}
	return nil
}

func (t *Tree) parse(text []byte, lim Limits) *Fault {
	t.text, t.nodes, t.lim, t.pos = text, t.nodes[:0], lim.orDefault(), 0
	if len(text) > t.lim.Object {
		return &Fault{Rule: RuleSize, Text: "is larger than " + strconv.Itoa(t.lim.Object) + " bytes"}
	}
	t.space()
	if f := t.value(0); f != nil {
		return f
	}
	t.space()
	if t.pos < len(text) {
		return t.fault(RuleSyntax, "is followed by more text")
	}
	return nil
}

// Root returns the whole value.
func (t *Tree) Root() Value {
	if len(t.nodes) == 0 {
		return Value{}
	}
	return Value{t, 0}
}

// Value is a value in a tree. The zero value is none: all its methods give nothing.
type Value struct {
	t *Tree
	i int32
}

func (v Value) node() *node { return &v.t.nodes[v.i] }

// Kind returns the kind, [None] when there is no such value.
func (v Value) Kind() Kind {
	if v.t == nil {
		return None
	}
	return v.node().kind
}

// Exists reports whether there is such a value.
func (v Value) Exists() bool { return v.t != nil }

// Raw returns the bytes of the value as they stand in the text.
func (v Value) Raw() []byte {
	if v.t == nil {
		return nil
	}
	n := v.node()
	return v.t.text[n.start:n.end:n.end]
}

// Len returns the number of elements or members.
func (v Value) Len() int {
	if v.t == nil {
		return 0
	}
	return int(v.node().count)
}

// Bytes returns the text of a string, in the tree's own text when it has no escapes.
func (v Value) Bytes() []byte {
	if v.Kind() != String {
		return nil
	}
	n := v.node()
	return unescape(v.t.text[n.start+1:n.end-1], n.escaped)
}

// Text returns the text of a string, "" for other kinds.
func (v Value) Text() string { return string(v.Bytes()) }

// True reports whether the value is true.
func (v Value) True() bool { return v.Kind() == Bool && v.Raw()[0] == 't' }

// Key returns the key that a member stands under.
func (v Value) Key() []byte {
	if v.t == nil {
		return nil
	}
	n := v.node()
	return unescape(v.t.text[n.keyStart:n.keyEnd], n.keyEscaped)
}

// Get returns the member of an object.
func (v Value) Get(key string) Value {
	if v.Kind() != Object {
		return Value{}
	}
	for m := range v.All() {
		if string(m.Key()) == key {
			return m
		}
	}
	return Value{}
}

// At returns the n-th element of an array or member of an object, from 0.
func (v Value) At(n int) Value {
	for e := range v.All() {
		if n == 0 {
			return e
		}
		n--
	}
	return Value{}
}

// All ranges over the elements of an array or the members of an object, in the order of the text.
func (v Value) All() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		if k := v.Kind(); k != Array && k != Object {
			return
		}
		end := v.node().next
		for i := v.i + 1; i < end; i = v.t.nodes[i].next {
			if !yield(Value{v.t, i}) {
				return
			}
		}
	}
}
