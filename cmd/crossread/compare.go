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
	if flags.Parse(args) != nil {
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
	entries(flags.Args(), std.in, func(e entry) bool {
		if e.err != nil {
			status = 1
			fmt.Fprintf(std.err, "crossread: %s: %v\n", e.where, e.err)
			return true
		}
		sources = append(sources, e.src)
		return true
	})
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	set, err := engine.Compare(ctx, sources, nil)
	if err == nil {
		err = write(std.out, report.Lettered(set.Comparison, set.Sources))
	}
	if err != nil {
		fmt.Fprintln(std.err, "crossread compare:", err)
		return 1
	}
	return status
}
