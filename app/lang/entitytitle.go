package lang

// nestedIn adds the organizations and places of a label: "CIA Director Hale".
func (r *finder) nestedIn(k, start, end int) {
	if o := r.phrases[k].owner; o >= 0 && r.phrases[o].last >= start {
		start = r.phrases[o].last
	}
	from := len(r.phrases)
	for i := start; i < end; {
		if !r.nameable(i) || r.class[i]&(titleWord|personNoun|peopleWord) != 0 {
			i++
			continue
		}
		j := i + 1
		for j < end && r.nameable(j) && r.class[j]&(titleWord|personNoun) == 0 {
			j++
		}
		if typ := r.knownName(i, j); typ != "" || r.class[j-1]&orgEnd != 0 || acronym(r.d.Word(i)) && j == i+1 {
			r.emitName(i, i, i, j, j, bare, -1)
		}
		i = j
	}
	for n := from; n < len(r.phrases); n++ {
		r.phrases[n].outer = k
	}
}

// describes reports whether the words [start,run) before a bare name may describe
// its bearer: adjectives and nouns that tell a kind.
func (r *finder) describes(start, run int) bool {
	for i := start; i < run; i++ {
		tag := r.d.Tokens[i].Tag
		if isNoun(tag) && r.class[i]&(typedNoun|titleWord) == 0 && !r.cap[i] {
			return false
		}
	}
	return true
}

// titles reads the roles that the titles [run,cut) give, with the words from
// start that narrow them.
func (r *finder) titles(p *phrase, run, cut, start int) {
	for i := run; i < cut; i++ {
		if r.class[i]&(titleWord|personNoun) != 0 {
			r.role(p, i, start)
			start = run
		}
	}
}

func (r *finder) role(p *phrase, i, start int) {
	t := &r.d.Tokens[i]
	e := tables.words[t.Lower]
	if e.class&(femaleNoun|maleNoun) == femaleNoun {
		p.gender = Female
	} else if e.class&(femaleNoun|maleNoun) == maleNoun {
		p.gender = Male
	}
	if e.class&honorific != 0 {
		return
	}
	noun := t.Lemma
	if e.role != "" {
		noun = e.role
	}
	if i > start {
		prev := r.d.Tokens[i-1].Lower
		if compound := prev + "-" + noun; tables.words[compound].class&typedNoun != 0 {
			noun = compound
		} else if under := deputyPrefix[prev]; under != "" {
			noun = under + "-" + noun
		}
	}
	if deputyPrefix[t.Lower] != "" && i+1 < len(r.class) && r.class[i+1]&titleWord != 0 {
		return
	}
	p.roles = append(p.roles, noun)
	for j := start; j < i; j++ {
		if n := r.knownAt(j, i); n > j+1 {
			p.mods = append(p.mods, r.nameMark(j, n))
			j = n - 1
		} else if r.isWord(j) && r.class[j]&titleWord == 0 {
			p.mods = append(p.mods, r.modifier(j))
		}
	}
}

// deputyPrefix are words that make a title a lower one.
var deputyPrefix = map[string]string{
	"lt.": "lieutenant", "lt": "lieutenant", "lieutenant": "lieutenant", "deputy": "deputy", "vice": "vice",
	"assistant": "assistant", "associate": "associate", "shadow": "shadow",
}
