package lang

// sentenceNodes is what one sentence speaks of.
type sentenceNodes struct {
	named  []int // nodes with a name
	people []int // unnamed single persons
}

// participants joins a person whom one article only describes with one whom
// another names in its sentence about the same event: both sentences share a
// person, a year or second name, and other nouns, and all but these two
// participants are told of in both.
func (l *linker) participants() {
	told := make([][]sentenceNodes, len(l.docs))
	size := map[int]int{}
	for i, d := range l.docs {
		told[i] = make([]sentenceNodes, len(d.Sentences))
		for _, n := range l.byDoc[i] {
			size[l.root(n)]++
			e := l.nodes[n].e
			last := -1
			for _, m := range e.Mentions {
				s := d.SentenceAt(m.Start)
				if s >= len(d.Sentences) || s == last {
					continue
				}
				last = s
				if len(e.words) > 0 {
					told[i][s].named = append(told[i][s].named, n)
				} else if e.Type == Person && !e.Plural {
					told[i][s].people = append(told[i][s].people, n)
				}
			}
		}
	}
	where := map[int][][2]int{} // set of a named person -> document, sentence
	in := map[[2]int]bool{}
	for i := range told {
		for s, t := range told[i] {
			for _, n := range t.named {
				in[[2]int{l.root(n), i}] = true
				if l.nodes[n].e.Type == Person {
					where[l.root(n)] = append(where[l.root(n)], [2]int{i, s})
				}
			}
		}
	}
	for i := range told {
		for s := range told[i] {
			who, as := -1, -1
			for _, u := range told[i][s].people {
				e := l.nodes[u].e
				if size[l.root(u)] != 1 || len(e.Mentions) > 2 || len(e.Nouns) == 0 || !definiteFirst(l.docs[i], e) || l.predicate(u) {
					continue
				}
				if n := l.counterpart(u, i, s, told, where, in); n >= 0 {
					if who >= 0 {
						who = -1 // two described persons for one named: neither is sure
						break
					}
					who, as = u, n
				}
			}
			if who >= 0 {
				l.union(as, who)
				in[[2]int{l.root(as), i}] = true
			}
		}
	}
}

// predicate reports whether the description u only tells what somebody else is:
// "he became the first mayor".
func (l *linker) predicate(u int) bool {
	d := l.docs[l.nodes[u].doc]
	i := d.TokenAt(l.nodes[u].e.Mentions[0].Start)
	if i == 0 {
		return false
	}
	switch d.Tokens[i-1].Lemma {
	case "be", "become", "remain", "as":
		return true
	}
	return false
}

// farPlaces is how many sentences about one person are looked at.
const farPlaces = 200

// counterpart finds the named person in the place of the described one u.
func (l *linker) counterpart(u, doc, s int, told [][]sentenceNodes, where map[int][][2]int, in map[[2]int]bool) int {
	found := -1
	for _, n := range told[doc][s].named {
		if l.nodes[n].e.Type != Person {
			continue
		}
		places := where[l.root(n)]
		for _, p := range places[:min(len(places), farPlaces)] {
			if p[0] == doc || !l.sameEvent(doc, s, p[0], p[1], told) {
				continue
			}
			left := -1
			for _, m := range told[p[0]][p[1]].named {
				e := l.nodes[m].e
				if e.Type != Person || e.Plural || in[[2]int{l.root(m), doc}] {
					continue
				}
				if left >= 0 && l.root(left) != l.root(m) || e.Gender != GenderUnknown && l.nodes[u].e.Gender != GenderUnknown && e.Gender != l.nodes[u].e.Gender {
					return -1
				}
				left = m
			}
			for _, m := range told[p[0]][p[1]].people {
				if hasWord(l.nodes[m].e.Nouns, l.nodes[u].e.Nouns[0]) {
					left = -1 // the other sentence describes the same person so too
				}
			}
			if left < 0 {
				continue
			}
			if found >= 0 && l.root(found) != l.root(left) {
				return -1
			}
			found = left
		}
	}
	return found
}

// sameEvent reports whether two sentences share so much that they tell of one
// event.
func (l *linker) sameEvent(a, s, b, t int, told [][]sentenceNodes) bool {
	names, persons := 0, 0
	for _, n := range told[a][s].named {
		for _, m := range told[b][t].named {
			if l.root(n) == l.root(m) {
				names++
				if l.nodes[n].e.Type == Person {
					persons++
				}
				break
			}
		}
	}
	if persons == 0 {
		return false
	}
	years, nouns := 0, 0
	da, db := l.docs[a], l.docs[b]
	sa, sb := da.Sentences[s], db.Sentences[t]
	if sa.Last-sa.First > 120 || sb.Last-sb.First > 120 {
		return false
	}
	for i := sa.First; i < sa.Last; i++ {
		x := &da.Tokens[i]
		year := x.Tag == "CD" && len(x.Lower) == 4
		if !year && (x.Tag != "NN" && x.Tag != "NNS" || len(x.Lemma) < 4) {
			continue
		}
		for j := sb.First; j < sb.Last; j++ {
			if y := &db.Tokens[j]; y.Lemma == x.Lemma && (isNoun(y.Tag) || year) {
				if year {
					years++
				} else {
					nouns++
				}
				break
			}
		}
	}
	return nouns >= 2 && (years > 0 || names > 2) && nouns+2*years+names >= 5
}
