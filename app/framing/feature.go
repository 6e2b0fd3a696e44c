package framing

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// feature is a thing that can be told of a candidate without knowing the word.
type feature uint8

// The features. The first are one for each category of the lexicon, then one
// for its weak words, then both again for whole articles: around a word that
// stands in one, readers mark less, and not the same kinds.
const (
	base feature = wholeArticle + 2*feature(lexicon.Categories) + iota
	scareQuotes
	agentlessPassive
	nominalisedAgent
	inanimateAgent
	weak
	usual
	strong
	always
	doubtfulTag
	isPhrase
	isAffix
	isDerived
	literalBeside
	literalArticle
	inHeadline
	inLead
	inOpening
	farDown
	onPerson
	onBody
	beforeNoun
	beforeName
	ofSomebody
	afterArticle
	ofSubject
	besideVerb
	byPerson
	passiveVerb
	infinitive
	participle
	isNegated
	isIntensified
	inReport
	besideQuote
	sourceNamed
	alone
	oneMore
	twoMore
	threeMore
	plainArticle
	someArticle
	denseArticle
	firstPerson
	exclaims
	asks
	hasNumber
	insideName
	twice
	often
	besideCharged
	everydayWord
	rareWord
	shortWord
	longWord
	shortSentence
	longSentence
	beforeForemost
	features // how many there are
)

// wholeArticle is what the number of a feature of categories grows by in a whole
// article.
const wholeArticle = 2 * feature(lexicon.Categories)

// downThere is how many paragraphs below the first the later part of an article
// begins.
const downThere = 4

// A sentence of fewer than shortest tokens is short, one of longest or more long.
const (
	shortest = 10
	longest  = 36
)

// passage is the most words of a text that is weighed as a passage, with little
// around its words to weigh them against.
const passage = 80

var featureNames = [features]string{
	base: "base", scareQuotes: "category:scare-quotes",
	agentlessPassive: "category:agentless-passive", nominalisedAgent: "category:nominalised-agent", inanimateAgent: "category:inanimate-agent",
	weak: "strength:1", usual: "strength:2", strong: "strength:3", always: "strength:4",
	doubtfulTag: "doubtful-tag", isPhrase: "phrase", isAffix: "affix", isDerived: "derived", literalBeside: "literal-beside", literalArticle: "literal-article",
	inHeadline: "headline", inLead: "lead", inOpening: "opening", farDown: "far-down", onPerson: "on-person", onBody: "on-body",
	beforeNoun: "before-noun", beforeName: "before-name", ofSomebody: "of-somebody", afterArticle: "after-a", ofSubject: "of-subject", besideVerb: "beside-verb",
	byPerson: "by-person", passiveVerb: "passive", infinitive: "infinitive", participle: "participle",
	isNegated: "negated", isIntensified: "intensified",
	inReport: "in-report", besideQuote: "beside-quote", sourceNamed: "source-named",
	alone: "alone", oneMore: "one-more", twoMore: "two-more", threeMore: "three-more",
	plainArticle: "plain-article", someArticle: "some-article", denseArticle: "dense-article",
	firstPerson: "first-person", exclaims: "exclaims", asks: "asks", hasNumber: "has-number", insideName: "inside-name",
	twice: "twice", often: "often", besideCharged: "beside-charged",
	everydayWord: "everyday-word", rareWord: "rare-word", shortWord: "short-word", longWord: "long-word",
	shortSentence: "short-sentence", longSentence: "long-sentence", beforeForemost: "before-foremost",
}

// setting returns the features of a whole sentence.
func (r *reader) setting(s int) []feature {
	d, sent := r.d, r.d.Sentences[s]
	f := r.sentenceTerms[:0]
	if sent.Zone == lang.ZoneHeadline {
		f = append(f, inHeadline)
	} else if s == r.lead {
		f = append(f, inLead)
	}
	if r.whole && r.lead >= 0 && sent.Zone == lang.ZoneBody {
		switch p := sent.Paragraph - d.Sentences[r.lead].Paragraph; {
		case p == 0:
			f = append(f, inOpening)
		case p >= downThere:
			f = append(f, farDown)
		}
	}
	var quote, first, number, source bool
	for i := sent.First; i < sent.Last; i++ {
		t := &d.Tokens[i]
		switch t.Tag {
		case "PRP", "PRP$":
			switch t.Lower {
			case "we", "our", "us", "i", "my", "me", "you", "your":
				first = first || d.In(t.Start) < 0
			}
		case "CD":
			number = true
		case "``", "''":
			quote = true
		default:
			if isVerb(t.Tag) && (t.Lemma == "say" || t.Lemma == "tell" || t.Lower == "said") {
				source = true
			}
		}
	}
	if first {
		f = append(f, firstPerson)
	}
	if number {
		f = append(f, hasNumber)
	}
	if quote {
		f = append(f, besideQuote)
	}
	if source {
		f = append(f, sourceNamed)
	}
	if sent.Last > sent.First {
		switch end := d.Tokens[sent.Last-1].Lower; {
		case strings.HasPrefix(end, "!"):
			f = append(f, exclaims)
		case strings.HasPrefix(end, "?"):
			f = append(f, asks)
		}
	}
	switch n := sent.Last - sent.First; {
	case n < shortest:
		f = append(f, shortSentence)
	case n >= longest:
		f = append(f, longSentence)
	}
	r.sentenceTerms = f
	return f
}

// describe returns the features of a candidate in a sentence with that many
// other charged words. The slice is reused by the next call.
func (r *reader) describe(c *candidate, sentence []feature, others int) []feature {
	f := append(r.terms[:0], base)
	f = append(f, sentence...)
	switch {
	case others >= 3:
		f = append(f, threeMore)
	case others == 2:
		f = append(f, twoMore)
	case others == 1:
		f = append(f, oneMore)
	default:
		f = append(f, alone)
	}
	f = append(f, r.articleTerm)
	if kind := c.construction(); kind != 0 {
		r.terms = append(f, kind)
		return r.terms
	}
	kind := feature(c.category)
	if r.whole {
		kind += wholeArticle
	}
	f = append(f, kind, weak+feature(c.charge.Strength-1))
	if c.charge.Strength == 1 {
		f = append(f, feature(lexicon.Categories)+kind)
	}
	switch n := r.uses[c.charge.Text]; {
	case n >= 3:
		f = append(f, often)
	case n == 2:
		f = append(f, twice)
	}
	if c.adjacent {
		f = append(f, besideCharged)
	}
	if c.fit == nearFit {
		f = append(f, doubtfulTag)
	}
	if c.charge.Words > 1 {
		f = append(f, isPhrase)
	} else if strings.IndexByte(c.charge.Text, '*') >= 0 {
		f = append(f, isAffix)
	}
	if c.derived {
		f = append(f, isDerived)
	}
	if c.mayBeLiteral() {
		if r.literalBeside(c) {
			f = append(f, literalBeside)
		}
		if r.violent {
			f = append(f, literalArticle)
		}
	}
	if r.reported != nil && r.reported[c.first] {
		f = append(f, inReport)
	}
	if r.insideName(c) {
		f = append(f, insideName)
	}
	switch r.targetType(c) {
	case lang.Person:
		f = append(f, onPerson)
	case lang.Organization, lang.Group:
		f = append(f, onBody)
	}
	if r.whole && r.isBeforeForemost(c) {
		f = append(f, beforeForemost)
	}
	r.terms = r.syntax(c, r.form(c, f))
	return r.terms
}

// construction returns the feature of a construction, 0 for a word.
func (c *candidate) construction() feature {
	switch c.kind {
	case ScareQuotes:
		return scareQuotes
	case AgentlessPassive:
		return agentlessPassive
	case NominalisedAgent:
		return nominalisedAgent
	case InanimateAgent:
		return inanimateAgent
	}
	return 0
}

// syntax adds what the neighbours tell.
func (r *reader) syntax(c *candidate, f []feature) []feature {
	d := r.d
	sent := d.Sentences[d.Tokens[c.first].Sentence]
	tag := func(i int) string {
		if i < sent.First || i >= sent.Last {
			return ""
		}
		return d.Tokens[i].Tag
	}
	before, after := tag(c.first-1), tag(c.last)
	if c.first > sent.First {
		switch p := &d.Tokens[c.first-1]; {
		case p.Tag == "PRP$" || p.Tag == "POS":
			f = append(f, ofSomebody)
		case p.Lower == "a" || p.Lower == "an":
			f = append(f, afterArticle)
		case p.Lower == "not" || p.Lower == "n't" || p.Lower == "no" || p.Lower == "never":
			f = append(f, isNegated)
		case isAdverb(p.Tag) && (strings.HasSuffix(p.Lower, "ly") || p.Lower == "very" || p.Lower == "so" || p.Lower == "too" || p.Lower == "more" || p.Lower == "most" || p.Lower == "even"):
			f = append(f, isIntensified)
		}
	}
	head := d.Tokens[c.first].Tag
	switch {
	case isVerb(head) && c.charge.POS != 'J':
		switch {
		case before == "TO":
			f = append(f, infinitive)
		case head == "VBG" || head == "VBN":
			if head == "VBN" && r.afterBe(c.first, sent.First) {
				f = append(f, passiveVerb)
			} else {
				f = append(f, participle)
			}
		default:
			if before == "NNP" || before == "NNPS" || before == "PRP" || after == "NNP" {
				f = append(f, byPerson)
			}
		}
	case isNoun(after) && (isAdjective(head) || isNoun(head) || c.charge.POS == 'J' || c.charge.POS == 'X'):
		if after == "NNP" || after == "NNPS" {
			f = append(f, beforeName)
		} else {
			f = append(f, beforeNoun)
		}
	case isAdjective(head) && r.afterBe(c.first, sent.First):
		f = append(f, ofSubject)
	case isAdverb(head) && (isVerb(after) || isVerb(before)):
		f = append(f, besideVerb)
	}
	return f
}

// afterBe tells whether a form of "be" or "seem" stands shortly before token i.
func (r *reader) afterBe(i, first int) bool {
	for k := i - 1; k >= first && k >= i-3; k-- {
		t := &r.d.Tokens[k]
		switch t.Lower {
		case "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "get", "gets", "got", "seem", "seems", "seemed", "become", "became":
			return true
		}
		if !isAdverb(t.Tag) && t.Tag != "DT" {
			return false
		}
	}
	return false
}

// insideName tells whether the words are part of a longer run of capitals.
func (r *reader) insideName(c *candidate) bool {
	d := r.d
	s := d.Tokens[c.first].Sentence
	if !isCapital(d.Word(c.first)) || r.titleCase(s) {
		return false
	}
	sent := d.Sentences[s]
	if c.last < sent.Last && isCapital(d.Word(c.last)) && d.Tokens[c.last].Tag != "PRP" {
		return true
	}
	if c.first > sent.First {
		if p := d.Word(c.first - 1); isCapital(p) && c.first-1 > sent.First {
			return true
		}
		switch c.category {
		case lexicon.IdeologyLabel, lexicon.GroupLabel, lexicon.Dysphemism, lexicon.Euphemism:
		default:
			return isNoun(d.Tokens[c.first].Tag) && d.Tokens[c.first-1].Tag != ":"
		}
	}
	return false
}

// inName tells whether the words are part of the longer name of a body, place
// or thing. A word before a person's name is none: it may be an epithet.
func (r *reader) inName(c *candidate) bool {
	d := r.d
	if !isCapital(d.Word(c.first)) {
		return false
	}
	e, m := d.EntityAt(c.start, c.end)
	if e < 0 || m.Form != lang.NameForm || d.Entities[e].Type == lang.Person || m.Start > c.start || m.End < c.end || m.End-m.Start == c.end-c.start {
		return false
	}
	switch c.category {
	case lexicon.IdeologyLabel, lexicon.GroupLabel, lexicon.Dysphemism, lexicon.Euphemism:
		if d.Entities[e].Type != lang.Organization {
			return false // the name may itself be the label
		}
	}
	first, last := d.TokenRange(m.Start, m.End)
	for i := first; i < last; i++ {
		if w := d.Word(i); len(w) > 3 && !isCapital(w) {
			return false
		}
	}
	return !r.titleCase(d.Tokens[c.first].Sentence)
}

func (r *reader) titleCase(s int) bool {
	if s != r.titleOf {
		r.titleOf, r.titleIs = s, titleCase(r.d, r.d.Sentences[s])
	}
	return r.titleIs
}

// mayBeLiteral tells whether a word can also name a real fight or disaster.
func (c *candidate) mayBeLiteral() bool {
	switch c.category {
	case lexicon.ConflictMetaphor, lexicon.DisasterMetaphor, lexicon.LoadedVerb, lexicon.LoadedNoun, lexicon.EmotionWord, lexicon.Sensational:
		return true
	}
	return false
}

// literalBeside tells whether a word of real violence or disaster stands in the
// sentence beside the candidate.
func (r *reader) literalBeside(c *candidate) bool {
	sent := r.d.Sentences[r.d.Tokens[c.first].Sentence]
	for i := sent.First; i < sent.Last; i++ {
		if (i < c.first || i >= c.last) && r.isLiteral(i) {
			return true
		}
	}
	return false
}

func (r *reader) isLiteral(i int) bool {
	t := &r.d.Tokens[i]
	return len(t.Lower) > 2 && (isNoun(t.Tag) || isVerb(t.Tag) || isAdjective(t.Tag)) && lexicon.Literal(t.Lemma)
}
