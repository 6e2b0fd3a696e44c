package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"os"

	"crossread/app/article"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/quote"
)

// annotated is one article of the quotation corpus (PolNeAR's form).
type annotated struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Date   string `json:"date"`
	Quotes []struct {
		Start        int    `json:"start"`
		End          int    `json:"end"`
		Kind         string `json:"kind"`
		Act          string `json:"act"`
		Group        string `json:"group"`
		CueStart     *int   `json:"cue_start"`
		CueEnd       *int   `json:"cue_end"`
		SpeakerStart *int   `json:"speaker_start"`
		SpeakerEnd   *int   `json:"speaker_end"`
	} `json:"quotes"`
}

// half is 0 for the articles that models are fitted to and 1 for those that
// are held out: a hash of the id decides.
func half(id string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(id))
	return h.Sum32() >> 16 & 1
}

// writeQuote fits the models of package quote to the annotated articles of a
// file and writes their weights. Which is "tune", "held" or "all".
func writeQuote(file, which, out string) error {
	f, err := os.Open(file)
	if os.IsNotExist(err) {
		fmt.Printf("%s is not there: %s stays as it is\n", file, out)
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	var fit, held []quote.Choice
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var a annotated
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return err
		}
		cs := choices(&a)
		if h := half(a.ID); which == "all" || h == 0 && which == "tune" || h == 1 && which == "held" {
			fit = append(fit, cs...)
		} else {
			held = append(held, cs...)
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	w := fitLinear(fit)
	report("fitted", fit, w)
	report("not fitted", held, w)
	data := make([]byte, 0, 2*len(w))
	for _, x := range w {
		q := math.Round(float64(x) * quote.WeightUnit)
		data = binary.LittleEndian.AppendUint16(data, uint16(int16(max(-32000, min(32000, q)))))
	}
	return os.WriteFile(out, data, 0o644)
}

func choices(a *annotated) []quote.Choice {
	d := lang.New(ingest.Read(article.Source{ID: a.ID, Text: a.Text, Date: a.Date}))
	cp := article.NewCodePoints(d.Text)
	var gold []quote.Gold
	for _, q := range a.Quotes {
		g := quote.Gold{Start: cp.Byte(q.Start), End: cp.Byte(q.End), Group: q.Group, Quoted: q.Kind != "indirect"}
		if q.CueStart != nil {
			g.CueStart, g.CueEnd = cp.Byte(*q.CueStart), cp.Byte(*q.CueEnd)
		}
		if q.SpeakerStart != nil {
			g.SpeakerStart, g.SpeakerEnd = cp.Byte(*q.SpeakerStart), cp.Byte(*q.SpeakerEnd)
		}
		gold = append(gold, g)
	}
	return quote.Choices(d, gold)
}

// passes, rate and decay of the fit: adaptive gradient descent (Duchi, Hazan
// and Singer 2011) on the negative log likelihood of the right candidates.
const (
	passes = 4
	rate   = 0.1
	shrink = 5e-4
)

// fitLinear fits one weight for each feature. The order of the choices is
// shuffled by a fixed generator, so that equal input gives equal weights.
func fitLinear(cs []quote.Choice) []float32 {
	w := make([]float32, 1<<quote.WeightBits)
	g2 := make([]float32, len(w))
	sum := make([]float64, len(w))
	seed := uint64(1)
	order := make([]int, len(cs))
	for i := range order {
		order[i] = i
	}
	for pass := 0; pass < passes; pass++ {
		for i := len(order) - 1; i > 0; i-- {
			seed = seed*6364136223846793005 + 1442695040888963407
			k := int(seed >> 33 % uint64(i+1))
			order[i], order[k] = order[k], order[i]
		}
		for _, i := range order {
			step(&cs[i], w, g2)
		}
		if pass >= passes/2 {
			for i, x := range w {
				sum[i] += float64(x)
			}
		}
	}
	for i := range w {
		w[i] = float32(sum[i] / float64(passes-passes/2))
	}
	return w
}

func step(c *quote.Choice, w, g2 []float32) {
	p := probabilities(c, w)
	for k, list := range c.Candidates {
		g := float32(p[k])
		if k == c.Right {
			g--
		}
		if g > -1e-4 && g < 1e-4 {
			continue
		}
		for _, i := range list {
			x := g + shrink*w[i]
			g2[i] += x * x
			w[i] -= rate * x / float32(math.Sqrt(float64(g2[i])+1))
		}
	}
}

func probabilities(c *quote.Choice, w []float32) []float64 {
	p := make([]float64, len(c.Candidates))
	top := math.Inf(-1)
	for k, list := range c.Candidates {
		for _, i := range list {
			p[k] += float64(w[i])
		}
		top = max(top, p[k])
	}
	sum := 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
	return p
}

// report prints how often each decision is right.
func report(name string, cs []quote.Choice, w []float32) {
	var n, ok [16]int
	for i := range cs {
		c := &cs[i]
		p := probabilities(c, w)
		best := 0
		for k := range p {
			if p[k] > p[best] {
				best = k
			}
		}
		n[c.Decision]++
		if best == c.Right {
			ok[c.Decision]++
		}
	}
	for d := range n {
		if n[d] > 0 {
			fmt.Printf("%s: decision %d: %d of %d right (%.1f %%)\n", name, d, ok[d], n[d], 100*float64(ok[d])/float64(n[d]))
		}
	}
}
