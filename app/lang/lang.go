package lang

import (
	"regexp"
	"strings"

	"crossread/app/article"
	"crossread/app/lang/model"
)

var word = regexp.MustCompile(`[\pL\pN]+(?:['’.-][\pL\pN]+)*|\S`)

// New reads an article. It takes time linear in the article's length and
// accepts any bytes.
func New(a article.Article) *Document {
	d := &Document{Article: a, Text: a.Text}
	if a.Title != "" {
		d.Text = a.Title + "\n\n" + a.Text
		d.Body = len(a.Title) + 2
	}
	for off := 0; off < len(d.Text); {
		end := strings.IndexByte(d.Text[off:], '\n')
		if end < 0 {
			end = len(d.Text) - off
		}
		d.line(off, off+end)
		off += end + 1
	}
	var words []model.Word
	for _, s := range d.Sentences {
		words = d.tag(s.First, s.Last, words)
	}
	findEntities(d)
	return d
}

func (d *Document) line(start, end int) {
	locs := word.FindAllStringIndex(d.Text[start:end], -1)
	if locs == nil {
		return
	}
	p := Paragraph{Start: start, End: end, First: len(d.Sentences)}
	s := Sentence{Start: start + locs[0][0], First: len(d.Tokens), Paragraph: len(d.Paragraphs)}
	for i, l := range locs {
		t := Token{Start: start + l[0], End: start + l[1], Tag: "NN", Sentence: len(d.Sentences)}
		t.Lower = strings.ToLower(d.Text[t.Start:t.End])
		t.Lemma = t.Lower
		d.Tokens = append(d.Tokens, t)
		if t.Lower == "." || i == len(locs)-1 {
			s.End, s.Last = t.End, len(d.Tokens)
			d.Sentences = append(d.Sentences, s)
			s = Sentence{Start: t.End, First: len(d.Tokens), Paragraph: len(d.Paragraphs)}
		}
	}
	p.Last = len(d.Sentences)
	d.Paragraphs = append(d.Paragraphs, p)
}
