package framing_test

import (
	"strings"
	"testing"

	"crossread/app/result"
)

// plainReports are reports of our own in the style of news agencies, courts,
// weather, markets, sport and notices: full of words that elsewhere are charged.
var plainReports = []string{
	`MARROWBY, March 3 - A court in Marrowby on Tuesday sentenced a former bank clerk to two years in prison for wire fraud and obstruction of justice, court records showed.

Prosecutors alleged that the clerk, Joren Hale, 41, moved 212,000 crowns to accounts abroad between 2019 and 2021. Hale pleaded guilty in January. His lawyer argued for a suspended sentence. The judge said that the sentence took into account the guilty plea and the lack of earlier convictions.

The bank reported the loss to police in May 2022. A civil suit, in which the bank claims damages, will be heard in the commercial court in the autumn.`,
	`A cold front will cross the Ashel valley on Thursday, bringing heavy rain and strong winds to the coast, the weather office said. Gusts of up to 90 kilometres an hour are possible on high ground. Severe weather warnings are in force for three districts.

Temperatures will fall to 4 degrees on Friday. Dry and sunny weather is expected at the weekend. The storm that passed over the islands on Monday damaged roofs in two villages and left 400 homes without power; all were connected again by Tuesday noon.`,
	`Shares in Tarn Mills fell by 3.1 per cent on Wednesday after the company reported quarterly results. Revenue rose to 41 million crowns from 38 million a year earlier, while operating profit fell to 2.2 million from 2.9 million. The company said that higher energy costs had reduced its margin. It kept its forecast for the year.

The broader index closed 0.4 per cent higher. Bond yields were little changed. The central bank will publish its decision on interest rates on Thursday; most economists in a survey expect no change.`,
	`Marrowby beat Quay Town 3-1 on Saturday to move into second place in the league. Hanne Brook scored twice in the first half, and Ole Tarling added a third from a free kick. Quay Town scored late in the game.

Marrowby will play the leaders, Ashel, away next Saturday. Their captain, Lida Moss, has a knee injury and will miss the match. Ashel have won nine of their eleven games this season and lost one.`,
	`Police are looking for witnesses to a collision between a lorry and a car on the A14 near Marrowby on Monday evening. The driver of the car, a 34-year-old woman from Quay Town, was taken to hospital with a broken arm. The road was closed for three hours.

A police spokesman said that the lorry was travelling north when it struck the car at a junction. No one has been arrested. Anyone with information is asked to call the station.`,
	`The health department on Monday published its yearly report on vaccinations. Of children born in 2024, 93 per cent had received two doses by their second birthday, compared with 92 per cent of those born in 2023. The share was highest in the south and lowest in the capital.

The department will send letters to the parents of children who have missed a dose. Doctors can order vaccine through the usual supplier until the end of the month. The report also contains figures on influenza, which caused 1,140 hospital admissions last winter.`,
	`Parliament on Tuesday approved a bill that changes the rules for school meals. The vote was 118 to 64, with nine abstentions. The bill sets a minimum amount of fruit and vegetables for each meal and takes effect in September.

Members of the opposition voted against the bill and said that councils would have to pay for the change. The minister for education said that the government would cover half of the cost in the first year. The upper house will debate the bill in May.`,
	`A vessel with 24 crew members ran aground off the northern islands on Sunday, the coast guard said. No one was hurt and no oil was spilled. A tug pulled the ship free at high tide.

The ship, which sails under the flag of Tarn, was carrying timber to the mainland. Divers will inspect the hull before it continues its voyage. The coast guard has opened an inquiry into the cause.`,
	`The museum of Quay Town will open a new wing in June. It holds 140 paintings and drawings, most of them from the nineteenth century, that were given to the town by the family of a ship owner. Tickets cost six crowns; admission is free on Mondays.

The building, by the architects Pell and Rusk, has three floors and a roof terrace. Work began in 2022 and cost 8.4 million crowns, of which the state paid a third.`,
	`Representatives of the nurses’ union and of the regional hospitals met on Friday for a second round of talks on pay. The union asks for an increase of 5 per cent; the hospitals have offered 3.5 per cent over two years. The talks will continue on Tuesday.

A strike ballot among members closes at the end of the month. In the last dispute, in 2021, nurses stopped work for one day. Both sides said that the talks had been held in a good atmosphere.`,
}

// TestPlainReportsHaveFewFlags holds the flag rate on plain reports of many kinds
// under 0.5 in 100 words.
func TestPlainReportsHaveFewFlags(t *testing.T) {
	words, flags := 0, 0
	for _, text := range plainReports {
		words += len(strings.Fields(text))
		for _, f := range find(text) {
			if f.Voice == result.Narrator {
				flags++
				t.Logf("%s %.2f: %s", f.Category, f.Confidence, text[f.Start:f.End])
			}
		}
	}
	if rate := 100 * float64(flags) / float64(words); rate >= 0.5 {
		t.Errorf("%d flags in %d words: %.2f in 100", flags, words, rate)
	}
}
