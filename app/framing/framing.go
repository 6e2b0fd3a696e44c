// Package framing finds how an article speaks in its own voice: charged words,
// verbs of saying, labels and constructions.
//
//	for _, f := range framing.Find(doc, quotes) {
//		fmt.Println(f.Category, f.Confidence, f.Why)
//	}
//
// Words come from the framing lexicon, constructions from rules over tags and
// phrases. Each candidate is described by features that need no knowledge of the
// word itself (its category, its form, its place in the sentence, its company),
// and a logistic model over them gives the confidence. The model's terms go out
// with each flag, so that a reader can see what it was added up from.
package framing

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// The categories that come from constructions; those of words are the lexicon's.
const (
	ScareQuotes      = "scare-quotes"
	AgentlessPassive = "agentless-passive"
	NominalisedAgent = "nominalised-agent"
	InanimateAgent   = "inanimate-agent"
)

// candidate is a word or construction that may frame.
type candidate struct {
	first, last int // tokens [first,last)
	start, end  int // bytes
	category    lexicon.Category
	kind        string // the category of a construction; empty for a word
	charge      lexicon.Charge
	fit         fit
	derived     bool // formed from an entry by an ending
	adjacent    bool // the next or the previous word is charged too
	voice       string
}

// Find returns the document's flags in order of their place, also those that
// only the comparison with other reports can bear out; [Alone] leaves these
// away.
func Find(d *lang.Document, quotes []result.Quote) []result.Flag {
	r := read(d, quotes)
	flags := []result.Flag{}
	r.each(func(c *candidate, terms []feature) {
		p := confidence(terms)
		if p < candidates {
			return
		}
		flags = append(flags, result.Flag{
			Span: d.Span(c.start, c.end), Category: c.name(terms), Voice: c.voice, Target: r.target(c),
			Confidence: p, Why: c.why(terms), Alternative: r.plainer(c), Weights: explain(terms),
		})
	})
	return flags
}

// Alone returns the flags that are sure enough in an article without others
// beside it.
func Alone(flags []result.Flag) []result.Flag {
	out := make([]result.Flag, 0, len(flags))
	for _, f := range flags {
		if f.Confidence >= Shown || f.Reader {
			out = append(out, f)
		}
	}
	return out
}

// name returns the category that a reader is told. What judges and stands
// before a name is an epithet.
func (c *candidate) name(terms []feature) string {
	if c.kind != "" {
		return c.kind
	}
	if c.category == lexicon.LoadedAdjective {
		for _, f := range terms {
			if f == beforeName {
				return lexicon.Epithet.String()
			}
		}
	}
	return c.category.String()
}

// why says in plain words what a candidate does.
func (c *candidate) why(terms []feature) string {
	switch c.kind {
	case ScareQuotes:
		return "Marks of doubt around words that nobody is quoted with."
	case AgentlessPassive:
		return "Says that people were harmed, and not by whom."
	case NominalisedAgent:
		return "Makes a noun of a deed, so that nobody need have done it."
	case InanimateAgent:
		return "Lets a thing or an event do what people did."
	}
	why := c.charge.Reason()
	for _, f := range terms {
		switch {
		case f == beforeName && c.category == lexicon.LoadedAdjective:
			why = "Goes before a name and judges its bearer."
		case f == inReport:
			return why + " It stands in a report of what someone said, in the article's words."
		}
	}
	return why
}

// reader is the state of one document's reading.
type reader struct {
	d        *lang.Document
	found    []candidate    // in order
	matches  []candidate    // of the sentence at hand
	taken    []bool         // tokens of the sentence at hand that a match holds
	reported []bool         // tokens inside an indirect report
	scare    []bool         // regions that are scare quotes
	cues     map[int]bool   // the bytes where the words begin that report an utterance
	lead     int            // the first sentence of the body
	uses     map[string]int // how often the document has each entry
	violent  bool           // the article tells of real violence or disaster
	whole    bool           // more than a passage
	sport    bool           // the article reports a match or a race
	court    bool           // the article reports a crime or a case in court

	articleTerm   feature // how dense in charged words the article is
	sentenceTerms []feature
	terms         []feature
	titleOf       int // the sentence that titleIs is about
	titleIs       bool

	foremost     []lang.EntityMention // of the person whom the article is most about
	nextForemost int                  // the first of them that may lie in the sentence at hand
}

// read finds the candidates of a document.
func read(d *lang.Document, quotes []result.Quote) *reader {
	r := &reader{d: d, uses: map[string]int{}, cues: map[int]bool{}, reported: reportedTokens(d, quotes), lead: -1, titleOf: -1}
	r.scare = r.scareRegions(quotes)
	for _, q := range quotes {
		if q.Cue != nil {
			start, _ := d.Offsets(q.Cue.Span)
			r.cues[start] = true
		}
	}
	words := r.measure()
	charged, chunk := 0, 0
	for s := range d.Sentences {
		switch d.Sentences[s].Zone {
		case lang.ZoneBody:
			if r.lead < 0 {
				r.lead = s
			}
		case lang.ZoneHeadline:
		default:
			continue
		}
		from := len(r.found)
		chunk = r.scan(s, chunk)
		for i := from; i < len(r.found); i++ {
			c := &r.found[i]
			if c.counts() {
				charged++
			}
			if c.kind == "" {
				r.uses[c.charge.Text]++
			}
			if i > from && c.counts() && r.found[i-1].counts() && r.found[i-1].last == c.first {
				c.adjacent, r.found[i-1].adjacent = true, true
			}
		}
	}
	if r.whole = words > passage; r.whole {
		r.findForemost()
	}
	// Smoothed with 100 words of an article of middling density.
	switch per100 := 100 * float64(charged+5) / float64(words+100); {
	case per100 < 4:
		r.articleTerm = plainArticle
	case per100 < 6:
		r.articleTerm = someArticle
	default:
		r.articleTerm = denseArticle
	}
	return r
}

// measure tells what the document reports, before its words are weighed, and
// returns the tokens of headline and body.
func (r *reader) measure() int {
	d := r.d
	words, literal, sport, court := 0, 0, 0, 0
	for s := range d.Sentences {
		if z := d.Sentences[s].Zone; z != lang.ZoneBody && z != lang.ZoneHeadline {
			continue
		}
		words += d.Sentences[s].Last - d.Sentences[s].First
		for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
			if r.isLiteral(i) {
				literal++
			}
			if isSport(d.Tokens[i].Lemma) {
				sport++
			}
			if isCourt(d.Tokens[i].Lemma) {
				court++
			}
		}
	}
	r.violent = literal >= 3 && literal*60 >= words
	r.sport = sport >= sportWords && sport*sportShare >= words
	r.court = court >= courtWords && court*courtShare >= words
	return words
}

// counts tells whether a candidate counts as charged company for others.
func (c *candidate) counts() bool {
	return c.voice == result.Narrator && (c.kind == ScareQuotes || c.charge.Strength >= 2)
}

// each calls f with every candidate and its features.
func (r *reader) each(f func(c *candidate, terms []feature)) {
	for i := 0; i < len(r.found); {
		s := r.d.Tokens[r.found[i].first].Sentence
		j, charged := i, 0
		for ; j < len(r.found) && r.d.Tokens[r.found[j].first].Sentence == s; j++ {
			if r.found[j].counts() {
				charged++
			}
		}
		sentence := r.setting(s)
		for ; i < j; i++ {
			c := &r.found[i]
			others := charged
			if c.counts() {
				others--
			}
			f(c, r.describe(c, sentence, others))
		}
	}
}

// reportedTokens marks the tokens inside the words of indirect and mixed
// reports; nil where there are none.
func reportedTokens(d *lang.Document, quotes []result.Quote) []bool {
	var in []bool
	for _, q := range quotes {
		if q.Kind == result.Direct {
			continue
		}
		if in == nil {
			in = make([]bool, len(d.Tokens))
		}
		for _, s := range q.Spans {
			first, last := d.TokenRange(d.Offsets(s))
			for i := first; i < last; i++ {
				in[i] = true
			}
		}
	}
	return in
}

// titleCase tells whether most longer words of a sentence begin with a capital,
// so that capitals say nothing about names.
func titleCase(d *lang.Document, s lang.Sentence) bool {
	long, capital := 0, 0
	for i := s.First; i < s.Last; i++ {
		if w := d.Word(i); len(w) >= 4 {
			long++
			if isCapital(w) {
				capital++
			}
		}
	}
	return long >= 3 && capital*10 >= long*7
}

func isCapital(w string) bool { return w != "" && 'A' <= w[0] && w[0] <= 'Z' }

func isNoun(tag string) bool { return strings.HasPrefix(tag, "NN") }
func isVerb(tag string) bool { return strings.HasPrefix(tag, "VB") }
func isAdjective(tag string) bool {
	return strings.HasPrefix(tag, "JJ")
}
func isAdverb(tag string) bool { return strings.HasPrefix(tag, "RB") }
