package ingest

import (
	"strings"
	"testing"
)

// A file under a wrong name is called what it is before its bytes are spoken of.
func TestWhatIsNoTextIsNamed(t *testing.T) {
	for data, want := range map[string]string{
		"PK\x03\x04\xff":   "seems to be a Word file",
		"%PDF-1.7\n\xe2":   "seems to be a PDF file",
		"\xff\xfeT\x00":    "seems to be text in UTF-16",
		"Caf\xe9 is shut.": "text in an older coding",
	} {
		_, err := File("a.txt", []byte(data))
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "is not UTF-8 text: byte ") {
			t.Errorf("%q: %v", data, err)
		}
	}
}
