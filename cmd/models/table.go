package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
)

// entry is one key of a table and the bytes kept for it.
type entry struct {
	name  string
	hash  uint64
	value []byte
}

// buckets sorts entries by bucket, the highest bits of the hash, and key, its
// lowest 32, and returns where each bucket starts and the keys. Entries of one
// name may share a key; entries of two may not.
func buckets(entries []entry, bits int) (start, key []byte, err error) {
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(
			cmp.Compare(a.hash>>(64-bits), b.hash>>(64-bits)),
			cmp.Compare(uint32(a.hash), uint32(b.hash)),
			cmp.Compare(a.name, b.name),
			bytes.Compare(a.value, b.value))
	})
	at := 0
	for b := range 1<<bits + 1 {
		for at < len(entries) && int(entries[at].hash>>(64-bits)) < b {
			at++
		}
		start = binary.LittleEndian.AppendUint32(start, uint32(at))
	}
	for i, e := range entries {
		if i > 0 {
			p := entries[i-1]
			if uint32(p.hash) == uint32(e.hash) && p.hash>>(64-bits) == e.hash>>(64-bits) && p.name != e.name {
				return nil, nil, fmt.Errorf("%q and %q have one key", p.name, e.name)
			}
		}
		key = binary.LittleEndian.AppendUint32(key, uint32(e.hash))
	}
	return start, key, nil
}

func values(entries []entry) []byte {
	var out []byte
	for _, e := range entries {
		out = append(out, e.value...)
	}
	return out
}

// sections joins the parts of a table's file: their number, the length of each
// and the parts.
func sections(parts ...[]byte) []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(parts)))
	for _, p := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p)))
	}
	return append(out, bytes.Join(parts, nil)...)
}
