package engine

import (
	"crossread/app/compare"
	"crossread/app/result"
)

// applyFindings applies those of the reader's edits that change one article's
// findings; package compare applies those that change rows.
func applyFindings(set []compare.Article, edits []result.Edit) {}
