package report

import (
	"bufio"
	"io"
	"strings"
)

// Markdown writes a comparison as a document of tables (CommonMark with the
// tables of GitHub).
func Markdown(w io.Writer, s Set) error {
	x := newIndex(s)
	b := bufio.NewWriter(w)
	b.WriteString("# Comparison of " + count(len(x.order), "report", "reports") + "\n")
	for _, t := range sections(x) {
		b.WriteString("\n## " + t.title + "\n\n")
		if t.note != "" {
			b.WriteString(escapeMarkdown(t.note) + "\n\n")
		}
		if len(t.rows) == 0 {
			b.WriteString("None found.\n")
			continue
		}
		writeRow(b, t.head)
		b.WriteString("|" + strings.Repeat(" --- |", len(t.head)) + "\n")
		for _, r := range t.rows {
			writeRow(b, r)
		}
	}
	b.WriteString("\n" + method + "\n")
	return b.Flush()
}

func writeRow(b *bufio.Writer, cells []string) {
	b.WriteString("|")
	for _, c := range cells {
		b.WriteString(" " + strings.ReplaceAll(escapeMarkdown(c), "\n", "<br>") + " |")
	}
	b.WriteString("\n")
}

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", ">", "&gt;", "[", `\[`, "]", `\]`, "#", `\#`, "~", `\~`, "\r", "",
)

func escapeMarkdown(s string) string { return markdownEscapes.Replace(s) }
