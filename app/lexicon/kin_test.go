package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// Each class of kin has a name of its own and two lemmas at least, each once.
func TestKinClasses(t *testing.T) {
	names := map[string]bool{}
	for line := range strings.SplitSeq(strings.TrimSpace(kinTSV), "\n") {
		if line[0] == '#' {
			continue
		}
		name, words, ok := strings.Cut(line, "\t")
		lemmas := strings.Fields(words)
		if !ok || names[name] || len(lemmas) < 2 {
			t.Errorf("class %q", line)
		}
		names[name] = true
		slices.Sort(lemmas)
		if len(slices.Compact(slices.Clone(lemmas))) != len(lemmas) || strings.ToLower(words) != words {
			t.Errorf("class %q has a lemma twice or in capitals", name)
		}
	}
}

func TestKin(t *testing.T) {
	meet := func(a, b string) bool {
		return slices.ContainsFunc(Kin(a), func(c uint16) bool { return slices.Contains(Kin(b), c) })
	}
	for _, c := range []struct {
		a, b string
		kin  bool
	}{{"siren", "alarm", true}, {"sack", "oust", true}, {"lorry", "truck", true}, {"siren", "truck", false}, {"doctor", "bridge", false}, {"nonesuch", "alarm", false}} {
		if meet(c.a, c.b) != c.kin {
			t.Errorf("%s and %s: kin %v, want %v", c.a, c.b, !c.kin, c.kin)
		}
	}
}
