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
	return fmt.Errorf("is not UTF-8 text: byte %d is 0x%02x", at, b[at])
}
