package lang

import (
	"strings"
	"testing"

	"crossread/app/article"
)

// split returns the tokens of a text, "|" between sentences.
func split(text string) string {
	d := New(article.Article{Source: article.Source{Text: text}})
	var b strings.Builder
	for i := range d.Tokens {
		if i > 0 {
			if d.Tokens[i].Sentence != d.Tokens[i-1].Sentence {
				b.WriteString(" |")
			}
			b.WriteByte(' ')
		}
		b.WriteString(d.Word(i))
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Contractions are cut as in the Penn Treebank, with both apostrophes.
		{"He didn't say it's Trump's.", "He did n't say it 's Trump 's ."},
		{"They’ll say we’ve won’t, I’m, you’re, he’d, cannot", "They 'll say we 've wo n't , I 'm , you 're , he 'd , can not"},
		{"DON'T", "DO N'T"},
		{"O'Brien's ma'am o'clock rock'n'roll", "O'Brien 's ma'am o'clock rock'n'roll"},
		{"the 1990's and ’90s and '16", "the 1990 's and '90s and '16"},
		{"Get 'em, 'til rock 'n' roll", "Get 'em , 'til rock 'n' roll"},
		{"the workers' party", "the workers ' party"},
		// prose loses these words.
		{"'s soft' 'really' 'llama' 'music'", "'s soft ' ' really ' ' llama ' ' music '"},
		// Marks.
		{"“Yes,” she said. ``No,'' he said.", "“ Yes , ” she said . | `` No , '' he said ."},
		{`"Yes" ("no") [sic] «oui»`, `" Yes " ( " no " ) [ sic ] « oui »`},
		{"What?! No!!! Well ... and… end....", "What ?! | No !!! | Well ... and … end ...."},
		{"a—b – c -- d _ e", "a — b – c -- d _ e"},
		// Handles, tags, addresses.
		{"@realDoe said #MeToo, #2 (see https://t.co/a_b?c=d.)", "@realDoe said #MeToo , # 2 ( see https://t.co/a_b?c=d . )"},
		{"Write to jo.doe@example.org, see www.example.com/x. Or example.com.", "Write to jo.doe@example.org , see www.example.com/x . | Or example.com ."},
		{"end of it.Next one on bbc.co.uk/news.", "end of it . | Next one on bbc.co.uk/news ."},
		// Numbers.
		{"$1,234.50, £3m, US$5, 15%, 8:30, 5-4, 1/2, 20th, -5, .08, 6'2\"", "$ 1,234.50 , £ 3m , US$ 5 , 15 % , 8:30 , 5-4 , 1/2 , 20th , -5 , .08 , 6'2\""},
		{"2010–2015, 7p.m., 7 a.m. Monday. 1,000,000", "2010 – 2015 , 7 p.m. , 7 a.m. Monday . | 1,000,000"},
		// Hyphens, slashes, ampersands.
		{"a six-seat, two- and three-way AT&T R&B and/or U.S.-led race", "a six-seat , two- and three-way AT&T R&B and / or U.S.-led race"},
		// Abbreviations.
		{"Sen. Jo Roe (D-Ala.) and Mr. Doe of the U.S. Senate.", "Sen. Jo Roe ( D-Ala. ) and Mr. Doe of the U.S. Senate ."},
		{"He left the U.S. The trip was No. 5. No. Never.", "He left the U.S. | The trip was No. 5 . | No . | Never ."},
		{"George W. Bush and J.K. Rowling and J.K.Rowling, Ph.D.", "George W. Bush and J.K. Rowling and J.K. Rowling , Ph.D."},
		{"So do I. He does. Plan B. The end.", "So do I . | He does . | Plan B. | The end ."},
		{"On Jan. 5 and Sat. 6 they sat. Apple Inc.The end", "On Jan. 5 and Sat. 6 they sat . | Apple Inc . | The end"},
		{"Roe v. Wade, etc. He and others.", "Roe v. Wade , etc. | He and others ."},
		{"St. Louis on Dec. 5, 2015. It rained.", "St. Louis on Dec. 5 , 2015 . | It rained ."},
		// Sentences and quotations.
		{"It began at 9 a.m. EST. Doe left at noon.", "It began at 9 a.m. EST . | Doe left at noon ."},
		{"He ''had me at 'go,''' she said.", "He '' had me at ' go , ' '' she said ."},
		{"“Mr. President, trust me,” he said.", "“ Mr. President , trust me , ” he said ."},
		{"“It is so.”She left. “Really?” he asked. “Yes.” Then no.", "“ It is so . ” | She left . | “ Really ? ” he asked . | “ Yes . ” | Then no ."},
		{"“Are you mad?” Doe asked. “Yes!” said Roe. “Ha!” The crowd left.", "“ Are you mad ? ” Doe asked . | “ Yes ! ” said Roe . | “ Ha ! ” | The crowd left ."},
		{"“I did. I will,” he said. (He left.) She stayed.", "“ I did . | I will , ” he said . | ( He left . ) | She stayed ."},
		{"He said: “No. Never.” Jeb! was there.", "He said : “ No . | Never . ” | Jeb ! was there ."},
		{"One charge against Doe.President Roe left.", "One charge against Doe . | President Roe left ."},
		{"1. First item. 2. Second", "1 . First item . | 2 . Second"},
	} {
		if got := strings.NewReplacer("’", "'").Replace(split(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
