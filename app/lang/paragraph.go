package lang

import (
	"strings"

	"crossread/app/article"
)

// paragraphs cuts the text into paragraphs, each within one zone: the separate
// headline, then the text's lines, cut where a part of the article begins or
// ends. Lines of plainly hard-wrapped text are joined again.
func paragraphs(d *Document) []Paragraph {
	var ps []Paragraph
	if d.Body > 0 {
		// A headline pasted with a line break is still one headline.
		ps = append(ps, Paragraph{End: d.Body - 2, Zone: ZoneHeadline})
	}
	parts := d.Article.Parts
	for _, l := range lines(d.Text, d.Body) {
		for l.Start < l.End {
			for len(parts) > 0 && parts[0].End+d.Body <= l.Start {
				parts = parts[1:]
			}
			p := l
			if len(parts) > 0 {
				switch start, end := parts[0].Start+d.Body, parts[0].End+d.Body; {
				case start <= l.Start:
					p.Zone, p.End = zoneOf(parts[0].Kind), min(end, l.End)
				case start < l.End:
					p.End = start
				}
			}
			ps = append(ps, p)
			l.Start = p.End
		}
	}
	return ps
}

func zoneOf(k article.PartKind) Zone {
	switch k {
	case article.Headline:
		return ZoneHeadline
	case article.Caption:
		return ZoneCaption
	}
	return ZoneOther
}

// wrapWidth is the longest line, in bytes, that is taken for hard-wrapped text.
const wrapWidth = 90

// lines returns the lines of text from off on, blocks of hard-wrapped lines
// each as one.
func lines(text string, off int) (out []Paragraph) {
	block := 0 // the first line of the block that a blank line began
	for off < len(text) {
		end, next := lineEnd(text, off)
		if strings.TrimSpace(text[off:end]) == "" {
			out = unwrap(text, out, block)
			block = len(out)
		} else {
			out = append(out, Paragraph{Start: off, End: end})
		}
		off = next
	}
	return unwrap(text, out, block)
}

// lineEnd returns where the line from off ends and where the next one begins.
func lineEnd(text string, off int) (end, next int) {
	for i := off; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n', c == '\r' && !strings.HasPrefix(text[i:], "\r\n"):
			return i, i + 1
		case c == '\r':
			return i, i + 2
		case c == 0xe2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return i, i + 3
		}
	}
	return len(text), len(text)
}

// unwrap joins the lines from first on if they are hard-wrapped: none is long,
// all but the last about as long as the longest, and most go on in the next
// line.
func unwrap(text string, lines []Paragraph, first int) []Paragraph {
	block := lines[first:]
	if len(block) < 2 {
		return lines
	}
	longest, runOn := 0, 0
	for _, l := range block {
		longest = max(longest, l.End-l.Start)
	}
	if longest > wrapWidth || longest < wrapWidth/2 {
		return lines
	}
	for i, l := range block[:len(block)-1] {
		if l.End-l.Start < longest*2/3 {
			return lines
		}
		line := strings.TrimRight(text[l.Start:l.End], " \t")
		if next := text[block[i+1].Start]; isLower(next) || !strings.ContainsAny(line[len(line)-1:], ".!?:;\"”") && !strings.HasSuffix(line, "”") {
			runOn++
		}
	}
	if runOn*4 < (len(block)-1)*3 {
		return lines
	}
	lines[first].End = block[len(block)-1].End
	return lines[:first+1]
}
