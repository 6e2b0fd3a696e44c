package compare

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/quote"
	"crossread/app/result"
)

// framed reads articles as the engine does, as far as framing needs.
func framed(texts ...string) ([]Article, [][]string) {
	var set []Article
	var event []string
	for i, text := range texts {
		id := fmt.Sprintf("a%d", i+1)
		d := lang.New(article.Article{Source: article.Source{ID: id, Text: text, Outlet: "Marrowby Courier"}})
		a := result.Analysis{ID: id, Quotes: quote.Find(d, nil)}
		a.Flags = framing.Find(d, a.Quotes)
		set = append(set, Article{Doc: d, Analysis: a})
		event = append(event, id)
	}
	return set, [][]string{event}
}

// confidenceOf returns the confidence of the narrator's flag on the words, 0
// without one.
func confidenceOf(flags []result.Flag, text, words string) float64 {
	for _, f := range flags {
		if text[f.Start:f.End] == words && f.Voice == result.Narrator {
			return f.Confidence
		}
	}
	return 0
}

const (
	slamming = "The traders slammed the council over the toll on Monday. The mayor spoke to them for an hour."
	plainly  = "The traders criticised the council over the toll on Monday. The mayor spoke to them for an hour."
)

func TestWordsOfOneReportGain(t *testing.T) {
	set, events := framed(slamming, plainly, plainly)
	unique := confidenceOf(settle(set, events, nil)[0], slamming, "slammed")
	set, events = framed(slamming, slamming, slamming)
	shared := confidenceOf(settle(set, events, nil)[0], slamming, "slammed")
	if unique <= shared {
		t.Errorf("one report's word has %.2f, a shared one %.2f", unique, shared)
	}
	if before := confidenceOf(set[0].Analysis.Flags, slamming, "slammed"); before <= 0 {
		t.Error("the analysis lost its flag: settle must work on copies")
	}
}

// TestWeightsOfTheSetAddUp holds the terms of flags beside other reports to
// their confidence.
func TestWeightsOfTheSetAddUp(t *testing.T) {
	hidden := "Two men were shot during the protest in Marrowby on Monday. The shameful protest was about the toll."
	named := "Police shot two men during the protest in Marrowby on Monday. The protest was about the toll."
	set, events := framed(hidden, named, slamming)
	n := 0
	for _, flags := range settle(set, events, nil) {
		for _, f := range flags {
			sum := 0.0
			for _, w := range f.Weights {
				sum += w.Value
			}
			if odds := math.Log(f.Confidence / (1 - f.Confidence)); math.Abs(sum-odds) > 1e-9 {
				t.Errorf("%s: terms add up to %.3f, the confidence is %.3f", f.Category, sum, odds)
			}
			n++
		}
	}
	if n == 0 {
		t.Error("no flags")
	}
}

// TestCountsAreTheArticlesOwn holds an article's flags and rate to be the same
// alone and beside any other reports; only their confidence and reasons change.
func TestCountsAreTheArticlesOwn(t *testing.T) {
	harsh := slamming + " The disgraceful plan was a farce, and critics fear that the so-called reform could spiral out of control."
	marked := func(texts ...string) (string, result.FramingArticle) {
		set, events := framed(texts...)
		flags := settle(set, events, nil)
		articles := make([]result.Analysis, len(set))
		for i := range set {
			articles[i] = set[i].Analysis
			articles[i].Flags = flags[i]
		}
		var b strings.Builder
		for _, f := range flags[0] {
			fmt.Fprintf(&b, "%s: %s\n", f.Category, texts[0][f.Start:f.End])
		}
		return b.String(), framingOf(set, articles, events).Articles[0]
	}
	want, counts := marked(harsh)
	if !strings.Contains(want, "slammed") || !strings.Contains(want, "farce") {
		t.Fatalf("too few marks:\n%s", want)
	}
	for _, others := range [][]string{{plainly}, {harsh}, {slamming}, {plainly, slamming}, {harsh, harsh, plainly}, {plainly, plainly, plainly, plainly}} {
		got, c := marked(append([]string{harsh}, others...)...)
		if got != want || !reflect.DeepEqual(c, counts) {
			t.Errorf("beside %q:\n%s%+v\nalone:\n%s%+v", others, got, c, want, counts)
		}
	}
}

// TestReasonTellsOfTheOthers holds the reason to say how many of the other
// reports use a word; alone there is nothing to say.
func TestReasonTellsOfTheOthers(t *testing.T) {
	for _, tt := range []struct {
		others []string
		want   string
	}{
		{nil, ""},
		{[]string{plainly}, "The other report of the event does not use it."},
		{[]string{slamming}, "The other report of the event uses it, too."},
		{[]string{plainly, plainly}, "No other report of the event uses it."},
		{[]string{plainly, slamming}, "One of the 2 other reports of the event uses it, too."},
		{[]string{slamming, slamming, plainly}, "2 of the 3 other reports of the event use it, too."},
		{[]string{slamming, slamming}, "All other reports of the event use it, too."},
	} {
		set, events := framed(append([]string{slamming}, tt.others...)...)
		found := false
		for _, f := range settle(set, events, nil)[0] {
			if slamming[f.Start:f.End] != "slammed" {
				continue
			}
			found = true
			if tt.want == "" && strings.Contains(f.Why, "report") || !strings.HasSuffix(f.Why, tt.want) {
				t.Errorf("beside %d: %q", len(tt.others), f.Why)
			}
		}
		if !found {
			t.Errorf("beside %d: no mark", len(tt.others))
		}
	}
}

func TestDoerNamedElsewhere(t *testing.T) {
	hidden := "Two men were shot during the protest in Marrowby on Monday. The protest was about the toll."
	named := "Police shot two men during the protest in Marrowby on Monday. The protest was about the toll."
	set, events := framed(hidden, named)
	flags := settle(set, events, nil)[0]
	if c := confidenceOf(flags, hidden, "were shot"); c < framing.Shown {
		t.Errorf("harm without a doer has %.2f where another report names him", c)
	}
	for _, f := range flags {
		if f.Category == framing.AgentlessPassive && !strings.Contains(f.Why, "“Police shot”") {
			t.Errorf("the reason does not name the other report's doer: %q", f.Why)
		}
	}
	set, events = framed(hidden, hidden)
	if c := confidenceOf(settle(set, events, nil)[0], hidden, "were shot"); c >= framing.Shown {
		t.Errorf("harm without a doer has %.2f where no report names him", c)
	}
}

func TestOneSaysTheOtherFumes(t *testing.T) {
	fumed := "“We were told on Friday that the bridge would be shut,” fumed Wenna Hartlock on Monday."
	said := "“We were told on Friday that the bridge would be shut,” said Wenna Hartlock on Monday."
	set, events := framed(fumed, said)
	rows := utterances(set, events, nil)
	flags := settle(set, events, rows)[0]
	with := confidenceOf(flags, fumed, "fumed")
	if len(flags) == 0 || !strings.Contains(flags[0].Why, "with “said”.") {
		t.Errorf("the reason does not name the other report's verb: %+v", flags)
	}
	if without := confidenceOf(settle(set, events, nil)[0], fumed, "fumed"); with <= without {
		t.Errorf("%.2f beside a plain verb for the same words, %.2f without", with, without)
	}
}

func TestFramingCounts(t *testing.T) {
	text := "The disgraceful plan was dropped. “It was a shameful farce,” the mayor said."
	set, events := framed(text)
	articles := []result.Analysis{set[0].Analysis}
	articles[0].Flags = settle(set, events, nil)[0]
	got := framingOf(set, articles, events).Articles[0]
	if got.Words != 8 || got.Categories["loaded-adjective"] != 1 || got.Per100 != 12.5 {
		t.Errorf("%+v", got)
	}
}

func TestDistinctiveWords(t *testing.T) {
	a := strings.Repeat("The ferry carried walkers over the river. The ferry was late. The council met on Monday about the bridge. ", 40)
	b := strings.Repeat("The toll angered traders at the market. The toll was high. The council met on Monday about the bridge. ", 40)
	set, events := framed(a, b)
	got := map[string]string{}
	for _, d := range distinctive(set, events) {
		got[d.Term] = d.Article
		if d.Count < leastUses || d.Z <= 0 {
			t.Errorf("%+v", d)
		}
	}
	if got["ferry"] != "a1" || got["toll"] != "a2" {
		t.Errorf("%v", got)
	}
	for _, w := range []string{"the", "council", "bridge", "was", "courier"} {
		if id, ok := got[w]; ok {
			t.Errorf("%q is distinctive of %s", w, id)
		}
	}
	names := strings.Repeat("Judge Pell met the N.C.A. on Monday. The ferry was late. The council met about the bridge. ", 40)
	variants := strings.Repeat("Mr. Orrin Pell met the NCA on Monday. The toll was high. The council met about the bridge. ", 40)
	set, events = framed(names, variants)
	for _, d := range distinctive(set, events) {
		if d.Term != "ferry" && d.Term != "toll" && d.Term != "high" {
			t.Errorf("a form of a name is distinctive: %+v", d)
		}
	}
	set, events = framed(a, a)
	if d := distinctive(set, events); len(d) > 0 {
		t.Errorf("the same text twice: %v", d)
	}
	set, events = framed("The ferry is late.", "The toll is high.")
	if d := distinctive(set, events); len(d) > 0 {
		t.Errorf("too few words: %v", d)
	}
}

// TestDistinctiveWordsHaveTheirPlaces holds every use of a distinctive word in
// the article's own voice to have its span, whatever its form and its case.
func TestDistinctiveWordsHaveTheirPlaces(t *testing.T) {
	a := strings.Repeat("Ferries carried the goods over the river. Each ferry was late. “The ferry is fine,” said the mayor. The council met about the bridge. ", 40)
	b := strings.Repeat("The toll angered traders at the market. Tolls were high. The council met on Monday about the bridge. ", 40)
	set, events := framed(a, b)
	forms := map[string]map[string]int{}
	for _, d := range distinctive(set, events) {
		if len(d.Spans) != d.Count {
			t.Errorf("%s: %d places for %d uses", d.Term, len(d.Spans), d.Count)
		}
		text, last := a, -1
		if d.Article == "a2" {
			text = b
		}
		forms[d.Term] = map[string]int{}
		for _, s := range d.Spans {
			if s.Start <= last {
				t.Errorf("%s: places out of order", d.Term)
			}
			last = s.Start
			forms[d.Term][text[s.Start:s.End]]++
		}
	}
	if want := map[string]int{"Ferries": 40, "ferry": 40}; !reflect.DeepEqual(forms["ferry"], want) {
		t.Errorf("ferry stands as %v", forms["ferry"])
	}
	if want := map[string]int{"toll": 40, "Tolls": 40}; !reflect.DeepEqual(forms["toll"], want) {
		t.Errorf("toll stands as %v", forms["toll"])
	}
}
