package lang

import (
	"strings"

	"crossread/app/lang/model"
)

// longSentence is the most tokens that the models get at a time. No sentence
// of an article is as long; it bounds the memory for what is none.
const longSentence = 512

// tag fills in tag, label and lemma of the tokens of one sentence. sides are
// those of its tokens; title is not nil for a headline in title case.
func (r *reader) tag(s Sentence, sides []side, title map[string]*casing) {
	for from := s.First; from < s.Last; from += longSentence {
		r.words = r.words[:0]
		for i := from; i < min(s.Last, from+longSentence); i++ {
			w := r.modelWord(i, sides[i-s.First])
			if title != nil {
				w = uncapped(w, title)
			}
			r.words = append(r.words, w)
		}
		r.models.Tag(r.words)
		r.models.Label(r.words)
		for i, w := range r.words {
			t := &r.d.Tokens[from+i]
			t.Tag = w.Tag
			if w.Label != "O" {
				t.Hint = w.Label
			}
		}
	}
	r.d.correct(s)
	r.d.finite(s)
	for i := s.First; i < s.Last; i++ {
		t := &r.d.Tokens[i]
		t.Lemma = lemma(t.Lower, t.Tag)
		if t.Lower == "'s" && t.Tag == "VBZ" {
			switch next := r.d.pastAdverbs(i+1, s.Last); {
			case next >= s.Last:
			case perfectAfterS[r.d.Tokens[next].Lower]:
				t.Lemma = "have" // it 's been
			}
		}
	}
}

// perfectAfterS are participles before which 's is has.
var perfectAfterS = set("been gone had got gotten become")

// modelWord returns a token as the models know it, with the tag where the form
// leaves no choice.
func (r *reader) modelWord(i int, s side) model.Word {
	d := r.d
	t := &d.Tokens[i]
	w := model.Word{Text: d.Word(i), Lower: t.Lower}
	c := w.Text[0]
	switch {
	case isAlpha(c):
		if strings.IndexByte(w.Text, 0xe2) >= 0 {
			w.Text = strings.ReplaceAll(w.Text, "’", "'")
		}
		if t.Lower != "us" || w.Text != "US" {
			w.Tag = knownTag(t.Lower)
		}
		return w
	case isDigit(c), c == '.' && len(w.Text) > 1 && isDigit(w.Text[1]):
		w.Tag = numberTag(w.Lower)
		return w
	}
	switch w.Text {
	case "“", "``", "‘‘", "«", "„", "‟", "‹":
		return model.Word{Text: `"`, Lower: `"`, Mark: "``", Tag: "``"}
	case "”", "''", "’’", "»", "›":
		if s == opening {
			return model.Word{Text: `"`, Lower: `"`, Mark: "``", Tag: "``"}
		}
		return model.Word{Text: `"`, Lower: `"`, Mark: "''", Tag: "''"}
	case `"`:
		if s == opening || s == noSide && i+1 < len(d.Tokens) && d.Tokens[i+1].Start == t.End {
			return model.Word{Text: `"`, Lower: `"`, Mark: "``", Tag: "``"}
		}
		return model.Word{Text: `"`, Lower: `"`, Mark: "''", Tag: "''"}
	case "'", "’", "‘", "`":
		switch {
		case s == opening, c == '`', w.Text == "‘":
			return model.Word{Text: "'", Lower: "'", Mark: "``", Tag: "``"}
		case s == closing:
			return model.Word{Text: "'", Lower: "'", Mark: "''", Tag: "''"}
		}
		return model.Word{Text: "'", Lower: "'"} // a possessive, or a letter left out
	case "—", "–", "―", "--", "---", "-", "‒", "_", "__", "−":
		return model.Word{Text: "--", Lower: "--", Tag: ":"}
	case "…", "...", "..", "....":
		return model.Word{Text: "...", Lower: "...", Tag: ":"}
	case "(", "[", "{":
		return model.Word{Text: "(", Lower: "(", Tag: "("}
	case ")", "]", "}":
		return model.Word{Text: ")", Lower: ")", Tag: ")"}
	case "£", "€", "¥", "₹":
		return model.Word{Text: "$", Lower: "$", Tag: "$"}
	case "*", "/", "=", "+", "•", "|", "~", "^", "<", ">":
		w.Tag = "SYM"
		return w
	}
	switch {
	case c == '!' || c == '?':
		return model.Word{Text: w.Text[:1], Lower: w.Text[:1], Tag: "."}
	case c == '@' && len(w.Text) > 1, c == '#' && len(w.Text) > 1:
		w.Tag = "NNP"
	case c == '-' || c == '+':
		w.Tag = "CD"
	case strings.IndexByte(w.Text, 0xe2) >= 0:
		w.Text = strings.ReplaceAll(w.Text, "’", "'")
		w.Tag = knownTag(t.Lower)
	default:
		w.Tag = knownTag(t.Lower)
	}
	return w
}

// numberTag returns the tag of a word that begins with a digit, empty where the
// model is to decide.
func numberTag(lower string) string {
	for i := 0; i < len(lower); i++ {
		switch c := lower[i]; {
		case isDigit(c), c == '.', c == ',', c == ':', c == '/', c == '-':
		default:
			if rest := lower[i:]; rest == "s" || rest == "'s" {
				return "NNS" // the 1990s
			} else if rest == "st" || rest == "nd" || rest == "rd" || rest == "th" {
				return "JJ"
			}
			return ""
		}
	}
	return "CD"
}
