package lang

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

// chunk finds the phrases of one sentence.
func (d *Document) chunk(s Sentence) {}
