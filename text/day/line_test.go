package day

import "testing"

func TestDateLines(t *testing.T) {
	tests := []struct{ text, day, updated string }{
		{"June 13, 2024", "2024-06-13", ""},
		{"Published 13 June 2024, 10:22", "2024-06-13", ""},
		{"Published on Thursday, 13 June 2024 at 10:22 CEST", "2024-06-13", ""},
		{"By Jane Doe | June 13, 2024", "2024-06-13", ""},
		{"WARSAW, June 13, 2024 (PAP)", "2024-06-13", ""},
		{"13.06.2024 10:22", "2024-06-13", ""},
		{"2024-06-13", "2024-06-13", ""},
		{"13/06/2024", "2024-06-13", ""},
		{"opublikowano: 13 czerwca 2024, 14:20", "2024-06-13", ""},
		{"Last updated: 14 June 2024", "", "2024-06-14"},
		{"06/07/2024", "", ""},
		{"Attack on June 13, 2024", "", ""},
		{"Since July 1, 2024, we have disabled all ads to improve your reading experience.", "", ""},
		{"The cable was cut on June 13, 2024.", "", ""},
		{"31 June 2024", "", ""},
		{"13 June", "", ""},
		{"Chronology of Attacks, May 1, 2023 to June 13, 2024", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if d, _ := Line(tt.text, ""); d.Day != tt.day || d.Updated != tt.updated {
				t.Errorf("got %+v, want %q, updated %q", d, tt.day, tt.updated)
			}
		})
	}
}
