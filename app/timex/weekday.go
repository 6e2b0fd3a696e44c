package timex

import (
	"strconv"

	"crossread/app/numeral"
)

// weekday resolves a day of the week by the tense of its clause and the day of
// writing, or by "last", "this" and "next".
func weekday(r *resolver, m *match) (kind, value string) {
	t := ""
	kind = "DATE"
	if m.part != 0 {
		t, kind = "T"+parts[m.part], "TIME"
	}
	if !r.dated {
		return kind, "XXXX-WXX-" + strconv.Itoa(m.wday) + t
	}
	if r.habit(m.first) {
		return "SET", "XXXX-WXX-" + strconv.Itoa(m.wday) + t
	}
	if d, ok := r.through(m.first, m.wday); ok {
		_, v := r.day(d)
		return kind, v + t
	}
	_, v := r.day(r.weekdayNear(m))
	return kind, v + t
}

func (r *resolver) weekdayNear(m *match) Day {
	back := (r.dct.Weekday() - m.wday + 7) % 7
	last, next := r.dct-Day(back), r.dct-Day(back)
	if back > 0 {
		next += 7
	}
	monday := r.dct - Day(r.dct.Weekday()-1)
	switch m.word {
	case "last", "past":
		if back == 0 {
			return last - 7
		}
		return last
	case "next":
		return monday + 7 + Day(m.wday-1)
	case "this":
		return monday + Day(m.wday-1)
	case "coming":
		if back == 0 {
			return next + 7
		}
		return next
	}
	if r.isWord(m.next, "'s") && r.tookPlace(m.next+1) {
		return last
	}
	// What lies a day back is rarely spoken of as a week ahead; "will" right before does.
	if t := r.tense(m.first, m.next); t >= conditional && back > 1 || t == future && back == 1 && r.will(m.first) {
		return next
	}
	return last
}

// beyond resolves "the Saturday before last", "the Saturday after next" and "on Monday
// week": a week further than the nearest such day.
func beyond(r *resolver, m *match) (kind, value string) {
	if m.word == "week" {
		if r.nounNext(m.next) || r.isMark(m.next, "-") {
			return "", ""
		}
		m.first++ // the preposition is no part of it
	}
	if !r.dated {
		return "DATE", "XXXX-WXX-" + strconv.Itoa(m.wday)
	}
	back := Day((r.dct.Weekday() - m.wday + 7) % 7)
	if m.word == "before" {
		if back == 0 {
			back = 7
		}
		return r.day(r.dct - back - 7)
	}
	return r.day(r.dct - back + 14)
}

func dayBeside(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "PAST_REF"
	}
	d := r.weekdayNear(m)
	if r.isWord(m.first+1, "before") || r.isWord(m.first+2, "before") {
		return r.day(d - 1)
	}
	return r.day(d + 1)
}

// done are nouns for what has happened where it is a day's: "Wednesday's ruling". Votes,
// matches and meetings may lie ahead.
var done = set("ruling", "rulings", "decision", "announcement", "attack", "attacks", "crash", "shooting", "shootings", "blast", "explosion", "bombing", "bombings",
	"killing", "killings", "death", "deaths", "fire", "storm", "earthquake", "quake", "accident", "incident", "raid", "arrest", "arrests", "collapse", "statement",
	"report", "reports", "revelation", "revelations", "defeat", "victory", "win", "loss", "resignation", "verdict", "violence", "riot", "riots", "protests",
	"massacre", "stabbing", "derailment", "flood", "floods", "outage", "breach", "failure", "events", "news", "close", "plunge", "decline", "tragedy")

// tookPlace reports whether one of the few words from the atom on, all of one phrase, is
// such a noun.
func (r *resolver) tookPlace(i int) bool {
	const near = 3
	for k := i; k < len(r.atoms) && k < i+near && r.atoms[k].Kind == numeral.Word; k++ {
		if done[r.atoms[k].Text] {
			return true
		}
		if t := r.tag(k); t != "JJ" && t != "NN" && t != "NNP" {
			return false
		}
	}
	return false
}
