package compare

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/result"
)

// setWeightsTSV holds what the other reports of an event add to a flag's
// confidence: one line a term with name, weight in log odds, plain words. The
// weight of "surer" multiplies the log odds that the article alone gave.
//
//go:embed framing.tsv
var setWeightsTSV string

type setWeight struct {
	value  float64
	reason string
}

var setWeights = sync.OnceValue(func() map[string]setWeight {
	m := map[string]setWeight{}
	for line := range strings.Lines(setWeightsTSV) {
		if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(f) == 3 && line[0] != '#' {
			v, err := strconv.ParseFloat(f[1], 64)
			if err != nil {
				panic("framing.tsv: " + line) // the table is part of the program
			}
			m[f[0]] = setWeight{v, f[2]}
		}
	}
	return m
})

// FlagTerms returns, for each article and each of its flags, the names of the
// terms that the other reports of the same event add; nil for a flag of an
// article that stands alone. Rows are the utterances of the set, if matched.
func FlagTerms(set []Article, events [][]string, rows []result.Utterance) [][][]string {
	terms, _ := flagTerms(set, events, rows)
	return terms
}

// flagTerms returns the terms of each flag and what another report does
// instead, as a sentence, empty where nothing is to be told.
func flagTerms(set []Article, events [][]string, rows []result.Utterance) ([][][]string, [][]string) {
	peers := peersOf(set, events)
	plain := plainElsewhere(set, rows)
	used := make([]map[string]bool, len(set))
	doers := make([]map[string]result.Span, len(set))
	for i := range set {
		if len(peers[i]) > 0 {
			used[i] = narratorLemmas(&set[i])
			doers[i] = framing.Doers(set[i].Doc)
		}
	}
	out := make([][][]string, len(set))
	instead := make([][]string, len(set))
	for i := range set {
		out[i] = make([][]string, len(set[i].Analysis.Flags))
		instead[i] = make([]string, len(set[i].Analysis.Flags))
		if len(peers[i]) == 0 {
			continue
		}
		for k := range set[i].Analysis.Flags {
			f := &set[i].Analysis.Flags[k]
			terms := []string{"base", "category:" + f.Category}
			switch {
			case f.Voice != result.Narrator:
			case hidesDoer(f.Category):
				for _, p := range peers[i] {
					if s, ok := doerOf(doers[p], &set[i], f); ok {
						terms[1] = "doer-named"
						instead[i][k] = " Another report of the event names the doer: “" + words(set[p].Doc, s) + "”."
						break
					}
				}
			default:
				sharing := 0
				for _, p := range peers[i] {
					if holds(used[p], &set[i], f) {
						sharing++
					}
				}
				if verb := introduces(plain[i], f); verb != "" {
					terms = append(terms, "plain-elsewhere")
					instead[i][k] = " Another report of the event brings in the same words with “" + verb + "”."
				}
				switch {
				case sharing == 0:
					terms = append(terms, "only-here")
				case sharing == len(peers[i]):
					terms = append(terms, "everywhere")
				}
			}
			out[i][k] = terms
		}
	}
	return out, instead
}

// words returns the words of a span with single spaces between.
func words(d *lang.Document, s result.Span) string {
	start, end := d.Offsets(s)
	return strings.Join(strings.Fields(d.Text[start:end]), " ")
}

// settle returns each article's flags with the confidence that the set gives
// them, without those that it does not bear out.
func settle(set []Article, events [][]string, rows []result.Utterance) [][]result.Flag {
	terms, instead := flagTerms(set, events, rows)
	w := setWeights()
	out := make([][]result.Flag, len(set))
	for i := range set {
		flags := set[i].Analysis.Flags
		out[i] = make([]result.Flag, 0, len(flags))
		for k, f := range flags {
			if f.Reader {
				out[i] = append(out[i], f)
				continue
			}
			least := framing.Shown
			if terms[i][k] != nil {
				f = weighed(f, terms[i][k], w)
				f.Why += instead[i][k]
				least = framing.ShownBeside
			}
			if f.Confidence >= least {
				out[i] = append(out[i], f)
			}
		}
	}
	return out
}

// weighed returns a copy of a flag with the terms of the set added.
func weighed(f result.Flag, terms []string, w map[string]setWeight) result.Flag {
	odds := math.Log(f.Confidence / (1 - f.Confidence))
	add := (w["surer"].value - 1) * odds
	own := append([]result.Weight(nil), f.Weights...)
	for _, t := range terms {
		switch x := w[t]; {
		case t == "base":
			add += x.value
		case x.value != 0:
			own = append(own, result.Weight{Reason: x.reason, Value: x.value})
			odds += x.value
		}
	}
	if add != 0 {
		own = append(own, result.Weight{Reason: w["base"].reason, Value: add})
		odds += add
	}
	f.Weights = own
	f.Confidence = 1 / (1 + math.Exp(-odds))
	return f
}

// insteadOf is a cue that another report replaces with a plain verb.
type insteadOf struct {
	result.Span
	verb string
}

// plainElsewhere returns for each article the cues of those utterances that
// another report brings in with a plain verb: one says, the other insists.
func plainElsewhere(set []Article, rows []result.Utterance) [][]insteadOf {
	type key struct{ article, quote string }
	cues := map[key]*result.Cue{}
	number := make(map[string]int, len(set))
	for i := range set {
		number[set[i].Analysis.ID] = i
		for k := range set[i].Analysis.Quotes {
			q := &set[i].Analysis.Quotes[k]
			cues[key{set[i].Analysis.ID, q.ID}] = q.Cue
		}
	}
	out := make([][]insteadOf, len(set))
	for _, row := range rows {
		verb, by := "", ""
		for _, m := range row.Members {
			if c := cues[key{m.Article, m.Quote}]; c != nil && isPlainCue(c.Lemma) {
				verb, by = c.Text, m.Article
				break
			}
		}
		if verb == "" {
			continue
		}
		for _, m := range row.Members {
			c := cues[key{m.Article, m.Quote}]
			if c != nil && !isPlainCue(c.Lemma) && m.Article != by {
				i := number[m.Article]
				out[i] = append(out[i], insteadOf{c.Span, verb})
			}
		}
	}
	return out
}

func isPlainCue(lemma string) bool {
	switch lemma {
	case "say", "tell", "write", "tweet", "add", "accord", "according to", "ask", "post", "state", "speak":
		return true
	}
	return false
}

// introduces returns the plain verb that stands elsewhere for the cue that a
// flag lies on, empty where it lies on none.
func introduces(cues []insteadOf, f *result.Flag) string {
	for _, c := range cues {
		if c.In == f.In && c.Start < f.End && f.Start < c.End {
			return c.verb
		}
	}
	return ""
}

// peersOf returns for each article the others of its event.
func peersOf(set []Article, events [][]string) [][]int {
	number := make(map[string]int, len(set))
	for i := range set {
		number[set[i].Analysis.ID] = i
	}
	out := make([][]int, len(set))
	for _, event := range events {
		for _, a := range event {
			i, ok := number[a]
			if !ok {
				continue
			}
			for _, b := range event {
				if j, ok := number[b]; ok && j != i {
					out[i] = append(out[i], j)
				}
			}
		}
	}
	return out
}

// narratorLemmas returns the lemmas that an article uses outside of quotation
// marks.
func narratorLemmas(a *Article) map[string]bool {
	m := map[string]bool{}
	eachNarratorToken(a.Doc, func(_ int, t *lang.Token) { m[t.Lemma] = true })
	return m
}

// eachNarratorToken calls f with each token of headline and body that stands
// outside of quotation marks, and its sentence.
func eachNarratorToken(d *lang.Document, f func(sentence int, t *lang.Token)) {
	region := 0
	for s := range d.Sentences {
		if z := d.Sentences[s].Zone; z != lang.ZoneBody && z != lang.ZoneHeadline {
			continue
		}
		for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
			t := &d.Tokens[i]
			for region < len(d.Regions) && d.Regions[region].Close <= t.Start {
				region++
			}
			if region < len(d.Regions) && d.Regions[region].Open <= t.Start {
				continue
			}
			f(s, t)
		}
	}
}

// holds tells whether an article uses all words of a flag.
func holds(lemmas map[string]bool, a *Article, f *result.Flag) bool {
	start, end := a.Doc.Offsets(f.Span)
	first, last := a.Doc.TokenRange(start, end)
	for i := first; i < last; i++ {
		if t := &a.Doc.Tokens[i]; isWord(t) && !lemmas[t.Lemma] {
			return false
		}
	}
	return true
}

// doerOf returns the words of a report that name who did the harm that a flag
// tells of.
func doerOf(doers map[string]result.Span, a *Article, f *result.Flag) (result.Span, bool) {
	start, end := a.Doc.Offsets(f.Span)
	first, last := a.Doc.TokenRange(start, end)
	if f.Category == framing.InanimateAgent && first < last {
		last = a.Doc.Sentences[a.Doc.Tokens[first].Sentence].Last // "clashes left two men injured"
	}
	for i := first; i < last; i++ {
		if s, ok := doers[framing.VerbOf(a.Doc.Tokens[i].Lemma)]; ok {
			return s, true
		}
	}
	return result.Span{}, false
}

// isWord tells whether a token is more than a mark.
func isWord(t *lang.Token) bool {
	c := t.Lower[0]
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80 && t.Tag != "``" && t.Tag != "''" && t.Tag != ":"
}

// framingOf counts the flags of each article, given as the set settled them.
func framingOf(set []Article, articles []result.Analysis, events [][]string) result.Framing {
	out := result.Framing{Articles: make([]result.FramingArticle, 0, len(set)), Distinctive: distinctive(set, events), Notes: []result.FramingNote{}}
	for i := range set {
		x := result.FramingArticle{Article: articles[i].ID, Categories: map[string]int{}}
		eachNarratorToken(set[i].Doc, func(_ int, t *lang.Token) {
			if isWord(t) {
				x.Words++
			}
		})
		n := 0
		for _, f := range articles[i].Flags {
			if f.Voice == result.Narrator {
				x.Categories[f.Category]++
				n++
			}
		}
		if x.Words > 0 {
			x.Per100 = 100 * float64(n) / float64(x.Words)
		}
		out.Articles = append(out.Articles, x)
	}
	return out
}
