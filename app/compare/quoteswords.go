package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"

	"crossread/app/result"
)

// said is one word of a quotation as matching sees it.
type said struct {
	form   string // lower case, without marks and with straight apostrophes
	id     int32  // the number of the form, once printings are read
	stem   string // the same; "" for words of the closed classes
	verb   bool
	start  int // byte of Document.Text
	end    int
	marked bool // stands in quotation marks
	gap    bool // an ellipsis stands before it
	note   bool // stands in brackets: the writer's, not the speaker's
	part   int  // number of the span that it stands in
}

// sayings reads the words of a quote's spans.
func sayings(a *Article, q *result.Quote) []said {
	var out []said
	for i, s := range q.Spans {
		start, end := a.Doc.Offsets(s)
		n := len(out)
		out = readWords(a.Doc.Text, start, end, out)
		t := a.Doc.TokenAt(start)
		for ; n < len(out); n++ {
			w := &out[n]
			w.part = i
			for t < len(a.Doc.Tokens) && a.Doc.Tokens[t].End <= w.start {
				t++
			}
			w.verb = t < len(a.Doc.Tokens) && strings.HasPrefix(a.Doc.Tokens[t].Tag, "VB")
		}
	}
	for i := range out {
		out[i].marked = q.Kind == result.Direct
	}
	if q.Kind == result.Mixed {
		k := 0
		for i := range out {
			for k < len(a.Doc.Regions) && a.Doc.Regions[k].End <= out[i].start {
				k++
			}
			if k < len(a.Doc.Regions) && a.Doc.Regions[k].Start <= out[i].start {
				out[i].marked = true
			}
		}
	}
	return out
}

// readWords appends the words of text[start:end]. Marks, dashes and signs part
// words; points within "U.S." and apostrophes within "don't" do not.
func readWords(text string, start, end int, out []said) []said {
	brackets, gap := 0, false
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(text[i:end])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '&' && r != '%' {
			switch {
			case r == '[':
				brackets++
			case r == ']' && brackets > 0:
				brackets--
			case r == '…', r == '.' && strings.HasPrefix(text[i:end], "..."), r == '.' && strings.HasPrefix(text[i:end], ". . ."):
				gap = true
			}
			i += n
			continue
		}
		k := i + n
		for k < end {
			r, n := utf8.DecodeRuneInString(text[k:end])
			if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) {
				k += n
				continue
			}
			if m, _ := utf8.DecodeRuneInString(text[k+n : end]); (r == '\'' || r == '’' || r == '.' || r == ',' && unicode.IsDigit(m)) && (unicode.IsLetter(m) || unicode.IsDigit(m)) && !(r == '.' && k-i > 2 && !unicode.IsDigit(m)) {
				k += n
				continue
			}
			break
		}
		out = append(out, said{form: fold(text[i:k]), start: i, end: k, gap: gap, note: brackets > 0})
		gap = false
		i = k
	}
	return out
}

// sayingWords numbers the forms of words and their stems, so that each form is
// stemmed once.
type sayingWords struct {
	forms map[string]int32
	stems map[string]int32
	of    []formStem // by the number of the form
	last  []int      // by the number of a stem: one more than the last printing that has it
}

// formStem is the stem of a form and its number, "" and -1 for the closed classes.
type formStem struct {
	stem   string
	number int32
}

func newSayingWords() *sayingWords {
	return &sayingWords{forms: map[string]int32{}, stems: map[string]int32{}}
}

// number fills in the number of a word's form, and its stem, and returns the number
// of the stem, -1 without one.
func (v *sayingWords) number(w *said) int32 {
	id, ok := v.forms[w.form]
	if !ok {
		id = int32(len(v.of))
		v.forms[w.form] = id
		x := formStem{number: -1}
		if !closed[w.form] {
			x.stem = stem(w.form)
		}
		if x.stem != "" {
			if x.number, ok = v.stems[x.stem]; !ok {
				x.number = int32(len(v.last))
				v.stems[x.stem] = x.number
				v.last = append(v.last, 0)
			}
		}
		v.of = append(v.of, x)
	}
	w.id, w.stem = id, v.of[id].stem
	return v.of[id].number
}

// fold lowers a word and takes house style away.
func fold(w string) string {
	w = strings.ToLower(w)
	if strings.Contains(w, "’") {
		w = strings.ReplaceAll(w, "’", "'")
	}
	if strings.Contains(w, ".") {
		w = strings.ReplaceAll(w, ".", "")
	}
	switch w {
	case "&":
		return "and"
	case "%":
		return "percent"
	}
	return w
}

func stem(w string) string {
	w = strings.TrimSuffix(w, "'s")
	if len(w) < 3 || w[0] >= 0x80 {
		return w
	}
	return english.Stem(w, false)
}

// closed are words that tell little of what was said.
var closed = wordSet(`a an and are as at be been being but by can could did do does doing for from had has have having he her
hers herself him himself his how i if in into is it its itself just may me might mine more most must my no nor not of off on once
only or other our ours out over own same shall she should so some such than that the their theirs them themselves then there these
they this those through to too under until up us very was we were what when where whether which while who whom why will with would
you your yours yourself i'm i've i'd i'll he's she's it's we're we've we'll they're they've you're you've that's there's don't
doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't also said say says because
about after before all any both each percent now here let get got go going make made want like one mr mrs ms`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
