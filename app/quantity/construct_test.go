package quantity

import (
	"strings"
	"testing"
)

// quantities are grouped by construct; what is not listed in want must not be found.
var quantities = map[string][]struct{ text, want string }{
	"written numbers": {
		{"Two hundred and two thousand came.", "202000"},
		{"It cost two thousand million.", "2e+09"},
		{"One hundred and first in line, he left.", "101 ordinal"},
		{"It took three hundred and two dozens.", "324"},
		{"It needs two 1/2 cups.", "2.5 cup"},
		{"It needs 1/2 million cups.", "500000 cup"},
		{"It holds 1.000.000 people.", "1e+06 person"},
		{"It costs 1.000,50 euros.", "1000.5 EUR"},
		{"It holds 10,00,000 people.", "1e+06 person"},
		{"It is 10^3 times that.", "1000 time"},
		{"It is 12.32e+14 of them.", "1.232e+15"},
		{"The set has 10 K.", "10000"},
		{"The host 192.168.100.200 is down.", "192.168; 100.2"},
		{"Seven eleven.", "7; 11"},
	},
	"signs of units": {
		{"The line carries 20kV to the hut.", "20 kilovolt"},
		{"It runs on a 5V supply.", "5 volt"},
		{"It weighs 5µg.", "5 microgram"},
		{"The link does 10Mbps.", "10 megabit per second"},
		{"The fan turns at 7200rpm.", "7200 revolution per minute"},
		{"It fell at 9.8 m/s².", "9.8 meter per square second"},
		{"It holds 1.0 g·cm−3 of salt.", "1 gram per cubic centimeter"},
		{"The file has 12 MB.", "12 megabyte"},
		{"She sat in Row 5A.", ""},
		{"The court in Form 5V said no.", ""},
		{"He is 5'7\".", "5.58333 foot"},
		{"He is 5 foot 7.", "5.58333 foot"},
		{"It is 5 ft 10 in wide.", "5.83333 foot"},
		{"It is 5 ft 10 in the dry season.", "5.83333 foot"},
		{"It is 5 ft 10 in.", "5.83333 foot"},
		{"He left 5 feet 7 men could fill.", "5 foot; 7 man"},
		{"It is a mile and a half away.", "1.5 mile"},
		{"It is two miles and a half from here.", "2.5 mile"},
		{"He ran a mile and half the town saw it.", ""},
	},
	"how far off": {
		{"It weighs 5 ± 2 kg.", "3..7 kilogram"},
		{"It weighs 5±0.5 kg.", "4.5..5.5 kilogram"},
		{"There were 10 plus or minus 1.", "9..11"},
		{"He has 52 percent, plus or minus 3 points.", "52 percent; 3 point"},
		{"He has 2 plus or minus 3 points.", "2; 3 point"},
	},
	"small change": {
		{"It cost 10 rubles and 50 kopecks.", "10.5 RUB"},
		{"It cost 500 Kuwaiti dinars and 20 fils.", "500.02 KWD"},
		{"It cost 1 dirham 15 fils.", "1.15 AED"},
		{"It cost 12 pounds 5 shillings.", "12.25 GBP"},
		{"It cost 10 dollars, 50 cents.", "10.5 USD"},
		{"He paid 10 dollars, 50 cents more than before.", "10 USD; 50 cent"},
		{"It cost ten dollars fifty.", "10.5 USD"},
		{"He gave two dollars one day in May.", "2 USD; 1 day"},
		{"It cost $5mm.", "5e+06 USD"},
		{"It cost a couple dollars.", "about 2 USD"},
		{"A couple friends came.", "about 2 friend"},
		{"A couple walks by.", ""},
		{"They took five minus two.", "5; -2"},
	},
	"open numbers": {
		{"Several thousand people came.", "at-least 2000 person"},
		{"A few hundred people came.", "at-least 200 person"},
		{"A few dozen houses burned.", "at-least 24 house"},
		{"Many million voters stayed home.", "at-least 2e+06 voter"},
		{"A couple of boats sank.", "about 2 boat"},
		{"The couple of the year left.", ""},
		{"The few left.", ""},
		{"No more than a few dozen votes were won.", ""},
	},
	"ages": {
		{"She is 34.", "34 year"},
		{"He turned 40 on Monday.", "40 year"},
		{"A woman aged between 30 and 40 was seen.", "30..40 year"},
		{"Children aged 5 to 11 enter free.", "5..11 year"},
		{"Children under 12 enter free.", "at-most 12"},
		{"Children under 12 can enter.", "at-most 12 year"},
		{"He is 34 points behind.", "34 point"},
		{"It is 34.", "34"},
		{"The driver, 22, was held.", "22 year"},
		{"It was loud, said Hannah Quill, 23.", "23 year"},
		{"The dead are Hannah Quill, 23; Robert Marlow, 63.", "23 year; 63 year"},
		{"It was Harbor Rovers, 23.", "23"},
		{"At one point he left.", ""},
		{"The 19-to-34 group grew.", "19..34"},
		{"They took boxes, 22, to the hall.", "22"},
		{"The board saw Quill, then 44, as able.", "44 year"},
		{"A boy of 12 was hurt.", "12 year"},
		{"A man of 12 talents left.", "12 talent"},
		{"The wheel turned 40 degrees.", "40 degree"},
		{"People under 12 umbrellas waited.", "at-most 12 umbrella"},
	},
	"rates and wholes": {
		{"There were 40 cases per 100,000 people.", "40/100000 case"},
		{"There were 40 deaths per million.", "40/1e+06 death"},
		{"It failed 1 in twenty-one times.", "1/21 time"},
		{"It does 40 miles per gallon.", "40 mile per gallon"},
		{"It passed by 61 votes to 38.", "61/99 vote"},
		{"The 5-4 ruling stands.", "5/9 vote"},
		{"It rose half a percent.", "0.5 percent"},
		{"It rose a quarter of a percentage point.", "0.25 percentage point"},
		{"It is half a mile off.", "0.5 mile"},
		{"It flies for 40 people.", "40 person"},
		{"They won by 3 goals to 1.", "3 goal; 1"},
		{"Nine in 10 voters agree.", "9/10 voter"},
		{"He won four in 1990.", "4"},
		{"Justices split 5 to 4.", "5/9 vote"},
		{"A 5-to-4 decision stands.", "5/9 vote"},
		{"Half of Marlow voted.", "0.5/1"},
		{"It fell in the second half of the 19th century.", "2 ordinal half"},
		{"They met one-on-one.", ""},
	},
	"crowds": {
		{"A crowd of 1,000 left.", "1000 person"},
		{"A crowd of more than 1,000 gathered.", "at-least 1000 person"},
		{"A 1,000-strong crowd gathered.", "1000 person"},
		{"The town has a population of 30,000.", "30000 person"},
		{"A basket of 12 fell.", "12"},
		{"The town of 4,500 was cut off.", "4500 person"},
		{"It carried 212 passengers and 34 crew.", "212 passenger; 34 crew"},
	},
	"measures": {
		{"He is 6-foot-2.", "6.16667 foot"},
		{"The room is 5 by 10 meters.", "5 meter; 10 meter"},
		{"It is a 5-by-10-meter room.", "5 meter; 10 meter"},
		{"It reached 30C on the coast.", "30 degree celsius"},
		{"It fell to -5C.", "-5 degree celsius"},
		{"A magnitude 6.1 quake struck.", "6.1 magnitude"},
		{"A quake of magnitude 6.1 struck.", "6.1 magnitude"},
		{"It melts at 573.15K.", "573.15 kelvin"},
		{"Sit in seat 30C.", ""},
		{"The 100m sprint was lost.", "100 meter"},
	},
	"money": {
		{"It cost $3.2b.", "3.2e+09 USD"},
		{"Oil fell $2.10 to $81.50.", "2.1 USD; 81.5 USD"},
		{"Oil fell by 3 percent to 5 percent.", "3 percent; 5 percent"},
		{"Oil fell 3 to 5 percent.", "3..5 percent"},
		{"It costs $30 to $40.", "30..40 USD"},
		{"It cost Rs 40.", "40 INR"},
		{"It cost Rs. 40 crore.", "4e+08 INR"},
		{"It cost 40p.", "40 penny"},
		{"It cost 5¢.", "5 cent"},
		{"About 2.5m people came.", "about 2.5e+06 person"},
		{"It cost one dollar and one.", "1.01 USD"},
		{"It cost ten dollars and five others.", "10 USD; 5 other"},
		{"The film is in 1080p.", ""},
	},
	"ordinals and ranks": {
		{"He came third.", "3 ordinal"},
		{"She is the world's No. 1 player.", "1 ordinal player"},
		{"He was ranked No. 3.", "3 ordinal"},
		{"The No. 2 official resigned.", "2 ordinal official"},
		{"He is the No. 2 in the agency.", "2 ordinal"},
		{"He lives at No. 10 Downing Street.", ""},
		{"He took bus No. 3 home.", ""},
		{"Officials at No. 10 agreed.", ""},
		{"He read case No. 117.", ""},
	},
	"names, numbers and scores": {
		{"He called 911.", ""},
		{"The 911 operator heard it.", ""},
		{"Call 555-1234.", ""},
		{"Call (212) 555-1234.", ""},
		{"The Group of 20 met.", ""},
		{"They won 3-1.", ""},
		{"He flew on Flight 117.", ""},
		{"He read H.R. 25.", ""},
		{"The S&P 500 rose.", ""},
		{"Air Force One landed.", ""},
		{"Marlow runs a Fortune 500 company.", ""},
		{"The 3rd Circuit ruled.", ""},
		{"It was a 50-50 call.", ""},
		{"I, for one, agree.", ""},
		{"They had a decade and a half of peace.", ""},
		{"It took him an hour and a half.", ""},
		{"Her id=\"672176019122458624\" is odd.", ""},
		{"A three- to four-day walk began.", "3..4 day"},
		{"Two States voted.", "2 state"},
		{"Read page 3 of Section 230.", ""},
		{"He drove on I-95.", ""},
	},
}

func TestConstructs(t *testing.T) {
	for name, cases := range quantities {
		t.Run(name, func(t *testing.T) {
			for _, c := range cases {
				d, got := find(c.text)
				var s []string
				for _, q := range got {
					s = append(s, show(q))
					if start, end := d.Offsets(q.Span); d.Text[start:end] != q.Text {
						t.Errorf("%q: text %q stands elsewhere", c.text, q.Text)
					}
				}
				if show := strings.Join(s, "; "); show != c.want {
					t.Errorf("%q:\n got %s\nwant %s", c.text, show, c.want)
				}
			}
		})
	}
}
