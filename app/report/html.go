package report

import (
	"bufio"
	"html"
	"io"
	"strings"
)

// style is all that the HTML report looks by; nothing is loaded from elsewhere.
const style = `body{font:16px/1.5 Charter,Georgia,serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1b1b;background:#fcfcfa}` +
	`h1,h2{line-height:1.2}h2{margin-top:3rem;border-top:2px solid;padding-top:.5rem}p{max-width:46rem}` +
	`.t{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #ccc;min-width:6rem}` +
	`th{font-family:system-ui,sans-serif;font-size:.875rem}` +
	`@media(prefers-color-scheme:dark){body{color:#e8e6e1;background:#161614}th,td{border-color:#444}}`

// HTML writes a comparison as one page that needs nothing else.
func HTML(w io.Writer, s Set) error {
	x := newIndex(s)
	b := bufio.NewWriter(w)
	title := "Comparison of " + count(len(x.order), "report", "reports")
	b.WriteString(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>` + title + `</title><style>` + style + "</style></head>\n<body><h1>" + title + "</h1>\n")
	for _, t := range sections(x) {
		b.WriteString("<h2>" + cell(t.title) + "</h2>\n")
		if t.note != "" {
			b.WriteString("<p>" + cell(t.note) + "</p>\n")
		}
		if len(t.rows) == 0 {
			b.WriteString("<p>None found.</p>\n")
			continue
		}
		b.WriteString(`<div class="t" tabindex="0"><table><thead><tr>`)
		for _, c := range t.head {
			b.WriteString(`<th scope="col">` + cell(c) + "</th>")
		}
		b.WriteString("</tr></thead><tbody>\n")
		for _, r := range t.rows {
			b.WriteString("<tr>")
			for i, c := range r {
				if i == 0 {
					b.WriteString(`<th scope="row">` + cell(c) + "</th>")
					continue
				}
				b.WriteString("<td>" + cell(c) + "</td>")
			}
			b.WriteString("</tr>\n")
		}
		b.WriteString("</tbody></table></div>\n")
	}
	b.WriteString("<p>" + cell(method) + "</p>\n</body></html>\n")
	return b.Flush()
}

func cell(s string) string { return strings.ReplaceAll(html.EscapeString(s), "\n", "<br>") }
