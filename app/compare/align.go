package compare

import "crossread/app/result"

// Pair says how far two sentences report the same thing. Each is given as an
// analysed document of its own.
func Pair(a, b Article) result.Alignment {
	return result.Alignment{}
}
