package lang

import "strings"

// nameWords returns the words of a phrase's name for comparing: lower case,
// without periods, hyphenated parts apart.
func (r *finder) nameWords(p *phrase) []string {
	out := make([]string, 0, p.nameLast-p.nameFirst)
	for i := p.nameFirst; i < p.nameLast; i++ {
		if !r.isWord(i) {
			continue
		}
		w := r.d.Tokens[i].Lower
		w = plain(w)
		if strings.IndexByte(w, '.') >= 0 {
			w = strings.ReplaceAll(w, ".", "")
		}
		if strings.IndexByte(w, '-') > 0 && p.typ != Place {
			out = append(out, strings.Split(w, "-")...)
			continue
		}
		if w = strings.TrimLeft(w, "@#"); w != "" {
			out = append(out, w)
		}
	}
	return spelled(out)
}

// accents are letters with marks and what is written for them without.
var accents = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ç", "c", "č", "c", "ć", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "ğ", "g",

	"í", "i", "ì", "i", "î", "i", "ï", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ř", "r", "š", "s", "ş", "s", "ú", "u", "ù", "u", "û", "u", "ü", "u", "ý", "y", "ž", "z")

// plain writes a word in lower case without marks on its letters.
func plain(w string) string {
	for i := 0; i < len(w); i++ {
		if w[i] >= 0x80 {
			return accents.Replace(w)
		}
	}
	return w
}

func suffixWord(w string) bool { return w == "jr" || w == "sr" || w == "ii" || w == "iii" || w == "iv" }

// core drops a generation suffix.
func core(words []string) []string {
	for len(words) > 1 && suffixWord(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

// samePerson reports whether two full names may be one person's: the same last
// name, and first names that are equal, short for one another or an initial.
func samePerson(a, b []string) bool {
	if len(a) > 1 && len(b) > 1 && suffixWord(a[len(a)-1]) && suffixWord(b[len(b)-1]) && a[len(a)-1] != b[len(b)-1] {
		return false
	}
	a, b = core(a), core(b)
	if len(a) < 2 || len(b) < 2 {
		return false
	}
	if a[len(a)-1] == b[len(b)-1] && (doubleName(a, b) || doubleName(b, a)) {
		return true
	}
	if a[len(a)-1] != b[len(b)-1] {
		return len(a) == 3 && len(b) == 2 && a[0] == b[0] && a[1] == b[1] && len(a[1]) > 2 // Kim Jong Un, Kim Jong
	}
	if a[0] == b[0] || shortFor(a[0], b[0]) {
		return true
	}
	// J. Edgar Hale, Edgar Hale
	if (len(a[0]) == 1 || len(b[0]) == 1) && a[0][0] == b[0][0] {
		return true
	}
	return len(a) > 2 && len(a[0]) == 1 && a[1] == b[0] || len(b) > 2 && len(b[0]) == 1 && b[1] == a[0]
}

// doubleName reports whether b is the family name of two words in the name a:
// "Ida Roble Quint", "Roble Quint".
func doubleName(a, b []string) bool {
	return len(a) == 3 && len(b) == 2 && a[1] == b[0] && len(b[0]) > 2 && tables.words[b[0]].class&firstNameClass == 0
}

var nicknames = readNicknames()

func readNicknames() map[string]string {
	m := map[string]string{}
	eachCategory("nickname", func(full string, short []string) {
		for _, w := range short {
			m[w] = full
		}
	})
	return m
}

func shortFor(a, b string) bool {
	fa, ok := nicknames[a]
	if !ok {
		fa = a
	}
	fb, ok := nicknames[b]
	if !ok {
		fb = b
	}
	return fa == fb
}

func jr(w []string) bool {
	l := w[len(w)-1]
	return l == "jr" || l == "sr"
}
