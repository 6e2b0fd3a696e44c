package compare_test

import (
	"testing"

	"crossread/app/article"
)

// TestEventsInOtherWords holds that a long report and a profile of one event stay
// together, and that a report of another event in the same town stands apart.
func TestEventsInOtherWords(t *testing.T) {
	report := article.Source{ID: "a", Date: "2026-03-03", Title: "Jory Farrow enters the race for Tarn", Text: "Jory Farrow, a crane driver from Marrowby, said on Tuesday that he would run for the Harbour seat in June.\n\nFarrow, 51, promised lower fees for small boats and a new quay. He spoke to about 300 people in the fish hall.\n\nHis rival, Edda Quillam, has held the seat since 2014 and leads in every poll.\n\nFarrow said that the port had forgotten those who built it."}
	profile := article.Source{ID: "b", Date: "2026-03-03", Title: "The crane driver who would be councillor", Text: "Before he had said a word the crowd sang. Jory Farrow is no born speaker, but he knows the docks from above.\n\nFor twenty years he lifted crates, slept in a caravan, played the accordion at weddings; now he wants a seat on the council.\n\nHis father mended nets. His daughter studies law in Averley, and wrote the speech with two friends from the college chess club.\n\nWhether a man without a party can win in Tarn, nobody knows."}
	other := article.Source{ID: "c", Date: "2026-03-03", Title: "Fire destroys a warehouse in Marrowby", Text: "A warehouse in Marrowby burned down on Tuesday night. Forty firefighters from Tarn fought the flames until dawn.\n\nNobody was hurt. The owner, Ilse Brint, said that 900 crates of tea were lost.\n\nPolice in Marrowby look for a man who was seen near the gate at the harbour."}
	events := compareSet(t, []article.Source{report, profile, other}).Events
	if len(events) != 2 || len(events[0])+len(events[1]) != 3 {
		t.Fatalf("events %v, want the report with the profile, and the fire", events)
	}
	for _, e := range events {
		if len(e) == 1 && e[0] != "c" {
			t.Errorf("events %v: the fire is another event", events)
		}
	}
}
