package quantity

import "crossread/app/result"

// dimension tells what a unit measures and how many of the base unit of its
// kind it is: base = factor × value + offset.
type dimension struct {
	kind           string
	factor, offset float64
}

// convert returns the quantity in the base unit.
func (d dimension) convert(q result.Quantity) result.Quantity {
	q.Value = d.factor*q.Value + d.offset
	if q.High != 0 {
		q.High = d.factor*q.High + d.offset
	}
	return q
}

// dimensions holds the units that convert into one another.
// Source of the factors: BIPM, SI Brochure, 9th edition; NIST Handbook 44, appendix C.
var dimensions = map[string]dimension{
	"millimeter":    {"length", 0.001, 0},
	"centimeter":    {"length", 0.01, 0},
	"meter":         {"length", 1, 0},
	"kilometer":     {"length", 1000, 0},
	"inch":          {"length", 0.0254, 0},
	"foot":          {"length", 0.3048, 0},
	"yard":          {"length", 0.9144, 0},
	"mile":          {"length", 1609.344, 0},
	"nautical mile": {"length", 1852, 0},

	"square meter":     {"area", 1, 0},
	"square kilometer": {"area", 1e6, 0},
	"square foot":      {"area", 0.09290304, 0},
	"square yard":      {"area", 0.83612736, 0},
	"square mile":      {"area", 2589988.110336, 0},
	"hectare":          {"area", 1e4, 0},
	"acre":             {"area", 4046.8564224, 0},

	"milligram":  {"mass", 1e-6, 0},
	"gram":       {"mass", 0.001, 0},
	"kilogram":   {"mass", 1, 0},
	"pound":      {"mass", 0.45359237, 0},
	"metric ton": {"mass", 1000, 0},
	"stone":      {"mass", 6.35029318, 0},

	"kilometer per hour": {"speed", 1, 0},
	"mile per hour":      {"speed", 1.609344, 0},
	"knot":               {"speed", 1.852, 0},

	"degree celsius":    {"temperature", 1, 0},
	"degree fahrenheit": {"temperature", 5.0 / 9, -160.0 / 9},
	"kelvin":            {"temperature", 1, -273.15},

	"second":  {"duration", 1, 0},
	"minute":  {"duration", 60, 0},
	"hour":    {"duration", 3600, 0},
	"day":     {"duration", 86400, 0},
	"week":    {"duration", 604800, 0},
	"month":   {"duration", 2629800, 0},
	"year":    {"duration", 31557600, 0},
	"decade":  {"duration", 315576000, 0},
	"century": {"duration", 3155760000, 0},
}
