package scan

import (
	"io"
	"strconv"
)

// fill reads more of the source behind what is unread.
func (r *Reader) fill() error {
	if r.srcErr != nil {
		return r.srcErr
	}
	from := r.pos
	if r.keep >= 0 {
		from = r.keep
	}
	if from > 0 && (r.end == len(r.buf) || from == r.end) {
		copy(r.buf, r.buf[from:r.end])
		r.base += int64(from)
		r.pos -= from
		r.end -= from
		if r.keep >= 0 {
			r.keep = 0
		}
	}
	if r.end == len(r.buf) {
		bigger := make([]byte, 2*len(r.buf))
		copy(bigger, r.buf[:r.end])
		r.buf = bigger
	}
	for range 100 {
		n, err := r.src.Read(r.buf[r.end:])
		r.end += n
		if err != nil {
			r.srcErr = err
		}
		if r.lim.Total > 0 && r.base+int64(r.end) > r.lim.Total {
			r.srcErr = &Fault{Rule: RuleSize, Text: "is larger than " + strconv.FormatInt(r.lim.Total, 10) + " bytes", Offset: r.lim.Total, Fatal: true}
			return r.srcErr
		}
		if n > 0 {
			return nil
		}
		if err != nil {
			return err
		}
	}
	r.srcErr = io.ErrNoProgress
	return r.srcErr
}

// peek skips white space and returns the next byte.
func (r *Reader) peek() (byte, error) {
	for {
		for r.pos < r.end {
			if c := r.buf[r.pos]; !isSpace(c) {
				return c, nil
			}
			r.pos++
		}
		if err := r.fill(); err != nil {
			return 0, err
		}
	}
}

// skip passes the value at pos by its brackets and quotes alone and returns its bytes. What is in it
// is looked at when it is parsed.
func (r *Reader) skip(at string) ([]byte, error) {
	s := skipper{}
	mine := r.keep < 0
	if mine {
		r.keep = r.pos
	}
	start := r.pos - r.keep // keep moves with the buffer
	for {
		done := s.run(r.buf[r.pos:r.end])
		r.pos += s.used
		size := r.pos - r.keep - start
		switch {
		case size > r.lim.Object || r.pos-r.keep > r.lim.Object:
			return nil, r.fatal(RuleSize, at, "is larger than "+strconv.Itoa(r.lim.Object)+" bytes")
		case done && size == 0:
			return nil, r.fatal(RuleSyntax, at, "is no JSON value")
		case done:
			raw := r.buf[r.keep+start : r.pos : r.pos]
			if mine {
				r.keep = -1
			}
			return raw, nil
		}
		if err := r.fill(); err != nil {
			return nil, r.ended(err)
		}
	}
}

// skipper finds the end of a value.
type skipper struct {
	depth   int
	quoted  bool
	escape  bool
	started bool
	scalar  bool
	used    int
}

// run goes through the next bytes; used says how many belong to the value. It reports whether the value has ended.
func (s *skipper) run(b []byte) bool {
	for i := 0; i < len(b); i++ {
		c := b[i]
		switch {
		case s.escape:
			s.escape = false
		case s.quoted:
			for i < len(b)-1 && c != '"' && c != '\\' {
				i++
				c = b[i]
			}
			if c == '\\' {
				s.escape = true
				continue
			}
			if c != '"' {
				continue // the string goes on in the next bytes
			}
			s.quoted = false
			if s.depth == 0 {
				s.used = i + 1
				return true
			}
		case c == '"':
			if s.scalar {
				s.used = i
				return true
			}
			s.quoted, s.started = true, true
		case c == '{' || c == '[':
			if s.scalar {
				s.used = i
				return true
			}
			s.depth++
			s.started = true
		case c == '}' || c == ']':
			if s.depth == 0 { // the end of what holds a scalar
				s.used = i
				return true
			}
			if s.depth--; s.depth == 0 {
				s.used = i + 1
				return true
			}
		case s.depth == 0 && (c == ',' || c == ':' || isSpace(c)):
			s.used = i
			return true
		case s.depth == 0:
			s.scalar, s.started = true, true
		}
	}
	s.used = len(b)
	return false
}
