package main

import (
	"reflect"
	"testing"

	"crossread/app/quote"
)

func TestFitLearnsAndRepeats(t *testing.T) {
	var cs []quote.Choice
	for i := uint32(0); i < 200; i++ {
		// The candidate with feature 7 is right; the others are noise.
		a, b := []uint32{7, 100 + i%5}, []uint32{8, 200 + i%7}
		c := quote.Choice{Candidates: [][]uint32{a, b}}
		if i%2 == 1 {
			c = quote.Choice{Candidates: [][]uint32{b, a}, Right: 1}
		}
		cs = append(cs, c)
	}
	w := fitLinear(cs)
	if w[7] <= w[8] {
		t.Errorf("the telling feature has weight %v, the other %v", w[7], w[8])
	}
	if !reflect.DeepEqual(w, fitLinear(cs)) {
		t.Error("two fits of the same choices differ")
	}
}

// The held articles stay held: which half an id falls into must never change.
func TestHalvesAreStable(t *testing.T) {
	got := ""
	for _, id := range []string{"a", "b", "c", "d", "article/one", "article/two", "article/three", "article/four"} {
		got += string(rune('0' + half(id)))
	}
	if want := "00001001"; got != want {
		t.Errorf("the halves are %s, want %s", got, want)
	}
}
