package lang

import "strings"

// ChunkKind names a kind of phrase.
type ChunkKind uint8

// The kinds of phrase. What belongs to none of them has no chunk.
const (
	NounChunk ChunkKind = iota // determiner to head noun: "the former judge Roy Moore", "he"
	VerbChunk                  // auxiliaries, adverbs between, head verb: "had not been told"
)

// Chunk is a phrase without its complements.
type Chunk struct {
	Kind        ChunkKind
	First, Last int // tokens [First,Last)
	Head        int // token of the head noun or main verb
	Verb        Verb
}

// Verb tells the form of a VerbChunk.
type Verb struct {
	Finite  bool
	Past    bool
	Future  bool // will, shall, to be going to
	Perfect bool
	Passive bool
	Negated bool
	Modal   string // lemma of a modal other than will: "may", "could"; else ""
	To      bool   // infinitive with "to"
	Ing     bool   // bare -ing form without an auxiliary
	Part    bool   // bare past participle without an auxiliary
}

// chunk finds the phrases of one sentence, from left to right.
func (d *Document) chunk(s Sentence) {
	for i := s.First; i < s.Last; {
		if c, ok := d.verbChunk(i, s); ok {
			d.Chunks = append(d.Chunks, c)
			i = c.Last
		} else if c, ok := d.nounChunk(i, s); ok {
			d.Chunks = append(d.Chunks, c)
			i = c.Last
		} else {
			i++
		}
	}
}

// tagAt returns the tag of token i, empty at and after last.
func (d *Document) tagAt(i, last int) string {
	if i >= last {
		return ""
	}
	return d.Tokens[i].Tag
}

func isNoun(tag string) bool { return len(tag) > 1 && tag[0] == 'N' && tag[1] == 'N' }
func isVerb(tag string) bool { return len(tag) > 1 && tag[0] == 'V' && tag[1] == 'B' }
func isAdjective(tag string) bool {
	return len(tag) > 1 && tag[0] == 'J' && tag[1] == 'J'
}
func isAdverb(tag string) bool { return tag == "RB" || tag == "RBR" || tag == "RBS" }

// nounChunk reads the noun phrase that begins at token i.
func (d *Document) nounChunk(i int, s Sentence) (c Chunk, ok bool) {
	switch tag := d.Tokens[i].Tag; tag {
	case "PRP", "WP", "EX":
		return Chunk{Kind: NounChunk, First: i, Last: i + 1, Head: i}, true
	}
	head, adjective, determiner := -1, -1, -1
	j := i
scan:
	for j < s.Last {
		t := &d.Tokens[j]
		next := d.tagAt(j+1, s.Last)
		switch tag := t.Tag; {
		case tag == "DT" || tag == "PDT" || tag == "PRP$" || tag == "WP$":
			if head >= 0 || adjective >= 0 && tag != "DT" || determiner >= 0 && d.Tokens[j-1].Tag != "PDT" && d.Tokens[j-1].Lower != "all" && d.Tokens[j-1].Lower != "both" {
				break scan
			}
			determiner = j
		case isNoun(tag):
			if head >= 0 && (pronounNouns[t.Lower] || tag == "NNP" && d.Tokens[head].Tag == "NNS" || calendar[t.Lower] && !isMonth(d.Tokens[head].Lower) || d.Tokens[j-1].Tag == "CD" && tag == "NNP" && isMonth(d.Tokens[max(i, j-2)].Lower)) {
				break scan
			}
			if head == j-1 && determiner == i && d.relates(i, head, j, next) {
				break scan
			}
			head = j
		case tag == "CD":
			if head >= 0 {
				if isNoun(next) && !isMonth(d.Tokens[head].Lower) || calendar[d.Tokens[head].Lower] && !isMonth(d.Tokens[head].Lower) || tag == "CD" && head < j-1 {
					break scan
				}
				if j++; next == "NN" && isMonth(d.Tokens[head].Lower) && determiner >= 0 {
					continue // "a March 4 letter"
				}
				break scan
			}
			adjective = j
		case tag == "$" || tag == "#":
			if head >= 0 || next != "CD" {
				break scan
			}
		case isAdjective(tag):
			// "the state senate primary race", but "told the mayor several times".
			if head >= 0 && (!isNoun(next) || head != j-1 || quantity[t.Lower] || d.Tokens[head].Tag == "NNP" && (determiner < 0 || tag != "JJ")) {
				break scan
			}
			adjective = j
		case tag == "VBN" || tag == "VBG" || tag == "VBD" && determiner == j-1 && j > i:
			// "the convicted man", "a growing number", but "facing charges".
			if head >= 0 || j == i || determiner < 0 && adjective < 0 || !isNoun(next) && !isAdjective(next) && next != "VBG" && next != "VBN" && determiner != j-1 {
				break scan
			}
			adjective = j
		case isAdverb(tag):
			if head >= 0 || j == i && next != "CD" && !isAdjective(next) || j > i && !isAdjective(next) && next != "VBN" && next != "CD" && next != "VBG" && !isAdverb(next) {
				break scan
			}
		case tag == "POS":
			if head != j-1 || head < 0 || !d.possessed(j+1, s.Last) {
				break scan
			}
			head, adjective, determiner = -1, -1, j
		case tag == "CC" && (t.Lower == "and" || t.Lower == "or" || t.Lower == "but"), tag == ",":
			// "a loyal and tireless supporter", "an old, angry man".
			if head >= 0 || adjective != j-1 || adjective < 0 || d.Tokens[adjective].Tag == "CD" || !isAdjective(next) || !isNoun(d.tagAt(j+2, s.Last)) {
				break scan
			}
		case tag == "IN" && t.Lower == "%":
		default:
			break scan
		}
		j++
	}
	// Back over what belongs to no noun.
	switch {
	case head >= 0:
		if d.Tokens[j-1].Tag != "CD" || j-1 != head+1 {
			j = head + 1
		}
	case adjective >= 0 && (determiner >= 0 || d.Tokens[adjective].Tag == "CD"):
		head, j = adjective, adjective+1
	case determiner >= 0 && d.Tokens[determiner].Tag != "POS" && d.Tokens[determiner].Tag != "PRP$" && d.Tokens[determiner].Tag != "WP$" && pronominal[d.Tokens[determiner].Lower]:
		head, j = determiner, determiner+1
	default:
		return c, false
	}
	return Chunk{Kind: NounChunk, First: i, Last: j, Head: head}, true
}

// relates tells whether the plural at token j is the subject of a clause that lacks its
// relative pronoun: "a decision campaigners described as", where the article before the
// noun at head wants a singular.
func (d *Document) relates(determiner, head, j int, next string) bool {
	if w := d.Tokens[determiner].Lower; w != "a" && w != "an" || d.Tokens[j].Tag != "NNS" || d.Tokens[head].Tag != "NN" {
		return false
	}
	return (next == "VBD" || next == "VBP" || next == "MD") && d.Tokens[j+1].Lower != "was"
}

// possessed tells whether a possessed thing follows at token i.
func (d *Document) possessed(i, last int) bool {
	for j := i; j < last && j < i+5; j++ {
		switch tag := d.Tokens[j].Tag; {
		case isNoun(tag):
			return true
		case isAdjective(tag), tag == "CD", tag == "VBN", tag == "VBG", isAdverb(tag), tag == "CC" && j > i:
		default:
			return false
		}
	}
	return false
}

// pronominal are the determiners that stand for a noun of their own.
var pronominal = set(`this that these those some all both each another any neither either none`)

// calendar are nouns of time that begin a phrase of their own after a noun:
// "Doe told reporters Friday".
var calendar = set(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
	january february march april june july august september october november december
	jan. feb. mar. apr. aug. sept. oct. nov. dec.`)

// pronounNouns are indefinite pronouns, phrases of their own, though the tagger has them as
// nouns.
var pronounNouns = set(`nothing something anything everything nobody somebody anybody everybody someone anyone everyone`)

// quantity are adjectives of number and order that begin a phrase.
var quantity = set(`many much few several more most less fewer last next same other such own first second third
	further additional early late earlier later recent former various numerous`)

func isMonth(lower string) bool {
	return calendar[lower] && !strings.HasSuffix(lower, "day") && lower != "tomorrow" && lower != "tonight" || lower == "may"
}
