// Command models compiles trained models to the flat tables that package model
// embeds.
//
//	models prose DIR   # prose's tagger and entity model, from the module that go.mod pins
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 3 || os.Args[1] != "prose" {
		fmt.Fprintln(os.Stderr, "usage: models prose DIR")
		os.Exit(2)
	}
	if err := writeProse(os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "models:", err)
		os.Exit(1)
	}
}

// writeProse writes prose's models into a directory.
func writeProse(dir string) error {
	source, err := proseModule()
	if err != nil {
		return err
	}
	files, err := compileProse(source)
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
