package compare

import "strings"

// familyEndings are what stems of one family of words end in after what they
// have in common: "robber" and "robberi", "explod" and "explos".
var familyEndings = func() map[string]bool {
	m := map[string]bool{"": true}
	for _, s := range strings.Fields("e ed es s y er or ing ion ions ation ations ition ment ments al als ally ity ive ance ence ant ent ants ents ian ians an ans ist ists ism ic ical ery ry ar ary able ible age ure ful less ness ship hood dom ize ise ized ised ish i ie ies ier le ly t te th ting ter tion sion se sive sation ization isation ee eer ess ers ors ingly edly ous ious acy cy ate ates ated ating ator atory ory ese") {
		m[s] = true
	}
	return m
}()

// family reports whether two stems are of one family.
func family(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 && a[0] >= 'a' && (n >= 5 || len(a)-n <= 3 && len(b)-n <= 3) && familyEndings[a[n:]] && familyEndings[b[n:]]
}

// respelt reports whether two long words differ in one letter, as misspelt names
// and the spellings of two countries do.
func respelt(a, b string) bool {
	if len(a) < 6 || len(b) < 6 || a[0] < 'a' || a[0] != b[0] || len(a)-len(b) > 1 || len(b)-len(a) > 1 {
		return false
	}
	i, j := 0, 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	return len(a)-i-j <= 1 && len(b)-i-j <= 1
}
