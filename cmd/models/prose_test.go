package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The tables in git are those that the pinned module gives.
func TestTablesAreCurrent(t *testing.T) {
	module, err := proseModule()
	if err != nil {
		t.Fatal(err)
	}
	files, err := compileProse(module)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", "..", "app", "lang", "model", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what the module gives: run go generate ./app/lang/model", name)
		}
	}
}
