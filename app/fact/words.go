package fact

// Closed-class words that the cut reads. Each table is complete for its class
// as far as news prose uses it; the classes are those of a reference grammar.

// conjunction joins clauses, phrases or words of the same rank.
var conjunction = set("and", "but", "or", "nor", "yet", "&")

// comma is a mark that parts clauses but does not end a sentence.
var comma = set(",", "—", "–", "-", "--", "―")

// subordinator opens an adverbial clause when a subject follows.
var subordinator = set("after", "although", "as", "because", "before", "if", "lest", "once", "since", "so",
	"than", "though", "till", "unless", "until", "when", "whenever", "where", "whereas", "wherever", "whether", "while", "why", "how", "that")

// preposition can stand before a noun phrase or, before an -ing form, open a
// participle clause.
var preposition = set("about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at", "before",
	"behind", "below", "beneath", "beside", "between", "beyond", "by", "despite", "during", "except", "for", "from", "in", "inside",
	"into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over", "past", "per", "since", "through", "throughout",
	"to", "toward", "towards", "under", "until", "up", "upon", "via", "with", "within", "without")

// attaching is a preposition that binds a noun phrase to the noun before it
// rather than opening a clause.
var attaching = set("of", "in", "for", "on", "from", "at", "with", "to", "by", "between", "against", "among", "behind", "near", "over", "about", "under", "within")

// completed is a verb beside those of saying that a clause without "that" can
// complete.
var completed = set("ensure", "show", "find", "learn", "prove", "demand", "realize", "realise", "understand", "decide", "pretend", "expect", "help", "mean", "be")

// object is a pronoun that is never the subject of a finite verb.
var object = set("me", "him", "us", "them", "myself", "yourself", "himself", "herself", "itself", "ourselves", "yourselves", "themselves")

// causing is a verb that a noun and a bare infinitive complete.
var causing = set("let", "make", "help", "have", "watch", "hear")

// relative opens a clause about the noun before it.
var relative = set("who", "whom", "whose", "which", "where", "when")

// condition opens a clause that tells what is not yet so.
var condition = set("if", "unless", "provided", "whether", "lest")

// denial makes its clause negative.
var denial = set("not", "n't", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "hardly", "barely")

// plan is a verb or adjective after which an infinitive tells what is to come.
var plan = set("plan", "intend", "expect", "schedule", "slate", "set", "due", "hope", "want", "aim", "promise", "pledge", "vow", "agree", "decide",
	"prepare", "ready", "bind", "propose", "about", "go", "seek", "offer", "threaten", "wish", "poise")

// refusing is a verb that denies the infinitive after it.
var refusing = set("decline", "refuse", "fail", "neglect")

// hearsay marks its clause as somebody's claim.
var hearsay = set("allegedly", "reportedly", "supposedly", "apparently", "purportedly", "alleged")

// saying is a verb that lays its complement to a speaker. Without an object a
// clause of it tells only that somebody spoke.
var saying = set("say", "tell", "add", "note", "write", "tweet", "explain", "state", "claim", "argue", "continue", "reply", "respond", "declare", "insist",
	"think", "believe", "know", "feel", "hope", "mean", "suggest", "ask", "report", "announce", "acknowledge", "recall", "describe", "call", "warn", "remark", "conclude", "assert", "contend", "admit", "comment", "wonder", "see", "look", "hear", "want", "guess", "let", "make", "thank", "seem", "appear")

// light is a verb that leaves the meaning to its object noun.
var light = set("make", "take", "give", "have", "hold", "issue", "do", "get", "put", "cast", "launch", "deliver", "reach", "carry", "conduct", "bring", "mount", "pay", "raise", "lodge", "file", "win", "face", "serve", "release", "express", "voice", "show", "stage")

// courtesy is a title that says nothing of who somebody is.
var courtesy = set("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "miss", "sir", "madam", "lady", "lord", "the", "a", "an", "president", "sen.", "rep.", "gov.")

// role marks a noun phrase that tells an office past, present or to come.
var role = set("former", "ex", "acting", "interim", "then", "late", "retired", "incoming", "outgoing", "elect", "longtime", "first", "sitting", "current", "deputy", "onetime", "disgraced", "ousted", "only", "lone", "oldest", "youngest", "largest")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
