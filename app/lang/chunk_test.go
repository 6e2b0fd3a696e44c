package lang

import (
	"strings"
	"testing"
)

// phrases returns a document's words with noun chunks in [], verb chunks in {}
// and, after the latter, the flags of the verb.
func phrases(d *Document) string {
	var b strings.Builder
	at := 0
	for i := range d.Tokens {
		for at < len(d.Chunks) && d.Chunks[at].Last <= i {
			at++
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		var c *Chunk
		if at < len(d.Chunks) && d.Chunks[at].First <= i {
			c = &d.Chunks[at]
		}
		if c != nil && c.First == i {
			b.WriteByte("[{"[c.Kind])
		}
		b.WriteString(d.Word(i))
		if c != nil && c.Head == i && c.Last-c.First > 1 {
			b.WriteByte('*')
		}
		if c != nil && c.Last == i+1 {
			b.WriteByte("]}"[c.Kind])
			v := c.Verb
			for _, f := range []struct {
				on   bool
				name string
			}{{v.Finite, "finite"}, {v.Past, "past"}, {v.Future, "future"}, {v.Perfect, "perfect"}, {v.Passive, "passive"},
				{v.Negated, "negated"}, {v.Modal != "", v.Modal}, {v.To, "to"}, {v.Ing, "ing"}, {v.Part, "part"}} {
				if f.on {
					b.WriteString("+" + f.name)
				}
			}
		}
	}
	return b.String()
}

func TestChunks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The former judge Tom Roe had not been told.", "[The former judge Tom Roe*] {had not been told*}+finite+past+perfect+passive+negated ."},
		{"She didn't say it.", "[She] {did n't say*}+finite+past+negated [it] ."},
		{"He will resign and she may have left.", "[He] {will resign*}+finite+future and [she] {may have left*}+finite+perfect+may ."},
		{"They were going to sue the city.", "[They] {were going to sue*}+finite+past+future [the city*] ."},
		{"The mayor's office said Tuesday that 53 of 100 seats were lost.",
			"[The mayor 's office*] {said}+finite+past [Tuesday] that [53] of [100 seats*] {were lost*}+finite+past+passive ."},
		{"He has said so and was told to go.", "[He] {has said*}+finite+perfect so and {was told*}+finite+past+passive {to go*}+to ."},
		{"The convicted man was a loyal and tireless worker.", "[The convicted man*] {was}+finite+past [a loyal and tireless worker*] ."},
		{"She never hid her large debts.", "[She] never {hid}+finite+past+negated [her large debts*] ."},
		{"Facing charges, he fled.", "{Facing}+ing [charges] , [he] {fled}+finite+past ."},
		{"Sen. Jo Roe, a Democrat, gave her an old book about ships.", "[Sen. Jo Roe*] , [a Democrat*] , {gave}+finite+past [her] [an old book*] about [ships] ."},
		{"He'd made a March 4 deal.", "[He] {'d made*}+finite+past+perfect [a March 4 deal*] ."},
		{"It's been sold and it's not good.", "[It] {'s been sold*}+finite+perfect+passive and [it] {'s* not}+finite+negated good ."},
		{"Let's go; what's done is done.", "{Let} ['s] {go} ; [what] {'s done*}+finite+passive {is done*}+finite+passive ."},
	} {
		if got := phrases(fromText(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
