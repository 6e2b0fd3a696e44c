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

func work() state.Saved {
	return state.Saved{Opened: "1f", Work: state.Work{
		Articles: []article.Source{{ID: "b", Text: "Second letter first."}, {ID: "a", Title: "T", Outlet: "O", Date: "2026-03-03", Text: "x\x00y\u202e“z”"}},
		Edits:    []result.Edit{{Kind: result.EditSpeaker, Article: "a", Span: &result.Span{Start: 1, End: 2}, Value: "Edda Quillam"}},
	}}
}

func TestWorkComesBack(t *testing.T) {
	var m Memory
	if err := New(&m).Save(work()); err != nil {
		t.Fatal(err)
	}
	got, err := New(&m).Load()
	if err != nil {
		t.Fatal(err)
	}
	if want := work(); !reflect.DeepEqual(*got, want) {
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

func (c *counting) Apply(put map[string]string, remove []string) error {
	c.put, c.removed = len(put), len(remove)
	return c.Memory.Apply(put, remove)
}

func TestOnlyWhatChangedIsWritten(t *testing.T) {
	var c counting
	s := New(&c)
	w := work()
	for _, err := range []error{s.Save(w), s.Save(w)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if c.put != 0 || c.removed != 0 {
		t.Errorf("nothing changed, but %d records were written, %d removed", c.put, c.removed)
	}
	w.Articles = w.Articles[1:]
	if err := s.Save(w); err != nil {
		t.Fatal(err)
	}
	if c.put != 1 || c.removed != 1 {
		t.Errorf("one article went: %d records were written, %d removed; want 1 and 1", c.put, c.removed)
	}
}

func TestNewerRecordsAreLeftAlone(t *testing.T) {
	var m Memory
	if err := m.Apply(map[string]string{"schema": "99", "work": "{}"}, nil); err != nil {
		t.Fatal(err)
	}
	s := New(&m)
	if _, err := s.Load(); !errors.Is(err, ErrNewer) {
		t.Fatalf("Load: %v", err)
	}
	if err := s.Save(work()); !errors.Is(err, ErrNewer) {
		t.Errorf("Save: %v", err)
	}
	if r, _ := m.All(); r["schema"] != "99" || len(r) != 2 {
		t.Errorf("the records were changed: %v", r)
	}
	if err := s.Wipe(); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(work()); err != nil {
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
