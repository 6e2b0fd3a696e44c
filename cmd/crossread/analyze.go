package main

import (
	"encoding/json"
	"fmt"

	"crossread/app/engine"
	"crossread/app/report"
)

// analyze prints one analysis a line, in the order of the input, and a line with
// the error for an article that cannot be read.
func analyze(args []string, std stdio) int {
	if len(args) == 0 {
		fmt.Fprintln(std.err, "crossread analyze: name a file, or - for standard input")
		return 2
	}
	status := 0
	entries(args, std.in, func(e entry) bool {
		if e.err != nil {
			status = 1
			printError(std, e.src.ID, e.where, e.err)
			return true
		}
		a := engine.Analyze(e.src)
		if err := report.AnalysisJSON(std.out, a, e.src); err != nil {
			fmt.Fprintln(std.err, "crossread analyze:", err)
			status = 1
			return false
		}
		return true
	})
	return status
}

// printError prints the answer to a line that could not be read.
func printError(std stdio, id, where string, err error) {
	if id == "" {
		id = where
	}
	json.NewEncoder(std.out).Encode(map[string]string{"id": id, "error": where + ": " + err.Error()})
	fmt.Fprintf(std.err, "crossread: %s: %v\n", where, err)
}
