package framing_test

import (
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/lexicon/help"
	"crossread/app/quote"
	"crossread/app/result"
)

// TestHelpExamples holds the examples of the help text true: the words between
// the asterisks are candidates of their category in the narrator's voice.
func TestHelpExamples(t *testing.T) {
	for _, e := range help.Entries {
		if e.Example == "" {
			continue
		}
		text := strings.ReplaceAll(e.Example, "*", "")
		d := lang.New(article.Article{Source: article.Source{Text: text}})
		flags := framing.Find(d, quote.Find(d, nil))
		parts := strings.Split(e.Example, "*")
		for i := 1; i < len(parts); i += 2 {
			found := false
			for _, f := range flags {
				found = found || f.Category == e.Category && f.Voice == result.Narrator && strings.Contains(text[f.Start:f.End], parts[i])
			}
			if !found {
				t.Errorf("%s: no %q in %q: %+v", e.Category, parts[i], text, flags)
			}
		}
	}
}

// TestHarmless holds words of the lexicon that mean what they say to no flag.
func TestHarmless(t *testing.T) {
	plain := statistics()
	before, after := plain[0]+"\n\n", "\n\n"+plain[1]
	for category, texts := range map[string][]string{
		"charged-reporting-verb": {"The lorry slammed into a wall near the mill.", "The engineer said that the cables were old.", "Bridge closed for 14 weeks after cracks found in cables\n\nThe bridge was closed on Monday."},
		"doubt-verb":             {"She filed an insurance claim after the fire.", "The family will claim asylum in Marrowby."},
		"doubt-noun":             {"Jobless claims fell in March, the statistics office said."},
		"factive":                {"A man was admitted to hospital on Monday, the clinic said.", "The college admitted 400 students in 2024."},
		"implicative":            {"The train left the station at nine."},
		"loaded-verb":            {"Fuel prices rose by 2 per cent in March.", "The company will open a target store in May."},
		"loaded-noun":            {"The criminal court in Marrowby heard the case on Monday.", "The swamp forest covers 40 square kilometres.", "The pit bull was taken to an animal shelter."},
		"loaded-adjective":       {"The patient is in critical condition.", "Dark matter makes up most of the galaxy.", "Severe weather closed the pass on Friday."},
		"loaded-adverb":          {"House prices rose sharply, the office said."},
		"emotion-word":           {"The relief fund paid 3,000 crowns to each family.", "The Pride parade begins at noon."},
		"conflict-metaphor":      {"Two attack helicopters flew over the bay.", "He died of a heart attack on Sunday.", "Soldiers fought for the village and a battle tank was destroyed."},
		"disaster-metaphor":      {"A flood warning was issued for the Ashel valley.", "The earthquake had a magnitude of 5.1."},
		"metaphor":               {"The water tank holds 900 litres.", "The puppet show begins at four."},
		"epithet":                {"The Democrat-led committee will meet on Monday."},
		"ideology-label":         {"The Socialist Republic of Vietnam signed the treaty.", "The Communist Party of China met on Monday."},
		"group-label":            {"Resident aliens must file a tax return by April."},
		"euphemism":              {"Natural gas made up 40 per cent of the total."},
		"dysphemism":             {"Money laundering and tax evasion are crimes.", "The war crimes tribunal sits in the capital."},
		"so-called":              {"The mayor called a meeting for Monday."},
		"scare-quotes":           {"The council said the bridge was “in need of repair” on Monday.", "She wrote the book “The Lantern Bridge” in 2012."},
		"hedge":                  {"The report appears on the office’s website on Tuesday."},
		"vague-source":           {"The critic reviewed the opera for the Courier."},
		"mind-reading":           {"The council invited bids for the works on Monday."},
		"presupposition":         {"The shop reopened on Monday.", "The cracks had been known about for some time and were growing."},
		"contrast":               {"However, the index fell in May."},
		"number-framing":         {"More than 40 people used the ferry on Monday."},
		"booster":                {"The key interest rate is 4 per cent."},
		"intensifier":            {"The price is very close to the average."},
		"minimiser":              {"Three people had minor injuries."},
		"agentless-passive":      {"The vote was taken on Monday.", "Two men were shot by a guard in the car park."},
		"nominalised-agent":      {"The opening of the bridge is planned for May."},
		"inanimate-agent":        {"The storm left 300 houses without power."},
		"sensational":            {"A suspicious package was found near the station.", "The drama school opens in May."},
	} {
		if _, ok := help.Of(category); !ok {
			t.Errorf("no category %s", category)
		}
		for _, text := range texts {
			all := before + text + after
			for _, f := range find(all) {
				t.Errorf("%q: %s %.2f %q", text, f.Category, f.Confidence, all[f.Start:f.End])
			}
		}
	}
}

// TestVoices tells the narrator's words from the speakers'.
func TestVoices(t *testing.T) {
	for _, c := range []struct{ text, words, voice string }{
		{"The disgraceful plan was dropped.", "disgraceful", result.Narrator},
		{"“This is a disgraceful plan,” the mayor said on Monday.", "disgraceful", result.Quoted},
		{"The mayor said the “disgraceful” plan must go.", "disgraceful", result.Quoted},
		{"The mayor said that the plan was disgraceful.", "disgraceful", result.Narrator},
		{"“He told me ‘it is a disgraceful plan’ twice,” she said.", "disgraceful", result.Quoted},
	} {
		d := lang.New(article.Article{Source: article.Source{Text: c.text}})
		found := false
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			found = found || c.text[f.Start:f.End] == c.words && f.Voice == c.voice
		}
		if !found {
			t.Errorf("%q: no %s %q", c.text, c.voice, c.words)
		}
	}
}
