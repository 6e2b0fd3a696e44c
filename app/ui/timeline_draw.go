package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// timelineUI draws the dated facts along a line, and as a list for where the
// line has no room.
func timelineUI(l *timeline) app.UI {
	note := []run{say(capital(count(len(l.stops)+len(l.before), "dated fact", "dated facts")) + ". The letters say which reports have them")}
	planned := false
	for _, st := range l.stops {
		planned = planned || st.planned
	}
	if l.fits && planned {
		note = append(note, say("; the line is dotted for what was still to come"))
	}
	note = append(note, say("."))
	if l.fits && len(l.before) > 0 {
		note = append(note, say(" Before the line starts: "))
		for i, st := range l.before {
			if i > 0 {
				note = append(note, say("; "))
			}
			note = append(note, printed(st.text).leadsTo(state.Row(state.Facts, st.row.id)), say(", "+st.day.Format("2 January 2006")+" "))
			for _, r := range st.reports {
				note = append(note, letter(r), say(" "))
			}
		}
	}
	var items []app.UI
	for _, st := range append(append([]stop(nil), l.before...), l.stops...) {
		items = append(items, el("li", "", words("time", "", st.day.Format("2 January 2006")).Attr("datetime", st.day.Format("2006-01-02")),
			linkTo(state.Row(state.Facts, st.row.id), "", app.Text(st.text)), smallBadges(st.reports)))
	}
	class := "tl-list"
	body := []app.UI{}
	if l.fits {
		body = append(body, timelineSVG(l))
	} else {
		class += " tl-only"
	}
	return section("tl-h", "When", note, append(body, el("ol", class, items...))...)
}

func timelineSVG(l *timeline) app.UI {
	y := l.axis()
	var parts []app.UI
	line := func(class string, x1, x2 int) {
		if x2 > x1 {
			parts = append(parts, svg("line", class, attrs("x1", itoa(x1), "y1", itoa(y), "x2", itoa(x2), "y2", itoa(y))))
		}
	}
	drawAxis(l, line)
	for _, x := range l.breaks {
		parts = append(parts, svg("path", "tl-tick", attrs("d", "M"+itoa(x-6)+" "+itoa(y+7)+"l6-14m4 14l6-14")))
	}
	for _, x := range l.ticks {
		parts = append(parts, svg("line", "tl-tick", attrs("x1", itoa(x), "y1", itoa(y-4), "x2", itoa(x), "y2", itoa(y+4))))
	}
	for _, st := range l.stops {
		parts = append(parts, stopUI(l, st)...)
	}
	return svg("svg", "timeline", attrs("viewBox", "0 0 "+itoa(lineWidth)+" "+itoa(l.height()), "role", "group", "aria-label", l.label), parts...)
}

// drawAxis draws the line in runs: solid up to what was still to come, dotted
// after it, open where it leaps over time.
func drawAxis(l *timeline, line func(class string, x1, x2 int)) {
	at := 0
	run := func(from, to int) {
		line("tl-axis", from, min(to, l.now))
		line("tl-plan", max(from, l.now+2), to)
	}
	for _, x := range l.breaks {
		run(at, x-12)
		at = x + 14
	}
	run(at, lineWidth)
}

func stopUI(l *timeline, st stop) []app.UI {
	y, top := l.axis(), l.top(st)
	stemTo := top + 20 + 19*len(st.lines) + 26
	if !st.lane.above {
		stemTo = top - 6
	}
	dot := "tl-dot"
	if st.planned {
		dot = "tl-ring"
	}
	// Labels above sit on the stem: short ones are let down to it.
	lift := 0
	if st.lane.above {
		lift = 19 * (l.rows - len(st.lines))
		stemTo += lift
	}
	label := []app.UI{svg("text", "tl-date", attrs("x", itoa(st.labelX), "y", itoa(top+14+lift)), app.Text(l.dayText(st)))}
	for i, t := range st.lines {
		label = append(label, svg("text", "", attrs("x", itoa(st.labelX), "y", itoa(top+33+19*i+lift)), app.Text(t)))
	}
	for i, r := range st.reports {
		x, by := st.labelX+19*i, top+41+19*(len(st.lines)-1)+lift
		label = append(label,
			svg("rect", "tl-badge "+hue(r.index), attrs("x", itoa(x), "y", itoa(by), "width", "16", "height", "16", "rx", "2")),
			svg("text", "tl-letter", attrs("x", itoa(x+8), "y", itoa(by+12)), app.Text(r.letter)))
	}
	return []app.UI{
		svg("line", "tl-tick", attrs("x1", itoa(st.x), "y1", itoa(stemTo), "x2", itoa(st.x), "y2", itoa(y))),
		svg("circle", dot, attrs("cx", itoa(st.x), "cy", itoa(y), "r", "5")),
		svg("a", "", attrs("href", state.Row(state.Facts, st.row.id).Href()), label...),
	}
}
