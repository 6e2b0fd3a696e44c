package ui

import (
	"sort"
	"strings"
)

// besideOthers says what the set does to an article's framing words.
const besideOthers = "A report has the same marks and the same rate whatever reports stand beside it: they only make a mark surer, where no other report uses the word, or less sure, where all do. Only a harm told without its doer becomes a mark because another report names the doer."

// framingStandfirst writes the sentences above the table.
func framingStandfirst(m *framingModel) []run {
	var out []run
	switch len(m.flags) {
	case 0:
		out = append(out, say("No framing words were found in the reports’ own voice."))
	default:
		out = append(out, say(capital(figure(len(m.flags), "framing word", "framing words"))+" in "+count(len(m.kinds), "kind", "kinds")+", in the reports’ own voice: "))
		if counts := perArticle(m.rates, m.flags); len(m.rates) <= manyRates {
			out = append(out, counts...)
		} else {
			out = append(out, counts[:11]...)
			out = append(out, say(", the other "+number(len(m.rates)-4)+" fewer"))
		}
		out = append(out, say(". "))
		out = append(out, sharedSentence(m)...)
	}
	if len(m.rates) > 1 && len(m.flags) > 0 {
		out = append(out, say(" "+besideOthers))
	}
	if n := len(m.quoted); n > 0 {
		out = append(out, say(" "+capital(number(n))+plural(n, " stands", " stand")+" inside quotation marks and "+plural(n, "is the speaker’s", "are the speakers’")))
		out = append(out, quotedWords(m.quoted)...)
		out = append(out, say("."))
	}
	return out
}

// perArticle lists the articles with their counts, the highest first.
func perArticle(rates []rate, flags []*flagRow) []run {
	type n struct {
		r *report
		n int
	}
	var ns []n
	for _, x := range rates {
		k := 0
		for _, f := range flags {
			if f.report == x.report {
				k++
			}
		}
		ns = append(ns, n{x.report, k})
	}
	sort.SliceStable(ns, func(i, j int) bool { return ns[i].n > ns[j].n })
	var out []run
	for i, x := range ns {
		if i > 0 {
			out = append(out, say(", "))
		}
		out = append(out, letter(x.r), say(" "+digits(x.n)))
	}
	return out
}

func sharedSentence(m *framingModel) []run {
	if len(m.rates) < 2 {
		return nil
	}
	shared := map[string]bool{}
	var words []run
	for _, f := range m.flags {
		if k := wordKeys(f.word); len(f.shared) > 0 && !shared[k] {
			shared[k] = true
			words = append(words, printed(strings.ToLower(f.word)))
		}
	}
	switch {
	case len(words) == 0:
		return []run{say("No two reports share one.")}
	case len(words) <= 3:
		return append(append([]run{say("Shared by two or more: ")}, list(words)...), say("."))
	}
	return []run{say(capital(count(len(words), "word is", "words are")) + " shared by two or more reports.")}
}

// quotedWords lists up to four words that stand in quotation marks, each with
// the articles that quote it.
func quotedWords(rows []*flagRow) []run {
	var order []string
	by := map[string][]*report{}
	text := map[string]string{}
	for _, f := range rows {
		k := wordKeys(f.word)
		if _, ok := by[k]; !ok {
			order = append(order, k)
			text[k] = f.word
		}
		if rs := by[k]; len(rs) == 0 || rs[len(rs)-1] != f.report {
			by[k] = append(rs, f.report)
		}
	}
	if len(order) > 4 {
		return nil
	}
	out := []run{say(": ")}
	for i, k := range order {
		if i > 0 {
			out = append(out, say(", "))
		}
		out = append(out, printed(text[k]), say(" "))
		for j, r := range by[k] {
			if j > 0 {
				out = append(out, say(" "))
			}
			out = append(out, letter(r))
		}
	}
	return out
}
