package quantity

import "crossread/app/numeral"

// signs are the currency signs that stand before or after a number.
var signs = map[string]string{
	"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY",
	"₴": "UAH", "₦": "NGN", "₫": "VND", "₱": "PHP", "฿": "THB", "₾": "GEL", "₿": "XBT", "₡": "CRC",
	"¢": "cent",
}

// dollars are the letters before "$" that tell whose dollar it is.
var dollars = map[string]string{
	"us": "USD", "usd": "USD", "s": "USD", "c": "CAD", "ca": "CAD", "cdn": "CAD", "a": "AUD", "au": "AUD", "aud": "AUD",
	"nz": "NZD", "hk": "HKD", "nt": "TWD", "r": "BRL", "mx": "MXN", "cad": "CAD", "dlrs": "USD",
}

// codes are the ISO 4217 codes, and what papers write for them, that stand
// before or after a number.
var codes = map[string]string{
	"usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "chf": "CHF", "cad": "CAD",
	"aud": "AUD", "nzd": "NZD", "inr": "INR", "rub": "RUB", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN",
	"czk": "CZK", "huf": "HUF", "zar": "ZAR", "brl": "BRL", "mxn": "MXN", "krw": "KRW", "hkd": "HKD", "sgd": "SGD",
	"twd": "TWD", "thb": "THB", "ils": "ILS", "sar": "SAR", "aed": "AED", "egp": "EGP", "ngn": "NGN", "kes": "KES",
	"dlrs": "USD", "musd": "USD", "meur": "EUR", "btc": "XBT", "rs": "INR",
}

// currencies are the words for money behind a number. A currency of several
// countries stands for the one that papers mean without saying so.
var currencies = map[string]string{
	"dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "quid": "GBP", "euro": "EUR", "euros": "EUR", "yen": "JPY",
	"yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
	"roubles": "RUB", "franc": "CHF", "francs": "CHF", "peso": "MXN", "pesos": "MXN", "krona": "SEK", "kronor": "SEK",
	"krone": "NOK", "kroner": "NOK", "lira": "TRY", "liras": "TRY", "lire": "ITL", "lari": "GEL", "shekel": "ILS", "shekels": "ILS",
	"rand": "ZAR", "real": "BRL", "reais": "BRL", "riyal": "SAR", "riyals": "SAR", "dinar": "KWD", "dinars": "KWD",
	"dirham": "AED", "dirhams": "AED", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "zloty": "PLN", "zlotys": "PLN",
	"forint": "HUF", "forints": "HUF", "hryvnia": "UAH", "naira": "NGN", "bitcoin": "XBT", "bitcoins": "XBT",
	"satoshi": "satoshi", "satoshis": "satoshi", "guilder": "NLG", "guilders": "NLG", "peseta": "ESP", "pesetas": "ESP",
	"cent": "cent", "cents": "cent", "penny": "penny", "pence": "penny", "pennies": "penny", "escudos": "PTE",
	"drachma": "GRD", "drachmas": "GRD", "dong": "VND", "taka": "BDT", "kwacha": "ZMW", "cedi": "GHS", "cedis": "GHS",
}

// nations tell whose currency it is: "Australian dollars", "Swiss francs".
var nations = map[string]map[string]string{
	"australian":  {"dollar": "AUD", "dollars": "AUD"},
	"canadian":    {"dollar": "CAD", "dollars": "CAD", "cents": "cent"},
	"american":    {"dollar": "USD", "dollars": "USD"},
	"us":          {"dollar": "USD", "dollars": "USD"},
	"zealand":     {"dollar": "NZD", "dollars": "NZD"},
	"kong":        {"dollar": "HKD", "dollars": "HKD"},
	"singapore":   {"dollar": "SGD", "dollars": "SGD"},
	"taiwan":      {"dollar": "TWD", "dollars": "TWD"},
	"swiss":       {"franc": "CHF", "francs": "CHF"},
	"french":      {"franc": "FRF", "francs": "FRF"},
	"belgian":     {"franc": "BEF", "francs": "BEF"},
	"german":      {"mark": "DEM", "marks": "DEM"},
	"deutsche":    {"mark": "DEM", "marks": "DEM"},
	"british":     {"pound": "GBP", "pounds": "GBP"},
	"egyptian":    {"pound": "EGP", "pounds": "EGP"},
	"lebanese":    {"pound": "LBP", "pounds": "LBP"},
	"syrian":      {"pound": "SYP", "pounds": "SYP"},
	"irish":       {"pound": "IEP", "pounds": "IEP"},
	"korean":      {"won": "KRW"},
	"japanese":    {"yen": "JPY"},
	"chinese":     {"yuan": "CNY"},
	"indian":      {"rupee": "INR", "rupees": "INR"},
	"pakistani":   {"rupee": "PKR", "rupees": "PKR"},
	"turkish":     {"lira": "TRY", "liras": "TRY"},
	"italian":     {"lira": "ITL", "lire": "ITL"},
	"swedish":     {"krona": "SEK", "kronor": "SEK"},
	"norwegian":   {"krone": "NOK", "kroner": "NOK"},
	"danish":      {"krone": "DKK", "kroner": "DKK"},
	"mexican":     {"peso": "MXN", "pesos": "MXN"},
	"argentine":   {"peso": "ARS", "pesos": "ARS"},
	"colombian":   {"peso": "COP", "pesos": "COP"},
	"chilean":     {"peso": "CLP", "pesos": "CLP"},
	"philippine":  {"peso": "PHP", "pesos": "PHP"},
	"kuwaiti":     {"dinar": "KWD", "dinars": "KWD"},
	"iraqi":       {"dinar": "IQD", "dinars": "IQD"},
	"jordanian":   {"dinar": "JOD", "dinars": "JOD"},
	"russian":     {"ruble": "RUB", "rubles": "RUB", "roubles": "RUB"},
	"saudi":       {"riyal": "SAR", "riyals": "SAR"},
	"iranian":     {"rial": "IRR", "rials": "IRR"},
	"south":       {},
	"new":         {},
	"hong":        {},
	"sterling":    {},
	"brazilian":   {"real": "BRL", "reais": "BRL"},
	"israeli":     {"shekel": "ILS", "shekels": "ILS"},
	"african":     {"rand": "ZAR"},
	"thai":        {"baht": "THB"},
	"indonesian":  {"rupiah": "IDR"},
	"polish":      {"zloty": "PLN", "zlotys": "PLN"},
	"hungarian":   {"forint": "HUF", "forints": "HUF"},
	"nigerian":    {"naira": "NGN"},
	"vietnamese":  {"dong": "VND"},
	"bangladeshi": {"taka": "BDT"},
}

// moneyBefore reads a currency's sign or code that ends right before atom i:
// "$", "US$", "u.s. $", "C$", "USD". It returns the currency and the atom at
// which it begins.
func (f *finder) moneyBefore(i int) (unit string, first int) {
	if i == 0 || i == f.before { // "10 $ 30": the sign is the first one's
		return "", i
	}
	a := &f.atoms[i-1]
	if a.Text == "." && i > 1 && f.atoms[i-2].Text == "rs" && f.atoms[i-2].Upper && !a.Spaced {
		return "INR", i - 2
	}
	if a.Kind == numeral.Mark {
		unit = signs[a.Text]
		if unit == "" {
			return "", i
		}
		first = i - 1
		if a.Text == "$" && first > 0 && f.atoms[first-1].Kind == numeral.Word {
			b := &f.atoms[first-1]
			near := !a.Spaced || f.atoms[i].Spaced && len(b.Text) <= 3 // "us $ 10" of tokenised text
			if d, ok := dollars[b.Text]; ok && near && (b.Text != "s" && b.Text != "a" && b.Text != "r" || !a.Spaced) {
				if b.Text == "s" { // "U.S.$", "S$"
					if first >= 3 && f.atoms[first-2].Text == "." && f.atoms[first-3].Text == "u" {
						return "USD", first - 3
					}
					if b.Upper && !a.Spaced && !f.isMark(first-2, ".") {
						return "SGD", first - 1
					}
					return unit, first
				}
				return d, first - 1
			}
		}
		return unit, first
	}
	if a.Kind == numeral.Word {
		if d, ok := dollars[a.Text]; ok && i > 1 && f.isMark(i-2, "$") && !a.Spaced && !f.atoms[i].Spaced { // "$US40"
			return d, i - 2
		}
		if c, ok := codes[a.Text]; ok {
			return c, i - 1
		}
	}
	return "", i
}

// moneyAfter reads a currency's name, sign or code from atom i on and returns
// the atom after it.
func (f *finder) moneyAfter(i int) (unit string, next int) {
	at := f.joint(i)
	if at >= len(f.atoms) {
		return "", i
	}
	a := &f.atoms[at]
	if a.Kind == numeral.Mark && at == i {
		// "10 $", where no number follows that it belongs to.
		if c := signs[a.Text]; c != "" && !(at+1 < len(f.atoms) && f.atoms[at+1].Kind == numeral.Digits && !f.atoms[at+1].Spaced) {
			return c, at + 1
		}
		return "", i
	}
	if a.Kind != numeral.Word {
		return "", i
	}
	if c, ok := codes[a.Text]; ok && !(at+1 < len(f.atoms) && f.atoms[at+1].Kind == numeral.Digits) {
		return c, at + 1
	}
	if c, ok := currencies[a.Text]; ok {
		return c, at + 1
	}
	if a.Text == "p" && !a.Spaced && !a.Upper && at > 0 && f.atoms[at-1].Kind == numeral.Digits && len(f.atoms[at-1].Text) <= 2 {
		return "penny", at + 1 // "40p"
	}
	if a.Text == "c" && !a.Spaced && !a.Upper && at > 0 && f.atoms[at-1].Kind == numeral.Digits && len(f.atoms[at-1].Text) <= 2 && f.measured(at) {
		return "cent", at + 1 // "40c"
	}
	// "U.S. dollars"
	if a.Text == "u" && at+4 < len(f.atoms) && f.atoms[at+1].Text == "." && f.atoms[at+2].Text == "s" {
		k := at + 3
		if f.atoms[k].Text == "." {
			k++
		}
		if c := currencies[f.atoms[k].Text]; c == "USD" || c == "cent" {
			return c, k + 1
		}
	}
	if _, ok := nations[a.Text]; ok && at+1 < len(f.atoms) {
		if c, ok := nations[a.Text][f.atoms[at+1].Text]; ok {
			return c, at + 2
		}
		if at+2 < len(f.atoms) { // "New Zealand dollars", "South Korean won"
			if c, ok := nations[f.atoms[at+1].Text][f.atoms[at+2].Text]; ok {
				return c, at + 3
			}
		}
	}
	if (a.Text == "pounds" || a.Text == "pound") && at+1 < len(f.atoms) && f.atoms[at+1].Text == "sterling" {
		return "GBP", at + 2
	}
	return "", i
}
