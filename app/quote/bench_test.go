package quote

import (
	"strings"
	"testing"

	"crossread/app/timex"
)

// BenchmarkFind reports the stage's speed in words a second; tokens, tags and
// phrases are made beforehand.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(sample, 50)
	d := read(text)
	times := timex.Find(d)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		Find(d, times)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

const sample = `Engineers spent the night at the dam above Harrow Falls, where the river rose by two metres in six hours. “The dam will hold,” Mayor Ann Ferris told reporters on Tuesday. “We have tested it twice, and we will test it again.”

Tom Hale, who has kept the gate since 1998, said that the gate was worn and that he “never trusted” its hinges. The council, he added, knew it. A report by the river authority found cracks in three of the nine pillars, according to two people who have read it.

Ferris called the report “a fairy tale” and promised to publish a second one in May. The river authority declined to comment. About 4,000 people live below the dam, which was built in 1931 and repaired twice, most recently after the flood of 2004.

`
