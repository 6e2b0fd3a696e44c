package timex

import "crossread/app/numeral"

// readShortQuarter reads "Q3" and "3Q".
func readShortQuarter(r *resolver, i int, m *match) int {
	if i+1 >= len(r.atoms) || r.atoms[i+1].Spaced {
		return 0
	}
	q, n := &r.atoms[i], &r.atoms[i+1]
	if q.Kind == numeral.Digits {
		q, n = n, q
	}
	if q.Text != "q" || !q.Upper || len(n.Text) != 1 || n.Text[0] < '1' || n.Text[0] > '4' {
		return 0
	}
	m.ord = int(n.Text[0] - '0')
	return i + 2
}

// readUntil reads one end of a range in one, two or four digits.
func readUntil(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	n, ok := digits(a.Text)
	if a.Kind != numeral.Digits || !ok || a.End-a.Start == 3 || a.End-a.Start > 4 {
		return 0
	}
	m.until = n
	return i + 1
}

// readShort reads one or two digits, the first time as a month, then as a day.
func readShort(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	n, ok := digits(a.Text)
	if a.Kind != numeral.Digits || !ok || a.End-a.Start > 2 || len(a.Text) > 2 {
		return 0
	}
	if m.month < 0 {
		m.month = n
	} else if m.dom < 0 {
		m.dom = n
	} else {
		m.year = r.century(n)
	}
	return i + 1
}

func readLong(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	n, ok := digits(a.Text)
	if a.Kind != numeral.Digits || !ok || a.End-a.Start != 4 {
		return 0
	}
	m.year = n
	return i + 1
}
