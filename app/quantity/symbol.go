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
	"t": {"metric ton", true}, "ly": {"light year", false}, "Ma": {"megayear", false}, "Ga": {"gigayear", false}, "Gyr": {"gigayear", false},
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

// bases are the units whose names take a prefix of size.
var bases = map[string]string{
	"meter": "meter", "metre": "meter", "gram": "gram", "gramme": "gram", "liter": "liter", "litre": "liter", "watt": "watt", "volt": "volt", "byte": "byte",
	"bit": "bit", "second": "second", "hertz": "hertz", "ampere": "ampere", "amp": "ampere", "joule": "joule", "pascal": "pascal", "newton": "newton",
	"bar": "bar", "sievert": "sievert", "mole": "mole", "calorie": "calorie", "ton": "ton", "tonne": "tonne", "ohm": "ohm", "tesla": "tesla", "farad": "farad",
	"becquerel": "becquerel", "gray": "gray", "electronvolt": "electronvolt", "pixel": "pixel", "parsec": "parsec",
}

// sizes are the names of the prefixes of size.
var sizes = [...]string{"milli", "micro", "nano", "pico", "kilo", "mega", "giga", "tera", "peta", "centi", "deci", "hecto"}

// prefixed returns the unit that a word names with a prefix of size, in the
// singular: "milliwatts", or "".
func prefixed(word string) string {
	for _, p := range sizes {
		if base, ok := strings.CutPrefix(word, p); ok {
			if u := bases[base]; u != "" {
				return p + u
			}
			if u := bases[strings.TrimSuffix(base, "s")]; u != "" {
				return p + u
			}
		}
	}
	return ""
}

// apart reports whether a unit's sign can stand apart from its number: capitals and
// small letters mixed ("100 mW", "5 MHz"), or one that is no word.
func apart(sign string) bool {
	switch sign {
	case "TW", "MJ", "GJ", "TJ", "MV", "rpm", "fps", "psi", "ppm", "ppb", "dpi", "hp", "bhp", "kcal", "nm", "kn", "ms", "px":
		return true
	}
	if len(sign) < 2 || strings.ToLower(sign) == sign || strings.ToUpper(sign) == sign {
		return false
	}
	return sign[0]|0x20 == sign[0] || strings.HasSuffix(sign, "Hz") || strings.HasSuffix(sign, "bps") || strings.HasSuffix(sign, "Pa") && len(sign) > 2 || strings.HasSuffix(sign, "Wh") && len(sign) > 2
}

// symbolAt returns the unit whose sign stands at the atom, right behind digits. A
// single capital is a unit only where no name stands before the number: "a 5V
// supply", not "Gate 5A".
func (f *finder) symbolAt(at int) string {
	a := &f.atoms[at]
	if a.Spaced && a.Kind == numeral.Word && at > 0 && f.atoms[at-1].Kind == numeral.Digits {
		sign := f.doc.Text[a.Start:a.End]
		if apart(sign) || len(sign) == 1 && strings.Contains("mglsVWJN", sign) && f.measured(at) && f.ended(at+1) {
			return symbol(sign)
		}
	}
	if a.Spaced || a.Kind != numeral.Word || at == 0 || f.atoms[at-1].Kind != numeral.Digits {
		return ""
	}
	sign := f.doc.Text[a.Start:a.End]
	if sign == "s" && strings.Contains(f.atoms[at-1].Text, ".") && f.measured(at) { // "44.3s"; "the 1980s"
		return "second"
	}
	if len(sign) == 1 && (!strings.Contains("VWJh", sign) || !f.measured(at)) {
		return ""
	}
	return symbol(sign)
}

// ended reports whether a sign apart from its number, of one letter, can end before
// the atom: "100 m of rope", "100 m.", not an initial.
func (f *finder) ended(i int) bool {
	if f.isMark(i, ".") && i+1 < len(f.atoms) && f.atoms[i+1].Kind == numeral.Word {
		return false
	}
	return f.closed(i) || f.isWord(i, "of")
}

// measured reports whether the number before the atom stands behind a word in small
// letters that labels nothing, a mark, or nothing at all.
func (f *finder) measured(at int) bool {
	if len(f.atoms[at-1].Text) > 6 {
		return false
	}
	k := at - 2
	if k >= 0 && (f.atoms[k].Text == "-" || f.atoms[k].Text == "−" || f.atoms[k].Text == "–") {
		k--
		if k >= 0 && f.atoms[k].Kind == numeral.Digits && !f.atoms[k+1].Spaced && !f.atoms[k+2].Spaced { // "38-40C"
			k--
		}
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
