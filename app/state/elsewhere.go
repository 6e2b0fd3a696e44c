package state

import (
	"reflect"
	"strconv"
	"strings"

	"crossread/app/article"
)

// tabs is what a tab knows of the others. What is kept on the device is one
// work, which all tabs show: a tab that finds the work of another takes it, as a
// step that can be undone, and a work that was made without knowing of the
// other's is not kept.
type tabs struct {
	own   string // names this tab
	saves int    // how many works this tab has given to be kept
	taken string // the revision that this tab loaded or took from another one last
}

func (t tabs) revision() string { return t.own + "." + strconv.Itoa(t.saves) }

// SameTab tells whether two revisions are by one tab.
func SameTab(a, b string) bool {
	tabA, _, okA := strings.Cut(a, ".")
	tabB, _, okB := strings.Cut(b, ".")
	return okA && okB && tabA == tabB
}

// elsewhere shows the work that another tab has kept.
func elsewhere(s State, a Elsewhere) (State, []Effect) {
	if a.Saved.Revision == s.tabs.taken || SameTab(a.Saved.Revision, s.tabs.revision()) {
		return s, nil // nothing new, or a work of this tab
	}
	s.tabs.taken, s.opened = a.Saved.Revision, a.Saved.Opened
	w := a.Saved.Work
	if w.Sample {
		w.Articles = s.sample
	}
	if sameWork(s.Work, w) {
		return s, nil
	}
	says := "Another tab " + didElsewhere(s.Work, w) + ". This one shows the same now."
	if a.Refused {
		says = "Another tab changed the articles before your last step here was kept, so this one shows what that tab has. Undo brings back yours."
	}
	s = step(s, w, "What another tab changed was taken over")
	s.tell(Notice{Text: says, Undo: true, Stay: true})
	return start(s)
}

func sameWork(a, b Work) bool {
	return a.Sample == b.Sample && len(a.Articles) == len(b.Articles) && len(a.Edits) == len(b.Edits) && len(a.Twins) == len(b.Twins) &&
		(len(a.Articles) == 0 || reflect.DeepEqual(a.Articles, b.Articles)) &&
		(len(a.Edits) == 0 || reflect.DeepEqual(a.Edits, b.Edits)) &&
		(len(a.Twins) == 0 || reflect.DeepEqual(a.Twins, b.Twins))
}

// didElsewhere says what leads from one work to another, for "Another tab …".
func didElsewhere(from, to Work) string {
	if from.Sample {
		from = Work{}
	}
	had := map[string]article.Source{}
	for _, a := range from.Articles {
		had[a.ID] = a
	}
	var added, changed, removed []int
	for i, a := range to.Articles {
		old, ok := had[a.ID]
		switch {
		case !ok:
			added = append(added, i)
		case old != a:
			changed = append(changed, i)
		}
	}
	for i, a := range from.Articles {
		if to.Index(a.ID) < 0 {
			removed = append(removed, i)
		}
	}
	named := func(at []int) string {
		if len(at) == 1 {
			return "article " + Letter(at[0])
		}
		return Count(len(at), "article", "articles")
	}
	edits := len(to.Edits) - len(from.Edits)
	switch {
	case to.Sample:
		return "put the sample in"
	case len(to.Articles) == 0:
		return "took all articles out"
	case len(changed)+len(removed) == 0 && len(added) > 0:
		return "added " + named(added)
	case len(added)+len(changed) == 0 && len(removed) > 0:
		return "took " + named(removed) + " out"
	case len(added)+len(removed) == 0 && len(changed) > 0:
		return "changed " + named(changed)
	case len(added)+len(removed)+len(changed) > 0:
		return "put other articles in: " + Count(len(to.Articles), "is", "are") + " here"
	case edits > 0:
		return "made " + Count(edits, "correction", "corrections")
	case edits < 0:
		return "took " + Count(-edits, "correction", "corrections") + " back"
	}
	return "changed something"
}
