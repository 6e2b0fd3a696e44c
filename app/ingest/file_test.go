package ingest

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// docx makes a Word file of the given parts.
func docx(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(data))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const wordSpace = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

func TestDocx(t *testing.T) {
	p, err := Docx(docx(t, map[string]string{
		"word/document.xml": `<w:document` + wordSpace + `><w:body><w:p><w:r><w:t>A free </w:t></w:r><w:r><w:t>ferry</w:t></w:r><w:del><w:r><w:delText>boat</w:delText></w:r></w:del></w:p>` +
			`<w:p/><w:p><w:r><w:t>It runs</w:t><w:tab/><w:t>late &amp; free.</w:t></w:r></w:p></w:body></w:document>`,
		"docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title> Ferry brought in </dc:title></cp:coreProperties>`,
	}))
	if err != nil || p.Text != "A free ferry\n\nIt runs late & free." || p.Title != "Ferry brought in" {
		t.Errorf("%+v %v", p, err)
	}
	for name, data := range map[string][]byte{
		"unpacked":          []byte("no zip"),
		"word/document.xml": docx(t, map[string]string{"x": "y"}),
		"damaged":           docx(t, map[string]string{"word/document.xml": "<w:p>"}),
		"larger than 64 MB": docx(t, map[string]string{"word/document.xml": "<w:p>" + strings.Repeat(" ", maxDocument) + "</w:p>"}),
	} {
		if _, err := Docx(data); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// onePage makes a PDF file of one page in a standard font with the given text
// operators.
func onePage(content string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(s string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), s)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
	object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
	object(fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, o := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return b.Bytes()
}

func TestPDF(t *testing.T) {
	p, err := PDF(onePage(`BT /F 20 Tf 50 750 Td (Ferry brought in) Tj /F 12 Tf 0 -40 Td (A free ferry began to carry walk-) Tj 0 -14 Td (ers over the river.) Tj 0 -26 Td (It runs late.) Tj 0 -14 Td (Nobody pays.) Tj ET`))
	if want := "Ferry brought in\n\nA free ferry began to carry walkers over the river.\n\nIt runs late. Nobody pays."; err != nil || p.Text != want {
		t.Errorf("%q %v", p.Text, err)
	}
	if _, err := PDF(onePage("")); err == nil || !strings.Contains(err.Error(), "only pictures") {
		t.Error("a page without text:", err)
	}
	if _, err := PDF([]byte("%PDF-1.4 no")); err == nil {
		t.Error("a damaged file gave no error")
	}
}

func FuzzFiles(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	f.Add(onePage("BT /F 12 Tf (x) Tj ET"))
	f.Fuzz(func(t *testing.T, data []byte) {
		Docx(data)
		PDF(data)
	})
}
