package lang

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
	for i, r := range d.Regions {
		if r.Open > off {
			break
		}
		if r.Depth == 0 && r.Start <= off && off < r.End {
			return i
		}
	}
	return -1
}
