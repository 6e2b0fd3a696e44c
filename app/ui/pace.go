package ui

import (
	"time"

	"crossread/app/state"
)

// pace is how fast this device compares, measured on the last comparison that
// was long enough to tell. Nothing is promised where nothing was measured.
type pace struct {
	id      int // the request that runs
	began   time.Time
	perWord time.Duration // 0 where nothing was measured
}

// paceFrom is the number of words from which a comparison tells how fast the
// device is; a shorter one tells how fast the browser starts.
const paceFrom = 2000

func (p *pace) begin(id int) { p.id, p.began = id, time.Now() }

// end measures the comparison that a request began.
func (p *pace) end(id int, set *state.Set) {
	words := 0
	for i := range set.Articles {
		words += set.Articles[i].Analysis.Words
	}
	if id == p.id && words >= paceFrom {
		p.perWord = time.Since(p.began) / time.Duration(words)
	}
}

// says tells how long so many words take at the measured pace, "" where there is
// none.
func (p *pace) says(words int) string {
	if p.perWord == 0 {
		return ""
	}
	seconds := int((p.perWord*time.Duration(words) + time.Second - 1) / time.Second)
	return " At the pace of the last comparison on this device it takes about " + state.Count(seconds, "second", "seconds") + "."
}
