package timex

// fiscalRules read business years. They begin where a company or a state wants
// them to, so their values carry the mark FY and [Range] is wide.
var fiscalRules = []rule{
	{"the? fiscal|financial year? YEAR", fiscalYear},
	{"the? fy -? YEAR", fiscalYear},
	{"the? =current|this|last|next|previous|prior|coming|past|new|following|preceding fiscal|financial|tax year", fiscalYear},
	{"the fiscal|financial|tax year", fiscalYear},
	{"fiscal|financial year", fiscalYear},
}

func fiscalYear(r *resolver, m *match) (kind, value string) {
	if m.year > 0 {
		kind, value = r.inYear(m.year)
		return kind, "FY" + value
	}
	if r.isWord(m.first, "fiscal") || r.isWord(m.first, "financial") {
		if !r.inSet(m.first-1, owners) {
			return "", ""
		}
	}
	if !r.dated {
		return "DATE", "FYXXXX"
	}
	i := m.next
	if r.isWord(i, "that") {
		i++
	}
	if d, ok := r.ended(i); ok {
		y, _, _ := d.Date()
		return "DATE", "FY" + year4(y)
	}
	y, _, _ := r.dct.Date()
	return "DATE", "FY" + year4(y+turns[m.word])
}

// owners are words before "fiscal year" that make it the current one.
var owners = set("its", "their", "our", "his", "her", "'s", "this", "current", "same")
