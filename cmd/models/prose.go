package main

import (
	"encoding/binary"
	"encoding/gob"
	"fmt"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"crossread/app/lang/model/feature"
)

// proseModule returns the folder of the prose module that go.mod pins.
func proseModule() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/jdkato/prose/v2").Output()
	if err != nil {
		return "", fmt.Errorf("finding the prose module: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

// compileProse reads the models in a copy of the prose module and returns the
// tables by file name. It fails where two features of a model have one hash.
func compileProse(module string) (map[string][]byte, error) {
	tagger, err := compileTagger(filepath.Join(module, "model", "AveragedPerceptron"))
	if err != nil {
		return nil, err
	}
	entity, err := compileEntity(filepath.Join(module, "model", "Maxent"))
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"tagger.bin": tagger, "entity.bin": entity}, nil
}

func compileTagger(dir string) ([]byte, error) {
	var classes []string
	var known map[string]string
	var weights map[string]map[string]float64
	if err := decode(dir, map[string]any{"classes": &classes, "tags": &known, "weights": &weights}); err != nil {
		return nil, err
	}
	slices.Sort(classes)
	number := map[string]int{}
	for i, c := range classes {
		number[c] = i
	}

	var words []entry
	for w, tag := range known {
		words = append(words, entry{name: w, hash: feature.Hash(w), value: []byte{byte(number[tag])}})
	}
	var features []entry
	for name, byTag := range weights {
		h, err := tagFeature(name)
		if err != nil {
			return nil, err
		}
		e := entry{name: name, hash: h}
		for _, tag := range slices.Sorted(maps.Keys(byTag)) {
			thousandths := math.Round(byTag[tag] * 1000)
			if math.Abs(thousandths-byTag[tag]*1000) > 1e-6 || math.Abs(thousandths) >= 1<<25 {
				return nil, fmt.Errorf("%q: weight %v is not in thousandths", name, byTag[tag])
			}
			e.value = binary.LittleEndian.AppendUint32(e.value, uint32(int32(thousandths))<<6|uint32(number[tag]))
		}
		features = append(features, e)
	}
	wordStart, wordKey, err := buckets(words, 11)
	if err != nil {
		return nil, err
	}
	start, key, err := buckets(features, 16)
	if err != nil {
		return nil, err
	}
	var offset []byte
	n := 0
	for _, f := range features {
		offset = binary.LittleEndian.AppendUint32(offset, uint32(n))
		n += len(f.value) / 4
	}
	offset = binary.LittleEndian.AppendUint32(offset, uint32(n))
	return sections([]byte(strings.Join(classes, "\n")), wordStart, wordKey, values(words), start, key, offset, values(features)), nil
}

// tagFeature returns the hash of a feature of the tagger, which prose names by
// its template and its values with spaces between.
func tagFeature(name string) (uint64, error) {
	for t, template := range feature.Tagger {
		rest, ok := strings.CutPrefix(name, template)
		switch {
		case !ok || template == "":
		case rest == "":
			return feature.One(t, 0), nil
		case rest[0] == ' ':
			if a, b, two := strings.Cut(rest[1:], " "); two && (t == feature.Tags || t == feature.TagNorm) {
				return feature.Two(t, feature.Hash(a), feature.Hash(b)), nil
			}
			return feature.One(t, feature.Hash(rest[1:])), nil
		}
	}
	return 0, fmt.Errorf("unknown feature %q", name)
}

func compileEntity(dir string) ([]byte, error) {
	var labels, basic []string
	var mapping map[string]int
	var weights []float64
	if err := decode(dir, map[string]any{"labels": &labels, "words": &basic, "mapping": &mapping, "weights": &weights}); err != nil {
		return nil, err
	}
	slices.Sort(labels)
	var words []entry
	for _, w := range basic {
		words = append(words, entry{name: w, hash: feature.Hash(w)})
	}
	var features []entry
	for name, i := range mapping {
		label := slices.IndexFunc(labels, func(l string) bool { return strings.HasSuffix(name, "-"+l) })
		if label < 0 {
			return nil, fmt.Errorf("%q names no label", name)
		}
		name = strings.TrimSuffix(name, "-"+labels[label])
		h, err := labelFeature(name)
		if err != nil {
			return nil, err
		}
		value := binary.LittleEndian.AppendUint64([]byte{byte(label)}, math.Float64bits(weights[i]))
		features = append(features, entry{name: name, hash: h, value: value})
	}
	wordStart, wordKey, err := buckets(words, 10)
	if err != nil {
		return nil, err
	}
	start, key, err := buckets(features, 16)
	if err != nil {
		return nil, err
	}
	var label, weight []byte
	for _, f := range features {
		label = append(label, f.value[0])
		weight = append(weight, f.value[1:]...)
	}
	return sections([]byte(strings.Join(labels, "\n")), wordStart, wordKey, start, key, label, weight), nil
}

// labelFeature returns the hash of a feature of the entity model, which prose
// names by its template and its value with a hyphen between; a joint value has
// a plus, the last one, between its halves.
func labelFeature(name string) (uint64, error) {
	template, value, _ := strings.Cut(name, "-")
	if template == "en" {
		template, value = "en-wordlist", strings.TrimPrefix(value, "wordlist-")
	}
	t := slices.Index(feature.Entity[:], template)
	if t < 0 {
		return 0, fmt.Errorf("unknown feature %q", name)
	}
	if plus := strings.LastIndexByte(value, '+'); strings.Contains(template, "+") {
		return feature.Two(t, feature.Hash(value[:plus]), feature.Hash(value[plus+1:])), nil
	}
	return feature.One(t, feature.Hash(value)), nil
}

// decode reads a model's gob files into values.
func decode(dir string, into map[string]any) error {
	for name, v := range into {
		f, err := os.Open(filepath.Join(dir, name+".gob"))
		if err != nil {
			return err
		}
		err = gob.NewDecoder(f).Decode(v)
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
	}
	return nil
}
