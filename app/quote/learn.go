package quote

import (
	"sort"

	"crossread/app/lang"
)

// Gold is one fragment of a quotation that people marked, in bytes of the
// document's text. A span that was not marked is empty.
type Gold struct {
	Start, End               int
	Group                    string // fragments of one quotation share it
	Quoted                   bool   // wholly or partly in marks
	CueStart, CueEnd         int
	SpeakerStart, SpeakerEnd int
}

// Choice is one decision of the models with its answer: the features of every
// candidate and which of them is right.
type Choice struct {
	Decision   int
	Candidates [][]uint32
	Right      int
}

// WeightBits and WeightUnit tell how the weights are stored: 1<<WeightBits
// 16-bit integers, WeightUnit for a weight of 1.
const (
	WeightBits = tableBits
	WeightUnit = weightUnit
)

// Choices lists the decisions that lead to the gold quotations of a document.
// It is what the models are fitted to.
func Choices(d *lang.Document, gold []Gold) []Choice {
	t := &teacher{reader: newReader(d, table("")), byCue: map[int]*lesson{}}
	t.read(gold)
	for n := range t.units {
		t.unit(n)
	}
	return t.choices
}

// lesson is one gold quotation.
type lesson struct {
	parts   []part
	speaker part
}

type teacher struct {
	*reader
	byCue   map[int]*lesson // by the cue's token
	quoted  []part
	choices []Choice
}

// read finds the tokens of the gold quotations.
func (t *teacher) read(gold []Gold) {
	groups := map[string][]Gold{}
	var names []string
	for _, g := range gold {
		if groups[g.Group] == nil {
			names = append(names, g.Group)
		}
		groups[g.Group] = append(groups[g.Group], g)
		if g.Quoted {
			t.quoted = append(t.quoted, t.tokens(g.Start, g.End))
		}
	}
	for _, name := range names {
		gs := groups[name]
		at := t.cueToken(gs[0].CueStart, gs[0].CueEnd)
		if at < 0 {
			continue
		}
		l := &lesson{}
		if gs[0].SpeakerEnd > gs[0].SpeakerStart {
			l.speaker = t.tokens(gs[0].SpeakerStart, gs[0].SpeakerEnd)
		}
		for _, g := range gs {
			l.parts = append(l.parts, t.tokens(g.Start, g.End))
		}
		sort.Slice(l.parts, func(i, k int) bool { return l.parts[i].first < l.parts[k].first })
		t.byCue[at] = l
	}
}

func (t *teacher) tokens(start, end int) part {
	first, last := t.d.TokenRange(start, end)
	return part{first, last}
}

// cueToken picks the word of a cue's span that stands for it.
func (t *teacher) cueToken(start, end int) int {
	if end <= start {
		return -1
	}
	p := t.tokens(start, end)
	found := -1
	rank := 0
	for i := p.first; i < p.last; i++ {
		k := 0
		switch w := t.word[i]; {
		case t.chain[i] != 0:
		case t.verb[i] && w.class != classOpen && w.class != classSpeak:
			k = 5
		case t.d.Tokens[i].Lower == "according":
			k = 5
		case w.class != classOpen:
			k = 4
		case t.verb[i] && !isAuxiliary(t.d.Tokens[i].Lower):
			k = 3
		case t.sym[i] == symColon:
			k = 2
		}
		if k > rank {
			found, rank = i, k
		}
	}
	return found
}

func (t *teacher) take(d decision, right int, lists [][]uint32) {
	if right >= 0 {
		t.choices = append(t.choices, Choice{int(d), lists, right})
	}
}

func (t *teacher) copy() []uint32 { return append([]uint32(nil), t.feats.list...) }

// unit lists the decisions of one unit.
func (t *teacher) unit(n int) {
	u := &t.units[n]
	if u.pure {
		return
	}
	told := map[int32]bool{}
	cues := t.cues(u, nil)
	// Attributions behind their content bound what earlier cues report.
	var behind []attribution
	for i := u.first; i < u.last; i++ {
		t.told[i] = modeNone
	}
	for i := range cues {
		if l := t.byCue[cues[i].at]; l != nil {
			m, before, _ := t.mode(u, &cues[i], l)
			t.told[cues[i].at] = m
			if m == modeBefore {
				behind = append(behind, attribution{cue: cues[i], mode: m, parts: []part{{before[0].first, before[len(before)-1].last}}})
			}
		}
	}
	for _, c := range cues {
		c := c
		l := t.byCue[c.at]
		m := modeNone
		var before, after []part
		if l != nil {
			m, before, after = t.mode(u, &c, l)
		}
		t.modeFeatures(u, &c)
		var lists [][]uint32
		for k := mode(0); k < modes; k++ {
			x := t.copy()
			for i := range x {
				x[i] = (x[i] ^ uint32(k)*modeShift) & (1<<tableBits - 1)
			}
			lists = append(lists, x)
		}
		t.take(chooseMode, int(m), lists)
		if m == modeNone {
			continue
		}
		a := &attribution{cue: c, mode: m, unit: n}
		switch m {
		case modeAfter:
			if len(after) > 0 {
				var later []attribution
				for _, b := range behind {
					if b.cue.at > c.at {
						later = append(later, b)
					}
				}
				t.after(u, a, t.limit(u, a, later), part{after[0].first, after[len(after)-1].last})
			}
		case modeBefore, modeAround:
			t.before(u, a, part{before[0].first, before[len(before)-1].last})
			if m == modeAround {
				t.after(u, a, u.last, part{after[0].first, after[len(after)-1].last})
			}
		}
		a.parts = append(append(a.parts, before...), after...)
		for _, x := range a.parts {
			for i := x.first; i < x.last; i++ {
				told[t.chain[i]] = true
			}
		}
		t.speaker(u, a, l)
	}
	for k := range t.chains {
		c := &t.chains[k]
		if c.first < u.first || c.first >= u.last || told[int32(k)+1] {
			continue
		}
		right := 0
		for _, q := range t.quoted {
			if q.first < c.last && c.first < q.last {
				right = 1
			}
		}
		t.looseFeatures(u, k)
		t.take(chooseMarks, right, [][]uint32{nil, t.copy()})
	}
}

// mode tells where a gold quotation stands to its cue, within the unit.
func (t *teacher) mode(u *unit, c *cue, l *lesson) (m mode, before, after []part) {
	outside := false
	for _, p := range l.parts {
		q := part{max(p.first, u.first), min(p.last, u.last)}
		switch {
		case q.first >= q.last:
			outside = true
		case q.last <= c.at:
			before = append(before, q)
		case q.first >= c.at:
			after = append(after, q)
		default:
			return modeNone, nil, nil
		}
	}
	switch {
	case len(before) > 0 && len(after) > 0:
		return modeAround, before, after
	case len(before) > 0:
		return modeBefore, before, nil
	case len(after) > 0 || outside && t.endsHere(u, c.last):
		return modeAfter, nil, after
	}
	return modeNone, nil, nil
}

func (t *teacher) same(a, b int) bool { return t.words(min(a, b), max(a, b)) == 0 }

// pick returns the place in list that means the token position at.
func (t *teacher) pick(list []int, at int) int {
	for i, p := range list {
		if t.same(p, at) {
			return i
		}
	}
	return -1
}

func (t *teacher) after(u *unit, a *attribution, limit int, gold part) {
	from := a.cue.last
	list := t.starts(u, a.mode, from, nil)
	var lists [][]uint32
	for _, p := range list {
		t.startFeatures(u, &a.cue, a.mode, from, p)
		lists = append(lists, t.copy())
	}
	k := t.pick(list, gold.first)
	t.take(chooseStart, k, lists)
	if k < 0 {
		return
	}
	stop := t.stop(list[k], limit)
	es := t.ends(u, list[k], stop, nil)
	lists = nil
	for _, e := range es {
		t.endFeatures(u, &a.cue, a.mode, list[k], e, stop)
		lists = append(lists, t.copy())
	}
	t.take(chooseEnd, t.pick(es, gold.last), lists)
}

func (t *teacher) before(u *unit, a *attribution, gold part) {
	list := t.breaks(u, a.cue.at, nil)
	var lists [][]uint32
	for i, e := range list {
		t.breakFeatures(u, &a.cue, a.mode, i, e)
		lists = append(lists, t.copy())
	}
	k := t.pick(list, gold.last)
	t.take(chooseBreak, k, lists)
	if k < 0 {
		return
	}
	e := list[k]
	list = t.fronts(u, e, nil)
	lists = nil
	for _, p := range list {
		t.frontFeatures(u, &a.cue, a.mode, p, e)
		lists = append(lists, t.copy())
	}
	t.take(chooseFront, t.pick(list, gold.first), lists)
}

func (t *teacher) speaker(u *unit, a *attribution, l *lesson) {
	list := append(t.speakers(u, a, nil), 0)
	right := -1
	var lists [][]uint32
	for i, k := range list {
		t.speakerFeatures(u, a, i, k)
		lists = append(lists, t.copy())
		if k == 0 {
			if right < 0 && (l.speaker.last <= u.first || l.speaker.first >= u.last) {
				right = i
			}
			continue
		}
		c := &t.d.Chunks[k-1]
		if right < 0 && c.First < l.speaker.last && l.speaker.first < c.Last {
			right = i
		}
	}
	// The head of the speaker's phrase comes first, its complements follow.
	for i, k := range list {
		if k != 0 && right >= 0 && list[right] != 0 && i != right {
			c := &t.d.Chunks[k-1]
			if c.First < l.speaker.last && l.speaker.first < c.Last && c.First < t.d.Chunks[list[right]-1].First {
				right = i
			}
		}
	}
	t.take(chooseSpeaker, right, lists)
}
