package quantity

import "crossread/app/numeral"

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
	"mg": "milligram", "milligram": "milligram", "milligrams": "milligram", "gram": "gram", "grams": "gram",
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
		if f.isWord(at+1, "cent") {
			return Percent, at + 2
		}
	case "percentage":
		if k := f.joint(at + 1); f.isWord(k, "point") || f.isWord(k, "points") {
			return PercentPoint, k + 1
		}
	case "basis":
		if k := f.joint(at + 1); f.isWord(k, "point") || f.isWord(k, "points") {
			return "basis point", k + 1
		}
	case "°", "degrees", "degree":
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
	if u == "" && !a.Spaced && at > 0 && f.atoms[at-1].Kind == numeral.Digits {
		u = short[a.Text]
		if a.Upper && f.temperate(at) {
			u = temperatures[a.Text]
		}
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
	u = prefix + u
	if per := f.perHour(next); per > next {
		return u + " per hour", per
	}
	if symbol(f.doc.Text[a.Start:a.End]) != "" {
		next = f.raisedBy(next)
	}
	names, next := f.compounded(next)
	return u + names, next
}

// temperatures are the capitals that mean a scale right behind digits: "30C".
var temperatures = map[string]string{"c": "degree celsius", "f": "degree fahrenheit", "k": "kelvin"}

// temperate reports whether a capital at the atom stands behind a number that is
// told as a temperature: behind "to", "of", "hit" and the like, not in a name.
func (f *finder) temperate(at int) bool {
	return temperatures[f.atoms[at].Text] != "" && f.measured(at)
}

// parts are the smaller units that follow a larger one: "5 feet 10 inches".
var parts = map[string]map[string]float64{
	"foot":  {"inch": 12},
	"pound": {"ounce": 16, "penny": 100},
	"stone": {"pound": 14},
}

// compound adds the smaller unit behind a larger one to the reading.
func (f *finder) compound(r *reading) {
	smaller := parts[r.q.Unit]
	k := r.next
	if f.isWord(k, "and") || f.isMark(k, ",") || f.isMark(k, "-") {
		k++
	}
	n, next := numeral.Parse(f.atoms, k)
	if smaller == nil || next == k || n.Ordinal || f.timed[k] {
		return
	}
	if r.q.Unit == "foot" && f.isMark(k-1, "-") && f.isMark(r.first+1, "-") && n.Value < 12 { // "6-foot-2"
		r.q.Value += n.Value / 12
		r.next = next
		return
	}
	u, end := f.measureAfter(next)
	if r.q.Unit == "foot" && u == "" && n.Digits && n.Value < 12 && r.q.Value < 9 && k == r.next && next == k+1 && f.closed(next) { // "6 feet 2"
		r.q.Value += n.Value / 12
		r.next = next
		return
	}
	if c, after := f.moneyAfter(next); c != "" {
		u, end = c, after
	} else if r.q.Unit == "foot" && f.isWord(next, "in") && f.closed(next+1) && !f.timed[next+1] { // "5 ft 10 in"
		u, end = "inch", next+1
	} else if share, after := f.coin(next, r.q.Unit); r.q.Unit == "pound" && share == 0.05 {
		r.q.Unit, r.q.Value, r.next = "GBP", r.q.Value+n.Value*share, after
		return
	}
	whole := smaller[u]
	if whole == 0 || n.Value >= whole {
		return
	}
	r.q.Value += n.Value / whole
	r.next = end
	if u == "penny" {
		r.q.Unit = "GBP"
	}
}

// partOfMeasure reads "half a mile", "a quarter of a percent".
func (f *finder) partOfMeasure(r *reading, n numeral.Number) bool {
	if !n.Fraction || n.Value >= 1 || n.Scaled {
		return false
	}
	k := r.next
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

// perHour reads "per hour", "an hour" and "/h".
func (f *finder) perHour(i int) int {
	switch {
	case (f.isWord(i, "per") || f.isWord(i, "an")) && f.isWord(i+1, "hour"):
		return i + 2
	case f.isMark(i, "/") && (f.isWord(i+1, "h") || f.isWord(i+1, "hr") || f.isWord(i+1, "hour")):
		return i + 2
	case f.isMark(i, "-") && f.isWord(i+1, "per") && f.isMark(i+2, "-") && f.isWord(i+3, "hour"):
		return i + 4
	}
	return i
}

// degrees reads a temperature's scale behind "°" or "degrees".
func (f *finder) degrees(at int) (unit string, next int) {
	k := at + 1
	if f.isWord(k, "on") && f.isWord(k+1, "the") {
		k += 2
	}
	if k < len(f.atoms) {
		switch f.atoms[k].Text {
		case "c", "celsius", "centigrade":
			return "degree celsius", k + 1
		case "f", "fahrenheit":
			return "degree fahrenheit", k + 1
		}
	}
	return "degree", at + 1
}
