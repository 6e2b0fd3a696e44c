package report

import (
	"slices"

	"crossread/app/result"
)

// View is a part of a comparison that can be written by itself.
type View string

// The views. The empty one is the whole comparison.
const (
	Everything View = ""
	Overview   View = "overview" // what all report and on what they differ, and who gets the floor
	Quotes     View = "quotes"   // with who gets the floor
	Framing    View = "framing"  // with how the reports are built, names and labels
	Facts      View = "facts"
)

// Views lists the views that are parts, in the order of the page.
func Views() []View { return []View{Overview, Quotes, Framing, Facts} }

// Known tells whether a view is one.
func (v View) Known() bool { return v == Everything || slices.Contains(Views(), v) }

// holds tells whether a view has a table.
func (v View) holds(t table) bool {
	switch v {
	case Everything:
		return true
	case Overview:
		return t == articleRows || t == factRows || t == floorRows
	case Quotes:
		return t == articleRows || t == quoteRows || t == floorRows
	case Framing:
		return t == articleRows || t == flagRows || t == noteRows || t == nameRows
	case Facts:
		return t == articleRows || t == factRows
	}
	return false
}

// table is one of the tables of a comparison.
type table int

const (
	articleRows table = iota
	factRows
	quoteRows
	flagRows
	noteRows // of how the reports are built
	nameRows
	floorRows
)

// part returns what a view holds of the comparison; the articles always stay.
func (s Set) part() result.Comparison {
	c := s.Comparison
	if s.View == Everything {
		return c
	}
	articles := make([]result.Analysis, len(c.Articles))
	for i, a := range c.Articles {
		if !s.View.holds(quoteRows) && !s.View.holds(factRows) { // facts name their quotes
			a.Quotes = nil
		}
		if !s.View.holds(flagRows) {
			a.Flags = nil
		}
		if !s.View.holds(factRows) {
			a.Facts = nil
		}
		articles[i] = a
	}
	c.Articles = articles
	if !s.View.holds(quoteRows) {
		c.Quotes = nil
	}
	if !s.View.holds(factRows) {
		c.Facts = nil
	}
	if !s.View.holds(flagRows) {
		c.Framing = result.Framing{}
	}
	if !s.View.holds(nameRows) {
		c.Naming = nil
	}
	if !s.View.holds(floorRows) {
		c.Attribution = nil
	}
	if s.View == Overview {
		c.Facts = slices.DeleteFunc(slices.Clone(c.Facts), func(r result.FactRow) bool { return r.Conflict == nil && !reportedByAll(r) })
	}
	return c
}

// reportedByAll tells whether every article of the event reports a row.
func reportedByAll(r result.FactRow) bool {
	return len(r.Cells) > 1 && !slices.ContainsFunc(r.Cells, func(c result.Cell) bool { return c.Status == result.NotFound || c.Related })
}
