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
	`Rovers beat Ashel in extra time to reach cup final

Late goals from Pia Holm and Jo Larkin gave Marrowby Rovers a 3-2 victory over Ashel United in the cup semi-final at the Mill Ground on Saturday.

United led twice. Their striker Dan Orrey struck from close range after nine minutes, and a fierce shot from Bo Tenning made it 2-1 shortly before the break. Holm forced extra time with a header in the 88th minute. Larkin’s winner came from a corner after the goalkeeper had dropped the ball.

Rovers defended deep for the last ten minutes and survived a penalty appeal. They will face Quay Town, the holders, in the final on 30 May. Ashel’s coach said her team had been the better side for an hour. The match drew 8,400 spectators. Rovers’ captain left the field with a strained hamstring and will have a scan on Monday.`,
	`Government forces retake border town of Sanna, monitors say

LODEN, 14 June 2026 - Government forces on Sunday retook the border town of Sanna from the militia that seized it in April, monitors from the regional union said.

The assault began before dawn with artillery fire on the hills north of the town. By noon, armoured vehicles had reached the market square, two residents said by telephone. The militia said that it had made a tactical retreat. At least 22 fighters and six civilians were killed, according to the hospital in Loden.

Both sides have been accused of attacks on villages. The union called on them to return to the talks that broke down in May. About 4,000 people fled across the river, and aid groups said that camps on the other side were full. A bombardment of the bridge on Friday had cut the main supply route. The defence minister said the army would hold the town. The enemy had lost its last stronghold in the valley, he added.`,
	`Man jailed for stabbing two at Marrowby station

MARROWBY, 22 April 2026 - A 29-year-old man was sentenced on Wednesday to 14 years in prison for stabbing two passengers at Marrowby station last November.

Colm Darrow attacked the men, who are brothers, after an argument on the platform. One of them lost a kidney. Darrow fled and was arrested the next morning. He admitted two counts of attempted murder and one of carrying a knife.

Prosecutor Lena Voss told the court that the attack was unprovoked. Defence lawyers said that Darrow had been drinking and had suffered from depression since the death of his mother. The judge called the offences brutal and said that only luck had prevented a killing. She rejected a request for a shorter term. The victims’ father said the family was relieved. The rail company has hired 12 more guards since the attack.`,
	`Court orders release of harbour records

QUAY TOWN, 4 May 2026 - The regional court in Quay Town on Monday ordered the port authority to release records of dredging contracts signed between 2019 and 2022.

The case was brought by a local newspaper after the authority turned down two requests for the documents. Judge Mira Tolland ruled that the contracts were public records and that a claim of commercial secrecy had not been supported by evidence. She gave the authority 30 days to comply and dismissed a separate complaint about fees.

A lawyer for the authority, Sten Arvell, argued during the hearing that prices in the contracts would help competitors. The authority may appeal until 3 June. It was fined 4,000 crowns in 2023 for late replies to similar requests. Two former officials were charged in 2024 with lying to investigators; one of them pleaded guilty.`,
	`Wildfire near Ashel contained, evacuation order lifted

ASHEL, 19 August 2026 - Firefighters have contained a wildfire that burned 340 hectares of forest east of Ashel, and about 600 residents were allowed to return home on Wednesday, the county said.

The fire broke out on Sunday near a camp site and spread quickly in strong winds. Four houses were destroyed and eleven damaged. A firefighter was treated for smoke inhalation. Two helicopters dropped water on the front line of the blaze on Monday and Tuesday.

Fire chief Rolf Danner said that crews would fight remaining hot spots for several days. Lightning has been ruled out as a cause, and police have interviewed campers. The weather service has issued a warning of extreme heat for the weekend. The county has set up an emergency fund of 200,000 crowns for families who lost their homes.`,
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
