package ui

import (
	"strings"
	"testing"
	"time"

	"crossread/app/result"
	"crossread/app/state"
)

// Only a comparison that was long enough tells how fast the device is.
func TestPaceIsMeasured(t *testing.T) {
	long := func(words int) *state.Set {
		return &state.Set{Articles: []state.Article{{Analysis: result.Analysis{Words: words}}, {Analysis: result.Analysis{Words: words}}}}
	}
	var p pace
	p.begin(1)
	p.end(1, long(paceFrom/2-1))
	if got := p.says(100_000); got != "" {
		t.Errorf("a short comparison promises %q", got)
	}
	p.begin(2)
	p.end(1, long(paceFrom))
	if got := p.says(100_000); got != "" {
		t.Errorf("another comparison's end promises %q", got)
	}
	p.began = time.Now().Add(-2 * time.Second)
	p.end(2, long(paceFrom))
	if got := p.says(20_000); !strings.Contains(got, "about 10 seconds") && !strings.Contains(got, "about 11 seconds") {
		t.Errorf("half a millisecond a word promises %q for 20,000 words", got)
	}
}

// What is looked up by place is what a look through everything would find.
func TestOrderFindsWhatStandsThere(t *testing.T) {
	for _, r := range bridge(t).reports {
		for i := range r.text {
			for _, in := range []string{"", result.InTitle} {
				sp := result.Span{Start: i, End: i + 30, In: in}
				want, saying := sp, false
				for _, x := range r.analysis.Sentences {
					if x.In == in && x.Start <= i && i < x.End {
						want = x.Span
					}
				}
				for _, q := range r.analysis.Quotes {
					saying = saying || q.Cue != nil && q.Cue.In == in && i <= q.Cue.Start && q.Cue.End <= sp.End
				}
				if got := r.sentenceAt(sp); got != want {
					t.Errorf("%s at %d: sentence %v, want %v", r.letter, i, got, want)
				}
				if got := r.isSaying(&result.Fact{Span: sp}); got != saying {
					t.Errorf("%s at %d: saying %v, want %v", r.letter, i, got, saying)
				}
			}
		}
	}
}
