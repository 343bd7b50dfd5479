package gazetteer

import (
	"math"
	"sort"
)

// MaxWords is the greatest number of words in a folded name: longer windows of text need not be looked up.
const MaxWords = 6

// ID numbers a place within this edition of the file. 0 is no place. IDs are not stable across editions: keep names
// and coordinates, never an ID.
type ID uint32

// Kind says what sort of place it is.
type Kind uint8

// The kinds. City is any populated place; District is a named part of one.
const (
	None Kind = iota
	Country
	Admin1
	City
	District
	Airport
	Port
	Base
	Cable
	Pipeline
	Sea
	Strait
	Power
	Refinery
	Rail
	Bridge
	Border
	Waterworks
	Munitions
	Institution
	Island
	Area
	Facility
)

var kindNames = [...]string{"none", "country", "admin1", "city", "district", "airport", "port", "base", "cable",
	"pipeline", "sea", "strait", "power", "refinery", "rail", "bridge", "border", "waterworks", "munitions",
	"institution", "island", "area", "facility"}

// String is the word for the kind that the data files use.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "none"
}

// IsFacility reports whether the kind is a single site or line rather than a settlement, a region, an area or water.
func (k Kind) IsFacility() bool {
	return Airport <= k && k <= Institution && k != Sea && k != Strait || k == Facility
}

// Place is one entry of the gazetteer.
type Place struct {
	ID         ID
	Name       string // as an English text writes it, not folded
	Country    string // ISO 3166 alpha-2 (XK for Kosovo); empty at sea and for what lies in several countries
	Admin1     string // name of the first-level region that holds it; empty if unknown
	Admin1ID   ID     // the region itself, 0 if unknown
	Kind       Kind
	Lat, Lon   float64 // WGS 84 degrees; the middle for lines and areas
	Population int     // of towns, regions (sum of their towns) and countries; 0 if unknown
	Capital    bool    // capital of its country
	Ambiguous  bool    // Name is also a common word, a first name, a surname or a title: demand context
	Precision  string  // how exact Lat and Lon can be: exact, site, district, city, area, country
	Sector     string  // sector of a facility in the words of the incident model, else empty
}

var precisions = [...]string{"", "exact", "site", "district", "city", "area", "country"}

// Lookup returns the places that a folded name can mean, the most plausible first: facilities, countries, capitals, then
// by population. It allocates nothing when there is none.
func Lookup(folded string) []ID {
	if p := find(secNames, folded); p != "" {
		return appendPostings(make([]ID, 0, len(p)/3), p)
	}
	return nil
}

// Append is Lookup into a slice that the caller reuses.
func Append(dst []ID, folded string) []ID { return appendPostings(dst, find(secNames, folded)) }

func appendPostings(dst []ID, p string) []ID {
	for ; len(p) >= 3; p = p[3:] {
		dst = append(dst, ID(u24(p)&postingID))
	}
	return dst
}

// Has reports whether the folded name is the name of any place.
func Has(folded string) bool { return find(secNames, folded) != "" }

// Ambiguous reports whether the folded name stands on the stop list: a place is called so, and it is also a common
// word, a first name, a surname or a title.
func Ambiguous(folded string) bool {
	p := find(secNames, folded)
	return p != "" && u24(p)&postingAmbiguous != 0
}

// Len is the number of places; they have the IDs 1 … Len().
func Len() int { return len(section(secPlaces))/placeSize - 1 }

// Get returns the place of an ID, and the zero Place for an ID that is none. It allocates nothing.
func Get(id ID) Place {
	if id == 0 || int(id) > Len() {
		return Place{}
	}
	r := section(secPlaces)[int(id)*placeSize:][:placeSize]
	flags := r[8]
	p := Place{
		ID:         id,
		Name:       text(u24(r), r[3]),
		Country:    isoAt(int(r[4])),
		Admin1ID:   ID(uint32(r[5]) | uint32(r[6])<<8),
		Kind:       Kind(r[7]),
		Capital:    flags&1 != 0,
		Ambiguous:  flags&2 != 0,
		Precision:  precisions[flags>>2&7],
		Sector:     sectorAt(int(r[9])),
		Lat:        degrees(u24(r[10:])),
		Lon:        degrees(u24(r[13:])),
		Population: int(u32(r[16:])),
	}
	if p.Admin1ID != 0 {
		a := section(secPlaces)[int(p.Admin1ID)*placeSize:]
		p.Admin1 = text(u24(a), a[3])
	}
	return p
}

// degrees undoes the 24-bit form: hundred-thousandths do not fit, ten-thousandths (11 m) do.
func degrees(u uint32) float64 { return float64(int32(u<<8)>>8) / 1e4 }

func text(off uint32, n byte) string { return section(secStrings)[off : off+uint32(n)] }

func isoAt(i int) string {
	if i == 0 {
		return ""
	}
	return section(secCountries)[(i-1)*countrySize:][:2]
}

func sectorAt(i int) string {
	if i == 0 {
		return ""
	}
	s := section(secSectors)[4*(i-1):]
	return text(u24(s), s[3])
}

// CountryID returns the place of a country by its ISO 3166 alpha-2 code in capitals, 0 if there is none.
func CountryID(iso string) ID {
	cs := section(secCountries)
	n := len(cs) / countrySize
	i := sort.Search(n, func(i int) bool { return cs[i*countrySize:][:2] >= iso })
	if i < n && cs[i*countrySize:][:2] == iso {
		return ID(i + 1)
	}
	return 0
}

// CountryName returns the usual English name of a country by its ISO 3166 alpha-2 code, "" if there is none.
func CountryName(iso string) string { return Get(CountryID(iso)).Name }

// CapitalOf returns the capital of a country by its ISO 3166 alpha-2 code, 0 if it is not known.
func CapitalOf(iso string) ID {
	id := CountryID(iso)
	if id == 0 {
		return 0
	}
	return ID(u24(section(secCountries)[(int(id)-1)*countrySize+2:]))
}

// Demonym returns the ISO 3166 alpha-2 code of the country that a folded adjective or name of a people belongs to
// (polish, poles, briton).
func Demonym(folded string) (country string, ok bool) {
	p := find(secDemonyms, folded)
	if p == "" {
		return "", false
	}
	return isoAt(int(u24(p) & postingID)), true
}

// Distance is the great-circle distance of two points in kilometres.
func Distance(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	sinLat, sinLon := math.Sin((lat2-lat1)*rad/2), math.Sin((lon2-lon1)*rad/2)
	a := sinLat*sinLat + math.Cos(lat1*rad)*math.Cos(lat2*rad)*sinLon*sinLon
	return 2 * 6371.0088 * math.Asin(math.Sqrt(min(a, 1)))
}
