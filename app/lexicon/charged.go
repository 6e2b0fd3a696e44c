package lexicon

import (
	"embed"
	"strings"
	"sync"
)

//go:embed framing/*.tsv
var framingFiles embed.FS

// Category is a kind of framing word. Its String is the name used in results
// and the key of its help.
type Category uint8

// The categories of the framing lexicon, the more specific first: where one
// word stands in several, the first is kept. NotCharged holds fixed terms in
// which a word of another list says nothing ("criminal court").
const (
	NotCharged Category = iota
	SoCalled
	IdeologyLabel
	GroupLabel
	Dysphemism
	Euphemism
	ReportingVerb
	DoubtVerb
	Factive
	Implicative
	DoubtNoun
	VagueSource
	MindReading
	NumberFraming
	LoadedAdjective
	LoadedNoun
	EmotionWord
	LoadedAdverb
	Intensifier
	Booster
	Minimiser
	Hedge
	ConflictMetaphor
	DisasterMetaphor
	Metaphor
	Presupposition
	Contrast
	LoadedVerb
	Epithet
	Sensational
	Categories // how many there are
)

var categoryNames = [Categories]string{
	"not", "so-called", "ideology-label", "group-label", "dysphemism", "euphemism",
	"charged-reporting-verb", "doubt-verb", "factive", "implicative", "doubt-noun", "vague-source", "mind-reading",
	"number-framing", "loaded-adjective", "loaded-noun", "emotion-word", "loaded-adverb", "intensifier",
	"booster", "minimiser", "hedge", "conflict-metaphor", "disaster-metaphor", "metaphor",
	"presupposition", "contrast", "loaded-verb", "epithet", "sensational",
}

func (c Category) String() string { return categoryNames[c] }

// Charge is one entry of the framing lexicon: a word or phrase by its lemmas.
//
// In a phrase <poss> stands for a possessive pronoun, <self> for a reflexive
// one, <num> for a number, <say> for a neutral verb of saying or thinking, and
// * for one to four words. A word "x-*" or "*-x" stands for any word so formed.
type Charge struct {
	Text     string // lemmas with single spaces between
	Plainer  string // a plainer word; empty where there is none
	Words    uint8  // how many words Text has
	Category Category
	POS      byte  // V, N, J, R, or X for any
	Strength uint8 // 1 needs a charged context to 4 charged almost everywhere, set by hand
	reason   uint8
}

// Reason says in plain words what the word does.
func (c Charge) Reason() string { return charged().reasons[c.reason] }

// Has tells whether the word charges by the reason of that id in reason.tsv.
func (c Charge) Has(id string) bool { return charged().reasonIDs[c.reason] == id }

// Charges returns the entries whose first word is the given lemma or lower-case
// form, the longest first.
func Charges(first string) []Charge {
	l := charged()
	b, ok := l.bucket[first]
	if !ok {
		return nil
	}
	return l.entries[l.start[b]:l.start[b+1]]
}

// Literal tells whether a lemma belongs to real fights, crimes and disasters,
// beside which words of war and disaster mean what they say.
func Literal(lemma string) bool {
	_, ok := charged().literal[lemma]
	return ok
}

// Concrete tells whether a noun's lemma names what can be touched or is a force
// of nature: verbs of force mean beside it what they say.
func Concrete(lemma string) bool {
	_, ok := charged().concrete[lemma]
	return ok
}

// Harm tells whether a lemma of a part of speech, V or N, names a harm that
// people do to people.
func Harm(lemma string, pos byte) bool { return strings.IndexByte(charged().harm[lemma], pos) >= 0 }

// chargedList is the lexicon in memory: entries in buckets by first word.
type chargedList struct {
	entries []Charge
	bucket  map[string]uint16 // first word to number of its bucket
	start   []uint16          // where each bucket begins in entries
	reasons []string

	reasonIDs []string
	literal   map[string]struct{}
	concrete  map[string]struct{}
	harm      map[string]string // parts of speech by lemma
}

var charged = sync.OnceValue(loadCharged)

func loadCharged() *chargedList {
	l := &chargedList{bucket: make(map[string]uint16, 9000)}
	number := make(map[string]uint8, 64)
	eachLine("reason", func(id, why string) {
		number[id] = uint8(len(l.reasons))
		l.reasons = append(l.reasons, why)
		l.reasonIDs = append(l.reasonIDs, id)
	})
	l.literal = make(map[string]struct{}, 256)
	eachLine("literal", func(lemma, _ string) { l.literal[lemma] = struct{}{} })
	l.concrete = make(map[string]struct{}, 400)
	eachLine("concrete", func(lemma, _ string) { l.concrete[lemma] = struct{}{} })
	l.harm = make(map[string]string, 64)
	eachLine("harm", func(lemma, pos string) { l.harm[lemma] += pos })
	read := make([]Charge, 0, 15000)
	eachLine("not", func(text, _ string) {
		read = append(read, Charge{Text: text, Words: words(text), Category: NotCharged})
	})
	for c := NotCharged + 1; c < Categories; c++ {
		eachLine(c.String(), func(text, rest string) {
			reason, plainer, _ := strings.Cut(rest[len("V\t1\t"):], "\t")
			e := Charge{Text: text, Plainer: plainer, Words: words(text), Category: c, POS: rest[0], Strength: rest[2] - '0', reason: number[reason]}
			read = append(read, e)
			if spaced, ok := openCompound(e); ok {
				read = append(read, spaced)
			}
		})
	}
	l.sort(read)
	return l
}

// sort puts the entries into their buckets, the longest first; equally long
// ones stay in the order of the categories.
func (l *chargedList) sort(read []Charge) {
	of := make([]uint16, len(read))
	var size []uint16
	for i := range read {
		first, _, _ := strings.Cut(read[i].Text, " ")
		b, ok := l.bucket[first]
		if !ok {
			b = uint16(len(size))
			l.bucket[first] = b
			size = append(size, 0)
		}
		of[i] = b
		size[b]++
	}
	l.start = make([]uint16, len(size)+1)
	for b, n := range size {
		l.start[b+1] = l.start[b] + n
	}
	l.entries = make([]Charge, len(read))
	clear(size)
	for i := range read {
		b := of[i]
		from := l.start[b]
		at := from + size[b]
		for at > from && l.entries[at-1].Words < read[i].Words {
			l.entries[at] = l.entries[at-1]
			at--
		}
		l.entries[at] = read[i]
		size[b]++
	}
}

// openCompound returns the spelling of a hyphened compound with a space: "far
// right". Not where the space would make a verb with its particle of it.
func openCompound(e Charge) (Charge, bool) {
	if strings.IndexByte(e.Text, '-') < 0 || strings.IndexByte(e.Text, '*') >= 0 || e.Words > 1 {
		return e, false
	}
	switch e.Text[strings.LastIndexByte(e.Text, '-')+1:] {
	case "up", "down", "off", "out", "in", "over", "back", "to", "so", "be", "been", "it", "on", "away":
		return e, false
	}
	e.Text = strings.ReplaceAll(e.Text, "-", " ")
	e.Words = words(e.Text)
	return e, true
}

func words(s string) uint8 { return uint8(strings.Count(s, " ") + 1) }

// eachLine calls f with the first field of each line of a list and the rest.
func eachLine(name string, f func(first, rest string)) {
	data, err := framingFiles.ReadFile("framing/" + name + ".tsv")
	if err != nil {
		panic(err) // the lists are part of the program
	}
	for text := string(data); text != ""; {
		line, rest, _ := strings.Cut(text, "\n")
		first, fields, _ := strings.Cut(line, "\t")
		f(first, fields)
		text = rest
	}
}
