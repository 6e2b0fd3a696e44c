// Package store keeps the reader's work on the device: a schema with a version
// over a plain store of named records, which is IndexedDB in the browser and a
// map in tests.
package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

// Records is a store of named records. Apply happens wholly or not at all.
type Records interface {
	All() (map[string]string, error)
	Apply(put map[string]string, remove []string) error
	Clear() error
}

// Store keeps one reader's work.
type Store struct {
	records Records
	mu      sync.Mutex
	kept    map[string]string // the records as last written or read
	frozen  error             // why nothing may be written
}

// New returns the store over records.
func New(records Records) *Store { return &Store{records: records} }

// Schema is the version of the records that this program writes:
//
//	schema        the version
//	work          the work without its articles
//	article/ID    an article
//
// To change it, raise the number and add the step to migrations.
const Schema = 1

// migrations holds, at index n, the step from schema n to n+1. It changes the
// records in place.
var migrations = []func(records map[string]string) error{
	0: func(map[string]string) error { return nil }, // there is nothing older than 1
}

const (
	schemaKey  = "schema"
	workKey    = "work"
	articleKey = "article/"
)

type workRecord struct {
	Order  []string      `json:"order"`
	Edits  []result.Edit `json:"edits,omitempty"`
	Sample bool          `json:"sample,omitempty"`
	Opened string        `json:"opened,omitempty"`
}

// ErrNewer says that the records were written by a later version of the
// program. They are left as they are.
var ErrNewer = errors.New("what is kept on this device was written by a newer version of Crossread; it is left untouched, and changes are not kept")

// Load returns the work that was kept, nil where there is none. Where a part of it
// cannot be read, it returns the rest beside the error.
func (s *Store) Load() (*state.Saved, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	records, err := s.records.All()
	if err != nil {
		// What cannot be read must not be written over.
		s.frozen = fmt.Errorf("what is kept on this device could not be read, so changes are not kept: %w", err)
		return nil, s.frozen
	}
	if len(records) == 0 {
		s.kept = map[string]string{}
		return nil, nil
	}
	if err := migrate(records, migrations, Schema); err != nil {
		s.frozen = err
		return nil, err
	}
	s.kept = records
	var damage error
	var w workRecord
	if err := json.Unmarshal([]byte(records[workKey]), &w); err != nil {
		damage = fmt.Errorf("the order of the articles that are kept on this device cannot be read: %w", err)
		w = workRecord{Order: ids(records)}
	}
	work := &state.Saved{Work: state.Work{Edits: w.Edits, Sample: w.Sample}, Opened: w.Opened}
	for _, id := range w.Order {
		var a article.Source
		if err := json.Unmarshal([]byte(records[articleKey+id]), &a); err != nil {
			damage = fmt.Errorf("an article that is kept on this device cannot be read: %w", err)
			continue
		}
		a.ID = id
		work.Articles = append(work.Articles, a)
	}
	if damage != nil && len(work.Articles) == 0 {
		return nil, damage
	}
	return work, damage
}

// ids returns the ids of the articles among records, in order.
func ids(records map[string]string) []string {
	var out []string
	for k := range records {
		if id, ok := strings.CutPrefix(k, articleKey); ok {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// migrate brings records to the schema, step by step.
func migrate(records map[string]string, steps []func(map[string]string) error, schema int) error {
	have, err := strconv.Atoi(records[schemaKey])
	if err != nil {
		return fmt.Errorf("what is kept on this device has no version: %w", err)
	}
	if have > schema {
		return ErrNewer
	}
	for ; have < schema; have++ {
		if err := steps[have](records); err != nil {
			return fmt.Errorf("what is kept on this device could not be brought from version %d to %d: %w", have, have+1, err)
		}
	}
	records[schemaKey] = strconv.Itoa(schema)
	return nil
}

// Save keeps a work in place of the one before. Only what changed is written.
// Articles that another tab has kept or changed meanwhile stay, behind those of
// the work: with two tabs open, neither loses the other's text.
func (s *Store) Save(w state.Saved) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.frozen != nil {
		return s.frozen
	}
	now, err := s.records.All()
	if err != nil {
		return fmt.Errorf("keeping your articles on this device: %w", err)
	}
	if have, err := strconv.Atoi(now[schemaKey]); err == nil && have > Schema {
		return ErrNewer // another tab runs a newer version
	}
	record := workRecord{Order: []string{}, Edits: w.Edits, Sample: w.Sample, Opened: w.Opened}
	next := map[string]string{schemaKey: strconv.Itoa(Schema)}
	for _, a := range w.Articles {
		record.Order = append(record.Order, a.ID)
		if err := encode(next, articleKey+a.ID, a); err != nil {
			return err
		}
	}
	all := maps.Clone(next)
	for _, id := range s.elsewhere(now, next) {
		as := id
		for n := 2; all[articleKey+as] != ""; n++ {
			as = id + "-" + strconv.Itoa(n)
		}
		all[articleKey+as] = now[articleKey+id]
		record.Order = append(record.Order, as)
	}
	if err := encode(all, workKey, record); err != nil {
		return err
	}
	put := map[string]string{}
	for k, v := range all {
		if old, ok := now[k]; !ok || old != v {
			put[k] = v
		}
	}
	var remove []string
	for k := range now {
		if _, ok := all[k]; !ok {
			remove = append(remove, k)
		}
	}
	slices.Sort(remove)
	if err := s.records.Apply(put, remove); err != nil {
		return fmt.Errorf("keeping your articles on this device: %w", err)
	}
	s.kept = next
	return nil
}

// elsewhere returns the ids of the articles among the records that another tab
// has put there: what this one neither read nor wrote, and does not hold itself.
func (s *Store) elsewhere(now, next map[string]string) []string {
	held := map[string]bool{}
	for _, v := range next {
		held[v] = true
	}
	var out []string
	for _, id := range ids(now) {
		v := now[articleKey+id]
		if v != s.kept[articleKey+id] && !held[v] {
			out = append(out, id)
		}
	}
	return out
}

func encode(records map[string]string, key string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("keeping %s: %w", key, err)
	}
	records[key] = string(b)
	return nil
}

// Wipe forgets everything, also what a newer version has written.
func (s *Store) Wipe() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.records.Clear(); err != nil {
		return fmt.Errorf("forgetting what is kept on this device: %w", err)
	}
	s.kept, s.frozen = map[string]string{}, nil
	return nil
}
