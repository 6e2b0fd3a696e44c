package lang

import (
	"embed"
	"strings"
)

//go:embed entitydata
var entityFiles embed.FS

// wordClass is a set of what the lists of entitydata say of a word.
type wordClass uint64

const (
	personNoun wordClass = 1 << iota
	femaleNoun
	maleNoun
	groupNoun
	pluralNoun
	orgNoun
	placeNoun
	thingNoun
	eventNoun
	partNoun
	abstractNoun
	titleWord
	honorific
	femaleName
	maleName
	bothName
	calendarWord
	stopWord
	peopleWord // an adjective or noun of a people, faith or party
	orgEnd
	builtEnd
	thingEnd
	eventEnd
	orgPart
	departmentWord
	stateShort // Ala., TX
	placeFront // Port, Cape
	eventFront // Storm, Operation
	orgFront   // Radio, Studio
	vagueNoun  // "matter", "effort": hardly ever worth a name
)

const (
	firstNameClass = femaleName | maleName | bothName
	typedNoun      = personNoun | groupNoun | pluralNoun | orgNoun | placeNoun | thingNoun | eventNoun
	nameEnd        = orgEnd | builtEnd | thingEnd | eventEnd
)

// wordEntry is what the lists know of one word.
type wordEntry struct {
	class wordClass
	role  string // for a title: the noun of the role
}

// nameEntry is what the lists know of a whole name.
type nameEntry struct {
	typ  string
	base string // the usual form where the name is an abbreviation or a people
	kind string // of a place: "country", "state", "city" or "region"
}

type entityTables struct {
	words   map[string]wordEntry
	names   map[string]nameEntry
	general map[string][]string // noun -> nouns that may stand for it later
	same    map[string][]string // noun -> nouns that may stand for it in another text
	bearer  map[string][]string // name -> nouns that well-known bearers are called by
	against map[string][]string // role -> roles that others have in the same event
}

var tables = readTables()

var classNames = map[string]wordClass{
	"person": personNoun, "f-person": personNoun | femaleNoun, "m-person": personNoun | maleNoun,
	"group": groupNoun, "plural": pluralNoun, "organization": orgNoun, "place": placeNoun,
	"thing": thingNoun, "event": eventNoun, "part": partNoun, "abstract": abstractNoun, "vague": vagueNoun,
	"female": femaleName, "male": maleName, "both": bothName,
	"calendar": calendarWord, "holiday": calendarWord, "word": stopWord,
}

var endNames = map[string]wordClass{
	"organization": orgEnd, "builtplace": builtEnd, "thing": thingEnd, "event": eventEnd,
	"orgpart": orgPart, "department": departmentWord,
	"placefront": placeFront, "eventfront": eventFront, "orgfront": orgFront,
}

var sameCountry = map[string]string{
	"u.s.": "united states", "us": "united states", "usa": "united states", "u.s.a.": "united states",
	"united states of america": "united states", "america": "united states",
	"u.k.": "united kingdom", "uk": "united kingdom", "great britain": "united kingdom", "britain": "united kingdom",
	"uae": "united arab emirates", "u.a.e.": "united arab emirates", "holland": "netherlands", "czechia": "czech republic",
	"u.n.": "united nations", "un": "united nations", "eu": "european union", "e.u.": "european union",
	"covid": "covid-19", "u.s. congress": "congress", "gop": "republican party", "g.o.p.": "republican party",
}

func readTables() *entityTables {
	t := &entityTables{
		words:   make(map[string]wordEntry, 6000),
		names:   make(map[string]nameEntry, 1200),
		general: make(map[string][]string, 800),
		same:    make(map[string][]string, 800),
		bearer:  make(map[string][]string, 120),
		against: make(map[string][]string, 80),
	}
	for _, f := range []string{"noun", "firstname", "stop"} {
		eachCategory(f, func(category string, list []string) {
			for _, w := range list {
				t.add(w, classNames[category])
			}
		})
	}
	eachCategory("organization", func(category string, list []string) {
		for _, w := range list {
			if typ, ok := strings.CutPrefix(category, "name"); ok {
				t.name(w, typ)
			} else {
				t.add(w, endNames[category])
			}
		}
	})
	eachCategory("place", func(category string, list []string) {
		for _, w := range list {
			if category == "abbreviation" {
				t.add(w, stateShort)
			} else {
				t.name(w, Place)
				n := spaced(w)
				e := t.names[n]
				e.kind = category
				t.names[n] = e
			}
		}
	})
	for _, f := range rows("title") {
		c := titleWord
		switch f[1] {
		case "m":
			c |= maleNoun
		case "f":
			c |= femaleNoun
		}
		role := f[2]
		if role == "honorific" {
			c |= honorific
			role = ""
		}
		t.add(f[0], c)
		e := t.words[f[0]]
		e.role = role
		t.words[f[0]] = e
	}
	for _, f := range rows("demonym") {
		t.add(f[0], peopleWord)
		t.names[spaced(f[0])] = nameEntry{typ: Group, base: spaced(f[1])}
		plural := f[0] + "s"
		if len(f) > 2 {
			plural = f[2]
		}
		t.add(plural, peopleWord|pluralNoun)
		t.names[spaced(plural)] = nameEntry{typ: Group, base: spaced(f[1])}
	}
	eachCategory("bearer", func(noun string, list []string) {
		for _, w := range list {
			n := spaced(w)
			t.bearer[n] = append(t.bearer[n], noun)
		}
	})
	eachCategory("opposite", func(role string, list []string) {
		for _, w := range list {
			t.against[role] = append(t.against[role], w)
			t.against[w] = append(t.against[w], role)
		}
	})
	for _, line := range listLines("relation") {
		left, right, ok := strings.Cut(line, " < ")
		if ok {
			for _, w := range strings.Fields(right) {
				t.general[w] = append(t.general[w], left)
				t.same[w] = append(t.same[w], left)
				t.same[left] = append(t.same[left], w)
			}
			continue
		}
		set := strings.Split(line, " = ")
		for _, a := range set {
			for _, b := range set {
				if a != b {
					t.general[a] = append(t.general[a], b)
					t.same[a] = append(t.same[a], b)
				}
			}
		}
	}
	return t
}

func (t *entityTables) add(word string, c wordClass) {
	e := t.words[word]
	e.class |= c
	t.words[word] = e
}

func (t *entityTables) name(word, typ string) {
	n := spaced(word)
	t.names[n] = nameEntry{typ: typ, base: sameCountry[n]}
}

func spaced(s string) string {
	if s == "-" {
		return ""
	}
	return strings.ReplaceAll(s, "_", " ")
}

// listLines returns the lines of a list without comments and blank lines.
func listLines(file string) []string {
	b, err := entityFiles.ReadFile("entitydata/" + file + ".txt")
	if err != nil {
		panic(err)
	}
	var out []string
	for l := range strings.SplitSeq(string(b), "\n") {
		if l != "" && l[0] != '#' {
			out = append(out, l)
		}
	}
	return out
}

func rows(file string) [][]string {
	var out [][]string
	for _, l := range listLines(file) {
		out = append(out, strings.Split(l, "\t"))
	}
	return out
}

func eachCategory(file string, f func(category string, list []string)) {
	for _, l := range listLines(file) {
		category, list, _ := strings.Cut(l, ":")
		f(category, strings.Fields(list))
	}
}

// Related reports whether the nouns a and b, lemmas in lower case, may name the
// same thing in two texts: "probe" and "investigation", "migrant" and "refugee".
func Related(a, b string) bool {
	if a == b {
		return true
	}
	for _, x := range tables.same[a] {
		if x == b {
			return true
		}
	}
	return false
}
