package timex

// Meet reports whether two compatible TIMEX3 values have something in common
// that their agreement tells: a year, a month, a weekday, a time of day. "Friday"
// and "1998" are compatible and yet agree on nothing. Of values anchored in the
// calendar, each that can lie within the other meets it.
func Meet(a, b string) bool {
	if a == b {
		return true
	}
	if !Compatible(a, b) {
		return false
	}
	_, _, da := parseDuration(a)
	_, _, db := parseDuration(b)
	if da || db {
		return da && db
	}
	va, oka := parseValue(a)
	vb, okb := parseValue(b)
	if !oka || !okb {
		return false
	}
	if _, _, ok := va.days(); ok {
		if _, _, ok := vb.days(); ok {
			return true
		}
	}
	va, vb = va.complete(), vb.complete()
	given := func(x, y int) bool { return x >= 0 && x == y }
	return given(va.year, vb.year) || given(va.month, vb.month) || given(va.day, vb.day) || given(va.weekday, vb.weekday) ||
		given(va.quarter, vb.quarter) || va.season != "" && va.season == vb.season || given(va.hour, vb.hour) ||
		va.part != "" && (va.part == vb.part || vb.hour >= 0) || vb.part != "" && va.hour >= 0
}
