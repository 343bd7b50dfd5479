package api

import (
	"time"

	"concord/access"
)

// Partner is another node, or any TAXII 2.1 server, that is exchanged with. What was exchanged is counted, not shown.
type Partner struct {
	Name       string        `json:"name"`
	Org        string        `json:"org"`
	URL        string        `json:"url,omitempty"` // "" for one that no line leads to
	Collection string        `json:"collection,omitempty"`
	Poll       bool          `json:"poll"`
	Push       bool          `json:"push"`
	Hops       int           `json:"hops"`
	Receives   []string      `json:"receives_for,omitempty"`
	Polled     time.Time     `json:"polled,omitzero"` // the last success, UTC
	Pushed     time.Time     `json:"pushed,omitzero"`
	PollError  string        `json:"poll_error,omitempty"`
	PushError  string        `json:"push_error,omitempty"`
	Counts     PartnerCounts `json:"counts"`
}

// PartnerCounts is what was exchanged with a partner, in versions of objects.
type PartnerCounts struct {
	Taken       int `json:"taken"`
	Known       int `json:"known"`
	Withdrawn   int `json:"withdrawn"`
	Refused     int `json:"refused"`
	Conflicts   int `json:"conflicts"`
	Sent        int `json:"sent"`
	Pending     int `json:"pending"`
	NotAccepted int `json:"not_accepted"`
	Recalled    int `json:"recalled"`
}

// Exchanged says what came of a poll or a push.
type Exchanged struct {
	Result string `json:"result"`
}

// partnering are the routes for those who run the node. Partners are added where their keys lie: on the machine.
func partnering() []*route {
	const o = access.Grant | access.Operate
	run := func(what string) func(*request) (Exchanged, error) {
		return asAdmin(func(q *request, a Admin) (Exchanged, error) {
			said, err := a.Exchange(q.Context(), q.path["name"], what)
			return Exchanged{said}, err
		})
	}
	return []*route{
		gives("GET", "partners", "Partners, and how the exchange with them goes.", o, asAdmin(func(q *request, a Admin) (List[Partner], error) { return listOf(a.Partners(q.Context())) })),
		gives("POST", "partners/{name}/poll", "Take in what a partner has for this node since the last time.", o, run("poll")),
		gives("POST", "partners/{name}/push", "Send a partner what it may hold and has not, and take back what it may hold no more.", o, run("push")),
	}
}
