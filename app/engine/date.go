package engine

import (
	"fmt"
	"time"

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
		l.to.Article.Date = nearest(l.to.Article.MonthDay, l.from.Article.Date)
		l.to.Article.DateSource = string(result.DateInferred)
	}
}

// nearest returns the day with a month and day ("--03-04") that lies nearest to
// another day; that other day itself where there is none.
func nearest(monthDay, day string) string {
	to, err := time.Parse(time.DateOnly, day)
	if err != nil || monthDay == "" {
		return day
	}
	best, off := day, 366*24*time.Hour
	for y := to.Year() - 1; y <= to.Year()+1; y++ {
		d, err := time.Parse(time.DateOnly, fmt.Sprintf("%04d-%s", y, monthDay[2:]))
		if err == nil && d.Sub(to).Abs() < off {
			best, off = d.Format(time.DateOnly), d.Sub(to).Abs()
		}
	}
	return best
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
