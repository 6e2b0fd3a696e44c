package lang

// pronoun finds whom or what a pronoun speaks of, where that is sure enough.
func (r *finder) pronoun(k int) {
	p := &r.phrases[k]
	switch p.noun {
	case "who", "whose", "whom":
		if p.ante >= 0 && r.phrases[p.ante].cluster >= 0 {
			r.join(k, r.find(r.phrases[p.ante].cluster))
		} else if prev := k - 1; p.noun == "whose" && prev >= 0 && r.phrases[prev].last >= p.first-1 && r.phrases[prev].cluster >= 0 && r.phrases[prev].sentence == p.sentence {
			if c := r.find(r.phrases[prev].cluster); r.clusters[c].typ != Place {
				r.join(k, c)
			}
		}
		return
	case "it", "its", "itself":
		if p.noun == "it" && r.expletive(p.first) {
			return
		}
	}
	best, second, score := -1, 0, 0
	var tried [8]int
	n := 0
	for j := k - 1; j >= 0 && j >= k-farPhrases && n < len(tried); j-- {
		q := &r.phrases[j]
		gap := p.sentence - q.sentence
		if gap > farSentences || gap > 1 && p.region < 0 && q.sentence < r.paragraphFirst(p.sentence) && gap > 2 {
			break
		}
		if q.cluster < 0 || q.dropped {
			continue
		}
		c := r.find(q.cluster)
		s := r.suits(p, q, c, gap)
		if s <= 0 {
			continue
		}
		known := false
		for _, t := range tried[:n] {
			known = known || t == c
		}
		if known {
			continue
		}
		tried[n] = c
		n++
		if s > score {
			best, second, score = c, score, s
		} else if s > second {
			second = s
		}
	}
	if best < 0 {
		return
	}
	need := 0
	if p.plural || p.gender == GenderUnknown {
		need = 2
	}
	if score-second < need && second > 0 {
		return
	}
	r.join(k, best)
}

func (r *finder) paragraphFirst(s int) int {
	return r.d.Paragraphs[r.d.Sentences[s].Paragraph].First
}

// suits scores the phrase q of the cluster c as what the pronoun p speaks of.
func (r *finder) suits(p, q *phrase, c, gap int) int {
	x := &r.clusters[c]
	typ := x.typ
	s := 0
	if typ == "" && len(x.words) == 0 && (x.count < 2 || tables.words[x.noun()].class&vagueNoun != 0) {
		return 0
	}
	switch {
	case p.noun == "it" || p.noun == "its" || p.noun == "itself":
		if x.plural || typ == Person || typ == "" && len(x.words) == 0 || typ == Group && len(x.words) == 0 {
			return 0
		}
		s = 6
		if typ == Organization || typ == Place {
			s += 2
		}
		if typ == Event {
			s--
		}
	case p.plural:
		if typ == Person || !x.plural && typ != Organization && typ != Group {
			return 0
		}
		s = 6
		if x.plural {
			s += 3
		}
		if typ != Group && typ != Organization {
			s -= 2
		}
	default:
		if typ != Person && !(typ == "" && len(x.words) > 0) || x.plural {
			return 0
		}
		if x.gender != GenderUnknown && p.gender != GenderUnknown && x.gender != p.gender {
			return 0
		}
		s = 8
		if x.gender == p.gender {
			s += 5
		}
		if typ == "" {
			s -= 4
		}
		if len(x.words) > 0 {
			s++
		}
	}
	// a possessor within one phrase: "Hale's plan" and "his" later in it
	if q.outer >= 0 {
		s -= 2
	}
	if q.subject {
		s += 4
	}
	if p.noun[len(p.noun)-1] == 'f' && (gap > 0 || !q.subject) {
		return 0
	}
	if gap == 0 {
		s += 3
		// the object of the same verb is not its subject: "Hale told him"
		if !p.subject && q.subject && isObject(p.noun) && p.first-q.last < 4 {
			return 0
		}
	} else {
		s -= 2 * (gap - 1)
	}
	if q.form == PronounForm && q.noun[0] == p.noun[0] {
		s += 2
	}
	s += min(x.count, 6) / 2
	// within quotation marks the speaker is "I"; who speaks is told outside
	if p.region != q.region && p.region >= 0 && gap == 0 && q.subject && (p.gender != GenderUnknown) {
		s -= 8
	}
	// "he" beside a quotation is who says it, not whom it names
	if q.region >= 0 && p.region < 0 && p.subject {
		s -= 4
		if gap == 0 {
			s -= 4
		}
	}
	return max(s, 0)
}

func isObject(w string) bool { return w == "him" || w == "her" || w == "them" || w == "it" }

// expletive reports whether "it" at token i stands for nothing: "it is likely
// that", "it rained".
func (r *finder) expletive(i int) bool {
	t := r.d.Tokens
	end := r.d.Sentences[t[i].Sentence].Last
	j := i + 1
	for j < end && j < i+4 && (t[j].Tag == "MD" || t[j].Tag == "RB") {
		j++
	}
	if j >= end {
		return false
	}
	switch t[j].Lemma {
	case "be", "seem", "appear", "become", "take", "remain":
	case "rain", "snow", "happen", "turn":
		return true
	default:
		return false
	}
	for n := j + 1; n < end && n < j+7; n++ {
		switch t[n].Lower {
		case "that", "to", "for", "whether", "if", "when", "how", "why", "who", "which":
			return true
		case ",", ".", ";":
			return false
		}
	}
	return false
}

// pronoun returns the gender and number of a third-person or relative pronoun.
func pronoun(w string) (g Gender, plural, ok bool) {
	switch w {
	case "he", "him", "his", "himself":
		return Male, false, true
	case "she", "her", "hers", "herself":
		return Female, false, true
	case "it", "its", "itself", "who", "whom", "whose":
		return GenderUnknown, false, true
	case "they", "them", "their", "theirs", "themselves":
		return GenderUnknown, true, true
	}
	return GenderUnknown, false, false
}
