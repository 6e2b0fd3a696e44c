package ui

import "testing"

// What reads well alone stands above what does not.
func TestStatementsThatReadWell(t *testing.T) {
	for _, c := range []struct {
		text string
		well bool
	}{
		{"The ferry office closed for two weeks on Monday", true},
		{"On Monday, the council of Port Elden closed the quay", true},
		{"Ida Marrow, who trained as an engineer, took office in 2024", true},
		{"He closed the ferry office for two weeks", false},
		{"Which closed the ferry office for two weeks", false},
		{"Would have closed the ferry office for two weeks", false},
		{"Commissioned in the wake of the accident at the quay", false},
		{"Even before the council had met on Monday", false},
		{"When the council closed the ferry office", false},
		{"The council of Port Elden told the office to", false},
		{"The furious traders woke on Monday to find", false},
		{"The office (and the quay were closed", false},
		{"“The office, the council and the quay are closed", false},
		{"Ferry office closed", false},
		{"See the pictures at elden.example/quay #ferry now", false},
		{"The council of Port Elden, which met on Monday evening in the town hall behind the fish market, closed the ferry office, the quay and the north mole", false},
	} {
		s := worded{text: c.text, good: 84}
		if s.weigh(); (s.good >= readable) != c.well {
			t.Errorf("%q weighs %d", c.text, s.good)
		}
	}
}

func TestNamesWithADescriptionAreNoStatements(t *testing.T) {
	for _, c := range []struct {
		text, action string
		want         bool
	}{
		{"Tomas Wren, the president of the harbour union", "president", true},
		{"harbour activist Rosa Quint", "activist", true},
		{"a daughter of three, Nia", "be", true},
		{"The office is the oldest in Port Elden", "be", false},
		{"The union will president over it", "president", false},
		{"The council closed the quay", "close", false},
		{"The traders will reportedly lose a third of it", "lose", false},
	} {
		if got := isNominal(c.text, c.action); got != c.want {
			t.Errorf("isNominal(%q, %q) is %v", c.text, c.action, got)
		}
	}
	if !isParticiple("The party holding the town hall", "hold") || isParticiple("The party is holding the town hall", "hold") {
		t.Error("a participle is not told from a verb")
	}
}

// A label ends where a thought does.
func TestLabelsAreCutBetweenThoughts(t *testing.T) {
	for _, c := range []struct{ text, action, want string }{
		{"The council of Port Elden closed the ferry office, which stands behind the fish market by the mole", "close", "The council of Port Elden closed the ferry office"},
		{"The council of Port Elden closed the old ferry office after the crane had fallen on it", "close", "The council of Port Elden closed the old ferry office"},
		{"The council of Port Elden closed the old ferry office and the market hall for fourteen weeks", "close", "The council of Port Elden closed the old ferry office and the market hall"},
		{"Tomas Wren, the president of the harbour union and of the ferry society of Elden, resigned", "resign", ""},
		{"Unaccountably, the long-serving harbourmaster-general of Port Elden-on-the-Water resigned", "resign", ""},
	} {
		if got := spare(c.text, labelLength, len(joints), c.action); got != c.want {
			t.Errorf("%q is cut to %q, want %q", c.text, got, c.want)
		}
	}
	for text, want := range map[string]string{
		"It ran from 7 a.m. to 9 p.m.": "It ran from 7 a.m. to 9 p.m.", "They met in Elden, Mo.": "They met in Elden, Mo.", "The office closed.": "The office closed", "The office closed,": "The office closed",
	} {
		if got := ending(text); got != want {
			t.Errorf("ending(%q) is %q", text, got)
		}
	}
}
