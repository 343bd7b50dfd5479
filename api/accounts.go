package api

import (
	"concord"
	"concord/access"
)

// organised is what is known of an organisation, without its name.
type organised struct {
	Nation      string   `json:"nation"`
	Communities []string `json:"communities"`
	ClientOf    []string `json:"client_of"`
}

type grouped struct {
	Shown bool `json:"members_shown"`
}

// granted says who may read and write a collection, or may no more.
type granted struct {
	Read  []string `json:"read"`
	Write []string `json:"write"`
	None  []string `json:"none"`
}

// newCollection is what a collection is made of.
type newCollection struct {
	ID          string      `json:"id"`
	APIRoot     string      `json:"api_root"` // "default" without one
	Alias       string      `json:"alias"`
	Title       string      `json:"title" api:"required"`
	Description string      `json:"description"`
	Query       *Query      `json:"query"` // a saved query; null for one that is posted to
	TLP         concord.TLP `json:"tlp"`   // of what comes in unmarked; AMBER without one
	To          []string    `json:"to"`    // for whom this node receives
	Read        []string    `json:"read"`
	Write       []string    `json:"write"`
}

// Me is who asks.
type Me struct {
	Principal   string   `json:"principal"`
	Org         string   `json:"org"`
	Nation      string   `json:"nation,omitempty"`
	Communities []string `json:"communities,omitempty"`
	Groups      []string `json:"groups,omitempty"`
	Functions   []string `json:"functions"`
}

func (q *request) me() (Me, error) {
	v := q.view
	return Me{v.Principal, v.Org, v.Nation, v.Communities, v.Groups, (&route{need: q.do}).needs()}, nil
}

func listOf[T any](items []T, err error) (List[T], error) { return List[T]{Items: items}, err }

func finished(err error) (done, error) { return done{err == nil}, err }

// ofNode refuses those who are not of this node: who may grant elsewhere may not grant here.
func (q *request) ofNode() (Admin, error) {
	if q.view.Org != q.opt.Node {
		return nil, &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation of this node grants access to it"}
	}
	return q.store.Admin(), nil
}

// asAdmin makes a handler of what an administrator does.
func asAdmin[A any](do func(*request, Admin) (A, error)) func(*request) (A, error) {
	return func(q *request) (A, error) {
		a, err := q.ofNode()
		if err != nil {
			var none A
			return none, err
		}
		return do(q, a)
	}
}

// asAdminWith is asAdmin for what takes a body.
func asAdminWith[B, A any](do func(*request, Admin, *B) (A, error)) func(*request, *B) (A, error) {
	return func(q *request, b *B) (A, error) {
		a, err := q.ofNode()
		if err != nil {
			var none A
			return none, err
		}
		return do(q, a, b)
	}
}

// granting are the routes for those who may grant.
func granting() []*route {
	const g = access.Grant
	return []*route{
		gives("GET", "accounts", "People and tools, and what they may do.", g, asAdmin(func(q *request, a Admin) (List[Account], error) { return listOf(a.Accounts(q.Context())) })),
		makes(takes("POST", "accounts", "Add a person or a tool.", g, asAdminWith(func(q *request, a Admin, b *NewAccount) (Account, error) { return a.AddAccount(q.Context(), *b) }))),
		takes("PATCH", "accounts/{name}", "Change a role or a password, or shut somebody out.", g,
			asAdminWith(func(q *request, a Admin, b *AccountChange) (Account, error) {
				return a.ChangeAccount(q.Context(), q.path["name"], *b)
			})),
		gives("POST", "accounts/{name}/signout", "End all sessions of somebody.", g, asAdmin(func(q *request, a Admin) (done, error) { return finished(a.SignOut(q.Context(), q.path["name"])) })),
		takes("POST", "accounts/{name}/identities", "Say who somebody is at a provider of sign-in, or take it back.", g,
			asAdminWith(func(q *request, a Admin, b *Identity) (done, error) {
				return finished(a.Link(q.Context(), q.path["name"], *b))
			})),
		gives("GET", "keys", "API keys and pinned public keys, without secrets.", g, asAdmin(func(q *request, a Admin) (List[Key], error) { return listOf(a.Keys(q.Context())) })),
		makes(takes("POST", "keys", "Make an API key, which is shown this once; or pin a public key.", g, asAdminWith(func(q *request, a Admin, b *NewKey) (Key, error) { return a.AddKey(q.Context(), *b) }))),
		gives("DELETE", "keys/{id}", "End a key.", g, asAdmin(func(q *request, a Admin) (done, error) { return finished(a.RevokeKey(q.Context(), q.path["id"])) })),
		gives("GET", "organisations", "The organisations that are known.", g, asAdmin(func(q *request, a Admin) (List[Organisation], error) { return listOf(a.Orgs(q.Context())) })),
		takes("PUT", "organisations/{name}", "Add an organisation, or say anew what is known of it.", g, asAdminWith(func(q *request, a Admin, b *organised) (done, error) {
			return finished(a.PutOrg(q.Context(), Organisation{Name: q.path["name"], Nation: b.Nation, Communities: b.Communities, ClientOf: b.ClientOf}))
		})),
		gives("DELETE", "organisations/{name}", "Take away one that has no accounts.", g, asAdmin(func(q *request, a Admin) (done, error) { return finished(a.RemoveOrg(q.Context(), q.path["name"])) })),
		gives("GET", "groups", "Groups of organisations.", g, asAdmin(func(q *request, a Admin) (List[Group], error) { return listOf(a.Groups(q.Context())) })),
		takes("PUT", "groups/{name}", "Add a group, or change whether members see each other.", g,
			asAdminWith(func(q *request, a Admin, b *grouped) (done, error) {
				return finished(a.PutGroup(q.Context(), q.path["name"], b.Shown))
			})),
		gives("DELETE", "groups/{name}", "Take a group away.", g, asAdmin(func(q *request, a Admin) (done, error) { return finished(a.RemoveGroup(q.Context(), q.path["name"])) })),
		gives("PUT", "groups/{name}/members/{org}", "Make an organisation a member.", g,
			asAdmin(func(q *request, a Admin) (done, error) {
				return finished(a.Join(q.Context(), q.path["name"], q.path["org"], false))
			})),
		gives("DELETE", "groups/{name}/members/{org}", "Take an organisation out.", g,
			asAdmin(func(q *request, a Admin) (done, error) {
				return finished(a.Join(q.Context(), q.path["name"], q.path["org"], true))
			})),
		gives("GET", "collections", "Collections of the exchange, and who may do what with them.", g, asAdmin(func(q *request, a Admin) (List[Collection], error) { return listOf(a.Collections(q.Context())) })),
		makes(takes("POST", "collections", "Make a collection that others post to, or one that is a saved query.", g, asAdminWith(addCollection))),
		takes("PUT", "collections/{root}/{id}/grants", "Say who may read and write a collection, or may no more.", g, asAdminWith(func(q *request, a Admin, b *granted) (done, error) {
			return finished(a.Grant(q.Context(), q.path["root"], q.path["id"], b.Read, b.Write, b.None))
		})),
		gives("DELETE", "collections/{root}/{id}", "Take a collection away; what was in it stays.", g,
			asAdmin(func(q *request, a Admin) (done, error) {
				return finished(a.RemoveCollection(q.Context(), q.path["root"], q.path["id"]))
			})),
	}
}

func addCollection(q *request, a Admin, b *newCollection) (Collection, error) {
	if b.Query != nil && len(b.Write) > 0 {
		return Collection{}, misplaced("/write", "a saved query cannot be posted to")
	}
	if b.Query != nil {
		for _, t := range b.Query.Activity {
			if !concord.ActivityType(t).Valid() {
				return Collection{}, misplaced("/query/activity", "there is no type of activity "+t)
			}
		}
	}
	if b.TLP == "" {
		b.TLP = concord.TLPAmber
	}
	return a.AddCollection(q.Context(), Collection{ID: b.ID, APIRoot: b.APIRoot, Alias: b.Alias, Title: b.Title, Description: b.Description, Query: b.Query,
		Marking: concord.Marking{TLP: b.TLP, ReleasableTo: b.To}, Read: b.Read, Write: b.Write})
}
