package timex

import (
	"strings"
	"testing"
)

// An article written 52 weeks later means days 52 weeks later by the same words.
func TestWeekdaysMoveWithTheDate(t *testing.T) {
	const weeks = 52
	day, _ := ParseDay(written)
	later := (day + 7*weeks).String()
	for _, text := range []string{
		"It fell on Monday.", "It will open on Friday.", "It opens next Wednesday.", "It fell last Sunday night.", "It fell yesterday.",
		"It fell three days ago.", "They met Monday through Thursday.", "It fell two days after last Tuesday.", "It fell at 10:35 a.m. Friday.",
	} {
		_, a := find(text, written)
		_, b := find(text, later)
		if len(a) != len(b) || len(a) == 0 {
			t.Errorf("%q: %s, later %s", text, show(a), show(b))
			continue
		}
		for i := range a {
			x, _, ok1 := Range(a[i].Value)
			y, _, ok2 := Range(b[i].Value)
			if !ok1 || !ok2 || y-x != 7*weeks {
				t.Errorf("%q: %s and %s lie %d days apart", text, a[i].Value, b[i].Value, y-x)
			}
		}
	}
}

// The words of an expression alone decide it: what stands in other paragraphs
// without a time changes nothing.
func TestParagraphsWithoutTimes(t *testing.T) {
	const text = "The council met on Monday, two days after the flood of Feb. 27."
	_, alone := find(text, written)
	d, among := find("Nothing is said here.\n\n"+text+"\n\nNor here.", written)
	if show(alone) != show(among) {
		t.Errorf("%s, among others %s", show(alone), show(among))
	}
	for _, x := range among {
		if start, end := d.Offsets(x.Span); d.Text[start:end] != x.Text {
			t.Errorf("%q stands elsewhere", x.Text)
		}
	}
}

// The number of rules tried grows with the text and no faster.
func TestLinear(t *testing.T) {
	const sentence = "On May 3-7, 2019, two years and three months after the first Tuesday of November, the mill was shut for the whole week. "
	tried := func(n int) int {
		d, _ := find(strings.Repeat(sentence, n), written)
		r := newResolver(d)
		steps := 0
		for i := 0; i < len(r.atoms); steps += len(r.candidates) + 1 {
			i = r.at(i)
		}
		return steps
	}
	if few, many := tried(10), tried(100); many > 11*few {
		t.Errorf("%d steps for 10 sentences, %d for 100", few, many)
	}
}

// Compatible is symmetric, and every value agrees with itself, whatever the bytes.
func FuzzCompatible(f *testing.F) {
	for _, s := range [][2]string{{"2020-07", "2020-07-14"}, {"FY2020", "2019-XX-XX"}, {"P1Y", "P12M"}, {"XXXX-WXX-2", "2020-W29-2"}, {"T", "P"}, {"2020-07-14TNI", "2020-07-15T01:30"},
		{"20", "2020-WI"}, {"PT1H20M", "PT80M"}, {"2020-02-30", "2020-W99"}} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if !Compatible(a, a) {
			t.Errorf("%q contradicts itself", a)
		}
		if Compatible(a, b) != Compatible(b, a) {
			t.Errorf("%q and %q: it depends on the order", a, b)
		}
		if first, last, ok := Range(a); ok && last < first {
			t.Errorf("%q ends before it begins", a)
		}
	})
}
