package lang

import "strings"

// abbreviation is a set of what an abbreviation is and what follows it.
type abbreviation uint8

const (
	abbrTitle  abbreviation = 1 << iota // a name follows, so it ends no sentence: Mr., Sen., St.
	abbrMonth                           // a day follows
	abbrNumber                          // only before a digit: No. 5
	abbrPlain                           // may end a sentence: Inc., Calif., etc.
	abbrWord                            // a word of its own too: an abbreviation only with a capital, before a digit, a comma, or as a title a name
)

// abbreviations are written with a dot that is theirs, in lower case without
// it. Those with dots inside (U.S., a.m.) are told by their form.
var abbreviations = func() map[string]abbreviation {
	m := map[string]abbreviation{}
	for _, row := range []struct {
		class abbreviation
		words string
	}{
		// Forms of address, offices, ranks and orders before a name.
		{abbrTitle, `mr mrs ms mx dr prof rev hon sr jr messrs mme mlle sen sens rep reps gov govs pres atty dep supt sgt cpl
			pvt spc capt cmdr cdr col lt maj gen adm brig insp det fr amb st ste mt ft`},
		{abbrTitle | abbrWord, `miss art`},
		// What comes after a name, and firms.
		{abbrPlain, `inc corp co cos ltd bros plc llc esq assn assoc dept univ intl natl ave blvd rd hwy bldg`},
		// Months.
		{abbrMonth, `jan feb apr jun jul aug sept sep oct nov dec`},
		{abbrMonth | abbrWord, `mar`},
		// States and provinces as news agencies write them.
		{abbrPlain, `ala ariz ark calif colo conn del fla ga kan ky md mich minn mont neb nev okla penn tenn tex va vt wis
			wyo ont que alta sask`},
		{abbrPlain | abbrWord, `mass wash ore pa ill ind la miss me ida mo`},
		// Running text.
		{abbrPlain, `etc vs al approx eds vol vols viz cf`},
		{abbrPlain | abbrWord, `sat sun mon tue tues wed thu thur thurs fri`},
		{abbrNumber, `no nos pp fig figs sec art ch para paras`},
	} {
		for _, w := range strings.Fields(row.words) {
			m[w] |= row.class
		}
	}
	m["art"] = abbrNumber
	m["sr"], m["jr"] = abbrPlain, abbrPlain
	return m
}()

// hosts are the ends of host names and file names that news texts write in
// running text.
var hosts = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`com org net gov edu mil int info co uk us ca au de fr eu io tv me ly news
		COM ORG NET pdf html txt`) {
		m[w] = true
	}
	return m
}()
