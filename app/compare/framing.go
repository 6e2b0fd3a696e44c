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

// setWeightsTSV holds what is added to a flag's confidence in a comparison, where
// readers mark more than in an article alone: one line a term with name, weight in log odds, plain words. The
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
// terms that are added beside other reports. Rows are the utterances of the set,
// if matched.
func FlagTerms(set []Article, events [][]string, rows []result.Utterance) [][][]string {
	terms := flagTerms(set, events, rows)
	out := make([][][]string, len(terms))
	for i := range terms {
		out[i] = make([][]string, len(terms[i]))
		for k, t := range terms[i] {
			out[i][k] = append(append([]string{}, t.own...), t.set...)
		}
	}
	return out
}

// addedTerms is what is added to a flag that an article alone gave.
type addedTerms struct {
	own  []string // told by the article itself: they decide whether it is shown
	set  []string // told by the other reports of the event
	why  string   // what the other reports do, as sentences with a space before
	seen bool     // another report makes it a finding: it names the doer
}

func flagTerms(set []Article, events [][]string, rows []result.Utterance) [][]addedTerms {
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
	out := make([][]addedTerms, len(set))
	for i := range set {
		out[i] = make([]addedTerms, len(set[i].Analysis.Flags))
		for k := range set[i].Analysis.Flags {
			f, t := &set[i].Analysis.Flags[k], &out[i][k]
			t.own = []string{"base", "category:" + f.Category}
			switch {
			case f.Voice != result.Narrator:
			case hidesDoer(f.Category):
				for _, p := range peers[i] {
					if s, ok := doerOf(doers[p], &set[i], f); ok {
						t.own, t.set, t.seen = t.own[:1], []string{"doer-named"}, true
						t.why = " Another report of the event names the doer: “" + words(set[p].Doc, s) + "”."
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
					t.set = append(t.set, "plain-elsewhere")
					t.why = " Another report of the event brings in the same words with “" + verb + "”."
				}
				switch {
				case len(peers[i]) == 0:
				case sharing == 0:
					t.set = append(t.set, "only-here")
				case sharing == len(peers[i]):
					t.set = append(t.set, "everywhere")
				}
				t.why += usedBy(sharing, len(peers[i]))
			}
		}
	}
	return out
}

// usedBy says how many of the other reports use a flag's words, as a sentence
// with a space before; nothing where there are no others.
func usedBy(sharing, peers int) string {
	switch {
	case peers == 0:
		return ""
	case sharing == 0 && peers == 1:
		return " The other report of the event does not use it."
	case sharing == 0:
		return " No other report of the event uses it."
	case sharing == peers && peers == 1:
		return " The other report of the event uses it, too."
	case sharing == peers:
		return " All other reports of the event use it, too."
	case sharing == 1:
		return " One of the " + strconv.Itoa(peers) + " other reports of the event uses it, too."
	}
	return " " + strconv.Itoa(sharing) + " of the " + strconv.Itoa(peers) + " other reports of the event use it, too."
}

// words returns the words of a span with single spaces between.
func words(d *lang.Document, s result.Span) string {
	start, end := d.Offsets(s)
	return strings.Join(strings.Fields(d.Text[start:end]), " ")
}

// settle returns each article's flags that are shown, with the confidence that
// the set gives them. What is shown, and so counted, is for the article itself
// to decide: other reports beside it make a flag surer or less sure and say so in
// its reason, but add and take away none. Only a construction that hides a doer
// is a finding by what another report names.
func settle(set []Article, events [][]string, rows []result.Utterance) [][]result.Flag {
	terms := flagTerms(set, events, rows)
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
			t := &terms[i][k]
			shown := t.seen || f.Confidence >= framing.Shown
			if !shown && !hidesDoer(f.Category) {
				shown = weighed(f, t.own, w).Confidence >= framing.ShownBeside
			}
			if shown {
				f = weighed(f, append(t.own, t.set...), w)
				f.Why += t.why
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
