package quote

import "crossread/app/lang"

// symbol is what the models see of a token: its tag or, for words of the closed
// classes and marks, the word itself. No open-class word has a symbol of its own.
type symbol uint16

const (
	symNone  symbol = iota // before the first or after the last token of the unit
	symOpen                // opening quotation mark
	symClose               // closing quotation mark
	symOther
	firstTag   symbol = 8
	firstWord  symbol = 64
	symbolSize        = 512
)

var tagNames = []string{"NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "JJR", "JJS",
	"RB", "RBR", "RBS", "IN", "DT", "PDT", "CC", "CD", "PRP", "PRP$", "POS", "TO", "WDT", "WP", "WP$", "WRB", "EX", "FW",
	"LS", "RP", "SYM", "UH", ",", ".", ":", "(", ")", "$", "#", "``", "''"}

// closedWords are the words and marks of the closed classes that have symbols
// of their own.
var closedWords = []string{",", ".", ":", ";", "?", "!", "-", "–", "—", "--", "(", ")", "[", "]", "…", "...",
	"that", "whether", "if", "how", "why", "what", "who", "when", "where", "which", "whom", "whose", "to", "of", "in", "on",
	"at", "for", "from", "by", "with", "about", "as", "after", "before", "since", "because", "while", "although", "though",
	"unless", "until", "than", "like", "during", "against", "between", "into", "over", "under", "through", "without",
	"and", "but", "or", "nor", "so", "yet", "not", "n't", "no", "the", "a", "an", "this", "these", "those", "some", "any",
	"all", "both", "each", "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me", "himself", "herself",
	"itself", "themselves", "his", "its", "their", "our", "my", "your", "there", "is", "are", "was", "were", "be", "been",
	"being", "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could", "may", "might", "shall",
	"should", "must", "also", "then", "later", "only", "even", "out", "up", "'s", "one", "more", "such", "including", "despite",
	"amid", "here", "now", "just", "never", "once", "according", "per"}

var symbols = numberSymbols()

func numberSymbols() (m struct{ tag, word map[string]symbol }) {
	m.tag, m.word = map[string]symbol{}, map[string]symbol{}
	for i, t := range tagNames {
		m.tag[t] = firstTag + symbol(i)
	}
	for i, w := range closedWords {
		m.word[w] = firstWord + symbol(i)
	}
	return m
}

// sym returns the symbol of a closed word, for rules.
func sym(word string) symbol { return symbols.word[word] }

var (
	symComma, symColon, symSemicolon = sym(","), sym(":"), sym(";")
	symPeriod, symQuery, symBang     = sym("."), sym("?"), sym("!")
	symThat, symTo, symBy            = sym("that"), sym("to"), sym("by")
	symAnd, symBut                   = sym("and"), sym("but")
	symLeft, symRight                = sym("("), sym(")")
	symEmDash                        = sym("—")
	symEnDash                        = sym("–")
	symDoubleDash                    = sym("--")
	symHyphen                        = sym("-")
	symBecause                       = sym("because")
	symSince                         = sym("since")
	symAs                            = sym("as")
	symWhether                       = sym("whether")
	symIf                            = sym("if")
	symWhy                           = sym("why")
	symHow                           = sym("how")
	symWhat                          = sym("what")
	symWhere                         = sym("where")
	symWhose                         = sym("whose")
	symIn                            = sym("in")
	symYet                           = sym("yet")
)

// symbolOf is called once for each token.
func symbolOf(t *lang.Token) symbol {
	switch t.Tag {
	case "NN", "NNS", "NNP", "NNPS", "VBD", "VBN", "VBG", "VB", "VBP", "VBZ", "JJ", "CD":
		// A noun, verb or adjective is open class, except forms of be, have and do.
		if len(t.Tag) >= 2 && t.Tag[0] == 'V' && len(t.Lower) <= 6 {
			if s, ok := symbols.word[t.Lower]; ok {
				return s
			}
		}
	default:
		if s, ok := symbols.word[t.Lower]; ok {
			return s
		}
	}
	if s, ok := symbols.tag[t.Tag]; ok {
		return s
	}
	return symOther
}

func isVerb(tag string) bool { return len(tag) >= 2 && tag[0] == 'V' }
func isNoun(tag string) bool { return len(tag) >= 2 && tag[0] == 'N' && tag[1] == 'N' }
func isDash(s symbol) bool {
	return s == symEmDash || s == symEnDash || s == symDoubleDash || s == symHyphen
}

func isStop(s symbol) bool { return s == symPeriod || s == symQuery || s == symBang }
