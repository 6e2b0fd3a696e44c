package lexicon

import (
	"sort"
	"strings"
	"testing"
)

// TestChargedLists holds the lists to their form: sorted, no entry twice, each
// with a known reason, a part of speech and a strength.
func TestChargedLists(t *testing.T) {
	reasons := map[string]bool{}
	eachLine("reason", func(id, why string) {
		reasons[id] = true
		if !strings.HasSuffix(why, ".") {
			t.Errorf("reason %s is no sentence: %q", id, why)
		}
	})
	total := 0
	seen := map[string]string{}
	used := map[string]bool{}
	for c := NotCharged + 1; c < Categories; c++ {
		var all []string
		eachLine(c.String(), func(text, rest string) {
			total++
			all = append(all, text)
			f := strings.Split(rest, "\t")
			if len(f) < 3 || len(f) > 4 || len(f[0]) != 1 || !strings.Contains("VNJRX", f[0]) || len(f[1]) != 1 || f[1][0] < '1' || f[1][0] > '4' || !reasons[f[2]] {
				t.Fatalf("%s: %s\t%s", c, text, rest)
			}
			used[f[2]] = true
			if text != strings.ToLower(text) || strings.TrimSpace(text) != text || strings.Contains(text, "  ") {
				t.Errorf("%s: %q is not in plain lower case", c, text)
			}
			key := text + "/" + f[0]
			if other, ok := seen[key]; ok {
				t.Errorf("%s stands in %s and %s", key, other, c)
			}
			seen[key] = c.String()
		})
		if !sort.StringsAreSorted(all) {
			t.Errorf("%s is not sorted", c)
		}
	}
	for id := range reasons {
		if !used[id] {
			t.Errorf("reason %s is not used", id)
		}
	}
	if total < 3000 {
		t.Errorf("%d entries", total)
	}
}

func TestCharges(t *testing.T) {
	for _, c := range []struct{ first, text, category string }{
		{"slam", "slam", "charged-reporting-verb"},
		{"criminal", "criminal court", "not"},
		{"far", "far right", "ideology-label"},
		{"far-right", "far-right", "ideology-label"},
		{"*-ridden", "*-ridden", "epithet"},
	} {
		found := false
		longest := uint8(255)
		for _, e := range Charges(c.first) {
			if e.Words > longest {
				t.Errorf("%s: %q stands after a shorter one", c.first, e.Text)
			}
			longest = e.Words
			found = found || e.Text == c.text && e.Category.String() == c.category
		}
		if !found {
			t.Errorf("%s is no %s", c.text, c.category)
		}
	}
	if got := Charges("table"); len(got) != 0 {
		t.Errorf("table: %v", got)
	}
}

func BenchmarkLoadCharged(b *testing.B) {
	for range b.N {
		loadCharged()
	}
}
