package engine

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/result"
)

// describe fills in what the article's reading tells before any detector runs.
func describe(d *lang.Document) result.Analysis {
	art := &d.Article
	a := result.Analysis{
		Version:    result.Version,
		ID:         art.ID,
		Title:      art.Headline,
		Outlet:     art.Outlet,
		Date:       art.Date,
		DateSource: result.DateSource(art.DateSource),
		Dateline:   art.Dateline,
		Byline:     art.Byline,
		Words:      words(d),
	}
	if len(d.Tokens) == 0 && !ingest.LooksEnglish(art.Text) {
		a.Language = result.OtherLanguage
	}
	for _, p := range art.Parts {
		a.Boilerplate = append(a.Boilerplate, result.Boilerplate{Span: result.Span{Start: p.Start, End: p.End}, Kind: string(p.Kind)})
	}
	for _, s := range d.Sentences {
		a.Sentences = append(a.Sentences, result.Sentence{Span: d.Span(s.Start, s.End), Paragraph: s.Paragraph})
	}
	for i, e := range d.Entities {
		x := result.Entity{ID: "e" + strconv.Itoa(i+1), Name: e.Name, Type: e.Type}
		for _, m := range e.Mentions {
			x.Mentions = append(x.Mentions, result.Mention{Span: d.Span(m.Start, m.Whole), Form: m.Form})
		}
		a.Entities = append(a.Entities, x)
	}
	return a
}

// words counts the words of headline and body.
func words(d *lang.Document) int {
	n := 0
	for _, s := range d.Sentences {
		if s.Zone != lang.ZoneBody && s.Zone != lang.ZoneHeadline {
			continue
		}
		end := -1
		for _, t := range d.Tokens[s.First:s.Last] {
			r, _ := utf8.DecodeRuneInString(d.Text[t.Start:t.End])
			// A clitic ("’s", "n’t") stands against the word before it and is no word of its own.
			if (unicode.IsLetter(r) || unicode.IsDigit(r)) && t.Start != end {
				n++
			}
			end = t.End
		}
	}
	return n
}
