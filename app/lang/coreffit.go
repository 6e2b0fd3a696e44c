package lang

func (c *cluster) noun() string {
	if len(c.nouns) == 0 {
		return ""
	}
	return c.nouns[0]
}

// fits scores how well the description p reads as the cluster c, the only one
// of its kind so far or not; 0 not at all.
func (r *finder) fits(p *phrase, k, c int, only bool) int {
	x := &r.clusters[c]
	if x.family != (p.noun == "couple" || p.noun == "family") && x.family {
		return 0
	}
	if x.typ == Person && (p.plural || p.typ != Person && p.typ != "") || x.typ != Person && p.typ == Person && len(x.words) > 0 && x.typ != "" {
		return 0
	}
	if x.plural != p.plural && len(x.words) == 0 && !(p.typ == Group && x.typ == Group && tables.words[p.noun].class&groupNoun|tables.words[x.noun()].class&groupNoun != 0) && !((p.det == definite || p.det == demonstrative) && (p.typ == Event || p.typ == Thing) && hasWord(x.nouns, p.noun) && !counted(x.mods)) {
		return 0
	}
	if p.plural && x.plural && otherCount(p.mods, x.mods) {
		return 0
	}
	if p.gender != GenderUnknown && x.gender != GenderUnknown && p.gender != x.gender {
		return 0
	}
	if p.plural && !x.plural && len(x.words) > 0 && x.typ != Group {
		return 0
	}
	if opposedMods(p.mods, x.mods) {
		return 0
	}
	exact := hasWord(x.nouns, p.noun)
	named := len(x.words) > 0
	if named && !exact && x.typ != Person && placeKind[p.noun] != "" && r.foremost(placeKind[p.noun]) != c {
		return 0
	}
	if named && !exact && x.typ != Person && bearerNoun[p.noun] && (p.det != definite || r.phrases[k].sentence-r.phrases[x.last].sentence > 1) {
		return 0
	}
	// a phrase never speaks of what it belongs to or of what lies within it
	for _, o := range [2]int{p.owner, p.outer} {
		if o >= 0 && r.phrases[o].cluster >= 0 && r.find(r.phrases[o].cluster) == c {
			return 0
		}
	}
	extra, missing, shared, clash, former := r.mods(p, x)
	if former && !hasWord(x.mods, "+former") {
		return 0
	}
	if !former && x.former && named && x.typ == Person && exact && hasWord(x.mods, "+former") {
		exact = false
	}
	s := 10
	det := p.det
	if det == bare && !p.plural && r.cap[p.head] && r.class[p.head]&titleWord != 0 && !p.inTitle {
		det = definite // "Mr. President", "Congressman"
	}
	// things and events with one name in common, "the Tarn inquiry" and "Hale's
	// inquiry into Tarn", and those that are the article's only one
	// of the kind; many words of its own tell another
	loose := (p.typ == Event || p.typ == Thing) && !named && !clash && (shared > 0 || only && exact && (missing == 0 || extra < 3))
	switch det {
	case indefinite, bare:
		if !p.plural && r.d.Tokens[p.first].Lower == "another" {
			return 0
		}
		if !p.plural {
			switch {
			case det == bare && exact && extra == 0 && missing == 0 && !named && (p.inTitle || p.typ == Person || p.typ == Organization):
			case x.inTitle && !p.inTitle && exact && !named && extra == 0: // the headline's "a man" and the text's
			case p.inTitle && exact && named && extra == 0:
			default:
				return 0
			}
			break
		}
		if !exact && !(p.typ == Group && len(p.mods) == 0 && x.count > 1 && !named && Related(p.noun, x.noun()) && hasWord(tables.general[p.noun], x.noun())) {
			return 0
		}
		if extra > 0 || missing > 0 && (x.typ != Group || named || len(p.mods) > 0) {
			return 0
		}
	case possessive:
		if extra > 0 && !loose {
			return 0
		}
		if p.owner >= 0 && r.phrases[p.owner].cluster < 0 && p.typ == Person {
			return 0
		}
		if p.typ == Person && named && r.ownerMark(p) == "" {
			return 0
		}
	case definite, demonstrative:
		if extra > 0 && !loose {
			if clash || missing > 0 && !(named && only && exact && x.typ == Person) || named && x.typ != Person {
				return 0
			}
			if p.plural && !named {
				return 0
			}
			if named && x.typ == Person && !exact {
				return 0
			}
			s -= 3 * extra
		}
	}
	if exact {
		s += 6
	}
	if named {
		s += 2
	}
	if x.former && named && p.det == definite && exact && !former {
		s -= 5
	}
	s += min(x.count, 8)
	if d := r.phrases[k].sentence - r.phrases[x.last].sentence; d <= 1 {
		s += 4
	} else if d <= 3 {
		s += 2
	} else if d > 15 && !named {
		s -= 4
	}
	if missing > 0 && p.plural {
		s -= 2
	}
	for _, m := range p.mods {
		if m[0] == '~' && hasWord(x.mods, m) {
			s += 4 // "the young man" after "a young man" and another man
		}
	}
	return max(s, 0)
}
