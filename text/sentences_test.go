package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestSentencesOfEveryLanguage(t *testing.T) {
	tests := []struct{ code, text string }{
		{"pl", "Do wybuchu doszło przy ul. Długiej 12 w Łodzi.|Nikt nie zginął."},
		{"pl", "Zatrzymano m.in. Kowalskiego i tzw. łącznika.|Grozi im dożywocie."},
		{"pl", "Było to w maju 2024 r.|Prokuratura milczy."},
		{"pl", "Straty sięgają 3 mln zł.|Policja szuka sprawców."},
		{"pl", "– To był sabotaż. Wiemy, kto za nim stoi – powiedział gen. Nowak.|Kreml zaprzecza."},
		{"cs", "Stalo se to 12. května 2024 v 10.30 hod. na nám. Míru.|Policie mlčí."},
		{"cs", "Firma Alfa s. r. o. Praha přišla o sklad.|Škoda je 3 mil. Kč."},
		{"cs", "„Byl to útok. Víme to,“ řekl gen. Novák.|Moskva to popřela."},
		{"de", "Am 12. Mai brannte z. B. ein Lager, u. a. Munition lag dort.|Die Polizei ermittelt."},
		{"de", "Der 3. Strafsenat urteilte.|Im 19. Jahrhundert war das anders."},
		{"de", "Verletzt wurden 12.|Die Polizei sucht Zeugen."},
		{"de", "»Es war Sabotage. Wir wissen das«, sagte Dr. Vogt.|Moskau bestreitet es."},
		{"lt", "2024 m. gegužės 12 d. Vilniuje degė parduotuvė.|Niekas nenukentėjo."},
		{"lt", "Nuostoliai siekia 3 mln. eurų, gen. Petraitis tai patvirtino.|Jis daugiau nekalbėjo."},
		{"lt", "Tai įvyko Gedimino g. 12, Vilniuje.|Policija ieško liudininkų."},
		{"lv", "2024. gada 12. maijā plkst. 10.30 Rīgā dega noliktava.|Neviens necieta."},
		{"lv", "14. Saeima pieņēma likumu, piem. par drošību.|Tas stāsies spēkā."},
		{"et", "12. mail 2024 kell 10.30 süttis ladu nt. Tallinnas.|Keegi ei saanud viga."},
		{"et", "„See oli rünnak. Me teame seda,“ ütles kol. Tamm.|Politsei uurib."},
		{"fi", "Palo syttyi 12. toukokuuta klo 10.30 esim. Turussa.|Kukaan ei loukkaantunut."},
		{"fi", "”Se oli isku. Tiedämme sen”, sanoi ev. Virtanen.|Poliisi tutkii asiaa."},
		{"sv", "Branden startade kl. 10.30 den 12 maj, bl.a. Malmö drabbades.|Ingen skadades."},
		{"sv", "”Det var ett angrepp. Vi vet det”, sade Berg.|Polisen utreder."},
		{"fr", "M. Martin a parlé à Mme. Durand le 12 mai.|Ils sont partis."},
		{"fr", "« C'est grave. Très grave. »|Il est parti."},
		{"fr", "L'attaque a visé l'est.|Les autorités enquêtent."},
		{"uk", "Це сталося 12 травня 2024 р. на вул. Довгій у м. Київ.|Ніхто не постраждав."},
		{"uk", "Збитки сягають 3 млн. грн.|Поліція шукає свідків."},
		{"uk", "— Це була диверсія. Ми це знаємо, — сказав ген. Бондар.|Москва заперечує."},
		{"ru", "Это случилось 12 мая 2024 г. на ул. Длинной, д. 5.|Никто не пострадал."},
		{"ru", "— Это была диверсия. Мы знаем, — сказал он.|— Виновных найдут.|Москва отрицает."},
		{"ru", "Об этом сообщил И. И. Петров, т. е. сам владелец.|Полиция ищет свидетелей."},
	}
	for _, tt := range tests {
		t.Run(tt.code+" "+tt.text, func(t *testing.T) {
			text := strings.ReplaceAll(tt.text, "|", " ")
			want := strings.Split(tt.text, "|")
			for _, code := range []string{tt.code, ""} {
				var got []string
				for _, r := range SentencesIn(code, text, Range{0, len(text)}) {
					got = append(got, r.In(text))
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("told %q: -want +got:\n%s", code, diff)
				}
			}
		})
	}
}

func TestSentences(t *testing.T) {
	// A bar marks each cut; it stands for the white space there.
	tests := []struct{ rule, text string }{
		{"a full stop before a capital ends a sentence", "Police came.|Nobody was hurt."},
		{"a title before a name does not", "Lt. Gen. Pavel Novák spoke with Sen. Miller and Dr. Ilves.|They agreed."},
		{"an initial does not", "J. R. Smith and Anna K. Berg were there.|So was he."},
		{"an acronym may stand inside a sentence", "The U.S. Navy sent a ship."},
		{"or end one before a word that begins sentences", "It was built in the U.S.|The ship left."},
		{"a company's form may stand inside or end a sentence", "Acme Ltd. Hull said no.|They bought Acme Ltd.|The price was low."},
		{"decimals and sections are not cut", "It rose by 3.5 percent, see No. 5 and Art. 12.|Then it fell."},
		{"a month is an abbreviation before a digit only", "On Jan. 5 he sat.|Officials watched."},
		{"a German ordinal before a month is not cut", "Am 12. Mai brannte es.|Niemand wurde verletzt."},
		{"a number may end a sentence", "He was 25.|The court agreed."},
		{"a quotation stays with its speaker", `"We have seen it. We will act," he said.|Then he left.`},
		{"curly quotes too", "“We have seen it. We will act,” he said.|Then he left."},
		{"the end of a quotation may end a sentence", `He said: "We will act."|The minister left.`},
		{"a question inside is not the end before a small letter", `"Why?" he asked.|Nobody knew.`},
		{"question and exclamation marks end", "Who did it?|Nobody knows!|So it goes."},
		{"an ellipsis ends before a capital only", "Well… not yet.|They waited…|Then it came."},
		{"Polish abbreviations hold", "Gen. Kowalski mieszka przy ul. Długiej w Łodzi.|Nikt nie został ranny."},
		{"Czech ordinals before small letters hold", "Stalo se to 12. května v Brně.|Policie případ vyšetřuje."},
		{"French spaced quotes hold", "« C'est grave. Très grave », a-t-il dit.|Il est parti."},
		{"Latin abbreviations hold", "Tools, e.g. Hammers, were found.|They were new."},
		{"a line break always ends", "No full stop here\nNext line."},
		{"time of day", "It began at 5 p.m. on Friday.|It ended at 6 p.m.|The police left."},
		{"brackets close behind the stop", "He left (he had to.)|She stayed."},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			text := strings.ReplaceAll(tt.text, "|", " ")
			want := strings.FieldsFunc(tt.text, func(r rune) bool { return r == '|' || r == '\n' })
			var got []string
			for _, r := range Sentences(text, Range{0, len(text)}) {
				got = append(got, r.In(text))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	tests := []struct{ rule, text, want string }{
		{"words and marks", "Police came, twice.", "Police came , twice ."},
		{"a hyphened word is one token", "A Starlink-equipped, Warsaw-based unit", "A Starlink-equipped , Warsaw-based unit"},
		{"the possessive is split off", "Russia's ship and NATO’s reply", "Russia 's ship and NATO ’s reply"},
		{"the possessive of plurals too", "the allies' ships", "the allies ' ships"},
		{"contractions are kept", "It's what they don't say; that's all", "It's what they don't say ; that's all"},
		{"numbers keep what is inside", "about 10,000 or 3.5 at 10:22.", "about 10,000 or 3.5 at 10:22 ."},
		{"money and percent", "$2, €1.4 million, 5%", "$ 2 , € 1.4 million , 5 %"},
		{"a span of numbers is three tokens, an ISO date one", "12-13 May, 2024-06-13", "12 - 13 May , 2024-06-13"},
		{"digits with letters are a word", "a 24-year-old on the 20th with 5G", "a 24-year-old on the 20th with 5G"},
		{"acronyms with dots are one", "the U.S. and U.K. said e.g. so", "the U.S. and U.K. said e.g. so"},
		{"abbreviations are not", "Lt. Gen. Novák", "Lt . Gen . Novák"},
		{"a missing space is mended", "end.The next", "end . The next"},
		{"addresses are one", "see example.org or a@b.example now", "see example.org or a@b.example now"},
		{"O'Brien and d'Estaing", "O'Brien met d'Estaing", "O'Brien met d'Estaing"},
		{"other scripts", "Кабель порван, łódź žluťoučká", "Кабель порван , łódź žluťoučká"},
		{"dots in a row are one", "well... yes…", "well ... yes …"},
		{"quotes are marks", "“No,” 'he' \"said\"", "“ No , ” ' he ' \" said \""},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			var got []string
			for _, k := range Tokens(tt.text, Range{0, len(tt.text)}, nil) {
				got = append(got, k.In(tt.text))
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestTokenShapes(t *testing.T) {
	s := "NATO’s Lt. 10,000 Łódź U.S. low Starlink-equipped 24-year-old example.org"
	want := []struct {
		word  string
		shape Shape
	}{{"NATO", Word | Capital | AllCaps | Spaced}, {"’s", Word | Possessive}, {"Lt", Word | Capital | Spaced}, {".", Punct},
		{"10,000", Number | HasDigit | Spaced}, {"Łódź", Word | Capital | Spaced}, {"U.S.", Word | Capital | AllCaps | Dotted | Spaced},
		{"low", Word | Spaced}, {"Starlink-equipped", Word | Capital | Hyphened | Spaced}, {"24-year-old", Word | HasDigit | Hyphened | Spaced},
		{"example.org", Word | Dotted | Linked | Spaced}}
	got := Tokens(s, Range{0, len(s)}, nil)
	if len(got) != len(want) {
		t.Fatalf("%d tokens, want %d", len(got), len(want))
	}
	for i, k := range got {
		if k.In(s) != want[i].word || k.Shape != want[i].shape {
			t.Errorf("token %d is %q %016b, want %q %016b", i, k.In(s), k.Shape, want[i].word, want[i].shape)
		}
	}
}

func TestTokensCoverEverythingButWhiteSpace(t *testing.T) {
	letters := []rune("ab Z.,-'’\"“”\n0123:@_/€łЖ…é\u0301�()")
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom(letters), 0, 120, -1).Draw(t, "text")
		at := 0
		for _, k := range Tokens(s, Range{0, len(s)}, nil) {
			if int(k.Start) < at || k.End <= k.Start || strings.TrimSpace(s[at:k.Start]) != "" {
				t.Fatalf("token %q at %d after %d in %q", k.In(s), k.Start, at, s)
			}
			if n := k.Shape & (Word | Number | Punct); n != Word && n != Number && n != Punct {
				t.Fatalf("token %q has shape %b", k.In(s), k.Shape)
			}
			at = int(k.End)
		}
		if strings.TrimSpace(s[at:]) != "" {
			t.Fatalf("%q is left over of %q", s[at:], s)
		}
	})
}

func TestQuotes(t *testing.T) {
	tests := []struct {
		rule, text string
		want       []string
	}{
		{"straight marks", `He said "no" and "never".`, []string{`"no"`, `"never"`}},
		{"curly marks", "He said “no”.", []string{"“no”"}},
		{"German marks", "Er sagte „nein“ und »nie«.", []string{"„nein“", "»nie«"}},
		{"Polish marks", "Powiedział „nie” wczoraj.", []string{"„nie”"}},
		{"Swedish marks", "Han sade ”nej” igår.", []string{"”nej”"}},
		{"French marks with spaces", "Il a dit « non » hier.", []string{"« non »"}},
		{"a quote inside a quote follows it", "“He said ‘no’ to us,” she said.", []string{"“He said ‘no’ to us,”", "‘no’"}},
		{"an apostrophe is not a mark", "Russia's ships don't stop; the allies' do.", nil},
		{"single straight marks", "a judge speaks of 'hired hands' today", []string{"'hired hands'"}},
		{"an unclosed quote that opens a line runs to its end", "“First paragraph of a long quote.\nNext “one”.", []string{"“First paragraph of a long quote.", "“one”"}},
		{"an unclosed quote inside a line is none", `about 5" of rain`, nil},
		{"each line by itself", "He said \"no\nand \"yes\" too", []string{`"yes"`}},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			var got []string
			for _, r := range Quotes(tt.text, Range{0, len(tt.text)}) {
				got = append(got, r.In(tt.text))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
