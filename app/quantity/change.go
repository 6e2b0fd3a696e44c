package quantity

import "crossread/app/numeral"

// coins are the words for small change that stand behind a sum in the currency
// that they are a part of, with their share of it: "10 rubles 50 kopecks". On
// their own some of them are other words.
var coins = map[string]float64{
	"kopek": 0.01, "kopeks": 0.01, "kopeck": 0.01, "kopecks": 0.01, "centavo": 0.01, "centavos": 0.01, "centime": 0.01, "centimes": 0.01,
	"centimo": 0.01, "centimos": 0.01, "paisa": 0.01, "paise": 0.01, "jiao": 0.1, "fen": 0.01, "agora": 0.01, "agorot": 0.01, "grosz": 0.01,
	"groszy": 0.01, "ore": 0.01, "öre": 0.01, "øre": 0.01, "satang": 0.01, "sen": 0.01, "pfennig": 0.01, "pfennigs": 0.01, "kurus": 0.01,
	"kuruş": 0.01, "stotinki": 0.01, "bani": 0.01, "kobo": 0.01, "pesewas": 0.01, "halalas": 0.01, "piaster": 0.01, "piasters": 0.01,
	"piastre": 0.01, "piastres": 0.01, "fils": 0.01, "haler": 0.01, "hellers": 0.01, "tetri": 0.01,
}

// thousandths are the currencies of a thousand fils.
var thousandths = map[string]bool{"KWD": true, "BHD": true, "IQD": true, "JOD": true}

// coin returns the share of the currency that the small change at the atom is.
func (f *finder) coin(i int, currency string) (share float64, next int) {
	if u, end := f.moneyAfter(i); u == "cent" || u == "penny" {
		return 0.01, end
	}
	if i >= len(f.atoms) || f.atoms[i].Kind != numeral.Word {
		return 0, i
	}
	switch w := f.atoms[i].Text; {
	case w == "fils" && thousandths[currency]:
		return 0.001, i + 1
	case (w == "shilling" || w == "shillings") && (currency == "GBP" || currency == "pound"):
		return 0.05, i + 1
	default:
		return coins[w], i + 1
	}
}

// change reads the small change behind a sum: "thirteen dollars forty-five cents",
// "10 rubles and 50 kopecks", "15 dollars and 15".
func (f *finder) change(r *reading) {
	k := r.next
	if r.q.Unit == "cent" || r.q.Unit == "penny" || f.isWord(r.first-1, "between") {
		return
	}
	and, comma := f.isWord(k, "and"), f.isMark(k, ",")
	if and || comma {
		k++
	}
	n, next := numeral.Parse(f.atoms, k)
	if next == k || n.Ordinal || n.Fraction || n.Value >= 100 || n.Value != float64(int(n.Value)) {
		return
	}
	if share, end := f.coin(next, r.q.Unit); share > 0 {
		if comma && !f.closed(end) { // "paid 10 dollars, 50 cents more than"
			return
		}
		r.q.Value += n.Value * share
		r.next = end
	} else if next < len(f.atoms) && f.closed(next) && (and || !comma && !n.Digits && n.Value >= 10 && f.atoms[next].Kind != numeral.Word) { // "ten dollars fifty"
		r.q.Value += n.Value / 100
		r.next = next
	}
}
