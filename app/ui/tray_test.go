package ui

import (
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

// page returns a page that shows articles as the engine has read them.
func page(t *testing.T, read ...result.Analysis) *App {
	t.Helper()
	a := New(Config{})
	sources := make([]article.Source, len(read))
	for i := range read {
		read[i].Version = 1
		sources[i] = article.Source{ID: read[i].ID, Text: "Text of " + read[i].ID}
		if read[i].DateSource == result.DateGiven {
			sources[i].Date = read[i].Date
		}
	}
	a.state, _ = state.Update(a.state, state.Loaded{Opening: sources, Tab: "t"})
	a.state, _ = state.Update(a.state, state.Finished{ID: a.state.Run.ID, Set: state.NewSet(a.state.Run.ID, sources, result.Comparison{Articles: read})})
	return a
}

func TestTrayTellsArticlesApart(t *testing.T) {
	a := page(t,
		result.Analysis{ID: "x", Outlet: "Harbour Wire", Title: "Crane falls", Date: "2026-05-03", DateSource: result.DateGiven},
		result.Analysis{ID: "y", Outlet: "Harbour Wire", Title: "Crane rises", Date: "2026-05-03", DateSource: result.DateInferred},
		result.Analysis{ID: "z", Title: "No outlet", DateSource: result.DateNone},
		result.Analysis{ID: "u", Outlet: "Lamp", Date: "2026-05-03", DateSource: result.DateText},
		result.Analysis{ID: "v", Outlet: "Brücke", Language: result.OtherLanguage, Date: "2026-05-04", DateSource: result.DateText},
	)
	items := find(render(t, a.tray()), "li", "")
	want := [][2]string{
		{"A Harbour Wire 3 May Crane falls Edit", "A Harbour Wire Crane falls 3 May 2026"},
		{"B Harbour Wire about 3 May , from A and D Crane rises Edit", "B Harbour Wire Crane rises about 3 May 2026: its text has no date, this one is taken from A and D"},
		{"C No outlet Edit", "C No outlet"},
		{"D Lamp 3 May Edit", "D Lamp 3 May 2026"},
		{"E Brücke 4 May, not English Edit", "E Brücke 4 May 2026; it does not look like English"},
	}
	if len(items) != len(want) {
		t.Fatalf("%d items", len(items))
	}
	for i, w := range want {
		name, full := find(items[i], "button", "")[0], find(items[i], "p", "tray-full")[0]
		if got := spaced(name); got != w[0] {
			t.Errorf("name %q, want %q", got, w[0])
		}
		if got := spaced(full); got != w[1] {
			t.Errorf("in full %q, want %q", got, w[1])
		}
	}
}

// A date that the reader has set is borrowed no more.
func TestABorrowedDateCanBePutRight(t *testing.T) {
	x := state.Article{Source: article.Source{Date: "2026-05-09"}, Analysis: result.Analysis{Date: "2026-05-03", DateSource: result.DateInferred}}
	if short, from, full := trayDay(&x, []*state.Article{&x}); short != "9 May" || from != "" || full != "9 May 2026" {
		t.Errorf("%q %q %q", short, from, full)
	}
}

func TestBannersAndNotesAreReadOut(t *testing.T) {
	a := page(t, result.Analysis{ID: "x"})
	a.trouble, a.offline, a.update = "the file could not be made", true, true
	root := render(t, a.banners())
	live := find(root, "div", "")[0]
	if attr(live, "aria-live") != "polite" || len(find(live, "div", "banner")) != 3 || !strings.Contains(text(live), "The file could not be made.") {
		t.Errorf("banners: %s", text(root))
	}
	if p := find(render(t, a.notice()), "p", ""); len(p) != 1 || attr(p[0], "aria-live") != "polite" {
		t.Error("no live region waits for the first note")
	}
	a.state, _ = state.Update(a.state, state.ClearAll{})
	n := render(t, a.notice())
	if got := text(find(n, "p", "")[0]); got != "All articles were taken out." {
		t.Errorf("note %q", got)
	}
	if got := buttons(n); got != "Undo, Close this note" {
		t.Errorf("buttons of the note: %s", got)
	}
	a.state, _ = state.Update(a.state, state.Undo{})
	if got := buttons(render(t, a.notice())); got != "Redo, Close this note" {
		t.Errorf("after undo: %s", got)
	}
	// While a note offers a step the tray does not: a name stands once.
	if got := buttons(render(t, a.steps())); got != "" {
		t.Errorf("offered twice: %s", got)
	}
	a.state, _ = state.Update(a.state, state.Dismiss{})
	if got := buttons(render(t, a.steps())); got != "Redo" {
		t.Errorf("the ways left when the note is gone: %s", got)
	}
}

func TestWhatASetBrings(t *testing.T) {
	for _, c := range []struct {
		tally       state.Tally
		says, joins string
	}{
		{state.Tally{Added: 3}, "Two other articles are here. Add what is new,", "Add 3 articles"},
		{state.Tally{Added: 1, Here: 1}, "One of its articles is here already and is not added again.", "Add 1 article"},
		{state.Tally{Added: 1, Here: 2}, "Two of its articles are here already and are not added again.", "Add 1 article"},
		{state.Tally{Here: 3}, "All of it is here already", ""},
		{state.Tally{Here: 3, Corrections: 2}, "Its articles are here already, but not two of its corrections.", "Add 2 corrections"},
	} {
		if says, joins := setWords(c.tally, 2); !strings.HasPrefix(says, c.says) || joins != c.joins {
			t.Errorf("%+v: %q, %q", c.tally, says, joins)
		}
	}
}

func TestWhatIsHereAlreadyIsLeftOutAtOnce(t *testing.T) {
	a := page(t, result.Analysis{ID: "x"}, result.Analysis{ID: "y"})
	d := &a.add
	for _, text := range []string{"Text of x", "Text of y", "Text of z"} {
		f := &file{name: text + ".txt", src: article.Source{Text: text}}
		f.twin = d.twinOf(f.src)
		d.files = append(d.files, f)
	}
	list := render(t, d.fileList())
	if got := text(list); !strings.Contains(got, "Leave out the 2 that are here already") || strings.Count(got, "has the same words as article") != 2 || d.coming() != 3 {
		t.Errorf("%d come, the list says %q", d.coming(), got)
	}
	d.files = d.files[1:]
	if got := text(render(t, d.fileList())); strings.Contains(got, "that are here already") {
		t.Errorf("one is left out by its own button: %q", got)
	}
}
