package ingest

import (
	"unicode"
	"unicode/utf8"
)

// functionWords are English words without a content of their own. Those that
// are common words of a neighbouring language too ("in", "was", "for", "on",
// "of") are left out: they would make a Dutch or Danish report look English.
var functionWords = wordSet(
	"the", "and", "to", "that", "with", "from", "this", "they", "are", "by", "it", "his", "she", "been", "which", "would",
	"their", "but", "not", "who", "be", "has", "were", "its", "you", "about", "after", "when", "than", "will", "could",
	"there", "what", "if", "into", "because", "while", "where", "before", "these", "those", "him", "them", "our", "should",
	"said", "says", "also", "only", "other", "between", "against", "during", "over", "up", "out", "more", "most", "all",
)

// sharedWords are those that were left out. They tell for English only where
// little else tells.
var sharedWords = wordSet("a", "an", "of", "in", "on", "at", "for", "as", "is", "was", "he", "her", "had", "have", "or", "we")

// otherWords are such words of other languages, none of them an English word
// that is often seen. They tell a text of a sentence or two.
var otherWords = wordSet(
	"der", "die", "das", "und", "nicht", "ist", "ein", "eine", "den", "dem", "mit", "auf", "einem", "einen", "einer", "sich", "hat", "als", "für", "über", "wurde", "worden", "habe", "sagte", "von", "zu", "im",
	"le", "la", "les", "des", "et", "est", "dans", "une", "du", "que", "qui", "pour", "sur", "pas", "il", "elle", "ont", "aux",
	"el", "los", "las", "del", "una", "por", "para", "con", "se", "su", "y", "es", "lo", "fue",
	"di", "che", "della", "per", "sono", "non", "ha", "un", "gli", "nel",
	"het", "een", "van", "niet", "zijn", "voor", "dat", "er", "de", "en", "werd",
	"och", "att", "det", "som", "inte", "av", "till", "og", "ikke", "blev", "ble", "til", "af", "efter", "etter",
	"nie", "na", "jest", "po", "do", "os", "uma", "da", "em", "dos", "foi", "yang", "dan", "itu", "untuk",
)

func wordSet(words ...string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}

const (
	fewestWords    = 60   // of fewer, the share of function words says nothing
	englishShare   = 0.08 // of function words, from which a text is taken for English
	otherShare     = 0.15 // of another language's function words, from which a text is not English where they outnumber the English ones by half
	fewestOther    = 3    // of them at least
	fewestLetters  = 12   // of fewer, a script says nothing
	latinShare     = 0.5  // of letters, below which a text is not English whatever its words
	languageSample = 40_000
)

// LooksEnglish tells whether a text can be taken for English prose: most of its
// letters are Latin, and enough of its words are English function words and not
// another language's. A text too short to tell is taken for English. It reads at
// most the first 40,000 bytes.
func LooksEnglish(text string) bool {
	if len(text) > languageSample {
		text = text[:languageSample]
	}
	letters, latin, words, english, shared, other := 0, 0, 0, 0, 0, 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += size
			continue
		}
		start := i
		for i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) {
				break
			}
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
			i += size
		}
		words++
		switch word := text[start:i]; {
		case holds(functionWords, word):
			english++
		case holds(sharedWords, word):
			shared++
		case holds(otherWords, word) && word[0] >= 'a': // "De la Vega" is a name
			other++
		}
	}
	if letters >= fewestLetters && float64(latin) < latinShare*float64(letters) {
		return false
	}
	if other >= fewestOther && 2*other > 3*(english+shared) && float64(other) >= otherShare*float64(words) {
		return false
	}
	return words < fewestWords || float64(english) >= englishShare*float64(words)
}

// holds looks a word up with its ASCII letters in lower case, without making a string.
func holds(set map[string]bool, word string) bool {
	var lower [8]byte
	if len(word) > len(lower) {
		return false
	}
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	return set[string(lower[:len(word)])]
}
