package compare

// mixture scores two sentences by two models and a third that says which of them
// counts. Sentences nearly alike in words and length differ in what was changed:
// form judges them, by many small rules. Of sentences with little in common one
// asks whether they speak of one event: matter judges them, where every sign has
// a small voice, so that no sign of the events it was fitted to rules others.
type mixture struct {
	gate, matter, form model // linear, over all features
	trees              []tree
}

// score returns how surely two sentences report the same, 0 to 1.
func (m *mixture) score(f *[pairFeatures]float64) float64 {
	g := sigmoid(m.gate.sum(f[:]))
	form := m.form.sum(f[:])
	for i := range m.trees {
		form += m.trees[i].value(f)
	}
	return sigmoid(g*form + (1-g)*m.matter.sum(f[:]))
}

// tree is a rule of two questions: whether a feature is above a bound and then,
// by the answer, whether another one is. Each pair of answers has its value.
type tree struct {
	feature [3]uint8
	bound   [3]float64
	leaf    [4]float64
}

func (t *tree) value(f *[pairFeatures]float64) float64 {
	if f[t.feature[0]] <= t.bound[0] {
		if f[t.feature[1]] <= t.bound[1] {
			return t.leaf[0]
		}
		return t.leaf[1]
	}
	if f[t.feature[2]] <= t.bound[2] {
		return t.leaf[2]
	}
	return t.leaf[3]
}
