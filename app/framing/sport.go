package framing

import "crossread/app/lexicon"

// A report of a match or a race has this many words of matches and players, and
// one in so many tokens. Its language is that of fights: shots, attacks and
// defeats are its plain words.
const (
	sportWords = 5
	sportShare = 40
)

// isSport tells whether a noun belongs to matches and races and to little else.
func isSport(lemma string) bool {
	switch lemma {
	case "batsman", "batter", "bowler", "boxer", "coach", "defender", "fielder", "fixture", "footballer", "forward", "fullback", "goal",
		"goalkeeper", "half-time", "halftime", "header", "hurdler", "inning", "innings", "jockey", "keeper", "kickoff", "kick-off", "league",
		"linebacker", "match", "midfielder", "offside", "penalty", "pitcher", "playoff", "play-off", "quarterback", "quarterfinal", "quarter-final",
		"referee", "scorer", "season", "semifinal", "semi-final", "set-piece", "sprinter", "stadium", "striker", "substitute", "team", "teammate",
		"team-mate", "tiebreak", "tie-break", "touchdown", "tournament", "umpire", "wicket", "winger":
		return true
	}
	return false
}

// isOfSport tells whether a word is plain in a report of sport.
func (c *candidate) isOfSport() bool {
	switch c.category {
	case lexicon.ConflictMetaphor:
		return true
	case lexicon.LoadedVerb, lexicon.LoadedNoun, lexicon.LoadedAdjective, lexicon.Implicative, lexicon.Metaphor:
		switch c.charge.Text {
		case "drop the ball", "fumble", "fierce", "beat", "crush", "thrash", "rout", "trounce", "triumph", "victory", "defeat", "comeback", "clash", "showdown", "strike", "blast", "hammer", "powerful", "own goal", "photo finish":
			return true
		}
	}
	return false
}
