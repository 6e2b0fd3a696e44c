package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"crossread/app/engine"
	"crossread/app/ingest"
	"crossread/app/report"
)

// align reads sentence pairs and prints one answer a line.
func align(args []string, std stdio) int {
	if len(args) != 1 || args[0] != "-" {
		fmt.Fprintln(std.err, "crossread align: reads standard input; call it as: crossread align -")
		return 2
	}
	status := 0
	lines(std.in, "standard input", func(where string, line []byte) bool {
		var p struct{ ID, A, B, Date string }
		err := ingest.CheckText(line)
		if err == nil {
			err = json.Unmarshal(line, &p)
		}
		if err == nil && (p.A == "" || p.B == "") {
			err = errors.New(`needs two sentences, "a" and "b"`)
		}
		if err != nil {
			status = 1
			printError(std, p.ID, where, err)
			return true
		}
		if err := report.AlignmentJSON(std.out, engine.Align(p.ID, p.A, p.B, p.Date)); err != nil {
			fmt.Fprintln(std.err, "crossread align:", err)
			status = 1
			return false
		}
		return true
	})
	return status
}
