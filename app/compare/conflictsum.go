package compare

import "crossread/app/result"

// summed returns the clash of two sums of money that two facts of a row tell of one
// thing, in whatever other words: both are a price, a fine, a loss, or of another kind
// that their words name, in facts that share a name or the thing that is paid for. Nil
// without one.
func summed(a, b *unit) *clash {
	x, y := a.sum(), b.sum()
	if x == nil || y == nil || x.quantity.Unit != y.quantity.Unit || x.each != y.each || x.whole || y.whole || x.further() || y.further() {
		return nil
	}
	if agree, same := compatibleSlots(x, y); agree || !same || never(x, y) {
		return nil
	}
	const times = 3 // how far apart two sums can be, and be one told differently
	p, q := x.quantity, y.quantity
	if max(p.Value, q.Value) > times*min(p.Value, q.Value) || p.Bound == result.Range || q.Bound == result.Range {
		return nil
	}
	if !comparableSums(a, b) || !meet(a.sumKinds(), b.sumKinds()) || otherTime(a, b) || otherPlace(a, b) || !sharesName(a, b) && !sharesThing(a, b) {
		return nil
	}
	return &clash{kind: kindNumber, why: whySum, values: [2]string{x.text, y.text}, sides: [2]*slot{x, y}, score: countSure}
}

// comparableSums is comparableFacts for facts of which one may tell what is to be paid.
func comparableSums(a, b *unit) bool {
	x, y := a.finding(), b.finding()
	if x.Polarity != y.Polarity || otherPerson(a, b) || otherSource(a, b) && named(a.speaker()) || a.hasWord(mayBe) != b.hasWord(mayBe) {
		return false
	}
	return supposes(x) == supposes(y)
}

// supposes reports whether a fact is only possible.
func supposes(f *result.Fact) bool {
	return f.Modality == result.Possible || f.Modality == result.Conditional
}

// mayBe are verbs of what is paid only where it comes to that.
var mayBe = wordSet("face could may might would seek want ask demand")

// sum returns the only sum of money of a fact, nil without one or with several.
func (u *unit) sum() *slot {
	var one *slot
	slots := u.slotsOnce(false)
	for i := range slots {
		if s := &slots[i]; currency(s.quantity.Unit) {
			if one != nil {
				return nil
			}
			one = s
		}
	}
	return one
}

// currency reports whether a unit is that of money.
func currency(unit string) bool {
	return len(unit) == 3 && unit[0] >= 'A' && unit[0] <= 'Z'
}

// sumKinds returns what the words of a fact say that its money is.
func (u *unit) sumKinds() []uint8 {
	var out []uint8
	for i := u.first; i < u.last; i++ {
		if k := sumKind[u.r.article.Doc.Tokens[i].Lemma]; k != 0 {
			out = append(out, k)
		}
	}
	return out
}

// sharesThing reports whether two facts have a noun in common that tells
// no kind of money.
func sharesThing(a, b *unit) bool {
	tokens := a.r.article.Doc.Tokens
	for i := a.first; i < a.last; i++ {
		if t := &tokens[i]; t.Tag != "" && t.Tag[0] == 'N' && sumKind[t.Lemma] == 0 && a.r.amounts[i] < 0 && a.r.times[i] < 0 && b.hasAny(a.r.at[i]) {
			return true
		}
	}
	return false
}

// sumKind numbers the words that tell what a sum of money is.
var sumKind = readKinds(
	"cost price bill value worth value spend invest estimate expense budget",
	"fine penalty",
	"loss lose",
	"profit earn earnings net",
	"revenue turnover sales",
	"give donate pledge promise grant aid donation offer",
	"steal take theft embezzle",
	"debt owe",
	"pay payment settlement compensation damages settle",
	"ransom demand",
	"reward bounty",
	"bail bond",
	"raise fundraiser",
	"salary wage",
)

func readKinds(lines ...string) map[string]uint8 {
	m := map[string]uint8{}
	for n, l := range lines {
		for w := range wordSet(l) {
			m[w] = uint8(n + 1)
		}
	}
	return m
}
