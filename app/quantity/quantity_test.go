package quantity

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/lang"
	"crossread/app/result"
	"crossread/app/timex"
)

func find(text string) (*lang.Document, []result.Quantity) {
	d := lang.New(article.Article{Source: article.Source{Text: text}, Date: "2026-03-03"})
	return d, Find(d, timex.Find(d))
}

// show writes a quantity as the tests do: "53/100 seat", "about 400 person",
// "60..70 mile".
func show(q result.Quantity) string {
	s := number(q.Value)
	if q.High != 0 {
		s += ".." + number(q.High)
	}
	if q.Of != 0 {
		s += "/" + number(q.Of)
	}
	if q.Unit != "" {
		s += " " + q.Unit
	}
	if q.Bound != result.Exact && q.Bound != result.Range {
		s = q.Bound + " " + s
	}
	return s
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', 6, 64) }

func TestFind(t *testing.T) {
	cases := []struct {
		text string
		want string // what show writes, "; " between
	}{
		// Counts and their nouns.
		{"The party won 53 seats.", "53 seat"},
		{"The bridge has six new lanes.", "6 lane"},
		{"She leads a six-seat majority.", "6 seat"},
		{"They counted 1,234 ballot papers.", "1234 paper"},
		{"Twenty-one firefighters were hurt.", "21 firefighter"},
		{"Two hundred and six people left.", "206 person"},
		{"He has three.", "3"},
		{"There was one survivor.", "1 survivor"},
		{"It sold 1.6 million cars.", "1.6e+06 car"},
		{"She lost 30 pounds.", "30 pound"},
		// Wholes and shares.
		{"They hold 53 out of 100 seats.", "53/100 seat"},
		{"They hold 53 of the 100 seats.", "53/100 seat"},
		{"Two in five voters stayed home.", "2/5 voter"},
		{"Nine of the 11 victims were children.", "9/11 victim"},
		{"Half of the seats are empty.", "0.5/1 seat"},
		{"Two thirds of the members agreed.", "0.666667/1 member"},
		{"A third of the houses burned.", "0.333333/1 house"},
		{"The council voted 61-38 to go on.", "61/99 vote"},
		{"It passed on a 5–4 vote.", "5/9 vote"},
		{"The measure failed 53 to 47.", "53/100 vote"},
		{"They won 53 to 47.", "53; 47"},
		// Percent.
		{"The error is plus or minus 3 percentage points.", "3 percentage point"},
		{"Prices rose 15 percent.", "15 percent"},
		{"Prices rose 3.4%.", "3.4 percent"},
		{"Prices rose by two per cent.", "2 percent"},
		{"The rate fell 0.5 percentage points.", "0.5 percentage point"},
		{"The bank cut it by 25 basis points.", "25 basis point"},
		{"A 12-percent rise was planned.", "12 percent"},
		// Money.
		{"It cost $94,000.", "94000 USD"},
		{"It cost $3.5 million.", "3.5e+06 USD"},
		{"It cost £5m.", "5e+06 GBP"},
		{"It cost €2bn.", "2e+09 EUR"},
		{"It cost US$40.", "40 USD"},
		{"It cost C$40.", "40 CAD"},
		{"It cost 40 euros.", "40 EUR"},
		{"It cost five million yen.", "5e+06 JPY"},
		{"It cost 300 Swiss francs.", "300 CHF"},
		{"It cost 300 Australian dollars.", "300 AUD"},
		{"It cost 20 U.S. dollars.", "20 USD"},
		{"It cost USD 20.", "20 USD"},
		{"A 12-cent stamp was used.", "12 cent"},
		{"It cost between $35 and $55.", "35..55 USD"},
		{"It cost between US$100 and US$150.", "100..150 USD"},
		{"It cost $3 million to $4 million.", "3e+06..4e+06 USD"},
		// Bounds.
		{"About 400 people came.", "about 400 person"},
		{"Nearly 400 people came.", "about 400 person"},
		{"An estimated 400 people came.", "about 400 person"},
		{"More than 400 people came.", "at-least 400 person"},
		{"At least nine people died.", "at-least 9 person"},
		{"Fewer than 20 people came.", "at-most 20 person"},
		{"As many as 700 workers will go.", "at-most 700 worker"},
		{"Up to 700 workers will go.", "at-most 700 worker"},
		{"No fewer than 20 ships sank.", "at-least 20 ship"},
		{"It needs 20 or more members.", "at-least 20 member"},
		{"It needs 20 members or so.", "about 20 member"},
		{"Dozens of houses burned.", "at-least 24 house"},
		{"Hundreds of thousands of people marched.", "at-least 200000 person"},
		// Ranges.
		{"It holds 60 to 70 boats.", "60..70 boat"},
		{"It holds between 60 and 70 boats.", "60..70 boat"},
		{"It holds 10-15 boats.", "10..15 boat"},
		{"It holds two or three boats.", "2..3 boat"},
		{"It takes 5 to 10 million tons.", "5e+06..1e+07 ton"},
		{"Its length is above 10 and below 15.", "10..15"},
		// Levels of a change are two.
		{"Membership rose from 20 to 30.", "20; 30"},
		{"The rate was cut to 4 percent from 5 percent.", "4 percent; 5 percent"},
		// Measures.
		{"It is 700 kilometers (435 miles) away.", "700 kilometer; 435 mile"},
		{"Winds of 60 miles per hour blew.", "60 mile per hour"},
		{"Winds of 60 mph blew.", "60 mile per hour"},
		{"It covers 20 square miles.", "20 square mile"},
		{"It was 30 degrees Celsius.", "30 degree celsius"},
		{"It was -5 °C.", "-5 degree celsius"},
		{"He is 5 feet 6 inches tall.", "5.5 foot"},
		{"A 27-kilometer ring was dug.", "27 kilometer"},
		// Ages.
		{"The 5-year-old boy slept.", "5 year"},
		{"She is 66 years old.", "66 year"},
		{"The baby is 18 months of age.", "18 month"},
		{"A man aged 58 was held.", "58 year"},
		{"Ida Quill (61) spoke.", "61 year"},
		// Ordinals rank.
		{"It was her third term.", "3 ordinal term"},
		{"He came 21st.", "21 ordinal"},

		// Hard negatives: nothing here is a quantity.
		{"Flight 117 landed.", ""},
		{"Resolution 242 was read out.", ""},
		{"He is No. 2 there.", ""},
		{"Exercise nos. 3 was read.", ""},
		{"She lives at 1600 Harbor Avenue.", ""},
		{"She lives at 12 Old Mill Road.", ""},
		{"The shop on Second Street closed.", ""},
		{"An F-16 crashed.", ""},
		{"The A320 landed.", ""},
		{"COVID-19 spread.", ""},
		{"Take Interstate 95 north.", ""},
		{"Drive along Route 66.", ""},
		{"They took Highway 9 home.", ""},
		{"The G20 met.", ""},
		{"Windows 10 is old.", ""},
		{"Apollo 11 landed.", ""},
		{"Call 555-1234-88.", ""},
		{"Call 0800-0900.", ""},
		{"They won 3-1.", ""},
		{"Harbor Town beat them 3–1.", ""},
		{"They lost 1-3 at home.", ""},
		{"It begins at 10:35.", ""},
		{"It began at 8 p.m. there.", ""},
		{"It was signed on May 3, 1998.", ""},
		{"It was signed in 1998.", ""},
		{"It happened six weeks ago.", ""},
		{"Nobody expects a new one.", ""},
		{"One never knows.", ""},
		{"This one is ours.", ""},
		{"No one came.", ""},
		{"They help one another.", ""},
		{"At first it rained.", ""},
		{"The First Lady spoke.", ""},
		{"It rained in the second half.", "2 ordinal half"},
		{"Her half-brother spoke.", ""},
		{"Wait a second.", ""},
		{"Bill S. 1490 was read.", ""},
		{"H.R. 25 was read.", ""},
		{"See page 12.", ""},
		{"See Chapter 7.", ""},
		{"They sat in Room 9.", ""},
		{"Gate 12 was shut.", ""},
		{"Article 5 was invoked.", ""},
		{"Section 230 protects them.", ""},
		{"Channel 4 showed it.", ""},
		{"Amendment 3 failed.", ""},
		{"The war of 1812 ended.", ""},
		{"The 1990s were calm.", ""},
		{"He retired in his forties.", ""},
		{"#1 again.", ""},
		{"The 3D film ran.", ""},
		{"A man wept.", ""},
		{"A half-hearted try failed.", ""},
		{"The quarter was good.", ""},
		{"It is open 24/7.", ""},
		{"The 9/11 attacks changed that.", ""},
		{"Boeing 737 jets stood there.", ""},
		{"The docket 4471 was read.", ""},
		{"Title 42 ended.", ""},
		{"Proposition 8 passed.", ""},
		{"Phase 2 began.", ""},
		{"Psalm 23 was sung.", ""},
		{"World War 2 ended.", ""},
		{"Rule 11 applies.", ""},
		{"Platform 9 was full.", ""},
	}
	for _, c := range cases {
		d, got := find(c.text)
		var s []string
		for _, q := range got {
			s = append(s, show(q))
			if start, end := d.Offsets(q.Span); d.Text[start:end] != q.Text {
				t.Errorf("%q: text %q stands elsewhere", c.text, q.Text)
			}
		}
		if g := strings.Join(s, "; "); g != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// The golden files read like documents: an article and what is found in it.
func TestGolden(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/quantity.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(ar.Files); i += 2 {
		_, qs := find(string(ar.Files[i].Data))
		var b strings.Builder
		for _, q := range qs {
			fmt.Fprintf(&b, "%q %s\n", q.Text, show(q))
		}
		if got, want := b.String(), string(ar.Files[i+1].Data); got != want {
			t.Errorf("%s:\ngot\n%swant\n%s", ar.Files[i].Name, got, want)
		}
	}
}

// Spans lie in order within the text, and the same text gives the same result.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "-", "$", "1-", "between 1 and", "$1-$2-$3", "one of of 3", "5 feet 10", "1 to -1 to 1", "half half a half dozen",
		"above 3 and below", "\x00$5\xff", "1,2,3,4", "10 % %", "2/3/4", "two and a", "no. no. 5", "US$ US$ 4"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, got := find(text)
		end := 0
		for _, q := range got {
			start, stop := d.Offsets(q.Span)
			if start < end || stop <= start || stop > len(d.Text) {
				t.Fatalf("[%d,%d) after %d of %d", start, stop, end, len(d.Text))
			}
			end = stop
			if agree, _ := Compatible(q, q); !agree {
				t.Fatalf("%v disagrees with itself", q)
			}
		}
		for i := 0; i+1 < len(got); i++ {
			a, c := Compatible(got[i], got[i+1])
			if b, d := Compatible(got[i+1], got[i]); a != b || c != d {
				t.Fatalf("%v and %v: the order matters", got[i], got[i+1])
			}
		}
		if _, again := find(text); !slices.Equal(got, again) {
			t.Fatal("another result for the same text")
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("About 400 people came to the hall on Tuesday, where the council voted 61-38 to spend $3.5 million on the bridge that the storm had carried away. ", 100)
	d := lang.New(article.Article{Source: article.Source{Text: text}, Date: "2026-03-03"})
	times := timex.Find(d)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		Find(d, times)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
