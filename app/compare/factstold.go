package compare

import (
	"math"
	"slices"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// An article reports what a row's text says where its fact surely tells the same, or
// fairly surely and its sentence holds a good part of the text's words. Of those that
// do about 92 in 100 are right, of the rest about half.
const (
	surelySame   = .9
	fairlySame   = .6
	goodPartHeld = .25
)

// reports reports whether a fact tells what the heart of its row does, and not only
// something related.
func (t *table) reports(u, heart int) bool {
	s := t.sure(u, heart)
	if s < fairlySame {
		return false
	}
	a, b := &t.units[heart], &t.units[u]
	return s >= surelySame || covered(a, &b.r.units[b.sentence], a.properNames()) >= goodPartHeld
}

// properNames tells which tokens of a unit's article, as far as they are the unit's,
// belong to names of any kind.
func (u *unit) properNames() []bool {
	named := make([]bool, u.last)
	for i := u.first; i < u.last; i++ {
		named[i] = strings.HasPrefix(u.r.article.Doc.Tokens[i].Tag, "NNP") && u.r.times[i] < 0
	}
	return named
}

// told says, of the facts in rows of several articles, how surely another article of
// the row tells the very same, by fact and article. A row holds what tells of one
// matter: not each of its facts is told by all, and an article may have no more of it
// than a name.
type told struct {
	articles int
	of       []float64
	named    [][]bool // by article: the tokens of persons' names with what stands before them
}

// tell weighs the facts of each row against each other. Facts that the reader put in
// one row are one because the reader says so.
func (t *table) tell() *told {
	x := &told{articles: len(t.articles)}
	x.of = make([]float64, len(t.units)*x.articles)
	for _, r := range t.articles {
		x.named = append(x.named, r.personNames())
	}
	see := func(a, b int, score float64) {
		v := &t.units[b]
		at := &x.of[a*x.articles+t.home[b]]
		if score > *at {
			*at = max(*at, score*covered(&t.units[a], &v.r.units[v.sentence], x.named[t.home[a]]))
		}
	}
	for i := range t.pairs {
		if p := &t.pairs[i]; t.row[p.a] == t.row[p.b] {
			see(int(p.a), int(p.b), p.score)
			see(int(p.b), int(p.a), p.score)
		}
	}
	for _, g := range t.merged {
		for _, u := range g {
			for _, v := range g {
				x.of[u*x.articles+t.home[v]] = 1
			}
		}
	}
	return x
}

// mark writes into the cells of a row, whose facts are given by article, how surely
// each fact is told by the others.
func (x *told) mark(t *table, row *result.FactRow, cells [][]int) {
	for k := range row.Cells {
		// A difference is no mere relation.
		row.Cells[k].Related = row.Cells[k].Related && row.Cells[k].Status == result.Reported
	}
	for k, own := range cells {
		for _, u := range own {
			least := 1.0
			for n := range row.Cells {
				if c := &row.Cells[n]; n != k && len(c.Facts) > 0 && !c.Related {
					least = min(least, x.of[u*x.articles+n])
				}
			}
			row.Cells[k].Told = append(row.Cells[k].Told, hundredths(least))
		}
	}
}

// covered is the share of the words that tell what a fact says that a sentence of
// another article holds, 0 to 1. Names tell nothing, and neither do the titles before
// them: who is named in both may do one thing here and another there.
func covered(fact, sentence *unit, named []bool) float64 {
	own, met := 0.0, 0.0
	terms := fact.r.v.terms
	counted := make([]int32, 0, len(fact.terms))
	for i := fact.first; i < fact.last; i++ {
		if named[i] {
			continue
		}
		for _, id := range fact.r.at[i] {
			a := &terms[id]
			if a.kind == nameTerm || slices.Contains(counted, id) {
				continue
			}
			counted = append(counted, id)
			own += a.weight
			met += a.weight * heldBy(sentence, id, a)
		}
	}
	if own == 0 {
		return 1 // names alone
	}
	return met / own
}

// heldBy returns 1 where a unit has a term, less where it has one of like meaning;
// another day of the month is none.
func heldBy(u *unit, id int32, t *term) float64 {
	for i := range u.terms {
		if u.terms[i].id == id {
			return 1
		}
	}
	held := 0.0
	if t.mask&u.mask == 0 || t.kind == timeTerm {
		return held
	}
	for i := range u.terms {
		b := &u.terms[i]
		if t.mask&b.mask != 0 && meet(t.soft, u.r.v.terms[b.id].soft) {
			held = softFactor
		}
	}
	return held
}

// personNames tells which tokens belong to a person's name or to what stands before
// it: "embattled Mayor Edda Quillam".
func (r *reading) personNames() []bool {
	d := r.article.Doc
	named := make([]bool, len(d.Tokens))
	for i := range d.Entities {
		if d.Entities[i].Type != "person" {
			continue
		}
		for _, m := range d.Entities[i].Mentions {
			if m.Form != lang.NameForm {
				continue
			}
			first, last := d.TokenRange(m.Start, m.End)
			for k := first; k < last; k++ {
				named[k] = true
			}
		}
	}
	return named
}

func hundredths(x float64) float64 { return math.Round(100*x) / 100 }
