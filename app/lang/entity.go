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

// EntityAt returns the index of the entity whose shortest mention overlaps the
// bytes [start,end) most, and the mention; -1 where there is none.
func (d *Document) EntityAt(start, end int) (entity int, m EntityMention) {
	entity = -1
	best, length := 0, 0
	for e := range d.Entities {
		for _, x := range d.Entities[e].Mentions {
			o := min(end, x.End) - max(start, x.Start)
			if o > best || o > 0 && o == best && x.End-x.Start < length {
				entity, m, best, length = e, x, o, x.End-x.Start
			}
		}
	}
	return entity, m
}
