package engine

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// enoughShared is how much of the rarer vocabulary two articles must share for
// one to lend the other its date. Two reports of one event share a tenth and
// more of it, two of the same week a hundredth.
const enoughShared = 0.06

// inferDates gives each document without a date that of the dated one that it
// shares most names and rare words with. Ties go to the first in canonical
// order. Articles of another event lend no date.
func inferDates(docs []*lang.Document) {
	var undated []*lang.Document
	for _, d := range docs {
		if d.Article.Date == "" {
			undated = append(undated, d)
		}
	}
	if len(undated) == 0 || len(undated) == len(docs) {
		return
	}
	vocabulary := make([]map[string]bool, len(docs))
	for i, d := range docs {
		vocabulary[i] = content(d)
	}
	type loan struct {
		to, from *lang.Document
	}
	var loans []loan
	for i, d := range docs {
		if d.Article.Date != "" {
			continue
		}
		best, from := enoughShared, (*lang.Document)(nil)
		for k, o := range docs {
			if o.Article.Date == "" {
				continue
			}
			if s := jaccard(vocabulary[i], vocabulary[k]); s > best {
				best, from = s, o
			}
		}
		if from != nil {
			loans = append(loans, loan{d, from})
		}
	}
	for _, l := range loans {
		l.to.Article.Date = l.from.Article.Date
		l.to.Article.DateSource = string(result.DateInferred)
	}
}

// content returns the lemmas of a document's names, nouns and numbers.
func content(d *lang.Document) map[string]bool {
	m := map[string]bool{}
	for _, t := range d.Tokens {
		if len(t.Tag) >= 2 && (t.Tag[:2] == "NN" || t.Tag == "CD") && len(t.Lemma) > 2 {
			m[t.Lemma] = true
		}
	}
	return m
}

func jaccard(a, b map[string]bool) float64 {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(n) / float64(len(a)+len(b)-n)
}
