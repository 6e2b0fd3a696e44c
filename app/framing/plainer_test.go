package framing

import "testing"

func TestInflect(t *testing.T) {
	for _, c := range []struct{ verb, tag, want string }{
		{"criticise", "VBD", "criticised"}, {"criticise", "VBZ", "criticises"}, {"criticise", "VBG", "criticising"}, {"criticise", "VB", "criticise"},
		{"stop", "VBN", "stopped"}, {"stop", "VBG", "stopping"}, {"enter", "VBD", "entered"}, {"enter", "VBG", "entering"},
		{"carry", "VBD", "carried"}, {"carry", "VBZ", "carries"}, {"reply", "VBG", "replying"}, {"pass", "VBZ", "passes"},
		{"say", "VBD", "said"}, {"take", "VBN", "taken"}, {"take", "VBG", "taking"}, {"win", "VBG", "winning"}, {"cut", "VBG", "cutting"},
		{"lie", "VBG", "lying"}, {"control", "VBG", "controlling"}, {"begin", "VBG", "beginning"}, {"weaken", "VBD", "weakened"},
		{"oppose", "VBZ", "opposes"}, {"play", "VBD", "played"}, {"help", "VBD", "helped"}, {"end", "VBD", "ended"},
	} {
		if got := inflect(c.verb, c.tag); got != c.want {
			t.Errorf("%s %s: %s, want %s", c.verb, c.tag, got, c.want)
		}
	}
}
