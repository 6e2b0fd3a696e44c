package compare

import "strings"

// office is a title as it stands before a name or after it: "former deputy mayor".
type office struct {
	noun string // of [offices], the same for its spellings
	rank string // "deputy", "vice", … empty for the office itself
	time string // "former", "elect"; empty for who holds it, acting or not
	text string
}

// otherOffice returns the clash of two statements that are alike but for the
// office of one person, nil without one. In whole reports "former" and nothing are
// no difference: each may speak of another time.
func otherOffice(a, b *gap, strict bool) *clash {
	if a.values > 0 || b.values > 0 {
		return nil
	}
	for _, m := range a.u.holders() {
		for _, n := range b.u.holders() {
			if m.person != n.person || m.office == n.office || a.named() || b.named() {
				continue
			}
			x, y := m.office, n.office
			if !officesApart(x, y) || strict && x.time != y.time || !spare(a, b, float64(len(strings.Fields(x.text))), float64(len(strings.Fields(y.text)))) {
				continue
			}
			return &clash{kind: kindOffice, values: [2]string{x.text, y.text}, why: whyOffice, score: 1}
		}
	}
	return nil
}

// officesApart reports whether one person cannot hold two offices at one time. Who
// acts in an office may be called by it, and who has held some offices keeps the
// title for life.
func officesApart(x, y office) bool {
	if x.time != y.time {
		return x.noun == y.noun && x.rank == y.rank && !forLife[x.noun]
	}
	if x.noun == y.noun {
		return x.rank != y.rank && x.noun != "general"
	}
	return offices[x.noun] == offices[y.noun] || x.rank == "" && y.rank == "" && governs[x.noun] && governs[y.noun]
}

// holder is a person in a clause with an office.
type holder struct {
	person int32 // the term
	office office
}

// holders returns the persons of a unit with the offices that stand right before
// or after their names, read once.
func (u *unit) holders() []holder {
	if u.holding != nil {
		return u.holding
	}
	out := []holder{}
	tokens := u.r.article.Doc.Tokens
	for i := u.first; i < u.last; i++ {
		if u.r.who[i] < 0 {
			continue
		}
		n, ok := u.r.nameAt(i)
		if !ok || n.entity < 0 || n.last != i+1 {
			continue
		}
		if o, ok := u.officeIn(n.first-titleWords, n.first, true); ok {
			out = append(out, holder{u.r.who[i], o})
		} else if i+2 < u.last && tokens[i+1].Lower == "," {
			if o, ok := u.officeIn(i+2, i+2+titleWords, false); ok {
				out = append(out, holder{u.r.who[i], o})
			}
		}
	}
	u.holding = out
	return out
}

// titleWords is how many words before or after a name a title may have.
const titleWords = 5

// officeIn reads the office among the tokens [first,last): that which ends right
// before last, or, behind a name, the first.
func (u *unit) officeIn(first, last int, before bool) (o office, ok bool) {
	tokens := u.r.article.Doc.Tokens
	first, last = max(first, u.first), min(last, u.last)
	noun := -1
	if before {
		for i := last - 1; i >= first && i >= last-2; i-- {
			if _, is := officeOf(tokens[i].Lower); is {
				noun = i
				break
			}
		}
	} else {
		for i := first; i < last && tokens[i].Lower != ","; i++ {
			if _, is := officeOf(tokens[i].Lower); is {
				noun = i
				break
			}
		}
	}
	if noun < 0 {
		return o, false
	}
	o.noun, _ = officeOf(tokens[noun].Lower)
	if o.noun == "general" && noun > u.first && (tokens[noun-1].Lower == "attorney" || tokens[noun-1].Lower == "solicitor" || tokens[noun-1].Lower == "secretary") {
		return o, false // no soldier
	}
	from, to := noun, noun+1
	if strings.HasSuffix(tokens[noun].Lower, "-elect") {
		o.time = "elect"
	} else if to+1 < u.last && tokens[to].Lower == "-" && tokens[to+1].Lower == "elect" {
		o.time, to = "elect", to+2
	}
scan:
	for i := noun - 1; i >= max(noun-titleWords, u.first); i-- {
		w := strings.TrimSuffix(tokens[i].Lower, "-")
		switch {
		case w == "former" || w == "ex" || w == "onetime":
			o.time, from = "former", i
		case ranks[w]:
			o.rank, from = w, i
		case w == "acting" || w == "interim" || w == "current" || w == "sitting" || w == "then":
			from = i
		case !strings.HasPrefix(tokens[i].Tag, "N") && tokens[i].Tag != "JJ" && tokens[i].Tag != "POS":
			break scan // "former campaign chairman", "his former chairman"
		}
	}
	o.text = u.r.words(from, to)
	return o, true
}

// officeOf returns the office that a word names.
func officeOf(word string) (string, bool) {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "-elect"), ".")
	if same, ok := sameOffice[word]; ok {
		word = same
	}
	_, ok := offices[word]
	return word, ok
}

// offices gives for each office the ladder that it is a step of: one person stands
// on one step.
var offices = map[string]int{"mayor": 1, "governor": 1, "senator": 1, "representative": 1, "alderman": 1, "premier": 1, "president": 2, "chancellor": 2, "minister": 3, "ambassador": 3, "secretary": 3,
	"director": 4, "manager": 4, "chairman": 5, "treasurer": 5, "private": 6, "corporal": 6, "sergeant": 6, "lieutenant": 6, "captain": 6, "major": 6, "colonel": 6, "brigadier": 6, "general": 6,
	"admiral": 6, "commodore": 6, "judge": 7, "prosecutor": 7, "magistrate": 7, "constable": 8, "inspector": 8, "superintendent": 8, "sheriff": 8, "bishop": 9, "archbishop": 9, "cardinal": 9, "dean": 10, "principal": 10, "headmaster": 10}

// sameOffice gives the office that other words stand for.
var sameOffice = map[string]string{"gov": "governor", "sen": "senator", "rep": "representative", "congressman": "representative", "congresswoman": "representative", "chairwoman": "chairman", "chair": "chairman",
	"chairperson": "chairman", "sgt": "sergeant", "lt": "lieutenant", "capt": "captain", "maj": "major", "col": "colonel", "gen": "general", "adm": "admiral", "justice": "judge", "councilman": "alderman", "councillor": "alderman", "cpl": "corporal", "pvt": "private"}

// governs are offices of government of which one is held at a time.
var governs = map[string]bool{"mayor": true, "governor": true, "senator": true, "representative": true, "premier": true, "president": true, "chancellor": true, "ambassador": true, "sheriff": true}

// forLife are offices whose title stays with who held them.
var forLife = map[string]bool{"president": true, "governor": true, "senator": true, "representative": true, "ambassador": true, "general": true, "admiral": true, "colonel": true, "judge": true, "secretary": true, "premier": true, "bishop": true}

// ranks stand below an office.
var ranks = map[string]bool{"deputy": true, "vice": true, "assistant": true, "associate": true, "lieutenant": true}
