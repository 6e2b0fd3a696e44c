package timex

// tense is what a clause's verb tells of when.
type tense uint8

const (
	noTense tense = iota
	pastTense
	presentTense
	future
)

// planned are words before a date that lay it in the future, whatever the
// tense: "due Friday", "scheduled for May 3", "until Monday".
var planned = map[string]bool{
	"due": true, "until": true, "till": true, "scheduled": true, "expected": true, "set": true, "slated": true,
	"planned": true, "upcoming": true, "deadline": true, "effective": true, "expires": true, "expire": true, "begins": true,
	"starts": true, "beginning": true, "starting": true, "payable": true, "by": true, "through": true, "next": true,
	"tentatively": true, "coming": true, "opens": true,
}

// willing are verbs whose infinitive lies ahead of them.
var willing = map[string]bool{
	"plan": true, "expect": true, "schedule": true, "agree": true, "intend": true, "hope": true, "want": true, "promise": true,
	"vow": true, "set": true, "due": true, "go": true, "decide": true, "prepare": true, "aim": true, "seek": true, "be": true,
	"threaten": true, "offer": true, "need": true, "likely": true, "have": true, "ready": true, "poise": true, "pledge": true,
}

// tense returns the tense of the clause in which the atoms [first,next) stand:
// that of the nearest verb before them or, where there is none, after them.
func (r *resolver) tense(first, next int) tense {
	toks := r.doc.Tokens
	if len(toks) == 0 || first >= len(r.atoms) {
		return noTense
	}
	at := r.atoms[first].Token
	s := r.doc.Sentences[toks[at].Sentence]
	const near, far = 4, 30
	for i := at - 1; i >= s.First && i > at-far; i-- {
		t := &toks[i]
		if at-i <= near && planned[t.Lower] && (t.Lower != "by" && t.Lower != "through" && t.Lower != "next" || i == at-1) {
			return future
		}
		if v := r.verb(i, s.First); v != noTense {
			if v == presentTense && i < at-1 && r.reporting(i) {
				continue
			}
			return v
		}
	}
	last := r.atoms[next-1].Token
	for i := last + 1; i < s.Last && i < last+far; i++ {
		if v := r.verb(i, last+1); v != noTense {
			return v
		}
	}
	return noTense
}

// reporting reports whether the token is "says" and its like.
func (r *resolver) reporting(i int) bool {
	l := r.doc.Tokens[i].Lemma
	return l == "say" || l == "says"
}

// verb returns the tense of a verb at token i; its auxiliaries stand at from or
// later.
func (r *resolver) verb(i, from int) tense {
	toks := r.doc.Tokens
	t := &toks[i]
	switch t.Lower {
	case "will", "'ll", "shall", "won't", "wo":
		return future
	case "would", "may", "might", "could", "should", "can", "must":
		if t.Tag == "MD" {
			return future
		}
	case "was", "were", "had", "did":
		return pastTense
	case "said", "told":
		return pastTense
	}
	switch t.Tag {
	case "VBD":
		return pastTense
	case "VBN":
		return r.participle(i, from)
	case "VB":
		return r.infinitive(i, from)
	case "VBG":
		for k := i - 1; k >= from && k > i-4; k-- {
			switch toks[k].Lower {
			case "is", "are", "am", "'re", "'m":
				return presentTense
			case "was", "were", "been":
				return pastTense
			}
		}
	case "VBZ", "VBP":
		switch t.Lower {
		case "has", "have", "'ve":
			return pastTense
		case "is", "are", "'s", "'re", "am":
			return presentTense
		}
		return presentTense
	}
	return noTense
}

// participle tells "has met" and "was met" from "is scheduled".
func (r *resolver) participle(i, from int) tense {
	toks := r.doc.Tokens
	for k := i - 1; k >= from && k > i-5; k-- {
		switch toks[k].Lower {
		case "has", "have", "had", "'ve", "'d", "was", "were", "been":
			return pastTense
		case "is", "are", "'s", "'re":
			return presentTense
		case "be":
			return r.infinitive(k, from)
		}
	}
	return noTense
}

// infinitive finds what governs a bare verb: "will", "plans to", "failed to".
func (r *resolver) infinitive(i, from int) tense {
	toks := r.doc.Tokens
	for k := i - 1; k >= from && k > i-6; k-- {
		switch toks[k].Lower {
		case "will", "'ll", "shall", "would", "may", "might", "could", "should", "can", "must", "wo":
			return future
		case "did", "didn't":
			return pastTense
		case "to":
			for g := k - 1; g >= from && g > k-4; g-- {
				if willing[toks[g].Lemma] || planned[toks[g].Lower] {
					return future
				}
				if toks[g].Tag == "VBD" {
					return pastTense
				}
			}
			return future
		}
	}
	return noTense
}
