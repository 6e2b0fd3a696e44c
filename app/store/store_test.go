package store

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

func someWork() state.Saved {
	return state.Saved{Opened: "1f", Revision: "tab.1", Work: state.Work{
		Articles: []article.Source{{ID: "b", Text: "Second letter first."}, {ID: "a", Title: "T", Outlet: "O", Date: "2026-03-03", Text: "x\x00y\u202e“z”"}},
		Edits:    []result.Edit{{Kind: result.EditSpeaker, Article: "a", Span: &result.Span{Start: 1, End: 2}, Value: "Edda Quillam"}},
		Twins:    []string{"a"},
	}}
}

func TestWorkComesBack(t *testing.T) {
	var m Memory
	if err := New(&m).Save(someWork(), ""); err != nil {
		t.Fatal(err)
	}
	got, err := New(&m).Load()
	if err != nil {
		t.Fatal(err)
	}
	if want := someWork(); !reflect.DeepEqual(*got, want) {
		t.Errorf("got  %+v\nwant %+v", *got, want)
	}
}

func TestEmptyStoreHasNoWork(t *testing.T) {
	if w, err := New(&Memory{}).Load(); w != nil || err != nil {
		t.Errorf("got %v, %v", w, err)
	}
}

// counting counts what is written.
type counting struct {
	Memory
	put, removed int
}

func (c *counting) Apply(on Condition, put map[string]string, remove []string) error {
	c.put, c.removed = len(put), len(remove)
	return c.Memory.Apply(on, put, remove)
}

func TestOnlyWhatChangedIsWritten(t *testing.T) {
	var c counting
	s := New(&c)
	w := someWork()
	for _, err := range []error{s.Save(w, ""), s.Save(w, "")} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if c.put != 0 || c.removed != 0 {
		t.Errorf("nothing changed, but %d records were written, %d removed", c.put, c.removed)
	}
	w.Articles = w.Articles[1:]
	if err := s.Save(w, ""); err != nil {
		t.Fatal(err)
	}
	if c.put != 1 || c.removed != 1 {
		t.Errorf("one article went: %d records were written, %d removed; want 1 and 1", c.put, c.removed)
	}
}

func TestNewerRecordsAreLeftAlone(t *testing.T) {
	var m Memory
	if err := m.Apply(Condition{}, map[string]string{"schema": "99", "work": "{}"}, nil); err != nil {
		t.Fatal(err)
	}
	s := New(&m)
	if _, err := s.Load(); !errors.Is(err, ErrNewer) {
		t.Fatalf("Load: %v", err)
	}
	if err := s.Save(someWork(), ""); !errors.Is(err, ErrNewer) {
		t.Errorf("Save: %v", err)
	}
	if r, _ := m.All(); r["schema"] != "99" || len(r) != 2 {
		t.Errorf("the records were changed: %v", r)
	}
	if err := s.Wipe(); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(someWork(), ""); err != nil {
		t.Errorf("after Wipe: %v", err)
	}
}

func TestMigrationsRunInOrder(t *testing.T) {
	steps := []func(map[string]string) error{
		nil,
		func(r map[string]string) error { r["work"] += "1"; return nil },
		func(r map[string]string) error { r["work"] += "2"; return nil },
	}
	r := map[string]string{"schema": "1", "work": ""}
	if err := migrate(r, steps, 3); err != nil {
		t.Fatal(err)
	}
	if r["work"] != "12" || r["schema"] != "3" {
		t.Errorf("got %v", r)
	}
	steps[2] = func(map[string]string) error { return errors.New("no") }
	if err := migrate(map[string]string{"schema": "1"}, steps, 3); err == nil || !strings.Contains(err.Error(), "from version 2 to 3") {
		t.Errorf("got %v", err)
	}
}

func put(t *testing.T, m Records, records map[string]string) {
	t.Helper()
	if err := m.Apply(Condition{}, records, nil); err != nil {
		t.Fatal(err)
	}
}

func TestOneDamagedArticleLeavesTheOthers(t *testing.T) {
	for _, damage := range []map[string]string{{"article/a": "{"}, {"article/a": "<object>"}, {"work": "?"}} {
		var m Memory
		if err := New(&m).Save(someWork(), ""); err != nil {
			t.Fatal(err)
		}
		put(t, &m, damage)
		got, err := New(&m).Load()
		if err == nil || got == nil || len(got.Articles) == 0 {
			t.Fatalf("%v: %v, %v", damage, got, err)
		}
		for _, a := range got.Articles {
			if want := someWork().Articles[0]; a.ID == "b" && a != want {
				t.Errorf("%v: %v", damage, a)
			}
		}
	}
}

// texts returns the texts that a tab opened now would show.
func texts(t *testing.T, m Records) string {
	t.Helper()
	w, err := New(m).Load()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, a := range w.Articles {
		out = append(out, a.ID+" "+a.Text)
	}
	return strings.Join(out, ", ")
}

// Of two works that were made without knowing of each other the first is kept,
// and nothing is mixed.
func TestOneWorkIsKept(t *testing.T) {
	var m Memory
	save := func(revision, follows, want string, refused bool, articles ...article.Source) {
		t.Helper()
		err := New(&m).Save(state.Saved{Revision: revision, Work: state.Work{Articles: articles}}, follows)
		if refused != errors.Is(err, ErrElsewhere) || !refused && err != nil {
			t.Errorf("%s after %q: %v", revision, follows, err)
		}
		if got := texts(t, &m); got != want {
			t.Errorf("%s after %q: kept %s; want %s", revision, follows, got, want)
		}
	}
	one, other, third := article.Source{ID: "a1", Text: "One."}, article.Source{ID: "a1", Text: "Other."}, article.Source{ID: "a2", Text: "Third."}
	save("a.1", "", "a1 One.", false, one)
	save("b.1", "", "a1 One.", true, other)
	save("a.2", "", "a1 One., a2 Third.", false, one, third) // its own stands there
	save("b.2", "a.1", "a1 One., a2 Third.", true, other)    // b has not seen a's last
	save("b.3", "a.2", "a1 Other.", false, other)
	save("a.3", "", "a1 Other.", true, one)
	save("a.4", "b.3", "", false)
	if err := New(&m).Wipe(); err != nil {
		t.Fatal(err)
	}
	save("b.4", "a.4", "a1 Other.", false, other) // nothing is there to be written over
}

// between has another tab keep its work after the records were read.
type between struct {
	Memory
	then func()
}

func (b *between) All() (map[string]string, error) {
	r, err := b.Memory.All()
	if b.then != nil {
		b.then()
	}
	return r, err
}

func TestNothingComesBetweenReadingAndWriting(t *testing.T) {
	var b between
	b.then = func() {
		b.then = nil
		if err := New(&b.Memory).Save(state.Saved{Revision: "a.1", Work: state.Work{Articles: []article.Source{{ID: "x", Text: "First."}}}}, ""); err != nil {
			t.Fatal(err)
		}
	}
	if err := New(&b).Save(someWork(), ""); !errors.Is(err, ErrElsewhere) {
		t.Errorf("got %v", err)
	}
	if got := texts(t, &b); got != "x First." {
		t.Errorf("kept: %s", got)
	}
}

// broken refuses to be read.
type broken struct{ Memory }

func (*broken) All() (map[string]string, error) { return nil, errors.New("no") }

func TestWhatCannotBeReadIsNotWrittenOver(t *testing.T) {
	var m broken
	put(t, &m, map[string]string{"article/a": "x"})
	s := New(&m)
	if _, err := s.Load(); err == nil {
		t.Error("nothing is said")
	}
	if err := s.Save(someWork(), ""); err == nil {
		t.Error("what could not be read is written over")
	}
	if w, err := s.Look(); w != nil || err != nil {
		t.Errorf("a look finds %v, %v", w, err)
	}
	if r, _ := m.Memory.All(); len(r) != 1 || r["article/a"] != "x" {
		t.Errorf("the records were changed: %v", r)
	}
}

// flaky refuses to be read once.
type flaky struct {
	Memory
	refuses bool
}

func (f *flaky) All() (map[string]string, error) {
	if f.refuses {
		f.refuses = false
		return nil, errors.New("not now")
	}
	return f.Memory.All()
}

func TestALookThatFailsLeavesTheStoreInUse(t *testing.T) {
	var f flaky
	s := New(&f)
	if err := s.Save(someWork(), ""); err != nil {
		t.Fatal(err)
	}
	f.refuses = true
	if _, err := s.Look(); err == nil {
		t.Error("nothing is said")
	}
	if err := s.Save(someWork(), ""); err != nil {
		t.Errorf("after it: %v", err)
	}
	if w, err := s.Look(); err != nil || w.Revision != "tab.1" {
		t.Errorf("the next look finds %v, %v", w, err)
	}
}
