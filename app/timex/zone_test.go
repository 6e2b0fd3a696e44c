package timex

import (
	"testing"

	"crossread/app/result"
)

func TestSameWeeks(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2020-W29", "2020-W29-WE", true},
		{"2020-W28", "2020-W29-WE", true}, // "last week" of a paper of Sunday
		{"2020-W30", "2020-W29-WE", true}, // the week that begins with its Sunday
		{"2020-W27", "2020-W29-WE", false},
		{"2020-W31", "2020-W29-WE", false},
		{"2020-W29", "2020-07-12", true}, // a Sunday
		{"2020-W29", "2020-07-11", false},
		{"2020-W29", "2020-07-20", false},
		{"2020-W28", "2020-W29", false},
		{"2020-W28-WE", "2020-W29-WE", false},
	} {
		a, b := result.Time{Type: "DATE", Value: c.a}, result.Time{Type: "DATE", Value: c.b}
		if CompatibleTimes(a, b) != c.want || CompatibleTimes(b, a) != c.want {
			t.Errorf("%s and %s: compatible = %v", c.a, c.b, !c.want)
		}
	}
}

func TestCompatibleTimes(t *testing.T) {
	cases := []struct {
		a, b string // the words, in an article of 3 March 2026
		want bool
	}{
		{"at 2 p.m. EST on Monday", "at 1900 GMT on Monday", true},
		{"at 2 p.m. EST on Monday", "at 2100 GMT on Monday", false},
		{"at 11 p.m. EST on Sunday", "at 0400 GMT on Monday", true},
		{"at 14:28 local time on Monday", "at 06:28 GMT on Monday", true},
		{"at 14:28 local time on Monday", "at 06:31 GMT on Monday", false},
		{"at 10:35 a.m. on Monday", "at 0735 GMT on Monday", true},
		{"at 10:35 a.m. on Monday", "at 11:40 a.m. on Monday", false},
		{"at 10:35 a.m. EST on Monday", "at 11:35 a.m. EST on Monday", false},
		{"at 10:35 a.m. EST on Monday", "on Friday", false},
		{"at 10:35 a.m. Moscow time on Monday", "at 0735 GMT on Monday", true},
	}
	for _, c := range cases {
		x, y := one(t, c.a), one(t, c.b)
		if CompatibleTimes(x, y) != c.want || CompatibleTimes(y, x) != c.want {
			t.Errorf("%q (%s) and %q (%s): want %v", c.a, x.Value, c.b, y.Value, c.want)
		}
	}
}

// one returns the time expression of a phrase that has one.
func one(t *testing.T, phrase string) result.Time {
	t.Helper()
	_, times := find("It fell "+phrase+".", written)
	if len(times) != 1 {
		t.Fatalf("%q has %s", phrase, show(times))
	}
	return times[0]
}
