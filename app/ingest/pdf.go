package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/ledongthuc/pdf"
)

// PDF takes the text out of a PDF file: words in lines, lines in paragraphs, by
// where they stand on the page. A page of pictures of words has no text; the
// error then says so, as it says what is wrong with a damaged file.
func PDF(data []byte) (p Page, err error) {
	// The library panics on some damaged files.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("this PDF file is damaged: %v", r)
		}
	}()
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return p, fmt.Errorf("this PDF file cannot be read: %w", err)
	}
	var out []string
	for n := 1; n <= r.NumPage(); n++ {
		page := r.Page(n)
		if page.V.IsNull() {
			continue
		}
		out = append(out, pageParagraphs(page.Content().Text)...)
	}
	p.Text = strings.Join(out, "\n\n")
	if strings.TrimSpace(p.Text) == "" {
		return p, errors.New("this PDF file holds no text, only pictures: paste the text instead")
	}
	return p, nil
}

// row is one line of glyphs.
type row struct {
	y, height float64
	text      strings.Builder
	end       float64 // right edge of the last glyph
}

// pageParagraphs joins glyphs to lines by their baseline and lines to paragraphs
// by the gap between them, in the order of the file, which follows the columns.
func pageParagraphs(glyphs []pdf.Text) []string {
	spaced := hasSpaces(glyphs)
	var rows []*row
	for _, g := range glyphs {
		var last *row
		if len(rows) > 0 {
			last = rows[len(rows)-1]
		}
		if last == nil || math.Abs(last.y-g.Y) > 0.4*max(g.FontSize, 1) {
			last = &row{y: g.Y, height: g.FontSize}
			rows = append(rows, last)
		} else if !spaced && g.X-last.end > 0.2*g.FontSize && !strings.HasSuffix(last.text.String(), " ") {
			last.text.WriteByte(' ')
		}
		last.text.WriteString(g.S)
		last.end = g.X + g.W
	}
	rows = slices.DeleteFunc(rows, func(r *row) bool { return strings.TrimSpace(r.text.String()) == "" })
	gap := lineGap(rows)
	var out []string
	for i, r := range rows {
		s := strings.TrimSpace(r.text.String())
		if i > 0 {
			prev := rows[i-1]
			same := math.Abs(prev.height-r.height) < 0.5 && prev.y > r.y && prev.y-r.y <= gap*1.35
			if same {
				out[len(out)-1] = joinLines(out[len(out)-1], s)
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// hasSpaces tells whether the page writes its spaces as glyphs. Then the places
// of glyphs tell nothing more, and for many fonts their widths are not known.
func hasSpaces(glyphs []pdf.Text) bool {
	n := 0
	for _, g := range glyphs {
		if g.S == " " || g.S == "\u00a0" {
			n++
		}
	}
	return n*12 > len(glyphs)
}

// lineGap is the usual distance between two lines of a paragraph.
func lineGap(rows []*row) float64 {
	var gaps []float64
	for i := 1; i < len(rows); i++ {
		if d := rows[i-1].y - rows[i].y; d > 0 {
			gaps = append(gaps, d)
		}
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/4] // most gaps are within paragraphs, and the widest between them
}

// joinLines sets two lines of a paragraph together; a word divided at the line's
// end becomes one.
func joinLines(a, b string) string {
	if n := len(a); n > 1 && a[n-1] == '-' && a[n-2] >= 'a' && a[n-2] <= 'z' && b != "" && b[0] >= 'a' && b[0] <= 'z' {
		return a[:n-1] + b
	}
	return a + " " + b
}
