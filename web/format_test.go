package web

import (
	"testing"

	"concord"
)

func TestTimesAreWrittenAsExactlyAsTheyAreKnown(t *testing.T) {
	for _, c := range []struct {
		when concord.When
		want string
	}{
		{concord.When{}, "Time unknown"},
		{concord.When{Start: "2024-05-09", End: "2024-05-09", Precision: concord.PrecisionDay}, "9 May 2024"},
		{concord.When{Start: "2024-05-09", End: "2024-05-12", Precision: concord.PrecisionDay}, "9–12 May 2024"},
		{concord.When{Start: "2024-05-30", End: "2024-06-02", Precision: concord.PrecisionDay}, "30 May – 2 June 2024"},
		{concord.When{Start: "2023-12-30", End: "2024-01-02", Precision: concord.PrecisionDay}, "30 December 2023 – 2 January 2024"},
		{concord.When{Start: "2024-05-14", End: "2024-05-14", Precision: concord.PrecisionNight}, "night of 13–14 May 2024"},
		{concord.When{Start: "2024-05-13", End: "2024-05-14", Precision: concord.PrecisionNight}, "night of 13–14 May 2024"},
		{concord.When{Start: "2024-05", End: "2024-05", Precision: concord.PrecisionMonth}, "May 2024"},
		{concord.When{Start: "2024-05", End: "2024-07", Precision: concord.PrecisionMonth}, "May – July 2024"},
		{concord.When{Start: "2024", End: "2024", Precision: concord.PrecisionYear}, "2024"},
		{concord.When{Start: "2022", End: "2024", Precision: concord.PrecisionYear}, "2022–2024"},
		{concord.When{Start: "2024-06-10", End: "2024-06-16", Precision: concord.PrecisionWeek}, "week of 10 June 2024"},
		{concord.When{Start: "2024-06-01", End: "2024-08-31", Precision: concord.PrecisionSeason}, "summer 2024"},
		{concord.When{End: "2024-06-01"}, "until 1 June 2024"},
		{concord.When{Start: "2024-05-30", End: "2024-06"}, "30 May 2024 to June 2024"},
	} {
		if got := when(c.when); got != c.want {
			t.Errorf("%+v is written %q, want %q", c.when, got, c.want)
		}
	}
}

func TestCodesAreWrittenAsWords(t *testing.T) {
	for code, want := range map[string]string{"arson": "Arson", "undersea_infrastructure": "Undersea infrastructure", "gnss_interference": "GNSS interference", "": ""} {
		if got := word(code); got != want {
			t.Errorf("%q is %q, want %q", code, got, want)
		}
	}
	for code, want := range map[string]string{"arson": "arson", "gnss_interference": "GNSS interference", "FIMI": "information manipulation (FIMI)", "ddos": "DDoS"} {
		if got := lower(code); got != want {
			t.Errorf("inside a sentence %q is %q, want %q", code, got, want)
		}
	}
	if got := issuers("EE+LV"); got != "Estonia, Latvia" {
		t.Errorf("issuers are %q", got)
	}
	for path, want := range map[string]string{"attributions[1]": "Statement 2", "places[0]": "Place 1", "stage": "Stage", "accused_text": "Accused, as written"} {
		if got := fieldName(path); got != want {
			t.Errorf("%q is %q, want %q", path, got, want)
		}
	}
}

func TestOnlyAddressesOfTheWebBecomeLinks(t *testing.T) {
	for address, ok := range map[string]bool{"https://a.example/x": true, "http://a.example": true, "javascript:alert(1)": false, "data:text/html,x": false,
		"//a.example/x": false, "ftp://a.example/x": false, "/x": false, "https:": false, "": false, "https://a b/": false} {
		if got := webAddress(address) != ""; got != ok {
			t.Errorf("%q is a link: %v, want %v", address, got, ok)
		}
	}
}

func TestDigitsAreGrouped(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000"} {
		if got := thousands(n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}
