package lang

import "testing"

// TestWholeMentions holds which clause behind a phrase belongs to its mention.
func TestWholeMentions(t *testing.T) {
	for _, c := range []struct{ text, start, want string }{
		{"The council passed a bill allowing families to sue the ferry company.", "a bill", "a bill allowing families to sue the ferry company"},
		{"The storm that flooded nine villages has moved east.", "The storm", "The storm that flooded nine villages"},
		{"She signed a measure backed by the fishing union.", "a measure", "a measure backed by the fishing union"},
		{"Hale defended his decision to close the quay.", "his decision", "his decision to close the quay"},
		{"The man who drove the tram was not hurt.", "The man", "The man who drove the tram"},
		{"A plan to close the quay, Hale said, was dropped.", "A plan", "A plan to close the quay"},
		{"Hale said in a statement that the quay would stay open.", "a statement", "a statement"},
		{"The panel called on the mayor to resign.", "The panel", "The panel"},
		{"The measure that closed the quay and angered traders was dropped.", "The measure", "The measure that closed the quay and angered traders"},
		{"They asked the council to vote on Monday.", "the council", "the council"},
		{"The bridge was closed after a crash, according to police.", "a crash", "a crash"},
		{"Hale used the vote to attack his rival.", "his rival", "his rival"},
	} {
		d := read(c.text)
		got := ""
		for _, e := range d.Entities {
			for _, m := range e.Mentions {
				if len(c.text) >= m.Start+len(c.start) && c.text[m.Start:m.Start+len(c.start)] == c.start {
					got = c.text[m.Start:m.Whole]
				}
			}
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
