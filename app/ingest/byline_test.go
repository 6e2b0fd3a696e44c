package ingest

import (
	"testing"

	"crossread/app/article"
)

// TestBylineTellsOutletAndDay holds what a byline and a dateline say of the
// outlet and the day, and what they do not say.
func TestBylineTellsOutletAndDay(t *testing.T) {
	const body = "MARROWBY%s - The ferry struck the pier on Monday with about two hundred people on board, officials said in a statement.\n"
	for _, tt := range []struct{ byline, agency, outlet, date string }{
		{"By James Orr, Harbour Post, Tuesday 13 May 2025", "", "Harbour Post", "2025-05-13"},
		{"By James Orr, Harbour Post, May 13, 2025", "", "Harbour Post", "2025-05-13"},
		{"By James Orr, Harbour Post", "", "Harbour Post", ""},
		{"By James Orr, Staff Reporter", "", "", ""},
		{"By James Orr, Tuesday 32 May 2025", "", "", ""},
		{"By Daily Ledger staff", " (Ledger)", "Daily Ledger", ""},
		{"By Ann Ledger", " (Ledger)", "Ledger", ""},
		{"By Daily Ledger staff", " (Reuters)", "Reuters", ""},
	} {
		text := "Ferry hits pier in harbour\n" + tt.byline + "\n\nMARROWBY" + tt.agency + body[len("MARROWBY%s"):]
		a := Read(article.Source{Text: text})
		if a.Outlet != tt.outlet || a.Date != tt.date {
			t.Errorf("%q: outlet %q, date %q", tt.byline+tt.agency, a.Outlet, a.Date)
		}
	}
}
