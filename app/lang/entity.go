package lang

// The types of entity.
const (
	Person       = "person"
	Organization = "organization"
	Group        = "group"
	Place        = "place"
	Thing        = "thing"
	Event        = "event"
	Other        = "other"
)

// The forms of a mention.
const (
	NameForm        = "name"
	DescriptionForm = "description"
	PronounForm     = "pronoun"
)

// Gender is what the text tells of a person's gender.
type Gender uint8

// The genders that titles, first names and pronouns tell.
const (
	GenderUnknown Gender = iota
	Female
	Male
)

// Entity is one referent of an article. Its id in results is "e" and its index
// in Document.Entities plus one.
type Entity struct {
	Name     string // the fullest form without titles; across the set after Link
	Type     string
	Gender   Gender
	Plural   bool
	Ref      int             // the referent's number within the set, given by Link; -1 before
	Labels   []string        // titles, roles and epithets that the article gives it, as they stand, in order
	Mentions []EntityMention // in order of Start
}

// EntityMention is one place where the text speaks of an entity, in bytes of
// Document.Text. It covers the whole phrase: titles, apposed labels and the
// name ("former judge Roy Moore"); Head is the token of the name's or noun's
// last word.
type EntityMention struct {
	Start, End int
	Head       int
	Form       string
}

// findEntities fills d.Entities from the document's tokens.
func findEntities(d *Document) {}
