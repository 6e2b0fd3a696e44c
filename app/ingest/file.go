package ingest

import (
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"crossread/app/article"
)

// File reads an article out of a file, by the ending of its name: .html, .htm,
// .docx, .pdf, and anything else as plain text. The error says what is wrong
// with the file, in words that follow its name.
func File(name string, data []byte) (Page, error) {
	switch strings.ToLower(path.Ext(strings.ReplaceAll(name, "\\", "/"))) {
	case ".docx":
		return Docx(data)
	case ".pdf":
		return PDF(data)
	case ".html", ".htm":
		if err := CheckText(data); err != nil {
			return Page{}, err
		}
		return HTML(string(data)), nil
	}
	if err := CheckText(data); err != nil {
		return Page{}, err
	}
	return Page{Source: article.Source{Text: string(data)}}, nil
}

// CheckText returns an error that tells the first byte that is not UTF-8.
func CheckText(b []byte) error {
	if utf8.Valid(b) {
		return nil
	}
	at := 0
	for at < len(b) {
		r, n := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return fmt.Errorf("%s (is not UTF-8 text: byte %d is 0x%02x)", seems(b), at, b[at])
}

// seems says in plain words what a file that is no text seems to be, by its first
// bytes, and what to do.
func seems(b []byte) string {
	for _, kind := range []struct{ first, says string }{
		{"PK", "seems to be a Word file under another name. Give its name the ending .docx, or open it, copy the text and paste it here"},
		{"%PDF", "seems to be a PDF file under another name. Give its name the ending .pdf, or open it, copy the text and paste it here"},
		{"\xd0\xcf\x11\xe0", "seems to be an old Word file (.doc). Open it, copy the text and paste it here, or save it as .docx"},
		{"\x89PNG", "seems to be a picture. Paste the text of the report instead"},
		{"\xff\xd8\xff", "seems to be a picture. Paste the text of the report instead"},
		{"GIF8", "seems to be a picture. Paste the text of the report instead"},
		{"\xff\xfe", "seems to be text in UTF-16. Save it as UTF-8, or open it, copy the text and paste it here"},
		{"\xfe\xff", "seems to be text in UTF-16. Save it as UTF-8, or open it, copy the text and paste it here"},
	} {
		if strings.HasPrefix(string(b[:min(len(b), 8)]), kind.first) {
			return kind.says
		}
	}
	return "is no text that can be read, or text in an older coding. Open it, copy the text and paste it here, or save it as UTF-8"
}
