package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/result"
)

// section is one table of a report for people, with a sentence before it.
type section struct {
	title, note string
	head        []string
	rows        [][]string
}

// method stands at the end of every report.
const method = "Read from the articles’ words by rules and small trained models, without a judgement: the report shows, the reader judges. " +
	"“Not found” means that no statement was recognised, not that one was left out on purpose."

// sections lays a comparison out for people: one order, whatever the format.
func sections(x *index) []section {
	var out []section
	for _, t := range []struct {
		is   table
		make func(*index) section
	}{
		{articleRows, articleTable}, {factRows, factTable}, {quoteRows, quoteTable}, {flagRows, flagTable}, {noteRows, noteTable}, {nameRows, nameTable}, {floorRows, floorTable},
	} {
		if x.View.holds(t.is) {
			out = append(out, t.make(x))
		}
	}
	return out
}

func articleTable(x *index) section {
	s := section{title: "Articles", head: []string{"", "Outlet", "Headline", "Date", "Words"}}
	for _, a := range x.order {
		s.rows = append(s.rows, []string{x.Letters[a.ID], a.Outlet, a.Title, dated(a), fmt.Sprint(a.Words)})
	}
	return s
}

func (x *index) columns(first string) []string {
	head := []string{first}
	for _, a := range x.order {
		head = append(head, x.name(a.ID))
	}
	return head
}

func quoteTable(x *index) section {
	s := section{title: "Quotes", note: count(len(x.Comparison.Quotes), "utterance", "utterances") + ". Each row is one thing said, each column how one article prints it.", head: x.columns("Speaker")}
	for _, u := range x.Comparison.Quotes {
		cells := map[string][]string{}
		for _, m := range u.Members {
			q := x.quotes[[2]string{m.Article, m.Quote}]
			if q == nil {
				continue
			}
			line := x.quoted(m.Article, q)
			if q.Cue != nil {
				line += " – " + q.Cue.Text
			}
			cells[m.Article] = append(cells[m.Article], relationOf(&u, m, q)+": "+line)
		}
		row := []string{cmp.Or(u.Speaker, "no speaker told")}
		for _, a := range x.order {
			row = append(row, strings.Join(cells[a.ID], "\n"))
		}
		s.rows = append(s.rows, row)
	}
	return s
}

// difference returns what a kind of conflict is called in words for the reader.
func difference(kind string) string {
	if kind == "polarity" {
		return "contradiction"
	}
	return kind
}

func factTable(x *index) section {
	s := section{title: "Facts", note: count(len(x.Comparison.Facts), "statement", "statements") + ", those that most articles report first.", head: x.columns("Fact")}
	if x.View == Overview {
		s.title, s.note = "What all report, and where they differ", count(len(x.Comparison.Facts), "statement", "statements")+" that every article reports or on which they differ."
	}
	for _, f := range x.Comparison.Facts {
		cells := map[string]string{}
		for _, c := range f.Cells {
			line := statuses[c.Status]
			if c.Related {
				line = "◐ related"
			}
			for _, id := range c.Facts {
				if fact := x.facts[[2]string{c.Article, id}]; fact != nil {
					line += "\n" + x.words(c.Article, fact.Span)
				}
			}
			cells[c.Article] = line
		}
		row := []string{f.Text}
		if f.Conflict != nil {
			var values []string
			for _, v := range f.Conflict.Values {
				values = append(values, x.Letters[v.Article]+": "+v.Value)
			}
			row[0] += "\n≠ " + difference(f.Conflict.Kind) + " – " + strings.Join(values, "; ")
			if f.Conflict.Why != "" {
				row[0] += "\n" + f.Conflict.Why
			}
		}
		for _, a := range x.order {
			row = append(row, cells[a.ID])
		}
		s.rows = append(s.rows, row)
	}
	return s
}

func flagTable(x *index) section {
	s := section{title: "Framing words", head: []string{"", "Words", "Category", "Why", "Plainer"}}
	var rates []string
	for _, a := range x.order {
		for _, f := range x.Comparison.Framing.Articles {
			if f.Article == a.ID {
				rates = append(rates, fmt.Sprintf("%s %.1f", x.Letters[a.ID], f.Per100))
			}
		}
		for _, f := range a.Flags {
			if f.Voice == result.Narrator {
				s.rows = append(s.rows, []string{x.Letters[a.ID], x.context(a.ID, f.Span), f.Category, f.Why, f.Alternative})
			}
		}
	}
	s.note = "In the articles’ own voice; words in quotation marks are the speakers’. For each 100 words: " + strings.Join(rates, ", ") + "."
	return s
}

func noteTable(x *index) section {
	s := section{title: "How the reports are built", note: "What no single word shows: headline against text, who comes first, one side says and the other insists.", head: []string{"What", "Why it is shown"}}
	for _, n := range x.Comparison.Framing.Notes {
		var sides []string
		for _, side := range n.Sides {
			sides = append(sides, x.Letters[side.Article]+" "+side.Text)
		}
		s.rows = append(s.rows, []string{strings.Join(sides, ";\n") + ".", n.Why})
	}
	return s
}

func nameTable(x *index) section {
	s := section{title: "Names and labels", note: "What each article calls the same person, group, place or thing.", head: x.columns("")}
	for _, r := range x.Comparison.Naming {
		cells := map[string]string{}
		total := 0
		for _, a := range r.Articles {
			var forms []string
			for _, f := range a.Forms {
				total += f.Count
				text := f.Text
				if f.Count > 1 {
					text += fmt.Sprintf(" (%d)", f.Count)
				}
				forms = append(forms, text)
			}
			cells[a.Article] = strings.Join(forms, "\n")
		}
		if len(r.Articles) == 1 && len(x.order) > 1 && total < 2 {
			continue // mentioned once, by one article
		}
		if r.Type == "other" && !capital(r.Referent) {
			continue // a thing in passing: "the trouble"
		}
		row := []string{r.Referent}
		for _, a := range x.order {
			row = append(row, cells[a.ID])
		}
		s.rows = append(s.rows, row)
	}
	return s
}

// capital reports whether a word after the first article of a name is
// capitalised.
func capital(name string) bool {
	for _, w := range strings.Fields(name) {
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) && w != "The" && w != "A" && w != "An" {
			return true
		}
	}
	return false
}

func floorTable(x *index) section {
	s := section{title: "Who gets the floor", note: "Words given to each speaker, and the verbs of saying used.", head: x.columns("Speaker")}
	for _, t := range x.Comparison.Attribution {
		cells := map[string]string{}
		for _, a := range t.Articles {
			line := count(a.Words, "word", "words") + " in " + count(a.Quotes, "quote", "quotes")
			if cues := slices.Sorted(maps.Keys(a.Cues)); len(cues) > 0 {
				line += "\n" + strings.Join(cues, ", ")
			}
			cells[a.Article] = line
		}
		row := []string{t.Speaker}
		for _, a := range x.order {
			row = append(row, cells[a.ID])
		}
		s.rows = append(s.rows, row)
	}
	return s
}
