package lang

import (
	"strings"
	"testing"
	"unicode/utf8"

	"crossread/app/article"
)

// check fails where a Document breaks what its types promise.
func check(t *testing.T, d *Document) {
	t.Helper()
	at := 0
	for i, tok := range d.Tokens {
		if tok.Start < at || tok.End <= tok.Start || tok.End > len(d.Text) {
			t.Fatalf("token %d [%d,%d) after %d, text of %d bytes", i, tok.Start, tok.End, at, len(d.Text))
		}
		for gap := d.Text[at:tok.Start]; gap != ""; {
			r, n := utf8.DecodeRuneInString(gap)
			if !isSpace(r) {
				t.Fatalf("no token holds %q at %d", gap, at)
			}
			gap = gap[n:]
		}
		if tok.Tag == "" {
			t.Fatalf("token %q has no tag", d.Word(i))
		}
		at = tok.End
	}
	last := 0
	for i, s := range d.Sentences {
		if s.First != last || s.Last <= s.First || s.Start != d.Tokens[s.First].Start || s.End != d.Tokens[s.Last-1].End {
			t.Fatalf("sentence %d: %+v after token %d", i, s, last)
		}
		for k := s.First; k < s.Last; k++ {
			if d.Tokens[k].Sentence != i {
				t.Fatalf("token %d is in sentence %d, not %d", k, d.Tokens[k].Sentence, i)
			}
		}
		last = s.Last
	}
	if last != len(d.Tokens) {
		t.Fatalf("sentences hold %d of %d tokens", last, len(d.Tokens))
	}
	last = 0
	for i, p := range d.Paragraphs {
		if p.First != last || p.Last <= p.First || d.Sentences[p.First].Start < p.Start || d.Sentences[p.Last-1].End > p.End {
			t.Fatalf("paragraph %d: %+v after sentence %d", i, p, last)
		}
		for k := p.First; k < p.Last; k++ {
			if d.Sentences[k].Paragraph != i || d.Sentences[k].Zone != p.Zone {
				t.Fatalf("sentence %d: %+v in paragraph %d: %+v", k, d.Sentences[k], i, p)
			}
		}
		last = p.Last
	}
	last = 0
	for i, c := range d.Chunks {
		if c.First < last || c.Last <= c.First || c.Head < c.First || c.Head >= c.Last || c.Last > len(d.Tokens) ||
			d.Tokens[c.First].Sentence != d.Tokens[c.Last-1].Sentence {
			t.Fatalf("chunk %d: %+v after token %d", i, c, last)
		}
		last = c.Last
	}
	open := 0
	for i, r := range d.Regions {
		if r.Open < open || r.Start < r.Open || r.End < r.Start || r.Close < r.End || r.Close > len(d.Text) || r.Depth < 0 {
			t.Fatalf("region %d: %+v after %d", i, r, open)
		}
		if i > 0 && r.Depth == 0 && r.Open < d.Regions[i-1].End && d.Regions[i-1].Depth == 0 {
			t.Fatalf("regions %d and %d overlap: %+v %+v", i-1, i, d.Regions[i-1], r)
		}
		open = r.Open
	}
}

func FuzzNew(f *testing.F) {
	for _, s := range []string{
		sample, "", " ", "\n\n", "\x00", "\xff\xfe", "“", "”", `"`, "'", "’s", "“a ‘b “c” d’ e”", "``a'' `b'", "„a“ »b« «c»",
		"U.S.", "a.m.and", "J.K.R", "Ph.D", "@", "#", "#1", "a@b.c", "http://", "www.x", "1.2.3,4", "6'2\"", "-5-5", "n't", "'n'",
		"ȺȺȺȺȺȺ's car", "e\u0301le\u0300ve", "👩\u200d👩\u200d👧 🏽", "שלום “עולם”", "中文没有空格。", "a\r\nb\rc\u2028d",
		strings.Repeat("“", 20) + strings.Repeat("”", 20),
	} {
		f.Add("A title", s)
		f.Add("", s)
	}
	f.Fuzz(func(t *testing.T, title, text string) {
		d := New(article.Article{Source: article.Source{Title: title, Text: text}})
		check(t, d)
		for off := -1; off < len(d.Text)+2; off += 1 + len(d.Text)/50 {
			d.In(off)
		}
	})
}

// What no reader would paste on purpose is read all the same.
func TestBadInput(t *testing.T) {
	for name, text := range badInputs(1 << 12) {
		d := New(article.Article{Source: article.Source{Text: text}})
		if name == "spaces" || name == "lines" {
			if len(d.Tokens) != 0 {
				t.Errorf("%s: %d tokens", name, len(d.Tokens))
			}
		}
		check(t, d)
	}
}
