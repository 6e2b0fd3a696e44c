package quantity

import "crossread/app/numeral"

// parts are the smaller units that follow a larger one: "5 feet 10 inches".
var parts = map[string]map[string]float64{
	"foot":  {"inch": 12},
	"pound": {"ounce": 16, "penny": 100},
	"stone": {"pound": 14},
}

// spoken are the units behind which the smaller one is left out, with how many make one.
var spoken = map[string]float64{"foot": 12, "stone": 14}

// compound adds the smaller unit behind a larger one to the reading.
func (f *finder) compound(r *reading) {
	smaller := parts[r.q.Unit]
	k := r.next
	if f.isWord(k, "and") || f.isMark(k, ",") || f.isMark(k, "-") {
		k++
	}
	if r.q.Unit == "foot" && f.isMark(k, ".") && f.isWord(k-1, "ft") { // "5 ft. 10 in."
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
	if whole := spoken[r.q.Unit]; whole > 0 && u == "" && n.Value < whole && r.q.Value < 30 && k == r.next && next == k+1 && f.closed(next) &&
		(n.Digits || r.q.Unit == "stone" || f.isWord(k-1, "foot")) { // "6 feet 2", "six foot two", "eleven stone four"
		r.q.Value += n.Value / whole
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
