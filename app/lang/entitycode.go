package lang

// codeFronts are words before the number of a law or paper, and the noun of what
// it is.
var codeFronts = map[string]string{
	"bill": "bill", "sb": "bill", "hb": "bill", "s.b": "bill", "h.b": "bill", "s.b.": "bill", "h.b.": "bill", "h.r": "bill", "h.r.": "bill", "hr": "bill",
	"resolution": "resolution", "proposition": "proposition", "prop": "proposition", "prop.": "proposition", "measure": "measure", "amendment": "amendment", "directive": "directive",
}

// codeWords are the words of a bill's short name.
var codeWords = map[string][]string{"sb": {"senate", "bill"}, "hb": {"house", "bill"}, "hr": {"house", "bill"}}

// numbered reports whether the number at i belongs to the name before it: "Senate
// Bill 212".
func (r *finder) numbered(i, start int) bool {
	t := r.d.Tokens
	return i > start && t[i].Tag == "CD" && t[i].Lower[0] >= '0' && t[i].Lower[0] <= '9' && r.cap[i-1] && codeFronts[t[i-1].Lower] != ""
}

// emitCode makes a phrase of the name of a law or paper whose number is at h, and
// returns its index or -1.
func (r *finder) emitCode(first, start, h, end int, det determiner, owner int) int {
	run := h - 1
	for run > start && r.cap[run-1] && h-run < 3 {
		run--
	}
	p := phrase{first: first, last: end, base: end, head: h, det: det, owner: owner, form: NameForm, typ: Thing, thing: true, nameFirst: run, nameLast: h + 1}
	p.roles = []string{codeFronts[r.d.Tokens[h-1].Lower]}
	if det == bare && run > start {
		p.first = run
	}
	k := r.add(p)
	r.own(owner, k)
	return k
}

// spelled writes out the short name of a bill: "sb212", "sb 212" is senate bill 212.
func spelled(words []string) []string {
	if len(words) == 0 || len(words) > 2 {
		return words
	}
	w := words[0]
	if len(words) == 2 {
		if front := codeWords[w]; front != nil && words[1][0] >= '0' && words[1][0] <= '9' {
			return []string{front[0], front[1], words[1]}
		}
		return words
	}
	if len(w) > 3 && codeWords[w[:2]] != nil {
		for i := 2; i < len(w); i++ {
			if w[i] < '0' || w[i] > '9' {
				return words
			}
		}
		front := codeWords[w[:2]]
		return []string{front[0], front[1], w[2:]}
	}
	return words
}
