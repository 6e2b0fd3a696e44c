package ui

import (
	"testing"

	"crossread/app/result"
)

func TestWeightsExplainTheConfidence(t *testing.T) {
	if weightsUI(&result.Flag{Confidence: 1}) != nil {
		t.Error("there is nothing to explain of a word that the reader added")
	}
	n := render(t, weightsUI(&result.Flag{Confidence: 0.414, Weights: []result.Weight{{Reason: "stands before a noun", Value: 0.16}, {Reason: "few such words frame", Value: -0.805}, {Reason: "kind of word", Value: 1.07}}}))
	var got []string
	for _, tr := range find(n, "tr", "") {
		got = append(got, text(tr))
	}
	want := []string{"What was weighed For or against", "Kind of word +1.07 , for", "Few such words frame −0.81 , against", "Stands before a noun +0.16 , for"}
	if len(got) != len(want) {
		t.Fatalf("%q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("row %d: %q, want %q", i, got[i], want[i])
		}
	}
	for i, w := range []string{"50", "13", "50"} {
		if x := attr(find(n, "rect", "")[i], "x"); x != w {
			t.Errorf("bar %d begins at %s, want %s", i, x, w)
		}
	}
}
