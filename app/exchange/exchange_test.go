package exchange

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
)

var pair = []article.Source{
	{ID: "a1", Title: "Ærø ferry", Outlet: "Bell", Date: "2026-05-04", Text: "“Née 🚢 too late,” said Ida Marrow.\n\nIt left <at> noon."},
	{ID: "b", Text: "The ferry left at noon, said Ida Marrow."},
}

func at(src article.Source, words string) result.Edit {
	i := strings.Index(src.Text, words)
	return result.Edit{Article: src.ID, Span: &result.Span{Start: i, End: i + len(words)}, Text: words, Before: "x", After: "y"}
}

func edits() []result.Edit {
	speaker := at(pair[0], "🚢 too late,")
	speaker.Kind, speaker.Value = result.EditSpeaker, "Pell Hansard"
	merge, other := at(pair[0], "It left"), at(pair[1], "The ferry left")
	merge.Kind, merge.Other = result.EditMergeFacts, &other
	return []result.Edit{speaker, merge, {Kind: result.EditAddWord, Value: "late", Text: "late"}}
}

// A set that was written is read as it was, spans in bytes again.
func TestSetComesBack(t *testing.T) {
	var b bytes.Buffer
	if err := WriteSet(&b, pair, edits()); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), `\u003c`) || !strings.Contains(b.String(), `"start": 5`) {
		t.Errorf("the file is not as its readers want it: %s", b.String())
	}
	f, err := Read("class.json", b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	var back []article.Source
	for _, e := range f.Entries {
		back = append(back, e.Source)
	}
	if !f.IsSet || !reflect.DeepEqual(back, pair) || !reflect.DeepEqual(f.Edits, edits()) {
		t.Errorf("%+v", f)
	}
}

func TestArticlesAreRead(t *testing.T) {
	const one, two = `{"id": "x", "text": "A ferry left."}`, `{"title": "T", "date": "2026-05-04", "text": "It sank."}`
	for _, c := range []struct {
		name, file string
		lines      []int
	}{
		{"a.json", one, []int{1}},
		{"a.json", "\ufeff\n{\n \"text\":\n \"A ferry left.\"\n}\n", []int{2}},
		{"a.json", "[" + one + ",\n\n" + two + "]", []int{1, 3}},
		{"a.json", one + "\n" + two, []int{1, 2}},
		{"a.ndjson", one + "\n\n" + two + "\n", []int{1, 3}},
		{"a.jsonl", one + "\r\n" + two + "\r\n", []int{1, 2}},
	} {
		f, err := Read(c.name, []byte(c.file))
		if err != nil || f.IsSet {
			t.Errorf("%q: %v", c.file, err)
			continue
		}
		var lines []int
		for _, e := range f.Entries {
			if e.Err != nil {
				t.Errorf("%q: line %d: %v", c.file, e.Line, e.Err)
			}
			lines = append(lines, e.Line)
		}
		if !reflect.DeepEqual(lines, c.lines) {
			t.Errorf("%q: the articles begin on lines %v, want %v", c.file, lines, c.lines)
		}
	}
}

// What cannot be read says what is wrong and where.
func TestBadFilesSayWhatAndWhere(t *testing.T) {
	set := func(rest string) string {
		return `{"crossread": 1, "articles": [{"id": "a", "text": "A ferry left."}]` + rest + `}`
	}
	for _, c := range []struct{ name, file, want string }{
		{"a.json", "", "is empty"},
		{"a.json", "\xff", "not UTF-8"},
		{"a.json", "{\n\"text\": \"x\",\n oops}", "line 3, column 2"},
		{"a.json", "A ferry left at noon.", "line 1, column 1"},
		{"a.json", "[]", "no article"},
		{"a.json", "[\n{\"text\": \"ok\"}", "is not JSON"},
		{"a.json", `{"crossread": "1", "articles": []}`, "without a version"},
		{"a.json", `{"crossread": 0}`, "without a version"},
		{"a.json", `{"crossread": 2, "articles": []}`, "newer Crossread"},
		{"a.json", `{"crossread": 1, "articles": {}}`, `"articles" is an object and must be a list`},
		{"a.json", `{"crossread": 1, "articles": []}`, "no article in it"},
		{"a.json", `{"crossread": 1, "articles": [{"text": "x"}, {"text": " "}]}`, "article 2 has no text"},
		{"a.json", `{"crossread": 1, "articles": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}`, "articles 1 and 2 have the same id"},
		{"a.json", set(`, "corrections": [{"kind": "sing"}]`), `correction 1 is of a kind that is not known, "sing"`},
		{"a.json", set(`, "corrections": [{"kind": "add-word"}]`), `has no "value"`},
		{"a.json", set(`, "corrections": [{"kind": "split-fact", "article": "b"}]`), "not in the set"},
		{"a.json", set(`, "corrections": [{"kind": "split-fact", "article": "a"}]`), "which words"},
		{"a.json", set(`, "corrections": [{"kind": "split-fact", "article": "a", "text": "A", "span": {"start": 3, "end": 1}}]`), "from 3 to 1"},
		{"a.json", set(`, "corrections": [{"kind": "merge-facts", "article": "a", "text": "A", "span": {"start": 0, "end": 1}}]`), `has no "other"`},
	} {
		if _, err := Read(c.name, []byte(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.file, err, c.want)
		}
	}
	for _, c := range []struct{ line, want string }{
		{`{"text": 7}`, `"text" is a number and must be text`},
		{`[1]`, "it is a list"},
		{`{"title": "no text"}`, "has no text"},
		{`{"text": "x", "date": "soon"}`, "YYYY-MM-DD"},
		{`{oops`, "is not an article"},
		{`{"version": 1, "articles": [], "events": []}`, "findings that Crossread wrote"},
		{`{"version": 1, "id": "a", "sentences": []}`, "findings that Crossread wrote"},
	} {
		f, err := Read("a.ndjson", []byte(`{"text": "ok"}`+"\n"+c.line+"\n"))
		if err != nil || len(f.Entries) != 2 || f.Entries[0].Err != nil || f.Entries[1].Line != 2 || f.Entries[1].Err == nil || !strings.Contains(f.Entries[1].Err.Error(), c.want) {
			t.Errorf("%q: %+v, %v", c.line, f.Entries, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	var b bytes.Buffer
	if err := WriteSet(&b, pair, edits()); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add([]byte(`[{"text": "a"}]`))
	f.Add([]byte("{\"text\": \"a\"}\n{"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, name := range []string{"a.json", "a.ndjson"} {
			file, err := Read(name, data)
			if err == nil && len(file.Entries) == 0 && len(bytes.TrimSpace(data)) > 0 {
				t.Errorf("%s: nothing was read and nothing is said", name)
			}
		}
	})
}
