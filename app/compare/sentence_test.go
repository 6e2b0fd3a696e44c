package compare_test

import (
	"math"
	"strings"
	"testing"

	"crossread/app/compare"
	"crossread/app/engine"
)

func TestSameReport(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		same       bool
	}{
		{"active and noun", "The harbour council in Velden voted 9 to 4 on Tuesday to close the fish market.", "Velden's fish market will shut after a 9-4 vote by the harbour council, officials said.", true},
		{"verbs of one class", "Engineer Marta Olsen was arrested on Friday after 14 paintings were stolen from the Brandt museum.", "Police detained Marta Olsen over the theft of fourteen paintings at the Brandt museum.", true},
		{"another order", "A ferry carrying 212 passengers ran aground off Korvik in thick fog early on Monday.", "In thick fog a ferry with 212 people aboard ran aground near Korvik.", true},
		{"words of one family", "The explosion at the Ravnik refinery injured nine workers.", "Nine people were hurt when the Ravnik refinery exploded.", true},
		{"one holds the other", "Shares of Halden Steel fell 12 percent after the company cut its forecast for the year.", "Halden Steel lowered its full-year forecast and its shares dropped 12 percent.", true},
		{"one bank, other values and another year", "The central bank raised its rate to 4 percent on Thursday.", "The central bank of Lorvia cut its rate to 2 percent in May, the third reduction of the year.", false},
		{"one plan, another thing said of it", "Brekke said the plan would cost 40 million crowns.", "The plan was first drawn up by engineers in Korvik.", false},
		{"another person at another place", "Singer Tova Reik checked into a clinic in Arvika.", "Actor Milo Hahn left a clinic in Velden on Sunday.", false},
		{"another accident", "Two trains collided near Sorrel, killing 11 passengers.", "A bus plunged off a bridge near Tessel, and 30 people were injured.", false},
		{"another aim of one company", "The company expects to open 40 stores next year.", "The company expects to hire 900 people over the next two years, its chairman said on Wednesday in Velden.", false},
		{"nothing in common", "Rain fell.", "The choir sang in Latin.", false},
		{"nothing at all", "", "", false},
	} {
		if got := engine.Align("", c.a, c.b, "2026-03-04"); got.Same != c.same {
			t.Errorf("%s: same %v at %.2f\n%s\n%s", c.name, got.Same, got.Score, c.a, c.b)
		}
	}
}

// TestNearerReport holds that of two sentences beside a third the one that
// reports its event scores higher than the one that has as many of its words but
// another person, number, day or place.
func TestNearerReport(t *testing.T) {
	for _, c := range [][3]string{
		{"Goalkeeper Petra Lind was arrested on suspicion of drunken driving on Tuesday.", "Petra Lind, the club's goalkeeper, was arrested for drunken driving.", "Defender Jon Aker was arrested on suspicion of drunken driving early Sunday."},
		{"The navy captured 23 smugglers who had attacked a tanker in the Strait of Morra.", "The navy seized 23 smugglers after an attack on a tanker.", "The navy captured 31 smugglers on two boats in the Strait of Morra in March."},
		{"A magnitude 6.1 earthquake struck the island of Tessel and killed five people.", "Five people died in the 6.1-magnitude quake on Tessel.", "A magnitude 5.4 earthquake struck the province of Arvika and injured dozens of people."},
		{"The museum reopened on 4 May after the fire.", "After the fire the museum opened again on 4 May.", "The museum closed on 9 January after the flood."},
	} {
		near, far := engine.Align("", c[0], c[1], "2026-03-04").Score, engine.Align("", c[0], c[2], "2026-03-04").Score
		if near <= far {
			t.Errorf("%.2f and %.2f:\n%s\n%s\n%s", near, far, c[0], c[1], c[2])
		}
	}
}

func checkPair(t *testing.T, a, b string) {
	t.Helper()
	x, y := engine.Align("", a, b, ""), engine.Align("", b, a, "")
	if math.IsNaN(x.Score) || x.Score < 0 || x.Score > 1 {
		t.Errorf("score %v", x.Score)
	}
	if x.Score != y.Score || x.Same != y.Same {
		t.Errorf("the order counts: %v and %v", x.Score, y.Score)
	}
	for i, f := range compare.SentenceFeatures(engine.Pair(a, b, "")) {
		if math.IsNaN(f) || math.IsInf(f, 0) {
			t.Errorf("%s is %v", compare.SentenceFeatureNames[i], f)
		}
	}
}

func TestLongText(t *testing.T) {
	long := strings.Repeat("The council of Velden met again and voted on nothing new. ", 300)
	checkPair(t, long, "The council of Velden met.")
	checkPair(t, long, long)
}

func FuzzAlign(f *testing.F) {
	f.Add("Nine of 14 ferries sank off Korvik on 4 May.", "On May 4, 14 ferries left Korvik; nine sank.")
	f.Add("\xff “ ’", "1989–91 \x00")
	f.Add("B\xa0\x8f{\xb9R", "Y0trX Acn]said:B\x80\x9cc\"!\xe2")
	f.Add("", "Petra Lind said: “No.”")
	f.Fuzz(checkPair)
}
