// Package store keeps the reader's work on the device: a schema with a version
// over a plain store of named records, which is IndexedDB in the browser and a
// map in tests.
package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

// Records is a store of named records. Apply happens wholly or, where a record
// is no longer as the condition has it, not at all: it then returns ErrChanged.
type Records interface {
	All() (map[string]string, error)
	Apply(c Condition, put map[string]string, remove []string) error
	Clear() error
}

// Condition says how a record has to be for a change to be made: "" where it is
// not to be there.
type Condition struct{ Key, Value string }

// ErrChanged says that a condition does not hold.
var ErrChanged = errors.New("the records have changed meanwhile")

// ErrElsewhere says that another tab has kept a work meanwhile. It is left as it
// is.
var ErrElsewhere = errors.New("another tab has changed what is kept on this device")

// Store keeps one reader's work.
type Store struct {
	records Records
	mu      sync.Mutex
	frozen  error // why nothing may be written
}

// New returns the store over records.
func New(records Records) *Store { return &Store{records: records} }

// Schema is the version of the records that this program writes:
//
//	schema        the version
//	revision      tells this keeping from all others
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
	schemaKey   = "schema"
	revisionKey = "revision"
	workKey     = "work"
	articleKey  = "article/"
)

type workRecord struct {
	Order  []string      `json:"order"`
	Edits  []result.Edit `json:"edits,omitempty"`
	Sample bool          `json:"sample,omitempty"`
	Opened string        `json:"opened,omitempty"`
	Twins  []string      `json:"twins,omitempty"`
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
		return nil, nil
	}
	if err := migrate(records, migrations, Schema); err != nil {
		s.frozen = err
		return nil, err
	}
	return work(records)
}

// Look returns the work that is kept now, nil where there is none or the store
// was not to be read to begin with. What cannot be read now may be read later.
func (s *Store) Look() (*state.Saved, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.frozen != nil {
		return nil, nil
	}
	records, err := s.records.All()
	if err != nil {
		return nil, fmt.Errorf("what another tab has kept on this device could not be read: %w", err)
	}
	if len(records) == 0 {
		return nil, nil
	}
	if err := migrate(records, migrations, Schema); err != nil {
		return nil, err
	}
	return work(records)
}

// work reads the work out of records.
func work(records map[string]string) (*state.Saved, error) {
	var damage error
	var w workRecord
	if err := json.Unmarshal([]byte(records[workKey]), &w); err != nil {
		damage = fmt.Errorf("the order of the articles that are kept on this device cannot be read: %w", err)
		w = workRecord{Order: ids(records)}
	}
	saved := &state.Saved{Work: state.Work{Edits: w.Edits, Sample: w.Sample, Twins: w.Twins}, Opened: w.Opened, Revision: records[revisionKey]}
	for _, id := range w.Order {
		var a article.Source
		if err := json.Unmarshal([]byte(records[articleKey+id]), &a); err != nil {
			damage = fmt.Errorf("an article that is kept on this device cannot be read: %w", err)
			continue
		}
		a.ID = id
		saved.Articles = append(saved.Articles, a)
	}
	if damage != nil && len(saved.Articles) == 0 {
		return nil, damage
	}
	return saved, damage
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

// Save keeps a work in the place of the one with the revision follows, or of one
// that the same tab has kept. Where another tab's is kept meanwhile it returns
// ErrElsewhere. Only what changed is written.
func (s *Store) Save(w state.Saved, follows string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.frozen != nil {
		return s.frozen
	}
	now, err := s.records.All()
	if err != nil {
		return fmt.Errorf("your articles could not be kept on this device, so that a reload would lose the last steps: %w", err)
	}
	if have, err := strconv.Atoi(now[schemaKey]); err == nil && have > Schema {
		return ErrNewer // another tab runs a newer version
	}
	// Where nothing is kept any more, the browser or the reader has cleared it:
	// nothing is written over.
	have := now[revisionKey]
	if len(now) > 0 && have != follows && !state.SameTab(have, w.Revision) {
		return ErrElsewhere
	}
	record := workRecord{Order: []string{}, Edits: w.Edits, Sample: w.Sample, Opened: w.Opened, Twins: w.Twins}
	next := map[string]string{schemaKey: strconv.Itoa(Schema), revisionKey: w.Revision}
	for _, a := range w.Articles {
		record.Order = append(record.Order, a.ID)
		if err := encode(next, articleKey+a.ID, a); err != nil {
			return err
		}
	}
	if err := encode(next, workKey, record); err != nil {
		return err
	}
	put := map[string]string{}
	for k, v := range next {
		if old, ok := now[k]; !ok || old != v {
			put[k] = v
		}
	}
	var remove []string
	for k := range now {
		if _, ok := next[k]; !ok {
			remove = append(remove, k)
		}
	}
	slices.Sort(remove)
	switch err := s.records.Apply(Condition{revisionKey, have}, put, remove); {
	case errors.Is(err, ErrChanged):
		return ErrElsewhere
	case err != nil:
		return fmt.Errorf("your articles could not be kept on this device, so that a reload would lose the last steps: %w", err)
	}
	return nil
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
	s.frozen = nil
	return nil
}
