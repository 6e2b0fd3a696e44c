package msg

import (
	"encoding/json"
	"reflect"
	"strconv"
	"testing"

	"crossread/app/result"
)

func TestJoinPutsTogetherWhatSplitCut(t *testing.T) {
	c := result.Comparison{Version: 1, Events: [][]string{{"a1", "a2"}}}
	for _, id := range []string{"a1", "a2"} {
		a := result.Analysis{Version: 1, ID: id, Title: "T " + id}
		for i := range 40 {
			a.Sentences = append(a.Sentences, result.Sentence{Paragraph: i})
			a.Facts = append(a.Facts, result.Fact{ID: "f" + strconv.Itoa(i)})
			a.Quotes = append(a.Quotes, result.Quote{ID: "q" + strconv.Itoa(i)})
		}
		c.Articles = append(c.Articles, a)
	}
	for i := range 50 {
		c.Facts = append(c.Facts, result.FactRow{ID: "F" + strconv.Itoa(i), Cells: make([]result.Cell, 2)})
		c.Quotes = append(c.Quotes, result.Utterance{ID: "Q" + strconv.Itoa(i)})
	}
	c.Framing.Distinctive = []result.Distinctive{{Term: "x"}}
	for _, weight := range []int{1, 10, 100, 100000} {
		var got result.Comparison
		for _, p := range Split(c, weight) {
			b, err := json.Marshal(Answer{ID: 1, Piece: &p})
			if err != nil {
				t.Fatal(err)
			}
			var a Answer
			if err := json.Unmarshal(b, &a); err != nil {
				t.Fatal(err)
			}
			Join(&got, *a.Piece)
		}
		want, _ := json.Marshal(c)
		have, _ := json.Marshal(got)
		if !reflect.DeepEqual(want, have) {
			t.Errorf("weight %d: %s\nwant %s", weight, have, want)
		}
	}
}
