package ingest

import (
	"strings"
	"testing"
)

func TestLooksEnglish(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"nothing", "", true},
		{"a word", "Brücke", true},
		{"a long word", strings.Repeat("x", 30_000), true},
		{"marks alone", "!!! ??? ... “” 12,000 45", true},
		{"a headline without function words", "Marrowby council rejects Ashel bridge toll plan", true},
		{"names of other tongues", "Los Barrios mayor Luis de la Vega met Ana del Rio and Van der Meer officials in La Paz on Monday.", true},
		{"numbers and names", "Marrowby 3, Ashel 1. Tarn 2, Elden 2. Quillam 0, Hask 4. Wren scored twice; Lune once; Storr missed.", true},
		{"prose", "The bridge over the river was closed on Monday after engineers found cracks in one of its pillars. The mayor said that there had been no other choice.", true},
		{"prose with a foreign quotation", "“Das ist nicht die Wahrheit und das ist der Grund,” the envoy told them, and the hall fell silent while it was put into English by her aide.", true},
		{"German", "Die Brücke über den Fluss wurde am Montag gesperrt, nachdem Risse in einem Pfeiler gefunden worden waren. Der Bürgermeister sagte, man habe nicht warten können.", false},
		{"French", "Le pont sur la rivière a été fermé lundi après la découverte de fissures dans un pilier. Le maire a dit que les habitants ont un détour à faire.", false},
		{"Spanish", "El puente sobre el río fue cerrado el lunes después de que se encontraran grietas en uno de los pilares, dijo la alcaldesa.", false},
		{"Italian", "Il ponte sul fiume è stato chiuso lunedì dopo che gli ingegneri hanno trovato crepe in una delle pile, ha detto la sindaca della città.", false},
		{"Dutch", "De brug over de rivier is maandag gesloten nadat er scheuren in een van de pijlers werden gevonden. Dat zei de burgemeester van het stadje.", false},
		{"Danish", "Broen over floden blev lukket mandag, efter at der var fundet revner i en af pillerne. Det er ikke godt, sagde borgmesteren til avisen.", false},
		{"Arabic", "أُغلق الجسر فوق النهر يوم الاثنين بعد العثور على شقوق.", false},
		{"Greek", "Η γέφυρα έκλεισε τη Δευτέρα.", false},
		{"Chinese", "周一，工程师在桥墩上发现裂缝后，大桥被关闭。", false},
		{"a long text in a tongue that is not listed", strings.Repeat("Híd zárva hétfő óta repedés miatt, mondta polgármester asszony újságírónak, lakók dühösek kerülő út hossza húsz kilométer. ", 5), false},
	} {
		if got := LooksEnglish(c.text); got != c.want {
			t.Errorf("%s: LooksEnglish is %v", c.name, got)
		}
	}
}
