package compare

import (
	"sort"
	"strconv"

	"crossread/app/lang"
	"crossread/app/result"
)

// attribution adds up how much room each speaker gets in each article, the
// speaker with most words first. A quotation that the headline takes from the
// body counts once. Refusals to comment are nobody's words.
func attribution(set []Article, rows []result.Utterance) []result.Attribution {
	twice := headlineRepeats(set, rows)
	type floor struct {
		name  string
		total int
		per   map[int]*result.AttributionArticle
	}
	floors := map[string]*floor{}
	var keys []string
	for i := range set {
		a := &set[i]
		length := float64(max(len(a.Doc.Text)-a.Doc.Body, 1))
		for k := range a.Analysis.Quotes {
			q := &a.Analysis.Quotes[k]
			if q.Speaker == nil || q.Act == result.NoComment || len(q.Spans) == 0 || twice[a.Analysis.ID+"\x00"+q.ID] {
				continue
			}
			who := speakerOf(a, q)
			key := who.key
			if who.known && who.ref >= 0 {
				key = "#" + strconv.Itoa(who.ref)
			}
			if key == "" {
				continue
			}
			f := floors[key]
			if f == nil {
				f = &floor{name: q.Speaker.Name, per: map[int]*result.AttributionArticle{}}
				floors[key] = f
				keys = append(keys, key)
			}
			x := f.per[i]
			at := 0.0
			if q.Spans[0].In != result.InTitle {
				at = float64(q.Spans[0].Start) / length
			}
			if x == nil {
				x = &result.AttributionArticle{Article: a.Analysis.ID, Cues: map[string]int{}, First: at}
				f.per[i] = x
			}
			x.First, x.Last = min(x.First, at), max(x.Last, at)
			x.Quotes++
			for _, w := range sayings(a, q) {
				x.Words++
				f.total++
				if w.marked {
					x.Marked++
				}
			}
			if q.Cue != nil && q.Cue.Lemma != "" {
				x.Cues[q.Cue.Lemma]++
			}
		}
	}
	sort.SliceStable(keys, func(i, k int) bool {
		a, b := floors[keys[i]], floors[keys[k]]
		if a.total != b.total {
			return a.total > b.total
		}
		return a.name < b.name
	})
	out := []result.Attribution{}
	for _, key := range keys {
		f := floors[key]
		x := result.Attribution{Speaker: f.name}
		for i := range set {
			if y := f.per[i]; y != nil {
				x.Articles = append(x.Articles, *y)
			}
		}
		out = append(out, x)
	}
	return out
}

// headlineRepeats lists the quotes in headlines that their own body prints
// too, by article and quote.
func headlineRepeats(set []Article, rows []result.Utterance) map[string]bool {
	title := map[string]bool{}
	for i := range set {
		a := &set[i]
		for k := range a.Analysis.Quotes {
			q := &a.Analysis.Quotes[k]
			if len(q.Spans) == 0 {
				continue
			}
			start, _ := a.Doc.Offsets(q.Spans[0])
			if s := a.Doc.SentenceAt(start); s < len(a.Doc.Sentences) && a.Doc.Sentences[s].Zone == lang.ZoneHeadline {
				title[a.Analysis.ID+"\x00"+q.ID] = true
			}
		}
	}
	out := map[string]bool{}
	for _, u := range rows {
		body := map[string]bool{}
		for _, m := range u.Members {
			if !title[m.Article+"\x00"+m.Quote] {
				body[m.Article] = true
			}
		}
		for _, m := range u.Members {
			if key := m.Article + "\x00" + m.Quote; title[key] && body[m.Article] {
				out[key] = true
			}
		}
	}
	return out
}
