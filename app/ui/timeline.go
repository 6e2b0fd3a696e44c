package ui

import (
	"sort"
	"strings"
	"time"
	"unicode/utf8"
)

// timeline lays dated facts along a line. Nothing measures text: the places of
// labels are worked out from the number of their characters.
type timeline struct {
	stops  []stop
	years  bool   // the stops are of several years
	before []stop // long before the others: told in words
	fits   bool   // the labels find room; else there is only the list
	now    int    // x where what was still to come begins
	ticks  []int  // x of days
	breaks []int  // x where the line leaps over time
	rows   int    // lines of the longest label
	above  int    // rows of labels above the line
	below  int
	label  string // what the drawing shows, in words
}

// stop is what happened, or was to happen, on one day.
type stop struct {
	day     time.Time
	text    string   // in one line
	lines   []string // as it stands on the line
	row     *factRow
	reports []*report
	planned bool
	tells   int // how well it tells of the day
	x       int
	labelX  int
	lane    lane
}

// lane is a row of labels.
type lane struct {
	above bool
	far   int // 0 next to the line, 1 beyond
}

// The drawing's measures, in units of its viewBox.
const (
	lineWidth    = 1280
	lineStart    = 6
	lineEnd      = lineWidth - 20
	charWidth    = 7 // of a label's character at 14 units; its widest letters are rarer than its narrow ones
	labelChars   = 26
	labelMost    = 3  // lines
	labelLength  = 74 // code points that find room on them
	labelGap     = 16
	maxStops     = 12
	longBeforeBy = 200 * 24 * time.Hour
)

// newTimeline chooses the dated facts and lays them out; nil with fewer than
// two.
func newTimeline(s *sheet, m *factsModel) *timeline {
	days := map[time.Time]*stop{}
	for _, t := range m.tables {
		for _, g := range t.groups {
			for _, row := range g.rows {
				if !row.dated || row.speaker != "" || row.weight < 0 {
					continue
				}
				st := newStop(row)
				if old := days[row.day]; st != nil && (old == nil || st.tells > old.tells) {
					days[row.day] = st
				}
			}
		}
	}
	l := &timeline{}
	latest := latestDate(s)
	for _, st := range days {
		st.lines = labelLines(st.text)
		st.planned = st.planned || !latest.IsZero() && st.day.After(latest)
		l.stops = append(l.stops, *st)
	}
	sort.Slice(l.stops, func(i, j int) bool { return l.stops[i].day.Before(l.stops[j].day) })
	if len(l.stops) < 2 {
		return nil
	}
	l.setBefore()
	l.years = l.stops[0].day.Year() != l.stops[len(l.stops)-1].day.Year()
	l.fits = len(l.stops) >= 2 && len(l.stops) <= maxStops && l.place()
	l.label = "Timeline of dated facts, " + dayRange(l.stops[0].day, l.stops[len(l.stops)-1].day)
	return l
}

func latestDate(s *sheet) (d time.Time) {
	for _, r := range s.reports {
		if t, err := time.Parse(time.DateOnly, r.analysis.Date); err == nil && t.After(d) {
			d = t
		}
	}
	return d
}

// dayText writes the day of a stop.
func (l *timeline) dayText(st stop) string {
	if l.years {
		return st.day.Format("2 January 2006")
	}
	return st.day.Format("2 January")
}

// labelLines breaks a label into lines.
func labelLines(text string) []string {
	words := strings.Fields(text)
	var lines []string
	line := ""
	for i, w := range words {
		room := labelChars
		if i == len(words)-1 {
			room += 3 // rather than a short word alone
		}
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > room {
			lines = append(lines, line)
			line = ""
			if len(lines) == labelMost {
				lines[labelMost-1] = strings.TrimRight(lines[labelMost-1], " ,;:") + "…"
				return lines
			}
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// setBefore takes off the line what lies so long before the rest that the line
// would be nothing but the gap.
func (l *timeline) setBefore() {
	for len(l.stops) > 2 && l.stops[1].day.Sub(l.stops[0].day) > longBeforeBy && len(l.before) < 3 {
		l.before = append(l.before, l.stops[0])
		l.stops = l.stops[1:]
	}
}

// place gives every stop its x and every label its side. A leap over time that
// would take more than a quarter of the line is drawn short, with a mark. It
// reports whether all labels find room.
func (l *timeline) place() bool {
	n := len(l.stops)
	gaps := make([]float64, n) // to the stop before
	total := 0.0
	for i := 1; i < n; i++ {
		gaps[i] = l.stops[i].day.Sub(l.stops[i-1].day).Hours() / 24
		total += gaps[i]
	}
	leap := make([]bool, n)
	for i := 1; i < n; i++ {
		if rest := total - gaps[i]; gaps[i] > 14 && gaps[i] > rest && n > 2 {
			leap[i] = true
			total = rest
		}
	}
	const leapWidth = 120.0
	leaps := 0
	for _, x := range leap {
		if x {
			leaps++
		}
	}
	// The last label needs room to the right of its stop.
	width := float64(lineEnd-lineStart) - float64(labelWidth(l.stops[n-1])) + 20 - float64(leaps)*leapWidth
	perDay := width / max(1, total)
	perDay = min(perDay, 150)
	x := float64(lineStart)
	for i := range l.stops {
		if leap[i] {
			l.breaks = append(l.breaks, int(x)+int(leapWidth)/2)
			x += leapWidth
		} else if i > 0 {
			x += gaps[i] * perDay
			if gaps[i] <= 40 {
				for d := 1.0; d < gaps[i]; d++ {
					l.ticks = append(l.ticks, int(x-d*perDay))
				}
			}
		}
		l.stops[i].x = int(x + 0.5)
	}
	l.stretch()
	l.now = lineWidth
	for i := range l.stops {
		if l.stops[i].planned {
			l.now = l.stops[i].x - 8
			if i > 0 {
				l.now = min(l.stops[i-1].x+24, l.stops[i].x-8)
			}
			break
		}
	}
	return l.sides()
}

// stretch widens a short line to the width that there is.
func (l *timeline) stretch() {
	last := &l.stops[len(l.stops)-1]
	room := float64(lineEnd-labelWidth(*last)) / float64(max(1, last.x))
	if room <= 1 {
		return
	}
	wide := func(x int) int { return int(float64(x-lineStart)*room) + lineStart }
	for i := range l.stops {
		l.stops[i].x = wide(l.stops[i].x)
	}
	for _, xs := range [][]int{l.ticks, l.breaks} {
		for i := range xs {
			xs[i] = wide(xs[i])
		}
	}
}

// sides puts each label above the line or below it, near it or one label
// farther, where there is room and no stem of a far label crosses it.
func (l *timeline) sides() bool {
	free := map[lane]int{}
	stem := map[bool]int{true: lineWidth * 2, false: lineWidth * 2} // of the first far label after the place, above and below
	for i := len(l.stops) - 1; i >= 0; i-- {
		st := &l.stops[i]
		st.labelX = max(1, st.x-5)
		end := st.labelX + labelWidth(*st)
		if end > lineWidth+10 {
			return false
		}
		l.rows = max(l.rows, len(st.lines))
		order := []lane{{true, 0}, {false, 0}, {true, 1}, {false, 1}}
		if i%2 == 1 {
			order = []lane{{false, 0}, {true, 0}, {false, 1}, {true, 1}}
		}
		placed := false
		for _, at := range order {
			if left, used := free[at]; used && end+labelGap > left {
				continue
			}
			if at.far == 0 && end > stem[at.above]-4 {
				continue
			}
			free[at] = st.labelX
			st.lane = at
			if at.far > 0 {
				stem[at.above] = st.x
			}
			placed = true
			break
		}
		if !placed {
			return false
		}
		if st.lane.above {
			l.above = max(l.above, st.lane.far+1)
		} else {
			l.below = max(l.below, st.lane.far+1)
		}
	}
	return true
}

// labelHeight is the height of a date, the lines of a label and its badges.
func (l *timeline) labelHeight() int { return 20 + 19*l.rows + 30 }

// axis is the y of the line.
func (l *timeline) axis() int { return l.above*l.labelHeight() + 26 }

// height is that of the drawing.
func (l *timeline) height() int { return l.axis() + 26 + l.below*l.labelHeight() }

// top is the y where a stop's label begins.
func (l *timeline) top(st stop) int {
	if st.lane.above {
		return l.axis() - 26 - (st.lane.far+1)*l.labelHeight()
	}
	return l.axis() + 26 + st.lane.far*l.labelHeight()
}

// labelWidth is the room that a label needs.
func labelWidth(st stop) int {
	w := len("27 February 2026")
	for _, line := range st.lines {
		w = max(w, utf8.RuneCountInString(line))
	}
	return max(w*charWidth, 19*len(st.reports))
}
