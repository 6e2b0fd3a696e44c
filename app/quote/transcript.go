package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// line is a paragraph of a transcript: a label, a colon and what is said.
type line struct {
	unit  int
	label part // tokens of the label
	text  part // tokens from the colon to the paragraph's end
}

// sureTranscript is how sure the lines of a transcript are.
const sureTranscript = 0.9

// transcript finds questions and answers, and turns that begin with the
// speaker's name: three paragraphs or more of "Q: …", "FERRIS: …", of which two
// labels take turns. A list of other things with colons has labels that do not
// come back.
func (w *writer) transcript() {
	var lines []line
	count := map[string]int{}
	for n := range w.units {
		if n > 0 && w.units[n-1].paragraph == w.units[n].paragraph {
			continue
		}
		if l, ok := w.line(n); ok {
			lines = append(lines, l)
			count[w.labelText(l)]++
		}
	}
	again := 0
	for _, k := range count {
		if k > 1 {
			again += k
		}
	}
	if len(lines) < 3 || again < 2 || len(count) > len(lines)-1 {
		return
	}
	guest := w.interviewed(lines[0].unit)
	if most := w.mostSpokenOf(lines[0].unit); most >= 0 {
		guest = most
	}
	for _, l := range lines {
		w.turn(l, guest)
	}
}

// interviewed returns the one person whom the paragraph before an interview
// names; -1 where it names none or several.
func (w *writer) interviewed(n int) int {
	if n == 0 {
		return -1
	}
	d := w.d
	p := w.units[n-1].paragraph
	for n > 0 && w.units[n-1].paragraph == p {
		n--
	}
	guest := -1
	for i := w.units[n].first; i < len(d.Tokens) && d.Sentences[d.Tokens[i].Sentence].Paragraph == p; i++ {
		if d.Tokens[i].Tag != "NNP" {
			continue
		}
		e, m := d.EntityAt(d.Tokens[i].Start, d.Tokens[i].End)
		if e < 0 || m.Form != lang.NameForm || e == guest {
			continue
		}
		switch d.Entities[e].Type {
		case lang.Person:
			if guest >= 0 {
				return -1
			}
			guest = e
		case lang.Other, lang.Group:
			return -1 // who may be a person too
		}
	}
	return guest
}

// mostSpokenOf returns the person of whom the text before an interview speaks at least
// thrice, and twice as often as of anybody else; -1 where there is none.
func (w *writer) mostSpokenOf(n int) int {
	off := w.d.Tokens[w.units[n].first].Start
	guest, most, next := -1, 0, 0
	for i := range w.d.Entities {
		e := &w.d.Entities[i]
		if e.Type != lang.Person || !w.hasName(e) {
			continue
		}
		k := 0
		for k < len(e.Mentions) && e.Mentions[k].Start < off {
			k++
		}
		switch {
		case k > most:
			guest, most, next = i, k, most
		case k > next:
			next = k
		}
	}
	if most < 3 || most < 2*next {
		return -1
	}
	return guest
}

// answers are the labels of who is interviewed.
var answers = set("A", "A.", "Answer", "ANSWER")

// line reads a paragraph's label: up to four words that begin with capitals.
func (w *writer) line(n int) (line, bool) {
	u := &w.units[n]
	end := u.last
	for k := n + 1; k < len(w.units) && w.units[k].paragraph == u.paragraph; k++ {
		end = w.units[k].last
	}
	for i := u.first; i < u.last && i < u.first+6; i++ {
		if w.chain[i] != 0 {
			return line{}, false
		}
		if w.sym[i] == symColon {
			if i+1 < end && w.chain[i+1] != 0 {
				return line{}, false
			}
			return line{n, part{u.first, i}, part{i + 1, end}}, i > u.first && w.words(i+1, end) > 0
		}
		c := w.d.Text[w.d.Tokens[i].Start]
		if (c < 'A' || c > 'Z') && c != '.' {
			return line{}, false
		}
	}
	return line{}, false
}

func (w *writer) labelText(l line) string {
	return w.d.Text[w.d.Tokens[l.label.first].Start:w.d.Tokens[l.label.last-1].End]
}

// turn writes one line of a transcript.
func (w *writer) turn(l line, guest int) {
	d := w.d
	for i := l.text.first; i < l.text.last; i++ {
		if k := w.chain[i]; k != 0 {
			w.chains[k-1].taken = true
		}
	}
	q := found{unit: l.unit}
	q.Kind, q.Act = result.Direct, result.Speech
	s, e := d.Tokens[l.text.first].Start, d.Tokens[l.text.last-1].End
	q.Spans = []result.Span{d.Span(s, e)}
	q.start = s
	label := w.labelText(l)
	span := d.Span(d.Tokens[l.label.first].Start, d.Tokens[l.label.last-1].End)
	q.Cue = &result.Cue{Text: ":", Lemma: ":", Span: d.Span(d.Tokens[l.label.last].Start, d.Tokens[l.label.last].End)}
	q.Speaker = &result.Speaker{Name: label, Span: &span}
	if k, _ := d.EntityAt(d.Tokens[l.label.last-1].Start, d.Tokens[l.label.last-1].End); k >= 0 && len(label) > 1 {
		q.Speaker.Entity, q.Speaker.Name = entityID(k), d.Entities[k].Name
	}
	if guest >= 0 && answers[label] {
		q.Speaker.Entity, q.Speaker.Name = entityID(guest), d.Entities[guest].Name
	}
	q.Confidence = sureTranscript
	q.Why = "a line of a transcript: the speaker's label and a colon"
	w.quotes = append(w.quotes, q)
	for k := l.unit; k < len(w.units) && w.units[k].paragraph == w.units[l.unit].paragraph; k++ {
		w.inTranscript[k] = true
		w.spokenBy[k] = len(w.quotes)
	}
}
