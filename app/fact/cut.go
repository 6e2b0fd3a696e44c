package fact

import "strings"

// pending is a subject that waits for its verb, and where its clause begins; its
// noun is zero without one.
type pending struct {
	noun [2]int
	from int
}

// cut turns the nuclei of a run into clauses. It goes through them from left to
// right, decides in the gap before each where its clause begins, and remembers a
// subject that still waits for its verb because a relative clause or participle
// was set in after it.
func (f *finder) cut(r run) {
	base := len(f.clauses)
	var waiting pending
	lo := r.first
	f.runFirst = lo
	for i := range f.nuclei {
		n := &f.nuclei[i]
		c := f.open(lo, n, i == 0, &waiting, base)
		c.inQuote = r.inQuote
		if len(f.clauses) > base {
			// A noun that the clause is about belongs to the clause before it too.
			f.clauses[len(f.clauses)-1].last = max(c.first, c.own)
		}
		c.last = r.last
		f.clauses = append(f.clauses, c)
		lo = n.last
	}
	f.merge(base)
	for i := base; i < len(f.clauses); i++ {
		f.finish(&f.clauses[i], base)
	}
}

// The greatest numbers of tokens of a clause that took in the next one.
const (
	longestWithInfinitive = 24
	longestWithComplement = 32
)

// merge joins clauses that say little alone: a verb and the infinitive that
// completes it ("voted on Friday to close the bridge"), a verb of saying and
// what is said, "it is the first time" and what is.
func (f *finder) merge(base int) {
	out := f.clauses[:base]
	for _, c := range f.clauses[base:] {
		if c.last <= c.first {
			continue
		}
		if len(out) == base {
			out = append(out, c)
			continue
		}
		p := &out[len(out)-1]
		touching := p.last == c.first && !f.isMark(&f.d.Tokens[c.first-1]) && c.inQuote == p.inQuote
		length := c.last - p.first
		switch {
		case touching && c.kind == infinitive && length <= longestWithInfinitive:
			p.last = c.last
			if p.outer < 0 && (plan[f.d.Tokens[p.head].Lemma] || refusing[f.d.Tokens[p.head].Lemma]) {
				p.outer, p.head = p.head, c.head
			}
		case touching && c.subject[1]-c.first == 1 && c.subject[0] == c.first && object[f.d.Tokens[c.first].Lower] && c.last-p.first <= longestWithComplement:
			p.last = c.last // "offered them help with the rent"
		case touching && c.kind == complement && causing[f.d.Tokens[p.head].Lemma] && length <= longestWithComplement:
			p.last = c.last // "let traders sue"
		case touching && (c.kind == complement || c.kind == infinitive || c.kind == relativeClause && f.d.Tokens[c.first].Lower != ",") &&
			length <= longestWithComplement && f.poor(p):
			p.last, p.head, p.chunk, p.outer = c.last, c.head, c.chunk, p.head
			if c.kind == complement {
				p.kind = complement
			}
		default:
			if c.kind == infinitive {
				if first, ok := f.nounEnding(c.first); ok && first >= p.first && c.first-first <= 6 {
					c.subject = [2]int{first, c.first}
					c.first, c.own = first, c.first
				}
			}
			out = append(out, c)
		}
	}
	f.clauses = out
}

// poor reports whether a clause says nothing without what completes it.
func (f *finder) poor(c *clause) bool {
	solid := 0
	for i := c.first; i < c.last; i++ {
		t := &f.d.Tokens[i]
		if i >= c.subject[0] && i < c.subject[1] || !contentTag(t.Tag) {
			continue
		}
		if !saying[t.Lemma] && !light[t.Lemma] && t.Lemma != "be" && t.Lemma != "have" && t.Lemma != "time" && t.Lower != "first" {
			solid++
		}
	}
	return solid == 0
}

// open says where the clause of nucleus n begins, not before token lo, and what
// its subject is.
func (f *finder) open(lo int, n *nucleus, firstInRun bool, waiting *pending, base int) clause {
	c := clause{kind: mainClause, first: lo, head: n.head, chunk: n.chunk, outer: n.outer, opener: -1, resumedFrom: -1}
	v := n.verb
	k := n.first
	for k > lo && strings.HasPrefix(f.d.Tokens[k-1].Tag, "RB") {
		k--
	}
	inherit := func() {
		if len(f.clauses) > base {
			c.subject = f.clauses[len(f.clauses)-1].subject
		}
	}
	before := func(i int) (w, tag string) {
		if i <= lo {
			return "", ""
		}
		return f.d.Tokens[i-1].Lower, f.d.Tokens[i-1].Tag
	}
	w, tag := before(k)
	switch {
	case w == "":
		c.first = k
		c.kind = complement
		switch {
		case v.To:
			c.kind = infinitive
			inherit()
		case !v.Finite:
			c.kind = participle
			inherit()
		case firstInRun:
			c.kind = mainClause
		default:
			inherit()
		}
	case conjunction[w] && tag != "NN":
		c.kind, c.first = coordinated, k
		inherit()
	case relative[w] || (w == "that" && v.Finite):
		f.openRelative(lo, k-1, &c, waiting, firstInRun)
	case v.To:
		c.kind, c.first = infinitive, k
		inherit()
	case !v.Finite:
		f.openParticiple(lo, k, &c, waiting, firstInRun, inherit)
	case comma[w] || w == ")":
		f.openAfterComma(lo, k, &c, waiting, firstInRun, inherit)
	default:
		f.openFinite(lo, k, &c, waiting, firstInRun)
	}
	return c
}

// openRelative opens a clause at the relative word at token at.
func (f *finder) openRelative(lo, at int, c *clause, waiting *pending, firstInRun bool) {
	c.opener = at
	c.kind = relativeClause
	if at > lo && preposition[f.d.Tokens[at-1].Lower] {
		at--
	}
	c.first = at
	noun := at
	if noun > lo && comma[f.d.Tokens[noun-1].Lower] {
		noun--
	}
	if noun > lo && f.d.Tokens[noun-1].Lower == ")" {
		for noun > lo && f.d.Tokens[noun-1].Lower != "(" {
			noun--
		}
		noun = max(noun-1, lo)
	}
	if first, ok := f.nounEnding(noun); ok && first >= lo {
		if c.subject[1] == 0 {
			c.subject = [2]int{first, noun}
		}
		if firstInRun {
			*waiting = pending{[2]int{first, noun}, lo}
		}
		return
	}
	w := f.d.Tokens[c.opener].Lower
	if w == "that" || w == "when" || w == "where" {
		c.kind = subordinate
		if w == "that" {
			c.kind = complement
		}
	}
}

// openParticiple opens a clause of an -ing form or past participle at k.
func (f *finder) openParticiple(lo, k int, c *clause, waiting *pending, firstInRun bool, inherit func()) {
	c.kind, c.first = participle, k
	w := f.d.Tokens[k-1].Lower
	if subordinator[w] || preposition[w] {
		c.opener = k - 1
		inherit()
		return
	}
	apart := comma[w]
	end := k
	if apart {
		end--
	}
	if first, ok := f.nounEnding(end); ok && first >= lo && (!apart || firstInRun) && !f.inTime(end-1) {
		c.subject = [2]int{first, end}
		if !apart && end-first <= 9 {
			c.first, c.own = first, k // "races viewed as toss-ups"
		}
		if firstInRun {
			*waiting = pending{c.subject, lo}
		}
		return
	}
	inherit()
}

// openAfterComma opens a finite clause that has a comma right before its verb.
func (f *finder) openAfterComma(lo, k int, c *clause, waiting *pending, firstInRun bool, inherit func()) {
	c.kind, c.first = resumed, k
	if waiting.noun[1] > 0 {
		c.resume(waiting)
		return
	}
	// "…, and Smith, the mayor, said": the subject stands before the apposition.
	for j := k - 2; j > lo && k-j < 16; j-- {
		w := f.d.Tokens[j].Lower
		if comma[w] || w == "(" {
			if first, ok := f.nounEnding(j); ok && first >= lo {
				c.subject = [2]int{first, j}
				c.kind = mainClause
				c.first = lo
				if !firstInRun {
					c.first = f.boundary(lo, &first)
				}
				return
			}
		}
	}
	c.kind = coordinated
	inherit()
}

// resume gives a clause the subject that waited for it.
func (c *clause) resume(waiting *pending) {
	c.kind = resumed
	c.subject, c.resumedFrom = waiting.noun, waiting.from
	*waiting = pending{}
}

// openFinite opens a finite clause whose subject ends right before k.
func (f *finder) openFinite(lo, k int, c *clause, waiting *pending, firstInRun bool) {
	first, ok := f.nounEnding(k)
	if !ok || first < lo {
		first = k - 1
	}
	for first-1 > lo && attaching[f.d.Tokens[first-1].Lower] {
		n, ok := f.nounEnding(first - 1)
		if !ok || n < lo {
			break
		}
		first = n
	}
	if firstInRun {
		if at := f.boundary(lo, &first); at > lo && relative[f.d.Tokens[at].Lower] {
			// "The ferry, which the county runs, …"
			c.subject = [2]int{first, k}
			f.openRelative(lo, at, c, waiting, true)
			return
		}
		c.first = lo
		c.subject = [2]int{first, k}
		c.opener = f.openerIn(lo, first)
		if c.opener >= 0 {
			c.kind = subordinate
		}
		return
	}
	at := f.boundary(lo, &first)
	c.subject = [2]int{first, k}
	if at == lo && first == lo {
		if waiting.noun[1] > 0 {
			// "the man who robbed the bank fled": the noun is the object of the
			// verb before it.
			c.first = k
			c.resume(waiting)
			return
		}
		p := &f.clauses[len(f.clauses)-1]
		if p.kind == participle && p.first == f.runFirst && f.d.Chunks[p.chunk].Verb.Ing {
			// "Removing him could help": the phrase is the subject.
			c.subject = [2]int{p.first, k}
			c.first, c.kind = p.first, mainClause
			p.last = p.first
			return
		}
		if v := f.d.Chunks[c.chunk].Verb; v.Past && !v.Passive && !v.Perfect && f.d.Chunks[c.chunk].Last-f.d.Chunks[c.chunk].First == 1 &&
			!completed[f.d.Tokens[p.head].Lemma] && !saying[f.d.Tokens[p.head].Lemma] {
			// "losses in races viewed as open": a participle that looks finite.
			if n, ok := f.nounEnding(k); ok {
				c.kind, c.first, c.own, c.subject = participle, n, k, [2]int{n, k}
				return
			}
		}
	}
	c.first = at
	c.kind = complement
	if at > lo {
		c.kind = coordinated
		w := f.d.Tokens[at].Lower
		switch {
		case relative[w]:
			c.kind, c.opener = relativeClause, at
		case subordinator[w]:
			c.kind, c.opener = subordinate, at
		case comma[f.d.Tokens[at-1].Lower]:
			c.kind = mainClause
		}
	}
	*waiting = pending{}
}

// openerIn returns the word that opens the first clause of a run, when it is
// the run's first word or follows a comma or conjunction.
func (f *finder) openerIn(lo, subject int) int {
	i := lo
	for i < subject && (conjunction[f.d.Tokens[i].Lower] || f.d.Tokens[i].Lower == ",") {
		i++
	}
	if i < subject && i == subject-1 && subordinator[f.d.Tokens[i].Lower] {
		return i
	}
	return -1
}

// boundary returns where the clause begins whose subject begins at first: after
// the nearest comma or conjunction, or at the nearest subordinating word, before
// it. Without one it is lo, or first where an object stands right before the
// subject. A conjunction within the subject ("that traders and other residents
// trust") moves first.
func (f *finder) boundary(lo int, first *int) int {
	for j := *first - 1; j >= lo; j-- {
		t := &f.d.Tokens[j]
		switch {
		case conjunction[t.Lower]:
			if j == *first-1 {
				if n := f.subjectBefore(lo, j); n >= 0 {
					*first = n
					j = n
					continue
				}
			}
			return j + 1
		case comma[t.Lower] || t.Lower == ")":
			return j + 1
		case strings.HasPrefix(t.Tag, "W") || subordinator[t.Lower] && (j == *first-1 || !preposition[t.Lower]):
			return j
		}
	}
	if *first > lo && strings.HasPrefix(f.d.Tokens[*first-1].Tag, "N") {
		return *first
	}
	return lo
}

// subjectBefore returns the first token of the noun phrase that ends before the
// conjunction at j, where that phrase opens a clause; else -1.
func (f *finder) subjectBefore(lo, j int) int {
	n, ok := f.nounEnding(j)
	for ok && n-1 > lo && attaching[f.d.Tokens[n-1].Lower] {
		var m int
		if m, ok = f.nounEnding(n - 1); ok {
			n = m
		}
	}
	if n <= lo || n > j {
		return -1
	}
	if w := f.d.Tokens[n-1]; subordinator[w.Lower] || strings.HasPrefix(w.Tag, "W") {
		return n
	}
	return -1
}
