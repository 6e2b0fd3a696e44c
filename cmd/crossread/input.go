package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"crossread/app/article"
	"crossread/app/ingest"
)

// entry is one article that was asked for: read, or the reason why not.
type entry struct {
	src   article.Source
	where string // the file, or the line of standard input
	err   error
}

// entries calls yield for every article of the named files, or of standard
// input where the only name is "-", in order, until yield returns false.
func entries(names []string, in io.Reader, yield func(entry) bool) {
	if len(names) == 1 && names[0] == "-" {
		lines(in, "standard input", func(where string, line []byte) bool {
			src, err := parseSource(line)
			return yield(entry{src, where, err})
		})
		return
	}
	for _, name := range names {
		src, err := readFile(name)
		if !yield(entry{src, name, err}) {
			return
		}
	}
}

// readFile reads one article. Its id is the file's name.
func readFile(name string) (article.Source, error) {
	src := article.Source{ID: filepath.Base(name)}
	b, err := os.ReadFile(name)
	if err != nil {
		var pe *os.PathError
		if errors.As(err, &pe) {
			err = pe.Err
		}
		return src, err
	}
	page, err := ingest.File(name, b)
	page.ID = src.ID
	if err != nil {
		return src, err
	}
	src = page.Source
	return src, checkSource(src)
}

func parseSource(line []byte) (article.Source, error) {
	var src article.Source
	if err := ingest.CheckText(line); err != nil {
		return src, err
	}
	if err := json.Unmarshal(line, &src); err != nil {
		return src, fmt.Errorf("is not an article as a JSON object: %w", err)
	}
	return src, checkSource(src)
}

// checkSource tells what keeps a source from being compared.
func checkSource(src article.Source) error {
	if strings.TrimSpace(src.Text) == "" {
		return errors.New(`has no text: "text" is empty or blank`)
	}
	if _, ok := ingest.ParseDate(src.Date); src.Date != "" && !ok {
		return fmt.Errorf(`has a date that cannot be read: %q; write it as YYYY-MM-DD`, src.Date)
	}
	return nil
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
