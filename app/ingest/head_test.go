package ingest

import (
	"strings"
	"testing"

	"crossread/app/article"
)

// TestHeads holds what is read above the body, as readers paste it.
func TestHeads(t *testing.T) {
	const body = "The council voted on Monday to close the old bridge for repairs, after engineers found cracks in two of its eleven piers, officials said.\n\nThe work will take about six weeks and cost the town more than it had planned to spend on its roads this year.\n"
	for _, tt := range []struct{ name, text, headline, byline, outlet, date string }{
		{"a quotation opens the headline", "'It shook the house': Families want answers after bridge closes\n\nRuth Adeyemi\nMay 7, 2025\n\n", "'It shook the house': Families want answers after bridge closes", "Ruth Adeyemi", "", "2025-05-07"},
		{"a speaker after the quotation", "“We were lucky,” says mayor after bridge closes\n\n", "“We were lucky,” says mayor after bridge closes", "", "", ""},
		{"a quotation that opens the body", "“We were lucky that nobody stood on it when the piers gave way,” the mayor said.\n\n", "", "", "", ""},
		{"a pull quotation", "“We were lucky that nobody stood on it.”\n\n", "", "", "", ""},
		{"outlet and day on one line", "Old bridge closes for repairs\n\nBusiness Ledger, 7 May 2025\n\n", "Old bridge closes for repairs", "", "Business Ledger", "2025-05-07"},
		{"outlet and day with a bar", "Old bridge closes for repairs\nHarbour Post | 7 May 2025\n", "Old bridge closes for repairs", "", "Harbour Post", "2025-05-07"},
		{"day before the outlet", "Old bridge closes for repairs\n\nOct. 15, 2025 | Daily Beacon\n\n", "Old bridge closes for repairs", "", "Daily Beacon", "2025-10-15"},
		{"an agency on a line", "Old bridge closes for repairs\nState News Service\nOctober 14, 2025\n\n", "Old bridge closes for repairs", "", "State News Service", "2025-10-14"},
		{"outlet first", "HARBOUR POST\nOld bridge closes for repairs\nBy Ruth Adeyemi\n", "Old bridge closes for repairs", "Ruth Adeyemi", "HARBOUR POST", ""},
		{"a day without its year", "Old bridge closes for repairs\nRuth Adeyemi\n7 May\n\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", ""},
		{"name and outlet", "Old bridge closes for repairs\nRuth Adeyemi, Harbour Post\n\n", "Old bridge closes for repairs", "Ruth Adeyemi", "Harbour Post", ""},
		{"name and office", "Old bridge closes for repairs\nRuth Adeyemi, Transport Correspondent\n7 May 2025\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", "2025-05-07"},
		{"name and bar and day", "Old bridge closes for repairs\nRuth Adeyemi | May 7, 2025 | 4 min read\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", "2025-05-07"},
		{"two writers", "Old bridge closes for repairs\nRuth Adeyemi and Tom van Hale\n7 May 2025\n", "Old bridge closes for repairs", "Ruth Adeyemi and Tom van Hale", "", "2025-05-07"},
		{"day before the headline", "Wednesday, 7 May 2025\nOld bridge closes for repairs\n\n", "Old bridge closes for repairs", "", "", "2025-05-07"},
		{"figures", "Old bridge closes for repairs\n07/05/2025\n\n", "Old bridge closes for repairs", "", "", ""},
		{"figures of one reading", "Old bridge closes for repairs\n17/05/2025\n\n", "Old bridge closes for repairs", "", "", "2025-05-17"},
		{"American figures", "Old bridge closes for repairs\nRuth Adeyemi | 5/17/2025\n\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", "2025-05-17"},
		{"place and day", "Old bridge closes for repairs\nBy Ruth Adeyemi\nState News Service\nHALDEN, May 7, 2025\n\n", "Old bridge closes for repairs", "Ruth Adeyemi", "State News Service", "2025-05-07"},
		{"place and day in the British order", "Old bridge closes for repairs\nNEW HALDEN, 7 May 2025\n", "Old bridge closes for repairs", "", "", "2025-05-07"},
		{"no day", "Old bridge closes for repairs\n31/02/2025\n\n", "Old bridge closes for repairs", "", "", ""},
		{"international figures", "Old bridge closes for repairs\n2025-05-07\n\n", "Old bridge closes for repairs", "", "", "2025-05-07"},
		{"a semicolon", "Quarry blast harms 14 homes; two held in hospital\n\nBy Ines Carrow\n", "Quarry blast harms 14 homes; two held in hospital", "Ines Carrow", "", ""},
		{"a question", "Who pays for the old bridge?\nBy RUTH ADEYEMI\n", "Who pays for the old bridge?", "RUTH ADEYEMI", "", ""},
		{"written by", "Old bridge closes for repairs\nWritten by Ruth Adeyemi\nPublished 7 May 2025, 10:02 BST\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", "2025-05-07"},
		{"from our reporter", "Old bridge closes for repairs\nFrom our own correspondent\n", "Old bridge closes for repairs", "", "", ""},
		{"a heading of the body is no writer", "Old bridge closes for repairs\nWhat Happens Next\n", "Old bridge closes for repairs", "", "", ""},
		{"a place is no writer", "Old bridge closes for repairs\nNorth Marrowby\n", "Old bridge closes for repairs", "", "", ""},
		{"a label above", "EXCLUSIVE\nOld bridge closes for repairs\nRuth Adeyemi\n7 May 2025\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", "2025-05-07"},
		{"a section above", "News > Transport\nOld bridge closes for repairs\nRuth Adeyemi\n7 May 2025\n", "Old bridge closes for repairs", "Ruth Adeyemi", "", "2025-05-07"},
	} {
		a := Read(article.Source{Text: tt.text + body})
		if a.Headline != tt.headline || a.Byline != tt.byline || a.Outlet != tt.outlet || a.Date != tt.date {
			t.Errorf("%s:\n got %q by %q in %q on %q\nwant %q by %q in %q on %q", tt.name, a.Headline, a.Byline, a.Outlet, a.Date, tt.headline, tt.byline, tt.outlet, tt.date)
		}
		if tt.name == "a day without its year" && a.MonthDay != "--05-07" {
			t.Errorf("%s: %q", tt.name, a.MonthDay)
		}
		for _, p := range a.Parts {
			if strings.Contains(body, a.Text[p.Start:p.End]) {
				t.Errorf("%s: %q of the body is marked %s", tt.name, a.Text[p.Start:p.End], p.Kind)
			}
		}
	}
}
