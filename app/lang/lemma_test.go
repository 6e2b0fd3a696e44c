package lang

import (
	"strings"
	"testing"
)

func TestLemma(t *testing.T) {
	for _, c := range []struct{ tag, words string }{
		{"VBZ", "says/say goes/go does/do has/have is/be 's/be tries/try dies/die passes/pass accuses/accuse pushes/push watches/watch fixes/fix vetoes/veto focuses/focus releases/release"},
		{"VBD", `said/say told/tell tweeted/tweet stopped/stop called/call controlled/control added/add announced/announce
			accused/accuse closed/close organized/organize argued/argue changed/change belonged/belong judged/judge
			engaged/engage struggled/struggle detailed/detail ruled/rule filed/file canceled/cancel fired/fire declared/declare
			appeared/appear ignored/ignore favored/favor secured/secure toured/tour offered/offer interfered/interfere
			stated/state created/create treated/treat visited/visit invited/invite noted/note targeted/target executed/execute
			shouted/shout decided/decide needed/need headed/head persuaded/persuade determined/determine explained/explain
			opened/open intervened/intervene mentioned/mention postponed/postpone named/name claimed/claim assumed/assume
			welcomed/welcome liked/like looked/look hoped/hope developed/develop wiped/wipe described/describe bombed/bomb
			refused/refuse released/release issued/issue agreed/agree denied/deny died/die lied/lie tied/tie vetoed/veto
			wrote/write went/go thought/think led/lead quoted/quote required/require discussed/discuss followed/follow
			raised/raise questioned/question resigned/resign replied/reply warned/warn insisted/insist blamed/blame
			charged/charge urged/urge attacked/attack criticized/criticize slammed/slam blasted/blast erupted/erupt
			dominated/dominate involved/involve reported/report measured/measure occurred/occur referred/refer
			traveled/travel travelled/travel patrolled/patrol increased/increase promised/promise`},
		{"VBN", "been/be given/give accused/accuse convicted/convict seen/see written/write forgotten/forget"},
		{"VBG", `making/make running/run saying/say lying/lie seeing/see writing/write getting/get coming/come losing/lose
			leaving/leave telling/tell trying/try changing/change giving/give using/use voting/vote calling/call
			focusing/focus taking/take being/be having/have going/go doing/do sitting/sit agreeing/agree suing/sue`},
		{"NNS", `senators/senator parties/party women/woman people/person houses/house cases/case buses/bus lives/life
			boxes/box churches/church heroes/hero crises/crisis media/medium news/news ex-wives/ex-wife movies/movie 1990s/1990 votes/vote`},
		{"MD", "'ll/will wo/will ca/can could/could"},
		{"RB", "n't/not"},
	} {
		for _, pair := range strings.Fields(c.words) {
			word, want, _ := strings.Cut(pair, "/")
			if got := lemma(word, c.tag); got != want {
				t.Errorf("%s %s: got %s, want %s", word, c.tag, got, want)
			}
		}
	}
}
