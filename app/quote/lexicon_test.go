package quote

import "testing"

// The forms of verbs are made by rule; these are the ones that rules get wrong.
func TestForms(t *testing.T) {
	for form, lemma := range map[string]string{
		"said": "say", "says": "say", "saying": "say", "told": "tell", "wrote": "write", "writing": "write", "replied": "reply",
		"replies": "reply", "admitted": "admit", "admitting": "admit", "begged": "beg", "dubbing": "dub", "agreeing": "agree",
		"pressed": "press", "presses": "press", "insisting": "insist", "echoes": "echo", "quipping": "quip", "vowed": "vow",
		"argued": "argue", "arguing": "argue", "shown": "show", "planning": "plan", "teased": "tease", "crying": "cry", "cried": "cry",
	} {
		if e, ok := verbs[form]; !ok || e.lemma != lemma {
			t.Errorf("%q is a form of %q, not of %q", form, lemma, e.lemma)
		}
	}
	for form, lemma := range map[string]string{"claims": "claim", "replies": "reply", "promise": "promise", "speeches": "speech"} {
		if e, ok := nouns[form]; !ok || e.lemma != lemma {
			t.Errorf("%q is a form of %q, not of %q", form, lemma, e.lemma)
		}
	}
	for _, w := range []string{"sayed", "telled", "admited", "the", ""} {
		if e, ok := verbs[w]; ok {
			t.Errorf("%q is no form of %q", w, e.lemma)
		}
	}
}

// A class that cue.tsv names and the code does not know would be taken for that
// of an unlisted verb.
func TestClassesAreKnown(t *testing.T) {
	for w, e := range verbs {
		if e.class == classOpen || e.act == "" {
			t.Errorf("%q has class %d and act %q", w, e.class, e.act)
		}
	}
	for w, e := range nouns {
		if e.class == classOpen || e.act == "" {
			t.Errorf("%q has class %d and act %q", w, e.class, e.act)
		}
	}
}

func TestWeightsFillTheTable(t *testing.T) {
	if len(weightTable) != 2<<tableBits {
		t.Fatalf("quote.bin has %d bytes, want %d", len(weightTable), 2<<tableBits)
	}
}

func TestUnitsAreBounded(t *testing.T) {
	for _, text := range hard {
		r := newReader(read(text), table(weightTable))
		for _, u := range r.units {
			narrated := 0
			for i := u.first; i < u.last; i++ {
				if r.chain[i] == 0 {
					narrated++
				}
			}
			if narrated > maxNarrated+1 {
				t.Errorf("a unit of %.30q holds %d tokens of the narrator", text, narrated)
			}
		}
	}
}

func TestConfidenceRises(t *testing.T) {
	for kind := range calibration {
		last := 0.0
		for p := 0.0; p <= 1.01; p += 0.01 {
			c := confidence(kind, p)
			if c < last || c < 0 || c > 1 {
				t.Errorf("%s: %.2f gives %.4f after %.4f", kind, p, c, last)
			}
			last = c
		}
	}
}
