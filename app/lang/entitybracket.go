package lang

import "strings"

// bracket handles "Name (D-Tarn)", "Long Name (LN)" and "name (other name)".
func (r *finder) bracket(k, end int) {
	d := r.d
	p := &r.phrases[k]
	open := p.last
	shut := open + 1
	for shut < end && shut < open+8 && d.Tokens[shut].Lower != ")" {
		shut++
	}
	if shut >= end || d.Tokens[shut].Lower != ")" || shut == open+1 {
		return
	}
	inside := d.Text[d.Tokens[open+1].Start:d.Tokens[shut-1].End]
	if p.form == NameForm && (p.typ == Person || p.typ == "") && (partyMark(inside) || r.class[open+1]&stateShort != 0 || len(p.roles) > 0 && tables.names[strings.ToLower(inside)].typ == Place) {
		p.typ = Person
		p.labels = append(p.labels, [2]int{open + 1, shut})
		p.last = shut + 1
		r.dropWithin(k, open+1, shut)
		return
	}
	b := r.phraseAt(open+1, end)
	if b < 0 {
		if shut == open+2 && p.form == DescriptionForm && acronym(inside) {
			return
		}
		return
	}
	q := &r.phrases[b]
	if q.last != shut || q.form == PronounForm {
		return
	}
	if acronym(inside) && p.form == NameForm && !initials(r, p, inside) {
		if w := r.before(p); w != nil && w.form == NameForm {
			was := w.last
			if w.last = open; initials(r, w, inside) {
				// "Port Authority of Ashel and Tarn (PAAT)"
				w.nameLast, w.base = open, open
				p.dropped = true
				q.typ, q.form, q.nameFirst, q.nameLast = w.typ, NameForm, open+1, shut
				r.appose(r.at.first[w.first-r.at.base], b)
				return
			}
			w.last = was
		}
		if p.nameLast-p.nameFirst < 2 {
			return
		}
	}
	switch {
	case acronym(inside) && (p.typ == Organization || p.typ == Thing || p.typ == Event || p.typ == "" || p.typ == Place) && p.form == NameForm:
		q.typ, q.form, q.nameFirst, q.nameLast = p.typ, NameForm, open+1, shut
		r.appose(k, b)
	case acronym(inside) && p.form == DescriptionForm && initials(r, p, inside):
		q.typ, q.form, q.nameFirst, q.nameLast = p.typ, NameForm, open+1, shut
		r.appose(k, b)
	case (p.typ == Thing || p.typ == Event) && (q.typ == Thing || q.typ == Event) && !p.plural && !q.plural:
		r.appose(k, b)
	}
}

// before returns the longest phrase that "and" joins p to, nil where there is
// none.
func (r *finder) before(p *phrase) *phrase {
	if p.first-r.at.base < 2 || r.d.Tokens[p.first-1].Lower != "and" {
		return nil
	}
	e := r.at.ending[p.first-1-r.at.base]
	if e < 0 {
		return nil
	}
	for o := r.phrases[e].outer; o >= r.from && r.phrases[o].last == p.first-1; o = r.phrases[o].outer {
		e = o
	}
	return &r.phrases[e]
}

// dropWithin takes the phrases of a party's mark out.
func (r *finder) dropWithin(k, first, last int) {
	for n := k + 1; n < len(r.phrases) && r.phrases[n].first < last; n++ {
		if r.phrases[n].first >= first {
			r.phrases[n].dropped = true
		}
	}
}

// initials reports whether the letters of short begin the words of p.
func initials(r *finder, p *phrase, short string) bool {
	want := strings.ToLower(strings.ReplaceAll(short, ".", ""))
	n := 0
	for i := p.first; i < p.last && n < len(want); i++ {
		if w := r.d.Tokens[i].Lower; w[0] == want[n] && !r.connects(i) {
			n++
		}
	}
	return n == len(want)
}

// partyMark reports whether s is a party with or without a place: "R", "D-Tarn".
func partyMark(s string) bool {
	if s == "" || !strings.ContainsRune("RDIL", rune(s[0])) {
		return false
	}
	if len(s) == 1 {
		return true
	}
	rest, ok := strings.CutPrefix(s[1:], "-")
	if !ok {
		if rest, ok = strings.CutPrefix(s[1:], "–"); !ok {
			return false
		}
	}
	return rest != "" && rest[0] >= 'A' && rest[0] <= 'Z'
}

// partyTag reads ", D-Tarn" after a name into the mention.
func (r *finder) partyTag(k, end int) bool {
	d := r.d
	p := &r.phrases[k]
	i := p.last + 1
	if i >= end {
		return false
	}
	j := i
	for j < end && j < i+4 && d.Tokens[j].End > d.Tokens[j].Start && (j == i || d.Tokens[j].Start == d.Tokens[j-1].End) && d.Tokens[j].Lower != "," {
		j++
	}
	if j == i {
		return false
	}
	s := d.Text[d.Tokens[i].Start:d.Tokens[j-1].End]
	if len(s) < 3 || !partyMark(s) {
		return false
	}
	p.typ = Person
	p.labels = append(p.labels, [2]int{i, j})
	p.last = j
	r.dropWithin(k, i, j)
	return true
}
