package lang

// contracted reports whether the "'s" at token i, behind a noun, is "is" or "has":
// an article or a participle that owns nothing follows ("the mayor 's a fool",
// "the mayor 's been there").
func (d *Document) contracted(i int, s Sentence) bool {
	if tag := d.Tokens[i-1].Tag; tag != "NN" && tag != "NNP" || i+1 >= s.Last {
		return false
	}
	if isUpper(d.Text[d.Tokens[i+1].Start]) {
		return false // "the channel's The Evening Show"
	}
	switch next := &d.Tokens[i+1]; next.Lower {
	case "a", "an", "the", "not", "been", "gone", "gotten", "become":
		return true
	case "going", "trying":
		return d.tagAt(i+2, s.Last) == "TO"
	}
	return false
}

// nameBehind reports whether the capitalised word at token i, taken for a verb,
// stands where a name does: behind "to", a preposition or an article in small
// letters. In a title ("Coalition to Stop the Mill") the word before is a name too.
func (d *Document) nameBehind(i int, s Sentence) bool {
	if !isUpper(d.Text[d.Tokens[i].Start]) || s.Zone == ZoneHeadline || i == s.First || isUpper(d.Text[d.Tokens[i-1].Start]) {
		return false
	}
	switch d.Tokens[i-1].Tag {
	case "TO":
		return i < s.First+2 || d.Tokens[i-2].Tag != "WRB" && (!isUpper(d.Text[d.Tokens[i-2].Start]) || isVerb(d.Tokens[i-2].Tag))
	case "IN", "DT":
		return true
	}
	return false
}

// verbBehindTo reports whether the word in small letters at token i, taken for a
// noun, is an infinitive: it stands behind "to" and has an object of its own.
func (d *Document) verbBehindTo(i int, s Sentence) bool {
	if i == s.First || d.Tokens[i-1].Tag != "TO" || isUpper(d.Text[d.Tokens[i].Start]) || i+2 >= s.Last || goals[d.Tokens[i].Lower] {
		return false
	}
	switch d.Tokens[i+1].Lower {
	case "the", "a", "an", "his", "her", "its", "our", "my", "your", "their", "him", "them":
		return !later[d.Tokens[i+2].Lower]
	}
	return false
}

// goals are nouns without an article that one goes to: "to work a night shift".
var goals = set(`work school college church bed court town jail prison market war sea hospital class hell heaven home death life date everything
	something anything nothing everyone someone anyone everybody somebody anybody nobody`)

// later are words of a time behind an article: "to school the next day".
var later = set(`next following same previous other day morning night week evening afternoon first last second`)

// thirdPersons are the third persons of verbs that are no plurals, which the
// tagger, seeing their s behind a noun, at times takes for some.
var thirdPersons = set(`meets tells overturns derails specifies reacts denies seeks urges warns accuses blames describes arrives begins becomes
	kills knows loses pays puts rejects remains resigns sends sues takes threatens writes sees joins hears confirms announces admits apologizes
	apologises enters flees includes insists learns refuses reveals suggests tries unveils vows declares dismisses defends criticizes criticises
	condemns approves agrees appears asks believes brings comes considers continues creates decides declines defies delivers discusses endorses
	expects explains fails follows identifies ignores imposes intends introduces investigates mocks nominates opposes postpones proposes
	prosecutes provides publishes receives recommends recovers reiterates removes replaces requires responds speaks spends strengthens suspends
	thinks transforms wants withdraws allows adds argues concludes contains destroys elects emerges ensures forbids gives keeps oversees
	pleads prohibits protects pursues reopens survives vetoes`)
