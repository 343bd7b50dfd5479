package secondreader

import (
	"slices"
	"strings"
	"testing"
)

// right is an answer that the story bears out.
const right = `{"incidents":[{
 "activity_types":[{"value":"arson","quote":"an act of arson"}],
 "stage":[{"value":"accomplished","quote":"A fire that destroyed a furniture warehouse"}],
 "time":[{"start":"2024-05-09","end":"2024-05-09","quote":"on 9 May 2024"}],
 "places":[{"name":"Vilnius","country":"LT","quote":"a furniture warehouse in Vilnius"}],
 "target":[{"value":"furniture warehouse","quote":"destroyed a furniture warehouse"}],
 "sector":[{"value":"commercial","quote":"furniture warehouse"}],
 "methods":[{"value":"accelerant","quote":"he had found a canister of petrol"}],
 "attributions":[{"attributed_to":"RU","made_by":"Prosecutors","strength":"confirmed","quote":"Prosecutors said Russia's military intelligence service, the GRU, was behind the attack"},
   {"attributed_to":"","made_by":"The Kremlin","strength":"denied","quote":"The Kremlin denied any involvement"}],
 "legal_steps":[{"stage":"arrest","jurisdiction":"PL","date":"2024-05-12","quote":"Two men were arrested in Poland on 12 May 2024"},
   {"stage":"charged","jurisdiction":"","date":"","quote":"charged with terrorism"}]
 }],"measures":[{"type":"movement_restriction","issuer":"PL","against":"RU","date":"","quote":"Poland said it would restrict the movement of Russian diplomats"}]}`

const rightRead = `[arson] accomplished 2024-05-09..2024-05-09 day @Vilnius,LT on "furniture warehouse" commercial by [accelerant] [RU GRU confirmed by "Prosecutors"] [RU  denied by "Kremlin"] {arrest PL 2024-05-12} {charged  }
movement_restriction PL>RU`

// with is an answer with an arson and another field.
func with(field, values string) string {
	return `{"incidents":[{"activity_types":[{"value":"arson","quote":"an act of arson"}],"` + field + `":` + values + `}],"measures":[]}`
}

func TestOnlyWhatTextAndReadersBearOutCounts(t *testing.T) {
	for _, tt := range []struct {
		name, content, want, drops string
	}{
		{"a right answer counts as a whole", right, rightRead, ""},
		{"words around the answer do not matter", "Here you are:\n```json\n" + right + "\n```\nAnything else?", rightRead, ""},
		{"what a model thinks aloud is not its answer", "<think>{\"incidents\": maybe</think>" + right, rightRead, ""},
		{"a field that is null is not told", with("places", "null"), "[arson]", ""},
		{"nothing told is a reading too", `{"incidents":[],"measures":[]}`, "", ""},

		{"white space and marks of quotation may differ", with("legal_steps", `[{"stage":"charged","jurisdiction":"","date":"","quote":"charged\n  with   terrorism"}]`), "[arson]  {charged  }", ""},
		{"an invented quote drops its value", with("places", `[{"name":"Vilnius","country":"LT","quote":"a depot in Vilnius"}]`), "[arson]", "places:not_in_text:1"},
		{"a quote of another report drops its value", with("places", `[{"name":"Riga","country":"LV","quote":"officials in Riga said"}]`), "[arson]", "places:not_in_text:1"},
		{"a quote that joins two paragraphs stands nowhere", with("legal_steps", `[{"stage":"charged","jurisdiction":"","date":"","quote":"charged with terrorism. The Kremlin denied any involvement. The caretaker"}]`), "[arson]", "legal_steps:not_in_text:1"},
		{"a quote of half a word stands nowhere", with("places", `[{"name":"Vilnius","country":"LT","quote":"house in Vilnius"}]`), "[arson]", "places:not_in_text:1"},
		{"a quote with words left out stands nowhere", with("methods", `[{"value":"accelerant","quote":"found … petrol"}]`), "[arson]", "methods:not_in_text:1"},
		{"a value without a quote is none", with("stage", `[{"value":"accomplished","quote":""}]`), "[arson]", "stage:no_quote:1"},
		{"a value whose quote is missing is none", with("stage", `[{"value":"accomplished"}]`), "[arson]", "stage:no_quote:1"},
		{"a quote of marks alone stands nowhere", with("stage", `[{"value":"accomplished","quote":"., "}]`), "[arson]", "stage:not_in_text:1"},
		{"a quote of the whole report is too long", with("methods", `[{"value":"accelerant","quote":"`+strings.Repeat("petrol ", 200)+`"}]`), "[arson]", "methods:no_quote:1"},

		{"a type outside the vocabulary is none", `{"incidents":[{"activity_types":[{"value":"terror","quote":"an act of arson"}]}]}`, "", "activity_types:not_in_vocabulary:1 incident:no_type:1"},
		{"a type that no word of its quote stands for is none", `{"incidents":[{"activity_types":[{"value":"espionage","quote":"an act of arson"}]}]}`, "", "activity_types:not_in_quote:1 incident:no_type:1"},
		{"an incident without a type that counts is none", `{"incidents":[{"activity_types":[],"places":[{"name":"Vilnius","country":"LT","quote":"in Vilnius"}]}]}`, "", "incident:no_type:1"},
		{"a stage outside the vocabulary is none", with("stage", `[{"value":"finished","quote":"A fire that destroyed a furniture warehouse"}]`), "[arson]", "stage:not_in_vocabulary:1"},
		{"a stage that its quote does not tell is none", with("stage", `[{"value":"foiled","quote":"A fire that destroyed a furniture warehouse"}]`), "[arson]", "stage:not_in_quote:1"},
		{"of two stages the first that counts stays", with("stage", `[{"value":"foiled","quote":"an act of arson"},{"value":"accomplished","quote":"an act of arson"},{"value":"unclear","quote":"an act of arson"}]`), "[arson] accomplished", "stage:not_in_quote:1 stage:too_many:1"},

		{"another day than the quote's is none", with("time", `[{"start":"2024-05-10","end":"2024-05-10","quote":"on 9 May 2024"}]`), "[arson]", "time:not_in_quote:1"},
		{"a day without its quote's year is none", with("time", `[{"start":"2023-05-09","end":"2023-05-09","quote":"on 9 May 2024"}]`), "[arson]", "time:not_in_quote:1"},
		{"a date that its quote cuts in two is none", with("time", `[{"start":"2024-05-09","end":"2024-05-09","quote":"Vilnius on 9 May"}]`), "[arson]", "time:not_in_quote:1"},
		{"a month where the quote tells the day is none", with("time", `[{"start":"2024-05","end":"2024-05","quote":"on 9 May 2024"}]`), "[arson]", "time:not_in_quote:1"},
		{"a day that there is not is malformed", with("time", `[{"start":"2024-02-31","end":"","quote":"on 9 May 2024"}]`), "[arson]", "time:malformed:1"},
		{"an end before the start is malformed", with("time", `[{"start":"2024-05-09","end":"2024-05-01","quote":"on 9 May 2024"}]`), "[arson]", "time:malformed:1"},
		{"a single day needs no end", with("time", `[{"start":"2024-05-09","end":"","quote":"on 9 May 2024"}]`), "[arson]  2024-05-09..2024-05-09 day", ""},

		{"a place that its quote does not name is none", with("places", `[{"name":"Kaunas","country":"LT","quote":"in Vilnius"}]`), "[arson]", "places:not_in_quote:1"},
		{"a place in a country where it is not is none", with("places", `[{"name":"Vilnius","country":"PL","quote":"in Vilnius"}]`), "[arson]", "places:not_in_quote:1"},
		{"a place that no gazetteer knows is none", with("places", `[{"name":"furniture warehouse","country":"","quote":"furniture warehouse in Vilnius"}]`), "[arson]", "places:not_in_quote:1"},
		{"a country is no place, but the country of the act", with("places", `[{"name":"Poland","country":"PL","quote":"arrested in Poland"}]`), "[arson]", ""},
		{"a place without a name is malformed", with("places", `[{"name":"","country":"LT","quote":"in Vilnius"}]`), "[arson]", "places:malformed:1"},

		{"a target that is not in its quote is none", with("target", `[{"value":"a church","quote":"destroyed a furniture warehouse"}]`), "[arson]", "target:not_in_quote:1"},
		{"a target that is no thing is none", with("target", `[{"value":"any involvement","quote":"denied any involvement"}]`), "[arson]", "target:not_in_quote:1"},
		{"a person is no target", with("target", `[{"value":"Jonas Petraitis","quote":"The caretaker Jonas Petraitis said"}]`), "[arson]", "target:names_person:1"},
		{"a sector that its quote does not tell is none", with("sector", `[{"value":"banking","quote":"furniture warehouse"}]`), "[arson]", "sector:not_in_quote:1"},
		{"a sector outside the vocabulary is none", with("sector", `[{"value":"furniture","quote":"furniture warehouse"}]`), "[arson]", "sector:not_in_vocabulary:1"},
		{"a means that its quote does not tell is none", with("methods", `[{"value":"drone","quote":"a canister of petrol"}]`), "[arson]", "methods:not_in_quote:1"},

		{"a person is nobody to accuse", with("attributions", `[{"attributed_to":"Jonas Petraitis","made_by":"","strength":"confirmed","quote":"The caretaker Jonas Petraitis said he had found a canister of petrol"}]`), "[arson]", "attributions:not_in_quote:1"},
		{"a state that its quote does not name is not accused", with("attributions", `[{"attributed_to":"CN","made_by":"","strength":"confirmed","quote":"the GRU, was behind the attack"}]`), "[arson]", "attributions:not_in_quote:1"},
		{"a stronger word than the quote's is none", with("attributions", `[{"attributed_to":"RU","made_by":"","strength":"court","quote":"the GRU, was behind the attack"}]`), "[arson]", "attributions:not_in_quote:1"},
		{"a strength outside the vocabulary is none", with("attributions", `[{"attributed_to":"RU","made_by":"","strength":"certain","quote":"the GRU, was behind the attack"}]`), "[arson]", "attributions:not_in_vocabulary:1"},
		{"a statement that names somebody needs a name", with("attributions", `[{"attributed_to":"","made_by":"","strength":"confirmed","quote":"the GRU, was behind the attack"}]`), "[arson]", "attributions:names_nobody:1"},
		{"who speaks has to be an office that the quote names", with("attributions", `[{"attributed_to":"RU","made_by":"the caretaker","strength":"confirmed","quote":"the GRU, was behind the attack"}]`), `[arson]  [RU GRU confirmed by ""]`, "attributions.made_by:not_in_quote:1"},
		{"a service stands for its state", with("attributions", `[{"attributed_to":"GRU","made_by":"","strength":"confirmed","quote":"the GRU, was behind the attack"}]`), `[arson]  [RU GRU confirmed by ""]`, ""},

		{"a step that its quote does not tell is none", with("legal_steps", `[{"stage":"convicted","jurisdiction":"PL","date":"","quote":"Two men were arrested in Poland"}]`), "[arson]", "legal_steps:not_in_quote:1"},
		{"no step known is no step", with("legal_steps", `[{"stage":"none_known","jurisdiction":"","date":"","quote":"Two men were arrested in Poland"}]`), "[arson]", "legal_steps:not_in_vocabulary:1"},
		{"day and country of a step count only where its quote tells them", with("legal_steps", `[{"stage":"arrest","jurisdiction":"LT","date":"2024-05-13","quote":"Two men were arrested in Poland on 12 May 2024"}]`), "[arson]  {arrest  }", "legal_steps.date:not_in_quote:1 legal_steps.jurisdiction:not_in_quote:1"},

		{"a measure needs an issuer that its quote names", `{"incidents":[],"measures":[{"type":"movement_restriction","issuer":"LT","against":"RU","date":"","quote":"Poland said it would restrict the movement of Russian diplomats"}]}`, "", "measures:names_nobody:1 measures.issuer:not_in_quote:1"},
		{"a measure that its quote does not tell is none", `{"incidents":[],"measures":[{"type":"border_closure","issuer":"PL","against":"","date":"","quote":"Poland said it would restrict the movement of Russian diplomats"}]}`, "", "measures:not_in_quote:1"},
		{"whom a measure is against has to stand in its quote", `{"incidents":[],"measures":[{"type":"movement_restriction","issuer":"PL","against":"BY","date":"","quote":"Poland said it would restrict the movement of Russian diplomats"}]}`, "movement_restriction PL>", "measures.against:not_in_quote:1"},

		{"a measure may be told with its incident", with("measures", `[{"type":"movement_restriction","issuer":"PL","against":"RU","date":"","quote":"Poland said it would restrict the movement of Russian diplomats"}]`), "[arson]\nmovement_restriction PL>RU", ""},
		{"a place may be named with more words than its own", with("places", `[{"name":"city of Vilnius","country":"LT","quote":"in Vilnius"}]`), "[arson] @Vilnius,LT", ""},

		{"a marking in an answer has no place to go", `{"marking":{"tlp":"CLEAR"},"incidents":[{"marking":{"tlp":"CLEAR"},"record_state":"published","activity_types":[{"value":"arson","quote":"an act of arson"}]}]}`, "[arson]", "incident:not_asked_for:2 report:not_asked_for:1"},
		{"a field that was not asked for is dropped, the rest stays", with("perpetrators", `[{"name":"Jonas Petraitis","quote":"Jonas Petraitis"}]`), "[arson]", "incident:not_asked_for:1"},
		{"a part of a value that was not asked for is dropped", with("stage", `[{"value":"accomplished","quote":"an act of arson","confidence":"1.0","tlp":"CLEAR"}]`), "[arson] accomplished", "stage:not_asked_for:2"},
		{"values of another form are malformed", with("stage", `{"value":"accomplished"}`), "[arson]", "stage:malformed:1"},
		{"a number is no value", with("time", `[{"start":20240509,"end":"","quote":"on 9 May 2024"}]`), "[arson]", "time:malformed:1"},
		{"an incident that is a word is malformed", `{"incidents":["arson"],"measures":[7]}`, "", "incident:malformed:1 measures:malformed:1"},
		{"more incidents than a report tells of are not looked at", `{"incidents":[` + strings.Repeat(`{},`, 3000) + `{}]}`, "", "incident:no_type:30 incident:too_many:1"},
		{"the same value twice counts once", `{"incidents":[{"activity_types":[{"value":"arson","quote":"an act of arson"},{"value":"arson","quote":"was arson"}]}]}`, "[arson]", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := document(t, story)
			r, err := endpoint(t, says(tt.content)).Read(t.Context(), d, "r-1")
			if err != nil {
				t.Fatal(err)
			}
			whole(t, d, r)
			if got := lines(summary(r)); !slices.Equal(got, lines(tt.want)) {
				t.Errorf("what counts:\n%s\nwanted:\n%s", strings.Join(got, "\n"), tt.want)
			}
			if got := drops(r); got != tt.drops {
				t.Errorf("dropped: %s\nwanted:  %s", got, tt.drops)
			}
			if r.Model != "little-model" {
				t.Errorf("the model is %q, as the answer calls itself", r.Model)
			}
		})
	}
}

func lines(s string) (out []string) {
	for line := range strings.Lines(s) {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return out
}
