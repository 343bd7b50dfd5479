package day

import "testing"

func TestParse(t *testing.T) {
	for _, tt := range []struct{ rule, in, want string }{
		{"RFC 3339 keeps its zone", "2024-06-13T01:30:00+02:00", "2024-06-13T01:30:00+02:00"},
		{"UTC", "2024-06-13T08:00:00Z", "2024-06-13T08:00:00Z"},
		{"parts of a second go", "2024-06-13T08:00:00.123Z", "2024-06-13T08:00:00Z"},
		{"the form of RSS", "Thu, 13 Jun 2024 08:00:00 +0300", "2024-06-13T08:00:00+03:00"},
		{"a named zone", "Thu, 13 Jun 2024 23:30:00 CEST", "2024-06-13T23:30:00+02:00"},
		{"an American zone", "Thu, 13 Jun 2024 23:30:00 EDT", "2024-06-13T23:30:00-04:00"},
		{"a zone named twice", "Thu, 13 Jun 2024 23:30:00 +0200 (CEST)", "2024-06-13T23:30:00+02:00"},
		{"one digit of a day", "Sat, 1 Jun 2024 08:00 GMT", "2024-06-01T08:00:00Z"},
		{"an unknown zone leaves the written day", "Thu, 13 Jun 2024 23:30:00 XYZT", "2024-06-13"},
		{"a time without a zone leaves the day", "2024-06-13 23:30:00", "2024-06-13"},
		{"a day", " 2024-06-13 ", "2024-06-13"},
		{"a day in words", "13 June 2024", "2024-06-13"},
		{"an impossible day is none", "2024-02-31", ""},
		{"day or month first is not guessed", "06/07/2024", ""},
		{"the day of a broken clock is none", "0001-01-01T00:00:00Z", ""},
		{"words are none", "yesterday", ""},
		{"nothing is none", "", ""},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			if got, ok := Parse(tt.in); got != tt.want || ok != (tt.want != "") {
				t.Errorf("got %q %v, want %q", got, ok, tt.want)
			}
		})
	}
}
