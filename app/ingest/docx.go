package ingest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxDocument is the most bytes of XML that are read from a document, so that a
// small file that unpacks to gigabytes does no harm.
const maxDocument = 64 << 20

// Docx takes the text out of a Word document (ECMA-376): its paragraphs divided
// by blank lines, and the title that its properties give. Footnotes, comments,
// deleted text, headers and footers are left out. The error says what is wrong
// with the file.
func Docx(data []byte) (Page, error) {
	var p Page
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return p, errors.New("this is no .docx file: it cannot be unpacked")
	}
	found := false
	for _, f := range z.File {
		switch f.Name {
		case "word/document.xml":
			found = true
			if p.Text, err = part(f, paragraphs); err != nil {
				return p, err
			}
		case "docProps/core.xml":
			// A document without a readable title is one without a title.
			p.Title, _ = part(f, coreTitle)
		}
	}
	if !found {
		return p, errors.New("this is no .docx file: it holds no word/document.xml")
	}
	return p, nil
}

func part(f *zip.File, read func(*xml.Decoder) (string, error)) (string, error) {
	r, err := f.Open()
	if err != nil {
		return "", fmt.Errorf("%s cannot be unpacked: %w", f.Name, err)
	}
	defer r.Close()
	limited := &io.LimitedReader{R: r, N: maxDocument}
	s, err := read(xml.NewDecoder(limited))
	if limited.N <= 0 {
		return "", fmt.Errorf("unpacked it is larger than %d MB: this is no article", maxDocument>>20)
	}
	if err != nil {
		return "", fmt.Errorf("%s is damaged: %w", f.Name, err)
	}
	return s, nil
}

func paragraphs(d *xml.Decoder) (string, error) {
	var out []string
	var line strings.Builder
	inText := false
	for {
		t, err := d.Token()
		if err == io.EOF {
			return strings.Join(out, "\n\n"), nil
		}
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "t":
				inText = true
			case "tab":
				line.WriteByte(' ')
			case "br", "cr":
				line.WriteByte('\n')
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				inText = false
			case "p":
				if s := strings.TrimSpace(line.String()); s != "" {
					out = append(out, s)
				}
				line.Reset()
			}
		case xml.CharData:
			if inText {
				line.Write(t)
			}
		}
	}
}

func coreTitle(d *xml.Decoder) (string, error) {
	var props struct {
		Title string `xml:"title"`
	}
	err := d.Decode(&props)
	return fold(props.Title), err
}
