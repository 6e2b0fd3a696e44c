package fact_test

import "testing"

// TestObject holds what a fact is done to, whatever the order of its words.
func TestObject(t *testing.T) {
	for _, c := range []struct{ text, object string }{
		{"The ferry carries about 900 walkers a day.", "walker"},
		{"The council closed the old bridge on Friday.", "bridge"},
		{"The bridge was closed by the council on Friday.", "bridge"},
		{"The ferry quickly took its guests ashore.", "guest"},
		{"The council voted on Friday.", ""},
		{"The mayor walked to the bridge.", ""},
		{"The mayor thanked them on Friday in the square.", ""},
		{"The fair opens Saturday.", ""},
	} {
		_, facts := find(c.text)
		if len(facts) == 0 || facts[0].Object != c.object {
			t.Errorf("%q: got %+v, want %q", c.text, facts, c.object)
		}
	}
}
