package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	"crossread/app/result"
)

// newStop returns what a row tells of its day, in the words that read best, with
// every article that reports it, and not for another day; nil where only headlines, captions and fragments
// do.
func newStop(row *factRow) *stop {
	var best *stop
	var told *result.Fact
	for _, d := range row.daily {
		s, ok := d.report.statementOf(d.fact)
		if !ok {
			continue
		}
		text, whole := dayLabel(d.report, d.fact)
		good := s.good - 60*len(d.report.charged(d.fact.Span))
		if utf8.RuneCountInString(s.text) > fitting && whole {
			good += 45 // what is left fits
		}
		if !whole {
			good -= 30
		}
		if good > fragment && (best == nil || good > best.tells) {
			best = &stop{day: row.day, text: capital(text), row: row, planned: row.planned, tells: good}
			told = d.fact
		}
	}
	if best == nil {
		return nil
	}
	best.tells += 25*row.in + min(row.weight, 30)
	// Where articles are at odds about the day or the deed, each must tell of this day
	// itself.
	for _, c := range row.cells {
		if c.status == result.NotFound || c.related {
			continue
		}
		if !row.dayDisputed || slices.ContainsFunc(row.daily, func(d dated) bool { return d.report == c.report && d.fact.Polarity == told.Polarity }) {
			best.reports = append(best.reports, c.report)
		}
	}
	return best
}

// fragment is how well a telling reads that is not worth a label.
const fragment = 5

// dayLabel writes a fact as a label: without its day, which stands above it, and
// cut, where it is too long, before a part that can be spared. whole is false where
// nothing could be.
func dayLabel(r *report, f *result.Fact) (label string, whole bool) {
	end := r.withoutTail(f.Span)
	for _, k := range f.Times {
		if k < 0 || k >= len(r.analysis.Times) {
			continue
		}
		t := r.analysis.Times[k]
		if t.In == f.In && t.Start > f.Start && t.End <= end && !strings.ContainsFunc(r.words(result.Span{Start: t.End, End: end, In: f.In}), inKey) && !bounded(r.words(result.Span{Start: f.Start, End: t.Start, In: f.In})) {
			end = t.Start
		}
	}
	text := strings.Join(strings.Fields(r.words(result.Span{Start: f.Start, End: end, In: f.In})), " ")
	for {
		cut := strings.TrimRight(text, " ,;:.–—")
		word := cut[strings.LastIndexByte(cut, ' ')+1:]
		if text = cut; !hanging[wordKey(word)] {
			break
		}
		text = strings.TrimSuffix(text, word)
	}
	if countWords(text) < 3 {
		text = strings.Join(strings.Fields(r.words(f.Span)), " ")
	}
	if utf8.RuneCountInString(text) <= labelLength {
		return text, true
	}
	if cut := spare(text, labelLength, len(joints), f.Action); cut != "" {
		return cut, true
	}
	return clip(text, labelLength), false
}

// bounded tells whether words end in one that makes the day after them a bound:
// without it they would say something else.
func bounded(before string) bool {
	before = strings.TrimRight(before, " \u00a0")
	switch wordKey(before[strings.LastIndexAny(before, " \u00a0\n")+1:]) {
	case "until", "till", "since", "before", "after", "by", "from":
		return true
	}
	return false
}

// Where a statement can end before its end: a clause that is joined to it, else a
// phrase that tells more of the same.
var joints = [][]string{
	{"; ", " – ", " — ", ", "},
	{" after ", " before ", " when ", " while ", " because ", " although ", " though ", " until "},
	{" by ", " with ", " during ", " amid ", " against ", " following ", " for ", " on ", " at ", " in "},
}

// spare cuts a statement before the last part of the first kinds of joints that
// makes it no longer than a number of code points; "" where none does, or too
// little would be left, or not the action.
func spare(text string, length, kinds int, action string) string {
	for _, kind := range joints[:kinds] {
		best := -1
		for _, j := range kind {
			for at := 0; ; {
				i := strings.Index(text[at:], j)
				if i < 0 {
					break
				}
				at += i
				if at > best && utf8.RuneCountInString(text[:at]) <= length {
					best = at
				}
				at += len(j)
			}
		}
		if best > 0 {
			cut := strings.TrimRight(text[:best], " ,;:–—")
			if last := cut[strings.LastIndexByte(cut, ' ')+1:]; countWords(cut) >= 5 && acts(cut, action) && !hanging[wordKey(last)] {
				return cut
			}
		}
	}
	return ""
}
