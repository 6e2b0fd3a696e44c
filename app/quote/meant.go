package quote

import (
	"sort"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// firms are nouns for a company that a report speaks of when it has named it.
var firms = set("company", "firm", "group", "corporation", "business", "retailer", "operator", "chain", "manufacturer", "maker", "automaker", "carmaker", "airline",
	"supplier", "lender", "insurer", "publisher", "studio", "startup", "brewer", "developer", "contractor", "utility", "conglomerate", "giant")

// notFirms are words of names of bodies that are no company, and of papers.
var notFirms = set("council", "court", "police", "union", "federation", "party", "department", "ministry", "university", "college", "school", "committee",
	"commission", "office", "authority", "agency", "association", "government", "congress", "senate", "house", "parliament", "hospital", "service", "bureau",
	"board", "league", "society", "trust", "foundation", "institute", "church", "army", "navy", "forces", "nations", "times", "post", "journal", "news", "herald",
	"tribune", "gazette", "courier", "echo", "chronicle", "guardian", "telegraph", "bbc", "cnn", "reuters", "ap", "radio", "tv", "press", "wire", "mail", "mirror",
	"record", "star", "bell", "ledger", "exchange", "workers", "brotherhood", "campaign", "un", "eu", "nato", "fbi", "cia",
	"instagram", "facebook", "twitter", "x", "tiktok", "youtube", "snapchat", "whatsapp", "telegram", "reddit", "bluesky", "threads")

// aliases are nouns and adjectives for one person that a report has named, which name no
// post that another in the same report may hold.
var aliases = map[string]lang.Gender{
	"star": 0, "singer": 0, "teenager": 0, "youngster": 0, "veteran": 0, "billionaire": 0, "grandmother": lang.Female, "mother": lang.Female,
	"actress": lang.Female, "father": lang.Male, "grandfather": lang.Male, "actor": 0, "musician": 0, "comedian": 0, "novelist": 0, "striker": 0, "midfielder": 0,
	"goalkeeper": 0, "conservative": 0, "republican": 0, "democrat": 0, "tory": 0, "liberal": 0, "socialist": 0, "rapper": 0, "athlete": 0, "sprinter": 0,
	"businessman": lang.Male, "businesswoman": lang.Female, "widow": lang.Female, "widower": lang.Male, "newcomer": 0, "champion": 0, "italian": 0, "briton": 0,
	"american": 0, "frenchman": lang.Male, "spaniard": 0, "german": 0, "australian": 0, "canadian": 0, "scot": 0, "swede": 0, "dane": 0,
}

// meant finds whom a description without a name stands for: "the company", "the
// 19-year-old". It is the body or person who had the floor before, else the only one
// that the sentence before names. The speaker is left as it is where that is not sure.
func (w *writer) meant(n int, a *attribution, s *result.Speaker) {
	if s == nil || a.speaker == 0 {
		return
	}
	if e := w.entity(s); e != nil && w.hasName(e) {
		return
	}
	c := &w.d.Chunks[a.speaker-1]
	if w.d.Tokens[c.First].Lower != "the" || s.Span == nil || w.startOf(s) != w.d.Tokens[c.First].Start || strings.Contains(s.Name, " of ") {
		return
	}
	if c.Last < len(w.d.Tokens) && (w.d.Tokens[c.Last].Lower == "who" || w.d.Tokens[c.Last].Lower == "whose") {
		return // one who is told apart
	}
	head := w.d.Tokens[c.Head].Lower
	e := -1
	if firms[head] && c.Last-c.First == 2 {
		e = w.firmBefore(n, w.d.Tokens[c.First].Start)
	} else if g, ok := aliases[head]; ok || strings.HasSuffix(head, "-year-old") {
		e = w.personBefore(n, g)
	}
	if e >= 0 {
		s.Entity, s.Name = entityID(e), w.d.Entities[e].Name
	}
}

// isFirm tells whether an entity can be a company by its name.
func (w *writer) isFirm(e *lang.Entity) bool {
	if e.Type != lang.Organization && e.Type != lang.Other || !w.hasName(e) {
		return false
	}
	for _, x := range strings.Fields(strings.ToLower(e.Name)) {
		if notFirms[x] {
			return false
		}
	}
	return true
}

// firmBefore returns the company that "the company" at the byte off in the unit n means: the
// last speaker of its paragraph, where that is one, the only one that the paragraph
// names before, or the last speaker of the paragraph before; else -1.
func (w *writer) firmBefore(n, off int) int {
	last, away := -1, 2 // the last speaker, where that is a company, and how many paragraphs away
	if k := len(w.quotes); k > 0 && w.quotes[k-1].Speaker != nil {
		if e := w.entity(w.quotes[k-1].Speaker); e != nil && w.isFirm(e) {
			last, away = entityIndex(w.quotes[k-1].Speaker.Entity), w.units[n].paragraph-w.units[w.quotes[k-1].unit].paragraph
		}
	}
	const most = 200 // tokens to look back
	near, found := 0, -1
	at := w.d.TokenAt(off)
	for i := at - 1; i >= 0 && i > at-most && w.d.Sentences[w.d.Tokens[i].Sentence].Paragraph == w.units[n].paragraph; i-- {
		if w.d.Tokens[i].Tag != "NNP" && w.d.Tokens[i].Tag != "NNPS" {
			continue
		}
		e, m := w.d.EntityAt(w.d.Tokens[i].Start, w.d.Tokens[i].End)
		if e >= 0 && e != found && m.Form == lang.NameForm && w.isFirm(&w.d.Entities[e]) {
			near++
			found = e
		}
	}
	switch {
	case away == 0:
		return last
	case near == 1:
		return found
	case near == 0 && away == 1:
		return last
	}
	return -1
}

// personBefore returns the named person who has the floor in the unit's paragraph, or the only
// one whom the article's body names before; -1 where neither is sure.
func (w *writer) personBefore(n int, g lang.Gender) int {
	fits := func(e *lang.Entity) bool {
		return e.Type == lang.Person && !e.Plural && w.hasName(e) && (g == 0 || e.Gender == 0 || e.Gender == g)
	}
	if p := w.floor(n); p != nil && p.Act == result.Speech {
		if e := w.entity(p.Speaker); e != nil && fits(e) {
			return entityIndex(p.Speaker.Entity)
		}
		return -1
	}
	if s := w.toldOf(n); s != nil {
		if e := w.entity(s); e != nil && fits(e) {
			return entityIndex(s.Entity)
		}
		return -1
	}
	body := 0
	for body < n && w.units[body].zone == lang.ZoneHeadline {
		body++
	}
	from, off := w.d.Tokens[w.units[body].first].Start, w.d.Tokens[w.units[n].first].Start
	only := -1
	for i := range w.d.Entities {
		e := &w.d.Entities[i]
		if e.Type != lang.Person || !w.hasName(e) || !namedWithin(e, from, off) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = i
	}
	if only < 0 || !fits(&w.d.Entities[only]) || !w.opensBody(body, only) {
		return -1
	}
	return only
}

// namedWithin tells whether an entity is named in the bytes [from,to).
func namedWithin(e *lang.Entity, from, to int) bool {
	first := sort.Search(len(e.Mentions), func(i int) bool { return e.Mentions[i].Start >= from })
	for _, m := range e.Mentions[first:] {
		if m.Start >= to {
			break
		}
		if m.Form == lang.NameForm {
			return true
		}
	}
	return false
}

// opensBody tells whether the first sentence of the body, the unit n, begins with an entity.
func (w *writer) opensBody(n, entity int) bool {
	k := w.nounAt(w.units[n].first)
	if k == 0 {
		return false
	}
	t := &w.d.Tokens[w.d.Chunks[k-1].Head]
	e, m := w.d.EntityAt(t.Start, t.End)
	return e == entity && m.Form == lang.NameForm
}
