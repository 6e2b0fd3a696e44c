package ui

import (
	"reflect"
	"testing"
)

func TestChain(t *testing.T) {
	for _, c := range []struct {
		name        string
		pairs, want [][2]float64
	}{
		{"nothing matches", nil, nil},
		{"the same order", [][2]float64{{20, 30}, {10, 5}}, [][2]float64{{10, 5}, {20, 30}}},
		{"one told much later", [][2]float64{{10, 10}, {20, 90}, {30, 30}, {40, 40}}, [][2]float64{{10, 10}, {30, 30}, {40, 40}}},
		{"the same place twice", [][2]float64{{10, 10}, {10, 20}, {30, 30}}, [][2]float64{{10, 20}, {30, 30}}},
	} {
		got := chain(append([][2]float64(nil), c.pairs...))
		if len(got) != len(c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
			continue
		}
		for i := range got {
			if i > 0 && (got[i][0] <= got[i-1][0] || got[i][1] <= got[i-1][1]) {
				t.Errorf("%s: %v does not rise", c.name, got)
			}
		}
		if c.name != "the same place twice" && !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestAlong(t *testing.T) {
	pairs, far := [][2]float64{{100, 50}, {200, 300}}, [2]float64{400, 400}
	for at, want := range map[float64]float64{0: 0, 50: 25, 100: 50, 150: 175, 200: 300, 300: 350, 400: 400, 500: 400} {
		if got := along(pairs, far, at); got != want {
			t.Errorf("%v leads to %v, want %v", at, got, want)
		}
	}
}
