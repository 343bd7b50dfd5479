package extract

import (
	"strings"

	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
	"concord/text"
)

// addLanguages makes readers for the languages of single paragraphs that differ from the report's.
func (d *doc) addLanguages() error {
	for _, code := range d.src.Languages() {
		if code == d.g.Lexicon.Lang || !lexicon.Has(code) {
			continue
		}
		g, err := grammar.Of(code)
		if err != nil {
			return err
		}
		if d.readers == nil {
			d.readers = map[string]*grammar.Reader{}
		}
		d.readers[code] = g.Reader(d.text)
	}
	return nil
}

// close gives the memory of the sentences back.
func (d *doc) close() {
	clear(d.places)
	clear(d.dates)
	d.placeRoom, d.dateRoom = d.places[:0], d.dates[:0]
	d.reader.Close()
	for _, r := range d.readers {
		r.Close()
	}
}

// readerOf returns the language of a paragraph and who reads it: the report's own where the language
// of the paragraph is not known or has no data files.
func (d *doc) readerOf(r text.Range) (string, *grammar.Reader) {
	if d.readers != nil {
		code := d.src.LanguageOf(r)
		if reader := d.readers[code]; reader != nil {
			return code, reader
		}
	}
	return d.g.Lexicon.Lang, d.reader
}

// peopleAt returns the country that an adjective or the name of a people at token i belongs to, ""
// when there is none.
func (d *doc) peopleAt(s *sentence, i int) string {
	t := &s.Toks[i]
	if t.Covers.Has(lexicon.Demonym) {
		if n := s.First(i, lexicon.Demonym, nil); n != nil && n.First == i {
			return n.Entry.Value
		}
	}
	if !t.Upper || t.Punct != 0 {
		return ""
	}
	return kept(s.reader).peoples.of(s, i, func() string {
		d.key = d.appendFolded(d.key[:0], s, i)
		country, _ := gazetteer.Demonym(string(d.key))
		return country
	})
}

// aliasAt looks for another name or form of a place at token i; it returns the places and the end.
func (d *doc) aliasAt(s *sentence, i int) ([]gazetteer.ID, int) {
	if !s.Toks[i].Begins.Has(lexicon.Alias) {
		return nil, 0
	}
	t := s.First(i, lexicon.Alias, nil)
	if t == nil || t.First != i {
		return nil, 0
	}
	if country, ok := strings.CutPrefix(t.Entry.Value, "@"); ok {
		if id := gazetteer.CountryID(country); id != 0 {
			return []gazetteer.ID{id}, t.Last
		}
		return nil, 0
	}
	return gazetteer.Lookup(gazetteer.Fold(t.Entry.Value)), t.Last
}

const (
	shortestStem = 3  // letters of a name before an ending
	maxForms     = 24 // of a name that are tried
)

// findPlain looks an inflected name up: each word of it as it stands and with the endings of the plain
// name instead of its own. What it finds is in d.found.
func (d *doc) findPlain(s *sentence, key string) {
	d.found = d.found[:0]
	endings := s.Language().Endings
	if len(endings) == 0 {
		return
	}
	forms := &d.forms[0]
	forms.reset()
	forms.add(nil, "", "")
	for k, rest, more := 1, key, true; more; k++ {
		var w string
		w, rest, more = strings.Cut(rest, " ")
		next := &d.forms[k&1]
		next.reset()
		next.inflect(forms, w, endings)
		forms = next
	}
	for k := 1; k < len(forms.ends); k++ {
		name := string(forms.at(k))
		if d.found = gazetteer.Append(d.found, name); len(d.found) > 0 && !gazetteer.Ambiguous(name) {
			return
		}
		d.found = d.found[:0]
	}
}

// spellings are forms of a name, one behind the other in memory that is used again.
type spellings struct {
	text []byte
	ends []int
}

func (f *spellings) reset() { f.text, f.ends = f.text[:0], f.ends[:0] }

func (f *spellings) at(k int) []byte {
	if k == 0 {
		return f.text[:f.ends[0]]
	}
	return f.text[f.ends[k-1]:f.ends[k]]
}

// add adds a form: words before, and a word as stem and ending.
func (f *spellings) add(before []byte, stem, ending string) {
	f.text = append(f.text, before...)
	if len(before) > 0 {
		f.text = append(f.text, ' ')
	}
	f.text = append(append(f.text, stem...), ending...)
	f.ends = append(f.ends, len(f.text))
}

// inflect adds all forms before, each with a word behind it as it stands and with other endings.
func (f *spellings) inflect(before *spellings, w string, endings []grammar.Ending) {
	for k := range before.ends {
		f.add(before.at(k), w, "")
		for _, e := range endings {
			stem, ok := strings.CutSuffix(w, e.Is)
			if ok && len(stem) >= shortestStem && len(f.ends) < maxForms {
				f.add(before.at(k), stem, e.Was)
			}
		}
	}
}
