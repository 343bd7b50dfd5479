package api

import (
	"net/http"
	"slices"

	"concord/access"
)

// table is all that there is. Paths that are spelt out stand before those with a step that is given.
func table() []*route {
	return slices.Concat(reading(), deciding(), moving(), granting(), partnering())
}

// reading are the routes that change nothing.
func reading() []*route {
	const r = access.Read
	return []*route{
		raw("GET", "openapi.json", "This description.", r, (*request).describe, "application/json"),
		gives("GET", "me", "Who you are here, and what you may do.", r, (*request).me),
		gives("GET", "incidents", "List the incidents.", r, (*request).incidents, with(choosing, []param{withEvidence}, paging)...),
		gives("GET", "incidents/facets", "Count the incidents of a filter by their values.", r, (*request).facets, choosing...),
		gives("GET", "incidents/{id}", "One incident, with the words that each field was read from.", r, (*request).incident,
			param{name: "version", doc: "this version", kind: number}, param{name: "as_of", doc: "as it had been told by the end of this day", kind: date},
			param{name: "known_at", doc: "as this node held it at this time", kind: instant}),
		gives("GET", "incidents/{id}/versions", "All versions of an incident.", r, (*request).versions),
		gives("GET", "incidents/{id}/decisions", "What persons decided about it.", r, (*request).decisions),
		gives("GET", "incidents/{id}/releases", "What was released of it.", r, (*request).releases),
		gives("GET", "incidents/{id}/claims", "The statements about it.", r, (*request).claimsOfIncident),
		gives("GET", "reports", "List the reports.", r, (*request).reports, with([]param{
			{name: "q", doc: "words, \"phrases\" and begin* of words", kind: word}, {name: "relevant", doc: "those in which something was found, or was not", kind: yes},
			{name: "unread", doc: "those that are not read yet", kind: yes}, {name: "troubled", doc: "those that could not be read", kind: yes},
			{name: "incident", doc: "those that this incident rests on", kind: word}}, paging)...),
		gives("GET", "reports/{id}", "One report and what was read in it.", r, (*request).report),
		gives("GET", "reports/{id}/claims", "The statements in it.", r, (*request).claims),
		raw("GET", "reports/{id}/content", "Its bytes as they were captured.", r, (*request).content, "application/octet-stream"),
		raw("GET", "reports/{id}/text", "Its canonical text, in which all offsets count.", r, (*request).text, "text/plain"),
		gives("GET", "measures", "List the measures.", r, (*request).measures, with([]param{
			{name: "type", doc: "kind of measure", kind: word}, {name: "issuer", doc: "who took it", kind: word}, {name: "against", doc: "whom it is against", kind: word},
			{name: "status", doc: "where it stands", kind: word}, {name: "since", doc: "first known on this day or later", kind: date},
			{name: "until", doc: "first known on this day or before", kind: date}, {name: "incident", doc: "taken in response to this incident", kind: word}}, paging)...),
		gives("GET", "measures/{id}", "One measure.", r, (*request).measure),
		gives("GET", "stats", "Counts of what you may see.", r, func(q *request) (Stats, error) { return q.store.Stats(q.Context()) }),
		gives("GET", "audit", "Who did what, the newest first.", access.Audit, (*request).audit,
			param{name: "object", doc: "of this report, incident or measure", kind: word}, param{name: "limit", doc: "at most so many", kind: number}),
		{method: "GET", path: "changes", summary: "Incidents as they are made and changed (server-sent events).", need: r, status: http.StatusOK, media: []string{"text/event-stream"},
			do: (*request).changes, query: []param{{name: "last_event_id", doc: "go on behind this event, where no header can be sent", kind: word},
				{name: "from", doc: "now, or start for all that there is", kind: word}}},
		{method: "GET", path: "export", summary: "Write what you may see, as it is read.", need: r, status: http.StatusOK, do: (*request).export,
			media: []string{"application/x-ndjson", "text/csv", "application/geo+json", "application/stix+json;version=2.1"},
			query: with([]param{{name: "format", doc: "json, csv, geojson or stix", kind: word, required: true}, {name: "no_content", doc: "json: without the bytes of the reports", kind: yes},
				{name: "current", doc: "json: the current versions only", kind: yes}}, choosing)},
	}
}

// raw makes a route that answers with something else than JSON, or with JSON that is made once.
func raw(method, path, summary string, need access.Functions, do func(*request) error, media ...string) *route {
	return &route{method: method, path: path, summary: summary, need: access.Read | need, status: http.StatusOK, media: media, do: do}
}

// deciding are the routes by which persons decide.
func deciding() []*route {
	const w = access.Write
	released := takes("POST", "incidents/{id}/release", "Make a record that others may have of one that they may not, or show it first.", access.Release, (*request).release)
	released.status, released.also = http.StatusCreated, http.StatusOK
	return []*route{
		takes("POST", "incidents/{id}/verify", "Say that a candidate is an incident.", w, (*request).verify),
		takes("POST", "incidents/{id}/merge", "Say that two records are of one act.", w, (*request).merge),
		takes("POST", "incidents/{id}/unmerge", "Take a merge back; the id is that of the record that was merged.", w, (*request).unmerge),
		takes("POST", "incidents/{id}/split", "Take a report's part out of a record.", w, (*request).split),
		takes("POST", "incidents/{id}/reject", "Say that a candidate is no incident, or that a pair is not one.", w, (*request).reject),
		takes("POST", "incidents/{id}/retract", "Withdraw a record; its notice stays.", w, (*request).retract),
		takes("POST", "incidents/{id}/mark", "Say that fewer may read a record, or a property of it.", w, (*request).mark),
		takes("POST", "reports/{id}/mark", "Say that fewer may read a report and what was read in it.", w, (*request).markReport),
		takes("POST", "reports/{id}/withdraw", "Take back a report that your organisation handed in; its notice stays.", w, (*request).withdrawReport),
		released,
	}
}

// moving are the routes by which documents and records come in.
func moving() []*route {
	posted := gives[Ingested]("POST", "reports", "Take in a document: its bytes as they are. That of another organisation makes records of its own, which a person of the node may merge.", access.Write, nil,
		param{name: "url", doc: "public address of the original", kind: word}, param{name: "published", doc: "publication day of what names none", kind: date},
		param{name: "tlp", doc: "level; AMBER without one, for your organisation and that of the node", kind: word}, param{name: "to", doc: "who else may read it", kind: word, many: true},
		param{name: "clients", doc: "AMBER: their clients too", kind: yes}, param{name: "orcon", doc: "the originator decides on every further release", kind: yes})
	posted.raw, posted.status, posted.also, posted.do = "*/*", http.StatusCreated, http.StatusOK, (*request).ingest
	imported := gives[Imported]("POST", "import", "Take in what an export in json wrote; again changes nothing.", access.Operate, nil)
	imported.raw, imported.repeats, imported.do = "application/x-ndjson", false, (*request).importing
	return []*route{posted, imported}
}

func (q *request) describe() error {
	q.send(http.StatusOK, "application/json", q.description)
	return nil
}

func (q *request) audit() (List[AuditEntry], error) {
	p := reader{v: q.query}
	n := p.number("limit", most)
	if p.err != nil {
		return List[AuditEntry]{}, p.err
	}
	return listOf(q.store.Audit(q.Context(), q.query.Get("object"), n))
}
