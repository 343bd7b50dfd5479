package extract

import (
	"concord/grammar"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/text"
)

// readDoc reads a small report as far as its statements: the first line is the headline.
func readDoc(t *testing.T, body, published string) *doc {
	t.Helper()
	prepared, err := text.Plain([]byte(body), text.Hints{Given: published})
	if err != nil {
		t.Fatal(err)
	}
	g, err := grammar.Of("en")
	if err != nil {
		t.Fatal(err)
	}
	d := newDoc(g, prepared, "r-test")
	d.read()
	return d
}

func TestSpeakerIsTheSubjectOfTheReportingVerb(t *testing.T) {
	for _, c := range []struct{ name, text, at, who, body string }{
		{"before the verb", "The interior minister said that Russia was behind the fire.", "Russia", "interior minister", "minister"},
		{"behind the verb", "“It was sabotage by Russia,” said a police spokesperson on Monday.", "Russia", "police spokesperson", "police"},
		{"after according to", "According to the Estonian foreign ministry the fire was ordered by Russia.", "Russia", "Estonian foreign ministry", "ministry"},
		{"with an aside", "The chief of the Norwegian Police Security Service, PST, put the blame on Russia.", "Russia", "Norwegian Police Security Service", "intelligence_service"},
		{"in the first of two parts", "The government in Warsaw calls it a deliberate act by Moscow; the Russian defence ministry says no target was planned.", "Moscow", "government in Warsaw", "government"},
		{"in the second of two parts", "Police are investigating; the defence minister said Russia was behind it.", "Russia", "defence minister", "minister"},
		{"a country that speaks", "Poland said that Russia had ordered the fire.", "Russia", "Poland", "government"},
		{"a capital that speaks", "Warsaw blamed Russia for the fire.", "Russia", "Warsaw", "government"},
		{"quoted by a paper", "The newspaper quoted Western officials as saying that Russian saboteurs had set the plant alight.", "Russian", "Western officials", "media_unnamed_officials"},
		{"one verb on", "The regulator has taken bearings and says that the Russian military is behind it.", "Russian", "regulator", "state_agency"},
		{"behind a colon", "Lithuania's defence ministry was blunter: this was Russia, as on every other day.", "Russia", "Lithuania's defence ministry", "ministry"},
		{"of a passive", "The fire was blamed by the Polish government on Russia.", "Russia", "Polish government", "government"},
		{"a stranger is no body", "A neighbour said that Russia was behind the fire.", "Russia", "", ""},
		{"nobody", "Russia was behind the fire.", "Russia", "", "media"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := readDoc(t, "A headline about nothing much\n"+c.text+"\n", "2025-06-02")
			s, i := find(t, d, c.at)
			sp := d.speakerAt(s, i)
			for _, m := range s.Find("blame") { // patterns know their own speakers
				if acc, ok := m.Slot("accused"); ok && acc.First <= i && i < acc.Last {
					sp = d.speakerOfMatch(s, &m)
				}
			}
			if got := sp.words(d); got != c.who || string(sp.body) != c.body {
				t.Errorf("%q says it as %q, want %q as %q", got, sp.body, c.who, c.body)
			}
		})
	}
}

func TestWordsThatPointBackFindTheirSpeaker(t *testing.T) {
	for _, c := range []struct{ name, text, at, who string }{
		{"she", "The state prosecutor spoke to reporters.\nRussia was behind it, she said.", "Russia was", "state prosecutor"},
		{"it is not who is asked about", "Denmark's defence minister spoke to the press. Asked about Russia, he says the Kremlin ordered it.", "the Kremlin", "Denmark's defence minister"},
		{"the service", "The State Security Service has looked into the fire of last week in Riga.\nAccording to the service the fire was set in the interests of Russia.", "Russia", "State Security Service"},
		{"a spokesman is his house's", "The Polish interior ministry opened an inquiry.\nA spokesman said that Russia was behind it.", "Russia", "Polish interior ministry"},
		{"a spokeswoman of nobody", "Police are looking into it.\nA spokeswoman for the channel said that Russia was behind it.", "Russia", ""},
		{"a quotation that runs on", "“It was no accident,” the prime minister said.\n“The fire was ordered by Russia.”", "Russia", "prime minister"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := readDoc(t, "A headline about nothing much\n"+c.text+"\n", "2025-06-02")
			s, i := find(t, d, c.at)
			if got := d.speakerAt(s, i).words(d); got != c.who {
				t.Errorf("%q says it, want %q", got, c.who)
			}
		})
	}
}

// find returns the sentence and token where words of the text begin.
func find(t *testing.T, d *doc, words string) (*sentence, int) {
	t.Helper()
	at := strings.LastIndex(d.text, words)
	for _, s := range d.sents {
		for i := range s.Toks {
			if s.Toks[i].Start == at {
				return s, i
			}
		}
	}
	t.Fatalf("%q is not in the text", words)
	return nil, 0
}

// said renders the statements of the acts, act by act: place, then who says what.
func said(d *doc) []string {
	var out []string
	for _, a := range d.acts {
		if a.vague || !d.anchored(a) {
			continue // a bare word for what was told before becomes no incident
		}
		where := "-"
		if len(a.places) > 0 {
			where = d.places[d.finest(a.places)[0]].place().Name
		}
		for _, x := range a.attributions {
			if x.MadeBy != "" {
				out = append(out, where+": "+x.AttributedTo+" "+string(x.Strength)+" by "+string(x.BodyType))
			}
		}
	}
	slices.Sort(out)
	return out
}

func TestStatementsGoToTheActsTheyAreAbout(t *testing.T) {
	const two = "Arson in two towns\nA depot in Gdynia was set on fire on 3 March 2025.\nA warehouse in Turku was set on fire on 9 April 2025.\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the one told last", two + "Russia was behind it, the prosecutor said.\n",
			[]string{"Turku: RU confirmed by prosecutor"}},
		{"both", two + "The prosecutor said that both fires were ordered by Russia.\n",
			[]string{"Gdynia: RU confirmed by prosecutor", "Turku: RU confirmed by prosecutor"}},
		{"the one whose town is named", two + "In Gdynia, the Polish prosecutor said, Russia was behind the fire.\n",
			[]string{"Gdynia: RU confirmed by prosecutor"}},
		{"a denial follows the accusation", two + "The prosecutor said that both fires were ordered by Russia.\nMoscow denied any part in these acts.\n",
			[]string{"Gdynia: RU confirmed by prosecutor", "Gdynia: RU denied by accused_state", "Turku: RU confirmed by prosecutor", "Turku: RU denied by accused_state"}},
		{"no position is none of the other act", two + "Finnish police said that it was too early to say who did it.\n",
			[]string{"Turku:  no_position by police"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := said(readDoc(t, c.text, "2025-06-02")); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestStrengthIsWhatTheWordsCommitTo(t *testing.T) {
	for _, c := range []struct {
		text string
		want concord.Strength
	}{
		{"The interior minister said Russia was behind the fire.", concord.StrengthConfirmed},
		{"The interior minister accused Russia of ordering the fire.", concord.StrengthConfirmed},
		{"The interior minister said Russia was almost certainly behind the fire.", concord.StrengthAlmostCertain},
		{"The security service said it was very likely that Russia was behind the fire.", concord.StrengthHighlyLikely},
		{"The interior minister thought it probable that the fire had been ordered by Russia.", concord.StrengthProbable},
		{"The security service believes that Russia ordered the fire.", concord.StrengthSuspected},
		{"Western officials told a newspaper that Russia had ordered the fire.", concord.StrengthAlleged},
		{"Prosecutors charged three men with arson on behalf of Russian intelligence over the fire.", concord.StrengthAllegedInCharges},
		{"The judge found that the fire had been commissioned by Russia.", concord.StrengthCourt},
		{"The interior minister said a foreign state was behind the fire.", concord.StrengthForeignStateUnnamed},
		{"The interior minister called the fire an act of terrorism.", concord.StrengthHostileUnattributed},
		{"The interior minister said that sabotage could not be excluded.", concord.StrengthNoPosition},
		{"Police said a technical defect had caused the fire.", concord.StrengthOtherCause},
		{"The interior minister said there was no evidence that Russia was behind the fire.", concord.StrengthNoEvidence},
	} {
		t.Run(c.text, func(t *testing.T) {
			d := readDoc(t, "Depot burns\nA depot in Gdynia was set on fire on 3 March 2025. "+c.text+"\n", "2025-03-10")
			var got []concord.Strength
			for _, a := range d.acts {
				for _, x := range a.attributions {
					got = append(got, x.Strength)
				}
			}
			if len(got) != 1 || got[0] != c.want {
				t.Errorf("got %q, want %q alone", got, c.want)
			}
		})
	}
}

func TestNothingIsAttributedWithoutWordsForIt(t *testing.T) {
	for _, words := range []string{
		"A Russian citizen was detained near the depot.",
		"The interior minister asked whether Russia was behind the fire.",
		"The interior minister said that Russia was not behind the fire.",
		"The Russian embassy in Warsaw was asked for comment.",
		"Two Moscow companies had insured the depot.",
		"The airline has not commented.",
	} {
		t.Run(words, func(t *testing.T) {
			d := readDoc(t, "Depot burns\nA depot in Gdynia was set on fire on 3 March 2025. "+words+"\n", "2025-03-10")
			for _, a := range d.acts {
				for _, x := range a.attributions {
					if max(x.sure, x.accuses) >= DefaultConfidence {
						t.Errorf("%s of %q by %q, rule %s: %v, %v", x.Strength, x.AttributedTo, x.MadeBy, x.rule, x.sure, x.accuses)
					}
				}
			}
		})
	}
}
