package timex

import "crossread/app/result"

// sameWeeks reports whether two times may be one although the week that one of them
// names does not hold the other. Weeks begin on Sundays for some and on Mondays for
// others, and "last week" in a paper of Sunday is told of the week that ends with it:
// it contradicts neither "the weekend" nor the Sunday before it.
func sameWeeks(a, b result.Time) bool {
	va, oka := parseValue(a.Value)
	vb, okb := parseValue(b.Value)
	if !oka || !okb || !va.wholeWeek() && !vb.wholeWeek() {
		return false
	}
	if !va.wholeWeek() {
		va, vb = vb, va
	}
	from, to, oka := va.days()
	first, last, okb := vb.days()
	if !oka || !okb {
		return false
	}
	if vb.weekend {
		return first <= to+7 && last >= from-7
	}
	return first == last && last == from-1 // the Sunday before a Monday
}

// wholeWeek reports whether the value is a week and no part of one.
func (v value) wholeWeek() bool { return v.week > 0 && !v.weekend && v.weekday <= 0 }
