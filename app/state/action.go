package state

import (
	"crossread/app/article"
	"crossread/app/engine/msg"
	"crossread/app/result"
)

// Action is something that happened: the reader did it, or the engine or the
// store answered.
type Action interface{ action() }

// What the reader does.
type (
	// AddArticles adds articles and then bundles after those that are there, or
	// puts them in the place of all. The sample makes way for the reader's first
	// own article. What a bundle holds that is there already is not added again.
	AddArticles struct {
		Articles []article.Source
		Bundles  []Bundle
		Replace  bool
	}
	// EditArticle puts another text or other data in the place of an article.
	EditArticle struct {
		ID      string
		Article article.Source
	}
	// KeepTwin says that an article is wanted though another has the same words.
	KeepTwin struct{ ID string }
	// RemoveArticle takes an article out.
	RemoveArticle struct{ ID string }
	// ClearAll takes every article out.
	ClearAll struct{}
	// ShowSample puts the sample in the place of all articles.
	ShowSample struct{}
	// Correct adds a correction by the reader.
	Correct struct{ Edit result.Edit }
	// Uncorrect takes the correction with an index back.
	Uncorrect struct{ Index int }
	// Undo takes the last step back; Redo takes it again.
	Undo struct{}
	// Redo takes the step that was undone last again.
	Redo struct{}
	// Go leads to a place.
	Go struct{ Place Place }
	// Show sets the views otherwise: a copy of the View that was handed out,
	// with what the reader changed. Its Place is left as it is.
	Show struct{ View View }
	// Cancel stops the comparison that runs.
	Cancel struct{}
	// CompareAgain starts it anew.
	CompareAgain struct{}
	// Forget empties the page and everything that it has saved.
	Forget struct{}
	// Dismiss takes the notice away.
	Dismiss struct{}
)

// What comes back from outside.
type (
	// Loaded says what the page opens with: what was saved, else the opening
	// articles.
	Loaded struct {
		Saved       *Saved           // nil where nothing was saved
		Opening     []article.Source // given by whoever serves the page; may be empty
		Corrections []result.Edit    // of the opening articles
		Sample      []article.Source
		Tab         string // names this tab among all that show the page; without "."
	}
	// Elsewhere brings the work that another tab has kept. Refused says that a
	// work of this tab could not be kept because of it.
	Elsewhere struct {
		Saved   Saved
		Refused bool
	}
	// Forgotten says that another tab has forgotten everything.
	Forgotten struct{}
	// Progress says which step of a request has begun.
	Progress struct {
		ID int
		At msg.Progress
	}
	// Finished brings the comparison that a request asked for, made ready for
	// drawing.
	Finished struct {
		ID  int
		Set *Set
	}
	// Failed says why a request has no answer.
	Failed struct {
		ID    int
		Cause string
	}
)

func (AddArticles) action()   {}
func (EditArticle) action()   {}
func (KeepTwin) action()      {}
func (RemoveArticle) action() {}
func (ClearAll) action()      {}
func (ShowSample) action()    {}
func (Correct) action()       {}
func (Uncorrect) action()     {}
func (Undo) action()          {}
func (Redo) action()          {}
func (Go) action()            {}
func (Show) action()          {}
func (Cancel) action()        {}
func (CompareAgain) action()  {}
func (Forget) action()        {}
func (Dismiss) action()       {}
func (Loaded) action()        {}
func (Elsewhere) action()     {}
func (Forgotten) action()     {}
func (Progress) action()      {}
func (Finished) action()      {}
func (Failed) action()        {}

// Effect is something that has to happen outside.
type Effect interface{ effect() }

type (
	// Compare asks the engine for a comparison. It replaces any that runs.
	Compare struct {
		ID       int
		Articles []article.Source
		Edits    []result.Edit
	}
	// Abort stops the engine's work.
	Abort struct{}
	// Save keeps the work on the device, in the place of the one with the
	// revision Follows or of one that this tab has kept itself.
	Save struct {
		Saved   Saved
		Follows string
	}
	// Wipe forgets everything that was kept.
	Wipe struct{}
)

func (Compare) effect() {}
func (Abort) effect()   {}
func (Save) effect()    {}
func (Wipe) effect()    {}
