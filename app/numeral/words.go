package numeral

// word is what a word of a number stands for.
type word struct {
	class class
	value float64
}

type class uint8

const (
	unitWord    class = iota + 1 // one to nineteen
	tensWord                     // twenty to ninety
	hundredWord                  // hundred
	scaleWord                    // thousand and above
	ordinalWord                  // first; as a denominator "fifth", except where value is 1 or 2
	dividerWord                  // denominators that are no ordinals: half, halves, quarters, fifths
	dozenWord
)

// words holds the words that numbers are made of.
var words = map[string]word{
	"zero": {unitWord, 0}, "nought": {unitWord, 0}, "one": {unitWord, 1}, "two": {unitWord, 2}, "three": {unitWord, 3},
	"four": {unitWord, 4}, "five": {unitWord, 5}, "six": {unitWord, 6}, "seven": {unitWord, 7},
	"eight": {unitWord, 8}, "nine": {unitWord, 9}, "ten": {unitWord, 10}, "eleven": {unitWord, 11},
	"twelve": {unitWord, 12}, "thirteen": {unitWord, 13}, "fourteen": {unitWord, 14},
	"fifteen": {unitWord, 15}, "sixteen": {unitWord, 16}, "seventeen": {unitWord, 17},
	"eighteen": {unitWord, 18}, "nineteen": {unitWord, 19},

	"twenty": {tensWord, 20}, "thirty": {tensWord, 30}, "forty": {tensWord, 40}, "fourty": {tensWord, 40},
	"fifty": {tensWord, 50}, "sixty": {tensWord, 60}, "seventy": {tensWord, 70},
	"eighty": {tensWord, 80}, "ninety": {tensWord, 90},

	"hundred": {hundredWord, 100},

	"thousand": {scaleWord, 1e3}, "lakh": {scaleWord, 1e5}, "million": {scaleWord, 1e6},
	"crore": {scaleWord, 1e7}, "billion": {scaleWord, 1e9}, "trillion": {scaleWord, 1e12},
	"quadrillion": {scaleWord, 1e15}, "quintillion": {scaleWord, 1e18},

	"first": {ordinalWord, 1}, "second": {ordinalWord, 2}, "third": {ordinalWord, 3},
	"fourth": {ordinalWord, 4}, "fifth": {ordinalWord, 5}, "sixth": {ordinalWord, 6},
	"seventh": {ordinalWord, 7}, "eighth": {ordinalWord, 8}, "ninth": {ordinalWord, 9},
	"nineth": {ordinalWord, 9}, "tenth": {ordinalWord, 10}, "eleventh": {ordinalWord, 11},
	"twelfth": {ordinalWord, 12}, "thirteenth": {ordinalWord, 13}, "fourteenth": {ordinalWord, 14},
	"fifteenth": {ordinalWord, 15}, "sixteenth": {ordinalWord, 16}, "seventeenth": {ordinalWord, 17},
	"eighteenth": {ordinalWord, 18}, "nineteenth": {ordinalWord, 19}, "twentieth": {ordinalWord, 20},
	"thirtieth": {ordinalWord, 30}, "fortieth": {ordinalWord, 40}, "fiftieth": {ordinalWord, 50},
	"sixtieth": {ordinalWord, 60}, "seventieth": {ordinalWord, 70}, "eightieth": {ordinalWord, 80},
	"ninetieth": {ordinalWord, 90}, "hundredth": {ordinalWord, 100}, "thousandth": {ordinalWord, 1e3},
	"millionth": {ordinalWord, 1e6}, "billionth": {ordinalWord, 1e9}, "trillionth": {ordinalWord, 1e12},

	"half": {dividerWord, 2}, "halves": {dividerWord, 2}, "thirds": {dividerWord, 3},
	"quarter": {dividerWord, 4}, "quarters": {dividerWord, 4}, "fourths": {dividerWord, 4},
	"fifths": {dividerWord, 5}, "sixths": {dividerWord, 6}, "sevenths": {dividerWord, 7},
	"eighths": {dividerWord, 8}, "ninths": {dividerWord, 9}, "tenths": {dividerWord, 10},
	"twelfths": {dividerWord, 12}, "sixteenths": {dividerWord, 16}, "twentieths": {dividerWord, 20},
	"elevenths": {dividerWord, 11}, "thirteenths": {dividerWord, 13}, "fourteenths": {dividerWord, 14},
	"fifteenths": {dividerWord, 15}, "seventeenths": {dividerWord, 17}, "eighteenths": {dividerWord, 18},
	"nineteenths": {dividerWord, 19}, "thirtieths": {dividerWord, 30}, "fortieths": {dividerWord, 40},
	"fiftieths": {dividerWord, 50}, "sixtieths": {dividerWord, 60}, "seventieths": {dividerWord, 70},
	"eightieths": {dividerWord, 80}, "ninetieths": {dividerWord, 90},
	"hundredths": {dividerWord, 100}, "thousandths": {dividerWord, 1e3}, "millionths": {dividerWord, 1e6},
	"billionths": {dividerWord, 1e9}, "trillionths": {dividerWord, 1e12},

	// Plurals go on a number ("two millions") and begin none.
	"hundreds": {hundredWord, 100}, "thousands": {scaleWord, 1e3}, "millions": {scaleWord, 1e6}, "billions": {scaleWord, 1e9},
	"trillions": {scaleWord, 1e12}, "lakhs": {scaleWord, 1e5}, "crores": {scaleWord, 1e7},

	"dozen": {dozenWord, 12}, "dozens": {dozenWord, 12}, "doz": {dozenWord, 12}, "dozs": {dozenWord, 12}, "dz": {dozenWord, 12}, "dzs": {dozenWord, 12},
}

// suffixes are the scales that stand right behind digits ("10M", "5k", "2bn").
// Those with upper set must be written in capitals: "100m" are meters.
var suffixes = map[string]struct {
	scale float64
	upper bool
}{
	"k": {1e3, false}, "m": {1e6, true}, "mn": {1e6, false}, "mln": {1e6, false},
	"b": {1e9, true}, "g": {1e9, true}, "bn": {1e9, false}, "bln": {1e9, false},
	"t": {1e12, true}, "mil": {1e6, false}, "bil": {1e9, false}, "tn": {1e12, false}, "trn": {1e12, false},
}

// vulgar holds the fractions that are one code point.
var vulgar = map[string]float64{
	"½": 1.0 / 2, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 1.0 / 4, "¾": 3.0 / 4,
	"⅕": 1.0 / 5, "⅖": 2.0 / 5, "⅗": 3.0 / 5, "⅘": 4.0 / 5, "⅙": 1.0 / 6, "⅚": 5.0 / 6,
	"⅛": 1.0 / 8, "⅜": 3.0 / 8, "⅝": 5.0 / 8, "⅞": 7.0 / 8,
}
