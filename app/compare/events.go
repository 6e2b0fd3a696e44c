package compare

// events groups the articles that report one event.
func events(set []Article) [][]string {
	all := []string{}
	for i := range set {
		all = append(all, set[i].Analysis.ID)
	}
	if len(all) == 0 {
		return nil
	}
	return [][]string{all}
}
