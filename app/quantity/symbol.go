package quantity

import (
	"strings"
	"unicode/utf8"

	"crossread/app/numeral"
)

// symbols are the units' signs as they are written, capitals told apart: "mW" is
// not "MW". Those with scaled set take a prefix of size.
// Source: BIPM, SI Brochure, 9th edition, tables 2, 4, 7 and 8.
var symbols = map[string]struct {
	unit   string
	scaled bool
}{
	"V": {"volt", true}, "W": {"watt", true}, "A": {"ampere", true}, "Ω": {"ohm", true}, "F": {"farad", true}, "N": {"newton", true},
	"J": {"joule", true}, "Pa": {"pascal", true}, "Hz": {"hertz", true}, "T": {"tesla", true}, "eV": {"electronvolt", true},
	"Wh": {"watt hour", true}, "Ah": {"ampere hour", true}, "VA": {"volt-ampere", true}, "B": {"byte", true}, "b": {"bit", true}, "bit": {"bit", true},
	"bps": {"bit per second", true}, "m": {"meter", true}, "g": {"gram", true}, "L": {"liter", true}, "l": {"liter", true}, "s": {"second", true},
	"Bq": {"becquerel", true}, "Sv": {"sievert", true}, "Gy": {"gray", true}, "mol": {"mole", true}, "M": {"molar", true}, "cal": {"calorie", true},
	"lm": {"lumen", false}, "dB": {"decibel", false}, "dBm": {"decibel", false}, "h": {"hour", false}, "MP": {"megapixel", false}, "bar": {"bar", true},
	"mmHg": {"millimeter of mercury", false}, "Btu": {"british thermal unit", false}, "BTU": {"british thermal unit", false},
	"t": {"metric ton", true}, "ly": {"light year", false}, "pc": {"parsec", true}, "Ma": {"megayear", false}, "Ga": {"gigayear", false}, "Gyr": {"gigayear", false},
	"Myr": {"megayear", false}, "kn": {"knot", false}, "fps": {"frame per second", false}, "rpm": {"revolution per minute", false}, "dpi": {"dot per inch", false},
	"ppm": {"part per million", false}, "ppb": {"part per billion", false}, "psi": {"pound per square inch", false}, "cc": {"cubic centimeter", false},
	"mcg": {"microgram", false}, "hp": {"horsepower", false}, "bhp": {"horsepower", false}, "px": {"pixel", false}, "atm": {"atmosphere", false},
}

// prefixes are the prefixes of size.
var prefixes = map[string]string{
	"n": "nano", "µ": "micro", "μ": "micro", "m": "milli", "c": "centi", "d": "deci", "h": "hecto", "k": "kilo", "K": "kilo", "M": "mega", "G": "giga", "T": "tera",
}

// symbol returns the unit that a sign stands for, or "".
func symbol(sign string) string {
	if s, ok := symbols[sign]; ok {
		return s.unit
	}
	_, size := utf8.DecodeRuneInString(sign)
	prefix := prefixes[sign[:size]]
	if s := symbols[sign[size:]]; prefix != "" && s.scaled {
		return prefix + s.unit
	}
	return ""
}

// symbolAt returns the unit whose sign stands at the atom, right behind digits. A
// single capital is a unit only where no name stands before the number: "a 5V
// supply", not "Gate 5A".
func (f *finder) symbolAt(at int) string {
	a := &f.atoms[at]
	if a.Spaced || a.Kind != numeral.Word || at == 0 || f.atoms[at-1].Kind != numeral.Digits {
		return ""
	}
	sign := f.doc.Text[a.Start:a.End]
	if len(sign) == 1 && (!strings.Contains("VWJh", sign) || !f.measured(at)) {
		return ""
	}
	return symbol(sign)
}

// measured reports whether the number before the atom stands behind a word in small
// letters that labels nothing, a mark, or nothing at all.
func (f *finder) measured(at int) bool {
	if len(f.atoms[at-1].Text) > 6 {
		return false
	}
	k := at - 2
	if k >= 0 && (f.atoms[k].Text == "-" || f.atoms[k].Text == "−") {
		k--
	}
	if k < 0 {
		return true
	}
	p := &f.atoms[k]
	return p.Kind == numeral.Break || p.Kind == numeral.Mark && p.Text != "-" && p.Text != "#" || p.Kind == numeral.Word && !p.Upper && !labels[p.Text] && p.Text != "seat"
}

// raisedBy steps over the power behind a unit's sign: "m^2", "s−1", "cm³".
func (f *finder) raisedBy(i int) int {
	k := i
	if f.isMark(k, "^") {
		k++
	}
	if k < len(f.atoms) && !f.atoms[k].Spaced && (f.atoms[k].Text == "-" || f.atoms[k].Text == "−" || f.atoms[k].Text == "⁻") {
		k++
	}
	if k < len(f.atoms) && !f.atoms[k].Spaced && len(f.atoms[k].Text) <= 2 {
		switch f.atoms[k].Text {
		case "1", "2", "3", "¹", "²", "³":
			return k + 1
		}
	}
	return i
}

// compounded steps over the further signs of a unit in signs: "/kg", "·cm−3",
// "/m^2". It returns their names with the atom behind them.
func (f *finder) compounded(i int) (names string, next int) {
	for next = i; next+1 < len(f.atoms) && !f.atoms[next].Spaced && !f.atoms[next+1].Spaced && f.atoms[next+1].Kind == numeral.Word; {
		b := &f.atoms[next+1]
		u := symbol(f.doc.Text[b.Start:b.End])
		if u == "" {
			u = measures[b.Text]
		}
		switch f.atoms[next].Text {
		case "/", "·", "⋅", "*":
		default:
			return names, next
		}
		if u == "" {
			break
		}
		joint := f.atoms[next].Text
		next = f.raisedBy(next + 2)
		switch f.atoms[next-1].Text {
		case "2", "²":
			u = "square " + u
		case "3", "³":
			u = "cubic " + u
		}
		if joint == "/" || f.isMark(next-2, "-") || f.isMark(next-2, "−") || f.isMark(next-2, "⁻") {
			u = "per " + u
		}
		names += " " + u
	}
	return names, next
}
