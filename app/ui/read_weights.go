package ui

import (
	"math"
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
)

// percent returns a confidence in hundredths.
func percent(confidence float64) int { return int(math.Round(confidence * 100)) }

// weightsUI shows what the confidence of a framing word was added up from, what
// weighs most first; nil where nothing is known of it.
func weightsUI(f *result.Flag) app.UI {
	ws := append([]result.Weight(nil), f.Weights...)
	if len(ws) == 0 {
		return nil
	}
	sort.SliceStable(ws, func(i, j int) bool { return math.Abs(ws[i].Value) > math.Abs(ws[j].Value) })
	most := math.Abs(ws[0].Value)
	head := func(text string) app.HTMLElem { return words("th", "", text).Attr("scope", "col") }
	rows := []app.UI{el("tr", "", head("What was weighed"), head("For or against").Attr("colspan", "2"))}
	for _, w := range ws {
		side, class := "for", "weight-for"
		if w.Value < 0 {
			side, class = "against", "weight-against"
		}
		share := 0
		if most > 0 {
			share = int(math.Round(math.Abs(w.Value) / most * 100))
		}
		rows = append(rows, el("tr", class, words("th", "", capital(w.Reason)).Attr("scope", "row"),
			el("td", "num", words("span", "", signed(w.Value)), hidden(", "+side)), el("td", "weight-bar", weightBar(share, w.Value < 0))))
	}
	return el("details", "weights", words("summary", "", "How the confidence came about"),
		words("p", "small quiet", "Each line was weighed; together they make "+itoa(percent(f.Confidence))+" in 100 that readers would find the word charged here."),
		el("table", "", el("tbody", "", rows...)))
}

// weightBar draws a weight to the right of a middle line where it speaks for a
// finding, to the left where it speaks against it.
func weightBar(share int, against bool) app.UI {
	x := 50
	if against {
		x -= share / 2
	}
	return svg("svg", "weight", attrs("viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true"),
		svg("rect", "", attrs("x", itoa(x), "y", "0", "width", itoa(max(1, share/2)), "height", "8")),
		svg("line", "", attrs("x1", "50", "y1", "-2", "x2", "50", "y2", "10", "vector-effect", "non-scaling-stroke")))
}

// signed writes a weight with its sign: "+0.97", "−0.80".
func signed(x float64) string {
	n := int(math.Round(math.Abs(x) * 100))
	sign := "+"
	if x < 0 {
		sign = "−"
	}
	return sign + itoa(n/100) + "." + itoa(n/10%10) + itoa(n%10)
}
