// Package exchange reads and writes articles and sets as files of JSON: articles
// one by one, one a line or in a list, and the set that the page saves to be
// opened again, with the reader's corrections.
//
//	file, err := exchange.Read("class.json", data)
//	for _, e := range file.Entries {
//		fmt.Println(e.Line, e.Source.Title, e.Err)
//	}
package exchange

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"reflect"
	"strings"

	"crossread/app/article"
	"crossread/app/ingest"
	"crossread/app/result"
)

// File is what a file holds.
type File struct {
	Entries []Entry
	Edits   []result.Edit // spans in bytes
	IsSet   bool          // a set that Crossread wrote, else articles alone
}

// Entry is one article of a file, read, or the reason why not.
type Entry struct {
	Source article.Source
	Line   int // of the file, from 1, on which it begins
	Err    error
}

// Is tells by the ending of its name whether a file holds articles as JSON.
func Is(name string) bool {
	switch strings.ToLower(path.Ext(strings.ReplaceAll(name, "\\", "/"))) {
	case ".json", ".ndjson", ".jsonl":
		return true
	}
	return false
}

// Read reads a file of articles: one JSON object, a list of them, or one a line,
// or a set. Articles that cannot be read have their reason in their entry; the
// error says what is wrong with the file as a whole, in words that follow its
// name.
func Read(name string, data []byte) (File, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if err := ingest.CheckText(data); err != nil {
		return File{}, err
	}
	text := bytes.TrimSpace(data)
	if len(text) == 0 {
		return File{}, errors.New("is empty")
	}
	if json.Valid(text) {
		line := lineAt(data, bytes.Index(data, text))
		switch {
		case text[0] == '[':
			return list(data)
		case isSet(text):
			return readSet(text)
		}
		return File{Entries: []Entry{entry(text, line)}}, nil
	}
	first, _, _ := bytes.Cut(text, []byte("\n"))
	if ext := strings.ToLower(path.Ext(name)); ext == ".json" && !json.Valid(first) {
		return File{}, notJSON(data)
	}
	return lines(data), nil
}

// lines reads one article a line.
func lines(data []byte) File {
	var f File
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if len(bytes.TrimSpace(line)) > 0 {
			f.Entries = append(f.Entries, entry(line, n))
		}
	}
	return f
}

// list reads a JSON list of articles.
func list(data []byte) (File, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	if _, err := d.Token(); err != nil {
		return File{}, notJSON(data)
	}
	var f File
	for d.More() {
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			return File{}, notJSON(data)
		}
		f.Entries = append(f.Entries, entry(raw, lineAt(data, int(d.InputOffset())-len(raw))))
	}
	if len(f.Entries) == 0 {
		return File{}, errors.New("is a list with no article in it")
	}
	return f, nil
}

func entry(data []byte, line int) Entry {
	src, err := Article(data)
	return Entry{src, line, err}
}

// Article reads one article as a JSON object. What could be read comes back
// beside an error, so that it can be named.
func Article(data []byte) (article.Source, error) {
	var src article.Source
	if err := ingest.CheckText(data); err != nil {
		return src, err
	}
	if err := json.Unmarshal(data, &src); err != nil {
		return src, fmt.Errorf("is not an article as a JSON object: %w", plain(err))
	}
	if src.Text == "" && isFindings(data) {
		return src, errors.New("holds findings that Crossread wrote, not the articles’ texts; what can be opened again is saved by “Articles and corrections”")
	}
	return src, Check(src)
}

// Check tells what keeps a source from being compared.
func Check(src article.Source) error {
	if strings.TrimSpace(src.Text) == "" {
		return errors.New(`has no text: "text" is empty or blank`)
	}
	if _, ok := ingest.ParseDate(src.Date); src.Date != "" && !ok {
		return fmt.Errorf(`has a date that cannot be read: %q; write it as YYYY-MM-DD`, src.Date)
	}
	return nil
}

// isFindings tells whether an object is what analyze or compare prints.
func isFindings(data []byte) bool {
	var o struct {
		Version   int
		Sentences []json.RawMessage
		Articles  []json.RawMessage
	}
	return json.Unmarshal(data, &o) == nil && o.Version > 0 && (o.Sentences != nil || o.Articles != nil)
}

// plain puts an error of package json into words for those who write the file.
func plain(err error) error {
	var kind *json.UnmarshalTypeError
	if !errors.As(err, &kind) {
		return err
	}
	is := map[string]string{"array": "a list", "object": "an object"}[kind.Value]
	if is == "" {
		is = "a " + kind.Value
	}
	must := map[reflect.Kind]string{reflect.String: "text", reflect.Slice: "a list", reflect.Struct: "an object", reflect.Int: "a whole number"}[kind.Type.Kind()]
	if kind.Field == "" || must == "" {
		return fmt.Errorf("it is %s", is)
	}
	return fmt.Errorf("%q is %s and must be %s", kind.Field, is, must)
}

// notJSON says where a file ceases to be JSON.
func notJSON(data []byte) error {
	var v any
	err := json.Unmarshal(data, &v)
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return fmt.Errorf("is not JSON: %w", err)
	}
	at := min(max(int(syntax.Offset)-1, 0), len(data))
	line := lineAt(data, at)
	column := at - bytes.LastIndexByte(data[:at], '\n')
	return fmt.Errorf("is not JSON: line %d, column %d: %w", line, column, err)
}

// lineAt returns the line, from 1, that a byte stands on.
func lineAt(data []byte, at int) int {
	return 1 + bytes.Count(data[:min(max(at, 0), len(data))], []byte("\n"))
}
