package lang

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Region is what stands between one pair of quotation marks. Over several
// paragraphs that each reopen the mark, every paragraph has a Region of its own
// and all but the first are Continued.
type Region struct {
	Open, Close int // bytes of Text: the opening mark's first byte, the end of the closing mark
	Start, End  int // the words between, without marks; Start >= Open, End <= Close
	Depth       int // 0 outermost, 1 a quotation within it
	Continued   bool
	Unclosed    bool // the paragraph ended before a closing mark
}

// In returns the index of the outermost region that holds the byte off between
// its marks, -1 where there is none.
func (d *Document) In(off int) int {
	k := sort.Search(len(d.outer), func(k int) bool { return d.Regions[d.outer[k]].Open > off }) - 1
	if k < 0 {
		return -1
	}
	if r := &d.Regions[d.outer[k]]; r.Start <= off && off < r.End {
		return d.outer[k]
	}
	return -1
}

// indexRegions sorts the regions and notes the outermost ones.
func (d *Document) indexRegions() {
	sort.SliceStable(d.Regions, func(i, j int) bool { return d.Regions[i].Open < d.Regions[j].Open })
	for i, r := range d.Regions {
		if r.Depth == 0 {
			d.outer = append(d.outer, i)
		}
	}
}

// side tells on which side of a quotation a token stands as its mark.
type side uint8

const (
	noSide side = iota
	opening
	closing
)

// family groups the marks that close one another.
type family uint8

const (
	noFamily  family = iota
	double           // “ ”
	straight         // "
	typed            // `` '' ‘‘ ’’
	single           // ‘ ’ ' `
	guillemet        // « »
	angle            // ‹ ›
)

// form tells what the shape of a mark and the space around it allow.
type form uint8

const (
	either form = iota
	opens
	closes
	likelyOpens // a single mark that may be an apostrophe
	likelyCloses
	weaklyCloses // after a letter, before a space and a word: a closing mark or a possessive
)

type openMark struct {
	family family
	token  int
	region int
	german bool // „
	curly  bool // ‘, which is seldom anything else than an opening mark
}

// maxDepth is the deepest nesting that is followed.
const maxDepth = 4

// regions pairs the quotation marks of a paragraph whose tokens begin at first.
//
// Each mark is read by its shape and by the space around it. A mark that may
// open or close does what the marks before it leave to do. An opening mark within a quotation
// of the same family opens one within it if there are closing marks enough in the
// rest of the paragraph; else the first one was never closed and ends with its sentence.
func (r *reader) regions(first int, p Paragraph) {
	d := r.d
	n := len(d.Tokens) - first
	r.side = append(r.side[:0], make([]side, n)...)
	r.opens = r.opens[:0]
	var left [angle + 1]int // closing marks yet to come
	marks := false
	for i := first; i < len(d.Tokens); i++ {
		if f, shape := r.mark(i, p); f != noFamily {
			marks = true
			if shape == closes || shape == either || shape == likelyCloses || shape == weaklyCloses {
				left[f]++
			}
		}
	}
	if !marks {
		r.open = false
		return
	}
	begin := len(d.Regions)
	for i := first; i < len(d.Tokens); i++ {
		f, shape := r.mark(i, p)
		if f == noFamily {
			continue
		}
		if shape == closes || shape == either || shape == likelyCloses || shape == weaklyCloses {
			left[f]--
		}
		at := r.innermost(f)
		if at < 0 && (shape == closes || shape == either) {
			at = r.mixed(f)
		}
		switch shape {
		case either:
			if at >= 0 {
				r.shut(at, i, first)
			} else if left[f] > 0 || i == first {
				r.push(f, i, first)
			}
		case opens, likelyOpens:
			if d.Word(i) == "“" && at >= 0 && r.opens[at].german {
				r.shut(at, i, first)
				break
			}
			if shape == likelyOpens && left[f] == 0 && !r.curly(i) {
				break // an apostrophe: nothing closes it
			}
			if at >= 0 {
				same := 0
				for _, o := range r.opens {
					if o.family == f {
						same++
					}
				}
				again := r.reopens(at, i, f)
				if again || left[f] <= same {
					r.abandon(at, i, first, again)
				}
				r.push(f, i, first)
				if again {
					d.Regions[len(d.Regions)-1].Continued = true
				}
				break
			}
			r.push(f, i, first)
		case closes, likelyCloses:
			if at >= 0 {
				r.shut(at, i, first)
			}
		case weaklyCloses:
			if at >= 0 && !r.closesLater(i, f, p) {
				r.shut(at, i, first)
			}
		}
	}
	r.open = r.finish(first, p)
	if begin < len(d.Regions) {
		sort.SliceStable(d.Regions[begin:], func(i, j int) bool { return d.Regions[begin+i].Open < d.Regions[begin+j].Open })
	}
}

// curly tells whether the token is the mark ‘.
func (r *reader) curly(i int) bool { return r.d.Word(i) == "‘" }

// mark returns the family of the quotation mark at token i and what it can be.
func (r *reader) mark(i int, p Paragraph) (family, form) {
	d := r.d
	t := &d.Tokens[i]
	switch d.Text[t.Start] {
	case '"', '`', '\'', 0xe2, 0xc2:
	default:
		return noFamily, 0
	}
	if t.End-t.Start > len("’’") {
		return noFamily, 0
	}
	word := d.Text[t.Start:t.End]
	switch word {
	case "„", "‟":
		return double, opens
	case "``", "‘‘":
		return typed, opens
	case "«":
		return guillemet, opens
	case "»":
		return guillemet, closes
	case "‹":
		return angle, opens
	case "›":
		return angle, closes
	case "“", "”", "''", "’’", `"`, "‘", "’", "'", "`":
	default:
		return noFamily, 0
	}
	before, after := ' ', ' '
	if t.Start > p.Start {
		before, _ = utf8.DecodeLastRuneInString(d.Text[p.Start:t.Start])
	}
	if t.End < p.End {
		after, _ = utf8.DecodeRuneInString(d.Text[t.End:p.End])
	}
	left, right := boundaryBefore(before), boundaryAfter(after)
	switch word {
	case "“":
		switch {
		case right && !left:
			return double, closes // the wrong mark
		case right && left:
			return double, either
		}
		return double, opens
	case "”":
		if left && !right && isWordRune(after) {
			return double, opens // the wrong mark
		}
		return double, closes
	case "''", "’’":
		if left && !right {
			return typed, opens
		}
		return typed, closes
	case `"`:
		switch {
		case left && !right:
			return straight, opens
		case right && !left:
			return straight, closes
		}
		return straight, either
	case "‘", "`":
		if left || !isWordRune(before) {
			return single, likelyOpens
		}
		return noFamily, 0
	}
	// ’ and ' : a closing mark, an apostrophe, or with ' an opening mark.
	switch {
	case left && !right && word == "'":
		return single, likelyOpens
	case left && right, left:
		return noFamily, 0
	case !right:
		if isWordRune(before) || isWordRune(after) {
			if !isWordRune(before) && strings.ContainsRune(".,!?…", before) {
				return single, likelyCloses // "yes.'She"
			}
			return noFamily, 0
		}
		return single, likelyCloses
	case !isWordRune(before), after != ' ' && after != '\u00a0', t.End >= p.End:
		return single, likelyCloses
	case before == 's' || before == 'S' || before == 'z' || before == 'n' || before == 'x':
		return single, weaklyCloses
	}
	return single, likelyCloses
}

// boundaryBefore tells what may stand before an opening mark.
func boundaryBefore(r rune) bool {
	return isSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune("([{“‘\"'`«„/", r)
}

// boundaryAfter tells what may stand after a closing mark.
func boundaryAfter(r rune) bool {
	return isSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune(")]}”’\"'».,;:!?…/", r)
}

// innermost returns the place in r.opens of the innermost open quotation of a
// family, -1 where there is none.
func (r *reader) innermost(f family) int {
	for k := len(r.opens) - 1; k >= 0; k-- {
		if r.opens[k].family == f {
			return k
		}
	}
	return -1
}

// mixed returns the innermost open quotation with double marks of another form
// than f: “so", “so".
func (r *reader) mixed(f family) int {
	if f != double && f != straight && f != typed {
		return -1
	}
	for k := len(r.opens) - 1; k >= 0; k-- {
		if g := r.opens[k].family; g == double || g == straight || g == typed {
			return k
		}
	}
	return -1
}

// push opens a region at token i.
func (r *reader) push(f family, i, first int) {
	if len(r.opens) >= maxDepth {
		return
	}
	d := r.d
	t := d.Tokens[i]
	word := d.Text[t.Start:t.End]
	r.side[i-first] = opening
	r.opens = append(r.opens, openMark{family: f, token: i, region: len(d.Regions), german: word == "„", curly: word == "‘"})
	d.Regions = append(d.Regions, Region{
		Open: t.Start, Start: t.End, Depth: len(r.opens) - 1,
		Continued: r.open && i == first && f != single,
	})
}

// shut closes the open quotation k with the mark at token i, and those within
// it, which nothing closed.
func (r *reader) shut(k, i, first int) {
	d := r.d
	t := d.Tokens[i]
	for j := len(r.opens) - 1; j > k; j-- {
		r.drop(j, t.Start, first)
	}
	g := &d.Regions[r.opens[k].region]
	g.End, g.Close = t.Start, t.End
	r.side[i-first] = closing
	r.opens = r.opens[:k]
}

// drop ends the innermost open quotation, which nothing closed, at the byte
// end. A straight single mark was an apostrophe then.
func (r *reader) drop(k, end, first int) {
	d := r.d
	o := r.opens[k]
	r.opens = r.opens[:k]
	if o.family == single && !o.curly {
		r.side[o.token-first] = noSide
		d.Regions = append(d.Regions[:o.region], d.Regions[o.region+1:]...)
		for i := o.region; i < len(d.Regions); i++ {
			d.Regions[i].Depth-- // they stood within it
		}
		return
	}
	g := &d.Regions[o.region]
	g.End, g.Close, g.Unclosed = end, end, true
}

// reopens tells whether the mark at token i takes up the open quotation k
// again, as at the start of a paragraph whose line break was lost: it follows
// the end of a sentence. A straight mark is not nested in another over the end of a sentence.
func (r *reader) reopens(k, i int, f family) bool {
	if f == single {
		return false
	}
	if r.stops(i - 1) {
		return true
	}
	for t := i - 2; f == straight && t > r.opens[k].token && t > i-200; t-- {
		if r.stops(t) {
			return true
		}
	}
	return false
}

// stops tells whether token i is a full stop, question or exclamation mark.
func (r *reader) stops(i int) bool {
	c := r.d.Text[r.d.Tokens[i].Start]
	return c == '.' || c == '!' || c == '?'
}

// abandon ends the open quotation k, and those within it, before the token i:
// whole if it goes on there, else with the sentence in which it opened.
func (r *reader) abandon(k, i, first int, whole bool) {
	d := r.d
	for j := len(r.opens) - 1; j >= k; j-- {
		end := d.Tokens[i-1].End
		for t := r.opens[j].token + 1; t < i && !(whole && r.stops(i-1)); t++ {
			if r.stops(t) {
				end = d.Tokens[t].End
				break
			}
		}
		r.drop(j, max(end, d.Regions[r.opens[j].region].Start), first)
	}
}

// closesLater tells whether another mark after token i closes the quotation of
// family f that is open, before one opens again.
func (r *reader) closesLater(i int, f family, p Paragraph) bool {
	for j := i + 1; j < len(r.d.Tokens) && j < i+200; j++ {
		g, shape := r.mark(j, p)
		switch {
		case g != f:
		case shape == closes || shape == likelyCloses || shape == weaklyCloses:
			return true
		case shape == opens || shape == likelyOpens:
			return false
		}
	}
	return false
}

// finish ends what is open at the end of the paragraph and tells whether a
// double quotation was.
func (r *reader) finish(first int, p Paragraph) (open bool) {
	d := r.d
	end := d.Tokens[len(d.Tokens)-1].End
	for k := len(r.opens) - 1; k >= 0; k-- {
		open = open || r.opens[k].family != single
		r.drop(k, max(end, d.Regions[r.opens[k].region].Start), first)
	}
	return open
}
