package fuse

import (
	"slices"
	"strings"

	"concord"
	"concord/lexicon/gazetteer"
)

// mergeRow adds a row to a list, or merges it with the one that is the same, and returns its index.
func mergeRow[T any](list *[]T, row T, same func(a, b T) bool, fuller func(a, b T) T) int {
	for i, old := range *list {
		if same(old, row) {
			(*list)[i] = fuller(old, row)
			return i
		}
	}
	*list = append(*list, row)
	return len(*list) - 1
}

func samePlace(a, b concord.Place) bool {
	if a.Country != b.Country || !sameRole(a.Role, b.Role) {
		return false
	}
	if gazetteer.Fold(a.Name) == gazetteer.Fold(b.Name) {
		return true
	}
	return a.Lat != nil && b.Lat != nil && a.Lon != nil && b.Lon != nil && *a.Lat == *b.Lat && *a.Lon == *b.Lon && a.Precision == b.Precision
}

func sameRole(a, b concord.PlaceRole) bool {
	return a == b || a == "" && b == concord.RoleEvent || b == "" && a == concord.RoleEvent
}

func finerPlace(a, b concord.Place) concord.Place {
	if a.Lat == nil && b.Lat != nil || a.Lat != nil && b.Lat != nil && radius(b.Precision) < radius(a.Precision) {
		b.Name = a.Name
		if a.Words != "" {
			b.Words = a.Words
		}
		return b
	}
	return a
}

// sameDate reports whether two dates may be one: equal, or one is a part of the other or unknown.
func sameDate(a, b concord.Date) bool {
	return strings.HasPrefix(string(a), string(b)) || strings.HasPrefix(string(b), string(a))
}

func fullerDate(a, b concord.Date) concord.Date {
	if len(b) > len(a) {
		return b
	}
	return a
}

func sameStatement(a, b concord.Attribution) bool {
	return a.AttributedTo == b.AttributedTo && a.BodyType == b.BodyType && a.Strength == b.Strength && a.CourtFinding == b.CourtFinding &&
		a.General == b.General && a.Superseded == b.Superseded &&
		(a.SubActor == b.SubActor || a.SubActor == "" || b.SubActor == "") &&
		(a.PointsTo == b.PointsTo || a.PointsTo == "" || b.PointsTo == "") &&
		(a.BodyCountry == b.BodyCountry || a.BodyCountry == "" || b.BodyCountry == "") &&
		sameDate(a.Date, b.Date) && sameBody(a.MadeBy, b.MadeBy)
}

// sameBody reports whether two ways to name a body may mean one: the words of one are all in the
// other ("prime minister", "Polish prime minister").
func sameBody(a, b string) bool {
	x, y := contentWords(a), contentWords(b)
	n := len(common(x, y))
	return n == len(x) || n == len(y)
}

func fullerStatement(a, b concord.Attribution) concord.Attribution {
	a.Date = fullerDate(a.Date, b.Date)
	a.SubActor = firstOf(a.SubActor, b.SubActor)
	a.PointsTo = firstOf(a.PointsTo, b.PointsTo)
	a.BodyCountry = firstOf(a.BodyCountry, b.BodyCountry)
	if len(contentWords(b.MadeBy)) > len(contentWords(a.MadeBy)) {
		a.MadeBy = b.MadeBy
	}
	a.Basis = union(slices.Clone(a.Basis), b.Basis)
	return a
}

func firstOf[T ~string](a, b T) T {
	if a != "" {
		return a
	}
	return b
}

func sameStep(a, b concord.LegalStep) bool {
	return a.Stage == b.Stage && (a.Jurisdiction == b.Jurisdiction || a.Jurisdiction == "" || b.Jurisdiction == "") &&
		(a.Level == b.Level || a.Level == "" || b.Level == "") && sameDate(a.Date, b.Date)
}

func fullerStep(a, b concord.LegalStep) concord.LegalStep {
	a.Date = fullerDate(a.Date, b.Date)
	a.Jurisdiction, a.Level, a.Text = firstOf(a.Jurisdiction, b.Jurisdiction), firstOf(a.Level, b.Level), firstOf(a.Text, b.Text)
	a.People = max(a.People, b.People)
	a.Qualification = union(slices.Clone(a.Qualification), b.Qualification)
	return a
}
