package quantity

import (
	"math"
	"strconv"
	"strings"

	"crossread/app/result"
)

// Compatible reports whether two quantities can both be said of one thing:
// "at least 9" and "11" can, so can "nearly 400" and "396", "about 11,000" and
// "11,234", "3 percent" and "3.4 percent", "700 kilometers" and "435 miles".
// It disagrees only where it is sure, or where two limits or ranges for one
// thing lie far apart. Where the two do not measure the same
// (seats and percent, dollars and euros), they are not comparable, and agree is
// true. A quantity without a unit is comparable with a count of anything but a
// rank. Ranks agree where they are equal, whatever is ranked in only one of them.
func Compatible(a, b result.Quantity) (agree, comparable bool) {
	if x, y := ranks(a.Unit), ranks(b.Unit); x || y {
		comparable = x && y && (a.Unit == b.Unit || a.Unit == Ordinal || b.Unit == Ordinal)
		return !comparable || a.Value == b.Value, comparable
	}
	a, b = small(a, b.Unit), small(b, a.Unit)
	if share(a) && share(b) && (a.Of > 0) != (b.Of > 0) {
		x, y := ratio(a), ratio(b)
		// "Two in five" is what 42 percent is rounded to.
		const points = 0.05
		return math.Abs(x-y) <= points, true
	}
	if a.Of > 0 && b.Of > 0 && a.Of != b.Of {
		if equal := a.Value*b.Of == b.Value*a.Of; equal || a.Value != b.Value || a.Value < 1 {
			return true, equal
		}
		// "One of 12 states" is not one of 7.
		return a.Unit != b.Unit || rounds(a.Of, b.Of) || rounds(b.Of, a.Of), a.Unit == b.Unit
	}
	if a.Unit == b.Unit || people(a.Unit, b.Unit) || people(b.Unit, a.Unit) || counts(a.Unit) && counts(b.Unit) && (a.Unit == "" || b.Unit == "") {
		return overlap(a, b, 0), true
	}
	da, oka := dimensions[a.Unit]
	db, okb := dimensions[b.Unit]
	if !oka || !okb || da.kind != db.kind {
		return true, false
	}
	// A converted number is rounded once more.
	const conversion = 0.04
	return overlap(da.convert(a), db.convert(b), conversion), true
}

// ranks reports whether a unit is that of an ordinal.
func ranks(unit string) bool {
	return strings.HasPrefix(unit, Ordinal) && (len(unit) == len(Ordinal) || unit[len(Ordinal)] == ' ')
}

// hundredths are the currencies whose hundredth part is called a cent.
var hundredths = map[string]bool{"USD": true, "EUR": true, "CAD": true, "AUD": true, "NZD": true, "HKD": true, "SGD": true, "ZAR": true}

// small turns cents and pence into the other quantity's currency where they are
// its small change: "50 cents" and "$0.50" are one sum.
func small(q result.Quantity, other string) result.Quantity {
	if q.Unit == "cent" && hundredths[other] || q.Unit == "penny" && other == "GBP" {
		q.Value, q.High, q.Unit = q.Value/100, q.High/100, other
	}
	return q
}

// share reports whether the quantity is a part of a whole: a percentage or "two
// in five". A rate for many ("40 per 100,000") is none.
func share(q result.Quantity) bool {
	const many = 1000
	return q.Unit == Percent || q.Of > 0 && q.Of < many
}

func ratio(q result.Quantity) float64 {
	if q.Of > 0 {
		return q.Value / q.Of
	}
	return q.Value / 100
}

// counts reports whether the unit is a counted noun: no measure, no currency,
// no percentage.
func counts(unit string) bool {
	if unit == Percent || unit == PercentPoint {
		return false
	}
	_, measure := dimensions[unit]
	return !measure && !isCurrency(unit)
}

func isCurrency(unit string) bool {
	return len(unit) == 3 && strings.ToUpper(unit) == unit
}

// overlap compares two quantities of one unit. The share extra widens both for
// what a conversion lost.
func overlap(a, b result.Quantity, extra float64) bool {
	if a.Bound == result.Exact && b.Bound == result.Exact && extra == 0 {
		return rounds(a.Value, b.Value) || rounds(b.Value, a.Value)
	}
	if a.Bound == b.Bound && (a.Bound == result.AtLeast || a.Bound == result.AtMost) {
		return sameLimit(a, b, extra)
	}
	if a.Bound == result.Range && b.Bound == result.Range && extra == 0 {
		return (rounds(a.Value, b.Value) || rounds(b.Value, a.Value)) && (rounds(a.High, b.High) || rounds(b.High, a.High))
	}
	la, ha := interval(a, extra)
	lb, hb := interval(b, extra)
	if a.Bound == result.About && b.Bound == result.About {
		// The rounder of the two must have room for the other.
		return math.Abs(a.Value-b.Value) <= max(ha-a.Value, hb-b.Value)
	}
	if a.Bound == result.About && b.Bound == result.Exact {
		lb, hb = b.Value, b.Value // "about" allows for rounding already
	} else if b.Bound == result.About && a.Bound == result.Exact {
		la, ha = a.Value, a.Value
	}
	return la <= hb && lb <= ha
}

// sameLimit compares "more than 6,300" with "more than 7,182". Both can hold, but
// who says either names the highest limit that is sure: far apart, they differ.
// Counts of a growing toll lie close together.
func sameLimit(a, b result.Quantity, extra float64) bool {
	const near = 0.15
	x, y := math.Abs(a.Value), math.Abs(b.Value)
	slack := (near + extra) * min(x, y)
	if counts(a.Unit) {
		slack += 2
	}
	return math.Abs(x-y) <= slack
}

// people reports whether general is a word for people and other names some of
// them: "36,000 people" and "36,000 Americans" count the same.
func people(general, other string) bool {
	if general != "person" && general != "individual" {
		return false
	}
	if human[other] {
		return true
	}
	for _, s := range [...]string{"man", "woman", "ican", "ist", "ian", "ese"} {
		if strings.HasSuffix(other, s) {
			return true
		}
	}
	return false
}

// human are nouns for people whose ending does not tell it.
var human = map[string]bool{
	"person": true, "individual": true, "victim": true, "resident": true, "worker": true, "employee": true, "troop": true, "soldier": true,
	"voter": true, "passenger": true, "protester": true, "demonstrator": true, "student": true, "child": true, "patient": true, "adult": true,
	"prisoner": true, "detainee": true, "refugee": true, "migrant": true, "citizen": true, "other": true, "villager": true, "survivor": true,
	"officer": true, "firefighter": true, "customer": true, "subscriber": true, "viewer": true, "user": true, "marine": true, "inmate": true,
	"fan": true, "guest": true, "teacher": true, "police": true, "staff": true, "member": true, "dead": true, "wounded": true, "injured": true,
}

// rounds reports whether coarse is what fine is rounded or cut to: 11,000 for
// 11,234, 3 for 3.71, but not 300 for 310.
func rounds(coarse, fine float64) bool {
	if coarse == fine {
		return true
	}
	p := place(coarse, 2)
	return p > place(fine, 2) && (coarse < 0) == (fine < 0) &&
		math.Abs(fine) >= math.Abs(coarse)-p/2 && math.Abs(fine) < math.Abs(coarse)+p
}

// place returns the value of a number's last digit that is no trailing zero,
// but never one of its first significant digits: 1000 for 11,000, 10 for 100
// where significant is 2, 0.1 for 3.4.
func place(v float64, significant int) float64 {
	v = math.Abs(v)
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return 1
	}
	s := strconv.FormatFloat(v, 'e', -1, 64) // d.ddde±xx
	mantissa, exponent, _ := strings.Cut(s, "e")
	e, _ := strconv.Atoi(exponent)
	places := max(len(strings.TrimSuffix(mantissa, "."))-1, 0)
	if places > 0 {
		places-- // the point
	}
	places = max(places, significant-1)
	p := math.Pow10(e - places)
	if v == math.Trunc(v) {
		p = max(p, 1)
	}
	return p
}

// interval returns the values that a quantity can stand for.
func interval(q result.Quantity, extra float64) (low, high float64) {
	half := place(q.Value, 2)/2 + extra*math.Abs(q.Value)
	low, high = q.Value-half, q.Value+half
	switch q.Bound {
	case result.About:
		// The rounder the number, the wider "about" is: 11,250 is about 11,000,
		// 1,300 is not about 1,200; 22 is about 20.
		v := math.Abs(q.Value)
		wide := min(max(0.75*place(q.Value, 1), 0.05*v), 0.125*v) + extra*v
		const few, beside = 100, 1.25
		if v <= few && counts(q.Unit) {
			wide = max(wide, beside) // "a dozen" are 11 or 13
		}
		wide = max(wide, half)
		low, high = q.Value-wide, q.Value+wide
	case result.AtLeast:
		high = math.Inf(1)
	case result.AtMost:
		low = math.Inf(-1)
	case result.Range:
		top := max(q.High, q.Value)
		high = top + place(top, 2)/2 + extra*math.Abs(top)
	}
	return low, high
}
