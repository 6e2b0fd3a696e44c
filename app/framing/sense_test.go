package framing_test

import (
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/quote"
)

// TestWordsInAnotherSense holds words of the lexicon that the grammar around
// them shows to charge nothing, each beside a use that does.
func TestWordsInAnotherSense(t *testing.T) {
	for _, tt := range []struct{ word, plain, charged string }{
		{"spring", "The council will meet after the spring recess.", ""},
		{"cracks", "Engineers inspect bridge after cracks found in cables.", ""},
		{"bomb-sniffing", "A bomb-sniffing Labrador was brought to the pier.", ""},
		{"ageing", "One of its ageing boats hit the pier.", ""},
		{"failed", "The ferry drifted after its engine failed.", ""},
		{"Brat", "Rep. Dave Brat voted against the bill.", "Councillor Pell called nobody a spoilt child, but the brat would not listen."},
		{"ripped", "The wind ripped the roof off the school.", "The senator ripped the plan."},
		{"blasting", "The quarry suspended blasting after the accident.", "She spent an hour blasting the mayor."},
		{"blast", "Quarry blast damages homes in Bexley. The blast was heard across the valley.", "Senators blast the mayor over the pier."},
		{"cracking", "The ground shook, cracking walls and windows.", ""},
		{"snapped", "The mining company snapped up the site six years ago.", ""},
		{"smashed", "Waves smashed the pier on Sunday.", ""},
		{"blocked", "Railway lines were blocked by fallen trees.", ""},
		{"moving", "Customers were moving away from paper.", "It was a moving farewell."},
		{"cancelled", "The fair in the park was cancelled.", ""},
		{"claims", "Insurers expect claims of about 90 million crowns.", "The court heard the firm's claims about its rival."},
		{"target", "Prices rose above the target of 2 percent.", ""},
		{"dragging", "High rates are dragging down growth.", ""},
		{"just", "She had just taken over the company.", ""},
		{"supposed", "He was supposed to take the boat out on Friday.", ""},
		{"critical", "The tenant made critical comments about the landlord.", ""},
		{"seriously", "Two people were seriously injured.", ""},
		{"concealed", "The company denied that earlier faults had been concealed.", ""},
		{"At least", "At least 34 people were on the pier.", ""},
		{"lying", "The officer pleaded guilty to lying to the inspectors.", "The mayor is lying about the toll, the facts show."},
		{"lies", "The town lies in a narrow valley.", ""},
		{"such a", "Doctors who see such a case must report it.", ""},
		{"challenging", "The union is challenging the rule in court.", ""},
		{"dismissed", "The judge dismissed a second complaint.", ""},
		{"admitted", "The man admitted two counts of theft.", ""},
		{"invasive", "An invasive fungal infection was found.", ""},
		{"based", "The plan is based on a survey of the harbour.", ""},
		{"Even", "Even before the vote, the council had met twice.", ""},
		{"reopen", "The bridge will reopen in June.", ""},
		{"heavy", "The meeting was held under heavy security.", ""},
		{"father", "The father of the boy thanked the crew.", ""},
		{"overturned", "The court overturned the ban in March.", ""},
		{"hamstring", "She left the field with a strained hamstring.", ""},
	} {
		if marks(tt.plain, tt.word) {
			t.Errorf("%q marks %q", tt.plain, tt.word)
		}
		if tt.charged != "" && !marks(tt.charged, strings.ToLower(tt.word)) {
			t.Errorf("%q does not mark %q", tt.charged, tt.word)
		}
	}
}

// TestReasonFitsWord holds reasons and plainer words to what a word does.
func TestReasonFitsWord(t *testing.T) {
	for _, tt := range []struct{ text, word, why, plainer string }{
		{"At the end of the rally Moss, the leader, ripped the roof off.", "ripped", "Adds force or harm to what was done.", ""},
		{"The boat was crammed with 40 passengers.", "crammed with", "Adds force or harm to what was done.", "filled with"},
		{"He said the crews' two earlier faults had been covered up.", "covered up", "Says that something was kept from view on purpose.", ""},
	} {
		found := false
		d := lang.New(article.Article{Source: article.Source{Text: tt.text}})
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			if tt.text[f.Start:f.End] == tt.word {
				found = true
				if !strings.HasPrefix(f.Why, tt.why) || f.Alternative != tt.plainer {
					t.Errorf("%q: %q, plainer %q", tt.word, f.Why, f.Alternative)
				}
			}
		}
		if !found {
			t.Errorf("%q does not mark %q", tt.text, tt.word)
		}
	}
}

func marks(text, word string) bool {
	for _, f := range find(text) {
		if strings.Contains(text[f.Start:f.End], word) {
			return true
		}
	}
	return false
}

// TestFightsAreWhatTheyAre holds words of fights and disasters to charge nothing
// where real ones are reported, and in reports of sport; in politics they do.
func TestFightsAreWhatTheyAre(t *testing.T) {
	for _, tt := range []struct {
		word, text string
		marked     bool
	}{
		{"assault", "Soldiers took the town on Sunday. The assault began with artillery fire, and two rockets killed six civilians, the hospital said. The army and the rebels met in a camp. A convoy of the navy left for the port with the wounded, and the truce held until the shelling began.", false},
		{"assault", "The mayor opened her campaign on Sunday. The assault on the budget was led by two members of the council, who want to close the library and the pool. The council will vote in June, and the party has not said what it will do then.", true},
		{"attack", "The league match ended level. The striker led the attack in the first half, and the goalkeeper saved a penalty before the referee ended the match. The coach praised the team and its captain for a good season.", false},
	} {
		d := lang.New(article.Article{Source: article.Source{Text: tt.text}})
		found := false
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			found = found || strings.HasPrefix(tt.text[f.Start:f.End], tt.word)
		}
		if found != tt.marked {
			t.Errorf("%q: %q is found: %v", tt.text, tt.word, found)
		}
	}
}
