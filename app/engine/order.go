package engine

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"crossread/app/article"
)

// contentID makes an id from what an article consists of.
func contentID(s article.Source) string {
	h := contentHash(s)
	return hex.EncodeToString(h[:6])
}

func contentHash(s article.Source) [sha256.Size]byte {
	b := make([]byte, 0, len(s.Title)+len(s.Outlet)+len(s.Date)+len(s.Text)+3)
	for _, f := range []string{s.Title, s.Outlet, s.Date} {
		b = append(append(b, f...), 0)
	}
	return sha256.Sum256(append(b, s.Text...))
}

// canonical sorts articles by date (none last), outlet, id and content, and
// makes their ids unique: the order in which they came leaves no trace.
func canonical(set []article.Article) {
	type keyed struct {
		article.Article
		hash [sha256.Size]byte
	}
	list := make([]keyed, len(set))
	for i, a := range set {
		list[i] = keyed{a, contentHash(a.Source)}
		if a.ID == "" {
			list[i].ID = contentID(a.Source)
		}
	}
	slices.SortFunc(list, func(x, y keyed) int {
		return cmp.Or(
			compareDates(x.Date, y.Date),
			cmp.Compare(x.Outlet, y.Outlet),
			cmp.Compare(x.ID, y.ID),
			slices.Compare(x.hash[:], y.hash[:]),
		)
	})
	taken := map[string]bool{}
	for _, k := range list {
		taken[k.ID] = true
	}
	seen := map[string]int{}
	for i, k := range list {
		id := k.ID
		seen[id]++
		for n := seen[id]; n > 1; n++ {
			if try := id + "-" + strconv.Itoa(n); !taken[try] {
				seen[id], taken[try], k.ID = n, true, try
				break
			}
		}
		set[i] = k.Article
	}
}

func compareDates(a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a) // the empty one last
	}
	return cmp.Compare(a, b)
}
