package compare

// typed returns what two statements of which none denies the other disagree on
// beside numbers and times: they are alike but for one name, place, office or verb.
// Nil where they can both be right. It takes statements that share what they are
// about, and is slow to speak: all else must be told alike. A strict reading is
// that of whole reports.
func typed(a, b *unit, strict bool) *clash {
	x, y := a.finding(), b.finding()
	if a.unreal() != b.unreal() || otherSource(a, b) {
		return nil
	}
	if c := otherHandle(a, b); c != nil {
		return c
	}
	if x.Polarity != y.Polarity {
		return nil
	}
	ga := a.gapTo(b)
	offices := len(a.holders()) > 0 && len(b.holders()) > 0
	if len(ga.tokens) == 0 && !offices {
		return nil
	}
	gb := b.gapTo(a)
	if offices {
		if c := otherOffice(&ga, &gb, strict); c != nil {
			return c
		}
	}
	if len(ga.tokens) == 0 || len(gb.tokens) == 0 || ga.values > 0 && gb.values > 0 {
		return nil
	}
	if sa, sb := matchSlots(a, b, false); open(sa) > 0 && open(sb) > 0 {
		return nil // "the first vote" and "the second"
	}
	o := overlap(a, b)
	if o.count < leastShared {
		return nil
	}
	if c := contrary(&ga, &gb); c != nil {
		return c
	}
	return otherName(&ga, &gb)
}

// leastShared is how many terms two statements have in common at least that are
// alike but for one.
const leastShared = 2

// spare is the weight of words by which statements may differ beside what is in
// dispute: of the one that says less, and of the one that says more.
const spareLess, spareMore = .6, 1.6

// spare reports whether two gaps hold little beside what is in dispute, whose
// weight in each is given.
func spare(a, b *gap, wa, wb float64) bool {
	x, y := a.weight-wa, b.weight-wb
	return min(x, y) <= spareLess && max(x, y) <= spareMore
}

// The reasons of the kinds of conflict, in words for the reader.
const (
	whyNumber   = "two numbers for one thing, in statements that otherwise say the same"
	whyDate     = "two times for one event that do not meet, in statements that otherwise say the same"
	whyCounted  = "two numbers of the same things, with the same told of them"
	whyDay      = "two days for one deed"
	whySum      = "two sums of money of one kind, with the same told of them"
	whyTerm     = "two lengths of one sentence to prison"
	whyAge      = "two ages of one person"
	whyName     = "two names in one role, in statements that otherwise say the same"
	whyPlace    = "two places for one event, in statements that otherwise say the same"
	whyOffice   = "two offices of one person, in statements that otherwise say the same"
	whyPolarity = "one says that it is so, the other that it is not"
	whyContrary = "what the one says rules out what the other says, of the same persons or things"
)
