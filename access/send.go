package access

import "concord"

// SentOut reports whether what carries the marking may be sent to a service outside of this node's machine that is
// trusted up to a level. What the originator controls, what is not known here, and the GREEN of others, which is for
// their community, is not ours to send.
func SentOut(m concord.Marking, most concord.TLP, node string) bool {
	level := rank(m.TLP)
	switch {
	case level < 0 || level > rank(most) || len(m.Unknown) > 0:
		return false
	case m.TLP == concord.TLPClear:
		return true
	}
	return !m.Orcon && m.Owner == node
}
