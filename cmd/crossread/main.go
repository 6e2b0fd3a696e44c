// Command crossread compares several reports of one event from the shell, and
// serves or writes out the page that does the same in a browser.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

// command is one thing that the program does. run returns the exit status.
type command struct {
	name, args, help string
	run              func(args []string, std stdio) int
}

// stdio is what a command reads from and writes to.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

func commands() []command {
	return []command{
		{"analyze", "FILE... | -", "print one analysis a line; - reads one JSON article a line", analyze},
		{"compare", "[-format json|md|html|csv] [-view VIEW] FILE... | -", "compare articles and print the comparison", compareArticles},
		{"align", "-", "read sentence pairs, one JSON object a line, and say how far they agree", align},
		{"serve", "[-addr 127.0.0.1:8080] [FILE...]", "serve the page on this machine; it opens with the articles that are named", serve},
		{"site", "-o DIR [-base /repo/] [-articles DIR]", "write the page as a static site", site},
	}
}

func main() {
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	status := run(os.Args[1:], stdio{os.Stdin, out, os.Stderr})
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "crossread: standard output:", err)
		status = 1
	}
	os.Exit(status)
}

func run(args []string, std stdio) int {
	if len(args) > 0 {
		for _, c := range commands() {
			if c.name == args[0] {
				return c.run(args[1:], std)
			}
		}
		fmt.Fprintf(std.err, "crossread: there is no command %q\n", args[0])
	}
	fmt.Fprintln(std.err, "usage: crossread COMMAND")
	for _, c := range commands() {
		fmt.Fprintf(std.err, "  %-8s %s\n           %s\n", c.name, c.args, c.help)
	}
	return 2
}
