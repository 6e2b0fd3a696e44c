package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// hue returns the class that sets --hue and --tint to those of the article
// with a number from 0. There are six hues; further articles take them again.
func hue(number int) string { return "art-" + string(rune('a'+number%6)) }

// badge shows an article's letter. From the 7th on it is drawn as an outline,
// from the 13th as a dashed one.
func badge(number int) app.UI { return badgeOf(number, "badge") }

// smallBadge is a badge for running text.
func smallBadge(number int) app.UI { return badgeOf(number, "badge badge-sm") }

func badgeOf(number int, class string) app.UI {
	classes := []string{class, hue(number)}
	if number >= 6 {
		classes = append(classes, "badge-line")
	}
	if number >= 12 {
		classes = append(classes, "badge-dash")
	}
	return app.Span().Class(strings.Join(classes, " ")).Text(state.Letter(number))
}
