package lang

import (
	"strings"

	"crossread/app/lang/model"
)

// tag fills in tag, label and lemma of the tokens [first,last) of one sentence.
// words is scratch space.
func (d *Document) tag(first, last int, words []model.Word) []model.Word {
	words = words[:0]
	for i := first; i < last; i++ {
		words = append(words, d.modelWord(i))
	}
	model.Tag(words)
	model.Label(words)
	for i, w := range words {
		t := &d.Tokens[first+i]
		t.Tag = w.Tag
		if w.Label != "O" {
			t.Hint = w.Label
		}
		t.Lemma = lemma(t.Lower, t.Tag)
	}
	return words
}

// modelWord returns a token as the models know it.
func (d *Document) modelWord(i int) model.Word {
	t := &d.Tokens[i]
	w := model.Word{Text: d.Word(i), Lower: t.Lower}
	switch w.Text {
	case "“", "``", "«", "„", "‟":
		w.Text, w.Lower, w.Mark, w.Tag = `"`, `"`, "``", "``"
	case "”", "''", "»":
		w.Text, w.Lower, w.Mark, w.Tag = `"`, `"`, "''", "''"
	case "‘":
		w.Text, w.Lower, w.Mark, w.Tag = "'", "'", "``", "``"
	case "—", "–", "―", "--", "---":
		w.Text, w.Lower, w.Tag = "--", "--", ":"
	case "…":
		w.Text, w.Lower, w.Tag = "...", "...", ":"
	default:
		if strings.Contains(w.Text, "’") {
			w.Text = strings.ReplaceAll(w.Text, "’", "'")
		}
	}
	return w
}
