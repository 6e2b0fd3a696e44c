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
var short = map[string]string{"m": "meter", "g": "gram", "k": "kelvin", "l": "liter", "in": "inch", "v": "volt", "j": "joule"}

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
		if !a.Spaced && at == i {
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
	u := measures[a.Text]
	if u == "" && !a.Spaced && at > 0 && f.atoms[at-1].Kind == numeral.Digits {
		u = short[a.Text]
	}
	if u == "" {
		return "", i
	}
	next = at + 1
	if u == "knot" && f.isWord(next, "in") {
		return "", i
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
	return u, next
}

// parts are the smaller units that follow a larger one: "5 feet 10 inches".
var parts = map[string]map[string]float64{
	"foot":  {"inch": 12},
	"pound": {"ounce": 16, "penny": 100},
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
	u, end := f.measureAfter(next)
	if c, after := f.moneyAfter(next); c != "" {
		u, end = c, after
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
