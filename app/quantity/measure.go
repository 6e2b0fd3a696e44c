package quantity

import (
	"strings"

	"crossread/app/numeral"
)

// measures are the words and signs of measure behind a number, with the unit's
// name in the singular.
var measures = map[string]string{
	"mm": "millimeter", "millimeter": "millimeter", "millimeters": "millimeter", "millimetre": "millimeter", "millimetres": "millimeter",
	"cm": "centimeter", "centimeter": "centimeter", "centimeters": "centimeter", "centimetre": "centimeter", "centimetres": "centimeter",
	"meter": "meter", "meters": "meter", "metre": "meter", "metres": "meter",
	"km": "kilometer", "kms": "kilometer", "kilometer": "kilometer", "kilometers": "kilometer", "kilometre": "kilometer", "kilometres": "kilometer",
	"inch": "inch", "inches": "inch", "foot": "foot", "feet": "foot", "ft": "foot", "yard": "yard", "yards": "yard",
	"mile": "mile", "miles": "mile", "mi": "mile",
	"acre": "acre", "acres": "acre", "hectare": "hectare", "hectares": "hectare", "ha": "hectare",
	"mg": "milligram", "milligram": "milligram", "milligrams": "milligram", "gram": "gram", "grams": "gram", "gramme": "gram", "grammes": "gram", "gr": "gram",
	"kg": "kilogram", "kgs": "kilogram", "kilo": "kilogram", "kilos": "kilogram", "kilogram": "kilogram", "kilograms": "kilogram",
	"lb": "pound", "lbs": "pound", "pound": "pound", "pounds": "pound", "oz": "ounce", "ounce": "ounce", "ounces": "ounce",
	"ton": "ton", "tons": "ton", "tonne": "metric ton", "tonnes": "metric ton",
	"ml": "milliliter", "cl": "centiliter", "liter": "liter", "liters": "liter", "litre": "liter", "litres": "liter",
	"gallon": "gallon", "gallons": "gallon", "barrel": "barrel", "barrels": "barrel",
	"mph": "mile per hour", "kph": "kilometer per hour", "kmh": "kilometer per hour", "knot": "knot", "knots": "knot",
	"hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz",
	"kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte",
	"w": "watt", "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "watt": "watt", "watts": "watt", "kilowatts": "kilowatt",
	"megawatt": "megawatt", "megawatts": "megawatt", "gigawatts": "gigawatt",
	"wh": "watt hour", "kwh": "kilowatt hour", "mwh": "megawatt hour", "gwh": "gigawatt hour",
	"second": "second", "seconds": "second", "sec": "second", "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
	"hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week",
	"month": "month", "months": "month", "year": "year", "years": "year", "yr": "year", "yrs": "year", "decade": "decade",
	"decades": "decade", "century": "century", "centuries": "century",
	"pint": "pint", "pints": "pint", "quart": "quart", "quarts": "quart", "tsp": "teaspoon", "tbsp": "tablespoon", "teaspoon": "teaspoon", "teaspoons": "teaspoon",
	"tablespoon": "tablespoon", "tablespoons": "tablespoon", "mcg": "microgram", "mpg": "mile per gallon", "sqft": "square foot", "sqm": "square meter",
	"fortnight": "fortnight", "fortnights": "fortnight", "hertz": "hertz", "ohm": "ohm", "ohms": "ohm", "fathom": "fathom", "fathoms": "fathom",
	"tev": "teraelectronvolt", "volt": "volt", "volts": "volt", "kelvin": "kelvin", "tpd": "ton per day", "bpd": "barrel per day",
}

// short are the measures that are read only right behind digits, since they
// are words, or anything, elsewhere.
var short = map[string]string{"m": "meter", "g": "gram", "k": "kelvin", "l": "liter", "in": "inch", "st": "stone", "v": "volt", "j": "joule"}

// powers are the words before a measure that raise it.
var powers = map[string]string{"square": "square ", "cubic": "cubic ", "sq": "square ", "metric": "metric ", "nautical": "nautical "}

// measureAfter reads a measure from atom i on: "miles", "square miles", "°C",
// "miles per hour", "km/h", "percentage points". It returns the atom after it.
func (f *finder) measureAfter(i int) (unit string, next int) {
	at := f.joint(i)
	if at >= len(f.atoms) {
		return "", i
	}
	switch a := &f.atoms[at]; a.Text {
	case "%":
		return Percent, at + 1
	case "percent", "pct":
		if f.isWord(at+1, "point") || f.isWord(at+1, "points") {
			return PercentPoint, at + 2
		}
		return Percent, at + 1
	case "per":
		if k := f.joint(at + 1); f.isWord(k, "cent") {
			return Percent, k + 1
		}
	case "pc": // "20pc"
		if at > 0 && f.atoms[at-1].Kind == numeral.Digits && !a.Upper {
			return Percent, at + 1
		}
	case "percentage":
		if k := f.joint(at + 1); f.isWord(k, "point") || f.isWord(k, "points") {
			return PercentPoint, k + 1
		}
	case "basis":
		if k := f.joint(at + 1); f.isWord(k, "point") || f.isWord(k, "points") {
			return "basis point", k + 1
		}
	case "°", "º", "degrees", "degree", "deg":
		return f.degrees(at)
	case "\"", "″":
		if !a.Spaced && at == i && at > 0 && f.atoms[at-1].Kind == numeral.Digits && len(f.atoms[at-1].Text) <= 4 && !f.isMark(at-2, "\"") {
			return "inch", at + 1
		}
	}
	return f.length(i, at)
}

func (f *finder) length(i, at int) (unit string, next int) {
	prefix := ""
	if p, ok := powers[f.atoms[at].Text]; ok {
		k := f.joint(at + 1)
		if f.atoms[at].Text == "sq" && f.isMark(k, ".") {
			k++
		}
		if k >= len(f.atoms) || measures[f.atoms[k].Text] == "" {
			return "", i
		}
		prefix, at = p, k
	} else if f.atoms[at].Text == "m" && at > 0 && f.atoms[at-1].Kind == numeral.Digits && at+1 < len(f.atoms) && !f.atoms[at+1].Spaced && f.closed(at+2) {
		switch f.atoms[at+1].Text { // "10 m3"
		case "2", "²":
			return "square meter", at + 2
		case "3", "³":
			return "cubic meter", at + 2
		}
	}
	a := &f.atoms[at]
	if a.Kind != numeral.Word {
		return "", i
	}
	u := f.symbolAt(at)
	if s := symbol(f.doc.Text[a.Start:a.End]); u == "" && s != "" && at > 0 && f.atoms[at-1].Kind == numeral.Digits {
		if names, _ := f.compounded(at + 1); names != "" { // "9.8 m/s²"
			u = s
		}
	}
	if u == "" {
		u = measures[a.Text]
	}
	if u == "" {
		u = prefixed(a.Text)
	}
	if u == "" && a.Text == "stone" && (f.closed(at+1) || f.numberAt(at+1)) { // "weighs 11 stone", not "11 stone walls"
		u = "stone"
	}
	if (u == "" && a.Text == "fluid" || a.Text == "fl") && (f.isWord(at+1, "ounce") || f.isWord(at+1, "ounces") || f.isWord(at+1, "oz")) {
		return "fluid ounce", at + 2
	}
	if u == "" && a.Text == "light" {
		if k := f.joint(at + 1); f.isWord(k, "year") || f.isWord(k, "years") {
			return "light year", k + 1
		}
	}
	if (u == "watt" || strings.HasSuffix(u, "watt")) && (f.isWord(f.joint(at+1), "hour") || f.isWord(f.joint(at+1), "hours")) {
		u, at = u+" hour", f.joint(at+1)
	}
	if u == "" && !a.Spaced && at > 0 && f.atoms[at-1].Kind == numeral.Digits {
		u = short[a.Text]
		if u == "meter" && len(f.out) > 0 && f.out[len(f.out)-1].Unit == "hour" && f.before == at-1 { // "2h 30m"
			u = "minute"
		}
		if a.Upper && f.temperate(at) {
			u = temperatures[a.Text]
		}
	}
	if u == "" && a.Spaced && a.Upper && (a.Text == "c" || a.Text == "f") && at > 0 && f.atoms[at-1].Kind == numeral.Digits && f.temperate(at) && f.ended(at+1) { // "40 C"
		u = temperatures[a.Text]
	}
	if u == "" {
		return "", i
	}
	next = at + 1
	if u == "knot" && f.isWord(next, "in") {
		return "", i
	}
	if u == "mile" && f.isWord(next, "per") && f.isWord(next+1, "gallon") {
		return "mile per gallon", next + 2
	}
	if u == "mile" && f.isWord(next, "to") && f.isWord(next+1, "the") && f.isWord(next+2, "gallon") {
		return "mile per gallon", next + 3
	}
	if f.isWord(next, "cubed") || f.isMark(next, "³") || f.isMark(next, "^") && next+1 < len(f.atoms) && f.atoms[next+1].Text == "3" {
		prefix = "cubic "
	} else if f.isWord(next, "squared") || f.isMark(next, "²") {
		prefix = "square "
	}
	if prefix != "" && next < len(f.atoms) && powers[f.atoms[at].Text] == "" {
		switch f.atoms[next].Text {
		case "cubed", "squared", "²", "³":
			next++
		case "^":
			next += 2
		}
	}
	if k := next; prefix == "" && k < len(f.atoms) && !f.atoms[k].Spaced && dimensions[u].kind == "length" && (k+1 == len(f.atoms) || f.atoms[k+1].Spaced || f.atoms[k+1].Kind != numeral.Word) {
		switch f.atoms[k].Text { // "10 km2"
		case "2":
			prefix, next = "square ", k+1
		case "3":
			prefix, next = "cubic ", k+1
		}
	}
	u = prefix + u
	if per, name := f.perTime(next, u); per > next {
		return u + name, per
	}
	if symbol(f.doc.Text[a.Start:a.End]) != "" {
		next = f.raisedBy(next)
	}
	names, next := f.compounded(next)
	return u + names, next
}

// partOfMeasure reads "half a mile", "a quarter of a percent".
func (f *finder) partOfMeasure(r *reading, n numeral.Number) bool {
	k := r.next
	if n.Digits && n.Value < 1 && f.isWord(k, "of") && f.isWord(k+1, "a") { // "0.3 of a percentage point"
		if u, next := f.measureAfter(k + 2); u != "" {
			r.q.Unit, r.next = u, next
			return true
		}
	}
	if !n.Fraction || n.Value >= 1 || n.Scaled {
		return false
	}
	if p := f.joint(k); f.isWord(p, "point") && (n.Value == 0.25 || n.Value == 0.5 || n.Value == 0.75) { // "a quarter-point cut"
		r.q.Unit, r.next = PercentPoint, p+1
		return true
	}
	if f.isWord(k, "of") {
		k++
	}
	if !f.isWord(k, "a") && !f.isWord(k, "an") && !(f.isWord(k, "one") && k > r.next) {
		return false
	}
	u, next := f.measureAfter(k + 1)
	if u == "" || f.ageAt(k+1) {
		if u, next = f.moneyAfter(k + 1); u == "" {
			return false
		}
	}
	r.q.Unit, r.next = u, next
	return true
}

// crossed gives a number the measure behind the one that it is crossed with: "5
// by 10 meters", "5 x 10 cm".
func (f *finder) crossed(r *reading) bool {
	k := f.joint(r.next)
	if !f.isWord(k, "by") && !f.isWord(k, "x") && !f.isMark(k, "×") {
		return false
	}
	k++
	if f.isMark(k, "-") {
		k++
	}
	m, next := numeral.Parse(f.atoms, k)
	if next == k || m.Ordinal {
		return false
	}
	u, end := f.measureAfter(next)
	if end == next || u == Percent || u == PercentPoint {
		return false
	}
	r.q.Unit = u
	return true
}

// magnitude reads "magnitude 6.1", "a magnitude of 6.1".
func (f *finder) magnitude(r *reading) bool {
	k := r.first - 1
	if f.isMark(k, "-") || f.isWord(k, "of") {
		k--
	}
	if !f.isWord(k, "magnitude") || r.q.Value <= 0 || r.q.Value > 10 {
		return false
	}
	r.q.Unit = "magnitude"
	return true
}
