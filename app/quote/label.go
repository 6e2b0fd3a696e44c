package quote

// newsroom are the first words of labels that a newsroom puts before a headline or
// an entry of a live page. What stands behind their colon is nobody's words, and a
// label speaks to nobody: "UPDATE: Police say two are dead". Papers and figures that
// tell ("Report:", "Poll:") are no such labels.
var newsroom = set("update", "updated", "updates", "live", "breaking", "exclusive", "watch", "listen", "video", "videos", "photos", "pictures", "gallery", "podcast",
	"analysis", "opinion", "editorial", "comment", "commentary", "column", "review", "explainer", "explained", "timeline", "recap", "latest", "developing",
	"alert", "correction", "clarification", "interview", "profile", "obituary", "feature", "investigation", "revealed", "related", "factbox", "background",
	"newsletter", "quiz", "graphic", "map", "audio", "transcript", "urgent", "flash", "note")

// halves are first words of newsroom labels of two words, with the second.
var halves = map[string]string{"fact": "check", "special": "report", "read": "more", "photo": "gallery", "just": "in"}

// longestLabel is the most tokens of a newsroom's label: "UPDATE 4 p.m.:".
const longestLabel = 5

// pastLabel returns where the words of a sentence begin that opens with a newsroom's
// label and a colon; first where it opens with none.
func (r *reader) pastLabel(first, last int) int {
	d := r.d
	w := d.Tokens[first].Lower
	if !newsroom[w] && (halves[w] == "" || first+1 >= last || d.Tokens[first+1].Lower != halves[w]) || r.chain[first] != 0 {
		return first
	}
	for i := first + 1; i < last-1 && i <= first+longestLabel; i++ {
		switch {
		case r.chain[i] != 0:
			return first
		case r.sym[i] == symColon:
			return i + 1
		case isStop(r.sym[i]):
			return first
		}
	}
	return first
}
