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

func TestDateLinesOfEveryLanguage(t *testing.T) {
	const day, later = "2024-06-13", "2024-06-14"
	tests := []struct{ code, text, day, updated string }{
		{"pl", "Opublikowano: 13 czerwca 2024, 14:20", day, ""},
		{"pl", "13.06.2024, godz. 14:20", day, ""},
		{"pl", "Oprac. Redakcja | 13 czerwca 2024 r.", day, ""},
		{"pl", "Opublikowano 13 czerwca 2024, zaktualizowano 14 czerwca 2024", day, later},
		{"pl", "Zaktualizowano: 14 czerwca 2024 o 9:05", "", later},
		{"pl", "czwartek, 13 czerwca 2024", day, ""},
		{"cs", "Publikováno: 13. června 2024 v 10:22", day, ""},
		{"cs", "13. 6. 2024 10:22", day, ""},
		{"cs", "čtvrtek 13. června 2024", day, ""},
		{"cs", "Aktualizováno 14. 6. 2024", "", later},
		{"de", "Veröffentlicht am 13. Juni 2024, 10:22 Uhr", day, ""},
		{"de", "Stand: 13.06.2024, 10:22 Uhr", day, ""},
		{"de", "Donnerstag, 13. Juni 2024", day, ""},
		{"de", "Aktualisiert: 14.06.2024 - 9:05 Uhr", "", later},
		{"lt", "Paskelbta: 2024 m. birželio 13 d. 10:22", day, ""},
		{"lt", "2024-06-13 10:22", day, ""},
		{"lt", "2024 m. birželio 13 d., ketvirtadienis", day, ""},
		{"lt", "Atnaujinta 2024 m. birželio 14 d.", "", later},
		{"lv", "Publicēts: 2024. gada 13. jūnijā plkst. 10.22", day, ""},
		{"lv", "13. jūnijs 2024, 10:22", day, ""},
		{"lv", "Ceturtdiena, 2024. gada 13. jūnijs", day, ""},
		{"lv", "Atjaunots 14.06.2024", "", later},
		{"et", "Avaldatud: 13. juuni 2024 kell 10.22", day, ""},
		{"et", "13. juuni 2024. a", day, ""},
		{"et", "Uuendatud 14.06.2024", "", later},
		{"fi", "Julkaistu 13.6.2024 klo 10.22", day, ""},
		{"fi", "13. kesäkuuta 2024", day, ""},
		{"fi", "Julkaistu 13.6.2024 klo 10.22, päivitetty 14.6.2024 klo 9.05", day, later},
		{"sv", "Publicerad 13 juni 2024 kl. 10.22", day, ""},
		{"sv", "Publicerad: 2024-06-13", day, ""},
		{"sv", "torsdagen den 13 juni 2024", "", ""},
		{"sv", "Uppdaterad 14 juni 2024", "", later},
		{"fr", "Publié le 13 juin 2024 à 10h22", day, ""},
		{"fr", "Publié le 13 juin 2024 à 10h22, mis à jour le 14 juin 2024 à 09h05", day, later},
		{"fr", "Le 1er juin 2024", "2024-06-01", ""},
		{"fr", "05/06/2024", "2024-06-05", ""},
		{"fr", "Par Jeanne Martin, le 13 juin 2024", day, ""},
		{"uk", "Опубліковано: 13 червня 2024 року о 10:22", day, ""},
		{"uk", "13 червня 2024, 10:22 | Служба новин", day, ""},
		{"uk", "Четвер, 13 червня, 2024", day, ""},
		{"uk", "Оновлено 14.06.2024", "", later},
		{"ru", "Опубликовано 13 июня 2024 г. в 10:22", day, ""},
		{"ru", "13 июня 2024, 10:22", day, ""},
		{"ru", "Обновлено: 14 июня 2024", "", later},
		{"pl", "Do pożaru doszło 13 czerwca 2024 r. w Łodzi.", "", ""},
		{"de", "Am 13. Juni 2024 brannte es in Leipzig.", "", ""},
		{"lt", "2024 m. birželio 13 d. Vilniuje kilo gaisras.", "", ""},
		{"fr", "Depuis le 13 juin 2024, la ligne est coupée.", "", ""},
		{"uk", "Пожежа сталася 13 червня 2024 року в Києві.", "", ""},
		{"ru", "31 июня 2024", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.code+" "+tt.text, func(t *testing.T) {
			if d, _ := Line(tt.text, tt.code); d.Day != tt.day || d.Updated != tt.updated {
				t.Errorf("got %+v, want %q, updated %q", d, tt.day, tt.updated)
			}
		})
	}
}
