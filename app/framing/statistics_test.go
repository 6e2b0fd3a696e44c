package framing_test

import (
	"fmt"
	"strings"
)

// statistics returns articles of our own in the style of official statistics,
// over 5,000 words in all: plain text, in which next to nothing frames.
func statistics() []string {
	regions := []string{"the North East", "Tarn County", "the Ashel valley", "the coastal districts", "the capital", "the islands", "the south"}
	topics := []string{"employment", "retail sales", "road traffic", "house prices", "school enrolment", "hospital admissions", "rail journeys", "electricity use", "exports", "births"}
	months := []string{"January", "March", "May", "July", "September", "November"}
	patterns := []string{
		"Figures published by the statistics office on Tuesday show that %[1]s in %[2]s rose by %[4]d.%[5]d per cent in the year to %[3]s.",
		"The office revised its estimate for the previous quarter from %[4]d.%[5]d per cent to %[5]d.%[4]d per cent.",
		"In %[2]s, the rate was %[4]d per 1,000 people, compared with %[5]d per 1,000 in the country as a whole.",
		"The survey covered %[4]d,%[5]d00 households and was carried out between %[3]s and the end of the year.",
		"Seasonally adjusted figures for %[1]s were little changed from the month before.",
		"The number of people aged 16 to 64 in %[2]s increased by %[4]d,200, while the number aged 65 and over increased by %[5]d,400.",
		"The next release on %[1]s is due in %[3]s.",
		"The department said that the change was due to a new method of counting, which was introduced in %[3]s.",
		"Of the total, %[4]d per cent were recorded in towns and %[5]d per cent in rural areas.",
		"The committee will meet on 12 %[3]s to discuss the report on %[1]s and to hear from officials of the ministry.",
		"Average weekly earnings in %[2]s were %[4]d5 crowns before tax, up from %[4]d2 crowns a year earlier.",
		"The index, which was set at 100 in 2015, stood at 1%[4]d.%[5]d at the end of %[3]s.",
		"Data for %[2]s were collected by post, by telephone and online.",
		"About %[4]d00 of the %[5]d,000 forms were returned by the deadline, and the results were weighted by age and sex.",
		"A table with the figures for each district is published on the office’s website.",
		"The ministry has asked local authorities to send their returns on %[1]s by the end of %[3]s.",
		"Imports of goods fell by %[4]d million crowns and exports rose by %[5]d million crowns, so the trade deficit narrowed.",
		"The bridge carries 11,000 vehicles a day and was last inspected in %[3]s.",
		"“The figures are in line with our forecast,” the director of the office, Maris Oldane, said.",
		"The criminal court in Marrowby heard %[4]d%[5]d cases in %[3]s, and the civil court heard %[5]d%[4]d.",
		"Rainfall in %[2]s was %[4]d%[5]d millimetres in %[3]s, which is close to the average of the past thirty years.",
		"The council approved a budget of %[4]d million crowns for roads, schools and libraries in %[2]s.",
	}
	var articles []string
	for a := range 14 {
		var text strings.Builder
		for i := range patterns {
			p := patterns[(i*5+a*7)%len(patterns)]
			fmt.Fprintf(&text, p+"%[6]s", topics[(a+i)%len(topics)], regions[(a*3+i)%len(regions)], months[(a+2*i)%len(months)], 2+(a+i)%8, 1+(a*2+i)%9, "")
			if i%3 == 2 {
				text.WriteString("\n\n")
			} else {
				text.WriteByte(' ')
			}
		}
		articles = append(articles, text.String())
	}
	return articles
}
