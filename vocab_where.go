package concord

import "slices"

// DatePrecision is how exactly a time is known. A night runs from the evening of its first day to
// the morning of its last.
type DatePrecision string

const (
	PrecisionMinute  DatePrecision = "minute"
	PrecisionHour    DatePrecision = "hour"
	PrecisionDay     DatePrecision = "day"
	PrecisionNight   DatePrecision = "night"
	PrecisionWeek    DatePrecision = "week"
	PrecisionMonth   DatePrecision = "month"
	PrecisionSeason  DatePrecision = "season"
	PrecisionYear    DatePrecision = "year"
	PrecisionUnknown DatePrecision = "unknown"
)

var valuesDatePrecision = []DatePrecision{
	PrecisionMinute, PrecisionHour, PrecisionDay, PrecisionNight, PrecisionWeek, PrecisionMonth,
	PrecisionSeason, PrecisionYear, PrecisionUnknown,
}

// Valid reports whether v is in the vocabulary.
func (v DatePrecision) Valid() bool { return slices.Contains(valuesDatePrecision, v) }

// DateBasis says what a date is the date of.
type DateBasis string

const (
	BasisEvent        DateBasis = "event"
	BasisDiscovery    DateBasis = "discovery"
	BasisArrest       DateBasis = "arrest"
	BasisAnnouncement DateBasis = "announcement"
	BasisPublication  DateBasis = "publication"
	BasisInferred     DateBasis = "inferred"
)

var valuesDateBasis = []DateBasis{
	BasisEvent, BasisDiscovery, BasisArrest, BasisAnnouncement, BasisPublication, BasisInferred,
}

// Valid reports whether v is in the vocabulary.
func (v DateBasis) Valid() bool { return slices.Contains(valuesDateBasis, v) }

// PlaceRole is what a place is to an incident.
type PlaceRole string

const (
	RoleEvent   PlaceRole = "event"
	RoleTarget  PlaceRole = "target"
	RoleEffect  PlaceRole = "effect"
	RoleOrigin  PlaceRole = "origin"
	RoleTransit PlaceRole = "transit"
	RoleArrest  PlaceRole = "arrest"
	RoleCommand PlaceRole = "command"
)

var valuesPlaceRole = []PlaceRole{
	RoleEvent, RoleTarget, RoleEffect, RoleOrigin, RoleTransit, RoleArrest, RoleCommand,
}

// Valid reports whether v is in the vocabulary.
func (v PlaceRole) Valid() bool { return slices.Contains(valuesPlaceRole, v) }

// PlaceKind is the sort of thing a place is.
type PlaceKind string

const (
	KindSite       PlaceKind = "site"
	KindSettlement PlaceKind = "settlement"
	KindAdminArea  PlaceKind = "admin_area"
	KindLine       PlaceKind = "line"
	KindSeaArea    PlaceKind = "sea_area"
	KindAirspace   PlaceKind = "airspace"
	KindOnline     PlaceKind = "online"
)

var valuesPlaceKind = []PlaceKind{
	KindSite, KindSettlement, KindAdminArea, KindLine, KindSeaArea, KindAirspace, KindOnline,
}

// Valid reports whether v is in the vocabulary.
func (v PlaceKind) Valid() bool { return slices.Contains(valuesPlaceKind, v) }

// GeoPrecision is how exactly coordinates are meant. No point is drawn for country or unknown.
type GeoPrecision string

const (
	GeoExact    GeoPrecision = "exact"
	GeoSite     GeoPrecision = "site"
	GeoCity     GeoPrecision = "city"
	GeoDistrict GeoPrecision = "district"
	GeoArea     GeoPrecision = "area"
	GeoCountry  GeoPrecision = "country"
	GeoUnknown  GeoPrecision = "unknown"
)

var valuesGeoPrecision = []GeoPrecision{
	GeoExact, GeoSite, GeoCity, GeoDistrict, GeoArea, GeoCountry, GeoUnknown,
}

// Valid reports whether v is in the vocabulary.
func (v GeoPrecision) Valid() bool { return slices.Contains(valuesGeoPrecision, v) }

// CoordBasis says where coordinates come from.
type CoordBasis string

const (
	CoordSource      CoordBasis = "source"
	CoordGazetteer   CoordBasis = "gazetteer"
	CoordAnalyst     CoordBasis = "analyst"
	CoordApproximate CoordBasis = "approximate"
)

var valuesCoordBasis = []CoordBasis{
	CoordSource, CoordGazetteer, CoordAnalyst, CoordApproximate,
}

// Valid reports whether v is in the vocabulary.
func (v CoordBasis) Valid() bool { return slices.Contains(valuesCoordBasis, v) }
