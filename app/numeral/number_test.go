package numeral

import (
	"math"
	"testing"

	"crossread/app/article"
	"crossread/app/lang"
)

func scan(text string) (*lang.Document, []Atom) {
	d := lang.New(article.Article{Source: article.Source{Text: text}})
	return d, Scan(d)
}

func TestParse(t *testing.T) {
	cases := []struct {
		text string
		want float64
		read string // the words that belong to the number; all of them where empty
	}{
		{"53", 53, ""},
		{"94,000", 94000, ""},
		{"1,234,567.5", 1234567.5, ""},
		{"1\u202f234\u202f567.89", 1234567.89, ""},
		{"1 500 000 tons", 1.5e6, "1 500 000"},
		{"12 500 tons", 12, "12"},
		{"2 billion 300 million", 2.3e9, ""},
		{"2 million 300", 2e6, "2 million"},
		{"4.80", 4.8, ""},
		{".08", 0.08, ""},
		{"10M", 1e7, ""},
		{"10k", 1e4, ""},
		{"2bn", 2e9, ""},
		{"2 bn", 2e9, ""},
		{"100m race", 100, "100"},
		{"4e14 hertz", 4e14, "4e14"},
		{"1.6 million people", 1.6e6, "1.6 million"},
		{"322 hundred", 32200, ""},
		{"one hundred and three quarters", 100.75, ""},
		{"one hundred and forty-two", 142, ""},
		{"one billion and a quarter million", 1.00025e9, ""},
		{"two million and three fifths", 2.6e6, ""},
		{"3 hundred and 2 hundred", 300, "3 hundred"},
		{"three and three-quarter million", 3.75e6, ""},
		{"three quarter finals", 3, "three"},
		{"three million, two hundred thousand and five", 3200005, ""},
		{"three thousand, two hundred of them old", 3000, "three thousand"},
		{"ten to the power of six", 1e6, ""},
		{"six point oh two times ten to the 23rd power", 6.02e23, ""},
		{"ten to the bank", 10, "ten"},
		{"nought point five", 0.5, ""},
		{"1'000'000", 1e6, ""},
		{"2,5 million", 2.5e6, ""},
		{"3 hundred and 21", 321, ""},
		{"4000 3 hundred", 4000, "4000"},
		{"21st", 21, ""},
		{"4/5", 0.8, ""},
		{"1 4/5", 1.8, ""},
		{"2½", 2.5, ""},
		{"⅔", 2.0 / 3, ""},
		{"9/11", 9, "9"},
		{"24/7", 24, "24"},
		{"1/0", 1, "1"},
		{"5/17/2018", 5, "5"},
		{"two thousand million", 2e9, ""},
		{"a hundred thousand million", 1e11, ""},
		{"one quintillion", 1e18, ""},
		{"three hundred and two dozens", 324, ""},
		{"three hundred dozen", 3600, ""},
		{"one hundred and first man", 101, "one hundred and first"},
		{"one hundred and third of them", 100, "one hundred"},
		{"one-hundred-and-one", 101, ""},
		{"two and half million", 2.5e6, ""},
		{"two and half the crew", 2, "two"},
		{"two 1/2 cups", 2.5, "two 1/2"},
		{"1/2 million", 5e5, ""},
		{"1⁄2", 0.5, ""},
		{"1.1^23", math.Pow(1.1, 23), ""},
		{"2.5^-1", 0.4, ""},
		{"2 ^ 3", 2, "2"},
		{"12.32e+14", 1.232e15, ""},
		{"12e-1", 1.2, ""},
		{"10 B", 1e10, ""},
		{"10 B. Quill", 10, "10"},
		{"573.15K", 573.15, "573.15"},
		{"1.000.000", 1e6, ""},
		{"1.000,50", 1000.5, ""},
		{"1.000, 50", 1, "1.000"},
		{"192.168.100.200", 192.168, "192.168"},
		{"10,00,000", 1e6, ""},
		{"10,00", 10, ""},
		{"10,0", 10, "10"},
		{"1,2,30", 1, "1"},
		{"three", 3, ""},
		{"fifty-two", 52, ""},
		{"fifty - two", 52, ""},
		{"one hundred and six", 106, ""},
		{"a hundred", 100, ""},
		{"hundred thousand dollars", 1e5, "hundred thousand"},
		{"Three hundred and thirty one", 331, ""},
		{"two thousand and five men", 2005, "two thousand and five"},
		{"one million two thousand two hundred", 1002200, ""},
		{"two million and five others", 2e6, "two million"},
		{"seven hundred and the rest", 700, "seven hundred"},
		{"two hundred point seventy-one", 200.71, ""},
		{"five point five", 5.5, ""},
		{"two point five million", 2.5e6, ""},
		{"two and a half", 2.5, ""},
		{"two and a half million", 2.5e6, ""},
		{"one million and a half", 1.5e6, ""},
		{"three and one fourth", 3.25, ""},
		{"two hundred and nine and two thirds", 209 + 2.0/3, ""},
		{"two and fifty-four hundredths", 2.54, ""},
		{"ten and a third of them", 10, "ten"},
		{"five and half of them", 5, "five"},
		{"two thirds", 2.0 / 3, ""},
		{"five - eighths", 0.625, ""},
		{"one-half mile", 0.5, "one-half"},
		{"one twenty-fifth", 0.04, ""},
		{"twenty-three fifths", 4.6, ""},
		{"eleven seventeenths", 11.0 / 17, ""},
		{"one sixty-fourth", 1.0 / 64, ""},
		{"3 fifths", 0.6, ""},
		{"4 and 1/2", 4.5, ""},
		{"3-1/2 months", 3.5, "3-1/2"},
		{"3-1/7 months", 3, "3"},
		{"two-and-a-half-hour", 2.5, "two-and-a-half"},
		{"thirty-two-and-a-half", 32.5, ""},
		{"two and a-ha", 2, "two"},
		{"five twenty-firsts", 5.0 / 21, ""},
		{"five twenty quarters", 5, "five"},
		{"one one hundred and twentieth", 1.0 / 120, ""},
		{"300 over 8", 37.5, ""},
		{"300 over 8 days", 300, "300"},
		{"it is 300 over 8", 0, "none"},
		{"two hundred and three hundred", 200, "two hundred"},
		{"one thousand and two hundred", 1200, ""},
		{"500 hundred and 2 dozens", 50024, ""},
		{"10 000 people", 10000, "10 000"},
		{"10 0001", 10, "10"},
		{"0,5", 0.5, ""},
		{"4,5%", 4.5, "4,5"},
		{"4,5", 4, "4"},
		{"5.67×10⁻⁸", 5.67e-8, ""},
		{"2·10^6", 2e6, ""},
		{"6.02 x 10**23", 6.02e23, ""},
		{"10⁻³", 1e-3, ""},
		{"12³", 12, "12"},
		{"1.4b", 1.4e9, ""},
		{"2b", 2, "2"},
		{"a tenth of it", 0.1, "a tenth"},
		{"three and a half dozen", 42, ""},
		{"a couple of hundred men", 200, "a couple of hundred"},
		{"1.5×10^3", 1500, ""},
		{"2.5×10−3", 0.0025, ""},
		{"two million and five hundred thousand", 2.5e6, ""},
		{"half a million", 5e5, ""},
		{"half of a million", 5e5, ""},
		{"quarter million", 25e4, ""},
		{"a quarter of the seats", 0.25, "a quarter"},
		{"a third of the seats", 1.0 / 3, "a third"},
		{"two thirds of a million", 2e6 / 3, ""},
		{"half a dozen", 6, ""},
		{"half-dozen", 6, ""},
		{"two dozen", 24, ""},
		{"a dozen", 12, ""},
		{"1 over 20", 0.05, ""},
		{"ten over the limit", 10, "ten"},
		{"third", 3, ""},
		{"twenty-fifth", 25, ""},
		{"one hundred twenty fifth", 125, ""},
		{"two hundredth", 200, ""},
		{"six-seat", 6, "six"},
		{"14-week", 14, "14"},
		{"5-year-old", 5, "5"},
		{"one one", 1, "one"},
		{"seven eight", 7, "seven"},
		// No numbers.
		{"a", 0, "none"},
		{"an", 0, "none"},
		{"a man", 0, "none"},
		{"a third man", 0, "none"},
		{"and a half", 0, "none"},
		{"quarters", 0, "none"},
		{"thirds", 0, "none"},
		{"-", 0, "none"},
		{"tense", 0, "none"},
		{"someone", 0, "none"},
		{"", 0, "none"},
	}
	for _, c := range cases {
		d, atoms := scan(c.text)
		i := 1 // behind the first Break
		n, end := 0.0, i
		if len(atoms) > 1 {
			var x Number
			x, end = Parse(atoms, i)
			n = x.Value
		}
		read := "none"
		if end > i {
			read = d.Text[atoms[i].Start:atoms[end-1].End]
		}
		want := c.read
		if want == "" && c.text != "" {
			want = c.text
		}
		if math.Abs(n-c.want) > 1e-9*max(1, c.want) || read != want {
			t.Errorf("%q: %v from %q, want %v from %q", c.text, n, read, c.want, want)
		}
	}
}

func TestScan(t *testing.T) {
	_, atoms := scan("Mid-1990s: the year’s $94,000 o’clock\n\nÉté 7.51pm")
	var got []string
	for _, a := range atoms {
		if a.Kind == Break {
			got = append(got, "|")
		} else {
			got = append(got, a.Text)
		}
	}
	want := []string{"|", "mid", "-", "1990", "s", ":", "the", "year", "'s", "$", "94000", "o'clock", "|", "été", "7.51", "pm", "|"}
	if len(got) != len(want) {
		t.Fatalf("got %q", got)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("atom %d is %q, want %q", i, got[i], want[i])
		}
	}
}

// Any bytes give atoms in order, in bounds, not overlapping.
func FuzzScan(f *testing.F) {
	for _, s := range []string{"", "\x00", "a\xff1,000", "½ ½", "’s ’ s's", "1,000,00,000", "٣ 3", "one hundred and and a half", "- - -", "1e1e1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, atoms := scan(text)
		end := 0
		for i, a := range atoms {
			if a.Start < end || a.End < a.Start || a.End > len(d.Text) || a.Kind != Break && a.End == a.Start {
				t.Fatalf("atom %d: [%d,%d) after %d of %d", i, a.Start, a.End, end, len(d.Text))
			}
			end = a.End
			if n, next := Parse(atoms, i); next < i || next > len(atoms) || math.IsNaN(n.Value) {
				t.Fatalf("atom %d: %v, next %d", i, n, next)
			}
		}
	})
}
