package compare

import (
	"slices"
	"strings"
)

// apartPlaces reports whether two places surely lie apart: they are of one level,
// and neither is known to lie within the other. A country and a town are never at
// odds.
func apartPlaces(a, b string) bool {
	x, y := strings.ToLower(a), strings.ToLower(b)
	return placeLevel(x) == placeLevel(y) && within[x] != y && within[y] != x && (within[x] == "" || within[x] != within[y] || placeLevel(x) == town)
}

const (
	town = iota
	state
	country
)

// placeLevel returns how large a place is, in lower case: those not listed are
// towns.
func placeLevel(name string) int {
	switch {
	case countries[name]:
		return country
	case states[name]:
		return state
	}
	return town
}

// otherCountry reports whether each of two clauses names a country, or a state, that
// the other does not name, of one level: numbers of theirs are not one number.
func otherCountry(a, b *unit) bool {
	x, y := a.lands(), b.lands()
	for _, p := range x {
		for _, q := range y {
			if p != q && placeLevel(p) == placeLevel(q) && !slices.Contains(x, q) && !slices.Contains(y, p) {
				return true
			}
		}
	}
	return false
}

// lands returns the countries and states that a unit names, in lower case.
func (u *unit) lands() []string {
	var out []string
	for i := u.first; i < u.last; i++ {
		if u.r.who[i] < 0 && u.r.article.Doc.Tokens[i].Tag != "NNP" {
			continue
		}
		w := u.r.article.Doc.Tokens[i].Lower
		if full := shortLand[w]; full != "" {
			w = full
		}
		if placeLevel(w) != town {
			out = append(out, w)
		}
	}
	return out
}

// shortLand gives the country that letters stand for.
var shortLand = map[string]string{"u.s.": "united states", "u.s": "united states", "us": "united states", "usa": "united states", "u.k.": "britain", "uk": "britain", "america": "united states"}

// within gives the city that a well-known part of it belongs to.
var within = map[string]string{"manhattan": "new york", "brooklyn": "new york", "queens": "new york", "the bronx": "new york", "bronx": "new york", "staten island": "new york", "harlem": "new york",
	"hollywood": "los angeles", "capitol hill": "washington", "georgetown": "washington", "westminster": "london", "brixton": "london", "soho": "london", "camden": "london", "hackney": "london",
	"montmartre": "paris", "kreuzberg": "berlin", "kowloon": "hong kong", "trastevere": "rome", "bondi": "sydney", "southie": "boston", "wall street": "new york", "downing street": "london", "the kremlin": "moscow"}

// countries and states are places that hold towns.
var (
	countries = names2("afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bangladesh,belarus,belgium,bolivia,bosnia,brazil,britain,bulgaria,burma,cambodia,cameroon,canada,chad,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,denmark,ecuador,egypt,england,estonia,ethiopia,finland,france,georgia,germany,ghana,greece,guatemala,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,laos,latvia,lebanon,liberia,libya,lithuania,malaysia,mali,malta,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,northern ireland,norway,oman,pakistan,panama,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,singapore,slovakia,slovenia,somalia,south africa,south korea,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tanzania,thailand,tunisia,turkey,uganda,ukraine,united states,uruguay,uzbekistan,venezuela,vietnam,wales,yemen,zambia,zimbabwe,america,europe,africa,asia")
	states    = names2("alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york state,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,ontario,quebec,alberta,british columbia,queensland,victoria,new south wales,bavaria,saxony,catalonia,tuscany,normandy,scotland,wales")
)

// names2 reads a list divided by commas.
func names2(list string) map[string]bool {
	m := map[string]bool{}
	for n := range strings.SplitSeq(list, ",") {
		m[n] = true
	}
	return m
}
