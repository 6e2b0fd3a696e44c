package compare

import (
	"strings"
	"unicode"
)

// otherHandle returns the clash of two statements whose sentences give one thing
// two names, nil without one: the account that published a video, a ship.
func otherHandle(a, b *unit) *clash {
	x, kx := a.publisher()
	y, ky := b.publisher()
	if x == "" || y == "" || kx != ky || oneName(x, y) || a.r.mentions(y) || b.r.mentions(x) {
		return nil
	}
	if o := overlap(a.sentenceUnit(), b.sentenceUnit()); o.count < leastShared {
		return nil
	}
	return &clash{kind: kindName, values: [2]string{x, y}, why: whyName, score: 1}
}

// called is the name by which a statement calls a thing, and the kind of thing;
// both empty where it calls nothing by a name.
type called struct{ name, kind string }

// publisher is calling, read once for a statement; where the statement says that
// something was published also the account that the rest of its sentence names.
func (u *unit) publisher() (name, kind string) {
	if u.called != nil {
		return u.called.name, u.called.kind
	}
	sentence := u.sentenceUnit()
	name, kind = u.calling(sentence)
	if name == "" && publishing[u.act] {
		if name, kind = sentence.calling(sentence); works[kind] == "" {
			name, kind = "", ""
		}
	}
	u.called = &called{name, kind}
	return name, kind
}

// publishing are verbs of what accounts do.
var publishing = wordSet("post publish upload share release")

// calling returns the name by which a statement calls a thing and what kind of
// thing that is: "an account titled HarbourEye", "the ferry called Petrel". An
// account is of the kind of what it published, which the sentence tells.
func (u *unit) calling(sentence *unit) (called, kind string) {
	tokens := u.r.article.Doc.Tokens
	account, work := false, ""
	for i := sentence.first; i < sentence.last; i++ {
		account = account || accounts[tokens[i].Lemma] || accounts[tokens[i].Lower]
		if w := works[tokens[i].Lemma]; w != "" && strings.HasPrefix(tokens[i].Tag, "N") {
			work = w
		}
	}
	for i := u.first; i < u.last; i++ {
		switch {
		case account && work != "" && (tokens[i].Lower[0] == '@' || handle(u.r.words(i, i+1))) && u.introduced(i):
			return u.r.words(i, i+1), work
		case callings[tokens[i].Lower] && i > u.first && tokens[i-1].Tag != "" && tokens[i-1].Tag[0] == 'N':
			first := i + 1
			for first < u.last && (tokens[first].Lower == "the" || strings.ContainsAny(u.r.words(first, first+1), "\"“”‘’'")) {
				first++
			}
			last := first
			for last < u.last && (tokens[last].Tag == "NNP" || tokens[last].Tag == "NNPS") {
				last++
			}
			if last == first {
				continue
			}
			if accounts[tokens[i-1].Lemma] {
				return u.r.words(first, last), work
			}
			return u.r.words(first, last), tokens[i-1].Lemma
		}
	}
	return "", ""
}

// introduced reports whether a word that makes a name of the next stands up to
// three tokens before token i.
func (u *unit) introduced(i int) bool {
	tokens := u.r.article.Doc.Tokens
	for j := i - 1; j >= u.first && j >= i-3; j-- {
		if w := tokens[j].Lower; w == "by" || callings[w] || accounts[tokens[j].Lemma] {
			return true
		}
	}
	return false
}

// works are what accounts publish, by kind.
var works = map[string]string{"video": "video", "clip": "video", "footage": "video", "recording": "video", "film": "video", "photo": "picture", "photograph": "picture", "picture": "picture", "image": "picture",
	"post": "post", "message": "post", "tweet": "post", "blog": "post"}

// handle reports whether a word is written as only names of accounts are: letters
// with a capital, a digit or a line within.
func handle(w string) bool {
	within := false
	for i, c := range w {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '_' {
			return false
		}
		within = within || i > 0 && (unicode.IsUpper(c) || unicode.IsDigit(c) || c == '_')
	}
	lower := strings.ToLower(w)
	return len(w) >= 5 && within && lower != w && strings.ToUpper(w) != w || within && strings.Contains(w, "_")
}

// callings are words after which a name stands.
var callings = wordSet("called named titled dubbed christened entitled nicknamed")

// accounts are words for who publishes on a platform, and platforms.
var accounts = wordSet("account user username handle channel youtube twitter facebook instagram tiktok reddit telegram blogger poster")
