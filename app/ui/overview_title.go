package ui

import (
	"strings"

	"crossread/app/result"
)

// titleOf names the set: what most of its headlines are about, and the place
// that its reports come from.
func titleOf(s *sheet) string {
	if len(s.reports) == 1 {
		return firstOf(s.reports[0].headline(), s.reports[0].name)
	}
	best, bestScore, person := "", 0, false
	second, secondScore := "", 0 // another person
	for i := range s.c.Naming {
		n := &s.c.Naming[i]
		score := subjectScore(s, n)
		if score > bestScore {
			if person {
				second, secondScore = best, bestScore
			}
			best, bestScore, person = n.Referent, score, n.Type == "person"
		} else if n.Type == "person" && score > secondScore {
			second, secondScore = n.Referent, score
		}
	}
	if person && secondScore*10 >= bestScore*7 {
		return capital(best) + " and " + second
	}
	if best == "" {
		return firstOf(s.reports[0].headline(), "These reports")
	}
	if place := sharedDateline(s); place != "" && !strings.Contains(strings.ToLower(best), strings.ToLower(place)) {
		return capital(best) + ", " + place
	}
	return capital(best)
}

// subjectScore weighs a referent as the subject of the set: named in headlines,
// in many articles, often.
func subjectScore(s *sheet, n *result.Referent) int {
	if n.Referent == "" || n.Referent == strings.ToLower(n.Referent) {
		return 0 // a description is no title
	}
	headlines, articles, mentions := 0, 0, 0
	for _, a := range n.Articles {
		r := s.article(a.Article)
		if r == nil {
			continue
		}
		articles++
		h := strings.ToLower(r.headline())
		in := false
		for _, f := range a.Forms {
			mentions += f.Count
		}
		words := strings.Fields(strings.ToLower(n.Referent))
		if last := words[len(words)-1]; indexWord(h, last) >= 0 {
			in = true
		}
		if in {
			headlines++
		}
	}
	if articles < 2 {
		return 0
	}
	score := headlines*100 + articles*20 + min(mentions, 19)
	if n.Type == "place" && headlines == 0 {
		score /= 2 // where it happened, not what
	}
	return score
}

// sharedDateline returns the place that all datelines name, as a name.
func sharedDateline(s *sheet) string {
	place := ""
	for _, r := range s.reports {
		d := r.analysis.Dateline
		if d == "" || place != "" && !strings.EqualFold(place, d) {
			return ""
		}
		place = d
	}
	if place == strings.ToUpper(place) {
		words := strings.Fields(strings.ToLower(place))
		for i, w := range words {
			words[i] = capital(w)
		}
		place = strings.Join(words, " ")
	}
	return place
}
