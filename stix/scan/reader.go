package scan

import (
	"errors"
	"io"
	"strconv"
)

// Item is one object of a stream. Raw is exactly its bytes in the stream; Raw and Tree are void at the
// next call of [Reader.Next]: copy what is to be kept. Pointer is its place, "/objects/3", "" for
// a text that is one object; in JSON Lines the number of the line's value stands before it.
type Item struct {
	Raw     []byte
	Tree    *Tree
	Pointer string
	Index   int   // of the object in the stream, from 0
	Offset  int64 // of its first byte in the stream
}

// Reader yields the objects of a stream: a bundle, a TAXII envelope, a single object or, when asked
// for, several of these one after the other (JSON Lines). It holds one object at a time. It is
// not safe for use by several at once.
type Reader struct {
	Lines bool // several values may follow each other

	src      io.Reader
	lim      Limits
	tree     Tree
	buf      []byte
	pos, end int   // unread part of buf
	keep     int   // first byte of buf that is still needed, -1 when none is
	base     int64 // offset of buf[0] in the stream
	srcErr   error
	broken   *Fault

	values  int // top-level values begun
	objects int
	inside  bool // within the objects of a container
	element int
	outer   Container
}

// Container is what stood around the objects of the last bundle or envelope: its members other than
// objects, as they stand in the text. It is whole when the objects after it begin or the stream ends.
type Container struct {
	Members map[string][]byte
	Objects bool // it had a list of objects
}

// NewReader returns a reader of src.
func NewReader(src io.Reader, lim Limits) *Reader {
	return &Reader{src: src, lim: lim.orDefault(), buf: make([]byte, 64<<10), keep: -1}
}

// Container returns what stood around the objects.
func (r *Reader) Container() Container { return r.outer }

// Values returns the number of top-level values that were begun, 0 for an empty stream.
func (r *Reader) Values() int { return r.values }

// Next returns the next object, and io.EOF after the last one. A [*Fault] that is not fatal concerns one object:
// the next call goes on behind it. Errors of the source are returned as they are.
func (r *Reader) Next() (Item, error) {
	if r.broken != nil {
		return Item{}, r.broken
	}
	item, err := r.next()
	if f, ok := errors.AsType[*Fault](err); ok && f.Fatal {
		r.broken = f
	}
	return item, err
}

func (r *Reader) next() (Item, error) {
	for {
		if r.inside {
			item, done, err := r.member()
			if !done || err != nil {
				return item, err
			}
			single, err := r.members()
			if err != nil || single != nil {
				return r.item(single, "", err)
			}
			continue
		}
		c, err := r.peek()
		if errors.Is(err, io.EOF) && r.values > 0 {
			return Item{}, io.EOF
		}
		switch {
		case errors.Is(err, io.EOF):
			return Item{}, r.fatal(RuleForm, "", "is empty")
		case err != nil:
			return Item{}, err
		case r.values > 0 && !r.Lines:
			return Item{}, r.fatal(RuleSyntax, "", "is followed by more text")
		case c != '{':
			return Item{}, r.fatal(RuleForm, r.prefix(), "is neither a bundle, an envelope nor an object")
		}
		r.values++
		r.outer = Container{Members: map[string][]byte{}}
		r.keep = r.pos
		r.pos++
		single, err := r.members()
		if err != nil || single != nil {
			return r.item(single, "", err)
		}
	}
}

// prefix is the step of the current value in JSON Lines.
func (r *Reader) prefix() string {
	if r.Lines && r.values > 1 {
		return "/" + strconv.Itoa(r.values-1)
	}
	return ""
}

func (r *Reader) fatal(rule, pointer, text string) *Fault {
	return &Fault{Rule: rule, Pointer: pointer, Text: text, Offset: r.base + int64(r.pos), Fatal: true}
}

// item parses the bytes of an object.
func (r *Reader) item(raw []byte, step string, err error) (Item, error) {
	if err != nil {
		return Item{}, err
	}
	r.keep = -1
	pointer := r.prefix() + step
	at := Item{Raw: raw, Tree: &r.tree, Pointer: pointer, Index: r.objects, Offset: r.base + int64(r.pos-len(raw))}
	r.objects++
	if f := r.tree.parse(raw, r.lim); f != nil {
		f.Pointer, f.Offset = pointer+f.Pointer, at.Offset+f.Offset
		return at, f
	}
	if r.tree.Root().Kind() != Object {
		return at, &Fault{Rule: RuleForm, Pointer: pointer, Text: "is no object", Offset: at.Offset}
	}
	return at, nil
}

// member returns the next of the objects of a container; done at their end.
func (r *Reader) member() (item Item, done bool, err error) {
	c, err := r.peek()
	if err != nil {
		return Item{}, false, r.ended(err)
	}
	step := "/objects/" + strconv.Itoa(r.element)
	switch {
	case c == ']':
		r.pos++
		r.inside = false
		return Item{}, true, nil
	case r.element > 0 && c != ',':
		return Item{}, false, r.fatal(RuleSyntax, r.prefix()+step, "lacks a comma before it")
	case r.element > 0:
		r.pos++
		if _, err = r.peek(); err != nil {
			return Item{}, false, r.ended(err)
		}
	}
	r.element++
	raw, err := r.skip(r.prefix() + step)
	item, err = r.item(raw, step, err)
	return item, false, err
}

// members reads the members of a top-level object from after its brace or from after its objects. It
// stops before the first element of a list of objects. When the value ends and is itself an object,
// it is returned.
func (r *Reader) members() (single []byte, err error) {
	for {
		c, err := r.peek()
		if err != nil {
			return nil, r.ended(err)
		}
		first := len(r.outer.Members) == 0 && !r.outer.Objects
		switch {
		case c == '}':
			r.pos++
			return r.close(), nil
		case c == ',' && !first:
			r.pos++
			if c, err = r.peek(); err != nil {
				return nil, r.ended(err)
			}
			if c != '"' {
				return nil, r.fatal(RuleSyntax, r.prefix(), "has no key where one must be")
			}
		case c != '"' || !first:
			return nil, r.fatal(RuleSyntax, r.prefix(), "lacks a comma or a key")
		}
		stop, err := r.topMember()
		if err != nil || stop {
			return nil, err
		}
	}
}

// topMember reads a member of a top-level object; stop says that a list of objects begins.
func (r *Reader) topMember() (stop bool, err error) {
	key, err := r.key()
	if err != nil {
		return false, err
	}
	at := r.prefix() + "/" + Step(key)
	if _, twice := r.outer.Members[key]; twice || key == "objects" && r.outer.Objects {
		return false, r.fatal(RuleDuplicate, at, "is there twice")
	}
	c, err := r.peek()
	if err != nil {
		return false, r.ended(err)
	}
	if kind := r.outer.Members["type"]; key == "objects" && c == '[' && (kind == nil || string(kind) == `"bundle"`) {
		r.pos++
		r.keep, r.inside, r.element, r.outer.Objects = -1, true, 0, true
		return true, nil
	}
	if len(r.outer.Members) >= r.lim.Members {
		return false, r.fatal(RuleMembers, r.prefix(), "has too many members")
	}
	whole := r.keep
	raw, err := r.skip(at)
	if err != nil {
		return false, err
	}
	if whole < 0 { // a container: its other members are checked here, for nobody else sees them
		var t Tree
		if f := t.parse(raw, r.lim); f != nil {
			f.Pointer, f.Offset, f.Fatal = at+f.Pointer, f.Offset+r.base+int64(r.pos-len(raw)), true
			return false, f
		}
	}
	r.outer.Members[key] = append([]byte(nil), raw...)
	return false, nil
}

// key reads a key and its colon.
func (r *Reader) key() (string, error) {
	raw, err := r.skip(r.prefix())
	if err != nil {
		return "", err
	}
	var t Tree
	if f := t.parse(raw, r.lim); f != nil {
		f.Pointer, f.Offset, f.Fatal = r.prefix(), r.base+int64(r.pos-len(raw)), true
		return "", f
	}
	key := t.Root().Text()
	c, err := r.peek()
	if err != nil {
		return "", r.ended(err)
	}
	if c != ':' {
		return "", r.fatal(RuleSyntax, r.prefix(), "lacks the colon after a key")
	}
	r.pos++
	return key, nil
}

// close ends a top-level value and returns it when it is no container.
func (r *Reader) close() []byte {
	kept := r.keep
	r.keep = -1
	kind := r.outer.Members["type"]
	if kept < 0 || r.outer.Objects || kind != nil && string(kind) == `"bundle"` || kind == nil && r.outer.Members["id"] == nil {
		return nil
	}
	r.outer = Container{}
	return r.buf[kept:r.pos:r.pos]
}

func (r *Reader) ended(err error) error {
	if errors.Is(err, io.EOF) {
		return r.fatal(RuleSyntax, r.prefix(), "ends before it is whole")
	}
	return err
}
