package timex

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/lang"
	"crossread/app/result"
)

func find(text, date string) (*lang.Document, []result.Time) {
	d := lang.New(article.Article{Source: article.Source{Text: text}, Date: date})
	return d, Find(d)
}

// show writes expressions as the tests do: "last week=2026-W09".
func show(times []result.Time) string {
	var s []string
	for _, t := range times {
		s = append(s, t.Text+"="+t.Value)
	}
	return strings.Join(s, "; ")
}

// The day of writing is Tuesday, 3 March 2026.
const written = "2026-03-03"

func TestFind(t *testing.T) {
	cases := []struct{ text, want string }{
		// Weekdays, by tense.
		{"The council met on Monday.", "Monday=2026-03-02"},
		{"The council will meet on Friday.", "Friday=2026-03-06"},
		{"The council meets Friday.", "Friday=2026-03-06"},
		{"The vote is scheduled for Thursday.", "Thursday=2026-03-05"},
		{"He said Friday that he would resign.", "Friday=2026-02-27"},
		{"They spoke on Tuesday.", "Tuesday=2026-03-03"},
		{"It fell last Wednesday.", "last Wednesday=2026-02-25"},
		{"It opens next Wednesday.", "next Wednesday=2026-03-11"},
		{"It rained Sunday night.", "Sunday night=2026-03-01TNI"},
		{"It rained on Monday morning.", "Monday morning=2026-03-02TMO"},
		// Days and months, with and without their year.
		{"It was signed on May 3, 1998.", "May 3, 1998=1998-05-03"},
		{"It was signed on 3 May 1998.", "3 May 1998=1998-05-03"},
		{"It was signed on the third of May 1998.", "the third of May 1998=1998-05-03"},
		{"It was signed Friday, Feb. 27.", "Friday, Feb. 27=2026-02-27"},
		{"It fell on Dec. 28.", "Dec. 28=2025-12-28"},
		{"It will open on April 9.", "April 9=2026-04-09"},
		{"It fell in November.", "November=2025-11"},
		{"It will open in May.", "May=2026-05"},
		{"It fell last May.", "last May=2025-05"},
		{"It fell in late November.", "late November=2025-11"},
		{"It fell in March 2019.", "March 2019=2019-03"},
		{"It fell at the end of 2019.", "the end of 2019=2019"},
		{"It fell in 1988.", "1988=1988"},
		{"It fell in nineteen ninety-six.", "nineteen ninety-six=1996"},
		{"The mid-1990s were calm.", "mid-1990s=199X"},
		{"The early 1990s were calm.", "early 1990s=199X"},
		{"Back in the '80s it sold well.", "'80s=198X"},
		{"It stood in the 19th century.", "the 19th century=18"},
		// Old wires and forms.
		{"11-02-89 1415EST", "11-02-89=1989-11-02; 1415EST=1989-11-02T14:15"},
		{"It was dated 1989-11-02.", "1989-11-02=1989-11-02"},
		{"It was dated 11/2/1989.", "11/2/1989=1989-11-02"},
		{"HARBOR TOWN, Nov. 2 (AP) _ It rained.", "Nov. 2=2025-11-02"},
		// Deictic periods.
		{"It rained today.", "today=2026-03-03"},
		{"It rained yesterday.", "yesterday=2026-03-02"},
		{"It rained yesterday evening.", "yesterday evening=2026-03-02TEV"},
		{"It will rain tomorrow.", "tomorrow=2026-03-04"},
		{"It will rain tonight.", "tonight=2026-03-03TNI"},
		{"It rained the day before yesterday.", "the day before yesterday=2026-03-01"},
		{"It rained this morning.", "this morning=2026-03-03TMO"},
		{"It rained last night.", "last night=2026-03-02TNI"},
		{"It rained last week.", "last week=2026-W09"},
		{"It rained last month.", "last month=2026-02"},
		{"It will open next year.", "next year=2027"},
		{"It rained over the weekend.", "the weekend=2026-W09-WE"},
		{"It fell last summer.", "last summer=2025-SU"},
		{"It fell in the summer of 2019.", "the summer of 2019=2019-SU"},
		// Quarters.
		{"Profit rose in the third quarter of 2019.", "the third quarter of 2019=2019-Q3"},
		{"It reported a fourth-quarter loss.", "fourth-quarter=2025-Q4"},
		{"In the fourth quarter it earned more than a year earlier.", "the fourth quarter=2025-Q4; a year earlier=2024-Q4"},
		// Distances.
		{"It fell six weeks ago.", "six weeks ago=2026-W04"},
		{"It fell three days ago.", "three days ago=2026-02-28"},
		{"It fell two years ago.", "two years ago=2024"},
		{"It fell on Jan. 5 and rose two days later.", "Jan. 5=2026-01-05; two days later=2026-01-07"},
		{"It fell on Jan. 5 and rose the next day.", "Jan. 5=2026-01-05; the next day=2026-01-06"},
		{"It fell several years ago.", "several years ago=PAST_REF"},
		// Lengths.
		{"The two-day visit ended.", "two-day=P2D"},
		{"It lasted nearly forty years.", "nearly forty years=P40Y"},
		{"It lasted at least 20 more years.", "at least 20 more years=P20Y"},
		{"It stood for a quarter century.", "a quarter century=P25Y"},
		{"It stood for two and a half decades.", "two and a half decades=P25Y"},
		{"It took a year and a half.", "a year and a half=P18M"},
		{"It took half an hour.", "half an hour=PT30M"},
		{"It has rained for the past two weeks.", "the past two weeks=P2W"},
		{"It has lost money in the past two quarters.", "the past two quarters=P2Q"},
		{"He was away for years.", "years=PXY"},
		{"It took a few days.", "a few days=PXD"},
		// Sets.
		{"They meet every Thursday.", "every Thursday=XXXX-WXX-4"},
		{"They meet every two weeks.", "every two weeks=P2W"},
		{"They meet on Mondays.", "Mondays=XXXX-WXX-1"},
		{"They meet daily.", "daily=P1D"},
		// Times of day.
		{"It fell at 10:35 a.m. Friday.", "10:35 a.m. Friday=2026-02-27T10:35"},
		{"It fell at 7.51pm.", "7.51pm=2026-03-03T19:51"},
		{"It will open at 5 p.m. EST, Nov. 6.", "5 p.m. EST, Nov. 6=2026-11-06T17:00"},
		{"It fell at noon Monday.", "noon Monday=2026-03-02T12:00"},
		{"On Monday at 8 p.m. it fell.", "Monday=2026-03-02; 8 p.m.=2026-03-02T20:00"},
		{"It fell at 6:15 p.m. ET on Saturday, May 23, 2020.", "6:15 p.m. ET on Saturday, May 23, 2020=2020-05-23T18:15"},
		{"The election is in November.", "November=2026-11"},
		{"It fell at three o'clock.", "three o'clock=2026-03-03T03:00"},
		// References.
		{"It is now open.", "now=PRESENT_REF"},
		{"It closed recently.", "recently=PAST_REF"},
		{"In recent years it closed.", "recent years=PAST_REF"},
		{"It will close in the near future.", "the near future=FUTURE_REF"},
		// Holidays.
		{"He was found on Thanksgiving Day.", "Thanksgiving Day=2025-11-27"},
		{"It fell on Christmas Eve.", "Christmas Eve=2025-12-24"},
		{"It fell on Good Friday 2019.", "Good Friday 2019=2019-04-19"},

		// Hard negatives: no time stands here.
		{"It may rain.", ""},
		{"May I come in?", ""},
		{"Theresa May spoke.", ""},
		{"They march on the capital.", ""},
		{"March on, he said.", ""},
		{"Second Street was closed.", ""},
		{"He came second.", ""},
		{"The second man left.", ""},
		{"They sat down.", ""},
		{"The sun shone.", ""},
		{"The Sun reported it.", ""},
		{"Prices fall.", ""},
		{"The fall of the house was quick.", ""},
		{"The spring of water ran dry.", ""},
		{"They wed in church.", ""},
		{"An august body met.", ""},
		{"They can mar the view.", ""},
		{"The dec is done.", ""},
		{"The 5-year-old boy slept.", ""},
		{"She is 66 years old.", ""},
		{"A man in his forties was held.", ""},
		{"They won 3-1.", ""},
		{"The vote was 61-38.", ""},
		{"It sold 2000 cars.", ""},
		{"It cost $1998.", ""},
		{"It weighs 1,998 pounds.", ""},
		{"More than 2000 people came.", ""},
		{"Room 1998 is shut.", ""},
		{"Flight 2019 landed.", ""},
		{"Rates rose 10 percent.", ""},
		{"As soon as it rains, run.", ""},
		{"He was soon released.", ""},
		{"It earned $2 a share a year.", ""},
		{"There are four flights a week.", ""},
		{"Three-quarters of the food is gone.", ""},
		{"He lives in the French quarter.", ""},
		{"A secondary school opened.", ""},
		{"Call 555-1234.", ""},
		{"It was a 10/10.", ""},
		{"Read 3/4 of it.", ""},
		{"The bill S. 1990-A failed.", ""},
		{"Version 1.2.1999 is out.", ""},
		{"The minute hand moved.", ""},
		{"A minor matter.", ""},
		{"His first marriage failed.", ""},
		{"The morning star rose.", ""},
		{"Day care is dear.", ""},
		{"The yearling ran.", ""},
		{"The Friday-to-be.", "Friday=2026-02-27"},
		{"The best of the century-long show.", ""},
		{"They are the few and the many.", ""},
		{"He had some time off.", ""},
		{"The past is gone, the future is not.", "The past=PAST_REF; the future=FUTURE_REF"},
		{"Quarter-finals begin.", ""},
		{"It is half a dozen.", ""},
		{"Seconds count.", ""},
		{"The hours are long.", ""},
		{"Minutes of the meeting were read.", ""},
		{"This is the one.", ""},
		{"That is it.", ""},
		{"A week may pass.", ""},
		{"John Summer spoke.", ""},
		{"April Quill spoke.", ""},
		{"June Quill spoke.", ""},
		{"Mon ami.", ""},
		{"The mark of 1600 was passed.", ""},
	}
	for _, c := range cases {
		d, got := find(c.text, written)
		if s := show(got); s != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, s, c.want)
		}
		for _, x := range got {
			if start, end := d.Offsets(x.Span); d.Text[start:end] != x.Text {
				t.Errorf("%q: text %q stands elsewhere", c.text, x.Text)
			}
		}
	}
}

// Without a day of writing what hangs on it stays open.
func TestFindUndated(t *testing.T) {
	cases := []struct{ text, want string }{
		{"It fell on Friday.", "Friday=XXXX-WXX-5"},
		{"It fell on May 3.", "May 3=XXXX-05-03"},
		{"It fell in November.", "November=XXXX-11"},
		{"It fell on May 3, 1998.", "May 3, 1998=1998-05-03"},
		{"It fell last week.", "last week=PAST_REF"},
		{"It will open next year.", "next year=FUTURE_REF"},
		{"It fell two years ago.", "two years ago=PAST_REF"},
		{"It fell yesterday.", "yesterday=PAST_REF"},
		{"It rains today.", "today=PRESENT_REF"},
		{"It fell in the third quarter.", "the third quarter=XXXX-Q3"},
		{"It fell at 10:35 a.m. Friday.", "10:35 a.m. Friday=XXXX-WXX-5T10:35"},
		{"The two-day visit ended.", "two-day=P2D"},
	}
	for _, c := range cases {
		if _, got := find(c.text, ""); show(got) != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, show(got), c.want)
		}
	}
}

// The golden files read like documents: an article and what is found in it.
func TestGolden(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/timex.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(ar.Files); i += 2 {
		_, times := find(string(ar.Files[i].Data), written)
		var b strings.Builder
		for _, x := range times {
			fmt.Fprintf(&b, "%q %s %s\n", x.Text, x.Type, x.Value)
		}
		if got, want := b.String(), string(ar.Files[i+1].Data); got != want {
			t.Errorf("%s:\ngot\n%swant\n%s", ar.Files[i].Name, got, want)
		}
	}
}

// Spans lie in order within the text, every value that names calendar time can
// be read, and the same text gives the same result.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "Monday", "May 31, 31", "Feb. 30, 1999", "10:99", "24:00:61", "last last last year", "'", "1999-13-45", "00-00-00",
		"the the end of the year", "a year and a half ago", "every every", "1e9 years ago", "999999999 days later", "P\x00\xff", "1 year earlier"} {
		f.Add(s, written)
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, text, date string) {
		d, got := find(text, date)
		end := 0
		for _, x := range got {
			start, stop := d.Offsets(x.Span)
			if start < end || stop <= start || stop > len(d.Text) {
				t.Fatalf("[%d,%d) after %d of %d", start, stop, end, len(d.Text))
			}
			end = stop
			if x.Value == "" || x.Type == "" || !Compatible(x.Value, x.Value) {
				t.Fatalf("%q has type %q and value %q", x.Text, x.Type, x.Value)
			}
			if x.Value[0] >= '0' && x.Value[0] <= '9' {
				if _, _, ok := Range(x.Value); !ok {
					t.Fatalf("%q has the unreadable value %q", x.Text, x.Value)
				}
			}
		}
		if _, again := find(text, date); !slices.Equal(got, again) {
			t.Fatal("another result for the same text")
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The council said on Monday that the bridge, which the storm of last May had carried away, will open again in the second quarter, about two years later than it had planned in March 2019. ", 100)
	d := lang.New(article.Article{Source: article.Source{Text: text}, Date: written})
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		Find(d)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
