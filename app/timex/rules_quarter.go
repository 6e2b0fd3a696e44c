package timex

// quarterRules read the quarters and halves of a year.
var quarterRules = []rule{
	{"the? fiscal? -? ORD quarter of YEAR", quarterOf},
	{"the? fiscal? -? ORD - quarter YEAR", quarterOf},
	{"the? fiscal? -? ORD quarter ,? YEAR", quarterOf},
	{"the? fiscal? -? ORD quarter", quarterOf},
	{"the? fiscal? -? ORD - quarter", quarterOf},
	{"the? ORD fiscal quarter", quarterOf},
	{"the? ORD quarter of =last|this|next year", quarterOf},
	{"the? ORD quarter =last|this|next year", quarterOf},
	{"the? ORD quarter a =year ago|earlier", quarterOf},
	{"the quarter =last year", quarterOf},
	{"the? same quarter|period of|in YEAR", quarterOf},
	{"the? =same quarter|period of|in the? last|previous|prior|preceding year", quarterOf},
	{"the? =same ORD? quarter|period a year ago|earlier|before", quarterOf},
	{"the? =year - earlier|ago ORD - quarter", quarterOf},
	{"=last|this|next year 's ORD - quarter", quarterOf},
	{"=last|this|next year 's ORD quarter", quarterOf},
	{"=last|this|next year 's quarter", quarterOf},
	{"the? =year - earlier|ago ORD quarter", quarterOf},
	{"the? =year - earlier|ago quarter|period", quarterOf},
	{"the? =year - earlier|ago", quarterOf},
	{"the quarter a =year ago|earlier", quarterOf},
	{"the =year - earlier|ago quarter|period", quarterOf},
	{"the =corresponding|same|comparable period|quarter last year", quarterOf},
	{"the =corresponding|same|comparable period|quarter a year ago|earlier", quarterOf},
	{"the =current|latest|recent|quarter|prior quarter|period", quarterOf},
	{"the quarter", quarterOf},

	{"the? YEAR ORD -? quarter", quarterOf},
	{"the YEAR quarter|period", quarterOf},
	{"the? =last|final quarter of YEAR", lastOfYear},
	{"QTR", shortQuarter},
	{"QTR of? fiscal|fy? YEAR", shortQuarter},
	{"QTR of =last|this|next year", shortQuarter},
	{"the? ORD quarter of fiscal year? YEAR", quarterOf},
	{"the? ORD - quarter of fiscal year? YEAR", quarterOf},
	{"fiscal year? YEAR 's? ORD quarter", quarterOf},

	{"the? =first|second -? half of? YEAR", halfOf},
	{"the =first|second half of the year", halfOf},
	{"the? first|second -? half of =last|this|next year", halfOf},
	{"=last|this|next year 's first|second half", halfOf},
}

// lastOfYear resolves "the last quarter of 2019".
func lastOfYear(r *resolver, m *match) (kind, value string) {
	m.ord, m.word = 4, ""
	return quarterOf(r, m)
}

// halfOf resolves the halves of a year.
func halfOf(r *resolver, m *match) (kind, value string) {
	h := "-H1"
	for i := m.first; i < m.next; i++ {
		if r.isWord(i, "second") {
			h = "-H2"
		}
	}
	if m.year > 0 {
		return "DATE", year4(m.year) + h
	}
	if !r.dated {
		return "DATE", "XXXX" + h
	}
	y, _, _ := r.dct.Date()
	return "DATE", year4(y+turns[m.word]) + h
}

// turns tell how many periods lie between the current one and the one named.
var turns = map[string]int{
	"last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1, "new": 1,
}

// shortQuarter resolves "Q3 2025", "3Q". A capitalised word before it, as in
// the name of a car, makes it none unless its year stands behind it.
func shortQuarter(r *resolver, m *match) (kind, value string) {
	if m.year < 0 && m.word == "" && r.atoms[m.first-1].Upper && r.atoms[m.first-1].Text != "in" && r.atoms[m.first-1].Text != "for" {
		return "", ""
	}
	return quarterOf(r, m)
}
