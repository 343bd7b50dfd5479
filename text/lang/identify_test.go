package lang

import "testing"

func TestLanguage(t *testing.T) {
	tests := []struct{ want, text string }{
		{"en", "Police said on Tuesday that the fire at the depot had been started on purpose."},
		{"de", "Die Polizei teilte am Dienstag mit, dass der Brand im Lager vorsätzlich gelegt worden ist."},
		{"fr", "La police a indiqué mardi que l'incendie du dépôt avait été allumé dans la nuit par un inconnu."},
		{"pl", "Policja poinformowała we wtorek, że pożar w magazynie nie był przypadkowy i że trwa śledztwo."},
		{"cs", "Policie v úterý uvedla, že požár skladu byl založen úmyslně a že případ vyšetřuje."},
		{"sv", "Polisen sade på tisdagen att branden i lagret var anlagd och att ingen har skadats."},
		{"fi", "Poliisi kertoi tiistaina, että varaston palo oli sytytetty ja että kukaan ei ole loukkaantunut."},
		{"et", "Politsei teatas teisipäeval, et laos puhkenud tulekahju oli süüdatud ja keegi ei saanud vigastada."},
		{"lv", "Policija otrdien paziņoja, ka ugunsgrēks noliktavā bija tīša dedzināšana un ka neviens nav cietis."},
		{"lt", "Policija antradienį pranešė, kad gaisras sandėlyje buvo sukeltas tyčia ir kad niekas nenukentėjo."},
		{"uk", "Поліція повідомила у вівторок, що пожежа на складі була підпалом і що ніхто не постраждав."},
		{"ru", "Полиция сообщила во вторник, что пожар на складе был поджогом и что никто не пострадал."},
		{"", "La policía informó el martes de que el incendio del depósito fue provocado y de que nadie resultó herido en él."},
		{"", "Transformer 4471 OK"},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.want+" "+tt.text, func(t *testing.T) {
			if got := Of(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
