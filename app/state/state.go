package state

import (
	"fmt"
	"slices"

	"crossread/app/article"
	"crossread/app/engine/msg"
	"crossread/app/result"
)

// MaxArticles is the most articles that the page takes.
const MaxArticles = 20

// Work is what the reader has made: it is saved, undone and redone as one
// value. Its slices are never changed in place.
type Work struct {
	Articles []article.Source // in the order of adding, each with an id of its own
	Edits    []result.Edit
	Sample   bool     // the articles are the sample, untouched
	Twins    []string // ids of articles that are wanted beside one with the same words
}

// Saved is what is kept on the device.
type Saved struct {
	Work
	Opened   string // tells which opening articles were put in last, "" where there were none
	Revision string // tells one keeping from all others: the tab that kept it, ".", a number
}

// Bundle is a set of articles from a file, with its corrections, which name the
// articles by the ids that they came with.
type Bundle struct {
	Articles []article.Source
	Edits    []result.Edit
}

// Step is a Work to go back to, with a name for what led away from it.
type Step struct {
	Work
	Did string // "Article B was taken out"
}

// Phase is what the engine is doing for the page.
type Phase int

// The phases.
const (
	Opening   Phase = iota // nothing is known yet, not even the articles
	Comparing              // the engine works on the articles
	Idle                   // what is shown is up to date
	Stopped                // cancelled or failed: what is shown is not up to date
)

// Run is the comparison that runs or ran last.
type Run struct {
	Phase   Phase
	ID      int          // of the latest request; answers to earlier ones are dropped
	At      msg.Progress // the step that has begun; zero before the first
	Total   int          // articles asked for
	Failure string
}

// Notice is one line that says what has just happened.
type Notice struct {
	Text string
	Undo bool // offer to undo it
	Redo bool // offer to do again what was undone
	Stay bool // until the reader closes it or something else happens
	No   int  // counts the notices, so that the same words twice are two
}

// State is everything that the page knows.
type State struct {
	Work
	Past   []Step // the latest last
	Future []Step // the next to redo last
	Set    *Set   // what is shown; nil before the first comparison
	Run    Run
	View   View
	Notice Notice
	opened string
	sample []article.Source
	tabs   tabs
	told   int // notices so far
}

// Shows tells whether there is a comparison to show that is about any of the
// articles: one of others alone would stand under the wrong names.
func (s *State) Shows() bool {
	if s.Set == nil {
		return false
	}
	for _, a := range s.Articles {
		if x := s.Set.Article(a.ID); x != nil && x.Source.Text == a.Text {
			return true
		}
	}
	return false
}

// tell shows a notice.
func (s *State) tell(n Notice) {
	s.told++
	n.No = s.told
	s.Notice = n
}

// New returns the state before anything is loaded.
func New() State {
	return State{View: View{Place: Place{Tab: Overview}}}
}

// Status returns the words of the status line: "Ready" when nothing runs,
// beginning with "Comparing" while the engine compares.
func (s *State) Status() string {
	switch s.Run.Phase {
	case Opening:
		return "Opening"
	case Comparing:
		if says := s.Run.Says(); says != "" {
			return "Comparing: " + says
		}
		return "Comparing " + Count(s.Run.Total, "article", "articles")
	case Stopped:
		return "Stopped"
	}
	return "Ready"
}

// Steps is the number of stages of a comparison.
const Steps = 4

// Step returns the number of the stage that the comparison is in, from 1; 0
// before the first.
func (r *Run) Step() int {
	return 1 + slices.Index([]msg.Stage{msg.Reading, msg.Finding, msg.Matching, msg.Showing}, r.At.Stage)
}

// Says tells what the comparison is at, in words, "" before it has begun.
func (r *Run) Says() string {
	switch r.At.Stage {
	case msg.Reading:
		return fmt.Sprintf("reading %d of %d", r.At.Number, r.Total)
	case msg.Finding:
		return fmt.Sprintf("searching %d of %d", r.At.Number, r.Total)
	case msg.Matching:
		return "matching the reports"
	case msg.Showing:
		return "laying it out"
	}
	return ""
}

// Count returns a number with its noun: "1 article", "3 articles".
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Index returns the place of an article in the order of adding, -1 where there
// is none with that id.
func (w *Work) Index(id string) int {
	for i, a := range w.Articles {
		if a.ID == id {
			return i
		}
	}
	return -1
}
