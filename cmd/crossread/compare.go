package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"crossread/app/article"
	"crossread/app/engine"
	"crossread/app/report"
	"crossread/app/result"
)

// writers are the formats that compare prints.
func writers() map[string]func(io.Writer, report.Set) error {
	return map[string]func(io.Writer, report.Set) error{
		"json": report.JSON, "md": report.Markdown, "html": report.HTML, "csv": report.CSV,
	}
}

// compareArticles compares all articles that can be read; one that cannot is
// named on standard error, left out, and the status is 1.
func compareArticles(args []string, std stdio) int {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(std.err)
	format := flags.String("format", "json", "json, md, html or csv")
	view := flags.String("view", "", "overview, quotes, framing or facts alone; everything where it is left out")
	if flags.Parse(args) != nil {
		return 2
	}
	if !report.View(*view).Known() {
		fmt.Fprintf(std.err, "crossread compare: there is no view %q: overview, quotes, framing or facts\n", *view)
		return 2
	}
	write := writers()[*format]
	if write == nil {
		fmt.Fprintf(std.err, "crossread compare: there is no format %q: json, md, html or csv\n", *format)
		return 2
	}
	if flags.NArg() == 0 {
		fmt.Fprintln(std.err, "crossread compare: name the articles' files, or - for standard input")
		return 2
	}
	status := 0
	var sources []article.Source
	var edits []result.Edit
	entries(flags.Args(), std.in, func(e entry) bool {
		if e.err != nil {
			status = 1
			fmt.Fprintf(std.err, "crossread: %s: %v\n", e.where, e.err)
			return true
		}
		sources, edits = append(sources, e.src), append(edits, e.edits...)
		return true
	})
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	set, err := engine.Compare(ctx, sources, edits)
	if err == nil {
		out := report.Lettered(set.Comparison, set.Sources)
		out.View = report.View(*view)
		err = write(std.out, out)
	}
	if err != nil {
		fmt.Fprintln(std.err, "crossread compare:", err)
		return 1
	}
	return status
}
