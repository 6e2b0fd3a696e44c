package lang

// filter tells most words that are not in a set before its map is asked, by
// their first byte and their length.
type filter [256]uint32

func (f *filter) add(w string) {
	if w != "" {
		f[w[0]] |= 1 << (len(w) & 31)
	}
}

// may tells whether a word can be in the set.
func (f *filter) may(w string) bool { return f[w[0]]>>(len(w)&31)&1 != 0 }
