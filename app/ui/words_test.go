package ui

import (
	"testing"

	"crossread/app/result"
)

func TestABoundKeepsItsDay(t *testing.T) {
	for before, want := range map[string]bool{
		"Pier 4 will be shut until ": true, "The mole has been closed since ": true, "The quay closed on ": false, "The quay closed ": false, "": false,
	} {
		if got := bounded(before); got != want {
			t.Errorf("%q: %v", before, got)
		}
	}
}

func TestAReasonThatRepeatsItsKind(t *testing.T) {
	for _, c := range []struct {
		kind, why string
		want      bool
	}{
		{"Turns up the volume", "Turns up the volume.", true},
		{"Claim without a source", "A claim without a source.", true},
		{"Claim without a source", "Passes on a claim.", false},
	} {
		if got := saysSame(c.kind, c.why); got != c.want {
			t.Errorf("%q, %q: %v", c.kind, c.why, got)
		}
	}
}

func TestReportsThatLetTheSameSpeakFirst(t *testing.T) {
	a, b, c := &report{id: "a", letter: "A"}, &report{id: "b", letter: "B"}, &report{id: "c", letter: "C"}
	s := &sheet{reports: []*report{a, b, c}, c: &result.Comparison{}}
	sides := []result.FramingSide{
		{Article: "a", Text: "lets Ida Marrow speak first"}, {Article: "b", Text: "lets Tomas Wren speak first"}, {Article: "c", Text: "lets Ida Marrow speak first"},
	}
	s.c.Framing.Notes = []result.FramingNote{{Sides: sides, Why: "why"}}
	notes := newNotes(s)
	if len(notes) != 1 {
		t.Fatalf("%d notes", len(notes))
	}
	if got, want := wordsOfRuns(notes[0].say), "[A] and [C] let Ida Marrow speak first; [B] lets Tomas Wren speak first."; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}

func TestAddresseeStandsWhereTheArticleHasIt(t *testing.T) {
	r := &report{id: "a", text: "Ida Marrow assured residents that the quay is safe. Ida Marrow said later, in a hall, to residents that it is."}
	cue := &result.Cue{Span: result.Span{Start: 11, End: 18}}
	q := &result.Quote{Cue: cue, Addressee: &result.Addressee{Name: "residents"}}
	line, told := withAddressee(r, q, []run{say("Ida Marrow "), bold("assured")})
	if got := wordsOfRuns(line); !told || got != "Ida Marrow **assured** residents" {
		t.Errorf("%q, told %v", got, told)
	}
	far := &result.Quote{Cue: &result.Cue{Span: result.Span{Start: 63, End: 67}}, Addressee: q.Addressee}
	if line, told := withAddressee(r, far, []run{bold("said")}); told || len(line) != 1 {
		t.Errorf("far: %q, told %v", wordsOfRuns(line), told)
	}
}
