package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// silence is the set of layers whose marks have no name for screen readers, a bit
// for each: those that are off, or all where the reader silenced them.
type silence uint8

func (s silence) of(l layer) bool { return s&(1<<l) != 0 }

func (v *Read) silence() silence {
	var s silence
	for l := layerQuote; l <= layerName; l++ {
		if v.View.Read.Silent || v.isOff(l) {
			s |= 1 << l
		}
	}
	return s
}

// silencer lets those who hear the page silence the names of the marks. It is
// seen while the focus is in it.
func (v *Read) silencer() app.UI {
	r := v.View.Read
	return el("label", "layer silencer", app.Input().Type("checkbox").Checked(!r.Silent).OnChange(func(ctx app.Context, _ app.Event) {
		v.set(ctx, func(r *state.Reading) { r.Silent = !r.Silent })
	}, app.EventScope(r)), app.Text("Screen readers say what is marked"))
}

// markName is the short name by which a screen reader calls the mark that begins
// with a piece; "" for what is no finding.
func (c *readColumn) markName(p piece) string {
	var f *finding
	for _, id := range p.ids {
		if x := c.byID[id]; x != nil && (f == nil || x.span.Start == p.start) {
			f = x
			if x.span.Start == p.start {
				break
			}
		}
	}
	if f == nil {
		return ""
	}
	name := ""
	switch f.layer {
	case layerQuote:
		name = quoteName(f.quote)
	case layerFact:
		name = "Fact" + c.said[f.row]
	case layerFrame:
		name = "Framing word: " + asciiLower(kindLabel(f.flag.Category))
	case layerName:
		name = "Name of " + f.name.Referent
	}
	if f.span.Start != p.start {
		name += ", continued"
	}
	return name
}

func quoteName(q *result.Quote) string {
	name := "Quote of "
	if q.Kind == result.Indirect {
		name = "Indirect quote of "
	}
	if q.Speaker == nil || q.Speaker.Name == "" {
		return name + "a speaker who is not named"
	}
	return name + q.Speaker.Name
}

// saidOf tells of the row of each fact, for the names of its marks, which
// articles report it; nothing where there is one article.
func saidOf(s *sheet) map[string]string {
	out := map[string]string{}
	if len(s.reports) < 2 {
		return out
	}
	for i := range s.c.Facts {
		f := &s.c.Facts[i]
		var in []*report
		for _, r := range s.reports {
			if slices.ContainsFunc(f.Cells, func(c result.Cell) bool { return c.Article == r.id && len(c.Facts) > 0 }) {
				in = append(in, r)
			}
		}
		switch n := len(in); {
		case n == 0:
		case n == 1:
			out[f.ID] = ", reported by " + in[0].letter + " alone"
		case n > 4:
			out[f.ID] = ", reported by " + itoa(n) + " reports"
		default:
			out[f.ID] = ", reported by " + lettersText(in)
		}
		if f.Conflict != nil && len(in) > 1 {
			out[f.ID] += ", who differ"
		}
	}
	return out
}
