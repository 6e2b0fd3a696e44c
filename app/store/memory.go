package store

import (
	"maps"
	"sync"
)

// Memory is a store of records that lasts as long as the program. Its zero
// value is empty and ready.
type Memory struct {
	mu      sync.Mutex
	records map[string]string
}

// All implements [Records].
func (m *Memory) All() (map[string]string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return maps.Clone(m.records), nil
}

// Apply implements [Records].
func (m *Memory) Apply(c Condition, put map[string]string, remove []string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.records[c.Key] != c.Value {
		return ErrChanged
	}
	if m.records == nil {
		m.records = map[string]string{}
	}
	maps.Copy(m.records, put)
	for _, k := range remove {
		delete(m.records, k)
	}
	return nil
}

// Clear implements [Records].
func (m *Memory) Clear() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.records = nil
	return nil
}
