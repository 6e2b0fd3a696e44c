package lang

import "slices"

// variation is the person or body that the last sentence is about, where the
// phrase opens the next one and no one else is called so: "Hale won. The former
// teacher said"; -1 where that is not sure.
func (r *finder) variation(k int) int {
	p := &r.phrases[k]
	if p.plural || !p.subject || p.inTitle || p.region >= 0 || p.first != firstWord(r.d, r.d.Sentences[p.sentence]) {
		return -1
	}
	found := -1
	switch p.typ {
	case Person:
		found = r.lastPerson(k)
	case Organization, Group:
		found = r.lastBody(k)
	}
	if found < 0 {
		return -1
	}
	for _, c := range r.byNoun[p.noun] {
		if y := &r.clusters[r.find(c)]; len(y.words) > 0 && r.find(c) != found && hasWord(y.nouns, p.noun) {
			return -1 // another one is called so
		}
	}
	return found
}

// lastPerson is the one person with a name in the sentence before that of the
// phrase k, where an office does not speak against it.
func (r *finder) lastPerson(k int) int {
	p := &r.phrases[k]
	title := r.class[p.head]&titleWord != 0
	if p.det != definite || p.owner >= 0 || contest[p.noun] || !title && len(p.mods) == 0 {
		return -1
	}
	found := -1
	for j := k - 1; j >= 0 && r.phrases[j].sentence >= p.sentence-1; j-- {
		q := &r.phrases[j]
		if q.sentence == p.sentence || q.cluster < 0 || q.dropped || q.region >= 0 || q.outer >= 0 && q.form != PronounForm {
			continue
		}
		c := r.find(q.cluster)
		x := &r.clusters[c]
		if x.typ != Person {
			continue
		}
		if found >= 0 && found != c || len(x.words) == 0 {
			return -1
		}
		found = c
	}
	if found < 0 {
		return -1
	}
	x := &r.clusters[found]
	former := hasWord(p.mods, "+former")
	if x.gender != GenderUnknown && p.gender != GenderUnknown && x.gender != p.gender || hasWord(x.mods, "+former") != former && hasWord(x.nouns, p.noun) {
		return -1
	}
	if _, _, _, clash, _ := r.mods(p, x); clash {
		return -1
	}
	for _, noun := range x.nouns {
		if title && tables.words[noun].class&titleWord != 0 && !Related(noun, p.noun) && !former {
			return -1 // "Mayor Hale spoke. The governor left."
		}
	}
	return found
}

// anyBody are nouns that any organization may be called by.
var anyBody = []string{"group", "organization", "organisation", "institution", "body", "association"}

// lastBody is the organization with a name that the sentence before that of the
// phrase k is about: its first subject.
func (r *finder) lastBody(k int) int {
	p := &r.phrases[k]
	switch {
	case p.det == definite && (len(p.mods) > 0 || slices.Contains(anyBody, p.noun)):
	case p.det == possessive && p.owner >= 0 && placeKind[r.phrases[p.owner].noun] != "" && len(p.mods) > 0:
	default:
		return -1
	}
	found := -1
	for j := k - 1; j >= 0 && r.phrases[j].sentence >= p.sentence-1; j-- {
		q := &r.phrases[j]
		if q.sentence == p.sentence || q.cluster < 0 || q.dropped || q.region >= 0 || q.outer >= 0 || !q.subject {
			continue
		}
		c := r.find(q.cluster)
		if found >= 0 && found != c && r.clusters[found].typ == Organization {
			return -1
		}
		found = c
	}
	if found < 0 || r.clusters[found].typ != Organization || len(r.clusters[found].words) == 0 {
		return -1
	}
	x := &r.clusters[found]
	if len(x.nouns) > 0 && !slices.Contains(anyBody, p.noun) && !relatedNouns(x.nouns, []string{p.noun}) {
		return -1
	}
	extra, missing, _, clash, _ := r.mods(p, x)
	if clash || extra > 0 && (missing > 0 || hasWord(x.nouns, p.noun)) {
		return -1 // "The Free Committee met. The ethics committee did not."
	}
	return found
}
