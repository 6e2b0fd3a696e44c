package ui

import "crossread/app/result"

// quotesStandfirst writes the sentences above the table.
func quotesStandfirst(m *quotesModel) []run {
	printings, marks, cuts, alters, named := 0, 0, 0, 0, 0
	for _, row := range m.rows {
		rowAltered := false
		for _, c := range row.cells {
			for _, p := range c.printings {
				printings++
				if p.quote.Kind != result.Indirect {
					marks++
				}
				if p.relation == result.Excerpt {
					cuts++
				}
				rowAltered = rowAltered || p.relation == result.Altered
			}
		}
		if rowAltered {
			alters++
		}
	}
	named = len(m.speakers)
	text := capital(count(len(m.rows), "utterance", "utterances")) + " by " + count(named, "speaker", "speakers")
	if printings != len(m.rows) {
		text += ", in " + number(printings) + " printings"
	}
	own := printings - marks
	switch {
	case printings == 0:
	case own == 0:
		text += ", " + plural(printings, "in", "all in") + " quotation marks"
	case marks == 0:
		text += ", " + plural(printings, "in", "all in") + " the report’s own words"
	default:
		text += ": " + number(marks) + " in quotation marks, " + number(own) + " in the report’s own words"
	}
	text += "."
	switch {
	case alters > 0 && cuts > 0:
		text += " " + capital(count(alters, "utterance is", "utterances are")) + " printed in different words; " + count(cuts, "printing is", "printings are") + " cut."
	case alters > 0:
		text += " " + capital(count(alters, "utterance is", "utterances are")) + " printed in different words."
	case cuts > 0:
		text += " " + capital(count(cuts, "printing is", "printings are")) + " cut."
	}
	return []run{say(text)}
}

// quoteNote writes the sentence under a speaker: who prints what.
func quoteNote(row *quoteRow) []run {
	var printers, cutters, alterers, tellers []*report
	var cuts []run
	var fullest *report
	same, articles := 0, 0
	for _, c := range row.cells {
		if c.elsewhere {
			continue
		}
		articles++
		if len(c.printings) == 0 {
			continue
		}
		p := c.printings[0] // the best
		switch p.relation {
		case result.Paraphrase:
			tellers = append(tellers, c.report)
			continue
		case result.Altered:
			alterers = append(alterers, c.report)
		case result.Excerpt:
			cutters = append(cutters, c.report)
			cuts = append(cuts, say(cutText(p, len(cutters) == 1)))
		case result.Same:
			same++
		case result.Fullest:
			fullest = c.report
		}
		if p.relation == result.Fullest && p.quote.Kind == result.Indirect {
			tellers = append(tellers, c.report)
			continue
		}
		printers = append(printers, c.report)
	}
	if articles == 1 {
		return nil
	}
	var out []run
	add := func(rs ...run) { out = append(out, rs...) }
	// Who prints it.
	switch {
	case len(printers)+len(tellers) == 1 && len(printers) == 1:
		return []run{say("Only "), letter(printers[0]), say(" prints it.")}
	case len(printers)+len(tellers) == 1:
		return []run{say("Only "), letter(tellers[0]), say(" tells it, in its own words.")}
	case len(printers) == 0:
		add(fewLetters(tellers)...)
		add(say(" tell it in their own words; " + "none prints it in quotation marks."))
		return out
	case len(printers) == articles && same == articles-1:
		return []run{say(capital(allOf(articles)) + " print it in the same words.")}
	case len(printers) == articles:
		add(say(capital(allOf(articles)) + " print it."))
	case len(printers) == 1:
		add(letter(printers[0]), say(" prints it."))
	default:
		add(fewLetters(printers)...)
		add(say(" print it"))
		if same == len(printers)-1 {
			add(say(" in the same words"))
		}
		add(say("."))
	}
	// In which words.
	if len(alterers) > 0 && fullest != nil {
		add(say(" "))
		add(fewLetters(alterers)...)
		add(say(plural(len(alterers), " has", " have")+" other words than "), letter(fullest), say(" in the same place. Which are right cannot be told from here."))
	}
	for i, r := range cutters {
		if len(cutters) > 5 {
			add(say(" " + capital(number(len(cutters))) + " cut it"))
			break
		}
		if i == 0 {
			add(say(" "))
		} else {
			add(say(", "))
		}
		add(letter(r), cuts[i])
	}
	if len(cutters) > 0 {
		add(say("."))
	}
	if len(tellers) > 0 {
		add(say(" "))
		add(fewLetters(tellers)...)
		add(say(plural(len(tellers), " tells it in its own words.", " tell it in their own words.")))
	}
	return out
}

// cutText says how many words a printing leaves out.
func cutText(p printing, first bool) string {
	n, total := p.total-p.kept, p.total
	if first {
		return " cuts " + itoa(n) + " of " + figure(total, "word", "words")
	}
	return " cuts " + itoa(n)
}
