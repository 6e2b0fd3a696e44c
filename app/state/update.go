package state

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"

	"crossread/app/article"
	"crossread/app/result"
)

// Update returns the state after an action, and what has to happen outside.
func Update(s State, a Action) (State, []Effect) {
	switch a := a.(type) {
	case Loaded:
		return load(s, a)
	case AddArticles:
		return add(s, a)
	case EditArticle:
		return edit(s, a)
	case KeepTwin:
		w := s.Work
		w.Twins = append(slices.Clip(w.Twins), a.ID)
		s = step(s, w, "Both articles were kept")
		return save(s, nil)
	case RemoveArticle:
		return remove(s, a.ID)
	case ClearAll:
		if len(s.Articles) == 0 {
			return s, nil
		}
		return change(s, Work{}, "All articles were taken out")
	case ShowSample:
		if s.Sample {
			s.tell(Notice{Text: "The sample is shown already."})
			return s, nil
		}
		return change(s, Work{Articles: s.sample, Sample: true}, "The sample was put in")
	case Correct:
		w := s.Work
		w.Edits = append(slices.Clip(w.Edits), a.Edit)
		return change(s, w, "Your correction was made")
	case Uncorrect:
		if a.Index < 0 || a.Index >= len(s.Edits) {
			return s, nil
		}
		w := s.Work
		w.Edits = slices.Delete(slices.Clone(w.Edits), a.Index, a.Index+1)
		return change(s, w, "A correction was taken back")
	case Undo:
		return undo(s)
	case Redo:
		return redo(s)
	case Go:
		s.View.Place = a.Place
	case Show:
		a.View.Place = s.View.Place
		s.View = a.View
	case Dismiss:
		s.Notice = Notice{}
	case Forget:
		next, effects := forget(s, "Everything was forgotten on this device.")
		return next, append(effects, Wipe{})
	case Elsewhere:
		return elsewhere(s, a)
	case Forgotten:
		return forget(s, "Another tab had everything forgotten on this device, so this one did too.")
	case Cancel:
		if s.Run.Phase != Comparing {
			return s, nil
		}
		s.Run.Phase = Stopped
		s.Run.ID++
		return s, []Effect{Abort{}}
	case CompareAgain:
		return start(s)
	case Progress:
		if a.ID == s.Run.ID && s.Run.Phase == Comparing {
			s.Run.At = a.At
		}
	case Finished:
		if a.ID == s.Run.ID && s.Run.Phase == Comparing {
			s.Set = a.Set
			s.Run.Phase = Idle
		}
	case Failed:
		if a.ID == s.Run.ID && s.Run.Phase == Comparing {
			s.Run.Phase = Stopped
			s.Run.Failure = a.Cause
		}
	}
	return s, nil
}

// load takes what the page opens with. Opening articles that were not put in
// before win over what was saved, which can be had back.
func load(s State, a Loaded) (State, []Effect) {
	s.sample = identified(nil, a.Sample)
	s.tabs.own = a.Tab
	opening := Work{Articles: identified(nil, a.Opening)}
	opening.Edits = renamed(a.Corrections, a.Opening, opening.Articles)
	mark := fingerprint(a.Opening)
	if len(a.Opening) == 0 {
		opening = Work{Articles: s.sample, Sample: true}
	}
	if a.Saved == nil {
		s.Work, s.opened = opening, mark
		return start(s)
	}
	s.Work, s.opened, s.tabs.taken = a.Saved.Work, a.Saved.Opened, a.Saved.Revision
	if s.Sample {
		s.Articles = s.sample // the sample of this version
	}
	if mark != "" && mark != s.opened {
		s.opened = mark
		return change(s, opening, "The articles that this page was started with were put in")
	}
	return start(s)
}

// fingerprint tells one set of opening articles from another.
func fingerprint(articles []article.Source) string {
	if len(articles) == 0 {
		return ""
	}
	h := fnv.New64a()
	for _, a := range articles {
		fmt.Fprintf(h, "%q%q%q%q%q", a.ID, a.Title, a.Outlet, a.Date, a.Text)
	}
	return strconv.FormatUint(h.Sum64(), 16)
}

func edit(s State, a EditArticle) (State, []Effect) {
	i := s.Index(a.ID)
	if i < 0 { // another tab has taken it out meanwhile: the text is not lost
		return add(s, AddArticles{Articles: []article.Source{a.Article}})
	}
	w := s.Work
	w.Articles = slices.Clone(w.Articles)
	a.Article.ID = a.ID
	w.Articles[i] = a.Article
	w.Sample = false
	return change(s, w, "Article "+Letter(i)+" was changed")
}

func remove(s State, id string) (State, []Effect) {
	i := s.Index(id)
	if i < 0 {
		return s, nil
	}
	w := s.Work
	w.Articles = slices.Delete(slices.Clone(w.Articles), i, i+1)
	w.Sample = false
	w.Edits = slices.DeleteFunc(slices.Clone(w.Edits), func(e result.Edit) bool { return e.Article == id })
	w.Twins = slices.DeleteFunc(slices.Clone(w.Twins), func(twin string) bool { return twin == id })
	return change(s, w, "Article "+Letter(i)+" was taken out")
}

// change makes w the work, keeps the way back, saves and compares.
func change(s State, w Work, did string) (State, []Effect) {
	return startAndSave(step(s, w, did))
}

func step(s State, w Work, did string) State {
	s.Past = append(slices.Clip(s.Past), Step{Work: s.Work, Did: did})
	s.Future = nil
	s.Work = w
	s.tell(Notice{Text: did + ".", Undo: true})
	return s
}

func undo(s State) (State, []Effect) {
	n := len(s.Past)
	if n == 0 {
		return s, nil
	}
	last := s.Past[n-1]
	s.Past = s.Past[:n-1]
	s.Future = append(slices.Clip(s.Future), Step{Work: s.Work, Did: last.Did})
	s.Work = last.Work
	s.tell(Notice{Text: "Undone: " + last.Did + ".", Redo: true})
	return startAndSave(s)
}

func redo(s State) (State, []Effect) {
	n := len(s.Future)
	if n == 0 {
		return s, nil
	}
	next := s.Future[n-1]
	s.Future = s.Future[:n-1]
	s.Past = append(slices.Clip(s.Past), Step{Work: s.Work, Did: next.Did})
	s.Work = next.Work
	s.tell(Notice{Text: next.Did + ".", Undo: true})
	return startAndSave(s)
}

func startAndSave(s State) (State, []Effect) {
	s, effects := start(s)
	return save(s, effects)
}

func save(s State, effects []Effect) (State, []Effect) {
	s.tabs.saves++
	return s, append(effects, Save{Saved: Saved{Work: s.Work, Opened: s.opened, Revision: s.tabs.revision()}, Follows: s.tabs.taken})
}

// forget takes everything away, the steps that led here too.
func forget(s State, says string) (State, []Effect) {
	next, effects := start(State{View: New().View, opened: s.opened, sample: s.sample, tabs: s.tabs, told: s.told, Run: s.Run})
	next.tell(Notice{Text: says})
	return next, effects
}

// start asks for the comparison of the work. With no article there is nothing
// to ask, and nothing to show.
func start(s State) (State, []Effect) {
	running := s.Run.Phase == Comparing
	s.Run = Run{ID: s.Run.ID + 1, Total: len(s.Articles)}
	if len(s.Articles) == 0 {
		s.Run.Phase = Idle
		s.Set = nil
		if running {
			return s, []Effect{Abort{}}
		}
		return s, nil
	}
	s.Run.Phase = Comparing
	return s, []Effect{Compare{ID: s.Run.ID, Articles: s.Articles, Edits: s.Edits}}
}
