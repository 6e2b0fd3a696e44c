package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"crossread/app/article"
	"crossread/app/exchange"
	"crossread/app/ingest"
	"crossread/app/result"
)

// entry is one article that was asked for: read, or the reason why not.
type entry struct {
	src   article.Source
	edits []result.Edit // the corrections of the set that begins here
	where string        // the file, the line of it, or the line of standard input
	err   error
}

// entries calls yield for every article of the named files, or of standard
// input where the only name is "-", in order, until yield returns false.
func entries(names []string, in io.Reader, yield func(entry) bool) {
	if len(names) == 1 && names[0] == "-" {
		lines(in, "standard input", func(where string, line []byte) bool {
			src, err := exchange.Article(line)
			return yield(entry{src: src, where: where, err: err})
		})
		return
	}
	for _, name := range names {
		for _, e := range readFile(name) {
			if !yield(e) {
				return
			}
		}
	}
}

// readFile reads the articles of a file: those of a file of JSON, with the
// reader's corrections where it is a set, else one whose id is the file's name.
func readFile(name string) []entry {
	src := article.Source{ID: filepath.Base(name)}
	b, err := os.ReadFile(name)
	if err != nil {
		var pe *os.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		return []entry{{src: src, where: name, err: err}}
	}
	if exchange.Is(name) {
		return readJSON(name, b)
	}
	page, err := ingest.File(name, b)
	if err == nil {
		page.ID = src.ID
		src, err = page.Source, exchange.Check(page.Source)
	}
	return []entry{{src: src, where: name, err: err}}
}

func readJSON(name string, b []byte) []entry {
	file, err := exchange.Read(name, b)
	if err != nil {
		return []entry{{src: article.Source{ID: filepath.Base(name)}, where: name, err: err}}
	}
	var out []entry
	for _, e := range file.Entries {
		where := name
		if e.Line > 1 || len(file.Entries) > 1 && !file.IsSet {
			where = fmt.Sprintf("%s, line %d", name, e.Line)
		}
		out = append(out, entry{src: e.Source, where: where, err: e.Err})
	}
	out[0].edits = file.Edits
	return out
}

// lines calls yield for every line of r that is not blank, with the name of its
// place, until yield returns false. A line can be of any length.
func lines(r io.Reader, name string, yield func(where string, line []byte) bool) {
	br := bufio.NewReaderSize(r, 1<<16)
	for n := 1; ; n++ {
		line, err := br.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 && !yield(fmt.Sprintf("%s, line %d", name, n), line) {
			return
		}
		if err != nil {
			return
		}
	}
}
